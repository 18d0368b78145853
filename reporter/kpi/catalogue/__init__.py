"""The catalogue: every KPI, one declaration each, a file a group."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from reporter.kpi.catalogue.conversion import CONVERSION
from reporter.kpi.catalogue.engagement import ENGAGEMENT
from reporter.kpi.catalogue.loyalty import LOYALTY
from reporter.kpi.catalogue.reach import REACH
from reporter.kpi.catalogue.returns import RETURN
from reporter.kpi.catalogue.satisfaction import SATISFACTION
from reporter.kpi.declaration import Kpi
from reporter.model.settings import Settings


def collect(*groups: Iterable[Kpi]) -> Mapping[str, Kpi]:
    """Return KPIs by id, in their order.

    Raises:
        ValueError: Two KPIs have one id.
    """
    found: dict[str, Kpi] = {}
    for kpi in (kpi for group in groups for kpi in group):
        if kpi.id in found:
            raise ValueError(f"two KPIs are called {kpi.id}")
        found[kpi.id] = kpi
    return MappingProxyType(found)


CATALOGUE = collect(REACH, ENGAGEMENT, CONVERSION, RETURN, SATISFACTION, LOYALTY)


def leading_engagement_rate(settings: Settings) -> str:
    """Return the id of the engagement rate that leads, as the setting says."""
    return f"engagement_rate_{settings.engagement_basis}"
