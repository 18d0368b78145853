"""The deck under stress: on every slide everything has its place, fits into it and shares it with nothing."""

from itertools import combinations
from pathlib import Path

import pytest
from stress import BOOKS, write

from reporter.brand import load_brand
from reporter.intake import load
from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.compute import compute
from reporter.language import language
from reporter.model.request import Request
from reporter.render.deck.grid import CONTENT, WIDTH
from reporter.render.deck.measure import ruler
from reporter.render.deck.plan import planned
from reporter.render.deck.tables import MOST_ROWS
from reporter.render.deck.text import height
from reporter.story.compose import compose
from reporter.story.context import Context

SAMPLES = {path.stem: path for path in (Path(__file__).parents[2] / "sample_data").glob("*.xlsx")}
RULER = ruler(load_brand())
SLACK = 3.0  # points
ROUNDING = 0.5


@pytest.fixture(scope="module", params=[*SAMPLES, *BOOKS])
def dataset(request, tmp_path_factory):
    path = SAMPLES.get(request.param) or write(BOOKS[request.param](), tmp_path_factory.mktemp(request.param))
    return load(path).dataset


@pytest.fixture(params=["en", "ko"])
def slides(request, dataset):
    context = Context(dataset, compute(dataset, Request()), CATALOGUE, language(request.param), ())
    return planned(compose(context), RULER)


def tables_of(slide):
    return [*([slide.table] if slide.table else []), *slide.further]


def boxes_of(slide):
    charts = [("chart", slide.chart[1])] if slide.chart else []
    tables = [(alternative, box) for _, box, alternative in tables_of(slide)]
    return [*((one.paras[0].text, one.box) for one in slide.texts), *charts, *tables]


def test_nothing_leaves_its_slide_or_lies_on_something_else(slides):
    for slide in slides:
        boxes = boxes_of(slide)
        for name, box in boxes:
            assert box.left >= CONTENT.left - ROUNDING, (slide.title, name)
            assert box.left + box.width <= min(WIDTH, CONTENT.left + CONTENT.width) + ROUNDING, (
                slide.title,
                name,
            )
            assert box.top >= CONTENT.top - ROUNDING, (slide.title, name)
            assert box.bottom <= CONTENT.bottom + SLACK, (slide.title, name)
        for (one, a), (other, b) in combinations(boxes, 2):
            beside = a.left + a.width <= b.left + ROUNDING or b.left + b.width <= a.left + ROUNDING
            apart = beside or a.bottom <= b.top + SLACK or b.bottom <= a.top + SLACK
            assert apart, (slide.title, one, other)


def test_words_fit_into_their_places(slides):
    for slide in slides:
        for one in slide.texts:
            tall = height(RULER, one.paras, one.box.width, one.settings, one.scale)
            assert tall <= one.box.height + SLACK, (slide.title, one.paras[0].text)


def test_tables_are_as_high_as_planned_and_no_longer_than_a_reader_bears(slides):
    for slide in slides:
        for slab, box, alternative in tables_of(slide):
            assert slab.height <= box.height + ROUNDING, (slide.title, alternative)
            assert len([line for line in slab.lines if line.row]) <= MOST_ROWS + 2, (slide.title, alternative)


def test_every_slide_has_a_title_of_its_own_words(slides):
    titles = [slide.title for slide in slides]
    assert len(set(titles)) == len(titles)
    numbered = [title for title in titles if title.endswith(tuple(f"({count})" for count in range(2, 9)))]
    assert len(numbered) <= 1, numbered


def test_a_chart_with_nothing_beside_it_takes_the_whole_slide(slides):
    for slide in slides:
        if slide.chart and not tables_of(slide):
            _, box = slide.chart
            beside = [one for one in slide.texts if one.box.left >= box.left + box.width]
            assert beside or box.width == CONTENT.width, slide.title
