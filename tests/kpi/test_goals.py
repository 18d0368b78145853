"""Goals by hand: each kind's progress, each cell of the table of verdicts, forecasts, review."""

from datetime import date

import pytest
from datasets import ads, channel, dataset, goals, listening, posts, results, website
from hypothesis import given
from hypothesis import strategies as st

from reporter.kpi.compute import compute
from reporter.kpi.results import GoalVerdict, Reason, Scope, ScopeKind
from reporter.model.request import Request


def computed(data, *request):
    """Return the results of a workbook."""
    return compute(data, *(request or (Request(),)))


YEAR = {"start": date(2026, 1, 1), "due": date(2026, 12, 31)}
# The report is on June: 181 of 365 days have passed.
ELAPSED = 181 / 365


def goal(kpi, kind, target, **more):
    return goals(None, None, goal="Ours", kpi=kpi, kind=kind, target=target, **{**YEAR, **more})


def monthly(make, column, *values, first=(2026, 1), **fixed):
    year, month = first
    found = []
    for value in values:
        if value is not None:
            found.append(make(f"{year}-{month:02}", "Instagram", **{column: value}, **fixed))
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return found


def state(*rows, period="2026-06", today="2026-11-22", **settings):
    found = computed(dataset(*rows, today=today, channels=["Instagram"], **settings), Request(period=period))
    (only,) = found.goals
    return only


def followers(december, june, *between):
    months = [december, *(between or [december] * 5), june]
    return monthly(results, "followers", *months, first=(2025, 12))


# Reach a level


@pytest.mark.parametrize(
    ("june", "verdict"),
    [
        (1500, GoalVerdict.ACHIEVED),  # the level is 1,500, the baseline 1,000
        (1224, GoalVerdict.ON_TRACK),  # progress 0.448, pace 0.9034
        (1223, GoalVerdict.AT_RISK),  # 0.446 → 0.8994
        (1149, GoalVerdict.AT_RISK),  # 0.298 → 0.6009
        (1148, GoalVerdict.OFF_TRACK),  # 0.296 → 0.5969
        (900, GoalVerdict.OFF_TRACK),
    ],
)
def test_a_level_is_judged_by_its_pace(june, verdict):
    found = state(*followers(1000, june), goal("followers", "level", 1500))
    assert found.verdict is verdict
    assert found.progress == pytest.approx((june - 1000) / 500)
    assert found.elapsed == pytest.approx(ELAPSED)
    assert (found.baseline, found.level, found.value.value) == (1000, 1500, june)


def test_a_baseline_may_be_typed():
    found = state(*followers(1000, 1300), goal("followers", "level", 1500, baseline=1200))
    assert found.progress == pytest.approx(1 / 3)


def test_without_a_baseline_a_level_is_only_achieved_or_not_known():
    rows = monthly(results, "followers", 1300, first=(2026, 6))
    assert state(*rows, goal("followers", "level", 1500)).verdict is GoalVerdict.UNKNOWN
    assert state(*rows, goal("followers", "level", 1200)).verdict is GoalVerdict.ACHIEVED


@pytest.mark.parametrize(("june", "verdict"), [(1500, GoalVerdict.ACHIEVED), (1400, GoalVerdict.OFF_TRACK)])
def test_a_target_that_is_the_baseline_is_only_achieved_or_not(june, verdict):
    found = state(*followers(1500, june), goal("followers", "level", 1500))
    assert (found.verdict, found.progress) == (verdict, None)


def test_a_cost_goal_goes_down():
    rows = [
        ads(f"2026-{month:02}", "Instagram", spend=spend, clicks=100)
        for month, spend in ((1, 100), (2, 100), (3, 100), (4, 100), (5, 100), (6, 90))
    ]
    found = state(*rows, goal("cpc", "level", 0.8, baseline=1.0))
    assert not found.at_least
    assert found.progress == pytest.approx(0.5)
    assert found.verdict is GoalVerdict.ON_TRACK
    assert state(*rows, goal("cpc", "level", 0.9, baseline=1.0)).verdict is GoalVerdict.ACHIEVED


def test_the_bound_typed_overrules_the_direction():
    found = state(*followers(1000, 1200), goal("followers", "level", 1100, bound="at_most"))
    assert not found.at_least
    assert found.verdict is GoalVerdict.OFF_TRACK


# Gain and grow by


def test_a_gain_is_counted_from_the_baseline():
    found = state(*followers(1000, 1240), goal("followers", "gain", 500))
    assert (found.level, found.progress) == (1500, pytest.approx(0.48))
    assert found.verdict is GoalVerdict.ON_TRACK
    assert found.forecast == pytest.approx(1000 + 240 / ELAPSED)


def test_growth_is_a_share_of_the_baseline():
    before = results("2025-12", "Instagram", followers=1000, reach=100)
    june = results("2026-06", "Instagram", followers=1000, reach=110)
    found = state(before, june, goal("reach_rate", "grow", 0.2))
    assert found.level == pytest.approx(0.12)
    assert found.progress == pytest.approx(0.5)
    assert found.verdict is GoalVerdict.ON_TRACK
    assert found.forecast is None  # no straight line for rates


def test_growth_of_a_cost_is_a_fall():
    before = ads("2025-12", "Instagram", spend=100, clicks=100)
    june = ads("2026-06", "Instagram", spend=80, clicks=100)
    for typed in (0.2, -0.2):
        found = state(before, june, goal("cpc", "grow", typed))
        assert found.level == pytest.approx(0.8)
        assert found.verdict is GoalVerdict.ACHIEVED


# Totals


@pytest.mark.parametrize(
    ("a_month", "verdict"),
    [
        (200, GoalVerdict.ACHIEVED),  # 1,200 of 1,200
        (90, GoalVerdict.ON_TRACK),  # 540: progress 0.45, pace 0.907
        (89, GoalVerdict.AT_RISK),  # 534: 0.445, 0.897
        (60, GoalVerdict.AT_RISK),  # 360: 0.30, 0.605
        (59, GoalVerdict.OFF_TRACK),  # 354: 0.295, 0.595
    ],
)
def test_a_total_is_judged_by_its_pace(a_month, verdict):
    found = state(*monthly(website, "leads", *[a_month] * 6), goal("leads", "total", 1200))
    assert found.verdict is verdict
    assert found.value.value == 6 * a_month
    assert found.progress == pytest.approx(6 * a_month / 1200)
    assert found.baseline is None


def test_a_totals_forecast_is_a_straight_line():
    found = state(*monthly(website, "leads", *[90] * 6), goal("leads", "total", 1200))
    assert found.forecast == pytest.approx(540 / ELAPSED)


@pytest.mark.parametrize(
    ("a_month", "verdict"),
    [
        (99, GoalVerdict.ON_TRACK),  # 594 → 1,197.8 of 1,200
        (100, GoalVerdict.AT_RISK),  # 600 → 1,209.9
        (109, GoalVerdict.AT_RISK),  # 654 → 1,318.8: 1.099
        (110, GoalVerdict.OFF_TRACK),  # 660 → 1,330.9: 1.109
        (201, GoalVerdict.OFF_TRACK),  # spent already
    ],
)
def test_a_budget_is_judged_by_its_forecast(a_month, verdict):
    found = state(*monthly(ads, "spend", *[a_month] * 6), goal("ad_spend", "total", 1200, bound="at_most"))
    assert found.verdict is verdict


@pytest.mark.parametrize(("last", "verdict"), [(100, GoalVerdict.ACHIEVED), (101, GoalVerdict.MISSED)])
def test_a_budget_is_kept_only_when_due(last, verdict):
    rows = monthly(ads, "spend", *[100] * 11, last)
    found = state(
        *rows, goal("ad_spend", "total", 1200, bound="at_most"), period="2026-12", today="2027-01-10"
    )
    assert found.verdict is verdict
    assert found.review
    assert found.forecast is None


def test_a_month_not_known_neither_counts_nor_slows_the_pace():
    rows = monthly(website, "leads", 100, 100, None, 100, 100, 100)
    found = state(*rows, goal("leads", "total", 1200))
    assert found.value.value == 500
    assert (found.value.coverage.periods_have, found.value.coverage.periods_of) == (5, 6)
    assert found.forecast == pytest.approx(500 / (150 / 365))
    assert found.verdict is GoalVerdict.ON_TRACK


def test_a_budget_and_a_level_held_with_a_month_not_known_are_not_called_kept():
    rows = monthly(website, "leads", 60, 60, None, 60, 60, 60)
    due = {"due": date(2026, 6, 30)}
    budget = goal("leads", "total", 400, bound="at_most", **due)
    assert state(*rows, budget).verdict is GoalVerdict.UNKNOWN
    assert state(*rows, goal("leads", "total", 200, bound="at_most", **due)).verdict is GoalVerdict.MISSED
    assert state(*rows, goal("leads", "hold", 50, **due)).verdict is GoalVerdict.UNKNOWN
    assert state(*rows, goal("leads", "hold", 70, **due)).verdict is GoalVerdict.MISSED


def test_a_goal_for_the_definition_that_the_settings_choose_is_measured():
    rows = [results("2026-06", "Instagram", likes=5, link_clicks=5)]
    wanted = goal("engagements+clicks", "level", 10)
    assert state(*rows, wanted, engagements_with_clicks=True).verdict is GoalVerdict.ACHIEVED
    assert computed(dataset(*rows, wanted)).goals == ()


def test_a_total_with_a_month_not_known_is_not_called_missed():
    rows = monthly(website, "leads", 100, 100, None, 100, 100, 100)
    due = {"due": date(2026, 6, 30)}
    assert state(*rows, goal("leads", "total", 600, **due)).verdict is GoalVerdict.UNKNOWN
    assert state(*rows, goal("leads", "total", 500, **due)).verdict is GoalVerdict.ACHIEVED


def test_what_does_not_add_up_over_time_has_no_total():
    found = state(*followers(1000, 1200), goal("followers", "total", 5000))
    assert found.value.reason is Reason.NOT_APPLICABLE
    assert found.verdict is GoalVerdict.UNKNOWN


# Hold


@pytest.mark.parametrize(
    ("values", "verdict", "met"),
    [
        ((60, 60, 60, 60, 60, 60), GoalVerdict.ON_TRACK, (6, 6)),
        ((60, 40, 60, 60, 60, 60), GoalVerdict.AT_RISK, (5, 6)),
        ((60, 60, 60, 60, 60, 40), GoalVerdict.OFF_TRACK, (5, 6)),
        ((60, None, 60, 60, 60, 60), GoalVerdict.ON_TRACK, (5, 5)),
    ],
)
def test_hold_looks_at_every_period(values, verdict, met):
    found = state(*monthly(website, "leads", *values), goal("leads", "hold", 50))
    assert (found.verdict, found.periods_met) == (verdict, met)
    assert found.progress == pytest.approx(met[0] / met[1])
    assert found.forecast is None


@pytest.mark.parametrize(("june", "verdict"), [(60, GoalVerdict.ACHIEVED), (40, GoalVerdict.MISSED)])
def test_hold_is_achieved_only_when_due(june, verdict):
    rows = monthly(website, "leads", 60, 60, 60, 60, 60, june)
    assert state(*rows, goal("leads", "hold", 50, due=date(2026, 6, 30))).verdict is verdict


# Time


def test_a_goal_due_and_not_met_is_missed_and_asks_for_review():
    found = state(*followers(1000, 1200), goal("followers", "level", 1500, due=date(2026, 6, 15)))
    assert (found.verdict, found.review, found.elapsed) == (GoalVerdict.MISSED, True, 1.0)


def test_a_goal_met_and_due_asks_for_review_too():
    found = state(*followers(1000, 1500), goal("followers", "level", 1500, due=date(2026, 6, 30)))
    assert (found.verdict, found.review) == (GoalVerdict.ACHIEVED, True)


def test_a_goal_long_past_is_measured_at_its_end():
    rows = followers(1000, 9000, 1100, 1100, 1100, 1100, 1100)
    found = state(*rows, goal("followers", "level", 1500, due=date(2026, 3, 31)))
    assert (found.value.value, found.verdict) == (1100, GoalVerdict.MISSED)
    assert found.measured.start == date(2026, 3, 1)


def test_a_goal_runs_from_the_period_of_its_start_to_that_of_its_due_day():
    rows = followers(1000, 1200)
    found = state(*rows, goal("followers", "level", 1500, start=date(2026, 4, 20), due=date(2026, 9, 10)))
    assert found.start.start == date(2026, 4, 1)
    assert found.due.end == date(2026, 9, 30)
    assert found.elapsed == pytest.approx(91 / 183)


def test_before_its_start_a_goal_has_no_verdict():
    rows = [*followers(1000, 1200), results("2026-07", "Instagram", followers=1300)]
    found = state(*rows, goal("followers", "level", 1500, start=date(2026, 7, 1)))
    assert (found.verdict, found.elapsed) == (GoalVerdict.NOT_STARTED, 0)


def test_a_goal_just_started_has_no_verdict_unless_met():
    january = monthly(results, "followers", 1000, 1010, first=(2025, 12))  # 31 of 365 days: 8.5 %
    assert state(*january, goal("followers", "level", 1500), period="2026-01").verdict is (
        GoalVerdict.JUST_STARTED
    )
    assert state(*january, goal("followers", "level", 1005), period="2026-01").verdict is GoalVerdict.ACHIEVED
    february = monthly(results, "followers", 1000, 1010, 1010, first=(2025, 12))  # 59 days: 16.2 %
    assert state(*february, goal("followers", "level", 1500), period="2026-02").verdict is (
        GoalVerdict.OFF_TRACK
    )


def test_a_period_that_is_not_over_gives_no_verdict():
    found = state(*followers(1000, 1200), goal("followers", "level", 1500), today="2026-06-10")
    assert found.verdict is GoalVerdict.UNKNOWN
    assert found.forecast is None


def test_a_goal_whose_last_period_runs_is_not_over():
    due = {"due": date(2026, 6, 30)}
    found = state(*followers(1000, 1200), goal("followers", "level", 1500, **due), today="2026-06-10")
    assert not found.review


def test_a_figure_not_known_has_no_verdict():
    rows = [*followers(1000, 1200), results("2026-07", "Instagram", likes=5)]
    found = state(*rows, goal("followers", "level", 1500), period="2026-07")
    assert (found.verdict, found.progress) == (GoalVerdict.UNKNOWN, None)


def test_in_a_quarters_report_a_level_is_measured_in_its_last_month():
    rows = monthly(results, "followers", 1000, 1000, 1000, 1000, 1100, 1150, 1250, first=(2025, 12))
    found = state(*rows, goal("followers", "level", 1500), period="2026-Q2")
    assert found.value.value == 1250


# Order: more of the good is never judged worse

RANKS = [GoalVerdict.OFF_TRACK, GoalVerdict.AT_RISK, GoalVerdict.ON_TRACK, GoalVerdict.ACHIEVED]
amounts = st.integers(0, 3000)


@given(amounts, amounts)
def test_more_followers_are_never_judged_worse(first, second):
    verdicts = [
        state(*followers(1000, june), goal("followers", "level", 1500)).verdict
        for june in sorted((first, second))
    ]
    assert RANKS.index(verdicts[0]) <= RANKS.index(verdicts[1])


@given(amounts, amounts)
def test_more_spending_is_never_judged_better(first, second):
    verdicts = [
        state(*monthly(ads, "spend", *[month] * 6), goal("ad_spend", "total", 6000, bound="at_most")).verdict
        for month in sorted((first, second))
    ]
    assert RANKS.index(verdicts[0]) >= RANKS.index(verdicts[1])


# Where a goal stands


def several(*rows, **more):
    channels = [channel("Instagram"), channel("Facebook")]
    return dataset(*rows, channels=channels, **more)


def test_a_goal_may_be_for_one_channel():
    data = several(
        results("2026-06", "Instagram", followers=100),
        results("2026-06", "Facebook", followers=900),
        goal("followers", "level", 500, channel="Instagram", baseline=50),
    )
    found = computed(data)
    (only,) = found.goals
    scope = Scope(ScopeKind.CHANNEL, "Instagram")
    assert (only.scope, only.value.value) == (scope, 100)
    assert found.outcomes["followers", scope].goal == only
    assert found.outcomes["followers", Scope()].goal is None


def test_a_goal_may_be_for_one_campaign_on_one_channel():
    data = several(
        website("2026-06", "Instagram", campaign="Summer", leads=10),
        website("2026-06", "Facebook", campaign="Summer", leads=70),
        results("2026-06", "Instagram", likes=1),
        goal("leads", "total", 100, campaign="Summer"),
        goal("leads", "total", 100, campaign="Summer", channel="Instagram"),
    )
    both, one = computed(data).goals
    assert (both.value.value, both.channel) == (80, None)
    assert (one.value.value, one.channel) == (10, "Instagram")
    assert one.scope == Scope(ScopeKind.CAMPAIGN, "Summer")


def test_a_report_on_some_channels_leaves_out_the_goals_of_all():
    data = several(
        results("2026-06", "Instagram", followers=100),
        goal("followers", "level", 500),
        goal("followers", "level", 500, channel="Instagram"),
        filtered=True,
    )
    assert [found.row for found in computed(data).goals] == [3]


def test_the_goal_beside_a_figure_is_one_that_runs():
    data = several(
        results("2026-06", "Instagram", followers=100),
        goal("followers", "level", 90, start=date(2026, 1, 1), due=date(2026, 3, 31)),
        goal("followers", "level", 500),
    )
    found = computed(data)
    assert len(found.goals) == 2
    assert found.outcomes["followers", Scope()].goal.row == 3


def test_a_goal_that_is_over_or_sums_a_year_stands_beside_no_figure_of_a_month():
    data = several(
        results("2026-06", "Instagram", followers=100),
        website("2026-06", "Instagram", revenue=50),
        goal("followers", "level", 90, start=date(2026, 1, 1), due=date(2026, 3, 31)),
        goal("revenue", "total", 90),
    )
    found = computed(data)
    assert len(found.goals) == 2
    assert found.outcomes["followers", Scope()].goal is None
    assert found.outcomes["revenue", Scope()].goal is None


def test_a_monthly_goal_stands_beside_a_quarters_stock_but_not_its_sum():
    months = ("2026-04", "2026-05", "2026-06")
    data = several(
        *(results(month, "Instagram", followers=100) for month in months),
        *(website(month, "Instagram", leads=20) for month in months),
        goal("followers", "level", 90),
        goal("leads", "level", 50),
    )
    found = compute(data, Request(period="2026-Q2"))
    goal_of_followers = found.outcomes["followers", Scope()].goal
    assert goal_of_followers
    assert goal_of_followers.row == found.goals[0].row
    assert found.outcomes["leads", Scope()].goal is None


def test_a_range_has_no_goal_and_an_unknown_kpi_is_left_to_the_checks():
    data = several(
        listening("2026-06", None, brand="Harbour Lane", mentions=1, followers_of_accounts=5),
        posts("2026-06-01", "Instagram", title="x"),
        goal("potential_reach", "level", 500),
        goal("nonsense", "level", 500),
    )
    assert computed(data).goals == ()
