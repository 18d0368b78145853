"""What a title says of a figure with nothing before it: how it stands, or which channel brought most of it."""

from reporter.kpi.noise import counts_differ
from reporter.kpi.results import TOTAL, BenchmarkStanding, GoalVerdict, Outcome
from reporter.story import periods, wording
from reporter.story.chartkit import number_of
from reporter.story.context import Context, channel_scope

MOST = 0.5  # a channel that brought less is not what the figure is about


def alone(context: Context, outcome: Outcome) -> str | None:
    """Return the words after "Leads 11, …"; None where the figure is compared with something after all."""
    if number_of(outcome.now) is None:
        return None
    said = _on_track(context, outcome) or _in_line(context, outcome) or _mostly(context, outcome)
    if said or number_of(outcome.change.before) is not None:
        return said
    return context.language.text("alone-first")


def _on_track(context: Context, outcome: Outcome) -> str | None:
    goal = outcome.goal
    if goal is None or goal.verdict is not GoalVerdict.ON_TRACK:
        return None
    target = goal.level if goal.level is not None else goal.target
    return context.language.text(
        "alone-on-track",
        target=wording.value(context, context.kpis[outcome.kpi], target, compact=True),
        due=periods.until(goal.due.end, context.language, context.results.span.end),
    )


def _in_line(context: Context, outcome: Outcome) -> str | None:
    mark = outcome.benchmark
    if mark is None or mark.standing is not BenchmarkStanding.IN_LINE:
        return None
    shown = wording.between(context, context.kpis[outcome.kpi], mark.low, mark.high)
    return context.language.text("alone-in-line", benchmark=shown, source=mark.source)


def _mostly(context: Context, outcome: Outcome) -> str | None:
    """Name the channel that brought the most, by its share of a sum; of rare events only beyond chance."""
    declared, whole = context.kpis[outcome.kpi], number_of(outcome.now) or 0.0
    if outcome.scope != TOTAL or not declared.adds_up or whole <= 0:
        return None
    found = [context.outcome(outcome.kpi, channel_scope(channel)) for channel in context.channels]
    parts = sorted(
        ((value, one.scope) for one in found if one and (value := number_of(one.now)) is not None),
        key=lambda part: -part[0],
    )
    if len(parts) < 2 or not MOST < parts[0][0] / whole < 1:  # noqa: PLR2004 — a most needs a rest
        return None
    if declared.small_count and not counts_differ(parts[0][0], parts[1][0]):
        return None
    share = context.language.percent(parts[0][0] / whole, 0)
    return context.language.text("alone-mostly", name=context.scope_name(parts[0][1]), share=share)
