"""Reads a text table as a workbook and tells its problems in one line each."""

from datetime import date
from pathlib import Path

from workbook_text import workbook

from reporter.errors import Problem
from reporter.language import available, language
from reporter.model.units import Unit
from reporter.workbook.read import Book, read

TODAY = date(2026, 11, 22)
KPIS = {"reach": Unit.COUNT, "ctr": Unit.PERCENT, "cpc": Unit.MONEY, "engagements": Unit.COUNT}


def book_of(folder: Path, text: str, today: date = TODAY) -> Book:
    """Return what the reader makes of a text table; every problem must have its words in every language."""
    book = read(workbook(folder, text), today, kpis=KPIS)
    for code in available():
        for problem in book.problems:
            language(code).problem(problem)
    return book


def told(folder: Path, text: str, today: date = TODAY) -> list[str]:
    """Return the problems of a text table: ``error negative Ads!C2``, with the other cell behind ``~``."""
    return [line(problem) for problem in book_of(folder, text, today).problems]


def line(problem: Problem) -> str:
    """Return a problem in one line."""
    place = "!".join(filter(None, (problem.sheet, problem.cell)))
    other = f" ~ {problem.other}" if problem.other else ""
    return f"{problem.severity} {problem.id} {place}{other}".strip()
