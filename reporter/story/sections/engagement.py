"""Engagement: rates by channel against the benchmark, and what people did."""

from reporter.kpi.results import TOTAL
from reporter.model.charts import Category, Role, Series, StackedBarChart
from reporter.story import chartkit, periods, trends
from reporter.story.blocks import Block, ChartBlock, Section
from reporter.story.context import Context, channel_scope
from reporter.story.importance import has_data, leading_engagement
from reporter.story.remarks import remarks, sayings
from reporter.story.tables import Line, kpi_table

ACTIONS = ("likes", "comments", "shares", "saves")
WATCHED = (
    "engagements",
    "average_engagement_rate",
    "applause_rate",
    "amplification_rate",
    "conversation_rate",
)


def sections(context: Context) -> tuple[Section, ...]:
    """Return the section, nothing when no engagement is known."""
    rate = leading_engagement(context)
    if not has_data(context, "engagements") and not has_data(context, rate):
        return ()
    words = context.language
    title = trends.leader_title(context, rate)
    watched = (rate, *WATCHED)
    lines = [Line(kpi, TOTAL, context.kpi_name(kpi)) for kpi in watched if has_data(context, kpi)]
    blocks: list[Block | None] = [
        trends.by_channel(context, rate, "engagement-by-channel", trends.mover_title(context, rate)),
        _actions(context),
        kpi_table(context, None, None, words.text("head-kpi"), lines, detail=True),
        *remarks(context, "engagement"),
    ]
    kept = tuple(block for block in blocks if block is not None)
    name = words.text("section-engagement")
    return (Section("engagement", name, title, None, kept, (title, *sayings(context, watched))),)


def _actions(context: Context) -> Block | None:
    """Return likes, comments, shares and saves by channel, in shares of what people did there."""
    channels = [one for one in context.channels if has_data(context, "engagements", channel_scope(one))]
    if len(channels) < 2:  # noqa: PLR2004 — one bar says nothing
        return None
    results = {
        kpi: [getattr(context.outcome(kpi, channel_scope(one)), "now", None) for one in channels]
        for kpi in ACTIONS
    }
    counts = {
        kpi: [0.0 if r is None else chartkit.number_of(r) or 0.0 for r in row] for kpi, row in results.items()
    }
    totals = [sum(counts[kpi][place] for kpi in ACTIONS) or 1.0 for place in range(len(channels))]
    roles = (Role.NOW, Role.FOCUS, Role.BEFORE, Role.OTHER)
    parts = tuple(
        Series(
            context.kpi_name(kpi),
            tuple(count / total for count, total in zip(counts[kpi], totals, strict=True)),
            tuple(
                context.language.percent(count / total, 0)
                for count, total in zip(counts[kpi], totals, strict=True)
            ),
            role,
        )
        for kpi, role in zip(ACTIONS, roles, strict=True)
        if any(counts[kpi])
    )
    rate = context.kpis[leading_engagement(context)]
    title, subtitle = _actions_words(context, counts)
    frame = chartkit.frame(context, rate.id, "actions-by-channel", title, subtitle, title)
    marks = chartkit.ticks(context, rate, [1.0])
    return ChartBlock(StackedBarChart(frame, tuple(Category(one.name) for one in channels), parts, marks))


def _actions_words(context: Context, counts: dict[str, list[float]]) -> tuple[str, str]:
    words = context.language
    sums = {kpi: sum(row) for kpi, row in counts.items()}
    most = max(sums, key=lambda kpi: sums[kpi])
    share = words.percent(sums[most] / (sum(sums.values()) or 1.0), 0)
    title = words.text("actions-title", kpi=context.kpi_name(most), share=share)
    period = periods.name(context.results.span, words, context.dataset.calendar)
    return title, words.text("actions-subtitle", period=period)
