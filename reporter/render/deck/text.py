"""Paragraphs as data: how high they stand, and how they are written into a placeholder."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from lxml import etree
from pptx.oxml.ns import qn

from reporter.render.deck.grid import EMU, Ink, Setting, Style
from reporter.render.deck.measure import SMALLEST, Ruler

Settings = Mapping[Style, Setting]
SCALES = (1.0, 0.93, 0.86, 0.8)
GROWN = (1.25, 1.12, *SCALES)  # where there is little to say
INDENT = 18.0  # of lists
LANGUAGES = {"en": "en-GB", "ko": "ko-KR", "zh": "zh-CN", "ru": "ru-RU", "bg": "bg-BG"}
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one look. What is None follows the paragraph's style."""

    text: str
    bold: bool | None = None
    ink: Ink | None = None
    size: float | None = None


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph.

    Attributes:
        runs: Its letters.
        style: How it is set, where the runs do not say otherwise.
        mark: "" for none, "•" or "1" for the point of a list.
        above: The space above as a part of the size, where it differs from the style's.
        hang: Points by which it stands in; what comes before a tab stands out by them.
    """

    runs: tuple[Run, ...]
    style: Style = Style.TEXT
    mark: str = ""
    above: float | None = None
    hang: float = 0.0

    @property
    def text(self) -> str:
        """The bare words."""
        return "".join(run.text for run in self.runs)


def para(text: str, style: Style = Style.TEXT, mark: str = "", above: float | None = None) -> Para:
    """Return a paragraph of one look."""
    return Para((Run(text),), style, mark, above)


def clean(text: str) -> str:
    """Return text without characters that XML cannot hold."""
    return _UNPRINTABLE.sub("", text)


def scaled(size: float, scale: float) -> float:
    """Return a smaller size in halves of a point, never under the smallest that is read with ease."""
    return size if scale == 1 else max(min(size, SMALLEST), round(size * scale * 2) / 2)


def height(ruler: Ruler, paras: Sequence[Para], width: float, settings: Settings, scale: float = 1) -> float:
    """Return how high paragraphs stand in a column."""
    heights = [_height(ruler, one, width, settings[one.style], scale) for one in paras]
    first = _above(paras[0], settings[paras[0].style], scale) if paras else 0
    return max(sum(heights) - first, 0)


def _above(one: Para, setting: Setting, scale: float) -> float:
    return scaled(setting.size, scale) * (setting.above if one.above is None else one.above)


def _height(ruler: Ruler, one: Para, width: float, setting: Setting, scale: float) -> float:
    size = scaled(max((run.size or setting.size for run in one.runs), default=setting.size), scale)
    room = width - (INDENT if one.mark else 0) - one.hang
    bold = setting.bold or any(run.bold for run in one.runs)
    lines = ruler.lines(one.text, size, room, bold=bold)
    count = 1 if _length(ruler, one, setting, scale) <= room and "\n" not in one.text else len(lines)
    return _above(one, setting, scale) + count * ruler.line(one.text, size)


def _length(ruler: Ruler, one: Para, setting: Setting, scale: float) -> float:
    """Return the width of a paragraph on one line, each run in its own size and weight."""
    return sum(
        ruler.width(
            run.text,
            scaled(run.size or setting.size, scale),
            bold=setting.bold if run.bold is None else run.bold,
        )
        for run in one.runs
    )


def fitting(
    ruler: Ruler,
    paras: Sequence[Para],
    room: tuple[float, float],
    settings: Settings,
    scales: Sequence[float] = SCALES,
) -> float | None:
    """Return the first scale at which paragraphs fit into a width and height, None when none does."""
    width, most = room
    return next((scale for scale in scales if height(ruler, paras, width, settings, scale) <= most), None)


def shortened(ruler: Ruler, text: str, room: tuple[float, float], size: float, *, bold: bool) -> str:
    """Return text cut at a word so that it fits, with an ellipsis: the last resort."""
    width, most = room
    words = text.split(" ")
    for count in range(len(words), 0, -1):
        shorter = " ".join(words[:count]) + ("" if count == len(words) else "…")
        if len(ruler.lines(shorter, size, width, bold=bold)) * ruler.line(shorter, size) <= most:
            return shorter
    return words[0]


# Writing


def fill(shape: Any, paras: Sequence[Para], settings: Settings, language: str, scale: float = 1) -> None:
    """Write paragraphs into a placeholder. Only what differs from the layout is written."""
    body = shape._element.txBody  # noqa: SLF001 — the library has no door for levels with marks
    for old in body.findall(qn("a:p")):
        body.remove(old)
    for one in _counted_on(paras):
        body.append(paragraph(one, settings, language, scale))


def _counted_on(paras: Sequence[Para]) -> list[Para]:
    """Let a list that began on another slide or column go on counting: PowerPoint counts from its first mark."""
    first = next((one.mark for one in paras if one.mark.isdigit()), "")
    return [replace(one, mark=first) if one.mark.isdigit() else one for one in paras]


def paragraph(one: Para, settings: Settings, language: str, scale: float = 1) -> Any:
    """Return a paragraph as XML."""
    element = etree.Element(qn("a:p"))
    properties = etree.SubElement(element, qn("a:pPr"))
    if one.style:
        properties.set("lvl", str(int(one.style)))
    if language.startswith("ko"):
        properties.set("eaLnBrk", "0")  # Korean breaks between words
    if one.above is not None:
        space = etree.SubElement(properties, qn("a:spcBef"))
        points = _above(one, settings[one.style], scale)
        etree.SubElement(space, qn("a:spcPts"), val=str(round(points * 100)))
    _mark(properties, one.mark)
    _hang(properties, one)
    for run in one.runs:
        size = run.size or settings[one.style].size
        final = scaled(size, scale)
        element.append(
            _run(replace(run, size=final if final != settings[one.style].size else None), language)
        )
    return element


def _mark(properties: Any, mark: str) -> None:
    if not mark:
        return
    properties.set("marL", str(round(INDENT * EMU)))
    properties.set("indent", str(round(-INDENT * EMU)))
    if mark.isdigit():
        etree.SubElement(properties, qn("a:buFont"), typeface="+mj-lt")
        start = {} if mark == "1" else {"startAt": mark}
        etree.SubElement(properties, qn("a:buAutoNum"), type="arabicPeriod", **start)
    else:
        etree.SubElement(properties, qn("a:buChar"), char=mark)


def _hang(properties: Any, one: Para) -> None:
    if not one.hang:
        return
    properties.set("marL", str(round(one.hang * EMU)))
    properties.set("indent", str(round(-one.hang * EMU) if "\t" in one.text else 0))


def _run(run: Run, language: str) -> Any:
    element = etree.Element(qn("a:r"))
    look = etree.SubElement(element, qn("a:rPr"), lang=LANGUAGES.get(language, language))
    if run.size is not None:
        look.set("sz", str(round(run.size * 100)))
    if run.bold is not None:
        look.set("b", str(int(run.bold)))
    if run.ink:
        colour = etree.SubElement(look, qn("a:solidFill"))
        etree.SubElement(colour, qn("a:schemeClr"), val=run.ink)
    etree.SubElement(element, qn("a:t")).text = clean(run.text)
    return element
