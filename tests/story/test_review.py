"""The KPI review of whole workbooks: what it says, and that it says something sensible of every one."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest
from datasets import dataset, goals, results
from stress import BOOKS, write
from telling import blocks_of, outline, told
from test_story import UNSPEAKABLE

from reporter.intake import load
from reporter.language import available
from reporter.story.blocks import Callout, ChartBlock, Table

SAMPLES = Path(__file__).parents[2] / "sample_data"


@cache
def sample(name, code, period):
    book = load(SAMPLES / f"{name}.xlsx", date(2026, 11, 4))
    return told(book.dataset, code, book.problems, edition="review", period=period)


def review(*rows, code="en", today="2027-01-10", period="2026", **settings):
    return told(dataset(*rows, today=today, **settings), code, edition="review", period=period)


def followers(*counts, year=2026):
    return [results(f"{year}-{at:02}", "Instagram", followers=count) for at, count in enumerate(counts, 1)]


@pytest.mark.parametrize(
    ("name", "code", "period"), [("harbour-lane", "en", "2026"), ("ongyeol", "ko", "2026")]
)
def test_the_review_of_a_sample_reads_as_accepted(name, code, period, snapshot):
    snapshot(outline(sample(name, code, period)))


@pytest.mark.parametrize("name", BOOKS)
def test_a_stress_workbook_is_reviewed_without_unspeakable_words(name, tmp_path):
    typed = {"{", "}"} if name == "awkward" else set()  # the user's own braces
    book = load(write(BOOKS[name](), tmp_path), date(2026, 11, 4))
    for code in available():
        report = told(book.dataset, code, book.problems, edition="review")
        text = outline(report).replace(str(report.cover.compared), "")
        assert {hit.group() for hit in UNSPEAKABLE.finditer(text)} <= typed, code
        assert all(one.title and one.blocks for one in report.sections)


@pytest.mark.parametrize("code", available())
def test_no_table_of_a_review_has_an_empty_column(code):
    for table in blocks_of(sample("harbour-lane", code, "2026"), Table):
        for place in range(1, len(table.headings)):
            assert any(row.cells[place].text != "–" for row in table.rows), table.headings[place].label


def test_one_channel_and_one_month_make_a_short_review_that_asks_for_goals():
    report = review(
        results("2026-10", "Instagram", followers=100, impressions=900, likes=30),
        today="2026-11-04",
        period=None,
    )
    assert [one.id for one in report.sections] == ["summary", "kpis", "unseen", "appendix"]
    assert report.cover.period == "October 2026"
    assert report.sections[0].title.startswith("No goal was set; ")
    (decide,) = blocks_of(report, Callout)
    assert decide.items[0] == "Set goals: without them nothing says what is enough."


def test_the_headline_counts_goals_met_kpis_without_data_and_kpis_nobody_looks_at():
    report = review(
        *(
            results(f"2026-{month:02}", "Instagram", followers=100 * month, posts=10)
            for month in range(1, 13)
        ),
        goals(
            goal="A",
            objective="Grow",
            kpi="followers",
            kind="level",
            target=500,
            start=date(2026, 1, 1),
            due=date(2026, 6, 30),
        ),
        goals(
            goal="B",
            objective="Grow",
            kpi="followers",
            kind="level",
            target=5000,
            start=date(2026, 1, 1),
            due=date(2026, 12, 31),
        ),
        goals(
            goal="C",
            objective="Sell",
            kpi="leads",
            kind="level",
            target=5,
            start=date(2026, 1, 1),
            due=date(2026, 12, 31),
        ),
    )
    assert report.sections[0].title == (
        "One of the 2 goals that came due was met, the result of one due goal is not known; "
        "one KPI asked for has no data; 2 KPIs have data but no use yet"
    )


def test_a_chart_of_the_months_stands_on_the_channels_of_the_year():
    """Facebook's likes of March are unknown: it is missing for the year, and so for each month beside its 1,200."""
    rows = [
        results(f"2026-{at:02}", name, reach=1000, likes=likes, comments=0, shares=0, saves=0)
        for at in range(1, 13)
        for name, likes in (("Instagram", 100), ("Facebook", None if at == 3 else 20))
    ]
    drawn = {block.chart.frame.id: block.chart for block in blocks_of(review(*rows), ChartBlock)}
    shown = drawn["trend-engagements"]
    assert {one for one in shown.series[0].values if one is not None} == {100}
    assert shown.frame.subtitle.endswith("; 1 of 2 channels")
