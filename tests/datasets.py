"""Builds data sets in memory: ``dataset(results("2026-10", "Instagram", likes=5), ads(…))``."""

from collections import defaultdict
from datetime import date
from pathlib import Path

from reporter.model.dataset import Channel, Dataset, Row, Table
from reporter.model.networks import NETWORKS
from reporter.model.period import Calendar, Period, Rhythm, parse_days
from reporter.model.schema import SHEETS
from reporter.model.settings import Settings

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
TITLES = {"channel_results": "Channel results", "costs": "Costs and hours", "care": "Customer care"}
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def period(text, calendar=Calendar()):  # noqa: B008 — frozen
    """Return the period of a text such as ``2026-10``."""
    days = parse_days(text, calendar)
    assert days, text
    return Period(*days[:2])


def months(first, last=None):
    """Return the monthly periods from ``2026-01`` to ``2026-03``."""
    return Calendar().between(period(first).start, period(last or first).end)


def _maker(sheet):
    def make(when=None, channel=None, /, **values):
        if channel is not None:
            values["channel"] = channel
        return sheet, when, values

    return make


results = _maker("channel_results")
website = _maker("website")
ads = _maker("ads")
posts = _maker("posts")
listening = _maker("listening")
surveys = _maker("surveys")
reviews = _maker("reviews")
care = _maker("care")
costs = _maker("costs")
audience = _maker("audience")
goals = _maker("goals")
notes = _maker("notes")
benchmarks = _maker("benchmarks")


def channel(name, network=None, *, opened=None, closed=None, **more):
    """Return a channel; its network is its name in small letters unless given."""
    guess = name.lower() if name.lower() in NETWORKS else "other"
    first, last = (date.fromisoformat(day) if day else None for day in (opened, closed))
    return Channel(name, network or guess, opened=first, closed=last, **more)


def dataset(*rows, channels=None, filtered=False, today="2026-11-22", calendar=None, **settings):
    """Return a data set of rows. Channels that are not given are those that the rows name."""
    calendar = calendar or Calendar(rhythm=Rhythm(settings.get("rhythm", "month")))
    tables = _tables(rows, calendar)
    named = dict.fromkeys(
        row.text_of("channel")
        for sheet in ("channel_results", "ads", "posts")
        if sheet in tables
        for row in tables[sheet].rows
    )
    chosen = [*named] if channels is None else channels
    starts = [row.period for table in tables.values() for row in table.rows if row.period]
    return Dataset(
        settings=Settings(**{"brand": "Harbour Lane", **settings}),
        calendar=calendar,
        channels=tuple(one if isinstance(one, Channel) else channel(one) for one in chosen if one),
        tables=tables,
        periods=calendar.between(min(p.start for p in starts), max(p.end for p in starts)) if starts else (),
        today=date.fromisoformat(today),
        folder=Path(),
        source="book.xlsx",
        filtered=filtered,
    )


def _tables(rows, calendar):
    found: dict[str, list[Row]] = defaultdict(list)
    for sheet, when, values in rows:
        found[sheet].append(Row(len(found[sheet]) + 2, _values(sheet, when, values, calendar)))
    return {
        sheet: Table(
            sheet,
            TITLES.get(sheet, sheet.capitalize()),
            {column.id: LETTERS[index] for index, column in enumerate(SHEETS[sheet].columns)},
            tuple(made),
        )
        for sheet, made in found.items()
    }


def _values(sheet, when, values, calendar):
    typed = {
        key: float(value) if type(value) is int and value < 10**300 else value
        for key, value in values.items()
        if value is not None
    }
    if when is None:
        return typed
    days = parse_days(when, calendar)
    assert days, when
    first, last, rhythm = days
    if SHEETS[sheet].dated and rhythm is None:
        return {"date": first, "period": calendar.period_of(first), **typed}
    spread = sheet == "costs" and last > calendar.period_of(first).end
    return {"period": Period(first, last) if spread else calendar.period_of(first), **typed}


def ask(engine, kpi, scope, periods, **how):
    """Return what the engine answers, untyped: a test looks at it as it likes."""
    return engine.value(kpi, scope, periods, **how)
