"""Everything known about one KPI in one scope."""

from reporter.kpi.benchmarks import benchmark_for
from reporter.kpi.board import Board
from reporter.kpi.change import Compared, change_of, nothing_earlier
from reporter.kpi.figures import WHOLE, Cut, Figures, Side, number_of
from reporter.kpi.goals import goal_for
from reporter.kpi.results import (
    Because,
    Change,
    GoalState,
    Missing,
    Outcome,
    Reason,
    Result,
    Scope,
    ScopeKind,
    Verdict,
)
from reporter.kpi.unusual import is_unusual, is_unusual_stock
from reporter.kpi.verdict import History
from reporter.model.formula import RollUp
from reporter.model.period import Period

PARTIAL = frozenset(
    {ScopeKind.CAMPAIGN, ScopeKind.FORMAT}
)  # scopes that not every sheet can be told apart by


def outcome_of(board: Board, kpi: str, scope: Scope, goals: tuple[GoalState, ...]) -> Outcome:
    """Return a KPI's value in a scope, and what it is to be held against."""
    figures, times = board.figures(kpi, scope), board.times
    now = figures.at(times.now)
    in_part = scope.kind in PARTIAL or board.dataset.campaign is not None
    if in_part and isinstance(now, Missing) and _is_meaningless(now):
        return _never(board, figures, now)
    past = History(figures, _comparable_blocks(board, figures))
    change, cut = _change(board, figures, past, now, times.before)
    return Outcome(
        kpi=kpi,
        definition=board.engine.definition(kpi),
        scope=scope,
        now=now,
        change=change,
        year_ago=_elsewhere(board, figures, times.year_ago),
        yearly=_change(board, figures, past, now, times.year_ago)[0],
        baseline=_elsewhere(board, figures, times.baseline),
        history=tuple(figures.over((period,)) for period in times.history),
        alike=_alike(board, figures),
        unusual=times.finished and _is_unusual(figures, past, figures.at(times.now, cut), cut),
        goal=goal_for(goals, kpi, scope, now, times.span.end),
        benchmark=benchmark_for(board, figures, now),
    )


def _is_meaningless(now: Missing) -> bool:
    return now.reason is Reason.NOT_APPLICABLE and bool(now.facts.get("sheet"))


def _never(board: Board, figures: Figures, now: Missing) -> Outcome:
    """Return the outcome of a KPI that has no meaning in a scope: at no time, so none is looked at."""
    change = Change(now, now, None, None, None, Verdict.NONE, Because.MISSING)
    history = (now,) * len(board.times.history)
    definition = board.engine.definition(figures.kpi.id)
    return Outcome(figures.kpi.id, definition, figures.scope, now, change, change, now, now, history)


def _change(
    board: Board, figures: Figures, past: History, now: Result, earlier: Side | None
) -> tuple[Change, Cut]:
    times = board.times
    if earlier is None:
        return nothing_earlier(figures, now), WHOLE
    before = _after_last_break(board, figures, earlier)
    broken = board.broken(figures, before.periods[0])
    return change_of(
        Compared(
            dataset=board.dataset,
            figures=figures,
            now=times.now,
            before=before,
            broken=broken,
            all_broken=bool(broken) and broken == board.channels_of(figures.scope),
            history=past,
            finished=times.finished,
        )
    )


def _elsewhere(board: Board, figures: Figures, side: Side | None) -> Result:
    """Return the figure at another time; missing where its definition has changed since on any channel."""
    if side is None:
        return figures.nothing(Reason.NO_EARLIER)
    side = _after_last_break(board, figures, side)
    if board.broken(figures, side.periods[0]):
        return figures.nothing(Reason.BREAK)
    found = figures.at(side)
    return figures.nothing(Reason.NO_EARLIER) if figures.in_part(side, found) else found


def _after_last_break(board: Board, figures: Figures, side: Side) -> Side:
    """Return a baseline without the periods before a change of definition, if any others are left."""
    if not side.averaged:
        return side
    kept = tuple(period for period in side.periods if not board.broken(figures, period))
    return Side(kept, side.averaged, side.size) if kept else side


def _comparable_blocks(board: Board, figures: Figures) -> tuple[tuple[Period, ...], ...]:
    return tuple(block for block in board.times.blocks if not board.broken(figures, block[0]))


def _alike(board: Board, figures: Figures) -> int | None:
    """Return how many periods of the history no change of definition parts from now, None: all of them."""
    history = board.times.history
    count = sum(not board.broken(figures, period) for period in history)
    return count if count < len(history) else None


def _is_unusual(figures: Figures, past: History, now: Result, cut: Cut) -> bool:
    value = number_of(now)
    if value is None:
        return False
    judge = is_unusual_stock if figures.roll_up is RollUp.STOCK else is_unusual
    return judge(value, past.values(cut))
