"""The rules of a review, each a row of a table: what it suggests, and when. Of several that fit the first counts.

They are suggestions: what to keep, change, start or drop is decided by people. The words of a rule stand in the
locale files: ``review-kpi-<id>`` and ``review-goal-<id>`` for its reason, ``.rule`` for the appendix.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from reporter.kpi.results import GoalVerdict
from reporter.story.review.aims import GoalFacts
from reporter.story.review.facts import KpiFacts, Use

EARLY = 0.25  # of a goal's time was left
BY_FAR = 1.1  # of the way
HALF_WAY = 0.5
TWICE = 2


class Advice(StrEnum):
    """What a review suggests. Words: ``review-advice-<value>``."""

    KEEP = "keep"
    CHANGE = "change"
    START = "start"
    DROP = "drop"
    EXTEND = "extend"
    RAISE = "raise"
    RETIRE = "retire"
    WAIT = "wait"  # nothing yet


@dataclass(frozen=True, slots=True)
class KpiRule:
    """What is suggested for a KPI that fits."""

    id: str
    advice: Advice
    fits: Callable[[KpiFacts], bool]


@dataclass(frozen=True, slots=True)
class GoalRule:
    """What is suggested for a goal that fits."""

    id: str
    advice: Advice
    fits: Callable[[GoalFacts], bool]


def _asked(kpi: KpiFacts) -> bool:
    return bool(kpi.uses)


def _without_data(kpi: KpiFacts) -> bool:
    return _asked(kpi) and not kpi.have


def _long_gap(kpi: KpiFacts) -> bool:
    return _asked(kpi) and kpi.longest_gap * 2 > len(kpi.known)


def _missed_twice(kpi: KpiFacts) -> bool:
    return kpi.ended(GoalVerdict.MISSED) >= TWICE and not kpi.ended(GoalVerdict.ACHIEVED)


def _comparable(kpi: KpiFacts) -> bool:
    return any(one.refusal is None for one in kpi.benchmarks)


KPI_RULES = (
    KpiRule("no-data", Advice.CHANGE, _without_data),
    KpiRule("gap", Advice.CHANGE, _long_gap),
    KpiRule("missed-twice", Advice.CHANGE, _missed_twice),
    KpiRule("goal-met", Advice.KEEP, lambda kpi: kpi.ended(GoalVerdict.ACHIEVED) > 0),
    KpiRule("goal-open", Advice.KEEP, lambda kpi: any(not goal.review for goal in kpi.goals)),
    KpiRule("goal-missed", Advice.KEEP, lambda kpi: kpi.ended(GoalVerdict.MISSED) > 0),
    KpiRule("goal-unknown", Advice.CHANGE, lambda kpi: kpi.ended(GoalVerdict.UNKNOWN) > 0),
    KpiRule("goal-later", Advice.KEEP, lambda kpi: kpi.later > 0),
    KpiRule("benchmark", Advice.KEEP, _comparable),
    KpiRule("refused", Advice.CHANGE, lambda kpi: Use.BENCHMARK in kpi.uses),
    KpiRule("no-yardstick", Advice.CHANGE, lambda kpi: Use.LEAD in kpi.uses),
    KpiRule("noted", Advice.KEEP, lambda kpi: Use.NOTE in kpi.uses),
    KpiRule("own", Advice.KEEP, lambda kpi: Use.OWN in kpi.uses),
    KpiRule("alone", Advice.START, lambda kpi: kpi.speaks_alone),
    KpiRule("part", Advice.KEEP, lambda kpi: kpi.have > 0 and kpi.part_of is not None),
    KpiRule("told", Advice.DROP, lambda kpi: kpi.have > 0 and kpi.told_by is not None),
    KpiRule("unused", Advice.DROP, lambda kpi: kpi.have > 0),
)


def _met(goal: GoalFacts) -> bool:
    return goal.state.verdict is GoalVerdict.ACHIEVED


def _early_and_by_far(goal: GoalFacts) -> bool:
    return _met(goal) and (goal.early or 0) >= EARLY and (goal.way or 0) >= BY_FAR


GOAL_RULES = (
    GoalRule("open", Advice.WAIT, lambda goal: not goal.state.review),
    GoalRule("unknown", Advice.RETIRE, lambda goal: goal.state.verdict is GoalVerdict.UNKNOWN),
    GoalRule("early", Advice.RAISE, _early_and_by_far),
    GoalRule("met", Advice.EXTEND, _met),
    GoalRule("missed-twice", Advice.CHANGE, lambda goal: goal.missed_before),
    GoalRule("near", Advice.EXTEND, lambda goal: goal.way is not None and goal.way >= HALF_WAY),
    GoalRule("far", Advice.CHANGE, lambda _goal: True),
)


def kpi_rule(facts: KpiFacts) -> KpiRule | None:
    """Return the first rule that fits; None for a KPI that has no data and that nobody asked for."""
    return next((rule for rule in KPI_RULES if rule.fits(facts)), None)


def goal_rule(facts: GoalFacts) -> GoalRule:
    """Return the first rule that fits; the last one fits all."""
    return next(rule for rule in GOAL_RULES if rule.fits(facts))
