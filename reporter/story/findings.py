"""Rules that turn figures into ranked sentences: what went well, what needs attention, the verdict.

Each finding states the figures it carries and no cause: causes are the manager's to tell, in Notes. Its weight
is importance × surprise: how far a figure moved against its own usual swing, and how it stands to its target.
"""

from collections.abc import Iterator
from itertools import pairwise
from math import sqrt
from statistics import median

from reporter.kpi.declaration import Kpi
from reporter.kpi.noise import FEWEST, counts_differ
from reporter.kpi.results import (
    TOTAL,
    BenchmarkStanding,
    GoalVerdict,
    Measured,
    Outcome,
    ScopeKind,
    Verdict,
)
from reporter.model.units import Unit
from reporter.story import wording, yearly
from reporter.story.blocks import Tone
from reporter.story.chartkit import number_of
from reporter.story.context import Context, channel_scope
from reporter.story.finding import Finding
from reporter.story.importance import family, importance, weight_of_scope
from reporter.story.past import record
from reporter.story.sentences import GOAL_TONE, headline, sentence

MOST = 3
EVENTS = {
    "cost_per_lead": "leads",
    "click_to_lead_rate": "leads",
    "cost_per_order": "orders",
    "cac": "new_customers",
    "clv_to_cac": "new_customers",
    "conversion_rate": "conversions",
}
TOLD = frozenset({ScopeKind.TOTAL, ScopeKind.CHANNEL})
MOST_OF_ONE_SCOPE = 2
LEAST_WEIGHT = 0.3  # lighter news is not worth a line of a summary
ENOUGH_HISTORY = 6
ORDINARY_SWING = 0.05  # where there is no history yet: a move of 5 % is one usual swing
LEAST_SURPRISE, LARGEST_SURPRISE = 0.5, 4.0
BENCHMARK, RECORD, UNUSUAL = 0.4, 0.6, 0.5
FARTHEST = 1.0  # twice a target, or nothing of it: farther off is no more news
GOAL_WEIGHT = {
    GoalVerdict.OFF_TRACK: 2.0,
    GoalVerdict.MISSED: 2.0,
    GoalVerdict.ACHIEVED: 1.6,
    GoalVerdict.AT_RISK: 1.0,
}


def findings(context: Context) -> tuple[Finding, ...]:
    """Return every finding about the total and the channels, the weightiest first."""
    outcomes = context.results.outcomes
    told = (key for key in outcomes if key[1].kind in TOLD and importance(context, context.kpis[key[0]]))
    found = (finding for key in told for finding in _judge(context, outcomes[key]))
    return tuple(sorted(found, key=lambda one: (-one.weight, one.outcome.kpi, one.outcome.scope.name or "")))


def pick(found: tuple[Finding, ...], tone: Tone, most: int = MOST) -> tuple[Finding, ...]:
    """Return the weightiest findings of one tone, each news once, no scope but the total more than twice."""
    chosen: list[Finding] = []
    for finding in found:
        if len(chosen) == most:
            break
        if finding.tone is tone and finding.weight >= LEAST_WEIGHT and not _repeats(finding, chosen):
            chosen.append(finding)
    return tuple(chosen)


def _repeats(finding: Finding, chosen: list[Finding]) -> bool:
    same_scope = [one for one in chosen if one.outcome.scope == finding.outcome.scope != TOTAL]
    return any(one.family == finding.family for one in chosen) or len(same_scope) >= MOST_OF_ONE_SCOPE


def _judge(context: Context, outcome: Outcome) -> Iterator[Finding]:
    kpi = context.kpis[outcome.kpi]
    matters = importance(context, kpi)
    tone = _tone(outcome)
    if not matters or number_of(outcome.now) is None or not _tellable(context, outcome):
        return
    matters *= weight_of_scope(context, outcome.scope)
    if tone is not None:
        weight = matters * (LEAST_SURPRISE + _surprise(outcome) + _standing(kpi, outcome))
        words = sentence(context, outcome), headline(context, outcome)
        yield Finding(outcome, tone, weight, family(kpi), *words)
        return
    tone = yearly.tone_of(context, outcome)
    if tone is not None:
        weight = matters * (LEAST_SURPRISE + yearly.surprise(outcome))
        words = yearly.sentence(context, outcome), yearly.headline(context, outcome)
        yield Finding(outcome, tone, weight, family(kpi), *words, against_year=True)


def _tellable(context: Context, outcome: Outcome) -> bool:
    """Say whether a change shows in its own figures, stands on more than a few events, and a share is one.

    Old issues may be solved: above 100 %.
    """
    kpi, before = context.kpis[outcome.kpi], outcome.change.before
    if _of_a_few(context, outcome) or _by_chance(context, outcome):
        return False
    if kpi.proportion and (number_of(outcome.now) or 0.0) > 1:
        return False
    if outcome.change.verdict not in wording.TONES or not isinstance(before, Measured):
        return True
    if not wording.shows(kpi, outcome.change):
        return False
    now, was = (wording.figure(context, kpi.id, one, compact=True).shown for one in (outcome.now, before))
    return now != was


def _of_a_few(context: Context, outcome: Outcome) -> bool:
    """Say whether a ratio moved that stands on fewer than thirty leads, orders or customers: two fewer move it far."""
    events = EVENTS.get(outcome.kpi)
    counted = context.outcome(events, outcome.scope) if events else None
    if counted is None or outcome.change.verdict not in wording.TONES or outcome.goal:
        return False
    numbers = [number_of(one) for one in (counted.now, counted.change.before)]
    return any(number is not None and number < FEWEST for number in numbers)


def _by_chance(context: Context, outcome: Outcome) -> bool:
    """Say whether a count under thirty moved no more than chance moves so few events: 15 visits after 12."""
    now, before = (number_of(one) for one in (outcome.now, outcome.change.before))
    if context.kpis[outcome.kpi].unit is not Unit.COUNT or outcome.goal or now is None or before is None:
        return False
    few = max(abs(now), abs(before)) < FEWEST
    return few and not counts_differ(abs(now), abs(before))


def _tone(outcome: Outcome) -> Tone | None:
    """A goal's verdict speaks before the change's; a benchmark speaks where nothing changed."""
    if outcome.goal and outcome.goal.verdict in GOAL_TONE:
        return GOAL_TONE[outcome.goal.verdict]
    if outcome.change.verdict in wording.TONES:
        return None if _smaller_loss(outcome) else wording.TONES[outcome.change.verdict]
    standings = {BenchmarkStanding.BETTER: Tone.GOOD, BenchmarkStanding.WORSE: Tone.BAD}
    return standings.get(outcome.benchmark.standing) if outcome.benchmark else None


def _smaller_loss(outcome: Outcome) -> bool:
    """Say whether money was lost, if less than before: that went better, not well."""
    return (
        outcome.kpi == "roi"
        and outcome.change.verdict is Verdict.GOOD
        and (number_of(outcome.now) or 0.0) < 0
    )


def _surprise(outcome: Outcome) -> float:
    """Return the root of how many usual swings the figure moved: 0 to 2."""
    change = outcome.change
    if change.absolute is None or change.verdict not in wording.TONES:
        return 0.0
    swing = usual_swing(outcome) or ORDINARY_SWING * abs(number_of(change.now) or 0.0)
    if not swing:
        return 1.0
    return sqrt(min(abs(change.absolute) / swing, LARGEST_SURPRISE))


def usual_swing(outcome: Outcome) -> float | None:
    """Return the median period-to-period change of the history, None while it is short."""
    values = [number_of(result) for result in outcome.history[:-1]]
    steps = [
        abs(after - before) for before, after in pairwise(values) if before is not None and after is not None
    ]
    return median(steps) if len(steps) >= ENOUGH_HISTORY - 1 else None


def _standing(kpi: Kpi, outcome: Outcome) -> float:
    """Return how a figure stands to its goal, with the distance from it, its benchmark and its own past."""
    extra = _goal_weight(outcome)
    if outcome.benchmark and outcome.benchmark.standing in {
        BenchmarkStanding.BETTER,
        BenchmarkStanding.WORSE,
    }:
        extra += BENCHMARK
    return extra + (RECORD if record(kpi, outcome) else 0.0) + (UNUSUAL if outcome.unusual else 0.0)


def _goal_weight(outcome: Outcome) -> float:
    goal, now = outcome.goal, number_of(outcome.now)
    if goal is None or goal.verdict not in GOAL_WEIGHT or now is None:
        return 0.0
    distance = abs(now - goal.level) / abs(goal.level) if goal.level else 0.0
    beyond = goal.level is not None and (now >= goal.level) == goal.at_least
    if beyond is not (goal.verdict is GoalVerdict.ACHIEVED):
        return GOAL_WEIGHT[
            goal.verdict
        ]  # on the right side now, and yet not kept before: no distance to tell of
    return GOAL_WEIGHT[goal.verdict] + min(distance, FARTHEST)


def spread(context: Context, kpi: str) -> tuple[int, int] | None:
    """Return on how many channels a KPI got better, and on how many it was judged at all."""
    asked = (context.outcome(kpi, channel_scope(channel)) for channel in context.channels)
    outcomes = [outcome for outcome in asked if outcome]
    judged = [o for o in outcomes if o.change.verdict in {*wording.TONES, *wording.QUIET}]
    better = sum(o.change.verdict is Verdict.GOOD for o in judged)
    return (better, len(judged)) if judged else None
