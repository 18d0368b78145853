"""The catalogue: complete, declared once, worded in every language, standing on columns that exist."""

import re

import pytest

from reporter.kpi.catalogue import CATALOGUE, collect, leading_engagement_rate
from reporter.kpi.declaration import Group
from reporter.kpi.metrics import METRICS
from reporter.kpi.results import Reason
from reporter.language import available, language
from reporter.model.analysis import metrics
from reporter.model.formula import Beside, SettingValue
from reporter.model.schema import CHOICES, NUMERIC, SHEETS, Kind
from reporter.model.settings import Settings, setting_kinds
from reporter.model.units import Direction, Unit

SHORT = 24
ASKED_FOR = re.findall(
    r"\w+",
    """
    impressions followers net_new_followers audience_growth_rate unfollow_rate reach reach_rate
    post_reach_rate frequency potential_reach share_of_voice mentions web_traffic video_views
    likes comments shares saves clicks engagements engagement_rate_followers engagement_rate_reach
    engagement_rate_impressions average_engagement_rate applause_rate amplification_rate virality_rate
    conversation_rate posts sentiment
    ctr total_clicks conversions conversions_with_revenue conversions_without_revenue conversion_rate
    bounce_rate leads orders new_customers click_to_lead_rate lead_conversion_rate revenue
    ad_spend total_cost cpc cpm ad_ctr ad_conversion_rate cost_per_lead ad_cost_per_lead cost_per_order cac
    roas roi hours cost_per_post
    reviews star_rating csat csat_top2 nps
    issues_raised issues_resolved resolution_rate first_reply_time customer_lifetime_value clv_to_cac
""",
)
MORE = {
    "sign_ups",
    "downloads",
    "post_engagement_rate",
    "post_engagement_rate_impressions",
    "ad_cost_per_conversion",
}


def test_every_kpi_that_was_asked_for_is_there():
    assert set(CATALOGUE) == {*ASKED_FOR, *MORE}


def test_two_kpis_of_one_id_fail_at_import():
    with pytest.raises(ValueError, match="two KPIs are called likes"):
        collect(CATALOGUE.values(), [CATALOGUE["likes"]])


def test_groups_stand_together_in_their_order():
    groups = list(dict.fromkeys(kpi.group for kpi in CATALOGUE.values()))
    assert groups == [group for group in Group if group is not Group.OWN]


def test_the_proportions_are_those_whose_numerator_is_a_part_of_the_denominator():
    proportions = {kpi.id for kpi in CATALOGUE.values() if kpi.proportion}
    assert proportions == {
        "ctr",
        "bounce_rate",
        "lead_conversion_rate",
        "ad_ctr",
        "csat_top2",
        "resolution_rate",
    }


def test_counts_and_amounts_add_up_over_channels_and_what_is_divided_does_not():
    amounts = {kpi.id for kpi in CATALOGUE.values() if kpi.unit is Unit.MONEY}
    divided = {one for one in amounts if "per" in one.split("_") or one in {"cpc", "cpm", "cac"}}
    adding = {kpi.id for kpi in CATALOGUE.values() if kpi.adds_up}
    assert amounts & adding == {"revenue", "ad_spend", "total_cost"}
    assert divided | {"customer_lifetime_value"} == amounts - adding
    assert {"followers", "reach", "leads", "conversions", "mentions"} <= adding
    assert not {"ctr", "roi", "nps", "star_rating", "first_reply_time", "average_engagement_rate"} & adding


def test_lower_is_better_for_what_one_would_rather_not_have():
    lower = {kpi.id for kpi in CATALOGUE.values() if kpi.better is Direction.DOWN}
    assert lower == {
        "unfollow_rate",
        "bounce_rate",
        "cpc",
        "cpm",
        "ad_cost_per_conversion",
        "cost_per_lead",
        "ad_cost_per_lead",
        "cost_per_order",
        "cac",
        "cost_per_post",
        "first_reply_time",
    }


def test_only_money_takes_its_decimals_from_the_currency():
    assert all(kpi.unit is Unit.MONEY for kpi in CATALOGUE.values() if kpi.decimals is None)


def test_the_setting_says_which_engagement_rate_leads():
    assert {
        leading_engagement_rate(Settings(engagement_basis=basis)) for basis in CHOICES["engagement_basis"]
    } <= set(CATALOGUE)


@pytest.mark.parametrize("metric", METRICS.values(), ids=lambda metric: metric.id)
def test_every_metric_stands_on_a_column_with_numbers(metric):
    column = SHEETS[metric.sheet].column(metric.column)
    assert column.kind in NUMERIC


@pytest.mark.parametrize("metric", METRICS.values(), ids=lambda metric: metric.id)
def test_every_condition_names_a_column_a_choice_and_a_setting_that_exist(metric):
    for condition in metric.where:
        column = SHEETS[metric.sheet].column(condition.column)
        value = condition.value
        if isinstance(value, SettingValue):
            assert value.name in setting_kinds()
        elif isinstance(value, Beside):
            assert SHEETS[metric.sheet].column(value.column).kind in NUMERIC
        elif column.kind is Kind.CHOICE:
            assert value in CHOICES[str(column.choices)]


def test_every_metric_of_a_formula_is_a_declared_one():
    used = {metric.id: metric for kpi in CATALOGUE.values() for metric in metrics(kpi.formula)}
    assert all(METRICS[name] is metric for name, metric in used.items())


def test_every_metric_is_used():
    used = {metric.id for kpi in CATALOGUE.values() for metric in metrics(kpi.formula)}
    assert set(METRICS) == used


@pytest.mark.parametrize("code", available())
def test_every_kpi_has_a_name_a_short_name_and_one_sentence(code):
    words = language(code)
    for kpi in CATALOGUE:
        assert words.text(f"kpi-{kpi}")
        assert len(words.text(f"kpi-{kpi}", "short")) <= SHORT
        assert re.fullmatch(r"[^<>{}]+\.", words.text(f"kpi-{kpi}", "definition"))


@pytest.mark.parametrize("code", available())
def test_no_two_kpis_have_one_name(code):
    names = [language(code).text(f"kpi-{kpi}") for kpi in CATALOGUE]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("code", available())
def test_groups_metrics_units_and_directions_have_words(code):
    words = language(code)
    keys = [
        *(f"group-{group}" for group in Group),
        *(f"metric-{metric}" for metric in METRICS),
        *(f"unit-{unit}" for unit in Unit),
        *(f"better-{better}" for better in Direction),
    ]
    assert [key for key in keys if not words.find(key)] == []


@pytest.mark.parametrize("code", available())
@pytest.mark.parametrize("reason", Reason)
def test_every_reason_can_be_worded_with_the_facts_it_carries(code, reason):
    facts = {"metric": "clicks", "channel": "", "divisor": "clicks", "setting": "Brand", "sheet": "Ads"}
    assert language(code).text(f"reason-{reason}", **facts)
