"""Cost and return: what it cost, by kind, and what it brought."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from reporter.kpi.catalogue.returns import BROUGHT, COST_OF_A_ROW
from reporter.kpi.metrics import AD_SPEND, COSTS, REVENUE
from reporter.kpi.results import TOTAL, Measured, Outcome, Scope, ScopeKind
from reporter.language import inline, rounded
from reporter.model.charts import Move, Series, WaterfallChart
from reporter.model.formula import Condition, Expression, each
from reporter.model.part import BOOKED
from reporter.model.schema import CHOICES
from reporter.story import chartkit, plots, readings, wording
from reporter.story.blocks import Block, Cell, ChartBlock, Pair, Section, Small, Table
from reporter.story.chartkit import number_of
from reporter.story.context import Context, channel_scope
from reporter.story.costs import against_cost
from reporter.story.grids import Column, grid, groups
from reporter.story.remarks import remarks, sayings
from reporter.story.sentences import before_name
from reporter.story.standing import standing
from reporter.story.tables import EMPTY, Line, change_cell, figure_cell, kpi_table, over

WATCHED = ("total_cost", "revenue", "roi", "cost_per_lead", "cost_per_order", "cac", "cost_per_post", "hours")
JUDGED = ("roi", "cac", "cost_per_lead", "cost_per_order", "total_cost")
ADS = "ads"
COST = "total_cost"
RANKED = (COST, "revenue", "leads", "orders", "new_customers")
BROUGHT_BY = (COST, "leads", "orders", "new_customers", "revenue")
MOST_CHANNELS, MOST_CAMPAIGNS = 5, 8


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of cost, now and before."""

    label: str
    now: float | None
    before: float | None


KINDS: Mapping[str, Expression] = {
    ADS: AD_SPEND,
    **{kind: each(COSTS, COST_OF_A_ROW, Condition("kind", "=", kind)) for kind in CHOICES["cost_kind"]},
}


def sections(context: Context) -> tuple[Section, ...]:
    """Return the section, nothing when nothing is known to have cost anything."""
    spent = context.outcome("total_cost")
    if spent is None or not (number_of(spent.now) or number_of(spent.change.before)):
        return ()
    words = context.language
    kinds = _kinds(context)
    title = _title(context)
    lines = [Line(kpi, TOTAL, context.kpi_name(kpi)) for kpi in WATCHED if _worth_a_row(context, kpi)]
    chart, left = _chart(context, kinds), _what_is_left(context, kinds)
    blocks: list[Block | None] = [
        *((Pair(left, chart),) if left and chart else (left or chart,)),
        kpi_table(context, None, None, words.text("head-kpi"), lines, detail=bool(chart or left)),
        _without_labour(context, kinds),
        _places(context),
        *remarks(context, "return"),
    ]
    kept = tuple(block for block in blocks if block is not None)
    points = (title, *sayings(context, WATCHED))
    return (Section("return", words.text("section-return"), title, None, kept, points),)


def _worth_a_row(context: Context, kpi: str) -> bool:
    """Leave out what was nothing before and is nothing now."""
    outcome = context.outcome(kpi)
    return bool(outcome and (number_of(outcome.now) or number_of(outcome.change.before)))


def _title(context: Context) -> str:
    """Return what the cost brought, where both are known of every channel; else the return alone."""
    roi, cost = context.outcome("roi"), context.outcome("total_cost")
    brought = readings.now(context, BROUGHT)
    if roi is None or cost is None or brought is None or not _whole(roi) or not _whole(cost):
        return standing(context, JUDGED)
    return context.language.text(
        "return-title-direct" if context.dataset.partial else _title_key(roi),
        cost=wording.figure(context, "total_cost", cost.now, compact=True).shown,
        brought=wording.value(context, context.kpis["total_cost"], brought, compact=True),
        roi=wording.figure(context, "roi", roi.now).shown,
        was=wording.figure(context, "roi", roi.change.before).shown,
    )


def _title_key(roi: Outcome) -> str:
    if roi.change.verdict not in wording.TONES:
        return "return-title"
    return "return-title-up" if (roi.change.absolute or 0.0) > 0 else "return-title-down"


def _whole(outcome: Outcome) -> bool:
    return isinstance(outcome.now, Measured) and outcome.now.coverage.complete


def _kinds(context: Context) -> list[_Kind]:
    """Return the kinds of cost that came to something, the dearest first."""
    found = [
        _Kind(_label(context, kind), readings.now(context, formula), readings.before(context, formula))
        for kind, formula in KINDS.items()
    ]
    return sorted((one for one in found if one.now or one.before), key=lambda one: -(one.now or 0.0))


def _label(context: Context, kind: str) -> str:
    words = context.language
    return words.text("return-ads") if kind == ADS else words.text(f"choice-cost_kind-{kind}")


def _chart(context: Context, kinds: list[_Kind]) -> ChartBlock | None:
    words = context.language
    total = sum(one.now or 0.0 for one in kinds)
    if not total or not kinds[0].now:
        return None
    share = words.percent(kinds[0].now / total, 0)
    ads = "-ads" if kinds[0].label == words.text("return-ads") else ""
    only = "-only" if sum(bool(one.now) for one in kinds) == 1 else ""
    title = words.text(f"return-chart{only}{ads}", kind=kinds[0].label, share=share)
    span = plots.span_words(context)
    subtitle = words.text("return-kinds-against" if span["before"] else "return-kinds", **span)
    rows = [(one.label, _series(context, one)) for one in kinds]
    return plots.bars(context, "total_cost", "cost-by-kind", (title, subtitle), rows)


def _what_is_left(context: Context, kinds: list[_Kind]) -> ChartBlock | None:
    """Return what was brought, less each kind of cost, where all of both is known."""
    roi, cost = context.outcome("roi"), context.outcome("total_cost")
    brought, costs = readings.now(context, BROUGHT), [one for one in kinds if one.now]
    if roi is None or cost is None or brought is None or not costs or not _whole(roi) or not _whole(cost):
        return None
    words, left = context.language, brought - sum(one.now or 0.0 for one in costs)
    money = _adding_up(context, brought, [one.now or 0.0 for one in costs], left)
    sales = readings.now(context, REVENUE) is not None
    moves = (
        Move(
            words.text("return-brought" if sales else "return-brought-leads"),
            brought,
            money(brought),
            total=True,
        ),
        *(Move(one.label, -one.now, money(-one.now)) for one in costs if one.now),
        Move(words.text("return-left"), left, money(left), total=True),
    )
    key = "return-left-title" if left >= 0 else "return-left-title-short"
    title = words.text(key, left=money(abs(left)), brought=money(brought))
    subtitle = words.text(_left_key(context), kinds=_kind_names(context, costs), **plots.span_words(context))
    told = ", ".join(f"{move.label} {move.shown}" for move in moves)
    frame = chartkit.frame(context, "total_cost", "what-is-left", title, subtitle, f"{title}. {told}")
    return ChartBlock(WaterfallChart(frame, moves))


def _adding_up(context: Context, brought: float, costs: list[float], left: float) -> Callable[[float], str]:
    """Return how the sums of the waterfall are written: to the cent where whole ones would not add up as printed."""
    whole = [int(rounded(one, 0)) for one in (brought, *(-cost for cost in costs))]
    if sum(whole) == int(rounded(left, 0)):
        return partial(wording.value, context, context.kpis["total_cost"], compact=True)
    return lambda quantity: context.language.money(quantity, context.settings.currency)


def _left_key(context: Context) -> str:
    if context.dataset.filtered:
        return "return-left-direct"
    return "return-left-all" if _labour_known(context) else "return-left-only"


def _labour_known(context: Context) -> bool:
    return context.results.evidence.labour_known(TOTAL, context.results.span.periods)


def _kind_names(context: Context, kinds: list[_Kind]) -> str:
    return context.language.join([inline(one.label) for one in kinds if one.now])


def _series(context: Context, kind: _Kind) -> Series:
    declared = context.kpis["total_cost"]
    values = (kind.now, kind.before)
    shown = tuple(None if v is None else wording.value(context, declared, v, compact=True) for v in values)
    return Series(kind.label, values, shown)


def _without_labour(context: Context, kinds: list[_Kind]) -> Small | None:
    if context.dataset.partial:
        return Small((context.language.text("return-places-direct"),))
    names = _kind_names(context, kinds)
    if _labour_known(context) or not names:
        return None
    return Small((context.language.text("return-no-labour", kinds=names),))


def _places(context: Context) -> Table | None:
    """Return what channels and campaigns cost directly, and what they brought; labour is allocated to none."""
    words = context.language
    channels = [channel_scope(channel) for channel in context.channels]
    found = {
        "channel": [scope for scope in _by_cost(context, channels) if _now(context, COST, scope)][
            :MOST_CHANNELS
        ],
        "campaign": _by_cost(context, _campaigns(context))[:MOST_CAMPAIGNS],
    }
    shown = {key: scopes for key, scopes in found.items() if len(scopes) > 1}  # one row says nothing
    told = _told(context, [scope for scopes in shown.values() for scope in scopes])
    if told == COST and not _booked(context):
        return None  # what ads cost stands under Paid
    rows = groups(
        {
            words.text(f"paid-by-{kind}"): [_row(context, scope, told) for scope in scopes]
            for kind, scopes in shown.items()
        }
    )
    heads = [words.text("return-direct-cost"), *(context.short_name(kpi) for kpi in BROUGHT_BY[1:])]
    heads.append(words.text("head-change-of", kpi=inline(context.short_name(told))))
    where = words.text(f"head-{next(iter(shown))}" if len(shown) == 1 else "paid-where")
    columns = [Column(where, words=True), *(Column(head, share=0.13) for head in heads)]
    table = grid(words.text("return-places"), _places_subtitle(context), columns, rows, detail=True)
    return table and replace(table, drawn=against_cost(context, found["channel"]))


def _booked(context: Context) -> bool:
    """Say whether any cost beside ads is booked on a channel or campaign."""
    return any(row.text_of("channel") or row.text_of("campaign") for row in context.dataset.rows("costs"))


def _places_subtitle(context: Context) -> str | None:
    words, before = context.language, before_name(context)
    if context.dataset.partial:  # a note above says what is booked
        return words.text("paid-places-was", before=before) if before else None
    return words.text("return-places-was", before=before) if before else words.text("return-places-direct")


def _campaigns(context: Context) -> list[Scope]:
    """Return the campaigns that cost or brought something, with ads or without."""
    names = dict.fromkeys(row.text_of("campaign") for sheet in BOOKED for row in context.dataset.rows(sheet))
    scopes = [Scope(ScopeKind.CAMPAIGN, name) for name in names if name]
    return [scope for scope in scopes if any(_now(context, kpi, scope) for kpi in BROUGHT_BY)]


def _by_cost(context: Context, scopes: list[Scope]) -> list[Scope]:
    """Return the dearest first; those that cost nothing by what they brought."""
    return sorted(scopes, key=lambda scope: tuple(-_now(context, kpi, scope) for kpi in RANKED))


def _told(context: Context, scopes: list[Scope]) -> str:
    """Return what was brought whose change is shown."""
    return next((kpi for kpi in RANKED[1:] if any(_now(context, kpi, one) for one in scopes)), COST)


def _now(context: Context, kpi: str, scope: Scope) -> float:
    outcome = context.outcome(kpi, scope)
    return (number_of(outcome.now) or 0.0) if outcome else 0.0


def _row(context: Context, scope: Scope, told: str) -> list[Cell]:
    change = context.outcome(told, scope)
    return [
        Cell(context.scope_name(scope)),
        *(_figure(context, context.outcome(kpi, scope)) for kpi in BROUGHT_BY),
        change_cell(context, change) if change else EMPTY,
    ]


def _figure(context: Context, outcome: Outcome | None) -> Cell:
    """Return a figure with that of the time before under it, where there is one."""
    if outcome is None:
        return EMPTY
    now, before = (wording.figure(context, outcome.kpi, one) for one in (outcome.now, outcome.change.before))
    return over(figure_cell(now), None if before.value is None else before.shown)
