"""A painted chart, free of the library that painted it."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Picture:
    """A painted chart.

    Attributes:
        svg: The drawing; its colours are placeholders until ``palette.dressed`` fills them in.
        width: In points; the height too.
        places: Where the categories stand, in points from the left (``along`` is x) or the top (y).
    """

    svg: str
    width: float
    height: float
    along: Literal["x", "y"]
    places: tuple[float, ...]
