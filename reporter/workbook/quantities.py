"""Reads cells that hold a number: counts, money, rates, hours, stars, scores, targets."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from reporter.errors import Fact, Severity
from reporter.model.schema import Kind
from reporter.model.units import NOT_TRACKED, Unit
from reporter.workbook.convention import Beside, Convention, typed_text
from reporter.workbook.grid import Cell
from reporter.workbook.numbers import Numeral, parse_numeral
from reporter.workbook.parsed import BLANK, Doubt, Parsed, noted, warned, wrong
from reporter.workbook.scores import score_of_word
from reporter.workbook.vocabulary import CURRENCY_MARKS, NONE_WORDS, NOT_TRACKED_WORDS, is_dash, plain

PERCENT = 100
HAIR = 1e-6  # what binary fractions add to a whole number
MOST_STARS = 5
QUOTED = re.compile(r'"[^"]*"|\\.')  # signs that a number format only prints
SIGNED = frozenset({Kind.TARGET, Kind.NUMBER})


def read_quantity(cell: Cell, convention: Convention, beside: Beside) -> Parsed:
    """Read the cell of a numeric column."""
    if isinstance(cell.value, str):
        missing = _missing(cell.value)
        return missing if missing is not None else _read_text(cell.value, convention, beside)
    if isinstance(cell.value, (timedelta, time)) and convention.column.kind is Kind.HOURS:
        return Parsed(_hours(cell.value))
    if isinstance(cell.value, (bool, date, datetime, time, timedelta)):
        return wrong("not-a-number", typed=typed_text(cell))
    assert cell.value is not None
    percent = "%" in QUOTED.sub("", cell.format)
    value = round(cell.value * PERCENT, 9) if percent else cell.value
    return _checked(Numeral(float(value), percent=percent), convention, beside)


def _missing(text: str) -> Parsed | None:
    word = plain(text)
    if not word or is_dash(word):
        return BLANK
    if word in NOT_TRACKED_WORDS:
        return Parsed(NOT_TRACKED)
    if word in NONE_WORDS:
        return warned(None, "none-word", typed=text.strip())
    return None


def _read_text(text: str, convention: Convention, beside: Beside) -> Parsed:
    special = _SPECIAL.get(convention.column.kind)
    found = special(text, beside) if special else None
    if found is not None:
        return found
    whole = convention.column.kind is not Kind.RATE
    numeral = parse_numeral(text, convention.decimal, whole=whole)
    if numeral is None:
        return wrong("not-a-number", typed=text.strip()[:60])
    refused = _foreign_currency(numeral, convention)
    if refused:
        return refused
    parsed = _checked(numeral, convention, beside)
    return replace(parsed, doubts=(*parsed.doubts, *_notes(text, numeral, parsed)))


def _notes(text: str, numeral: Numeral, parsed: Parsed) -> tuple[Doubt, ...]:
    if parsed.value is None:
        return ()
    facts: dict[str, Fact] = {"typed": text.strip(), "value": numeral.value}
    if numeral.rounded:
        return (Doubt("number-rounded", Severity.NOTE, facts),)
    return (Doubt("number-ambiguous", Severity.NOTE, facts),) if numeral.ambiguous else ()


def _foreign_currency(numeral: Numeral, convention: Convention) -> Parsed | None:
    own = convention.around.currency
    if numeral.currency is None or not own:
        return None
    meant = CURRENCY_MARKS.get(numeral.currency, frozenset({numeral.currency.upper()}))
    return None if own in meant else wrong("other-currency", typed=numeral.currency.upper(), currency=own)


def _checked(numeral: Numeral, convention: Convention, beside: Beside) -> Parsed:
    kind = convention.column.kind
    if numeral.value < 0 and kind not in SIGNED:
        return wrong("negative-money" if kind is Kind.MONEY else "negative", value=numeral.value)
    if kind is Kind.RATE or (kind is Kind.TARGET and beside.unit is Unit.PERCENT):
        return _rate(numeral, convention)
    if numeral.percent:
        return wrong("percent-in-count", value=numeral.value)
    if kind is Kind.COUNT:
        return _count(numeral.value)
    if kind is Kind.STARS:
        return _stars(numeral.value)
    return Parsed(numeral.value)


def _rate(numeral: Numeral, convention: Convention) -> Parsed:
    fraction = round(numeral.value / PERCENT, 12)
    if convention.column.kind is Kind.RATE and fraction > 1:
        return wrong("rate-over-100", value=numeral.value)
    if numeral.percent or numeral.value == 0:
        return Parsed(fraction)
    if abs(numeral.value) < 1:
        return wrong("rate-unclear", value=numeral.value, times=round(numeral.value * PERCENT, 9))
    return noted(fraction, "rate-read", value=numeral.value)


def _count(value: float) -> Parsed:
    whole = float(round(value))
    if abs(value - whole) <= HAIR * max(1.0, abs(value)):
        return Parsed(whole)
    return warned(value, "count-not-whole", value=value)


def _stars(value: float) -> Parsed:
    return Parsed(value) if 1 <= value <= MOST_STARS else wrong("stars-range", value=value)


def _hours(value: timedelta | time) -> float:
    if isinstance(value, timedelta):
        return value.total_seconds() / 3600
    return value.hour + value.minute / 60 + value.second / 3600


def _star_text(text: str, _: Beside) -> Parsed | None:
    stars = text.count("★")
    if stars and not text.strip("★☆ "):
        return _stars(float(stars))
    shown, slash, most = plain(text).partition("/")
    numeral = parse_numeral(shown) if slash and most.strip() == str(MOST_STARS) else None
    return _stars(numeral.value) if numeral else None


HOUR_WORDS = ("hours", "hour", "hrs", "hr", "h", "시간", "小时", "часов", "часа", "час", "ч.", "ч")


def _hour_text(text: str, _: Beside) -> Parsed | None:
    tidy = plain(text)
    hours, colon, minutes = tidy.partition(":")
    if colon and hours.isdecimal() and minutes.isdecimal() and int(minutes) < 60:  # noqa: PLR2004 — a clock
        return noted(
            int(hours) + int(minutes) / 60, "hours-read", typed=tidy, value=int(hours) + int(minutes) / 60
        )
    for word in HOUR_WORDS:
        numeral = parse_numeral(tidy.removesuffix(word)) if tidy.endswith(word) else None
        if numeral and numeral.value >= 0:
            return Parsed(numeral.value)
    return None


def _score_text(text: str, beside: Beside) -> Parsed | None:
    score = score_of_word(text, beside.question)
    return None if score is None else Parsed(score)


_SPECIAL: dict[Kind, Callable[[str, Beside], Parsed | None]] = {
    Kind.STARS: _star_text,
    Kind.HOURS: _hour_text,
    Kind.SCORE: _score_text,
}
