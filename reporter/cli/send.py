"""``report send``: mails the report of a workbook to the people who are to get it, once."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reporter.cli import account_check
from reporter.cli.door import CANNOT, FINE, speaker
from reporter.cli.ending import shown_size, stopped, tell_warnings
from reporter.cli.mail_talk import agreed, outcome_lines, plan_lines
from reporter.cli.options import (
    AsOf,
    BrandKit,
    Campaign,
    Channels,
    Compare,
    OnePage,
    PeriodOption,
    Sections,
    formats_in,
    request_of,
)
from reporter.cli.terminal import say, steps
from reporter.errors import SendLogError, WrongCommandError

if TYPE_CHECKING:
    from reporter.delivery.account import Account
    from reporter.delivery.mailing import Mailing
    from reporter.delivery.password import Password
    from reporter.delivery.posting import Outcome
    from reporter.delivery.rounds import Delivery, Mail, Round
    from reporter.delivery.sent_log import SentLog
    from reporter.language import Language
    from reporter.model.addresses import Address

NOBODY = "report@example.invalid"  # who sends, in a dry run without settings


@dataclass(frozen=True, slots=True)
class Manner:
    """How the mails are to be sent."""

    dry_run: bool
    folder: Path
    tester: "Address | None"
    yes: bool
    again: bool


def send(
    path: Annotated[Path | None, typer.Argument(help="The workbook.")] = None,
    to: Annotated[
        list[str] | None,
        typer.Option(
            "--to", help="Send to this address instead of the Recipients sheet; may stand several times."
        ),
    ] = None,
    cc: Annotated[
        list[str] | None, typer.Option("--cc", help="The same, as a copy: the sheet is left out too.")
    ] = None,
    bcc: Annotated[list[str] | None, typer.Option("--bcc", help="The same, as a hidden copy.")] = None,
    subject: Annotated[str | None, typer.Option("--subject", help="Your own subject.")] = None,
    attach: Annotated[
        str, typer.Option("--attach", help="What goes with the mail: pdf, pptx, html, json, xlsx, or none.")
    ] = "pdf",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Write the mails as .eml files; send nothing.")
    ] = False,
    folder: Annotated[
        Path, typer.Option("--output", "-o", help="The folder that --dry-run writes into.")
    ] = Path(),
    test: Annotated[
        str | None, typer.Option("--test", help="Send every mail to this address only, marked as a test.")
    ] = None,
    yes: Annotated[
        bool, typer.Option("--yes", help="Send without asking, also when figures may still change.")
    ] = False,
    again: Annotated[
        bool, typer.Option("--again", help="Send also to those who have it, or an earlier version of it.")
    ] = False,
    check: Annotated[bool, typer.Option("--check", help="Try the mail settings; send nothing.")] = False,
    set_password: Annotated[
        bool,
        typer.Option("--set-password", help="Type the mail account's password once; the system keeps it."),
    ] = False,
    insecure: Annotated[
        bool,
        typer.Option("--insecure", help='Allow security = "none" to another computer: others can read it.'),
    ] = False,
    period: PeriodOption = None,
    compare: Compare = None,
    channel: Channels = None,
    campaign: Campaign = None,
    section: Sections = None,
    one_page: OnePage = False,
    language: Annotated[
        str | None, typer.Option("--language", help="One language for everybody, a code such as en or ko.")
    ] = None,
    as_of: AsOf = None,
    brand: BrandKit = None,
) -> int:
    """Mail the report to the people on the Recipients sheet, each in their language, and never twice.

    It shows who gets what and asks before it sends. Who has this report already does not get it again.
    Exit codes: 0 everybody has it, or you said no; 1 errors in the workbook, 2 wrong command line,
    3 somebody does not have it.

    \b
    Examples:
      report send --check                          are the mail settings right?
      report send book.xlsx --dry-run              writes the mails as files to look at
      report send book.xlsx --test me@example.com  sends them to you alone
      report send book.xlsx                        asks, then sends
      report send book.xlsx --yes                  for a schedule: sends without asking
    """
    if set_password:
        return account_check.keep(speaker(language), insecure=insecure)
    if check:
        return account_check.tried(speaker(language), insecure=insecure)
    if path is None:
        raise WrongCommandError("send-no-workbook")
    _refuse_swallowed({"--to": to or [], "--cc": cc or [], "--bcc": bcc or [], "--test": [test or ""]})
    if not (yes or dry_run or sys.stdin.isatty()):
        raise WrongCommandError("send-needs-yes")
    from reporter.delivery.mailing import rehearsal
    from reporter.model.addresses import person
    from reporter.model.request import MailRequest
    from reporter.pipeline import prepare

    manner = Manner(dry_run, folder, person(test) if test else None, yes, again)
    desk = _desk(manner, insecure=insecure)
    request = request_of(
        period=period,
        compare=compare,
        channel=channel,
        campaign=campaign,
        section=section,
        one_page=one_page,
        language=language,
        as_of=as_of,
        brand=brand,
    )
    mail = MailRequest(tuple(to or ()), tuple(cc or ()), tuple(bcc or ()), _formats(attach), subject)
    with steps(speaker(language)) as show:
        prepared = prepare(path, request, mail, on_step=show)
    words = speaker(language or prepared.language)
    if prepared.mailing is None:
        return stopped(prepared.problems, path, words, "send-stopped")
    mailing = rehearsal(prepared.mailing, manner.tester) if manner.tester else prepared.mailing
    tell_warnings(prepared.problems, path, words)
    with _log(manner) as log:
        return _conversation(mailing, log, desk, manner, words)


def _refuse_swallowed(addresses: dict[str, list[str]]) -> None:
    """Refuse an option that was taken for the address of the one before it."""
    for option, typed in addresses.items():
        if any(one.startswith("-") for one in typed):
            raise WrongCommandError("send-no-address", option=option)


def _formats(attach: str) -> tuple[str, ...]:
    named = formats_in(attach)
    return () if named == ("none",) else named


@dataclass(frozen=True, slots=True)
class Desk:
    """Who sends; without an account, for a dry run, nothing can be."""

    sender: "Address"
    reply_to: "Address | None" = None
    account: "Account | None" = None
    password: "Password | None" = None


def _desk(manner: Manner, *, insecure: bool) -> Desk:
    """Find the mail account before the pages are set: its mistakes are told at once."""
    from reporter.delivery.account import load_account, sender_of
    from reporter.delivery.password import find_password
    from reporter.model.addresses import person

    if manner.dry_run:
        return Desk(sender_of(os.environ) or person(NOBODY))
    account = load_account(os.environ, insecure=insecure)
    return Desk(account.sender, account.reply_to, account, find_password(account, os.environ))


@contextmanager
def _log(manner: Manner) -> "Iterator[SentLog | None]":
    """Open the log as far as it is needed: a test is not in it, a dry run only looks."""
    from reporter.delivery.places import data_folder
    from reporter.delivery.sent_log import looked_at, opened

    if manner.tester:
        yield None
        return
    with (looked_at if manner.dry_run else opened)(data_folder(os.environ)) as log:
        yield log


def _conversation(
    mailing: "Mailing", log: "SentLog | None", desk: Desk, manner: Manner, words: "Language"
) -> int:
    """Show who gets what, ask, and send."""
    from reporter.delivery.rounds import mails, round_of
    from reporter.delivery.sent_log import Roll

    planned = round_of(mailing, log, everybody=manner.again)

    def written(chosen: "tuple[Delivery, ...]") -> "tuple[Mail, ...]":
        return mails(mailing, chosen, planned.moment, desk.sender, desk.reply_to)

    asking = not (manner.yes or manner.dry_run)
    for line in plan_lines(
        written(planned.going), planned, mailing.doubts, words, asking=asking, again=manner.again
    ):
        say(line)
    if manner.dry_run:
        return _filed(written(planned.everybody), planned, manner.folder, desk, words)
    chosen = _chosen(planned, written, words) if asking else planned.going
    if not chosen:
        say(words.text("send-nothing"))
        return CANNOT if manner.yes and planned.in_doubt else FINE
    if log:
        log.begin(mailing.identity, Roll(mailing.people, manner.again, mailing.figures), planned.moment)
    complete = _posted(mailing, written(chosen), log, desk, words)
    return FINE if complete and not (manner.yes and planned.in_doubt) else CANNOT


def _chosen(
    planned: "Round", written: "Callable[[tuple[Delivery, ...]], tuple[Mail, ...]]", words: "Language"
) -> "tuple[Delivery, ...]":
    try:
        return agreed(planned, written, words)
    except KeyboardInterrupt:
        print(f"\n{words.text('send-nothing')}", file=sys.stderr)
        raise


def _filed(written: "tuple[Mail, ...]", planned: "Round", folder: Path, desk: Desk, words: "Language") -> int:
    from reporter.delivery.files import write_all

    for file in write_all(folder, {f"{one.written.name}.eml": one.content for one in written}):
        size = shown_size(file.stat().st_size, words)
        say(words.text("build-wrote", path=str(file), size=size))
    if desk.sender.mailbox == NOBODY:
        say(words.text("send-no-sender"))
    if not planned.going and not planned.in_doubt:
        say(words.text("send-dry-nobody"))
    say(words.text("send-nothing"))
    return FINE


def _posted(
    mailing: "Mailing", written: "tuple[Mail, ...]", log: "SentLog | None", desk: Desk, words: "Language"
) -> bool:
    """Hand the mails over, say what becomes of each, and return whether everybody got theirs."""
    from reporter.delivery.connection import Connection
    from reporter.delivery.posting import Fate, post
    from reporter.delivery.rounds import parcels

    assert desk.account is not None
    outcomes: list[Outcome] = []
    try:
        with Connection(desk.account, desk.password) as connection:
            for outcome in post(
                parcels(mailing, written, log), connection, lambda seconds: _wait(seconds, words)
            ):
                outcomes.append(outcome)
                if outcome.fate is Fate.SENT:
                    say(words.text("send-sent", address=outcome.mailbox))
    except SendLogError as error:
        sent = sum(one.fate is Fate.SENT for one in outcomes)
        everybody = sum(len(mail.recipients) for mail in written)
        raise SendLogError("midway", **{**error.facts, "sent": sent, "all": everybody}) from None
    except KeyboardInterrupt:
        say(f"\n{words.text('send-interrupted')}", sys.stderr)
        raise
    for line in outcome_lines(outcomes, words):
        say(line)
    return all(one.fate is Fate.SENT for one in outcomes)


def _wait(seconds: float, words: "Language") -> None:
    say(words.text("send-waiting", seconds=round(seconds)), sys.stderr)
    time.sleep(seconds)
