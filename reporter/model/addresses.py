"""What may stand in the header of a mail: addresses, and texts that somebody typed.

Every character that could end a header, begin another or be read as one of those is refused here, by rules of our
own: what the standard library checks differs from version to version.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from reporter.errors import AddressError

ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
LOCAL = re.compile(rf"{ATOM}(\.{ATOM})*")
NAMED = re.compile(r"(?P<name>[^<>]*)<(?P<mailbox>[^<>]*)>", re.DOTALL)  # as mail programs show a person
SYNTAX = frozenset(' \t"(),:;<>[]\\')  # quoted names, comments, groups, routes, lists of addresses
ENCODED = "=?"  # begins a word that mail programs decode, line breaks and all
LONGEST_LOCAL = 64  # octets, RFC 5321 4.5.3.1
LONGEST = 254  # octets of a whole address that fits into a path of 256
LONGEST_TEXT = 320
DIRECTIONS = frozenset(
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)  # they make a name look like another
UNSEEN = frozenset({"Cc", "Cs", "Zl", "Zp"})


class Fault(StrEnum):
    """Why something cannot stand in a header; its words are those of ``header-fault``."""

    EMPTY = "empty"
    CONTROL = "control"
    ENCODED = "encoded"
    SYNTAX = "syntax"
    AT = "at"
    LOCAL = "local"
    FOREIGN = "foreign"
    DOMAIN = "domain"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class Address:
    """Somebody's address. One that exists is safe to write into a header.

    Attributes:
        name: As shown to readers, in any script; may be empty.
        mailbox: ``local@domain``, all ASCII; a domain in another script stands as its A-labels.

    Raises:
        AddressError: The name or the mailbox cannot stand in a header.
    """

    name: str
    mailbox: str

    def __post_init__(self) -> None:
        fault = (text_fault(self.name) if self.name else None) or mailbox_fault(self.mailbox)
        if fault or not self.mailbox.isascii():
            raise AddressError(typed=visible(f"{self.name} {self.mailbox}"), fault=fault or Fault.FOREIGN)

    @property
    def domain(self) -> str:
        """The part behind the @."""
        return self.mailbox.partition("@")[2]


def address(typed: str, name: str = "") -> Address:
    """Return the address that somebody typed, with its domain in the form that mail servers know.

    Raises:
        AddressError: It is not one plain address; facts ``typed`` and ``fault``.
    """
    return Address(name.strip(), mailbox(typed))


def person(typed: str) -> Address:
    """Return the address of ``Dana Whelan <dana@example.com>``, or of a bare ``dana@example.com``.

    Raises:
        AddressError: It is not one plain address.
    """
    named = NAMED.fullmatch(typed.strip())
    return address(named["mailbox"], named["name"].strip().strip('"')) if named else address(typed)


def mailbox(typed: str) -> str:
    """Return a typed address as ``local@domain`` in ASCII; AddressError where it is none."""
    plain = trimmed(typed)
    fault = mailbox_fault(plain)
    if fault:
        raise AddressError(typed=visible(plain), fault=fault)
    local, _at, domain = plain.partition("@")
    return f"{local}@{_ascii_domain(domain)}"


def trimmed(typed: str) -> str:
    """Return a typed address without what a copied link brings along."""
    return typed.strip(" \t\u00a0").removeprefix("mailto:")


def mailbox_fault(mailbox: str) -> Fault | None:
    """Return why this is not one plain address, None where it is one."""
    fault = text_fault(mailbox)
    if fault:
        return fault
    if SYNTAX.intersection(mailbox):
        return Fault.SYNTAX
    if mailbox.count("@") != 1:
        return Fault.AT
    local, _at, domain = mailbox.partition("@")
    return _local_fault(local) or _domain_fault(local, domain)


def text_fault(text: str) -> Fault | None:
    """Return why a text cannot stand in a header, None where it can."""
    if not text.strip():
        return Fault.EMPTY
    if any(unicodedata.category(one) in UNSEEN or one in DIRECTIONS for one in text):
        return Fault.CONTROL
    if ENCODED in text:
        return Fault.ENCODED
    return Fault.LONG if len(text) > LONGEST_TEXT else None


def visible(text: str) -> str:
    """Return a refused text as it can be shown: every character that cannot be seen is written out."""
    return "".join(
        one if one.isprintable() else one.encode("unicode_escape", "replace").decode() for one in text[:60]
    )


def _local_fault(local: str) -> Fault | None:
    if not local.isascii():
        return Fault.FOREIGN
    if not LOCAL.fullmatch(local):
        return Fault.LOCAL
    return Fault.LONG if len(local) > LONGEST_LOCAL else None


def _domain_fault(local: str, domain: str) -> Fault | None:
    try:
        written = _ascii_domain(domain)
    except UnicodeError:
        return Fault.DOMAIN
    labels = written.split(".")
    if len(labels) == 1 or labels[-1].isdigit():
        return Fault.DOMAIN
    return Fault.LONG if len(local) + 1 + len(written) > LONGEST else None


def _ascii_domain(domain: str) -> str:
    """Return a domain in A-labels by IDNA 2008, written alike by UTS 46; UnicodeError where it is none."""
    import idna

    return idna.encode(domain.removesuffix("."), uts46=True, std3_rules=True).decode("ascii")
