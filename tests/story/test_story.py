"""The story of whole workbooks: what is said, and what must never be said."""

import re
from pathlib import Path

import pytest
from stress import BOOKS, write
from telling import blocks_of, outline, section, told, told_from

from reporter.language import available
from reporter.story.blocks import Cards, ChartBlock, Findings, Table

SAMPLES = Path(__file__).parents[2] / "sample_data"
UNSPEAKABLE = re.compile(r"\b(nan|None|inf|NaN|True|False)\b|\{|\}|0000000|−0 |−0\.0+ |  \|  \|")


@pytest.mark.parametrize(("name", "code"), [("harbour-lane", "en"), ("ongyeol", "ko"), ("minimal", "en")])
def test_the_story_of_a_sample_reads_as_accepted(name, code, snapshot):
    snapshot(outline(told_from(SAMPLES / f"{name}.xlsx", code)))


@pytest.mark.parametrize("code", available())
@pytest.mark.parametrize("name", BOOKS)
def test_a_stress_workbook_is_told_without_unspeakable_words(name, code, tmp_path):
    report = told_from(write(BOOKS[name](), tmp_path), code)
    text = outline(report)
    typed = {"{", "}"} if name == "awkward" else set()  # the user's own braces
    found = [
        hit.group()
        for hit in UNSPEAKABLE.finditer(text.replace(str(report.cover.compared), ""))
        if hit.group() not in typed
    ]
    assert not found


@pytest.mark.parametrize("code", available())
def test_every_section_has_a_title_and_no_table_an_empty_column(code):
    report = told_from(SAMPLES / "harbour-lane.xlsx", code)
    assert all(one.title and one.blocks for one in report.sections)
    for table in blocks_of(report, Table):
        for place in range(1, len(table.headings)):
            assert any(row.cells[place].text != "–" for row in table.rows), table.headings[place].label


def test_a_list_of_findings_tells_each_news_once():
    report = told_from(SAMPLES / "harbour-lane.xlsx")
    for block in blocks_of(report, Findings):
        leads = [sentence.lead for sentence in block.sentences]
        assert len(leads) == len(set(leads))


def test_the_figures_of_cards_stand_in_the_scoreboard_too():
    report = told_from(SAMPLES / "harbour-lane.xlsx")
    (board,) = (block for block in section(report, "scoreboard").blocks if isinstance(block, Table))
    now = {row.cells[1].figure.value for row in board.rows if row.cells[1].figure}
    cards = next(block for block in section(report, "summary").blocks if isinstance(block, Cards))
    assert {card.figure.value for card in cards.cards} <= now


def test_every_chart_has_its_own_name_and_an_alternative_text():
    charts = [block.chart for block in blocks_of(told_from(SAMPLES / "harbour-lane.xlsx"), ChartBlock)]
    assert len({chart.frame.id for chart in charts}) == len(charts) > 5
    assert all(chart.frame.alternative and chart.frame.title for chart in charts)


def test_sections_follow_the_settings():
    from datasets import dataset, results

    data = dataset(
        results("2026-10", "Instagram", followers=100, impressions=900, likes=30),
        sections=("scoreboard", "-appendix"),
    )
    assert [one.id for one in told(data).sections][:2] == ["scoreboard", "summary"]
    assert "appendix" not in [one.id for one in told(data).sections]


def test_a_report_on_one_channel_says_so_on_its_cover():
    from datasets import dataset, results

    from reporter.pipeline import restrict

    data = dataset(
        results("2026-10", "Instagram", followers=100), results("2026-10", "LinkedIn", followers=50)
    )
    report = told(restrict(data, ("instagram",)))
    assert report.cover.filters == ("Only Instagram",)
    cards = next(block for block in section(report, "summary").blocks if isinstance(block, Cards))
    assert cards.cards[0].figure.shown == "100"
