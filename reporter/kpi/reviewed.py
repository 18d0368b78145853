"""Which span a KPI review is about, and what it is compared with."""

from reporter.kpi import spans
from reporter.model.dataset import Dataset
from reporter.model.period import Period, Rhythm, Span, span_id
from reporter.model.request import Request

LONG = (Rhythm.YEAR, Rhythm.HALF_YEAR)
ENOUGH = 0.5  # of a long span's periods have numbers


def choose(dataset: Dataset, request: Request) -> Span:
    """Return the span asked for, as far as its finished periods with numbers go.

    Without one: the finished year or half-year that ended last (of two that ended together the year) with
    numbers for at least half of its periods; where there is none, the year of the last finished period.

    Raises:
        WrongCommandError: No such span (reasons ``period-…``); facts say what there is instead.
    """
    known = spans.finished_with_numbers(dataset)
    if request.period is not None:
        return _known_part(dataset, spans.named(dataset, request.period), request.period, known)
    long = [span for rhythm in LONG for period in known if (span := _around(dataset, period, rhythm))]
    finished = [span for span in long if spans.is_finished(dataset, span) and _enough(span, known)]
    year = next(span for span in reversed(long) if span.rhythm is Rhythm.YEAR)
    span = max(finished, key=lambda span: span.end, default=year)
    return _known_part(dataset, span, span_id(span, dataset.calendar), known)


def comparison(dataset: Dataset, span: Span) -> str:
    """Return ``year`` for a year and for a span under way, whose season counts; else ``previous``."""
    seasonal = span.rhythm is Rhythm.YEAR or not spans.is_finished(dataset, span)
    return "year" if seasonal and spans.year_before(dataset, span) else "previous"


def _around(dataset: Dataset, period: Period, rhythm: Rhythm) -> Span | None:
    """Return the whole year or half-year that a period belongs to, None where it is longer itself."""
    home = dataset.calendar.period_of(dataset.calendar.home_day(period), rhythm)
    periods = spans.periods_in(dataset.calendar, (home.start, home.end, rhythm))
    return Span(periods, rhythm) if periods else None


def _enough(span: Span, known: tuple[Period, ...]) -> bool:
    return len(set(span.periods).intersection(known)) >= ENOUGH * len(span.periods)


def _known_part(dataset: Dataset, span: Span, asked: str, known: tuple[Period, ...]) -> Span:
    """Return a span from its first to its last known period.

    One that only its end keeps from being whole stays what it is called: the year so far.
    """
    inside = [period for period in span.periods if period in set(known)]
    if not inside:
        raise spans.no_numbers(dataset, asked)
    part = tuple(period for period in span.periods if inside[0] <= period <= inside[-1])
    under_way = part[0] == span.periods[0] and not spans.is_finished(dataset, span)
    kept = part == span.periods or under_way
    return Span(part, span.rhythm if kept else spans.rhythm_of(dataset.calendar, part))
