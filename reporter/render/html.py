"""Blocks as plain values for the HTML templates; shared by the PDF document and the web page."""

import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cache
from typing import Any, assert_never

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import escape

from reporter.brand import Brand, Colours
from reporter.charts.palette import dressed
from reporter.charts.picture import Picture
from reporter.render.cards import cards_view
from reporter.render.photos import Photos
from reporter.render.pictures import Pictures, Width
from reporter.render.tables import table_view
from reporter.render.typeset import balanced_width, heading_lines, held_ending, whole_words
from reporter.render.values import chart_values
from reporter.resources import template_folder
from reporter.story.blocks import (
    Block,
    Bullets,
    Callout,
    Cards,
    ChartBlock,
    Definitions,
    Findings,
    Gallery,
    Pair,
    Paragraph,
    Remark,
    Report,
    Section,
    Small,
    Table,
)

View = dict[str, Any]

TITLE_SIZE, LONG_TITLE_SIZE = 22.0, 18.0  # points, as in blocks.css
MOST_LINES = 2  # of a title; what needs more is set smaller


@dataclass(frozen=True, slots=True)
class Look:
    """What the views need besides the blocks: painted charts, how a colour is written, the posts' pictures."""

    pictures: Pictures
    colours: Mapping[str, str]
    photos: Photos = field(default_factory=dict)


@cache
def environment(*, keep_words: bool = False) -> Environment:
    """Return the template engine: everything is escaped, a missing value is an error.

    Its filter ``words`` goes round running text; ``keep_words`` makes it hold Korean words together.
    """
    engine = Environment(
        loader=FileSystemLoader(template_folder("report")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    engine.filters["words"] = whole_words if keep_words else escape
    engine.filters["held"] = held_ending
    return engine


def section_views(report: Report, look: Look) -> list[View]:
    """Return the sections as plain values, each with an anchor of its own."""
    anchors: list[str] = []
    for section in report.sections:
        anchors.append(_anchor(section.id, anchors))
    return [
        {**_section(section, anchor, look), "running": _running(report, section)}
        for section, anchor in zip(report.sections, anchors, strict=True)
    ]


def _section(section: Section, anchor: str, look: Look) -> View:
    long = heading_lines(section.title, Width.FULL.value / TITLE_SIZE) > MOST_LINES
    size = LONG_TITLE_SIZE if long else TITLE_SIZE
    return {
        "anchor": anchor,
        "kind": section.id.partition(":")[0],
        "name": section.name,
        "title": section.title,
        "title_width": balanced_width(section.title, Width.FULL.value / size),
        "title_size": size,
        "subtitle": section.subtitle,
        "blocks": [block_view(block, look) for block in section.blocks],
    }


def _running(report: Report, section: Section) -> str:
    """Return what stands in the head of the page: the brand on page 1, which is forwarded alone."""
    return report.cover.brand if section is report.sections[0] else section.name


def _anchor(name: str, taken: Sequence[str]) -> str:
    slug = re.sub(r"\W+", "-", name).strip("-").lower() or "section"
    return slug if slug not in taken else f"{slug}-{len(taken)}"


def block_view(block: Block, look: Look, width: Width = Width.FULL) -> View:
    """Return a block as plain values; ``kind`` names its template."""
    match block:
        case Cards(cards):
            return cards_view(cards)
        case Pair(left, right):
            sides = [block_view(side, look, Width.HALF) for side in (left, right)]
            return {"kind": "pair", "sides": sides}
        case ChartBlock():
            return _chart(block, look, width)
        case Table():
            return table_view(block, look.colours, half=width is Width.HALF)
        case Gallery():
            return _gallery(block, look)
        case Findings() | Callout() | Bullets() | Remark() | Paragraph() | Small() | Definitions():
            return {"kind": type(block).__name__.lower(), **asdict(block)}
        case _:
            assert_never(block)


# Pictures

PICTURE_KINDS = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".svg": "image/svg+xml"}


def data_address(kind: str, content: bytes) -> str:
    """Return bytes as a ``data:`` address."""
    return f"data:{kind};base64,{b64encode(content).decode()}"


def logo_address(report: Report, brand: Brand) -> str | None:
    """Return the logo as data, so that a document needs no file beside it."""
    path = report.logo or brand.logo
    kind = PICTURE_KINDS.get(path.suffix.lower()) if path else None
    return data_address(kind, path.read_bytes()) if path and kind else None


def _chart(block: ChartBlock, look: Look, width: Width) -> View:
    frame = block.chart.frame
    pictures = {size.name.lower(): look.pictures.get((frame.id, size)) for size in (width, Width.HALF)}
    return {
        "kind": "chart",
        "title": frame.title,
        "subtitle": frame.subtitle,
        "alternative": frame.alternative,
        "values": chart_values(block.chart),
        "shown": width.name.lower(),
        "pictures": {name: _picture(one, look) for name, one in pictures.items() if one},
    }


def _gallery(block: Gallery, look: Look) -> View:
    view: View = asdict(block)
    for post in (post for group in view["groups"] for post in group["posts"]):
        content = look.photos.get(post.pop("picture") or "")
        post["address"] = data_address("image/jpeg", content) if content else None
    return {"kind": "gallery", "pictured": block.pictured, **view}


def _picture(picture: Picture, look: Look) -> View:
    svg = dressed(picture.svg, look.colours)
    return {**asdict(picture), "svg": svg, "address": data_address("image/svg+xml", svg.encode())}


def colours_by_name(colours: Colours) -> dict[str, str]:
    """Return the colours as ``#rrggbb`` by their names."""
    return asdict(colours)
