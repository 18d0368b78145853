"""The review as an edition: its sections in their order."""

from dataclasses import replace

from reporter.story.compose import Edition
from reporter.story.context import Context
from reporter.story.review import appendix, goals, kpis, objectives, summary, trend, unseen
from reporter.story.review.review import review

TELLERS = {
    "summary": summary.sections,
    "objectives": objectives.sections,
    "goals": goals.sections,
    "kpis": kpis.sections,
    "unseen": unseen.sections,
    "trend": trend.sections,
    "appendix": appendix.sections,
}


def _with_review(context: Context) -> Context:
    return replace(context, review=review(context))


REVIEW = Edition(
    TELLERS,
    order=lambda _context: tuple(TELLERS),
    title=lambda context: context.language.text("review-title"),
    prepared=_with_review,
)
