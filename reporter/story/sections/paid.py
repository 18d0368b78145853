"""Paid: what the ads cost, and what a click and a lead through them cost."""

from reporter.kpi.metrics import AD_CLICKS, AD_LEADS, AD_REVENUE
from reporter.kpi.results import TOTAL, Outcome, Scope, ScopeKind
from reporter.language import inline
from reporter.model.formula import Metric
from reporter.model.units import Unit
from reporter.story import readings, trends, wording
from reporter.story.blocks import Block, Cell, Figure, Section, Table
from reporter.story.chartkit import number_of
from reporter.story.context import Context, channel_scope
from reporter.story.grids import Column, grid, groups
from reporter.story.importance import has_data
from reporter.story.remarks import remarks, sayings
from reporter.story.sentences import before_name, headline
from reporter.story.standing import standing
from reporter.story.tables import EMPTY, Line, change_cell, figure_cell, kpi_table, over

WATCHED = ("ad_spend", "cpc", "cpm", "ad_ctr", "ad_conversion_rate", "ad_cost_per_lead", "roas")
RESULT_COSTS = ("ad_cost_per_lead", "ad_cost_per_conversion", "cpc", "cpm")
MOST_CHANNELS, MOST_CAMPAIGNS = 5, 8


def sections(context: Context) -> tuple[Section, ...]:
    """Return the section, nothing when no money went into ads, now or before."""
    spent = context.outcome("ad_spend")
    if spent is None or not (number_of(spent.now) or number_of(spent.change.before)):
        return ()
    words = context.language
    cost = next((kpi for kpi in RESULT_COSTS if has_data(context, kpi)), "ad_spend")
    title = _title(context, cost)
    lines = [Line(kpi, TOTAL, context.kpi_name(kpi)) for kpi in WATCHED if has_data(context, kpi)]
    chart = _chart(context, cost)
    blocks: list[Block | None] = [
        chart,
        kpi_table(context, None, None, words.text("head-kpi"), lines, detail=chart is not None),
        _places(context, cost),
        *remarks(context, "paid"),
    ]
    kept = tuple(block for block in blocks if block is not None)
    points = (title, *sayings(context, WATCHED))
    return (Section("paid", words.text("section-paid"), title, None, kept, points),)


def _title(context: Context, cost: str) -> str:
    """Return the channel whose change weighs most on the whole bill; else how the whole stands."""
    moved = [
        one
        for scope in _scopes(context, ScopeKind.CHANNEL)
        if (one := context.outcome(cost, scope)) and one.change.verdict in wording.TONES
    ]
    if len(_scopes(context, ScopeKind.CHANNEL)) < 2 or not moved:  # noqa: PLR2004 — one channel is the total
        return standing(context, (cost,))
    return headline(
        context, max(moved, key=lambda one: abs(one.change.relative or 0) * _spend(context, one.scope))
    )


def _chart(context: Context, cost: str) -> Block | None:
    if cost == "ad_spend":
        return None
    outcomes = [one for scope in _scopes(context, ScopeKind.CHANNEL) if (one := context.outcome(cost, scope))]
    most = max(outcomes, key=lambda one: number_of(one.now) or 0.0, default=None)
    if most is None:
        return None
    facts = {
        "name": context.scope_name(most.scope),
        "kpi": inline(context.kpi_name(cost)),
        "value": wording.figure(context, cost, most.now).shown,
    }
    return trends.by_channel(
        context, cost, "paid-by-channel", context.language.text("paid-costliest", **facts)
    )


def _places(context: Context, cost: str) -> Table | None:
    """Return channels and campaigns with what they cost and brought."""
    words = context.language
    found = {
        "channel": _scopes(context, ScopeKind.CHANNEL)[:MOST_CHANNELS],
        "campaign": _scopes(context, ScopeKind.CAMPAIGN)[:MOST_CAMPAIGNS],
    }
    shown = {kind: scopes for kind, scopes in found.items() if len(scopes) > 1}  # one row is the total
    own = context.short_name(cost) if cost not in {"cpc", "ad_spend"} else ""
    figures = [words.text("paid-spend"), words.text("paid-clicks"), context.short_name("cpc")]
    figures += [words.text("paid-leads"), words.text("paid-revenue"), own, words.text("head-change")]
    where = words.text(f"head-{next(iter(shown))}" if len(shown) == 1 else "paid-where")
    columns = [Column(where, words=True), *(Column(head, share=0.115) for head in figures)]
    rows = groups(
        {
            words.text(f"paid-by-{kind}"): [_row(context, cost, one) for one in scopes]
            for kind, scopes in shown.items()
        }
    )
    before = before_name(context)
    subtitle = words.text("paid-places-was", before=before) if before else None
    return grid(_shares(context), subtitle, columns, rows)


def _shares(context: Context) -> str:
    """Return what part of the spend the dearest channel or campaign takes, and of the leads where all are known."""
    words, kinds = context.language, (ScopeKind.CHANNEL, ScopeKind.CAMPAIGN)
    places = next((found for kind in kinds if len(found := _scopes(context, kind)) > 1), None)
    if places is None or _spend(context, places[0]) == _spend(context, places[1]):
        return words.text("paid-places")
    whole = _spend(context, TOTAL)
    facts = {
        "name": context.scope_name(places[0]),
        "spend": words.percent(_spend(context, places[0]) / whole, 0),
    }
    leads = [readings.now(context, AD_LEADS, one) for one in places]
    known, all_leads = [one for one in leads if one is not None], readings.now(context, AD_LEADS, TOTAL)
    if len(known) < len(leads) or not all_leads:
        return words.text("paid-places-spend", **facts)
    return words.text("paid-places-shares", **facts, leads=words.percent(known[0] / all_leads, 0))


def _row(context: Context, cost: str, scope: Scope) -> list[Cell]:
    outcome = context.outcome(cost, scope)
    own = cost not in {"cpc", "ad_spend"}
    return [
        Cell(context.scope_name(scope)),
        _figure(context, "ad_spend", scope),
        _count(context, AD_CLICKS, scope),
        _figure(context, "cpc", scope),
        _count(context, AD_LEADS, scope),
        _money(context, AD_REVENUE, scope),
        _figure(context, cost, scope) if own else EMPTY,
        change_cell(context, outcome) if outcome else EMPTY,
    ]


def _figure(context: Context, kpi: str, scope: Scope) -> Cell:
    outcome = context.outcome(kpi, scope)
    if outcome is None:
        return EMPTY
    now, before = (wording.figure(context, kpi, one) for one in (outcome.now, outcome.change.before))
    return over(figure_cell(now), None if before.value is None else before.shown)


def _count(context: Context, metric: Metric, scope: Scope) -> Cell:
    now, before = readings.now(context, metric, scope), readings.before(context, metric, scope)
    return over(
        readings.count_cell(context, now), None if before is None else context.language.number(before)
    )


def _money(context: Context, metric: Metric, scope: Scope) -> Cell:
    now, before = readings.now(context, metric, scope), readings.before(context, metric, scope)
    if now is None:
        return EMPTY
    shown, was = (
        None if one is None else wording.value(context, context.kpis["ad_spend"], one)
        for one in (now, before)
    )
    return over(Cell(shown or "", Figure(now, Unit.MONEY, shown or "")), was)


def _scopes(context: Context, kind: ScopeKind) -> list[Scope]:
    """Return the channels or campaigns that money went into, the dearest first."""
    if kind is ScopeKind.CHANNEL:
        found = [channel_scope(channel) for channel in context.channels]
    else:
        named = dict.fromkeys(row.text_of("campaign") for row in context.dataset.rows("ads"))
        found = [Scope(kind, name) for name in named if name]
    spending = [scope for scope in found if _spend(context, scope)]
    return sorted(spending, key=lambda scope: -_spend(context, scope))


def _spend(context: Context, scope: Scope) -> float:
    outcome: Outcome | None = context.outcome("ad_spend", scope)
    return (number_of(outcome.now) or 0.0) if outcome else 0.0
