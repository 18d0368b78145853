"""Prints the documents of one report, two processes side by side.

The second process loads matplotlib while the workbook is being read, paints the charts while this one loads
WeasyPrint, then makes the web page and the deck while this one lays out the PDF.
"""

import signal
import sys
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import replace
from multiprocessing import active_children, get_context
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Self

from reporter.brand import Brand
from reporter.render import PICTURED, renderer
from reporter.render.pictures import Pictures, paint_all, with_narrow_twins
from reporter.story.blocks import Report

HERE = ("pdf", "json", "xlsx")  # made in this process: the PDF takes longest, the others need the evidence


class Press(AbstractContextManager["Press"]):
    """Made before the workbook is read, so that the second process warms up meanwhile."""

    def __init__(self, formats: Iterable[str]) -> None:
        self.formats = tuple(dict.fromkeys(formats))
        self._pool: ProcessPoolExecutor | None = None
        self._workers: set[BaseProcess] = set()

    def __enter__(self) -> Self:
        if len(self.formats) > 1 or PICTURED & set(self.formats):
            # A fork of this young process is cheapest; elsewhere than on Linux it is not safe.
            method = "fork" if sys.platform == "linux" else "spawn"
            self._pool = ProcessPoolExecutor(1, get_context(method), _leave_interrupts_to_the_first)
            others = set(active_children())
            self._pool.submit(_warm_up, self.formats)
            self._workers = set(active_children()) - others
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is None:
            return
        if error is not None:
            # Nobody needs what it makes. Left alone, its end could race with this process's, and the library would
            # print a traceback
            for worker in self._workers:
                worker.terminate()
        self._pool.shutdown(cancel_futures=True)

    def print(self, report: Report, brand: Brand) -> dict[str, bytes]:
        """Return every document, by format, in the order asked for."""
        if self._pool is None:
            return {name: _render(name, report, brand, None) for name in self.formats}
        words_only = replace(report, evidence=None, workbook=None)
        pictured = bool(PICTURED & set(self.formats))
        painted = self._pool.submit(_paint, words_only, brand) if pictured else None
        beside = {
            name: self._pool.submit(_render_beside, name, words_only, brand)
            for name in self.formats
            if name not in HERE
        }
        if "pdf" in self.formats:
            renderer("pdf")
            import reporter.render.weasy  # noqa: F401 — a second of loading, while the charts are painted
        documents = {
            name: _render(name, report, brand, painted.result() if painted else None)
            for name in self.formats
            if name in HERE
        }
        return {
            name: documents[name] if name in documents else beside[name].result() for name in self.formats
        }


# The second process's own: what it painted for the PDF serves the web page
_painted: dict[str, Pictures] = {}


def _leave_interrupts_to_the_first() -> None:
    """Ctrl-C reaches both processes; it is the first that ends the build, in silence."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _warm_up(formats: tuple[str, ...]) -> None:
    if PICTURED & set(formats):
        import reporter.charts.paint  # noqa: F401 — loads matplotlib
    for name in formats:
        if name not in HERE:
            renderer(name)


def _paint(report: Report, brand: Brand) -> Pictures:
    _painted["wide"] = paint_all(report, brand.fonts, narrow=False)
    return _painted["wide"]


def _render_beside(name: str, report: Report, brand: Brand) -> bytes:
    pictures = with_narrow_twins(report, brand.fonts, _painted["wide"]) if name in PICTURED else None
    return _render(name, report, brand, pictures)


def _render(name: str, report: Report, brand: Brand, pictures: Pictures | None) -> bytes:
    render = renderer(name)
    document: bytes = render(report, brand, pictures) if name in PICTURED else render(report, brand)
    return document
