"""A mail as the report writes it: what is told, in both forms, before anybody is named."""

from dataclasses import dataclass


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
