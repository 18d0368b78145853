"""A line to a mail server that takes nothing for an answer but a whole one to the question asked."""

import re
import smtplib
import ssl
import time
from collections.abc import Callable
from typing import Any

LAST_LINE = b".\r\n"
REPLY = re.compile(rb"([2-5]\d\d)(?:([ -])(.*?))?\r?\n", re.DOTALL)
LONGEST_LINE, MOST_LINES = 4096, 100  # of one answer
NO_ANSWER = -1, b""


class Line(smtplib.SMTP):
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


class SecureLine(Line, smtplib.SMTP_SSL):
    """The same, encrypted from the first byte."""
