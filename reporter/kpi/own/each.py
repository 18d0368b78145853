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
    sheets are looked up at the row's channel and period. Rows that its inputs do not count take no part: of the
    answers to surveys only those to the question meant, of the costs only labour where hours of labour are named.
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
    return Row(Each(chosen, inner, _counted(inner, chosen)))


def _counted(node: Expression, sheet: str) -> tuple[Condition, ...]:
    """Return what a row must meet to count: a product needs all its factors, a sum any one of its terms."""
    if isinstance(node, Metric):
        return node.where if node.sheet == sheet else ()
    parts = [_counted(part, sheet) for part in node.parts]
    if isinstance(node, (Product, Quotient)):
        return tuple(dict.fromkeys(one for part in parts for one in part))
    return tuple(one for one in parts[0] if all(one in part for part in parts)) if parts else ()
