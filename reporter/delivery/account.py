"""The mail account that sends: read from the settings file and the environment, all mistakes at once.

It never holds the password, and no mistake repeats what was typed: people type passwords into the wrong line.
A key of the file, ``port``, is the variable ``REPORTER_SMTP_PORT`` of the environment, and the environment wins.
"""

import ipaddress
import re
import ssl
import tomllib
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from reporter.delivery.places import config_folder
from reporter.errors import AccountError, AddressError, Fact, Problem, Severity
from reporter.model.addresses import Address, person, visible

FILE = "mail.toml"
PREFIX = "REPORTER_SMTP_"
PASSWORD = f"{PREFIX}PASSWORD"
PORTS = {"starttls": 587, "tls": 465, "none": 25}  # by security
# By port, where the settings do not say: 465 is registered for nothing else (RFC 8314)
SECURITIES = {465: "tls"}
PATIENCE = 30.0  # seconds for one answer of the server
LONGEST_PATIENCE = 600.0
HIGHEST_PORT = 65535
SECRETS = re.compile(r"pass|pwd|secret|token|credential", re.IGNORECASE)
HOST = re.compile(r"[A-Za-z0-9._-]{1,253}")
HIDDEN = "•••"  # in the place of what may be a password
LONGEST_PATH = 1000
NO_KEY = re.compile(r"[:@=\s]")  # a key with one of these may be a whole line in quotes


@dataclass(frozen=True, slots=True)
class Account:
    """Where mail is handed in, and as whom.

    Attributes:
        host: The server's name or address; a name in any script stands as its A-labels.
        security: ``starttls``, ``tls`` (from the first byte) or ``none``.
        user: The name to log in with; None where the server asks for no login.
        timeout: How long one answer of the server may take, in seconds.
        ca_file: Certificates to trust besides the system's own, such as a company's.
    """

    host: str
    port: int
    security: str
    sender: Address
    user: str | None = None
    reply_to: Address | None = None
    timeout: float = PATIENCE
    ca_file: Path | None = None


@dataclass(frozen=True, slots=True)
class _Typed:
    """A value as it was typed, and how its key is written there."""

    value: Any
    key: str


class _ValueError(Exception):
    """A value cannot be used."""

    def __init__(self, problem: str, **facts: Fact) -> None:
        super().__init__(problem)
        self.id = problem
        self.facts = facts


def settings_file(environment: Mapping[str, str]) -> Path:
    """Return where the settings file is looked for; it may not be there."""
    return config_folder(environment) / FILE


def load_account(environment: Mapping[str, str], *, insecure: bool = False) -> Account:
    """Return the account that the settings describe.

    Args:
        environment: Variables of the environment.
        insecure: Mail may leave this computer unencrypted.

    Raises:
        AccountError: The settings have mistakes, or there are none; ``problems`` lists all.
    """
    path = settings_file(environment)
    problems: list[Problem] = []
    typed = _from_file(path, problems) | _from_environment(environment, problems)
    nothing = not typed and not problems
    read = _read(typed, path.parent, problems)
    problems += _gaps(read) if not problems else []
    problems += _plain(read) if not insecure else []
    if problems:
        raise AccountError(tuple(problems), path=str(path), count=0 if nothing else len(problems))
    security = read.get("security") or SECURITIES.get(read.get("port", 0), "starttls")
    return Account(
        read["host"],
        read.get("port", PORTS[security]),
        security,
        read.get("from") or person(read["user"]),
        read.get("user"),
        read.get("reply_to"),
        read.get("timeout", PATIENCE),
        read.get("ca_file"),
    )


def sender_of(environment: Mapping[str, str]) -> Address | None:
    """Return who sends, as far as the settings say it; they may be incomplete or wrong elsewhere."""
    typed = _from_file(settings_file(environment), []) | _from_environment(environment, [])
    for value in (typed[key].value for key in ("from", "user") if key in typed):
        if isinstance(value, str) and _is_address(value):
            return person(value)
    return None


def is_loopback(host: str) -> bool:
    """Say whether a host is this computer."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


# Reading


def _from_file(path: Path, problems: list[Problem]) -> dict[str, _Typed]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return {}
    except OSError as cause:
        problems.append(_problem("unreadable", path=str(path), cause=cause.strerror or str(cause)))
        return {}
    except UnicodeDecodeError:
        problems.append(_problem("not-text-file", path=str(path)))
        return {}
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as cause:  # a number of thousands of digits is no mistake of TOML's
        problems.append(_problem("not-toml", path=str(path), line=_line(cause, text)))
        return {}
    return {key: _Typed(value, _shown(key)) for key, value in table.items()}


def _shown(key: str) -> str:
    return HIDDEN if NO_KEY.search(key) else visible(key)


def _line(cause: Exception, text: str) -> int:
    """Return in which line a file is wrong, 0 when that is not known; never what stands there: a password may."""
    found = re.search(r"at line (\d+), column \d+", str(cause))
    if found:
        return int(found[1])
    return len(text.splitlines()) if "at end of document" in str(cause) else 0


def _from_environment(environment: Mapping[str, str], problems: list[Problem]) -> dict[str, _Typed]:
    """Return what the variables say; an empty one says nothing."""
    named = {
        name.removeprefix(PREFIX).lower(): _Typed(value.strip(), visible(name))
        for name, value in environment.items()
        if name.startswith(PREFIX) and name != PASSWORD and value.strip()
    }
    problems += [_unknown(key, one.key, PREFIX) for key, one in named.items() if key not in _READERS]
    return {key: one for key, one in named.items() if key in _READERS}


def _unknown(key: str, written: str, prefix: str = "") -> Problem:
    known = [*_READERS, "password"] if prefix else list(_READERS)
    near = get_close_matches(key.lower(), known, 1)
    shown = [f"{prefix}{one.upper()}" if prefix else one for one in near or known]
    return _problem("unknown-key", key=written, near="yes" if near else "no", nearest=", ".join(shown))


def _read(typed: Mapping[str, _Typed], folder: Path, problems: list[Problem]) -> dict[str, Any]:
    read: dict[str, Any] = {}
    for key, one in typed.items():
        if key not in _READERS:
            secret = SECRETS.search(key)
            problems.append(
                _problem("password-in-file", key=one.key, variable=PASSWORD)
                if secret
                else _unknown(key, one.key)
            )
            continue
        try:
            read[key] = _READERS[key](one.value, folder)
        except _ValueError as mistake:
            problems.append(_problem(mistake.id, key=one.key, **mistake.facts))
    return read


def _gaps(read: Mapping[str, Any]) -> Iterator[Problem]:
    if "host" not in read:
        yield _problem("missing-host")
    if "from" not in read and not _is_address(read.get("user", "")):
        yield _problem("missing-from")


def _plain(read: Mapping[str, Any]) -> Iterator[Problem]:
    if read.get("security") == "none" and "host" in read and not is_loopback(read["host"]):
        yield _problem("plain", host=read["host"])


def _is_address(text: str) -> bool:
    with suppress(AddressError):
        return bool(person(text))
    return False


def _problem(kind: str, **facts: Fact) -> Problem:
    return Problem(f"account-{kind}", Severity.ERROR, facts=facts)


# One reader a key: the typed value and the folder of the settings in, the value out


def _text(value: Any, _folder: Path) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _ValueError("not-text")
    return value.strip()


def _host(value: Any, folder: Path) -> str:
    text = _text(value, folder)
    if ":" in text:
        return _number_of_a_computer(text)
    name = text if text.isascii() else _a_labels(text)
    if not HOST.fullmatch(name):
        raise _ValueError("bad-host")
    return name


def _number_of_a_computer(text: str) -> str:
    """Return an IPv6 address; nothing else that names a server has a colon in it."""
    bare = text[1:-1] if text.startswith("[") and text.endswith("]") else text
    try:
        address = ipaddress.IPv6Address(bare)
    except ValueError:
        raise _ValueError("bad-host") from None
    if address.scope_id:  # any text may follow its %
        raise _ValueError("bad-host")
    return str(address)


def _a_labels(name: str) -> str:
    import idna

    try:
        return idna.encode(name, uts46=True).decode("ascii")
    except UnicodeError:
        raise _ValueError("bad-host") from None


def _user(value: Any, folder: Path) -> str:
    text = _text(value, folder)
    if ":" in text or not text.isprintable():
        raise _ValueError("bad-user")
    return text


def _port(value: Any, _folder: Path) -> int:
    number = _number(value)
    if number is None or number != int(number) or not 1 <= number <= HIGHEST_PORT:
        raise _ValueError("bad-port")
    return int(number)


def _timeout(value: Any, _folder: Path) -> float:
    number = _number(value)
    if number is None or not 0 < number <= LONGEST_PATIENCE:
        raise _ValueError("bad-timeout", most=int(LONGEST_PATIENCE))
    return number


def _number(value: Any) -> float | None:
    if isinstance(value, bool):
        return None
    with suppress(ValueError, TypeError, OverflowError):
        number = float(value)
        return number if abs(number) < float("inf") else None
    return None


def _security(value: Any, folder: Path) -> str:
    text = _text(value, folder).lower()
    if text not in PORTS:
        raise _ValueError("bad-security", known=", ".join(PORTS))
    return text


def _address(value: Any, folder: Path) -> Address:
    text = _text(value, folder)
    try:
        return person(text)
    except AddressError as error:
        told = {name: fact for name, fact in error.facts.items() if name != "typed"}
        raise _ValueError("bad-address", **told) from None


def _ca_file(value: Any, folder: Path) -> Path:
    path = Path(_text(value, folder))
    with suppress(RuntimeError):  # ~somebody, where nobody of that name is known
        path = folder / path.expanduser()
    told = HIDDEN if "://" in value or "@" in value else visible(str(path), LONGEST_PATH)
    if not _is_file(path):
        raise _ValueError("ca-missing", path=told)
    try:
        ssl.create_default_context().load_verify_locations(path)
    except (ssl.SSLError, OSError):
        raise _ValueError("ca-unreadable", path=told) from None
    return path


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name too long, or none at all
        return False


_READERS: dict[str, Callable[[Any, Path], Any]] = {
    "host": _host,
    "port": _port,
    "security": _security,
    "user": _user,
    "from": _address,
    "reply_to": _address,
    "timeout": _timeout,
    "ca_file": _ca_file,
}
