"""The speaker notes: what to say on each slide, and which sheets its numbers come from."""

from pathlib import Path

import pytest

from reporter.brand import load_brand
from reporter.intake import load
from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.compute import compute
from reporter.language import language
from reporter.model.request import Request
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
    for code, words in (("en", "Should somebody ask: "), ("ko", "출처를 묻는다면, ")):
        silent = {
            slide.section
            for slide in slides_in(dataset, code)
            if not slide.notes or not slide.notes[-1].startswith(words)
        }
        assert silent == {"summary", "appendix"}  # the agenda, and definitions


def test_every_slide_gives_its_speaker_sentences(dataset):
    for code in ("en", "ko"):
        for slide in slides_in(dataset, code):
            assert slide.notes, slide.title
            assert all(line.endswith((".", "!", "?", ":", "”", "’")) for line in slide.notes), slide.notes


def test_a_chart_of_one_kpi_names_it_and_a_chart_of_several_names_all(dataset):
    last = {slide.chart[0].frame.id: slide.notes[-1] for slide in slides_in(dataset, "en") if slide.chart}
    asked = "Should somebody ask: the numbers for "
    assert last["stars"] == f"{asked}star rating come from the sheet Reviews of the workbook."
    assert last["cost-and-return"].startswith(f"{asked}revenue and total cost come from the sheets Website")
    assert "Customer care" in last["goals"]
    assert "Goals" in last["goals"]


def test_a_chart_is_told_by_what_it_measures_and_its_numbers(dataset):
    told = next(
        one.notes for one in slides_in(dataset, "en") if one.chart and one.chart[0].frame.id == "stars"
    )
    assert "On the chart: Shares of 41 reviews, October 2026." in told
    assert (
        "In numbers: 5 stars 63\u202f%, 4 stars 22\u202f%, 3 stars 5\u202f%, 2 stars 7\u202f%, 1 star 2\u202f%."
        in told
    )


def test_findings_are_said_where_they_stand(dataset):
    cards, findings, *_ = slides_in(dataset, "en")
    assert any(line.startswith("Leads rose") for line in findings.notes)
    assert not any(line.startswith("Leads rose") for line in cards.notes)


def test_rows_that_a_slide_leaves_out_are_told_in_sentences(dataset):
    notes = next(one.notes for one in slides_in(dataset, "en") if one.section == "scoreboard")
    assert "Not on the slide, but should somebody ask:" in notes
    assert "Net new followers: October 2,372, September 2,200, change steady, a year ago 1,915." in notes
    assert not any(line.startswith("Followers:") for line in notes)  # it stands on the slide


def test_channels_are_shown_with_what_they_brought_beside_their_direct_cost(dataset):
    chart = next(
        one.chart[0]
        for one in slides_in(dataset, "en")
        if one.chart and one.chart[0].frame.id == "cost-and-return"
    )
    assert [place.label for place in chart.categories] == ["Facebook", "Instagram", "LinkedIn"]
    assert [series.shown for series in chart.series] == [
        ("€5,785", "€13,029", "€1,291"),
        ("€3,416", "€1,779", "€705"),
    ]
    assert chart.frame.title == "Instagram brings €13,029 for €1,779 spent on it, Facebook €5,785 for €3,416"
