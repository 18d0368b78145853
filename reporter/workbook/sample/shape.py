"""Shapes of invented numbers: months, trends, seasons, a little chance. The same on every machine."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random


def months(first: date, count: int) -> tuple[date, ...]:
    """Return the first days of ``count`` months in a row."""
    start = first.year * 12 + first.month - 1
    return tuple(date(number // 12, number % 12 + 1, 1) for number in range(start, start + count))


@dataclass(frozen=True, slots=True)
class Trend:
    """A straight line from the first month of a workbook to its last, with exceptions as factors by month."""

    first: float
    last: float
    exceptions: Mapping[date, float] | None = None

    def at(self, month: date, all_months: Sequence[date]) -> float:
        """Return the line's height in a month."""
        share = all_months.index(month) / max(1, len(all_months) - 1)
        factor = (self.exceptions or {}).get(month, 1.0)
        return (self.first + (self.last - self.first) * share) * factor


def chance(name: str, month: date, spread: float = 0.03) -> float:
    """Return a factor near 1 that depends on nothing but its name and month."""
    return 1 + Random(f"{name} {month:%Y-%m}").uniform(-spread, spread)  # noqa: S311 — an invented number


def apportion(total: int, weights: Sequence[float]) -> list[int]:
    """Split a whole number by weights; the parts add up to it exactly."""
    whole = sum(weights)
    edges = [round(total * sum(weights[: index + 1]) / whole) for index in range(len(weights))]
    return [edge - before for edge, before in zip(edges, [0, *edges], strict=False)]
