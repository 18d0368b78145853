"""What it costs and what it brings: the fourth group of the catalogue."""

from dataclasses import replace

from reporter.kpi import metrics as m
from reporter.kpi.declaration import Group, Kpi
from reporter.model.formula import Condition, Expression, SettingValue, each, either
from reporter.model.units import Direction, Unit

COST_OF_A_ROW = either(m.COST_AMOUNT, m.COST_HOURS * m.HOURLY_RATE)
COST_OF_ROWS = each(m.COSTS, COST_OF_A_ROW)
LABOUR_COST = each(m.COSTS, COST_OF_A_ROW, Condition("kind", "=", "labour"))
TOTAL_COST = m.AD_SPEND + COST_OF_ROWS
BROUGHT = either(m.REVENUE, m.LEADS * SettingValue("value_of_a_lead"))


def _cost(kpi: str, formula: Expression, source: str, better: Direction = Direction.DOWN) -> Kpi:
    return Kpi(
        id=kpi,
        group=Group.RETURN,
        unit=Unit.MONEY,
        better=better,
        formula=formula,
        decimals=None,
        source=source,
    )


def _sum(kpi: str, formula: Expression, source: str) -> Kpi:
    """Sums of money are shown in whole units: cents say nothing about thousands."""
    return replace(_cost(kpi, formula, source, Direction.NEUTRAL), decimals=0)


def _rate(kpi: str, formula: Expression, *, proportion: bool = False) -> Kpi:
    return Kpi(
        id=kpi,
        group=Group.RETURN,
        unit=Unit.PERCENT,
        better=Direction.UP,
        formula=formula,
        decimals=2,
        proportion=proportion,
        source="H",
    )


RETURN = (
    _sum("ad_spend", m.AD_SPEND, "R"),
    _sum("total_cost", TOTAL_COST, "R K"),
    _cost("cpc", m.AD_SPEND / m.AD_CLICKS, "H R"),
    _cost("cpm", m.AD_SPEND / m.AD_IMPRESSIONS * 1000, "H"),
    _rate("ad_ctr", m.AD_CLICKS / m.AD_IMPRESSIONS, proportion=True),
    _rate("ad_conversion_rate", m.AD_CONVERSIONS / m.AD_CLICKS),
    _cost("ad_cost_per_conversion", m.AD_SPEND / m.AD_CONVERSIONS, "H"),
    _cost("cost_per_lead", TOTAL_COST / m.LEADS, "S R"),
    _cost("ad_cost_per_lead", m.AD_SPEND / m.AD_LEADS, "S R"),
    _cost("cost_per_order", TOTAL_COST / m.ORDERS, "K"),
    _cost("cac", TOTAL_COST / m.NEW_CUSTOMERS, "R"),
    Kpi(
        id="roas",
        group=Group.RETURN,
        unit=Unit.RATIO,
        better=Direction.UP,
        formula=m.AD_REVENUE / m.AD_SPEND,
        decimals=2,
    ),
    Kpi(
        id="roi",
        group=Group.RETURN,
        unit=Unit.PERCENT,
        better=Direction.UP,
        formula=(BROUGHT - TOTAL_COST) / TOTAL_COST,
        source="R K",
    ),
    Kpi(
        id="hours",
        group=Group.RETURN,
        unit=Unit.HOURS,
        better=Direction.NEUTRAL,
        formula=m.LABOUR_HOURS + m.OTHER_HOURS,
        source="R",
    ),
    _cost("cost_per_post", TOTAL_COST / m.POSTS, "R"),
)
