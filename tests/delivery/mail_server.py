"""A real mail server on loopback, whose every answer a test can choose, with a certificate of its own."""

import asyncio
import ssl
import threading
from dataclasses import dataclass

from aiosmtpd.smtp import SMTP, AuthResult

HOST = "127.0.0.1"
USER, PASSWORD = "dana@harbourlane.example", "Kräuter & tea: 茶"


@dataclass(frozen=True)
class Received:
    """One mail as it came in."""

    sender: str
    recipients: tuple[str, ...]
    content: bytes


class Handler:
    """Takes every mail. ``answers`` are given first: by verb, then by mailbox ("" for anybody), in order.

    An answer is a line such as "550 no such user", or a coroutine function that gets the server.
    """

    def __init__(self, **answers):
        self.login = False
        self.received = []
        self.answers = {verb: dict(given) for verb, given in answers.items()}

    async def _answer(self, verb, mailbox, server, otherwise):
        left = self.answers.get(verb, {})
        given = left.get(mailbox) or left.get("")
        if not given:
            return otherwise
        answer = given.pop(0)
        return answer if isinstance(answer, str) else await answer(server) or otherwise

    async def handle_MAIL(self, server, session, envelope, address, options):
        if self.login and not session.authenticated:
            return "530 5.7.0 Authentication required"
        answer = await self._answer("mail", "", server, "250 OK")
        if answer.startswith("2"):
            envelope.mail_from = address
            envelope.mail_options.extend(options)
        return answer

    async def handle_RCPT(self, server, session, envelope, address, options):
        answer = await self._answer("rcpt", address, server, "250 OK")
        if answer.startswith("2"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, server, session, envelope):
        answer = await self._answer("data", envelope.rcpt_tos[0], server, "250 OK")
        if answer.startswith("2"):
            self.received.append(
                Received(envelope.mail_from, tuple(envelope.rcpt_tos), envelope.original_content)
            )
        return answer


async def hang_up(server):
    """Close the line without a word."""
    server.transport.abort()


async def forget(server):
    """Close the line, and keep nothing of what came."""
    server.transport.abort()
    return "451 gone"


async def keep_silent(server):
    """Answer nothing for longer than a test waits; ends when the other side hangs up."""
    await asyncio.sleep(30)


class MailServer:
    """Runs in a thread of its own until the ``with`` block ends.

    Args:
        handler: Decides about the mails.
        security: ``starttls``, ``tls`` or ``none``.
        certificate: A certificate of trustme; needed for TLS.
        login: Whether mail is taken only after the right name and password.
        size: The most bytes a mail may have, 0 for any.
    """

    def __init__(self, handler, security="none", certificate=None, *, login=False, size=0):
        self.handler, self.security, self.login, self.size = handler, security, login, size
        handler.login = login
        self.context = None
        self.connections = 0
        if certificate:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            certificate.configure_cert(self.context)

    def __enter__(self):
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        assert self._ready.wait(10)
        return self

    def __exit__(self, *_):
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    def _run(self):
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    async def _serve(self):
        self._stop = asyncio.Event()
        tls = self.context if self.security == "tls" else None
        server = await self._loop.create_server(self._protocol, HOST, 0, ssl=tls)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stop.wait()
        server.close()
        await server.wait_closed()
        rest = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)

    def _protocol(self):
        self.connections += 1
        starttls = self.context if self.security == "starttls" else None
        return SMTP(
            self.handler,
            hostname="mail.test",
            data_size_limit=self.size,
            tls_context=starttls,
            require_starttls=bool(starttls),
            auth_require_tls=self.security == "starttls" or not self.login,  # what makes it offer a login
            authenticator=_authenticate,
            loop=self._loop,
        )


def _authenticate(server, session, envelope, mechanism, login):
    right = login.login.decode() == USER and login.password.decode() == PASSWORD
    return AuthResult(success=right, handled=right)
