"""A mail as the report writes it: what is told, in both forms, before anybody is named."""

from dataclasses import dataclass
from enum import StrEnum


class Occasion(StrEnum):
    """Why a letter is sent; all but the first say so at their top and in their subject."""

    FIRST = "first"
    CORRECTED = "corrected"  # its reader has an earlier version
    TEST = "test"  # its reader is the sender


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture inside the body; the HTML names it ``cid:<cid>``.

    ``cid`` has the form of an address (``chart@report``); ``alternative`` is what it says in words.
    """

    cid: str
    name: str
    content: bytes
    media_type: str
    alternative: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail without its envelope: the same words as HTML and as plain text, in one language."""

    subject: str
    html: str
    text: str
    pictures: tuple[Picture, ...]
    language: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a letter; ``name`` is what the reader sees, in any script."""

    name: str
    content: bytes
    media_type: str
