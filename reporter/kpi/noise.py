"""Is a difference more than chance? Tests by kind of figure, at 95 %, and the usual swing of a series.

Every test answers "do these two differ?"; a difference of a size that chance alone makes is called noise.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt
from statistics import median

Z = 1.959963984540054  # 97.5 % point of the normal distribution: two-sided 95 %
CHI_SQUARED = 3.84  # 95 % point with one degree of freedom, as the rule for small counts is written
FEWEST = 30
FEWEST_PERIODS = 6
TINY = 1e-9  # what floating point adds to a tie is no difference


@dataclass(frozen=True, slots=True)
class Sample:
    """Answers of a survey: their mean, the variance of one answer (in squared units of the mean), their count."""

    mean: float
    variance: float
    size: float

    @property
    def squared_error(self) -> float:
        """Square of the standard error of the mean."""
        return self.variance / self.size


def proportions_differ(now: tuple[float, float], before: tuple[float, float]) -> bool:
    """Two-proportion z-test, pooled; each side is (part, whole) with 0 ≤ part ≤ whole and whole > 0."""
    difference, error = _two_proportions(now, before)
    return difference >= Z * error > 0


def z_value(now: tuple[float, float], before: tuple[float, float]) -> float | None:
    """Return how many standard errors two proportions lie apart; None where both are 0 or both are whole."""
    difference, error = _two_proportions(now, before)
    return difference / error if error else None


def _two_proportions(now: tuple[float, float], before: tuple[float, float]) -> tuple[float, float]:
    """Return the size of the difference and its standard error under the hypothesis that there is none."""
    (part, whole), (part_before, whole_before) = now, before
    pooled = (part + part_before) / (whole + whole_before)
    error = sqrt(pooled * (1 - pooled) * (1 / whole + 1 / whole_before))
    return abs(part / whole - part_before / whole_before), error


def is_proportion(pair: tuple[float, float]) -> bool:
    """Say whether a numerator is a part of its denominator, as the z-test needs."""
    part, whole = pair
    return whole > 0 and 0 <= part <= whole


def counts_differ(now: float, before: float) -> bool:
    """Test two small counts of events: they differ from (a − b)² = 3.84 (a + b) on."""
    return (now - before) ** 2 >= CHI_SQUARED * (now + before) > 0


def samples_differ(now: Sample, before: Sample) -> bool:
    """Test two means by their standard errors."""
    return abs(now.mean - before.mean) > margin(now, before)


def margin(now: Sample, before: Sample) -> float:
    """Return the margin of error of the difference of two means, at 95 %."""
    return Z * sqrt(now.squared_error + before.squared_error)


def nps_sample(promoters: float, passives: float, detractors: float) -> Sample | None:
    """Return the net promoter score (−100 to 100) with its variance, None without answers."""
    size = promoters + passives + detractors
    if size <= 0:
        return None
    net = (promoters - detractors) / size
    return Sample(net * 100, ((promoters + detractors) / size - net**2) * 100**2, size)


def weighted_sample(answers: Sequence[tuple[float, float]]) -> Sample | None:
    """Return the mean of (score, how many gave it) with its variance, None without answers."""
    size = sum(count for _, count in answers)
    if size <= 0:
        return None
    mean = sum(score * count for score, count in answers) / size
    spread = sum(count * (score - mean) ** 2 for score, count in answers)
    return Sample(mean, spread / max(size - 1, 1), size)


def usual_swing(past: Sequence[float | None]) -> float | None:
    """Return the median size of the changes from one period to the next, oldest first.

    None with fewer than 6 known periods, or when no two of them follow each other.
    """
    if sum(value is not None for value in past) < FEWEST_PERIODS:
        return None
    changes = known_changes(past)
    return median(abs(change) for change in changes) if changes else None


def known_changes(values: Sequence[float | None]) -> list[float]:
    """Return the changes between neighbours that are both known."""
    return [after - before for before, after in pairwise(values) if before is not None and after is not None]
