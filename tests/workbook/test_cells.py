"""One line a form that a cell may take."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from reporter.model.period import Calendar, Period, Rhythm
from reporter.model.schema import Column, Kind
from reporter.model.units import NOT_TRACKED, Unit
from reporter.workbook.cells import read_cell
from reporter.workbook.convention import Beside, Convention, Surroundings
from reporter.workbook.dates import day_comes_first, parse_moment
from reporter.workbook.grid import Cell
from reporter.workbook.names import Lexicon
from reporter.workbook.numbers import decimal_mark, parse_numeral

AROUND = Surroundings(
    Lexicon(("en", "ko")),
    Calendar(),
    "EUR",
    {"reach": Unit.COUNT, "ctr": Unit.PERCENT},
    {"instagram": "Instagram", "linkedin": "LinkedIn"},
)
OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))


def reading(kind, value, *, cell_format="General", choices=None, around=AROUND, beside=None, **convention):
    column = Column("x", kind, choices=choices)
    parsed = read_cell(Cell(value, cell_format), Convention(column, around, **convention), beside or Beside())
    return parsed.value, *(doubt.id for doubt in parsed.doubts)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (1234, (1234,)),
        (0, (0,)),
        ("1234", (1234,)),
        ("12,345", (12345, "number-ambiguous")),
        ("12.345", (12345, "number-ambiguous")),
        ("12 345", (12345,)),
        ("12\u00a0345", (12345,)),
        ("1,234,567", (1234567,)),
        ("１２３", (123,)),
        ("+7", (7,)),
        ("\u200b1234\ufeff", (1234,)),
        ("1.2K", (1200, "number-rounded")),
        ("3.4M", (3400000, "number-rounded")),
        ("1,2 тыс.", (1200, "number-rounded")),
        ("3.4万", (34000, "number-rounded")),
        ("1.2만", (12000, "number-rounded")),
        ("—", (None,)),
        ("-", (None,)),
        ("--", (None,)),
        ("  ", (None,)),
        ("n/a", (NOT_TRACKED,)),
        ("N/A", (NOT_TRACKED,)),
        ("н/д", (NOT_TRACKED,)),
        ("해당 없음", (NOT_TRACKED,)),
        ("不适用", (NOT_TRACKED,)),
        ("няма данни", (NOT_TRACKED,)),
        ("없음", (None, "none-word")),
        ("无", (None, "none-word")),
        ("нет", (None, "none-word")),
        ("няма", (None, "none-word")),
        ("none", (None, "none-word")),
        ("many", (None, "not-a-number")),
        ("1.2.3", (None, "not-a-number")),
        ("12 34", (None, "not-a-number")),
        ("5 likes", (None, "not-a-number")),
        (True, (None, "not-a-number")),
        (date(2026, 1, 2), (None, "not-a-number")),
        (-5, (None, "negative")),
        ("−5", (None, "negative")),
        ("(5)", (None, "negative")),
        (12.5, (12.5, "count-not-whole")),
        (3.0000000001, (3,)),
        ("12%", (None, "percent-in-count")),
        ("#DIV/0!", (None, "cell-error")),
    ],
)
def test_a_count(typed, expected):
    assert reading(Kind.COUNT, typed) == expected


@pytest.mark.parametrize(
    ("typed", "cell_format", "expected"),
    [
        ("4.2%", "General", (0.042,)),
        ("4,2 %", "General", (0.042,)),
        (0.042, "0.0%", (0.042,)),
        (4.2, '0.0"%"', (0.042, "rate-read")),
        (4.2, "General", (0.042, "rate-read")),
        ("4.2", "General", (0.042, "rate-read")),
        (1, "General", (0.01, "rate-read")),
        (0, "General", (0,)),
        (0.5, "General", (None, "rate-unclear")),
        ("0,5", "General", (None, "rate-unclear")),
        (1.2, "0%", (None, "rate-over-100")),
        (101, "General", (None, "rate-over-100")),
        ("1.234%", "General", (0.01234, "number-ambiguous")),
    ],
)
def test_a_rate(typed, cell_format, expected):
    assert reading(Kind.RATE, typed, cell_format=cell_format) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("€ 12,50", (12.5,)),
        ("12.50 EUR", (12.5,)),
        ("1.234,50 €", (1234.5,)),
        ("$12", (None, "other-currency")),
        ("₩12,000", (None, "other-currency")),
        ("USD 12", (None, "other-currency")),
        ("-12", (None, "negative-money")),
    ],
)
def test_money(typed, expected):
    assert reading(Kind.MONEY, typed) == expected


def test_the_convention_of_a_column_settles_what_one_number_leaves_open():
    assert reading(Kind.COUNT, "12.345", decimal=",") == (12345,)
    assert reading(Kind.MONEY, "12.345", decimal=".") == (12.345,)
    assert decimal_mark(["1,234", "12.5"]) == "."
    assert decimal_mark(["1.234", "12,5"]) == ","
    assert decimal_mark(["1,234,567"]) == "."
    assert decimal_mark(["12,5", "12.5"]) is None
    assert decimal_mark(["1,234", "abc", "7"]) is None


@pytest.mark.parametrize(
    ("typed", "unit", "expected"),
    [
        (5000, Unit.COUNT, (5000,)),
        ("5%", Unit.PERCENT, (0.05,)),
        (5, Unit.PERCENT, (0.05, "rate-read")),
        (0.5, Unit.PERCENT, (None, "rate-unclear")),
        ("150%", Unit.PERCENT, (1.5,)),
        ("5%", Unit.COUNT, (None, "percent-in-count")),
        (-3, Unit.POINTS, (-3,)),
    ],
)
def test_a_target_is_read_in_the_unit_of_its_kpi(typed, unit, expected):
    assert reading(Kind.TARGET, typed, beside=Beside(unit=unit)) == expected


@pytest.mark.parametrize(
    ("kind", "typed", "expected"),
    [
        (Kind.STARS, 4.5, (4.5,)),
        (Kind.STARS, "★★★★☆", (4,)),
        (Kind.STARS, "4/5", (4,)),
        (Kind.STARS, 6, (None, "stars-range")),
        (Kind.STARS, 0, (None, "stars-range")),
        (Kind.HOURS, 2.5, (2.5,)),
        (Kind.HOURS, timedelta(hours=26, minutes=30), (26.5,)),
        (Kind.HOURS, time(1, 30), (1.5,)),
        (Kind.HOURS, "2:30", (2.5, "hours-read")),
        (Kind.HOURS, "2.5 h", (2.5,)),
        (Kind.HOURS, "3시간", (3,)),
        (Kind.TIME, time(14, 30), (time(14, 30),)),
        (Kind.TIME, 0.5, (time(12, 0),)),
        (Kind.TIME, "14:30", (time(14, 30),)),
        (Kind.TIME, "2:30 PM", (time(14, 30),)),
        (Kind.TIME, "오후 2:30", (time(14, 30),)),
        (Kind.TIME, "noonish", (None, "time-unreadable")),
        (Kind.URL, "https://example.com/a?b=1", ("https://example.com/a?b=1",)),
        (Kind.URL, "example.com/a", ("https://example.com/a",)),
        (Kind.URL, "javascript:alert(1)", (None, "url-unreadable")),
        (Kind.URL, "file:///etc/passwd", (None, "url-unreadable")),
        (Kind.URL, "see above", (None, "url-unreadable")),
        (Kind.EMAIL, "ann@example.com", ("ann@example.com",)),
        (Kind.EMAIL, "ann@example.com\nBcc: all@example.com", (None, "email-unreadable")),
        (Kind.EMAIL, "ann", (None, "email-unreadable")),
        (Kind.FILE, "images\\a.png", ("images/a.png",)),
        (Kind.FILE, "../secret.png", (None, "file-outside")),
        (Kind.FILE, "/etc/passwd", (None, "file-outside")),
        (Kind.FILE, "C:\\a.png", (None, "file-outside")),
        (Kind.FILE, "https://example.com/a.png", (None, "file-outside")),
        (Kind.TEXT, "=1+1", ("=1+1",)),
        (Kind.TEXT, 2026.0, ("2026",)),
        (Kind.TEXT, "a\x07b", ("ab", "text-cleaned")),
        (Kind.TEXT, "two\r\nlines", ("two\nlines",)),
        (Kind.TEXT, "two_x000D_\nlines", ("two\nlines",)),
        (Kind.CHANNEL, " instagram ", ("Instagram",)),
        (Kind.CHANNEL, "ＩＮＳＴＡＧＲＡＭ", ("Instagram",)),
        (Kind.CHANNEL, "Instgram", (None, "channel-unknown")),
        (Kind.CHANNEL, "—", (None,)),
        (Kind.PLACE, "Facebook", ("facebook",)),
        (Kind.PLACE, "LinkedIn", ("LinkedIn",)),
        (Kind.PLACE, "Newsletter", (None, "channel-unknown")),
        (Kind.KPI, "Reach", ("reach",)),
        (Kind.KPI, "ctr", ("ctr",)),
        (Kind.KPI, "reach+clicks", ("reach+clicks",)),
        (Kind.KPI, "Magic", (None, "kpi-unknown")),
    ],
)
def test_every_other_kind(kind, typed, expected):
    assert reading(kind, typed) == expected


@pytest.mark.parametrize(
    ("choices", "typed", "expected"),
    [
        ("rhythm", "Month", ("month",)),
        ("rhythm", "two_weeks", ("two_weeks",)),
        ("rhythm", "TWO WEEKS", ("two_weeks",)),
        ("rhythm", "월", ("month",)),
        ("rhythm", "Mnth", (None, "choice-unknown")),
        ("bound", "≥", ("at_least",)),
        ("network", "IG", ("instagram",)),
    ],
)
def test_a_choice_in_any_language(choices, typed, expected):
    assert reading(Kind.CHOICE, typed, choices=choices) == expected


@pytest.mark.parametrize(("typed", "expected"), [("Yes", True), ("no", False), (True, True), ("예", True)])
def test_a_yes_or_no(typed, expected):
    assert reading(Kind.YES_NO, typed, choices="yes_no") == (expected,)


@pytest.mark.parametrize(
    ("typed", "question", "expected"),
    [
        (9, "nps", (9,)),
        ("Very likely", "nps", (10,)),
        ("likely", "nps", (8,)),
        ("unlikely", "nps", (0,)),
        ("excellent", "csat", (3,)),
        ("average", "csat", (2,)),
        ("poor", "csat", (1,)),
        ("poor", "nps", (None, "not-a-number")),
        ("excellent", None, (None, "not-a-number")),
    ],
)
def test_a_score_in_numbers_or_words(typed, question, expected):
    assert reading(Kind.SCORE, typed, beside=Beside(question=question)) == expected


@pytest.mark.parametrize(
    "typed",
    [
        "2026-10",
        "2026-10-01",
        "Oct 2026",
        "October 2026",
        "2026년 10월",
        "2026年10月",
        "октябрь 2026",
        "октября 2026 г.",
        "октомври 2026",
        "10/2026",
        "10.2026",
        "2026.10",
        date(2026, 10, 1),
        202610,
    ],
)
def test_a_month_in_five_languages(typed):
    assert reading(Kind.PERIOD, typed) == (OCTOBER,)


@pytest.mark.parametrize(
    "typed", ["2026-10-05", date(2026, 10, 5), "2026-W41", "5 October 2026", "2026. 10. 5.", 46300]
)
def test_a_day_inside_a_period_is_moved_to_its_start(typed):
    assert reading(Kind.PERIOD, typed) == (OCTOBER, "period-moved")


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("2026-Q3", "period-too-long"),
        ("2026", "period-too-long"),
        ("soon", "period-unreadable"),
        ("2026-02-30", "period-unreadable"),
        ("2026-13", "period-unreadable"),
        ("05/10/2026", "date-ambiguous"),
        (1.5, "period-unreadable"),
        (True, "period-unreadable"),
    ],
)
def test_what_is_no_period_is_an_error(typed, problem):
    assert reading(Kind.PERIOD, typed) == (None, problem)


@pytest.mark.parametrize(
    ("rhythm", "typed", "start", "end"),
    [
        (Rhythm.QUARTER, "2026-Q1", date(2026, 1, 1), date(2026, 3, 31)),
        (Rhythm.QUARTER, "Q1 2026", date(2026, 1, 1), date(2026, 3, 31)),
        (Rhythm.QUARTER, "2026년 1분기", date(2026, 1, 1), date(2026, 3, 31)),
        (Rhythm.QUARTER, "2026年第一季度", date(2026, 1, 1), date(2026, 3, 31)),
        (Rhythm.QUARTER, "1 квартал 2026", date(2026, 1, 1), date(2026, 3, 31)),
        (Rhythm.HALF_YEAR, "2026년 하반기", date(2026, 7, 1), date(2026, 12, 31)),
        (Rhythm.YEAR, "FY2026", date(2026, 1, 1), date(2026, 12, 31)),
        (Rhythm.WEEK, "2026-W05", date(2026, 1, 26), date(2026, 2, 1)),
        (Rhythm.WEEK, "2026년 5주차", date(2026, 1, 26), date(2026, 2, 1)),
        (Rhythm.WEEK, date(2026, 1, 26), date(2026, 1, 26), date(2026, 2, 1)),
    ],
)
def test_periods_of_other_rhythms(rhythm, typed, start, end):
    around = Surroundings(AROUND.lexicon, Calendar(rhythm), "EUR")
    assert reading(Kind.PERIOD, typed, around=around) == (Period(start, end),)


def test_a_month_of_costs_in_a_workbook_of_weeks_stays_a_month():
    around = Surroundings(AROUND.lexicon, Calendar(Rhythm.WEEK), "EUR")
    assert reading(Kind.PERIOD, "Oct 2026", around=around, spread=True) == (OCTOBER,)
    assert reading(Kind.PERIOD, "Oct 2026", around=around) == (None, "period-too-long")
    shown_as_month = reading(
        Kind.PERIOD, date(2026, 10, 1), cell_format="mmm yyyy", around=around, spread=True
    )
    assert shown_as_month == (OCTOBER,)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (date(2026, 10, 5), (date(2026, 10, 5),)),
        ("2026-10-05", (date(2026, 10, 5),)),
        ("5.10.2026", (date(2026, 10, 5),)),
        ("Oct 5, 2026", (date(2026, 10, 5),)),
        ("2026년 10월 5일", (date(2026, 10, 5),)),
        ("2026年10月5日", (date(2026, 10, 5),)),
        ("5 октября 2026 г.", (date(2026, 10, 5),)),
        ("25/10/2026", (date(2026, 10, 25),)),
        ("05/10/2026", (None, "date-ambiguous")),
        ("Oct 2026", (None, "date-needs-day")),
        ("5/5/2026", (date(2026, 5, 5),)),
        (46300, (date(2026, 10, 5), "date-from-number")),
        ("n/a", (None,)),
        ("some day", (None, "date-unreadable")),
        (date(1905, 1, 1), (None, "date-unreadable")),
    ],
)
def test_a_date(typed, expected):
    assert reading(Kind.DATE, typed) == expected


def test_the_order_of_day_and_month_is_taken_from_the_column():
    assert day_comes_first(["05/10/2026", "25/10/2026"]) is True
    assert day_comes_first(["05/10/2026", "10/25/2026"]) is False
    assert day_comes_first(["05/10/2026"]) is None
    assert reading(Kind.DATE, "05/10/2026", day_first=True) == (date(2026, 10, 5),)
    assert reading(Kind.DATE, "05/10/2026", day_first=False) == (date(2026, 5, 10),)


@pytest.mark.parametrize("flaw", ["cell-error", "cell-unsaved"])
def test_a_flawed_cell_is_an_error_whatever_its_column(flaw):
    for kind in Kind:
        column = Column("x", kind, choices="yes_no")
        parsed = read_cell(Cell("#DIV/0!", flaw=flaw), Convention(column, AROUND))
        assert (parsed.value, [doubt.id for doubt in parsed.doubts]) == (None, [flaw])


@given(some.text(max_size=30), some.sampled_from(Kind))
def test_no_text_trips_a_reader(text, kind):
    reading(kind, text, choices="yes_no")


@given(some.floats(allow_nan=False, allow_infinity=False), some.sampled_from(Kind))
def test_no_number_trips_a_reader(number, kind):
    reading(kind, number, choices="yes_no")


@given(some.integers(0, 10**12))
def test_a_whole_number_is_read_back_however_it_is_grouped(number):
    for mark in (",", ".", " ", "\u202f"):
        found = parse_numeral(f"{number:,}".replace(",", mark))
        assert found is not None
        assert found.value == number


@given(some.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_a_day_is_read_back_however_it_is_written(day):
    for form in (
        "%Y-%m-%d",
        "%Y/%m/%d",
        "%d.%m.%Y",
        "%d %B %Y",
        "%b %d, %Y",
        "%Y年%m月%d日",
        "%Y년 %m월 %d일",
    ):
        found = parse_moment(day.strftime(form), Calendar())
        assert found is not None
        assert (found.first, found.last) == (day, day)
