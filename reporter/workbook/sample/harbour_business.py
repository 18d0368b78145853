"""What Harbour Lane's channels brought and cost. In October 2026 leads rose and so did the price of each."""

from datetime import date

from reporter.workbook.sample.activity import Entry
from reporter.workbook.sample.business import AdPlan, Trade
from reporter.workbook.sample.harbour_channels import MONTHS, OCTOBER, SEPTEMBER
from reporter.workbook.sample.shape import Trend, chance, months

OCTOBER_LEADS = {"Instagram": 371, "Facebook": 134, "LinkedIn": 31, "X": 12, "YouTube": 55, "TikTok": 37}
SEPTEMBER_LEADS = {"Instagram": 297, "Facebook": 136, "LinkedIn": 27, "X": 11, "YouTube": 45, "TikTok": 22}
COSTS_PER_LEAD = (
    *(24.60, 25.20, 24.20, 23.80, 24.40, 23.00, 22.40, 21.80, 21.20, 20.60, 20.10, 19.60),
    *(19.40, 19.60, 18.60, 18.20, 18.00, 17.60, 17.20, 16.60, 15.90, 15.60, 15.80, 18.40),
)
TRADE = Trade(
    leads={
        **{(SEPTEMBER, channel): count for channel, count in SEPTEMBER_LEADS.items()},
        **{(OCTOBER, channel): count for channel, count in OCTOBER_LEADS.items()},
    },
    cost_per_lead=dict(zip(MONTHS, COSTS_PER_LEAD, strict=True)),
    bounce={
        "Instagram": Trend(0.572, 0.549, {OCTOBER: 1.061}),  # the new landing page of 6 October
        "Facebook": Trend(0.521, 0.506, {OCTOBER: 1.035}),
        "LinkedIn": Trend(0.455, 0.438),
        "X": Trend(0.602, 0.611),
        "YouTube": Trend(0.483, 0.462),
        "TikTok": Trend(0.655, 0.631, {OCTOBER: 1.03}),
    },
    sign_ups=0.046,
    downloads=0.021,
    orders=0.0108,
    customers=0.385,
    basket=Trend(42.5, 46.2),
)

ALWAYS = MONTHS
WINTER = (*months(date(2024, 11, 1), 2), *months(date(2025, 11, 1), 2))
SPRING = (*months(date(2025, 3, 1), 2), *months(date(2026, 3, 1), 2))
AUTUMN = (*months(date(2025, 9, 1), 2), SEPTEMBER, OCTOBER)
WHOLESALE = months(date(2025, 9, 1), 14)
FACEBOOK_LEAD_PRICE = {OCTOBER: 1.733}


def _meta(
    campaign: str, running: tuple[date, ...], facebook: float, instagram: float
) -> tuple[AdPlan, AdPlan]:
    return (
        AdPlan(
            "Facebook",
            campaign,
            running,
            Trend(facebook, facebook, {OCTOBER: 1.13}),
            Trend(8.6, 9.4, {OCTOBER: 1.19}),
            Trend(0.0128, 0.0136, {OCTOBER: 0.93}),
            Trend(28.0, 18.0, FACEBOOK_LEAD_PRICE),
            20,
        ),
        AdPlan(
            "Instagram",
            campaign,
            running,
            Trend(instagram, instagram),
            Trend(7.4, 7.9),
            Trend(0.0094, 0.0112),
            Trend(17.0, 11.6),
            22,
        ),
    )


AD_PLANS = (
    *_meta(
        "Tasting box", tuple(month for month in ALWAYS if month not in {*WINTER, *SPRING, *AUTUMN}), 0.6, 0.3
    ),
    *_meta("Winter gifts", WINTER, 0.48, 0.4),
    *_meta("Spring harvest", SPRING, 0.6, 0.3),
    *_meta("Autumn tea box", AUTUMN, 0.6, 0.23),
    AdPlan(
        "LinkedIn",
        "Wholesale",
        WHOLESALE,
        Trend(0.14, 0.14),
        Trend(34.0, 33.0),
        Trend(0.0061, 0.0064),
        Trend(88.0, 64.0),
        18,
    ),
)
AUTUMN_SHOOT = {SEPTEMBER: 380, OCTOBER: 620}


def cost_rows() -> list[Entry]:
    """Return Costs and hours without the ads: those stand on the Ads sheet."""
    return [row for month in MONTHS for row in _month_costs(month)]


def _month_costs(month: date) -> list[Entry]:
    step = MONTHS.index(month)
    raised = month >= date(2026, 1, 1)
    manager = round(
        (66 + step * 1.1) * chance("manager hours", month, 0.05) + (14 if month == OCTOBER else 0)
    )
    designer = round(
        (17 + step * 0.5) * chance("designer hours", month, 0.08) + (6 if month == OCTOBER else 0)
    )
    rows: list[Entry] = [
        {
            "item": "Social media manager",
            "kind": "labour",
            "hours": manager,
            "hourly_rate": 41 if raised else 38,
        },
        {"item": "Designer", "kind": "labour", "hours": designer, "hourly_rate": 36 if raised else 34},
        {"item": "Scheduling and analytics", "kind": "tools", "amount": 189 if raised else 149},
        {"item": "Stock music and fonts", "kind": "tools", "amount": 40},
        *_films(month),
    ]
    return [{"period": month, **row} for row in rows]


TIKTOK_OPENED = date(2025, 5, 1)


def _films(month: date) -> list[Entry]:
    if month in AUTUMN_SHOOT:
        shoot = {"item": "Autumn film shoot", "kind": "content", "campaign": "Autumn tea box"}
        return [{**shoot, "channel": "Instagram", "amount": AUTUMN_SHOOT[month]}]
    if month.month in {3, 11}:
        campaign = "Spring harvest" if month.month == 3 else "Winter gifts"  # noqa: PLR2004 — March
        return [{"item": "Photographer, one day", "kind": "content", "campaign": campaign, "amount": 540}]
    if month.month in {2, 6, 8} and month > TIKTOK_OPENED:
        return [{"item": "Short films, edit", "kind": "content", "channel": "TikTok", "amount": 260}]
    return [] if month < TIKTOK_OPENED else [{"item": "Photo props", "kind": "other", "amount": 75}]
