"""What charts with a value axis share: its range, its grid, the labels of categories along the bottom."""

from collections.abc import Iterable, Sequence

from reporter.charts import palette
from reporter.charts.labels import thinned
from reporter.charts.sheet import LINE, SIZE, Box, Scale, Sheet, width_of
from reporter.model.charts import Category, Tick

GAP = 6.0  # between a label and what it belongs to
LABEL_ROOM = 2 * LINE + GAP  # under a plot: category and group


def value_range(ticks: Sequence[Tick], values: Iterable[float]) -> tuple[float, float]:
    """Return the range that holds zero-free data as well as every tick; never empty."""
    found = [*(tick.value for tick in ticks), *values]
    low, high = min(found, default=0.0), max(found, default=1.0)
    return (low, high) if high > low else (low, low + 1.0)


def tick_room(sheet: Sheet, ticks: Sequence[Tick]) -> float:
    """Return how much room the labels of the value axis need on the left."""
    widest = max((width_of(tick.shown, sheet.fonts.stack) for tick in ticks), default=0.0)
    return widest + GAP if ticks else 0.0


def grid(sheet: Sheet, plot: Box, scale: Scale, ticks: Sequence[Tick]) -> None:
    """Draw hairlines with their labels on the left; the zero line is ink."""
    for tick in ticks:
        y = scale(tick.value)
        zero = tick.value == 0
        line = (palette.INK, 1.0) if zero else (palette.HAIRLINE, 0.6)
        sheet.rule((plot.left, y), (plot.right, y), colour=line[0], weight=line[1])
        sheet.text(plot.left - GAP, y, tick.shown, anchor="right", colour=palette.MUTED)


def category_labels(
    sheet: Sheet, plot: Box, categories: Sequence[Category], places: Sequence[float], ahead: int = 0
) -> None:
    """Write the categories under the plot, the last one bold but for those ahead; thin them out where they touch."""
    widths = [width_of(one.label, sheet.fonts.stack, bold=True) for one in categories]
    step = places[1] - places[0] if len(places) > 1 else plot.right - plot.left
    shown = thinned(widths, step)
    top = plot.bottom + GAP + SIZE / 2
    for index in shown:
        last = index == len(categories) - 1 - ahead
        colour = palette.INK if last else palette.MUTED
        sheet.text(places[index], top, categories[index].label, anchor="center", bold=last, colour=colour)
    _group_labels(sheet, categories, places, shown, top + LINE)


def _group_labels(
    sheet: Sheet, categories: Sequence[Category], places: Sequence[float], shown: range, y: float
) -> None:
    end = float("-inf")
    for index, category in enumerate(categories):
        if not category.group:
            continue
        place = places[next((one for one in shown if one >= index), index)]
        half = width_of(category.group, sheet.fonts.stack) / 2
        if place - half > end + GAP:
            sheet.text(place, y, category.group, anchor="center", colour=palette.MUTED)
            end = place + half
