"""Reads the XML of a workbook's parts as a stream, by local names, and refuses document type declarations."""

from collections.abc import Callable, Iterator, Mapping
from typing import IO
from xml.parsers import expat

from reporter.errors import CannotReadError

CHUNK = 1 << 16

Attributes = Mapping[str, str]
OnStart = Callable[[str, Attributes], None]
OnEnd = Callable[[str], None]


class _Done(Exception):  # noqa: N818 — a signal to stop reading, not a mistake
    pass


class _Declared(Exception):  # noqa: N818 — the same
    pass


def new_parser() -> expat.XMLParserType:
    """Return a parser that stops at a document type declaration."""
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse
    return parser


def feed(parser: expat.XMLParserType, stream: IO[bytes]) -> None:
    """Parse a whole part.

    Raises:
        CannotReadError: It is not well-formed, or declares a document type.
    """
    try:
        while chunk := stream.read(CHUNK):
            parser.Parse(chunk, False)  # noqa: FBT003 — expat's own signature
        parser.Parse(b"", True)  # noqa: FBT003 — the same
    except expat.ExpatError as mistake:
        raise CannotReadError("damaged") from mistake
    except _Declared as mistake:
        raise CannotReadError("entities") from mistake


def has_prologue_only(stream: IO[bytes]) -> bool:
    """Say whether nothing but comments stands before the first element: no document type declaration."""
    parser = new_parser()
    parser.StartElementHandler = _stop
    try:
        feed(parser, stream)
    except _Done:
        return True
    except CannotReadError as mistake:
        return mistake.reason != "entities"  # what is broken is reported by the one who needs it
    return True


def elements(stream: IO[bytes], *names: str) -> Iterator[tuple[str, Attributes]]:
    """Yield the local name and attributes of every element with one of these local names."""
    found: list[tuple[str, Attributes]] = []

    def on_start(name: str, attributes: Attributes) -> None:
        local = local_name(name)
        if local in names:
            found.append((local, {local_name(key): value for key, value in attributes.items()}))

    parser = new_parser()
    parser.StartElementHandler = on_start
    feed(parser, stream)
    yield from found


def local_name(name: str) -> str:
    """Return a name without its namespace prefix."""
    return name.rpartition(":")[2]


def _refuse(*_: object) -> None:
    raise _Declared


def _stop(*_: object) -> None:
    raise _Done
