"""Lines over time: direct labels at their ends, gaps where data is missing, events marked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from reporter.brand import Fonts
from reporter.charts import palette
from reporter.charts.frame import GAP, LABEL_ROOM, category_labels, grid, tick_room, value_range
from reporter.charts.labels import rows_for, spread, wrapped
from reporter.charts.sheet import LINE, SIZE, Box, Scale, Sheet, width_of
from reporter.model.charts import Event, LineChart, Role, Series

LEADER = 10.0  # from the plot to the labels on its right
CAP = 2.5  # half the cap of a margin
MOVED = 2.0  # a label moved further than this gets a leader line
WEIGHTS = {Role.FOCUS: 2.0, Role.NOW: 2.0, Role.TARGET: 0.9}


@dataclass(frozen=True, slots=True)
class _End:
    """The label of a line's last known point."""

    x: float
    y: float
    rows: tuple[str, ...]
    colour: str
    bold: bool


@dataclass(frozen=True, slots=True)
class _Mark:
    """An event's line at ``x`` and where its label stands; row 0 is just above the plot."""

    x: float
    left: float
    right: float
    row: int
    words: str


def draw(chart: LineChart, fonts: Fonts, width: float) -> Sheet:
    """Paint a line chart on a sheet of this width, in points."""
    sheet = Sheet(fonts, width, 1.0)
    sheet.resize(_height(sheet, chart))
    left, right = max(tick_room(sheet, chart.ticks), SIZE), width - _label_room(sheet, chart)
    inset = min(GAP, (right - left) / 4)
    across = Scale(0, len(chart.categories) - 1, left + inset, right - inset)
    sheet.places = tuple(across(index) for index in range(len(chart.categories)))
    marks = _marks(sheet, chart.events)
    head = SIZE / 2 + max((LINE * (mark.row + 1) + 3 for mark in marks), default=0)
    plot = Box(left, head, right, sheet.height - LABEL_ROOM)
    reference = (chart.reference,) if chart.reference else ()
    low, high = value_range((*chart.ticks, *reference), _values(chart.series))
    up = Scale(low, high, plot.bottom, plot.top)
    grid(sheet, plot, up, chart.ticks)
    category_labels(sheet, plot, chart.categories, sheet.places, _ahead(chart))
    _draw_marks(sheet, plot, marks)
    if chart.reference:
        y = up(chart.reference.value)
        sheet.rule((plot.left, y), (plot.right, y), colour=palette.MUTED, weight=0.9, dashed=True)
    for series in chart.series:
        _draw_margins(sheet, up, series)
    for index, series in _context_first(chart.series):
        _draw_series(sheet, up, series, palette.colour_of(series.role, index), _breaks(chart.events))
    _label_ends(sheet, plot, _ends(sheet, chart, plot, up))
    return sheet


def _height(sheet: Sheet, chart: LineChart) -> float:
    labels = sum(len(_rows(sheet, words, bold=True)) for words in _end_words(chart))
    return max(110.0 + sheet.width * 0.13, labels * LINE + LABEL_ROOM + 3 * LINE)


def _values(series: Sequence[Series]) -> Iterator[float]:
    for one in series:
        for value, margin in zip_longest(one.values, one.margins):
            if value is not None:
                yield from (value - (margin or 0.0), value + (margin or 0.0))


def _ahead(chart: LineChart) -> int:
    """Return how many categories hold nothing but a forecast."""
    counted = [
        last for one in chart.series if one.role is not Role.FORECAST and (last := _last(one)) is not None
    ]
    return len(chart.categories) - 1 - max(counted) if len(counted) < len(chart.series) and counted else 0


def _breaks(events: Sequence[Event]) -> frozenset[int]:
    return frozenset(event.index for event in events if event.breaks)


def _context_first(series: Sequence[Series]) -> list[tuple[int, Series]]:
    """Put the lines that matter on top of the others."""
    rank = {Role.FOCUS: 2, Role.NOW: 1}
    return sorted(enumerate(series), key=lambda pair: rank.get(pair[1].role, 0))


def runs(values: Sequence[float | None], breaks: frozenset[int] = frozenset()) -> Iterator[range]:
    """Return the stretches of known neighbours; a break in the definition ends one too."""
    start = 0
    for index in range(len(values) + 1):
        gap = index == len(values) or values[index] is None
        if (gap or index in breaks) and start < index:
            yield range(start, index)
        if gap or index in breaks:
            start = index + gap


def _draw_series(sheet: Sheet, up: Scale, series: Series, colour: str, breaks: frozenset[int]) -> None:
    weight = WEIGHTS.get(series.role, 1.2)
    dashed = series.role in {Role.TARGET, Role.FORECAST}
    for run in runs(series.values, breaks):
        xs = [sheet.places[index] for index in run]
        ys = [up(value) for index in run if (value := series.values[index]) is not None]
        if len(run) == 1:
            sheet.dot(xs[0], ys[0], colour=colour, size=3.6)
        else:
            sheet.path(xs, ys, colour=colour, weight=weight, dashed=dashed)


def _draw_margins(sheet: Sheet, up: Scale, series: Series) -> None:
    """Draw how far each value may be off as a quiet upright line with caps."""
    for x, value, margin in zip(sheet.places, series.values, series.margins, strict=False):
        if value is None or margin is None:
            continue
        top, bottom = up(value + margin), up(value - margin)
        sheet.rule((x, top), (x, bottom), colour=palette.FAINT, weight=0.9)
        for y in (top, bottom):
            sheet.rule((x - CAP, y), (x + CAP, y), colour=palette.FAINT, weight=0.9)


def _ends(sheet: Sheet, chart: LineChart, plot: Box, up: Scale) -> list[_End]:
    found = []
    for index, series in enumerate(chart.series):
        last = _last(series)
        value = None if last is None else series.values[last]
        if last is None or value is None:
            continue
        x, y = sheet.places[last], up(value)
        if series.role not in {Role.TARGET, Role.FORECAST}:
            sheet.dot(x, y, colour=palette.colour_of(series.role, index))
        bold = series.role in {Role.FOCUS, Role.NOW}
        rows = _rows(sheet, _words(series, last), bold=bold)
        found.append(_End(x, y, rows, palette.text_colour_of(series.role), bold))
    if chart.reference:
        place = up(chart.reference.value)
        found.append(
            _End(
                plot.right, place, _rows(sheet, chart.reference.shown, bold=False), palette.MUTED, bold=False
            )
        )
    return found


def _label_ends(sheet: Sheet, plot: Box, ends: Sequence[_End]) -> None:
    places = spread([end.y for end in ends], [LINE * len(end.rows) for end in ends], plot.top, plot.bottom)
    left = plot.right + LEADER
    for end, y in zip(ends, places, strict=True):
        if abs(y - end.y) > MOVED or end.x < plot.right - 2 * LEADER:
            sheet.rule((end.x + 4, end.y), (left - 2, y), colour=palette.FAINT, weight=0.5, dashed=y == end.y)
        sheet.lines(left, y, end.rows, bold=end.bold, colour=end.colour)


def _last(series: Series) -> int | None:
    known = [index for index, value in enumerate(series.values) if value is not None]
    return known[-1] if known else None


def _words(series: Series, last: int) -> str:
    return f"{series.name} {series.shown[last] or ''}".strip()


def _end_words(chart: LineChart) -> list[str]:
    words = [_words(one, last) for one in chart.series if (last := _last(one)) is not None]
    return [*words, chart.reference.shown] if chart.reference else words


def _rows(sheet: Sheet, words: str, *, bold: bool) -> tuple[str, ...]:
    return wrapped(words, sheet.width * 0.36, lambda part: width_of(part, sheet.fonts.stack, bold=bold))


def _label_room(sheet: Sheet, chart: LineChart) -> float:
    rows = [row for one in _end_words(chart) for row in _rows(sheet, one, bold=True)]
    widest = max((width_of(row, sheet.fonts.stack, bold=True) for row in rows), default=0.0)
    return widest + LEADER + 2 if rows else GAP


def _marks(sheet: Sheet, events: Sequence[Event]) -> list[_Mark]:
    """Place the labels of events above the plot: right of their line, or left of it where the right is taken."""
    spans = []
    for event in events:
        x, span = sheet.places[event.index], width_of(event.label, sheet.fonts.stack)
        start = x + 4 if _right_of(sheet, events, x, span) else max(0.0, x - 4 - span)
        spans.append((start, start + span))
    rows = rows_for(spans, [sheet.places[event.index] for event in events])
    return [
        _Mark(sheet.places[event.index], *span, row, event.label)
        for event, span, row in zip(events, spans, rows, strict=True)
    ]


def _right_of(sheet: Sheet, events: Sequence[Event], x: float, span: float) -> bool:
    """Say whether a label stands right of its line: on the sheet, and clear of other lines if the left has room."""
    end = x + 4 + span
    crossed = any(x < sheet.places[other.index] <= end + 2 for other in events)
    return end <= sheet.width and not (crossed and x - 4 - span >= 0)


def _draw_marks(sheet: Sheet, plot: Box, marks: Sequence[_Mark]) -> None:
    """Draw the lines first: a label that another's line crosses covers it."""
    heights = [plot.top - SIZE - 3 - mark.row * LINE for mark in marks]
    for mark, y in zip(marks, heights, strict=True):
        sheet.rule((mark.x, y - SIZE / 2), (mark.x, plot.bottom), colour=palette.MUTED, dashed=True)
    for mark, y in zip(marks, heights, strict=True):
        if any(mark.left <= other.x <= mark.right for other in marks):
            sheet.block(Box(mark.left, y - SIZE / 2, mark.right, y + SIZE / 2), colour=palette.PAPER)
        sheet.text(mark.left, y, mark.words, colour=palette.MUTED)
