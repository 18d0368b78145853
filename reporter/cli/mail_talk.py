"""What ``report send`` says and asks: who gets which mail, who is left out, and what became of each."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from reporter.cli.ending import shown_size
from reporter.render.plain import padded, width_of

if TYPE_CHECKING:
    from reporter.delivery.posting import Outcome
    from reporter.delivery.recipients import Recipient
    from reporter.delivery.rounds import Delivery, Mail, Round
    from reporter.errors import Problem
    from reporter.language import Language

INDENT = "  "
ROLES = ("to", "cc", "bcc")
MOST_CHANGES = 8


# Before


def plan_lines(
    mails: "Iterable[Mail]",
    planned: "Round",
    doubts: "Iterable[Problem]",
    words: "Language",
    *,
    asking: bool = False,
    again: bool = False,
) -> Iterator[str]:
    """Yield what is going to whom, who is left out, and what speaks against sending now.

    Args:
        mails: What is going.
        planned: Everybody by what they have.
        doubts: What speaks against it.
        words: The language to say it in.
        asking: Who is left out is asked about next, and needs no advice.
        again: The run was to send to everybody again, and goes on with one that did so.
    """
    advice = None if asking else "mend"
    for mail in mails:
        yield from mail_lines(mail, words)
        yield ""
    yield from _left_out("send-having", planned.having, words, advice="again" if again else "mend")
    yield from _left_out("send-earlier", planned.earlier, words, _changed(planned, words), advice=advice)
    yield from _left_out("send-unsure", planned.unsure, words, advice=advice)
    told = [" ".join(filter(None, words.problem(doubt))) for doubt in doubts]
    yield from (*told, *([""] if told else []))


def mail_lines(mail: "Mail", words: "Language") -> Iterator[str]:
    """Yield subject, attachments and people of a mail."""
    from reporter.language import language

    letter = mail.written.letter
    yield f"{language(letter.language).text('language-name')}: {letter.subject}"
    for file in mail.written.attachments:
        size = shown_size(len(file.content), words)
        yield INDENT + words.text("send-attached", name=file.name, size=size)
    if not mail.written.attachments:
        yield INDENT + words.text("send-attached-nothing")
    named = {role: words.text(f"send-{role}") for role in ROLES}
    wide = max(map(width_of, named.values()))
    for one in mail.recipients:
        yield f"{INDENT}{padded(named[one.role], wide)}  {_person(one)}"


def _person(one: "Recipient") -> str:
    name, mailbox = one.address.name, one.address.mailbox
    return f"{name} <{mailbox}>" if name else mailbox


def _changed(planned: "Round", words: "Language") -> Iterator[str]:
    """Yield what was otherwise in the version before, the first few figures."""
    for one in planned.changes[:MOST_CHANGES]:
        yield INDENT + words.text("send-changed", name=one.name, before=one.before, now=one.now)
    rest = len(planned.changes) - MOST_CHANGES
    if rest > 0:
        yield INDENT + words.text("send-changed-more", count=rest)


def _left_out(
    key: str,
    people: "tuple[Delivery, ...]",
    words: "Language",
    further: Iterable[str] = (),
    *,
    advice: str | None,
) -> Iterator[str]:
    if not people:
        return
    yield words.text(key, count=len(people))
    for one in people:
        since = one.known.since.astimezone() if one.known.since else None
        when = words.text("send-since", day=words.day(since.date()), time=f"{since:%H:%M}") if since else ""
        yield f"{INDENT}{_person(one.recipient)}, {when}"
    yield from further
    if advice:
        yield words.text(key, advice, address=people[0].recipient.address.mailbox)
    yield ""


# Asking


def agreed(
    planned: "Round", written: "Callable[[tuple[Delivery, ...]], tuple[Mail, ...]]", words: "Language"
) -> "tuple[Delivery, ...]":
    """Ask, and return those who are to get it; mails that the plan did not show are shown before the question."""
    found: list[Delivery] = []
    for key, people in (
        ("send-ask", planned.going),
        ("send-ask-earlier", planned.earlier),
        ("send-ask-unsure", planned.unsure),
    ):
        mails = written(people)
        if people is not planned.going:
            for line in (line for mail in mails for line in (*mail_lines(mail, words), "")):
                print(line)
        counts = {"mails": len(mails), "people": len({one.recipient.address.mailbox for one in people})}
        if people and _yes(words.text(key, **counts), words):
            found += people
    return tuple(found)


def _yes(question: str, words: "Language") -> bool:
    try:
        answer = input(f"{question} ")
    except EOFError:
        answer = ""
        print()
    return answer.strip().casefold() in words.text("send-yes").split("|")


# After


def outcome_lines(outcomes: "Iterable[Outcome]", words: "Language") -> Iterator[str]:
    """Yield who did not get it and why, the same reason once, and a count."""
    from reporter.delivery.posting import Fate

    ended = list(outcomes)
    for one in ended:
        if one.fate is Fate.UNSURE and one.refusal:
            why, _ = words.error(one.refusal)
            yield words.text("send-not-known", address=one.mailbox, why=why)
            yield INDENT + words.text("send-not-known", "mend", address=one.mailbox)
    refused: dict[tuple[str, str], list[str]] = {}
    for one in ended:
        if one.fate is Fate.REFUSED and one.refusal:
            refused.setdefault(words.error(one.refusal), []).append(one.mailbox)
    for (why, mend), people in refused.items():
        yield words.text("send-refused", addresses=words.join(people), why=why)
        yield INDENT + mend
    yield words.text("send-count", sent=sum(one.fate is Fate.SENT for one in ended), all=len(ended))
