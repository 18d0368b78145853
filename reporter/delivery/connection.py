"""The connection to the mail server: verified, logged in, kept for a whole list, opened anew when it drops."""

import smtplib
import ssl
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Self

from reporter.delivery.account import Account
from reporter.delivery.line import Line, SecureLine
from reporter.delivery.password import HIDDEN, Password
from reporter.delivery.refusals import CLOSING, Reach, RefusedError, of_failure, of_reply

LOGGED_IN, GO_ON = 235, 334
YES = {"sender": {250}, "recipient": {250, 251, 252}, "mail": set(range(200, 300))}
REFUSALS = range(400, 600)
MEGABYTE = 1_000_000
MOST_DIGITS = 15
HERE = "[127.0.0.1]"  # until the socket knows better; smtplib would look up this computer's name, slowly


class Connection:
    """Opens when it is needed. Every way it can fail is a ``RefusedError``."""

    def __init__(self, account: Account, password: Password | None = None) -> None:
        self.account = account
        self._password = password
        self._line: Line | None = None
        self.served = 0  # mails taken since it was opened

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Say goodbye where somebody listens."""
        line, self._line, self.served = self._line, None, 0
        if line:
            with suppress(smtplib.SMTPException, OSError):
                line.quit()
            line.close()

    def open(self) -> Line:
        """Return the open line.

        Raises:
            RefusedError: It cannot be opened.
        """
        if self._line is None:
            self._line = self._opened()
        return self._line

    @property
    def largest(self) -> int | None:
        """How many bytes a mail may have, None where the server does not say."""
        told = self.open().esmtp_features.get("size", "")
        plain = told.isascii() and told.isdigit() and len(told) <= MOST_DIGITS
        return int(told) or None if plain else None

    def try_sender(self) -> None:
        """Ask whether the server takes mail from the account's sender, and hand nothing over.

        Raises:
            RefusedError: It does not.
        """
        line = self.open()
        self._asked("sender", lambda: line.mail(self.account.sender.mailbox))
        with suppress(smtplib.SMTPException):
            line.rset()

    def send(self, mailbox: str, content: bytes, on_last_line: Callable[[], None]) -> None:
        """Hand one mail over to one person.

        Args:
            mailbox: Whom it goes to.
            content: The bytes of a message, lines ending in CR LF.
            on_last_line: Called when all but the last line is over: from then on it may arrive.

        Raises:
            RefusedError: It was not taken, or (``unsure``) the answer never came.
        """
        line = self.open()
        limit = self.largest
        if limit and len(content) > limit:
            raise RefusedError("too-large", Reach.MAIL, _sizes(content, limit))
        options = [f"size={len(content)}"] if line.has_extn("size") else []
        self._asked("sender", lambda: line.mail(self.account.sender.mailbox, options))
        self._asked("recipient", lambda: line.rcpt(mailbox), mailbox)
        gone: list[bool] = []

        def last_line() -> None:
            on_last_line()
            gone.append(True)

        line.on_last_line = last_line
        try:
            self._asked("mail", lambda: line.data(content), mailbox)
        except RefusedError as refusal:
            refusal.unsure = bool(gone) and refusal.reason in {"lost", "timeout"}
            raise
        except BaseException:
            self._drop()  # half a mail is no mail, and nothing else may be said on this line
            raise
        self.served += 1

    def _asked(self, stage: str, question: Callable[[], tuple[int, bytes]], mailbox: str = "") -> None:
        """Ask the server; anything but a yes is a refusal, after which the line is ready for the next mail."""
        try:
            code, reply = question()
            taken = code in YES[stage]
        except smtplib.SMTPResponseException as error:
            code, reply = error.smtp_code, _bytes(error.smtp_error)
            taken = False  # a yes to DATA in place of "go on" is an answer to something else
        except (smtplib.SMTPException, OSError) as error:
            self._drop()
            raise of_failure(error, self.account) from None
        if taken:
            return
        if code not in REFUSALS:
            self._drop()
            raise of_failure(smtplib.SMTPServerDisconnected(), self.account)
        self._drop() if code == CLOSING else self._reset()
        raise self._refused(stage, code, reply, mailbox)

    def _refused(self, stage: str, code: int, reply: bytes, about: str = "") -> RefusedError:
        """Return what an answer means; a server may repeat what it was sent, the password too."""
        kept = self._password
        hidden = kept is not None and kept.hides(reply, self.account.user or "")
        refusal = of_reply(stage, code, HIDDEN.encode() if hidden else reply, about)
        return refusal.with_fact("source", kept.source) if kept and stage == "login" else refusal

    def _reset(self) -> None:
        try:
            self.open().rset()
        except (smtplib.SMTPException, OSError):
            self._drop()

    def _drop(self) -> None:
        line, self._line, self.served = self._line, None, 0
        if line:
            line.close()

    @property
    def _place(self) -> dict[str, str]:
        return {"host": self.account.host, "port": str(self.account.port), "user": self.account.user or ""}

    # Opening

    def _opened(self) -> Line:
        try:
            line = self._connected()
        except smtplib.SMTPResponseException as error:
            raise self._refused("greeting", error.smtp_code, _bytes(error.smtp_error)) from None
        except TimeoutError as error:
            silent = self.account.security == "starttls"
            raise of_failure(error, self.account, "silent" if silent else None) from None
        except (smtplib.SMTPException, OSError, UnicodeError) as error:
            raise of_failure(error, self.account) from None
        try:
            self._prepare(line)
        except BaseException:
            line.close()
            raise
        return line

    def _connected(self) -> Line:
        account = self.account
        if account.security == "tls":
            return SecureLine(
                account.host, account.port, HERE, timeout=account.timeout, context=trust(account)
            )
        return Line(account.host, account.port, HERE, timeout=account.timeout)

    def _prepare(self, line: Line) -> None:
        try:
            line.local_hostname = _own_name(line)
            line.ehlo_or_helo_if_needed()
            if self.account.security == "starttls":
                self._encrypt(line)
            if self._password:
                self._log_in(line, self._password)
        except smtplib.SMTPResponseException as error:
            raise self._refused("greeting", error.smtp_code, _bytes(error.smtp_error)) from None
        except (smtplib.SMTPException, OSError) as error:
            raise of_failure(error, self.account) from None

    def _encrypt(self, line: Line) -> None:
        if not line.has_extn("starttls"):
            raise RefusedError("no-tls", Reach.EVERYBODY, self._place)
        try:
            line.starttls(context=trust(self.account))
        except smtplib.SMTPResponseException as error:
            raise self._refused("tls", error.smtp_code, _bytes(error.smtp_error)) from None
        line.ehlo()

    def _log_in(self, line: Line, password: Password) -> None:
        user = self.account.user or ""
        if not line.has_extn("auth"):
            encrypted = self.account.security != "none" or not line.has_extn("starttls")
            raise RefusedError("no-login" if encrypted else "wants-tls", Reach.EVERYBODY, self._place)
        try:
            code, reply = _login(line, user, password.value)
        except smtplib.SMTPAuthenticationError as error:
            code, reply = error.smtp_code, _bytes(error.smtp_error)
        except smtplib.SMTPServerDisconnected:
            raise
        except smtplib.SMTPException:  # no way to log in that we both know
            raise RefusedError("no-login", Reach.EVERYBODY, self._place) from None
        if code != LOGGED_IN:
            raise self._refused("login", code, reply, user) from None


def trust(account: Account) -> ssl.SSLContext:
    """Return what certificates are held to: the system's authorities, the account's own, TLS 1.2 or newer."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if account.ca_file:
        context.load_verify_locations(account.ca_file)
    return context


def _login(line: Line, user: str, password: str) -> tuple[int, bytes]:
    if user.isascii() and password.isascii():
        return line.login(user, password)
    # smtplib knows ASCII only; the mechanisms themselves are UTF-8 (RFC 4616)
    if "PLAIN" in line.esmtp_features["auth"].split():
        return line.docmd("AUTH", "PLAIN " + _packed(f"\0{user}\0{password}"))
    answer = line.docmd("AUTH", f"LOGIN {_packed(user)}")
    return line.docmd(_packed(password)) if answer[0] == GO_ON else answer


def _packed(words: str) -> str:
    return b64encode(words.encode()).decode()


def _own_name(line: Line) -> str:
    """Return this computer's address as a greeting names it."""
    assert line.sock is not None
    address = str(line.sock.getsockname()[0])
    return f"[IPv6:{address}]" if ":" in address else f"[{address}]"


def _bytes(reply: bytes | str) -> bytes:
    return reply.encode() if isinstance(reply, str) else reply


def _sizes(content: bytes, limit: int) -> dict[str, str]:
    return {"size": f"{len(content) / MEGABYTE:.1f}", "limit": f"{limit / MEGABYTE:.1f}"}
