"""Every verdict, rule, standing and refusal has its words in every language, and so has every problem."""

from datetime import date

import pytest
from datasets import benchmarks, dataset, goals, listening, notes, results, website

from reporter.errors import Severity
from reporter.kpi.checks import check
from reporter.kpi.results import Because, BenchmarkStanding, GoalVerdict, Verdict
from reporter.language import available, language

REFUSALS = ("definition", "network", "currency", "no_currency", "missing", "range", "unfinished")
KEYS = [
    *(f"verdict-{value}" for value in Verdict),
    *(f"because-{value}" for value in Because),
    *(f"goal-verdict-{value}" for value in GoalVerdict),
    *(f"standing-{value}" for value in BenchmarkStanding),
    *(f"refusal-{value}" for value in REFUSALS),
]
YEAR = {"start": date(2026, 1, 1), "due": date(2026, 12, 31)}


@pytest.mark.parametrize("code", available())
@pytest.mark.parametrize("key", KEYS)
def test_it_has_words(code, key):
    assert language(code).text(key)


def goal(**more):
    return goals(
        None, None, **{"goal": "Ours", "kpi": "followers", "kind": "level", "target": 9, **YEAR, **more}
    )


def benchmark(**more):
    return benchmarks(None, None, **{"kpi": "cpc", "low": 1, "currency": "USD", "use": True, **more})


def found(*rows, **settings):
    data = dataset(results("2026-10", "Instagram", followers=5), *rows, **settings)
    problems = list(check(data))
    for code in available():
        for problem in problems:
            assert all(language(code).problem(problem))
    return [(problem.id, problem.severity, problem.sheet, problem.cell) for problem in problems]


@pytest.mark.parametrize(
    ("row", "problem", "severity", "cell"),
    [
        (goal(kpi="ad_spend", kind="total"), "goal-needs-bound", Severity.ERROR, "G2"),
        (goal(due=date(2025, 1, 1)), "goal-due-before-start", Severity.ERROR, "K2"),
        (goal(kpi="engagements+clicks"), "goal-definition", Severity.WARNING, "C2"),
        (goal(kpi="potential_reach"), "goal-on-range", Severity.ERROR, "C2"),
        (goal(kind="total"), "goal-total-of-rate", Severity.ERROR, "F2"),
        (goal(kpi="reach_rate", kind="total"), "goal-total-of-rate", Severity.ERROR, "F2"),
        (goal(kind="gain", target=0), "goal-gains-nothing", Severity.WARNING, "I2"),
        (goal(kind="grow", baseline=0), "goal-grows-from-zero", Severity.ERROR, "H2"),
        (goal(baseline=9), "goal-baseline-is-target", Severity.WARNING, "I2"),
        (goal(baseline=10), "goal-already-met", Severity.WARNING, "I2"),
        (goal(kpi="cpc", baseline=8), "goal-already-met", Severity.WARNING, "I2"),
        (goal(kpi="leads", campaign="Summer"), "goal-campaign-unknown", Severity.WARNING, "E2"),
    ],
)
def test_a_goal_that_cannot_mean_what_it_says(row, problem, severity, cell):
    assert found(row) == [(problem, severity, "Goals", cell)]


@pytest.mark.parametrize(
    "row",
    [
        goal(),
        goal(baseline=8),
        goal(kpi="cpc", baseline=10),
        goal(kpi="ad_spend", kind="total", bound="at_most"),
        goal(kind="grow", target=0.2),
        goal(kpi="leads", kind="total", campaign="Autumn"),
        goal(kpi="nonsense"),
    ],
)
def test_a_goal_that_can_be_measured_is_no_problem(row):
    assert found(row, website("2026-10", "Instagram", campaign="Autumn", leads=5)) == []


@pytest.mark.parametrize(
    ("row", "problem", "cell"),
    [
        (benchmark(currency="EUR"), "benchmark-currency", "F2"),
        (benchmark(currency=None), "benchmark-no-currency", "F2"),
        (benchmark(low=2, high=1), "benchmark-bounds", "C2"),
        (benchmark(kpi="potential_reach"), "benchmark-on-range", "A2"),
    ],
)
def test_a_benchmark_that_cannot_be_compared(row, problem, cell):
    assert found(row) == [(problem, Severity.WARNING, "Benchmarks", cell)]


def test_a_benchmark_that_is_not_used_is_no_problem():
    assert found(benchmark(currency="EUR", use=False)) == []
    assert found(benchmark(), benchmark(kpi="reach_rate", currency=None)) == []


def test_a_change_of_definition_needs_its_kpi():
    row = notes("2026-10", "Instagram", kind="definition_changed", text="Views")
    assert found(row) == [("break-without-kpi", Severity.WARNING, "Notes", "E2")]


def test_a_value_of_a_lead_beside_revenue_is_not_used():
    row = website("2026-10", "Instagram", revenue=100)
    assert found(row, value_of_a_lead=20.0) == [("lead-value-unused", Severity.WARNING, None, None)]
    assert found(row) == []


def test_a_baseline_without_numbers():
    assert found(baseline_period="2024") == [("baseline-empty", Severity.WARNING, None, None)]
    assert found(baseline_period="2026-10") == []


def test_mentions_alone_are_fine():
    assert found(listening("2026-10", None, brand="Harbour Lane", mentions=5)) == []
