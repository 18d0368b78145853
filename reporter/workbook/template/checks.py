"""What Excel itself checks while a person types: lists, numbers, dates. The reader stays the exact judge.

A list of choices refuses other words. Numbers and dates only warn, because "n/a", "1.2K" or "Oct 2026" are
understood by the reader.
"""

from collections.abc import Callable, Mapping
from datetime import date, time
from types import MappingProxyType
from typing import Any

from reporter.language import Language
from reporter.model.schema import Column, Kind
from reporter.model.settings import SettingKind

LONGEST_TITLE = 32
LONGEST_MESSAGE = 255
EARLIEST = date(2000, 1, 1)

Check = dict[str, Any]


def header_message(title: str, message: str) -> Check:
    """Return the message that appears when a header is selected; it checks nothing."""
    return {
        "validate": "any",
        "input_title": title[:LONGEST_TITLE],
        "input_message": message[:LONGEST_MESSAGE],
    }


def cell_check(column: Column | SettingKind, language: Language) -> Check | None:
    """Return the check of a cell to fill in, None where anything may stand."""
    listed = _LISTS.get(column.kind)
    if column.choices or listed:
        return _list_check(column, listed or str(column.choices), language)
    rule = _RULES.get(column.kind)
    if rule is None:
        return None
    return {**rule(), **_message(f"template-check-{column.kind}", "warning", language)}


def _list_check(column: Column | SettingKind, name: str, language: Language) -> Check:
    strict = column.choices is not None
    key = "template-check-choice" if strict else f"template-check-{column.kind}"
    rule = {"validate": "list", "source": f"=list_{name}"}
    return {**rule, **_message(key, "stop" if strict else "warning", language)}


def _message(key: str, style: str, language: Language) -> Check:
    return {
        "error_type": style,
        "error_title": language.text("template-check-title")[:LONGEST_TITLE],
        "error_message": language.text(key)[:LONGEST_MESSAGE],
    }


def _at_least(kind: str, least: float) -> Callable[[], Check]:
    return lambda: {"validate": kind, "criteria": ">=", "value": least}


def _between(least: float, most: float) -> Callable[[], Check]:
    return lambda: {"validate": "decimal", "criteria": "between", "minimum": least, "maximum": most}


def _from_day() -> Check:
    return {"validate": "date", "criteria": ">=", "value": EARLIEST}


def _time_of_day() -> Check:
    return {"validate": "time", "criteria": "between", "minimum": time(0, 0), "maximum": time(23, 59, 59)}


_LISTS: Mapping[Kind, str] = MappingProxyType(
    {Kind.CHANNEL: "channel", Kind.PLACE: "place", Kind.KPI: "kpi", Kind.SECTION: "section"}
)
_RULES: Mapping[Kind, Callable[[], Check]] = MappingProxyType(
    {
        Kind.COUNT: _at_least("integer", 0),
        Kind.MONEY: _at_least("decimal", 0),
        Kind.HOURS: _at_least("decimal", 0),
        Kind.NUMBER: _at_least("decimal", 0),
        Kind.RATE: _between(0, 1),
        Kind.STARS: _between(1, 5),
        Kind.DATE: _from_day,
        Kind.PERIOD: _from_day,
        Kind.TIME: _time_of_day,
    }
)
