"""What periods are called: in titles, in sentences, above columns, under a time axis, in both languages."""

from datetime import date

import pytest

from reporter.language import language
from reporter.model.period import Calendar, Period, Rhythm, parse_days
from reporter.story import periods

ENGLISH, KOREAN = language("en"), language("ko")
MONTHS = Calendar()
FISCAL = Calendar(fiscal_month=4)
WEEKS = Calendar(Rhythm.WEEK)


def spanning(text, calendar):
    days = parse_days(text, calendar)
    assert days, text
    return Period(*days[:2])


@pytest.mark.parametrize(
    ("text", "calendar", "english", "korean"),
    [
        ("2026-10", MONTHS, "October 2026", "2026년 10월"),
        ("2026-W44", WEEKS, "26 Oct – 1 Nov 2026", "2026년 10월 26일 ~ 11월 1일"),
        ("2026-W01", WEEKS, "29 Dec 2025 – 4 Jan 2026", "2025년 12월 29일 ~ 2026년 1월 4일"),
        ("2026-W28", WEEKS, "6–12 Jul 2026", "2026년 7월 6일 ~ 12일"),
        ("2026-10-19..2026-11-01", WEEKS, "19 Oct – 1 Nov 2026", "2026년 10월 19일 ~ 11월 1일"),
        ("2026-Q3", MONTHS, "Q3 2026", "2026년 3분기"),
        (
            "2026-Q3",
            FISCAL,
            "Q3 of fiscal year 2026 (Oct–Dec 2026)",
            "2026 회계연도 3분기 (2026년 10월~12월)",
        ),
        (
            "2026-Q4",
            FISCAL,
            "Q4 of fiscal year 2026 (Jan–Mar 2027)",
            "2026 회계연도 4분기 (2027년 1월~3월)",
        ),
        ("2026-01..2026-06", MONTHS, "January – June 2026", "2026년 1월 ~ 6월"),
        ("2026-10..2027-03", FISCAL, "October 2026 – March 2027", "2026년 10월 ~ 2027년 3월"),
        ("2026-02..2026-04", MONTHS, "February – April 2026", "2026년 2월 ~ 4월"),
        ("2025-11..2026-02", MONTHS, "November 2025 – February 2026", "2025년 11월 ~ 2026년 2월"),
        ("2026", MONTHS, "2026", "2026년"),
        (
            "2026",
            FISCAL,
            "Fiscal year 2026 (April 2026 – March 2027)",
            "2026 회계연도 (2026년 4월 ~ 2027년 3월)",
        ),
        ("2025-11..2026-10", MONTHS, "November 2025 – October 2026", "2025년 11월 ~ 2026년 10월"),
        ("2024-01..2025-12", MONTHS, "January 2024 – December 2025", "2024년 1월 ~ 2025년 12월"),
    ],
)
def test_a_period_has_its_full_name(text, calendar, english, korean):
    period = spanning(text, calendar)
    assert periods.name(period, ENGLISH, calendar) == english
    assert periods.name(period, KOREAN, calendar) == korean


@pytest.mark.parametrize(
    ("text", "calendar", "inside", "above", "korean"),
    [
        ("2026-10", MONTHS, "October", "October", "10월"),
        ("2026-W44", WEEKS, "the week of 26 Oct", "Week of 26 Oct", "10월 26일 주"),
        ("2026-Q3", MONTHS, "Q3 2026", "Q3 2026", "2026년 3분기"),
        ("2026", MONTHS, "2026", "2026", "2026년"),
    ],
)
def test_a_sentence_and_a_column_call_it_briefly(text, calendar, inside, above, korean):
    period = spanning(text, calendar)
    assert periods.brief(period, ENGLISH, calendar) == inside
    assert periods.head(period, ENGLISH, calendar) == above
    assert periods.brief(period, KOREAN, calendar) == periods.head(period, KOREAN, calendar) == korean


@pytest.mark.parametrize(
    ("rhythm", "fiscal", "last", "english", "korean"),
    [
        (Rhythm.MONTH, 1, date(2026, 1, 1), "Nov 2025, Dec, Jan 2026", "11월 2025년, 12월, 1월 2026년"),
        (
            Rhythm.WEEK,
            1,
            date(2026, 1, 5),
            "22 Dec 2025, 29 Dec 2026, 5 Jan",
            "12월 22일 2025년, 12월 29일 2026년, 1월 5일",
        ),
        (Rhythm.QUARTER, 1, date(2026, 4, 1), "Q4 2025, Q1 2026, Q2", "4분기 2025년, 1분기 2026년, 2분기"),
        (Rhythm.QUARTER, 4, date(2026, 4, 1), "Q3 2025, Q4, Q1 2026", "3분기 2025년, 4분기, 1분기 2026년"),
        (Rhythm.HALF_YEAR, 1, date(2026, 7, 1), "Jul 2025, Jan 2026, Jul", "7월 2025년, 1월 2026년, 7월"),
        (Rhythm.TWO_MONTHS, 1, date(2026, 1, 1), "Sep 2025, Nov, Jan 2026", "9월 2025년, 11월, 1월 2026년"),
        (Rhythm.YEAR, 1, date(2026, 1, 1), "2024, 2025, 2026", "2024년, 2025년, 2026년"),
        (Rhythm.YEAR, 4, date(2026, 5, 1), "2024, 2025, 2026", "2024년, 2025년, 2026년"),
    ],
)
def test_an_axis_names_the_year_where_it_changes(rhythm, fiscal, last, english, korean):
    calendar = Calendar(rhythm, fiscal_month=fiscal)
    shown = calendar.back(calendar.period_of(last), 3)
    for words, expected in ((ENGLISH, english), (KOREAN, korean)):
        labels = periods.categories(shown, words, calendar)
        assert ", ".join(" ".join(filter(None, (one.label, one.group))) for one in labels) == expected


@pytest.mark.parametrize(
    ("text", "english", "korean"),
    [
        (
            "2025",
            ("the year to March 2026", "Year to March 2026"),
            ("2026년 3월까지 1년", "2026년 3월까지 1년"),
        ),
        ("2026-Q3", ("Oct–Dec",) * 2, ("10월~12월",) * 2),
    ],
)
def test_a_sentence_names_fiscal_years_and_quarters_by_their_months(text, english, korean):
    span = spanning(text, FISCAL)
    for words, expected in ((ENGLISH, english), (KOREAN, korean)):
        assert (periods.brief(span, words, FISCAL), periods.head(span, words, FISCAL)) == expected
