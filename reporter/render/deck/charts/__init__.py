"""Native charts from the chart specs: "Edit data" works, colours are the theme's, words are the report's."""

from typing import Any, assert_never

from reporter.brand import Brand
from reporter.model.charts import BarChart, Chart, FunnelChart, LineChart, StackedBarChart, WaterfallChart
from reporter.render.deck.charts.bars import draw_bars, draw_funnel
from reporter.render.deck.charts.bench import Bench
from reporter.render.deck.charts.lines import draw_lines
from reporter.render.deck.charts.stacks import draw_stack
from reporter.render.deck.charts.waterfall import draw_waterfall
from reporter.render.deck.grid import Box
from reporter.render.deck.measure import Ruler
from reporter.render.deck.shapes import describe, move


def write_chart(brand: Brand, ruler: Ruler, language: str, holder: Any, chart: Chart, box: Box) -> Any:
    """Fill a chart placeholder; return the graphic frame."""
    bench = Bench(brand, ruler, language, box)
    match chart:
        case LineChart():
            frame = draw_lines(bench, holder, chart)
        case BarChart():
            frame = draw_bars(bench, holder, chart)
        case StackedBarChart():
            frame = draw_stack(bench, holder, chart)
        case FunnelChart():
            frame = draw_funnel(bench, holder, chart)
        case WaterfallChart():
            frame = draw_waterfall(bench, holder, chart)
        case _:
            assert_never(chart)
    move(frame, box)
    describe(frame, chart.frame.alternative, chart.frame.id)
    return frame
