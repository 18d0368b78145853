"""Reads cells that hold a day, a period or a time of day."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from reporter.model.dataset import CellValue
from reporter.model.period import Rhythm
from reporter.workbook.convention import Beside, Convention, typed_text
from reporter.workbook.dates import (
    Moment,
    day_of_serial,
    moment_of_value,
    parse_moment,
    parse_time,
    resolve,
)
from reporter.workbook.grid import Cell
from reporter.workbook.parsed import Parsed, noted, warned, wrong

SECONDS_IN_A_DAY = 24 * 60 * 60
FROM, UNTIL = frozenset({"start", "opened"}), frozenset({"due", "closed"})  # a month's first, its last day


def moment_of(cell: Cell, convention: Convention) -> Moment | None:
    """Return the span of days that a cell names, None when it names none."""
    value = cell.value
    if isinstance(value, str):
        return parse_moment(value, convention.around.calendar, day_first=convention.day_first)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _moment_of_number(value, convention)
    return moment_of_value(value, cell.format)


def _moment_of_number(value: float, convention: Convention) -> Moment | None:
    if float(value).is_integer():
        named = parse_moment(_year_and_month(int(value)), convention.around.calendar)
        if named:
            return named
    day = day_of_serial(value)
    return Moment(day, day) if day else None


def _year_and_month(number: int) -> str:
    text = str(number)
    return f"{text[:4]}-{text[4:]}" if len(text) == 6 else text  # noqa: PLR2004 — 202610


def read_period(cell: Cell, convention: Convention, _: Beside) -> Parsed:
    """Read the period that a cell falls in; a day inside it is moved to its start, with a note."""
    moment = moment_of(cell, convention)
    if moment is None:
        return wrong("period-unreadable", typed=typed_text(cell))
    if moment.ambiguous:
        return wrong("date-ambiguous", typed=typed_text(cell))
    calendar = convention.around.calendar
    if (
        not convention.spread
        and calendar.rhythm in {Rhythm.WEEK, Rhythm.TWO_WEEKS}
        and not isinstance(cell.value, str)
    ):
        moment = replace(moment, last=moment.first, rhythm=None)  # a day, whatever its format shows
    period = resolve(moment, calendar, spread=convention.spread)
    if period is None:
        return wrong("period-too-long", typed=typed_text(cell))
    if moment.first != period.start or (moment.rhythm is Rhythm.WEEK and calendar.rhythm is not Rhythm.WEEK):
        return noted(period, "period-moved", typed=typed_text(cell), start=period.start)
    return Parsed(period)


def read_date(cell: Cell, convention: Convention, _: Beside) -> Parsed:
    """Read one day; where something begins or ends, a month or a quarter names its first or last one."""
    moment = moment_of(cell, convention)
    if moment is None:
        return wrong("date-unreadable", typed=typed_text(cell))
    if moment.ambiguous:
        return wrong("date-ambiguous", typed=typed_text(cell))
    if moment.rhythm is not None and not isinstance(cell.value, (date, datetime)):
        return _edge(moment, cell, convention)
    if isinstance(cell.value, (int, float)):
        return noted(moment.first, "date-from-number", typed=typed_text(cell), value=moment.first)
    return Parsed(moment.first)


def _edge(moment: Moment, cell: Cell, convention: Convention) -> Parsed:
    column, typed = convention.column.id, typed_text(cell)
    if column not in FROM | UNTIL:
        return wrong("date-needs-day", typed=typed)
    day = moment.first if column in FROM else moment.last
    return noted(day, "date-from-period", typed=typed, value=day)


def read_time(cell: Cell, _: Convention, _beside: Beside) -> Parsed:
    """Read a time of day."""
    found = _time_of(cell.value)
    if found is None:
        return warned(None, "time-unreadable", typed=typed_text(cell))
    return Parsed(found)


def _time_of(value: object) -> CellValue | None:
    if isinstance(value, str):
        return parse_time(value)
    if isinstance(value, datetime):
        return value.time().replace(microsecond=0)
    if isinstance(value, time):
        return value.replace(microsecond=0)
    if isinstance(value, timedelta):
        value = value.total_seconds() / SECONDS_IN_A_DAY
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value < 1:
        return _clock(round(value * SECONDS_IN_A_DAY))
    return None


def _clock(seconds: int) -> time:
    minutes, second = divmod(min(seconds, SECONDS_IN_A_DAY - 1), 60)
    return time(minutes // 60, minutes % 60, second)
