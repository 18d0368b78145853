"""Whether customers stay: the sixth group of the catalogue."""

from reporter.kpi import metrics as m
from reporter.kpi.catalogue.returns import TOTAL_COST
from reporter.kpi.declaration import Group, Kpi
from reporter.model.formula import SettingValue, each, either
from reporter.model.units import Direction, Unit

AVERAGE_PURCHASE = either(SettingValue("average_purchase_value"), m.REVENUE / m.ORDERS)
LIFETIME_VALUE = AVERAGE_PURCHASE * SettingValue("purchases_per_year") * SettingValue("customer_lifespan")

LOYALTY = (
    Kpi(
        id="issues_raised",
        group=Group.LOYALTY,
        unit=Unit.COUNT,
        better=Direction.NEUTRAL,
        formula=m.ISSUES_RAISED,
        small_count=True,
        source="S",
    ),
    Kpi(
        id="issues_resolved",
        group=Group.LOYALTY,
        unit=Unit.COUNT,
        better=Direction.UP,
        formula=m.ISSUES_RESOLVED,
        small_count=True,
        source="S",
    ),
    Kpi(
        id="resolution_rate",
        group=Group.LOYALTY,
        unit=Unit.PERCENT,
        better=Direction.UP,
        formula=m.ISSUES_RESOLVED / m.ISSUES_RAISED,
        decimals=1,
        proportion=True,
        source="S",
    ),
    Kpi(
        id="first_reply_time",
        group=Group.LOYALTY,
        unit=Unit.HOURS,
        better=Direction.DOWN,
        formula=each(m.CARE, m.MESSAGES * m.FIRST_REPLY_HOURS) / m.MESSAGES,
        decimals=1,
        source="S",
    ),
    Kpi(
        id="customer_lifetime_value",
        group=Group.LOYALTY,
        unit=Unit.MONEY,
        better=Direction.UP,
        formula=LIFETIME_VALUE,
        decimals=0,
        source="S",
    ),
    Kpi(
        id="clv_to_cac",
        group=Group.LOYALTY,
        unit=Unit.RATIO,
        better=Direction.UP,
        formula=LIFETIME_VALUE / (TOTAL_COST / m.NEW_CUSTOMERS),
        decimals=2,
    ),
)
