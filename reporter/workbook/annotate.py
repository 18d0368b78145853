"""Writes a copy of a workbook with remarks in its cells: coloured, commented, and listed on a sheet of their own.

The copy is for reading: openpyxl, which writes it, drops charts and some pictures, and formulas have no saved
value until the copy is opened in a spreadsheet and saved. The source is only read.
"""

import io
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import range_boundaries
from openpyxl.utils.cell import quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from reporter.errors import CannotReadError, Severity, WrongCommandError
from reporter.language import Language, language
from reporter.workbook.files import write_whole
from reporter.workbook.gate import open_package, refusing
from reporter.workbook.names import lexicon_for
from reporter.workbook.package import transitional
from reporter.workbook.template.cells import cleaned
from reporter.workbook.template.styles import lines_of

FILLS = {Severity.ERROR: "F8CFC0", Severity.WARNING: "FCE9B8", Severity.NOTE: "D9E4FB"}
COMMENT_WIDTH, LETTERS_IN_LINE, LINE, GAP, SIZE = 340, 46, 16, 6, 10.5
MOST_CELLS = 2000  # of one remark; a whole column is not coloured to its end
LONGEST_TITLE = 31
HEADER = ("where", "severity", "what")
WIDTHS = (34, 14, 110)


@dataclass(frozen=True, slots=True)
class Remark:
    """What is to be said about a cell (``H14``) or a range (``H14:H19``); without either, about the workbook."""

    sheet: str | None
    cell: str | None
    severity: Severity
    text: str


def annotate(source: Path, target: Path, remarks: Iterable[Remark]) -> None:
    """Write a copy of ``source`` with the remarks in its cells, and all of them on a sheet of their own.

    A range is coloured cell by cell and commented in its first one; the worst remark gives a cell its colour.
    Comments that are there stay, with the remark below them.

    Raises:
        CannotReadError: The source cannot be read as a workbook.
        CannotWriteError: The target cannot be written.
        WrongCommandError: The target is the source.
    """
    if source.resolve() == target.resolve():
        raise WrongCommandError("new-same-file", path=str(target))
    with refusing(source):
        book = _opened(source, keep_macros=target.suffix.casefold() == ".xlsm")
    ranked = sorted(remarks, key=lambda remark: list(Severity).index(remark.severity))
    words = language(lexicon_for(book.sheetnames).code)
    for remark in reversed(ranked):  # the worst comes last, so its colour stays
        _mark(book, remark)
    for remark in ranked:
        _comment(book, remark, words)
    _list(book, ranked, words)
    packed = io.BytesIO()
    book.save(packed)
    write_whole(target, packed.getvalue())


def _opened(source: Path, *, keep_macros: bool) -> Workbook:
    package = transitional(open_package(source))
    if package.fp is None:
        raise CannotReadError("damaged")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of every feature that it does not keep
        return load_workbook(package.fp, keep_vba=keep_macros)


def _place(book: Workbook, remark: Remark) -> Worksheet | None:
    sheet = book[remark.sheet] if remark.sheet in book.sheetnames else None
    return sheet if isinstance(sheet, Worksheet) else None


def _cells(sheet: Worksheet, reference: str | None) -> Iterator[Cell | MergedCell]:
    """Yield the cells of a remark, the first one first; the corner of the sheet when it names none."""
    try:
        left, top, right, bottom = range_boundaries((reference or "A1").replace("$", ""))
    except (ValueError, TypeError):
        left, top, right, bottom = 1, 1, 1, 1
    left, top = left or 1, top or 1
    places = (
        (row, column)
        for row in range(top, (bottom or top) + 1)
        for column in range(left, (right or left) + 1)
    )
    for _, (row, column) in zip(range(MOST_CELLS), places, strict=False):
        yield sheet.cell(row, column)


def _mark(book: Workbook, remark: Remark) -> None:
    sheet = _place(book, remark)
    if sheet is None or remark.cell is None:
        return
    for cell in _cells(sheet, remark.cell):
        cell.fill = PatternFill("solid", start_color=FILLS[remark.severity])


def _comment(book: Workbook, remark: Remark, words: Language) -> None:
    sheet = _place(book, remark)
    if sheet is None:
        return
    cell = _commentable(sheet, next(_cells(sheet, remark.cell)))
    before = f"{cell.comment.text}\n\n" if cell.comment else ""
    author = cell.comment.author if cell.comment else words.text("template-remarks")
    text = cleaned(f"{before}{words.text(f'template-remark-{remark.severity}')}: {remark.text}")
    lines = sum(1 + len(line) // LETTERS_IN_LINE for line in text.splitlines())
    cell.comment = Comment(text, author, height=LINE * (lines + 1), width=COMMENT_WIDTH)


def _commentable(sheet: Worksheet, cell: Cell | MergedCell) -> Cell:
    """Return the cell itself, or the first one of the merged cells it belongs to."""
    if isinstance(cell, Cell):
        return cell
    merged = next(area for area in sheet.merged_cells.ranges if cell.coordinate in area)
    first = sheet.cell(merged.min_row, merged.min_col)
    assert isinstance(first, Cell)
    return first


def _list(book: Workbook, remarks: Sequence[Remark], words: Language) -> None:
    """Add a sheet that lists every remark, worst first, each with a link to its cell."""
    sheet: Worksheet = book.create_sheet(_free_title(book, words.text("template-remarks")))
    sheet.sheet_view.showGridLines = False
    sheet.sheet_properties.tabColor = FILLS[Severity.ERROR]
    sheet.freeze_panes = "A2"
    sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "landscape", 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    for column, (key, width) in enumerate(zip(HEADER, WIDTHS, strict=True), start=1):
        sheet.column_dimensions["ABC"[column - 1]].width = width
        header = _write(sheet, 1, column, words.text("template-remarks", key), words)
        header.font = Font(name=header.font.name, size=SIZE, bold=True)
        header.border = Border(bottom=Side("medium", color="10141C"))
    for row, remark in enumerate(remarks, start=2):
        _list_one(sheet, row, remark, words, linked=_place(book, remark) is not None)


def _list_one(sheet: Worksheet, row: int, remark: Remark, words: Language, *, linked: bool) -> None:
    where = " ".join(filter(None, (remark.sheet, remark.cell)))
    place = _write(sheet, row, 1, where or "–", words)
    if remark.sheet and linked:
        location = f"{quote_sheetname(remark.sheet)}!{remark.cell or 'A1'}"
        place.hyperlink = Hyperlink(place.coordinate, location=location)
        place.font = Font(name=place.font.name, size=SIZE, color="1F4FD8", underline="single")
    severity = _write(sheet, row, 2, words.text(f"template-remark-{remark.severity}"), words)
    severity.fill = PatternFill("solid", start_color=FILLS[remark.severity])
    _write(sheet, row, 3, remark.text, words)
    lines = max(lines_of(where, WIDTHS[0]), lines_of(remark.text, WIDTHS[2]))
    sheet.row_dimensions[row].height = LINE * lines + GAP


def _write(sheet: Worksheet, row: int, column: int, text: str, words: Language) -> Any:
    cell = sheet.cell(row, column, cleaned(text))
    cell.data_type = "s"  # a text never becomes a formula
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    cell.border = Border(bottom=Side("thin", color="D9DDE3"))
    cell.font = Font(name=words.text("template-font"), size=SIZE)
    return cell


def _free_title(book: Workbook, wanted: str) -> str:
    taken = {title.casefold() for title in book.sheetnames}
    names = (wanted, *(f"{wanted[: LONGEST_TITLE - 5]} {number}" for number in range(2, 1000)))
    return next(name for name in names if name.casefold() not in taken)
