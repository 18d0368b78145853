"""The settings of one workbook: one frozen dataclass; the Settings sheet, its help and its parser derive from it.

Names and help stand in the locale files: ``setting-<field>`` with the attributes ``.help`` and ``.aliases``.
"""

from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any

from reporter.model.schema import Kind


@dataclass(frozen=True, slots=True)
class SettingKind:
    """How a setting's cell is read: its kind, its list of choices, whether it must be filled."""

    kind: Kind
    required: bool = False
    choices: str | None = None
    several: bool = False  # ids in one cell, comma between


def _setting(
    kind: Kind, default: Any, *, required: bool = False, choices: str | None = None, several: bool = False
) -> Any:
    return field(default=default, metadata={"kind": SettingKind(kind, required, choices, several)})


@dataclass(frozen=True, slots=True)
class Settings:
    """What the manager chose. Money is in ``currency``; rates are fractions."""

    brand: str = _setting(Kind.TEXT, "", required=True)
    report_title: str | None = _setting(Kind.TEXT, None)
    language: str | None = _setting(Kind.TEXT, None)
    currency: str = _setting(Kind.TEXT, "USD", required=True)
    rhythm: str = _setting(Kind.CHOICE, "month", required=True, choices="rhythm")
    week_start: str = _setting(Kind.CHOICE, "monday", choices="weekday")
    fiscal_start: str = _setting(Kind.CHOICE, "january", choices="month")
    compare: str = _setting(Kind.CHOICE, "previous", choices="compare")
    baseline_period: str | None = _setting(Kind.TEXT, None)
    as_of: date | None = _setting(Kind.DATE, None)
    prepared_by: str | None = _setting(Kind.TEXT, None)
    prepared_for: str | None = _setting(Kind.TEXT, None)
    logo: str | None = _setting(Kind.FILE, None)
    brand_kit: str | None = _setting(Kind.FILE, None)
    page_size: str | None = _setting(Kind.CHOICE, None, choices="page_size")
    sections: tuple[str, ...] = _setting(Kind.TEXT, (), several=True)
    lead_kpis: tuple[str, ...] = _setting(Kind.KPI, (), several=True)
    engagement_basis: str = _setting(Kind.CHOICE, "followers", choices="engagement_basis")
    engagements_with_clicks: bool = _setting(Kind.YES_NO, default=False, choices="yes_no")
    growth_basis: str = _setting(Kind.CHOICE, "start", choices="growth_basis")
    steady_under: float = _setting(Kind.RATE, 0.01)
    average_purchase_value: float | None = _setting(Kind.MONEY, None)
    purchases_per_year: float | None = _setting(Kind.NUMBER, None)
    customer_lifespan: float | None = _setting(Kind.NUMBER, None)
    value_of_a_lead: float | None = _setting(Kind.MONEY, None)


def setting_kinds() -> dict[str, SettingKind]:
    """Return every setting's id and how its cell is read, in the order of the Settings sheet."""
    return {spec.name: spec.metadata["kind"] for spec in fields(Settings)}
