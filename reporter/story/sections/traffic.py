"""Traffic and conversion: the funnel from impressions to customers, and the website by channel."""

from reporter.kpi.results import TOTAL, Outcome
from reporter.language import inline
from reporter.model.charts import FunnelChart, Step
from reporter.story import chartkit, trends, wording, yearly
from reporter.story.blocks import Align, Block, Cell, ChartBlock, Heading, Section, Table, TableRow
from reporter.story.chartkit import number_of
from reporter.story.context import Context, channel_scope
from reporter.story.importance import has_data, idle, told_twice
from reporter.story.remarks import remarks, sayings
from reporter.story.tables import EMPTY, Line, change_cell, figure_cell, kpi_table

STEPS = ("impressions", "total_clicks", "web_traffic", "leads", "new_customers")
WATCHED = (
    "web_traffic",
    "bounce_rate",
    "conversions",
    "conversion_rate",
    "click_to_lead_rate",
    "sign_ups",
    "downloads",
    "leads",
    "cost_per_lead",
    "orders",
    "revenue",
)
BY_CHANNEL = ("web_traffic", "bounce_rate", "leads", "orders", "revenue", "sign_ups", "downloads")
MOST_COLUMNS = 5
BROUGHT = ("revenue", "orders", "sign_ups", "web_traffic")
MAIN = ("leads", "conversions", "sign_ups", "orders", "downloads", "web_traffic", "total_clicks", "clicks")
FEWEST_STEPS = 3


def sections(context: Context) -> tuple[Section, ...]:
    """Return the section, nothing when neither clicks nor visits are known."""
    if not any(has_data(context, kpi) for kpi in MAIN):
        return ()
    words = context.language
    title = _title(context)
    lines = [Line(kpi, TOTAL, context.kpi_name(kpi)) for kpi in WATCHED if _told(context, kpi)]
    blocks: list[Block | None] = [
        _funnel(context),
        kpi_table(context, None, None, words.text("head-kpi"), lines, detail=True),
        _website(context),
        *remarks(context, "traffic"),
    ]
    kept = tuple(block for block in blocks if block is not None)
    if not kept:
        return ()
    return (
        Section(
            "traffic", words.text("section-traffic"), title, None, kept, (title, *sayings(context, WATCHED))
        ),
    )


def _title(context: Context) -> str:
    main = _main(context)
    return yearly.title(context, main) or trends.leader_title(context, main)


def _main(context: Context) -> str:
    return next(kpi for kpi in MAIN if has_data(context, kpi) and not told_twice(context, kpi))


def _funnel(context: Context) -> Block | None:
    """Return the steps that are known; it stops at a step that is not smaller than the one before."""
    outcomes: list[Outcome] = []
    for kpi in STEPS:
        kpi = "clicks" if told_twice(context, kpi) else kpi  # noqa: PLW2901 — the same step by its plain name
        outcome = context.outcome(kpi)
        value = number_of(outcome.now) if outcome else None
        if outcome and value and (not outcomes or value <= (number_of(outcomes[-1].now) or 0.0)):
            outcomes.append(outcome)
    if len(outcomes) < FEWEST_STEPS:
        return None
    steps = tuple(_step(context, outcomes, index) for index in range(len(outcomes)))
    words = context.language
    title = words.text(
        "funnel-title",
        first=steps[0].shown,
        last=steps[-1].shown,
        start=_inline(steps[0]),
        end=_inline(steps[-1]),
    )
    alternative = title + ". " + ", ".join(f"{step.label} {step.shown}" for step in steps)
    frame = chartkit.frame(
        context, outcomes[0].kpi, "funnel", title, words.text("funnel-subtitle"), alternative
    )
    return ChartBlock(FunnelChart(frame, steps))


def _inline(step: Step) -> str:
    return inline(step.label)


def _step(context: Context, outcomes: list[Outcome], index: int) -> Step:
    outcome = outcomes[index]
    value = number_of(outcome.now) or 0.0
    shown = wording.figure(context, outcome.kpi, outcome.now).shown
    label = context.kpi_name(outcome.kpi)
    if index == 0 or _with_ads(context, outcome.kpi):
        return Step(label, value, shown)
    before = number_of(outcomes[index - 1].now) or 1.0
    share = value / before
    rate = context.language.percent(share, 0 if share >= 0.1 else 1)  # noqa: PLR2004 — one decimal below ten per cent
    return Step(label, value, shown, rate)


def _with_ads(context: Context, kpi: str) -> bool:
    """Clicks that include those of ads are no share of impressions that do not."""
    return kpi == "total_clicks" and not told_twice(context, kpi)


def _told(context: Context, kpi: str) -> bool:
    """Say whether a figure has a row: what was and is nothing teaches nothing, nor does a sum of one part."""
    return has_data(context, kpi) and not idle(context, kpi) and not told_twice(context, kpi)


def _website(context: Context) -> Table | None:
    """Return one row a channel with what its visitors did, and the change of what matters most."""
    channels = [one for one in context.channels if has_data(context, "web_traffic", channel_scope(one))]
    columns = [
        kpi for kpi in BY_CHANNEL if any(has_data(context, kpi, channel_scope(one)) for one in channels)
    ]
    columns = columns[:MOST_COLUMNS]
    if len(channels) < 2 or not columns:  # noqa: PLR2004 — one channel is the total
        return None
    told = "leads" if "leads" in columns else columns[0]
    words = context.language
    heads = [words.text("head-channel"), *(context.short_name(kpi) for kpi in columns)]
    heads.append(words.text("head-change-of", kpi=inline(context.short_name(told))))
    share = 0.74 / (len(heads) - 1)
    return Table(
        _most_brought(context, columns),
        None,
        tuple(
            Heading(head, Align.RIGHT if i else Align.LEFT, share if i else 0.26)
            for i, head in enumerate(heads)
        ),
        tuple(
            TableRow(
                (
                    Cell(channel.name),
                    *(_cell(context, kpi, channel.name) for kpi in columns),
                    _change(context, told, channel.name),
                )
            )
            for channel in channels
        ),
    )


def _most_brought(context: Context, columns: list[str]) -> str:
    """Return which channel brought most, by what the section's own title does not speak of."""
    others = (kpi for kpi in BROUGHT if kpi in columns and kpi != _main(context))
    told = next((kpi for kpi in others if trends.leader(context, kpi)), None)
    return trends.leader_title(context, told) if told else context.language.text("website-title")


def _cell(context: Context, kpi: str, channel: str) -> Cell:
    outcome = _outcome(context, kpi, channel)
    return figure_cell(wording.figure(context, kpi, outcome.now)) if outcome else EMPTY


def _change(context: Context, kpi: str, channel: str) -> Cell:
    outcome = _outcome(context, kpi, channel)
    return change_cell(context, outcome) if outcome else EMPTY


def _outcome(context: Context, kpi: str, channel: str) -> Outcome | None:
    found = next(one for one in context.channels if one.name == channel)
    return context.outcome(kpi, channel_scope(found))
