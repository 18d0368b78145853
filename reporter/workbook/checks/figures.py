"""Checks that figures agree with each other: more likes than views, followers that do not add up."""

from collections.abc import Iterator

from reporter.errors import Problem, Severity
from reporter.model.dataset import Dataset, Row, Table
from reporter.model.period import Period
from reporter.workbook.checks.common import has, problem_at, tables

LIMITS = (  # the first cannot be more than the second
    ("channel_results", "likes", "impressions"),
    ("channel_results", "reach", "impressions"),
    ("channel_results", "link_clicks", "impressions"),
    ("posts", "likes", "impressions"),
    ("posts", "reach", "impressions"),
    ("ads", "clicks", "impressions"),
    ("ads", "reach", "impressions"),
)
STEP = 5  # followers may be off by so many, or
SHARE = 0.01  # by this part of them: networks remove and restore accounts
MOST_SHARES = 1.02  # printed shares are rounded


def more_than_possible(dataset: Dataset) -> Iterator[Problem]:
    """More likes than impressions, more reach than impressions, and the like."""
    for sheet, part, whole in LIMITS:
        for table in tables(dataset, sheet):
            if has(table, part, whole):
                yield from _more(table, part, whole)


def _more(table: Table, part: str, whole: str) -> Iterator[Problem]:
    for row in table.rows:
        small, large = row.number_of(part), row.number_of(whole)
        if small is not None and large is not None and small > large:
            other = table.cell(row, whole)
            yield problem_at(
                "more-than-possible", Severity.WARNING, table, row, part, other, value=small, limit=large
            )


def followers_do_not_follow(dataset: Dataset) -> Iterator[Problem]:
    """Followers that are not those of the period before, plus new, less lost ones."""
    for table in tables(dataset, "channel_results"):
        if not has(table, "followers", "new_followers", "unfollows"):
            continue
        known = {(row.text_of("channel"), row.period): row for row in table.rows}
        for row in table.rows:
            before = known.get((row.text_of("channel"), _before(dataset, row.period)))
            if before and row.period:
                yield from _jump(table, before, row)


def _before(dataset: Dataset, period: Period | None) -> Period | None:
    return dataset.calendar.previous(period) if period else None


def _jump(table: Table, before: Row, row: Row) -> Iterator[Problem]:
    start, end = before.number_of("followers"), row.number_of("followers")
    gained, lost = row.number_of("new_followers"), row.number_of("unfollows")
    if start is None or end is None or gained is None or lost is None:
        return
    expected = start + gained - lost
    if abs(end - expected) > max(STEP, SHARE * expected):
        other = table.cell(before, "followers")
        facts = {"value": end, "expected": expected, "start": start, "gained": gained, "lost": lost}
        yield problem_at("followers-jump", Severity.WARNING, table, row, "followers", other, **facts)


def shares_over_whole(dataset: Dataset) -> Iterator[Problem]:
    """The shares of one audience split that add up to more than 100 %."""
    for table in tables(dataset, "audience"):
        groups: dict[tuple[object, ...], list[Row]] = {}
        for row in table.rows:
            if row.number_of("share") is not None:
                key = (row.period, row.text_of("channel"), row.text_of("split"))
                groups.setdefault(key, []).append(row)
        for rows in groups.values():
            total = sum(row.number_of("share") or 0 for row in rows)
            if total > MOST_SHARES:
                first = table.cell(rows[0], "share")
                value = round(total * 100, 1)
                yield problem_at(
                    "shares-over-whole", Severity.WARNING, table, rows[-1], "share", first, value=value
                )


def bounce_without_sessions(dataset: Dataset) -> Iterator[Problem]:
    """A bounce rate without the sessions it is a rate of: it counts for the channel only."""
    for table in tables(dataset, "website"):
        if not has(table, "bounce_rate"):
            continue
        for row in table.rows:
            if row.number_of("bounce_rate") is not None and row.number_of("sessions") is None:
                yield problem_at("bounce-without-sessions", Severity.NOTE, table, row, "bounce_rate")


CHECKS = (more_than_possible, followers_do_not_follow, shares_over_whole, bounce_without_sessions)
