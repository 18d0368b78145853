"""A KPI is one frozen declaration; its name, short name and definition stand in the locale files (``kpi-<id>``)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from reporter.model.formula import Expression, Quotient
from reporter.model.units import Direction, Unit

ADDED_UP = frozenset({Unit.COUNT, Unit.MONEY})


class Group(StrEnum):
    """The groups of the catalogue, in the order in which the scoreboard shows them."""

    REACH = "reach"
    ENGAGEMENT = "engagement"
    CONVERSION = "conversion"
    RETURN = "return"
    SATISFACTION = "satisfaction"
    LOYALTY = "loyalty"
    OWN = "own"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kpi:
    """One KPI.

    Attributes:
        id: Its key in the locale files, in Settings and in the JSON.
        group: Where the scoreboard lists it.
        unit: Of its value.
        decimals: Shown decimals, the same everywhere (per cent: of the percentage). None: the currency's.
        better: Which way is good.
        formula: The one expression.
        proportion: The numerator is a part of the denominator: the two-proportion test applies.
        small_count: A count of rare events: the test for small counts applies.
        source: Founding lists that ask for it: H, S, R, K.
    """

    id: str
    group: Group
    unit: Unit
    better: Direction
    formula: Expression
    decimals: int | None = 0
    proportion: bool = False
    small_count: bool = False
    source: str = ""

    @property
    def adds_up(self) -> bool:
        """Whether what the channels have of it adds up to the whole: counts and amounts do, ratios do not."""
        return self.unit in ADDED_UP and not any(isinstance(node, Quotient) for node in self.formula.walk())


def kpi_of(kpis: Mapping[str, Kpi], definition: str) -> Kpi | None:
    """Return the KPI that a definition id (``engagements+clicks``) belongs to, None when there is none."""
    return kpis.get(definition.partition("+")[0])
