"""One story, five documents: what the sample report shows stands in each of them, and no figure of theirs is another.

Both ways: every figure of the story stands in every document, and every number that a document, the deck's chart
caches, their workbooks and the mail show is one that the story shows or draws. Words are compared by their digits, so
a figure that stood in the wrong place would pass where the story has the same digits elsewhere.
"""

import json
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from subprocess import run

import pytest
from lxml import html
from openpyxl import load_workbook
from pptx import Presentation

from reporter.brand import load_brand
from reporter.intake import load
from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.compute import compute
from reporter.language import language
from reporter.model.charts import BarChart, FunnelChart, LineChart, WaterfallChart
from reporter.model.request import Request
from reporter.pipeline import build
from reporter.render.data import plain
from reporter.render.mail import letter
from reporter.story.blocks import Block, Card, Cards, ChartBlock, Gallery, Pair, Table
from reporter.story.compose import compose
from reporter.story.context import Context

ROOT = Path(__file__).parents[2]
SAMPLES = {"en": ROOT / "sample_data" / "harbour-lane.xlsx", "ko": ROOT / "sample_data" / "ongyeol.xlsx"}
FORMATS = ("pdf", "pptx", "html", "json")
TEXT = "{http://schemas.openxmlformats.org/drawingml/2006/main}t"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DIGIT = re.compile(r"\d")
NUMBER = re.compile(r"\d[\d.,]*\d|\d")


@pytest.fixture(scope="module", params=list(SAMPLES))
def story(request):
    book = load(SAMPLES[request.param])
    assert book.dataset
    results = compute(book.dataset, Request())
    return compose(Context(book.dataset, results, CATALOGUE, language(request.param), book.problems))


@pytest.fixture(scope="module")
def documents(story, tmp_path_factory):
    folder = tmp_path_factory.mktemp("documents")
    made = build(SAMPLES[story.language], folder, Request(language=story.language), FORMATS).files
    return {path.suffix[1:]: path for path in made}


def blocks_of(story) -> Iterator[tuple[str, Block]]:
    for section in story.sections:
        for block in section.blocks:
            for one in (block.left, block.right) if isinstance(block, Pair) else (block,):
                yield section.id, one


def figures_of(card: Card) -> list[str]:
    return [card.figure.shown, *([card.shift.shown] if card.shift else [])]


def shown_figures(story) -> set[tuple[str, str]]:
    """Return every figure on a card or in a table for all readers, with the section it stands in."""
    found = set()
    for section, block in blocks_of(story):
        if isinstance(block, Cards):
            found |= {(section, text) for card in block.cards for text in figures_of(card)}
        if isinstance(block, Gallery):
            posts = [post for group in block.groups for post in group.posts]
            found |= {(section, text) for post in posts for text in (post.figure.shown, post.audience)}
        if isinstance(block, Table) and not block.detail:
            found |= {(section, cell.text) for row in block.rows for cell in row.cells}
    return {(section, text) for section, text in found if DIGIT.search(text)}


def charts_of(story):
    return [block.chart for _, block in blocks_of(story) if isinstance(block, ChartBlock)]


def labels_of(chart) -> list[str]:
    """Return the values that are written into a chart wherever it is drawn."""
    match chart:
        case FunnelChart():
            return [step.shown for step in chart.steps]
        case WaterfallChart():
            return [move.shown for move in chart.moves]
        case BarChart():
            return [shown for series in chart.series for shown in series.shown if shown]
        case LineChart():
            return [
                [shown for shown in series.shown if shown][-1] for series in chart.series if any(series.shown)
            ]
    return []


def values_of(chart) -> set[float]:
    if isinstance(chart, FunnelChart):
        return {float(step.value) for step in chart.steps}
    if isinstance(chart, WaterfallChart):
        return {abs(move.value) for move in chart.moves}
    levels = {chart.reference.value} if isinstance(chart, LineChart) and chart.reference else set()
    return levels | {float(value) for series in chart.series for value in series.values if value is not None}


def words_of(path) -> str:
    """Return all that a document says, parts apart."""
    match path.suffix:
        case ".pdf":
            command = ["pdftotext", "-raw", "-enc", "UTF-8", path, "-"]
            return run(command, capture_output=True, check=True, timeout=60).stdout.decode()
        case ".pptx":
            return "\n".join(words_of_slide(slide) for slide in Presentation(path).slides)
        case ".html":
            page = html.document_fromstring(path.read_text(encoding="utf-8"))
            for script in page.iter("script"):
                script.text = ""
            return "\n".join(page.find("body").itertext())
    return "\n".join(strings(json.loads(path.read_bytes())["story"]))


def words_of_slide(slide) -> str:
    parts = [slide.element, *(chart.element for chart in native(slide))]
    parts += [slide.notes_slide.element] if slide.has_notes_slide else []
    return "\n".join(
        "".join(run.text or "" for run in paragraph.iter(TEXT))
        for part in parts
        for paragraph in part.iter(TEXT.replace("}t", "}p"))
    )


def native(slide):
    return [shape.chart for shape in slide.shapes if shape.has_chart]


def strings(thing) -> Iterator[str]:
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, dict | list):
        for one in thing.values() if isinstance(thing, dict) else thing:
            yield from strings(one)


def stands_in(text: str, words: str) -> bool:
    """Say whether a figure stands in words by itself, not as a part of a longer figure."""
    loose = r"\s*".join(re.escape(part) for part in text.split())
    return bool(re.search(rf"(?<![\d.,]){loose}(?!\d)", words))


@pytest.mark.documents
@pytest.mark.parametrize("kind", FORMATS)
def test_every_figure_of_the_story_stands_in_the_document(story, documents, kind):
    words = words_of(documents[kind])
    figures = shown_figures(story)
    assert len(figures) > 200
    assert sorted(one for one in figures if not stands_in(one[1], words)) == []


@pytest.mark.documents
@pytest.mark.parametrize("kind", FORMATS)
def test_every_label_of_a_chart_stands_in_the_document(story, documents, kind):
    words = words_of(documents[kind])
    labels = [(chart.frame.id, label) for chart in charts_of(story) for label in labels_of(chart)]
    assert len(labels) > 40
    assert [one for one in labels if not stands_in(one[1], words)] == []


@pytest.mark.documents
def test_the_native_charts_hold_the_storys_values_and_no_others(story, documents):
    drawn = drawn_charts(documents["pptx"])
    for chart in charts_of(story):
        held = {
            number
            for _, _, cached in references(drawn[chart.frame.id], "numRef")
            for number in cached.values()
        }
        marks = {float(tick.value) for tick in getattr(chart, "ticks", ())}  # where an event's line ends
        if isinstance(chart, WaterfallChart):  # its bars hang from sums of the moves so far, in no colour
            moves = [move.value for move in chart.moves]
            marks |= {abs(sum(moves[: at + 1])) for at in range(len(moves))}
        extra = {
            one for one in held - values_of(chart) if not any(one == pytest.approx(mark) for mark in marks)
        }
        assert values_of(chart) <= held, chart.frame.id
        assert extra == set(), chart.frame.id


@pytest.mark.documents
def test_what_a_chart_draws_is_what_its_workbook_holds(documents):
    compared = 0
    for name, chart in drawn_charts(documents["pptx"]).items():
        book = load_workbook(BytesIO(chart.part.chart_workbook.xlsx_part.blob))
        for kind in ("numRef", "strRef"):
            for cells, form, cached in references(chart, kind, book):
                for at, cell in enumerate(cells):
                    compared += 1
                    if kind == "strRef":
                        assert cached.get(at, "") == str(cell.value or ""), (name, cell.coordinate)
                    elif at in cached:
                        assert cell.value == pytest.approx(cached[at], rel=1e-14), (name, cell.coordinate)
                        assert cell.number_format == form, (name, cell.coordinate)
                    else:
                        assert cell.value is None, (name, cell.coordinate)  # a gap is a gap in both
    assert compared > 200


def drawn_charts(path):
    """Return the native charts of a deck by the name of their place, which is that of the story's chart."""
    slides = Presentation(str(path)).slides
    return {shape.name: shape.chart for slide in slides for shape in slide.shapes if shape.has_chart}


def references(chart, kind, book=None):
    """Yield the cells that each part of a chart refers to, the format of its numbers, and what the cache holds."""
    for reference in chart.element.iter(CHART + kind):
        cache = reference.find(CHART + kind.replace("Ref", "Cache"))
        cached = {int(point.get("idx")): point.find(CHART + "v").text for point in cache.iter(CHART + "pt")}
        if kind == "numRef":
            cached = {at: float(text) for at, text in cached.items()}
        form = cache.find(CHART + "formatCode")
        sheet, _, area = reference.find(CHART + "f").text.partition("!")
        found = book[sheet.strip("'")][area.replace("$", "")] if book else ()
        rows = found if isinstance(found, tuple) else ((found,),)
        cells = [cell for row in rows for cell in (row if isinstance(row, tuple) else (row,))]
        yield cells, None if form is None else form.text, cached


# And back: no document shows a number that is not the story's


@pytest.mark.documents
def test_the_json_is_the_story(story, documents):
    written = json.loads(documents["json"].read_bytes())["story"]
    assert written["sections"] == json.loads(json.dumps([plain(section) for section in story.sections]))
    assert written["cover"] == json.loads(json.dumps(plain(story.cover)))


@pytest.mark.documents
@pytest.mark.parametrize("kind", ["pdf", "pptx", "html"])
def test_no_document_shows_a_number_of_its_own(story, documents, kind):
    words = words_of(documents[kind])
    for count in range(200):  # how many definitions a slide leaves to the PDF
        words = words.replace(language(story.language).text("deck-more-definitions", count=count), "")
    shown = numbers(words)
    assert len(shown) > 250
    assert sorted(shown - known_numbers(story) - pages(documents[kind])) == []


@pytest.mark.documents
def test_the_mail_shows_no_number_of_its_own(story):
    mail = letter(story, load_brand())
    known = known_numbers(story)
    page = html.document_fromstring(mail.html).find("body")
    for words in (mail.subject, mail.text, "\n".join(page.itertext())):
        assert sorted(numbers(words) - known) == []
    cards = next(block for block in story.sections[0].blocks if isinstance(block, Cards)).cards
    missing = [text for card in cards for text in figures_of(card) if not stands_in(text, mail.text)]
    assert missing == []


def known_numbers(story) -> set[str]:
    """Return every number that the story words anywhere."""
    return numbers("\n".join((*strings(plain(story.sections)), *strings(plain(story.cover)))))


def numbers(words: str) -> set[str]:
    """Return every number of a text as its digits stand."""
    return set(NUMBER.findall(words))


def pages(path) -> set[str]:
    """Return the numbers that a paged document gives its pages or slides."""
    if path.suffix == ".html":
        return set()
    paged = Presentation(str(path)).slides if path.suffix == ".pptx" else words_of(path).split("\f")
    return {str(number) for number in range(1, len(paged) + 1)}


@pytest.mark.documents
def test_the_samples_documents_are_sound_and_small(documents):
    validator = ROOT / "node_modules" / ".bin" / "ooxml-validator"
    answer = run([validator, documents["pptx"]], capture_output=True, timeout=120, check=False)
    assert json.loads(answer.stdout)["errors"] == []
    assert documents["html"].stat().st_size < 3_000_000
