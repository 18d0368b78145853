"""What the checks share."""

from collections.abc import Iterator

from reporter.errors import Fact, Problem, Severity
from reporter.model.dataset import Dataset, Row, Table


def problem_at(
    problem: str,
    severity: Severity,
    table: Table,
    row: Row,
    column: str,
    /,
    other: str | None = None,
    **facts: Fact,
) -> Problem:
    """Return a problem at one cell of a table."""
    letter = table.letters.get(column, "A")  # the column itself may be missing: then the row's first cell
    return Problem(problem, severity, table.title, f"{letter}{row.number}", other, facts)


def tables(dataset: Dataset, *sheets: str) -> Iterator[Table]:
    """Yield the tables that a workbook has, all when none are named."""
    for sheet in sheets or dataset.tables:
        if sheet in dataset.tables:
            yield dataset.tables[sheet]


def has(table: Table, *columns: str) -> bool:
    """Say whether a table has all of these columns."""
    return all(column in table.letters for column in columns)
