"""Works out who gets which mail: what is new to whom, and the bytes that each of them gets."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import astuple, dataclass, field, fields, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from hashlib import sha256
from typing import NamedTuple
from unicodedata import normalize

from reporter.delivery.message import Envelope, Stamp, as_eml, message
from reporter.delivery.posting import Parcel
from reporter.delivery.recipients import Recipient
from reporter.delivery.sent_log import Identity, Known, SentLog, Standing, State
from reporter.errors import Problem, Severity
from reporter.kpi.results import TOTAL, Measured
from reporter.language import language
from reporter.model.addresses import Address
from reporter.model.letter import Attachment, Letter, Occasion
from reporter.model.request import Request
from reporter.story import wording
from reporter.story.context import Context
from reporter.story.importance import lead_kpis

SAME_MAIL = timedelta(days=1)  # a list that is taken up again this soon still sends the mail it began with
SETTLING = 2  # days after a period's last one: 48 hours from the midnight between, as far as days tell
# What makes no other report, or is told by its canonical name; the rest of a request is scope
TOLD_APART = {"language", "as_of", "brand", "archive", "period", "channels", "campaign", "compare"}


@dataclass(frozen=True, slots=True)
class Written:
    """The report in one language, ready to be put into an envelope.

    Attributes:
        letters: By occasion.
        documents: What is attached; their names are the endings.
        stem: What its files are called before the ending.
        occasion: Why it is sent.
    """

    letters: Mapping[Occasion, Letter]
    documents: tuple[Attachment, ...]
    stem: str
    occasion: Occasion = Occasion.FIRST

    @property
    def letter(self) -> Letter:
        """The letter of the occasion."""
        return self.letters[self.occasion]

    @property
    def name(self) -> str:
        """What its files are called: a correction lies beside what it corrects."""
        return stem_on(self.stem, self.occasion)

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """The documents under the names that their reader sees."""
        return tuple(replace(one, name=f"{self.name}.{one.name}") for one in self.documents)


def stem_on(stem: str, occasion: Occasion) -> str:
    """Return what the files of an occasion are called before the ending."""
    return f"{stem}-corrected" if occasion is Occasion.CORRECTED else stem


@dataclass(frozen=True, slots=True)
class Mailing:
    """A report and everybody who is to get it.

    Attributes:
        identity: What the log knows it by.
        recipients: Everybody, each mailbox once.
        written: By language; every recipient's is there.
        doubts: What speaks against sending it now.
        figures: What it tells of the whole, as it is shown in the usual language, by the name of the KPI.
    """

    identity: Identity
    recipients: tuple[Recipient, ...]
    written: Mapping[str, Written]
    doubts: tuple[Problem, ...] = ()
    figures: Mapping[str, str] = field(default_factory=dict)

    @property
    def people(self) -> str:
        """A name for the list of people: another list has other headers."""
        listed = sorted((one.address.mailbox.casefold(), one.role, one.language) for one in self.recipients)
        return sha256(json.dumps(listed).encode()).hexdigest()[:16]


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


def identity(context: Context, request: Request, digest: str) -> Identity:
    """Return what the log knows a report by; one of a period that is not over is another on each day."""
    span = context.results.span
    period = f"{span.start}..{span.end}"
    if not context.results.finished:
        period = f"{period} as of {context.dataset.today}"
    compared = request.compare if request.compare != context.settings.compare else None
    channels = sorted(one.name for one in context.dataset.included) if context.dataset.filtered else None
    asked = {
        spec.name: value
        for spec in fields(Request)
        if spec.name not in TOLD_APART and (value := getattr(request, spec.name)) != spec.default
    }
    scope = {"channels": channels, "campaign": context.dataset.campaign, "compare": compared, **asked}
    said = json.dumps(
        {key: value for key, value in scope.items() if value}, ensure_ascii=False, sort_keys=True
    )
    # However it is typed: composed or not, in wide letters, with two spaces
    brand = " ".join(normalize("NFKC", context.settings.brand).casefold().split())
    return Identity(brand, period, said, digest)


def figures(context: Context) -> dict[str, str]:
    """Return every figure of the whole as it is shown, by the name of its KPI, those of page 1 first."""
    found = {kpi: context.outcome(kpi, TOTAL) for kpi in (*lead_kpis(context), *context.kpis)}
    return {
        context.kpi_name(kpi): wording.figure(context, kpi, one.now).shown
        for kpi, one in found.items()
        if one and isinstance(one.now, Measured)
    }


def doubts(context: Context, request: Request, people: Iterable[Recipient]) -> tuple[Problem, ...]:
    """Return what speaks against sending a report now, and who gets it in another language than asked for."""
    results, today = context.results, context.dataset.today
    found = list(_behind(context, request.as_of or date.today()) if request.period is None else ())  # noqa: DTZ011
    if not results.finished:
        found.append(Problem("period-not-over", Severity.WARNING))
    elif (today - results.span.end).days <= SETTLING:
        facts = {"end": results.span.end, "today": today}
        found.append(Problem("period-settling", Severity.WARNING, facts=facts))
    return (*found, *(_lacking(one) for one in people if one.lacking))


def _behind(context: Context, today: date) -> Iterator[Problem]:
    """Yield that a later period is over and has no numbers: a timer would mail the report before it in silence.

    Over by the calendar on the wall: a day of the data that was typed a month ago says nothing about now.
    """
    end, calendar = context.results.span.end, context.dataset.calendar
    current = calendar.period_of(today)
    latest = current if current.end <= today else calendar.previous(current)
    if latest.end > end:
        yield Problem("period-behind", Severity.WARNING, facts={"end": end, "later": latest.end})


def _lacking(one: Recipient) -> Problem:
    given = language(one.language).text("language-name")
    facts = {"address": one.address.mailbox, "asked": one.lacking or "", "given": given}
    return Problem("recipient-language", Severity.NOTE, facts=facts)


def rehearsal(mailing: Mailing, tester: Address) -> Mailing:
    """Return the mailing as it goes to one person who looks at it first, once in each language."""
    people = tuple(Recipient(tester, "to", code) for code in mailing.written)
    written = {code: replace(one, occasion=Occasion.TEST) for code, one in mailing.written.items()}
    return replace(mailing, recipients=people, written=written)


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
