"""Parts of a whole: upright bars over time with direct labels, lying ones with a key otherwise."""

from collections.abc import Iterator, Sequence
from itertools import cycle

from reporter.brand import Fonts
from reporter.charts import palette
from reporter.charts.bar import broken, name_room
from reporter.charts.frame import GAP, LABEL_ROOM, category_labels, grid, tick_room, value_range
from reporter.charts.key import Entry, draw_key, key_height
from reporter.charts.labels import spread, wrapped
from reporter.charts.sheet import LINE, SIZE, Box, Scale, Sheet, width_of
from reporter.model.charts import Role, Series, StackedBarChart

THICK, BETWEEN, EDGE = 15.0, 9.0, 0.75
GREYS = (palette.FAINT, palette.MUTED, palette.HAIRLINE)
GREYS_BESIDE_BEFORE = (palette.HAIRLINE, palette.MUTED)  # a brand may have one grey for faint and before


def draw(chart: StackedBarChart, fonts: Fonts, width: float) -> Sheet:
    """Paint stacked bars on a sheet of this width, in points."""
    sheet = Sheet(fonts, width, 1.0)
    return _upright(chart, sheet) if chart.over_time else _lying(chart, sheet)


def colours(series: Sequence[Series]) -> tuple[str, ...]:
    """Return a colour for each part: by its role, and greys in turn for context."""
    roles = {one.role for one in series}
    greys = cycle(GREYS_BESIDE_BEFORE if Role.BEFORE in roles else GREYS)
    return tuple(
        next(greys) if one.role is Role.OTHER else palette.colour_of(one.role, index)
        for index, one in enumerate(series)
    )


def spans(series: Sequence[Series], index: int) -> Iterator[tuple[int, float, float]]:
    """Return each part of one bar as series index, from, to; negative parts stack below zero."""
    above = below = 0.0
    for number, one in enumerate(series):
        value = one.values[index]
        if not value:
            continue
        start = above if value > 0 else below
        yield number, start, start + value
        above, below = (start + value, below) if value > 0 else (above, start + value)


def _ends(chart: StackedBarChart) -> list[float]:
    every = range(len(chart.categories))
    return [
        end for index in every for _number, start, stop in spans(chart.series, index) for end in (start, stop)
    ]


# Over time


def _upright(chart: StackedBarChart, sheet: Sheet) -> Sheet:
    sheet.resize(max(110.0 + sheet.width * 0.13, (len(chart.series) + 1) * LINE + LABEL_ROOM))
    labels = [row for one in chart.series for row in _rows(sheet, one.name)]
    room = max((width_of(words, sheet.fonts.stack, bold=True) for words in labels), default=0.0) + 10
    plot = Box(tick_room(sheet, chart.ticks), SIZE / 2, sheet.width - room, sheet.height - LABEL_ROOM)
    low, high = value_range(chart.ticks, [0.0, *_ends(chart)])
    up = Scale(low, high, plot.bottom, plot.top)
    step = (plot.right - plot.left) / max(1, len(chart.categories))
    sheet.places = tuple(plot.left + step * (index + 0.5) for index in range(len(chart.categories)))
    grid(sheet, plot, up, [tick for tick in chart.ticks if tick.value])
    fills = colours(chart.series)
    for index, x in enumerate(sheet.places):
        half = min(step * 0.36, 24.0)
        for number, start, stop in spans(chart.series, index):
            top, bottom = sorted((up(start), up(stop)))
            box = Box(x - half, top, x + half, max(bottom - EDGE, top))
            _part(sheet, box, chart.series[number], fills[number])
    grid(sheet, plot, up, [tick for tick in chart.ticks if not tick.value])
    category_labels(sheet, plot, chart.categories, sheet.places)
    _name_parts(sheet, chart, up, plot)
    return sheet


def _rows(sheet: Sheet, name: str) -> tuple[str, ...]:
    return wrapped(name, sheet.width * 0.36, lambda part: width_of(part, sheet.fonts.stack, bold=True))


def _part(sheet: Sheet, box: Box, series: Series, colour: str) -> None:
    sheet.block(box, colour=colour, hatched=series.role is Role.FORECAST, outlined=series.role is Role.TARGET)


def _name_parts(sheet: Sheet, chart: StackedBarChart, up: Scale, plot: Box) -> None:
    """Name each series beside its part of the last bar."""
    parts = list(spans(chart.series, len(chart.categories) - 1)) if chart.categories else []
    middles = [up((start + stop) / 2) for _number, start, stop in parts]
    heights = [LINE * len(_rows(sheet, chart.series[number].name)) for number, _from, _to in parts]
    places = spread(middles, heights, plot.top, plot.bottom)
    edge = plot.right - (sheet.places[0] - plot.left) + 24 if sheet.places else plot.right
    start = min(edge, plot.right)
    for (number, _from, _to), middle, y in zip(parts, middles, places, strict=True):
        series = chart.series[number]
        if abs(middle - y) > SIZE / 4:
            sheet.rule((start + 1, middle), (plot.right + 6, y), colour=palette.FAINT, weight=0.5)
        focus = series.role in {Role.FOCUS, Role.NOW}
        colour = palette.text_colour_of(series.role)
        sheet.lines(plot.right + 8, y, _rows(sheet, series.name), bold=focus, colour=colour)


# By category


def _lying(chart: StackedBarChart, sheet: Sheet) -> Sheet:
    room = name_room(sheet, [one.label for one in chart.categories])
    fills = colours(chart.series)
    key = [Entry(one.name, fill) for one, fill in zip(chart.series, fills, strict=True)]
    names = [broken(sheet, one.label, room) for one in chart.categories]
    heights = [max(THICK, len(lines) * LINE) for lines in names]
    top = key_height(sheet, key) + 2
    sheet.resize(top + sum(heights) + BETWEEN * len(heights) + GAP + SIZE)
    sheet.along = "y"
    sheet.places = tuple(
        top + sum(heights[:index]) + height / 2 + BETWEEN * index for index, height in enumerate(heights)
    )
    low, high = value_range(chart.ticks, [0.0, *_ends(chart)])
    margin = max((width_of(tick.shown, sheet.fonts.stack) / 2 for tick in chart.ticks), default=0.0)
    scale = Scale(low, high, room + GAP, sheet.width - margin)
    draw_key(sheet, key)
    _upright_ticks(sheet, chart, scale, top)
    for index, y in enumerate(sheet.places):
        sheet.lines(0, y, names[index])
        for number, start, stop in spans(chart.series, index):
            left, right = sorted((scale(start), scale(stop)))
            box = Box(left, y - THICK / 2, max(right - EDGE, left), y + THICK / 2)
            _part(sheet, box, chart.series[number], fills[number])
            _value_inside(sheet, box, chart.series[number].shown[index] or "", fills[number])
    return sheet


def _upright_ticks(sheet: Sheet, chart: StackedBarChart, scale: Scale, top: float) -> None:
    bottom = sheet.height - SIZE - 2
    for tick in chart.ticks:
        x = scale(tick.value)
        colour, weight = (palette.HAIRLINE, 0.6) if tick.value else (palette.INK, 1.0)
        sheet.rule((x, top - 2), (x, bottom), colour=colour, weight=weight)
        sheet.text(x, sheet.height - SIZE / 2, tick.shown, anchor="center", colour=palette.MUTED)


def _value_inside(sheet: Sheet, box: Box, words: str, fill: str) -> None:
    if width_of(words, sheet.fonts.stack) + 4 > box.right - box.left:
        return
    colour = palette.PAPER if fill in palette.DARK else palette.INK
    sheet.text((box.left + box.right) / 2, (box.top + box.bottom) / 2, words, anchor="center", colour=colour)
