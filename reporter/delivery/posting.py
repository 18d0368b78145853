"""Hands a list of mails to the server, one person at a time; tries again what may pass, and never sends twice.

Each person's mail is a transaction of its own, so that one refusal stops nobody else and a crash leaves at most one
mail in doubt.
"""

from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from reporter.delivery.connection import Connection
from reporter.delivery.refusals import Reach, RefusedError
from reporter.delivery.sent_log import State

PAUSES = (3.0, 15.0)  # seconds before the second and the third try


@dataclass(frozen=True, slots=True)
class Parcel:
    """One mail for one person; ``note`` writes down what becomes of it before anything else happens."""

    mailbox: str
    content: bytes
    note: Callable[[State, str], None] = lambda _state, _reply: None


class Fate(StrEnum):
    """How one mail ended."""

    SENT = "sent"
    REFUSED = "refused"
    UNSURE = "unsure"  # handed over, and the answer never came: it may have arrived


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one person's mail. ``refusal`` says why it is not simply sent."""

    mailbox: str
    fate: Fate
    refusal: RefusedError | None = None


Waiting = list[tuple[Parcel, RefusedError | None]]


def post(
    parcels: Iterable[Parcel], connection: Connection, wait: Callable[[float], None]
) -> Iterator[Outcome]:
    """Yield what becomes of each mail, as it becomes known.

    Args:
        parcels: Who gets what.
        connection: Opened when needed; the caller closes it.
        wait: Lets so many seconds pass.
    """
    waiting: Waiting = [(parcel, None) for parcel in parcels]
    for pause in (0.0, *PAUSES):
        if waiting and pause:
            wait(pause)
        waiting = yield from _round([parcel for parcel, _ in waiting], connection)
    for parcel, refusal in waiting:
        yield Outcome(parcel.mailbox, Fate.REFUSED, refusal)


def _round(parcels: list[Parcel], connection: Connection) -> Generator[Outcome, None, Waiting]:
    """Try everybody once; return those whose refusal may pass."""
    later: Waiting = []
    barred: RefusedError | None = None  # nobody gets through any more
    spoilt: dict[int, RefusedError] = {}  # mails that nobody can get
    for parcel in parcels:
        refusal = barred or spoilt.get(id(parcel.content)) or _handed_over(parcel, connection)
        if refusal is None:
            yield Outcome(parcel.mailbox, Fate.SENT)
        elif refusal.unsure:
            yield Outcome(parcel.mailbox, Fate.UNSURE, refusal)
            barred = refusal.for_others()
        elif refusal.temporary:
            later.append((parcel, refusal))
        else:
            yield Outcome(parcel.mailbox, Fate.REFUSED, refusal)
        if refusal and refusal.reach is Reach.EVERYBODY:
            barred = barred or refusal
        elif refusal and refusal.reach is Reach.MAIL:
            spoilt[id(parcel.content)] = refusal
    return later


def _handed_over(parcel: Parcel, connection: Connection) -> RefusedError | None:
    """Hand one mail over; a line that had served others may have been closed for that, so it is opened anew."""
    served = connection.served
    refusal = _tried(parcel, connection)
    if refusal and served and refusal.temporary and refusal.reach is Reach.EVERYBODY and not refusal.unsure:
        connection.close()
        return _tried(parcel, connection)
    return refusal


def _tried(parcel: Parcel, connection: Connection) -> RefusedError | None:
    try:
        connection.send(parcel.mailbox, parcel.content, lambda: parcel.note(State.HANDING, ""))
    except RefusedError as refusal:
        if not refusal.unsure:
            parcel.note(State.REFUSED, refusal.shown)
        return refusal
    parcel.note(State.SENT, "")
    return None
