"""Reads numbers as people type them: ``12,345.6``, ``12 345,6``, ``4.2%``, ``1.2K``, ``3.4만``, ``€ 12,50``."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reporter.workbook.vocabulary import CURRENCY_MARKS, SCALES, plain

SPACES = re.compile(r"[\s'’]")
SCALE = re.compile(r"(.*?\d)\s*(" + "|".join(sorted(SCALES, key=len, reverse=True)) + r")\.?")
CODE = re.compile(r"^([a-z]{3})\s*(?=[\d.,+-])|(?<=\d)\s*([a-z]{3})$")
MARK = re.compile("|".join(re.escape(mark) for mark in sorted(CURRENCY_MARKS, key=len, reverse=True)))
BODY = re.compile(r"[+-]?[\d.,]*\d[\d.,]*")
SPACED = re.compile(r"[+-]?\s*\d{1,3}(?:[\s'’]\d{3})*(?:[.,]\d+)?")
GROUPED = re.compile(r"\d{1,3}([.,])\d{3}(?:\1\d{3})*")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as it was typed.

    Attributes:
        value: Signs and scale applied; not divided by 100 for a per cent sign.
        percent: A per cent sign stood beside it.
        rounded: A scale stood beside it (``1.2K``), so the network rounded it.
        ambiguous: One separator before three digits: thousands or decimals.
        currency: The currency mark or code that stood beside it, as typed.
    """

    value: float
    percent: bool = False
    rounded: bool = False
    ambiguous: bool = False
    currency: str | None = None


def decimal_mark(texts: Iterable[str]) -> str | None:
    """Return the decimal separator that typed numbers show beyond doubt, None when they show none or both."""
    seen = {mark for text in texts if (mark := _shown_mark(plain(text)))}
    return seen.pop() if len(seen) == 1 else None


def parse_numeral(text: str, decimal: str | None = None, *, whole: bool = True) -> Numeral | None:
    """Read a number.

    Args:
        text: What was typed.
        decimal: The decimal separator that the column shows, where it does.
        whole: ``1,234`` means thousands where nothing decides; False: decimals.

    Returns:
        None when the text is no number.
    """
    rest, currency = _without_currency(plain(text).replace("−", "-").replace("–", "-"))
    percent = "%" in rest
    rest, factor = _without_scale(rest.replace("%", "").strip())
    negative = rest.startswith("(") and rest.endswith(")")
    typed = rest.strip("() ")
    body = SPACES.sub("", typed)
    if not BODY.fullmatch(body) or not (SPACED.fullmatch(typed) or body == typed):
        return None
    ambiguous = _is_ambiguous(body) and decimal is None
    value = _value(body, decimal or _decimal_of(body, whole=whole))
    if value is None:
        return None
    signed = -value if negative else value
    return Numeral(round(signed * factor, 6), percent, factor != 1, ambiguous, currency)


def _without_currency(text: str) -> tuple[str, str | None]:
    found = MARK.search(text) or CODE.search(text)
    if not found or (text[: found.start()].strip("-+( ") and text[found.end() :].strip(") ")):
        return text, None
    return (text[: found.start()] + text[found.end() :]).strip(), found[0].strip()


def _without_scale(text: str) -> tuple[str, float]:
    found = SCALE.fullmatch(text)
    return (found[1], SCALES[found[2]]) if found else (text, 1.0)


def _shown_mark(text: str) -> str | None:
    body = SPACES.sub("", text.replace("%", "")).lstrip("+-")
    if not BODY.fullmatch(body) or _is_ambiguous(body):
        return None
    dots, commas = body.count("."), body.count(",")
    if dots + commas == 0:
        return None
    return _decimal_of(body, whole=True)


def _is_ambiguous(body: str) -> bool:
    digits = body.lstrip("+-")
    return bool(re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", digits))


def _decimal_of(body: str, *, whole: bool) -> str:
    """Return the separator that must be, or most likely is, the decimal one in this numeral alone."""
    dot, comma = body.rfind("."), body.rfind(",")
    if dot >= 0 and comma >= 0:
        return "." if dot > comma else ","
    mark = "." if dot >= 0 else ","
    other = "," if mark == "." else "."
    if body.count(mark) > 1 or (_is_ambiguous(body) and whole):
        return other
    return mark


def _value(body: str, decimal: str) -> float | None:
    thousands = "," if decimal == "." else "."
    head, _, tail = body.lstrip("+-").partition(decimal)
    if decimal in tail or thousands in tail:
        return None
    if thousands in head and not GROUPED.fullmatch(head):
        return None
    number = float(f"{head.replace(thousands, '') or '0'}.{tail or '0'}")
    return -number if body.startswith("-") else number
