"""Lines over time: labelled at their ends, events as lines that fall, a target dashed."""

from dataclasses import dataclass, replace
from typing import Any, assert_never

from pptx.enum.chart import XL_CHART_TYPE

from reporter.model.charts import LineChart, Role, Series
from reporter.render.deck.charts import xml
from reporter.render.deck.charts.bench import LINE, Bench, category_axis, native_chart, times, value_axis
from reporter.render.deck.charts.scale import Scale, scale_of
from reporter.render.deck.charts.xml import Label
from reporter.render.deck.grid import Box, Ink

CLEAR = 6.0  # points between the end of a line and the words that stop there


def draw_lines(bench: Bench, holder: Any, chart: LineChart) -> Any:
    """Draw lines; return the graphic frame."""
    scale = scale_of(chart.ticks, [*chart.series, *_reference(chart)], chart.frame.number_format)
    helpers = [*_reference(chart), *_events(chart, scale)]
    series = [*chart.series, *helpers]
    ends = _ends(bench, chart)
    plot = _plot_of_lines(bench, scale, ends, 0)
    names, skip = times(bench, chart.categories, plot.width)
    frame = native_chart(holder, XL_CHART_TYPE.LINE, names, series, chart.frame.number_format)
    native = frame.chart
    value_axis(native, scale)
    category_axis(native, skip)
    if len(names) > 1:
        xml.from_edge_to_edge(native)
    events = _event_labels(bench, chart, plot)
    plot = _plot_of_lines(bench, scale, ends, max((level for _, level in events), default=-1) + 1)
    xml.place_plot(native, plot, bench.box)
    elements = xml.series_of(native)
    for at, one in enumerate(chart.series):
        xml.look_of_line(elements[at], *_line_look(one.role, at))
        dots = [] if one.role is Role.FORECAST else _lonely(one.values)
        xml.dots(elements[at], dots, _line_look(one.role, at)[0])
        xml.margins(elements[at], one.margins, Ink.FAINT)
    for element in elements[len(chart.series) : len(chart.series) + len(_reference(chart))]:
        xml.look_of_line(element, Ink.INK, 0.75, "sysDash")
    first_event = len(series) - len(chart.events)
    for at, event in enumerate(chart.events):
        xml.event(elements[first_event + at], scale.high - scale.low, "sysDot" if event.breaks else "dash")
        label, level = events[at]
        raised = replace(label, shift=(label.shift[0], -LINE * level / bench.box.height))
        xml.labels(elements[first_event + at], [raised], bench.language)
    _label_early_ends(bench, elements, ends, chart, plot)
    _label_ends(bench, elements, ends, scale, plot)
    return frame


def _reference(chart: LineChart) -> list[Series]:
    if chart.reference is None:
        return []
    count = len(chart.categories)
    value, shown = chart.reference.value, chart.reference.shown
    return [Series(shown, (value,) * count, (shown,) * count, Role.TARGET)]


def _events(chart: LineChart, scale: Scale) -> list[Series]:
    """Return a helper series for each event: one point at the top, from which a line falls."""
    count = len(chart.categories)
    return [
        Series(
            event.label,
            tuple(scale.high if at == event.index else None for at in range(count)),
            tuple(event.label if at == event.index else None for at in range(count)),
        )
        for event in chart.events
    ]


def _line_look(role: Role, at: int) -> tuple[Ink, float, str | None]:
    match role:
        case Role.FOCUS:
            return Ink.ACCENT, 2.75, None
        case Role.NOW:
            return Ink.INK, 2.25, None
        case Role.BEFORE:
            return Ink.BEFORE, 1.5, None
        case Role.TARGET:
            return Ink.INK, 0.75, "sysDash"
        case Role.FORECAST:
            return Ink.MUTED, 1.75, "sysDash"
        case Role.OTHER:
            return (Ink.FAINT, Ink.MUTED)[at % 2], 1.5, None
        case _:
            assert_never(role)


def _last(values: tuple[float | None, ...]) -> int | None:
    return next((at for at in range(len(values) - 1, -1, -1) if values[at] is not None), None)


def _lonely(values: tuple[float | None, ...]) -> list[int]:
    """Return the points that need a dot: the last, and those without a neighbour."""
    around = (None, *values, None)
    alone = [
        at
        for at, value in enumerate(values)
        if value is not None and around[at] is None and around[at + 2] is None
    ]
    last = _last(values)
    return sorted({*alone, *([] if last is None else [last])})


@dataclass(frozen=True, slots=True)
class End:
    """The label at the end of a line: the series' place, its point, its words."""

    series: int
    point: int
    value: float
    text: str
    ink: Ink
    bold: bool
    rank: int
    early: bool  # its series stops before the chart does


def _ends(bench: Bench, chart: LineChart) -> list[End]:
    found = []
    for at, one in enumerate([*chart.series, *_reference(chart)]):
        last = _last(one.values)
        if last is None:
            continue
        reference = at >= len(chart.series)
        words = one.name if reference else f"{one.name}\u00a0\u00a0{one.shown[last] or ''}"
        strong = one.role in {Role.FOCUS, Role.NOW}
        ink = Ink.LINK if one.role is Role.FOCUS else Ink.INK if strong else Ink.MUTED
        value = one.values[last] or 0.0
        found.append(
            End(
                at,
                last,
                value,
                bench.broken(words),
                ink,
                strong,
                0 if strong or reference else 1,
                last < len(one.values) - 1,
            )
        )
    return found


def _plot_of_lines(bench: Bench, scale: Scale, ends: list[End], levels: int) -> Box:
    """Return the plot's place: room for ticks, for labels at the ends, and for rows of events above."""
    left = max((bench.width(tick) for tick in scale.shown), default=0) + 8
    right = max((bench.width(end.text, bold=end.bold) for end in ends if not end.early), default=0) + 18
    top = 10 + LINE * levels
    return Box(left, top, bench.box.width - left - right, bench.box.height - top - 2 * LINE - 8)


def _slot(plot: Box, chart: LineChart, at: int) -> float:
    steps = len(chart.categories) - 1
    return plot.left + plot.width * (at / steps if steps else 0.5)


def _event_labels(bench: Bench, chart: LineChart, plot: Box) -> list[tuple[Label, int]]:
    """Return the words above the events' lines, kept inside the chart, each in the lowest row that is free."""
    rows: list[list[tuple[float, float]]] = []
    found = []
    for event in chart.events:
        half = bench.width(event.label) / 2 + 4
        middle = _slot(plot, chart, event.index)
        kept = min(max(middle, half), bench.box.width - half)
        free = (
            at for at, row in enumerate(rows) if all(kept - half >= b or kept + half <= a for a, b in row)
        )
        level = next(free, len(rows))
        rows += [[]] if level == len(rows) else []
        rows[level].append((kept - half, kept + half))
        label = Label(
            event.index, event.label, Ink.MUTED, "t", shift=((kept - middle) / bench.box.width, 0.0)
        )
        found.append((label, level))
    return found


def _label_early_ends(
    bench: Bench, elements: list[Any], ends: list[End], chart: LineChart, plot: Box
) -> None:
    """Label lines that stop before the chart does: clear of the line that leads there and of an event at its end."""
    above = max((end.value for end in ends if not end.early), default=0.0)
    for end in ends:
        if not end.early:
            continue
        half = bench.width(end.text, bold=end.bold) / 2 + CLEAR
        back = min(half, _slot(plot, chart, end.point) - plot.left)
        where, away = ("b", LINE) if above > end.value else ("t", -LINE)
        shift = (-back / bench.box.width, away / bench.box.height)
        label = Label(end.point, end.text, end.ink, where, bold=end.bold, shift=shift)
        xml.labels(elements[end.series], [label], bench.language)


def _label_ends(bench: Bench, elements: list[Any], ends: list[End], scale: Scale, plot: Box) -> None:
    """Label the lines at their ends, moved apart where they would touch; the least important give way."""
    chosen = _chosen([end for end in ends if not end.early], plot)
    wished = [plot.top + plot.height * (1 - scale.share(end.value)) for end in chosen]
    heights = [LINE * (end.text.count("\n") + 1) for end in chosen]
    for end, wish, final in zip(chosen, wished, apart(wished, heights, plot), strict=True):
        shift = (0.0, (final - wish) / bench.box.height if abs(final - wish) > 1 else 0.0)
        label = Label(end.point, end.text, end.ink, "r", bold=end.bold, shift=shift)
        xml.labels(elements[end.series], [label], bench.language)


def _chosen(ends: list[End], plot: Box) -> list[End]:
    """Return the labels that fit under each other, from the top."""
    room, chosen = int(plot.height // LINE), list[End]()
    for end in sorted(ends, key=lambda one: (one.rank, -one.value)):
        if sum(one.text.count("\n") + 1 for one in (*chosen, end)) <= room:
            chosen.append(end)
    return sorted(chosen, key=lambda one: -one.value)


def apart(wished: list[float], heights: list[float], plot: Box) -> list[float]:
    """Return middles, downwards, that are near the wished ones and far enough from each other."""
    final = list(wished)
    for at in range(1, len(final)):
        final[at] = max(final[at], final[at - 1] + (heights[at - 1] + heights[at]) / 2)
    limit = plot.bottom
    for at in range(len(final) - 1, -1, -1):
        final[at] = min(final[at], limit - heights[at] / 2)
        limit = final[at] - heights[at] / 2
    return final
