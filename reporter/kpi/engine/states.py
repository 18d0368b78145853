"""A number, or why there is none: the values that formulas are worked out with, and their arithmetic."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import fsum, isfinite

from reporter.kpi.values import NOTHING, LeftOut, Reason
from reporter.model.formula import Difference, Expression, Metric, Product, Quotient
from reporter.model.units import NOT_TRACKED


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
Cell = float | Gap  # one row's value
ZERO = Amount(0.0, empty=True)


def added(values: Iterable[float]) -> float:
    """Return a sum that does not depend on the order; infinite when it is too large."""
    try:
        return fsum(values)
    except (OverflowError, ValueError):
        return float("inf")


def more_telling(first: Gap, second: Gap) -> Gap:
    """Return which of two gaps explains why neither reading is known: unknown comes before not tracked."""
    return second if first.untracked and not second.untracked and not second.setting else first


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


def together(states: list[State], *, own_row: bool) -> State:
    """Combine a network's places. Its own Website row stands in for the channels that have none."""
    gaps = [state for state in states if isinstance(state, Gap)]
    amounts = [state for state in states if isinstance(state, Amount)]
    unknown = [gap for gap in gaps if not gap.untracked]
    if unknown or not amounts:
        return (unknown or gaps)[0]
    missed = () if own_row else [(gap.channel, gap.metric) for gap in gaps]
    left_out = NOTHING.union(*(amount.left_out for amount in amounts), missed)
    return Amount(added(a.value for a in amounts), left_out, all(a.empty for a in amounts))


def summed(cells: list[Cell], shares: list[float], left_out: set[tuple[str, str]]) -> State:
    """Add up rows, each by its share; those that are not tracked are left out, and noted."""
    gaps = [cell for cell in cells if isinstance(cell, Gap)]
    unknown = [gap for gap in gaps if not gap.untracked]
    if unknown or len(gaps) == len(cells):
        return (unknown or gaps)[0]
    left_out.update((gap.channel, gap.metric) for gap in gaps)
    known = (cell * share for cell, share in zip(cells, shares, strict=True) if not isinstance(cell, Gap))
    return Amount(added(known), frozenset(left_out))


def as_cell(state: State) -> Cell:
    """Return a state as it stands in a row: what was left out of it is not told."""
    return state.value if isinstance(state, Amount) else state


def read_cell(value: object, blank: Cell, untracked: Gap) -> Cell:
    """Return the number in a cell, or what stands for a blank or for "n/a"."""
    if isinstance(value, float):
        return value
    if value is None:
        return blank
    number = finite(value)
    if number is not None:
        return number
    return untracked if value is NOT_TRACKED else blank


def all_known(cells: list[Cell]) -> bool:
    """Say whether a column has no gap, at the speed of C: most columns of many thousand rows have none."""
    return Gap not in map(type, cells)


def finite(value: object) -> float | None:
    """Return a number that can be calculated with, else None."""
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if isfinite(number) else None
