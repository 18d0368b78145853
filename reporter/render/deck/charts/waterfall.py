"""A waterfall as stacked bars: each step stands on a base that nobody sees, so that all of it can be edited."""

from typing import Any

from pptx.enum.chart import XL_CHART_TYPE

from reporter.language import language
from reporter.model.charts import Role, Series, WaterfallChart
from reporter.render.deck.charts import xml
from reporter.render.deck.charts.bars import bar_look
from reporter.render.deck.charts.bench import Bench, bar_names, native_chart
from reporter.render.deck.grid import Box

TALLEST_STEP = 80.0  # with the room between two
WIDEST_NAME = 0.36  # of the chart
GAP_WIDTH = 70

Parts = tuple[float, float, float]  # the base, what stands above zero, what hangs below


def draw_waterfall(bench: Bench, holder: Any, chart: WaterfallChart) -> Any:
    """Draw sums and steps; return the graphic frame. The values stand with the names."""
    width = WIDEST_NAME * bench.box.width
    names, left = bench.names((f"{move.label}  {move.shown}" for move in chart.moves), width)
    series = [one for one in _series(bench, chart) if any(one.values)]
    frame = native_chart(holder, XL_CHART_TYPE.BAR_STACKED, names, series, chart.frame.number_format)
    native = frame.chart
    native.value_axis.minimum_scale, native.value_axis.maximum_scale = _span(chart)
    native.value_axis.has_major_gridlines = False
    native.value_axis.visible = False
    bar_names(native)
    native.plots[0].gap_width, native.plots[0].overlap = GAP_WIDTH, 100
    tall = min(bench.box.height, len(names) * TALLEST_STEP)
    xml.place_plot(native, Box(left, 0, bench.box.width - left - 8, tall), bench.box)
    for element, one in zip(xml.series_of(native), series, strict=True):
        look = (None, None, False) if one.role is Role.OTHER else bar_look(one.role)
        xml.look_of_bar(element, *look)
    return frame


def _span(chart: WaterfallChart) -> tuple[float, float]:
    """Return the ends of the axis, zero among them: a program left to choose would cut sums off that are alike."""
    reached = [0.0, *(end for ends in chart.ends for end in ends)]
    low, high = min(reached), max(reached)
    return low, high if high > low else low + 1


def _series(bench: Bench, chart: WaterfallChart) -> list[Series]:
    words = language(bench.language)
    parts = [_parts(*ends) for ends in chart.ends]
    nothing = (None,) * len(parts)

    def one(name: str, role: Role, values: list[float]) -> Series:
        return Series(words.text(name), tuple(value or None for value in values), nothing, role)

    pairs = list(zip(chart.moves, parts, strict=True))
    sums = [move.value if move.total else 0.0 for move, _ in pairs]
    # A step that does not cross zero is its own value, exactly: the difference of its ends is rounded
    steps = [0.0 if move.total else above if below else abs(move.value) for move, (_, above, below) in pairs]
    under = [0.0 if move.total else below for move, (_, _, below) in pairs]
    return [
        one("deck-base", Role.OTHER, [base for base, _, _ in parts]),
        one("deck-sums", Role.NOW, sums),
        one("deck-steps", Role.BEFORE, steps),
        one("deck-steps-under", Role.BEFORE, under),
    ]


def _parts(start: float, end: float) -> Parts:
    """Split a step at zero: stacked bars stack what is above and what is below apart."""
    low, high = min(start, end), max(start, end)
    base = low if low > 0 else min(high, 0.0)
    return base, max(high, 0.0) - max(low, 0.0), min(low, 0.0) - min(high, 0.0)
