"""Reads the cells of every sheet as plain values, each with its place: openpyxl, and calamine for long sheets."""

import io
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from reporter.workbook.gate import open_package, refusing
from reporter.workbook.package import SheetPart, sheet_parts, transitional
from reporter.workbook.scan import SheetScan, scan_sheet

LONG_SHEET = 5000  # rows; beyond, openpyxl would take seconds
PROGRESS_EVERY = 1000
GENERAL = "General"

RawValue = str | float | bool | date | datetime | time | timedelta | None
Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell.

    Attributes:
        value: None only beside a flaw.
        format: Its number format, for numbers and dates.
        flaw: ``cell-error`` (``#DIV/0!``), ``cell-unsaved`` (a formula without a saved value), or None.
    """

    value: RawValue
    format: str = GENERAL
    flaw: str | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet: its cells that hold something, by row and column, both counted from 1."""

    title: str
    hidden: bool
    scan: SheetScan
    rows: Mapping[int, Mapping[int, Cell]] = field(default_factory=dict)


def read_grids(path: Path, on_progress: Progress | None = None) -> tuple[Grid, ...]:
    """Return every worksheet of a file, in the order of its tabs.

    Args:
        path: The file.
        on_progress: Told now and then how many rows are read so far.

    Raises:
        CannotReadError: The file cannot be read as a workbook; the reason says why.
    """
    with refusing(path):
        package = transitional(open_package(path))
        parts = sheet_parts(package)
        scans = _scans(package, parts)
        return _Reader(package, on_progress or _ignore).read(parts, scans)


def _ignore(_: int) -> None:
    pass


def _scans(package: ZipFile, parts: tuple[SheetPart, ...]) -> dict[str, SheetScan]:
    found: dict[str, SheetScan] = {}
    cells = 0
    for part in parts:
        with package.open(part.part) as stream:
            found[part.title] = scan_sheet(stream, cells)
        cells = found[part.title].cells
    return found


class _Reader:
    """Opens each library once, and only when a sheet needs it."""

    def __init__(self, package: ZipFile, on_progress: Progress) -> None:
        self.file = package.fp
        self.on_progress = on_progress
        self.count = 0

    def read(self, parts: tuple[SheetPart, ...], scans: Mapping[str, SheetScan]) -> tuple[Grid, ...]:
        short = [part.title for part in parts if not _is_long(scans[part.title])]
        rows = dict(self._short_sheets(short, scans))
        rows |= self._long_sheets([part.title for part in parts if part.title not in rows], scans)
        return tuple(
            Grid(part.title, part.hidden, scans[part.title], _flawed(rows[part.title], scans[part.title]))
            for part in parts
        )

    def _short_sheets(
        self, titles: list[str], scans: Mapping[str, SheetScan]
    ) -> Iterator[tuple[str, dict[int, dict[int, Cell]]]]:
        import openpyxl

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns of every feature that it does not keep
            book = openpyxl.load_workbook(self._stream(), read_only=True, data_only=True, keep_links=False)
            for title in titles:
                yield title, self._sparse(self._openpyxl_rows(book[title], scans[title]))

    def _openpyxl_rows(self, sheet: Any, scan: SheetScan) -> Iterator[tuple[int, dict[int, Cell]]]:
        if not scan.last_row:
            return
        sheet.reset_dimensions()  # what the file says about its size may be a lie
        for cells in sheet.iter_rows(max_row=scan.last_row, max_col=scan.last_column):
            row = {cell.column: _cell(cell) for cell in cells if cell.value is not None}
            if row:
                yield next(cell.row for cell in cells if cell.value is not None), row

    def _long_sheets(
        self, titles: list[str], scans: Mapping[str, SheetScan]
    ) -> dict[str, dict[int, dict[int, Cell]]]:
        if not titles:
            return {}
        from python_calamine import CalamineWorkbook

        book = CalamineWorkbook.from_filelike(self._stream())
        found = {}
        for title in titles:
            table = book.get_sheet_by_name(title).to_python(skip_empty_area=False)
            found[title] = self._sparse(_calamine_rows(table[: scans[title].last_row]))
        return found

    def _sparse(self, rows: Iterable[tuple[int, dict[int, Cell]]]) -> dict[int, dict[int, Cell]]:
        found = {}
        for number, row in rows:
            found[number] = row
            self.count += 1
            if self.count % PROGRESS_EVERY == 0:
                self.on_progress(self.count)
        return found

    def _stream(self) -> Any:
        assert isinstance(self.file, io.BytesIO)
        self.file.seek(0)
        return io.BytesIO(self.file.getbuffer())


def _is_long(scan: SheetScan) -> bool:
    return scan.last_row > LONG_SHEET and scan.beyond is None


def _cell(cell: Any) -> Cell:
    value = cell.value
    return Cell(value) if isinstance(value, (str, bool)) else Cell(value, _format(cell))


def _format(cell: Any) -> str:
    try:
        return cell.number_format or GENERAL
    except (IndexError, TypeError):  # some generators point at styles that do not exist
        return GENERAL


def _calamine_rows(table: list[list[Any]]) -> Iterator[tuple[int, dict[int, Cell]]]:
    for number, values in enumerate(table, start=1):
        row = {column: Cell(value) for column, value in enumerate(values, start=1) if value != ""}
        if row:
            yield number, row


def _flawed(rows: dict[int, dict[int, Cell]], scan: SheetScan) -> dict[int, dict[int, Cell]]:
    for (row, column), typed in scan.errors.items():
        rows.setdefault(row, {})[column] = Cell(typed, flaw="cell-error")
    for row, column in scan.unsaved:
        rows.setdefault(row, {})[column] = Cell(None, flaw="cell-unsaved")
    return dict(sorted(rows.items()))
