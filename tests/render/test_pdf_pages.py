"""The pages of the samples and of every stress workbook, measured as printed."""

import re
import subprocess
from dataclasses import dataclass, replace
from datetime import date
from html import unescape

import pytest
from stress import BOOKS, write

from reporter.brand import load_brand
from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.compute import compute
from reporter.language import language
from reporter.model.request import Request
from reporter.pipeline import load
from reporter.render.pdf import render_pdf
from reporter.story.compose import compose
from reporter.story.context import Context
from reporter.workbook.sample import sample_book

pytestmark = pytest.mark.documents

MAKERS = {
    **BOOKS,
    "harbour-lane": lambda: sample_book("harbour-lane"),
    "minimal": lambda: sample_book("minimal"),
}
HEAD, FOOT = 62.0, 54.0  # points above and below the body of a page
WORD = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>')
PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)


@dataclass(frozen=True)
class Word:
    left: float
    top: float
    right: float
    bottom: float
    text: str


@dataclass(frozen=True)
class Page:
    number: int
    width: float
    height: float
    words: tuple[Word, ...]

    @property
    def body(self):
        return [word for word in self.words if word.top > HEAD - 6 and word.bottom < self.height - FOOT + 4]


def printed(path, folder, code="en", brand=None):
    book = load(path, date(2026, 11, 4))
    assert book.dataset
    analysis = compute(book.dataset, Request())
    report = compose(Context(book.dataset, analysis, CATALOGUE, language(code), book.problems))
    file = folder / f"{code}.pdf"
    file.write_bytes(render_pdf(report, brand or load_brand()))
    command = ["pdftotext", "-bbox", str(file), "-"]
    found = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    return tuple(
        Page(number, float(width), float(height), tuple(words(inner)))
        for number, (width, height, inner) in enumerate(PAGE.findall(found), 1)
    )


def words(inner):
    for left, top, right, bottom, text in WORD.findall(inner):
        yield Word(float(left), float(top), float(right), float(bottom), unescape(text))


@pytest.mark.parametrize("code", ["en", "ko"])
@pytest.mark.parametrize("name", MAKERS)
def test_pages_are_set_as_a_studio_would_set_them(name, code, tmp_path):
    pages = printed(write(MAKERS[name](), tmp_path), tmp_path, code)
    assert complaints(pages) == []


def test_pages_of_letter_size_hold_too(tmp_path):
    brand = replace(load_brand(), page_size="letter")
    pages = printed(write(sample_book("harbour-lane"), tmp_path), tmp_path, brand=brand)
    assert (pages[0].width, pages[0].height) == (612, 792)
    assert complaints(pages) == []


def complaints(pages):
    """Return what a picky reader would say about pages, each with the number of its page."""
    found = [
        (page.number, *one) for page in pages for one in (*outside(page), *overlaps(page), *nonsense(page))
    ]
    inner = [(page.number, "nearly empty") for page in pages[1:-1] if nearly_empty(page)]
    return (
        found
        + inner
        + [(page.number, "heading at the foot", one) for page in pages for one in lost_headings(page)]
    )


def outside(page):
    for word in page.words:
        within = word.left >= 30 and word.right <= page.width - 30
        if not within or word.top < 0 or word.bottom > page.height:
            yield "outside", word


def overlaps(page):
    lines = sorted(page.words, key=lambda word: word.top)
    for index, one in enumerate(lines):
        for other in lines[index + 1 :]:
            if other.top > one.bottom:
                break
            if share_ink(one, other):
                yield "overlap", one, other


def share_ink(one, other):
    """Say whether two words overlap in the middle halves of their lines, less a hair on each side."""
    across = min(one.right, other.right) - max(one.left, other.left)
    (top, bottom), (other_top, other_bottom) = middle(one), middle(other)
    return across > 1.5 and min(bottom, other_bottom) - max(top, other_top) > 0.5


def middle(word):
    quarter = (word.bottom - word.top) / 4
    return word.top + quarter, word.bottom - quarter


def nearly_empty(page):
    """Say whether the body ends in the first fifth of its room."""
    return max(word.bottom for word in page.body) - HEAD < 0.19 * (page.height - HEAD - FOOT)


def lost_headings(page):
    """Yield large words in the last lines of a page, with nothing below them."""
    end = page.height - FOOT - 60
    large = [word for word in page.body if word.bottom - word.top > 20 and word.bottom > end]
    lowest = max((word.bottom for word in page.body), default=0.0)
    return [word for word in large if word.bottom > lowest - 10]


def nonsense(page):
    shown = {word.text.strip("()·,.:;") for word in page.words}
    yield from (
        ("nonsense", one) for one in shown & {"nan", "NaN", "None", "inf", "undefined", "\ufffd", "□"}
    )
