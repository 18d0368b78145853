"""A part of a data set: some of its channels, or what is booked on one campaign; the rest is not there."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches

from reporter.errors import WrongCommandError
from reporter.model.dataset import Dataset, Row, Table
from reporter.model.request import Request
from reporter.model.schema import SHEETS

BOOKED = ("website", "ads", "posts", "costs")  # the sheets whose rows may name a campaign
UNTOUCHED = frozenset({"benchmarks", "recipients"})


def part_of(dataset: Dataset, request: Request) -> Dataset:
    """Return the part of a data set that is asked for; nothing asked leaves it as it is.

    Raises:
        WrongCommandError: A channel is not on the Channels sheet, or no row names the campaign.
    """
    chosen = of_channels(dataset, request.channels)
    return of_campaign(chosen, request.campaign) if request.campaign else chosen


def of_channels(dataset: Dataset, names: tuple[str, ...]) -> Dataset:
    """Return a data set whose total is only the named channels; no names leave it as it is.

    Raises:
        WrongCommandError: A name is not on the Channels sheet.
    """
    if not names:
        return dataset
    known = {_plain(channel.name): channel.name for channel in dataset.channels}
    wanted = {_known(name, known, "channel") for name in names}
    channels = tuple(replace(one, included=one.name in wanted) for one in dataset.channels)
    return replace(dataset, channels=channels, filtered=True)


def of_campaign(dataset: Dataset, name: str) -> Dataset:
    """Return only what is booked on a campaign: its rows, its goals, the channels and periods that they name.

    Sheets that know no campaign have no rows in it. Of the notes those stay that name the campaign, and the changes of
    definition, which stop comparisons.

    Raises:
        WrongCommandError: No row names it.
    """
    known = {_plain(one): one for _, row in _booked(dataset) if (one := row.text_of("campaign"))}
    campaign = _known(name, known, "campaign")
    tables = {
        sheet: replace(table, rows=tuple(row for row in table.rows if _belongs(sheet, row, campaign)))
        for sheet, table in dataset.tables.items()
    }
    part = replace(dataset, tables=_filled(tables), campaign=campaign, whole=dataset.whole or dataset)
    places = {row.text_of("channel") for _, row in _booked(part)}
    periods = [row.period for _, row in _booked(part) if row.period]
    return replace(
        part,
        channels=tuple(
            replace(one, included=one.included and not places.isdisjoint((one.name, one.network)))
            for one in dataset.channels
        ),
        periods=dataset.calendar.between(min(one.start for one in periods), max(one.end for one in periods)),
    )


def _booked(dataset: Dataset) -> Iterator[tuple[str, Row]]:
    """Yield the rows that may name a campaign, but those of channels that the report leaves out."""
    out = {channel.name for channel in dataset.channels if not channel.included}
    for sheet in BOOKED:
        yield from ((sheet, row) for row in dataset.rows(sheet) if row.text_of("channel") not in out)


def _belongs(sheet: str, row: Row, campaign: str) -> bool:
    if sheet in UNTOUCHED:
        return True
    if sheet != "notes":
        return (row.text_of("campaign") or "").casefold() == campaign.casefold()
    kind, text = row.text_of("kind"), row.text_of("text") or ""
    return kind == "definition_changed" or (kind != "headline" and campaign.casefold() in text.casefold())


def _filled(tables: Mapping[str, Table]) -> Mapping[str, Table]:
    return {sheet: table for sheet, table in tables.items() if table.rows or sheet not in SHEETS}


def _known(name: str, known: Mapping[str, str], what: str) -> str:
    """Return a name as the workbook writes it."""
    wanted = _plain(name)
    if wanted in known:
        return known[wanted]
    if not known:
        raise WrongCommandError(f"{what}-none")
    near = get_close_matches(wanted, known, 1)
    guess = known[near[0]] if near else ", ".join(known.values())
    raise WrongCommandError(f"{what}-unknown", **{what: name, "nearest": guess})


def _plain(name: str) -> str:
    """Return what counts of a name that is asked for: neither its case nor its spaces."""
    return " ".join(name.casefold().split())
