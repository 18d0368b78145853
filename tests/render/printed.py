"""A PDF as a reader meets it: words with their boxes, lines with their weight, tables over pages, fonts."""

import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf

WORD = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>')
PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)
LINE = re.compile(
    r'<text top="([-\d]+)" left="([-\d]+)" width="([-\d]+)" height="(\d+)" font="\d+">(.*?)</text>'
)
SHEET = re.compile(r'<page number="\d+"[^>]* height="(\d+)" width="\d+">(.*?)</page>', re.DOTALL)
BLOCK = re.compile(r"<block .*?</block>", re.DOTALL)
BLOCK_LINE = re.compile(r"<line .*?</line>", re.DOTALL)
HANGUL_END, HANGUL_START = re.compile("[가-힣]$"), re.compile("[가-힣]")
NONSENSE = re.compile(r"(?<![\w])(?:nan|NaN|None|inf|Infinity|undefined|null)(?![\w])|[�□]|0\.0000")
JOINERS = "\u200d\ufe0f"  # inside an emoji: without ink of their own
GAPS = re.compile(r"[{}]|%\(|&(?:amp|lt|gt|nbsp|#\d+);")  # what an unfilled template leaves


@dataclass(frozen=True)
class Word:
    left: float
    top: float
    right: float
    bottom: float
    text: str

    @property
    def core(self) -> tuple[float, float]:
        """The middle half of its line, where the ink is."""
        quarter = (self.bottom - self.top) / 4
        return self.top + quarter, self.bottom - quarter


@dataclass(frozen=True)
class Page:
    number: int
    width: float
    height: float
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


def pages_of(file: Path) -> tuple[Page, ...]:
    """Return the pages with their words, in points from the upper left corner."""
    found = told("pdftotext", "-bbox", file, "-")
    return tuple(
        Page(number, float(width), float(height), tuple(_words(inner)))
        for number, (width, height, inner) in enumerate(PAGE.findall(found), 1)
    )


def _words(inner: str) -> Iterator[Word]:
    for left, top, right, bottom, text in WORD.findall(inner):
        yield Word(float(left), float(top), float(right), float(bottom), unescape(text))


def told(*command: Any) -> str:
    """Return what a program of the machine prints."""
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout


def split_words(file: Path) -> Iterator[tuple[str, str, str]]:
    """Yield Korean words that the end of a line cuts in two; they stand whole elsewhere in the document."""
    layout = told("pdftotext", "-bbox-layout", file, "-")
    lines = [
        [[unescape(word[4]) for word in WORD.findall(line)] for line in BLOCK_LINE.findall(block)]
        for block in BLOCK.findall(layout)
    ]
    known = {word for block in lines for line in block for word in line}
    for block in lines:
        for above, below in pairwise(line for line in block if line):
            start, rest = above[-1], below[0]
            cut = HANGUL_END.search(start) and HANGUL_START.match(rest)
            if cut and start + rest in known:
                yield "split word", start, rest


def overlaps(page: Page) -> Iterator[tuple[str, Word, Word]]:
    """Yield words that share ink."""
    lines = sorted((word for word in page.words if word.text.strip(JOINERS)), key=lambda word: word.top)
    for index, one in enumerate(lines):
        for other in lines[index + 1 :]:
            if other.top > one.bottom:
                break
            if share_ink(one, other):
                yield "overlap", one, other


def share_ink(one: Word, other: Word) -> bool:
    """Say whether two words overlap in the middle halves of their lines, less a hair on each side."""
    across = min(one.right, other.right) - max(one.left, other.left)
    (top, bottom), (other_top, other_bottom) = one.core, other.core
    return across > 1.5 and min(bottom, other_bottom) - max(top, other_top) > 0.5


def nonsense(page: Page, *, typed_braces: bool = False) -> Iterator[tuple[str, str]]:
    """Yield what no reader should meet. ``typed_braces``: the workbook itself holds braces."""
    yield from (("nonsense", found) for found in NONSENSE.findall(page.text))
    if not typed_braces:
        yield from (("unfilled", found) for found in GAPS.findall(page.text))


def lost_headings(file: Path, foot: float) -> Iterator[tuple[int, str, str]]:
    """Yield pages whose body ends in bold words alone (no figures): a heading without what it heads."""
    found = told("pdftohtml", "-xml", "-i", "-stdout", file)
    for number, (height, inner) in enumerate(SHEET.findall(found), 1):
        lines = [(int(top), int(tall), words) for top, _, _, tall, words in LINE.findall(inner)]
        body = [line for line in lines if line[0] + line[1] < int(height) * (1 - foot)]
        if not body:
            continue
        lowest = max(top + tall for top, tall, _ in body)
        last = [words for top, tall, words in body if top + tall > lowest - tall / 2]
        bold = all(words.startswith("<b>") and words.endswith("</b>") for words in last)
        if bold and re.search(r"[^\W\d_]{2}", re.sub("<[^>]*>", "", " ".join(last))):
            yield number, "heading at the foot", " ".join(last)


def orphan_rows(file: Path) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield tables that leave a single row alone on a page of several."""
    with pikepdf.open(file) as document:
        numbers = {page.objgen: number for number, page in enumerate(document.pages, 1)}
        for table in _structure(document.Root.StructTreeRoot, "/Table"):
            rows = Counter(_page_of(row, numbers) for row in _structure(table, "/TR") if _has_data(row))
            if len(rows) > 1 and 1 in rows.values():
                yield "orphan row", tuple(sorted(rows.elements()))


def _structure(element: Any, kind: str) -> Iterator[Any]:
    for child in _children(element):
        if child.get("/S") == kind:
            yield child
        else:
            yield from _structure(child, kind)


def _children(element: Any) -> list[Any]:
    kids = element.get("/K", [])
    listed = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    return [kid for kid in listed if isinstance(kid, pikepdf.Dictionary)]


def _has_data(row: Any) -> bool:
    return any(True for _ in _structure(row, "/TD"))


def _page_of(element: Any, numbers: dict[Any, int]) -> int:
    if "/Pg" in element:
        return numbers[element.Pg.objgen]
    return next((_page_of(child, numbers) for child in _children(element)), 0)


def loose_fonts(file: Path) -> Iterator[tuple[str, str]]:
    """Yield fonts that the file does not carry."""
    with pikepdf.open(file) as document:
        for font in document.objects:
            described = isinstance(font, pikepdf.Dictionary) and font.get("/Type") == "/FontDescriptor"
            if described and not {"/FontFile", "/FontFile2", "/FontFile3"} & set(font.keys()):
                yield "font not embedded", str(font.FontName)


def boxes(file: Path) -> Iterator[tuple[int, str]]:
    """Yield pages that draw the glyph a font shows for a letter it lacks."""
    with pikepdf.open(file) as document:
        for number, page in enumerate(document.pages, 1):
            if any(b"\0\0" in _pairs(text) for text in _shown(page)):
                yield number, "a letter that no font has"


def _shown(page: Any) -> Iterator[bytes]:
    """Yield the strings drawn in fonts of two bytes a letter, in forms too."""
    stack = [(page, page.get("/Resources", {}))]
    while stack:
        stream, resources = stack.pop()
        wide = False
        for instruction in pikepdf.parse_content_stream(stream):
            operands: Any = instruction.operands
            match str(instruction.operator):
                case "Tf":
                    wide = resources["/Font"][operands[0]].get("/Subtype") == "/Type0"
                case "Tj" | "TJ" if wide:
                    parts = operands[0] if isinstance(operands[0], pikepdf.Array) else operands
                    yield from (bytes(one) for one in parts if isinstance(one, pikepdf.String))
                case "Do":
                    form = resources["/XObject"][operands[0]]
                    if form.get("/Subtype") == "/Form":
                        stack.append((form, form.get("/Resources", resources)))


def _pairs(text: bytes) -> set[bytes]:
    return {text[at : at + 2] for at in range(0, len(text), 2)}
