"""The KPIs in use and those to start with: how each was used, how it moved, and what is suggested."""

from reporter.story.blocks import Block, Cell, Section, Small
from reporter.story.context import Context
from reporter.story.review.phrases import kpi_reason, span_line
from reporter.story.review.review import KpiReview, Review, review_of
from reporter.story.review.rows import figures, review_table, under
from reporter.story.review.rules import Advice
from reporter.story.sections.scoreboard import stands_on

ORDER = (Advice.CHANGE, Advice.START, Advice.KEEP)
COUNTED = (Advice.KEEP, Advice.CHANGE, Advice.START, Advice.DROP)


def sections(context: Context) -> tuple[Section, ...]:
    """Return the section; nothing where no KPI is in use or worth a start."""
    review, words = review_of(context), context.language
    listed = [one for advice in ORDER for one in _looked_at(review, advice)]
    rows = [
        row
        for advice in ORDER
        for row in under(
            words.text(f"review-advice-{advice}"),
            [(*figures(context, one), Cell(kpi_reason(context, one))) for one in _looked_at(review, advice)],
        )
    ]
    table = review_table(context, "review-head-why", rows, listed)
    if table is None:
        return ()
    notes = stands_on(context, [one.facts.kpi for one in listed])
    blocks: tuple[Block, ...] = (table, Small(notes)) if notes else (table,)
    title = _title(context, review)
    return (Section("kpis", words.text("review-kpis"), title, span_line(context), blocks, (title,)),)


def _looked_at(review: Review, advice: Advice) -> tuple[KpiReview, ...]:
    return tuple(one for one in review.advised(advice) if one.facts.uses or advice is Advice.START)


def _title(context: Context, review: Review) -> str:
    """Return how many KPIs to keep, change, start and drop."""
    words = context.language
    counts = {advice: len(review.advised(advice)) for advice in COUNTED}
    said = [words.text(f"review-count-{advice}", count=count) for advice, count in counts.items() if count]
    return words.text("review-kpis-title", counts=words.text("list-comma").join(said))
