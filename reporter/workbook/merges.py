"""Gives every row its own cells: a merged period or channel counts for each of the rows it covers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reporter.errors import Problem, Severity
from reporter.model.schema import NUMERIC, Sheet
from reporter.workbook.grid import Cell, Grid
from reporter.workbook.headers import Header
from reporter.workbook.scan import Merge, column_letter

MOST_FILLED_ROWS = 1000  # a merge over a whole column is decoration


@dataclass(frozen=True, slots=True)
class Spread:
    """The rows below a header, cells by column id, and notes on what was merged."""

    rows: tuple[tuple[int, Mapping[str, Cell]], ...]
    problems: tuple[Problem, ...]


def spread_merges(sheet: Sheet, grid: Grid, header: Header) -> Spread:
    """Return every row that holds something; numbers are never repeated."""
    ids = {number: known for known, number in header.columns.items()}
    rows = {number: _known(row, ids) for number, row in grid.rows.items() if number > header.row}
    problems = tuple(
        problem
        for merge in sorted(grid.scan.merges, key=lambda merge: (merge.first[1], merge.first[0]))
        if merge.first[0] > header.row and merge.first[1] in ids
        for problem in _spread(merge, ids[merge.first[1]], sheet, grid, rows)
    )
    return Spread(tuple((number, rows[number]) for number in sorted(rows) if rows[number]), problems)


def _known(row: Mapping[int, Cell], ids: Mapping[int, str]) -> dict[str, Cell]:
    return {ids[column]: cell for column, cell in row.items() if column in ids and _holds_something(cell)}


def _holds_something(cell: Cell) -> bool:
    return not isinstance(cell.value, str) or bool(cell.value.strip()) or cell.flaw is not None


def _spread(
    merge: Merge, known: str, sheet: Sheet, grid: Grid, rows: dict[int, dict[str, Cell]]
) -> Iterator[Problem]:
    first, last = merge.first[0], min(merge.last[0], merge.first[0] + MOST_FILLED_ROWS)
    cell = rows.get(first, {}).get(known)
    if cell is None or last == first:
        return
    letter = column_letter(merge.first[1])
    place = f"{letter}{first}:{letter}{merge.last[0]}"
    if sheet.column(known).kind in NUMERIC:
        yield Problem("merged-number", Severity.WARNING, grid.title, place)
        return
    below = [number for number in range(first + 1, last + 1) if rows.get(number)]
    for number in below:
        rows[number].setdefault(known, cell)
    if below:
        yield Problem("merged-filled", Severity.NOTE, grid.title, place)
