"""Chance or change: the tests against values computed by hand."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reporter.kpi import noise, unusual


def nps(promoters, passives, detractors):
    return noise.nps_sample(promoters, passives, detractors)


def scores(answers):
    return noise.weighted_sample(answers)


wholes = st.integers(30, 100_000)


def test_the_z_test_on_a_textbook_case():
    # 5 % of 1,000 against 3 % of 1,000: pooled 0.04, error √(0.04 · 0.96 · 0.002) = 0.0087636, z = 2.2822.
    assert noise.proportions_differ((50, 1000), (30, 1000))
    # 5 % against 4 %: pooled 0.045, error √(0.045 · 0.955 · 0.002) = 0.0092709, z = 1.0786.
    assert not noise.proportions_differ((50, 1000), (40, 1000))


@pytest.mark.parametrize(("part", "differs"), [(68, False), (70, False), (71, True), (90, True)])
def test_the_z_test_turns_at_its_limit(part, differs):
    # Against 50 of 1,000: z = 1.7082, 1.8831, 1.9696, 3.5058.
    assert noise.proportions_differ((part, 1000), (50, 1000)) is differs


def test_equal_or_extreme_proportions_do_not_differ():
    assert not noise.proportions_differ((0, 100), (0, 400))
    assert not noise.proportions_differ((100, 100), (400, 400))
    assert not noise.proportions_differ((10, 100), (40, 400))


@given(wholes, wholes, st.floats(0, 1), st.floats(0, 1))
def test_the_z_test_does_not_care_which_side_is_now(whole, other, share, other_share):
    now, before = (math.floor(share * whole), whole), (math.floor(other_share * other), other)
    assert noise.proportions_differ(now, before) == noise.proportions_differ(before, now)


@given(st.integers(1, 200), st.integers(1, 200))
def test_more_of_the_same_evidence_never_makes_a_difference_chance(part, other):
    small = noise.proportions_differ((part, 1000), (other, 1000))
    large = noise.proportions_differ((part * 50, 50_000), (other * 50, 50_000))
    assert large or not small


def test_what_is_no_part_of_a_whole_is_no_proportion():
    assert noise.is_proportion((29, 30))
    assert not noise.is_proportion((31, 30))
    assert not noise.is_proportion((0, 0))
    assert not noise.is_proportion((-1, 30))


@pytest.mark.parametrize(
    ("now", "before", "differs"),
    [
        (3, 9, False),  # 36 < 3.84 · 12 = 46.08
        (3, 12, True),  # 81 ≥ 57.6
        (0, 3, False),  # 9 < 11.52
        (0, 4, True),  # 16 ≥ 15.36
        (100, 128, False),  # 784 < 875.52
        (100, 130, True),  # 900 ≥ 883.2
        (0, 0, False),
    ],
)
def test_small_counts(now, before, differs):
    assert noise.counts_differ(now, before) is differs
    assert noise.counts_differ(before, now) is differs


def test_the_margin_of_a_net_promoter_score():
    # 70 promoters, 10 passives, 20 detractors: NPS 50, variance 0.9 − 0.25 = 0.65, error √0.0065 = 8.06 points.
    sample = nps(70, 10, 20)
    assert sample.mean == pytest.approx(50)
    assert math.sqrt(sample.squared_error) == pytest.approx(8.0623, abs=1e-4)
    assert nps(50, 30, 20).mean == pytest.approx(30)
    assert nps(0, 0, 0) is None


def test_a_rise_of_twenty_points_on_a_hundred_answers_is_inside_the_margin():
    # errors 8.0623 and √(0.7 − 0.09)/10 = 7.8102: 1.96 · 11.225 = 22.0
    assert not noise.samples_differ(nps(70, 10, 20), nps(50, 30, 20))
    assert noise.samples_differ(nps(700, 100, 200), nps(500, 300, 200))


def test_the_standard_error_of_scores():
    # 5 × 80, 4 × 60, 3 × 100 … as (score, count): mean 76, squared distances 5·16 + 4·256 + 3·576 = 2832
    sample = scores([(80, 5), (60, 4), (100, 3)])
    assert sample.mean == pytest.approx(940 / 12)
    spread = 5 * (80 - 940 / 12) ** 2 + 4 * (60 - 940 / 12) ** 2 + 3 * (100 - 940 / 12) ** 2
    assert sample.variance == pytest.approx(spread / 11)
    assert scores([(80, 1)]) == noise.Sample(80, 0, 1)
    assert scores([]) is None


def test_the_usual_swing_is_the_median_change_of_six_periods_or_more():
    assert noise.usual_swing([10, 12, 11, 15, 15, 9]) == 2  # changes 2, 1, 4, 0, 6
    assert noise.usual_swing([10, 12, 11, 15, 15]) is None
    assert noise.usual_swing([10, None, 12, 11, 15, 15, 9]) == 2.5  # 1, 4, 0, 6; across the gap there is none
    assert noise.usual_swing([1, None, 2, None, 3, None, 4, None, 5, None, 6]) is None


def test_unusual_is_over_three_scaled_deviations_from_the_median():
    past = [10, 11, 9, 12, 8, 10, 11]  # median 10, deviations 0 1 1 2 2 0 1: MAD 1, limit 4.4478
    assert unusual.is_unusual(14.5, past)
    assert not unusual.is_unusual(14.4, past)
    assert unusual.is_unusual(5.5, past)


def test_unusual_looks_at_the_last_twelve_and_needs_six():
    assert not unusual.is_unusual(1000, [1, 2, 3, 4, 5])
    assert unusual.is_unusual(1000, [1, 2, 3, 4, 5, 6])
    past = [5000, 6000, *range(1, 13)]
    assert unusual.is_unusual(1000, past)


def test_a_series_that_hardly_moves_is_not_judged():
    assert not unusual.is_unusual(50, [10, 10, 10, 10, 10, 10, 11])
    assert not unusual.is_unusual(0.3, [0.1 + 0.2 - 0.2, 0.1, 0.1, 0.1, 0.1, 0.1])


def test_a_stock_is_unusual_by_its_changes():
    past = [1000, 1010, 1019, 1030, 1040, 1052, 1061]  # changes 10 9 11 10 12 9: median 10, MAD 1
    assert not unusual.is_unusual_stock(1071, past)
    assert unusual.is_unusual_stock(1111, past)
    assert not unusual.is_unusual_stock(1111, [*past, None])
    assert not unusual.is_unusual_stock(1111, [])
