"""How the rows of tables are measured and shared out to slides."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reporter.render.deck.items import ARROWS
from reporter.render.deck.measure import Ruler
from reporter.story.blocks import Align, Cell, Heading, Table, TableRow, Tone
from reporter.story.tables import EMPTY

Sizes = tuple[tuple[float, float], ...]

MOST_ROWS = 12
PAD, SIDE = 4.0, 7.0
BAR_ROOM, BESIDE = 56.0, 10.0  # of the longest bar in a cell, and between it and the figure
TIGHT = (
    (14.0, PAD),
    (13.0, PAD),
    (12.0, PAD),
    (12.0, PAD / 2),
)  # sizes, with the space above and below
ROOMY = (
    (18.0, 12.0), (18.0, 9.0), (16.0, 8.0), (16.0, 6.0), (16.0, PAD),
    (15.0, 7.0), (15.0, PAD), (14.0, 7.0), (14.0, 5.0), *TIGHT,
)  # fmt: skip
LEAST_NAME = 0.3  # of the table, for its first column
LEAST_WORDS = 0.25  # of their width on one line: columns of words wrap as far
WIDEST_PAIR = 600.0  # a name and one figure: the eye must find its way across


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
    pad: float = PAD

    def bars(self, ruler: Ruler) -> Iterator[tuple[float, float, float]]:
        """Yield the bars of cells: left end, length and height of the middle, from the table's upper left corner."""
        rooms = [self._room(ruler, column) for column in range(len(self.widths))]
        top = self.top
        for line in self.lines:
            for column, cell in enumerate(line.row.cells[: len(self.widths)] if line.row else ()):
                if cell.bar and rooms[column] > 0:
                    left = sum(self.widths[:column]) + SIDE
                    yield left, min(cell.bar, 1) * rooms[column], top + line.height / 2
            top += line.height

    def _room(self, ruler: Ruler, column: int) -> float:
        """Return the room for bars that a column's figures leave beside them."""
        cells = [line.row.cells[column] for line in self.lines if line.row and column < len(line.row.cells)]
        figures = max((ruler.width(cell.text, self.size, bold=cell.strong) for cell in cells), default=0.0)
        return self.widths[column] - 2 * SIDE - figures - BESIDE

    @property
    def width(self) -> float:
        """The width of all its columns."""
        return sum(self.widths)

    @property
    def height(self) -> float:
        """The height of all its rows."""
        return self.top + sum(line.height for line in self.lines)


def brief(table: Table) -> tuple[Table, int]:
    """Return the rows that a slide shows, and how many others there are; columns that say nothing are left out."""
    if len(table.rows) <= MOST_ROWS or table.brief is None:
        return _told(table), 0
    rows = tuple(table.rows[index] for index in table.brief)
    shown = replace(table, rows=_with_groups(table, table.brief, rows))
    return _told(shown), len(table.rows) - len(rows)


def _told(table: Table) -> Table:
    """Return a table without the columns in which no cell says anything."""
    count = len(table.headings)
    said = [
        column
        for column in range(count)
        if column == 0 or any(row.cells[column] != EMPTY for row in table.rows if len(row.cells) == count)
    ]
    if len(said) == count or any(len(row.cells) != count for row in table.rows):
        return table
    rows = tuple(replace(row, cells=tuple(row.cells[column] for column in said)) for row in table.rows)
    return replace(table, headings=tuple(table.headings[column] for column in said), rows=rows)


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


def cell_text(cell: Cell) -> str:
    """Return what a cell says, arrow and note included."""
    return "  ".join(part for part in (ARROWS[cell.arrow] + cell.text, cell.note) if part)


# Sharing out


def slabs(ruler: Ruler, table: Table, width: float, room: float, sizes: Sizes = ROOMY) -> tuple[Slab, ...]:
    """Return the table in as few parts as fit into a height, about equally long, in the largest size."""
    slab = whole_in(ruler, table, width, room, sizes) or whole_in(
        ruler, _ungrouped(table), width, room, sizes
    )
    if slab:
        return (slab,)
    return _shared_out(ruler, table, width, room, sizes)


def _shared_out(ruler: Ruler, table: Table, width: float, room: float, sizes: Sizes) -> tuple[Slab, ...]:
    """Return parts in the largest size that needs no more of them than the smallest, and breaks no figure."""
    measured = [whole(ruler, table, width, *size) for size in sizes]
    parts = [(slab, _chunks(slab.lines, room - slab.top)) for slab in measured]
    fewest = len(parts[-1][1])
    fitting = (one for one in parts if len(one[1]) <= fewest and not breaks(ruler, table, one[0]))
    slab, chunks = next(fitting, parts[-1])
    return tuple(replace(slab, lines=chunk) for chunk in chunks)


def whole_in(ruler: Ruler, table: Table, width: float, room: float, sizes: Sizes) -> Slab | None:
    """Return the whole table in the largest size that fits and breaks no figure, None when none fits."""
    few = len(table.headings) <= 2  # noqa: PLR2004 — a name and one figure
    measured = [whole(ruler, table, min(width, WIDEST_PAIR) if few else width, *size) for size in sizes]
    fitting = [slab for slab in measured if slab.height <= room]
    unbroken = (slab for slab in fitting if not breaks(ruler, table, slab))
    return next(unbroken, fitting[-1] if fitting else None)


def breaks(ruler: Ruler, table: Table, slab: Slab) -> bool:
    """Say whether a column of figures is narrower than its widest one."""
    return any(
        heading.align is not Align.LEFT
        and _natural(ruler, table, column, slab.size) > slab.widths[column] + 1
        for column, heading in enumerate(table.headings)
    )


def _ungrouped(table: Table) -> Table:
    """Return a short table without its groups' names: a slide that holds all of it reads better than two."""
    if len(table.rows) > MOST_ROWS:
        return table
    return replace(table, rows=tuple(replace(row, group=None) for row in table.rows))


def whole(ruler: Ruler, table: Table, width: float, size: float, pad: float = PAD) -> Slab:
    """Return the whole table, measured."""
    widths = _widths(ruler, table, width, size)
    top = max(
        (
            _cell_height(ruler, heading.label, room, size) + 2 * pad
            for heading, room in zip(table.headings, widths, strict=True)
        ),
        default=0,
    )
    lines: list[Line] = []
    for row in table.rows:
        if row.group:
            lines.append(Line(None, row.group, _cell_height(ruler, row.group, width, size) + 2 * pad + PAD))
        heights = [
            _cell_height(ruler, worded(ruler, cell, heading, room, size), room, size, bold=cell.strong)
            + 2 * pad
            for cell, heading, room in zip(row.cells, table.headings, widths, strict=False)
        ]
        lines.append(Line(row, row.group, max(heights, default=size)))
    return Slab(table.headings, widths, size, top, tuple(lines), pad)


def _cell_height(ruler: Ruler, text: str, width: float, size: float, *, bold: bool = False) -> float:
    lines = ruler.lines(text, size, max(width - 2 * SIDE, size), bold=bold)
    return len(lines) * ruler.line(text, size)


def worded(ruler: Ruler, cell: Cell, heading: Heading, width: float, size: float) -> str:
    """Return what a cell says; a note stands on a line of its own under a figure, and where it does not fit."""
    text = cell_text(cell)
    beside = heading.align is Align.LEFT and ruler.width(text, size, bold=cell.strong) <= width - 2 * SIDE
    if not cell.note or beside:
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
    room = width - min(width * LEAST_NAME, natural[0])
    others = sum(natural[1:])
    if others > room:
        return (width - room, *_squeezed(table, natural[1:], room))
    spare = max(0.0, width - others - natural[0]) / len(natural)
    spread = min(spare, (room - others) / max(len(natural) - 1, 1))
    figures = [need + spread for need in natural[1:]]
    return (width - sum(figures), *figures)


def _squeezed(table: Table, natural: Sequence[float], room: float) -> list[float]:
    """Return the widths of the columns after the first: words wrap before a figure breaks."""
    figures = [heading.align is Align.RIGHT for heading in table.headings[1:]]
    words = sum(need for need, figure in zip(natural, figures, strict=True) if not figure)
    rest = room - sum(need for need, figure in zip(natural, figures, strict=True) if figure)
    if rest < words * LEAST_WORDS:
        return [need * room / sum(natural) for need in natural]
    fair = iter(_fairly([need for need, figure in zip(natural, figures, strict=True) if not figure], rest))
    return [need if figure else next(fair) for need, figure in zip(natural, figures, strict=True)]


def _fairly(needs: Sequence[float], room: float) -> list[float]:
    """Share a room out to columns of words: short ones get what they need, the long ones wrap in the rest."""
    shares = dict.fromkeys(range(len(needs)), 0.0)
    left = room
    for place, column in enumerate(sorted(shares, key=lambda one: needs[one])):
        shares[column] = min(needs[column], left / (len(needs) - place))
        left -= shares[column]
    return [shares[column] for column in range(len(needs))]


def _natural(ruler: Ruler, table: Table, column: int, size: float) -> float:
    heading = table.headings[column]
    cells = [row.cells[column] for row in table.rows if len(row.cells) > column]
    texts = [(heading.label, False)]
    for cell in cells:
        worded_once = (
            cell_text(cell) if heading.align is Align.LEFT else worded(ruler, cell, heading, 0, size)
        )
        texts += [(line, cell.strong) for line in worded_once.split("\n")]
    bars = BAR_ROOM + BESIDE if any(cell.bar for cell in cells) else 0.0
    return max(ruler.width(text, size, bold=bold) for text, bold in texts) + bars + 2 * SIDE + 1
