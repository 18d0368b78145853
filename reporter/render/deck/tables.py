"""How the rows of tables are measured and shared out to slides."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reporter.render.deck.items import ARROWS
from reporter.render.deck.measure import Ruler
from reporter.story.blocks import Cell, Heading, Table, TableRow, Tone

MOST_ROWS = 12
SIZES = (14.0, 13.0, 12.0, 11.5, 11.0)
PAD, SIDE = 4.0, 7.0
LEAST_NAME = 0.3  # of the table, for its first column


@dataclass(frozen=True, slots=True)
class Line:
    """One row as it is written: a group's name or cells, and its height."""

    row: TableRow | None
    group: str | None
    height: float


@dataclass(frozen=True, slots=True)
class Slab:
    """The part of a table that stands on one slide."""

    headings: tuple[Heading, ...]
    widths: tuple[float, ...]
    size: float
    top: float  # height of the header row
    lines: tuple[Line, ...]

    @property
    def height(self) -> float:
        """The height of all its rows."""
        return self.top + sum(line.height for line in self.lines)


def brief(table: Table) -> tuple[Table, int]:
    """Return the rows that a slide shows, and how many others there are."""
    if len(table.rows) <= MOST_ROWS or table.brief is None:
        return table, 0
    rows = tuple(table.rows[index] for index in table.brief)
    return replace(table, rows=_with_groups(table, table.brief, rows)), len(table.rows) - len(rows)


def _with_groups(table: Table, chosen: Sequence[int], rows: tuple[TableRow, ...]) -> tuple[TableRow, ...]:
    """Let a group's name stand above its first chosen row."""
    found: list[TableRow] = []
    last = None
    for index, row in zip(chosen, rows, strict=True):
        group = next((above.group for above in reversed(table.rows[: index + 1]) if above.group), None)
        found.append(replace(row, group=group if group != last else None))
        last = group
    return tuple(found)


def compact(table: Table) -> Table:
    """Return name, value and change of each row: what fits beside a chart."""
    if len(table.headings) <= 3:  # noqa: PLR2004 — it is compact already
        return table
    toned = [
        column
        for column in range(2, len(table.headings))
        if any(row.cells[column].tone is not Tone.NONE for row in table.rows if len(row.cells) > column)
    ]
    keep = (0, 1, toned[0] if toned else 2)
    rows = tuple(
        replace(row, cells=tuple(row.cells[index] for index in keep), group=None) for row in table.rows
    )
    return replace(table, headings=tuple(replace(table.headings[at], share=None) for at in keep), rows=rows)


def lines_of(table: Table) -> tuple[str, ...]:
    """Return a table as lines of text, for the speaker notes."""
    names = " · ".join(heading.label for heading in table.headings)
    rows = (" · ".join(cell_text(cell) for cell in row.cells) for row in table.rows)
    return (*((table.title,) if table.title else ()), names, *rows)


def cell_text(cell: Cell) -> str:
    """Return what a cell says, arrow and note included."""
    return "  ".join(part for part in (ARROWS[cell.arrow] + cell.text, cell.note) if part)


# Sharing out


def slabs(ruler: Ruler, table: Table, width: float, room: float) -> tuple[Slab, ...]:
    """Return the table in as few parts as fit into a height, about equally long, in the largest size."""
    for shown in (table, _ungrouped(table)):
        for size in SIZES:
            slab = whole(ruler, shown, width, size)
            if slab.height <= room:
                return (slab,)
    slab = whole(ruler, table, width, SIZES[-1])
    return tuple(replace(slab, lines=chunk) for chunk in _chunks(slab.lines, room - slab.top))


def _ungrouped(table: Table) -> Table:
    """Return a short table without its groups' names: a slide that holds all of it reads better than two."""
    if len(table.rows) > MOST_ROWS:
        return table
    return replace(table, rows=tuple(replace(row, group=None) for row in table.rows))


def whole(ruler: Ruler, table: Table, width: float, size: float) -> Slab:
    """Return the whole table, measured."""
    widths = _widths(ruler, table, width, size)
    top = max(
        (
            _cell_height(ruler, heading.label, room, size)
            for heading, room in zip(table.headings, widths, strict=True)
        ),
        default=0,
    )
    lines: list[Line] = []
    for row in table.rows:
        if row.group:
            lines.append(Line(None, row.group, _cell_height(ruler, row.group, width, size) + PAD))
        heights = [
            _cell_height(ruler, worded(ruler, cell, room, size), room, size, bold=cell.strong)
            for cell, room in zip(row.cells, widths, strict=False)
        ]
        lines.append(Line(row, row.group, max(heights, default=size)))
    return Slab(table.headings, widths, size, top, tuple(lines))


def _cell_height(ruler: Ruler, text: str, width: float, size: float, *, bold: bool = False) -> float:
    lines = ruler.lines(text, size, max(width - 2 * SIDE, size), bold=bold)
    return len(lines) * ruler.line(text, size) + 2 * PAD


def worded(ruler: Ruler, cell: Cell, width: float, size: float) -> str:
    """Return what a cell says; a note that does not fit beside the words stands on a line of its own."""
    text = cell_text(cell)
    if not cell.note or ruler.width(text, size, bold=cell.strong) <= width - 2 * SIDE:
        return text
    return f"{ARROWS[cell.arrow]}{cell.text}\n{cell.note}"


def _chunks(lines: tuple[Line, ...], room: float) -> list[tuple[Line, ...]]:
    count = max(1, -(-sum(line.height for line in lines) // room))
    while True:
        chunks = _shared(lines, sum(line.height for line in lines) / count, room)
        if len(chunks) <= count or count >= len(lines):
            return chunks
        count += 1


def _shared(lines: tuple[Line, ...], target: float, room: float) -> list[tuple[Line, ...]]:
    chunks: list[list[Line]] = [[]]
    for index, line in enumerate(lines):
        used = sum(one.height for one in chunks[-1])
        follower = lines[index + 1].height if line.row is None and index + 1 < len(lines) else 0
        full = used + line.height + follower > room or used >= target
        after_group = chunks[-1] and chunks[-1][-1].row is None
        if chunks[-1] and full and not after_group:
            chunks.append([])
        chunks[-1].append(line)
    return [tuple(chunk) for chunk in chunks]


def _widths(ruler: Ruler, table: Table, width: float, size: float) -> tuple[float, ...]:
    """Return the columns' widths: as the report shares them out, unless a figure or a name would break."""
    natural = [_natural(ruler, table, column, size) for column in range(len(table.headings))]
    shares = [heading.share or 0.0 for heading in table.headings]
    wished = [width * share / sum(shares) for share in shares] if all(shares) else []
    if wished and all(need <= wish for need, wish in zip(natural, wished, strict=True)):
        return tuple(wished)
    room = width * (1 - LEAST_NAME)
    others = sum(natural[1:])
    if others > room:
        return (width - room, *(need * room / others for need in natural[1:]))
    spare = max(0.0, width - others - natural[0]) / len(natural)
    spread = min(spare, (room - others) / max(len(natural) - 1, 1))
    figures = [need + spread for need in natural[1:]]
    return (width - sum(figures), *figures)


def _natural(ruler: Ruler, table: Table, column: int, size: float) -> float:
    texts = [(table.headings[column].label, False)]
    texts += [
        (cell_text(row.cells[column]), row.cells[column].strong)
        for row in table.rows
        if len(row.cells) > column
    ]
    return max(ruler.width(text, size, bold=bold) for text, bold in texts) + 2 * SIDE + 1
