"""Which span a review is about, what it is compared with, and since when a goal is met."""

from datetime import date

import pytest
from datasets import costs, dataset, goals, months, results

from reporter.errors import WrongCommandError
from reporter.kpi.compute import compute
from reporter.kpi.figures import number_of
from reporter.kpi.results import TOTAL
from reporter.model.period import Calendar, span_id
from reporter.model.request import Request


def monthly(first, last, **values):
    return [
        results(f"{one.start:%Y-%m}", "Instagram", **(values or {"followers": 100}))
        for one in months(first, last)
    ]


def reviewed(rows, today, period=None, **settings):
    data = dataset(*rows, today=today, **settings)
    found = compute(data, Request(period=period, edition="review"))
    before = span_id(found.before, data.calendar) if found.before else None
    return span_id(found.span, data.calendar), len(found.span.periods), before, found.finished


@pytest.mark.parametrize(
    ("first", "last", "today", "expected"),
    [
        ("2025-01", "2026-12", "2027-01-05", ("2026", 12, "2025", True)),
        ("2025-01", "2026-10", "2026-11-04", ("2026-01..2026-06", 6, "2025-07..2025-12", True)),
        ("2025-08", "2026-03", "2026-04-04", ("2025-08..2025-12", 5, None, True)),  # 5 of 6 of the half-year
        ("2026-10", "2026-10", "2026-11-04", ("2026-10", 1, None, True)),
        (
            "2026-08",
            "2026-10",
            "2026-11-04",
            ("2026-08..2026-10", 3, None, True),
        ),  # no long span is known enough
        ("2026-01", "2026-04", "2026-05-04", ("2026", 4, None, False)),  # the year so far
    ],
)
def test_without_a_period_the_long_span_that_ended_last_is_reviewed(first, last, today, expected):
    assert reviewed(monthly(first, last), today) == expected


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("2026", ("2026", 10, "2025-01..2025-10", False)),  # under way: against the same months
        ("2025", ("2025", 12, None, True)),
        ("2026-Q2", ("2026-Q2", 3, "2026-Q1", True)),
        ("2026-01..2026-06", ("2026-01..2026-06", 6, "2025-07..2025-12", True)),
        ("2024", ("2024-11..2024-12", 2, None, True)),  # as far as the numbers go
        ("2026-10", ("2026-10", 1, "2026-09", True)),
    ],
)
def test_a_span_is_reviewed_as_far_as_its_numbers_go(period, expected):
    assert reviewed(monthly("2024-11", "2026-10"), "2026-11-04", period) == expected


def test_a_month_that_is_not_over_stays_out_of_the_year_so_far():
    assert reviewed(monthly("2025-01", "2026-11"), "2026-11-20", "2026")[1] == 10


def test_the_year_so_far_is_judged_on_its_finished_months():
    rows = [
        *monthly("2025-01", "2025-12", followers=100, impressions=1_000),
        *monthly("2026-01", "2026-10", followers=200, impressions=3_000),
    ]
    data = dataset(*rows, today="2026-11-04")
    judged = compute(data, Request(period="2026", edition="review")).outcomes["impressions", TOTAL].change
    assert (number_of(judged.now), number_of(judged.before), str(judged.verdict)) == (30_000, 10_000, "good")
    report = compute(data, Request(period="2026", compare="year")).outcomes["impressions", TOTAL]
    assert str(report.change.verdict) == "none"  # a report waits until the year is over


@pytest.mark.parametrize(
    ("period", "reason"),
    [("2020", "period-empty"), ("soon", "period-unreadable"), ("2026-W05", "period-does-not-fit")],
)
def test_a_span_that_is_not_there_is_refused(period, reason):
    with pytest.raises(WrongCommandError) as refused:
        reviewed(monthly("2025-01", "2026-10"), "2026-11-04", period)
    assert refused.value.reason == reason


def test_before_the_first_month_is_over_there_is_nothing_to_review():
    with pytest.raises(WrongCommandError) as refused:
        reviewed(monthly("2026-10", "2026-10"), "2026-10-20")
    assert refused.value.reason == "period-none-finished"


def test_a_fiscal_year_is_reviewed_as_one():
    data = dataset(*monthly("2024-04", "2026-03"), today="2026-04-05", calendar=Calendar(fiscal_month=4))
    found = compute(data, Request(edition="review"))
    assert (found.span.start, found.span.end) == (date(2025, 4, 1), date(2026, 3, 31))


def met_since(kind, target, *counts, **more):
    rows = [results(f"2026-{at:02}", "Instagram", followers=count) for at, count in enumerate(counts, 1)]
    goal = goals(
        goal="G",
        kpi="followers",
        kind=kind,
        target=target,
        start=date(2026, 1, 1),
        due=date(2026, 12, 31),
        **more,
    )
    (state,) = compute(dataset(*rows, goal, today="2027-01-05"), Request(period="2026-12")).goals
    return state.met_since and state.met_since.start


def test_a_level_is_met_since_it_was_reached_for_good():
    assert met_since("level", 50, *(10,) * 3, 60, 40, *(55,) * 7) == date(2026, 6, 1)
    assert met_since("level", 50, *(60,) * 12) == date(2026, 1, 1)
    assert met_since("level", 50, *(60,) * 11, 40) is None


def test_a_target_to_be_held_has_no_day_on_which_it_is_met():
    assert met_since("hold", 50, *(60,) * 12) is None


def test_a_sum_is_met_in_the_month_it_reaches_its_target_and_a_budget_in_none():
    def since(bound):
        rows = [costs(f"2026-{month:02}", item="T", kind="tools", amount=100) for month in range(1, 13)]
        goal = goals(
            goal="G",
            kpi="total_cost",
            kind="total",
            bound=bound,
            target=1_200 if bound == "at_most" else 500,
            start=date(2026, 1, 1),
            due=date(2026, 12, 31),
        )
        data = dataset(*monthly("2026-01", "2026-12"), *rows, goal, today="2027-01-05")
        (state,) = compute(data, Request(period="2026-12")).goals
        return state.met_since and state.met_since.start

    assert since("at_least") == date(2026, 5, 1)
    assert since("at_most") is None
