"""Options and arguments that several commands share: one wording, one meaning."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from reporter.model.request import Request

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


def request_of(
    *,
    period: str | None = None,
    compare: str | None = None,
    channel: list[str] | None = None,
    campaign: str | None = None,
    section: list[str] | None = None,
    one_page: bool = False,
    archive: bool = False,
    language: str | None = None,
    as_of: datetime | None = None,
    brand: Path | None = None,
    edition: str = "report",
) -> "Request":
    """Return what the options ask of a build.

    Raises:
        WrongCommandError: There is no such comparison.
    """
    from reporter.model.request import Request

    return Request(
        period=period,
        compare=_comparison(compare),
        channels=tuple(channel or ()),
        language=language,
        as_of=day_of(as_of),
        brand=brand,
        sections=tuple(name for text in section or () for name in listed(text)),
        campaign=campaign,
        one_page=one_page,
        archive=archive,
        edition=edition,
    )


def formats_in(text: str) -> tuple[str, ...]:
    """Return the names of formats that an option lists."""
    return tuple(name.lower() for name in listed(text))


def listed(text: str) -> tuple[str, ...]:
    """Return the names that stand in an option with commas between."""
    return tuple(name for part in text.split(",") if (name := part.strip()))


def day_of(as_of: datetime | None) -> date | None:
    """Return the day to take for today, None for the real one."""
    return as_of.date() if as_of else None


def _comparison(compare: str | None) -> str | None:
    """Return the id of a comparison."""
    from reporter.errors import WrongCommandError
    from reporter.model.schema import CHOICES

    if compare is not None and compare not in CHOICES["compare"]:
        raise WrongCommandError("compare-unknown", compare=compare, known=", ".join(CHOICES["compare"]))
    return compare
