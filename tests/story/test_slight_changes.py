"""Small things of wording: no arrow for next to nothing, no nought for none, one form for both weeks of a key."""

import pytest
from datasets import dataset, results
from telling import blocks_of, told

from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.compute import compute
from reporter.kpi.results import Verdict
from reporter.language import language
from reporter.model.charts import BarChart
from reporter.model.period import Rhythm
from reporter.model.request import Request
from reporter.story import wording
from reporter.story.blocks import ChartBlock
from reporter.story.context import Context


def frequency(impressions):
    rows = (
        results("2026-09", "Instagram", impressions=14_300, reach=10_000),
        results("2026-10", "Instagram", impressions=impressions, reach=10_000),
    )
    data = dataset(*rows)
    return Context(data, compute(data, Request()), CATALOGUE, language("en"))


@pytest.mark.parametrize(
    ("impressions", "expected"), [(14_304, "steady"), (14_296, "steady"), (14_586, "+2.0\u202f%")]
)
def test_a_neutral_change_under_the_limit_is_steady(impressions, expected):
    context = frequency(impressions)
    outcome = context.outcome("frequency")
    assert outcome.change.verdict is Verdict.NEUTRAL
    shift = wording.shift(context, "frequency", outcome.change)
    assert shift
    assert shift.shown == expected


@pytest.mark.parametrize(
    ("better", "also", "expected"),
    [
        (2, 0, "Reach rose on 2 of 3 channels, views on none."),
        (0, 1, "Reach rose on none of 3 channels, views on 1."),
    ],
)
def test_no_channel_is_none(better, also, expected):
    facts = {"first": "Reach", "second": "views", "better": better, "also": also, "of": 3}
    assert language("en").text("summary-spread", **facts) == expected


def test_the_key_of_a_weekly_chart_names_both_weeks_alike():
    rows = [
        results(week, name, followers=1000, reach=800, likes=60 + 10 * number, comments=5, shares=2)
        for week in ("2026-W43", "2026-W44")
        for number, name in enumerate(("Instagram", "LinkedIn", "TikTok"))
    ]
    report = told(dataset(*rows, rhythm=Rhythm.WEEK))
    labels = {
        series.name
        for block in blocks_of(report, ChartBlock)
        if isinstance(block.chart, BarChart)
        for series in block.chart.series
    }
    assert {"Week of 26 Oct", "Week of 19 Oct"} <= labels


def test_a_channel_on_its_own_is_not_among_the_channels():
    rows = [
        results(month, "TikTok", followers=1000, reach=800, likes=60 + number, comments=5, shares=2)
        for number, month in enumerate(("2026-08", "2026-09", "2026-10"))
    ]
    titles = [block.chart.frame.title for block in blocks_of(told(dataset(*rows)), ChartBlock)]
    assert titles
    assert [title for title in titles if "channels" in title] == []
