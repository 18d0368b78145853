"""The review itself: every KPI, goal and objective with what is known and what is suggested."""

from dataclasses import dataclass

from reporter.kpi.results import GoalVerdict
from reporter.story.context import Context
from reporter.story.review.aims import Aim, GoalFacts, aims, goal_facts
from reporter.story.review.facts import KpiFacts, kpi_facts
from reporter.story.review.rules import Advice, GoalRule, KpiRule, goal_rule, kpi_rule


@dataclass(frozen=True, slots=True)
class KpiReview:
    """A KPI with data, or one that was asked for."""

    facts: KpiFacts
    rule: KpiRule


@dataclass(frozen=True, slots=True)
class GoalReview:
    """A goal that ran in the span."""

    facts: GoalFacts
    rule: GoalRule


@dataclass(frozen=True, slots=True)
class Review:
    """What a review tells.

    Attributes:
        kpis: In the order of the catalogue; those without data that nobody asked for are left out.
        absent: How many those are.
        goals: In the order of the Goals sheet.
        aims: The figures behind each objective.
    """

    kpis: tuple[KpiReview, ...]
    absent: int
    goals: tuple[GoalReview, ...]
    aims: tuple[Aim, ...]

    def advised(self, *advice: Advice) -> tuple[KpiReview, ...]:
        """Return the KPIs with one of these suggestions."""
        return tuple(one for one in self.kpis if one.rule.advice in advice)

    @property
    def unseen(self) -> tuple[KpiReview, ...]:
        """The KPIs with data that nobody looks at, and that no KPI in use is made of."""
        return self.advised(Advice.START, Advice.DROP)

    def ruled(self, rule: str) -> tuple[KpiReview, ...]:
        """Return the KPIs that a rule was applied to."""
        return tuple(one for one in self.kpis if one.rule.id == rule)

    @property
    def due(self) -> tuple[GoalReview, ...]:
        """The goals that came due in the span."""
        return tuple(one for one in self.goals if one.facts.state.review)

    @property
    def unknown(self) -> tuple[GoalReview, ...]:
        """Those of them whose result is not known."""
        return tuple(one for one in self.due if one.facts.state.verdict is GoalVerdict.UNKNOWN)

    @property
    def met(self) -> tuple[GoalReview, ...]:
        """Those of them that were met."""
        return tuple(one for one in self.due if one.facts.state.verdict is GoalVerdict.ACHIEVED)


def review(context: Context) -> Review:
    """Return the review of the context's span."""
    found = [(facts, kpi_rule(facts)) for facts in kpi_facts(context)]
    kept = tuple(KpiReview(facts, rule) for facts, rule in found if rule)
    goals = tuple(GoalReview(facts, goal_rule(facts)) for facts in goal_facts(context))
    return Review(kept, len(found) - len(kept), goals, aims(context))


def review_of(context: Context) -> Review:
    """Return the review that the context holds, else work it out."""
    return context.review or review(context)
