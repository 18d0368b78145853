"""Words findings: the bold lead, what moved and how it stands to its target."""

from collections.abc import Callable
from itertools import islice, takewhile

from reporter.kpi.results import BenchmarkStanding, Change, GoalVerdict, Measured, Outcome
from reporter.language import Language, inline
from reporter.model.period import Calendar, Span
from reporter.story import periods, wording
from reporter.story.blocks import Sentence, Tone
from reporter.story.chartkit import number_of
from reporter.story.context import Context

ENOUGH_HISTORY = 6
GOAL_TONE = {
    GoalVerdict.OFF_TRACK: Tone.BAD,
    GoalVerdict.MISSED: Tone.BAD,
    GoalVerdict.AT_RISK: Tone.BAD,
    GoalVerdict.ACHIEVED: Tone.GOOD,
}


def sentence(context: Context, outcome: Outcome) -> Sentence:
    """Return the finding for a list: a bold lead with the figure, and what is behind it."""
    kpi = context.kpis[outcome.kpi]
    shown = wording.figure(context, outcome.kpi, outcome.now, compact=True).shown
    scope = context.scope_name(outcome.scope)
    name = context.short_name(kpi.id, outcome.scope)
    key = "finding-lead-scope" if scope else "finding-lead"
    lead = context.language.text(key, scope=scope, kpi=inline(name) if scope else name, value=shown)
    standing = _aim(context, outcome)
    if not standing and outcome.change.verdict not in wording.TONES:
        standing = _against_benchmark(context, outcome)
    rest = context.language.text("finding-separator").join(filter(None, (_moved(context, outcome), standing)))
    return Sentence(lead, context.language.text("finding-rest", text=rest))


def _headline_name(context: Context, outcome: Outcome) -> str:
    """A name inside the sentence is set small; one that begins it is not."""
    name = context.kpi_name(outcome.kpi, outcome.scope)
    return inline(name) if outcome.scope.name else name


def _moved(context: Context, outcome: Outcome) -> str:
    change = outcome.change
    if change.absolute is None or not isinstance(change.before, Measured):
        return ""
    if change.verdict not in wording.TONES:
        return context.language.text("finding-steady", before=before_name(context))
    words, way = context.language, "up" if change.absolute > 0 else "down"
    held_to = wording.held_to(context, change)
    moved = words.text(
        f"finding-alike-{way}" if held_to else f"finding-{way}",
        difference=change_size(context, outcome.kpi, outcome.change),
        before=before_name(context),
        was=wording.figure(context, outcome.kpi, change.before, compact=True).shown,
        held_to=held_to or "",
    )
    return _with_record(context, outcome, moved)


def _with_record(context: Context, outcome: Outcome, moved: str) -> str:
    found = record(outcome)
    if found is None:
        return moved
    edge, count = found
    return context.language.text(
        f"finding-{edge}-{context.dataset.calendar.rhythm}", moved=moved, count=count
    )


def headline(context: Context, outcome: Outcome) -> str:
    """Return the finding for a title: "Facebook: cost per lead up 72.8 % to €25.49"."""
    change, words = outcome.change, context.language
    facts = {
        "scope": context.scope_name(outcome.scope),
        "kpi": _headline_name(context, outcome),
        "value": wording.figure(context, outcome.kpi, outcome.now, compact=True).shown,
    }
    if change.absolute is not None and change.verdict in wording.TONES:
        way = "up" if change.absolute > 0 else "down"
        key = f"headline-{way}" if facts["scope"] else f"headline-total-{way}"
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
    target = goal.level if goal.level is not None else goal.target
    shown = wording.value(context, context.kpis[outcome.kpi], target, compact=True)
    return context.language.text(f"finding-goal-{goal.verdict}", target=shown)


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


def record(outcome: Outcome) -> tuple[str, int] | None:
    """Return "highest" or "lowest" and of how many periods up to now, None where it is neither.

    At least six others must be known without a gap and counted the same way; a span of several periods is no
    record among single ones.
    """
    alike = islice(reversed(outcome.history), outcome.alike)
    latest = takewhile(lambda value: value is not None, map(number_of, alike))
    known = [value for value in latest if value is not None]
    if len(known) <= ENOUGH_HISTORY or known[0] != number_of(outcome.now):
        return None
    now, *others = known
    if now > max(others):
        return "highest", len(known)
    return ("lowest", len(known)) if now < min(others) else None
