"""Blocks as plain values for the HTML templates; shared by the PDF document and the web page."""

import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any, assert_never
from unicodedata import east_asian_width

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import escape

from reporter.brand import Brand, Colours
from reporter.charts.palette import dressed
from reporter.charts.picture import Picture
from reporter.render.pictures import Pictures, Width
from reporter.render.typeset import balanced_width, whole_words
from reporter.render.values import chart_values
from reporter.resources import template_folder
from reporter.story.blocks import (
    Block,
    Bullets,
    Callout,
    Card,
    Cards,
    ChartBlock,
    Definitions,
    Findings,
    Heading,
    Pair,
    Paragraph,
    Remark,
    Report,
    Section,
    Small,
    Spark,
    Table,
    TableRow,
)

View = dict[str, Any]

TITLE_SIZE = 22.0  # points, as in blocks.css
SPARK_UNDER, SPARK_BESIDE = (120.0, 24.0), (50.0, 22.0)  # width and height of a sparkline's own grid
LONG_FIGURE, HUGE_FIGURE = 8, 10  # digits from which a card's number is set smaller
WIDE_LETTER = 1.6  # digits to a Korean or Chinese letter
FIRST_SHARE = 0.32  # of a table's width, for the names, where the table doesn't say


@dataclass(frozen=True, slots=True)
class Look:
    """What the views need besides the blocks: painted charts, and how a colour is written."""

    pictures: Pictures
    colours: Mapping[str, str]


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
    return {
        "anchor": anchor,
        "kind": section.id.partition(":")[0],
        "name": section.name,
        "title": section.title,
        "title_width": balanced_width(section.title, Width.FULL.value / TITLE_SIZE),
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
            columns = _columns(len(cards))
            return {"kind": "cards", "cards": [_card(card, columns) for card in cards], "columns": columns}
        case Pair(left, right):
            sides = [block_view(side, look, Width.HALF) for side in (left, right)]
            return {"kind": "pair", "sides": sides}
        case ChartBlock():
            return _chart(block, look, width)
        case Table():
            return _table(block)
        case Findings() | Callout() | Bullets() | Remark() | Paragraph() | Small() | Definitions():
            return {"kind": type(block).__name__.lower(), **asdict(block)}
        case _:
            assert_never(block)


# Cards


def _columns(count: int) -> int:
    """Return how many cards stand in a row: no row is left with a single card, where that can be."""
    return {1: 3, 2: 3, 4: 4, 7: 4, 8: 4}.get(count, 3)


def _card(card: Card, columns: int) -> View:
    length = sum(WIDE_LETTER if east_asian_width(one) == "W" else 1 for one in card.figure.shown)
    size = "huge" if length >= HUGE_FIGURE else "long" if length >= LONG_FIGURE else "plain"
    beside = size != "huge" and columns == 3  # noqa: PLR2004 — three columns leave room beside the number
    spark = _spark(card.spark, beside=beside) if card.spark else None
    return {**asdict(card), "spark": spark, "size": size}


def _spark(spark: Spark, *, beside: bool) -> View | None:
    known = [value for value in spark.values if value is not None]
    if not known:
        return None
    levels = [*known, spark.reference] if spark.reference is not None else known
    low, span = min(levels), (max(levels) - min(levels)) or 1.0
    width, height = SPARK_BESIDE if beside else SPARK_UNDER

    def place(index: int, value: float) -> tuple[float, float]:
        across = 3 + (width - 6) * (index / (len(spark.values) - 1) if len(spark.values) > 1 else 1)
        return round(across, 1), round(height - 3 - (height - 6) * (value - low) / span, 1)

    places = [None if value is None else place(index, value) for index, value in enumerate(spark.values)]
    return {
        "alternative": spark.alternative,
        "beside": beside,
        "width": width,
        "height": height,
        "lines": [line for line in _stretches(places) if len(line) > 1],
        "dots": [line[0] for line in _stretches(places) if len(line) == 1],
        "end": next(one for one in reversed(places) if one),
        "reference": None if spark.reference is None else place(0, spark.reference)[1],
    }


def _stretches(places: Sequence[tuple[float, float] | None]) -> list[list[tuple[float, float]]]:
    found: list[list[tuple[float, float]]] = [[]]
    for place in places:
        if place is None:
            found.append([])
        else:
            found[-1].append(place)
    return [stretch for stretch in found if stretch]


# Tables


def _table(table: Table) -> View:
    return {
        "kind": "table",
        "title": table.title,
        "subtitle": table.subtitle,
        "headings": [asdict(heading) for heading in table.headings],
        "widths": _widths(table.headings),
        "groups": _groups(table.rows),
    }


def _widths(headings: Sequence[Heading]) -> list[str]:
    """Return widths in percent that add to 100; columns without a share divide the rest."""
    shares = [heading.share for heading in headings]
    if shares and shares[0] is None and len(shares) > 1:
        shares[0] = FIRST_SHARE
    silent = sum(share is None for share in shares)
    rest = max(1 - sum(share or 0 for share in shares), 0.1 * silent)
    parts = [rest / silent if share is None else share for share in shares]
    return [f"{100 * part / sum(parts):.2f}%" for part in parts]


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


def _picture(picture: Picture, look: Look) -> View:
    svg = dressed(picture.svg, look.colours)
    return {**asdict(picture), "svg": svg, "address": data_address("image/svg+xml", svg.encode())}


def colours_by_name(colours: Colours) -> dict[str, str]:
    """Return the colours as ``#rrggbb`` by their names."""
    return asdict(colours)
