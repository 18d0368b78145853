"""Real tables: how their rows are shared out to slides, and how they are written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from pptx.oxml.ns import qn
from pptx.util import Pt

from reporter.render.deck.grid import Box, Ink, Setting, Style
from reporter.render.deck.items import ARROWS, TONES
from reporter.render.deck.measure import Ruler
from reporter.render.deck.text import Para, Run, paragraph
from reporter.story.blocks import Align, Cell, Heading, Table, TableRow, Tone

MOST_ROWS = 12
SIZES = (14.0, 13.0, 12.0, 11.5, 11.0)
PAD, SIDE = 4.0, 7.0
WIDEST = 0.45  # of the table, for a column that is not the first


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
    return (names, *rows)


def cell_text(cell: Cell) -> str:
    """Return what a cell says, arrow and note included."""
    return "  ".join(part for part in (ARROWS[cell.arrow] + cell.text, cell.note) if part)


# Sharing out


def slabs(ruler: Ruler, table: Table, width: float, room: float) -> tuple[Slab, ...]:
    """Return the table in as few parts as fit into a height, about equally long, in the largest size."""
    for size in SIZES:
        slab = whole(ruler, table, width, size)
        if slab.height <= room:
            return (slab,)
    return tuple(replace(slab, lines=chunk) for chunk in _chunks(slab.lines, room - slab.top))


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
            _cell_height(ruler, cell_text(cell), room, size, bold=cell.strong)
            for cell, room in zip(row.cells, widths, strict=False)
        ]
        lines.append(Line(row, row.group, max(heights, default=size)))
    return Slab(table.headings, widths, size, top, tuple(lines))


def _cell_height(ruler: Ruler, text: str, width: float, size: float, *, bold: bool = False) -> float:
    lines = ruler.lines(text, size, max(width - 2 * SIDE, size), bold=bold)
    return len(lines) * ruler.line(text, size) + 2 * PAD


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
    natural = [_natural(ruler, table, column, size) for column in range(len(table.headings))]
    shares = [heading.share for heading in table.headings]
    if all(shares):
        total = sum(share for share in shares if share)
        wished = [width * (share or 0) / total for share in shares]
        if all(need <= wish for need, wish in zip(natural[1:], wished[1:], strict=True)):
            return tuple(wished)
    others = [
        min(need, width * WIDEST / max(1, len(natural) - 1)) if sum(natural) > width else need
        for need in natural[1:]
    ]
    if sum(natural) <= width and len(natural) > 1:
        spare = (width - sum(natural)) / len(natural)
        others = [need + spare for need in others]
    return (width - sum(others), *others)


def _natural(ruler: Ruler, table: Table, column: int, size: float) -> float:
    texts = [(table.headings[column].label, False)]
    texts += [
        (cell_text(row.cells[column]), row.cells[column].strong)
        for row in table.rows
        if len(row.cells) > column
    ]
    return max(ruler.width(text, size, bold=bold) for text, bold in texts) + 2 * SIDE + 1


# Writing


def write_table(placeholder: Any, slab: Slab, box: Box, language: str) -> Any:
    """Fill a table placeholder; return the graphic frame."""
    frame = placeholder.insert_table(rows=1 + len(slab.lines), cols=len(slab.headings))
    frame.left, frame.top = Pt(box.left), Pt(box.top)
    frame.width, frame.height = Pt(box.width), Pt(slab.height)
    table = frame.table
    for column, width in zip(table.columns, slab.widths, strict=True):
        column.width = Pt(width)
    _rows(table, slab, language)
    properties = table._tbl.tblPr  # noqa: SLF001 — the library has no door for table styles
    properties.set("bandRow", "0")
    properties.find(qn("a:tableStyleId")).text = _STYLE
    return frame


_STYLE = "{6F1D2B5A-3C47-5E18-9A60-0D2C7B9E4F31}"


def _rows(table: Any, slab: Slab, language: str) -> None:
    table.rows[0].height = Pt(slab.top)
    for column, heading in enumerate(slab.headings):
        _write(
            table.cell(0, column), (Run(heading.label, bold=False, ink=Ink.MUTED),), slab, column, language
        )
    for at, line in enumerate(slab.lines, 1):
        table.rows[at].height = Pt(line.height)
        if line.row is None:
            table.cell(at, 0).merge(table.cell(at, len(slab.headings) - 1))
            _write(table.cell(at, 0), (Run(line.group or "", bold=True),), slab, 0, language)
            continue
        for column, cell in enumerate(line.row.cells[: len(slab.headings)]):
            _write(table.cell(at, column), _runs(cell), slab, column, language)


def _runs(cell: Cell) -> tuple[Run, ...]:
    words = Run(ARROWS[cell.arrow] + cell.text, bold=cell.strong, ink=TONES[cell.tone])
    return (words, Run(f"  {cell.note}", bold=False, ink=Ink.MUTED)) if cell.note else (words,)


def _write(cell: Any, runs: tuple[Run, ...], slab: Slab, column: int, language: str) -> None:
    setting = Setting(slab.size)
    element = paragraph(
        Para(tuple(replace(run, size=slab.size) for run in runs)),
        {Style.TEXT: replace(setting, size=0)},
        language,
    )
    if slab.headings[column].align is Align.RIGHT:
        element.find(qn("a:pPr")).set("algn", "r")
    body = cell._tc.get_or_add_txBody()  # noqa: SLF001 — paragraphs are written as everywhere else
    for old in body.findall(qn("a:p")):
        body.remove(old)
    body.append(element)
    last = column == len(slab.headings) - 1
    cell.margin_left, cell.margin_right = Pt(0 if column == 0 else SIDE), Pt(0 if last else SIDE)
    cell.margin_top = cell.margin_bottom = Pt(PAD)
