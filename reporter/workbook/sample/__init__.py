"""Invented workbooks to try the program with, made by code so that they stay reproducible.

``sample_book(kind)`` gives the rows in the plain form of the blank template; nothing here opens a file.

Kinds:
    harbour-lane: a tea and homeware shop; English, euro, 24 months, six networks, every sheet filled.
    korean: a Korean tea brand; won, 18 months, four networks.
    minimal: one channel, one period, only the sheets that a workbook needs.
"""

from collections.abc import Callable

from reporter.workbook.sample import harbour, minimal, ongyeol
from reporter.workbook.sample.book import SampleBook

_MAKERS: dict[str, Callable[[], SampleBook]] = {
    "harbour-lane": harbour.book,
    "korean": ongyeol.book,
    "minimal": minimal.book,
}
KINDS: tuple[str, ...] = tuple(_MAKERS)


def sample_book(kind: str) -> SampleBook:
    """Return an invented workbook; KeyError when there is no such kind (see ``KINDS``)."""
    return _MAKERS[kind]()


__all__ = ["KINDS", "SampleBook", "sample_book"]
