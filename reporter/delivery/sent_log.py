"""The log of who got which report: one SQLite file, and a lock that lets one run at a time write into it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from reporter.errors import SendLogError

FILE, LOCK = "sent.sqlite", "sent.lock"
VERSION = 1
PRIVATE = 0o700  # who got what is nobody else's business
TABLE = """
CREATE TABLE IF NOT EXISTS mails (
    brand TEXT NOT NULL, period TEXT NOT NULL, scope TEXT NOT NULL, mailbox TEXT NOT NULL,
    digest TEXT NOT NULL, moment TEXT NOT NULL, state TEXT NOT NULL, reply TEXT NOT NULL,
    PRIMARY KEY (brand, period, scope, mailbox, digest, moment)
)"""
NOTE = "INSERT OR REPLACE INTO mails VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
LOOK = "SELECT digest, moment, state FROM mails WHERE brand = ? AND period = ? AND scope = ? AND mailbox = ?"
LAST = """
SELECT digest, moment FROM mails WHERE brand = ? AND period = ? AND scope = ? ORDER BY moment DESC LIMIT 1"""


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
        changed = max(others, default="")
        since = [(moment, state) for digest, moment, state in arrived if digest == identity.digest]
        since = [(moment, state) for moment, state in since if moment > changed]
        for standing, found in (
            (Standing.HAS, [moment for moment, state in since if state == State.SENT]),
            (Standing.UNSURE, [moment for moment, state in since if state == State.HANDING]),
            (Standing.EARLIER, others),
        ):
            if found:
                return Known(standing, datetime.fromisoformat(max(found)))
        return Known(Standing.NEW)

    def last_moment(self, identity: Identity) -> datetime | None:
        """Return when this content was last sent to anybody, None where another was sent since."""
        found = self._rows(LAST, identity.brand, identity.period, identity.scope)
        return next((datetime.fromisoformat(at) for digest, at in found if digest == identity.digest), None)

    def note(self, identity: Identity, mailbox: str, moment: datetime, state: State, reply: str = "") -> None:
        """Write down what became of a mail; it is on the disk when this returns."""
        keys = (identity.brand, identity.period, identity.scope, _folded(mailbox), identity.digest)
        with _worded(self._path), self._connection:
            self._connection.execute(NOTE, (*keys, moment.isoformat(), str(state), reply))

    def _rows(self, question: str, *values: str) -> list[tuple[str, ...]]:
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
            connection.execute(TABLE)
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
        if address == ":memory:":
            connection.execute(TABLE)
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
