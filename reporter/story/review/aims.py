"""What a review knows of each goal and objective: what ran, how it ended, whether its KPI served it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reporter.kpi.results import GoalState, GoalVerdict, Missing, Outcome, Scope, Verdict
from reporter.story.chartkit import number_of
from reporter.story.context import Context


class Service(StrEnum):
    """Whether a KPI served its objective. Words: ``review-service-<value>``."""

    MET = "met"
    RIGHT_WAY = "right_way"
    OPEN = "open"
    WRONG_WAY = "wrong_way"
    MISSED = "missed"
    NO_DATA = "no_data"


MOVED = {Verdict.GOOD: Service.RIGHT_WAY, Verdict.BAD: Service.WRONG_WAY}
SERVED = frozenset({Service.MET, Service.RIGHT_WAY})


@dataclass(frozen=True, slots=True)
class GoalFacts:
    """A goal that ran in the span.

    Attributes:
        early: The share of its time that was left when it was met for good; None where it was not met so.
        way: How far it came: 1 is the target; None where that cannot be said.
        missed_before: An earlier goal on the same figure came due and was missed.
    """

    state: GoalState
    early: float | None
    way: float | None
    missed_before: bool


@dataclass(frozen=True, slots=True)
class Aim:
    """One figure that an objective is held to, with the goals on it that ran in the span."""

    objective: str
    goals: tuple[GoalState, ...]
    outcome: Outcome | None
    service: Service

    @property
    def kpi(self) -> str:
        """The KPI's id."""
        return self.goals[0].kpi

    @property
    def scope(self) -> Scope:
        """What the figure is about."""
        return self.goals[0].scope


def not_over(context: Context) -> tuple[GoalState, ...]:
    """Return the goals that had not come due before the span, in the order of the sheet."""
    return tuple(goal for goal in context.results.goals if goal.due.end >= context.results.span.start)


def ran(context: Context) -> tuple[GoalState, ...]:
    """Return the goals that ran in the span, in the order of the sheet."""
    return tuple(goal for goal in not_over(context) if goal.start.start <= context.results.span.end)


def goal_facts(context: Context) -> tuple[GoalFacts, ...]:
    """Return what is known of every goal that ran in the span."""
    return tuple(
        GoalFacts(goal, _early(goal), _way(goal), _missed_before(goal, context.results.goals))
        for goal in ran(context)
    )


def _early(goal: GoalState) -> float | None:
    if goal.met_since is None:
        return None
    whole = (goal.due.end - goal.start.start).days + 1
    return (goal.due.end - goal.met_since.end).days / whole


def _way(goal: GoalState) -> float | None:
    """Return how far a goal came; a budget's way is what it allowed of what was spent."""
    value = number_of(goal.value)
    if goal.kind == "total" and not goal.at_least:
        return goal.target / value if value else None
    return goal.progress


def _missed_before(goal: GoalState, goals: Sequence[GoalState]) -> bool:
    return any(
        other.review and other.verdict is GoalVerdict.MISSED and other.due.end < goal.due.end
        for other in goals
        if _same_figure(goal, other)
    )


def _same_figure(goal: GoalState, other: GoalState) -> bool:
    return (goal.kpi, goal.scope, goal.channel) == (other.kpi, other.scope, other.channel)


def aims(context: Context) -> tuple[Aim, ...]:
    """Return the figures behind each objective; objectives and figures in the order of the sheet."""
    found: dict[tuple[str, str, Scope], list[GoalState]] = {}
    for objective in dict.fromkeys(goal.objective for goal in ran(context)):
        for goal in ran(context):
            if objective and goal.objective == objective:
                found.setdefault((objective, goal.kpi, goal.scope), []).append(goal)
    return tuple(_aim(context, key[0], goals) for key, goals in found.items())


def _aim(context: Context, objective: str, goals: Sequence[GoalState]) -> Aim:
    outcome = context.outcome(goals[0].kpi, goals[0].scope)
    return Aim(objective, tuple(goals), outcome, _service(goals, outcome))


def _service(goals: Sequence[GoalState], outcome: Outcome | None) -> Service:
    """Say how a figure served: by its goals that came due, else by the way it moved.

    The right way is not enough while a goal is off track.
    """
    ended = [goal.verdict for goal in goals if goal.review]
    if GoalVerdict.ACHIEVED in ended:
        return Service.MET
    if GoalVerdict.MISSED in ended:
        return Service.MISSED
    if all(isinstance(goal.value, Missing) for goal in goals):
        return Service.NO_DATA
    moved = MOVED.get(outcome.change.verdict, Service.OPEN) if outcome else Service.OPEN
    off = any(goal.verdict is GoalVerdict.OFF_TRACK for goal in goals)
    return Service.OPEN if off and moved is Service.RIGHT_WAY else moved
