"""Horizontal bars from zero, and funnels: every bar carries its worded value."""

from dataclasses import replace
from typing import Any, assert_never

from pptx.enum.chart import XL_CHART_TYPE

from reporter.model.charts import BarChart, FunnelChart, Role, Series
from reporter.render.deck.charts import xml
from reporter.render.deck.charts.bench import Bench, category_axis, legend, native_chart
from reporter.render.deck.charts.xml import Label
from reporter.render.deck.grid import Box, Ink

TALLEST_BAR = 32.0
LONGEST_NAME = 120.0


def draw_bars(bench: Bench, holder: Any, chart: BarChart) -> Any:
    """Draw bars, and benchmarks as outlined ones; return the graphic frame."""
    series = [*chart.series, *([replace(chart.marks, role=Role.TARGET)] if chart.marks else [])]
    names = [bench.broken(one.label) for one in chart.categories]
    frame = native_chart(holder, XL_CHART_TYPE.BAR_CLUSTERED, names, series, chart.frame.number_format)
    texts = [[None if shown is None else (shown,) for shown in one.shown] for one in series]
    direct = _named_once(bench, series, texts)
    key = 0.0 if direct else legend(bench, frame.chart, series)
    _draw_bars(bench, frame.chart, names, series, texts, key)
    return frame


def _named_once(bench: Bench, series: list[Series], texts: list[Any]) -> bool:
    """Write each series' name beside its first bar, instead of a legend; say whether that was possible."""
    places = [next((at for at, words in enumerate(one) if words), None) for one in texts]
    if None in places or any(bench.width(one.name) > LONGEST_NAME for one in series):
        return False
    for one, words, place in zip(series, texts, places, strict=True):
        words[place] = (*words[place], one.name)
    return True


def draw_funnel(bench: Bench, holder: Any, chart: FunnelChart) -> Any:
    """Draw the steps of a funnel, each with its rate; return the graphic frame."""
    shown = tuple(step.shown for step in chart.steps)
    one = Series(chart.frame.title, tuple(step.value for step in chart.steps), shown, Role.NOW)
    names = [bench.broken(step.label) for step in chart.steps]
    frame = native_chart(holder, XL_CHART_TYPE.BAR_CLUSTERED, names, [one], chart.frame.number_format)
    texts = [[(step.shown, *((f"↓ {step.rate}",) if step.rate else ())) for step in chart.steps]]
    _draw_bars(bench, frame.chart, names, [one], texts, 0)
    return frame


def _draw_bars(
    bench: Bench, native: Any, names: list[str], series: list[Series], texts: list[Any], key: float
) -> None:
    wide = _room(bench, texts)
    left = max((bench.width(name) for name in names), default=0) + 12
    tall = min(bench.box.height - key, len(names) * (len(series) * TALLEST_BAR + 26))
    low, high = _ends(series, wide / (bench.box.width - left - wide))
    _quiet_axes(native, low, high)
    xml.place_plot(
        native, Box(left, key, bench.box.width - left - (wide if high > 0 else 8), tall), bench.box
    )
    native.plots[0].gap_width = 60 if len(series) == 1 else 45
    native.plots[0].overlap = 0 if len(series) == 1 else -8
    for element, one, words in zip(xml.series_of(native), series, texts, strict=True):
        xml.look_of_bar(element, *_bar_look(one.role))
        strong = one.role in {Role.NOW, Role.FOCUS}
        ink = Ink.INK if strong else Ink.MUTED
        found = [
            Label(at, word[0], ink, "outEnd", bold=strong, more="".join(word[1:]))
            for at, word in enumerate(words)
            if word
        ]
        xml.labels(element, found, bench.language)


def _room(bench: Bench, texts: list[Any]) -> float:
    """Return the room that the longest label beside a bar needs."""
    return (
        max((bench.width("  ".join(words), bold=True) for one in texts for words in one if words), default=0)
        + 10
    )


def _ends(series: list[Series], label: float) -> tuple[float, float]:
    """Return the ends of the value axis; left of negative bars there is room for their labels."""
    known = [value for one in series for value in one.values if value is not None]
    low, high = min([0.0, *known]), max([0.0, *known])
    if high <= low:
        return low, low + 1
    return low - (high - low) * label if low < 0 else 0.0, high


def _quiet_axes(native: Any, low: float, high: float) -> None:
    """Leave the value axis out: every bar carries its value."""
    native.value_axis.minimum_scale, native.value_axis.maximum_scale = low, high
    native.value_axis.has_major_gridlines = False
    native.value_axis.visible = False
    native.category_axis.reverse_order = True
    category_axis(native)


def _bar_look(role: Role) -> tuple[Ink | None, Ink | None, bool]:
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
