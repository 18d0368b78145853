"""The speaker notes: what to say on each slide, and which sheets its numbers come from."""

from pathlib import Path

import pytest

from reporter.brand import load_brand
from reporter.intake import load
from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.compute import compute
from reporter.language import language
from reporter.model.request import Request
from reporter.render.deck import grid
from reporter.render.deck.measure import ruler
from reporter.render.deck.plan import planned
from reporter.story.compose import compose
from reporter.story.context import Context

SAMPLE = Path(__file__).parents[2] / "sample_data" / "harbour-lane.xlsx"


@pytest.fixture(scope="module")
def dataset():
    return load(SAMPLE).dataset


def slides_in(dataset, code):
    context = Context(dataset, compute(dataset, Request()), CATALOGUE, language(code), ())
    return planned(compose(context), ruler(load_brand()))


def test_each_slide_of_numbers_names_the_sheets_they_come_from(dataset):
    for code, words in (("en", "come from the workbook, sheet"), ("ko", "숫자의 출처: 워크북의 ")):
        silent = {
            slide.section
            for slide in slides_in(dataset, code)
            if not slide.notes or words not in slide.notes[-1]
        }
        assert silent == {"summary", "appendix"}  # the agenda, and definitions


def test_only_the_agenda_is_without_a_word_to_say(dataset):
    assert {slide.layout for slide in slides_in(dataset, "en") if not slide.notes} == {grid.AGENDA}


def test_a_chart_of_one_kpi_names_it_and_a_chart_of_several_names_all(dataset):
    last = {slide.chart[0].frame.id: slide.notes[-1] for slide in slides_in(dataset, "en") if slide.chart}
    assert "Shown: Star rating. The numbers come from the workbook, sheet Reviews." in last.values()
    assert "Shown: Revenue from social and Total cost." in "".join(last.values())
    assert "Customer care" in last["goals"]
    assert "Goals" in last["goals"]
