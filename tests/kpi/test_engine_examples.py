"""The published worked examples: inputs and the result that their authors print."""

import pytest
from datasets import ads, costs, dataset, listening, months, results, surveys, website

from reporter.kpi.engine import Engine
from reporter.kpi.results import TOTAL, Measured

NOW = months("2026-10")


def value(kpi, *rows, periods=NOW, **settings):
    result = Engine(dataset(*rows, **settings)).value(kpi, TOTAL, periods)
    assert isinstance(result, Measured), result
    return result.value


def voices():
    mentions = {"Harbour Lane": 50, "Alpha": 100, "Beta": 10, "Gamma": 40}
    return [listening("2026-10", brand=brand, mentions=count) for brand, count in mentions.items()]


def growth():
    return (
        results("2026-09", "Instagram", followers=10_000),
        results("2026-10", "Instagram", followers=10_500),
    )


CAMPAIGN = ads("2026-10", "Facebook", spend=1000, impressions=250_000, clicks=3750, conversions=150)


def test_share_of_voice_is_50_of_200_mentions():
    assert value("share_of_voice", *voices()) == 0.25


def test_growth_of_500_on_10_000_is_five_per_cent_of_the_start():
    assert value("audience_growth_rate", *growth()) == 0.05


def test_growth_of_500_is_less_on_the_followers_at_the_end():
    assert value("audience_growth_rate", *growth(), growth_basis="end") == pytest.approx(0.0476, abs=5e-5)


def test_growth_from_15_000_to_700_000_is_over_4_000_per_cent():
    rows = (
        results("2026-09", "TikTok", followers=15_000),
        results("2026-10", "TikTok", followers=700_000),
    )
    assert value("audience_growth_rate", *rows) == pytest.approx(45.6667, abs=5e-5)


def test_applause_of_15_000_approvals_on_100_000_followers_is_15_per_cent():
    row = results("2026-10", "Instagram", followers=100_000, likes=12_000, saves=1000, shares=2000)
    assert value("applause_rate", row) == 0.15


def test_amplification_of_500_shares_on_10_000_followers_is_five_per_cent():
    assert value("amplification_rate", results("2026-10", "X", followers=10_000, shares=500)) == 0.05


def test_virality_of_240_shares_on_12_000_impressions_is_two_per_cent():
    assert value("virality_rate", results("2026-10", "X", impressions=12_000, shares=240)) == 0.02


def test_five_clicks_on_100_impressions_are_five_per_cent():
    assert value("ctr", results("2026-10", "X", impressions=100, link_clicks=5)) == 0.05


@pytest.mark.parametrize(
    ("kpi", "expected"),
    [
        ("cpm", 4.0),
        ("cpc", 0.2667),
        ("ad_ctr", 0.015),
        ("ad_cost_per_conversion", 6.6667),
        ("ad_conversion_rate", 0.04),
    ],
)
def test_an_ad_campaign(kpi, expected):
    assert value(kpi, CAMPAIGN) == pytest.approx(expected, abs=5e-5)


@pytest.mark.parametrize(("shares", "expected"), [((70, 10, 20), 50), ((50, 30, 20), 30)])
def test_net_promoter_score_from_its_three_shares(shares, expected):
    promoters, passives, detractors = shares
    row = surveys("2026-10", question="nps", promoters=promoters, passives=passives, detractors=detractors)
    assert value("nps", row) == pytest.approx(expected)


def test_net_promoter_score_from_scores_is_the_same():
    scores = {10: 40, 9: 30, 8: 6, 7: 4, 6: 15, 0: 5}
    rows = [surveys("2026-10", question="nps", score=s, responses=count) for s, count in scores.items()]
    assert value("nps", *rows) == pytest.approx(50)


def test_customer_lifetime_value_of_80_twelve_times_a_year_for_three_years():
    settings = {"average_purchase_value": 80.0, "purchases_per_year": 12.0, "customer_lifespan": 3.0}
    assert value("customer_lifetime_value", results("2026-10", "X", posts=1), **settings) == 2880


def test_100_000_for_1_000_customers_is_100_each():
    rows = (
        website("2026-10", "Facebook", new_customers=1000),
        costs("2026-10", "Facebook", item="Everything", kind="agency", amount=100_000),
        results("2026-10", "Facebook", posts=1),
    )
    assert value("cac", *rows) == 100


def test_satisfaction_on_one_to_ten_is_the_mean_times_ten():
    rows = (
        surveys("2026-10", question="csat", score=10, highest_score=10, responses=1),
        surveys("2026-10", question="csat", score=5, highest_score=10, responses=3),
    )
    assert value("csat", *rows) == pytest.approx(62.5)


def test_worded_satisfaction_is_one_two_three_of_three():
    rows = (
        surveys("2026-10", question="csat", score=3, highest_score=3, responses=50),
        surveys("2026-10", question="csat", score=1, highest_score=3, responses=50),
    )
    assert value("csat", *rows) == pytest.approx(200 / 3)


def test_satisfied_customers_are_those_of_the_two_best_scores():
    rows = [surveys("2026-10", question="csat", score=s, highest_score=5, responses=10) for s in (1, 3, 4, 5)]
    assert value("csat_top2", *rows) == 0.5


def test_without_any_of_the_two_best_scores_nobody_was_satisfied():
    rows = [
        surveys(when, "X", question="csat", score=score, highest_score=5, responses=10)
        for when, scores in (("2026-09", (5, 1)), ("2026-10", (1, 3)))
        for score in scores
    ]
    assert value("csat_top2", *rows, results("2026-10", "X", posts=1)) == 0
