"""Writes real tables into table placeholders."""

from dataclasses import replace
from typing import Any

from pptx.enum.text import MSO_ANCHOR
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from reporter.render.deck.grid import TABLE_STYLE, Box, Ink, Setting, Style
from reporter.render.deck.items import ARROWS, TONES
from reporter.render.deck.measure import Ruler
from reporter.render.deck.tables import SIDE, Slab, worded
from reporter.render.deck.text import Para, Run, paragraph
from reporter.story.blocks import Align, Cell

ALIGNED = {Align.RIGHT: "r", Align.CENTER: "ctr"}
UNSIZED = {Style.TEXT: Setting(0)}  # a cell inherits no size: each run carries its own


def write_table(placeholder: Any, slab: Slab, box: Box, ruler: Ruler, language: str) -> Any:
    """Fill a table placeholder; return the graphic frame."""
    frame = placeholder.insert_table(rows=1 + len(slab.lines), cols=len(slab.headings))
    frame.left, frame.top = Pt(box.left), Pt(box.top)
    frame.width, frame.height = Pt(slab.width), Pt(slab.height)
    table = frame.table
    for column, width in zip(table.columns, slab.widths, strict=True):
        column.width = Pt(width)
    _rows(table, slab, ruler, language)
    properties = table._tbl.tblPr  # noqa: SLF001 — the library has no door for table styles
    properties.set("bandRow", "0")
    properties.find(qn("a:tableStyleId")).text = TABLE_STYLE
    return frame


def _rows(table: Any, slab: Slab, ruler: Ruler, language: str) -> None:
    table.rows[0].height = Pt(slab.top)
    for column, heading in enumerate(slab.headings):
        _write(
            table.cell(0, column), [(Run(heading.label, bold=False, ink=Ink.MUTED),)], slab, column, language
        )
    for at, line in enumerate(slab.lines, 1):
        table.rows[at].height = Pt(line.height)
        if line.row is None:
            table.cell(at, 0).merge(table.cell(at, len(slab.headings) - 1))
            _write(table.cell(at, 0), [(Run(line.group or "", bold=True),)], slab, 0, language)
            table.cell(at, 0).vertical_anchor = MSO_ANCHOR.BOTTOM
            continue
        for column, cell in enumerate(line.row.cells[: len(slab.headings)]):
            parts = _parts(
                cell, "\n" in worded(ruler, cell, slab.headings[column], slab.widths[column], slab.size)
            )
            _write(table.cell(at, column), parts, slab, column, language)
            if cell.shade is not None:
                _shade(table.cell(at, column), cell.shade)


def _parts(cell: Cell, below: bool) -> list[tuple[Run, ...]]:  # noqa: FBT001 — where the note stands
    words = Run(ARROWS[cell.arrow] + cell.text, bold=cell.strong, ink=TONES[cell.tone])
    if not cell.note:
        return [(words,)]
    ink = Ink.MUTED if cell.shade is None else Ink.INK
    note = Run(cell.note if below else f"  {cell.note}", bold=False, ink=ink)
    return [(words,), (note,)] if below else [(words, note)]


def _write(cell: Any, parts: list[tuple[Run, ...]], slab: Slab, column: int, language: str) -> None:
    body = cell._tc.get_or_add_txBody()  # noqa: SLF001 — paragraphs are written as everywhere else
    for old in body.findall(qn("a:p")):
        body.remove(old)
    for runs in parts:
        sized = Para(tuple(replace(run, size=slab.size) for run in runs))
        element = paragraph(sized, UNSIZED, language)
        if slab.headings[column].align is not Align.LEFT:
            element.find(qn("a:pPr")).set("algn", ALIGNED[slab.headings[column].align])
        body.append(element)
    last = column == len(slab.headings) - 1
    cell.margin_left, cell.margin_right = Pt(0 if column == 0 else SIDE), Pt(0 if last else SIDE)
    cell.margin_top = cell.margin_bottom = Pt(slab.pad)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE


def _shade(cell: Any, share: float) -> None:
    """Fill a cell with a part of the accent, so that it follows the theme; a paper line sets cells apart."""
    kept, added = round(share * 100_000), round((1 - share) * 100_000)
    change = f'<a:lumMod val="{kept}"/><a:lumOff val="{added}"/>'
    properties = cell._tc.get_or_add_tcPr()  # noqa: SLF001 — the library cannot lighten a theme colour by parts
    for side in ("lnL", "lnR", "lnT", "lnB"):
        properties.append(parse_xml(_LINE.format(side=side, spaces=nsdecls("a"))))
    properties.append(
        parse_xml(
            f'<a:solidFill {nsdecls("a")}><a:schemeClr val="{Ink.ACCENT}">{change}</a:schemeClr></a:solidFill>'
        )
    )


_LINE = '<a:{side} {spaces} w="19050"><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:{side}>'
