"""The lead KPIs through the span, each beside the same time a year before."""

from collections.abc import Sequence
from dataclasses import replace

from reporter.kpi.breaks import breaks_in, metric_ids
from reporter.kpi.results import TOTAL, Measured, Outcome, Result
from reporter.model.analysis import Resolver
from reporter.model.charts import Category, Event, LineChart, Role, Series
from reporter.model.period import Period, Rhythm, Span
from reporter.story import chartkit, periods, wording
from reporter.story.blocks import Block, ChartBlock, Pair, Section, Small, Tone
from reporter.story.chartkit import number_of
from reporter.story.context import Context
from reporter.story.importance import importance, lead_kpis
from reporter.story.review.phrases import span_line
from reporter.story.standing import standing
from reporter.story.trends import shown_of

MOST_CHARTS = 6
FEWEST_STEPS, MOST_STEPS = 3, 14
LONGER = (Rhythm.MONTH, Rhythm.QUARTER, Rhythm.HALF_YEAR, Rhythm.YEAR)


def sections(context: Context) -> tuple[Section, ...]:
    """Return the section, nothing for a span of fewer than three steps."""
    found = steps(context)
    if len(found) < FEWEST_STEPS:
        return ()
    charts = [chart for kpi in _weightiest(context) if (chart := _chart(context, kpi, found))]
    if not charts:
        return ()
    words, title = context.language, _title(context, lead_kpis(context))
    points = (title, *(one.chart.frame.title for one in charts))
    blocks = (*_two_abreast(charts), *_not_drawn(context, charts))
    return (Section("trend", words.text("review-trend"), title, span_line(context), blocks, points),)


def _weightiest(context: Context) -> list[str]:
    """Return as many of the lead KPIs as a page holds, in their order."""
    ranked = sorted(lead_kpis(context), key=lambda kpi: -importance(context, context.kpis[kpi]))
    return [kpi for kpi in lead_kpis(context) if kpi in ranked[:MOST_CHARTS]]


def _not_drawn(context: Context, charts: Sequence[ChartBlock]) -> tuple[Small, ...]:
    drawn = {one.chart.frame.kpi for one in charts}
    names = [context.short_name(kpi) for kpi in lead_kpis(context) if kpi not in drawn]
    words = context.language
    return (Small((words.text("review-not-drawn", kpis=words.join(names)),)),) if names else ()


def steps(context: Context) -> tuple[Span, ...]:
    """Return the span cut into its periods, or into months, quarters … where those are too many to draw.

    A step that the span holds in part only is left out: its sums would look like a fall.
    """
    calendar, span = context.dataset.calendar, context.results.span
    found = tuple(Span((period,), calendar.rhythm) for period in span.periods)
    for rhythm in LONGER:
        if len(found) <= MOST_STEPS:
            break
        found = _whole(context, rhythm)
    return found


def _whole(context: Context, rhythm: Rhythm) -> tuple[Span, ...]:
    calendar, span = context.dataset.calendar, context.results.span
    longer = dict.fromkeys(calendar.period_of(calendar.home_day(one), rhythm) for one in span.periods)
    cut = (calendar.inside(one.start, one.end) for one in longer)
    return tuple(Span(part, rhythm) for part in cut if set(part) <= set(span.periods))


def _title(context: Context, kpis: tuple[str, ...]) -> str:
    tones = [wording.TONES.get(one.change.verdict) for kpi in kpis if (one := context.outcome(kpi))]
    key = "review-trend-title" if context.results.before else "review-trend-alone"
    return context.language.text(key, better=tones.count(Tone.GOOD), of=len(kpis))


def _chart(context: Context, kpi: str, found: tuple[Span, ...]) -> ChartBlock | None:
    outcome = context.results.outcomes[kpi, TOTAL]
    channels = _channels(context, outcome)
    now = [_value(context, kpi, step.periods, channels) for step in found]
    if chartkit.measured(now) < FEWEST_STEPS:
        return None
    lines = [chartkit.series(context, kpi, _year(context, found[-1].periods[-1]), now, Role.FOCUS)]
    if number_of(outcome.year_ago) is not None:
        earlier = [_year_before(context, step) for step in found]
        before = [_value(context, kpi, step, channels) for step in earlier]
        if chartkit.measured(before) >= FEWEST_STEPS:
            lines.append(chartkit.series(context, kpi, _year(context, earlier[-1][-1]), before, Role.BEFORE))
    return _drawn(context, outcome, found, lines)


def _channels(context: Context, outcome: Outcome) -> tuple[str, ...] | None:
    """Return the channels that the figure of the whole span stands on, None where that is all of them.

    A channel with an unknown month is missing for the year, not for its other months: points of all channels
    would lie beside the figure in the title. Where rows without a channel count too, nothing can be held to some.
    """
    now = outcome.now
    if not isinstance(now, Measured) or now.coverage.channels_have == now.coverage.channels_of:
        return None
    held = _value(context, outcome.kpi, context.results.span.periods, now.channels)
    return now.channels if isinstance(held, Measured) and held.value == now.value else None


def _value(context: Context, kpi: str, step: tuple[Period, ...], channels: tuple[str, ...] | None) -> Result:
    return context.results.evidence.value(kpi, TOTAL, step, channels)


def _year_before(context: Context, step: Span) -> tuple[Period, ...]:
    return tuple(context.dataset.calendar.year_before(period) for period in step.periods)


def _year(context: Context, period: Period) -> str:
    home = context.dataset.calendar.home_day(period)
    return context.language.month(home, "year")


def _drawn(context: Context, outcome: Outcome, found: tuple[Span, ...], lines: list[Series]) -> ChartBlock:
    words, kpi = context.language, outcome.kpi
    title = standing(context, (kpi,))
    subtitle = words.text("review-by-period", kpi=context.kpi_name(kpi), period=words.text(_step_word(found)))
    if _channels(context, outcome) and isinstance(outcome.now, Measured):
        subtitle += shown_of(context, outcome.now.coverage.channels_have, outcome.now.coverage.channels_of)
    told = ", ".join(f"{line.name} {line.shown[-1]}" for line in lines if line.shown[-1])
    frame = chartkit.frame(context, kpi, f"trend-{kpi}", title, subtitle, f"{title}. {told}")
    marks = chartkit.ticks(context, context.kpis[kpi], chartkit.known(*lines))
    events = _breaks(context, outcome, found)
    return ChartBlock(LineChart(frame, _axis(context, found), tuple(lines), marks, events))


def _step_word(found: tuple[Span, ...]) -> str:
    return f"review-step-{found[0].rhythm}"


def _axis(context: Context, found: tuple[Span, ...]) -> tuple[Category, ...]:
    """Label each step by the month or quarter it stands for: weeks belong to that of their fourth day."""
    calendar = replace(context.dataset.calendar, rhythm=found[0].rhythm)
    home = context.dataset.calendar.home_day
    named = (
        step.periods[0] if len(step.periods) == 1 else calendar.period_of(home(step.periods[0]))
        for step in found
    )
    return periods.categories(tuple(named), context.language, calendar)


def _breaks(context: Context, outcome: Outcome, found: tuple[Span, ...]) -> tuple[Event, ...]:
    """Mark the steps in which what a KPI counts has changed."""
    formula = Resolver(context.settings).resolve(context.kpis[outcome.kpi].formula)
    label = context.language.text("review-new-definition")
    return tuple(
        Event(index, label, breaks=True)
        for index, step in enumerate(found)
        if any(
            one.period in step.periods and one.touches(outcome.kpi, metric_ids(formula))
            for one in breaks_in(context.dataset, context.kpis)
        )
    )


def _two_abreast(charts: Sequence[ChartBlock]) -> tuple[Block, ...]:
    pairs = [charts[start : start + 2] for start in range(0, len(charts), 2)]
    return tuple(Pair(*pair) if len(pair) > 1 else pair[0] for pair in pairs)
