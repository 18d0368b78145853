"""Finds which sheet is which, and which column holds what, by what stands in the header."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from reporter.errors import Problem, Severity
from reporter.model.schema import LISTS, SETTINGS, SHEETS, Sheet
from reporter.workbook.grid import Grid
from reporter.workbook.names import SHEET_NAMES, Family, Lexicon, column_names
from reporter.workbook.parsed import guess
from reporter.workbook.scan import column_letter

LAST_HEADER_ROW = 20
ENOUGH = 2  # two known names in one row make it the header
REQUIRED_SHEETS = (SETTINGS, "channels", "channel_results")
SUFFIX = re.compile(r"[(\[（].*?[)\]）]|\*")


@dataclass(frozen=True, slots=True)
class Header:
    """The header row of a sheet.

    Attributes:
        row: Its number.
        columns: The column number of each known column, by id.
        titles: Its words as typed, by id.
        unknown: Columns we have no use for: number and title.
        twice: Columns that a second one repeats: id and number of the second.
    """

    row: int
    columns: Mapping[str, int]
    titles: Mapping[str, str]
    unknown: tuple[tuple[int, str], ...] = ()
    twice: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Sheets:
    """The sheets of a workbook by id, and those we do not know."""

    known: Mapping[str, Grid]
    unknown: tuple[Grid, ...] = ()
    twice: tuple[tuple[str, Grid], ...] = field(default=())


def match_sheets(grids: tuple[Grid, ...], lexicon: Lexicon) -> Sheets:
    """Say which grid is which sheet."""
    known: dict[str, Grid] = {}
    unknown: list[Grid] = []
    twice: list[tuple[str, Grid]] = []
    for grid in grids:
        if grid.title == LISTS:
            continue
        found = lexicon.find(SHEET_NAMES, grid.title)
        if found is None:
            unknown.append(grid)
        elif found in known:
            twice.append((found, grid))
        else:
            known[found] = grid
    return Sheets(known, tuple(unknown), tuple(twice))


def sheet_problems(sheets: Sheets, lexicon: Lexicon) -> Iterator[Problem]:
    """Yield what is missing, unknown or there twice."""
    for sheet in REQUIRED_SHEETS:
        if sheet not in sheets.known:
            yield _missing_sheet(lexicon.shown(SHEET_NAMES, sheet), sheets, lexicon)
    for grid in sheets.unknown:
        near = lexicon.near(SHEET_NAMES, grid.title)
        severity = Severity.WARNING if near and grid.rows else Severity.NOTE
        yield Problem("sheet-unknown", severity, grid.title, facts={"typed": grid.title, **guess(near)})
    for sheet, grid in sheets.twice:
        yield Problem("sheet-twice", Severity.ERROR, grid.title, other=sheets.known[sheet].title)


def _missing_sheet(name: str, sheets: Sheets, lexicon: Lexicon) -> Problem:
    near = next((g.title for g in sheets.unknown if lexicon.near(SHEET_NAMES, g.title) == name), None)
    return Problem("sheet-missing", Severity.ERROR, facts={"name": name, **guess(near)})


def find_header(grid: Grid, sheet: str, lexicon: Lexicon) -> Header | None:
    """Return a sheet's header row, None when no row looks like one."""
    family = column_names(sheet)
    for words in (lexicon.own, lexicon):  # other languages are loaded only when this one does not do
        best = _best_row(grid, family, words)
        if best and _is_header(grid, best, family, words):
            return _header(grid, best, family, lexicon)
    return None


def _best_row(grid: Grid, family: Family, lexicon: Lexicon) -> int | None:
    rows = [number for number in grid.rows if number <= LAST_HEADER_ROW]
    return max(rows, key=lambda number: (_matches(grid, number, family, lexicon), -number), default=None)


def _matches(grid: Grid, number: int, family: Family, lexicon: Lexicon) -> int:
    return len(
        {found for title in _titles(grid, number).values() if (found := _find(title, family, lexicon))}
    )


def _is_header(grid: Grid, number: int, family: Family, lexicon: Lexicon) -> bool:
    found = _matches(grid, number, family, lexicon)
    return found >= ENOUGH or 0 < len(grid.rows[number]) <= 2 * found


def _titles(grid: Grid, number: int) -> dict[int, str]:
    return {
        column: cell.value
        for column, cell in sorted(grid.rows[number].items())
        if isinstance(cell.value, str) and cell.value.strip()
    }


def _find(title: str, family: Family, lexicon: Lexicon) -> str | None:
    return lexicon.find(family, title) or lexicon.find(family, SUFFIX.sub("", title))


def _header(grid: Grid, number: int, family: Family, lexicon: Lexicon) -> Header:
    columns: dict[str, int] = {}
    titles: dict[str, str] = {}
    unknown: list[tuple[int, str]] = []
    twice: list[tuple[str, int]] = []
    for column, title in _titles(grid, number).items():
        found = _find(title, family, lexicon)
        if found is None:
            unknown.append((column, " ".join(title.split())))
        elif found in columns:
            twice.append((found, column))
        else:
            columns[found], titles[found] = column, " ".join(title.split())
    return Header(number, columns, titles, tuple(unknown), tuple(twice))


def header_problems(grid: Grid, sheet: Sheet, header: Header, lexicon: Lexicon) -> Iterator[Problem]:
    """Yield required columns that are missing, columns there twice, columns we do not know."""
    family = column_names(sheet.id)
    for column in sheet.columns:
        if column.required and column.id not in header.columns:
            facts = {"column": lexicon.shown(family, column.id)}
            yield Problem("column-missing", Severity.ERROR, grid.title, f"A{header.row}", facts=facts)
    for known, number in header.twice:
        first = f"{column_letter(header.columns[known])}{header.row}"
        cell = f"{column_letter(number)}{header.row}"
        facts = {"column": header.titles[known]}
        yield Problem("column-twice", Severity.ERROR, grid.title, cell, f"{grid.title}!{first}", facts)
    for number, title in header.unknown:
        yield _unknown_column(grid, header, number, lexicon.near(family, title), title)


def _unknown_column(grid: Grid, header: Header, number: int, near: str | None, title: str) -> Problem:
    severity = Severity.WARNING if near else Severity.NOTE
    cell = f"{column_letter(number)}{header.row}"
    return Problem("column-unknown", severity, grid.title, cell, facts={"typed": title, **guess(near)})


def data_sheets(sheets: Sheets) -> Iterator[tuple[Sheet, Grid]]:
    """Yield the sheets that hold a table with a header, in the order of the schema."""
    for sheet in SHEETS.values():
        if sheet.id in sheets.known:
            yield sheet, sheets.known[sheet.id]
