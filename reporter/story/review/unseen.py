"""The KPIs with data that nobody looks at: what to drop, and what only feeds a KPI in use."""

from reporter.kpi.declaration import Group
from reporter.language import inline
from reporter.story.blocks import Block, Cell, Section, Small
from reporter.story.context import Context
from reporter.story.review.phrases import kpi_reason
from reporter.story.review.review import KpiReview, Review, review_of
from reporter.story.review.rows import figures, review_table, under
from reporter.story.review.rules import Advice


def sections(context: Context) -> tuple[Section, ...]:
    """Return the section, nothing where every KPI with data is in use or worth a start."""
    review, words = review_of(context), context.language
    found = _unseen(review)
    rows = [
        row
        for group in dict.fromkeys(one.facts.kpi.group for one in found)
        for row in under(
            words.text(f"group-{group}"),
            [
                (*figures(context, one), _advised(context, one))
                for one in found
                if one.facts.kpi.group is group
            ],
        )
    ]
    table = review_table(context, "review-head-advice", rows, found)
    if table is None:
        return ()
    dropped = sum(one.rule.advice is Advice.DROP for one in found)
    title = words.text("review-never-title", drop=dropped, keep=len(found) - dropped)
    absent = (words.text("review-absent", count=review.absent),) if review.absent else ()
    blocks: tuple[Block, ...] = (table, Small(absent)) if absent else (table,)
    name, subtitle = words.text("review-never"), words.text("review-never-why")
    return (Section("unseen", name, title, subtitle, blocks, (title,)),)


def _unseen(review: Review) -> list[KpiReview]:
    """Return them by group, in the order of the scoreboard."""
    found = [one for one in review.kpis if not one.facts.uses and one.rule.advice is not Advice.START]
    return sorted(found, key=lambda one: list(Group).index(one.facts.kpi.group))


def _advised(context: Context, one: KpiReview) -> Cell:
    advice = context.language.text(f"review-advice-{one.rule.advice}")
    reason = inline(kpi_reason(context, one))
    return Cell(context.language.text("review-advised", advice=advice, reason=reason))
