"""Periods and the calendar of one workbook: rhythm, first weekday, fiscal year.

A period is a closed span of days. Weeks belong to the month, quarter or year of their fourth day. Two-week
periods count from an anchor; periods of two months and longer follow the start of the fiscal year.
"""

import calendar as days_of
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

ONE_DAY = timedelta(days=1)
FIRST_YEAR, LAST_YEAR = 1900, 2199  # outside these a year is a slip of the finger
YEAR_OF_WEEKS = timedelta(days=364)


class Rhythm(StrEnum):
    """How often the manager reports."""

    WEEK = "week"
    TWO_WEEKS = "two_weeks"
    MONTH = "month"
    TWO_MONTHS = "two_months"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"


MONTHS_IN = {
    Rhythm.MONTH: 1,
    Rhythm.TWO_MONTHS: 2,
    Rhythm.QUARTER: 3,
    Rhythm.HALF_YEAR: 6,
    Rhythm.YEAR: 12,
}
WEEKS_IN = {Rhythm.WEEK: 1, Rhythm.TWO_WEEKS: 2}


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """One reporting period; both ends are inclusive."""

    start: date
    end: date

    @property
    def days(self) -> int:
        """Length in days."""
        return (self.end - self.start).days + 1

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end


@dataclass(frozen=True, slots=True)
class Span:
    """What a report is about: one or more periods in a row, at least one."""

    periods: tuple[Period, ...]
    rhythm: Rhythm  # of the span itself where it has one: three months that are a quarter say QUARTER

    @property
    def start(self) -> date:
        """First day."""
        return self.periods[0].start

    @property
    def end(self) -> date:
        """Last day, inclusive."""
        return self.periods[-1].end

    @property
    def days(self) -> int:
        """Length in days."""
        return (self.end - self.start).days + 1

    @property
    def single(self) -> bool:
        """True when the span is exactly one reporting period."""
        return len(self.periods) == 1


@dataclass(frozen=True, slots=True)
class Calendar:
    """Says which period a day belongs to.

    Attributes:
        rhythm: The reporting rhythm of the workbook.
        week_start: First weekday, Monday = 0 … Sunday = 6.
        fiscal_month: The month (1–12) in which the fiscal year starts.
        anchor: Any day of the earliest period; two-week periods count from its week.
    """

    rhythm: Rhythm = Rhythm.MONTH
    week_start: int = 0
    fiscal_month: int = 1
    anchor: date = date(2024, 1, 1)

    def period_of(self, day: date, rhythm: Rhythm | None = None) -> Period:
        """Return the period of ``rhythm`` (default: the workbook's) that holds a day."""
        rhythm = rhythm or self.rhythm
        if rhythm in WEEKS_IN:
            return self._weeks(day, WEEKS_IN[rhythm])
        return self._months(day, MONTHS_IN[rhythm])

    def next(self, period: Period) -> Period:
        """Return the period right after."""
        return self.period_of(period.end + ONE_DAY)

    def previous(self, period: Period) -> Period:
        """Return the period right before."""
        return self.period_of(period.start - ONE_DAY)

    def back(self, period: Period, count: int) -> tuple[Period, ...]:
        """Return the ``count`` periods up to and including this one, oldest first."""
        found = [period]
        while len(found) < count:
            found.append(self.previous(found[-1]))
        return tuple(reversed(found))

    def year_before(self, period: Period) -> Period:
        """Return the same period a year earlier; a week's is 364 days earlier."""
        if self.rhythm in WEEKS_IN:
            return self.period_of(period.start - YEAR_OF_WEEKS)
        return self.period_of(date(period.start.year - 1, period.start.month, 1))

    def between(self, first: date, last: date) -> tuple[Period, ...]:
        """Return every period from the one holding ``first`` to the one holding ``last``."""
        return tuple(self._walk(self.period_of(first), last))

    def inside(self, first: date, last: date) -> tuple[Period, ...]:
        """Return the periods that belong to a span of days: weeks by their fourth day."""
        return tuple(p for p in self.between(first, last) if first <= self.home_day(p) <= last)

    def home_day(self, period: Period) -> date:
        """Return the day that decides which month, quarter or year a period belongs to."""
        return period.start + timedelta(days=3) if self.rhythm in WEEKS_IN else period.start

    def name(self, period: Period, rhythm: Rhythm | None = None) -> str:
        """Return what ``parse_days`` reads as this period: ``2026-10``, ``2026-Q3``, ``2026``, ``2026-W05``."""
        rhythm = rhythm or self.rhythm
        if rhythm in WEEKS_IN:
            thursday = period.start + timedelta(days=(3 - period.start.weekday()) % 7)
            return "{}-W{:02}".format(*thursday.isocalendar())
        year = self.fiscal_year_of(period.start)
        if rhythm is Rhythm.YEAR:
            return str(year)
        if rhythm is Rhythm.QUARTER:
            return f"{year}-Q{(period.start.month - self.fiscal_month) % 12 // 3 + 1}"
        first, last = f"{period.start:%Y-%m}", f"{period.end:%Y-%m}"
        return first if first == last else f"{first}..{last}"

    def fiscal_year_of(self, day: date) -> int:
        """Return the calendar year in which the fiscal year holding this day starts."""
        return day.year if day.month >= self.fiscal_month else day.year - 1

    def _walk(self, period: Period, last: date) -> Iterator[Period]:
        while period.start <= last:
            yield period
            period = self.next(period)

    def _weeks(self, day: date, count: int) -> Period:
        monday = day - timedelta(days=(day.weekday() - self.week_start) % 7)
        if count > 1:
            first = self.anchor - timedelta(days=(self.anchor.weekday() - self.week_start) % 7)
            monday -= timedelta(days=(monday - first).days % (7 * count))
        return Period(monday, monday + timedelta(days=7 * count - 1))

    def _months(self, day: date, count: int) -> Period:
        number = day.year * 12 + day.month - 1
        first = number - (number - (self.fiscal_month - 1)) % count
        return Period(_first_of(first), _first_of(first + count) - ONE_DAY)


def _first_of(month_number: int) -> date:
    return date(month_number // 12, month_number % 12 + 1, 1)


def month_of(year: int, month: int) -> tuple[date, date]:
    """Return the first and the last day of a calendar month."""
    return date(year, month, 1), date(year, month, days_of.monthrange(year, month)[1])


WEEK = re.compile(r"(\d{4})-W(\d{1,2})", re.IGNORECASE)
QUARTER = re.compile(r"(\d{4})-Q([1-4])", re.IGNORECASE)
MONTH = re.compile(r"(\d{4})-(\d{1,2})")
YEAR = re.compile(r"(\d{4})")
DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")

Days = tuple[date, date, Rhythm | None]


def parse_days(text: str, calendar: Calendar) -> Days | None:
    """Read ``2026-10``, ``2026-Q3``, ``2026``, ``2026-W05``, ``2026-10-05`` or ``A..B`` as a span of days.

    Returns:
        First day, last day (inclusive) and the rhythm that the words name (None for ``A..B`` and single
        days), or None when the text is none of these. Quarters and years are fiscal ones.
    """
    if ".." in text:
        return _parse_range(text, calendar)
    for pattern, reader in _READERS:
        found = pattern.fullmatch(text.strip())
        if found:
            return _guarded(reader, [int(part) for part in found.groups()], calendar)
    return None


def _parse_range(text: str, calendar: Calendar) -> Days | None:
    first, _, last = text.partition("..")
    ends = [parse_days(part, calendar) if ".." not in part else None for part in (first, last)]
    if ends[0] is None or ends[1] is None or ends[0][0] > ends[1][1]:
        return None
    return ends[0][0], ends[1][1], None


def _guarded(reader: "_Reader", numbers: list[int], calendar: Calendar) -> Days | None:
    if not FIRST_YEAR <= numbers[0] <= LAST_YEAR:
        return None
    try:
        return reader(numbers, calendar)
    except ValueError:
        return None


def _read_week(numbers: list[int], calendar: Calendar) -> Days:
    thursday = date.fromisocalendar(numbers[0], numbers[1], 4)
    week = calendar.period_of(thursday, Rhythm.WEEK)
    return week.start, week.end, Rhythm.WEEK


def _read_quarter(numbers: list[int], calendar: Calendar) -> Days:
    year, quarter = numbers
    month = year * 12 + calendar.fiscal_month - 1 + (quarter - 1) * 3
    return _first_of(month), _first_of(month + 3) - ONE_DAY, Rhythm.QUARTER


def _read_month(numbers: list[int], _: Calendar) -> Days:
    return *month_of(numbers[0], numbers[1]), Rhythm.MONTH


def _read_year(numbers: list[int], calendar: Calendar) -> Days:
    month = numbers[0] * 12 + calendar.fiscal_month - 1
    return _first_of(month), _first_of(month + 12) - ONE_DAY, Rhythm.YEAR


def _read_day(numbers: list[int], _: Calendar) -> Days:
    day = date(*numbers)
    return day, day, None


_Reader = Callable[[list[int], Calendar], Days]
_READERS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (WEEK, _read_week),
    (QUARTER, _read_quarter),
    (MONTH, _read_month),
    (YEAR, _read_year),
    (DAY, _read_day),
)


def span_id(span: Span, calendar: Calendar) -> str:
    """Return what a command line calls a span: ``2026-10``, ``2026-W44``, ``2026-Q3``, ``2026-01..2026-05``.

    A quarter that is not over keeps its name: its report is not that of its first month.
    """
    first, last = span.periods[0], span.periods[-1]
    if span.rhythm is not calendar.rhythm:
        return calendar.name(calendar.period_of(calendar.home_day(first), span.rhythm), span.rhythm)
    if span.single:
        return calendar.name(first)
    return f"{calendar.name(first).partition('..')[0]}..{calendar.name(last).rpartition('..')[2]}"
