"""What ``each(…)`` of a typed formula takes row by row: which sheet, and which of its rows."""

from dataclasses import dataclass

from reporter.model.analysis import metrics
from reporter.model.formula import (
    Choice,
    Condition,
    Constant,
    Difference,
    Each,
    Either,
    Expression,
    Metric,
    Product,
    Quotient,
    SettingValue,
    Sum,
)

_IN_A_ROW = (Metric, Constant, SettingValue, Sum, Difference, Product, Quotient, Either, Choice)


@dataclass(frozen=True, slots=True)
class Row:
    """An expression that is taken row by row."""

    each: Each


def row_by_row(inner: Expression, sheet: str | None) -> Row | str:
    """Return an expression taken row by row, or the id of what is wrong with that.

    The sheet is the one that its inputs stand on. Where they stand on several, it must be said: those of other
    sheets are looked up at the row's channel and period. Rows that none of the sheet's inputs count take no part:
    of the answers to surveys only those to the question meant.
    """
    if not all(isinstance(part, _IN_A_ROW) for part in inner.walk()):
        return "formula-each-inside"
    found = metrics(inner)
    sheets = {metric.sheet for metric in found}
    if sheet is None and len(sheets) > 1:
        return "formula-each-sheets"
    if not sheets:
        return "formula-each-nothing"
    chosen = sheet or sheets.pop()
    return Row(Each(chosen, inner, _common([metric for metric in found if metric.sheet == chosen])))


def _common(found: list[Metric]) -> tuple[Condition, ...]:
    """Return the conditions that all inputs share, in the order of the first."""
    return tuple(
        one for one in (found[0].where if found else ()) if all(one in metric.where for metric in found)
    )
