"""Every command starts fast, explains itself and keeps its exit codes."""

import subprocess
import sys

import pytest
from typer.testing import CliRunner

from reporter import __version__
from reporter.cli.main import app

COMMANDS = [
    command.name or command.callback.__name__ for command in app.registered_commands if command.callback
]
HEAVY = {
    *(
        "babel",
        "fluent",
        "fontTools",
        "jinja2",
        "lxml",
        "matplotlib",
        "numpy",
        "openpyxl",
        "pptx",
        "pydantic",
    ),
    *("python_calamine", "rich", "weasyprint", "xlsxwriter"),
}
HELP = """
import sys
from reporter.cli.main import run
sys.argv = ["report", "--help"]
try:
    run()
except SystemExit as end:
    print(end.code, *sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
"""


def test_help_imports_nothing_heavy():
    done = subprocess.run([sys.executable, "-c", HELP], capture_output=True, text=True, check=True)
    code, *imported = done.stderr.split()
    assert code == "0"
    assert "typer" in imported
    assert HEAVY.intersection(imported) == set()


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_with_an_example(name):
    result = CliRunner().invoke(app, [name, "--help"])
    assert result.exit_code == 0
    assert "Example" in result.output
    assert f"\n    report {name}" in result.output


def test_the_version_is_shown():
    result = CliRunner().invoke(app, ["--version"])
    assert (result.exit_code, result.output) == (0, f"report {__version__}\n")


@pytest.mark.parametrize("line", [["nonsense"], ["doctor", "--nonsense"], ["doctor", "too", "much"]])
def test_a_wrong_command_line_ends_with_two(line):
    assert CliRunner().invoke(app, line).exit_code == 2
