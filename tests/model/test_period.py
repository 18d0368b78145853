"""Periods of every rhythm: weeks that belong to a month, fiscal years, the same period a year earlier."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reporter.model.period import Calendar, Period, Rhythm, Span, month_of, parse_days

MONDAY, SUNDAY = 0, 6


def read_days(text, calendar):
    return parse_days(text, calendar)


calendars = st.builds(
    Calendar,
    rhythm=st.sampled_from(Rhythm),
    week_start=st.integers(0, 6),
    fiscal_month=st.integers(1, 12),
    anchor=st.dates(date(2020, 1, 1), date(2026, 12, 31)),
)
days = st.dates(date(2015, 1, 1), date(2035, 12, 31))


@given(calendars, days)
def test_a_period_holds_the_day_it_was_asked_for(calendar, day):
    assert day in calendar.period_of(day)


@given(calendars, days)
def test_every_day_of_a_period_leads_to_that_period(calendar, day):
    period = calendar.period_of(day)
    assert calendar.period_of(period.start) == period == calendar.period_of(period.end)


@given(calendars, days)
def test_periods_follow_each_other_without_gap_or_overlap(calendar, day):
    period = calendar.period_of(day)
    assert calendar.next(period).start == period.end + timedelta(days=1)
    assert calendar.previous(calendar.next(period)) == period


@given(calendars, days)
def test_a_year_before_is_364_days_for_weeks_and_the_same_months_otherwise(calendar, day):
    period = calendar.period_of(day)
    earlier = calendar.year_before(period)
    if calendar.rhythm in {Rhythm.WEEK, Rhythm.TWO_WEEKS}:
        assert period.start - earlier.start == timedelta(days=364)
        assert earlier.days == period.days
    else:
        assert (earlier.start.year, earlier.start.month) == (period.start.year - 1, period.start.month)
        assert earlier.end.month == period.end.month


@given(calendars, st.integers(2016, 2034))
def test_the_periods_of_two_years_share_none_and_leave_none_out(calendar, year):
    first, second = (calendar.inside(*read_days(str(number), calendar)[:2]) for number in (year, year + 1))
    assert calendar.next(first[-1]) == second[0]


@given(calendars, days)
def test_a_periods_name_is_read_back_as_that_period(calendar, day):
    period = calendar.period_of(day)
    first, last, _rhythm = read_days(calendar.name(period), calendar)
    assert calendar.period_of(first if calendar.rhythm is not Rhythm.TWO_WEEKS else last) == period


@given(calendars, days, st.integers(1, 30))
def test_going_back_gives_that_many_periods_oldest_first(calendar, day, count):
    period = calendar.period_of(day)
    found = calendar.back(period, count)
    assert len(found) == count
    assert found[-1] == period
    assert list(found) == sorted(found)


def test_both_ends_of_a_period_are_inclusive():
    october = Period(*month_of(2026, 10))
    assert october.days == 31
    assert date(2026, 10, 1) in october
    assert date(2026, 10, 31) in october
    assert date(2026, 11, 1) not in october


def test_a_span_runs_from_its_first_period_to_its_last():
    calendar = Calendar()
    span = Span(calendar.between(date(2026, 7, 1), date(2026, 9, 30)), Rhythm.QUARTER)
    assert (span.start, span.end, span.days) == (date(2026, 7, 1), date(2026, 9, 30), 92)
    assert not span.single


@pytest.mark.parametrize(
    ("day", "month"),
    [
        (date(2025, 12, 29), (2026, 1)),  # Monday; the Thursday is 1 January
        (date(2026, 6, 29), (2026, 7)),  # Thursday 2 July
        (date(2026, 8, 31), (2026, 9)),  # Thursday 3 September
        (date(2026, 9, 28), (2026, 10)),  # Thursday 1 October
        (date(2026, 10, 26), (2026, 10)),  # Thursday 29 October
    ],
)
def test_a_week_belongs_to_the_month_of_its_fourth_day(day, month):
    calendar = Calendar(Rhythm.WEEK, MONDAY)
    week = calendar.period_of(day)
    assert week in calendar.inside(*month_of(*month))


def test_the_fourth_day_of_a_week_from_sunday_is_wednesday():
    calendar = Calendar(Rhythm.WEEK, SUNDAY)
    week = calendar.period_of(date(2026, 10, 1))  # Sunday 27 September to Saturday 3 October
    assert week == Period(date(2026, 9, 27), date(2026, 10, 3))
    assert calendar.home_day(week) == date(2026, 9, 30)
    assert week in calendar.inside(*month_of(2026, 9))


def test_an_iso_week_is_the_week_that_holds_its_thursday_also_from_sunday():
    # ISO week 5 of 2026 is Monday 26 January to Sunday 1 February; its Thursday is the 29th.
    assert read_days("2026-W05", Calendar(Rhythm.WEEK, MONDAY))[:2] == (date(2026, 1, 26), date(2026, 2, 1))
    assert read_days("2026-W05", Calendar(Rhythm.WEEK, SUNDAY))[:2] == (date(2026, 1, 25), date(2026, 1, 31))


def test_the_week_53_of_2026_lies_in_both_years():
    assert read_days("2026-W53", Calendar(Rhythm.WEEK))[:2] == (date(2026, 12, 28), date(2027, 1, 3))
    assert read_days("2025-W53", Calendar(Rhythm.WEEK)) is None


def test_two_week_periods_count_from_the_anchors_week():
    calendar = Calendar(Rhythm.TWO_WEEKS, MONDAY, anchor=date(2026, 1, 7))
    assert calendar.period_of(date(2026, 1, 5)) == Period(date(2026, 1, 5), date(2026, 1, 18))
    assert calendar.period_of(date(2026, 1, 4)) == Period(date(2025, 12, 22), date(2026, 1, 4))
    assert calendar.period_of(date(2026, 1, 19)).start == date(2026, 1, 19)


@pytest.mark.parametrize(
    ("rhythm", "fiscal_month", "start", "end"),
    [
        (Rhythm.MONTH, 4, date(2026, 2, 1), date(2026, 2, 28)),
        (Rhythm.TWO_MONTHS, 1, date(2026, 1, 1), date(2026, 2, 28)),
        (Rhythm.TWO_MONTHS, 2, date(2026, 2, 1), date(2026, 3, 31)),
        (Rhythm.QUARTER, 2, date(2026, 2, 1), date(2026, 4, 30)),
        (Rhythm.HALF_YEAR, 4, date(2025, 10, 1), date(2026, 3, 31)),
        (Rhythm.YEAR, 4, date(2025, 4, 1), date(2026, 3, 31)),
        (Rhythm.YEAR, 2, date(2026, 2, 1), date(2027, 1, 31)),
    ],
)
def test_periods_of_two_months_and_longer_follow_the_fiscal_start(rhythm, fiscal_month, start, end):
    assert Calendar(rhythm, fiscal_month=fiscal_month).period_of(date(2026, 2, 14)) == Period(start, end)


def test_a_fiscal_year_is_named_by_the_year_it_starts_in():
    calendar = Calendar(fiscal_month=4)
    assert calendar.fiscal_year_of(date(2026, 3, 31)) == 2025
    assert calendar.fiscal_year_of(date(2026, 4, 1)) == 2026
    assert read_days("2026", calendar)[:2] == (date(2026, 4, 1), date(2027, 3, 31))
    assert read_days("2026-Q4", calendar)[:2] == (date(2027, 1, 1), date(2027, 3, 31))
    assert calendar.name(Period(date(2027, 1, 1), date(2027, 3, 31)), Rhythm.QUARTER) == "2026-Q4"


@pytest.mark.parametrize(
    ("text", "first", "last", "rhythm"),
    [
        ("2026-10", date(2026, 10, 1), date(2026, 10, 31), Rhythm.MONTH),
        (" 2028-2 ", date(2028, 2, 1), date(2028, 2, 29), Rhythm.MONTH),
        ("2026-q3", date(2026, 7, 1), date(2026, 9, 30), Rhythm.QUARTER),
        ("2026", date(2026, 1, 1), date(2026, 12, 31), Rhythm.YEAR),
        ("2026-10-05", date(2026, 10, 5), date(2026, 10, 5), None),
        ("2026-01..2026-06", date(2026, 1, 1), date(2026, 6, 30), None),
        ("2025-Q4 .. 2026-02-10", date(2025, 10, 1), date(2026, 2, 10), None),
    ],
)
def test_words_for_a_span_of_days(text, first, last, rhythm):
    assert read_days(text, Calendar()) == (first, last, rhythm)


@pytest.mark.parametrize(
    "text",
    ["", "October", "2026-13", "2026-00", "2026-Q5", "2026-W54", "2026-02-30", "26-10", "0001", "9999-12",
     "2026-06..2026-01", "2026-01..", "..", "2026-01..2026-02..2026-03"],
)  # fmt: skip
def test_what_is_no_span_of_days_is_none(text):
    assert read_days(text, Calendar()) is None


@pytest.mark.parametrize(
    ("rhythm", "name"),
    [
        (Rhythm.WEEK, "2026-W07"),
        (Rhythm.TWO_WEEKS, "2026-W07"),
        (Rhythm.MONTH, "2026-02"),
        (Rhythm.TWO_MONTHS, "2026-01..2026-02"),
        (Rhythm.QUARTER, "2026-Q1"),
        (Rhythm.HALF_YEAR, "2026-01..2026-06"),
        (Rhythm.YEAR, "2026"),
    ],
)
def test_the_name_of_a_period(rhythm, name):
    calendar = Calendar(rhythm, anchor=date(2026, 2, 9))
    assert calendar.name(calendar.period_of(date(2026, 2, 14))) == name


def test_february_of_a_leap_year_is_compared_with_the_shorter_one():
    calendar = Calendar()
    leap = calendar.period_of(date(2028, 2, 29))
    assert (leap.days, calendar.year_before(leap).days) == (29, 28)
