"""The connection to the mail server: verified, logged in, kept for a whole list, opened anew when it drops."""

import smtplib
import ssl
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from reporter.delivery.account import Account
from reporter.delivery.password import Password
from reporter.delivery.refusals import CLOSING, Reach, RefusedError, of_failure, of_reply

LAST_LINE = b".\r\n"
OK, READY, LOGGED_IN = 250, 220, 235
MEGABYTE = 1_000_000
ELSEWHERE = 251  # taken; the server passes it on
HERE = "[127.0.0.1]"  # until the socket knows better; smtplib would look up this computer's name, slowly


class _Line(smtplib.SMTP):
    """Tells when the last line of a mail is about to go: before it, the server has nothing it may deliver."""

    on_last_line: Callable[[], None] = staticmethod(lambda: None)

    def send(self, s: Any) -> None:
        """Send bytes or a command."""
        if isinstance(s, bytes) and s.endswith(b"\r\n" + LAST_LINE):
            super().send(s[: -len(LAST_LINE)])
            self.on_last_line()
            s = LAST_LINE
        super().send(s)


class _SecureLine(_Line, smtplib.SMTP_SSL):
    """The same, encrypted from the first byte."""


class Connection:
    """Opens when it is needed. Every way it can fail is a ``RefusedError``."""

    def __init__(self, account: Account, password: Password | None = None) -> None:
        self.account = account
        self._password = password
        self._line: _Line | None = None
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

    def open(self) -> _Line:
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
        return int(told) if told.isdigit() and int(told) else None

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
        except smtplib.SMTPResponseException as error:
            code, reply = error.smtp_code, _bytes(error.smtp_error)
        except (smtplib.SMTPException, OSError) as error:
            self._drop()
            raise of_failure(error, self.account) from None
        if code in {OK, ELSEWHERE}:
            return
        self._drop() if code in {CLOSING, -1} else self._reset()
        if code == -1:
            raise of_failure(smtplib.SMTPServerDisconnected(), self.account)
        raise of_reply(stage, code, reply, mailbox)

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

    def _opened(self) -> _Line:
        try:
            line = self._connected()
        except smtplib.SMTPResponseException as error:
            raise of_reply("greeting", error.smtp_code, _bytes(error.smtp_error)) from None
        except (smtplib.SMTPException, OSError, UnicodeError) as error:
            raise of_failure(error, self.account) from None
        try:
            self._prepare(line)
        except BaseException:
            line.close()
            raise
        return line

    def _connected(self) -> _Line:
        account = self.account
        if account.security == "tls":
            return _SecureLine(
                account.host, account.port, HERE, timeout=account.timeout, context=trust(account)
            )
        return _Line(account.host, account.port, HERE, timeout=account.timeout)

    def _prepare(self, line: _Line) -> None:
        try:
            line.local_hostname = _own_name(line)
            line.ehlo_or_helo_if_needed()
            if self.account.security == "starttls":
                self._encrypt(line)
            if self._password:
                self._log_in(line, self._password)
        except smtplib.SMTPResponseException as error:
            raise of_reply("greeting", error.smtp_code, _bytes(error.smtp_error)) from None
        except (smtplib.SMTPException, OSError) as error:
            raise of_failure(error, self.account) from None

    def _encrypt(self, line: _Line) -> None:
        if not line.has_extn("starttls"):
            raise RefusedError("no-tls", Reach.EVERYBODY, self._place)
        try:
            line.starttls(context=trust(self.account))
        except smtplib.SMTPResponseException as error:
            raise of_reply("tls", error.smtp_code, _bytes(error.smtp_error)) from None
        line.ehlo()

    def _log_in(self, line: _Line, password: Password) -> None:
        user = self.account.user or ""
        if not line.has_extn("auth"):
            raise RefusedError("no-login", Reach.EVERYBODY, self._place)
        try:
            code, reply = _login(line, user, password.value)
        except smtplib.SMTPAuthenticationError as error:
            code, reply = error.smtp_code, _bytes(error.smtp_error)
        except smtplib.SMTPServerDisconnected:
            raise
        except smtplib.SMTPException:  # no way to log in that we both know
            raise RefusedError("no-login", Reach.EVERYBODY, self._place) from None
        if code != LOGGED_IN:
            safe = password.hidden_in(reply.decode("utf-8", "replace"), user).encode()
            raise of_reply("login", code, safe, user) from None


def trust(account: Account) -> ssl.SSLContext:
    """Return what certificates are held to: the system's authorities, the account's own, TLS 1.2 or newer."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if account.ca_file:
        context.load_verify_locations(account.ca_file)
    return context


def _login(line: _Line, user: str, password: str) -> tuple[int, bytes]:
    if user.isascii() and password.isascii():
        return line.login(user, password)
    from base64 import b64encode  # smtplib knows ASCII only; the mechanism itself is UTF-8 (RFC 4616)

    told = b64encode(f"\0{user}\0{password}".encode()).decode()
    return line.docmd("AUTH", f"PLAIN {told}")


def _own_name(line: _Line) -> str:
    """Return this computer's address as a greeting names it."""
    assert line.sock is not None
    address = str(line.sock.getsockname()[0])
    return f"[IPv6:{address}]" if ":" in address else f"[{address}]"


def _bytes(reply: bytes | str) -> bytes:
    return reply.encode() if isinstance(reply, str) else reply


def _sizes(content: bytes, limit: int) -> dict[str, str]:
    return {"size": f"{len(content) / MEGABYTE:.1f}", "limit": f"{limit / MEGABYTE:.1f}"}
