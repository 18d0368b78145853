"""``report check``: says what is wrong in a workbook, cell by cell, and how to mend it."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reporter.cli.door import FINE, WORKBOOK_ERRORS, answering
from reporter.cli.options import AnswerLanguage, AsOf, KpiKit, WorkbookPath, day_of
from reporter.cli.problems import as_data, counts, lines_of, summary
from reporter.cli.terminal import passing, style
from reporter.errors import Severity

if TYPE_CHECKING:
    from reporter.errors import Problem
    from reporter.language import Language


def check(
    path: WorkbookPath,
    as_json: Annotated[
        bool,
        typer.Option(
            "--json",
            help="Print JSON: schema, workbook, language, errors, warnings, notes (counts), and problems: "
            "id, severity, sheet, cell, other, what, mend.",
        ),
    ] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Warnings count as errors.")] = False,
    annotate: Annotated[
        Path | None, typer.Option("--annotate", help="Write a copy with every remark in its cell.")
    ] = None,
    language: AnswerLanguage = None,
    as_of: AsOf = None,
    brand: KpiKit = None,
) -> int:
    """Say what is wrong in a workbook, cell by cell, and how to mend it.

    The workbook is only read. Exit codes: 0 no errors, 1 errors in the workbook, 3 cannot be read.

    \b
    Examples:
      report check book.xlsx
      report check book.xlsx --annotate marked.xlsx
    """
    from reporter.intake import load

    words = answering(language)
    with passing() as show:
        book = load(path, day_of(as_of), lambda rows: show(words.text("check-reading", rows=rows)), brand)
    words = answering(language, book.language)
    if annotate:
        _annotate(path, annotate, book.problems, words)
    if as_json:
        print(
            json.dumps({"workbook": path.name, **as_data(book.problems, words)}, ensure_ascii=False, indent=2)
        )
    else:
        _show(book.problems, words, annotate, strict=strict)
    return _exit_code(book.problems, strict=strict)


def _exit_code(problems: "tuple[Problem, ...]", *, strict: bool) -> int:
    found = counts(problems)
    stops = found[Severity.ERROR] or (strict and found[Severity.WARNING])
    return WORKBOOK_ERRORS if stops else FINE


def _show(
    problems: "tuple[Problem, ...]", words: "Language", annotated: Path | None, *, strict: bool
) -> None:
    for line in lines_of(problems, words, style()):
        print(line)
    print(f"{summary(problems, words)}{'.' if problems else ''}")
    if not _exit_code(problems, strict=strict):
        print(words.text("check-builds"))
    else:
        print(words.text("check-stops" if counts(problems)[Severity.ERROR] else "check-stops-strict"))
    if annotated:
        print(words.text("check-annotated", path=str(annotated)))


def _annotate(path: Path, target: Path, problems: "tuple[Problem, ...]", words: "Language") -> None:
    from reporter.workbook.annotate import Remark, annotate

    remarks = [
        Remark(problem.sheet, problem.cell, problem.severity, " ".join(filter(None, words.problem(problem))))
        for problem in problems
    ]
    annotate(path, target, remarks)
