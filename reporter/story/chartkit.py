"""Builds chart specs from results: series with worded values, a time axis, a value axis with few worded ticks."""

import math
from collections.abc import Iterable, Sequence

from babel.numbers import get_currency_symbol

from reporter.kpi.declaration import Kpi
from reporter.kpi.results import Measured, Missing, Result
from reporter.language import currency_decimals
from reporter.model.charts import Frame, Role, Series, Tick
from reporter.model.units import Interval, Unit
from reporter.story import wording
from reporter.story.context import Context

NICE_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
MOST_TICKS = 4


def number_of(result: Result) -> float | None:
    """Return a plain number for a chart; ranges and missing values are gaps."""
    if isinstance(result, Missing) or isinstance(result.value, Interval):
        return None
    return result.value


def series(
    context: Context, kpi: str, name: str, results: Sequence[Result], role: Role = Role.OTHER
) -> Series:
    """Return one series with its worded values."""
    declared = context.kpis[kpi]
    values = tuple(number_of(result) for result in results)
    shown = tuple(None if v is None else wording.value(context, declared, v, compact=True) for v in values)
    return Series(name, values, shown, role)


def known(*many: Series) -> list[float]:
    """Return every value that is not a gap."""
    return [value for one in many for value in one.values if value is not None]


def ticks(context: Context, kpi: Kpi, values: Iterable[float]) -> tuple[Tick, ...]:
    """Return zero-based marks that hold every value: at most five, on round numbers."""
    found = list(values)
    scale = 100.0 if kpi.unit is Unit.PERCENT else 1.0
    top, bottom = max([*found, 0.0]) * scale, min([*found, 0.0]) * scale
    step = _step(top - bottom, whole=kpi.unit is Unit.COUNT)
    first, last = math.floor(bottom / step + 1e-9), math.ceil(top / step - 1e-9)
    marks = [index * step for index in range(first, max(last, first + 1) + 1)]
    return tuple(Tick(mark / scale, _tick_text(context, kpi, mark, step)) for mark in marks)


def _step(spread: float, *, whole: bool) -> float:
    if spread <= 0:
        return 1.0
    rough = spread / MOST_TICKS
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(nice * power for nice in NICE_STEPS if nice * power >= rough * (1 - 1e-9))
    return max(1.0, step) if whole else step


def _tick_text(context: Context, kpi: Kpi, mark: float, step: float) -> str:
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    decimals += 1 if not math.isclose(step * 10**decimals, round(step * 10**decimals)) else 0
    language = context.language
    if kpi.unit is Unit.PERCENT:
        return language.percent(mark / 100, decimals)
    if kpi.unit is Unit.MONEY:
        return language.money(mark, context.settings.currency, min(decimals, 2))
    if kpi.unit is Unit.COUNT:
        return language.axis(mark, step)
    if kpi.unit is Unit.HOURS:
        return language.text("number-hours", number=language.number(mark, decimals))
    return language.number(mark, decimals)


def number_format(context: Context, kpi: Kpi) -> str:
    """Return the spreadsheet format of a KPI's values, for native charts."""
    if kpi.unit is Unit.PERCENT:
        return _decimals("0", kpi.decimals or 0) + "%"
    if kpi.unit is Unit.MONEY:
        currency = context.settings.currency
        symbol = get_currency_symbol(currency, context.language.locale)
        return f'"{symbol}"' + _decimals("#,##0", currency_decimals(currency))
    return _decimals("#,##0", kpi.decimals or 0)


def _decimals(pattern: str, count: int) -> str:
    return pattern + ("." + "0" * count if count else "")


def frame(context: Context, kpi: str, chart_id: str, title: str, subtitle: str, alternative: str) -> Frame:
    """Return what every chart of a KPI carries."""
    declared = context.kpis[kpi]
    return Frame(chart_id, title, subtitle, alternative, declared.unit, number_format(context, declared), kpi)


def measured(results: Iterable[Result]) -> int:
    """Count the values that can be drawn."""
    return sum(isinstance(result, Measured) and number_of(result) is not None for result in results)


def whole_percents(parts: Sequence[float | None]) -> tuple[int | None, ...]:
    """Round the known shares of a whole to per cent so that they add to 100: the largest remainders go up."""
    known_parts = [(index, part * 100) for index, part in enumerate(parts) if part is not None]
    floors = {index: math.floor(part + 1e-9) for index, part in known_parts}
    spare = round(sum(part for _, part in known_parts)) - sum(floors.values())
    by_remainder = sorted(known_parts, key=lambda one: floors[one[0]] - one[1])
    for index, _ in by_remainder[: max(spare, 0)]:
        floors[index] += 1
    return tuple(floors.get(index) for index in range(len(parts)))
