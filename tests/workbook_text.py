"""Turns a small text table into an .xlsx file, so that a test shows its input as a person would see it.

A line ``[Name]`` begins a sheet; every other line is a row, cells between ``|``. Cells are typed as in Excel:
``12`` and ``1.5`` are numbers, ``4.2%`` a percent-formatted number, ``2026-10-05`` a date, ``14:30`` a time,
``=A1`` a formula (without a saved value), ``#DIV/0!`` an error, ``TRUE`` a boolean, ``'…`` always text.
"""

import re
from datetime import date, datetime, time
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

SETTINGS = """
[Settings]
Setting | Value
Brand | Harbour Lane
Currency | USD
Rhythm | Month
"""
CHANNELS = """
[Channels]
Channel | Network
Instagram | Instagram
LinkedIn | LinkedIn
"""
RESULTS = """
[Channel results]
Period | Channel | Followers | Impressions | Likes
2026-10-01 | Instagram | 1000 | 5000 | 120
2026-10-01 | LinkedIn | 500 | 900 | 30
"""
MINIMAL = SETTINGS + CHANNELS + RESULTS
NUMBER = re.compile(r"-?\d+(\.\d+)?")


def workbook(path: Path, text: str = MINIMAL) -> Path:
    """Write the text as a workbook and return its path. A folder given as path gets ``book.xlsx``."""
    target = path / "book.xlsx" if path.is_dir() else path
    book = plain_workbook(text)
    book.save(target)
    return target


def plain_workbook(text: str = MINIMAL) -> Workbook:
    """Return the text as an openpyxl workbook, for tests that add to it before saving."""
    book = Workbook()
    book.remove(book.worksheets[0])
    sheet: Worksheet | None = None
    for line in text.strip("\n").splitlines():
        title = re.fullmatch(r"\[(.+)\]", line.strip())
        if title:
            sheet, row = book.create_sheet(title[1]), 0
        elif sheet is not None:
            row += 1
            _fill(sheet, row, line)
    return book


def _fill(sheet: Worksheet, row: int, line: str) -> None:
    for number, typed in enumerate(line.split("|"), start=1):
        if typed.strip():
            _type(sheet, f"{get_column_letter(number)}{row}", typed.strip())


def _type(sheet: Worksheet, address: str, typed: str) -> None:
    cell: Cell = sheet[address]
    if typed.startswith("'"):
        cell.value = typed[1:]
        cell.data_type = "s"
    elif NUMBER.fullmatch(typed.removesuffix("%")):
        _type_number(cell, typed)
    elif typed in {"TRUE", "FALSE"}:
        cell.value = typed == "TRUE"
    else:
        cell.value = _moment(typed) or typed


def _type_number(cell: Cell, typed: str) -> None:
    number = float(typed.removesuffix("%"))
    if typed.endswith("%"):
        cell.value, cell.number_format = number / 100, "0.0%"
    else:
        cell.value = int(number) if number.is_integer() and "." not in typed else number


def _moment(typed: str) -> date | time | None:
    if re.fullmatch(r"\d{4}-\d\d-\d\d", typed):
        return date.fromisoformat(typed)
    if re.fullmatch(r"\d{1,2}:\d\d", typed):
        return datetime.strptime(typed, "%H:%M").time()  # noqa: DTZ007 — a wall clock's time
    return None
