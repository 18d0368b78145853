"""The door of the room: a spec goes in, an SVG picture comes out."""

from dataclasses import dataclass
from typing import Literal, assert_never

from reporter.brand import Fonts
from reporter.charts import bar, funnel, line, stacked_bar
from reporter.charts.sheet import Sheet, know_fonts
from reporter.model.charts import BarChart, Chart, FunnelChart, LineChart, StackedBarChart


@dataclass(frozen=True, slots=True)
class Picture:
    """A painted chart.

    Attributes:
        svg: The drawing; its colours are placeholders until ``palette.dressed`` fills them in.
        width: In points; the height too.
        places: Where the categories stand, in points from the left (``along`` is x) or the top (y).
    """

    svg: str
    width: float
    height: float
    along: Literal["x", "y"]
    places: tuple[float, ...]


def paint(chart: Chart, fonts: Fonts, width: float) -> Picture:
    """Paint a chart as wide as asked, in points; its height follows from what it shows."""
    know_fonts(fonts)
    sheet = draw(chart, fonts, width)
    svg = sheet.svg(f"{chart.frame.id}-{width:.0f}")
    return Picture(svg, sheet.width, sheet.height, sheet.along, sheet.places)


def draw(chart: Chart, fonts: Fonts, width: float) -> Sheet:
    """Draw a chart with the painter of its kind."""
    match chart:
        case LineChart():
            return line.draw(chart, fonts, width)
        case BarChart():
            return bar.draw(chart, fonts, width)
        case StackedBarChart():
            return stacked_bar.draw(chart, fonts, width)
        case FunnelChart():
            return funnel.draw(chart, fonts, width)
        case _:
            assert_never(chart)
