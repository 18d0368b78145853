"""Goals: how far, how fast, and what to call it."""

from dataclasses import replace
from datetime import date

from reporter.kpi.board import Board
from reporter.kpi.declaration import kpi_of
from reporter.kpi.figures import Cut, number_of
from reporter.kpi.goal_progress import TINY, Clock, Goal, Standing, days_in, stand
from reporter.kpi.results import (
    GoalState,
    GoalVerdict,
    Measured,
    Result,
    Scope,
    ScopeKind,
)
from reporter.model.dataset import Row
from reporter.model.period import Period, Span
from reporter.model.units import Direction, Unit

ON_TRACK, AT_RISK = 0.9, 0.6  # pace: progress ÷ elapsed share
BUDGET_KEPT, BUDGET_AT_RISK = 1.0, 1.1  # forecast ÷ target


def goal_states(board: Board) -> tuple[GoalState, ...]:
    """Return every goal that can be measured, in the order of the sheet.

    In a report on some channels only, goals for all of them are left out: its total is not theirs.
    """
    goals = (_read(board, row) for row in board.dataset.rows("goals"))
    return tuple(_state(board, goal) for goal in goals if goal)


def goal_for(
    goals: tuple[GoalState, ...], kpi: str, scope: Scope, now: Result, day: date
) -> GoalState | None:
    """Return the goal that a figure is held against on a day: one that runs then and measures that figure.

    A year's total says nothing about a month's figure, a monthly level nothing about a quarter's sum.
    """
    fitting = (goal for goal in goals if (goal.kpi, goal.scope, goal.channel) == (kpi, scope, None))
    running = (goal for goal in fitting if goal.kind != "total" and goal.start.start <= day <= goal.due.end)
    return next((goal for goal in running if number_of(goal.value) == number_of(now)), None)


def _read(board: Board, row: Row) -> Goal | None:
    named = row.text_of("kpi") or ""
    kpi = kpi_of(board.kpis, named)
    if kpi and named not in {kpi.id, board.engine.definition(kpi.id)}:
        return None
    target, start, due = row.number_of("target"), row.date_of("start"), row.date_of("due")
    place = _place(board, row)
    if not (kpi and place and start and due) or target is None or kpi.unit is Unit.RANGE or due < start:
        return None
    bound = row.text_of("bound")
    return Goal(
        row=row,
        figures=board.figures(kpi.id, place[0]),
        cut=place[1],
        kind=row.text_of("kind") or "level",
        at_least=bound == "at_least" if bound else kpi.better is not Direction.DOWN,
        target=target,
        periods=board.dataset.calendar.between(start, due),
    )


def _place(board: Board, row: Row) -> tuple[Scope, Cut] | None:
    channel = row.text_of("channel")
    campaign = None if board.dataset.campaign else row.text_of("campaign")  # its own are those of the total
    if channel is None and board.dataset.filtered:
        return None
    if channel is not None and channel not in {item.name for item in board.dataset.included}:
        return None
    if campaign is not None:
        return Scope(ScopeKind.CAMPAIGN, campaign), Cut((channel,) if channel else None)
    return (Scope(ScopeKind.CHANNEL, channel) if channel else Scope()), Cut()


def _state(board: Board, goal: Goal) -> GoalState:
    clock = _clock(board, goal)
    measured = clock.passed[-1] if clock.passed else board.times.span.periods[-1]
    standing = stand(goal, clock, measured, board.dataset.calendar)
    verdict = _verdict(goal, clock, standing)
    rhythm = board.dataset.calendar.rhythm
    forecast = standing.forecast if clock.judged and not (clock.over or clock.just_started) else None
    row, campaign = goal.row, goal.figures.scope.kind is ScopeKind.CAMPAIGN
    return GoalState(
        row=row.number,
        name=row.text_of("goal") or "",
        objective=row.text_of("objective"),
        kpi=goal.figures.kpi.id,
        scope=goal.figures.scope,
        kind=goal.kind,
        at_least=goal.at_least,
        baseline=standing.baseline,
        target=goal.target,
        start=Span(goal.periods[:1], rhythm),
        due=Span(goal.periods[-1:], rhythm),
        owner=row.text_of("owner"),
        value=standing.value,
        progress=standing.progress,
        elapsed=clock.elapsed,
        verdict=verdict,
        forecast=forecast,
        periods_met=(sum(standing.kept), len(standing.kept)) if goal.kind == "hold" else None,
        review=clock.over,
        level=standing.level,
        channel=row.text_of("channel") if campaign else None,
        measured=measured,
        met_since=_met_since(board, goal, clock) if standing.met else None,
    )


def _met_since(board: Board, goal: Goal, clock: Clock) -> Period | None:
    """Return the first of the periods in a row, up to the last that has passed, in which a goal was met."""
    if _only_kept(goal):
        return None
    since = None
    for count in range(len(clock.passed), 0, -1):
        passed = clock.passed[:count]
        if not stand(goal, replace(clock, passed=passed), passed[-1], board.dataset.calendar).met:
            break
        since = passed[-1]
    return since


def _only_kept(goal: Goal) -> bool:
    """Say whether a goal is kept rather than reached: it can be lost up to its last day."""
    return goal.kind == "hold" or (goal.kind == "total" and not goal.at_least)


def _clock(board: Board, goal: Goal) -> Clock:
    end = board.times.span.end
    passed = tuple(period for period in goal.periods if period.end <= end)
    due = goal.row.date_of("due")
    over = len(passed) == len(goal.periods) and due is not None and due <= board.dataset.today
    elapsed = days_in(passed) / days_in(goal.periods)
    return Clock(passed, over, elapsed, judged=board.times.finished or end > goal.periods[-1].end)


def _verdict(goal: Goal, clock: Clock, standing: Standing) -> GoalVerdict:
    if not clock.passed:
        return GoalVerdict.NOT_STARTED
    if standing.met is None:
        return GoalVerdict.UNKNOWN
    only_when_due = _only_kept(goal)
    if clock.over or (standing.met and not only_when_due):
        return _final(goal, clock, standing)
    if clock.just_started:
        return GoalVerdict.JUST_STARTED
    if not clock.judged:
        return GoalVerdict.UNKNOWN
    if goal.kind == "hold":
        return _hold_verdict(standing.kept)
    return _budget_verdict(goal, standing) if only_when_due else _pace_verdict(standing)


def _final(goal: Goal, clock: Clock, standing: Standing) -> GoalVerdict:
    """Say whether a goal was met; a period that is not known may still raise a sum, or break what was kept."""
    adds_up = goal.kind == "total" and goal.at_least
    if standing.met:
        return GoalVerdict.ACHIEVED if adds_up or not _has_gaps(clock, standing) else GoalVerdict.UNKNOWN
    return GoalVerdict.UNKNOWN if adds_up and _has_gaps(clock, standing) else GoalVerdict.MISSED


def _has_gaps(clock: Clock, standing: Standing) -> bool:
    if standing.kept:
        return len(standing.kept) < len(clock.passed)
    value = standing.value
    return isinstance(value, Measured) and value.coverage.periods_have < value.coverage.periods_of


def _hold_verdict(kept: tuple[bool, ...]) -> GoalVerdict:
    if all(kept):
        return GoalVerdict.ON_TRACK
    return GoalVerdict.AT_RISK if kept[-1] else GoalVerdict.OFF_TRACK


def _budget_verdict(goal: Goal, standing: Standing) -> GoalVerdict:
    if not standing.met or standing.forecast is None:
        return GoalVerdict.OFF_TRACK
    if standing.forecast <= goal.target * BUDGET_KEPT * (1 + TINY):
        return GoalVerdict.ON_TRACK
    within = standing.forecast <= goal.target * BUDGET_AT_RISK * (1 + TINY)
    return GoalVerdict.AT_RISK if within else GoalVerdict.OFF_TRACK


def _pace_verdict(standing: Standing) -> GoalVerdict:
    if standing.progress is None:
        return GoalVerdict.UNKNOWN if standing.baseline is None else GoalVerdict.OFF_TRACK
    pace = standing.progress / standing.share + TINY
    if pace >= ON_TRACK:
        return GoalVerdict.ON_TRACK
    return GoalVerdict.AT_RISK if pace >= AT_RISK else GoalVerdict.OFF_TRACK
