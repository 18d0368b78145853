"""Cards of lead KPIs: value, change, comparisons, a sparkline of the last twelve periods."""

from reporter.kpi.results import TOTAL, Outcome, Scope
from reporter.story import wording
from reporter.story.blocks import Card, Shift, Spark
from reporter.story.campaign import run_of
from reporter.story.chartkit import measured, number_of
from reporter.story.context import Context

FEWEST_POINTS = 3
MOST_NOTES = 2
LONGEST_SHIFT = 16


def card(context: Context, kpi: str, scope: Scope = TOTAL) -> Card | None:
    """Return the card of a KPI, None where it was not computed."""
    outcome = context.outcome(kpi, scope)
    if outcome is None:
        return None
    return Card(
        context.short_name(kpi, scope),
        wording.figure(context, kpi, outcome.now, compact=True),
        _shift(context, outcome),
        _notes(context, outcome),
        _spark(context, outcome),
    )


def _shift(context: Context, outcome: Outcome) -> Shift | None:
    """Return the change with its difference where both fit the line of a card."""
    full = wording.shift(context, outcome.kpi, outcome.change, full=True)
    if full is None or len(full.shown) <= LONGEST_SHIFT:
        return full
    return wording.shift(context, outcome.kpi, outcome.change)


def _notes(context: Context, outcome: Outcome) -> tuple[str, ...]:
    figure = wording.figure(context, outcome.kpi, outcome.now)
    found = [
        _goal(context, outcome),
        _benchmark(context, outcome),
        _year_ago(context, outcome),
        wording.held_to(context, outcome.change),
    ]
    kept = [note for note in found if note]
    first = [figure.note] if figure.note else []
    return (*kept[: MOST_NOTES - len(first)], *first)


def _goal(context: Context, outcome: Outcome) -> str | None:
    goal = outcome.goal
    if goal is None:
        return None
    target = goal.level if goal.level is not None else goal.target
    return context.language.text(
        "card-goal" if goal.at_least else "card-goal-at-most",
        target=wording.value(context, context.kpis[outcome.kpi], target, compact=True),
        verdict=context.language.text(f"goal-verdict-{goal.verdict}"),
    )


def _benchmark(context: Context, outcome: Outcome) -> str | None:
    benchmark = outcome.benchmark
    if benchmark is None or benchmark.refusal:
        return None
    kpi = context.kpis[outcome.kpi]
    shown = wording.between(context, kpi, benchmark.low, benchmark.high)
    return context.language.text(
        "card-benchmark", value=shown, standing=context.language.text(f"standing-{benchmark.standing}")
    )


def _year_ago(context: Context, outcome: Outcome) -> str | None:
    if number_of(outcome.year_ago) is None or context.results.compare == "year":
        return None
    shown = wording.figure(context, outcome.kpi, outcome.year_ago, compact=True).shown
    return context.language.text("card-year-ago", value=shown)


def _spark(context: Context, outcome: Outcome) -> Spark | None:
    history = outcome.history[-len(run_of(context)) :] if context.dataset.campaign else outcome.history
    if measured(history) < FEWEST_POINTS:
        return None
    values = tuple(number_of(result) for result in history)
    known = [value for value in values if value is not None]
    kpi = context.kpis[outcome.kpi]
    alternative = context.language.text(
        "spark-alternative",
        kpi=context.kpi_name(kpi.id),
        count=len(known),
        first=wording.value(context, kpi, known[0], compact=True),
        last=wording.value(context, kpi, known[-1], compact=True),
    )
    goal = outcome.goal
    return Spark(values, alternative, goal.target if goal and goal.kind == "hold" else None)
