"""Works out who gets a report now, by what the log says they have, and the bytes that each of them gets."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import NamedTuple

from reporter.delivery.mailing import Mailing, Written
from reporter.delivery.message import Envelope, Stamp, as_eml, message
from reporter.delivery.posting import Parcel
from reporter.delivery.recipients import Recipient
from reporter.delivery.sent_log import Identity, Known, SentLog, Standing, State
from reporter.model.addresses import Address
from reporter.model.letter import Occasion

SAME_MAIL = timedelta(days=1)  # a list that is taken up again this soon still sends the mail it began with


@dataclass(frozen=True, slots=True)
class Delivery:
    """One person, and what they have of this report."""

    recipient: Recipient
    known: Known


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail as it goes over the wire, and who gets it now; its headers name all but the hidden copies."""

    written: Written
    moment: datetime
    content: bytes
    recipients: tuple[Recipient, ...]


# Who gets it now


class Changed(NamedTuple):
    """A figure that was another one in the report sent before."""

    name: str
    before: str
    now: str


@dataclass(frozen=True, slots=True)
class Round:
    """Everybody by what they have.

    Attributes:
        going: Who gets it without a further question.
        having: Who has it, and is left alone.
        earlier: Who has another content of it.
        unsure: Who may have it.
        moment: The time that the mails carry.
        changes: Where somebody has another content: which figures it had otherwise, as they were and are shown.
    """

    going: tuple[Delivery, ...]
    having: tuple[Delivery, ...]
    earlier: tuple[Delivery, ...]
    unsure: tuple[Delivery, ...]
    moment: datetime
    changes: tuple[Changed, ...] = ()

    @property
    def everybody(self) -> tuple[Delivery, ...]:
        """All of them."""
        return self.going + self.having + self.earlier + self.unsure

    @property
    def in_doubt(self) -> bool:
        """Whether somebody is left without the report as it is now."""
        return bool(self.earlier or self.unsure)


def round_of(mailing: Mailing, log: SentLog | None, *, everybody: bool) -> Round:
    """Sort everybody by what the log says they have.

    Args:
        mailing: The report and its people.
        log: None where nothing counts as sent before.
        everybody: Also those get it who have it.
    """
    found = [Delivery(one, _known(mailing, one, log)) for one in mailing.recipients]
    by = {standing: tuple(one for one in found if one.known.standing is standing) for standing in Standing}
    begun = _begun(mailing, log, again=everybody)
    if everybody and not begun and not by[Standing.HAS]:  # nothing is sent again, only what is in doubt
        begun = _begun(mailing, log, again=False)
    moment = begun or datetime.now(UTC)
    if everybody:
        got = log.got(mailing.identity, begun) if log and begun else frozenset()
        having = tuple(one for one in found if one.recipient.address.mailbox.casefold() in got)
        return Round(tuple(one for one in found if one not in having), having, (), (), moment)
    changes = tuple(_changes(mailing, log)) if log and by[Standing.EARLIER] else ()
    return Round(
        by[Standing.NEW], by[Standing.HAS], by[Standing.EARLIER], by[Standing.UNSURE], moment, changes
    )


def _changes(mailing: Mailing, log: SentLog) -> Iterator[Changed]:
    before = log.earlier_figures(mailing.identity)
    for name, shown in mailing.figures.items():
        if before.get(name, shown) != shown:
            yield Changed(name, before[name], shown)


def _known(mailing: Mailing, one: Recipient, log: SentLog | None) -> Known:
    return log.known(mailing.identity, one.address.mailbox) if log else Known(Standing.NEW)


def _begun(mailing: Mailing, log: SentLog | None, *, again: bool) -> datetime | None:
    """Return when a list was begun that is not done yet: both halves of it get one and the same mail."""
    begun = log.begun(mailing.identity, mailing.people, again=again) if log else None
    if not log or not begun or not timedelta() <= datetime.now(UTC) - begun < SAME_MAIL:
        return None
    everybody = {one.address.mailbox.casefold() for one in mailing.recipients}
    return begun if everybody - log.got(mailing.identity, begun) else None


# The mails themselves


def mails(
    mailing: Mailing, chosen: Iterable[Delivery], moment: datetime, sender: Address, reply_to: Address | None
) -> tuple[Mail, ...]:
    """Return the mails for those chosen: one for each language, apart for those who have an earlier version."""
    envelope = Envelope(sender, _shown(mailing, "to"), _shown(mailing, "cc"), reply_to)
    groups: dict[tuple[str, bool], list[Recipient]] = {}
    for one in chosen:
        key = one.recipient.language, one.known.standing is Standing.EARLIER
        groups.setdefault(key, []).append(one.recipient)
    return tuple(
        _mail(mailing, code, tuple(people), envelope, moment, corrected=corrected)
        for (code, corrected), people in groups.items()
    )


def _mail(
    mailing: Mailing,
    code: str,
    people: tuple[Recipient, ...],
    envelope: Envelope,
    moment: datetime,
    *,
    corrected: bool,
) -> Mail:
    written = mailing.written[code]
    if corrected:
        written = replace(written, occasion=Occasion.CORRECTED)
    stamp = Stamp(json.dumps([astuple(mailing.identity), mailing.people, code, corrected]), moment)
    content = as_eml(message(written.letter, envelope, written.attachments, stamp=stamp))
    return Mail(written, moment, content, people)


def parcels(mailing: Mailing, written: Iterable[Mail], log: SentLog | None) -> Iterator[Parcel]:
    """Yield what is handed to the server, each with its line in the log."""
    for mail in written:
        for one in mail.recipients:
            mailbox = one.address.mailbox
            doubted = _known(mailing, one, log).standing is Standing.UNSURE
            note = partial(_note, log, (mailing.identity, mailbox, mail.moment), doubted=doubted)
            yield Parcel(mailbox, mail.content, note)


def _note(
    log: SentLog | None, which: tuple[Identity, str, datetime], state: State, reply: str, *, doubted: bool
) -> None:
    """Write down what became of a mail. A refusal takes nothing back: who may have it may have it still."""
    if log and not (doubted and state is State.REFUSED):
        log.note(*which, state, reply)


def _shown(mailing: Mailing, role: str) -> tuple[Address, ...]:
    people = (one.address for one in mailing.recipients if one.role == role)
    return tuple({one.mailbox: one for one in people}.values())
