"""Word-sized lines on cards: light freeform shapes in theme colours, grouped under one alternative text."""

from collections.abc import Iterator
from typing import Any

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Pt

from reporter.render.deck.grid import EMU, Box, Ink
from reporter.render.deck.text import clean
from reporter.story.blocks import Spark

DOT = 5.0
Point = tuple[float, float]


def write_spark(slide: Any, spark: Spark, box: Box) -> None:
    """Draw a line with gaps, a dot on its last known point and a dashed reference."""
    known = [value for value in spark.values if value is not None]
    if not known:
        return
    reach = [*known, *(() if spark.reference is None else (spark.reference,))]
    low, high = min(reach), max(reach)
    inner = Box(box.left, box.top + DOT / 2, box.width - DOT, box.height - DOT)
    points = list(_points(spark.values, low, high, inner))
    group = slide.shapes.add_group_shape()
    tree = group._element  # noqa: SLF001 — freeforms with gaps are XML of our own
    for at, stretch in enumerate(_stretches(points)):
        tree.append(_shape(f"Line {at + 1}", 1000 + at, stretch, Ink.ACCENT, 1.75))
    if spark.reference is not None:
        level = _y(spark.reference, low, high, inner)
        ends = [(inner.left, level), (inner.left + inner.width, level)]
        tree.append(_shape("Reference", 1100, ends, Ink.INK, 0.75, dashed=True))
    last = [point for point in points if point][-1]
    dot = group.shapes.add_shape(9, Pt(last[0] - DOT / 2), Pt(last[1] - DOT / 2), Pt(DOT), Pt(DOT))
    _plain_dot(dot)
    _number(slide, tree)
    group.name = clean(spark.alternative)[:60]
    tree.xpath("./p:nvGrpSpPr/p:cNvPr")[0].set("descr", clean(spark.alternative))
    tree.recalculate_extents()


def _points(values: tuple[float | None, ...], low: float, high: float, box: Box) -> Iterator[Point | None]:
    step = box.width / max(len(values) - 1, 1)
    for at, value in enumerate(values):
        yield None if value is None else (box.left + step * at, _y(value, low, high, box))


def _y(value: float, low: float, high: float, box: Box) -> float:
    share = (value - low) / (high - low) if high > low else 0.5
    return box.top + box.height * (1 - share)


def _stretches(points: list[Point | None]) -> Iterator[list[Point]]:
    stretch: list[Point] = []
    for point in [*points, None]:
        if point:
            stretch.append(point)
            continue
        if len(stretch) > 1:
            yield stretch
        stretch = []


def _shape(
    name: str, number: int, points: list[Point], ink: Ink, width: float, *, dashed: bool = False
) -> Any:
    left, top = min(x for x, _ in points), min(y for _, y in points)
    wide, high = max(x for x, _ in points) - left, max(y for _, y in points) - top
    steps = [f'<a:pt x="{round((x - left) * EMU)}" y="{round((y - top) * EMU)}"/>' for x, y in points]
    path = f"<a:moveTo>{steps[0]}</a:moveTo>" + "".join(f"<a:lnTo>{step}</a:lnTo>" for step in steps[1:])
    sides = f'w="{round(wide * EMU)}" h="{round(high * EMU)}"'
    dash = '<a:prstDash val="sysDash"/>' if dashed else ""
    return parse_xml(
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>'
        f'<p:spPr><a:xfrm><a:off x="{round(left * EMU)}" y="{round(top * EMU)}"/>'
        f'<a:ext cx="{round(wide * EMU)}" cy="{round(high * EMU)}"/></a:xfrm>'
        f"<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        f'<a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path {sides} fill="none">{path}</a:path></a:pathLst>'
        f'</a:custGeom><a:noFill/><a:ln w="{round(width * EMU)}" cap="rnd"><a:solidFill><a:schemeClr val="{ink}"/>'
        f"</a:solidFill>{dash}<a:round/></a:ln></p:spPr></p:sp>"
    )


def _plain_dot(dot: Any) -> None:
    element = dot._element  # noqa: SLF001 — no style and no empty text of the library's own
    for child in list(element)[2:]:
        element.remove(child)
    colour = f'<a:solidFill {nsdecls("a")}><a:schemeClr val="{Ink.ACCENT}"/></a:solidFill>'
    element.spPr.append(parse_xml(colour))
    element.spPr.append(parse_xml(f"<a:ln {nsdecls('a')}><a:noFill/></a:ln>"))
    dot.name = "Last"


def _number(slide: Any, tree: Any) -> None:
    """Give the shapes of a group ids of their own."""
    used = {int(one) for one in slide.shapes._spTree.xpath(".//p:cNvPr/@id") if int(one) < 1000}  # noqa: SLF001, PLR2004
    free = max(used) + 1
    for at, properties in enumerate(tree.xpath("./p:sp/p:nvSpPr/p:cNvPr")):
        properties.set("id", str(free + at))
