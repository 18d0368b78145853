"""The period a report is about: asked for, or the latest finished one; and what it is compared with."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reporter.errors import WrongCommandError
from reporter.kpi import spans
from reporter.model.dataset import Channel, Dataset, Row, Table
from reporter.model.period import Calendar, Period, Rhythm, month_of, span_id
from reporter.model.request import Request
from reporter.model.settings import Settings

CHANNELS = (Channel("Insta", "instagram"), Channel("Old", "facebook", included=False))


def month(year, number):
    return Period(*month_of(year, number))


def dataset(periods, *, today=date(2026, 11, 22), calendar=None, settings=None, extra=()):
    calendar = calendar or Calendar()
    rows = tuple(
        Row(number, {"period": period, "channel": "Insta", "likes": 1.0})
        for number, period in enumerate(periods, 2)
    )
    tables = {"channel_results": Table("channel_results", "Channel results", {}, rows)}
    tables |= {sheet: Table(sheet, sheet, {}, found) for sheet, found in extra}
    return Dataset(
        settings=settings or Settings(brand="Acme"),
        calendar=calendar,
        channels=CHANNELS,
        tables=tables,
        periods=tuple(periods),
        today=today,
        folder=Path(),
        source="book.xlsx",
    )


MONTHS = tuple(month(2025, number) for number in range(1, 13)) + tuple(
    month(2026, number) for number in range(1, 11)
)


def choose(data, period=None):
    return spans.choose(data, Request(period=period))


def compared(data, span, compare):
    return spans.compared(data, span, compare)


def refusal(data, period=None):
    with pytest.raises(WrongCommandError) as caught:
        choose(data, period)
    return caught.value


def test_without_a_wish_it_is_the_latest_finished_period_that_has_a_number():
    assert choose(dataset(MONTHS)).periods == (month(2026, 10),)
    assert choose(dataset((*MONTHS, month(2026, 11)))).periods == (month(2026, 10),)
    assert choose(dataset(MONTHS[:-2])).periods == (month(2026, 8),)


def test_a_period_is_finished_on_its_last_day():
    assert choose(dataset(MONTHS, today=date(2026, 10, 31))).periods == (month(2026, 10),)
    assert choose(dataset(MONTHS, today=date(2026, 10, 30))).periods == (month(2026, 9),)


def test_notes_and_channels_left_out_are_no_numbers():
    november = {"period": month(2026, 11), "text": "Trade fair"}
    other = {"period": month(2026, 11), "channel": "Old", "spend": 5.0}
    data = dataset(
        MONTHS,
        today=date(2026, 12, 22),
        extra=[("notes", (Row(2, november),)), ("ads", (Row(2, other),))],
    )
    assert choose(data).periods == (month(2026, 10),)


def test_a_cost_typed_as_a_month_in_a_weekly_workbook_makes_no_week():
    calendar = Calendar(Rhythm.WEEK)
    week = calendar.period_of(date(2026, 10, 5))
    cost = Row(2, {"period": month(2026, 10), "item": "Salary", "amount": 100.0})
    data = dataset((week,), calendar=calendar, extra=[("costs", (cost,))])
    assert spans.periods_with_numbers(data) == (week,)


@pytest.mark.parametrize(
    ("asked", "first", "last", "rhythm"),
    [
        ("2026-10", month(2026, 10), month(2026, 10), Rhythm.MONTH),
        ("2026-10-05", month(2026, 10), month(2026, 10), Rhythm.MONTH),
        ("2026-Q3", month(2026, 7), month(2026, 9), Rhythm.QUARTER),
        ("2025", month(2025, 1), month(2025, 12), Rhythm.YEAR),
        ("2026-01..2026-06", month(2026, 1), month(2026, 6), Rhythm.HALF_YEAR),
        ("2026-07..2026-09", month(2026, 7), month(2026, 9), Rhythm.QUARTER),
        ("2026-01..2026-05", month(2026, 1), month(2026, 5), Rhythm.MONTH),
    ],
)
def test_the_span_asked_for(asked, first, last, rhythm):
    span = choose(dataset(MONTHS), asked)
    assert (span.periods[0], span.periods[-1], span.rhythm) == (first, last, rhythm)
    assert spans.is_finished(dataset(MONTHS), span)


def test_a_quarter_that_is_not_over_stops_at_its_last_period_with_a_number():
    data = dataset(MONTHS)
    span = choose(data, "2026-Q4")
    assert span.periods == (month(2026, 10),)
    assert span.rhythm is Rhythm.QUARTER
    assert not spans.is_finished(data, span)


def test_a_month_that_is_not_over_is_given_when_asked_for():
    data = dataset((*MONTHS, month(2026, 11)))
    span = choose(data, "2026-11")
    assert span.periods == (month(2026, 11),)
    assert not spans.is_finished(data, span)


def test_a_quarter_in_a_weekly_workbook_has_the_weeks_whose_fourth_day_lies_in_it():
    calendar = Calendar(Rhythm.WEEK)
    weeks = calendar.between(date(2026, 6, 1), date(2026, 11, 15))
    span = choose(dataset(weeks, calendar=calendar), "2026-Q3")
    assert (span.start, span.end) == (date(2026, 6, 29), date(2026, 9, 27))
    assert len(span.periods) == 13
    assert span.rhythm is Rhythm.QUARTER


def test_a_week_names_the_two_weeks_that_hold_it():
    calendar = Calendar(Rhythm.TWO_WEEKS, anchor=date(2026, 1, 5))
    data = dataset(calendar.between(date(2026, 1, 5), date(2026, 6, 1)), calendar=calendar)
    assert choose(data, "2026-W02").start == date(2026, 1, 5)
    assert choose(data, "2026-W03").start == date(2026, 1, 5)
    assert choose(data, "2026-W04").start == date(2026, 1, 19)


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        ("October", "period-unreadable"),
        ("2026-13", "period-unreadable"),
        ("2027-03", "period-empty"),
        ("2023", "period-empty"),
        ("2026-W05", "period-does-not-fit"),
        ("2026-10-05..2026-10-20", "period-does-not-fit"),
        ("2024-11..2025-02", "period-partly"),
    ],
)
def test_a_span_that_cannot_be_given_is_refused_with_what_there_is(asked, reason):
    error = refusal(dataset(MONTHS), asked)
    assert error.reason == reason
    assert (error.facts["asked"], error.facts["first"], error.facts["last"]) == (asked, "2025-01", "2026-10")


def test_a_month_in_a_quarterly_workbook_is_pointed_to_its_quarter():
    calendar = Calendar(Rhythm.QUARTER)
    data = dataset(calendar.between(date(2025, 1, 1), date(2026, 9, 30)), calendar=calendar)
    error = refusal(data, "2026-08")
    assert (error.reason, error.facts["holding"]) == ("period-does-not-fit", "2026-Q3")


def test_a_finished_span_with_periods_not_filled_in_is_pointed_to_those_that_are():
    error = refusal(dataset(MONTHS[:-2]), "2026-Q3")
    assert (error.reason, error.facts["covered"]) == ("period-partly", "2026-07..2026-08")


def test_a_workbook_without_numbers_and_one_whose_first_period_runs_are_refused():
    assert refusal(dataset(())).reason == "period-no-numbers"
    error = refusal(dataset((month(2026, 11),)))
    assert (error.reason, error.facts["first"]) == ("period-none-finished", "2026-11")


def test_the_previous_span_has_as_many_periods_right_before():
    data = dataset(MONTHS)
    assert compared(data, choose(data, "2026-Q3"), "previous").periods == MONTHS[15:18]
    assert compared(data, choose(data, "2026-Q3"), "previous").rhythm is Rhythm.QUARTER
    assert compared(data, choose(data, "2026-10"), "previous").periods == (month(2026, 9),)


def test_a_year_earlier_goes_period_by_period():
    data = dataset(MONTHS)
    assert compared(data, choose(data, "2026-Q3"), "year").periods == MONTHS[6:9]


def test_the_baseline_is_the_six_periods_before_or_what_settings_name():
    data = dataset(MONTHS)
    assert compared(data, choose(data), "baseline").periods == MONTHS[15:21]
    assert compared(data, choose(data, "2025-03"), "baseline").periods == MONTHS[:2]
    named = replace(data, settings=Settings(brand="Acme", baseline_period="2025-Q2"))
    assert compared(named, choose(named), "baseline").periods == MONTHS[3:6]


@pytest.mark.parametrize("compare", ["previous", "year", "baseline"])
def test_before_the_first_period_there_is_nothing_to_compare_with(compare):
    data = dataset(MONTHS)
    assert compared(data, choose(data, "2025-01"), compare) is None


@pytest.mark.parametrize("asked", ["2026-10", "2026-Q3", "2025", "2026-01..2026-05", "2026-Q4"])
def test_a_spans_name_asks_for_that_span_again(asked):
    data = dataset(MONTHS)
    assert span_id(choose(data, asked), data.calendar) == asked


def test_a_span_that_begins_before_the_numbers_do_is_nothing_to_compare_with():
    data = dataset(MONTHS[1:])  # February 2025 to October 2026
    assert compared(data, choose(data, "2025-Q2"), "previous") is None
    assert compared(data, choose(data, "2026-Q1"), "year") is None
    assert compared(data, choose(data, "2025-Q3"), "previous").periods == MONTHS[3:6]


def test_a_year_of_53_weeks_is_held_against_the_52_before_it_and_not_against_itself():
    calendar = Calendar(rhythm=Rhythm.WEEK)
    weeks = calendar.between(date(2024, 12, 30), date(2027, 1, 3))
    data = dataset(weeks, calendar=calendar, today=date(2027, 1, 20))
    year = choose(data, "2026")
    assert len(year.periods) == 53
    earlier = spans.year_before(data, year)
    assert earlier
    assert (len(earlier.periods), earlier.end) == (52, date(2025, 12, 28))
    assert span_id(earlier, calendar) == "2025"
