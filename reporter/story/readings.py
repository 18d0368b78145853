"""Numbers that are no KPI of their own: the clicks of ads, what a kind of cost came to."""

from reporter.kpi.results import TOTAL, Scope
from reporter.model.formula import Expression
from reporter.model.period import Period
from reporter.model.units import Unit
from reporter.story.blocks import Cell, Figure
from reporter.story.chartkit import number_of
from reporter.story.context import Context
from reporter.story.tables import EMPTY


def now(context: Context, expression: Expression, scope: Scope = TOTAL) -> float | None:
    """Return a formula's value over the report's span, None where it is missing."""
    return over(context, expression, context.results.span.periods, scope)


def before(context: Context, expression: Expression, scope: Scope = TOTAL) -> float | None:
    """Return the value of a sum in the time the report compares with; a baseline is an average period."""
    results = context.results
    if results.before is None:
        return None
    if results.compare != "baseline":
        return over(context, expression, results.before.periods, scope)
    found = (over(context, expression, (period,), scope) for period in results.before.periods)
    known = [value for value in found if value is not None]
    return sum(known) / len(known) * len(results.span.periods) if known else None


def over(
    context: Context, expression: Expression, periods: tuple[Period, ...], scope: Scope = TOTAL
) -> float | None:
    """Return a formula's value over periods in a row, None where it is missing."""
    return number_of(context.results.evidence.evaluate(expression, scope, periods))


def count_cell(context: Context, value: float | None) -> Cell:
    """Return a cell that holds a count."""
    if value is None:
        return EMPTY
    shown = context.language.number(value)
    return Cell(shown, Figure(value, Unit.COUNT, shown))


def share_cell(
    context: Context, share: float | None, percent: int | None, *, bar: bool = False, strong: bool = False
) -> Cell:
    """Return a cell that holds a share of a whole, shown as whole per cent; ``bar`` draws it too."""
    if share is None or percent is None:
        return EMPTY
    shown = context.language.percent(percent / 100, 0)
    return Cell(shown, Figure(share, Unit.PERCENT, shown), strong=strong, bar=share if bar else None)
