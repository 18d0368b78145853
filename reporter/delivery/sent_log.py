"""The log of who got which report: one SQLite file, and a lock that lets one run at a time write into it."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from itertools import takewhile
from pathlib import Path
from typing import Any

from reporter.errors import SendLogError

FILE, LOCK = "sent.sqlite", "sent.lock"
VERSION = 1
PRIVATE = 0o700  # who got what is nobody else's business
MAILS = """
CREATE TABLE IF NOT EXISTS mails (
    brand TEXT NOT NULL, period TEXT NOT NULL, scope TEXT NOT NULL, mailbox TEXT NOT NULL,
    digest TEXT NOT NULL, moment TEXT NOT NULL, state TEXT NOT NULL, reply TEXT NOT NULL,
    PRIMARY KEY (brand, period, scope, mailbox, digest, moment)
)"""
LISTS = """
CREATE TABLE IF NOT EXISTS lists (
    brand TEXT NOT NULL, period TEXT NOT NULL, scope TEXT NOT NULL, digest TEXT NOT NULL,
    people TEXT NOT NULL, again INTEGER NOT NULL, moment TEXT NOT NULL, figures TEXT NOT NULL,
    PRIMARY KEY (brand, period, scope, digest, people, again, moment)
)"""
TABLES = MAILS, LISTS
# Replacing gives a row a new number: rows are in the order of what happened, whatever the clock said
NOTE = "INSERT OR REPLACE INTO mails VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
LOOK = """
SELECT digest, moment, state FROM mails
WHERE brand = ? AND period = ? AND scope = ? AND mailbox = ? ORDER BY rowid"""
BEGIN = "INSERT OR REPLACE INTO lists VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
FIGURES = """
SELECT figures FROM lists
WHERE brand = ? AND period = ? AND scope = ? AND digest <> ? ORDER BY rowid DESC LIMIT 1"""
BEGUN = """
SELECT digest, people, again, moment FROM lists
WHERE brand = ? AND period = ? AND scope = ? ORDER BY rowid DESC LIMIT 1"""
GOT = """
SELECT mailbox FROM mails
WHERE brand = ? AND period = ? AND scope = ? AND digest = ? AND moment = ? AND state = 'sent'"""


class State(StrEnum):
    """What became of one mail to one person."""

    HANDING = "handing"  # all but its last line is with the server: it may arrive
    SENT = "sent"
    REFUSED = "refused"


class Standing(StrEnum):
    """What somebody has of a report."""

    NEW = "new"
    HAS = "has"
    EARLIER = "earlier"  # another content of it
    UNSURE = "unsure"  # whether it arrived was never told


@dataclass(frozen=True, slots=True)
class Identity:
    """What makes a report this one: which it is, and a digest of what it tells."""

    brand: str
    period: str
    scope: str
    digest: str


@dataclass(frozen=True, slots=True)
class Known:
    """What the log knows of one person and one report, and since when."""

    standing: Standing
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Roll:
    """A list of people as the log keeps it.

    Attributes:
        people: A name for who is on it.
        again: It goes also to those who have it.
        figures: What the report tells, as it is shown, by the name of the KPI.
    """

    people: str
    again: bool = False
    figures: Mapping[str, str] = field(default_factory=dict)


class SentLog:
    """The open log. Make one with ``opened`` or ``looked_at``."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def known(self, identity: Identity, mailbox: str) -> Known:
        """Return what somebody has of a report: the content that they got last counts, not all they ever had."""
        rows = self._rows(LOOK, identity.brand, identity.period, identity.scope, _folded(mailbox))
        arrived = [row for row in rows if row[2] != State.REFUSED]
        others = [moment for digest, moment, _ in arrived if digest != identity.digest]
        since = list(takewhile(lambda row: row[0] == identity.digest, reversed(arrived)))
        for standing, found in (
            (Standing.HAS, [moment for _, moment, state in since if state == State.SENT]),
            (Standing.UNSURE, [moment for _, moment, state in since if state == State.HANDING]),
            (Standing.EARLIER, others[::-1]),
        ):
            if found:
                return Known(standing, self._moment(found[0]))
        return Known(Standing.NEW)

    def begin(self, identity: Identity, roll: Roll, moment: datetime) -> None:
        """Write down that a list is begun, so that it can be taken up again."""
        keys = (identity.brand, identity.period, identity.scope, identity.digest, roll.people, roll.again)
        told = json.dumps(dict(roll.figures), ensure_ascii=False)
        with _worded(self._path), self._connection:
            self._connection.execute(BEGIN, (*keys, moment.isoformat(), told))

    def earlier_figures(self, identity: Identity) -> dict[str, str]:
        """Return the figures of the content before this one, as they were shown; none where that is not known."""
        found = self._rows(FIGURES, identity.brand, identity.period, identity.scope, identity.digest)
        try:
            return {str(name): str(shown) for (told,) in found for name, shown in json.loads(told).items()}
        except (ValueError, AttributeError) as error:
            raise SendLogError("unusable", path=str(self._path), cause=str(error)) from None

    def begun(self, identity: Identity, people: str, *, again: bool) -> datetime | None:
        """Return when the last list was begun, None where it was of another content or for other people."""
        found = self._rows(BEGUN, identity.brand, identity.period, identity.scope)
        wanted = (identity.digest, people, again)
        return next((self._moment(at) for *keys, at in found if tuple(keys) == wanted), None)

    def got(self, identity: Identity, moment: datetime) -> frozenset[str]:
        """Return the mailboxes that got the mail of one moment, in small letters."""
        keys = (identity.brand, identity.period, identity.scope, identity.digest, moment.isoformat())
        return frozenset(mailbox for (mailbox,) in self._rows(GOT, *keys))

    def _moment(self, written: object) -> datetime:
        try:
            moment = datetime.fromisoformat(str(written))
        except ValueError as error:
            raise SendLogError("unusable", path=str(self._path), cause=str(error)) from None
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

    def note(self, identity: Identity, mailbox: str, moment: datetime, state: State, reply: str = "") -> None:
        """Write down what became of a mail; it is on the disk when this returns."""
        keys = (identity.brand, identity.period, identity.scope, _folded(mailbox), identity.digest)
        with _worded(self._path), self._connection:
            self._connection.execute(NOTE, (*keys, moment.isoformat(), str(state), reply))

    def _rows(self, question: str, *values: str) -> list[tuple[Any, ...]]:
        with _worded(self._path):
            return self._connection.execute(question, values).fetchall()


@contextmanager
def opened(folder: Path) -> Iterator[SentLog]:
    """Open the log for writing; nobody else can meanwhile.

    Raises:
        SendLogError: Another run has it, or it cannot be used.
    """
    path = folder / FILE
    try:
        folder.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
    except OSError as error:
        raise SendLogError("folder", path=str(folder), cause=error.strerror or str(error)) from None
    with _locked(folder / LOCK), _connected(str(path), path) as connection:
        with _worded(path), connection:
            for table in TABLES:
                connection.execute(table)
            connection.execute(f"PRAGMA user_version = {VERSION}")
        yield SentLog(connection, path)


@contextmanager
def looked_at(folder: Path) -> Iterator[SentLog]:
    """Open the log for reading only; where there is none, it is empty.

    Raises:
        SendLogError: It cannot be used.
    """
    path = folder / FILE
    # "rw" makes no file, and may put right what a killed run left half-written; "ro" could not even read that
    address = f"{path.absolute().as_uri()}?mode=rw" if path.is_file() else ":memory:"
    with _connected(address, path) as connection:
        with _worded(path):
            for table in TABLES:
                connection.execute(table)
        yield SentLog(connection, path)


@contextmanager
def _connected(address: str, path: Path) -> Iterator[sqlite3.Connection]:
    with _worded(path):
        connection = sqlite3.connect(address, uri=address.startswith("file:"))
    try:
        with _worded(path):
            [(version,)] = connection.execute("PRAGMA user_version").fetchall()
        if version > VERSION:
            raise SendLogError("newer", path=str(path))
        yield connection
    finally:
        connection.close()


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold a lock that the system lets go of when the process ends, however it ends."""
    lock: sqlite3.Connection | None = None
    try:
        lock = sqlite3.connect(path, timeout=0, isolation_level=None)
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.DatabaseError as error:
        if lock:
            lock.close()
        reason = "locked" if "locked" in str(error) else "unusable"
        raise SendLogError(reason, path=str(path), cause=str(error)) from None
    try:
        yield
    finally:
        lock.close()


@contextmanager
def _worded(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise SendLogError("unusable", path=str(path), cause=str(error)) from None


def _folded(mailbox: str) -> str:
    return mailbox.casefold()
