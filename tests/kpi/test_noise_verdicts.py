"""The verdicts of whole books against SciPy's tests: what was counted goes in, the word for its change comes out."""

import math

import numpy as np
from datasets import care, dataset, results, surveys, website
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy import stats

from reporter.kpi.compute import compute
from reporter.kpi.results import TOTAL, Verdict
from reporter.model.request import Request

many = settings(max_examples=120, deadline=None)
FEWEST = 30  # answers or cases on either side
LEVEL = 0.05
TIE = 1e-9
MONTHS = ("2026-07", "2026-08")  # as long as each other: no rule of days has a say

cases = st.integers(1, 4000)
answers = st.integers(0, 120)


@st.composite
def solved(draw):
    """Issues raised and, of them, resolved: now and before often near each other."""
    raised, raised_before = draw(cases), draw(cases)
    share = draw(st.floats(0, 1))
    near = min(1.0, max(0.0, share + draw(st.floats(-0.1, 0.1))))
    return (round(raised * share), raised), (round(raised_before * near), raised_before)


def verdict_of(kpi, *rows):
    """Return the verdict on the change from July to August 2026."""
    seen = [results(month, "X", followers=10) for month in MONTHS]
    found = compute(dataset(*seen, *rows), Request(period=MONTHS[1]))
    return found.outcomes[kpi, TOTAL].change.verdict


def direction(now, before):
    return Verdict.GOOD if now > before else Verdict.BAD


@many
@given(solved())
def test_a_proportion_changed_where_the_chi_square_test_says_so(sides):
    (part, whole), (part_before, whole_before) = sides
    rate, rate_before = part / whole, part_before / whole_before
    assume(rate_before > 0)  # from 0 no share of change is known
    given_rows = [
        care(month, issues_raised=raised, issues_resolved=resolved)
        for month, (resolved, raised) in zip(MONTHS, reversed(sides), strict=True)
    ]
    found = verdict_of("resolution_rate", *given_rows)
    relative = abs(rate - rate_before) / rate_before
    assume(abs(relative - 0.01) > TIE)
    if min(whole, whole_before) < FEWEST:
        assert found is Verdict.WITHHELD
    elif relative < 0.01:
        assert found is Verdict.STEADY
    else:
        table = [[part, whole - part], [part_before, whole_before - part_before]]
        chance = stats.chi2_contingency(table, correction=False).pvalue
        assume(abs(chance - LEVEL) > TIE)
        assert found is (direction(rate, rate_before) if chance < LEVEL else Verdict.NOISE)


@many
@given(st.integers(1, 300), st.integers(1, 300))
def test_a_small_count_changed_where_a_fair_split_is_unlikely(now, before):
    assume(abs(now - before) / before >= 0.01)
    found = verdict_of(
        "leads",
        website(MONTHS[0], "X", sessions=900, leads=before),
        website(MONTHS[1], "X", sessions=900, leads=now),
    )
    statistic, chance = stats.chisquare([now, before])
    assume(abs(statistic - 3.84) > 0.01)  # the rule says 3.84, the distribution 3.841
    assert found is (direction(now, before) if chance < LEVEL else Verdict.NOISE)


@many
@given(st.tuples(answers, answers, answers), st.tuples(answers, answers, answers))
def test_a_net_promoter_score_changed_where_a_z_of_the_mean_answers_says_so(now, before):
    assume(sum(now))
    assume(sum(before))
    rows = [
        surveys(month, question="nps", promoters=counts[0], passives=counts[1], detractors=counts[2])
        for month, counts in zip(MONTHS, (before, now), strict=True)
    ]
    found = verdict_of("nps", *rows)
    each, earlier = (np.repeat([100.0, 0.0, -100.0], counts) for counts in (now, before))
    difference = each.mean() - earlier.mean()
    assume(abs(abs(difference) - 1) > TIE)
    if min(sum(now), sum(before)) < FEWEST:
        assert found is Verdict.WITHHELD
    elif abs(difference) < 1:
        assert found is Verdict.STEADY
    else:
        error = math.hypot(stats.sem(each, ddof=0), stats.sem(earlier, ddof=0))
        chance = 2 * stats.norm.sf(abs(difference) / error) if error else 0.0
        assume(abs(chance - LEVEL) > TIE)
        assert found is (direction(difference, 0) if chance < LEVEL else Verdict.NOISE)
