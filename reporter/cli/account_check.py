"""The mail account on the terminal: tried without sending anything, and its password kept by the system."""

import getpass
import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from reporter.cli.door import FINE
from reporter.errors import PasswordError

if TYPE_CHECKING:
    from reporter.delivery.account import Account
    from reporter.delivery.password import Password
    from reporter.language import Language
    from reporter.model.addresses import Address


def tried(words: "Language", *, insecure: bool) -> int:
    """Say what the settings are, then log in and ask whether the sender is taken.

    Raises:
        ReporterError: The settings, the password or the server say no.
    """
    from reporter.delivery.account import load_account, settings_file
    from reporter.delivery.connection import Connection
    from reporter.delivery.password import find_password

    path = settings_file(os.environ)
    print(words.text("send-check-file" if path.is_file() else "send-check-no-file", path=str(path)))
    account = load_account(os.environ, insecure=insecure)
    password = find_password(account, os.environ)
    for line in _lines(account, password, words):
        print(line, flush=True)
    with Connection(account, password) as connection:
        connection.try_sender()
        limit = connection.largest
    print(words.text("send-check-fine"))
    if limit:
        print(words.text("send-check-limit", size=words.number(limit / 1_000_000, 1)))
    return FINE


def _lines(account: "Account", password: "Password | None", words: "Language") -> Iterator[str]:
    security = words.text(f"send-security-{account.security}")
    yield words.text("send-check-server", host=account.host, port=str(account.port), security=security)
    if account.user and password:
        source = words.text(f"send-password-{password.source}")
        yield words.text("send-check-user", user=account.user, source=source)
    else:
        yield words.text("send-check-no-user")
    yield words.text("send-check-from", sender=_shown(account.sender))


def _shown(sender: "Address") -> str:
    return f"{sender.name} <{sender.mailbox}>" if sender.name else sender.mailbox


def keep(words: "Language", *, insecure: bool) -> int:
    """Ask for the account's password, show nothing of it, and let the system keep it.

    Raises:
        ReporterError: The settings are wrong, nothing was typed, or the system's store does not take it.
    """
    from reporter.delivery.account import load_account
    from reporter.delivery.password import Password, keep_password, open_store

    account = load_account(os.environ, insecure=insecure)
    user = open_store(account)
    typed = _typed(words.text("send-password-ask", user=user))
    if not typed:
        raise PasswordError("empty")
    keep_password(account, Password(typed))
    print(words.text("send-password-kept", user=user))
    return FINE


def _typed(question: str) -> str:
    """Return what was typed, nothing at the end of the input; a line that is no text is none either."""
    try:
        typed = getpass.getpass(f"{question} ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
        typed.encode()  # in some locales Python lets bytes through that are no text
    except EOFError:
        print()
        return ""
    except UnicodeError:
        raise PasswordError("typed-not-text") from None
    return typed
