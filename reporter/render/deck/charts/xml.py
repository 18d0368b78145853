"""What the library cannot say about a chart, written as XML: places, looks by theme colour, labels with words."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn

from reporter.render.deck.grid import EMU, Box, Ink
from reporter.render.deck.text import LANGUAGES, clean

SPACES = nsdecls("c", "a")
SIZE = 1200  # hundredths of a point
FURTHER = (90001, 90002)  # the ids of the axes of a further plot


@dataclass(frozen=True, slots=True)
class Label:
    """Words at a point. ``shift`` moves them by parts of the chart's width and height; ``more`` follows, muted."""

    point: int
    text: str
    ink: Ink
    position: str
    bold: bool = False
    shift: tuple[float, float] = (0.0, 0.0)
    more: str = ""


def series_of(native: Any) -> list[Any]:
    """Return the series elements in order."""
    return [one._element for plot in native.plots for one in plot.series]  # noqa: SLF001 — the XML behind them


def square_corners(native: Any) -> None:
    """Say that the chart's frame has no round corners: silence means round."""
    space = native._chartSpace  # noqa: SLF001 — no door for it
    corners = parse_xml(f'<c:roundedCorners {SPACES} val="0"/>')
    dates = space.find(qn("c:date1904"))
    space.insert(0 if dates is None else list(space).index(dates) + 1, corners)


def place_plot(native: Any, plot: Box, box: Box) -> None:
    """Fix the plot's inner area, so that labels have the room that was measured for them."""
    area = native._chartSpace.chart.plotArea  # noqa: SLF001 — no door for it
    for old in area.findall(qn("c:layout")):
        area.remove(old)
    area.insert(
        0,
        _layout(
            plot.left / box.width,
            plot.top / box.height,
            plot.width / box.width,
            plot.height / box.height,
            inner=True,
        ),
    )


def place_legend(native: Any, width: float, height: float) -> None:
    """Put the legend at the upper left corner."""
    legend = native.legend._element  # noqa: SLF001 — no door for it
    for old in legend.findall(qn("c:layout")):
        legend.remove(old)
    legend.find(qn("c:legendPos")).addnext(_layout(0, 0, width, height))


def _layout(left: float, top: float, width: float, height: float, *, inner: bool = False) -> Any:
    target = '<c:layoutTarget val="inner"/>' if inner else ""
    sizes = "".join(
        f'<c:{name} val="{value:.5f}"/>'
        for name, value in (("x", left), ("y", top), ("w", width), ("h", height))
    )
    return parse_xml(
        f"<c:layout {SPACES}><c:manualLayout>{target}"
        f'<c:xMode val="edge"/><c:yMode val="edge"/>{sizes}</c:manualLayout></c:layout>'
    )


def skip_labels(native: Any, every: int) -> None:
    """Show every n-th category label only."""
    if every < 2:  # noqa: PLR2004 — all are shown
        return
    axis = native.category_axis._element  # noqa: SLF001 — no door for it
    mark = axis.find(qn("c:noMultiLvlLbl"))
    skip = parse_xml(f'<c:tickLblSkip {SPACES} val="{every}"/>')
    if mark is None:
        axis.append(skip)
    else:
        mark.addprevious(skip)


def level_labels(native: Any) -> None:
    """Keep the labels of the categories level."""
    native.category_axis.tick_labels.font.size = SIZE * EMU // 100
    body = native.category_axis._element.find(qn("c:txPr")).find(qn("a:bodyPr"))  # noqa: SLF001 — no door for it
    body.set("rot", "0")
    body.set("vert", "horz")


def from_edge_to_edge(native: Any) -> None:
    """Let lines begin and end at the plot's edges, not in the middle of a category's slot."""
    axis = native.value_axis._element  # noqa: SLF001 — no door for it
    for old in axis.findall(qn("c:crossBetween")):
        axis.remove(old)
    axis.find(qn("c:crosses")).addnext(parse_xml(f'<c:crossBetween {SPACES} val="midCat"/>'))


# Looks


def _colour(ink: Ink, light: float = 0.0) -> str:
    if not light:
        return f'<a:solidFill><a:schemeClr val="{ink}"/></a:solidFill>'
    kept, added = round((1 - light) * 100000), round(light * 100000)
    change = f'<a:lumMod val="{kept}"/><a:lumOff val="{added}"/>'
    return f'<a:solidFill><a:schemeClr val="{ink}">{change}</a:schemeClr></a:solidFill>'


def _look(element: Any, inside: str) -> None:
    """Replace the looks of a series."""
    for old in element.findall(qn("c:spPr")):
        element.remove(old)
    element.find(qn("c:tx")).addnext(parse_xml(f"<c:spPr {SPACES}>{inside}</c:spPr>"))


def _line(ink: Ink, width: float, dash: str | None = None) -> str:
    pattern = f'<a:prstDash val="{dash}"/>' if dash else ""
    return f'<a:ln w="{round(width * EMU)}" cap="rnd">{_colour(ink)}{pattern}<a:round/></a:ln>'


def look_of_line(element: Any, ink: Ink, width: float, dash: str | None) -> None:
    """Draw a line in a theme colour."""
    _look(element, _line(ink, width, dash))


def look_of_bar(element: Any, fill: Ink | None, outline: Ink | None, hatched: bool) -> None:  # noqa: FBT001 — a look is three facts
    """Fill, outline or hatch the bars of a series."""
    if hatched and fill:
        inside = (
            f'<a:pattFill prst="wdUpDiag"><a:fgClr><a:schemeClr val="{fill}"/></a:fgClr>'
            '<a:bgClr><a:schemeClr val="bg1"/></a:bgClr></a:pattFill>'
        )
    else:
        inside = _colour(fill) if fill else "<a:noFill/>"
    _look(element, inside + (_line(outline, 1) if outline else "<a:ln><a:noFill/></a:ln>"))


def look_of_segment(element: Any, ink: Ink, light: float) -> None:
    """Fill a part of stacked bars."""
    _look(element, _colour(ink, light) + "<a:ln><a:noFill/></a:ln>")


def dots(element: Any, points: Sequence[int], ink: Ink) -> None:
    """Put a dot on some points of a line."""
    before = element.find(qn("c:cat"))
    for point in points:
        before.addprevious(
            parse_xml(
                f'<c:dPt {SPACES}><c:idx val="{point}"/><c:marker><c:symbol val="circle"/><c:size val="6"/>'
                f'<c:spPr>{_colour(ink)}<a:ln><a:noFill/></a:ln></c:spPr></c:marker><c:bubble3D val="0"/>'
                f"{_same(element)}</c:dPt>"
            )
        )


def _same(element: Any) -> str:
    """Return the series' own look: a point without one would be drawn in the program's default."""
    from lxml import etree

    look = element.find(qn("c:spPr"))
    return "" if look is None else etree.tostring(look).decode()


def event(element: Any, length: float, dash: str) -> None:
    """Draw a vertical line from an event's point to the foot of the chart, and nothing else."""
    _look(element, "<a:ln><a:noFill/></a:ln>")
    element.find(qn("c:cat")).addprevious(
        parse_xml(
            f'<c:errBars {SPACES}><c:errDir val="y"/><c:errBarType val="minus"/><c:errValType val="fixedVal"/>'
            f'<c:noEndCap val="1"/><c:val val="{length!r}"/><c:spPr>{_line(Ink.INK, 0.75, dash)}</c:spPr></c:errBars>'
        )
    )


def marks_across(native: Any, gap: int) -> None:
    """Take the last two series of lying bars out of their stack: bars that nobody sees, and marks at their ends.

    They stand on further axes with the same ends, for among the others they would be stacked too. In the key the
    marks bear the first one's name, and that has none: taking an entry out of a key is counted from different ends
    by different programs.
    """
    area = native._chartSpace.chart.plotArea  # noqa: SLF001 — no door for a second plot
    plot, axes = area.find(qn("c:barChart")), [area.find(qn("c:catAx")), area.find(qn("c:valAx"))]
    unseen, marks = plot.findall(qn("c:ser"))[-2:]
    for element, name, look in (
        (
            marks,
            unseen.findtext(f".//{qn('c:tx')}//{qn('c:v')}"),
            f"{_colour(Ink.ACCENT)}{_line(Ink.PAPER, 1)}",
        ),
        (unseen, "\u00a0", "<a:noFill/><a:ln><a:noFill/></a:ln>"),
    ):
        plot.remove(element)
        _look(element, look)
        _name(element, name)
    further = parse_xml(
        f'<c:barChart {SPACES}><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>'
        f'<c:gapWidth val="{gap}"/><c:overlap val="100"/><c:axId val="{FURTHER[0]}"/><c:axId val="{FURTHER[1]}"/>'
        "</c:barChart>"
    )
    further[3:3] = [unseen, marks]
    plot.addnext(further)
    for at, axis in enumerate(axes):
        axes[-1].addnext(_further(axis, FURTHER[at], FURTHER[1 - at]))


def _name(element: Any, name: str) -> None:
    """Name a series by a word of its own, not by its column's."""
    words = element.find(qn("c:tx"))
    words.clear()
    words.append(parse_xml(f"<c:v {SPACES}>{escape(name)}</c:v>"))


def _further(axis: Any, own: int, crossing: int) -> Any:
    """Return an axis like another, of a further plot; bare, for where it is left out some stack both plots."""
    copy = deepcopy(axis)
    copy.find(qn("c:axId")).set("val", str(own))
    copy.find(qn("c:crossAx")).set("val", str(crossing))
    copy.find(qn("c:delete")).set("val", "0")
    copy.find(qn("c:tickLblPos")).set("val", "none")
    line = copy.find(qn("c:spPr"))
    line.getparent().replace(line, parse_xml(f"<c:spPr {SPACES}><a:ln><a:noFill/></a:ln></c:spPr>"))
    return copy


def margins(element: Any, found: Sequence[float | None], ink: Ink) -> None:
    """Draw how far each point of a line may be off, both ways, as error bars."""
    if not any(found):
        return
    points = "".join(
        f'<c:pt idx="{at}"><c:v>{value!r}</c:v></c:pt>' for at, value in enumerate(found) if value is not None
    )
    numbers = (
        f'<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="{len(found)}"/>{points}</c:numLit>'
    )
    element.find(qn("c:cat")).addprevious(
        parse_xml(
            f'<c:errBars {SPACES}><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="cust"/>'
            f'<c:noEndCap val="0"/><c:plus>{numbers}</c:plus><c:minus>{numbers}</c:minus>'
            f"<c:spPr>{_line(ink, 1)}</c:spPr></c:errBars>"
        )
    )


# Labels

_SHOW = "".join(
    f'<c:show{name} val="0"/>' for name in ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")
)
_NO_LEADERS = (
    '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" '
    'xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart">'
    '<c15:showLeaderLines val="0"/></c:ext></c:extLst>'
)
_SHOW_VALUE = _SHOW.replace('<c:showVal val="0"/>', '<c:showVal val="1"/>')


def labels(element: Any, found: Sequence[Label], language: str) -> None:
    """Label points of a series with their worded values."""
    tag = quoteattr(LANGUAGES.get(language, language))
    rows = "".join(_label(one, tag) for one in sorted(found, key=lambda one: one.point))
    before = element.find(qn("c:errBars"))
    before = element.find(qn("c:cat")) if before is None else before
    before.addprevious(parse_xml(f"<c:dLbls {SPACES}>{rows}{_SHOW}{_NO_LEADERS}</c:dLbls>"))


def _label(one: Label, tag: str) -> str:
    lines = clean(one.text).split("\n")
    paragraphs = "".join(
        f'<a:p><a:pPr algn="l">{_font("defRPr", one.ink, one.bold)}</a:pPr>{_run(line, tag, one.ink, one.bold)}'
        f"{_run('  ' + clean(one.more), tag, Ink.MUTED, bold=False) if one.more and line is lines[-1] else ''}</a:p>"
        for line in lines
    )
    layout = "<c:layout/>"
    if any(one.shift):
        layout = (
            f'<c:layout><c:manualLayout><c:x val="{one.shift[0]:.5f}"/><c:y val="{one.shift[1]:.5f}"/>'
            "</c:manualLayout></c:layout>"
        )
    body = '<a:bodyPr wrap="none" lIns="38100" tIns="0" rIns="38100" bIns="0" anchor="ctr"/><a:lstStyle/>'
    return (
        f'<c:dLbl><c:idx val="{one.point}"/>{layout}<c:tx><c:rich>{body}{paragraphs}</c:rich></c:tx>'
        f'<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="{one.position}"/>{_SHOW_VALUE}</c:dLbl>'
    )


def _font(tag: str, ink: Ink, bold: bool, attributes: str = "") -> str:  # noqa: FBT001 — a look is two facts
    return f'<a:{tag}{attributes} sz="{SIZE}" b="{int(bold)}">{_colour(ink)}</a:{tag}>'


def _run(text: str, tag: str, ink: Ink, bold: bool) -> str:  # noqa: FBT001 — a look is two facts
    return f"<a:r>{_font('rPr', ink, bold, f' lang={tag}')}<a:t>{escape(text)}</a:t></a:r>"
