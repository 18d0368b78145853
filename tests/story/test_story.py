"""The story of whole workbooks: what is said, and what must never be said."""

import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from datasets import dataset, results
from stress import BOOKS, write
from telling import blocks_of, outline, section, told

from reporter.intake import load
from reporter.language import available
from reporter.model.part import of_channels
from reporter.story.blocks import Cards, ChartBlock, Findings, Table

SAMPLES = Path(__file__).parents[2] / "sample_data"
UNSPEAKABLE = re.compile(r"\b(nan|None|inf|NaN|True|False)\b|\{|\}|0000000|−0 |−0\.0+ |  \|  \|")


def spoken(path, codes):
    """Return the report of a workbook in each language; it is read once."""
    book = load(path, date(2026, 11, 4))
    return {code: told(book.dataset, code, book.problems) for code in codes}


@cache
def sample(name, code):
    return spoken(SAMPLES / f"{name}.xlsx", (code,))[code]


@pytest.mark.parametrize(("name", "code"), [("harbour-lane", "en"), ("ongyeol", "ko"), ("minimal", "en")])
def test_the_story_of_a_sample_reads_as_accepted(name, code, snapshot):
    snapshot(outline(sample(name, code)))


@pytest.mark.parametrize("name", BOOKS)
def test_a_stress_workbook_is_told_without_unspeakable_words(name, tmp_path):
    typed = {"{", "}"} if name == "awkward" else set()  # the user's own braces
    for code, report in spoken(write(BOOKS[name](), tmp_path), available()).items():
        text = outline(report).replace(str(report.cover.compared), "")
        assert {hit.group() for hit in UNSPEAKABLE.finditer(text)} <= typed, code


@pytest.mark.parametrize("code", available())
def test_every_section_has_a_title_and_no_table_an_empty_column(code):
    report = sample("harbour-lane", code)
    assert all(one.title and one.blocks for one in report.sections)
    for table in blocks_of(report, Table):
        for place in range(1, len(table.headings)):
            assert any(row.cells[place].text != "–" for row in table.rows), table.headings[place].label


def test_a_list_of_findings_tells_each_news_once():
    report = sample("harbour-lane", "en")
    for block in blocks_of(report, Findings):
        leads = [sentence.lead for sentence in block.sentences]
        assert len(leads) == len(set(leads))


def test_the_figures_of_cards_stand_in_the_scoreboard_too():
    report = sample("harbour-lane", "en")
    (board,) = (block for block in section(report, "scoreboard").blocks if isinstance(block, Table))
    now = {row.cells[1].figure.value for row in board.rows if row.cells[1].figure}
    cards = next(block for block in section(report, "summary").blocks if isinstance(block, Cards))
    assert {card.figure.value for card in cards.cards} <= now


def test_every_chart_has_its_own_name_and_an_alternative_text():
    charts = [block.chart for block in blocks_of(sample("harbour-lane", "en"), ChartBlock)]
    assert len({chart.frame.id for chart in charts}) == len(charts) > 5
    assert all(chart.frame.alternative and chart.frame.title for chart in charts)


def test_sections_follow_the_settings():
    data = dataset(
        results("2026-10", "Instagram", followers=100, impressions=900, likes=30),
        sections=("scoreboard", "-appendix"),
    )
    assert [one.id for one in told(data).sections][:2] == ["scoreboard", "summary"]
    assert "appendix" not in [one.id for one in told(data).sections]


def test_a_report_on_one_channel_says_so_on_its_cover():
    data = dataset(
        results("2026-10", "Instagram", followers=100), results("2026-10", "LinkedIn", followers=50)
    )
    report = told(of_channels(data, ("instagram",)))
    assert report.cover.filters == ("Only Instagram",)
    cards = next(block for block in section(report, "summary").blocks if isinstance(block, Cards))
    assert cards.cards[0].figure.shown == "100"


def test_the_appendix_names_the_sections_that_have_no_data():
    report = sample("minimal", "en")
    (left_out,) = (line for line in outline(report).splitlines() if "Left out" in line)
    told_ids = {one.id for one in report.sections}
    assert "Paid" in left_out
    assert "paid" not in told_ids
    assert "Summary" not in left_out
