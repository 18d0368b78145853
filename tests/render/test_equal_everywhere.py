"""One story, five documents: every figure that the sample report shows stands in each of them."""

import json
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from subprocess import run

import pytest
from lxml import html
from pptx import Presentation

from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.compute import compute
from reporter.language import language
from reporter.model.charts import BarChart, FunnelChart, LineChart, WaterfallChart
from reporter.model.request import Request
from reporter.pipeline import build, load
from reporter.story.blocks import Block, Card, Cards, ChartBlock, Gallery, Pair, Table
from reporter.story.compose import compose
from reporter.story.context import Context

ROOT = Path(__file__).parents[2]
SAMPLES = {"en": ROOT / "sample_data" / "harbour-lane.xlsx", "ko": ROOT / "sample_data" / "ongyeol.xlsx"}
FORMATS = ("pdf", "pptx", "html", "json")
TEXT = "{http://schemas.openxmlformats.org/drawingml/2006/main}t"
CACHED = "{http://schemas.openxmlformats.org/drawingml/2006/chart}v"
DIGIT = re.compile(r"\d")


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
    return {float(value) for series in chart.series for value in series.values if value is not None}


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
def test_the_native_charts_hold_the_storys_values(story, documents):
    deck = Presentation(BytesIO(documents["pptx"].read_bytes()))
    cached = [
        {float(one.text) for one in chart.element.iter(CACHED) if is_number(one.text)}
        for slide in deck.slides
        for chart in native(slide)
    ]
    for chart in charts_of(story):
        assert any(values_of(chart) <= held for held in cached), chart.frame.id


def is_number(text) -> bool:
    try:
        float(text)
    except (TypeError, ValueError):
        return False
    return True


@pytest.mark.documents
def test_the_samples_documents_are_sound_and_small(documents):
    validator = ROOT / "node_modules" / ".bin" / "ooxml-validator"
    answer = run([validator, documents["pptx"]], capture_output=True, timeout=120, check=False)
    assert json.loads(answer.stdout)["errors"] == []
    assert documents["html"].stat().st_size < 3_000_000
