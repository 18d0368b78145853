"""A figure against another time, by hand: like with like, the notation of each unit, each rule of the verdict."""

import pytest
from datasets import (
    ads,
    care,
    channel,
    costs,
    dataset,
    listening,
    notes,
    period,
    results,
    reviews,
    surveys,
    website,
)
from hypothesis import given
from hypothesis import strategies as st

from reporter.kpi.compute import compute
from reporter.kpi.results import Because, Missing, Reason, Scope, ScopeKind, Verdict
from reporter.model.request import Request


def computed(data, *request):
    """Return the results of a workbook."""
    return compute(data, *(request or (Request(),)))


SEPTEMBER, OCTOBER = "2026-09", "2026-10"
INSTAGRAM = Scope(ScopeKind.CHANNEL, "Instagram")


def outcome(data, kpi, scope=Scope(), **request):  # noqa: B008 — frozen
    return computed(data, Request(**request)).outcomes[kpi, scope]


def change(data, kpi, scope=Scope(), **request):  # noqa: B008 — frozen
    return outcome(data, kpi, scope, **request).change


def two_equal_months(make, before, now, where="Instagram"):
    """Two months of 31 days, so that no rule about lengths speaks."""
    return dataset(make("2026-07", where, **before), make("2026-08", where, **now), channels=["Instagram"])


def verdict(data, kpi, **request):
    found = change(data, kpi, **request)
    return found.verdict, found.because


# Notation


def test_counts_have_a_difference_and_a_share():
    found = change(two_equal_months(results, {"likes": 200}, {"likes": 250}), "likes")
    assert (found.absolute, found.relative, found.points) == (50, 0.25, None)


def test_a_rate_is_compared_in_points():
    before, now = {"reach": 130, "followers": 1000}, {"reach": 230, "followers": 1000}
    found = change(two_equal_months(results, before, now), "reach_rate")
    assert found.points == pytest.approx(0.10)  # 13 % → 23 % is +10 pp
    assert found.absolute == pytest.approx(0.10)
    assert found.relative is None


def test_a_score_is_compared_in_points():
    before = {"question": "nps", "promoters": 500, "passives": 300, "detractors": 200}
    now = {"question": "nps", "promoters": 700, "passives": 100, "detractors": 200}
    found = change(two_equal_months(surveys, before, now), "nps")
    assert (found.points, found.relative) == (pytest.approx(20), None)


def test_from_nothing_there_is_a_difference_and_no_share():
    found = change(two_equal_months(results, {"likes": 0}, {"likes": 12}), "likes")
    assert (found.absolute, found.relative, found.verdict) == (12, None, Verdict.GOOD)


def test_from_a_negative_value_there_is_a_difference_only():
    before, now = {"new_followers": 10, "unfollows": 60}, {"new_followers": 90, "unfollows": 20}
    found = change(two_equal_months(results, before, now), "net_new_followers")
    assert (found.absolute, found.relative, found.verdict) == (120, None, Verdict.GOOD)


def test_from_missing_there_is_no_mark_but_the_reason():
    data = dataset(
        results("2026-06", "Instagram", likes=5),
        results("2026-07", "Instagram", comments=5),
        results("2026-08", "Instagram", likes=7),
    )
    found = change(data, "likes")
    assert isinstance(found.before, Missing)
    assert found.before.reason is Reason.BLANK
    assert (found.absolute, found.verdict, found.because) == (None, Verdict.NONE, Because.MISSING)


def test_the_first_period_has_nothing_to_compare_with():
    found = change(dataset(results(OCTOBER, "Instagram", likes=5)), "likes")
    assert found.before.reason is Reason.NO_EARLIER
    assert (found.verdict, found.because) == (Verdict.NONE, Because.MISSING)


def test_a_range_has_no_change():
    before = {"brand": "Harbour Lane", "mentions": 5, "followers_of_accounts": 1000}
    now = {"brand": "Harbour Lane", "mentions": 5, "followers_of_accounts": 9000}
    found = change(two_equal_months(listening, before, now, None), "potential_reach")
    assert (found.absolute, found.verdict, found.because) == (None, Verdict.NONE, Because.RANGE)


# Like with like


def test_a_channel_in_one_period_only_is_left_out_of_the_change():
    data = dataset(
        results("2026-07", "Instagram", likes=100),
        results("2026-08", "Instagram", likes=120),
        results("2026-08", "TikTok", likes=500),
        channels=["Instagram", channel("TikTok", opened="2026-08-05")],
    )
    found = outcome(data, "likes")
    assert found.now.value == 620
    assert (found.change.now.value, found.change.before.value) == (120, 100)
    assert (found.change.absolute, found.change.relative) == (20, pytest.approx(0.2))
    assert found.change.common_channels == ("Instagram",)


def test_a_channel_that_closed_is_left_out_of_the_figure_before():
    data = dataset(
        results("2026-07", "Instagram", likes=100),
        results("2026-07", "TikTok", likes=900),
        results("2026-08", "Instagram", likes=50),
        channels=["Instagram", channel("TikTok", closed="2026-07-31")],
    )
    found = change(data, "likes")
    assert (found.before.value, found.absolute, found.common_channels) == (100, -50, ("Instagram",))


def test_a_rate_is_compared_on_common_channels_too():
    data = dataset(
        results("2026-07", "Instagram", reach=100, followers=1000),
        results("2026-08", "Instagram", reach=200, followers=1000),
        results("2026-08", "TikTok", reach=9000, followers=10000),
        channels=["Instagram", channel("TikTok", opened="2026-08-05")],
    )
    found = outcome(data, "reach_rate")
    assert found.now.value == pytest.approx(9200 / 11000)
    assert found.change.points == pytest.approx(0.1)


def test_without_any_common_channel_there_is_no_change():
    data = dataset(
        results("2026-07", "Instagram", likes=100),
        results("2026-08", "TikTok", likes=500),
        channels=[channel("Instagram", closed="2026-07-31"), channel("TikTok", opened="2026-08-05")],
    )
    found = change(data, "likes")
    assert (found.absolute, found.verdict) == (None, Verdict.NONE)


def test_a_part_tracked_in_one_period_only_is_left_out_of_both():
    data = dataset(
        results("2026-07", "Instagram", likes=100, comments=10, shares=5),
        results("2026-08", "Instagram", likes=120, comments=10, shares=5, saves=40),
        results("2026-07", "LinkedIn", likes=50, comments=5, shares=5),
        results("2026-08", "LinkedIn", likes=50, comments=5, shares=5),
        channels=["Instagram", "LinkedIn"],
    )
    found = outcome(data, "engagements")
    assert found.now.value == 235
    assert (found.change.now.value, found.change.before.value) == (195, 175)
    assert (found.change.absolute, found.change.left_out) == (20, ("saves",))
    assert found.change.common_channels is None


def test_the_same_parts_in_both_periods_need_no_word():
    data = two_equal_months(results, {"likes": 5, "comments": 2}, {"likes": 9, "comments": 2})
    found = change(data, "engagements")
    assert (found.absolute, found.left_out) == (4, ())


def test_a_part_that_neither_of_two_quarters_has_needs_no_word():
    rows = [results(f"2026-{month:02}", "LinkedIn", likes=month, saves="n/a") for month in range(4, 10)]
    rows += [results(f"2026-{month:02}", "TikTok", likes=month, saves=1) for month in range(4, 10)]
    found = change(dataset(*rows), "engagements", period="2026-Q3", compare="previous")
    assert (found.now.value, found.before.value, found.left_out) == (51, 33, ())


def test_share_of_voice_changes_over_the_competitors_in_both_periods():
    data = dataset(
        listening("2026-07", None, brand="Harbour Lane", mentions=50),
        listening("2026-07", None, brand="Rival", mentions=50),
        listening("2026-08", None, brand="Harbour Lane", mentions=60),
        listening("2026-08", None, brand="Rival", mentions=40),
        listening("2026-08", None, brand="Newcomer", mentions=100),
        results("2026-08", "Instagram", likes=1),
    )
    found = outcome(data, "share_of_voice")
    assert found.now.value == pytest.approx(0.3)
    assert found.change.points == pytest.approx(0.6 - 0.5)


# A change of definition


def broken(where=None):
    return dataset(
        results("2026-06", "Instagram", impressions=1000, likes=100),
        results("2026-07", "Instagram", impressions=1000, likes=100),
        results("2026-08", "Instagram", impressions=5000, likes=120),
        results("2026-06", "Facebook", impressions=500, likes=10),
        results("2026-07", "Facebook", impressions=500, likes=10),
        results("2026-08", "Facebook", impressions=600, likes=10),
        notes("2026-08", where, kind="definition_changed", kpi="impressions", text="Views now"),
    )


def test_a_change_of_definition_stops_the_comparison_of_its_channel():
    found = outcome(broken("Instagram"), "impressions", INSTAGRAM)
    assert (found.change.verdict, found.change.because) == (Verdict.NONE, Because.BREAK)
    assert found.change.before.reason is Reason.BREAK
    assert found.baseline.reason is Reason.BREAK
    assert found.now.value == 5000


def test_the_total_is_compared_without_the_channel_whose_definition_changed():
    found = outcome(broken("Instagram"), "impressions")
    assert found.now.value == 5600
    assert (found.change.absolute, found.change.common_channels) == (100, ("Facebook",))


def test_a_change_of_definition_without_a_channel_stops_all():
    assert verdict(broken(), "impressions") == (Verdict.NONE, Because.BREAK)


def test_a_rate_that_stands_on_the_metric_is_stopped_and_others_are_not():
    data = broken("Instagram")
    assert change(data, "engagement_rate_impressions", INSTAGRAM).because is Because.BREAK
    assert change(data, "likes", INSTAGRAM).absolute == 20


def test_after_the_change_of_definition_comparison_goes_on():
    rows = [results(f"2026-{month:02}", "Instagram", impressions=1000 * month) for month in range(5, 11)]
    note = notes("2026-08", "Instagram", kind="definition_changed", kpi="impressions", text="Views now")
    found = outcome(dataset(*rows, note), "impressions", INSTAGRAM)
    assert found.change.absolute == 1000
    assert found.baseline.value == 8500  # August and September; earlier ones were counted in another way
    assert outcome(dataset(*rows, note), "impressions", INSTAGRAM, compare="baseline").change.absolute == 1500


# Verdicts


@pytest.mark.parametrize(
    ("make", "kpi", "before", "now", "expected"),
    [
        (results, "likes", {"likes": 200}, {"likes": 300}, Verdict.GOOD),
        (results, "likes", {"likes": 300}, {"likes": 200}, Verdict.BAD),
        (ads, "cpc", {"spend": 100, "clicks": 100}, {"spend": 100, "clicks": 50}, Verdict.BAD),
        (ads, "cpc", {"spend": 100, "clicks": 50}, {"spend": 100, "clicks": 100}, Verdict.GOOD),
        (ads, "cpm", {"spend": 9, "impressions": 1000}, {"spend": 5, "impressions": 1000}, Verdict.GOOD),
        (ads, "ad_spend", {"spend": 100}, {"spend": 900}, Verdict.NEUTRAL),
        (results, "posts", {"posts": 10}, {"posts": 90}, Verdict.NEUTRAL),
    ],
)
def test_direction_decides_not_the_sign(make, kpi, before, now, expected):
    assert verdict(two_equal_months(make, before, now), kpi)[0] is expected


def test_a_faster_reply_is_good():
    before, now = {"messages": 50, "first_reply_hours": 6.0}, {"messages": 50, "first_reply_hours": 3.0}
    assert verdict(two_equal_months(care, before, now), "first_reply_time")[0] is Verdict.GOOD


@pytest.mark.parametrize(
    ("now", "expected"), [(1009, Verdict.STEADY), (1010, Verdict.GOOD), (990, Verdict.BAD)]
)
def test_under_one_per_cent_is_steady(now, expected):
    data = two_equal_months(results, {"likes": 1000}, {"likes": now})
    assert verdict(data, "likes")[0] is expected


def test_the_limit_of_steady_is_a_setting():
    data = dataset(
        results("2026-07", "Instagram", likes=1000),
        results("2026-08", "Instagram", likes=1040),
        steady_under=0.05,
    )
    assert verdict(data, "likes") == (Verdict.STEADY, Because.THRESHOLD)


def test_equal_values_are_steady_also_at_nothing():
    data = two_equal_months(results, {"likes": 0}, {"likes": 0})
    assert verdict(data, "likes") == (Verdict.STEADY, Because.THRESHOLD)


def test_scores_are_steady_under_one_point():
    shares = {"question": "nps", "passives": 0}
    before = {**shares, "promoters": 50_000, "detractors": 50_000}
    assert verdict(
        two_equal_months(surveys, before, {**shares, "promoters": 50_490, "detractors": 49_510}), "nps"
    ) == (Verdict.STEADY, Because.THRESHOLD)
    assert verdict(
        two_equal_months(surveys, before, {**shares, "promoters": 51_000, "detractors": 49_000}), "nps"
    ) == (Verdict.GOOD, Because.DIRECTION)


# Unequal lengths: February has 28 days, January and March 31


def february(january, now):
    return dataset(results("2026-01", "Instagram", **january), results("2026-02", "Instagram", **now))


def test_a_shorter_month_is_no_fall_when_the_days_were_as_good():
    assert verdict(february({"likes": 3100}, {"likes": 2810}), "likes") == (Verdict.STEADY, Because.PER_DAY)
    # 100 a day against 100.36: steady; 101.5 a day: total and daily change differ in sign
    assert verdict(february({"likes": 3100}, {"likes": 2842}), "likes") == (Verdict.STEADY, Because.PER_DAY)
    # 80 a day: both fell
    assert verdict(february({"likes": 3100}, {"likes": 2240}), "likes") == (Verdict.BAD, Because.DIRECTION)


def test_lengths_do_not_matter_to_stocks_and_rates():
    assert verdict(february({"followers": 3100}, {"followers": 2842}), "followers")[0] is Verdict.BAD
    before, now = {"reach": 310, "followers": 1000}, {"reach": 290, "followers": 1000}
    assert verdict(february(before, now), "reach_rate")[0] is Verdict.BAD


def test_unequal_lengths_are_told():
    assert computed(february({"likes": 1}, {"likes": 1})).unequal
    assert not computed(two_equal_months(results, {"likes": 1}, {"likes": 1})).unequal


# Noise


def test_a_click_rate_is_judged_by_the_z_test():
    before = {"link_clicks": 30, "impressions": 1000}
    assert verdict(two_equal_months(results, before, {"link_clicks": 50, "impressions": 1000}), "ctr") == (
        Verdict.GOOD,
        Because.DIRECTION,
    )  # z = 2.28
    assert verdict(two_equal_months(results, before, {"link_clicks": 40, "impressions": 1000}), "ctr") == (
        Verdict.NOISE,
        Because.TWO_PROPORTIONS,
    )


def test_a_proportion_on_fewer_than_thirty_is_not_judged():
    before, now = {"link_clicks": 1, "impressions": 1000}, {"link_clicks": 29, "impressions": 29}
    assert verdict(two_equal_months(results, before, now), "ctr") == (Verdict.WITHHELD, Because.FEW)


def test_old_issues_cleared_make_a_share_over_one_and_then_no_test():
    before, now = {"issues_raised": 40, "issues_resolved": 39}, {"issues_raised": 40, "issues_resolved": 44}
    assert verdict(two_equal_months(care, before, now), "resolution_rate") == (
        Verdict.GOOD,
        Because.DIRECTION,
    )


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [(9, 3, Because.SMALL_COUNTS), (12, 3, Because.DIRECTION), (0, 4, Because.DIRECTION)],
)
def test_few_leads_are_judged_by_their_count(before, now, expected):
    data = two_equal_months(website, {"leads": before}, {"leads": now})
    assert verdict(data, "leads")[1] is expected


def test_reviews_are_small_counts():
    data = dataset(
        reviews("2026-07-03", None, source="Google", stars=5, count=9),
        reviews("2026-08-03", None, source="Google", stars=5, count=13),
        results("2026-08", "Instagram", likes=1),
    )
    assert verdict(data, "reviews") == (Verdict.NOISE, Because.SMALL_COUNTS)


def nps(when, promoters, passives, detractors):
    return surveys(when, None, question="nps", promoters=promoters, passives=passives, detractors=detractors)


@pytest.mark.parametrize(
    ("scale", "expected"),
    [
        (1, (Verdict.NOISE, Because.MARGIN)),  # +20 points on 100 answers: the margin is 22.0
        (10, (Verdict.GOOD, Because.DIRECTION)),
        (0.2, (Verdict.WITHHELD, Because.FEW)),  # 20 answers
    ],
)
def test_a_net_promoter_score_is_judged_by_its_margin(scale, expected):
    data = dataset(
        nps("2026-07", *(int(share * scale) for share in (50, 30, 20))),
        nps("2026-08", *(int(share * scale) for share in (70, 10, 20))),
        results("2026-08", "Instagram", likes=1),
    )
    assert verdict(data, "nps") == expected


def csat(when, **counts):
    return [
        surveys(when, None, question="csat", score=int(score[1:]), responses=count, highest_score=5)
        for score, count in counts.items()
    ]


def test_satisfaction_is_judged_by_its_standard_error():
    before = csat("2026-07", s5=20, s4=15, s3=15)  # mean 4.1 of 5: 82
    now = csat("2026-08", s5=25, s4=15, s3=10)  # 4.3: 86; errors 2.37 and 2.24, margin 6.4
    other = results("2026-08", "Instagram", likes=1)
    assert verdict(dataset(*before, *now, other), "csat") == (Verdict.NOISE, Because.MARGIN)
    much = csat("2026-08", s5=45, s4=5)  # 4.9: 98
    assert verdict(dataset(*before, *much, other), "csat") == (Verdict.GOOD, Because.DIRECTION)


def test_satisfaction_typed_as_an_average_is_not_judged():
    rows = [
        surveys(when, None, question="csat", score=score, responses=90, highest_score=5)
        for when, score in (("2026-07", 4.1), ("2026-08", 4.6))
    ]
    data = dataset(*rows, results("2026-08", "Instagram", likes=1))
    assert outcome(data, "csat").now.value == pytest.approx(92)
    assert verdict(data, "csat") == (Verdict.WITHHELD, Because.AVERAGES)


def stars(when, *given):
    return [reviews(f"{when}-03", None, source="Google", stars=star) for star in given]


def test_a_star_rating_is_judged_like_a_survey():
    few = [*stars("2026-07", 5, 5, 4), *stars("2026-08", 3, 4, 4)]
    many = [*stars("2026-07", *[5, 5, 4] * 12), *stars("2026-08", *[3, 4, 4] * 12)]
    other = results("2026-08", "Instagram", likes=1)
    assert verdict(dataset(*few, other), "star_rating") == (Verdict.WITHHELD, Because.FEW)
    assert verdict(dataset(*many, other), "star_rating") == (Verdict.BAD, Because.DIRECTION)


def likes_of(*values, first=1):
    return dataset(
        *(
            results(f"2026-{month:02}", "Instagram", likes=value, reach=value, followers=1000)
            for month, value in enumerate(values, first)
        )
    )


def test_with_six_past_periods_a_change_must_exceed_the_usual_swing():
    # changes before: 20 20 20 20 20 → the median is 20
    swinging = (100, 120, 100, 120, 100, 120)
    assert verdict(likes_of(*swinging, 140), "reach_rate") == (Verdict.NOISE, Because.USUAL_SWING)
    assert verdict(likes_of(*swinging, 141), "reach_rate") == (Verdict.GOOD, Because.DIRECTION)
    assert verdict(likes_of(*swinging[1:], 140, first=2), "reach_rate") == (Verdict.GOOD, Because.DIRECTION)


# Time


def test_a_period_that_is_not_over_has_no_verdict():
    data = dataset(
        results(SEPTEMBER, "Instagram", likes=100),
        results(OCTOBER, "Instagram", likes=50),
        today="2026-10-15",
    )
    found = computed(data, Request(period=OCTOBER))
    assert not found.finished
    judged = found.outcomes["likes", Scope()].change
    assert (judged.verdict, judged.because, judged.absolute) == (Verdict.NONE, Because.UNFINISHED, -50)


def test_compared_with_the_same_period_last_year():
    data = dataset(
        results("2025-10", "Instagram", likes=80),
        results(SEPTEMBER, "Instagram", likes=10),
        results(OCTOBER, "Instagram", likes=100),
    )
    found = outcome(data, "likes", compare="year")
    assert (found.change.absolute, found.year_ago.value) == (20, 80)
    assert found.change.before == found.year_ago


def test_settings_say_what_to_compare_with_and_the_request_overrules_them():
    rows = [results(f"2026-{month:02}", "Instagram", likes=month * 10) for month in range(1, 11)]
    data = dataset(*rows, compare="baseline")
    assert computed(data).compare == "baseline"
    assert outcome(data, "likes").change.before.value == 65  # April to September
    assert outcome(data, "likes", compare="previous").change.before.value == 90


def baseline_of(rows, kpi, **request):
    return outcome(dataset(*rows, results(OCTOBER, "Instagram", likes=1)), kpi, **request).baseline


def test_the_baseline_of_a_rate_is_pooled():
    rows = [
        results("2026-08", "Instagram", reach=10, followers=100),
        results(SEPTEMBER, "Instagram", reach=900, followers=1000),
    ]
    assert baseline_of(rows, "reach_rate").value == pytest.approx(910 / 1100)


def test_a_month_without_leads_keeps_its_costs_in_the_baseline():
    rows = [ads(f"2026-0{month}", "Instagram", spend=100) for month in range(1, 8)]
    rows += [website(f"2026-0{month}", "Instagram", leads=0 if month == 3 else 10) for month in range(1, 8)]
    found = outcome(dataset(*rows), "cost_per_lead", period="2026-07", compare="baseline")
    assert found.baseline.value == 600 / 50  # of January to June, as the half-year's own figure is
    assert found.change.absolute == 10 - 12


def test_the_baseline_of_growth_is_all_net_new_over_all_starts():
    rows = [
        results("2026-07", "Instagram", followers=1000),
        results("2026-08", "Instagram", followers=1100),
        results(SEPTEMBER, "Instagram", followers=1210),
    ]
    assert baseline_of(rows, "audience_growth_rate").value == pytest.approx((100 + 110) / (1000 + 1100))


def test_the_baseline_of_stocks_is_their_mean():
    rows = [
        results("2026-08", "Instagram", followers=1100),
        results(SEPTEMBER, "Instagram", followers=1300),
    ]
    assert baseline_of(rows, "followers").value == 1200


def test_the_baseline_of_a_quarters_flow_is_given_for_three_months():
    rows = [results(f"2026-{month:02}", "Instagram", likes=month * 10) for month in range(1, 10)]
    found = outcome(dataset(*rows), "likes", period="2026-Q3", compare="baseline")
    assert found.now.value == 240
    assert found.baseline.value == 35 * 3  # January to June: 35 a month
    assert found.change.absolute == 135


def test_a_quarter_is_compared_with_the_quarter_before():
    rows = [results(f"2026-{month:02}", "Instagram", likes=month * 10) for month in range(1, 10)]
    found = outcome(dataset(*rows), "likes", period="2026-Q3")
    assert (found.change.before.value, found.change.absolute) == (150, 90)


def months_of(make, channel=None, *, first=1, last=6, **each):
    return [make(f"2026-{month:02}", channel, **each) for month in range(first, last + 1)]


def test_two_counted_months_are_not_held_against_three():
    rows = [
        *months_of(results, "Instagram", likes=1),
        *months_of(listening, first=2, brand="Harbour Lane", mentions=10),
    ]
    found = outcome(dataset(*rows), "mentions", period="2026-Q2", compare="previous")
    assert found.now.value == 30
    assert found.change.absolute is None
    assert found.change.before == Missing(Reason.NO_EARLIER, found.change.before.facts)


def test_a_channel_counted_in_a_part_of_the_span_before_is_no_part_of_the_change():
    rows = [
        *months_of(results, "Instagram", saves=10),
        *months_of(results, "TikTok", first=1, last=1, saves="n/a"),
        *months_of(results, "TikTok", first=2, saves=100),
    ]
    found = outcome(dataset(*rows), "saves", period="2026-Q2")
    assert found.now.value == 330
    assert found.change.common_channels == ("Instagram",)
    assert (found.change.before.value, found.change.now.value) == (30, 30)


def test_a_year_ago_that_was_counted_in_part_is_missing():
    rows = [
        *(results(f"2025-{month:02}", "Instagram", likes=1) for month in range(1, 4)),
        listening("2025-03", brand="Harbour Lane", mentions=10),
        *months_of(results, "Instagram", last=3, likes=1),
        *months_of(listening, last=3, brand="Harbour Lane", mentions=10),
    ]
    found = outcome(dataset(*rows), "mentions", period="2026-Q1")
    assert found.now.value == 30
    assert found.year_ago.reason is Reason.NO_EARLIER


def test_an_average_month_is_compared_whatever_its_months():
    rows = [
        *months_of(results, "Instagram", first=1, last=1, reach="n/a"),
        *months_of(results, "Instagram", first=2, reach=100),
    ]
    assert change(dataset(*rows), "reach", period="2026-Q2").absolute == 0


@given(st.integers(0, 10_000), st.integers(0, 10_000))
def test_swapping_the_periods_mirrors_the_difference(first, second):
    forth = change(two_equal_months(results, {"likes": first}, {"likes": second}), "likes")
    back = change(two_equal_months(results, {"likes": second}, {"likes": first}), "likes")
    assert forth.absolute == -back.absolute
    assert {forth.verdict, back.verdict} in (
        {Verdict.GOOD, Verdict.BAD},
        {Verdict.STEADY},
        {Verdict.STEADY, Verdict.GOOD},
        {Verdict.STEADY, Verdict.BAD},
    )


@given(st.integers(1, 10_000), st.integers(1, 10_000))
def test_a_cost_is_good_where_a_gain_of_the_same_size_is_bad(first, second):
    likes = verdict(two_equal_months(results, {"likes": first}, {"likes": second}), "likes")[0]
    cost = {"spend": first, "clicks": 1}, {"spend": second, "clicks": 1}
    cpc = verdict(two_equal_months(ads, *cost), "cpc")[0]
    mirrored = {Verdict.GOOD: Verdict.BAD, Verdict.BAD: Verdict.GOOD, Verdict.STEADY: Verdict.STEADY}
    assert cpc is mirrored[likes]


def test_the_outcomes_know_every_kpi_in_every_scope():
    data = two_equal_months(results, {"likes": 1}, {"likes": 2})
    found = computed(data)
    assert len(found.outcomes) == len(list(found.outcomes))
    assert {scope.kind for _, scope in found.outcomes} == {
        ScopeKind.TOTAL,
        ScopeKind.NETWORK,
        ScopeKind.CHANNEL,
    }
    assert found.outcome("likes", Scope(ScopeKind.CHANNEL, "Nobody")) is None
    assert found.outcome("nonsense") is None


def test_the_history_holds_up_to_twelve_periods_from_the_first_with_a_number():
    rows = [results(f"2026-{month:02}", "Instagram", likes=month) for month in range(1, 11)]
    found = computed(dataset(*rows))
    assert found.history[0] == period("2026-01")
    assert [result.value for result in found.outcomes["likes", Scope()].history] == list(range(1, 11))
    longer = [results(f"2025-{month:02}", "Instagram", likes=month) for month in range(1, 13)]
    assert len(computed(dataset(*longer, *rows)).history) == 12


def test_what_is_unusual_against_the_year_before():
    usual = (100, 110, 90, 120, 80, 100, 110)  # median 100, MAD 10: the limit is 44.5
    assert outcome(likes_of(*usual, 145), "likes").unusual
    assert not outcome(likes_of(*usual, 144), "likes").unusual


def test_costs_without_a_channel_count_in_the_total_change():
    data = dataset(
        costs("2026-07", None, item="Tools", kind="tools", amount=100),
        costs("2026-08", None, item="Tools", kind="tools", amount=150),
        results("2026-07", "Instagram", posts=10),
        results("2026-08", "Instagram", posts=10),
    )
    found = change(data, "total_cost")
    assert (found.absolute, found.verdict) == (50, Verdict.NEUTRAL)
