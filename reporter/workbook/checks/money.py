"""Checks of money: costs typed twice, costs without an amount."""

from collections.abc import Iterator

from reporter.errors import Problem, Severity
from reporter.model.dataset import Dataset, Row, Table
from reporter.workbook.checks.common import has, problem_at, tables

CENT = 0.005


def cost_repeats_ads(dataset: Dataset) -> Iterator[Problem]:
    """A cost row that repeats the spend of an Ads row: it would be counted twice."""
    for costs in tables(dataset, "costs"):
        for ads in tables(dataset, "ads"):
            if has(costs, "amount") and has(ads, "spend"):
                yield from _repeats(costs, ads)


def _repeats(costs: Table, ads: Table) -> Iterator[Problem]:
    for row in costs.rows:
        amount = row.number_of("amount")
        twin = next((ad for ad in ads.rows if amount and _same(row, amount, ad)), None)
        if twin:
            yield problem_at(
                "cost-repeats-ads", Severity.WARNING, costs, row, "amount", ads.cell(twin, "spend")
            )


def _same(cost: Row, amount: float, ad: Row) -> bool:
    spend, channel = ad.number_of("spend"), cost.text_of("channel")
    paid = cost.text_of("kind") in {None, "other", "agency", "content", "tools"}
    place = channel is None or channel == ad.text_of("channel")
    return paid and place and cost.period == ad.period and spend is not None and abs(spend - amount) < CENT


def cost_without_amount(dataset: Dataset) -> Iterator[Problem]:
    """A cost row that has neither an amount nor hours and a rate: the period's cost is then not known."""
    for table in tables(dataset, "costs"):
        for row in table.rows:
            by_hour = row.number_of("hours") is not None and row.number_of("hourly_rate") is not None
            if row.number_of("amount") is None and not by_hour:
                yield problem_at("cost-without-amount", Severity.WARNING, table, row, "item")


CHECKS = (cost_repeats_ads, cost_without_amount)
