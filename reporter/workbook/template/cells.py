"""Turns plain values into what stands in a cell: words for ids, text that stays text, numbers and dates."""

import re
from dataclasses import dataclass
from datetime import date, time

from reporter.language import Language
from reporter.model.networks import NETWORKS
from reporter.model.schema import Column, Kind
from reporter.model.settings import SettingKind
from reporter.workbook.template.options import TemplateOptions, Typed

LONGEST_TEXT = 32_767  # Excel's limit for one cell, in UTF-16 units
NOT_ALLOWED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

Written = str | float | date | time | None


@dataclass(frozen=True, slots=True)
class Wording:
    """How ids become words: the workbook's language and the names of the KPIs."""

    language: Language
    options: TemplateOptions

    def cell(self, column: Column | SettingKind, value: object) -> Written:
        """Return what to write into a cell of a column; None leaves it blank."""
        if isinstance(value, Typed):
            return cleaned(value.text)
        if value is None or value == "":
            return None
        if isinstance(value, tuple | list):
            return cleaned(", ".join(map(str, value)))
        if isinstance(value, bool):
            return self.language.text(f"choice-yes_no-{'yes' if value else 'no'}")
        if isinstance(value, int | float | date | time):
            return value
        return cleaned(self._word(column, str(value)))

    def _word(self, column: Column | SettingKind, text: str) -> str:
        if column.kind in {Kind.CHOICE, Kind.YES_NO} and column.choices:
            return self.language.find(f"choice-{column.choices}-{text}") or text
        if column.kind is Kind.PLACE and text in NETWORKS:
            return self.language.text(f"choice-network-{text}")
        if column.kind is Kind.SECTION:
            return self.language.find(f"choice-section-{text}") or text
        if column.kind is Kind.KPI:
            return self.options.kpi_names.get(text, text)
        return text


def cleaned(text: str) -> str:
    """Return a text without characters that no spreadsheet may hold, cut to what one cell holds."""
    allowed = NOT_ALLOWED.sub("", text)
    units = allowed.encode("utf-16-le")[: LONGEST_TEXT * 2]
    return units.decode("utf-16-le", "ignore")
