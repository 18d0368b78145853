"""Horizontal bars from zero: this period dark, the one before lighter, each with its value."""

from collections.abc import Sequence
from dataclasses import dataclass

from reporter.brand import Fonts
from reporter.charts import palette
from reporter.charts.frame import GAP
from reporter.charts.key import Entry, draw_key, key_height
from reporter.charts.labels import wrapped
from reporter.charts.sheet import LINE, Box, Scale, Sheet, width_of
from reporter.language import MISSING
from reporter.model.charts import BarChart, Role, Series

THICK, THIN, BETWEEN = 11.0, 8.0, 8.0  # the bar of now, of before; the space between groups
CONTEXT = frozenset({Role.BEFORE, Role.TARGET, Role.FORECAST})


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where the groups stand: the lines of each category, the tops and heights of the groups."""

    names: tuple[tuple[str, ...], ...]
    tops: tuple[float, ...]
    heights: tuple[float, ...]
    bottom: float


def draw(chart: BarChart, fonts: Fonts, width: float) -> Sheet:
    """Paint bars on a sheet of this width, in points; the height follows from the categories."""
    sheet = Sheet(fonts, width, 1.0)
    room = name_room(sheet, [one.label for one in chart.categories])
    entries = _key(chart)
    layout = _layout(chart, sheet, room, key_height(sheet, entries))
    sheet.resize(layout.bottom)
    draw_key(sheet, entries)
    scale = _scale(chart, sheet, room)
    sheet.along = "y"
    sheet.places = tuple(top + height / 2 for top, height in zip(layout.tops, layout.heights, strict=True))
    for index, names in enumerate(layout.names):
        sheet.lines(0, sheet.places[index], names)
        _group(sheet, chart, scale, index, layout)
    if layout.names:
        zero = scale(0)
        sheet.rule((zero, layout.tops[0] - 2), (zero, layout.bottom), colour=palette.INK, weight=0.8)
    return sheet


def name_room(sheet: Sheet, names: Sequence[str]) -> float:
    """Return how wide the names on the left may be: at most a third of the sheet."""
    widest = max((width_of(name, sheet.fonts.stack) for name in names), default=0.0)
    return min(widest, sheet.width * 0.34) + GAP


def broken(sheet: Sheet, name: str, room: float) -> tuple[str, ...]:
    """Return the lines of a name that has to fit its column."""
    return wrapped(name, room - GAP + 0.1, lambda words: width_of(words, sheet.fonts.stack))


def _thickness(series: Series) -> float:
    return THIN if series.role in CONTEXT else THICK


def _layout(chart: BarChart, sheet: Sheet, room: float, top: float) -> _Layout:
    names = tuple(broken(sheet, one.label, room) for one in chart.categories)
    bars = sum(_thickness(one) for one in chart.series)
    heights = tuple(max(bars, len(lines) * LINE) for lines in names)
    tops = tuple(top + 2 + sum(heights[:index]) + index * BETWEEN for index in range(len(names)))
    bottom = tops[-1] + heights[-1] + 2 if names else top + LINE
    return _Layout(names, tops, heights, bottom)


def _scale(chart: BarChart, sheet: Sheet, left: float) -> Scale:
    """Scale the bars so that the labels at their ends still fit."""
    ends = [value for one in _measured(chart) for value in one.values if value is not None]
    low, high = min(0.0, *ends, 0.0), max(0.0, *ends, 0.0)
    widths = {True: 0.0, False: 0.0}
    for one in chart.series:
        for value, shown in zip(one.values, one.shown, strict=True):
            span = width_of(shown or MISSING, sheet.fonts.stack, bold=True) + GAP
            widths[(value or 0) < 0] = max(widths[(value or 0) < 0], span)
    return Scale(low, high if high > low else 1.0, left + widths[True], sheet.width - widths[False])


def _measured(chart: BarChart) -> tuple[Series, ...]:
    return (*chart.series, chart.marks) if chart.marks else chart.series


def _group(sheet: Sheet, chart: BarChart, scale: Scale, index: int, layout: _Layout) -> None:
    bars = sum(_thickness(one) for one in chart.series)
    y = layout.tops[index] + (layout.heights[index] - bars) / 2
    mark = chart.marks.values[index] if chart.marks else None
    place = None if mark is None else scale(mark)
    for number, one in enumerate(chart.series):
        _bar(sheet, scale, one, (number, index), (y, place))
        y += _thickness(one)
    if place is not None:
        for colour, weight in ((palette.PAPER, 3.5), (palette.MUTED, 1.5)):  # a halo, to be seen on a bar
            sheet.rule((place, y - bars - 1.5), (place, y + 1.5), colour=colour, weight=weight)


def _bar(
    sheet: Sheet, scale: Scale, series: Series, which: tuple[int, int], where: tuple[float, float | None]
) -> None:
    (number, index), (top, mark) = which, where
    value, height = series.values[index], _thickness(series)
    zero, end = scale(0), scale(value or 0)
    if value:
        colour = palette.colour_of(series.role, number)
        box = Box(min(zero, end), top + 0.5, max(zero, end), top + height - 0.5)
        sheet.block(
            box,
            colour=colour,
            hatched=series.role is Role.FORECAST,
            outlined=series.role is Role.TARGET,
        )
    words = MISSING if value is None else series.shown[index] or ""
    bold = series.role not in CONTEXT
    _value_label(sheet, (end, top + height / 2), words, mark, (bold, (value or 0) < 0))


def _value_label(
    sheet: Sheet, where: tuple[float, float], words: str, mark: float | None, style: tuple[bool, bool]
) -> None:
    """Write the value behind the bar's end, and behind the reference mark when that is in the way."""
    (end, y), (bold, negative) = where, style
    span = width_of(words, sheet.fonts.stack, bold=bold)
    way = -1 if negative else 1
    start = end + way * 4
    if mark is not None and min(start, start + way * span) - 3 < mark < max(start, start + way * span) + 3:
        start = mark + way * 4
    colour = palette.INK if bold else palette.MUTED
    sheet.text(start, y, words, anchor="right" if negative else "left", bold=bold, colour=colour)


def _key(chart: BarChart) -> list[Entry]:
    entries = [
        Entry(one.name, palette.colour_of(one.role, number), hatched=one.role is Role.FORECAST)
        for number, one in enumerate(chart.series)
    ]
    return [*entries, Entry(chart.marks.name, palette.MUTED, mark=True)] if chart.marks else entries
