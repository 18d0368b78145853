"""The one sentence a boss remembers: the best news and the worst, or the manager's own headline."""

from typing import Any

from reporter.kpi.results import TOTAL
from reporter.language import inline
from reporter.story import periods, wording, yearly
from reporter.story.blocks import Tone
from reporter.story.campaign import since_its_start
from reporter.story.context import Context
from reporter.story.finding import Finding
from reporter.story.findings import pick, spread
from reporter.story.importance import has_data, lead_kpis, leading_engagement
from reporter.story.notes import of_kind
from reporter.story.sentences import GOAL_TONE, before_name, change_size, how_it_stands, kept_facts, manner_of

BROUGHT = frozenset({"leads", "orders", "new_customers"})
EACH_COSTS = {"cost_per_lead": "leads", "cost_per_order": "orders", "cac": "new_customers"}
FINAL, BUT, AND = None, "but", "and"


def verdict(context: Context) -> str:
    """Return the report's headline."""
    own = of_kind(context, "headline", section="summary")
    if own:
        return own[0].text
    if not context.results.finished:
        return _unjudged(context, "verdict-so-far")
    if context.dataset.periods[0] == context.results.span.periods[0]:
        return _unjudged(context, "verdict-first")
    return _from_findings(context)


def supporting(context: Context) -> str | None:
    """Return the line under the headline: on how many channels reach and engagement rose, or a gap before."""
    if _gap_before(context):
        return _nothing_before(context)
    if context.dataset.campaign:
        return since_its_start(context)
    engagement = leading_engagement(context)
    reach, rate = spread(context, "reach"), spread(context, engagement)
    if not reach or not rate or reach[1] != rate[1] or reach[1] == 1 or not reach[0] + rate[0]:
        return None
    names = context.kpi_name("reach"), inline(context.short_name(engagement))
    if reach[0] == rate[0] == reach[1]:
        return context.language.text("summary-spread-all", first=names[0], second=names[1], of=reach[1])
    return context.language.text(
        "summary-spread", first=names[0], better=reach[0], of=reach[1], second=names[1], also=rate[0]
    )


def _gap_before(context: Context) -> bool:
    """Say whether the period before has no numbers though earlier ones have."""
    results = context.results
    first = context.dataset.periods[0]
    return results.before is None and results.compare == "previous" and first.start < results.span.start


def _nothing_before(context: Context) -> str:
    calendar = context.dataset.calendar
    before = calendar.previous(context.results.span.periods[0])
    return context.language.text("summary-gap", before=periods.brief(before, context.language, calendar))


def told(context: Context) -> tuple[Finding, ...]:
    """Return the findings about the total that the rule's sentence states: at most two, good news first."""
    total = tuple(one for one in context.found if one.outcome.scope == TOTAL)
    good, bad = pick(total, Tone.GOOD), pick(total, Tone.BAD)
    return (good[0], bad[0]) if good and bad else (good or bad)[:2]


def _from_findings(context: Context) -> str:
    match told(context):
        case (first, second):
            return _pair(context, first, second, AND if first.tone is second.tone else BUT)
        case (only,):
            return _sentence(context, _clause(context, only, FINAL, None))
    steady = wording.held_steady(context, TOTAL)
    return _unjudged(context, "verdict-steady-period" if steady else "verdict-uncompared")


def _pair(context: Context, first: Finding, second: Finding, link: str) -> str:
    start = _clause(context, first, link, None)
    end = _clause(context, second, FINAL, first)
    return _sentence(context, context.language.text("verdict-pair", first=start, second=end))


def _sentence(context: Context, text: str) -> str:
    return context.language.text("verdict-sentence", text=text[0].upper() + text[1:])


def _clause(context: Context, finding: Finding, link: str | None, before: Finding | None) -> str:
    outcome, change = finding.outcome, finding.outcome.change
    if finding.against_year:
        return yearly.clause(context, outcome, link, inside=before is not None)
    kpi = context.kpis[outcome.kpi]
    name = inline(context.kpi_name(kpi.id)) if before else context.kpi_name(kpi.id)
    facts: dict[str, Any] = {
        "kpi": name,
        "things": inline(context.kpi_name(kpi.id)),
        "value": wording.figure(context, kpi.id, outcome.now, compact=True).shown,
        "period": periods.brief(context.results.span, context.language, context.dataset.calendar),
        "before": before_name(context),
        "difference": change_size(context, outcome.kpi, change) if change.absolute is not None else "",
        "was": wording.figure(context, kpi.id, change.before, compact=True).shown,
        "target": "",
        "source": _source(context),
    }
    if change.absolute is None or wording.TONES.get(change.verdict) is not finding.tone:
        return context.language.text(*_goal_clause(context, finding, link, facts), **facts)
    manner = _manner(finding, before)
    if manner == "brought":
        facts["difference"] = context.language.number(abs(change.absolute))
        return context.language.text(
            f"clause-brought-{'up' if change.absolute > 0 else 'down'}", link, **facts
        )
    return context.language.text(f"clause-{manner}-{manner_of(context, outcome)}", link, **facts)


def _source(context: Context) -> str:
    """Return what brought the leads and orders that a report counts."""
    campaign = context.dataset.campaign
    words = context.language
    return words.text("source-campaign", campaign=campaign) if campaign else words.text("source-social")


def _manner(finding: Finding, before: Finding | None) -> str:
    """Return how a change is told: a figure held to common channels or parts is not said to have risen."""
    outcome = finding.outcome
    if outcome.change.common_channels or outcome.change.left_out:
        return "alike"
    if before:
        return "each-costs" if EACH_COSTS.get(outcome.kpi) == before.outcome.kpi else "second"
    return "brought" if outcome.kpi in BROUGHT else "first"


def _goal_clause(
    context: Context, finding: Finding, link: str | None, facts: dict[str, Any]
) -> tuple[str, str | None]:
    goal = finding.outcome.goal
    if goal is None or goal.verdict not in GOAL_TONE:
        return "clause-benchmark-better" if finding.tone is Tone.GOOD else "clause-benchmark-worse", link
    target = goal.level if goal.level is not None else goal.target
    facts["target"] = wording.value(context, context.kpis[finding.outcome.kpi], target, compact=True)
    facts |= kept_facts(goal)
    return f"clause-goal-{how_it_stands(goal)}", link


def _unjudged(context: Context, key: str) -> str:
    """State two figures without judging them: the lead figures, where none of them is known the first known."""
    chosen = lead_kpis(context) or tuple(kpi for kpi in context.kpis if has_data(context, kpi))
    period = periods.brief(context.results.span, context.language, context.dataset.calendar)
    shown = [_named(context, kpi) for kpi in chosen[:2]]
    return context.language.text(
        key if shown else "verdict-nothing", period=period, figures=context.language.join(shown)
    )


def _named(context: Context, kpi: str) -> str:
    outcome = context.results.outcomes[kpi, TOTAL]
    value = wording.figure(context, kpi, outcome.now, compact=True).shown
    return context.language.text("verdict-figure", kpi=inline(context.kpi_name(kpi)), value=value)
