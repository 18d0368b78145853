"""Reach: who saw it, by channel and over time, and how the audience grew."""

from reporter.kpi.results import TOTAL
from reporter.story import trends, yearly
from reporter.story.blocks import Block, Pair, Section, Table
from reporter.story.context import Context, channel_scope
from reporter.story.forecast import followers_ahead
from reporter.story.importance import has_data
from reporter.story.remarks import remarks, sayings
from reporter.story.tables import Line, beside, kpi_table

WATCHED = (
    "reach",
    "impressions",
    "followers",
    "net_new_followers",
    "audience_growth_rate",
    "video_views",
)


def sections(context: Context) -> tuple[Section, ...]:
    """Return the section, nothing when neither reach nor impressions nor followers are known."""
    main = next((kpi for kpi in ("reach", "impressions", "followers") if has_data(context, kpi)), None)
    if main is None:
        return ()
    first = trends.mover(context, main) or trends.leader(context, main)
    title = yearly.title(context, main) or trends.leader_title(context, main)
    words = context.language
    lines = [Line(kpi, TOTAL, context.kpi_name(kpi)) for kpi in WATCHED if has_data(context, kpi)]
    ahead, growth = followers_ahead(context), _growth(context)
    blocks: list[Block | None] = [
        trends.over_time(
            context,
            main,
            "reach-over-time",
            trends.message(context, main, title),
            first.scope if first else None,
        ),
        kpi_table(context, None, None, words.text("head-kpi"), lines, detail=True),
        *remarks(context, "reach"),
        *((Pair(ahead, beside(context, growth)),) if ahead and growth else (ahead or growth,)),
    ]
    kept = tuple(block for block in blocks if block is not None)
    return (
        Section("reach", words.text("section-reach"), title, None, kept, (title, *sayings(context, WATCHED))),
    )


def _growth(context: Context) -> Table | None:
    """Return audience growth by channel as a table; a bar chart would hide the small channels."""
    lines = [
        Line("audience_growth_rate", channel_scope(channel), channel.name)
        for channel in context.channels
        if has_data(context, "audience_growth_rate", channel_scope(channel))
    ]
    if len(lines) < 2:  # noqa: PLR2004 — one channel is the total
        return None
    words = context.language
    title = trends.leader_title(context, "audience_growth_rate")
    return kpi_table(
        context,
        title,
        words.text("by-channel-title", kpi=context.kpi_name("audience_growth_rate")),
        words.text("head-channel"),
        lines,
    )
