"""Is a figure unusual against its own last year?"""

from collections.abc import Sequence
from statistics import median

from reporter.kpi.noise import FEWEST_PERIODS, TINY, known_changes

SCALE = 1.4826  # makes the median absolute deviation the standard deviation of a normal distribution
LIMIT = 3.0
PERIODS = 12


def is_unusual(now: float, past: Sequence[float | None]) -> bool:
    """Say whether a value lies over 3 scaled MADs from the median of up to 12 past periods, at least 6.

    Not judged (False) when fewer are known, or when most of them are equal: their MAD is 0.
    """
    known = [value for value in past[-PERIODS:] if value is not None]
    if len(known) < FEWEST_PERIODS:
        return False
    middle = median(known)
    deviation = SCALE * median(abs(value - middle) for value in known)
    if deviation <= TINY * abs(middle):
        return False
    return abs(now - middle) > LIMIT * deviation


def is_unusual_stock(now: float, past: Sequence[float | None]) -> bool:
    """The same for a stock, by its changes from period to period; not judged when the last one is unknown."""
    if not past or past[-1] is None:
        return False
    return is_unusual(now - past[-1], known_changes(past))
