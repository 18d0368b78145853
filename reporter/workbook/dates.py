"""Reads days and periods as people type them, in five languages: ``Jan 2026``, ``2026년 1월``, ``2026-Q1``."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache

from reporter.model.period import ONE_DAY, Calendar, Period, Rhythm, month_of, parse_days
from reporter.workbook.vocabulary import MONTH_LANGUAGES, plain

FIRST_YEAR, LAST_YEAR = 2000, 2100
MONTHS = 12
EXCEL_EPOCH = date(1899, 12, 30)


@dataclass(frozen=True, slots=True)
class Moment:
    """A span of days that a cell names; ends are inclusive.

    Attributes:
        first: First day.
        last: Last day.
        rhythm: What the words name: a month, a quarter; None for a single day.
        ambiguous: Day and month could be the other way round.
    """

    first: date
    last: date
    rhythm: Rhythm | None = None
    ambiguous: bool = False


# Texts


def parse_moment(text: str, calendar: Calendar, *, day_first: bool | None = None) -> Moment | None:
    """Read a day, week, month, quarter, half-year or year.

    Args:
        text: What was typed.
        calendar: Says when fiscal quarters begin and on which day weeks start.
        day_first: How ``05/10/2026`` is meant, where the column shows it.

    Returns:
        None when the text is none of these, or no real date.
    """
    tidy = _tidy(text)
    for reader in (_numeric_day, _month_name, _spelt):
        try:
            found = reader(tidy, calendar, day_first)
        except ValueError:
            return None
        if found:
            return found if _plausible(found) else None
    return None


def day_comes_first(texts: Iterable[str]) -> bool | None:
    """Return how a column writes ``05/10/2026``, from its texts that can be read one way only."""
    seen = {order for text in texts if (order := _order(_tidy(text))) is not None}
    return seen.pop() if len(seen) == 1 else None


def _tidy(text: str) -> str:
    tidy = plain(text)
    tidy = re.sub(r"(?<=\d)\s*(?:г\.?|года|год|г\.)$", "", tidy)
    tidy = re.sub(r"(?<=\d)\s*[년年]\s*", "-", tidy)
    tidy = re.sub(r"(?<=\d)\s*[월月]\s*", "-", tidy)
    tidy = re.sub(r"(?<=\d)\s*[일日号]", "", tidy)
    tidy = re.sub(r"t\d\d:\d\d.*$|\s\d{1,2}:\d\d(:\d\d)?$", "", tidy)
    return tidy.strip(" -.,")


SLASHED = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})")
YEAR_FIRST = re.compile(r"(\d{4})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{1,2})")


def _numeric_day(text: str, _: Calendar, day_first: bool | None) -> Moment | None:  # noqa: FBT001
    found = YEAR_FIRST.fullmatch(text)
    if found:
        return _single(date(int(found[1]), int(found[2]), int(found[3])))
    found = SLASHED.fullmatch(text)
    if not found:
        return None
    shown = _order(text)
    order = day_first if shown is None else shown
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    day, month = (second, first) if order is False else (first, second)
    return _single(date(year, month, day), ambiguous=order is None and first != second)


def _order(text: str) -> bool | None:
    """Say whether the day stands first, None when the text alone does not tell."""
    found = SLASHED.fullmatch(text)
    if not found:
        return None
    if found[2] == "." or int(found[1]) > MONTHS:
        return True
    return False if int(found[3]) > MONTHS else None


def _single(day: date, *, ambiguous: bool = False) -> Moment:
    return Moment(day, day, None, ambiguous)


def _month_name(text: str, _: Calendar, _order: bool | None) -> Moment | None:  # noqa: FBT001
    words = [word for word in re.split(r"[\s.,/\-’']+", text) if word]
    months = [number for word in words if (number := month_names().get(word))]
    digits = [re.sub(r"(?<=\d)(?:st|nd|rd|th)$", "", word) for word in words if word not in month_names()]
    if len(months) != 1 or not all(word.isdecimal() for word in digits):
        return None
    years = [int(word) for word in digits if len(word) == 4]  # noqa: PLR2004 — a year in full
    days = [int(word) for word in digits if len(word) <= 2]  # noqa: PLR2004 — a day
    if len(years) != 1 or len(years) + len(days) != len(digits) or len(days) > 1:
        return None
    if days:
        return _single(date(years[0], months[0], days[0]))
    return Moment(*month_of(years[0], months[0]), Rhythm.MONTH)


@cache
def month_names() -> dict[str, int]:
    """Return every name of a month in the languages we read, full and short, with its number."""
    from babel import Locale

    found: dict[str, int] = {"sept": 9}
    for code in MONTH_LANGUAGES:
        for names in _month_lists(Locale.parse(code)):
            found |= {
                plain(name).rstrip("."): number for number, name in names.items() if not name.isdecimal()
            }
    return found


def _month_lists(locale: "object") -> Iterator[dict[int, str]]:
    months: dict[str, dict[str, dict[int, str]]] = locale.months  # type: ignore[attr-defined]
    for form in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            yield months[form][width]


QUARTER_WORD = r"(?:분기|季度|кв\w*|тримесечие|quarter)"
HALF_WORDS = {"상반기": 1, "하반기": 2, "上半年": 1, "下半年": 2, "h1": 1, "h2": 2}
HAN_DIGITS = str.maketrans("一二三四", "1234")


def _spelt(text: str, calendar: Calendar, _: bool | None) -> Moment | None:  # noqa: FBT001
    half = _half_year(text, calendar)
    if half:
        return half
    for pattern, written in _SPELT:
        found = pattern.fullmatch(text)
        if found:
            days = parse_days(written(found), calendar)
            return Moment(*days) if days else None
    return None


def _half_year(text: str, calendar: Calendar) -> Moment | None:
    for word, half in HALF_WORDS.items():
        year = re.sub(r"[\s\-/]", "", text.replace(word, ""))
        if word in text and re.fullmatch(r"\d{4}", year):
            whole = parse_days(year, calendar)
            assert whole is not None
            first = calendar.period_of(whole[0] if half == 1 else whole[1], Rhythm.HALF_YEAR)
            return Moment(first.start, first.end, Rhythm.HALF_YEAR)
    return None


_SPELT: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"(?:fy\s*)?(\d{4})"), lambda m: m[1]),
    (re.compile(r"(\d{4})\s*[-/. ]\s*(\d{1,2})"), lambda m: f"{m[1]}-{m[2]}"),
    (re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{4})"), lambda m: f"{m[2]}-{m[1]}"),
    (re.compile(r"(\d{4})[\s\-/]*q\s*([1-4])"), lambda m: f"{m[1]}-Q{m[2]}"),
    (re.compile(r"q\s*([1-4])[\s\-/]*(\d{4})"), lambda m: f"{m[2]}-Q{m[1]}"),
    (
        re.compile(r"(\d{4})[\s\-]*第?([1-4一二三四])\s*" + QUARTER_WORD + r"\.?"),
        lambda m: f"{m[1]}-Q{m[2].translate(HAN_DIGITS)}",
    ),
    (re.compile(r"([1-4])(?:-?\w{1,2})?\s*" + QUARTER_WORD + r"\.?\s*(\d{4})"), lambda m: f"{m[2]}-Q{m[1]}"),
    (re.compile(r"(\d{4})[\s\-]*w\s*(\d{1,2})"), lambda m: f"{m[1]}-W{m[2]}"),
    (re.compile(r"w\s*(\d{1,2})[\s\-/]*(\d{4})"), lambda m: f"{m[2]}-W{m[1]}"),
    (re.compile(r"(\d{4})[\s\-]*第?(\d{1,2})\s*(?:주차?|周)"), lambda m: f"{m[1]}-W{m[2]}"),
)


# Values that a spreadsheet keeps as dates


def moment_of_value(value: object, number_format: str) -> Moment | None:
    """Return the day in a date cell; the month when its format shows no day. None for anything else."""
    if isinstance(value, datetime):
        value = value.date()
    if not isinstance(value, date):
        return None
    found = Moment(value, value)
    if shows_only_month(number_format) and value.day == 1:
        found = Moment(*month_of(value.year, value.month), Rhythm.MONTH)
    return found if _plausible(found) else None


def shows_only_month(number_format: str) -> bool:
    """Say whether a number format shows a month and no day: ``mmm yyyy``."""
    bare = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", number_format.casefold())
    return "m" in bare and "d" not in bare and "h" not in bare


def day_of_serial(number: float) -> date | None:
    """Return the day that a bare number stands for when a date lost its format, None when it is none."""
    if not float(number).is_integer() or not 0 < number < 1e6:  # noqa: PLR2004 — beyond any date
        return None
    day = EXCEL_EPOCH + timedelta(days=int(number))
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


def _plausible(moment: Moment) -> bool:
    return moment.first.year >= FIRST_YEAR and moment.last.year <= LAST_YEAR


# From a span of days to a reporting period


def resolve(moment: Moment, calendar: Calendar, *, spread: bool = False) -> Period | None:
    """Return the reporting period that a moment falls in, None when it spans several.

    Args:
        moment: What the cell names.
        calendar: The workbook's rhythm.
        spread: A month in a workbook of weeks stays a month: the engine spreads it over its days.
    """
    if moment.rhythm is Rhythm.WEEK:
        return calendar.period_of(moment.first + 3 * ONE_DAY)
    period = calendar.period_of(moment.first)
    if moment.last <= period.end:
        return period
    if spread and moment.rhythm is Rhythm.MONTH and calendar.rhythm in {Rhythm.WEEK, Rhythm.TWO_WEEKS}:
        return Period(moment.first, moment.last)
    return None


# Times of day


CLOCK = re.compile(r"(\d{1,2})[:시時点](\d{1,2})?분?(?::\d\d)?")
AFTERNOON = ("pm", "p.m.", "오후", "下午")
MORNING = ("am", "a.m.", "오전", "上午")


def parse_time(text: str) -> time | None:
    """Read ``14:30``, ``2:30 PM``, ``오후 2:30``."""
    tidy = plain(text)
    late, early = any(word in tidy for word in AFTERNOON), any(word in tidy for word in MORNING)
    for word in (*AFTERNOON, *MORNING):
        tidy = tidy.replace(word, "")
    found = CLOCK.fullmatch(re.sub(r"\s", "", tidy))
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if late or early:
        hour = hour % 12 + (12 if late else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004 — a clock
