"""The connection to the mail server: verified, logged in, kept for a whole list, opened anew when it drops."""

import re
import smtplib
import ssl
import time
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from reporter.delivery.account import Account
from reporter.delivery.password import HIDDEN, Password
from reporter.delivery.refusals import CLOSING, Reach, RefusedError, of_failure, of_reply

LAST_LINE = b".\r\n"
REPLY = re.compile(rb"([2-5]\d\d)(?:([ -])(.*?))?\r?\n", re.DOTALL)
LONGEST_LINE, MOST_LINES = 4096, 100  # of one answer
NO_ANSWER = -1, b""
LOGGED_IN, GO_ON = 235, 334
YES = {
    "sender": {250},
    "recipient": {250, 251, 252},
    "mail": set(range(200, 300)),
}  # 251, 252: it is passed on
REFUSALS = range(400, 600)
MEGABYTE = 1_000_000
MOST_DIGITS = 15
HERE = "[127.0.0.1]"  # until the socket knows better; smtplib would look up this computer's name, slowly


class _Line(smtplib.SMTP):
    """A line on which every answer is whole, in time, and to the question that was asked.

    It tells when the last line of a mail is about to go: before it, the server has nothing it may deliver.
    """

    on_last_line: Callable[[], None] = staticmethod(lambda: None)

    def putcmd(self, cmd: str, args: str = "") -> None:
        """Ask something. What was answered to no question would be taken for the answer to this one."""
        if self._has_unread():
            self.close()
            raise smtplib.SMTPServerDisconnected("an answer too many")
        super().putcmd(cmd, args)

    def getreply(self) -> tuple[int, bytes]:
        """Return number and words of an answer; ``NO_ANSWER`` where it is none.

        Raises:
            TimeoutError: It did not come whole within the timeout, however it drips.
            smtplib.SMTPServerDisconnected: The line ended before it.
        """
        assert self.sock is not None
        patience = self.sock.gettimeout()
        try:
            answer = self._answer(time.monotonic() + (patience or 0.0))
        except OSError:  # also what smtplib raises
            self.close()
            raise
        self.sock.settimeout(patience)
        return answer

    def _answer(self, deadline: float) -> tuple[int, bytes]:
        words: list[bytes] = []
        for _ in range(MOST_LINES):
            found = REPLY.fullmatch(self._one_line(deadline))
            if not found:
                return NO_ANSWER
            words.append((found[3] or b"").strip())
            if found[2] != b"-":
                return int(found[1]), b"\n".join(words)
        return NO_ANSWER

    def _one_line(self, deadline: float) -> bytes:
        assert self.sock is not None
        if self.file is None:
            self.file = self.sock.makefile("rb")
        line = bytearray()
        while not line.endswith(b"\n") and len(line) < LONGEST_LINE:
            left = deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError
            self.sock.settimeout(left)
            letter = self.file.read1(1)  # the rest of what came waits in the buffer
            if not letter:
                raise smtplib.SMTPServerDisconnected("the line ended")
            line += letter
        return bytes(line)

    def _has_unread(self) -> bool:
        if self.file is None or self.sock is None:
            return False
        patience = self.sock.gettimeout()
        self.sock.settimeout(0)
        try:
            return bool(self.file.peek(1))
        except (BlockingIOError, ssl.SSLWantReadError):
            return False
        finally:
            self.sock.settimeout(patience)

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

    def _opened(self) -> _Line:
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
            raise self._refused("greeting", error.smtp_code, _bytes(error.smtp_error)) from None
        except (smtplib.SMTPException, OSError) as error:
            raise of_failure(error, self.account) from None

    def _encrypt(self, line: _Line) -> None:
        if not line.has_extn("starttls"):
            raise RefusedError("no-tls", Reach.EVERYBODY, self._place)
        try:
            line.starttls(context=trust(self.account))
        except smtplib.SMTPResponseException as error:
            raise self._refused("tls", error.smtp_code, _bytes(error.smtp_error)) from None
        line.ehlo()

    def _log_in(self, line: _Line, password: Password) -> None:
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


def _login(line: _Line, user: str, password: str) -> tuple[int, bytes]:
    if user.isascii() and password.isascii():
        return line.login(user, password)
    # smtplib knows ASCII only; the mechanisms themselves are UTF-8 (RFC 4616)
    if "PLAIN" in line.esmtp_features["auth"].split():
        return line.docmd("AUTH", "PLAIN " + _packed(f"\0{user}\0{password}"))
    answer = line.docmd("AUTH", f"LOGIN {_packed(user)}")
    return line.docmd(_packed(password)) if answer[0] == GO_ON else answer


def _packed(words: str) -> str:
    return b64encode(words.encode()).decode()


def _own_name(line: _Line) -> str:
    """Return this computer's address as a greeting names it."""
    assert line.sock is not None
    address = str(line.sock.getsockname()[0])
    return f"[IPv6:{address}]" if ":" in address else f"[{address}]"


def _bytes(reply: bytes | str) -> bytes:
    return reply.encode() if isinstance(reply, str) else reply


def _sizes(content: bytes, limit: int) -> dict[str, str]:
    return {"size": f"{len(content) / MEGABYTE:.1f}", "limit": f"{limit / MEGABYTE:.1f}"}
