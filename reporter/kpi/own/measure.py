"""What a formula measures: units worked out through the algebra, so that money is never added to clicks."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from reporter.model.formula import Metric
from reporter.model.units import Unit


class Kind(StrEnum):
    """What a number without a unit is."""

    NUMBER = "number"  # typed in the formula: it fits anything
    COUNT = "count"
    RATIO = "ratio"


Powers = tuple[tuple[Unit, int], ...]
_RATIOS = (Unit.RATIO, Unit.PERCENT, Unit.SCORE, Unit.POINTS, Unit.RATING)
_PER_HOUR = "hourly_rate"


@dataclass(frozen=True, slots=True)
class Measure:
    """Powers of units (money², money per hour); without any the kind says what it is. "Per piece" is no unit."""

    kind: Kind
    powers: Powers = ()

    def plus(self, other: "Measure") -> "Measure | None":
        """Return what a sum, a difference or a choice of two measures, None when they do not go together."""
        if other.is_number:
            return self
        return other if self.is_number or self == other else None

    def times(self, other: "Measure") -> "Measure":
        """Return what a product measures."""
        powers = _joined(self.powers, other.powers, 1)
        if powers or self.powers:
            return Measure(Kind.RATIO, powers)
        kinds = {self.kind, other.kind} - {Kind.NUMBER}
        kind = Kind.COUNT if Kind.COUNT in kinds else Kind.RATIO if kinds else Kind.NUMBER
        return Measure(kind)

    def over(self, other: "Measure") -> "Measure":
        """Return what a quotient measures."""
        powers = _joined(self.powers, other.powers, -1)
        if powers or self.powers:
            return Measure(Kind.RATIO, powers)
        if other.kind is Kind.NUMBER or (self.kind, other.kind) == (Kind.COUNT, Kind.RATIO):
            return Measure(self.kind)
        return Measure(Kind.RATIO)

    @property
    def is_number(self) -> bool:
        """True for what was typed as a number."""
        return self.kind is Kind.NUMBER and not self.powers

    @property
    def fits(self) -> tuple[Unit, ...]:
        """The units that a KPI of this measure may have, the natural one first."""
        if len(self.powers) == 0:
            return (Unit.COUNT, Unit.RATIO) if self.kind is Kind.COUNT else _RATIOS
        natural = next((unit for unit, power in self.powers if power == 1), None)
        plain = len(self.powers) == 1 or self.powers == _MONEY_PER_HOUR
        return (natural,) if plain and natural else (Unit.RATIO,)

    @property
    def shown(self) -> str:
        """How a message calls it, in the words of the file: ``money``, ``count``, ``money / hours``."""
        if not self.powers:
            return self.kind.value
        above = [_power(unit, power) for unit, power in self.powers if power > 0]
        below = [_power(unit, -power) for unit, power in self.powers if power < 0]
        return " / ".join([" × ".join(above) or "1", *below])


def measure_of(unit: Unit) -> Measure:
    """Return the measure of a figure in a unit."""
    if unit in {Unit.COUNT, Unit.RANGE}:
        return Measure(Kind.COUNT)
    return Measure(Kind.RATIO) if unit in {Unit.PERCENT, Unit.RATIO} else Measure(Kind.RATIO, ((unit, 1),))


def measure_of_input(metric: Metric) -> Measure:
    """Return the measure of an input; the hourly rate is the one that is money per hour."""
    return Measure(Kind.RATIO, _MONEY_PER_HOUR) if metric.id == _PER_HOUR else measure_of(metric.unit)


_MONEY_PER_HOUR: Powers = ((Unit.HOURS, -1), (Unit.MONEY, 1))


def _joined(one: Powers, other: Powers, sign: int) -> Powers:
    powers = Counter(dict(one))
    for unit, power in other:
        powers[unit] += sign * power
    return _sorted(powers.items())


def _sorted(powers: Iterable[tuple[Unit, int]]) -> Powers:
    return tuple(sorted((unit, power) for unit, power in powers if power))


def _power(unit: Unit, power: int) -> str:
    return unit.value if power == 1 else f"{unit.value}^{power}"
