"""Engagement: rates by channel against the benchmark, and what people did."""

from reporter.kpi.results import TOTAL
from reporter.model.charts import Category, Role, Series, StackedBarChart
from reporter.model.dataset import Channel
from reporter.story import chartkit, periods, trends, yearly
from reporter.story.blocks import Block, ChartBlock, Section
from reporter.story.context import Context, channel_scope
from reporter.story.importance import has_data, leading_engagement
from reporter.story.remarks import remarks, sayings
from reporter.story.tables import Line, kpi_table

ACTIONS = ("likes", "comments", "shares", "saves")
ROLES = (Role.NOW, Role.FOCUS, Role.BEFORE, Role.OTHER)
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
    title = yearly.title(context, rate) or trends.leader_title(context, rate)
    watched = (rate, *WATCHED)
    lines = [Line(kpi, TOTAL, context.kpi_name(kpi)) for kpi in watched if has_data(context, kpi)]
    blocks: list[Block | None] = [
        trends.by_channel(context, rate, "engagement-by-channel", trends.message(context, rate, title)),
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
    counts = {kpi: [_count(context, kpi, channel) for channel in channels] for kpi in ACTIONS}
    shares = [_shares([counts[kpi][place] for kpi in ACTIONS]) for place in range(len(channels))]
    percents = [chartkit.whole_percents(share) for share in shares]
    parts = tuple(
        Series(
            context.kpi_name(kpi),
            tuple(share[index] for share in shares),
            tuple(_percent(context, percent[index]) for percent in percents),
            role,
        )
        for index, (kpi, role) in enumerate(zip(ACTIONS, ROLES, strict=True))
        if any(counts[kpi])
    )
    rate = context.kpis[leading_engagement(context)]
    title, subtitle = _actions_words(context, counts)
    frame = chartkit.frame(context, rate.id, "actions-by-channel", title, subtitle, title)
    marks = chartkit.ticks(context, rate, [1.0])
    return ChartBlock(StackedBarChart(frame, tuple(Category(one.name) for one in channels), parts, marks))


def _count(context: Context, kpi: str, channel: Channel) -> float | None:
    outcome = context.outcome(kpi, channel_scope(channel))
    return chartkit.number_of(outcome.now) if outcome else None


def _shares(counts: list[float | None]) -> list[float | None]:
    """Return each known count as a share of the known ones; what is not tracked stays a gap."""
    total = sum(count for count in counts if count is not None)
    return [None if count is None or not total else count / total for count in counts]


def _percent(context: Context, percent: int | None) -> str | None:
    return None if percent is None else context.language.percent(percent / 100, 0)


def _actions_words(context: Context, counts: dict[str, list[float | None]]) -> tuple[str, str]:
    words = context.language
    sums = {kpi: sum(count for count in row if count is not None) for kpi, row in counts.items()}
    most = max(sums, key=lambda kpi: sums[kpi])
    share = words.percent(sums[most] / (sum(sums.values()) or 1.0), 0)
    title = words.text("actions-title", kpi=context.kpi_name(most), share=share)
    period = periods.name(context.results.span, words, context.dataset.calendar)
    return title, words.text("actions-subtitle", period=period)
