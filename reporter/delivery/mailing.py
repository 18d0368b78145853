"""A report ready to be mailed: what it is known by, what it tells, what speaks against sending it now."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from hashlib import sha256
from unicodedata import normalize

from reporter.delivery.recipients import Recipient
from reporter.delivery.sent_log import Identity
from reporter.errors import Problem, Severity
from reporter.kpi.results import TOTAL, Measured
from reporter.language import language
from reporter.model.addresses import Address
from reporter.model.letter import Attachment, Letter, Occasion
from reporter.model.request import Request
from reporter.story import wording
from reporter.story.context import Context
from reporter.story.importance import lead_kpis

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
