"""The house keeps its shape: small modules, few rooms, Python in two places."""

import ast
import io
import tokenize

import pytest
from files import ROOT, modules, project_files

FOLDERS = {".ci", "assets", "reporter", "sample_data", "templates", "tests"}
LONGEST = 300
SILENT = {
    tokenize.COMMENT,
    tokenize.DEDENT,
    tokenize.ENCODING,
    tokenize.ENDMARKER,
    tokenize.INDENT,
    tokenize.NEWLINE,
    tokenize.NL,
}


def docstring_lines(source):
    nodes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Expr)]
    texts = [
        node for node in nodes if isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    ]
    return {line for node in texts for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)}


def code_lines(source):
    """How many lines hold code: no comments, blank lines or docstrings."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    lines = {
        line
        for token in tokens
        if token.type not in SILENT
        for line in range(token.start[0], token.end[0] + 1)
    }
    return len(lines - docstring_lines(source))


def test_code_lines_leave_out_what_is_not_code():
    assert code_lines('"""Says\n\nwhat."""\n\n# why\nx = 1\ny = (\n    2,\n)\n') == 4


@pytest.mark.parametrize("path", modules("reporter"), ids=str)
def test_a_module_fits_in_the_head(path):
    assert code_lines((ROOT / path).read_text("utf-8")) < LONGEST


def test_the_top_level_holds_only_the_rooms_named_by_the_design():
    assert {path.parts[0] for path in project_files() if len(path.parts) > 1} <= FOLDERS


def test_python_lives_in_the_program_and_its_tests():
    assert {path.parts[0] for path in project_files() if path.suffix == ".py"} == {"reporter", "tests"}
