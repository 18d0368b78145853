"""The PDF read back: what a screen reader, an archive and a checker find in it, as PDF/UA-1 and as PDF/A-3a."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from subprocess import run

import example_report as examples
import pikepdf
import pytest

from reporter.brand import load_brand
from reporter.model.letter import Attachment
from reporter.render.pdf import render_pdf

BRAND = load_brand()
WORKBOOK = Attachment(
    "온결 2026.xlsx",
    b"PK\x03\x04 not really a workbook, but every byte of it",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
)
SHOWING = {"Tj", "TJ", "'", '"'}
PAINTING = {"f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh"}
ACTING = {"/JavaScript", "/JS", "/Launch", "/OpenAction", "/AA", "/SubmitForm", "/GoToR", "/RichMedia"}


def plain_report():
    return examples.example_report()


def archived_report():
    return replace(examples.example_report(), workbook=WORKBOOK)


@pytest.fixture(scope="module", params=[plain_report, archived_report])
def pdf(request):
    with pikepdf.open(BytesIO(render_pdf(request.param(), BRAND))) as opened:
        yield opened


@pytest.fixture(scope="module")
def archive():
    with pikepdf.open(BytesIO(render_pdf(archived_report(), BRAND))) as opened:
        yield opened


def elements(node):
    """Yield the structure tree in reading order."""
    if isinstance(node, pikepdf.Array):
        for one in node:
            yield from elements(one)
    elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
        yield node
        yield from elements(node.get("/K", pikepdf.Array()))


def of_kind(pdf, *kinds):
    return [one for one in elements(pdf.Root.StructTreeRoot.K) if str(one.S) in kinds]


def ancestors(element):
    while "/P" in element:
        element = element.P
        yield str(element.get("/S", ""))


def page_number(pdf, page):
    return [one.objgen for one in (page.obj for page in pdf.pages)].index(page.objgen)


def destinations(pdf):
    names = pdf.Root.Names.Dests.Names
    return {str(names[at]): names[at + 1] for at in range(0, len(names), 2)}


def marked(page):
    """Yield each mark on a page with the tags around it, outermost first."""
    tags = []
    for part in pikepdf.parse_content_stream(page):
        operands, operator = part.operands, part.operator
        if str(operator) in {"BMC", "BDC"}:
            tags.append((str(operands[0]), dict(operands[1]) if len(operands) > 1 else {}))
        elif str(operator) == "EMC":
            tags.pop()
        elif str(operator) in SHOWING | PAINTING:
            yield str(operator), list(tags)


def test_title_and_language_are_said_and_the_window_shows_the_title(pdf):
    assert str(pdf.Root.Lang) == "en"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert pdf.Root.MarkInfo.Marked
    with pdf.open_metadata() as told:
        assert (
            told["dc:title"]
            == str(pdf.docinfo["/Title"])
            == "Northwind Coffee · Social media report · October 2026"
        )


def test_every_mark_on_a_page_is_content_or_furniture(pdf):
    loose = [
        (number, operator)
        for number, page in enumerate(pdf.pages)
        for operator, tags in marked(page)
        if not tags
    ]
    assert loose == []


def test_running_heads_and_feet_are_furniture_and_nothing_else_is(pdf):
    texts = [[tags[0] for operator, tags in marked(page) if operator in SHOWING] for page in pdf.pages]
    furniture = [[entry for name, entry in page if name == "/Artifact"] for page in texts]
    assert furniture[0] == []  # the cover has none
    assert all(len(found) >= 4 for found in furniture[1:])  # name, period, foot, page number
    assert {str(entry["/Type"]) for found in furniture for entry in found} == {"/Pagination"}


def test_all_marked_content_belongs_to_an_element_that_the_tree_holds(pdf):
    held = {one.objgen for one in elements(pdf.Root.StructTreeRoot.K)}
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    for at, page in enumerate(pdf.pages):
        owners = numbers[2 * at + 1]
        ids = {int(tags[-1][1]["/MCID"]) for _, tags in marked(page) if "/MCID" in tags[-1][1]}
        assert ids
        assert all(owners[one].objgen in held for one in ids)


def test_header_cells_say_what_they_head(pdf):
    cells = of_kind(pdf, "/TH")
    assert len(cells) > 20
    for cell in cells:
        assert str(cell.A.Scope) == ("/Column" if "/THead" in list(ancestors(cell)) else "/Row")
    assert {str(cell.A.Scope) for cell in cells} == {"/Column", "/Row"}


def test_cells_name_their_headers(pdf):
    known = {bytes(cell.ID) for cell in of_kind(pdf, "/TH")}
    cells = of_kind(pdf, "/TD")
    assert all(len(cell.A.Headers) >= 2 for cell in cells)  # its row's and its column's
    assert {bytes(one) for cell in cells for one in cell.A.Headers} <= known


def test_every_figure_has_an_alternative_of_several_words(pdf):
    figures = of_kind(pdf, "/Figure")
    assert len(figures) > 5
    assert all(len(str(one.get("/Alt", "")).split()) > 2 for one in figures)


def test_every_link_of_the_contents_leads_to_the_page_where_its_section_begins(pdf):
    places, names = destinations(pdf), [section.name for section in examples.example_report().sections]
    heads = of_kind(pdf, "/H2")
    assert len(heads) == len(names)
    links = [one for one in pdf.pages[0].Annots if str(one.Subtype) == "/Link"]
    targets = list(dict.fromkeys(str(one.Dest) for one in links))
    assert len(targets) == len(names)
    for target, head in zip(targets, heads, strict=True):
        assert places[target][0].objgen == head.Pg.objgen


def test_bookmarks_lead_to_the_same_pages_as_the_contents(pdf):
    with pdf.open_outline() as outline:
        pages = [one.destination[0].objgen for one in outline.root]
    assert pages == [head.Pg.objgen for head in of_kind(pdf, "/H2")]


def test_nothing_can_act_and_addresses_are_of_allowed_kinds(pdf):
    objects = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary)]
    assert [key for one in objects for key in ACTING if key in one] == []
    assert [str(one.S) for one in objects if str(one.get("/S", "")) in ACTING] == []
    addresses = [str(one.URI) for one in objects if "/URI" in one]
    assert all(one.startswith(("https://", "mailto:")) for one in addresses)


def test_only_an_archive_carries_files(pdf):
    with pdf.open_metadata() as told:
        archived = told.get("pdfaid:part") == "3"
        assert archived != (told.get("pdfuaid:part") == "1")
    assert ("/AF" in pdf.Root) == ("/EmbeddedFiles" in pdf.Root.Names) == archived


def test_an_archive_holds_the_workbook_byte_for_byte_as_its_source(archive):
    (found,) = archive.Root.AF
    assert str(found.AFRelationship) == "/Source"
    assert str(found.UF) == WORKBOOK.name
    assert found.EF.F.read_bytes() == WORKBOOK.content
    assert str(found.EF.F.Subtype).removeprefix("/") == WORKBOOK.media_type
    assert int(found.EF.F.Params.Size) == len(WORKBOOK.content)
    (kept,) = archive.attachments.values()
    assert kept.get_file().read_bytes() == WORKBOOK.content


def test_an_archive_says_its_level_and_what_its_colours_mean(archive):
    with archive.open_metadata() as told:
        assert (told["pdfaid:part"], told["pdfaid:conformance"]) == ("3", "A")
    (intent,) = archive.Root.OutputIntents
    assert str(intent.S) == "/GTS_PDFA1"
    assert intent.DestOutputProfile.read_bytes()[36:40] == b"acsp"  # the mark of an ICC profile
    assert int(intent.DestOutputProfile.N) == 3


def test_an_archive_is_the_same_bytes_every_time_and_its_dates_are_the_reports():
    report = archived_report()
    written = render_pdf(report, BRAND)
    assert render_pdf(report, BRAND) == written
    with pikepdf.open(BytesIO(written)) as opened:
        (found,) = opened.Root.AF
        dates = {str(found.EF.F.Params.CreationDate), str(found.EF.F.Params.ModDate)}
    assert report.day == date(2026, 11, 4)
    assert dates == {"D:20261104000000Z"}


def test_every_font_of_an_archive_is_inside(archive):
    described = [one for one in archive.objects if isinstance(one, pikepdf.Dictionary) and "/FontName" in one]
    assert described
    assert all("/FontFile2" in one or "/FontFile3" in one for one in described)


@pytest.mark.documents
@pytest.mark.parametrize("report", [plain_report, archived_report])
def test_a_checker_finds_nothing(tmp_path, report):
    path = tmp_path / "report.pdf"
    path.write_bytes(render_pdf(report(), BRAND))
    said = run(["qpdf", "--check", str(path)], check=True, capture_output=True, text=True).stdout
    assert "No syntax or stream encoding errors found" in said
