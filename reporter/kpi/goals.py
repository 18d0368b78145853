"""Goals: how far, how fast, and what to call it."""

from dataclasses import dataclass

from reporter.kpi.board import Board
from reporter.kpi.figures import Cut, Figures, number_of
from reporter.kpi.results import (
    Coverage,
    GoalState,
    GoalVerdict,
    Measured,
    Missing,
    Reason,
    Result,
    Scope,
    ScopeKind,
)
from reporter.model.dataset import Row
from reporter.model.formula import RollUp
from reporter.model.period import Period, Span
from reporter.model.units import Direction, Unit

ON_TRACK, AT_RISK = 0.9, 0.6  # pace: progress ÷ elapsed share
BUDGET_KEPT, BUDGET_AT_RISK = 1.0, 1.1  # forecast ÷ target
JUST_STARTED = 0.1
TINY = 1e-9


@dataclass(frozen=True, slots=True)
class Goal:
    """One row of the Goals sheet that can be measured."""

    row: Row
    figures: Figures
    cut: Cut
    kind: str
    at_least: bool
    target: float
    periods: tuple[Period, ...]


@dataclass(frozen=True, slots=True)
class Clock:
    """Where a goal's time stands at the end of the report's span.

    Attributes:
        passed: The goal's periods up to the report's last one.
        over: Its last period is behind us and so is its due day.
        elapsed: Share of its days that have passed, 0 to 1.
        judged: False in a report on a period that is not over.
    """

    passed: tuple[Period, ...]
    over: bool
    elapsed: float
    judged: bool

    @property
    def just_started(self) -> bool:
        """Before one whole period and a tenth of the time have passed."""
        return not self.over and (not self.passed or self.elapsed < JUST_STARTED)


@dataclass(frozen=True, slots=True)
class Standing:
    """What a goal's numbers come to, whatever its kind.

    Attributes:
        value: The KPI in the measured period, or the sum so far.
        level: What must be met.
        baseline: Where it began.
        progress: 0 at the baseline, 1 at the target.
        share: Share of the goal's time that the value stands for.
        met: The value meets the level; None when that is not known.
        kept: Of "hold": for each known period, whether it met the target.
        forecast: Straight-line value when due.
    """

    value: Result
    level: float | None
    baseline: float | None = None
    progress: float | None = None
    share: float = 0.0
    met: bool | None = None
    kept: tuple[bool, ...] = ()
    forecast: float | None = None


def goal_states(board: Board) -> tuple[GoalState, ...]:
    """Return every goal that can be measured, in the order of the sheet.

    In a report on some channels only, goals for all of them are left out: its total is not theirs.
    """
    goals = (_read(board, row) for row in board.dataset.rows("goals"))
    return tuple(_state(board, goal) for goal in goals if goal)


def goal_for(goals: tuple[GoalState, ...], kpi: str, scope: Scope) -> GoalState | None:
    """Return the goal to show beside a figure: one that runs, else the last one that ran, else the next."""
    fitting = [goal for goal in goals if (goal.kpi, goal.scope, goal.channel) == (kpi, scope, None)]
    running = [goal for goal in fitting if goal.elapsed > 0 and not goal.review]
    return next(iter(running or sorted(fitting, key=lambda goal: -goal.elapsed)), None)


def _read(board: Board, row: Row) -> Goal | None:
    kpi = board.kpis.get(row.text_of("kpi") or "")
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
    channel, campaign = row.text_of("channel"), row.text_of("campaign")
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
    standing = _stand(board, goal, clock, measured)
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
    )


def _clock(board: Board, goal: Goal) -> Clock:
    end = board.times.span.end
    passed = tuple(period for period in goal.periods if period.end <= end)
    due = goal.row.date_of("due")
    over = len(passed) == len(goal.periods) and due is not None and due <= board.dataset.today
    elapsed = _days(passed) / _days(goal.periods)
    return Clock(passed, over, elapsed, judged=board.times.finished or end > goal.periods[-1].end)


def _stand(board: Board, goal: Goal, clock: Clock, measured: Period) -> Standing:
    if goal.kind == "total":
        return _total(goal, clock)
    if goal.kind == "hold":
        return _hold(goal, clock, measured)
    return _level(board, goal, clock, measured)


def _level(board: Board, goal: Goal, clock: Clock, measured: Period) -> Standing:
    value = goal.figures.over((measured,), goal.cut)
    baseline = _baseline(board, goal)
    level = _level_to_reach(goal, baseline)
    now = number_of(value)
    met = None if now is None or level is None else _meets(goal, now, level)
    progress = None
    # From a baseline that meets the target already there is no way to go: only achieved or not.
    if now is not None and baseline is not None and level is not None and not _meets(goal, baseline, level):
        progress = (now - baseline) / (level - baseline)
    forecast = None
    if (
        (goal.kind == "gain" or goal.figures.roll_up is RollUp.STOCK)
        and now is not None
        and baseline is not None
    ):
        forecast = _straight(baseline, now, clock.elapsed)
    return Standing(value, level, baseline, progress, clock.elapsed, met, forecast=forecast)


def _baseline(board: Board, goal: Goal) -> float | None:
    typed = goal.row.number_of("baseline")
    if typed is not None:
        return typed
    before = board.dataset.calendar.previous(goal.periods[0])
    return number_of(goal.figures.over((before,), goal.cut))


def _level_to_reach(goal: Goal, baseline: float | None) -> float | None:
    if goal.kind == "level":
        return goal.target
    if baseline is None:
        return None
    size = abs(goal.target) if goal.kind == "gain" else abs(baseline * goal.target)
    return baseline + size if goal.at_least else baseline - size


def _total(goal: Goal, clock: Clock) -> Standing:
    if goal.figures.roll_up is not RollUp.FLOW:
        return Standing(Missing(Reason.NOT_APPLICABLE), goal.target)
    results = {period: goal.figures.over((period,), goal.cut) for period in clock.passed}
    known = {period: result for period, result in results.items() if isinstance(result, Measured)}
    numbers = [number for result in known.values() if (number := number_of(result)) is not None]
    if not numbers:
        return Standing(next(reversed(results.values()), Missing(Reason.BLANK)), goal.target)
    total, share = sum(numbers), _days(tuple(known)) / _days(goal.periods)
    last = next(reversed(known.values()))
    coverage = Coverage(last.coverage.channels_have, last.coverage.channels_of, len(known), len(clock.passed))
    return Standing(
        value=Measured(total, coverage, last.without, last.channels),
        level=goal.target,
        progress=total / goal.target if goal.target else None,
        share=share,
        met=_meets(goal, total, goal.target),
        forecast=_straight(0.0, total, share),
    )


def _hold(goal: Goal, clock: Clock, measured: Period) -> Standing:
    numbers = [goal.figures.number((period,), goal.cut) for period in clock.passed]
    kept = tuple(_meets(goal, number, goal.target) for number in numbers if number is not None)
    return Standing(
        value=goal.figures.over((measured,), goal.cut),
        level=goal.target,
        progress=sum(kept) / len(kept) if kept else None,
        met=all(kept) if kept else None,
        kept=kept,
    )


def _verdict(goal: Goal, clock: Clock, standing: Standing) -> GoalVerdict:
    if not clock.passed:
        return GoalVerdict.NOT_STARTED
    if standing.met is None:
        return GoalVerdict.UNKNOWN
    only_when_due = goal.kind == "hold" or (goal.kind == "total" and not goal.at_least)
    if clock.over or (standing.met and not only_when_due):
        return _final(clock, standing)
    if clock.just_started:
        return GoalVerdict.JUST_STARTED
    if not clock.judged:
        return GoalVerdict.UNKNOWN
    if goal.kind == "hold":
        return _hold_verdict(standing.kept)
    return _budget_verdict(goal, standing) if only_when_due else _pace_verdict(standing)


def _final(clock: Clock, standing: Standing) -> GoalVerdict:
    value = standing.value
    some_unknown = isinstance(value, Measured) and value.coverage.periods_have < value.coverage.periods_of
    if standing.kept and len(standing.kept) < len(clock.passed):
        some_unknown = True
    if standing.met:
        return GoalVerdict.ACHIEVED
    return GoalVerdict.UNKNOWN if some_unknown else GoalVerdict.MISSED


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


def _meets(goal: Goal, value: float, level: float) -> bool:
    slack = TINY * max(1.0, abs(level))
    return value >= level - slack if goal.at_least else value <= level + slack


def _straight(start: float, now: float, share: float) -> float | None:
    return start + (now - start) / share if share else None


def _days(periods: tuple[Period, ...]) -> int:
    return sum(period.days for period in periods)
