"""Tables as plain values for the HTML templates; columns as wide as what stands in them."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from reporter.render.typeset import ems
from reporter.story.blocks import Align, Arrow, Cell, Table, TableRow

View = dict[str, Any]

SIZE = 10.0  # points, as in blocks.css
ROOM, NARROW_ROOM, HALF_ROOM = 504.0, 300.0, 240.0  # points: across the page, of two columns, in a pair
PADDING, ARROW, STRONG = 10.0, 1.2, 1.07  # points beside a figure; ems of an arrow; bold figures are wider
NAMES_LEAST = 0.24  # of the width, for the columns of words together
LONG = 20  # rows: set closer, so that a scoreboard stays on its page
NARROW = 2  # a table of so few columns needs no more than half the page


def table_view(table: Table, *, half: bool = False) -> View:
    """Return a table as plain values."""
    narrow = not half and len(table.headings) <= NARROW
    shares, dense = column_shares(table, HALF_ROOM if half else NARROW_ROOM if narrow else ROOM)
    return {
        "kind": "table",
        "title": table.title,
        "subtitle": table.subtitle,
        "narrow": narrow,
        "dense": dense,
        "long": len(table.rows) >= LONG,
        "headings": [asdict(heading) for heading in table.headings],
        "shares": shares,
        "widths": [f"{100 * share:.2f}%" for share in shares],
        "groups": _groups(table.rows),
    }


def column_shares(table: Table, room: float) -> tuple[list[float], bool]:
    """Return the shares of the width, which add to 1, and whether the table must be set in smaller type.

    A column of figures is as wide as its longest figure, or as its share asks when that is more; the columns
    of words divide what is left.
    """
    figures = [heading.align is Align.RIGHT for heading in table.headings]
    needs = [_need(table, index) / room for index in range(len(figures))]
    wished = [max(need, heading.share or 0) for need, heading in zip(needs, table.headings, strict=True)]
    for chosen in (wished, needs) if len(figures) > NARROW else (needs,):
        taken = sum(share for share, figure in zip(chosen, figures, strict=True) if figure)
        if taken <= 1 - NAMES_LEAST:
            return _filled(table, chosen, figures, 1 - taken), False
    squeeze = (1 - NAMES_LEAST) / taken
    return _filled(table, [need * squeeze for need in needs], figures, NAMES_LEAST), True


def _filled(table: Table, shares: Sequence[float], figures: Sequence[bool], rest: float) -> list[float]:
    words = sum(not figure for figure in figures)
    if not words:
        return [share / sum(shares) for share in shares]
    wishes = [
        0.0 if figure else heading.share or 1 / words
        for figure, heading in zip(figures, table.headings, strict=True)
    ]
    parts = [rest * wish / sum(wishes) for wish in wishes]
    return [share if figure else part for share, figure, part in zip(shares, figures, parts, strict=True)]


def _need(table: Table, index: int) -> float:
    cells = [row.cells[index] for row in table.rows if index < len(row.cells)]
    words = [ems(word) * 0.9 for word in table.headings[index].label.split(" ")]
    return SIZE * max([*words, *(_cell_ems(cell) for cell in cells)], default=0.0) + PADDING


def _cell_ems(cell: Cell) -> float:
    width = ems(cell.text) + (ARROW if cell.arrow is not Arrow.NONE else 0)
    return width * STRONG if cell.strong else width


def _groups(rows: Sequence[TableRow]) -> list[View]:
    groups: list[View] = []
    for row in rows:
        if row.group or not groups:
            groups.append({"name": row.group, "rows": []})
        groups[-1]["rows"].append([_cell(asdict(cell)) for cell in row.cells])
    return groups


def _cell(cell: View) -> View:
    share, figure = cell.pop("bar"), cell.pop("figure")
    value = figure["value"] if figure else None
    return {
        **cell,
        "bar": None if share is None else f"{100 * min(max(share, 0), 1):.1f}%",
        "order": value["low"] if isinstance(value, dict) else value,
    }
