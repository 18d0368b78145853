"""The review's first page: what was met, what to keep, change, start and drop, what there is to decide."""

from collections.abc import Iterator

from reporter.kpi.results import GoalVerdict
from reporter.language import MISSING, inline
from reporter.model.units import Unit
from reporter.story import periods, wording
from reporter.story.blocks import Block, Callout, Card, Cards, Figure, Findings, Pair, Section, Sentence, Tone
from reporter.story.context import Context
from reporter.story.importance import importance
from reporter.story.review.aims import Aim, Service
from reporter.story.review.phrases import goal_reason, goals_said, kpi_name, kpi_reason, names, span_line
from reporter.story.review.review import GoalReview, KpiReview, Review, review_of
from reporter.story.review.rules import KPI_RULES, Advice
from reporter.story.sections.goals import target_shown
from reporter.story.sentences import sentence

MOST_FINDINGS = 4
MOST_NAMES = 4
NO_DATA = "no-data"
CARDS = (Advice.KEEP, Advice.CHANGE, Advice.START, Advice.DROP)


def sections(context: Context) -> tuple[Section, ...]:
    """Return the summary; it always exists."""
    review, words = review_of(context), context.language
    headline = _headline(context, review)
    blocks: tuple[Block | None, ...] = (
        _cards(context, review),
        _findings(context, review),
        _decisions(context, review),
    )
    return (
        Section(
            "summary",
            words.text("section-summary"),
            headline,
            _subtitle(context),
            tuple(block for block in blocks if block is not None),
            (headline, *_to_decide(context, review)),
        ),
    )


def _subtitle(context: Context) -> str:
    line = span_line(context)
    return line if context.results.finished else context.language.text("review-so-far", line=line)


# The verdict


def _headline(context: Context, review: Review) -> str:
    """Return how the goals ended, what has no data and what nobody looks at, in one sentence."""
    text = context.language.text("note-separator").join(_clauses(context, review))
    return context.language.text("verdict-sentence", text=text[0].upper() + text[1:])


def _clauses(context: Context, review: Review) -> Iterator[str]:
    words = context.language
    if review.due:
        yield goals_said(context, review)
    else:
        yield words.text("review-none-due" if review.goals else "review-no-goals")
    silent, unseen = len(review.ruled(NO_DATA)), len(review.unseen)
    if silent:
        yield words.text("review-count-silent", count=silent)
    if unseen:
        yield words.text("review-count-unseen", count=unseen)


# The counts


def _cards(context: Context, review: Review) -> Cards:
    found = [_count(context, review, advice) for advice in CARDS if review.advised(advice)]
    if review.goals:
        found.insert(0, _goals(context, review))
    return Cards(tuple(found))


def _goals(context: Context, review: Review) -> Card:
    words, met, unknown = context.language, len(review.met), len(review.unknown)
    judged, waiting = len(review.due) - unknown, len(review.goals) - len(review.due)
    shown = words.text("review-known", have=met, of=judged) if judged else MISSING
    notes = [words.text("review-under-way", count=waiting)] if waiting else []
    notes += [words.text("review-not-known", count=unknown)] if unknown else []
    return Card(words.text("review-card-goals"), Figure(met, Unit.COUNT, shown), None, tuple(notes), None)


def _count(context: Context, review: Review, advice: Advice) -> Card:
    words, count = context.language, len(review.advised(advice))
    figure = Figure(count, Unit.COUNT, words.number(count))
    note = words.text(f"review-card-{advice}", "note")
    return Card(words.text(f"review-card-{advice}"), figure, None, (note,), None)


# What served and what did not


def _findings(context: Context, review: Review) -> Pair | Findings | None:
    words = context.language
    good = tuple(_served(context, review))[:MOST_FINDINGS]
    bad = tuple(_not_served(context, review))[:MOST_FINDINGS]
    left = Findings(words.text("review-wins"), Tone.GOOD, good)
    right = Findings(words.text("review-concerns"), Tone.BAD, bad)
    if good and bad:
        return Pair(left, right)
    return left if good else right if bad else None


def _served(context: Context, review: Review) -> Iterator[Sentence]:
    yield from (_ended(context, one, "review-was-met") for one in review.met)
    yield from _moved(context, review, Service.RIGHT_WAY)


def _not_served(context: Context, review: Review) -> Iterator[Sentence]:
    words = context.language
    missed = [one for one in review.due if one.facts.state.verdict is GoalVerdict.MISSED]
    yield from (_ended(context, one, "review-was-missed") for one in missed)
    yield from _moved(context, review, Service.WRONG_WAY)
    for one in review.ruled(NO_DATA):
        uses = words.join([words.text(f"review-use-{use}") for use in one.facts.uses])
        yield Sentence(context.kpi_name(one.facts.kpi.id), words.text("review-has-no-data", uses=uses))


def _ended(context: Context, one: GoalReview, key: str) -> Sentence:
    goal = one.facts.state
    rest = context.language.text(
        key,
        value=wording.figure(context, goal.kpi, goal.value, compact=True).shown,
        target=target_shown(context, goal),
        due=periods.name(goal.due, context.language, context.dataset.calendar),
    )
    return Sentence(context.language.text(f"{key}-lead", goal=goal.name), rest)


def _moved(context: Context, review: Review, service: Service) -> Iterator[Sentence]:
    yield from (_aim(context, aim) for aim in review.aims if aim.service is service)


def _aim(context: Context, aim: Aim) -> Sentence:
    assert aim.outcome is not None, "what moved has an outcome"
    told = sentence(context, aim.outcome)
    return Sentence(told.lead, context.language.text("review-for", rest=told.rest, objective=aim.objective))


# What there is to decide


def _decisions(context: Context, review: Review) -> Callout | None:
    asked = _to_decide(context, review)
    return Callout(context.language.text("review-decide"), asked) if asked else None


def _to_decide(context: Context, review: Review) -> tuple[str, ...]:
    return (*_about_goals(context, review), *_about_kpis(context, review))


def _about_goals(context: Context, review: Review) -> Iterator[str]:
    words = context.language
    for one in review.due:
        facts = {"goal": one.facts.state.name, "reason": inline(goal_reason(context, one))}
        advice = words.text(f"review-advice-{one.rule.advice}")
        yield words.text("review-decide-goal", advice=advice, **facts)
    free = sum(not one.facts.state.objective for one in review.goals)
    if free:
        yield words.text("review-decide-objectives", count=free)
    if not review.goals:
        yield words.text("review-decide-set-goals")


def _about_kpis(context: Context, review: Review) -> Iterator[str]:
    """Return one line for each rule that asks for something: the KPIs it names, and why."""
    words = context.language
    for rule in KPI_RULES:
        found = review.ruled(rule.id)
        if found and rule.advice is not Advice.KEEP:
            yield words.text(
                "review-decide-kpis",
                advice=words.text(f"review-advice-{rule.advice}"),
                kpis=_named(context, found),
                reason=inline(_shared_reason(context, found)),
            )


def _named(context: Context, found: tuple[KpiReview, ...]) -> str:
    """Name the weightiest KPIs and count the others."""
    ranked = sorted(found, key=lambda one: -importance(context, one.facts.kpi))
    if len(found) <= MOST_NAMES + 1:
        return names(context, tuple(ranked))
    listed = [kpi_name(context, one) for one in ranked[:MOST_NAMES]]
    shown = context.language.text("list-comma").join(listed)
    return context.language.text("review-and-more", names=shown, count=len(found) - MOST_NAMES)


def _shared_reason(context: Context, found: tuple[KpiReview, ...]) -> str:
    if len(found) == 1:
        return kpi_reason(context, found[0])
    return context.language.text(f"review-kpi-{found[0].rule.id}", "all")
