"""Notes about the file itself: open elsewhere, hidden rows, columns and sheets, cells far away."""

from collections.abc import Iterator
from pathlib import Path

from reporter.errors import Problem, Severity
from reporter.workbook.grid import Grid
from reporter.workbook.scan import column_letter
from reporter.workbook.settings import SettingsRead

LOCK_FILES = ("~${}", ".~lock.{}#")


def lock_file_problems(path: Path) -> Iterator[Problem]:
    """Yield a note when Excel or LibreOffice has the workbook open: what is not saved yet is not read."""
    if any(path.with_name(pattern.format(path.name)).exists() for pattern in LOCK_FILES):
        yield Problem("file-open", Severity.NOTE, facts={"path": path.name})


def sheet_notes(grid: Grid) -> Iterator[Problem]:
    """Yield notes on what a person does not see on a sheet, and what counts all the same."""
    scan = grid.scan
    if grid.hidden and grid.rows:
        yield Problem("sheet-hidden", Severity.NOTE, grid.title)
    if scan.hidden_rows:
        rows = sorted(scan.hidden_rows)
        yield Problem("rows-hidden", Severity.NOTE, grid.title, f"A{rows[0]}", facts={"count": len(rows)})
    used = {column for row in grid.rows.values() for column in row} & scan.hidden_columns
    if used:
        place = f"{column_letter(min(used))}1"
        yield Problem("columns-hidden", Severity.NOTE, grid.title, place, facts={"count": len(used)})
    if scan.beyond:
        yield Problem("cell-far", Severity.WARNING, grid.title, scan.beyond)


def missing_logo(folder: Path, read: SettingsRead, grid: Grid | None) -> Iterator[Problem]:
    """Yield a warning when the logo that Settings names does not stand beside the workbook."""
    logo = read.settings.logo
    if grid and logo and not (folder / logo).is_file():
        facts = {"typed": logo}
        yield Problem("file-missing", Severity.WARNING, grid.title, read.cells["logo"], facts=facts)
