"""What a change means: good, bad, steady, neutral or not to be judged; the first rule that speaks decides."""

from collections.abc import Callable
from dataclasses import dataclass

from reporter.kpi import noise
from reporter.kpi.declaration import Kpi
from reporter.kpi.figures import Cut, Figures, Pair, Side, number_of
from reporter.kpi.results import Because, Verdict
from reporter.kpi.surveys import SURVEYED, sample_of
from reporter.model.dataset import Dataset
from reporter.model.formula import RollUp
from reporter.model.period import Period
from reporter.model.units import Direction, Unit

Judgement = tuple[Verdict, Because]

# The rule says "points: under 1" of scales of a hundred; a star is a fifth of its scale.
STEADY_POINTS = {Unit.POINTS: 1.0, Unit.SCORE: 1.0, Unit.RATING: 0.05}


@dataclass(frozen=True, slots=True)
class History:
    """The runs of periods right before the report's span, each as long as it, oldest first."""

    figures: Figures
    blocks: tuple[tuple[Period, ...], ...]

    def values(self, cut: Cut) -> list[float | None]:
        """Return the figure in each run, None where it is missing or counted in a part of the run."""
        found = [(block, self.figures.over(block, cut)) for block in self.blocks]
        return [
            None if self.figures.in_part(Side(block), result) else number_of(result)
            for block, result in found
        ]


@dataclass(frozen=True, slots=True)
class Case:
    """A change before it is judged: both values, and what they were read from."""

    dataset: Dataset
    figures: Figures
    sides: tuple[Side, Side]  # now, before
    cut: Cut
    history: History
    now: float
    before: float

    @property
    def kpi(self) -> Kpi:
        """The KPI."""
        return self.figures.kpi


def judge(case: Case) -> Judgement:
    """Return the verdict on a change and the rule behind it."""
    if case.kpi.better is Direction.NEUTRAL:
        return Verdict.NEUTRAL, Because.NO_DIRECTION
    for rule in RULES:
        found = rule(case)
        if found:
            return found
    good = (case.now > case.before) == (case.kpi.better is Direction.UP)
    return Verdict.GOOD if good else Verdict.BAD, Because.DIRECTION


def is_steady(kpi: Kpi, now: float, before: float, under: float) -> bool:
    """Say whether a difference is under the threshold: ``under`` as a share of before, or in points."""
    difference = abs(now - before)
    limit = STEADY_POINTS.get(kpi.unit, under * abs(before))
    return difference == 0 or difference < limit * (1 - noise.TINY)


def _few_parts(case: Case) -> Judgement | None:
    pairs = pairs_of(case)
    if pairs and min(whole for _, whole in pairs) < noise.FEWEST:
        return Verdict.WITHHELD, Because.FEW
    return None


def _survey(case: Case) -> Judgement | None:
    if case.kpi.id not in SURVEYED:
        return None
    samples = [
        sample_of(case.dataset, case.kpi.id, case.figures.scope, side.periods, case.cut.channels)
        for side in case.sides
    ]
    now, before = samples
    if now is None or before is None:
        return Verdict.WITHHELD, Because.AVERAGES
    if min(now.size, before.size) < noise.FEWEST:
        return Verdict.WITHHELD, Because.FEW
    if _threshold(case) or noise.samples_differ(now, before):
        return None
    return Verdict.NOISE, Because.MARGIN


def _threshold(case: Case) -> Judgement | None:
    if is_steady(case.kpi, case.now, case.before, case.dataset.settings.steady_under):
        return Verdict.STEADY, Because.THRESHOLD
    return None


def _per_day(case: Case) -> Judgement | None:
    now, before = (side.days for side in case.sides)
    if case.figures.roll_up is not RollUp.FLOW or now == before:
        return None
    daily, daily_before = case.now / now, case.before / before
    against = (daily - daily_before) * (case.now - case.before) < 0
    if against or is_steady(case.kpi, daily, daily_before, case.dataset.settings.steady_under):
        return Verdict.STEADY, Because.PER_DAY
    return None


def _proportions(case: Case) -> Judgement | None:
    pairs = pairs_of(case)
    if not pairs or not all(noise.is_proportion(pair) for pair in pairs):
        return None
    return None if noise.proportions_differ(*pairs) else (Verdict.NOISE, Because.TWO_PROPORTIONS)


def _small_counts(case: Case) -> Judgement | None:
    if not case.kpi.small_count or noise.counts_differ(case.now, case.before):
        return None
    return Verdict.NOISE, Because.SMALL_COUNTS


def _usual_swing(case: Case) -> Judgement | None:
    if case.figures.roll_up is RollUp.STOCK:
        return None  # an account that grows by the same number every month does grow
    swing = noise.usual_swing(case.history.values(case.cut))
    if swing is None or abs(case.now - case.before) > swing * (1 + noise.TINY):
        return None
    return Verdict.NOISE, Because.USUAL_SWING


def pairs_of(case: Case) -> tuple[Pair, Pair] | None:
    """Return numerator and denominator on both sides of a proportion, None for other KPIs."""
    if not case.kpi.proportion:
        return None
    now, before = (case.figures.pair(side, case.cut) for side in case.sides)
    return (now, before) if now and before else None


RULES: tuple[Callable[[Case], Judgement | None], ...] = (
    _few_parts,
    _survey,
    _threshold,
    _per_day,
    _proportions,
    _small_counts,
    _usual_swing,
)
