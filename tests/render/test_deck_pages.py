"""The deck as LibreOffice shows it: the samples and every stress workbook, with the deck's fonts and without."""

import os
import subprocess
from datetime import date
from pathlib import Path

import pytest
from printed import nonsense, overlaps, pages_of
from stress import BOOKS, write

from reporter.brand import load_brand
from reporter.intake import load
from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.compute import compute
from reporter.language import language
from reporter.model.request import Request
from reporter.render.deck import render_deck
from reporter.render.deck.grid import HEIGHT, LEFT, RIGHT, TOP, WIDTH
from reporter.resources import asset_folder
from reporter.story.compose import compose
from reporter.story.context import Context
from reporter.workbook.sample import sample_book

pytestmark = pytest.mark.documents

MAKERS = {
    **BOOKS,
    "harbour-lane": lambda: sample_book("harbour-lane"),
    "minimal": lambda: sample_book("minimal"),
}
BRACES = {"awkward"}  # books whose cells hold braces
HEAD = 20.0
FOOT = 500.0  # from here down stand footer and number
HAIR = 3.0  # points a letter may reach over its box
SYSTEM = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
INSTALLED = f"{SYSTEM}<dir>{asset_folder('fonts')}</dir>"  # as the README tells a reader of decks to do
LACKING = f"""{SYSTEM}<selectfont><rejectfont>
<pattern><patelt name="family"><string>Inter</string></patelt></pattern>
</rejectfont></selectfont>"""


def deck_of(name, folder, code):
    book = load(write(MAKERS[name](), folder), date(2026, 11, 4))
    assert book.dataset
    context = Context(
        book.dataset, compute(book.dataset, Request()), CATALOGUE, language(code), book.problems
    )
    file = folder / f"{name}-{code}.pptx"
    file.write_bytes(render_deck(compose(context), load_brand()))
    return file


def shown(files, folder, fonts=INSTALLED):
    """Return the slides of decks as LibreOffice prints them with some fonts, by the deck's name."""
    profile = f"-env:UserInstallation=file://{folder}/profile"
    settings = folder / "fonts.conf"
    settings.write_text(
        f'<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>{fonts}</fontconfig>'
    )
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *files],
        check=True,
        capture_output=True,
        timeout=900,
        env=os.environ | {"FONTCONFIG_FILE": str(settings)},
    )
    return {file.stem: pages_of(folder / f"{file.stem}.pdf") for file in map(Path, files)}


@pytest.fixture(scope="module", params=["en", "ko"])
def decks(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param)
    return shown([deck_of(name, folder, request.param) for name in MAKERS], folder)


def test_slides_are_set_as_a_studio_would_set_them(decks):
    found = {name: complaints(slides, name) for name, slides in decks.items()}
    assert {name: told for name, told in found.items() if told} == {}


def test_slides_hold_where_the_fonts_of_the_deck_are_not_installed(tmp_path):
    files = [deck_of(name, tmp_path, "en") for name in ("harbour-lane", "long-names", "extremes")]
    found = {name: complaints(slides, name) for name, slides in shown(files, tmp_path, LACKING).items()}
    assert {name: told for name, told in found.items() if told} == {}


def complaints(slides, name):
    """Return what a picky reader would say about slides, with their numbers."""
    braces = any(name.startswith(one) for one in BRACES)
    return [
        (slide.number, *one)
        for slide in slides
        for one in (*outside(slide), *overlaps(slide), *nonsense(slide, typed_braces=braces), *bare(slide))
    ]


def outside(slide):
    """Yield words that leave the margins, reach into the foot or off the top."""
    assert (round(slide.width), round(slide.height)) == (WIDTH, HEIGHT)
    for word in slide.words:
        across = word.left >= LEFT - HAIR and word.right <= RIGHT + HAIR
        middle = (word.top + word.bottom) / 2
        if not across or middle < 16 or FOOT - 8 < middle < FOOT or word.bottom > HEIGHT - 8:
            yield "outside", word


def bare(slide):
    """Yield a slide whose title and content end in the first fifth of their room, or that has a title alone."""
    lowest = max((word.bottom for word in slide.words if word.bottom < FOOT), default=0.0)
    if slide.number > 1 and (lowest - HEAD < 0.2 * (FOOT - HEAD) or lowest < TOP):
        yield ("nearly empty",)
