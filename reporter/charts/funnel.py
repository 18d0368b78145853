"""A funnel: bars from zero that shrink, and between them the share that went on."""

from reporter.brand import Fonts
from reporter.charts import palette
from reporter.charts.bar import broken, name_room
from reporter.charts.frame import GAP
from reporter.charts.sheet import LINE, SIZE, Box, Scale, Sheet, width_of
from reporter.model.charts import FunnelChart

THICK, BETWEEN = 15.0, 16.0
THINNEST = 1.0  # so that a small step can still be seen


def draw(chart: FunnelChart, fonts: Fonts, width: float) -> Sheet:
    """Paint a funnel on a sheet of this width, in points."""
    sheet = Sheet(fonts, width, 1.0)
    room = name_room(sheet, [step.label for step in chart.steps])
    names = [broken(sheet, step.label, room) for step in chart.steps]
    heights = [max(THICK, len(lines) * LINE) for lines in names]
    sheet.resize(max(SIZE, sum(heights) + BETWEEN * (len(heights) - 1)))
    sheet.along = "y"
    sheet.places = tuple(
        sum(heights[:index]) + BETWEEN * index + height / 2 for index, height in enumerate(heights)
    )
    widest = max((width_of(step.shown, sheet.fonts.stack, bold=True) for step in chart.steps), default=0.0)
    most = max((step.value for step in chart.steps), default=0.0)
    scale = Scale(0, most or 1.0, room, width - widest - GAP)
    for step, lines, y in zip(chart.steps, names, sheet.places, strict=True):
        sheet.lines(0, y, lines)
        end = scale(step.value) if not step.value else max(scale(step.value), room + THINNEST)
        sheet.block(Box(room, y - THICK / 2, end, y + THICK / 2), colour=palette.INK)
        sheet.text(end + 4, y, step.shown, bold=True)
    _rates(sheet, chart, room)
    return sheet


def _rates(sheet: Sheet, chart: FunnelChart, left: float) -> None:
    """Write each rate between the two bars it stands for, beside a small arrow that points down."""
    for index, step in enumerate(chart.steps):
        if not index or not step.rate:
            continue
        y = (sheet.places[index - 1] + sheet.places[index]) / 2
        x = left + 3
        sheet.rule((x, y - 4), (x, y + 4), colour=palette.ACCENT, weight=0.9)
        sheet.path((x - 2, x, x + 2), (y + 1.5, y + 4, y + 1.5), colour=palette.ACCENT, weight=0.9)
        sheet.text(x + 7, y, step.rate, colour=palette.ACCENT_TEXT)
