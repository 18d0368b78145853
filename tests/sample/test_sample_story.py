"""October 2026 of Harbour Lane says what it was made to say, figured out by the engine from the shipped file."""

from pathlib import Path

import pytest
from stress import KPI_UNITS

from reporter.kpi.compute import compute
from reporter.kpi.results import BenchmarkStanding, GoalVerdict, Scope, ScopeKind, Verdict
from reporter.model.request import Request
from reporter.workbook.read import read

SHIPPED = Path(__file__).parents[2] / "sample_data"


def results(name):
    book = read(SHIPPED / f"{name}.xlsx", kpis=KPI_UNITS)
    assert book.dataset is not None
    return compute(book.dataset, Request())


@pytest.fixture(scope="module")
def october():
    return results("harbour-lane")


def channel(name):
    return Scope(ScopeKind.CHANNEL, name)


@pytest.mark.parametrize(
    ("kpi", "value", "verdict"),
    [
        ("leads", 640, Verdict.GOOD),
        ("cost_per_lead", 18.40, Verdict.BAD),
        ("nps", 100 * (108 - 25) / 182, Verdict.GOOD),
        ("bounce_rate", 0.5531, Verdict.BAD),
        ("first_reply_time", (133 * 8.1 + 99 * 7.2 + 32 * 5.1) / 264, Verdict.BAD),
        ("roi", 1.009, Verdict.BAD),
        ("followers", 115_760, Verdict.GOOD),
        ("engagement_rate_reach", 0.0403, Verdict.GOOD),
    ],
)
def test_a_figure_of_the_story(october, kpi, value, verdict):
    outcome = october.outcome(kpi)
    assert outcome.now.value == pytest.approx(value, rel=5e-3)
    assert outcome.change.verdict is verdict


def test_instagram_leads_in_engagement_and_facebook_leads_cost_much_more(october):
    names = ("Instagram", "TikTok", "LinkedIn", "YouTube", "Facebook")
    rates = [october.outcome("engagement_rate_reach", channel(name)).now.value for name in names]
    assert rates == sorted(rates, reverse=True)
    facebook = october.outcome("ad_cost_per_lead", channel("Facebook")).change
    assert facebook.now.value > 1.5 * facebook.before.value


def test_one_channel_is_blank_in_one_figure_of_october(october):
    coverage = october.outcome("video_views").now.coverage
    assert (coverage.channels_have, coverage.channels_of) == (5, 6)
    assert october.outcome("impressions").now.coverage.complete
    assert "LinkedIn" not in (october.outcome("video_views").change.common_channels or ())


def test_the_goals_stand_as_they_are_meant_to(october):
    verdicts = [goal.verdict for goal in october.goals]
    assert verdicts == [
        GoalVerdict.ACHIEVED,
        GoalVerdict.OFF_TRACK,
        GoalVerdict.ON_TRACK,
        GoalVerdict.AT_RISK,
        GoalVerdict.AT_RISK,
        GoalVerdict.OFF_TRACK,
        GoalVerdict.MISSED,
        GoalVerdict.ACHIEVED,
    ]
    assert [goal.review for goal in october.goals] == [False] * 6 + [True, True]


def test_the_benchmark_in_dollars_is_refused(october):
    refused = [state for state in october.benchmarks if state.standing is BenchmarkStanding.REFUSED]
    assert [(state.kpi, state.refusal) for state in refused] == [("cpc", "currency")]


def test_the_korean_sample_sells_less_after_the_festival_and_pays_less_for_a_lead():
    october = results("ongyeol")
    assert october.outcome("revenue").change.verdict is Verdict.BAD
    assert october.outcome("cost_per_lead").change.verdict is Verdict.GOOD
    assert october.outcome("reach", channel("유튜브")).change.relative > 0.3
    assert october.outcome("share_of_voice").now.reason == "no_rows"


def test_the_smallest_workbook_has_figures_but_no_comparison():
    october = results("minimal")
    assert october.before is None
    assert october.outcome("followers").now.value == 1284
