"""The charts of a report, painted once and placed in the PDF and in the web page."""

from collections.abc import Iterator, Mapping
from enum import Enum

from reporter.brand import Fonts
from reporter.charts.picture import Picture
from reporter.model.charts import Chart
from reporter.render.fonts import printable
from reporter.story.blocks import ChartBlock, Pair, Report


class Width(Enum):
    """How wide a chart is painted, in points: across the page, or half of it (also: a phone)."""

    FULL = 504.0
    HALF = 240.0


Pictures = Mapping[tuple[str, Width], Picture]


def placed_charts(report: Report) -> Iterator[tuple[Chart, Width]]:
    """Yield every chart with the width at which a page shows it."""
    for section in report.sections:
        for block in section.blocks:
            match block:
                case ChartBlock(chart):
                    yield chart, Width.FULL
                case Pair(left, right):
                    yield from (
                        (side.chart, Width.HALF) for side in (left, right) if isinstance(side, ChartBlock)
                    )
                case _:
                    pass


def paint_all(report: Report, fonts: Fonts, *, narrow: bool = True) -> dict[tuple[str, Width], Picture]:
    """Paint every chart; ``narrow`` adds a half-width twin of each wide one, for phones."""
    from reporter.charts.paint import paint

    wide = {
        (chart.frame.id, width): paint(printable(chart, fonts), fonts, width.value)
        for chart, width in placed_charts(report)
    }
    return with_narrow_twins(report, fonts, wide) if narrow else wide


def with_narrow_twins(report: Report, fonts: Fonts, wide: Pictures) -> dict[tuple[str, Width], Picture]:
    """Return the pictures and a half-width twin of each wide one that has none yet."""
    from reporter.charts.paint import paint

    charts = {(chart.frame.id, Width.HALF): chart for chart, _width in placed_charts(report)}
    missing = {key: chart for key, chart in charts.items() if key not in wide}
    return {
        **wide,
        **{key: paint(printable(chart, fonts), fonts, Width.HALF.value) for key, chart in missing.items()},
    }
