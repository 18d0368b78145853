"""Customers: what they say in surveys, in reviews and about the brand."""

from reporter.kpi.results import TOTAL
from reporter.language import shortened
from reporter.model.dataset import Row
from reporter.story.blocks import Block, Pair, Remark, Section
from reporter.story.context import Context
from reporter.story.importance import has_data
from reporter.story.promoters import margin_note, parts_over_time, score_over_time
from reporter.story.remarks import remarks, sayings
from reporter.story.standing import standing
from reporter.story.stars import stars
from reporter.story.tables import Line, beside, kpi_table

WATCHED = ("nps", "csat", "csat_top2", "star_rating", "reviews", "sentiment")
ASKED = ("nps", "csat", "star_rating")
MOST_QUOTES = 3
LONGEST_QUOTE = 240


def sections(context: Context) -> tuple[Section, ...]:
    """Return the section, nothing when customers were neither asked nor heard."""
    if not any(has_data(context, kpi) for kpi in ASKED):
        return ()
    words = context.language
    title = standing(context, ASKED)
    lines = [Line(kpi, TOTAL, context.kpi_name(kpi)) for kpi in WATCHED if has_data(context, kpi)]
    quotes = _quotes(context)
    chart, spread, score = parts_over_time(context), stars(context), score_over_time(context)
    drawn = bool(chart or spread or score)
    table = kpi_table(context, None, None, words.text("head-kpi"), lines, detail=drawn)
    blocks: list[Block | None] = [
        *((Pair(chart, spread),) if chart and spread else (chart or spread,)),
        *((Pair(score, beside(context, table)),) if score and table else (score or table,)),
        margin_note(context),
        *quotes,
        *remarks(context, "customers"),
    ]
    kept = tuple(block for block in blocks if block is not None)
    said = (
        (words.text("customers-say", quote=quotes[0].text, author=quotes[0].author or ""),) if quotes else ()
    )
    points = (title, *sayings(context, WATCHED), *said)
    return (Section("customers", words.text("section-customers"), title, None, kept, points),)


def _quotes(context: Context) -> tuple[Remark, ...]:
    """Return the latest quotes that the manager chose; reviews name no channel."""
    if context.dataset.filtered:
        return ()
    wanted = set(context.results.span.periods)
    chosen = [
        row
        for row in context.dataset.rows("reviews")
        if row.period in wanted and row.flag_of("feature") and row.text_of("quote")
    ]
    latest = sorted(chosen, key=lambda row: row.date_of("date") or context.dataset.today, reverse=True)
    return tuple(_quote(context, row) for row in latest[:MOST_QUOTES])


def _quote(context: Context, row: Row) -> Remark:
    words = context.language
    stars = row.number_of("stars")
    shown = words.number(stars, 0 if stars.is_integer() else 1) if stars is not None else None
    parts = [
        row.text_of("author"),
        row.text_of("source"),
        words.text("customers-stars", stars=shown, count=stars or 0) if shown else None,
    ]
    quote = words.text("customers-quote", text=shortened(row.text_of("quote") or "", LONGEST_QUOTE))
    return Remark(quote, " · ".join(part for part in parts if part))
