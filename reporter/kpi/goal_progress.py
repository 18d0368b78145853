"""What a goal's numbers come to, kind by kind: value, level, progress, forecast."""

from collections.abc import Iterable
from dataclasses import dataclass

from reporter.kpi.figures import Cut, Figures, number_of
from reporter.kpi.results import Coverage, Measured, Reason, Result
from reporter.model.dataset import Row
from reporter.model.formula import RollUp
from reporter.model.period import Calendar, Period

JUST_STARTED = 0.1  # share of a goal's time, before which nothing is said
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


def stand(goal: Goal, clock: Clock, measured: Period, calendar: Calendar) -> Standing:
    """Return where a goal stands in the period it is measured in."""
    if goal.kind == "total":
        return _total(goal, clock)
    if goal.kind == "hold":
        return _hold(goal, clock, measured)
    return _level(goal, clock, measured, calendar)


def _level(goal: Goal, clock: Clock, measured: Period, calendar: Calendar) -> Standing:
    value = goal.figures.over((measured,), goal.cut)
    baseline = _baseline(goal, calendar)
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


def _baseline(goal: Goal, calendar: Calendar) -> float | None:
    typed = goal.row.number_of("baseline")
    if typed is not None:
        return typed
    before = calendar.previous(goal.periods[0])
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
        return Standing(goal.figures.nothing(Reason.NOT_APPLICABLE), goal.target)
    results = {period: goal.figures.over((period,), goal.cut) for period in clock.passed}
    known = {period: result for period, result in results.items() if isinstance(result, Measured)}
    numbers = [number for result in known.values() if (number := number_of(result)) is not None]
    if not numbers:
        unknown = next(reversed(results.values()), goal.figures.nothing(Reason.BLANK))
        return Standing(unknown, goal.target)
    total, share = sum(numbers), days_in(known) / days_in(goal.periods)
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


def _meets(goal: Goal, value: float, level: float) -> bool:
    slack = TINY * max(1.0, abs(level))
    return value >= level - slack if goal.at_least else value <= level + slack


def _straight(start: float, now: float, share: float) -> float | None:
    return start + (now - start) / share if share else None


def days_in(periods: Iterable[Period]) -> int:
    """Return the length of some periods in days."""
    return sum(period.days for period in periods)
