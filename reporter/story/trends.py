"""Charts that several sections share: one KPI over time by channel, and now against before by channel."""

from itertools import pairwise

from reporter.kpi.noise import counts_differ
from reporter.kpi.results import TOTAL, BenchmarkStanding, Outcome, Scope, ScopeKind
from reporter.language import inline, shortened
from reporter.model.charts import BarChart, Category, Event, LineChart, Role, Series
from reporter.story import chartkit, periods, wording
from reporter.story.blocks import ChartBlock
from reporter.story.chartkit import number_of
from reporter.story.context import Context, channel_scope
from reporter.story.notes import events
from reporter.story.sentences import before_head, before_name, headline

FEWEST_PERIODS = 3
MOST_LINES = 7
LONGEST_EVENT = 32


def over_time(
    context: Context, kpi: str, chart_id: str, title: str, focus: Scope | None = None
) -> ChartBlock | None:
    """Return a KPI by channel over the last twelve periods, or None when there is too little to draw.

    Args:
        context: The evidence.
        kpi: Its id.
        chart_id: Unique in the report.
        title: The message.
        focus: The channel that the message speaks of; the others are grey.
    """
    outcomes = _by_channel(context, kpi)
    drawn = [one for one in outcomes if has_trend(one)]
    if not drawn:
        return None
    ranked = sorted(drawn, key=lambda one: (one.scope != focus, -(number_of(one.now) or 0.0)))[:MOST_LINES]
    subtitle = _over_time_subtitle(context, ranked) + shown_of(context, len(ranked), len(drawn))
    lines = tuple(
        chartkit.series(
            context,
            kpi,
            context.scope_name(one.scope),
            one.history,
            Role.FOCUS if one.scope == focus else Role.OTHER,
        )
        for one in ranked
    )
    frame = chartkit.frame(context, kpi, chart_id, title, subtitle, _alternative(title, lines))
    history = context.results.history
    axis = periods.categories(history, context.language, context.dataset.calendar)
    marks = chartkit.ticks(context, context.kpis[kpi], chartkit.known(*lines))
    return ChartBlock(LineChart(frame, axis, lines, marks, event_marks(context, kpi, focus)))


def has_trend(outcome: Outcome) -> bool:
    """Say whether enough periods of a figure are known to draw it over time, two of them in a row at least.

    Dots without a line between them are strewn over the others' lines.
    """
    known = [number_of(one) is not None for one in outcome.history]
    return sum(known) >= FEWEST_PERIODS and any(both == (True, True) for both in pairwise(known))


def has_others(context: Context, outcome: Outcome) -> bool:
    """Say whether a chart of a channel's figure over time draws other channels too."""
    return any(one.scope != outcome.scope and has_trend(one) for one in _by_channel(context, outcome.kpi))


def shown_of(context: Context, shown: int, whole: int) -> str:
    """Return the end of a subtitle where a chart has room for some channels only, else nothing."""
    return context.language.text("chart-channels-shown", shown=shown, whole=whole) if shown < whole else ""


def by_channel(context: Context, kpi: str, chart_id: str, title: str) -> ChartBlock | None:
    """Return a KPI by channel, now against before, or None when fewer than two channels have it."""
    ranked = _ranked(context, kpi)
    if len(ranked) < 2:  # noqa: PLR2004 — a chart with one bar says nothing
        return None
    calendar, words = context.dataset.calendar, context.language
    now = chartkit.series(
        context,
        kpi,
        periods.head(context.results.span, words, calendar),
        [one.now for one in ranked],
        Role.NOW,
    )
    before = chartkit.series(
        context, kpi, before_head(context), [one.change.before for one in ranked], Role.BEFORE
    )
    bars = (now, before) if context.results.before and chartkit.known(before) else (now,)
    marks = _benchmarks(context, kpi, ranked)
    places = tuple(Category(context.scope_name(one.scope)) for one in ranked)
    frame = chartkit.frame(
        context,
        kpi,
        chart_id,
        title,
        _by_channel_subtitle(context, kpi),
        _alternative_bars(title, places, now),
    )
    ticks = chartkit.ticks(context, context.kpis[kpi], chartkit.known(*bars, *([marks] if marks else [])))
    return ChartBlock(BarChart(frame, places, bars, ticks, marks))


def leader(context: Context, kpi: str) -> Outcome | None:
    """Return the channel with the highest value; None when fewer than two have one or the first two are level.

    Level is also what chance alone may part: two leads of three make no leader.
    """
    ranked = _grown(context, kpi, _ranked(context, kpi))
    if len(ranked) < 2:  # noqa: PLR2004 — a first needs a second
        return None
    first, second = (number_of(one.now) or 0.0 for one in ranked[:2])
    if context.kpis[kpi].small_count and not counts_differ(first, second):
        return None
    shown = [wording.figure(context, kpi, one.now, compact=True).shown for one in ranked[:2]]
    return None if shown[0] == shown[1] else ranked[0]


def _grown(context: Context, kpi: str, outcomes: list[Outcome]) -> list[Outcome]:
    """Leave out the growth of a channel that opened inside the span: it began with hardly anybody."""
    start = context.results.span.start
    new = {channel.name for channel in context.channels if channel.opened and channel.opened >= start}
    return [one for one in outcomes if kpi != "audience_growth_rate" or one.scope.name not in new]


def place(context: Context, kpi: str, scope: Scope) -> tuple[int, int] | None:
    """Return a channel's place, the highest value first, and how many have one.

    None where it shares its place, and of small counts, which chance alone may part.
    """
    ranked = _ranked(context, kpi)
    if len(ranked) < 2 or context.kpis[kpi].small_count:  # noqa: PLR2004 — a place needs others
        return None
    shown = {one.scope: wording.figure(context, kpi, one.now, compact=True).shown for one in ranked}
    if list(shown.values()).count(shown.get(scope, "")) != 1:
        return None
    return list(shown).index(scope) + 1, len(shown)


def leader_title(context: Context, kpi: str) -> str:
    """Return "Instagram leads with 5.4 %", "… brings 1.2 M of 2.3 M" for counts; where none leads the total."""
    title = _leader_title(context, kpi)
    if context.results.span.single or not context.results.evidence.per_period(kpi):
        return title
    average = context.language.text(f"note-average-{context.dataset.calendar.rhythm}")
    return context.language.text("chart-average", title=title, average=average)


def _leader_title(context: Context, kpi: str) -> str:
    first = leader(context, kpi)
    if first is None:
        whole = context.outcome(kpi)
        return headline(context, whole) if whole else context.kpi_name(kpi)
    shown = wording.figure(context, kpi, first.now, compact=True).shown
    name = context.scope_name(first.scope)
    if (number_of(first.now) or 0.0) < 0:
        own = f"chart-least-below-{kpi}"
        key = own if context.language.has(own) else "chart-least-below"
        return context.language.text(key, name=name, value=shown, kpi=_inline(context, kpi))
    total = context.outcome(kpi, TOTAL)
    of = wording.figure(context, kpi, total.now, compact=True).shown if total else ""
    if total and number_of(total.now) is not None and context.kpis[kpi].adds_up:
        own = f"chart-leads-part-{kpi}"
        key = own if context.language.has(own) else "chart-leads-part"
        return context.language.text(key, name=name, value=shown, total=of, kpi=_inline(context, kpi))
    return context.language.text("chart-leads", name=name, value=shown, kpi=_inline(context, kpi))


def mover(context: Context, kpi: str) -> Outcome | None:
    """Return the channel that gained or lost most, in the unit of the KPI, of those whose change counts.

    None where two moved as much, as far as is shown: neither moved the most.
    """
    outcomes = [one for one in _by_channel(context, kpi) if one.change.verdict in wording.TONES]
    ranked = sorted(outcomes, key=lambda one: abs(one.change.absolute or 0.0), reverse=True)
    shown = [
        wording.amount(context, context.kpis[kpi], abs(one.change.absolute or 0.0)) for one in ranked[:2]
    ]
    return None if len(shown) > 1 and shown[0] == shown[1] else next(iter(ranked), None)


def message(context: Context, kpi: str, above: str) -> str:
    """Return what a chart by channel says besides the title above it.

    Which channel gained or lost most; else which one leads; else how a lone channel went, or that none moved; where
    nothing is known to say, what is drawn.
    """
    most = mover(context, kpi)
    if most is not None:
        key = "mover-up" if (most.change.absolute or 0.0) > 0 else "mover-down"
        difference = wording.amount(context, context.kpis[kpi], most.change.absolute or 0.0)
        return context.language.text(key, name=context.scope_name(most.scope), difference=difference)
    leads = leader_title(context, kpi)
    if leader(context, kpi) and leads != above:
        return leads
    drawn = [one for one in _by_channel(context, kpi) if has_trend(one)]
    if len(drawn) == 1:
        return from_to(context, drawn[0])
    key = "chart-steady" if _all_steady(context, kpi) else "by-channel-title"
    return context.language.text(key, kpi=context.kpi_name(kpi))


def _all_steady(context: Context, kpi: str) -> bool:
    found = [one.change.verdict in wording.QUIET for one in _ranked(context, kpi)]
    return len(found) > 1 and all(found)


def from_to(context: Context, outcome: Outcome) -> str:
    """Return "Reach: 4,210 in November 2025, 5,300 in October": the ends of a line that stands alone."""
    words, calendar = context.language, context.dataset.calendar
    known = [
        (period, result)
        for period, result in zip(context.results.history, outcome.history, strict=True)
        if number_of(result) is not None
    ]
    (start, first), (end, last) = known[0], known[-1]
    return words.text(
        "channel-from-to",
        kpi=context.kpi_name(outcome.kpi, outcome.scope),
        first=wording.figure(context, outcome.kpi, first, compact=True).shown,
        last=wording.figure(context, outcome.kpi, last, compact=True).shown,
        start=periods.dated(start, words, calendar),
        end=periods.brief(end, words, calendar),
    )


def _inline(context: Context, kpi: str) -> str:
    return inline(context.kpi_name(kpi))


def _ranked(context: Context, kpi: str) -> list[Outcome]:
    """Return the channels that have a value, the highest first."""
    outcomes = [one for one in _by_channel(context, kpi) if number_of(one.now) is not None]
    return sorted(outcomes, key=lambda one: number_of(one.now) or 0.0, reverse=True)


def _by_channel(context: Context, kpi: str) -> list[Outcome]:
    return [one for channel in context.channels if (one := context.outcome(kpi, channel_scope(channel)))]


def _over_time_subtitle(context: Context, drawn: list[Outcome]) -> str:
    """Say what is drawn: of a channel, a cost is the direct one; a line alone is no comparison of channels."""
    first, history = drawn[0], context.results.history
    return context.language.text(
        "chart-over-time-alone" if len(drawn) == 1 else "chart-over-time",
        kpi=context.kpi_name(first.kpi, first.scope),
        channel=context.scope_name(first.scope),
        days=periods.between(history[0], history[-1], context.language, context.dataset.calendar),
    )


def _by_channel_subtitle(context: Context, kpi: str) -> str:
    period = periods.name(context.results.span, context.language, context.dataset.calendar)
    before = before_name(context)
    key = "chart-by-channel-against" if before else "chart-by-channel"
    return context.language.text(key, kpi=context.kpi_name(kpi), period=period, before=before)


def _alternative(title: str, lines: tuple[Series, ...]) -> str:
    ends = [f"{line.name} {shown}" for line in lines if (shown := line.shown[-1])]
    return f"{title}. {', '.join(ends)}"


def _alternative_bars(title: str, places: tuple[Category, ...], now: Series) -> str:
    return f"{title}. " + ", ".join(
        f"{place.label} {shown}" for place, shown in zip(places, now.shown, strict=True)
    )


def _benchmarks(context: Context, kpi: str, outcomes: list[Outcome]) -> Series | None:
    usable = [
        one.benchmark if one.benchmark and one.benchmark.standing is not BenchmarkStanding.REFUSED else None
        for one in outcomes
    ]
    if not any(usable):
        return None
    values = tuple(mark.low if mark else None for mark in usable)
    declared = context.kpis[kpi]
    shown = tuple(None if value is None else wording.value(context, declared, value) for value in values)
    return Series(context.language.text("head-benchmark"), values, shown, Role.TARGET)


def event_marks(context: Context, kpi: str, focus: Scope | None) -> tuple[Event, ...]:
    """Return what the manager noted: events of every channel, or those of the channel in focus."""
    found = []
    for index, note in events(context):
        about = focus.name if focus and focus.kind is ScopeKind.CHANNEL else None
        fits = note.channel is None or note.channel == about
        breaks = note.kind == "definition_changed"
        if fits and (note.kpi in {None, kpi} if breaks else True):
            found.append(Event(index, shortened(note.text, LONGEST_EVENT), breaks))
    return tuple(found)
