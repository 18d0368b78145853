"""What a review knows of each KPI: how it was used, what data it has, which goals it had."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from reporter.kpi.declaration import Group, Kpi, kpi_of
from reporter.kpi.results import TOTAL, BenchmarkState, GoalState, GoalVerdict, Measured, Outcome
from reporter.model.analysis import Resolver, is_additive, metrics
from reporter.model.formula import Before
from reporter.story.context import Context
from reporter.story.importance import family, importance, lead_kpis
from reporter.story.notes import notes
from reporter.story.review.aims import not_over, ran

MATTERS = 0.9  # of the importance by which findings are ranked


class Use(StrEnum):
    """How a KPI was used. Words: ``review-use-<value>``."""

    LEAD = "lead"  # a card on the first page
    GOAL = "goal"
    BENCHMARK = "benchmark"
    NOTE = "note"  # the manager wrote about it
    OWN = "own"  # the manager defined it


@dataclass(frozen=True, slots=True)
class KpiFacts:
    """One KPI over the span.

    Attributes:
        outcome: Its figures for the total.
        uses: How it was used, in the order of ``Use``.
        notes: In how many Notes of the span it is named.
        known: For each period of the span, whether it has a value.
        goals: Those that ran in the span; ``later`` counts those that begin after it.
        benchmarks: Its rows on the Benchmarks sheet.
        part_of: A KPI in use that is made of what this one counts.
        told_by: A KPI in use that tells the same news, or one to start with.
        speaks_alone: None does, and of those with data this one matters most, and enough.
    """

    kpi: Kpi
    outcome: Outcome
    uses: tuple[Use, ...]
    notes: int
    known: tuple[bool, ...]
    goals: tuple[GoalState, ...] = ()
    later: int = 0
    benchmarks: tuple[BenchmarkState, ...] = ()
    part_of: str | None = None
    told_by: str | None = None
    speaks_alone: bool = False

    @property
    def have(self) -> int:
        """How many periods have a value."""
        return sum(self.known)

    @property
    def longest_gap(self) -> int:
        """How many periods in a row have none."""
        return max((len(list(run)) for known, run in groupby(self.known) if not known), default=0)

    def ended(self, verdict: GoalVerdict) -> int:
        """Return how many of its goals came due with a verdict."""
        return sum(goal.review and goal.verdict is verdict for goal in self.goals)


def kpi_facts(context: Context) -> tuple[KpiFacts, ...]:
    """Return what is known of every KPI, in the order of the catalogue."""
    found = [_facts(context, kpi) for kpi in context.kpis.values()]
    used = [one.kpi for one in found if one.uses]
    alone = _alone(context, found)
    return tuple(_placed(one, context, used, alone) for one in found)


def _facts(context: Context, kpi: Kpi) -> KpiFacts:
    goals, span = ran(context), context.results.span
    named = sum(kpi_of(context.kpis, note.kpi or "") is kpi for note in notes(context))
    benchmarks = tuple(one for one in context.results.benchmarks if one.kpi == kpi.id)
    uses = {
        Use.LEAD: kpi.id in {*context.settings.lead_kpis, *lead_kpis(context)},
        Use.GOAL: any(goal.kpi == kpi.id for goal in not_over(context)),
        Use.BENCHMARK: bool(benchmarks),
        Use.NOTE: named > 0,
        Use.OWN: kpi.group is Group.OWN,
    }
    evidence = context.results.evidence
    return KpiFacts(
        kpi=kpi,
        outcome=context.results.outcomes[kpi.id, TOTAL],
        uses=tuple(use for use, applies in uses.items() if applies),
        notes=named,
        known=tuple(isinstance(evidence.value(kpi.id, TOTAL, (one,)), Measured) for one in span.periods),
        goals=tuple(goal for goal in goals if goal.kpi == kpi.id),
        later=sum(goal.kpi == kpi.id and goal not in goals for goal in not_over(context)),
        benchmarks=benchmarks,
    )


def _placed(facts: KpiFacts, context: Context, used: Sequence[Kpi], alone: frozenset[str]) -> KpiFacts:
    kpi = facts.kpi
    whole = next((one.id for one in used if _counts_part_of(context, kpi, one)), None)
    seen = [*used, *(context.kpis[one] for one in alone)]
    twin = next((one.id for one in seen if one is not kpi and family(one) == family(kpi)), None)
    return replace(facts, part_of=whole, told_by=twin, speaks_alone=kpi.id in alone)


def _counts_part_of(context: Context, kpi: Kpi, whole: Kpi) -> bool:
    """Say whether a KPI is a plain sum, all of whose metrics another KPI needs too."""
    formula, other = (Resolver(context.settings).resolve(one.formula) for one in (kpi, whole))
    own = {metric.id for metric in metrics(formula)}
    needed = {metric.id for metric in metrics(other)}
    counts = is_additive(formula) and not any(isinstance(node, Before) for node in formula.walk())
    return kpi is not whole and bool(own) and counts and own <= needed


def _alone(context: Context, found: Sequence[KpiFacts]) -> frozenset[str]:
    """Return the weightiest KPI with data of each kind of news that no KPI in use tells."""
    told = {family(one.kpi) for one in found if one.uses}
    rest = [one.kpi for one in found if one.have and family(one.kpi) not in told]
    kinds = ([kpi for kpi in rest if family(kpi) == kind] for kind in dict.fromkeys(map(family, rest)))
    weightiest = [max(kpis, key=lambda kpi: importance(context, kpi)) for kpis in kinds]
    return frozenset(kpi.id for kpi in weightiest if importance(context, kpi) >= MATTERS)
