"""Words that several sections of a review share: names, reasons, what the span is called."""

from reporter.language import inline
from reporter.story import periods
from reporter.story.context import Context
from reporter.story.review.review import GoalReview, KpiReview, Review
from reporter.story.sentences import before_name


def span_line(context: Context) -> str:
    """Return what the review is about and compared with."""
    words, results = context.language, context.results
    period = periods.name(results.span, words, context.dataset.calendar)
    before = before_name(context)
    return words.text("review-span-against", period=period, before=before) if before else period


def kpi_name(context: Context, one: KpiReview) -> str:
    """Return a KPI's short name."""
    return context.short_name(one.facts.kpi.id)


def goals_said(context: Context, review: Review) -> str:
    """Return how many of the goals that came due were met, and of how many the result is not known."""
    words, unknown = context.language, len(review.unknown)
    judged = len(review.due) - unknown
    said = [words.text("review-goals-met", met=len(review.met), of=judged)] if judged else []
    said += [words.text("review-goals-unknown", count=unknown)] if unknown else []
    return words.text("list-comma").join(said)


def kpi_reason(context: Context, one: KpiReview) -> str:
    """Return why a KPI has its suggestion: the rule's words with its facts."""
    facts, words = one.facts, context.language
    return words.text(
        f"review-kpi-{one.rule.id}",
        have=facts.have,
        of=len(facts.known),
        notes=facts.notes,
        goals=len(facts.goals),
        whole=_inline(context, facts.part_of),
        twin=_inline(context, facts.told_by),
    )


def _inline(context: Context, kpi: str | None) -> str:
    return inline(context.short_name(kpi)) if kpi else ""


def goal_reason(context: Context, one: GoalReview) -> str:
    """Return why a goal has its suggestion."""
    return context.language.text(f"review-goal-{one.rule.id}")


def names(context: Context, found: tuple[KpiReview, ...]) -> str:
    """Return the names of some KPIs as a phrase."""
    return context.language.join([kpi_name(context, one) for one in found])
