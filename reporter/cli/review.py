"""``report review``: writes the KPI review of a year or half-year."""

from pathlib import Path
from typing import Annotated

import typer

from reporter.cli.build import DEFAULT
from reporter.cli.door import speaker
from reporter.cli.ending import told
from reporter.cli.options import AsOf, BrandKit, OutputFolder, WorkbookPath, formats_in, request_of
from reporter.cli.terminal import steps


def review(
    path: WorkbookPath,
    folder: OutputFolder = Path(),
    formats: Annotated[str, typer.Option("--format", help="What to write: pdf, pptx, html, json.")] = DEFAULT,
    period: Annotated[str | None, typer.Option("--period", help="2026, 2026-01..2026-06 or 2026-Q3.")] = None,
    language: Annotated[
        str | None, typer.Option("--language", help="The review's language, a code such as en or ko.")
    ] = None,
    as_of: AsOf = None,
    brand: BrandKit = None,
) -> int:
    """Write the KPI review of a long span: are we measuring the right things?

    It says which goals were met, which KPIs served their objective, which have no data and which nobody looks
    at, and suggests what to keep, change, start and drop. Without --period it is about the finished year or
    half-year that ended last, or the year so far. A span is reviewed as far as its numbers go.
    Exit codes: 0 written, 1 errors in the workbook, 2 wrong command line, 3 cannot read or write.

    \b
    Examples:
      report review book.xlsx
      report review book.xlsx --period 2026 -o reviews --format pdf,pptx
    """
    from reporter.pipeline import build

    request = request_of(period=period, language=language, as_of=as_of, brand=brand, edition="review")
    with steps(speaker(language)) as show:
        built = build(path, folder, request, formats_in(formats), on_step=show)
    return told(built, path, speaker(language or built.language))
