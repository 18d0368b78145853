"""Parts of a whole: columns over time, bars otherwise; a part carries its value where the words fit."""

from functools import partial
from typing import Any

from pptx.enum.chart import XL_CHART_TYPE

from reporter.brand import contrast, mix
from reporter.language import language
from reporter.model.charts import Role, Series, StackedBarChart
from reporter.render.deck.charts import xml
from reporter.render.deck.charts.bars import bar_look
from reporter.render.deck.charts.bench import (
    LINE,
    NAME_SIZE,
    SIZE,
    Bench,
    bar_names,
    category_axis,
    key_height,
    legend,
    native_chart,
    times,
    value_axis,
)
from reporter.render.deck.charts.scale import Scale, scale_of
from reporter.render.deck.charts.xml import Label
from reporter.render.deck.grid import Box, Ink

TALLEST_ROW = 90.0  # a lying bar with the room between two
WIDEST_NAME = 0.42  # of the chart
ROOMY_ROW = 48.0  # holds a name of two lines in the larger size
OUTLINED = frozenset({Role.FORECAST, Role.TARGET})
BROADEST = 90.0  # column
THINNED = 80  # the gap between lying bars
CROWDED = 15  # the least gap between columns, in percent of one
MARK, OVER = 5.0, 3.0  # a mark's width, and how far it stands out over its bar, in points
SHADES = ((Ink.MUTED, 0.0), (Ink.FAINT, 0.0), (Ink.FAINT, 0.45), (Ink.HAIRLINE, 0.0))


def draw_stack(bench: Bench, holder: Any, chart: StackedBarChart) -> Any:
    """Draw stacked columns or bars; return the graphic frame."""
    kind = XL_CHART_TYPE.COLUMN_STACKED if chart.over_time else XL_CHART_TYPE.BAR_STACKED
    names, skip, size, left = _names(bench, chart)
    scale = scale_of(chart.ticks, _totals(chart), chart.frame.number_format)
    plot = _plot_of_stack(bench, chart, left, (scale, key_height(bench, keyed(chart))))
    drawn = [*keyed(chart), *_marks(bench, chart, (scale.high - scale.low) * MARK / plot.width)]
    frame = native_chart(holder, kind, names, drawn, chart.frame.number_format)
    native = frame.chart
    legend(bench, native, keyed(chart))
    value_axis(native, scale)
    if chart.over_time:
        category_axis(native, skip)
    else:
        bar_names(native, size)
        native.value_axis.visible = False
        native.value_axis.has_major_gridlines = False
    xml.place_plot(native, plot, bench.box)
    native.plots[0].gap_width = _gap(chart, plot)
    fits = partial(_inside, bench, chart, plot, scale)
    for at, element in enumerate(xml.series_of(native)[: len(chart.series)]):
        _draw_part(bench, element, chart, at, [i for i in range(len(names)) if fits(chart.series[at], i)])
    if len(drawn) > len(keyed(chart)):
        slot = plot.height / len(names)
        xml.marks_across(native, round((slot / (slot / (1 + THINNED / 100) + 2 * OVER) - 1) * 100))
    return frame


def _names(bench: Bench, chart: StackedBarChart) -> tuple[list[str], int, float, float]:
    """Return the categories' names, every which is shown, their size, and the room that lying bars leave them."""
    if chart.over_time:
        return *times(bench, chart.categories, bench.box.width * 0.9), SIZE, 0.0
    size = NAME_SIZE if bench.box.height / max(len(chart.categories), 1) > ROOMY_ROW else SIZE
    widest = WIDEST_NAME * bench.box.width
    names, left = bench.names((one.label for one in chart.categories), widest, size)
    return names, 1, size, left


def _draw_part(bench: Bench, element: Any, chart: StackedBarChart, at: int, labelled: list[int]) -> None:
    one, (ink, light) = chart.series[at], _shade(list(chart.series), at)
    if one.role in OUTLINED:
        xml.look_of_bar(element, *bar_look(one.role))
        ink, light = Ink.PAPER, 0.0
    else:
        xml.look_of_segment(element, ink, light)
    label = _on(bench, ink, light)
    xml.labels(element, [Label(i, one.shown[i] or "", label, "ctr") for i in labelled], bench.language)


def keyed(chart: StackedBarChart) -> list[Series]:
    """Return all series that the key names: the parts, then the marks."""
    return [*chart.series, *([chart.marks] if chart.marks and not chart.over_time else [])]


def _marks(bench: Bench, chart: StackedBarChart, width: float) -> list[Series]:
    """Return the marks as slivers, each at the end of a bar that nobody sees."""
    if not chart.marks or chart.over_time:
        return []
    values = tuple(None if value is None else width for value in chart.marks.values)
    return [Series(language(bench.language).text("deck-mark"), values, (None,) * len(values))]


def _gap(chart: StackedBarChart, plot: Box) -> int:
    """Return the gap between columns, in percent of one: few columns are no broader than many."""
    slot = plot.width / max(len(chart.categories), 1)
    return min(500, max(CROWDED, round((slot / BROADEST - 1) * 100))) if chart.over_time else THINNED


def _totals(chart: StackedBarChart) -> list[Series]:
    """Return the tops and bottoms of the stacks, as series, for the scale."""
    columns = list(zip(*(one.values for one in chart.series), strict=True))
    tops = tuple(sum(value for value in column if value and value > 0) for column in columns)
    bottoms = tuple(sum(value for value in column if value and value < 0) for column in columns)
    nothing = (None,) * len(columns)
    return [Series("", tops, nothing), Series("", bottoms, nothing)]


def _plot_of_stack(bench: Bench, chart: StackedBarChart, left: float, around: tuple[Scale, float]) -> Box:
    scale, key = around
    ticks = max((bench.width(tick) for tick in scale.shown), default=0)
    if chart.over_time:
        bottom = 2 * LINE + 8
        return Box(ticks + 8, key, bench.box.width - ticks - 16, bench.box.height - key - bottom)
    return lying_plot(
        Box(left, key, bench.box.width - left - 8, bench.box.height - key), len(chart.categories)
    )


def lying_plot(room: Box, count: int) -> Box:
    """Return the part of a room that so many lying bars fill, their rows equally high."""
    return room._replace(height=min(room.height, count * TALLEST_ROW))


def _inside(bench: Bench, chart: StackedBarChart, plot: Box, scale: Scale, one: Series, at: int) -> bool:
    """Say whether a value's words fit into its part of the bar."""
    value, shown = one.values[at], one.shown[at]
    if value is None or not shown or not value:
        return False
    share = abs(value) / (scale.high - scale.low)
    if chart.over_time:
        slot = plot.width / len(chart.categories) / (1 + _gap(chart, plot) / 100)
        widest = max(bench.width(words) for each in chart.series for words in each.shown if words)
        return share * plot.height > LINE + 2 and widest < slot
    return share * plot.width > bench.width(shown) + 6


def _shade(series: list[Series], at: int) -> tuple[Ink, float]:
    """Return the colour of a part: by its role, greys for the others from dark to light."""
    match series[at].role:
        case Role.FOCUS:
            return Ink.ACCENT, 0.0
        case Role.NOW:
            return Ink.INK, 0.0
        case Role.BEFORE:
            return Ink.BEFORE, 0.0
        case _:
            others = sum(1 for one in series[:at] if one.role in {Role.OTHER, Role.TARGET, Role.FORECAST})
            return SHADES[others % len(SHADES)]


def _on(bench: Bench, ink: Ink, light: float) -> Ink:
    """Return the colour of words that can be read on a part."""
    light_scheme = bench.brand.light
    colour = mix(getattr(light_scheme, _FIELDS[ink]), "#ffffff", light)
    return max((Ink.PAPER, Ink.INK), key=lambda one: contrast(getattr(light_scheme, _FIELDS[one]), colour))


_FIELDS = {
    Ink.INK: "ink", Ink.PAPER: "paper", Ink.MUTED: "muted", Ink.FAINT: "faint",
    Ink.ACCENT: "accent", Ink.BEFORE: "before", Ink.HAIRLINE: "hairline",
}  # fmt: skip
