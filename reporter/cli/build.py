"""``report build``: writes the report of a workbook."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reporter.cli.door import FINE, WORKBOOK_ERRORS, speaker
from reporter.cli.options import (
    AsOf,
    BrandKit,
    Campaign,
    Channels,
    Compare,
    OnePage,
    OutputFolder,
    PeriodOption,
    Sections,
    WorkbookPath,
)

if TYPE_CHECKING:
    from reporter.errors import Problem
    from reporter.language import Language
    from reporter.pipeline import Built

DEFAULT = "pdf,pptx,html"


def build(
    path: WorkbookPath,
    folder: OutputFolder = Path(),
    formats: Annotated[
        str, typer.Option("--format", help="What to write: pdf, pptx, html, json, xlsx.")
    ] = DEFAULT,
    period: PeriodOption = None,
    compare: Compare = None,
    channel: Channels = None,
    campaign: Campaign = None,
    section: Sections = None,
    one_page: OnePage = False,
    archive: Annotated[
        bool, typer.Option("--archive", help="A PDF to keep: PDF/A-3a, the workbook inside it.")
    ] = False,
    language: Annotated[
        str | None, typer.Option("--language", help="The report's language, a code such as en or ko.")
    ] = None,
    as_of: AsOf = None,
    brand: BrandKit = None,
    strict: Annotated[bool, typer.Option("--strict", help="Warnings stop the build too.")] = False,
) -> int:
    """Write the report of a workbook: a PDF, a deck, a web page.

    Without --period it is about the latest finished period. With errors in the workbook nothing is written.
    Exit codes: 0 written, 1 errors in the workbook, 2 wrong command line, 3 cannot read or write.

    \b
    Examples:
      report build book.xlsx
      report build book.xlsx -o reports --period 2026-10 --format pdf,json
      report build book.xlsx --channel Instagram --channel TikTok
      report build book.xlsx --campaign "Autumn sale"
      report build book.xlsx --section summary,goals,paid
      report build book.xlsx --one-page --format pdf
    """
    from reporter.model.request import Request
    from reporter.pipeline import build as build_report

    request = Request(
        period=period,
        compare=comparison(compare),
        channels=tuple(channel or ()),
        language=language,
        as_of=as_of.date() if as_of else None,
        brand=brand,
        sections=listed(section),
        campaign=campaign,
        one_page=one_page,
        archive=archive,
    )
    with steps(speaker(language)) as show:
        built = build_report(path, folder, request, formats_in(formats), strict=strict, on_step=show)
    return told(built, path, speaker(language or built.language), strict=strict)


def listed(given: list[str] | None) -> tuple[str, ...]:
    """Return the names of an option that takes several, with commas or given again."""
    return tuple(name for text in given or () for part in text.split(",") if (name := part.strip()))


def comparison(compare: str | None) -> str | None:
    """Return the id of a comparison; WrongCommandError where there is none of that name."""
    from reporter.errors import WrongCommandError
    from reporter.model.schema import CHOICES

    if compare is not None and compare not in CHOICES["compare"]:
        raise WrongCommandError("compare-unknown", compare=compare, known=", ".join(CHOICES["compare"]))
    return compare


@contextmanager
def steps(words: "Language") -> Iterator[Callable[[str], None]]:
    """Show the step under way on a terminal, nothing in a pipe."""
    if not sys.stderr.isatty():
        yield lambda _step: None
        return

    def show(step: str) -> None:
        print(f"\r\033[K{words.text(f'build-step-{step}')}", end="", file=sys.stderr, flush=True)

    try:
        yield show
    finally:
        print("\r\033[K", end="", file=sys.stderr, flush=True)


def formats_in(text: str) -> list[str]:
    """Return the names of formats that an option lists."""
    return [name.lower() for name in listed([text])]


def told(built: "Built", path: Path, words: "Language", *, strict: bool = False) -> int:
    """Show what a build wrote, or the problems that stopped it; return the exit code."""
    if built.stopped:
        return stopped(built.problems, path, words, "build-stopped-strict" if strict else "build-stopped")
    for file in built.files:
        print(words.text("build-wrote", path=str(file), size=shown_size(file.stat().st_size, words)))
    for remark in built.remarks:
        print(*filter(None, words.problem(remark)))
    tell_warnings(built.problems, path, words)
    return FINE


def tell_warnings(problems: "tuple[Problem, ...]", path: Path, words: "Language") -> None:
    """Say how many warnings a workbook has, if any."""
    from reporter.cli.problems import counts
    from reporter.errors import Severity

    count = counts(problems)[Severity.WARNING]
    if count:
        print(words.text("build-warnings", count=count, path=str(path)))


def stopped(problems: "tuple[Problem, ...]", path: Path, words: "Language", because: str) -> int:
    """Show the problems that stopped a command, and say so in the words of ``because``."""
    from reporter.cli.problems import Style, lines_of

    for line in lines_of(problems, words, Style(100)):
        print(line, file=sys.stderr)
    print(words.text(because, path=str(path)), file=sys.stderr)
    return WORKBOOK_ERRORS


def shown_size(size: int, words: "Language") -> str:
    """Return a count of bytes as people read it."""
    return words.text("build-size", number=words.number(size / 1024))
