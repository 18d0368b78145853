"""What every native chart is drawn with: measures, the chart with its data, axes, legend."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_LEGEND_POSITION, XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.util import Pt

from reporter.brand import Brand
from reporter.model.charts import Category, Series
from reporter.render.deck.charts import xml
from reporter.render.deck.charts.scale import Scale
from reporter.render.deck.charts.workbook import workbook
from reporter.render.deck.grid import Box
from reporter.render.deck.measure import Ruler
from reporter.render.deck.text import clean

SIZE = 12.0
NAME_SIZE = 14.0  # of bars
LINE = 15.5  # of labels
UNDER_KEY = 12.0
WIDEST_LABEL = 200.0


@dataclass(frozen=True, slots=True)
class Bench:
    """What drawing a chart needs."""

    brand: Brand
    ruler: Ruler
    language: str
    box: Box

    def width(self, text: str, *, bold: bool = False) -> float:
        """Return the width of a label, its longest line."""
        return max(self.ruler.width(line, SIZE, bold=bold) for line in text.split("\n"))

    def broken(self, text: str, width: float = WIDEST_LABEL, size: float = SIZE) -> str:
        """Return a label broken into lines."""
        return "\n".join(self.ruler.lines(clean(text), size, width))

    def names(
        self, texts: Iterable[str], width: float = WIDEST_LABEL, size: float = NAME_SIZE
    ) -> tuple[list[str], float]:
        """Return the names of lying bars, broken into lines, and the room that they take."""
        names = [self.broken(text, width, size) for text in texts]
        lines = [line for name in names for line in name.split("\n")]
        return names, max((self.ruler.width(line, size) for line in lines), default=0) + 12


def native_chart(holder: Any, kind: Any, names: list[str], series: list[Series], number_format: str) -> Any:
    """Fill a chart placeholder with data; return the graphic frame. The workbook inside is our own."""
    data: Any = CategoryChartData(number_format=number_format)  # type: ignore[no-untyped-call]
    data.categories = names
    for one in series:
        data.add_series(clean(one.name), one.values)
    frame = holder.insert_chart(kind, data)
    chart = frame.chart
    blob = workbook(names, [(clean(one.name), one.values) for one in series], number_format)
    chart.part.chart_workbook.update_from_xlsx_blob(blob)
    chart.has_legend = False
    chart.has_title = False
    chart.font.size = Pt(SIZE)
    chart.font.color.theme_color = MSO_THEME_COLOR.TEXT_2
    xml.square_corners(chart)
    return frame


def times(bench: Bench, categories: tuple[Category, ...], room: float) -> tuple[list[str], int]:
    """Return the names of the categories, the year under the first and under each new one, and every which is shown."""
    slot = room / max(len(categories), 1)
    years = [_year(bench, one.group, slot) for one in categories]
    widest = max(
        (
            max(bench.width(one.label) + 5, bench.width(year or ""))
            for one, year in zip(categories, years, strict=True)
        ),
        default=0,
    )
    skip = max(1, -(-int(widest) // max(int(slot), 1)))
    names, group, last = [], None, None
    for at, one in enumerate(categories):
        group = years[at] or group
        new = group and group != last and at % skip == 0
        last = group if at % skip == 0 else last
        names.append(clean(f"{one.label}\n{group}" if new else one.label))
    return names, skip


def _year(bench: Bench, group: str | None, room: float) -> str | None:
    """Return the year under a category, without its word where that would break: "2025년" as 2025."""
    if not group or bench.width(group) <= room:
        return group
    return "".join(letter for letter in group if letter.isdecimal()) or group


def value_axis(native: Any, scale: Scale) -> None:
    """Set ends, ticks and hairline grid of the value axis."""
    axis = native.value_axis
    axis.minimum_scale, axis.maximum_scale, axis.major_unit = scale.low, scale.high, scale.step
    axis.has_major_gridlines = True
    axis.major_gridlines.format.line.color.theme_color = MSO_THEME_COLOR.ACCENT_6
    axis.major_gridlines.format.line.width = Pt(0.75)
    axis.format.line.fill.background()
    axis.major_tick_mark = XL_TICK_MARK.NONE
    axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = scale.number_format, False


def category_axis(native: Any, skip: int = 1) -> None:
    """Set the line and the labels of the category axis."""
    axis = native.category_axis
    axis.format.line.color.theme_color = MSO_THEME_COLOR.TEXT_1
    axis.format.line.width = Pt(1)
    axis.major_tick_mark = XL_TICK_MARK.NONE
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    if skip == 1:
        xml.level_labels(native)
    xml.skip_labels(native, skip)


def bar_names(native: Any, size: float = NAME_SIZE) -> None:
    """Set the names of lying bars, read from the top."""
    category_axis(native)
    labels = native.category_axis.tick_labels.font
    labels.size, labels.color.theme_color = Pt(size), MSO_THEME_COLOR.TEXT_1
    native.category_axis.reverse_order = True


def key_height(bench: Bench, series: Sequence[Series]) -> float:
    """Return how much room a legend takes above the plot; one series is named by the title."""
    return key_size(bench.ruler, series, bench.box.width)[1] + UNDER_KEY if len(series) > 1 else 0.0


def legend(bench: Bench, native: Any, series: list[Series]) -> float:
    """Show a legend above the plot when there is more than one series; return its height."""
    if len(series) < 2:  # noqa: PLR2004 — as above
        return 0.0
    native.has_legend = True
    native.legend.position = XL_LEGEND_POSITION.TOP
    native.legend.include_in_layout = False
    native.legend.font.size = Pt(SIZE)
    native.legend.font.color.theme_color = MSO_THEME_COLOR.TEXT_1
    wide, tall = key_size(bench.ruler, series, bench.box.width)
    xml.place_legend(native, wide / bench.box.width, tall / bench.box.height)
    return key_height(bench, series)


def key_size(ruler: Ruler, series: Sequence[Series], room: float) -> tuple[float, float]:
    """Return how wide and high a legend is in so much room."""
    wide = sum(ruler.width(one.name, SIZE) + 26 for one in series)
    return min(wide, room), max(1, -(-int(wide) // int(room))) * (LINE + 4)
