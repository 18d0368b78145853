"""Tables of any columns: those without any entry are left out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reporter.story.blocks import Align, Cell, Heading, Table, TableRow
from reporter.story.tables import EMPTY


@dataclass(frozen=True, slots=True)
class Column:
    """One column to be. ``words`` are set from the left, figures from the right."""

    label: str
    words: bool = False
    share: float | None = None


def grid(
    title: str | None,
    subtitle: str | None,
    columns: Sequence[Column],
    rows: Sequence[TableRow],
    *,
    detail: bool = False,
) -> Table | None:
    """Return a table, None without rows; the first column always stands."""
    if not rows:
        return None
    kept = [
        index
        for index in range(len(columns))
        if index == 0 or any(row.cells[index].text != EMPTY.text for row in rows)
    ]
    return Table(
        title,
        subtitle,
        tuple(_heading(columns[index]) for index in kept),
        tuple(TableRow(tuple(row.cells[index] for index in kept), row.group) for row in rows),
        detail=detail,
    )


def groups(named: Mapping[str, Sequence[Sequence[Cell]]]) -> list[TableRow]:
    """Return rows under group rows; the only group needs no name."""
    filled = {name: rows for name, rows in named.items() if rows}
    alone = len(filled) == 1
    return [
        TableRow(tuple(cells), None if alone or index else name)
        for name, rows in filled.items()
        for index, cells in enumerate(rows)
    ]


def _heading(column: Column) -> Heading:
    return Heading(column.label, Align.LEFT if column.words else Align.RIGHT, column.share)
