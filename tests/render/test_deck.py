"""The deck, opened again with the libraries that read such files."""

import re
from io import BytesIO
from itertools import combinations
from zipfile import ZipFile

import pytest
from example_report import example_report, korean_report, stress_report
from lxml import etree
from pptx import Presentation
from pptx.util import Pt

from reporter.brand import load_brand
from reporter.render.deck import render_deck
from reporter.render.deck.grid import LAYOUTS
from reporter.render.deck.master import build_master
from reporter.resources import template_folder
from reporter.story.blocks import Report

REPORTS = {"example": example_report, "stress": stress_report, "korean": korean_report}
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
TEXT = "{http://schemas.openxmlformats.org/drawingml/2006/main}t"
SPACES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "p14": "http://schemas.microsoft.com/office/powerpoint/2010/main",
}


@pytest.fixture(scope="module", params=list(REPORTS))
def made(request) -> tuple[Report, bytes]:
    report = REPORTS[request.param]()
    return report, render_deck(report, load_brand())


@pytest.fixture(scope="module")
def example() -> bytes:
    return render_deck(example_report(), load_brand())


def opened(package: bytes):
    return Presentation(BytesIO(package))


def slides_of(package: bytes) -> list:
    return list(opened(package).slides)


def words_of(package: bytes) -> str:
    """Return all text of slides, charts and notes."""
    with ZipFile(BytesIO(package)) as archive:
        parts = [
            name for name in archive.namelist() if re.match(r"ppt/(slides|charts|notesSlides)/\w+\.xml", name)
        ]
        texts = [
            node.text or ""
            for name in sorted(parts)
            for node in etree.fromstring(archive.read(name)).iter(TEXT, f"{CHART}v")
        ]
    return "\n".join(texts)


def charts_of(package: bytes) -> list:
    return [shape.chart for slide in slides_of(package) for shape in slide.shapes if shape.has_chart]


def test_the_shipped_master_is_what_the_code_builds():
    assert (template_folder("deck") / "master.pptx").read_bytes() == build_master()


def test_the_master_is_our_own(example):
    deck = opened(example)
    assert (deck.slide_width, deck.slide_height) == (Pt(960), Pt(540))
    assert [layout.name for layout in deck.slide_layouts] == [layout.name for layout in LAYOUTS]
    with ZipFile(BytesIO(example)) as archive:
        names = archive.namelist()
        assert not [name for name in names if "thumbnail" in name or "printerSettings" in name]
        assert b"Office Theme" not in b"".join(archive.read(name) for name in names if "theme" in name)


def test_the_theme_holds_the_brand(example):
    brand = load_brand()
    with ZipFile(BytesIO(example)) as archive:
        theme = archive.read("ppt/theme/theme1.xml").decode()
    for colour in (brand.light.ink, brand.light.accent, brand.light.good, brand.light.bad):
        assert f'"{colour[1:].upper()}"' in theme
    assert '<a:latin typeface="Inter"/><a:ea typeface="Pretendard"/>' in theme


def test_colours_are_the_themes(example):
    with ZipFile(BytesIO(example)) as archive:
        for name in archive.namelist():
            if re.match(r"ppt/(slides|charts|slideLayouts|slideMasters)/\w+\.xml", name):
                assert b"srgbClr" not in archive.read(name), name


def test_no_placeholder_is_left_empty(made):
    for slide in slides_of(made[1]):
        for holder in slide.placeholders:
            assert not holder.has_text_frame or holder.text_frame.text.strip()


def test_titles_are_there_and_unique(made):
    titles = [slide.shapes.title.text_frame.text for slide in slides_of(made[1])]
    assert all(titles)
    assert len(set(titles)) == len(titles)


def test_text_stands_in_placeholders(made):
    for slide in slides_of(made[1]):
        loose = [shape for shape in slide.shapes if shape.has_text_frame and not shape.is_placeholder]
        assert not loose


def box_of(shape) -> tuple[int, int, int, int]:
    return shape.left, shape.top, shape.left + shape.width, shape.top + shape.height


def test_nothing_leaves_the_slide(made):
    for slide in slides_of(made[1]):
        for shape in slide.shapes:
            left, top, right, bottom = box_of(shape)
            assert left >= 0
            assert top >= 0
            assert right <= Pt(960)
            assert bottom <= Pt(540), (slide.shapes.title.text, shape.name)


def test_no_two_things_with_content_overlap(made):
    for slide in slides_of(made[1]):
        solid = [
            shape for shape in slide.shapes if shape.is_placeholder or shape.has_chart or shape.has_table
        ]
        for one, other in combinations(solid, 2):
            a, b = box_of(one), box_of(other)
            apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
            assert apart, (slide.shapes.title.text_frame.text, one.name, other.name)
