"""The numbers behind a verdict: each rule that has a say in a change, with what it measures and what it asks for."""

from collections.abc import Callable, Iterator

from reporter.kpi import noise
from reporter.kpi.results import Because, Trial
from reporter.kpi.surveys import SURVEYED, sample_of
from reporter.kpi.verdict import STEADY_POINTS, Case, pairs_of
from reporter.model.formula import RollUp
from reporter.model.units import Direction


def trials_of(case: Case) -> tuple[Trial, ...]:
    """Return every rule that applies to a change, in the order in which they are asked; a neutral KPI has none."""
    if case.kpi.better is Direction.NEUTRAL:
        return ()
    return tuple(trial for rule in _RULES for trial in rule(case))


def _few(case: Case) -> Iterator[Trial]:
    pairs = pairs_of(case)
    if pairs:
        yield Trial(Because.FEW, {"size": pairs[0][1], "size_before": pairs[1][1], "needed": noise.FEWEST})


def _survey(case: Case) -> Iterator[Trial]:
    if case.kpi.id not in SURVEYED:
        return
    scope, channels = case.figures.scope, case.cut.channels
    now, before = (sample_of(case.dataset, case.kpi.id, scope, side.periods, channels) for side in case.sides)
    if now is None or before is None:
        return
    yield Trial(Because.FEW, {"size": now.size, "size_before": before.size, "needed": noise.FEWEST})
    facts = {"margin": noise.margin(now, before), "difference": abs(now.mean - before.mean)}
    yield Trial(Because.MARGIN, facts)


def _threshold(case: Case) -> Iterator[Trial]:
    points, difference = STEADY_POINTS.get(case.kpi.unit), abs(case.now - case.before)
    if points is not None:
        yield Trial(Because.THRESHOLD, {"points": difference, "limit": points})
    elif case.before or not difference:
        share, limit = difference / (abs(case.before) or 1), case.dataset.settings.steady_under
        yield Trial(Because.THRESHOLD, {"share": share, "limit": limit})


def _per_day(case: Case) -> Iterator[Trial]:
    days, days_before = (side.days for side in case.sides)
    if case.figures.roll_up is RollUp.FLOW and days != days_before:
        facts = {"now": case.now / days, "before": case.before / days_before}
        yield Trial(Because.PER_DAY, {**facts, "days": days, "days_before": days_before})


def _proportions(case: Case) -> Iterator[Trial]:
    pairs = pairs_of(case)
    if not pairs or not all(noise.is_proportion(pair) for pair in pairs):
        return
    z = noise.z_value(*pairs)
    if z is not None:
        (part, whole), (part_before, whole_before) = pairs
        facts = {"part": part, "whole": whole, "part_before": part_before, "whole_before": whole_before}
        yield Trial(Because.TWO_PROPORTIONS, {**facts, "z": z, "needed": noise.Z})


def _small_counts(case: Case) -> Iterator[Trial]:
    if case.kpi.small_count:
        square, limit = (case.now - case.before) ** 2, noise.CHI_SQUARED * (case.now + case.before)
        facts = {"now": case.now, "before": case.before, "square": square, "limit": limit}
        yield Trial(Because.SMALL_COUNTS, facts)


def _usual_swing(case: Case) -> Iterator[Trial]:
    if case.figures.roll_up is RollUp.STOCK:
        return
    past = case.history.values(case.cut)
    swing = noise.usual_swing(past)
    if swing is not None:
        known = sum(value is not None for value in past)
        facts = {"difference": abs(case.now - case.before), "swing": swing, "periods": known}
        yield Trial(Because.USUAL_SWING, facts)


_RULES: tuple[Callable[[Case], Iterator[Trial]], ...] = (
    _few,
    _survey,
    _threshold,
    _per_day,
    _proportions,
    _small_counts,
    _usual_swing,
)
