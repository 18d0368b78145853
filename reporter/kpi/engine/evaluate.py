"""Works out the part of a formula that adds up, for one unit of account in one period.

A *unit* is a tuple of places: one channel, or a network's channels together with its own Website rows, or
the rows without a channel. What comes out is an ``Amount`` or a ``Gap``; a gap is a value with a reason.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from reporter.kpi.engine.evaluate_rows import RowReader
from reporter.kpi.engine.rows import Block, Place, Rows, is_ledger
from reporter.kpi.engine.states import (
    ZERO,
    Amount,
    Cell,
    Gap,
    State,
    combined,
    finite,
    first_metric,
    more_telling,
    read_cell,
    sum_of,
    summed,
    together,
)
from reporter.kpi.values import NOTHING, LeftOut, Reason
from reporter.model.dataset import Channel, Dataset
from reporter.model.formula import (
    AtEnd,
    AtStart,
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

Unit = tuple[Place, ...]
ALONE: Place = None  # rows without a channel, judged by themselves
BESIDE: Place = ""  # the same rows beside those of channels: a sheet that has none adds nothing


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
        own = [place for place in unit if place not in self._channels]
        divided = node.sheet != "website"
        places = [place for place in unit if place not in own] if divided else unit
        return together(
            [self._at_place(node, place, period) for place in places], own_row=bool(own) and not divided
        )

    def _at_place(self, node: Metric | Each, place: Place, period: Period) -> State:
        if place == BESIDE:
            beside = self.rows.at(node.sheet, None, period).rows
            return self._at_place(node, ALONE, period) if beside else ZERO
        held_out = isinstance(node, Metric) and (place or "", node.id) in self._without
        if held_out and not self.rows.absent(node.sheet):  # a sheet without rows is left out as it is
            return Gap(Reason.NOT_TRACKED, first_metric(node), place or "")
        if self.counted_elsewhere(node, place):
            return ZERO
        block = self.rows.block(node, place, period)
        if not block.rows:
            return self._no_row(node, place, period)
        left_out: set[tuple[str, str]] = set()
        cells = self.cells(node, block, place, period, left_out)
        return summed(cells, block.shares, left_out)

    def counted_elsewhere(self, node: Metric | Each, place: Place) -> bool:
        """Say whether a channel's own figures hold what a leaf counts, so that it adds nothing there."""
        channel = self._channels.get(place)
        return (
            isinstance(node, Metric)
            and node.outside_figures
            and bool(channel and channel.figures_include_ads)
        )

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
    ) -> list[Cell]:
        """Return a leaf's value in each row of a block; parts that are left out of a row are noted."""
        inner = node.inner if isinstance(node, Each) else node
        return RowReader(self, node.sheet, block, place, period, left_out).read(inner)

    def column(self, metric: Metric, block: Block, place: Place, period: Period) -> list[Cell]:
        """Return a metric's cell in each row: a number, or why there is none."""
        name = metric.column
        if name is None:
            return [1.0] * len(block.rows)
        if (place or "", metric.id) in self._without:
            return [Gap(Reason.NOT_TRACKED, metric.id, place or "")] * len(block.rows)
        blank: Cell = self._blank(metric, place, period) if metric.blank_is is None else metric.blank_is
        untracked = Gap(Reason.NOT_TRACKED, metric.id, place or "")
        typed = block.column(name)
        if set(map(type, typed)) == {float}:
            return typed  # type: ignore[return-value]  # every one of them is a float
        return [read_cell(value, blank, untracked) for value in typed]

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
        """Return a constant or a setting; a range has no place among numbers that add up."""
        if isinstance(node, SettingValue):
            number = finite(getattr(self._settings, node.name))
            return Gap(Reason.NO_SETTING, setting=node.name) if number is None else Amount(number)
        number = finite(node.value) if isinstance(node, Constant) else None
        return Gap(Reason.UNCERTAIN) if number is None else Amount(number)

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
    AtStart: lambda self, node, unit, period: self.state(node.inner, unit, period),
    AtEnd: lambda self, node, unit, period: self.state(node.inner, unit, period),
    Constant: lambda self, node, _unit, _period: self.scalar(node),
    SettingValue: lambda self, node, _unit, _period: self.scalar(node),
    Sum: Evaluator.sum,
    Difference: Evaluator.binary,
    Product: Evaluator.binary,
    Quotient: Evaluator.binary,
    Either: Evaluator.either,
}
