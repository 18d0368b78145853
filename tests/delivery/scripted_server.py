"""A server on loopback that answers whatever a test has written down, right or wrong, and counts what it was given."""

import socket
import threading
import time
from itertools import takewhile
from typing import Any

HOST = "127.0.0.1"
POLITE = {
    "greeting": b"220 mail.test\r\n",
    "EHLO": b"250 mail.test\r\n",
    "MAIL": b"250 ok\r\n",
    "RCPT": b"250 ok\r\n",
    "DATA": b"354 go on\r\n",
    "mail": b"250 taken\r\n",
    "RSET": b"250 ok\r\n",
    "QUIT": b"221 bye\r\n",
}


class ScriptedServer:
    """Answers by verb; ``greeting`` and ``mail`` (after the last line) stand for what has none.

    A list is used up in order, its last entry for ever after; an entry is bytes, or a number of seconds between the
    bytes of an endless answer. Ending in ``CLOSE`` it hangs up after it.
    """

    CLOSE = b"<close>"

    def __init__(self, **answers):
        self.answers: dict[str, list[Any]] = {verb: [answer] for verb, answer in POLITE.items()}
        self.answers |= {verb: list(given) for verb, given in answers.items()}
        self.mails = []

    def __enter__(self):
        self._listening = socket.create_server((HOST, 0))
        self.port = self._listening.getsockname()[1]
        self.security = "none"
        threading.Thread(target=self._listen, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._listening.close()

    def _listen(self):
        while True:
            try:
                line, _ = self._listening.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(line,), daemon=True).start()

    def _serve(self, line):
        with line, line.makefile("rb") as reader:
            try:
                going = self._answer(line, "greeting")
                while going and (asked := reader.readline()):
                    verb = asked[:4].decode().strip().upper()
                    going = self._answer(line, verb)
                    if verb == "DATA" and going:
                        self.mails.append(b"".join(takewhile(b".\r\n".__ne__, reader)))
                        going = self._answer(line, "mail")
            except OSError:
                return

    def _answer(self, line, verb):
        left = self.answers[verb]
        answer = left.pop(0) if len(left) > 1 else left[0]
        while isinstance(answer, float):
            line.sendall(b"2")
            time.sleep(answer)
        line.sendall(answer.removesuffix(self.CLOSE))
        return not answer.endswith(self.CLOSE)
