"""What can be read off a formula: choices, leaves, how it combines."""

import pytest

from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.catalogue.engagement import ENGAGEMENTS
from reporter.kpi.catalogue.reach import NET_NEW
from reporter.kpi.metrics import (
    COMMENTS,
    FOLLOWERS,
    IMPRESSIONS,
    LIKES,
    LINK_CLICKS,
    POSTS,
    REACH,
    REVENUE,
    SAVES,
    SHARES,
)
from reporter.model.analysis import (
    Resolver,
    is_additive,
    is_per_period,
    is_pooled,
    is_row_paired,
    is_scalar,
    leaves,
    metrics,
    roll_up,
    suffixes,
)
from reporter.model.formula import (
    AtEnd,
    AtStart,
    Choice,
    Constant,
    Difference,
    Each,
    Product,
    Quotient,
    RollUp,
    SettingValue,
    Sum,
    each,
)
from reporter.model.settings import Settings
from reporter.model.units import Interval

PARTS = LIKES + COMMENTS + SHARES + SAVES
DEFAULT, WITH_CLICKS = Settings(), Settings(engagements_with_clicks=True)


def resolved(formula, settings=DEFAULT):
    return Resolver(settings).resolve(formula)


def test_arithmetic_builds_trees():
    built = LIKES + POSTS + 1, (LIKES - POSTS) * 2 / REACH
    whole = Sum((LIKES, POSTS, Constant(1)))
    assert built == (whole, Quotient(Product(Difference(LIKES, POSTS), Constant(2)), REACH))


def test_a_choice_becomes_the_option_that_the_setting_picks():
    assert LINK_CLICKS not in metrics(resolved(ENGAGEMENTS))
    assert LINK_CLICKS in metrics(resolved(ENGAGEMENTS, WITH_CLICKS))


@pytest.mark.parametrize("kpi", CATALOGUE)
def test_no_choice_is_left_in_a_resolved_formula(kpi):
    formula = resolved(CATALOGUE[kpi].formula, Settings(engagements_with_clicks=True, growth_basis="end"))
    assert not any(isinstance(node, Choice) for node in formula.walk())


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        (AtStart(ENGAGEMENTS), AtStart(PARTS)),
        (AtEnd(ENGAGEMENTS), AtEnd(PARTS)),
        (each("channel_results", ENGAGEMENTS), each("channel_results", PARTS)),
        (POSTS + ENGAGEMENTS, Sum((POSTS, PARTS))),
        (POSTS - ENGAGEMENTS, POSTS - PARTS),
    ],
)
def test_a_choice_is_found_wherever_it_stands(formula, expected):
    assert resolved(formula) == expected


def test_what_was_one_node_stays_one_node():
    resolver = Resolver(WITH_CLICKS)
    first, second = resolver.resolve(ENGAGEMENTS / FOLLOWERS), resolver.resolve(ENGAGEMENTS / REACH)
    assert first.parts[0] is second.parts[0]


def test_suffixes_name_only_what_differs_from_the_default():
    assert suffixes(ENGAGEMENTS / REACH, DEFAULT) == ()
    assert suffixes(ENGAGEMENTS / ENGAGEMENTS, WITH_CLICKS) == ("clicks",)


def test_an_unknown_setting_means_the_default():
    assert suffixes(CATALOGUE["audience_growth_rate"].formula, Settings(growth_basis="sideways")) == ()


def test_leaves_do_not_look_inside_a_row():
    rows = each("posts", REACH * FOLLOWERS)
    assert tuple(leaves(rows / LIKES)) == (rows, LIKES)


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        (LIKES + POSTS, True),
        (LIKES * 2, True),
        (Constant(2) * LIKES, True),
        (LIKES / 2, True),
        (LIKES * SettingValue("value_of_a_lead"), True),
        (each("posts", LIKES * POSTS), True),
        (LIKES * POSTS, False),
        (LIKES / POSTS, False),
        (LIKES + 1, False),
        (LIKES * Constant(Interval(1, 2)), False),
    ],
)
def test_what_adds_up_over_channels_and_periods(formula, expected):
    assert is_additive(formula) is expected


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        (LIKES, RollUp.FLOW),
        (FOLLOWERS, RollUp.STOCK),
        (REACH, RollUp.UNIQUE),
        (FOLLOWERS + LIKES, RollUp.FLOW),
        (NET_NEW, RollUp.FLOW),
        (each("channel_results", POSTS * FOLLOWERS), RollUp.FLOW),
        (LIKES / REACH, None),
    ],
)
def test_how_a_formula_combines_over_time(formula, expected):
    assert roll_up(formula) == expected


def test_a_ratio_of_sums_is_pooled_and_a_ratio_of_ratios_is_not():
    assert is_pooled(LIKES / REACH)
    assert not is_pooled((REVENUE / LIKES) / (POSTS / REACH))
    assert not is_pooled(LIKES / 2)


def test_only_rates_on_a_stock_stay_on_the_scale_of_one_period():
    per_period = {kpi.id for kpi in CATALOGUE.values() if is_per_period(resolved(kpi.formula))}
    followers = {"engagement_rate_followers", "applause_rate", "amplification_rate", "reach_rate"}
    assert per_period == {"unfollow_rate", *followers}


def test_two_sides_of_one_sheet_pair_row_by_row():
    assert is_row_paired(Quotient(Each("posts", LIKES), Each("posts", REACH)))
    assert not is_row_paired(Quotient(Each("posts", LIKES), Each("ads", REACH)))
    assert not is_row_paired(Quotient(Each("posts", LIKES), IMPRESSIONS))


def test_plain_numbers_are_scalar_and_ranges_are_not():
    assert is_scalar(SettingValue("customer_lifespan") * 2)
    assert not is_scalar(Constant(Interval(1, 2)))
    assert not is_scalar(LIKES)
