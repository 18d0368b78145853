"""The rows of a workbook, found by sheet, place and period.

A *place* is what a row's channel cell names: a channel, a network (Website), or nothing (None).
"""

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property
from operator import itemgetter

from reporter.kpi.engine.plan import has_column
from reporter.model.dataset import Dataset, Row
from reporter.model.formula import Beside, Condition, Each, Metric, SettingValue
from reporter.model.period import Calendar, Period
from reporter.model.schema import SHEETS, Blank
from reporter.model.settings import Settings

Place = str | None


@dataclass(frozen=True, slots=True)
class Pick:
    """Which rows take part: of one campaign, of one post format, only some brands' (the own one always)."""

    campaign: str | None = None
    format: str | None = None
    brands: frozenset[str] | None = None


@dataclass(slots=True)
class Block:
    """The rows of one sheet, place and period. ``shares``: a month's cost in a week counts by its days."""

    rows: list[Row] = field(default_factory=list)
    shares: list[float] = field(default_factory=list)
    _columns: dict[str, Sequence[object]] = field(default_factory=dict)

    def column(self, name: str) -> Sequence[object]:
        """Return what stands in a column, None where a cell is blank."""
        if name not in self._columns:
            self._columns[name] = [row.values.get(name) for row in self.rows]
        return self._columns[name]

    def prepare(self, names: Sequence[str]) -> None:
        """Read columns together: going to a row costs more than reading it, where there are many.

        A row with a blank puts an end to it; its columns are read one by one when they are asked for.
        """
        new = [name for name in names if name not in self._columns]
        if len(new) > 1 and self.rows:
            cells_of = itemgetter(*new)
            with suppress(KeyError):
                rows = [cells_of(row.values) for row in self.rows]
                self._columns.update(zip(new, zip(*rows, strict=True), strict=True))


Blocks = Mapping[Place, Mapping[date, Block]]
NO_ROWS = Block()


class Rows:
    """The rows of a data set that a pick keeps, indexed once per sheet."""

    def __init__(self, dataset: Dataset, pick: Pick, whole: "Rows | None" = None) -> None:
        self._dataset = dataset
        self._pick = pick
        self._whole = whole or self
        self._blocks: dict[str, Blocks] = {}
        self._first: dict[tuple[str, Place], date | None] = {}
        self._ever: dict[tuple[str, str], bool] = {}

    def block(self, leaf: Metric | Each, place: Place, period: Period) -> Block:
        """Return the rows of a leaf's sheet at a place and period that meet its conditions."""
        found = self.at(leaf.sheet, place, period)
        if not leaf.where or not found.rows:
            return found
        kept = Block()
        for row, share in zip(found.rows, found.shares, strict=True):
            if self.fits(row, leaf.where):
                kept.rows.append(row)
                kept.shares.append(share)
        return kept

    def at(self, sheet: str, place: Place, period: Period) -> Block:
        """Return every row of a sheet at a place and period."""
        blocks = self._blocks.get(sheet)
        if blocks is None:
            blocks = self._blocks[sheet] = self._indexed(sheet)
        at_place = blocks.get(place)
        return at_place.get(period.start, NO_ROWS) if at_place else NO_ROWS

    def fits(self, row: Row, where: tuple[Condition, ...]) -> bool:
        """Say whether a row meets all conditions."""
        return all(_meets(row, condition, self._dataset.settings) for condition in where)

    def places(self, sheet: str) -> frozenset[Place]:
        """Return every place that the rows of a sheet name."""
        return frozenset(self._of(sheet))

    def absent(self, sheet: str) -> bool:
        """Say whether a sheet has no row at all, whatever the pick."""
        return not self._whole._of(sheet)  # noqa: SLF001 — the same class

    def first(self, leaf: Metric | Each, place: Place) -> date | None:
        """Return the start of the first period in which a place fills a leaf; None: it never does.

        A campaign's rows do not decide that: the whole sheet does.
        """
        key = (leaf.id if isinstance(leaf, Metric) else f"each {id(leaf)}", place)
        if key not in self._first:
            self._first[key] = next(self._filled(leaf, place), None)
        return self._first[key]

    def ever(self, sheet: str, column: str) -> bool:
        """Say whether a column is ever filled, by any place."""
        key = (sheet, column)
        if key not in self._ever:
            rows = self._whole._dataset.rows(sheet)  # noqa: SLF001 — the same class
            self._ever[key] = _fills(rows, column)
        return self._ever[key]

    def begins(self, sheet: str) -> date | None:
        """Return the start of the first period in which a sheet has a row."""
        starts = [start for blocks in self._whole._of(sheet).values() for start in blocks]  # noqa: SLF001
        return min(starts, default=None)

    def begins_at(self, sheet: str, place: Place) -> date | None:
        """Return the start of the first period in which a place has a row on a sheet."""
        return min(self._of(sheet).get(place, ()), default=None)

    def _filled(self, leaf: Metric | Each, place: Place) -> Iterator[date]:
        column = leaf.column if isinstance(leaf, Metric) and not leaf.since_first_row else None
        blocks = self._whole._of(leaf.sheet).get(place, {})  # noqa: SLF001
        for start in sorted(blocks):
            rows = blocks[start].rows
            if leaf.where:
                rows = [row for row in rows if self.fits(row, leaf.where)]
            if rows and (column is None or _fills(rows, column)):
                yield start

    def _of(self, sheet: str) -> Blocks:
        if sheet not in self._blocks:
            self._blocks[sheet] = self._indexed(sheet)
        return self._blocks[sheet]

    def _indexed(self, sheet: str) -> Blocks:
        blocks: dict[Place, dict[date, Block]] = defaultdict(lambda: defaultdict(Block))
        for (channel, first, last), rows in self._grouped(sheet).items():
            place = channel if has_column(sheet, "channel") and isinstance(channel, str) else None
            for start, share in _spread(Period(first, last), self._dataset.calendar):
                block = blocks[place][start]
                block.rows += rows
                block.shares += [share] * len(rows)
        return {place: dict(found) for place, found in blocks.items()}

    def _grouped(self, sheet: str) -> Mapping[tuple[object, date, date], list[Row]]:
        """Return the rows kept by channel, first and last day; short, since it runs for every post."""
        groups: dict[tuple[object, date, date], list[Row]] = defaultdict(list)
        keep = self._keeper(sheet)
        rows = self._source(sheet).rows(sheet)
        for row in filter(keep, rows) if keep else rows:
            values = row.values
            period = values.get("period")
            if isinstance(period, Period):
                groups[values.get("channel"), period.start, period.end].append(row)
        return groups

    def _source(self, sheet: str) -> Dataset:
        """Return where a sheet's rows stand: one that knows no campaign stays whole, as a channel's followers do.

        Nothing of it is shown as the campaign's own: ``Accounts.refused`` sees to that.
        """
        return self._dataset if has_column(sheet, "campaign") else self._dataset.full

    def _keeper(self, sheet: str) -> Callable[[Row], bool] | None:
        """Return which rows are kept, None for all: the followers of a post's channel, for one, stay whole."""
        pick = self._pick
        if pick.campaign is not None and has_column(sheet, "campaign"):
            return lambda row: row.text_of("campaign") == pick.campaign
        if pick.format is not None and has_column(sheet, "format"):
            return lambda row: row.text_of("format") == pick.format
        if pick.brands is not None and sheet == "listening":
            kept = {folded(name) for name in (*pick.brands, self._dataset.settings.brand)}
            return lambda row: folded(row.text_of("brand") or "") in kept
        return None

    @cached_property
    def campaigns(self) -> tuple[tuple[str, Place], ...]:
        """Every campaign with the places of its rows, in the order of the sheets."""
        found = {
            (name, row.text_of("channel")): None
            for sheet in SHEETS
            if sheet != "goals" and has_column(sheet, "campaign")
            for row in self._dataset.rows(sheet)
            if (name := row.text_of("campaign"))
        }
        return tuple(found)


def _fills(rows: Iterable[Row], column: str) -> bool:
    return any(isinstance(row.values.get(column), (int, float)) for row in rows)


def is_ledger(sheet: str) -> bool:
    """Say whether no row on a sheet means that nothing happened."""
    return SHEETS[sheet].blank == Blank.NOTHING


def _spread(period: Period, calendar: Calendar) -> tuple[tuple[date, float], ...]:
    home = calendar.period_of(period.start)
    if period.end <= home.end:
        return ((home.start, 1.0),)
    pieces = calendar.between(period.start, period.end)
    return tuple((piece.start, _overlap(piece, period) / period.days) for piece in pieces)


def _overlap(one: Period, other: Period) -> int:
    return (min(one.end, other.end) - max(one.start, other.start)).days + 1


def _meets(row: Row, condition: Condition, settings: Settings) -> bool:
    cell = row.values.get(condition.column)
    match condition.operator:
        case "filled":
            return row.number_of(condition.column) is not None
        case "whole":
            return not isinstance(cell, float) or cell.is_integer()
        case "=":
            return _named(cell) == _named(_compared(row, condition, settings))
        case "≠":
            return _named(cell) != _named(_compared(row, condition, settings))
        case _:
            return _orders(row, condition, settings)


def _named(value: object) -> object:
    return folded(value) if isinstance(value, str) else value


@cache
def folded(name: str) -> str:
    """Return what counts of a name when two are compared: letters and digits, whatever their case."""
    tidy = unicodedata.normalize("NFKC", name).casefold()
    return "".join(sign for sign in tidy if sign.isalnum()) or tidy


def _orders(row: Row, condition: Condition, settings: Settings) -> bool:
    cell, other = row.number_of(condition.column), _compared(row, condition, settings)
    if cell is None or not isinstance(other, (int, float)):
        return False
    return cell >= other if condition.operator == "≥" else cell <= other


def _compared(row: Row, condition: Condition, settings: Settings) -> object:
    value = condition.value
    if isinstance(value, SettingValue):
        return getattr(settings, value.name)
    if isinstance(value, Beside):
        cell = row.number_of(value.column)
        return None if cell is None else cell + value.plus
    return value
