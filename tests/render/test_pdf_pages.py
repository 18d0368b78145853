"""The pages of the samples and of every stress workbook, measured as printed."""

from dataclasses import replace
from datetime import date

import pytest
from printed import boxes, loose_fonts, lost_headings, nonsense, orphan_rows, overlaps, pages_of, split_words
from stress import BOOKS, write

from reporter.brand import load_brand
from reporter.intake import load
from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.compute import compute
from reporter.language import language
from reporter.model.request import Request
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
SIDE = 30.0
SMALLEST = (
    9.5  # points: how high a word of 8 points stands, a hair less; Latin ones stand 9.68, Korean ones 9.54
)
ARROWS = {"▲", "▼"}
BRACES = {"awkward"}  # books whose cells hold braces


def printed(path, folder, code="en", brand=None):
    book = load(path, date(2026, 11, 4))
    assert book.dataset
    analysis = compute(book.dataset, Request())
    report = compose(Context(book.dataset, analysis, CATALOGUE, language(code), book.problems))
    file = folder / f"{code}.pdf"
    file.write_bytes(render_pdf(report, brand or load_brand()))
    return file


@pytest.mark.parametrize("code", ["en", "ko"])
@pytest.mark.parametrize("name", MAKERS)
def test_pages_are_set_as_a_studio_would_set_them(name, code, tmp_path):
    file = printed(write(MAKERS[name](), tmp_path), tmp_path, code)
    assert complaints(file, typed_braces=name in BRACES) == []


def test_pages_of_letter_size_hold_too(tmp_path):
    brand = replace(load_brand(), page_size="letter")
    file = printed(write(sample_book("harbour-lane"), tmp_path), tmp_path, brand=brand)
    first = pages_of(file)[0]
    assert (first.width, first.height) == (612, 792)
    assert complaints(file) == []


def complaints(file, *, typed_braces=False):
    """Return what a picky reader would say about a PDF, with the numbers of the pages."""
    pages = pages_of(file)
    found = [
        (page.number, *one)
        for page in pages
        for one in (*outside(page), *small(page), *overlaps(page), *nonsense(page, typed_braces=typed_braces))
    ]
    empty = [(page.number, "nearly empty") for page in pages[1:] if fill(page) < 0.2]
    whole = (
        *lost_headings(file, FOOT / pages[0].height),
        *orphan_rows(file),
        *loose_fonts(file),
        *boxes(file),
        *split_words(file),
    )
    return [*found, *empty, *whole]


def outside(page):
    for word in page.words:
        within = word.left >= SIDE and word.right <= page.width - SIDE
        if not within or word.top < 0 or word.bottom > page.height:
            yield "outside", word


def small(page):
    """Yield words in type of less than 8 points; arrows are signs, not words."""
    for word in page.words:
        if word.bottom - word.top < SMALLEST and word.text not in ARROWS:
            yield "small type", word


def fill(page):
    """Return how far down its room the body of a page goes, 0 to 1."""
    body = [word for word in page.words if word.top > HEAD - 6 and word.bottom < page.height - FOOT + 4]
    lowest = max((word.bottom for word in body), default=HEAD)
    return (lowest - HEAD) / (page.height - HEAD - FOOT)
