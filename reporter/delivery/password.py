"""The password of the mail account: from the environment or the system's own store, and kept out of every text."""

import os
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from reporter.delivery.account import PASSWORD, Account
from reporter.errors import PasswordError

SERVICE = "reporter"
HIDDEN = "•••"


@dataclass(frozen=True, slots=True)
class Password:
    """A password that no repr and no traceback shows.

    Attributes:
        source: ``environment`` or ``store``.
    """

    value: str = field(repr=False)
    source: str = "environment"

    def hides(self, reply: bytes, user: str) -> bool:
        """Say whether an answer of a server holds the password, as it is or as a login sends it, however broken."""
        secret = self.value.encode()
        packed = (b64encode(one).decode() for one in (secret, b"\0" + user.encode() + b"\0" + secret))
        told = _squeezed(reply.decode("utf-8", "replace"))
        return any(_squeezed(one) in told for one in (self.value, *packed))


def _squeezed(text: str) -> str:
    """Return the letters, digits and signs of a text alone, in one case and without base64's filling."""
    return "".join(text.split()).rstrip("=").casefold() if text.isprintable() else _squeezed(_printable(text))


def _printable(text: str) -> str:
    return "".join(sign for sign in text if sign.isprintable())


def find_password(account: Account, environment: Mapping[str, str]) -> Password | None:
    """Return the account's password, None where the server asks for no login.

    Raises:
        PasswordError: There is none, or the system's store cannot be opened.
    """
    if account.user is None:
        return None
    given = environment.get(PASSWORD)
    if given and given.strip():
        return Password(_as_text(given))
    try:
        kept = _kept(account.user)
    except PasswordError:
        if given is None:
            raise
        kept = None
    if kept:
        return Password(kept, "store")
    if given is not None:
        raise PasswordError("variable-empty", variable=PASSWORD)
    raise PasswordError("missing", user=account.user, variable=PASSWORD)


def open_store(account: Account) -> str:
    """Open the system's store and return whose password it is to keep, before anybody types one.

    Raises:
        PasswordError: The settings name no user, or the store cannot be opened.
    """
    if account.user is None:
        raise PasswordError("no-user")
    _kept(account.user)
    return account.user


def _kept(user: str) -> str | None:
    found = _asked(lambda store: store.get_password(SERVICE, user))
    return str(found) if found else None


def _as_text(given: str) -> str:
    """Return what a variable holds; bytes that are no UTF-8 stand in it as surrogates, which no server takes."""
    try:
        given.encode()
    except UnicodeEncodeError:
        raise PasswordError("not-text", variable=PASSWORD) from None
    return given.rstrip("\r\n")  # secrets that come out of files end in a line


def keep_password(account: Account, password: Password) -> None:
    """Keep a password in the system's store.

    Raises:
        PasswordError: The settings name no user, or the store does not take it.
    """
    if account.user is None:
        raise PasswordError("no-user")
    _asked(lambda store: store.set_password(SERVICE, account.user, password.value))


def _asked(question: Callable[[Any], Any]) -> Any:
    """Ask the system's store; each kind of failure is an error of ours."""
    try:
        import keyring
        from keyring.errors import KeyringLocked, NoKeyringError
    except ImportError:
        raise PasswordError("no-store", variable=PASSWORD, system=os.name) from None
    try:
        return question(keyring)
    except NoKeyringError:
        raise PasswordError("no-store", variable=PASSWORD, system=os.name) from None
    except KeyringLocked:
        raise PasswordError("locked", variable=PASSWORD, system=os.name) from None
    except Exception as error:  # noqa: BLE001 — each system's store fails in its own way
        raise PasswordError("store", kind=type(error).__name__, variable=PASSWORD, system=os.name) from None
