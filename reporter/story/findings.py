"""Rules that turn figures into ranked sentences: what went well, what needs attention, the verdict.

Each finding states the figures it carries and no cause: causes are the manager's to tell, in Notes. Its weight
is importance × surprise: how far a figure moved against its own usual swing, and how it stands to its target.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from reporter.kpi.results import (
    TOTAL,
    BenchmarkStanding,
    Change,
    GoalVerdict,
    Measured,
    Outcome,
    ScopeKind,
    Verdict,
)
from reporter.model.units import Direction
from reporter.story import periods, wording
from reporter.story.blocks import Sentence, Tone
from reporter.story.chartkit import number_of
from reporter.story.context import Context
from reporter.story.importance import family, importance, weight_of_scope

MOST = 3
MOST_OF_ONE_SCOPE = 2
ENOUGH_HISTORY = 6
ORDINARY_SWING = 0.05  # where there is no history yet: a move of 5 % is one usual swing
LARGEST_SURPRISE = 4.0
GOAL_WEIGHT = {
    GoalVerdict.OFF_TRACK: 2.0,
    GoalVerdict.MISSED: 2.0,
    GoalVerdict.ACHIEVED: 1.6,
    GoalVerdict.AT_RISK: 1.0,
}
GOAL_TONE = {
    GoalVerdict.OFF_TRACK: Tone.BAD,
    GoalVerdict.MISSED: Tone.BAD,
    GoalVerdict.AT_RISK: Tone.BAD,
    GoalVerdict.ACHIEVED: Tone.GOOD,
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence with its evidence and how much it matters."""

    outcome: Outcome
    tone: Tone
    weight: float
    family: str
    sentence: Sentence


def findings(context: Context) -> tuple[Finding, ...]:
    """Return every finding about the total and the channels, the weightiest first."""
    found = (
        finding
        for outcome in context.results.outcomes.values()
        if outcome.scope.kind in {ScopeKind.TOTAL, ScopeKind.CHANNEL}
        for finding in _judge(context, outcome)
    )
    return tuple(sorted(found, key=lambda one: (-one.weight, one.outcome.kpi, one.outcome.scope.name or "")))


def pick(found: tuple[Finding, ...], tone: Tone, most: int = MOST) -> tuple[Finding, ...]:
    """Return the weightiest findings of one tone, each news once, no scope but the total more than twice."""
    chosen: list[Finding] = []
    for finding in found:
        if len(chosen) == most:
            break
        if finding.tone is tone and not _repeats(finding, chosen):
            chosen.append(finding)
    return tuple(chosen)


def _repeats(finding: Finding, chosen: list[Finding]) -> bool:
    same_scope = [one for one in chosen if one.outcome.scope == finding.outcome.scope != TOTAL]
    return any(one.family == finding.family for one in chosen) or len(same_scope) >= MOST_OF_ONE_SCOPE


def _judge(context: Context, outcome: Outcome) -> Iterator[Finding]:
    kpi = context.kpis[outcome.kpi]
    matters = importance(context, kpi)
    tone = _tone(outcome)
    if not matters or tone is None or not isinstance(outcome.now, Measured) or number_of(outcome.now) is None:
        return
    weight = (
        matters * weight_of_scope(context, outcome.scope) * (0.5 + _surprise(outcome) + _standing(outcome))
    )
    yield Finding(outcome, tone, weight, family(kpi), _sentence(context, outcome))


def _tone(outcome: Outcome) -> Tone | None:
    """A goal's verdict speaks before the change's; a benchmark speaks where nothing changed."""
    if outcome.goal and outcome.goal.verdict in GOAL_TONE:
        return GOAL_TONE[outcome.goal.verdict]
    if outcome.change.verdict in wording.TONES:
        return wording.TONES[outcome.change.verdict]
    standings = {BenchmarkStanding.BETTER: Tone.GOOD, BenchmarkStanding.WORSE: Tone.BAD}
    return standings.get(outcome.benchmark.standing) if outcome.benchmark else None


def _surprise(outcome: Outcome) -> float:
    """Return how many usual swings the figure moved, 0 to 4, halved."""
    change = outcome.change
    if change.absolute is None or change.verdict not in wording.TONES:
        return 0.0
    swing = usual_swing(outcome) or ORDINARY_SWING * abs(number_of(change.now) or 0.0)
    if not swing:
        return 1.0
    return min(abs(change.absolute) / swing, LARGEST_SURPRISE) / 2


def usual_swing(outcome: Outcome) -> float | None:
    """Return the median period-to-period change of the history, None while it is short."""
    values = [number_of(result) for result in outcome.history[:-1]]
    steps = [
        abs(after - before) for before, after in pairwise(values) if before is not None and after is not None
    ]
    return median(steps) if len(steps) >= ENOUGH_HISTORY - 1 else None


def _standing(outcome: Outcome) -> float:
    extra = GOAL_WEIGHT.get(outcome.goal.verdict, 0.0) if outcome.goal else 0.0
    if outcome.benchmark and outcome.benchmark.standing in {
        BenchmarkStanding.BETTER,
        BenchmarkStanding.WORSE,
    }:
        extra += 0.4
    return extra + (0.6 if is_record(outcome) else 0.0)


def is_record(outcome: Outcome) -> bool:
    """Say whether the value is the highest or lowest of its history, which has at least six others."""
    values = [value for result in outcome.history[:-1] if (value := number_of(result)) is not None]
    now = number_of(outcome.now)
    if now is None or len(values) < ENOUGH_HISTORY:
        return False
    return now > max(values) or now < min(values)


def _sentence(context: Context, outcome: Outcome) -> Sentence:
    kpi = context.kpis[outcome.kpi]
    shown = wording.figure(context, outcome.kpi, outcome.now, compact=True).shown
    scope = context.scope_name(outcome.scope)
    name = context.short_name(kpi.id)
    key = "finding-lead-scope" if scope else "finding-lead"
    lead = context.language.text(key, scope=scope, kpi=wording.inline(name) if scope else name, value=shown)
    parts = [part for part in (_moved(context, outcome), _aim(context, outcome)) if part]
    if not parts:
        parts = [_against_benchmark(context, outcome)]
    rest = context.language.text("finding-separator").join(parts)
    return Sentence(lead, context.language.text("finding-rest", text=rest))


def _moved(context: Context, outcome: Outcome) -> str:
    change = outcome.change
    if change.absolute is None or not isinstance(change.before, Measured):
        return ""
    if change.verdict not in wording.TONES:
        return context.language.text("finding-steady", before=before_name(context))
    words = context.language
    facts = {
        "difference": _difference(context, outcome),
        "before": before_name(context),
        "was": wording.figure(context, outcome.kpi, change.before, compact=True).shown,
    }
    moved = words.text("finding-up" if change.absolute > 0 else "finding-down", **facts)
    if is_record(outcome):
        moved = words.text(_record_key(context, outcome), moved=moved, count=len(outcome.history))
    return moved


def _record_key(context: Context, outcome: Outcome) -> str:
    highest = (outcome.change.absolute or 0) > 0
    rhythm = context.dataset.calendar.rhythm
    better = context.kpis[outcome.kpi].better
    if better is Direction.NEUTRAL:
        return f"finding-highest-{rhythm}" if highest else f"finding-lowest-{rhythm}"
    good = highest is (better is Direction.UP)
    return f"finding-best-{rhythm}" if good else f"finding-worst-{rhythm}"


def _difference(context: Context, outcome: Outcome) -> str:
    """Word the size of a change inside a sentence, without its sign."""
    return change_size(context, outcome.kpi, outcome.change)


def change_size(context: Context, kpi: str, change: Change) -> str:
    """Word the size of a change without its sign: rates in points, counts as the number and per cent."""
    declared = context.kpis[kpi]
    size = wording.amount(context, declared, change.absolute or 0.0)
    if declared.unit in wording.POINTS:
        return context.language.text("number-plain-points", number=size)
    if declared.unit in wording.RATES or change.relative is None:
        return size
    return context.language.text(
        "number-percent", number=context.language.number(abs(change.relative) * 100, 1)
    )


def _aim(context: Context, outcome: Outcome) -> str:
    goal = outcome.goal
    if goal is None or goal.verdict not in GOAL_TONE:
        return ""
    target = goal.level if goal.level is not None else goal.target
    shown = wording.value(context, context.kpis[outcome.kpi], target, compact=True)
    return context.language.text(f"finding-goal-{goal.verdict}", target=shown)


def _against_benchmark(context: Context, outcome: Outcome) -> str:
    benchmark = outcome.benchmark
    if benchmark is None:
        return ""
    kpi = context.kpis[outcome.kpi]
    key = (
        "finding-benchmark-better"
        if benchmark.standing is BenchmarkStanding.BETTER
        else "finding-benchmark-worse"
    )
    shown = wording.value(context, kpi, benchmark.low)
    return context.language.text(key, benchmark=shown, source=benchmark.source)


def before_name(context: Context) -> str:
    """Return what the report compares with, for sentences: "September", "October 2025", "the baseline"."""
    results = context.results
    if results.before is None:
        return ""
    if results.compare == "baseline":
        return context.language.text("compare-baseline-inline")
    if results.compare == "year":
        return periods.name(results.before, context.language, context.dataset.calendar)
    return periods.brief(results.before, context.language, context.dataset.calendar)


def spread(context: Context, kpi: str) -> tuple[int, int] | None:
    """Return on how many channels a KPI got better, and on how many it was judged at all."""
    outcomes = [
        o
        for (one, scope), o in context.results.outcomes.items()
        if one == kpi and scope.kind is ScopeKind.CHANNEL
    ]
    judged = [o for o in outcomes if o.change.verdict in {*wording.TONES, *wording.QUIET}]
    better = sum(o.change.verdict is Verdict.GOOD for o in judged)
    return (better, len(judged)) if judged else None
