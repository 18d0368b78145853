"""Adds up over the periods of a span: one unit of account at a time."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import compress

from reporter.kpi.engine.evaluate import Evaluator, Unit
from reporter.kpi.engine.states import Amount, Cell, Gap, State, added, all_known, first_metric
from reporter.kpi.values import NOTHING, LeftOut, Reason
from reporter.model.analysis import metrics
from reporter.model.formula import AtEnd, AtStart, Each, Expression, Quotient, RollUp
from reporter.model.period import Period

_TELLING = (
    Reason.NO_SETTING,
    Reason.ZERO,
    Reason.BLANK,
    Reason.NO_EARLIER,
    Reason.UNCERTAIN,
    Reason.NOT_TRACKED,
    Reason.NO_ROWS,
    Reason.NOT_APPLICABLE,
)


@dataclass(frozen=True, slots=True)
class Account:
    """A unit of account: the channels it stands for, and its places in each period in which it is open."""

    channels: tuple[str, ...]
    moments: tuple[tuple[Period, Unit], ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """What one account brings to a sum, over the periods in which it is tracked."""

    value: float
    periods: int
    left_out: LeftOut = NOTHING


@dataclass(frozen=True, slots=True)
class Pair:
    """What one account brings to both sides of a ratio. ``rows`` count the posts that have both, of all.

    ``idle``: above it is 0 because nothing was entered; ``empty``: below.
    """

    above: float
    below: float
    periods: int
    left_out: LeftOut = NOTHING
    idle: bool = False
    empty: bool = False
    rows: tuple[int, int] = (0, 0)


def most_telling(gaps: Iterable[Gap]) -> Gap:
    """Return the gap that explains most: what can be mended comes before what is never measured."""
    return min(gaps, key=lambda gap: _TELLING.index(gap.reason))


class Tallies:
    """Adds up what accounts bring, and remembers it: a total stands on the accounts of its channels."""

    def __init__(self, evaluator: Evaluator) -> None:
        self.evaluator = evaluator
        self._accounts: dict[Account, Account] = {}
        self._sums: dict[tuple[int, int, RollUp], Tally | Gap] = {}
        self._pairs: dict[tuple[int, int], Pair | Gap] = {}

    def same(self, account: Account) -> Account:
        """Return the one account that is equal to this one: sums are remembered by identity."""
        return self._accounts.setdefault(account, account)

    def sum(self, node: Expression, account: Account, kind: RollUp) -> Tally | Gap:
        """Roll an additive formula up over an account's periods: sum, last value or average period.

        An unknown period makes it unknown; periods in which it is not tracked are left out and counted.
        """
        key = (id(node), id(account), kind)
        known = self._sums.get(key)
        if known is None:
            known = self._sums[key] = _tally(self.evaluator, node, account, kind)
        return known

    def pair(self, node: Quotient, account: Account, *, by_row: bool) -> Pair | Gap:
        """Add up both sides of a ratio over the periods in which an account tracks both."""
        key = (id(node), id(account))
        known = self._pairs.get(key)
        if known is None:
            made = (
                _pair_rows(self.evaluator, node, account) if by_row else _pair(self.evaluator, node, account)
            )
            known = self._pairs[key] = made
        return known


def _tally(evaluator: Evaluator, node: Expression, account: Account, kind: RollUp) -> Tally | Gap:
    moments = account.moments[-1:] if kind == RollUp.STOCK else account.moments
    states = [evaluator.state(node, unit, period) for period, unit in moments]
    amounts = _tracked(states)
    if isinstance(amounts, Gap):
        return amounts
    total = added(amount.value for amount in amounts)
    value = total / len(amounts) if kind == RollUp.UNIQUE else total
    return Tally(value, len(amounts), NOTHING.union(*(amount.left_out for amount in amounts)))


def _pair(evaluator: Evaluator, node: Quotient, account: Account) -> Pair | Gap:
    above, below = node.numerator, node.denominator
    moments = [(moment, _both(evaluator, above, below, moment)) for moment in account.moments]
    gaps = [state for _, state in moments if isinstance(state, Gap)]
    tracked = [(moment, state) for moment, state in moments if not isinstance(state, Gap)]
    unknown = [gap for gap in gaps if not gap.untracked]
    if unknown or not tracked:
        return (unknown or gaps)[0]
    span = [moment for moment, _ in tracked]
    tops = _side(evaluator, above, span, [state[0] for _, state in tracked])
    bottoms = _side(evaluator, below, span, [state[1] for _, state in tracked])
    if isinstance(tops, Gap):
        return tops
    if isinstance(bottoms, Gap):
        return bottoms
    return _paired(tops, bottoms, len(tracked))


def _pair_rows(evaluator: Evaluator, node: Quotient, account: Account) -> Pair | Gap:
    """Pair row by row: rows that lack a side are left out of both, and counted."""
    above, below = node.numerator, node.denominator
    assert isinstance(above, Each)
    assert isinstance(below, Each)
    sides: tuple[list[Cell], list[Cell]] = ([], [])
    left_out: set[tuple[str, str]] = set()
    columns = [metric.column for metric in metrics(node) if metric.sheet == above.sheet and metric.column]
    for period, unit in account.moments:
        block = evaluator.rows.block(above, unit[0], period)
        block.prepare(columns)
        for side, cells in zip((above, below), sides, strict=True):
            if block.rows:
                cells.extend(evaluator.cells(side, block, unit[0], period, left_out))
    tops, bottoms = _paired_cells(*sides)
    if not tops:
        gaps = (cell for side in sides for cell in side if isinstance(cell, Gap))
        return next(gaps, None) or _no_rows(evaluator, above, account)
    periods = len(account.moments)
    return Pair(added(tops), added(bottoms), periods, frozenset(left_out), rows=(len(tops), len(sides[0])))


def _paired_cells(above: list[Cell], below: list[Cell]) -> tuple[list[float], list[float]]:
    """Return the values of the rows that have both sides."""
    if all_known(above) and all_known(below):
        return above, below  # type: ignore[return-value]  # no gap is left
    both = [
        type(top) is not Gap and type(bottom) is not Gap for top, bottom in zip(above, below, strict=True)
    ]
    tops, bottoms = (
        [cell for cell in compress(side, both) if not isinstance(cell, Gap)] for side in (above, below)
    )
    return tops, bottoms


def _no_rows(evaluator: Evaluator, above: Each, account: Account) -> Gap:
    reason = Reason.NO_ROWS if evaluator.rows.absent(above.sheet) else Reason.BLANK
    return Gap(reason, first_metric(above), account.channels[0], sheet=above.sheet, row=False)


def _both(
    evaluator: Evaluator, above: Expression, below: Expression, moment: tuple[Period, Unit]
) -> tuple[State | None, State | None] | Gap:
    """Return both sides in one period (None for a side taken at the start or end only), or what is lacking."""
    period, unit = moment
    states = [
        None if isinstance(side, (AtStart, AtEnd)) else evaluator.state(side, unit, period)
        for side in (above, below)
    ]
    gaps = [state for state in states if isinstance(state, Gap)]
    unknown = [gap for gap in gaps if not gap.untracked]
    return (unknown or gaps)[0] if gaps else (states[0], states[1])


def _side(
    evaluator: Evaluator,
    node: Expression,
    span: list[tuple[Period, Unit]],
    states: list[State | None],
) -> list[Amount] | Gap:
    if isinstance(node, (AtStart, AtEnd)):
        period, unit = span[0 if isinstance(node, AtStart) else -1]
        state = evaluator.state(node.inner, unit, period)
        return state if isinstance(state, Gap) else [state]
    return [state for state in states if isinstance(state, Amount)]


def _paired(tops: list[Amount], bottoms: list[Amount], periods: int) -> Pair:
    return Pair(
        added(amount.value for amount in tops),
        added(amount.value for amount in bottoms),
        periods,
        NOTHING.union(*(amount.left_out for amount in (*tops, *bottoms))),
        all(amount.empty for amount in tops),
        all(amount.empty for amount in bottoms),
    )


def _tracked(states: list[State]) -> list[Amount] | Gap:
    gaps = [state for state in states if isinstance(state, Gap)]
    amounts = [state for state in states if isinstance(state, Amount)]
    unknown = [gap for gap in gaps if not gap.untracked]
    return (unknown or gaps)[0] if unknown or not amounts else amounts
