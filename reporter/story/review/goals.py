"""The goals that ran in the span: what came of each, and whether to extend, raise, change or retire it."""

from reporter.kpi.results import GoalState, GoalVerdict, Missing
from reporter.language import inline
from reporter.story import periods, wording
from reporter.story.blocks import Align, Cell, Heading, Section, Table, TableRow, Tone
from reporter.story.context import Context
from reporter.story.review.phrases import goal_reason, goals_said, span_line
from reporter.story.review.review import GoalReview, Review, review_of
from reporter.story.review.rules import Advice
from reporter.story.sections.goals import TONES, about, target_shown

HEADS = (
    ("head-goal", 0.3),
    ("review-head-result", 0.11),
    ("head-target", 0.11),
    ("head-due", 0.11),
    ("head-standing", 0.17),
    ("review-head-advice", 0.2),
)
FIGURES = range(1, 4)


def sections(context: Context) -> tuple[Section, ...]:
    """Return the section, nothing where no goal ran in the span."""
    review, words = review_of(context), context.language
    if not review.goals:
        return ()
    table = Table(
        None,
        None,
        tuple(
            Heading(words.text(head), Align.RIGHT if place in FIGURES else Align.LEFT, share)
            for place, (head, share) in enumerate(HEADS)
        ),
        tuple(TableRow(_cells(context, one)) for one in _due_first(review)),
    )
    title = title_of(context, review)
    name = words.text("section-goals")
    return (Section("goals", name, title, span_line(context), (table,), (title,)),)


def title_of(context: Context, review: Review) -> str:
    """Return how the goals that came due ended, and how many are under way."""
    words, waiting = context.language, len(review.goals) - len(review.due)
    came = goals_said(context, review) or words.text("review-none-due")
    title = words.text("review-goals-open", came=came, count=waiting) if waiting else came
    return title[0].upper() + title[1:]


def _due_first(review: Review) -> tuple[GoalReview, ...]:
    return (*review.due, *(one for one in review.goals if one not in review.due))


def _cells(context: Context, one: GoalReview) -> tuple[Cell, ...]:
    goal, words = one.facts.state, context.language
    value = wording.figure(context, goal.kpi, goal.value, compact=True)
    return (
        Cell(goal.name, note=about(context, goal)),
        Cell(value.shown, None if isinstance(goal.value, Missing) else value, strong=True),
        Cell(target_shown(context, goal)),
        Cell(words.day(goal.due.end, "short-year")),
        Cell(_standing(context, one), tone=TONES.get(goal.verdict, Tone.NONE), strong=True),
        Cell(_advice(context, one)),
    )


def _advice(context: Context, one: GoalReview) -> str:
    advice = context.language.text(f"review-advice-{one.rule.advice}")
    if one.rule.advice is Advice.WAIT:
        return advice
    reason = inline(goal_reason(context, one))
    return context.language.text("review-advised", advice=advice, reason=reason)


def _standing(context: Context, one: GoalReview) -> str:
    """Return the verdict, with since when a goal is met, how often it was kept or how far it came."""
    words, goal = context.language, one.facts.state
    verdict, detail = words.text(f"goal-verdict-{goal.verdict}"), _detail(context, one)
    return words.text("review-standing", verdict=verdict, detail=detail) if detail else verdict


def _detail(context: Context, one: GoalReview) -> str | None:
    goal, words = one.facts.state, context.language
    if goal.periods_met is not None:
        return words.text("review-kept", kept=goal.periods_met[0], of=goal.periods_met[1])
    if goal.met_since is not None:
        return _since(context, goal)
    if one.facts.way is not None and goal.verdict is GoalVerdict.MISSED and goal.at_least:
        return words.text("review-way", way=words.percent(max(one.facts.way, 0.0), 0))
    return None


def _since(context: Context, goal: GoalState) -> str | None:
    if goal.met_since is None:
        return None
    key = "review-reached-in" if goal.kind == "total" else "review-met-since"
    since = periods.name(goal.met_since, context.language, context.dataset.calendar)
    return context.language.text(key, period=since)
