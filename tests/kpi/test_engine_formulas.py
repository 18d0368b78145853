"""Formulas that the catalogue does not have but the algebra allows: the users' own will."""

import pytest
from datasets import ads, channel, costs, dataset, months, posts, results, surveys, website

from reporter.kpi import metrics as m
from reporter.kpi.engine import Engine
from reporter.kpi.results import TOTAL, Coverage, Measured, Reason, Scope, ScopeKind
from reporter.model.formula import (
    AtEnd,
    AtStart,
    Before,
    Condition,
    Constant,
    Metric,
    SettingValue,
    each,
    either,
)
from reporter.model.units import NOT_TRACKED, Interval

OCTOBER = months("2026-10")
QUARTER = months("2026-08", "2026-10")
ROWS = (
    results("2026-08", "X", followers=100, likes=10, comments=4, shares=0, posts=2, reach=50),
    results("2026-09", "X", followers=110, likes=20, comments=5, shares=0, posts=3, reach=60),
    results("2026-10", "X", followers=120, likes=30, comments=6, shares=0, posts=5, reach=70),
)


def value(formula, *rows, periods=OCTOBER, scope=TOTAL, **how):
    result = Engine(dataset(*(rows or ROWS), **how)).evaluate(formula, scope, periods)
    assert isinstance(result, Measured), result
    return result.value


def missing(formula, *rows, periods=OCTOBER, **how):
    result = Engine(dataset(*(rows or ROWS), **how)).evaluate(formula, TOTAL, periods)
    assert not isinstance(result, Measured), result
    return result


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        (m.LIKES / m.POSTS + m.COMMENTS / m.POSTS, 7.2),
        (m.LIKES / m.POSTS - m.COMMENTS / m.POSTS, 4.8),
        (m.LIKES * m.POSTS, 150),
        (m.LIKES + 1, 31),
        (m.LIKES / 2, 15),
        (m.LIKES * Constant(Interval(1, 2)) + 5, Interval(35, 65)),
        (m.LIKES * Constant(Interval(1, 2)) - m.COMMENTS, Interval(24, 54)),
        (m.LIKES / (m.POSTS * Constant(Interval(1, 2))), Interval(3, 6)),
        (m.LIKES - AtStart(m.LIKES), 0),
        (each(m.RESULTS, m.LIKES - m.COMMENTS), 24),
        (each(m.RESULTS, m.LIKES / m.POSTS), 6),
        (each(m.RESULTS, m.POSTS * Before(m.FOLLOWERS)), 550),
        (each(m.RESULTS, m.POSTS * AtStart(m.FOLLOWERS)), 600),
        (each(m.RESULTS, m.POSTS * 3), 15),
    ],
)
def test_what_a_formula_comes_to(formula, expected):
    assert value(formula) == (expected if isinstance(expected, Interval) else pytest.approx(expected))


def test_a_formula_may_look_at_the_start_and_the_end_of_a_span():
    assert value(AtEnd(m.FOLLOWERS) - AtStart(m.FOLLOWERS), periods=QUARTER) == 20


@pytest.mark.parametrize(
    ("formula", "reason"),
    [
        (m.LIKES / m.SHARES + 1, Reason.ZERO),
        (m.LIKES / (m.COMMENTS / m.POSTS - m.COMMENTS / m.POSTS), Reason.ZERO),
        (m.LIKES / (m.LIKES * Constant(Interval(-1, 1))), Reason.ZERO),
        (m.LIKES / Constant(0), Reason.ZERO),
        (each(m.RESULTS, m.LIKES / m.SHARES), Reason.ZERO),
        (each(m.RESULTS, m.LIKES * m.SAVES), Reason.NOT_TRACKED),
        (each(m.RESULTS, m.SAVES + m.LINK_CLICKS), Reason.NOT_TRACKED),
        (each(m.RESULTS, m.LIKES * Constant(Interval(1, 2))), Reason.UNCERTAIN),
        (m.LIKES * 1e300 * 1e300, Reason.UNCERTAIN),
        (m.LIKES / m.POSTS * 1e300 * 1e300 + 1, Reason.UNCERTAIN),
        (m.LIKES / m.POSTS * 1e308 + m.LIKES / m.POSTS * 1e308 + 1, Reason.UNCERTAIN),
        (m.LIKES / m.POSTS + SettingValue("value_of_a_lead"), Reason.NO_SETTING),
        (either(m.SAVES / m.LIKES, m.LINK_CLICKS / m.LIKES), Reason.NOT_TRACKED),
        (m.BOUNCE_RATE, Reason.NOT_APPLICABLE),
    ],
)
def test_why_a_formula_is_missing(formula, reason):
    assert missing(formula).reason == reason


def test_a_sum_of_ratios_goes_on_without_what_is_not_tracked():
    result = Engine(dataset(*ROWS)).evaluate(m.LIKES / m.POSTS + m.SAVES / m.POSTS, TOTAL, OCTOBER)
    assert isinstance(result, Measured)
    assert (result.value, result.without, result.coverage) == (6, ("saves",), Coverage(1, 1))


def test_rows_can_be_counted():
    listed = Metric("listed", "posts", None)
    rows = [*ROWS, *(posts(f"2026-10-0{day}", "X", title="A") for day in (1, 2, 3))]
    assert value(listed, *rows) == 3
    labour = Metric("labour_rows", "costs", None, where=(Condition("kind", "=", "labour"),))
    assert value(labour, *ROWS, costs("2026-10", "X", item="Desk", kind="labour", amount=1)) == 1


def test_other_brands_are_told_apart_by_what_is_not_equal():
    agency = Metric("own_costs", "costs", "amount", where=(Condition("kind", "≠", "agency"),))
    rows = [costs("2026-10", "X", item=kind, kind=kind, amount=5) for kind in ("agency", "tools", "content")]
    assert value(agency, *ROWS, *rows) == 10


def test_a_part_that_says_not_tracked_in_one_row_is_left_out_of_that_row():
    rows = (
        *ROWS,
        posts("2026-10-01", "X", title="A", likes=5, saves=2, reach=100),
        posts("2026-10-02", "X", title="B", likes=5, saves=NOT_TRACKED, reach=100),
    )
    formula = each("posts", m.POST_LIKES + m.POST_SAVES)
    result = Engine(dataset(*rows)).evaluate(formula, TOTAL, OCTOBER)
    assert isinstance(result, Measured)
    assert (result.value, result.without) == (12, ("post_saves",))


def test_a_row_whose_part_is_unknown_is_unknown():
    rows = (
        *ROWS,
        posts("2026-10-01", "X", title="A", likes=5, saves=2),
        posts("2026-10-02", "X", title="B", likes=5),
    )
    assert missing(each("posts", m.POST_LIKES + m.POST_SAVES), *rows).reason == Reason.BLANK


def test_a_condition_on_a_blank_cell_is_not_met():
    rows = (
        *ROWS,
        surveys("2026-10", question="csat", score=5, highest_score=5, responses=4),
        surveys("2026-10", question="csat", highest_score=5, responses=6),
    )
    assert value(m.CSAT_TOP_TWO, *rows) == 4


def test_parts_can_be_left_out_of_rows():
    rows = (*ROWS, posts("2026-10-01", "X", title="A", likes=5, saves=2, reach=100))
    formula = each("posts", m.POST_LIKES + m.POST_SAVES)
    left_out = frozenset({("X", "post_saves")})
    result = Engine(dataset(*rows)).evaluate(formula, TOTAL, OCTOBER, without=left_out)
    assert isinstance(result, Measured)
    assert result.value == 5


def test_an_anchor_that_is_unknown_makes_its_channel_missing():
    assert missing(m.LIKES / AtStart(Before(m.FOLLOWERS)), periods=QUARTER).reason == Reason.NO_EARLIER
    assert missing(AtStart(Before(m.FOLLOWERS)) / m.LIKES, periods=QUARTER).reason == Reason.NO_EARLIER


def test_a_setting_stands_in_for_what_is_not_known():
    formula = either(SettingValue("value_of_a_lead"), m.LIKES / m.POSTS)
    assert value(formula) == 6
    assert value(formula, value_of_a_lead=9.0) == 9


def test_satisfaction_and_promoters_do_not_mix():
    rows = (
        *ROWS,
        surveys("2026-10", question="nps", score=10, responses=3),
        surveys("2026-10", question="csat", score=10, highest_score=10, responses=7),
    )
    assert value(m.CSAT_RESPONSES, *rows) == 7
    assert value(m.NPS_RESPONSES, *rows) == 3


def test_a_network_without_channels_counts_in_the_total_only_when_nothing_is_filtered():
    rows = (*ROWS, website("2026-10", "tiktok", leads=4), website("2026-10", "X", leads=3))
    assert value(m.LEADS, *rows) == 7
    assert value(m.LEADS, *rows, filtered=True) == 3
    network = Scope(ScopeKind.NETWORK, "x")
    assert value(m.LEADS, *rows, scope=network) == 3


def test_a_channel_of_an_undivided_network_that_lacks_a_part_is_named():
    rows = (
        results("2026-10", "Cafe", link_clicks=NOT_TRACKED),
        results("2026-10", "Shop", link_clicks=20),
        website("2026-10", "instagram", leads=5),
    )
    channels = (channel("Cafe", "instagram"), channel("Shop", "instagram"))
    result = Engine(dataset(*rows, channels=channels)).evaluate(m.LEADS / m.LINK_CLICKS, TOTAL, OCTOBER)
    assert isinstance(result, Measured)
    assert (result.value, result.left_out) == (0.25, frozenset({("Cafe", "link_clicks")}))


def test_the_engine_says_how_a_kpi_combines():
    engine = Engine(dataset(*ROWS, ads("2026-10", "X", spend=1)))
    combined = {kpi: engine.roll_up(kpi) for kpi in ("likes", "followers", "reach", "ctr")}
    assert [kind and kind.value for kind in combined.values()] == ["flow", "stock", "unique", None]
    assert engine.per_period("applause_rate")
    assert engine.per_period("reach_rate")
    assert not engine.per_period("ctr")
    assert engine.formula("likes") is m.LIKES
