"""News that only a year shows: a figure that holds steady from month to month may have halved in twelve.

A slow fall is its own usual swing, so that no single step of it counts. It is told against the same period of
the year before, by the same tests as any change.
"""

from dataclasses import replace
from math import sqrt

from reporter.kpi.results import Measured, Outcome
from reporter.language import inline
from reporter.story import periods, wording
from reporter.story.blocks import Sentence, Tone
from reporter.story.chartkit import number_of
from reporter.story.context import Context
from reporter.story.past import past_words
from reporter.story.sentences import before_name, change_size, manner_of

LEAST = 0.1  # less than a tenth in a year is no news
ORDINARY = 0.25  # a move of a quarter weighs as much as one usual swing from period to period
WEIGHT, LARGEST = 0.3, 4.0  # what moved just now comes first


def tone_of(context: Context, outcome: Outcome) -> Tone | None:
    """Return whether a figure that held steady stands well or badly against the year before, None for no news."""
    change, results = outcome.yearly, context.results
    if results.compare == "year" or outcome.change.verdict not in wording.QUIET:
        return None
    if wording.held_to(context, change) or _size(outcome) < LEAST:
        return None
    return wording.TONES.get(change.verdict)


def surprise(outcome: Outcome) -> float:
    """Return how much of a surprise it is, on the scale of changes from period to period."""
    return WEIGHT * sqrt(min(_size(outcome) / ORDINARY, LARGEST))


def _size(outcome: Outcome) -> float:
    now, before = number_of(outcome.yearly.now), number_of(outcome.yearly.before)
    if now is None or before is None:
        return 0.0
    return abs(now - before) / abs(before) if before else 1.0


def sentence(context: Context, outcome: Outcome) -> Sentence:
    """Return "People reached 44.1 % below October 2025" and "at 42,786 (then 76,523); steady against September"."""
    words, facts = context.language, _facts(context, outcome)
    manner = _manner(context, outcome)
    scope, name = context.scope_name(outcome.scope), context.short_name(outcome.kpi, outcome.scope)
    kpi = words.text("finding-of-scope", scope=scope, kpi=inline(name)) if scope else name
    sizes = () if manner.startswith("leap") else (words.text("finding-year", **facts),)
    lately = _lately(context, outcome)
    if not sizes:  # "down from −10 to −30" goes on, a size begins anew
        lately = words.text("finding-year-leap", lately=lately)
    told = words.text("finding-separator").join((*sizes, lately)).removesuffix(".")
    return Sentence(
        words.text(f"finding-lead-year-{manner}", kpi=kpi, **facts), words.text("finding-rest", text=told)
    )


def _lately(context: Context, outcome: Outcome) -> str:
    """Say that it held steady, and since when it goes the same way."""
    steady = context.language.text("finding-steady", before=before_name(context))
    same_way = (outcome.change.absolute or 0.0) * (outcome.yearly.absolute or 0.0) > 0
    past = past_words(context, outcome) if same_way else None
    return context.language.text("finding-moved", moved=steady, past=past) if past else steady


def headline(context: Context, outcome: Outcome) -> str:
    """Return "Instagram: people reached 45.1 % below October 2025, at 11,378"."""
    scope, name = context.scope_name(outcome.scope), context.kpi_name(outcome.kpi, outcome.scope)
    key = "headline-year" if scope else "headline-total-year"
    return context.language.text(
        f"{key}-{_manner(context, outcome)}",
        scope=scope,
        kpi=inline(name) if scope else name,
        **_facts(context, outcome),
    )


def clause(context: Context, outcome: Outcome, link: str | None, *, inside: bool) -> str:
    """Return the news as a clause of the verdict. ``inside``: it does not begin the sentence."""
    name = context.kpi_name(outcome.kpi)
    return context.language.text(
        f"clause-year-{_manner(context, outcome)}",
        link,
        kpi=inline(name) if inside else name,
        **_facts(context, outcome),
    )


def title(context: Context, kpi: str) -> str | None:
    """Return the headline of a KPI in total where the year before is its news, else None."""
    outcome = context.outcome(kpi)
    return headline(context, outcome) if outcome and tone_of(context, outcome) else None


def _manner(context: Context, outcome: Outcome) -> str:
    return manner_of(context, replace(outcome, change=outcome.yearly))


def _facts(context: Context, outcome: Outcome) -> dict[str, str]:
    change, results = outcome.yearly, context.results
    assert results.year_ago is not None
    assert isinstance(change.before, Measured)
    return {
        "value": wording.figure(context, outcome.kpi, outcome.now, compact=True).shown,
        "was": wording.figure(context, outcome.kpi, change.before, compact=True).shown,
        "difference": change_size(context, outcome.kpi, change),
        "unit": str(
            context.kpis[outcome.kpi].unit
        ),  # what counts is more, what lasts longer: not every language says "above"
        "year": periods.dated(results.year_ago, context.language, context.dataset.calendar),
    }
