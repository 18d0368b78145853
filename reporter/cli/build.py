"""``report build``: writes the report of a workbook."""

from pathlib import Path
from typing import Annotated

import typer

from reporter.cli.door import speaker
from reporter.cli.ending import told
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
    formats_in,
    request_of,
)
from reporter.cli.terminal import steps

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
    from reporter.pipeline import build as build_report

    request = request_of(
        period=period,
        compare=compare,
        channel=channel,
        campaign=campaign,
        section=section,
        one_page=one_page,
        archive=archive,
        language=language,
        as_of=as_of,
        brand=brand,
    )
    with steps(speaker(language)) as show:
        built = build_report(path, folder, request, formats_in(formats), strict=strict, on_step=show)
    return told(built, path, speaker(language or built.language), strict=strict)
