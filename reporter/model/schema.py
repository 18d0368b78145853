"""The schema of every sheet, declared once.

Template writer, reader, checks and translations all derive from these declarations. Names, help texts and
aliases stand in the locale files: ``sheet-<sheet>`` and ``column-<sheet>-<column>`` with the attributes
``.help`` and ``.aliases`` (alternatives separated by ``|``); choices are ``choice-<list>-<value>``.
"""

from reporter.model.choices import CHOICES
from reporter.model.columns import NUMERIC, Blank, Column, Kind, Sheet

__all__ = [
    "CHOICES",
    "NUMERIC",
    "SECTIONS",
    "SETTINGS",
    "SHEETS",
    "START_HERE",
    "Blank",
    "Column",
    "Kind",
    "Sheet",
]


def _text(column_id: str, *, required: bool = False) -> Column:
    return Column(column_id, Kind.TEXT, required)


def _count(column_id: str, *, required: bool = False) -> Column:
    return Column(column_id, Kind.COUNT, required)


def _money(column_id: str, *, required: bool = False) -> Column:
    return Column(column_id, Kind.MONEY, required)


def _choice(column_id: str, choices: str, *, required: bool = False) -> Column:
    return Column(column_id, Kind.CHOICE, required, choices)


PERIOD = Column("period", Kind.PERIOD, required=True)
CHANNEL = Column("channel", Kind.CHANNEL, required=True)
ANY_CHANNEL = Column("channel", Kind.CHANNEL)
CAMPAIGN = Column("campaign", Kind.TEXT)

CHANNELS = Sheet(
    "channels",
    (
        _text("channel", required=True),
        _choice("network", "network", required=True),
        _text("handle"),
        Column("url", Kind.URL),
        _text("purpose"),
        Column("opened", Kind.DATE),
        Column("closed", Kind.DATE),
        Column("figures_include_ads", Kind.YES_NO, choices="yes_no"),
        Column("included", Kind.YES_NO, choices="yes_no"),
    ),
    first=True,
    unique=("channel",),
)
CHANNEL_RESULTS = Sheet(
    "channel_results",
    (
        PERIOD,
        CHANNEL,
        _count("followers"),
        _count("new_followers"),
        _count("unfollows"),
        _count("posts"),
        _count("impressions"),
        _count("reach"),
        _count("video_views"),
        _count("likes"),
        _count("comments"),
        _count("shares"),
        _count("saves"),
        _count("link_clicks"),
    ),
    first=True,
    unique=("period", "channel"),
)
WEBSITE = Sheet(
    "website",
    (
        PERIOD,
        Column("channel", Kind.PLACE, required=True),
        CAMPAIGN,
        _count("sessions"),
        Column("bounce_rate", Kind.RATE),
        _count("sign_ups"),
        _count("downloads"),
        _count("leads"),
        _count("orders"),
        _count("new_customers"),
        _money("revenue"),
    ),
    first=True,
    unique=("period", "channel", "campaign"),
)
GOALS = Sheet(
    "goals",
    (
        _text("goal", required=True),
        _text("objective"),
        Column("kpi", Kind.KPI, required=True),
        ANY_CHANNEL,
        CAMPAIGN,
        _choice("kind", "goal_kind", required=True),
        _choice("bound", "bound"),
        Column("baseline", Kind.TARGET),
        Column("target", Kind.TARGET, required=True),
        Column("start", Kind.DATE, required=True),
        Column("due", Kind.DATE, required=True),
        _text("owner"),
    ),
    first=True,
)
NOTES = Sheet(
    "notes",
    (
        PERIOD,
        _choice("kind", "note_kind", required=True),
        Column("section", Kind.SECTION),
        ANY_CHANNEL,
        Column("kpi", Kind.KPI),
        _text("text", required=True),
        Column("date", Kind.DATE),
        _text("owner"),
        Column("due", Kind.DATE),
    ),
    first=True,
)
ADS = Sheet(
    "ads",
    (
        PERIOD,
        CHANNEL,
        CAMPAIGN,
        _money("spend", required=True),
        _count("impressions"),
        _count("reach"),
        _count("clicks"),
        _count("conversions"),
        _count("leads"),
        _money("revenue"),
    ),
    blank=Blank.NOTHING,
    unique=("period", "channel", "campaign"),
)
POSTS = Sheet(
    "posts",
    (
        Column("date", Kind.DATE, required=True),
        Column("time", Kind.TIME),
        CHANNEL,
        _text("title", required=True),
        Column("url", Kind.URL),
        _choice("format", "post_format"),
        CAMPAIGN,
        _count("impressions"),
        _count("reach"),
        _count("likes"),
        _count("comments"),
        _count("shares"),
        _count("saves"),
        _count("clicks"),
        _count("video_views"),
        Column("image", Kind.FILE),
    ),
    blank=Blank.NOTHING,
)
LISTENING = Sheet(
    "listening",
    (
        PERIOD,
        _text("brand", required=True),
        _count("mentions", required=True),
        _count("followers_of_accounts"),
        _count("positive"),
        _count("neutral"),
        _count("negative"),
        _count("own_followers"),
    ),
    unique=("period", "brand"),
)
SURVEYS = Sheet(
    "surveys",
    (
        PERIOD,
        ANY_CHANNEL,
        _choice("question", "question", required=True),
        Column("score", Kind.SCORE),
        _count("responses"),
        Column("highest_score", Kind.NUMBER),
        _count("promoters"),
        _count("passives"),
        _count("detractors"),
    ),
)
REVIEWS = Sheet(
    "reviews",
    (
        Column("date", Kind.DATE, required=True),
        _text("source", required=True),
        Column("stars", Kind.STARS, required=True),
        _count("count"),
        _text("quote"),
        _text("author"),
        Column("feature", Kind.YES_NO, choices="yes_no"),
    ),
    blank=Blank.NOTHING,
)
CARE = Sheet(
    "care",
    (
        PERIOD,
        ANY_CHANNEL,
        _count("messages"),
        _count("issues_raised"),
        _count("issues_resolved"),
        Column("first_reply_hours", Kind.HOURS),
    ),
    unique=("period", "channel"),
)
COSTS = Sheet(
    "costs",
    (
        PERIOD,
        _text("item", required=True),
        _choice("kind", "cost_kind", required=True),
        ANY_CHANNEL,
        CAMPAIGN,
        Column("hours", Kind.HOURS),
        _money("hourly_rate"),
        _money("amount"),
    ),
    blank=Blank.NOTHING,
)
AUDIENCE = Sheet(
    "audience",
    (
        PERIOD,
        ANY_CHANNEL,
        _choice("split", "split", required=True),
        _text("group", required=True),
        Column("share", Kind.RATE, required=True),
    ),
    unique=("period", "channel", "split", "group"),
)
BENCHMARKS = Sheet(
    "benchmarks",
    (
        Column("kpi", Kind.KPI, required=True),
        _choice("network", "network"),
        Column("low", Kind.TARGET, required=True),
        Column("high", Kind.TARGET),
        _choice("statistic", "statistic"),
        _text("currency"),
        _text("source", required=True),
        Column("data_year", Kind.NUMBER),
        Column("use", Kind.YES_NO, choices="yes_no"),
    ),
)
RECIPIENTS = Sheet(
    "recipients",
    (
        _text("name"),
        Column("email", Kind.EMAIL, required=True),
        _choice("role", "role"),
        _text("language"),
    ),
    unique=("email",),
)

START_HERE = "start_here"
SETTINGS = "settings"
LISTS = "_lists"  # the hidden sheet that holds the choices of every drop-down list

SHEETS: dict[str, Sheet] = {
    sheet.id: sheet
    for sheet in (
        CHANNELS,
        CHANNEL_RESULTS,
        WEBSITE,
        GOALS,
        NOTES,
        ADS,
        POSTS,
        LISTENING,
        SURVEYS,
        REVIEWS,
        CARE,
        COSTS,
        AUDIENCE,
        BENCHMARKS,
        RECIPIENTS,
    )
}

TEMPLATE_VERSION = 1  # written into new workbooks; raise it when a sheet or column is added

SECTIONS: tuple[str, ...] = (
    "cover",
    "summary",
    "goals",
    "scoreboard",
    "reach",
    "engagement",
    "content",
    "audience",
    "traffic",
    "paid",
    "customers",
    "care",
    "return",
    "competitors",
    "channels",
    "next",
    "appendix",
)
