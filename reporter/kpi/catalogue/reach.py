"""How far the brand is seen: the first group of the catalogue."""

from reporter.kpi import metrics as m
from reporter.kpi.declaration import Group, Kpi
from reporter.model.formula import AtEnd, AtStart, Before, Choice, Constant, Expression, Option, each, either
from reporter.model.units import Direction, Interval, Unit

NET_NEW = either(m.NEW_FOLLOWERS - m.UNFOLLOWS, m.FOLLOWERS - Before(m.FOLLOWERS))
AT_START = either(Before(m.FOLLOWERS), m.FOLLOWERS - (m.NEW_FOLLOWERS - m.UNFOLLOWS))
GROWTH = Choice(
    "growth_basis",
    (
        Option("start", "", NET_NEW / AtStart(AT_START)),
        Option("end", "end", NET_NEW / AtEnd(m.FOLLOWERS)),
        Option("gross", "gross", m.NEW_FOLLOWERS / AtEnd(m.FOLLOWERS)),
    ),
)
SEEN_BY = Interval(0.02, 0.05)  # the share of an account's followers that one mention is taken to reach


def _count(kpi: str, formula: Expression, source: str) -> Kpi:
    return Kpi(
        id=kpi, group=Group.REACH, unit=Unit.COUNT, better=Direction.UP, formula=formula, source=source
    )


def _rate(kpi: str, formula: Expression, source: str, better: Direction = Direction.UP) -> Kpi:
    return Kpi(
        id=kpi,
        group=Group.REACH,
        unit=Unit.PERCENT,
        better=better,
        formula=formula,
        decimals=1,
        source=source,
    )


REACH = (
    _count("impressions", m.IMPRESSIONS, "H S"),
    _count("followers", m.FOLLOWERS, "H S R"),
    _count("net_new_followers", NET_NEW, "H R"),
    Kpi(
        id="audience_growth_rate",
        group=Group.REACH,
        unit=Unit.PERCENT,
        better=Direction.UP,
        formula=GROWTH,
        decimals=2,
        source="H R",
    ),
    Kpi(
        id="unfollow_rate",
        group=Group.REACH,
        unit=Unit.PERCENT,
        better=Direction.DOWN,
        formula=m.UNFOLLOWS / AT_START,
        decimals=2,
        source="R",
    ),
    _count("reach", m.REACH, "H S R K"),
    _rate("reach_rate", m.REACH / m.FOLLOWERS, "H S R K"),
    _rate("post_reach_rate", each(m.POSTS_SHEET, m.POST_REACH) / each(m.POSTS_SHEET, m.FOLLOWERS), "H"),
    Kpi(
        id="frequency",
        group=Group.REACH,
        unit=Unit.RATIO,
        better=Direction.NEUTRAL,
        formula=m.IMPRESSIONS / m.REACH,
        decimals=2,
    ),
    Kpi(
        id="potential_reach",
        group=Group.REACH,
        unit=Unit.RANGE,
        better=Direction.UP,
        formula=m.MENTIONERS_FOLLOWERS * Constant(SEEN_BY),
        source="H",
    ),
    _rate("share_of_voice", m.MENTIONS / (m.MENTIONS + m.COMPETITOR_MENTIONS), "H S"),
    _count("mentions", m.MENTIONS, "S"),
    _count("web_traffic", m.SESSIONS, "S R K"),
    _count("video_views", m.VIDEO_VIEWS, ""),
)
