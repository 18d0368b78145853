"""What a mail server's refusals mean: whom they reach, whether they pass, and the key of their words."""

import re
import smtplib
import socket
import ssl
from collections.abc import Mapping
from enum import IntEnum
from typing import Self

from reporter.delivery.account import Account
from reporter.errors import Fact, ReasonedError

LONGEST_REPLY = 200
PERMANENT = 500
TOO_LARGE = {552, 523}
NEEDS_LOGIN = 530
RELAY = re.compile(r"relay|5\.7\.1\b", re.IGNORECASE)
SIZE = re.compile(r"\b5\.3\.4\b|\b5\.2\.3\b|size|too (large|big)", re.IGNORECASE)
FULL = re.compile(r"\b5\.2\.2\b")  # that person's mailbox, not the mail
WANTS_TLS = re.compile(
    r"must issue a? ?starttls|5\.7\.0 .*starttls|encryption required|5\.7\.11\b", re.IGNORECASE
)
CLOSING = 421
CERTIFICATES = {  # by OpenSSL's X509_V_ERR numbers
    **dict.fromkeys((62, 64), "certificate-name"),
    **dict.fromkeys((9, 10), "certificate-date"),
    **dict.fromkeys((18, 19, 20, 21), "certificate-unknown"),  # no way to an authority that is trusted
}
GONE = (
    smtplib.SMTPServerDisconnected,
    ConnectionResetError,
    ConnectionAbortedError,
    BrokenPipeError,
    ssl.SSLEOFError,
    ssl.SSLZeroReturnError,
)


class Reach(IntEnum):
    """How far a refusal goes."""

    PERSON = 1  # others may still get their mail
    MAIL = 2  # nobody can get this mail
    EVERYBODY = 3  # nobody can get any mail


REACHES = {
    "not-mail": Reach.EVERYBODY,
    "needs-login": Reach.EVERYBODY,
    "too-large-told": Reach.MAIL,
}


class RefusedError(ReasonedError):
    """A mail was not taken. Facts differ by reason; ``code`` and ``reply`` are the server's own words.

    Attributes:
        reach: Whom it concerns.
        temporary: It may pass: the same can be tried again later.
        unsure: The whole mail was handed over, and the answer never came.
    """

    id = "refused"

    def __init__(
        self, reason: str, reach: Reach, facts: Mapping[str, Fact], *, temporary: bool = False
    ) -> None:
        super().__init__(reason, **facts)
        self.reach = reach
        self.temporary = temporary
        self.unsure = False

    def with_fact(self, name: str, value: Fact) -> Self:
        """Return the same with one more fact for its words."""
        return type(self)(self.reason, self.reach, {**self.facts, name: value}, temporary=self.temporary)

    def for_others(self) -> Self:
        """Return the same as it concerns those whose mail was not begun."""
        return type(self)(self.reason, Reach.EVERYBODY, self.facts, temporary=True)

    @property
    def shown(self) -> str:
        """What the log keeps: the server's answer, else the reason."""
        return f"{self.facts.get('code', '')} {self.facts.get('reply', '')}".strip() or self.reason


def of_reply(stage: str, code: int, reply: bytes, address: str = "") -> RefusedError:
    """Return what a refusing answer means.

    Args:
        stage: What was asked for: ``greeting``, ``tls``, ``login``, ``sender``, ``recipient`` or ``mail``.
        code: The number the server answered.
        reply: Its words.
        address: Whom it was about.
    """
    text = plain(reply)
    facts: dict[str, Fact] = {"code": str(code), "reply": text, "address": address, "source": "store"}
    by_person = Reach.PERSON if stage in {"recipient", "mail"} else Reach.EVERYBODY
    if WANTS_TLS.search(text):
        return RefusedError("wants-tls", Reach.EVERYBODY, facts)
    if 0 < code < PERMANENT:
        return RefusedError("busy", Reach.EVERYBODY if code == CLOSING else by_person, facts, temporary=True)
    reason = _reason(stage, code, text)
    return RefusedError(reason, REACHES.get(reason, by_person), facts)


def _reason(stage: str, code: int, text: str) -> str:
    if code <= 0:
        return "not-mail"
    if code == NEEDS_LOGIN and stage != "login":
        return "needs-login"
    if stage in {"sender", "mail"} and not FULL.search(text) and (code in TOO_LARGE or SIZE.search(text)):
        return "too-large-told"
    return "relay" if stage == "recipient" and RELAY.search(text) else stage


def plain(reply: bytes) -> str:
    """Return a server's words on one line, without anything that could move a terminal's cursor."""
    text = " ".join(reply.decode("utf-8", "replace").split())
    return "".join(sign for sign in text if sign.isprintable())[:LONGEST_REPLY]


def of_failure(error: Exception, account: Account, reason: str | None = None) -> RefusedError:
    """Return what a connection that fails means; ``reason`` where it is known."""
    reason = reason or _failure(error)
    facts: dict[str, Fact] = {
        "host": account.host,
        "port": str(account.port),
        "seconds": f"{account.timeout:g}",
        "cause": _cause(error),
    }
    return RefusedError(reason, Reach.EVERYBODY, facts, temporary=reason in {"timeout", "silent", "lost"})


def _failure(error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return CERTIFICATES.get(error.verify_code, "certificate")
    if isinstance(error, TimeoutError) or "timed out" in str(error):  # smtplib tells it in words only
        return "timeout"
    if isinstance(error, GONE):
        return "lost"
    if isinstance(error, ssl.SSLError):
        return "not-tls" if "WRONG_VERSION" in str(error.reason) else "tls-failed"
    return "unknown-host" if isinstance(error, socket.gaierror) else "no-connection"


def _cause(error: Exception) -> str:
    told = (getattr(error, name, None) for name in ("verify_message", "reason", "strerror"))
    return str(next(filter(None, told), type(error).__name__))
