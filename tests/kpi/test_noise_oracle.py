"""Chance or change: our tests against SciPy's and NumPy's, on many random cases."""

import math
from statistics import fmean

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy import stats

from reporter.kpi import noise, unusual

many = settings(max_examples=400)
TIE = 1e-9  # nearer to a limit than this, two orders of adding may fall on either side of it

wholes = st.integers(1, 100_000)
counts = st.integers(0, 2000)
answers = st.integers(0, 500)
numbers = st.floats(-1e6, 1e6).map(lambda value: round(value, 3))


@st.composite
def proportions(draw):
    """A part and its whole."""
    whole = draw(wholes)
    return draw(st.integers(0, whole)), whole


def expanded(scores):
    """Every answer by itself."""
    return [score for score, count in scores for _ in range(count)]


def distance(statistic, limit):
    return abs(statistic - limit) / max(abs(limit), 1e-300)


@many
@given(proportions(), proportions())
def test_two_proportions_differ_where_the_chi_square_test_without_correction_says_so(now, before):
    table = [[now[0], now[1] - now[0]], [before[0], before[1] - before[0]]]
    if any(sum(column) == 0 for column in zip(*table, strict=True)):
        assert not noise.proportions_differ(now, before)  # nobody or everybody did: nothing to tell apart
        return
    found = stats.chi2_contingency(table, correction=False)
    assume(distance(found.pvalue, 0.05) > TIE)
    assert noise.proportions_differ(now, before) == (found.pvalue <= 0.05)


@many
@given(proportions(), proportions())
def test_two_proportions_differ_where_the_pooled_z_is_beyond_its_limit(now, before):
    pooled = (now[0] + before[0]) / (now[1] + before[1])
    assume(0 < pooled < 1)
    error = math.sqrt(pooled * (1 - pooled) * (1 / now[1] + 1 / before[1]))
    z = (now[0] / now[1] - before[0] / before[1]) / error
    assume(distance(2 * stats.norm.sf(abs(z)), 0.05) > TIE)
    assert noise.proportions_differ(now, before) == (2 * stats.norm.sf(abs(z)) <= 0.05)


def test_the_limits_are_those_of_the_normal_and_of_the_chi_square_distribution():
    assert pytest.approx(stats.norm.ppf(0.975), rel=1e-12) == noise.Z
    assert round(stats.chi2.ppf(0.95, df=1), 2) == noise.CHI_SQUARED
    assert 1 / stats.norm.ppf(0.75) == pytest.approx(unusual.SCALE, rel=1e-4)


@many
@given(counts, counts)
def test_two_counts_differ_where_a_fair_split_of_their_sum_is_unlikely(now, before):
    """Of a + b events half should fall on each side: chi-square with one degree of freedom."""
    if now + before == 0:
        assert not noise.counts_differ(now, before)
        return
    statistic, _ = stats.chisquare([now, before])
    assert statistic == pytest.approx((now - before) ** 2 / (now + before))
    assert noise.counts_differ(now, before) == (round(statistic, 9) >= 3.84)


@many
@given(answers, answers, answers)
def test_the_error_of_a_net_promoter_score_is_that_of_the_mean_of_its_answers(
    promoters, passives, detractors
):
    assume(promoters + passives + detractors)
    each = np.repeat([100.0, 0.0, -100.0], [promoters, passives, detractors])
    sample = noise.nps_sample(promoters, passives, detractors)
    assert sample is not None
    assert sample.mean == pytest.approx(each.mean(), abs=1e-9)
    assert sample.squared_error == pytest.approx(stats.sem(each, ddof=0) ** 2, rel=1e-9, abs=1e-9)


@many
@given(st.lists(st.tuples(st.integers(1, 10), st.integers(1, 40)), min_size=1, max_size=10))
def test_the_error_of_a_satisfaction_score_is_the_standard_error_of_its_mean(scores):
    each, sample = expanded(scores), noise.weighted_sample(scores)
    assert sample is not None
    assert sample.mean == pytest.approx(fmean(each))
    if len(each) > 1:
        assert sample.squared_error == pytest.approx(stats.sem(each) ** 2, rel=1e-9, abs=1e-12)


@many
@given(*[st.lists(st.integers(1, 10), min_size=2, max_size=60)] * 2)
def test_two_surveys_differ_where_a_z_of_their_means_does(now, before):
    error = math.hypot(stats.sem(now), stats.sem(before))
    one, other = (noise.weighted_sample([(score, 1) for score in scores]) for scores in (now, before))
    assert one
    assert other
    difference = abs(fmean(now) - fmean(before))
    assume(error == 0 or distance(difference, stats.norm.ppf(0.975) * error) > TIE)
    beyond = difference > 0 if error == 0 else 2 * stats.norm.sf(difference / error) < 0.05
    assert noise.samples_differ(one, other) == beyond


@many
@given(numbers, st.lists(numbers, min_size=6, max_size=20))
def test_unusual_is_beyond_three_scaled_deviations_of_the_last_twelve(now, past):
    last = past[-12:]
    deviation = stats.median_abs_deviation(last, scale="normal")
    assume(deviation > 1e-6 * max(1.0, abs(np.median(last))))
    distance_now = abs(now - np.median(last))
    assume(distance(distance_now, 3 * deviation) > 1e-4)  # 1.4826 is the scale in four decimals
    assert unusual.is_unusual(now, past) == (distance_now > 3 * deviation)


@many
@given(numbers, st.lists(numbers, min_size=7, max_size=13))
def test_a_stock_is_unusual_where_its_change_is_among_its_changes(now, past):
    steps = np.diff(past)[-12:]
    deviation = stats.median_abs_deviation(steps, scale="normal")
    assume(deviation > 1e-6 * max(1.0, abs(np.median(steps))))
    distance_now = abs(now - past[-1] - np.median(steps))
    assume(distance(distance_now, 3 * deviation) > 1e-4)
    assert unusual.is_unusual_stock(now, past) == (distance_now > 3 * deviation)


@many
@given(st.lists(st.one_of(st.none(), numbers), max_size=14))
def test_the_usual_swing_is_the_median_step_between_known_neighbours(past):
    series = np.array([math.nan if value is None else value for value in past])
    steps = np.abs(np.diff(series))
    known = steps[~np.isnan(steps)]
    if np.count_nonzero(~np.isnan(series)) < 6 or known.size == 0:
        assert noise.usual_swing(past) is None
    else:
        assert noise.usual_swing(past) == pytest.approx(float(np.median(known)))
