"""A report on one page: one page of the PDF, at most two slides, a short web page, each saying whose and when."""

import re
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from lxml import html
from pptx import Presentation
from stress import BOOKS, write

from reporter.model.request import Request
from reporter.pipeline import build

ROOT = Path(__file__).parents[2]
SAMPLES = {
    "harbour-lane": ROOT / "sample_data" / "harbour-lane.xlsx",
    "ongyeol": ROOT / "sample_data" / "ongyeol.xlsx",
}
ONE_PAGE = Request(one_page=True)


@pytest.fixture(scope="module", params=list(SAMPLES))
def documents(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("one-page")
    made = build(SAMPLES[request.param], folder, ONE_PAGE, ("pdf", "pptx", "html")).files
    return {path.suffix[1:]: path.read_bytes() for path in made}


def test_the_pdf_is_one_page_with_a_heading_over_the_verdict(documents):
    with pikepdf.open(BytesIO(documents["pdf"])) as pdf:
        assert len(pdf.pages) == 1
        assert [round(float(side)) for side in pdf.pages[0].mediabox] == [0, 0, 595, 842]
        kinds = [str(one.S) for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/S" in one]
        assert kinds.count("/H1") == 1
        assert kinds.count("/H2") == 1


def test_the_deck_has_two_slides_that_say_whose_and_when(documents):
    deck = Presentation(BytesIO(documents["pptx"]))
    assert len(deck.slides) <= 2
    for slide in deck.slides:
        (foot,) = (one.text_frame.text for one in slide.placeholders if one.placeholder_format.type == 15)
        brand, _title, period, as_of = foot.split(" · ")
        assert brand in {"Harbour Lane", "온결"}
        assert period in {"October 2026", "2026년 10월"}
        assert "2026" in as_of


def test_the_decks_second_slide_says_what_went_well_what_did_not_what_to_decide_and_what_next(documents):
    second = Presentation(BytesIO(documents["pptx"])).slides[1]
    said = [
        line for one in second.placeholders if one.has_text_frame for line in one.text_frame.text.split("\n")
    ]
    for words in (
        {"What went well", "잘된 점"},
        {"What needs attention", "살펴볼 점"},
        {"Decisions asked", "결정 요청"},
        {"Next steps", "다음 단계"},
    ):
        assert words & set(said), words


def test_the_web_page_is_short_and_needs_no_contents(documents):
    page = html.document_fromstring(documents["html"].decode())
    assert page.xpath("//section/@id") == ["summary"]
    assert page.xpath("//nav | //button[contains(@class, 'menu')]") == []
    assert len(page.xpath("//h1")) == 1


@pytest.mark.parametrize("name", ["awkward", "long-names", "extremes", "one"])
def test_whatever_the_workbook_holds_it_is_one_page(tmp_path, name):
    made = build(write(BOOKS[name](), tmp_path), tmp_path / "out", ONE_PAGE, ("pdf", "pptx")).files
    with pikepdf.open(made[0]) as pdf:
        assert len(pdf.pages) == 1
    assert len(Presentation(str(made[1])).slides) <= 2
    assert re.search(r"-one-page\.pdf$", made[0].name)


def test_a_list_without_end_gets_smaller_and_loses_nothing():
    from reporter.render.weasy import Sheets
    from reporter.render.weasy import write as written

    lines = "".join(f"<p>Line {number}</p>" for number in range(260))
    document = f"<html lang=en><style>p {{ margin: 0 }}</style><title>x</title>{lines}"
    with pikepdf.open(BytesIO(written(document, Sheets(ROOT, frozenset(), one=(595.0, 842.0))))) as pdf:
        assert len(pdf.pages) == 1
        kinds = [str(one.S) for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/S" in one]
    assert kinds.count("/P") == 260
