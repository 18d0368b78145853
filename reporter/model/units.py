"""Units of figures, the direction of good, and values that are known to be missing."""

from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """What a figure counts; it decides how the figure is worded and how a change is written."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"  # values are fractions: 0.042 is 4.2 %
    RATIO = "ratio"
    HOURS = "hours"
    RATING = "rating"  # stars, out of five
    SCORE = "score"  # 0 to 100
    POINTS = "points"  # NPS, −100 to 100
    RANGE = "range"  # a count known only between two bounds


class Direction(StrEnum):
    """Which way is good."""

    UP = "up"
    DOWN = "down"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Interval:
    """A value known only as a range. Both bounds are inclusive, ``low`` ≤ ``high``."""

    low: float
    high: float

    def scaled(self, factor: float) -> "Interval":
        """Return both bounds multiplied by a factor ≥ 0."""
        return Interval(self.low * factor, self.high * factor)


Quantity = float | Interval


class NotTracked:
    """A cell that says "n/a": the network or the manager does not measure this. One instance: ``NOT_TRACKED``."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NOT_TRACKED"


NOT_TRACKED = NotTracked()
