"""Checks that compare rows with each other and with Channels: duplicates, dates, places."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import groupby

from reporter.errors import Problem, Severity
from reporter.model.dataset import Channel, Dataset, Row, Table
from reporter.model.period import Period
from reporter.model.schema import SHEETS
from reporter.workbook.checks.common import has, problem_at, tables
from reporter.workbook.vocabulary import fold

A_YEAR = timedelta(days=366)
SAME_POST = ("date", "time", "channel", "title", "url")


def rows_twice(dataset: Dataset) -> Iterator[Problem]:
    """Two rows for one period and channel (or whatever names a row of that sheet)."""
    for table in tables(dataset):
        unique = [column for column in SHEETS[table.sheet].unique if has(table, column)]
        if unique:
            yield from _repeated(table, unique, "row-twice", Severity.ERROR)


def posts_twice(dataset: Dataset) -> Iterator[Problem]:
    """The same post listed again."""
    for table in tables(dataset, "posts"):
        columns = [column for column in SAME_POST if has(table, column)]
        yield from _repeated(table, columns, "post-twice", Severity.WARNING)


def _repeated(table: Table, columns: list[str], problem: str, severity: Severity) -> Iterator[Problem]:
    first: dict[tuple[object, ...], Row] = {}
    for row in table.rows:
        key = tuple(_comparable(row.values.get(column)) for column in columns)
        if key in first:
            yield problem_at(problem, severity, table, row, columns[0], table.cell(first[key], columns[0]))
        first.setdefault(key, row)


def _comparable(value: object) -> object:
    return fold(value) if isinstance(value, str) else value


def future_dates(dataset: Dataset) -> Iterator[Problem]:
    """A post, a review or a period that has not begun yet."""
    for table in tables(dataset):
        for row in table.rows:
            yield from _future(dataset, table, row)


def _future(dataset: Dataset, table: Table, row: Row) -> Iterator[Problem]:
    column = "date" if SHEETS[table.sheet].dated else "period"
    day = row.date_of("date") if column == "date" else row.period and row.period.start
    if table.sheet == "notes" or not has(table, column) or not day or day <= dataset.today:
        return
    typing_slip = day > dataset.today + A_YEAR
    severity = Severity.ERROR if typing_slip else Severity.WARNING
    yield problem_at("date-future", severity, table, row, column, date=day, today=dataset.today)


def outside_every_period(dataset: Dataset) -> Iterator[Problem]:
    """A post or review before the first period or after the last: no page will show it."""
    first, last = dataset.periods[0].start, dataset.periods[-1].end
    for table in tables(dataset, "posts", "reviews"):
        for row in table.rows:
            day = row.date_of("date")
            if day is None or first <= day <= last or day > dataset.today:
                continue
            severity = Severity.NOTE if day > last else Severity.WARNING  # its period may be filled in next
            yield problem_at("date-outside", severity, table, row, "date", date=day, first=first, last=last)


def periods_left_out(dataset: Dataset) -> Iterator[Problem]:
    """A channel without numbers for periods in which it was open, up to the last one filled in."""
    for table in tables(dataset, "channel_results"):
        begun = [row.period for row in table.rows if row.period and row.period.start <= dataset.today]
        for channel in dataset.included if begun else ():
            yield from _left_out(table, channel, dataset.calendar.between(min(begun).start, max(begun).start))


def _left_out(table: Table, channel: Channel, filled: Iterable[Period]) -> Iterator[Problem]:
    own = {row.period: row for row in table.rows if row.period and row.text_of("channel") == channel.name}
    first = min(own, default=None)
    expected = [period for period in filled if first and period >= first and channel.open_in(period)]
    for known, gap in groupby(expected, key=own.__contains__):
        periods = list(gap)
        if not known:
            before = own[max(period for period in own if period < periods[0])]
            yield problem_at(
                "periods-left-out",
                Severity.WARNING,
                table,
                before,
                "period",
                name=channel.name,
                first=periods[0].start,
                last=periods[-1].end,
            )


def rows_while_closed(dataset: Dataset) -> Iterator[Problem]:
    """Numbers for a channel before it opened or after it closed."""
    channels = {channel.name: channel for channel in dataset.channels}
    for table in tables(dataset):
        if table.sheet in {"channels", "goals", "notes"} or not has(table, "channel"):
            continue
        for row in table.rows:
            channel = channels.get(row.text_of("channel") or "")
            if channel and row.period and not channel.open_in(row.period):
                yield _closed(dataset, table, row, channel)


def _closed(dataset: Dataset, table: Table, row: Row, channel: Channel) -> Problem:
    assert row.period is not None
    early = channel.opened is not None and row.period.end < channel.opened
    column = "opened" if early else "closed"
    day = channel.opened if early else channel.closed
    assert day is not None
    home = dataset.tables["channels"]
    there = next(other for other in home.rows if other.text_of("channel") == channel.name)
    problem = "before-opened" if early else "after-closed"
    return problem_at(
        problem,
        Severity.WARNING,
        table,
        row,
        "channel",
        home.cell(there, column),
        name=channel.name,
        date=day,
    )


def closed_before_opened(dataset: Dataset) -> Iterator[Problem]:
    """A channel that closed before it opened."""
    for table in tables(dataset, "channels"):
        for row in table.rows:
            opened, closed = row.date_of("opened"), row.date_of("closed")
            if opened and closed and closed < opened:
                other = table.cell(row, "opened")
                yield problem_at(
                    "closed-before-opened",
                    Severity.ERROR,
                    table,
                    row,
                    "closed",
                    other,
                    date=closed,
                    first=opened,
                )


CHECKS = (
    rows_twice,
    posts_twice,
    future_dates,
    outside_every_period,
    periods_left_out,
    rows_while_closed,
    closed_before_opened,
)
