import itertools
import re
from io import BytesIO
from pathlib import Path

import example_report as examples
import pikepdf
import pytest
from example_sections import scoreboard_rows
from example_summary import lead_cards

from reporter.brand import load_brand
from reporter.render.pdf import finished_html, font_addresses, render_pdf
from reporter.render.weasy import OwnAssets, RefusedAddressError

BRAND = load_brand()


@pytest.fixture(scope="module")
def written():
    return render_pdf(examples.example_report(), BRAND)


@pytest.fixture(scope="module")
def pdf(written):
    with pikepdf.open(BytesIO(written)) as opened:
        yield opened


def elements(node, found=None):
    """Return the structure tree as a flat list, in reading order."""
    found = [] if found is None else found
    if isinstance(node, pikepdf.Array):
        for one in node:
            elements(one, found)
    elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
        found.append(node)
        elements(node.get("/K", pikepdf.Array()), found)
    return found


@pytest.fixture(scope="module")
def tree(pdf):
    return elements(pdf.Root.StructTreeRoot.K)


def objects(pdf):
    return [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary)]


def test_the_same_report_gives_the_same_bytes(written):
    assert render_pdf(examples.example_report(), BRAND) == written


def test_the_document_is_tagged_and_says_its_language_and_title(pdf):
    assert pdf.Root.MarkInfo.Marked
    assert str(pdf.Root.Lang) == "en"
    assert str(pdf.docinfo["/Title"]) == "Northwind Coffee · Social media report · October 2026"
    assert str(pdf.docinfo["/Author"]) == "Prepared by Mina Park, marketing"
    assert str(pdf.docinfo["/CreationDate"]).startswith("D:20261104")
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"


def test_headings_come_in_order_without_a_gap(tree):
    levels = [int(str(one.S)[2]) for one in tree if re.fullmatch("/H[1-6]", str(one.S))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_each_section_has_a_bookmark(pdf):
    with pdf.open_outline() as outline:
        assert [one.title for one in outline.root] == [one.name for one in examples.example_report().sections]


def test_every_figure_says_its_message(tree):
    said = [str(one.get("/Alt", "")) for one in tree if str(one.S) == "/Figure"]
    assert all(said)
    assert any(one.startswith("Instagram has led the other channels since April.") for one in said)


def test_tables_have_header_cells(tree):
    kinds = {str(one.S) for one in tree}
    assert {"/Table", "/TH", "/TD", "/THead", "/TBody", "/L", "/LI", "/P", "/Sect"} <= kinds


def test_nothing_in_the_document_can_act(pdf):
    acting = {"/JavaScript", "/JS", "/Launch", "/EmbeddedFiles", "/OpenAction", "/AA", "/SubmitForm"}
    assert not [key for one in objects(pdf) for key in acting if key in one]
    assert not [str(one.S) for one in objects(pdf) if "/S" in one and str(one.S) in acting]


def test_links_lead_only_to_places_in_the_document(pdf):
    assert [str(one.URI) for one in objects(pdf) if "/URI" in one] == []


def test_the_summary_stands_alone_on_one_page(pdf):
    with pdf.open_outline() as outline:
        targets = [one.destination[0].objgen for one in outline.root]
    pages = [page.obj.objgen for page in pdf.pages]
    assert pages.index(targets[0]) == 1
    assert pages.index(targets[1]) == 2


def test_only_fonts_of_the_brand_are_embedded(pdf):
    names = {str(one.FontName) for one in objects(pdf) if "/FontName" in one}
    assert names
    assert all("Inter" in name for name in names)


def test_letter_paper_is_eight_and_a_half_inches_wide():
    from dataclasses import replace

    letter = render_pdf(examples.korean_report(), replace(BRAND, page_size="letter"))
    with pikepdf.open(BytesIO(letter)) as opened:
        assert [float(one) for one in opened.pages[0].mediabox] == [0, 0, 612, 792]


def test_a_korean_report_says_so_and_holds_its_words_together():
    html, _base = finished_html(examples.korean_report(), BRAND)
    assert '<html lang="ko">' in html
    assert '<span class="word">늘었지만</span>' in html


def test_the_stressed_report_is_written():
    assert render_pdf(examples.stress_report(), BRAND).startswith(b"%PDF-1.7")


def test_no_font_is_read_that_no_character_needs():
    english, _base = finished_html(examples.example_report(), BRAND)
    korean, _base = finished_html(examples.korean_report(), BRAND)
    assert "Pretendard-Regular.ttf" not in english
    assert "Pretendard-Regular.ttf" in korean
    assert "NotoSansSC-Regular.ttf" not in korean


@pytest.mark.parametrize(
    "address", ["https://example.com/a.png", "http://127.0.0.1/", "file:///etc/passwd", "ftp://example.com/a"]
)
def test_addresses_that_are_not_the_reports_own_are_refused(address):
    with pytest.raises(RefusedAddressError):
        OwnAssets(font_addresses(BRAND)).fetch(address)


def test_the_brands_own_fonts_and_data_are_read():
    fetcher = OwnAssets(font_addresses(BRAND))
    assert fetcher.fetch("data:text/plain,hello").read() == b"hello"
    inter = BRAND.fonts.files["Inter"][0]
    assert fetcher.fetch(Path(inter).resolve().as_uri()).read() == inter.read_bytes()


@pytest.mark.documents
def test_every_number_of_the_report_can_be_found_in_the_text(written, tmp_path):
    from subprocess import run

    path = tmp_path / "report.pdf"
    path.write_bytes(written)
    run(["qpdf", "--check", str(path)], check=True, capture_output=True)
    text = run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, text=True).stdout
    cards = lead_cards().cards
    shown = [card.figure.shown for card in cards] + [card.shift.shown for card in cards if card.shift]
    shown += [
        cell.text
        for row in scoreboard_rows()
        for cell in row.cells
    ]  # fmt: skip
    shown += ["Instagram 5.4 %", "3,120,000", "TikTok account opened", "Likes"]
    assert [one for one in shown if one not in text] == []
