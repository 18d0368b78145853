"""Horizontal bars from zero, and funnels: every bar carries its worded value."""

from dataclasses import replace
from typing import Any, assert_never

from pptx.enum.chart import XL_CHART_TYPE

from reporter.model.charts import BarChart, FunnelChart, Role, Series
from reporter.render.deck.charts import xml
from reporter.render.deck.charts.bench import Bench, bar_names, legend, native_chart
from reporter.render.deck.charts.xml import Label
from reporter.render.deck.grid import Box, Ink

TALLEST_BAR, TALLEST_GAP = 36.0, 40.0
LONGEST_NAME = 120.0
GAP_ALONE, GAP_WIDTH = 90, 70  # per cent of a bar
CLOSEST = 12.0  # from the middle of a labelled bar to the next one's


def draw_bars(bench: Bench, holder: Any, chart: BarChart) -> Any:
    """Draw bars, and benchmarks as outlined ones; return the graphic frame."""
    series = [*chart.series, *([replace(chart.marks, role=Role.TARGET)] if chart.marks else [])]
    names = bench.names(one.label for one in chart.categories)
    frame = native_chart(holder, XL_CHART_TYPE.BAR_CLUSTERED, names[0], series, chart.frame.number_format)
    texts = [[None if shown is None else (shown,) for shown in one.shown] for one in series]
    if _crowded(bench, len(names[0]), len(series)):
        texts = [
            column if _strong(one) else [None] * len(column)
            for one, column in zip(series, texts, strict=True)
        ]
    direct = _named_once(bench, series, texts)
    key = 0.0 if direct else legend(bench, frame.chart, series)
    _draw_bars(bench, frame.chart, names, series, texts, key)
    return frame


def _crowded(bench: Bench, categories: int, series: int) -> bool:
    """Say whether the bars lie closer than lines of text: then only those of now carry their values."""
    pitch = bench.box.height / max(categories, 1) / (series + GAP_WIDTH / 100)
    return series > 1 and pitch < CLOSEST


def _strong(one: Series) -> bool:
    return one.role in {Role.NOW, Role.FOCUS}


def _named_once(bench: Bench, series: list[Series], texts: list[Any]) -> bool:
    """Write each series' name beside its first bar, instead of a legend; say whether that was possible."""
    places = [next((at for at, words in enumerate(one) if words), None) for one in texts]
    if None in places or any(bench.width(one.name) > LONGEST_NAME for one in series):
        return False
    for one, words, place in zip(series, texts, places, strict=True):
        words[place] = (*words[place], one.name)
    return True


def draw_funnel(bench: Bench, holder: Any, chart: FunnelChart) -> Any:
    """Draw the steps of a funnel; their rates stand beside it. Return the graphic frame."""
    shown = tuple(step.shown for step in chart.steps)
    one = Series(chart.frame.title, tuple(step.value for step in chart.steps), shown, Role.NOW)
    names = bench.names(step.label for step in chart.steps)
    frame = native_chart(holder, XL_CHART_TYPE.BAR_CLUSTERED, names[0], [one], chart.frame.number_format)
    texts = [[(step.shown,) for step in chart.steps]]
    _draw_bars(bench, frame.chart, names, [one], texts, 0)
    return frame


def _draw_bars(
    bench: Bench,
    native: Any,
    named: tuple[list[str], float],
    series: list[Series],
    texts: list[Any],
    key: float,
) -> None:
    names, left = named
    tall = min(bench.box.height - key, len(names) * (len(series) * TALLEST_BAR + TALLEST_GAP))
    low, high, wide = _ends(bench, series, texts, bench.box.width - left)
    _quiet_axes(native, low, high)
    xml.place_plot(native, Box(left, key, wide, tall), bench.box)
    native.plots[0].gap_width = GAP_ALONE if len(series) == 1 else GAP_WIDTH
    native.plots[0].overlap = 0 if len(series) == 1 else -8
    for element, one, words in zip(xml.series_of(native), series, texts, strict=True):
        xml.look_of_bar(element, *bar_look(one.role))
        strong = _strong(one)
        ink = Ink.INK if strong else Ink.MUTED
        found = [
            Label(at, word[0], ink, "outEnd", bold=strong, more="".join(word[1:]))
            for at, word in enumerate(words)
            if word
        ]
        xml.labels(element, found, bench.language)


def _ends(bench: Bench, series: list[Series], texts: list[Any], room: float) -> tuple[float, float, float]:
    """Return the ends of the value axis and the plot's width, so that every bar's label fits beside it."""
    labelled = [
        (value, bench.width("  ".join(words), bold=True) + 10)
        for one, column in zip(series, texts, strict=True)
        for value, words in zip(one.values, column, strict=True)
        if value is not None and words
    ]
    drawn = [0.0, *(value for one in series for value in one.values if value is not None)]
    low, high = min(drawn), max(drawn)
    if high <= low:
        return low, low + 1, room
    if low < 0:
        wide = max((label for _, label in labelled), default=0)
        return low - (high - low) * wide / max(room - 2 * wide, wide), high, room - (wide if high > 0 else 0)
    wide = min(((room - label) * high / value for value, label in labelled if value > 0), default=room)
    return low, high, min(room, wide)


def _quiet_axes(native: Any, low: float, high: float) -> None:
    """Leave the value axis out: every bar carries its value."""
    native.value_axis.minimum_scale, native.value_axis.maximum_scale = low, high
    native.value_axis.has_major_gridlines = False
    native.value_axis.visible = False
    bar_names(native)


def bar_look(role: Role) -> tuple[Ink | None, Ink | None, bool]:
    """Return fill, outline, and whether it is hatched."""
    match role:
        case Role.NOW:
            return Ink.INK, None, False
        case Role.FOCUS:
            return Ink.ACCENT, None, False
        case Role.BEFORE | Role.OTHER:
            return Ink.BEFORE, None, False
        case Role.TARGET:
            return None, Ink.INK, False
        case Role.FORECAST:
            return Ink.MUTED, Ink.MUTED, True
        case _:
            assert_never(role)
