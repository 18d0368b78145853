"""Benchmarks: locked to definition, network and currency; refused with a reason; stale after a while."""

from datetime import date

import pytest
from datasets import ads, benchmarks, dataset, listening, results

from reporter.kpi.benchmarks import is_stale
from reporter.kpi.compute import compute
from reporter.kpi.results import BenchmarkStanding, Scope, ScopeKind
from reporter.model.request import Request


def computed(data, *request):
    """Return the results of a workbook."""
    return compute(data, *(request or (Request(),)))


INSTAGRAM = Scope(ScopeKind.NETWORK, "instagram")


def benchmark(kpi, low, **more):
    return benchmarks(None, None, kpi=kpi, low=low, **{"source": "A study", "use": True, **more})


def book(*rows, **settings):
    return dataset(
        results("2026-10", "Instagram", reach=200, followers=1000, likes=50, link_clicks=10, impressions=900),
        ads("2026-10", "Instagram", spend=100, clicks=50),
        listening("2026-10", None, brand="Harbour Lane", mentions=5, followers_of_accounts=900),
        *rows,
        **settings,
    )


def state(*rows, **settings):
    (only,) = computed(book(*rows, **settings)).benchmarks
    return only


@pytest.mark.parametrize(
    ("low", "high", "standing"),
    [
        (0.10, 0.15, BenchmarkStanding.BETTER),
        (0.10, 0.20, BenchmarkStanding.IN_LINE),
        (0.20, 0.30, BenchmarkStanding.IN_LINE),
        (0.25, 0.30, BenchmarkStanding.WORSE),
        (0.30, 0.25, BenchmarkStanding.WORSE),
        (0.15, None, BenchmarkStanding.BETTER),
        (0.20, None, BenchmarkStanding.IN_LINE),
        (0.2010, None, BenchmarkStanding.IN_LINE),  # under 1 % away
        (0.25, None, BenchmarkStanding.WORSE),
    ],
)
def test_a_reach_rate_of_twenty_per_cent(low, high, standing):
    assert state(benchmark("reach_rate", low, high=high, network="instagram")).standing is standing


@pytest.mark.parametrize(
    ("low", "standing"), [(1.5, BenchmarkStanding.WORSE), (3.0, BenchmarkStanding.BETTER)]
)
def test_a_click_that_costs_more_is_worse(low, standing):
    assert state(benchmark("cpc", low, currency="USD")).standing is standing


def test_neutral_kpis_stand_beside_their_benchmark():
    assert state(benchmark("frequency", 2.0)).standing is BenchmarkStanding.NEUTRAL


@pytest.mark.parametrize(
    ("row", "settings", "refusal"),
    [
        (benchmark("cpc", 1.0, currency="EUR"), {}, "currency"),
        (benchmark("cpc", 1.0), {}, "no_currency"),
        (benchmark("reach_rate", 0.1, network="tiktok"), {}, "network"),
        (benchmark("engagements", 10), {"engagements_with_clicks": True}, "definition"),
        (benchmark("engagements+clicks", 10), {}, "definition"),
        (benchmark("potential_reach", 10), {}, "range"),
        (benchmark("nps", 32), {}, "missing"),
    ],
)
def test_what_cannot_be_compared_is_refused_with_the_reason(row, settings, refusal):
    found = state(row, **settings)
    assert (found.standing, found.refusal) == (BenchmarkStanding.REFUSED, refusal)


def test_a_definition_with_its_suffix_is_compared_when_the_setting_says_so():
    found = state(benchmark("engagements+clicks", 10), engagements_with_clicks=True)
    assert (found.kpi, found.definition) == ("engagements", "engagements+clicks")
    assert found.standing is BenchmarkStanding.BETTER


def test_nothing_is_judged_unasked():
    assert computed(book(benchmark("reach_rate", 0.1, use=False))).benchmarks == ()
    assert computed(book(benchmark("reach_rate", 0.1, use=None))).benchmarks == ()


def test_a_networks_benchmark_stands_beside_that_network_and_its_channels():
    found = computed(book(benchmark("reach_rate", 0.1, network="instagram")))
    assert found.outcomes["reach_rate", INSTAGRAM].benchmark.row == 2
    assert found.outcomes["reach_rate", Scope(ScopeKind.CHANNEL, "Instagram")].benchmark.row == 2
    assert found.outcomes["reach_rate", Scope()].benchmark is None
    everywhere = computed(book(benchmark("reach_rate", 0.1)))
    assert everywhere.outcomes["reach_rate", Scope()].benchmark.row == 2
    assert everywhere.outcomes["reach_rate", INSTAGRAM].benchmark is None


def test_a_refused_benchmark_stands_beside_nothing():
    found = computed(book(benchmark("cpc", 1.0, currency="EUR")))
    assert found.outcomes["cpc", Scope()].benchmark is None
    assert len(found.benchmarks) == 1


def test_source_and_year_are_kept():
    found = state(benchmark("reach_rate", 0.1, data_year=2024, statistic="median"))
    assert (found.source, found.data_year, found.statistic, found.stale) == ("A study", 2024, "median", True)


@pytest.mark.parametrize(
    ("today", "stale"), [(date(2026, 6, 30), False), (date(2026, 7, 1), True), (date(2025, 1, 1), False)]
)
def test_data_of_2024_are_old_from_july_2026_on(today, stale):
    assert is_stale(2024, today) is stale


def test_a_benchmark_without_a_year_is_not_called_old():
    assert not state(benchmark("reach_rate", 0.1)).stale


def test_a_period_that_is_not_over_is_not_judged():
    assert state(benchmark("reach_rate", 0.1)).refusal is None
    found = computed(book(benchmark("reach_rate", 0.1), today="2026-10-20"), Request(period="2026-10"))
    assert found.benchmarks[0].refusal == "unfinished"
