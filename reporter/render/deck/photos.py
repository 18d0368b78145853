"""The pictures of posts on a slide, and the quiet tile where there is none."""

from collections.abc import Mapping
from io import BytesIO
from typing import Any

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from reporter.render.deck.grid import Ink, Setting, Style
from reporter.render.deck.plan.slide import Photo
from reporter.render.deck.shapes import decorate, describe
from reporter.render.deck.text import Para, Run, paragraph

RECTANGLE = 1
MARK = {Style.TEXT: Setting(0)}  # the shape inherits no size: the run carries it


def write_photo(slide: Any, photo: Photo, contents: Mapping[str, bytes], language: str) -> None:
    """Place a post's picture with its alternative text, or the word that stands for it."""
    post, place = photo.post, [Pt(side) for side in photo.box]
    content = contents.get(post.picture or "")
    if content:
        shape = slide.shapes.add_picture(BytesIO(content), *place)
        describe(shape, post.alternative, post.title)
    else:
        group = slide.shapes.add_group_shape()
        shape = group.shapes.add_shape(RECTANGLE, *place)
        _mark(shape, post.mark, language)
        decorate(group)
    if post.link:
        shape.click_action.hyperlink.address = post.link


def _mark(tile: Any, words: str, language: str) -> None:
    element = tile._element  # noqa: SLF001 — theme colours and no style of the library's own
    for style in element.findall(qn("p:style")):
        element.remove(style)
    element.spPr.append(
        parse_xml(f'<a:solidFill {nsdecls("a")}><a:schemeClr val="{Ink.TINT}"/></a:solidFill>')
    )
    element.spPr.append(parse_xml(f"<a:ln {nsdecls('a')}><a:noFill/></a:ln>"))
    body = element.txBody
    for old in body.findall(qn("a:p")):
        body.remove(old)
    line = paragraph(Para((Run(words, ink=Ink.MUTED, size=12.0),)), MARK, language)
    line.find(qn("a:pPr")).set("algn", "ctr")
    body.append(line)
