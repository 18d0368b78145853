"""The charts of a report, painted once and placed in the PDF and in the web page."""

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from enum import Enum

from reporter.brand import Fonts
from reporter.charts.picture import Picture
from reporter.model.charts import Chart
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

    wanted = {(chart.frame.id, width): chart for chart, width in placed_charts(report)}
    if narrow:
        wanted |= {(name, Width.HALF): chart for (name, _width), chart in wanted.items()}
    return {key: paint(chart, fonts, key[1].value) for key, chart in wanted.items()}


@contextmanager
def painting(report: Report, fonts: Fonts, *, narrow: bool = True) -> Iterator[Callable[[], Pictures]]:
    """Paint in a process of its own meanwhile; calling what is yielded waits for the pictures."""
    with ProcessPoolExecutor(max_workers=1) as pool:
        yield pool.submit(paint_all, report, fonts, narrow=narrow).result
