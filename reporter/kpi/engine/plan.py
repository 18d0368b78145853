"""What the engine needs to know of a formula's form, found out once."""

from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from reporter.kpi.engine.states import divisor_of, first_metric
from reporter.kpi.metrics import COMPETITOR_MENTIONS
from reporter.model.analysis import is_additive, is_pooled, is_row_paired, is_scalar, metrics, roll_up, sheets
from reporter.model.formula import Expression, Quotient, RollUp
from reporter.model.schema import SHEETS


class Way(Enum):
    """How a formula is worked out."""

    SUM = auto()  # per unit and period, then added up
    SINGLE = auto()  # as typed: it combines with nothing
    RATIO = auto()  # both sides added up, then divided
    COMPOUND = auto()  # from the values of its parts in the scope


@dataclass(frozen=True, slots=True)
class Plan:
    """The form of one formula.

    Attributes:
        kind: How it combines over time, when it is a sum.
        sheets: The sheets it is read from.
        by_channel: Any of them has a channel column.
        row_paired: A ratio that pairs row by row.
        versus: It needs the competitors.
        subject: The first metric it names; ``divisor`` the first below the line.
    """

    way: Way
    kind: RollUp
    sheets: frozenset[str]
    by_channel: bool
    row_paired: bool
    versus: bool
    subject: str
    divisor: str


class Plans:
    """Remembers the plan of each formula by identity: the caller keeps its formulas alive."""

    def __init__(self) -> None:
        self._known: dict[int, Plan] = {}

    def of(self, node: Expression) -> Plan:
        """Return a formula's plan."""
        plan = self._known.get(id(node))
        if plan is None:
            plan = self._known[id(node)] = _plan(node)
        return plan


def _plan(node: Expression) -> Plan:
    found = sheets(node)
    return Plan(
        way=_way(node),
        kind=roll_up(node) or RollUp.FLOW,
        sheets=found,
        by_channel=any(has_column(sheet, "channel") for sheet in found),
        row_paired=isinstance(node, Quotient) and is_row_paired(node),
        versus=any(metric is COMPETITOR_MENTIONS for metric in metrics(node)),
        subject=first_metric(node),
        divisor=divisor_of(node) if isinstance(node, Quotient) else "",
    )


def _way(node: Expression) -> Way:
    if is_pooled(node):
        return Way.RATIO
    if is_scalar(node) or not is_additive(node):
        return Way.COMPOUND
    return Way.SINGLE if roll_up(node) == RollUp.SINGLE else Way.SUM


@cache
def has_column(sheet: str, column: str) -> bool:
    """Say whether a sheet of the schema has a column."""
    return any(found.id == column for found in SHEETS[sheet].columns)
