"""What people do with what they see: the second group of the catalogue."""

from reporter.kpi import metrics as m
from reporter.kpi.declaration import Group, Kpi
from reporter.model.formula import Choice, Expression, Option, each
from reporter.model.units import Direction, Unit


def _with_clicks(parts: Expression, clicks: Expression) -> Choice:
    return Choice(
        "engagements_with_clicks",
        (Option(value=False, suffix="", expression=parts), Option(True, "clicks", parts + clicks)),  # noqa: FBT003 — the setting's value
    )


ENGAGEMENTS = _with_clicks(m.LIKES + m.COMMENTS + m.SHARES + m.SAVES, m.LINK_CLICKS)
POST_ENGAGEMENTS = each(
    m.POSTS_SHEET,
    _with_clicks(m.POST_LIKES + m.POST_COMMENTS + m.POST_SHARES + m.POST_SAVES, m.POST_CLICKS),
)


def _count(kpi: str, formula: Expression, better: Direction = Direction.UP) -> Kpi:
    return Kpi(id=kpi, group=Group.ENGAGEMENT, unit=Unit.COUNT, better=better, formula=formula, source="H S")


def _rate(kpi: str, formula: Expression, source: str = "H", decimals: int = 2) -> Kpi:
    return Kpi(
        id=kpi,
        group=Group.ENGAGEMENT,
        unit=Unit.PERCENT,
        better=Direction.UP,
        formula=formula,
        decimals=decimals,
        source=source,
    )


ENGAGEMENT = (
    _count("likes", m.LIKES),
    _count("comments", m.COMMENTS),
    _count("shares", m.SHARES),
    _count("saves", m.SAVES),
    _count("clicks", m.LINK_CLICKS),
    Kpi(
        id="engagements",
        group=Group.ENGAGEMENT,
        unit=Unit.COUNT,
        better=Direction.UP,
        formula=ENGAGEMENTS,
        source="S K",
    ),
    _rate("engagement_rate_followers", ENGAGEMENTS / m.FOLLOWERS),
    _rate("engagement_rate_reach", ENGAGEMENTS / m.REACH),
    _rate("engagement_rate_impressions", ENGAGEMENTS / m.IMPRESSIONS),
    _rate("average_engagement_rate", ENGAGEMENTS / each(m.RESULTS, m.POSTS * m.FOLLOWERS), decimals=3),
    _rate("post_engagement_rate", POST_ENGAGEMENTS / each(m.POSTS_SHEET, m.POST_REACH)),
    _rate("post_engagement_rate_impressions", POST_ENGAGEMENTS / each(m.POSTS_SHEET, m.POST_IMPRESSIONS)),
    _rate("applause_rate", (m.LIKES + m.SAVES + m.SHARES) / m.FOLLOWERS),
    _rate("amplification_rate", m.SHARES / m.FOLLOWERS),
    _rate("virality_rate", m.SHARES / m.IMPRESSIONS, ""),
    Kpi(
        id="conversation_rate",
        group=Group.ENGAGEMENT,
        unit=Unit.RATIO,
        better=Direction.UP,
        formula=m.COMMENTS / m.POSTS,
        decimals=1,
    ),
    Kpi(
        id="posts",
        group=Group.ENGAGEMENT,
        unit=Unit.COUNT,
        better=Direction.NEUTRAL,
        formula=m.POSTS,
    ),
    _rate("sentiment", (m.POSITIVE - m.NEGATIVE) / (m.POSITIVE + m.NEUTRAL + m.NEGATIVE), "R", 1),
)
