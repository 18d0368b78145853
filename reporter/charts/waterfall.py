"""A waterfall: each step begins where the one before ended, sums stand on zero."""

from reporter.brand import Fonts
from reporter.charts import palette
from reporter.charts.bar import broken, name_room
from reporter.charts.frame import GAP
from reporter.charts.sheet import LINE, SIZE, Box, Scale, Sheet, width_of
from reporter.model.charts import Move, WaterfallChart

THICK, BETWEEN = 12.0, 7.0
THINNEST = 0.8  # so that a small step can still be seen


def draw(chart: WaterfallChart, fonts: Fonts, width: float) -> Sheet:
    """Paint a waterfall on a sheet of this width, in points; the height follows from its steps."""
    sheet = Sheet(fonts, width, 1.0)
    room = name_room(sheet, [move.label for move in chart.moves])
    names = [broken(sheet, move.label, room) for move in chart.moves]
    heights = [max(THICK, len(lines) * LINE) for lines in names]
    sheet.resize(max(SIZE, sum(heights) + BETWEEN * max(len(heights) - 1, 0)) + 4)
    sheet.along = "y"
    sheet.places = tuple(
        2 + sum(heights[:index]) + BETWEEN * index + height / 2 for index, height in enumerate(heights)
    )
    scale = _scale(chart, sheet, room)
    for index, (move, lines, y) in enumerate(zip(chart.moves, names, sheet.places, strict=True)):
        sheet.lines(0, y, lines, bold=False)
        _connect(sheet, chart, scale, index)
        _step(sheet, scale, move, (chart.ends[index], y))
    if chart.moves:
        sheet.rule((scale(0), 0), (scale(0), sheet.height), colour=palette.INK, weight=0.8)
    return sheet


def _scale(chart: WaterfallChart, sheet: Sheet, left: float) -> Scale:
    """Scale the steps so that the values behind their right ends still fit."""
    ends = [end for pair in chart.ends for end in pair]
    low, high = min([0.0, *ends]), max([0.0, *ends])
    widest = max((width_of(move.shown, sheet.fonts.stack, bold=True) for move in chart.moves), default=0.0)
    return Scale(low, high if high > low else low + 1.0, left + 2, sheet.width - widest - GAP)


def _step(sheet: Sheet, scale: Scale, move: Move, where: tuple[tuple[float, float], float]) -> None:
    (start, end), y = where
    left, right = sorted((scale(start), scale(end)))
    if move.value:
        box = Box(left, y - THICK / 2, max(right, left + THINNEST), y + THICK / 2)
        sheet.block(box, colour=_colour(move))
    colour = palette.INK if move.total else palette.MUTED
    sheet.text(max(right, scale(0)) + 4, y, move.shown, bold=move.total, colour=colour)


def _colour(move: Move) -> str:
    """Return ink for sums, the lighter grey for what is added or taken away; less than nothing is bad."""
    if not move.total:
        return palette.BEFORE
    return palette.BAD if move.value < 0 else palette.INK


def _connect(sheet: Sheet, chart: WaterfallChart, scale: Scale, index: int) -> None:
    """Lead from the end of the step before to this one."""
    if not index:
        return
    x = scale(chart.ends[index - 1][1])
    top, bottom = sheet.places[index - 1] + THICK / 2, sheet.places[index] - THICK / 2
    sheet.rule((x, top), (x, bottom), colour=palette.FAINT, weight=0.6)
