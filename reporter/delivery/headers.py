"""Writes header values of a mail: guarded, encoded and folded by us, so that every Python writes the same bytes.

Nothing here trusts the standard library with a text from a cell: its folding has let line breaks through that stood
inside encoded words, and differs between versions.
"""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from email.policy import EmailPolicy
from urllib.parse import quote

from reporter.errors import HeaderError
from reporter.model.addresses import Address, text_fault, visible

FOLD = "\r\n "
WIDTH = 76  # columns of a line
ROOM = 39  # bytes in one encoded word: with a header's name before it, it stays within the width
ATOMS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-/=?^_`{|}~ ")


class _AsWritten(EmailPolicy):
    """Keeps each header value exactly as it was handed in, folds included."""

    def header_store_parse(self, name: str, value: str) -> tuple[str, str]:
        """Return name and value as they are; anything but our own folds in ASCII is a mistake of the program."""
        unfolded = value.replace(FOLD, " ")
        if not (unfolded.isascii() and unfolded.isprintable()):
            raise ValueError(f"{name}: {value!r}")
        return name, value


POLICY = _AsWritten(linesep="\r\n", refold_source="none", max_line_length=998)


def unstructured(name: str, value: str) -> str:
    """Return the value of a header that holds words.

    Raises:
        HeaderError: The text has a line break, another control character or an encoded word in it.
    """
    return _words(guarded(name, value), first=len(name) + 2)


def guarded(name: str, value: str) -> str:
    """Return a text that may stand in a header; ``name`` says in which, for the sentence about it."""
    fault = text_fault(value)
    if fault:
        raise HeaderError(header=name, typed=visible(value), fault=fault)
    return value.strip()


def addresses(people: Sequence[Address]) -> str:
    """Return the value of a header that names people, each on a line."""
    return f",{FOLD}".join(_person(one) for one in people)


def parameter(name: str, value: str) -> str:
    """Return a parameter such as ``filename="report.pdf"``; other scripts are written as RFC 2231 says."""
    safe = guarded(name, value)
    if safe.isascii():
        return f'{name}="{_quoted(safe)}"'
    return f"{name}*=UTF-8''{quote(safe, safe='')}"


def _person(person: Address) -> str:
    mailbox = f"<{person.mailbox}>"
    if not person.name:
        return person.mailbox
    if person.name.isascii():
        plain = ATOMS.issuperset(person.name)
        return f"{person.name} {mailbox}" if plain else f'"{_quoted(person.name)}" {mailbox}'
    return f"{_encoded(person.name)}{FOLD}{mailbox}"


def _quoted(words: str) -> str:
    return words.replace("\\", "\\\\").replace('"', '\\"')


def _words(words: str, first: int) -> str:
    return _folded(words, first) if words.isascii() else _encoded(words)


def _folded(words: str, used: int) -> str:
    """Break ASCII words into lines at spaces; ``used`` columns of the first line are taken."""
    lines = [""]
    for word in words.split():
        if lines[-1] and used + len(lines[-1]) + 1 + len(word) > WIDTH:
            lines.append("")
            used = 1
        lines[-1] = f"{lines[-1]} {word}".lstrip()
    return FOLD.join(lines)


def _encoded(words: str) -> str:
    """Return words as RFC 2047 writes what is not ASCII: pieces of whole characters, each decodable alone."""
    return FOLD.join(f"=?utf-8?b?{b64encode(piece).decode()}?=" for piece in _pieces(words))


def _pieces(words: str) -> Iterator[bytes]:
    piece = b""
    for letter in words:
        more = letter.encode()
        if len(piece) + len(more) > ROOM:
            yield piece
            piece = b""
        piece += more
    yield piece
