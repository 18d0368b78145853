"""``report check``: says what is wrong in a workbook, cell by cell, and how to mend it."""

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reporter.cli.door import FINE, WORKBOOK_ERRORS, speaker
from reporter.cli.options import AnswerLanguage, AsOf, KpiKit, WorkbookPath
from reporter.cli.problems import Style, as_data, counts, lines_of, summary
from reporter.errors import Severity, WrongCommandError

if TYPE_CHECKING:
    from reporter.errors import Problem
    from reporter.language import Language

ENDLESS = 10_000  # in a pipe lines are not broken


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

    _refuse_unknown(language)
    with _progress(speaker(language)) as show:
        book = load(path, as_of.date() if as_of else None, show, brand)
    words = speaker(language or book.language)
    if annotate:
        _annotate(path, annotate, book.problems, words)
    if as_json:
        print(
            json.dumps({"workbook": path.name, **as_data(book.problems, words)}, ensure_ascii=False, indent=2)
        )
    else:
        _show(book.problems, words, annotate, strict=strict)
    return _exit_code(book.problems, strict=strict)


def _refuse_unknown(code: str | None) -> None:
    from reporter.language import available

    if code and code.lower() not in available():
        raise WrongCommandError("language-unknown", language=code, known=", ".join(available()))


def _exit_code(problems: "tuple[Problem, ...]", *, strict: bool) -> int:
    found = counts(problems)
    stops = found[Severity.ERROR] or (strict and found[Severity.WARNING])
    return WORKBOOK_ERRORS if stops else FINE


def _show(
    problems: "tuple[Problem, ...]", words: "Language", annotated: Path | None, *, strict: bool
) -> None:
    for line in lines_of(problems, words, _style()):
        print(line)
    print(f"{summary(problems, words)}{'.' if problems else ''}")
    if not _exit_code(problems, strict=strict):
        print(words.text("check-builds"))
    else:
        print(words.text("check-stops" if counts(problems)[Severity.ERROR] else "check-stops-strict"))
    if annotated:
        print(words.text("check-annotated", path=str(annotated)))


def _style() -> Style:
    terminal = sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if terminal else ENDLESS
    return Style(width, terminal and not os.environ.get("NO_COLOR"))


@contextmanager
def _progress(words: "Language") -> Iterator[Callable[[int], None]]:
    """Show on a terminal how many rows are read, when there are many; nothing in a pipe."""
    if not sys.stderr.isatty():
        yield lambda _rows: None
        return

    def show(rows: int) -> None:
        print(f"\r\033[K{words.text('check-reading', rows=rows)}", end="", file=sys.stderr, flush=True)

    try:
        yield show
    finally:
        print("\r\033[K", end="", file=sys.stderr, flush=True)


def _annotate(path: Path, target: Path, problems: "tuple[Problem, ...]", words: "Language") -> None:
    from reporter.workbook.annotate import Remark, annotate

    remarks = [
        Remark(problem.sheet, problem.cell, problem.severity, " ".join(filter(None, words.problem(problem))))
        for problem in problems
    ]
    annotate(path, target, remarks)
