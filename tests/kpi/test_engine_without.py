"""Figures held to what two times have in common."""

from datasets import ads, ask, channel, costs, dataset, months, results, website

from reporter.kpi.compute import compute
from reporter.kpi.engine import Engine
from reporter.kpi.results import TOTAL, Measured, Scope, ScopeKind
from reporter.model.request import Request
from reporter.model.units import NOT_TRACKED

ONE = Scope(ScopeKind.CHANNEL, "One")
HELD = frozenset({("One", "ad_spend")})


def test_leaving_out_a_part_whose_sheet_has_no_rows_changes_nothing():
    engine = Engine(
        dataset(
            results("2026-09", "One", posts=2),
            results("2026-10", "One", posts=2),
            costs("2026-09", "One", item="Shoot", kind="content", amount=70),
            website("2026-10", "One", orders=5),
            channels=(channel("One", "instagram"),),
        )
    )
    for month in ("2026-09", "2026-10"):
        whole = ask(engine, "total_cost", ONE, months(month))
        held = ask(engine, "total_cost", ONE, months(month), without=HELD)
        assert isinstance(whole, Measured)
        assert held == whole


def test_a_channel_that_holding_takes_from_one_side_is_left_out_of_both():
    """One has only ad spend now, and only other costs before: held to what both times track, it has nothing now."""
    data = dataset(
        *(results(month, name, posts=1) for month in ("2026-09", "2026-10") for name in ("One", "Two")),
        ads("2026-09", "One", spend=NOT_TRACKED, clicks=5),
        ads("2026-10", "One", spend=500, clicks=5),
        ads("2026-09", "Two", spend=10),
        ads("2026-10", "Two", spend=15),
        costs("2026-09", "One", item="Shoot", kind="content", amount=100),
        costs("2026-09", "Two", item="Shoot", kind="content", amount=20),
        costs("2026-10", "Two", item="Shoot", kind="content", amount=20),
        channels=(channel("One", "instagram"), channel("Two", "facebook")),
    )
    change = compute(data, Request()).outcomes["total_cost", TOTAL].change
    assert change.common_channels == ("Two",)
    assert (change.before.value, change.now.value, change.absolute) == (30, 35, 5)  # type: ignore[union-attr]
