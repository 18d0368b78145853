"""What people do after the click: the third group of the catalogue."""

from reporter.kpi import metrics as m
from reporter.kpi.declaration import Group, Kpi
from reporter.model.formula import Expression, each, either
from reporter.model.units import Direction, Unit

TOTAL_CLICKS = m.LINK_CLICKS + m.AD_CLICKS_ADDED
CONVERSIONS = m.SIGN_UPS + m.DOWNLOADS + m.LEADS + m.ORDERS


def _count(kpi: str, formula: Expression, source: str, *, small: bool = False) -> Kpi:
    return Kpi(
        id=kpi,
        group=Group.CONVERSION,
        unit=Unit.COUNT,
        better=Direction.UP,
        formula=formula,
        small_count=small,
        source=source,
    )


def _rate(kpi: str, formula: Expression, source: str, *, proportion: bool = False, decimals: int = 2) -> Kpi:
    return Kpi(
        id=kpi,
        group=Group.CONVERSION,
        unit=Unit.PERCENT,
        better=Direction.UP,
        formula=formula,
        decimals=decimals,
        proportion=proportion,
        source=source,
    )


CONVERSION = (
    _rate("ctr", m.LINK_CLICKS / m.IMPRESSIONS, "H", proportion=True),
    _count("total_clicks", TOTAL_CLICKS, ""),
    _count("conversions", CONVERSIONS, "H S K", small=True),
    _count("conversions_with_revenue", m.ORDERS, "S", small=True),
    _count("conversions_without_revenue", m.SIGN_UPS + m.DOWNLOADS + m.LEADS, "S", small=True),
    _rate("conversion_rate", CONVERSIONS / TOTAL_CLICKS, "H"),
    Kpi(
        id="bounce_rate",
        group=Group.CONVERSION,
        unit=Unit.PERCENT,
        better=Direction.DOWN,
        formula=either(each(m.WEBSITE, m.BOUNCE_RATE * m.SESSIONS) / m.SESSIONS, m.BOUNCE_RATE),
        decimals=1,
        proportion=True,
        source="H",
    ),
    _count("sign_ups", m.SIGN_UPS, "S", small=True),
    _count("downloads", m.DOWNLOADS, "S", small=True),
    _count("leads", m.LEADS, "R K S", small=True),
    _count("orders", m.ORDERS, "R K S", small=True),
    _count("new_customers", m.NEW_CUSTOMERS, "R K S", small=True),
    _rate("click_to_lead_rate", m.LEADS / TOTAL_CLICKS, "R"),
    _rate("lead_conversion_rate", m.NEW_CUSTOMERS / m.LEADS, "S", proportion=True, decimals=1),
    Kpi(
        id="revenue",
        group=Group.CONVERSION,
        unit=Unit.MONEY,
        better=Direction.UP,
        formula=m.REVENUE,
        decimals=0,
        source="S K",
    ),
)
