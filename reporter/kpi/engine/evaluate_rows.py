"""Works out what stands inside ``each``: for all rows of a block at once, column by column."""

from dataclasses import dataclass
from typing import Protocol

from reporter.kpi.engine.rows import Block, Place, Rows
from reporter.kpi.engine.states import (
    Cell,
    Gap,
    State,
    added,
    as_cell,
    calculated,
    divisor_of,
    more_telling,
)
from reporter.kpi.values import Reason
from reporter.model.formula import Difference, Either, Expression, Metric, Product, Quotient, Sum
from reporter.model.period import Period


class Source(Protocol):
    """Where rows get their cells from, and what stands on other sheets."""

    rows: Rows

    def column(self, metric: Metric, block: Block, place: Place, period: Period) -> list[Cell]:
        """Return a metric's cell in each row."""

    def state(self, node: Expression, unit: tuple[Place, ...], period: Period) -> State:
        """Return what a formula comes to for one unit in one period."""


@dataclass(frozen=True, slots=True)
class RowReader:
    """Evaluates what stands inside ``each`` for all rows of a block at once."""

    source: Source
    sheet: str
    block: Block
    place: Place
    period: Period
    left_out: set[tuple[str, str]]

    def read(self, node: Expression) -> list[Cell]:
        """Return an expression's value in each row."""
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
                state = self.source.state(node, (self.place,), self.period)
                return [as_cell(state)] * len(self.block.rows)

    def _metric(self, metric: Metric) -> list[Cell]:
        if metric.sheet != self.sheet:
            state = self.source.state(metric, (self.place,), self.period)
            return [as_cell(state)] * len(self.block.rows)
        cells = self.source.column(metric, self.block, self.place, self.period)
        if not metric.where:
            return cells
        fits = self.source.rows.fits
        return [
            cell if fits(row, metric.where) else 0.0 for row, cell in zip(self.block.rows, cells, strict=True)
        ]

    def _sum(self, columns: list[list[Cell]]) -> list[Cell]:
        tracked = [column for column in columns if not self._dropped(column)]
        if not tracked:
            return columns[0]
        try:
            return [*map(sum, zip(*tracked, strict=True))]
        except TypeError:  # a gap cannot be added
            rows = zip(*tracked, strict=True)
            return [self._mended(cells) if Gap in map(type, cells) else sum(cells) for cells in rows]

    def _dropped(self, column: list[Cell]) -> bool:
        head = column[0]
        if not isinstance(head, Gap) or not head.untracked or any(cell is not head for cell in column):
            return False
        self.left_out.add((head.channel, head.metric))
        return True

    def _mended(self, cells: tuple[Cell, ...]) -> Cell:
        """Return the sum of a row with gaps: it goes on without what is not tracked."""
        gaps = [cell for cell in cells if isinstance(cell, Gap)]
        known = [cell for cell in cells if not isinstance(cell, Gap)]
        unknown = [gap for gap in gaps if not gap.untracked]
        if unknown or not known:
            return (unknown or gaps)[0]
        self.left_out.update((gap.channel, gap.metric) for gap in gaps)
        return added(known)

    def _either(self, first: list[Cell], second: Expression) -> list[Cell]:
        if not any(isinstance(cell, Gap) for cell in first):
            return first
        others = self.read(second)
        return [_or(cell, other) for cell, other in zip(first, others, strict=True)]


def _or(first: Cell, second: Cell) -> Cell:
    if not isinstance(first, Gap):
        return first
    return more_telling(first, second) if isinstance(second, Gap) else second


def _cell(node: Expression, left: Cell, right: Cell) -> Cell:
    if isinstance(left, Gap):
        return left
    if isinstance(right, Gap):
        return right
    if isinstance(node, Quotient) and right == 0:
        return Gap(Reason.ZERO, divisor=divisor_of(node))
    return calculated(node, left, right)
