"""Draws where a straight line leads the followers by the day a goal on them is due."""

from collections.abc import Sequence
from dataclasses import dataclass

from reporter.kpi.breaks import breaks_in
from reporter.kpi.results import TOTAL, GoalState, Measured, Result
from reporter.language import inline
from reporter.model.charts import LineChart, Role, Series, Tick
from reporter.model.period import Period
from reporter.story import chartkit, periods, trends, wording
from reporter.story.blocks import ChartBlock
from reporter.story.context import Context

KPI = "followers"
FEWEST_KNOWN = 3  # periods of the goal's time: two are no trend


@dataclass(frozen=True, slots=True)
class _Way:
    """A goal, what the followers were, and the periods to come until it is due."""

    goal: GoalState
    level: float
    forecast: float
    known: tuple[Result, ...]
    ahead: tuple[Period, ...]


def followers_ahead(context: Context) -> ChartBlock | None:
    """Return the followers with the forecast of the first goal on them; None where none has one to be trusted.

    The forecast is the goal's own, so that bar, words and line agree. It is not drawn on fewer than three known
    periods of the goal's time, across a change of definition, or where channels came or went meanwhile.
    """
    goals = sorted(context.results.goals, key=lambda goal: goal.scope != TOTAL)
    way = next((way for goal in goals if (way := _way(context, goal))), None)
    return _chart(context, way) if way else None


def _way(context: Context, goal: GoalState) -> _Way | None:
    history, outcome = context.results.history, context.outcome(KPI, goal.scope)
    if goal.kpi != KPI or goal.review or outcome is None or goal.measured != history[-1]:
        return None
    if goal.forecast is None or goal.level is None or not _one_series(context, goal, outcome.history):
        return None
    ahead = context.dataset.calendar.between(history[-1].end, goal.due.end)[1:]
    if not 0 < len(ahead) <= len(history):
        return None
    return _Way(goal, goal.level, goal.forecast, outcome.history, ahead)


def _one_series(context: Context, goal: GoalState, history: Sequence[Result]) -> bool:
    """Say whether the same channels were counted in the same way since the goal's start, often enough."""
    since = [
        result
        for period, result in zip(context.results.history, history, strict=True)
        if period.start >= goal.start.start and isinstance(result, Measured)
    ]
    broken = any(
        one.touches(KPI, frozenset({KPI})) and one.period.start >= goal.start.start
        for one in breaks_in(context.dataset, context.kpis)
        if goal.scope == TOTAL or one.channel in {None, goal.scope.name}
    )
    same = len({frozenset(one.channels) for one in since}) == 1
    return len(since) >= FEWEST_KNOWN and same and not broken


def _chart(context: Context, way: _Way) -> ChartBlock:
    words, calendar, history = context.language, context.dataset.calendar, context.results.history
    gaps = (None,) * len(way.ahead)
    scope, kpi = context.scope_name(way.goal.scope), context.kpi_name(KPI)
    name = words.text("finding-of-scope", scope=scope, kpi=inline(kpi)) if scope else kpi
    line = chartkit.series(context, KPI, name, way.known, Role.NOW)
    so_far = Series(name, (*line.values, *gaps), (*line.shown, *gaps), Role.NOW)
    ahead = _ahead(context, way, line)
    target = Tick(way.level, words.text("forecast-target", value=_shown(context, way.level)))
    facts = {
        "name": name,
        "due": periods.until(way.goal.due.end, words, context.results.span.end),
        "value": _shown(context, way.forecast),
        "target": _shown(context, way.level),
        "days": periods.between(history[0], history[-1], words, calendar),
    }
    title = words.text("forecast-title", **facts)
    subtitle = words.text("forecast-subtitle", **facts)
    frame = chartkit.frame(context, KPI, "followers-ahead", title, subtitle, f"{title}. {subtitle}")
    axis = periods.categories((*history, *way.ahead), words, calendar)
    marks = chartkit.ticks(context, context.kpis[KPI], [*chartkit.known(so_far, ahead), way.level])
    events = trends.event_marks(context, KPI, way.goal.scope)
    return ChartBlock(LineChart(frame, axis, (so_far, ahead), marks, events, target))


def _ahead(context: Context, way: _Way, line: Series) -> Series:
    """Return the straight line from the last count to the forecast, day by day."""
    last = context.results.history[-1].end
    now = line.values[-1] or 0.0
    days = (way.ahead[-1].end - last).days
    values = [now + (way.forecast - now) * (period.end - last).days / days for period in way.ahead]
    before = (None,) * (len(line.values) - 1)
    shown = (line.shown[-1], *(_shown(context, value) for value in values))
    name = context.language.text("forecast-line")
    return Series(name, (*before, now, *values), (*before, *shown), Role.FORECAST)


def _shown(context: Context, value: float) -> str:
    return wording.value(context, context.kpis[KPI], value, compact=True)
