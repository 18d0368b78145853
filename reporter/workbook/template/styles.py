"""The look of a workbook: one palette, a few cell styles, widths by kind."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any
from unicodedata import east_asian_width

from xlsxwriter import Workbook
from xlsxwriter.format import Format

from reporter.language import Language, currency_decimals
from reporter.model.schema import NUMERIC, Kind

INK = "#10141C"
GREY = "#5A6372"
HAIRLINE = "#D9DDE3"
PANEL = "#F3F4F7"
ACCENT = "#1F4FD8"
ACCENT_TINT = "#E8EEFC"
ALERT = "#C2410C"
ALERT_TINT = "#FCEBE2"
GOOD = "#0F7B6C"
PAPER = "#FFFFFF"

TEXT_FORMAT = "@"  # what is typed stays text: "@name", "10-12", "=sum"
DATE_FORMAT = "yyyy-mm-dd"
PERCENT_FORMAT = "0.0%"
FORMATS: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.COUNT: "#,##0",
        Kind.RATE: PERCENT_FORMAT,
        Kind.HOURS: "#,##0.0",
        Kind.DATE: DATE_FORMAT,
        Kind.PERIOD: DATE_FORMAT,
        Kind.TIME: "hh:mm",
        **dict.fromkeys((Kind.TEXT, Kind.CHANNEL, Kind.PLACE, Kind.URL, Kind.EMAIL, Kind.FILE), TEXT_FORMAT),
    }
)
LEFT = frozenset(Kind) - NUMERIC
WIDTHS: Mapping[Kind, float] = MappingProxyType(
    {
        Kind.TEXT: 22,
        Kind.PERIOD: 12,
        Kind.DATE: 12,
        Kind.TIME: 9,
        Kind.CHANNEL: 22,
        Kind.PLACE: 22,
        Kind.KPI: 30,
        Kind.SECTION: 20,
        Kind.CHOICE: 18,
        Kind.URL: 30,
        Kind.EMAIL: 30,
        Kind.FILE: 22,
    }
)
NUMBER_WIDTH = 13.5
LETTER_TO_DIGIT = 0.87
WIDE: Mapping[tuple[str, str], float] = MappingProxyType(
    {
        ("goals", "goal"): 46,
        ("goals", "objective"): 30,
        ("posts", "image"): 36,
        ("notes", "text"): 70,
        ("posts", "title"): 44,
        ("reviews", "quote"): 60,
        ("costs", "item"): 30,
        ("benchmarks", "source"): 46,
        ("benchmarks", "kpi"): 36,
        ("listening", "brand"): 26,
        ("channels", "purpose"): 34,
    }
)


def money_format(currency: str) -> str:
    """Return the number format of an amount: two decimals for EUR, none for KRW."""
    decimals = currency_decimals(currency)
    return "#,##0" + ("." + "0" * decimals if decimals else "")


def number_format(kind: Kind, currency: str) -> str:
    """Return the number format of a column."""
    return money_format(currency) if kind is Kind.MONEY else FORMATS.get(kind, "General")


def width(sheet: str, column: str, kind: Kind, header: str) -> float:
    """Return a column's width: wide enough for its kind, and for its header on two lines."""
    wanted = WIDE.get((sheet, column)) or WIDTHS.get(kind, NUMBER_WIDTH)
    longest_word = max(map(text_width, header.split()), default=0)
    return max(wanted, longest_word + 6, text_width(header) / 2 + 6)


def lines_of(text: str, wide: float) -> int:
    """Return on how many lines a text stands in a column: letters are narrower than digits."""
    return max(1, -(-int(text_width(text) * LETTER_TO_DIGIT) // int(wide)))


def text_width(text: str) -> int:
    """Return how many digits wide a text is: a Korean letter takes two."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)


@dataclass(slots=True)
class Styles:
    """Hands out cell formats; each combination is made once."""

    book: Workbook
    language: Language
    _made: dict[tuple[tuple[str, object], ...], Format] = field(default_factory=dict)

    def style(self, **properties: Any) -> Format:
        """Return a format: the house font, vertically centred, with the given properties."""
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            house = {"font_name": self.language.text("template-font"), "font_size": 10.5, "font_color": INK}
            self._made[key] = self.book.add_format({**house, "valign": "vcenter", **properties})
        return self._made[key]

    def header(self, *, required: bool, right: bool = False) -> Format:
        """Return the format of a column's header: dark when the column must be filled in."""
        colours = (
            {"bg_color": INK, "font_color": PAPER, "bold": True, "bottom_color": INK}
            if required
            else {"bg_color": PANEL, "font_color": INK, "bold": True, "bottom_color": INK}
        )
        align = "right" if right else "left"
        return self.style(**colours, text_wrap=True, bottom=1, align=align, indent=2 if right else 1)

    def entry(self, form: str, *, left: bool, wrap: bool = False) -> Format:
        """Return the format of a cell to fill in."""
        align = {"align": "left", "indent": 1} if left else {"align": "right", "indent": 1}
        return self.style(num_format=form, bottom=1, bottom_color=HAIRLINE, text_wrap=wrap, **align)
