"""Options and arguments that several commands share: one wording, one meaning."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

WorkbookPath = Annotated[Path, typer.Argument(help="The workbook.")]
OutputFolder = Annotated[Path, typer.Option("--output", "-o", help="The folder to write into.")]

PeriodOption = Annotated[
    str | None, typer.Option("--period", help="2026-10, 2026-W44, 2026-Q3, 2026 or 2026-01..2026-06.")
]
Compare = Annotated[
    str | None, typer.Option("--compare", help="What to compare with: previous, year or baseline.")
]
Channels = Annotated[
    list[str] | None, typer.Option("--channel", help="Only this channel; may be given several times.")
]
Campaign = Annotated[str | None, typer.Option("--campaign", help="Only what is booked on this campaign.")]
Sections = Annotated[
    list[str] | None,
    typer.Option(
        "--section", help="Only these sections, in this order: summary,paid. -audience leaves one out."
    ),
]
OnePage = Annotated[bool, typer.Option("--one-page", help="The summary alone, on one page.")]
AsOf = Annotated[
    datetime | None, typer.Option("--as-of", formats=["%Y-%m-%d"], help="The day to take for today.")
]
BrandKit = Annotated[Path | None, typer.Option("--brand", help="The folder of a brand kit.")]
KpiKit = Annotated[
    Path | None, typer.Option("--brand", help="The folder of a brand kit that has KPIs of its own.")
]
AnswerLanguage = Annotated[
    str | None, typer.Option("--language", help="The language to answer in, a code such as en or ko.")
]
