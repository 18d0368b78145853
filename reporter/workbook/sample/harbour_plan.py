"""What Harbour Lane wants and knows: settings, goals, notes, benchmarks, readers."""

from datetime import date

from reporter.workbook.sample.activity import Entry
from reporter.workbook.sample.harbour_channels import OCTOBER, SEPTEMBER, VIEWS_SINCE

SETTINGS: Entry = {
    "brand": "Harbour Lane",
    "report_title": "Social media report",
    "language": "en",
    "currency": "EUR",
    "rhythm": "month",
    "week_start": "monday",
    "fiscal_start": "january",
    "compare": "previous",
    "as_of": date(2026, 11, 4),
    "prepared_by": "Mina Holt, social media",
    "prepared_for": "Dana Whelan, managing director",
    "page_size": "a4",
    "engagement_basis": "reach",
    "growth_basis": "start",
    "steady_under": 0.01,
    "purchases_per_year": 3.2,
    "customer_lifespan": 2.5,
}
YEAR_START, YEAR_END = date(2026, 1, 1), date(2026, 12, 31)
GOALS: tuple[Entry, ...] = (
    {
        "goal": "600 leads a month by the end of the year",
        "objective": "Grow online sales",
        "kpi": "leads",
        "kind": "level",
        "target": 600,
        "start": YEAR_START,
        "due": YEAR_END,
        "owner": "Mina",
    },
    {
        "goal": "Every lead for under €16",
        "objective": "Spend with care",
        "kpi": "cost_per_lead",
        "kind": "hold",
        "bound": "at_most",
        "target": 16,
        "start": date(2026, 7, 1),
        "due": YEAR_END,
        "owner": "Mina",
    },
    {
        "goal": "120,000 followers by New Year",
        "objective": "Be known beyond the harbour",
        "kpi": "followers",
        "kind": "level",
        "target": 120_000,
        "start": YEAR_START,
        "due": YEAR_END,
        "owner": "Piotr",
    },
    {
        "goal": "Raise the click-through rate by 8 %",
        "objective": "Grow online sales",
        "kpi": "ctr",
        "kind": "grow",
        "target": 0.08,
        "start": YEAR_START,
        "due": YEAR_END,
        "owner": "Piotr",
    },
    {
        "goal": "Stay within the ad budget of €30,000",
        "objective": "Spend with care",
        "kpi": "ad_spend",
        "kind": "total",
        "bound": "at_most",
        "target": 30_000,
        "start": YEAR_START,
        "due": YEAR_END,
        "owner": "Dana",
    },
    {
        "goal": "First reply within 4.5 hours",
        "objective": "Keep customers",
        "kpi": "first_reply_time",
        "kind": "hold",
        "bound": "at_most",
        "target": 4.5,
        "start": date(2026, 7, 1),
        "due": YEAR_END,
        "owner": "Aoife",
    },
    {
        "goal": "2,000 more TikTok followers in the third quarter",
        "objective": "Be known beyond the harbour",
        "kpi": "followers",
        "channel": "TikTok",
        "kind": "gain",
        "target": 2_000,
        "start": date(2026, 7, 1),
        "due": date(2026, 9, 30),
        "owner": "Piotr",
    },
    {
        "goal": "€95,000 of sales from social in the first half-year",
        "objective": "Grow online sales",
        "kpi": "revenue",
        "kind": "total",
        "bound": "at_least",
        "target": 95_000,
        "start": YEAR_START,
        "due": date(2026, 6, 30),
        "owner": "Dana",
    },
)


def _october(kind: str, text: str, **more: object) -> Entry:
    return {"period": OCTOBER, "kind": kind, "text": text, **more}


NOTES: tuple[Entry, ...] = (
    {
        "period": VIEWS_SINCE,
        "kind": "definition_changed",
        "section": "reach",
        "channel": "Instagram",
        "kpi": "impressions",
        "text": "Instagram now counts views instead of impressions; the figure is about 40 % higher.",
        "date": VIEWS_SINCE,
    },
    {
        "period": VIEWS_SINCE,
        "kind": "definition_changed",
        "section": "traffic",
        "channel": "Instagram",
        "kpi": "ctr",
        "text": "Clicks are now divided by views instead of impressions.",
        "date": VIEWS_SINCE,
    },
    {
        "period": date(2025, 5, 1),
        "kind": "event",
        "section": "channels",
        "channel": "TikTok",
        "text": "TikTok account opened",
        "date": date(2025, 5, 12),
    },
    {
        "period": date(2025, 9, 1),
        "kind": "event",
        "section": "paid",
        "channel": "LinkedIn",
        "text": "First wholesale ads",
        "date": date(2025, 9, 8),
    },
    {
        "period": date(2026, 5, 1),
        "kind": "event",
        "section": "engagement",
        "channel": "Instagram",
        "text": "First reel from the tea room",
        "date": date(2026, 5, 4),
    },
    {
        "period": SEPTEMBER,
        "kind": "comment",
        "section": "paid",
        "text": "The autumn campaign began on 14 September with a quarter of its budget.",
    },
    {
        "period": SEPTEMBER,
        "kind": "next_step",
        "section": "next",
        "text": "Plan the October giveaway with the tea room",
        "owner": "Piotr",
        "due": date(2026, 9, 30),
    },
    _october(
        "event",
        "New landing page for the tea box",
        section="traffic",
        kpi="bounce_rate",
        date=date(2026, 10, 6),
    ),
    _october("event", "Giveaway post promoted", section="reach", channel="Facebook", date=date(2026, 10, 9)),
    _october(
        "highlight",
        "Two reels from the tea room brought half of Instagram’s reactions in October.",
        section="engagement",
        channel="Instagram",
    ),
    _october(
        "comment",
        "The promoted giveaway reached 70,000 people on Facebook; most entered and left again.",
        section="reach",
        channel="Facebook",
        kpi="reach",
    ),
    _october(
        "comment",
        "Three other gift brands bid on the same Facebook audience in October; we paid more for each impression.",
        section="paid",
        channel="Facebook",
        kpi="ad_cost_per_lead",
    ),
    _october(
        "comment",
        "The new landing page loads two seconds slower on phones. The old one is still there.",
        section="traffic",
        kpi="bounce_rate",
    ),
    _october(
        "comment",
        "Only one person answered messages in the two weeks of the giveaway.",
        section="care",
        kpi="first_reply_time",
    ),
    _october(
        "risk",
        "Prices for Facebook ads usually rise by a quarter before Christmas.",
        section="paid",
        channel="Facebook",
    ),
    _october(
        "risk", "The tea room films depend on one person; there is no second presenter.", section="content"
    ),
    _october("decision", "Move €1,500 a month from Facebook lead ads to Instagram reels.", section="paid"),
    _october(
        "decision", "Go back to the September landing page until the new one is faster.", section="traffic"
    ),
    _october(
        "next_step",
        "Test both landing pages with Instagram visitors",
        section="traffic",
        owner="Mina",
        due=date(2026, 11, 15),
    ),
    _october(
        "next_step",
        "Put a second person on the inbox from 5 to 9 pm",
        section="care",
        owner="Aoife",
        due=date(2026, 11, 10),
    ),
    _october(
        "next_step",
        "Review the cost-per-lead goal with finance",
        section="goals",
        owner="Dana",
        due=date(2026, 11, 30),
    ),
)


def _published(kpi: str, network: str | None, low: float, source: str, year: int, use: str) -> Entry:
    row: Entry = {"kpi": kpi, "network": network, "low": low, "source": source, "data_year": year, "use": use}
    return {**row, "statistic": "average"}


BUFFER = "Buffer 2025, second-hand"
BENCHMARKS: tuple[Entry, ...] = (
    _published("engagement_rate_impressions", "instagram", 0.0116, BUFFER, 2025, "yes"),
    _published("engagement_rate_impressions", "facebook", 0.0507, BUFFER, 2025, "no"),
    _published("engagement_rate_impressions", "tiktok", 0.0486, BUFFER, 2025, "yes"),
    _published("engagement_rate_impressions", "x", 0.0231, BUFFER, 2025, "no"),
    _published("engagement_rate_impressions", "linkedin", 0.0650, BUFFER, 2025, "no"),
    _published("engagement_rate_impressions", "youtube", 0.0441, BUFFER, 2025, "no"),
    _published("ad_ctr", "facebook", 0.0171, "WordStream 2025, traffic campaigns, second-hand", 2025, "yes"),
    {**_published("cpc", "linkedin", 5.58, "Recotap 2024", 2024, "yes"), "currency": "USD"},
    _published("nps", None, 32, "SurveyMonkey, 150,000 organisations", 2025, "yes"),
)
RECIPIENTS: tuple[Entry, ...] = (
    {"name": "Dana Whelan", "email": "dana@harbourlane.example", "role": "to", "language": "en"},
    {"name": "Aoife Brennan", "email": "aoife@harbourlane.example", "role": "cc", "language": "en"},
    {"name": "Archive", "email": "reports@harbourlane.example", "role": "bcc", "language": None},
)
