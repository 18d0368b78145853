"""Customer care: issues, how fast they are answered, and what a customer is worth."""

from reporter.kpi.results import TOTAL, Outcome, Scope
from reporter.model.charts import Role
from reporter.model.dataset import Channel
from reporter.story import chartkit, plots, wording
from reporter.story.blocks import Block, Cell, Section, TableRow
from reporter.story.chartkit import number_of
from reporter.story.context import Context, channel_scope
from reporter.story.grids import Column, grid
from reporter.story.importance import has_data
from reporter.story.remarks import remarks, sayings
from reporter.story.standing import standing
from reporter.story.tables import EMPTY, Line, change_cell, figure_cell, kpi_table
from reporter.story.trends import leader, shown_of

ANSWERED = ("first_reply_time", "resolution_rate", "issues_resolved", "issues_raised")
WATCHED = (
    "issues_raised",
    "issues_resolved",
    "resolution_rate",
    "first_reply_time",
    "customer_lifetime_value",
    "clv_to_cac",
)
REPLY = "first_reply_time"
BY_CHANNEL = ("issues_raised", "issues_resolved", "resolution_rate", REPLY)
MOST_CHANNELS = 5


def sections(context: Context) -> tuple[Section, ...]:
    """Return the section, nothing when neither issues nor replies are known."""
    if not any(has_data(context, kpi) for kpi in ANSWERED):
        return ()
    words = context.language
    title = standing(context, ANSWERED)
    lines = [Line(kpi, TOTAL, context.kpi_name(kpi)) for kpi in WATCHED if has_data(context, kpi)]
    chart = _replies(context)
    blocks: list[Block | None] = [
        chart,
        kpi_table(context, None, None, words.text("head-kpi"), lines, detail=chart is not None),
        _by_channel(context),
        *remarks(context, "care"),
    ]
    kept = tuple(block for block in blocks if block is not None)
    points = (title, *sayings(context, ANSWERED))
    return (Section("care", words.text("section-care"), title, None, kept, points),)


def _replies(context: Context) -> Block | None:
    """Return the time to a first reply over the last periods: all together, and the slowest channels in grey."""
    whole = context.outcome(REPLY)
    if whole is None or not has_data(context, REPLY):
        return None
    words = context.language
    channels = [one for one in context.channels if has_data(context, REPLY, channel_scope(one))]
    slowest = _slowest(context, channels) if len(channels) > 1 else []
    parts = [
        chartkit.series(context, REPLY, context.scope_name(one.scope), one.history)
        for one in slowest[:MOST_CHANNELS]
    ]
    name = channels[0].name if len(channels) == 1 else words.text("care-all")
    all_of_them = chartkit.series(context, REPLY, name, whole.history, Role.FOCUS)
    subtitle = words.text("care-over-time", kpi=context.kpi_name(REPLY), **plots.history_words(context))
    subtitle += shown_of(context, len(parts), len(slowest))
    title = _message(context, whole)
    return plots.lines(context, REPLY, "first-reply", (title, subtitle), (all_of_them, *parts))


def _slowest(context: Context, channels: list[Channel]) -> list[Outcome]:
    found = (context.outcome(REPLY, channel_scope(one)) for one in channels)
    return sorted((one for one in found if one), key=lambda one: -(number_of(one.now) or 0.0))


def _message(context: Context, whole: Outcome) -> str:
    """Return the channel whose customers wait longest; with one channel how long they wait."""
    slowest = leader(context, REPLY)
    told = slowest or whole
    shown = wording.figure(context, REPLY, told.now).shown
    key = "care-chart-slowest" if slowest else "care-chart-now"
    return context.language.text(key, name=context.scope_name(told.scope), value=shown)


def _by_channel(context: Context) -> Block | None:
    """Return what was raised, resolved and answered on each channel."""
    scopes = [channel_scope(one) for one in context.channels]
    cared = [scope for scope in scopes if any(has_data(context, kpi, scope) for kpi in ANSWERED)]
    if len(cared) < 2:  # noqa: PLR2004 — one channel is the total
        return None
    words = context.language
    heads = [*(context.short_name(kpi) for kpi in BY_CHANNEL)]
    heads.append(words.text("head-change"))
    columns = [Column(words.text("head-channel"), words=True), *(Column(head, share=0.15) for head in heads)]
    rows = [TableRow(tuple(_row(context, scope))) for scope in cared]
    return grid(words.text("care-by-channel"), None, columns, rows, detail=True)


def _row(context: Context, scope: Scope) -> list[Cell]:
    found = [context.outcome(kpi, scope) for kpi in BY_CHANNEL]
    cells = [figure_cell(wording.figure(context, one.kpi, one.now)) if one else EMPTY for one in found]
    reply = found[-1]
    return [Cell(context.scope_name(scope)), *cells, change_cell(context, reply) if reply else EMPTY]
