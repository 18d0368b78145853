"""The door of the room: a spec goes in, an SVG picture comes out."""

from typing import assert_never

from reporter.brand import Fonts
from reporter.charts import bar, funnel, line, stacked_bar, waterfall
from reporter.charts.picture import Picture
from reporter.charts.sheet import Sheet, know_fonts
from reporter.model.charts import BarChart, Chart, FunnelChart, LineChart, StackedBarChart, WaterfallChart


def paint(chart: Chart, fonts: Fonts, width: float) -> Picture:
    """Paint a chart as wide as asked, in points; its height follows from what it shows."""
    sheet = draw(chart, fonts, width)
    svg = sheet.svg(f"{chart.frame.id}-{width:.0f}")
    return Picture(svg, sheet.width, sheet.height, sheet.along, sheet.places)


def draw(chart: Chart, fonts: Fonts, width: float) -> Sheet:
    """Draw a chart with the painter of its kind."""
    know_fonts(fonts)
    match chart:
        case LineChart():
            return line.draw(chart, fonts, width)
        case BarChart():
            return bar.draw(chart, fonts, width)
        case StackedBarChart():
            return stacked_bar.draw(chart, fonts, width)
        case FunnelChart():
            return funnel.draw(chart, fonts, width)
        case WaterfallChart():
            return waterfall.draw(chart, fonts, width)
        case _:
            assert_never(chart)
