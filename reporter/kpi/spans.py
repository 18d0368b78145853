"""Which periods a report is about, and which ones it is compared with."""

from collections.abc import Iterator
from datetime import date

from reporter.errors import WrongCommandError
from reporter.model.dataset import Dataset
from reporter.model.period import WEEKS_IN, Calendar, Days, Period, Rhythm, Span, parse_days, span_id
from reporter.model.request import Request

BASELINE_PERIODS = 6
NO_NUMBERS = frozenset({"notes", "goals", "benchmarks"})  # their rows say nothing about what happened
LONGER = (Rhythm.MONTH, Rhythm.QUARTER, Rhythm.HALF_YEAR, Rhythm.YEAR)


def choose(dataset: Dataset, request: Request) -> Span:
    """Return the span asked for, or the latest finished period that has a number.

    A period is finished on its last day: data as of 31 October tells all of October. A span that is not over
    is returned up to its last period with a number.

    Raises:
        WrongCommandError: No such span (reasons ``period-…``); facts say what there is instead.
    """
    numbered = periods_with_numbers(dataset)
    if not numbered:
        raise WrongCommandError("period-no-numbers")
    if request.period is None:
        return _latest(dataset)
    return _asked(dataset, request.period, numbered)


def named(dataset: Dataset, text: str) -> Span:
    """Return the whole span that a text names, whatever is known of it.

    Raises:
        WrongCommandError: It names none, or none that the workbook's periods make up.
    """
    days, periods = _named(dataset, text, _facts(dataset, text, periods_with_numbers(dataset)))
    return Span(periods, _rhythm(dataset.calendar, days, periods))


def no_numbers(dataset: Dataset, text: str) -> WrongCommandError:
    """Return the error that a span has no numbers; its facts say which have."""
    return WrongCommandError("period-empty", **_facts(dataset, text, periods_with_numbers(dataset)))


def periods_with_numbers(dataset: Dataset) -> tuple[Period, ...]:
    """Return every period of the workbook's rhythm in which an included channel or the whole has a number."""
    calendar = dataset.calendar
    own_rhythm = (period for period in set(_dated(dataset)) if calendar.period_of(period.start) == period)
    return tuple(sorted(own_rhythm))


def finished_with_numbers(dataset: Dataset) -> tuple[Period, ...]:
    """Return the periods with numbers that are over, at least one.

    Raises:
        WrongCommandError: There is none (``period-no-numbers``, ``period-none-finished``).
    """
    numbered = periods_with_numbers(dataset)
    if not numbered:
        raise WrongCommandError("period-no-numbers")
    finished = tuple(period for period in numbered if period.end <= dataset.today)
    if not finished:
        first = numbered[0]
        raise WrongCommandError("period-none-finished", first=dataset.calendar.name(first), end=first.end)
    return finished


def is_finished(dataset: Dataset, span: Span) -> bool:
    """Say whether a span is over; one that stands for a quarter is over when the quarter is."""
    home = dataset.calendar.home_day(span.periods[0])
    named = span.end if span.rhythm in WEEKS_IN else dataset.calendar.period_of(home, span.rhythm).end
    return max(named, span.end) <= dataset.today


def compared(dataset: Dataset, span: Span, compare: str) -> Span | None:
    """Return the span to compare with (``previous``, ``year``, ``baseline``), None when there is none.

    A span that begins before the numbers do is none: two known months say nothing about a quarter.
    """
    if compare == "year":
        return year_before(dataset, span)
    if compare == "baseline":
        return baseline(dataset, span)
    return _all_numbered(dataset, blocks_before(dataset.calendar, span, 1)[0])


def year_before(dataset: Dataset, span: Span) -> Span | None:
    """Return the same periods a year earlier, None when the numbers begin later.

    A year of 53 weeks is held against the 52 before it: the last week's, 364 days earlier, is its own first.
    """
    earlier = (dataset.calendar.year_before(period) for period in span.periods)
    return _all_numbered(dataset, tuple(period for period in earlier if period < span.periods[0]))


def baseline(dataset: Dataset, span: Span) -> Span | None:
    """Return the period that Settings name, else up to 6 periods right before the span; None without numbers."""
    named = baseline_periods(dataset)
    if named is not None:
        return _with_numbers(dataset, named)
    before = dataset.calendar.back(dataset.calendar.previous(span.periods[0]), BASELINE_PERIODS)
    return _with_numbers(dataset, tuple(period for period in before if period >= dataset.periods[0]))


def baseline_periods(dataset: Dataset) -> tuple[Period, ...] | None:
    """Return the baseline that Settings name, None when they name none that can be read."""
    days = parse_days(dataset.settings.baseline_period or "", dataset.calendar)
    return periods_in(dataset.calendar, days) or (dataset.calendar.period_of(days[0]),) if days else None


def blocks_before(calendar: Calendar, span: Span, count: int) -> tuple[tuple[Period, ...], ...]:
    """Return the ``count`` runs of periods right before a span, each as long as it, oldest first."""
    size = len(span.periods)
    periods = calendar.back(calendar.previous(span.periods[0]), size * count)
    return tuple(periods[start : start + size] for start in range(0, size * count, size))


def rhythm_of(calendar: Calendar, periods: tuple[Period, ...]) -> Rhythm:
    """Return what a run of periods is: three months may be a quarter; else the workbook's rhythm."""
    if len(periods) > 1:
        home = calendar.home_day(periods[0])
        for rhythm in LONGER:
            longer = calendar.period_of(home, rhythm)
            if calendar.inside(longer.start, longer.end) == periods:
                return rhythm
    return calendar.rhythm


def _dated(dataset: Dataset) -> Iterator[Period]:
    left_out = {channel.name for channel in dataset.channels if not channel.included}
    for sheet, table in dataset.tables.items():
        for row in () if sheet in NO_NUMBERS else table.rows:
            if row.period and row.text_of("channel") not in left_out:
                yield row.period


def _latest(dataset: Dataset) -> Span:
    return Span(finished_with_numbers(dataset)[-1:], dataset.calendar.rhythm)


def _asked(dataset: Dataset, text: str, numbered: tuple[Period, ...]) -> Span:
    facts, calendar = _facts(dataset, text, numbered), dataset.calendar
    days, periods = _named(dataset, text, facts)
    begun = {period for period in numbered if period.start <= dataset.today}
    known = tuple(period for period in periods if period in begun)
    if not known:
        raise WrongCommandError("period-empty", **facts)
    rhythm = _rhythm(calendar, days, periods)
    span = Span(periods if days[1] <= dataset.today else _until(periods, known[-1]), rhythm)
    if span.periods[0] < known[0] or span.periods[-1] > known[-1]:
        covered = Span(_until(periods, known[-1])[periods.index(known[0]) :], calendar.rhythm)
        raise WrongCommandError("period-partly", **facts, covered=span_id(covered, calendar))
    return span


def _facts(dataset: Dataset, text: str, numbered: tuple[Period, ...]) -> dict[str, str]:
    first, last = (dataset.calendar.name(period) for period in (numbered[0], numbered[-1]))
    return {"asked": text, "first": first, "last": last}


def _named(dataset: Dataset, text: str, facts: dict[str, str]) -> tuple[Days, tuple[Period, ...]]:
    calendar = dataset.calendar
    days = parse_days(text, calendar)
    if days is None:
        raise WrongCommandError("period-unreadable", **facts)
    periods = periods_in(calendar, days)
    if not periods:
        holding = calendar.name(calendar.period_of(days[0]))
        raise WrongCommandError("period-does-not-fit", **facts, holding=holding)
    return days, periods


def _rhythm(calendar: Calendar, days: Days, periods: tuple[Period, ...]) -> Rhythm:
    return calendar.rhythm if len(periods) == 1 else days[2] or rhythm_of(calendar, periods)


def _until(periods: tuple[Period, ...], last: Period) -> tuple[Period, ...]:
    return tuple(period for period in periods if period <= last)


def periods_in(calendar: Calendar, days: Days) -> tuple[Period, ...]:
    """Return the periods that make up a span of days; none where the span cuts one in two."""
    first, last, rhythm = days
    if first == last or (rhythm is Rhythm.WEEK and calendar.rhythm is Rhythm.TWO_WEEKS):
        return (calendar.period_of(_middle(first, last)),)
    if calendar.rhythm in WEEKS_IN:
        return calendar.inside(first, last)
    periods = calendar.between(first, last)
    fits = (periods[0].start, periods[-1].end) == (first, last)
    return periods if fits else ()


def _middle(first: date, last: date) -> date:
    return first + (last - first) / 2


def _all_numbered(dataset: Dataset, periods: tuple[Period, ...]) -> Span | None:
    first = min(_dated(dataset), default=None)
    return _with_numbers(dataset, periods) if first and first.start <= periods[0].end else None


def _with_numbers(dataset: Dataset, periods: tuple[Period, ...]) -> Span | None:
    if not any(period in periods for period in _dated(dataset)):
        return None
    return Span(periods, rhythm_of(dataset.calendar, periods))
