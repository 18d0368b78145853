"""Reads a workbook together with the checks that need the KPI catalogue."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reporter.workbook.read import Book


def read_workbook(
    path: Path, today: date | None = None, on_progress: Callable[[int], None] | None = None
) -> "Book":
    """Return what a workbook says and everything that is wrong with it."""
    from reporter.kpi.catalogue import CATALOGUE
    from reporter.kpi.checks import check
    from reporter.workbook.read import read

    book = read(path, today, on_progress, {kpi.id: kpi.unit for kpi in CATALOGUE.values()})
    if book.dataset is None:
        return book
    return replace(book, problems=(*book.problems, *check(book.dataset)))
