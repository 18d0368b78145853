"""Names periods: "October 2026", "Q3 2026", "26 Oct – 1 Nov 2026", and their short forms for charts."""

from datetime import date, timedelta

from reporter.language import Language
from reporter.model.charts import Category
from reporter.model.period import WEEKS_IN, Calendar, Period, Rhythm, Span

QUARTER_MONTHS = 3
YEAR_MONTHS = 12
DAYS_OF_A_WEEK = 7


def name(span: Span | Period, language: Language, calendar: Calendar) -> str:
    """Return the full name of a period or a span."""
    months = _whole_months(span.start, span.end)
    if months == 1:
        return language.month(span.start)
    if months == YEAR_MONTHS:
        return _year(span.start, span.end, language, calendar)
    if months == QUARTER_MONTHS and _fits(span.start, QUARTER_MONTHS, calendar):
        return _quarter(span.start, language, calendar)
    if months:
        return _months(span.start, span.end, language)
    return _days(span.start, span.end, language)


def between(first: Period, last: Period, language: Language, calendar: Calendar) -> str:
    """Return the name of all the days from one period to another: "November 2025 – October 2026"."""
    months = _whole_months(first.start, last.end)
    return (
        _months(first.start, last.end, language)
        if months > 1
        else name(Period(first.start, last.end), language, calendar)
    )


def brief(span: Span | Period, language: Language, calendar: Calendar) -> str:
    """Return a name for sentences: a month goes without its year, a week is "the week of 26 Oct"."""
    if _is_week(span, calendar):
        return language.text("period-week-inline", day=language.day(span.start, "short"))
    months = _whole_months(span.start, span.end)
    if months == 1:
        return language.month(span.start, "month")
    if _is_fiscal_year(span, months, calendar):
        return language.text("period-year-inline", last=language.month(span.end))
    if months == QUARTER_MONTHS and calendar.fiscal_month != 1:
        return _tight(span, language)
    return name(span, language, calendar)


def dated(span: Span | Period, language: Language, calendar: Calendar) -> str:
    """Return a name for sentences that holds in any year: "October 2025", "the week of 27 Oct 2025"."""
    if _is_week(span, calendar):
        return language.text("period-week-inline", day=language.day(span.start, "short-year"))
    months = _whole_months(span.start, span.end)
    if months == QUARTER_MONTHS and calendar.fiscal_month != 1:
        return _tight_of_year(span, language)
    return name(span, language, calendar)


def _tight_of_year(span: Span | Period, language: Language) -> str:
    year = language.month(span.end, "year-full")
    return language.text("period-of-year", period=_tight(span, language), year=year)


def _tight(span: Span | Period, language: Language) -> str:
    """Return "Oct–Dec": a quarter of a fiscal year is named by its months, its number would mislead."""
    first, last = (language.month(day, "month-short") for day in (span.start, span.end))
    return language.text("period-months", first=first, last=last)


def _is_fiscal_year(span: Span | Period, months: int, calendar: Calendar) -> bool:
    return months == YEAR_MONTHS and span.start.month == calendar.fiscal_month != 1


def until(day: date, language: Language, now: date) -> str:
    """Return a day for sentences, with its year only where that is not the year of ``now``: "31 Dec"."""
    return language.day(day, "short" if day.year == now.year else "short-year")


def head(span: Span | Period, language: Language, calendar: Calendar) -> str:
    """Return a name for the head of a column: "October", "Week of 26 Oct"."""
    if _is_week(span, calendar):
        return language.text("period-week", day=language.day(span.start, "short"))
    if _is_fiscal_year(span, _whole_months(span.start, span.end), calendar):
        return language.text("period-year", last=language.month(span.end))
    return brief(span, language, calendar)


def _is_week(span: Span | Period, calendar: Calendar) -> bool:
    return calendar.rhythm is Rhythm.WEEK and span.days == DAYS_OF_A_WEEK


def categories(periods: tuple[Period, ...], language: Language, calendar: Calendar) -> tuple[Category, ...]:
    """Return the labels of a time axis; the year stands under its first period, years need none."""
    if calendar.rhythm is Rhythm.YEAR:
        return tuple(Category(_short(period, language, calendar)) for period in periods)
    years = [_year_of(period, calendar) for period in periods]
    changes = [index == 0 or year != years[index - 1] for index, year in enumerate(years)]
    return tuple(
        Category(
            _short(period, language, calendar), language.month(date(year, 1, 1), "year") if changed else None
        )
        for period, year, changed in zip(periods, years, changes, strict=True)
    )


def _year_of(period: Period, calendar: Calendar) -> int:
    """Return the year that the axis names: quarters are numbered within the fiscal year."""
    home = calendar.home_day(period)
    return calendar.fiscal_year_of(home) if calendar.rhythm is Rhythm.QUARTER else home.year


def _short(period: Period, language: Language, calendar: Calendar) -> str:
    if calendar.rhythm in WEEKS_IN:
        return language.day(period.start, "short")
    months = _whole_months(period.start, period.end)
    if months == QUARTER_MONTHS:
        return language.text("period-quarter-short", number=_quarter_number(period.start, calendar))
    if months == YEAR_MONTHS:
        return language.month(period.start, "year")
    return language.month(period.start, "month-short")


def _year(start: date, end: date, language: Language, calendar: Calendar) -> str:
    if start.month == 1:
        return language.month(start, "year-full")
    if start.month != calendar.fiscal_month:
        return _months(start, end, language)
    return language.text("period-fiscal-year", year=str(start.year), months=_months(start, end, language))


def _quarter(start: date, language: Language, calendar: Calendar) -> str:
    number, year = _quarter_number(start, calendar), str(calendar.fiscal_year_of(start))
    if calendar.fiscal_month == 1:
        return language.text("period-quarter", number=number, year=year)
    months = _tight_of_year(Period(start, _last_of(start, QUARTER_MONTHS)), language)
    return language.text("period-fiscal-quarter", number=number, year=year, months=months)


def _quarter_number(start: date, calendar: Calendar) -> int:
    return (start.month - calendar.fiscal_month) % YEAR_MONTHS // QUARTER_MONTHS + 1


def _fits(start: date, months: int, calendar: Calendar) -> bool:
    return (start.month - calendar.fiscal_month) % months == 0


def _months(start: date, end: date, language: Language) -> str:
    if start.year == end.year:
        first, last = language.month(start, "month"), language.month(end)
        if language.text("date-year-first") == "yes":
            first, last = language.month(start), language.month(end, "month")
    else:
        first, last = language.month(start), language.month(end)
    return language.text("period-range", first=first, last=last)


def _days(start: date, end: date, language: Language) -> str:
    """Return "9–15 Nov 2026", "26 Oct – 1 Nov 2026"; what both ends share is said once."""
    same_year, same_month = start.year == end.year, (start.year, start.month) == (end.year, end.month)
    whole, part = "short-year", "day" if same_month else "short" if same_year else "short-year"
    year_first = language.text("date-year-first") == "yes"
    first, last = (
        language.day(start, whole if year_first else part),
        language.day(end, part if year_first else whole),
    )
    return language.text("period-days" if same_month else "period-range", first=first, last=last)


def _whole_months(start: date, end: date) -> int:
    """Return how many whole calendar months a span covers, 0 when it begins or ends inside one."""
    after = end + timedelta(days=1)
    if start.day != 1 or after.day != 1:
        return 0
    return (after.year - start.year) * YEAR_MONTHS + after.month - start.month


def _last_of(start: date, months: int) -> date:
    number = start.year * YEAR_MONTHS + start.month - 1 + months
    return date(number // YEAR_MONTHS, number % YEAR_MONTHS + 1, 1) - timedelta(days=1)
