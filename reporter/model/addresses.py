"""What may stand in the header of a mail: addresses, and texts that somebody typed.

Every character that could end a header, begin another or be read as one of those is refused here, by rules of our
own: what the standard library checks differs from version to version.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from reporter.errors import AddressError

ATOM = r"[A-Za-z0-9#$&'*+/=?^_`{|}~-]+"  # without % and !, which lead a mail on to a third server
LOCAL = re.compile(rf"{ATOM}(\.{ATOM})*")
NAMED = re.compile(r"(?P<name>[^<>]*)<(?P<mailbox>[^<>]*)>", re.DOTALL)  # as mail programs show a person
TOP_LEVEL = re.compile(r"[a-z]{2,}|xn--[a-z0-9-]+")
SEVERAL = re.compile(r"@[^@]*[\s,;/|&，；、][^@]*@")
SYNTAX = frozenset(' \t"(),:;<>[]\\')  # quoted names, comments, groups, routes, lists of addresses
ENCODED = "=?"  # begins a word that mail programs decode, line breaks and all
LONGEST_LOCAL = 64  # octets, RFC 5321 4.5.3.1
LONGEST = 254  # octets of a whole address that fits into a path of 256
LONGEST_TEXT = 320
SHOWN = 60  # characters of what was typed
DIRECTIONS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)  # they make a name look like another
FILLERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")  # letters and signs that print as nothing
UNSEEN = frozenset({"Cc", "Cs", "Zl", "Zp"})
FORMAT = "Cf"  # characters that say how others look


class Fault(StrEnum):
    """Why something cannot stand in a header; its words are those of ``header-fault``."""

    EMPTY = "empty"
    CONTROL = "control"
    ENCODED = "encoded"
    NO_AT = "no-at"
    SEVERAL = "several"
    UNCLOSED = "unclosed"
    SYNTAX = "syntax"
    AT = "at"
    LOCAL = "local"
    FOREIGN = "foreign"
    DOMAIN = "domain"
    NO_END = "no-end"
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
            raise AddressError(**refusal(f"{self.name} {self.mailbox}", fault or Fault.FOREIGN))

    @property
    def domain(self) -> str:
        """The part behind the @."""
        return self.mailbox.partition("@")[2]


def address(typed: str, name: str = "") -> Address:
    """Return the address that somebody typed, with its domain in the form that mail servers know.

    Raises:
        AddressError: It is not one plain address; its facts are those of ``refusal``.
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
        raise AddressError(**refusal(plain, fault))
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
    if mailbox.count("@") != 1 or SYNTAX.intersection(mailbox):
        return _shape_fault(mailbox)
    local, _at, domain = mailbox.partition("@")
    return _local_fault(local) or _domain_fault(local, domain)


def text_fault(text: str) -> Fault | None:
    """Return why a text cannot stand in a header, None where it can."""
    if all(_prints_nothing(one) for one in text):
        return Fault.EMPTY
    if any(unicodedata.category(one) in UNSEEN or one in DIRECTIONS for one in text):
        return Fault.CONTROL
    if ENCODED in text:
        return Fault.ENCODED
    return Fault.LONG if len(text) > LONGEST_TEXT else None


def visible(text: str, most: int = SHOWN) -> str:
    """Return a refused text as it can be shown: every character that cannot be seen is written out."""
    return "".join(
        one if one.isprintable() else one.encode("unicode_escape", "replace").decode() for one in text[:most]
    )


def refusal(text: str, fault: Fault) -> dict[str, str]:
    """Return what the words about a refused text need: ``typed``, ``fault``, and the ``letter`` that is foreign."""
    letter = next((one for one in text.partition("@")[0] if not one.isascii()), "")
    return {"typed": visible(text), "fault": fault, "letter": letter}


def _prints_nothing(character: str) -> bool:
    return character.isspace() or character in FILLERS or unicodedata.category(character) == FORMAT


def _shape_fault(mailbox: str) -> Fault:
    """Return what an address is lacking or has too much of."""
    if "@" not in mailbox:
        return Fault.NO_AT
    if SEVERAL.search(mailbox):
        return Fault.SEVERAL
    if "<" in mailbox and ">" not in mailbox:
        return Fault.UNCLOSED
    return Fault.SYNTAX if SYNTAX.intersection(mailbox) else Fault.AT


def _local_fault(local: str) -> Fault | None:
    if any(unicodedata.category(one) == FORMAT for one in local):
        return Fault.CONTROL
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
    before, _dot, end = written.rpartition(".")
    if not before:
        return Fault.NO_END
    if not TOP_LEVEL.fullmatch(end):
        return Fault.DOMAIN
    return Fault.LONG if len(local) + 1 + len(written) > LONGEST else None


def _ascii_domain(domain: str) -> str:
    """Return a domain in A-labels by IDNA 2008, written alike by UTS 46; UnicodeError where it is none."""
    import idna

    written = idna.encode(domain, uts46=True, std3_rules=True).decode("ascii")
    return written.removesuffix(".")  # here, since keyboards have several full stops
