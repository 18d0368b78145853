"""Writes planned slides into the presentation: placeholders filled, none left empty."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from lxml import etree
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from reporter.brand import Brand
from reporter.render.deck import grid
from reporter.render.deck.charts import write_chart
from reporter.render.deck.flow import Placed
from reporter.render.deck.grid import EMU, Box, Ink, Setting, Style
from reporter.render.deck.measure import Ruler
from reporter.render.deck.photos import write_photo
from reporter.render.deck.plan.slide import Slide
from reporter.render.deck.shapes import decorate, describe, move
from reporter.render.deck.sparks import write_spark
from reporter.render.deck.table_writer import write_table
from reporter.render.deck.tables import Slab
from reporter.render.deck.text import Settings, clean, fill, para, shortened

TITLE_SIZES = (28.0, 24.0, 22.0, 20.0, 18.0, 16.0, 14.0, 12.0)
EASE = (
    1.07  # a title's box is a little wider than its lines: a substitute's words differ more than its average
)
BAR = 7.0  # points, in a table's cell
SUBTITLE_SIZES = (14.0, 13.0, 12.0)


@dataclass(frozen=True, slots=True)
class Desk:
    """What writing a slide needs: the presentation, look, language, running foot and the posts' pictures."""

    presentation: Any
    brand: Brand
    ruler: Ruler
    language: str
    foot: str
    photos: Mapping[str, bytes]

    def layout(self, name: str) -> Any:
        """Return a layout of the master by its name."""
        return self.presentation.slide_layouts.get_by_name(name)


def write_slide(desk: Desk, planned: Slide) -> Any:
    """Add a slide to the presentation."""
    slide = desk.presentation.slides.add_slide(desk.layout(planned.layout))
    holders = {one.placeholder_format.idx: one for one in slide.placeholders}
    write_line(desk, holders[grid.TITLE], planned.title, TITLE_SIZES)
    if planned.subtitle:
        write_line(desk, holders[grid.SUBTITLE], planned.subtitle, SUBTITLE_SIZES, bold=False)
    if planned.chart:
        chart, box = planned.chart
        write_chart(desk.brand, desk.ruler, desk.language, holders[grid.CHART], chart, box)
    for one in planned.texts:
        _text(slide, desk, holders[one.index], one)
    tables = (*((planned.table,) if planned.table else ()), *planned.further)
    for index, (slab, box, alternative) in zip((grid.TABLE, *grid.FURTHER_TABLES), tables, strict=False):
        frame = write_table(holders[index], slab, box, desk.ruler, desk.language)
        describe(frame, alternative)
        _bars(slide, desk.ruler, slab, box)
    for spark, box in planned.sparks:
        write_spark(slide, spark, box)
    for photo in planned.photos:
        write_photo(slide, photo, desk.photos, desk.language)
    remove_empty(slide)
    write_foot(desk, slide)
    return slide


def write_line(desk: Desk, holder: Any, text: str, sizes: tuple[float, ...], *, bold: bool = True) -> None:
    """Write a title or subtitle in the largest size that fits its box, its lines about equally long."""
    width, room = holder.width / EMU, holder.height / EMU + 1
    cleaned = " ".join(re.split(r"[ \t\r\n]+", clean(text).strip()))  # no-break spaces stay

    def lines(size: float, width: float = width) -> int:
        return len(desk.ruler.lines(cleaned, size, width, bold=bold))

    def fits(size: float) -> bool:
        return bool(lines(size) * desk.ruler.line(cleaned, size) <= room)

    size = next((size for size in sizes if fits(size)), sizes[-1])
    shown = cleaned if fits(size) else shortened(desk.ruler, cleaned, (width, room), size, bold=bold)
    settings: Settings = {Style.TEXT: Setting(sizes[0])}
    fill(holder, [para(shown)], settings, desk.language, size / sizes[0])
    if shown == cleaned and lines(size) > 1:
        _narrow(holder, min(width, EASE * _narrowest(lines, size, width)))


def _narrowest(lines: Callable[[float, float], int], size: float, width: float) -> float:
    wanted = lines(size, width)
    return next((w for w in range(100, round(width), 4) if lines(size, w) <= wanted), width)


def _narrow(holder: Any, width: float) -> None:
    """Make a box as narrow as its lines allow, so that the last is no single word."""
    box = Box(holder.left / EMU, holder.top / EMU, width, holder.height / EMU)
    move(holder, box)


def _text(slide: Any, desk: Desk, holder: Any, one: Placed) -> None:
    move(holder, one.box)
    fill(holder, one.paras, one.settings, desk.language, one.scale)
    if one.rule:
        write_rule(slide, one.box, one.rule)


def write_rule(slide: Any, box: Box, ink: Ink) -> None:
    """Draw a line above a box; it says nothing and is marked so."""
    _line(slide, (box.left, box.left + box.width, box.top - 9), ink, 0.75 if ink is Ink.HAIRLINE else 1.25)


def _bars(slide: Any, ruler: Ruler, slab: Slab, box: Box) -> None:
    """Draw the bars of a table's cells before their figures: a table cannot hold shapes of its own."""
    for left, length, middle in slab.bars(ruler):
        _line(slide, (box.left + left, box.left + left + length, box.top + middle), Ink.ACCENT, BAR)


def _line(slide: Any, place: tuple[float, float, float], ink: Ink, width: float) -> None:
    """Draw a decorative horizontal line between two ends at a height."""
    left, right, height = place
    line = slide.shapes.add_connector(1, Pt(left), Pt(height), Pt(right), Pt(height))
    properties = line._element.spPr  # noqa: SLF001 — theme colours and no style of the library's own
    for style in line._element.findall(qn("p:style")):  # noqa: SLF001 — the same
        line._element.remove(style)  # noqa: SLF001 — the same
    fill = f'<a:solidFill><a:schemeClr val="{ink}"/></a:solidFill>'
    properties.append(parse_xml(f'<a:ln {nsdecls("a")} w="{round(width * EMU)}">{fill}</a:ln>'))
    decorate(line)


def remove_empty(slide: Any) -> None:
    """Take away placeholders that hold nothing: they would show their prompt in the editor."""
    for holder in list(slide.placeholders):
        if holder.has_text_frame and not holder.text_frame.text:
            holder._element.getparent().remove(holder._element)  # noqa: SLF001 — no door either


def write_foot(desk: Desk, slide: Any) -> None:
    """Add footer and slide number: the library leaves them out of new slides."""
    for place in slide.slide_layout.placeholders:
        kind = place.element.xpath(".//p:ph/@type")
        if kind and kind[0] in {"ftr", "sldNum"}:
            copy = etree.fromstring(etree.tostring(place.element))
            copy = parse_xml(etree.tostring(copy))
            slide.shapes._spTree.append(copy)  # noqa: SLF001 — a placeholder that the library cannot add
            copy.xpath(".//p:cNvPr")[0].set("id", str(max(_ids(slide)) + 1))
            properties = copy.find(qn("p:spPr"))
            for child in list(properties):
                properties.remove(child)
            _foot_text(desk, copy, kind[0])


def _ids(slide: Any) -> list[int]:
    return [int(one) for one in slide.shapes._spTree.xpath(".//p:cNvPr/@id")]  # noqa: SLF001 — ids of all shapes


def _foot_text(desk: Desk, element: Any, kind: str) -> None:
    from reporter.render.deck.text import LANGUAGES

    tag = LANGUAGES.get(desk.language, desk.language)
    for look in element.iter(qn("a:rPr")):
        look.set("lang", tag)
    levels = element.find(f".//{qn('a:lstStyle')}")
    for level in list(levels):
        levels.remove(level)
    if kind == "ftr":
        room = 700.0
        shown = shortened(desk.ruler, clean(desk.foot), (room, 18), 9, bold=False)
        next(iter(element.iter(qn("a:t")))).text = shown
