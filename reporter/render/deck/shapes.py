"""Small things that every shape needs: its place, its alternative text."""

from typing import Any

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Emu

from reporter.render.deck.grid import EMU, Box
from reporter.render.deck.text import clean

DECORATIVE = (
    '<a:extLst {a}><a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)


def move(shape: Any, box: Box) -> None:
    """Put a shape where the measure says."""
    shape.left, shape.top = Emu(round(box.left * EMU)), Emu(round(box.top * EMU))
    shape.width, shape.height = Emu(round(box.width * EMU)), Emu(round(box.height * EMU))


def describe(frame: Any, alternative: str, name: str | None = None) -> None:
    """Give a shape its alternative text, and a name."""
    properties = frame._element.xpath(".//p:cNvPr")[0]  # noqa: SLF001 — the library has no door for it
    properties.set("descr", clean(alternative))
    if name:
        properties.set("name", clean(name))


def decorate(shape: Any) -> None:
    """Mark a shape as decorative: screen readers pass over it."""
    properties = shape._element.xpath(".//p:cNvPr")[0]  # noqa: SLF001 — the library has no door for it
    properties.append(parse_xml(DECORATIVE.format(a=nsdecls("a"))))
