"""What an invented brand's channels bring to its website, and what they cost: leads, ads, hours, orders."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from reporter.workbook.sample.activity import Activity, Entry, Profile
from reporter.workbook.sample.shape import Trend, apportion, chance

Moment = tuple[date, str]
SESSIONS_PER_CLICK = 0.85
ADS_SEEN = 1.9  # times, by each person
CONVERSIONS_PER_LEAD = 1.4
ORDERS_PER_LEAD = 0.5
MOST_FROM_ADS = 0.7  # of a channel's visits


@dataclass(frozen=True, slots=True)
class AdPlan:
    """One campaign on one channel.

    Attributes:
        share: Of the month's ad spend.
        per_thousand: Price of 1,000 impressions.
        clicks: Clicks per impression.
        per_lead: Spend per lead.
        brings: Revenue per lead.
    """

    channel: str
    campaign: str
    months: Sequence[date]
    share: Trend
    per_thousand: Trend
    clicks: Trend
    per_lead: Trend
    brings: float


@dataclass(frozen=True, slots=True)
class Trade:
    """How visits become leads, orders and money.

    Attributes:
        leads: Leads by month and channel that the story needs; all others follow from link clicks.
        cost_per_lead: Total cost ÷ leads, by month: ad spend is what the other costs leave of it.
        bounce: Bounce rate by channel.
        sign_ups: Per session; likewise downloads, and orders beyond those of leads.
        customers: New customers per lead.
        basket: Revenue per order.
        decimals: Of amounts of money; −2 rounds to hundreds.
    """

    leads: Mapping[Moment, int]
    cost_per_lead: Mapping[date, float]
    bounce: Mapping[str, Trend]
    sign_ups: float
    downloads: float
    orders: float
    customers: float
    basket: Trend
    decimals: int = 2


def leads_by_channel(done: Activity, trade: Trade) -> dict[Moment, int]:
    """Return leads by month and channel."""
    profiles = {profile.channel: profile for profile in done.profiles}
    return {
        moment: trade.leads.get(moment, _leads(profiles[moment[1]], row, done))
        for moment, row in done.rows.items()
    }


def _leads(profile: Profile, row: Entry, done: Activity) -> int:
    month: date = row["period"]
    clicks: int = row["link_clicks"]
    return round(clicks * profile.leads.at(month, done.months) * chance(f"{profile.channel} leads", month))


def row_cost(row: Entry) -> float:
    """Return the cost of a row of Costs and hours: its amount, else hours × hourly rate."""
    amount = row.get("amount")
    return float(amount) if amount is not None else float(row["hours"] * row["hourly_rate"])


def ad_budgets(
    done: Activity, trade: Trade, leads: Mapping[Moment, int], costs: list[Entry]
) -> dict[date, float]:
    """Return the ad spend of each month: leads × cost per lead, less all other costs."""
    other = dict.fromkeys(done.months, 0.0)
    for row in costs:
        other[row["period"]] += row_cost(row)
    return {
        month: round(_month_leads(leads, month) * trade.cost_per_lead[month] - other[month], trade.decimals)
        for month in done.months
    }


def _month_leads(leads: Mapping[Moment, int], month: date) -> int:
    return sum(count for (when, _), count in leads.items() if when == month)


def ad_rows(
    done: Activity, trade: Trade, plans: Sequence[AdPlan], budgets: Mapping[date, float]
) -> list[Entry]:
    """Return a row for each month and running campaign; the spend of a month adds up to its budget."""
    rows: list[Entry] = []
    for month in done.months:
        running = [plan for plan in plans if month in plan.months]
        weights = [plan.share.at(month, done.months) for plan in running]
        cents = apportion(round(budgets[month] * 10**trade.decimals), weights)
        rows += [
            _ad_row(plan, month, _money(part / 10**trade.decimals, trade.decimals), done)
            for plan, part in zip(running, cents, strict=True)
        ]
    return rows


def _ad_row(plan: AdPlan, month: date, spend: float, done: Activity) -> Entry:
    name, span = f"{plan.channel} {plan.campaign}", done.months
    impressions = round(spend / plan.per_thousand.at(month, span) * 1000 * chance(f"{name} price", month))
    clicks = round(impressions * plan.clicks.at(month, span) * chance(f"{name} ad clicks", month))
    leads = round(spend / plan.per_lead.at(month, span))
    return {
        "period": month,
        "channel": plan.channel,
        "campaign": plan.campaign,
        "spend": spend,
        "impressions": impressions,
        "reach": round(impressions / (ADS_SEEN * chance(f"{name} ad reach", month, 0.1))),
        "clicks": clicks,
        "conversions": round(leads * CONVERSIONS_PER_LEAD * chance(f"{name} conversions", month, 0.08)),
        "leads": leads,
        "revenue": round(leads * plan.brings * chance(f"{name} ad revenue", month, 0.12)),
    }


@dataclass(frozen=True, slots=True)
class _Visit:
    """One channel's month: clicks on links and ads, leads, and the ads that brought some of them."""

    month: date
    channel: str
    clicks: int
    leads: int
    ads: Sequence[Entry]


def website_rows(
    done: Activity, trade: Trade, leads: Mapping[Moment, int], ads: Sequence[Entry], included: Sequence[str]
) -> list[Entry]:
    """Return visits and results by month and channel, those of campaigns in rows of their own.

    Args:
        done: Channel results.
        trade: How visits become results.
        leads: By month and channel.
        ads: The Ads sheet.
        included: Channels whose own figures count the clicks of their ads too.
    """
    rows: list[Entry] = []
    for (month, channel), row in sorted(done.rows.items(), key=lambda item: item[0][0]):
        paid = [ad for ad in ads if (ad["period"], ad["channel"]) == (month, channel)]
        extra = 0 if channel in included else sum(ad["clicks"] for ad in paid)
        visit = _Visit(month, channel, row["link_clicks"] + extra, leads[month, channel], paid)
        rows += _visits(visit, trade, done)
    return rows


def _visits(visit: _Visit, trade: Trade, done: Activity) -> list[Entry]:
    luck = chance(f"{visit.channel} sessions", visit.month, 0.02)
    sessions = round(visit.clicks * SESSIONS_PER_CLICK * luck)
    shares = [min(MOST_FROM_ADS, ad["clicks"] * SESSIONS_PER_CLICK / sessions) for ad in visit.ads]
    paid_leads = [ad["leads"] for ad in visit.ads]
    parts = zip(
        (None, *(ad["campaign"] for ad in visit.ads)),
        apportion(sessions, [1 - sum(shares), *shares]),
        (visit.leads - sum(paid_leads), *paid_leads),
        strict=True,
    )
    return [_visit_row(visit, campaign, part, brought, trade, done) for campaign, part, brought in parts]


def _visit_row(
    visit: _Visit, campaign: object, sessions: int, leads: int, trade: Trade, done: Activity
) -> Entry:
    month, name = visit.month, f"{visit.channel} {campaign}"
    orders = round(
        (sessions * trade.orders + leads * ORDERS_PER_LEAD) * chance(f"{name} orders", month, 0.06)
    )
    bounce = trade.bounce[visit.channel].at(month, done.months) * chance(f"{name} bounce", month, 0.008)
    basket = trade.basket.at(month, done.months) * chance(f"{name} basket", month, 0.05)
    return {
        "period": month,
        "channel": visit.channel,
        "campaign": campaign,
        "sessions": sessions,
        "bounce_rate": round(bounce, 3),
        "sign_ups": round(sessions * trade.sign_ups * chance(f"{name} sign-ups", month, 0.1)),
        "downloads": round(sessions * trade.downloads * chance(f"{name} downloads", month, 0.12)),
        "leads": leads,
        "orders": orders,
        "new_customers": min(
            orders, round(leads * trade.customers * chance(f"{name} customers", month, 0.06))
        ),
        "revenue": _money(orders * basket, trade.decimals),
    }


def _money(amount: float, decimals: int) -> float:
    rounded = round(amount, decimals)
    return int(rounded) if rounded.is_integer() else rounded
