"""Words findings: the bold lead, what moved and how it stands to its target."""

from collections.abc import Callable

from reporter.kpi.results import BenchmarkStanding, Change, GoalVerdict, Measured, Outcome
from reporter.language import Language, inline
from reporter.model.period import Calendar, Span
from reporter.story import periods, wording
from reporter.story.blocks import Sentence, Tone
from reporter.story.chartkit import number_of
from reporter.story.context import Context
from reporter.story.parts import largest_part
from reporter.story.past import past_words

GOAL_TONE = {
    GoalVerdict.OFF_TRACK: Tone.BAD,
    GoalVerdict.MISSED: Tone.BAD,
    GoalVerdict.AT_RISK: Tone.BAD,
    GoalVerdict.ACHIEVED: Tone.GOOD,
}


def sentence(context: Context, outcome: Outcome) -> Sentence:
    """Return the finding for a list: a bold lead with the figure, and what is behind it."""
    told = (_moved(context, outcome), largest_part(context, outcome), _standing(context, outcome))
    rest = context.language.text("finding-separator").join(filter(None, told))
    return Sentence(_lead(context, outcome), context.language.text("finding-rest", text=rest))


def _lead(context: Context, outcome: Outcome) -> str:
    """Name the figure; one that moved freely is said to have risen or fallen to its value."""
    change, words = outcome.change, context.language
    scope, name = context.scope_name(outcome.scope), context.short_name(outcome.kpi, outcome.scope)
    moved = isinstance(change.before, Measured) and change.verdict in wording.TONES
    free = moved and not wording.held_to(context, change)
    return words.text(
        f"finding-lead-{_way(change)}" if free else "finding-lead",
        kpi=words.text("finding-of-scope", scope=scope, kpi=inline(name)) if scope else name,
        value=wording.figure(context, outcome.kpi, outcome.now, compact=True).shown,
        difference=change_size(context, outcome.kpi, change) if free else "",
    )


def _way(change: Change) -> str:
    return "up" if (change.absolute or 0.0) > 0 else "down"


def _standing(context: Context, outcome: Outcome) -> str:
    """Say how a figure stands to its goal; to its benchmark only where nothing moved."""
    aim = _aim(context, outcome)
    if aim or outcome.change.verdict in wording.TONES:
        return aim
    return _against_benchmark(context, outcome)


def _headline_name(context: Context, outcome: Outcome) -> str:
    """A name inside the sentence is set small; one that begins it is not."""
    name = context.kpi_name(outcome.kpi, outcome.scope)
    return inline(name) if outcome.scope.name else name


def _moved(context: Context, outcome: Outcome) -> str:
    change, words = outcome.change, context.language
    if change.absolute is None or not isinstance(change.before, Measured):
        return ""
    if change.verdict not in wording.TONES:
        return words.text("finding-steady", before=before_name(context))
    held_to = wording.held_to(context, change)
    moved = words.text(
        f"finding-alike-{_way(change)}" if held_to else f"finding-{_way(change)}",
        difference=change_size(context, outcome.kpi, change),
        before=before_name(context),
        was=wording.figure(context, outcome.kpi, change.before, compact=True).shown,
        held_to=held_to or "",
    )
    past = past_words(context, outcome)
    return words.text("finding-moved", moved=moved, past=past) if past else moved


def headline(context: Context, outcome: Outcome) -> str:
    """Return the finding for a title: "Facebook: cost per lead up 72.8 % to €25.49"."""
    change, words = outcome.change, context.language
    facts = {
        "scope": context.scope_name(outcome.scope),
        "kpi": _headline_name(context, outcome),
        "value": wording.figure(context, outcome.kpi, outcome.now, compact=True).shown,
    }
    if change.absolute is not None and change.verdict in wording.TONES:
        key = f"headline-{_way(change)}" if facts["scope"] else f"headline-total-{_way(change)}"
        return words.text(key, difference=change_size(context, outcome.kpi, change), **facts)
    told = _aim(context, outcome) or _against_benchmark(context, outcome)
    if not told:
        return words.text("headline-figure", **facts)
    key = "headline-standing" if facts["scope"] else "headline-total-standing"
    return words.text(key, told=told, **facts)


def change_size(context: Context, kpi: str, change: Change) -> str:
    """Word the size of a change without its sign: rates in points, counts as the number and per cent."""
    declared = context.kpis[kpi]
    if declared.unit in wording.POINTS:
        return wording.points(context, declared, abs(change.absolute or 0.0))
    if declared.unit in wording.RATES or change.relative is None:
        return wording.amount(context, declared, change.absolute or 0.0)
    return wording.percent_of_change(context.language, abs(change.relative))


def _aim(context: Context, outcome: Outcome) -> str:
    goal = outcome.goal
    if goal is None or goal.verdict not in GOAL_TONE:
        return ""
    kpi, target = context.kpis[outcome.kpi], goal.level if goal.level is not None else goal.target
    now = number_of(outcome.now)
    above = goal.verdict is GoalVerdict.OFF_TRACK and not goal.at_least and now is not None and now > target
    return context.language.text(
        "finding-goal-above" if above else f"finding-goal-{goal.verdict}",
        target=wording.value(context, kpi, target, compact=True),
        due=periods.until(goal.due.end, context.language, context.results.span.end),
    )


def _against_benchmark(context: Context, outcome: Outcome) -> str:
    benchmark = outcome.benchmark
    if benchmark is None or benchmark.standing not in {BenchmarkStanding.BETTER, BenchmarkStanding.WORSE}:
        return ""
    shown = wording.between(context, context.kpis[outcome.kpi], benchmark.low, benchmark.high)
    return context.language.text(
        f"finding-benchmark-{benchmark.standing}", benchmark=shown, source=benchmark.source
    )


def before_name(context: Context) -> str:
    """Return what the report compares with, for sentences: "September", "October 2025", "the baseline"."""
    return _before(context, periods.brief)


def before_head(context: Context) -> str:
    """Return what the report compares with, for the head of a column."""
    named = _before(context, periods.head)
    return named[:1].upper() + named[1:]


def _before(context: Context, namer: Callable[[Span, Language, Calendar], str]) -> str:
    results = context.results
    if results.before is None:
        return ""
    if results.compare == "baseline":
        return context.language.text("compare-baseline-inline")
    named = periods.name if results.compare == "year" else namer
    return named(results.before, context.language, context.dataset.calendar)
