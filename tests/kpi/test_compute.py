"""The whole computation: what it promises about any workbook, and what stands behind a figure."""

from datetime import date
from math import isfinite

import pytest
from datasets import ads, channel, costs, dataset, goals, posts, results, surveys, website
from hypothesis import given, settings
from hypothesis import strategies as st

from reporter.errors import WrongCommandError
from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.compute import compute
from reporter.kpi.results import Because, Missing, Reason, Scope, ScopeKind, Verdict
from reporter.model.period import Calendar, Rhythm
from reporter.model.request import Request


def computed(data, *request):
    """Return the results of a workbook."""
    return compute(data, *(request or (Request(),)))


TOTAL = Scope()
counts = st.none() | st.integers(0, 50)
COLUMNS = ("followers", "new_followers", "unfollows", "posts", "impressions", "reach", "likes", "saves")


@st.composite
def workbooks(draw):
    rows = []
    for month in range(1, draw(st.integers(2, 8))):
        for name in ("Instagram", "LinkedIn"):
            rows.append(results(f"2026-{month:02}", name, **{one: draw(counts) for one in COLUMNS}))
            rows.append(website(f"2026-{month:02}", name, leads=draw(counts), orders=draw(counts)))
        rows.append(ads(f"2026-{month:02}", "Instagram", spend=draw(counts), clicks=draw(counts)))
        rows.append(surveys(f"2026-{month:02}", None, question="nps", score=9, responses=draw(counts)))
    year = {"start": date(2026, 1, 1), "due": date(2026, 12, 31)}
    rows.append(goals(None, None, goal="A", kpi="leads", kind="total", target=draw(counts) or 0, **year))
    rows.append(goals(None, None, goal="B", kpi="followers", kind="level", target=20, **year))
    return dataset(*rows, channels=["Instagram", "LinkedIn"])


@settings(max_examples=12, deadline=None)
@given(workbooks(), st.sampled_from(["previous", "year", "baseline"]))
def test_whatever_is_filled_in_every_figure_is_a_number_or_missing_with_a_reason(data, compare):
    found = computed(data, Request(compare=compare))
    for outcome in found.outcomes.values():
        for figure in (outcome.now, outcome.year_ago, outcome.baseline, *outcome.history):
            assert isinstance(figure, Missing) or isfinite(getattr(figure.value, "low", figure.value))
        change = outcome.change
        assert (change.absolute is None) == (change.verdict is Verdict.NONE)
        if change.absolute is not None:
            assert change.absolute == change.now.value - change.before.value
    for goal in found.goals:
        assert 0 <= goal.elapsed <= 1
        assert goal.progress is None or isfinite(goal.progress)


@settings(max_examples=8, deadline=None)
@given(workbooks())
def test_a_good_change_is_a_bad_one_when_down_is_good(data):
    found = computed(data)
    for outcome in found.outcomes.values():
        change, better = outcome.change, CATALOGUE[outcome.kpi].better
        if change.verdict is Verdict.GOOD:
            assert (change.absolute > 0) == (better == "up")
        if change.verdict is Verdict.BAD:
            assert (change.absolute < 0) == (better == "up")


def test_what_stands_behind_a_figure_can_be_asked_for():
    data = dataset(results("2026-10", "Instagram", likes=5, comments=2), engagements_with_clicks=True)
    found = computed(data)
    assert found.evidence.definition("engagements") == "engagements+clicks"
    assert found.outcomes["engagements", TOTAL].definition == "engagements+clicks"
    (likes, *_) = found.evidence.inputs("likes", TOTAL, found.span.periods)
    assert (likes.metric, likes.value) == ("likes", 5)


def test_campaigns_and_formats_have_outcomes():
    data = dataset(
        results("2026-09", "Instagram", likes=1),
        results("2026-10", "Instagram", likes=1),
        website("2026-09", "Instagram", campaign="Autumn", leads=100),
        website("2026-10", "Instagram", campaign="Autumn", leads=150),
        posts("2026-10-05", "Instagram", title="A", format="reel", reach=100, likes=5),
    )
    found = computed(data)
    assert found.outcomes["leads", Scope(ScopeKind.CAMPAIGN, "Autumn")].change.absolute == 50
    assert ("likes", Scope(ScopeKind.FORMAT, "reel")) in found.outcomes


def test_only_the_channels_asked_for_are_in_the_total():
    rows = [results(when, name, likes=5) for when in ("2026-09", "2026-10") for name in ("Instagram", "X")]
    shared = costs("2026-10", None, item="Tools", kind="tools", amount=100)
    one = dataset(*rows, shared, channels=[channel("Instagram"), channel("X", included=False)], filtered=True)
    found = computed(one)
    assert found.outcomes["likes", TOTAL].now.value == 5
    assert ("likes", Scope(ScopeKind.CHANNEL, "X")) not in found.outcomes


def test_a_week_is_compared_with_the_week_364_days_earlier():
    calendar = Calendar(Rhythm.WEEK)
    data = dataset(
        results("2025-W40", "Instagram", likes=40),
        results("2026-W39", "Instagram", likes=50),
        results("2026-W40", "Instagram", likes=60),
        calendar=calendar,
    )
    found = computed(data)
    assert found.span.start == date(2026, 9, 28)
    assert found.year_ago.start == date(2025, 9, 29)
    assert found.outcomes["likes", TOTAL].year_ago.value == 40
    assert found.outcomes["likes", TOTAL].change.absolute == 10


def test_one_period_alone_gives_figures_and_nothing_to_compare():
    found = computed(dataset(results("2026-10", "Instagram", likes=5)))
    outcome = found.outcomes["likes", TOTAL]
    assert (found.before, found.year_ago) == (None, None)
    assert (outcome.now.value, outcome.change.because) == (5, Because.MISSING)
    assert outcome.year_ago.reason is Reason.NO_EARLIER
    assert outcome.year_ago.facts["metric"] == "likes"
    assert not outcome.unusual


def test_a_workbook_without_numbers_is_refused():
    with pytest.raises(WrongCommandError):
        computed(dataset())
