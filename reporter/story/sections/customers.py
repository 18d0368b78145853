"""Customers: what they say in surveys, in reviews and about the brand."""

from datetime import date

from reporter.kpi.results import TOTAL
from reporter.language import shortened
from reporter.model.dataset import Row
from reporter.story.blocks import Block, Pair, Remark, Section, Small
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
    chosen = _chosen(context)
    quotes = tuple(_quote(context, row) for row in chosen[:MOST_QUOTES])
    chart, spread, score = parts_over_time(context), stars(context), score_over_time(context)
    drawn = bool(chart or spread or score)
    table = kpi_table(context, None, None, words.text("head-kpi"), lines, detail=drawn)
    blocks: list[Block | None] = [
        *((Pair(chart, spread),) if chart and spread else (chart or spread,)),
        *((Pair(score, beside(context, table)),) if score and table else (score or table,)),
        margin_note(context),
        *quotes,
        _left_out(context, len(chosen)),
        *remarks(context, "customers"),
    ]
    kept = tuple(block for block in blocks if block is not None)
    said = (
        (words.text("customers-say", quote=quotes[0].text, author=quotes[0].author or ""),) if quotes else ()
    )
    points = (title, *sayings(context, WATCHED), *said)
    return (Section("customers", words.text("section-customers"), title, None, kept, points),)


def _chosen(context: Context) -> list[Row]:
    """Return the reviews of the span whose quote the manager chose, the latest first; reviews name no channel.

    Those without a date come last; of one day, the order of the sheet counts.
    """
    if context.dataset.filtered:
        return []
    wanted = set(context.results.span.periods)
    chosen = [
        row
        for row in context.dataset.rows("reviews")
        if row.period in wanted and row.flag_of("feature") and row.text_of("quote")
    ]
    return sorted(chosen, key=lambda row: row.date_of("date") or date.min, reverse=True)


def _left_out(context: Context, whole: int) -> Small | None:
    """Say how many of the chosen quotes there was no room for."""
    if whole <= MOST_QUOTES:
        return None
    return Small((context.language.text("customers-quotes-of", shown=MOST_QUOTES, whole=whole),))


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
