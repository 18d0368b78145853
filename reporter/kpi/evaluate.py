"""Works out the part of a formula that adds up, for one unit of account in one period.

A *unit* is a tuple of places: one channel, or a network's channels together with its own Website rows, or
the rows without a channel. What comes out is an ``Amount`` or a ``Gap``; a gap is a value with a reason.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from math import fsum
from typing import Any

from reporter.kpi.engine_rows import Block, Place, Rows, is_ledger
from reporter.kpi.results import Reason
from reporter.model.dataset import Channel, Dataset
from reporter.model.formula import (
    Before,
    Constant,
    Difference,
    Each,
    Either,
    Expression,
    Metric,
    Product,
    Quotient,
    SettingValue,
    Sum,
)
from reporter.model.period import Period
from reporter.model.units import NOT_TRACKED, Interval

Unit = tuple[Place, ...]
LeftOut = frozenset[tuple[str, str]]  # pairs of channel and metric id
NOTHING: LeftOut = frozenset()
ALONE: Place = None  # rows without a channel, judged by themselves
BESIDE: Place = ""  # the same rows beside those of channels: a sheet that has none adds nothing


@dataclass(frozen=True, slots=True)
class Amount:
    """A known number. ``empty``: it is 0 because nothing was entered, not because 0 was measured."""

    value: float
    left_out: LeftOut = NOTHING
    empty: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """No number, and why. ``row``: there is a row, its cell is blank."""

    reason: Reason
    metric: str = ""
    channel: str = ""
    divisor: str = ""
    setting: str = ""
    sheet: str = ""
    row: bool = True

    @property
    def untracked(self) -> bool:
        """True when sums go on without it."""
        return self.reason in {Reason.NOT_TRACKED, Reason.NO_ROWS}


State = Amount | Gap
ZERO = Amount(0.0, empty=True)


def added(values: Iterable[float]) -> float:
    """Return a sum that does not depend on the order; infinite when it is too large."""
    try:
        return fsum(values)
    except (OverflowError, ValueError):
        return float("inf")


class Evaluator:
    """Evaluates additive formulas over the rows of one pick, leaving out what it is told to.

    What it has worked out it remembers by the identity of the node: the caller keeps its formulas alive.
    """

    def __init__(self, dataset: Dataset, rows: Rows, without: LeftOut = NOTHING) -> None:
        self._settings = dataset.settings
        self._calendar = dataset.calendar
        self._channels: Mapping[Place, Channel] = {channel.name: channel for channel in dataset.channels}
        self._without = without
        self._memo: dict[tuple[int, Unit, Any], State] = {}
        self.rows = rows

    def state(self, node: Expression, unit: Unit, period: Period) -> State:
        """Return what a formula comes to for one unit in one period."""
        key = (id(node), unit, period.start)
        known = self._memo.get(key)
        if known is None:
            known = self._memo[key] = _STATES[type(node)](self, node, unit, period)
        return known

    # Leaves

    def leaf(self, node: Metric | Each, unit: Unit, period: Period) -> State:
        """Return a leaf: of one place, or of a network's places together."""
        if len(unit) == 1:
            return self._at_place(node, unit[0], period)
        states = [self._at_place(node, place, period) for place in unit]
        own_row = node.sheet == "website" and unit[-1] not in self._channels
        return _together(states, own_row=own_row)

    def _at_place(self, node: Metric | Each, place: Place, period: Period) -> State:
        if place == BESIDE:
            beside = self.rows.at(node.sheet, None, period).rows
            return self._at_place(node, ALONE, period) if beside else ZERO
        if isinstance(node, Metric) and (place or "", node.id) in self._without:
            return Gap(Reason.NOT_TRACKED, node.id, place or "")
        channel = self._channels.get(place)
        if isinstance(node, Metric) and node.outside_figures and channel and channel.figures_include_ads:
            return ZERO
        block = self.rows.block(node, place, period)
        if not block.rows:
            return self._no_row(node, place, period)
        left_out: set[tuple[str, str]] = set()
        cells = self.cells(node, block, place, period, left_out)
        return _summed(cells, block.shares, left_out)

    def _no_row(self, node: Metric | Each, place: Place, period: Period) -> State:
        metric, where = node.id if isinstance(node, Metric) else first_metric(node), place or ""
        if self.rows.absent(node.sheet):
            return Gap(Reason.NO_ROWS, metric, where, sheet=node.sheet, row=False)
        if is_ledger(node.sheet):
            return ZERO if self._kept(node, period) else Gap(Reason.NOT_TRACKED, metric, where, row=False)
        first = self.rows.first(node, place)
        tracked = first is not None and first <= period.start
        return Gap(Reason.BLANK if tracked else Reason.NOT_TRACKED, metric, where, row=False)

    def _kept(self, node: Metric | Each, period: Period) -> bool:
        """Say whether a ledger was being kept: it has begun, and somebody fills the column."""
        begins = self.rows.begins(node.sheet)
        column = node.column if isinstance(node, Metric) and node.blank_is is None else None
        used = column is None or self.rows.ever(node.sheet, column)
        return begins is not None and begins <= period.start and used

    # Row by row

    def cells(
        self, node: Metric | Each, block: Block, place: Place, period: Period, left_out: set[tuple[str, str]]
    ) -> list[float | Gap]:
        """Return a leaf's value in each row of a block; parts that are left out of a row are noted."""
        inner = node.inner if isinstance(node, Each) else node
        return _RowReader(self, node.sheet, block, place, period, left_out).read(inner)

    def column(self, metric: Metric, block: Block, place: Place, period: Period) -> list[float | Gap]:
        """Return a metric's cell in each row: a number, or why there is none."""
        if metric.column is None:
            return [1.0] * len(block.rows)
        if (place or "", metric.id) in self._without:
            return [Gap(Reason.NOT_TRACKED, metric.id, place or "")] * len(block.rows)
        blank: float | Gap = (
            self._blank(metric, place, period) if metric.blank_is is None else metric.blank_is
        )
        untracked = Gap(Reason.NOT_TRACKED, metric.id, place or "")
        column = metric.column
        return [
            value
            if isinstance(value := row.values.get(column), float)
            else blank
            if value is None
            else _read(value, blank, untracked)
            for row in block.rows
        ]

    def _blank(self, metric: Metric, place: Place, period: Period) -> Gap:
        channel = self._channels.get(place)
        if channel and metric.sheet == "channel_results" and not channel.offers(metric.column or ""):
            return Gap(Reason.NOT_TRACKED, metric.id, place or "")
        first = self.rows.first(metric, place)
        tracked = first is not None and first <= period.start
        return Gap(Reason.BLANK if tracked else Reason.NOT_TRACKED, metric.id, place or "")

    # Nodes above the leaves

    def before(self, node: Before, unit: Unit, period: Period) -> State:
        """Return a stock at the end of the period before."""
        found = self.state(node.metric, unit, self._calendar.previous(period))
        return replace(found, reason=Reason.NO_EARLIER) if isinstance(found, Gap) else found

    def scalar(self, node: Expression) -> State:
        """Return a constant or a setting."""
        if isinstance(node, Constant) and not isinstance(node.value, Interval):
            return Amount(float(node.value))
        if isinstance(node, SettingValue):
            value = getattr(self._settings, node.name)
            number = _finite(value)
            return Gap(Reason.NO_SETTING, setting=node.name) if number is None else Amount(number)
        raise TypeError(node)

    def sum(self, node: Sum, unit: Unit, period: Period) -> State:
        """Return a sum of parts: it goes on without those that are not tracked."""
        return sum_of([self.state(term, unit, period) for term in node.terms])

    def binary(self, node: Expression, unit: Unit, period: Period) -> State:
        """Return a difference, product or quotient of two parts."""
        left, right = (self.state(part, unit, period) for part in node.parts)
        return combined(node, left, right)

    def either(self, node: Either, unit: Unit, period: Period) -> State:
        """Return the first part, or the second where the first is not known."""
        first = self.state(node.first, unit, period)
        if isinstance(first, Amount):
            return first
        second = self.state(node.second, unit, period)
        return more_telling(first, second) if isinstance(second, Gap) else second


_STATES: dict[type[Expression], Callable[[Evaluator, Any, Unit, Period], State]] = {
    Metric: Evaluator.leaf,
    Each: Evaluator.leaf,
    Before: Evaluator.before,
    Constant: lambda self, node, _unit, _period: self.scalar(node),
    SettingValue: lambda self, node, _unit, _period: self.scalar(node),
    Sum: Evaluator.sum,
    Difference: Evaluator.binary,
    Product: Evaluator.binary,
    Quotient: Evaluator.binary,
    Either: Evaluator.either,
}


@dataclass(frozen=True, slots=True)
class _RowReader:
    """Evaluates what stands inside ``each`` for all rows of a block at once."""

    evaluator: Evaluator
    sheet: str
    block: Block
    place: Place
    period: Period
    left_out: set[tuple[str, str]]

    def read(self, node: Expression) -> list[float | Gap]:
        match node:
            case Metric():
                return self._metric(node)
            case Sum(terms):
                return self._sum([self.read(term) for term in terms])
            case Either(first, second):
                return self._either(self.read(first), second)
            case Difference() | Product() | Quotient():
                left, right = (self.read(part) for part in node.parts)
                return [_cell(node, one, other) for one, other in zip(left, right, strict=True)]
            case _:
                return [_as_cell(self.evaluator.scalar(node))] * len(self.block.rows)

    def _metric(self, metric: Metric) -> list[float | Gap]:
        if metric.sheet != self.sheet:
            state = self.evaluator.state(metric, (self.place,), self.period)
            return [_as_cell(state)] * len(self.block.rows)
        cells = self.evaluator.column(metric, self.block, self.place, self.period)
        if not metric.where:
            return cells
        fits = self.evaluator.rows.fits
        return [
            cell if fits(row, metric.where) else 0.0 for row, cell in zip(self.block.rows, cells, strict=True)
        ]

    def _sum(self, columns: list[list[float | Gap]]) -> list[float | Gap]:
        tracked = [column for column in columns if not self._dropped(column)]
        if not tracked:
            return columns[0]
        rows = zip(*tracked, strict=True)
        return [self._row_sum(cells) if Gap in map(type, cells) else sum(cells) for cells in rows]  # type: ignore[arg-type] — no gap among them

    def _dropped(self, column: list[float | Gap]) -> bool:
        head = column[0]
        if not isinstance(head, Gap) or not head.untracked or any(cell is not head for cell in column):
            return False
        self.left_out.add((head.channel, head.metric))
        return True

    def _row_sum(self, cells: tuple[float | Gap, ...]) -> float | Gap:
        gaps = [cell for cell in cells if isinstance(cell, Gap)]
        known = [cell for cell in cells if not isinstance(cell, Gap)]
        unknown = [gap for gap in gaps if not gap.untracked]
        if unknown or not known:
            return (unknown or gaps)[0]
        self.left_out.update((gap.channel, gap.metric) for gap in gaps)
        return sum(known)

    def _either(self, first: list[float | Gap], second: Expression) -> list[float | Gap]:
        if not any(isinstance(cell, Gap) for cell in first):
            return first
        others = self.read(second)
        return [_or(cell, other) for cell, other in zip(first, others, strict=True)]


def more_telling(first: Gap, second: Gap) -> Gap:
    """Return which of two gaps explains why neither reading is known: unknown comes before not tracked."""
    return second if first.untracked and not second.untracked and not second.setting else first


def _or(first: float | Gap, second: float | Gap) -> float | Gap:
    if not isinstance(first, Gap):
        return first
    return more_telling(first, second) if isinstance(second, Gap) else second


def sum_of(states: list[State]) -> State:
    """Add states: an unknown one makes the sum unknown, one that is not tracked is left out and named.

    When all that is left is nothing entered at all (a ledger without rows), the sum is not tracked either:
    a channel whose clicks nobody counts does not have 0 clicks because it has no ads.
    """
    amounts = [state for state in states if isinstance(state, Amount)]
    gaps = [state for state in states if isinstance(state, Gap)]
    unknown = [gap for gap in gaps if not gap.untracked]
    if unknown or not amounts:
        return (unknown or gaps)[0]
    unmeasured = [gap for gap in gaps if gap.reason == Reason.NOT_TRACKED]
    empty = all(amount.empty for amount in amounts)
    if unmeasured and empty:
        return unmeasured[0]
    left_out = NOTHING.union(*(a.left_out for a in amounts), ((gap.channel, gap.metric) for gap in gaps))
    return Amount(added(amount.value for amount in amounts), left_out, empty)


def combined(node: Expression, left: State, right: State) -> State:
    """Subtract, multiply or divide two states; missing when either is."""
    if isinstance(left, Gap):
        return left
    if isinstance(right, Gap):
        return right
    if isinstance(node, Quotient) and right.value == 0:
        return Gap(Reason.ZERO, divisor=divisor_of(node))
    return Amount(calculated(node, left.value, right.value), left.left_out | right.left_out)


def calculated(node: Expression, left: float, right: float) -> float:
    """Return ``left`` − × ÷ ``right``, as the node says."""
    if isinstance(node, Difference):
        return left - right
    return left * right if isinstance(node, Product) else left / right


def divisor_of(node: Quotient) -> str:
    """Return the id of the first metric below the line, "" when there is none."""
    return first_metric(node.denominator)


def first_metric(node: Expression) -> str:
    """Return the id of the first metric of a formula, "" when there is none."""
    return next((part.id for part in node.walk() if isinstance(part, Metric)), "")


def _together(states: list[State], *, own_row: bool) -> State:
    """Combine a network's places. Its own Website row stands in for the channels that have none."""
    gaps = [state for state in states if isinstance(state, Gap)]
    amounts = [state for state in states if isinstance(state, Amount)]
    unknown = [gap for gap in gaps if not gap.untracked]
    if unknown or not amounts:
        return (unknown or gaps)[0]
    missed = () if own_row else [(gap.channel, gap.metric) for gap in gaps]
    left_out = NOTHING.union(*(amount.left_out for amount in amounts), missed)
    return Amount(added(a.value for a in amounts), left_out, all(a.empty for a in amounts))


def _summed(cells: list[float | Gap], shares: list[float], left_out: set[tuple[str, str]]) -> State:
    gaps = [cell for cell in cells if isinstance(cell, Gap)]
    unknown = [gap for gap in gaps if not gap.untracked]
    if unknown or len(gaps) == len(cells):
        return (unknown or gaps)[0]
    left_out.update((gap.channel, gap.metric) for gap in gaps)
    known = (cell * share for cell, share in zip(cells, shares, strict=True) if not isinstance(cell, Gap))
    return Amount(added(known), frozenset(left_out))


def _cell(node: Expression, left: float | Gap, right: float | Gap) -> float | Gap:
    if isinstance(left, Gap):
        return left
    if isinstance(right, Gap):
        return right
    if isinstance(node, Quotient) and right == 0:
        return Gap(Reason.ZERO, divisor=divisor_of(node))
    return calculated(node, left, right)


def _as_cell(state: State) -> float | Gap:
    return state.value if isinstance(state, Amount) else state


def _read(value: object, blank: float | Gap, untracked: Gap) -> float | Gap:
    number = _finite(value)
    if number is not None:
        return number
    return untracked if value is NOT_TRACKED else blank


def _finite(value: object) -> float | None:
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if number - number == 0 else None
