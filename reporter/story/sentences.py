"""Words findings: the bold lead, what moved and how it stands to its target."""

from collections.abc import Callable

from reporter.kpi.results import BenchmarkStanding, Change, GoalState, GoalVerdict, Measured, Outcome
from reporter.language import Language, inline
from reporter.model.period import Calendar, Span
from reporter.story import periods, wording
from reporter.story.alone import alone
from reporter.story.blocks import Sentence, Tone
from reporter.story.chartkit import number_of
from reporter.story.context import Context
from reporter.story.parts import largest_part
from reporter.story.past import past_words

MANIFOLD = 2.0  # three times as much; of rates 200 percentage points
GOAL_TONE = {
    GoalVerdict.OFF_TRACK: Tone.BAD,
    GoalVerdict.MISSED: Tone.BAD,
    GoalVerdict.AT_RISK: Tone.BAD,
    GoalVerdict.ACHIEVED: Tone.GOOD,
}


def sentence(context: Context, outcome: Outcome) -> Sentence:
    """Return the finding for a list: a bold lead with the figure, and what is behind it.

    Where a goal says otherwise than the change ("fell, and yet at risk"), the goal comes first.
    """
    moved, stands = _moved(context, outcome), _standing(context, outcome)
    part = largest_part(context, outcome)
    told = (stands, moved, part) if _contrary(outcome) else (moved, part, stands)
    rest = context.language.text("finding-separator").join(filter(None, told)).removesuffix(".")
    return Sentence(_lead(context, outcome), context.language.text("finding-rest", text=rest))


def _lead(context: Context, outcome: Outcome) -> str:
    """Name the figure; one that moved freely is said to have risen or fallen to its value."""
    change, words = outcome.change, context.language
    scope, name = context.scope_name(outcome.scope), context.short_name(outcome.kpi, outcome.scope)
    free = _moved_freely(context, outcome) and not _contrary(outcome)
    return words.text(
        f"finding-lead-{manner_of(context, outcome)}" if free else "finding-lead",
        kpi=words.text("finding-of-scope", scope=scope, kpi=inline(name)) if scope else name,
        value=wording.figure(context, outcome.kpi, outcome.now, compact=True).shown,
        difference=change_size(context, outcome.kpi, change) if free else "",
    )


def _moved_freely(context: Context, outcome: Outcome) -> bool:
    change = outcome.change
    moved = isinstance(change.before, Measured) and change.verdict in wording.TONES
    return moved and not wording.held_to(context, change)


def _contrary(outcome: Outcome) -> bool:
    """Say whether a goal says otherwise than the change."""
    moved = wording.TONES.get(outcome.change.verdict)
    return (
        moved is not None
        and outcome.goal is not None
        and GOAL_TONE.get(outcome.goal.verdict, moved) is not moved
    )


def manner_of(context: Context, outcome: Outcome) -> str:
    """Return how a change is told: "up", "down", or "leap-up" where its size would say nothing."""
    change = outcome.change
    way = "up" if (change.absolute or 0.0) > 0 else "down"
    return f"leap-{way}" if _leaps(context, outcome) else way


def _leaps(context: Context, outcome: Outcome) -> bool:
    """Say whether the size of a change says nothing by itself: from nothing, to nothing or below, or manifold.

    "Up 1,392 %" is three sales after one; from what to what tells it.
    """
    change, unit = outcome.change, context.kpis[outcome.kpi].unit
    now, before = number_of(change.now), number_of(change.before)
    if now is None or before is None or unit in wording.POINTS or wording.held_to(context, change):
        return False
    size = change.absolute if unit in wording.RATES else change.relative
    return now == 0 or before == 0 or now < 0 < before or size is None or abs(size) >= MANIFOLD


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
    kind = "alike-" if held_to else "apart-" if _contrary(outcome) else "from-"
    moved = words.text(
        f"finding-{kind}{manner_of(context, outcome)}",
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
    if change.absolute is not None and change.verdict in wording.TONES and not _contrary(outcome):
        key = "headline-" if facts["scope"] else "headline-total-"
        was = wording.figure(context, outcome.kpi, change.before, compact=True).shown
        difference = change_size(context, outcome.kpi, change)
        return words.text(key + manner_of(context, outcome), difference=difference, was=was, **facts)
    told = _aim(context, outcome) or _against_benchmark(context, outcome)
    if not told:
        return _unmoved(context, outcome, facts)
    key = "headline-standing" if facts["scope"] else "headline-total-standing"
    return words.text(key, told=told, **facts)


def _unmoved(context: Context, outcome: Outcome, facts: dict[str, str]) -> str:
    """Say that a figure held steady; where it has nothing to stand beside, what it was a year ago, if that is known."""
    words, place = context.language, "" if facts["scope"] else "-total"
    if outcome.change.verdict in wording.QUIET:
        return words.text(f"headline{place}-steady", **facts)
    if number_of(outcome.change.before) is None and number_of(outcome.year_ago) is not None:
        was = wording.figure(context, outcome.kpi, outcome.year_ago, compact=True).shown
        return words.text(f"headline{place}-year-ago", was=was, **facts)
    told = alone(context, outcome)
    key = f"headline{place}-standing" if told else "headline-figure"
    return words.text(key, told=told or "", **facts)


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
        "finding-goal-above" if above else f"finding-goal-{how_it_stands(goal)}",
        target=wording.value(context, kpi, target, compact=True),
        due=periods.until(goal.due.end, context.language, context.results.span.end),
        **kept_facts(goal),
    )


def how_it_stands(goal: GoalState) -> str:
    """Return the verdict on a goal, as words know it: what is to be kept is above or below its limit by now."""
    if goal.kind != "hold" or goal.verdict not in {GoalVerdict.AT_RISK, GoalVerdict.OFF_TRACK}:
        return str(goal.verdict)
    if goal.verdict is GoalVerdict.AT_RISK:
        return "kept"
    return "below" if goal.at_least else "above"


def kept_facts(goal: GoalState) -> dict[str, int]:
    """Return in how many of how many periods a goal was kept."""
    met, of = goal.periods_met or (0, 0)
    return {"met": met, "of": of}


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
    named = periods.dated if results.compare == "year" else namer
    return named(results.before, context.language, context.dataset.calendar)
