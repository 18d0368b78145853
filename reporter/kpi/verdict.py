"""What a change means: good, bad, steady, neutral or not to be judged; the first rule with a verdict decides."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reporter.kpi import noise
from reporter.kpi.declaration import Kpi
from reporter.kpi.figures import Cut, Figures, Pair, Side, number_of
from reporter.kpi.results import Because, Trial, Verdict
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
    for trial in _trials(case):
        if trial.verdict:
            return trial.verdict, trial.rule
    good = (case.now > case.before) == (case.kpi.better is Direction.UP)
    return Verdict.GOOD if good else Verdict.BAD, Because.DIRECTION


def trials_of(case: Case) -> tuple[Trial, ...]:
    """Return every rule that has a say in a change and its numbers, in the order asked; a neutral KPI has none."""
    if case.kpi.better is Direction.NEUTRAL:
        return ()
    return tuple(trial for trial in _trials(case) if trial.numbers)


def _trials(case: Case) -> Iterator[Trial]:
    return (trial for rule in _RULES for trial in rule(case))


def is_steady(kpi: Kpi, now: float, before: float, under: float) -> bool:
    """Say whether a difference is under the threshold: ``under`` as a share of before, or in points."""
    difference = abs(now - before)
    limit = STEADY_POINTS.get(kpi.unit, under * abs(before))
    return difference == 0 or difference < limit * (1 - noise.TINY)


def _few_parts(case: Case) -> Iterator[Trial]:
    pairs = _pairs(case)
    if pairs:
        yield _few(pairs[0][1], pairs[1][1])


def _few(size: float, size_before: float) -> Trial:
    facts = {"size": size, "size_before": size_before, "needed": noise.FEWEST}
    return Trial(Because.FEW, facts, Verdict.WITHHELD if min(size, size_before) < noise.FEWEST else None)


def _survey(case: Case) -> Iterator[Trial]:
    if case.kpi.id not in SURVEYED:
        return
    scope, channels = case.figures.scope, case.cut.channels
    now, before = (sample_of(case.dataset, case.kpi.id, scope, side.periods, channels) for side in case.sides)
    if now is None or before is None:
        yield Trial(Because.AVERAGES, {}, Verdict.WITHHELD)
        return
    yield _few(now.size, before.size)
    told = _stays_under(case) or noise.samples_differ(now, before)  # what is steady anyway is called so
    facts = {"margin": noise.margin(now, before), "difference": abs(now.mean - before.mean)}
    yield Trial(Because.MARGIN, facts, None if told else Verdict.NOISE)


def _threshold(case: Case) -> Iterator[Trial]:
    points, difference = STEADY_POINTS.get(case.kpi.unit), abs(case.now - case.before)
    verdict = Verdict.STEADY if _stays_under(case) else None
    if points is not None:
        yield Trial(Because.THRESHOLD, {"points": difference, "limit": points}, verdict)
    elif case.before or not difference:
        share, limit = difference / (abs(case.before) or 1), case.dataset.settings.steady_under
        yield Trial(Because.THRESHOLD, {"share": share, "limit": limit}, verdict)


def _stays_under(case: Case) -> bool:
    return is_steady(case.kpi, case.now, case.before, case.dataset.settings.steady_under)


def _per_day(case: Case) -> Iterator[Trial]:
    days, days_before = (side.days for side in case.sides)
    if case.figures.roll_up is not RollUp.FLOW or days == days_before:
        return
    daily, daily_before = case.now / days, case.before / days_before
    against = (daily - daily_before) * (case.now - case.before) < 0
    steady = against or is_steady(case.kpi, daily, daily_before, case.dataset.settings.steady_under)
    facts = {"now": daily, "before": daily_before, "days": days, "days_before": days_before}
    yield Trial(Because.PER_DAY, facts, Verdict.STEADY if steady else None)


def _proportions(case: Case) -> Iterator[Trial]:
    pairs = _pairs(case)
    if not pairs or not all(noise.is_proportion(pair) for pair in pairs):
        return
    verdict = None if noise.proportions_differ(*pairs) else Verdict.NOISE
    z, (part, whole), (part_before, whole_before) = noise.z_value(*pairs), *pairs
    facts = {"part": part, "whole": whole, "part_before": part_before, "whole_before": whole_before}
    yield Trial(Because.TWO_PROPORTIONS, {} if z is None else {**facts, "z": z, "needed": noise.Z}, verdict)


def _small_counts(case: Case) -> Iterator[Trial]:
    if not case.kpi.small_count:
        return
    square, limit = (case.now - case.before) ** 2, noise.CHI_SQUARED * (case.now + case.before)
    facts = {"now": case.now, "before": case.before, "square": square, "limit": limit}
    differ = noise.counts_differ(case.now, case.before)
    yield Trial(Because.SMALL_COUNTS, facts, None if differ else Verdict.NOISE)


def _usual_swing(case: Case) -> Iterator[Trial]:
    if case.figures.roll_up is RollUp.STOCK:
        return  # an account that grows by the same number every month does grow
    past = case.history.values(case.cut)
    swing, difference = noise.usual_swing(past), abs(case.now - case.before)
    if swing is None:
        return
    facts = {"difference": difference, "swing": swing, "periods": sum(value is not None for value in past)}
    usual = difference <= swing * (1 + noise.TINY)
    yield Trial(Because.USUAL_SWING, facts, Verdict.NOISE if usual else None)


def _pairs(case: Case) -> tuple[Pair, Pair] | None:
    """Return numerator and denominator on both sides of a proportion, None for other KPIs."""
    if not case.kpi.proportion:
        return None
    now, before = (case.figures.pair(side, case.cut) for side in case.sides)
    return (now, before) if now and before else None


_RULES: tuple[Callable[[Case], Iterator[Trial]], ...] = (
    _few_parts,
    _survey,
    _threshold,
    _per_day,
    _proportions,
    _small_counts,
    _usual_swing,
)
