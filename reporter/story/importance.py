"""How much a figure matters to a boss, and which figures tell the same news."""

from math import sqrt

from reporter.kpi.catalogue import leading_engagement_rate
from reporter.kpi.declaration import Group, Kpi
from reporter.kpi.results import TOTAL, Measured, Outcome, Scope, ScopeKind
from reporter.story.chartkit import number_of
from reporter.story.context import Context

LEAD_KPIS = ("followers", "reach", "{engagement}", "ctr", "leads", "cost_per_lead", "roi")
NEXT_LEADS = (
    "revenue",
    "orders",
    "sign_ups",
    "conversions",
    "web_traffic",
    "nps",
    "csat",
    "impressions",
    "engagements",
    "audience_growth_rate",
    "video_views",
    "star_rating",
    "posts",
)
SUMS = {
    "total_clicks": ("clicks", "ad_clicks"),
    "conversions": ("sign_ups", "downloads", "leads", "orders"),
    "conversions_without_revenue": ("sign_ups", "downloads", "leads"),
    "conversions_with_revenue": ("orders",),
}
CAMPAIGN_LEADS = ("total_cost", "leads", "cost_per_lead", "revenue", "roi", "web_traffic", "orders")
FEWEST_CARDS, MOST_CARDS = 5, 7

# 1 is an ordinary figure. Bought or counted activity (posts, hours, spend) has no good direction and no weight.
IMPORTANCE = {
    "roi": 1.7,
    "leads": 1.7,
    "revenue": 1.7,
    "orders": 1.5,
    "new_customers": 1.5,
    "cost_per_lead": 1.5,
    "cac": 1.4,
    "cost_per_order": 1.3,
    "nps": 1.2,
    "reach": 1.1,
    "csat": 1.1,
    "web_traffic": 1.1,
    "followers": 1.0,
    "sign_ups": 1.0,
    "ctr": 1.0,
    "conversion_rate": 1.0,
    "net_new_followers": 0.9,
    "audience_growth_rate": 0.8,
    "first_reply_time": 1.0,
    "resolution_rate": 0.9,
    "star_rating": 0.9,
    "bounce_rate": 0.9,
    "share_of_voice": 0.9,
    "sentiment": 0.9,
    "cpc": 0.9,
    "roas": 0.9,
    "engagements": 0.8,
    "impressions": 0.7,
    "unfollow_rate": 0.7,
    "lead_conversion_rate": 0.8,
    "click_to_lead_rate": 0.8,
    "ad_cost_per_lead": 0.8,
}
LEADING_ENGAGEMENT = 1.3
OTHER_ENGAGEMENT = 0.0  # the same news on another base
BY_GROUP = {Group.OWN: 1.0, Group.SATISFACTION: 0.7, Group.LOYALTY: 0.6, Group.RETURN: 0.5}
ORDINARY = 0.4

FAMILIES = {
    "followers": "audience",
    "net_new_followers": "audience",
    "audience_growth_rate": "audience",
    "unfollow_rate": "audience",
    "reach": "reach",
    "reach_rate": "reach",
    "impressions": "reach",
    "frequency": "reach",
    "post_reach_rate": "reach",
    "video_views": "video",
    "mentions": "voice",
    "share_of_voice": "voice",
    "potential_reach": "voice",
    "ctr": "clicks",
    "clicks": "clicks",
    "total_clicks": "clicks",
    "web_traffic": "traffic",
    "bounce_rate": "bounce",
    "leads": "leads",
    "conversions": "leads",
    "conversion_rate": "leads",
    "click_to_lead_rate": "leads",
    "conversions_without_revenue": "leads",
    "sign_ups": "sign-ups",
    "downloads": "downloads",
    "orders": "sales",
    "conversions_with_revenue": "sales",
    "new_customers": "sales",
    "revenue": "sales",
    "lead_conversion_rate": "sales",
    "roi": "return",
    "roas": "return",
    "cost_per_lead": "cost",
    "cost_per_order": "cost",
    "cac": "cost",
    "clv_to_cac": "cost",
    "cost_per_post": "cost",
    "ad_cost_per_lead": "ads",
    "cpc": "ads",
    "cpm": "ads",
    "ad_ctr": "ads",
    "ad_conversion_rate": "ads",
    "nps": "nps",
    "csat": "csat",
    "csat_top2": "csat",
    "reviews": "stars",
    "star_rating": "stars",
    "first_reply_time": "care",
    "issues_resolved": "care",
    "issues_raised": "care",
    "resolution_rate": "care",
}


def leading_engagement(context: Context) -> str:
    """Return the engagement rate that leads, by the setting."""
    return leading_engagement_rate(context.settings)


def importance(context: Context, kpi: Kpi) -> float:
    """Return how much a KPI matters; 0 leaves it out of the findings."""
    if kpi.id.startswith("engagement_rate_"):
        return LEADING_ENGAGEMENT if kpi.id == leading_engagement(context) else OTHER_ENGAGEMENT
    chosen = 1.3 if kpi.id in context.settings.lead_kpis else 1.0
    return IMPORTANCE.get(kpi.id, BY_GROUP.get(kpi.group, ORDINARY)) * chosen


def family(kpi: Kpi) -> str:
    """Return which news a KPI belongs to: one list tells each news once."""
    return FAMILIES.get(kpi.id, kpi.id if kpi.group is Group.OWN else kpi.group)


def weight_of_scope(context: Context, scope: Scope) -> float:
    """Return 1 for the total; for a channel less, by the root of its share of the impressions."""
    if scope.kind is ScopeKind.TOTAL:
        return 1.0
    share = _share(context, scope)
    return 0.35 + 0.45 * sqrt(share)


def _share(context: Context, scope: Scope) -> float:
    part, whole = (number_of(outcome.now) if outcome else None for outcome in _impressions(context, scope))
    if not part or not whole:
        return 1 / max(len(context.channels), 1)
    share: float = part / whole
    return share


def _impressions(context: Context, scope: Scope) -> tuple[Outcome | None, Outcome | None]:
    return context.outcome("impressions", scope), context.outcome("impressions")


def lead_kpis(context: Context) -> tuple[str, ...]:
    """Return the KPIs of the summary's cards: those of Settings or the default; one without data is replaced."""
    usual = CAMPAIGN_LEADS if context.dataset.campaign else LEAD_KPIS
    chosen = context.settings.lead_kpis or tuple(
        leading_engagement(context) if kpi == "{engagement}" else kpi for kpi in usual
    )
    wanted = [kpi for kpi in chosen if has_data(context, kpi)]
    for kpi in (*(CAMPAIGN_LEADS if context.dataset.campaign else ()), *NEXT_LEADS):
        if len(wanted) >= max(FEWEST_CARDS, len(chosen)):
            break
        if kpi not in wanted and has_data(context, kpi) and not told_twice(context, kpi):
            wanted.append(kpi)
    return tuple(wanted[:MOST_CARDS])


def has_data(context: Context, kpi: str, scope: Scope = TOTAL) -> bool:
    """Say whether a KPI has a value in the span."""
    outcome = context.outcome(kpi, scope)
    return outcome is not None and isinstance(outcome.now, Measured)


def idle(context: Context, kpi: str) -> bool:
    """Say whether a figure was nothing before and is nothing now."""
    outcome = context.outcome(kpi)
    return outcome is not None and not (number_of(outcome.now) or number_of(outcome.change.before))


def told_twice(context: Context, kpi: str) -> bool:
    """Say whether a sum is its one known part over again: no ads are tracked, or leads are the only conversions."""
    values = [number_of(one.now) if (one := context.outcome(each)) else None for each in SUMS.get(kpi, ())]
    known = [value for value in values if value is not None]
    whole = context.outcome(kpi)
    return len(known) == 1 and whole is not None and number_of(whole.now) == known[0]
