"""The invented numbers follow from each other as real ones would."""

from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from stress import BOOKS

from reporter.kpi.catalogue import CATALOGUE
from reporter.model.schema import CHOICES, SECTIONS, SHEETS, Kind
from reporter.model.settings import setting_kinds
from reporter.workbook.sample import KINDS, sample_book
from reporter.workbook.template.options import Typed

HARBOUR, ONGYEOL = sample_book("harbour-lane"), sample_book("korean")
ALL = [*(pytest.param(kind, sample_book(kind), id=kind) for kind in KINDS)]
ALL += [pytest.param(name, make(), id=f"stress {name}") for name, make in BOOKS.items()]
TWO = pytest.mark.parametrize("book", [HARBOUR, ONGYEOL], ids=["harbour-lane", "korean"])
SEPTEMBER, OCTOBER = date(2026, 9, 1), date(2026, 10, 1)


def number(value: Any) -> Any:
    return 0 if value is None or isinstance(value, Typed) else value


def total(rows, column, **where):
    chosen = (row for row in rows if all(row.get(key) == value for key, value in where.items()))
    return sum(number(row.get(column)) for row in chosen)


def cost(month):
    rows: Any = HARBOUR.rows["costs"]
    hours = sum(
        number(row.get("amount")) or row["hours"] * row["hourly_rate"]
        for row in rows
        if row["period"] == month
    )
    return hours + total(HARBOUR.rows["ads"], "spend", period=month)


@pytest.mark.parametrize(("name", "book"), ALL)
def test_every_cell_belongs_to_a_column_and_every_choice_to_its_list(name, book):
    kinds = setting_kinds()
    assert set(book.settings) <= set(kinds), name
    channels = {row["channel"] for row in book.rows["channels"]}
    for sheet, rows in book.rows.items():
        columns = {column.id: column for column in SHEETS[sheet].columns}
        for row in rows:
            assert set(row) <= set(columns)
            assert all(row.get(c.id) is not None for c in columns.values() if c.required), (sheet, row)
            for column, value in row.items():
                assert_fits(columns[column], value, channels)


def assert_fits(column, value, channels):
    if value is None or isinstance(value, Typed):
        return
    if column.choices:
        assert value in CHOICES[column.choices]
    elif column.kind is Kind.CHANNEL:
        assert value in channels
    elif column.kind is Kind.KPI:
        assert value in CATALOGUE
    elif column.kind is Kind.SECTION:
        assert value in SECTIONS
    elif column.kind is Kind.COUNT:
        assert isinstance(value, int)
        assert value >= 0


@pytest.mark.parametrize(("name", "book"), ALL)
def test_no_row_stands_twice(name, book):
    for sheet, rows in book.rows.items():
        keys = [tuple(row.get(column) for column in SHEETS[sheet].unique) for row in rows]
        assert not SHEETS[sheet].unique or len(keys) == len(set(keys)), (name, sheet)


@pytest.mark.parametrize("kind", KINDS)
def test_a_sample_is_the_same_each_time(kind):
    assert sample_book(kind) == sample_book(kind)


def test_the_english_sample_fills_every_sheet_for_24_months_on_six_networks():
    assert set(HARBOUR.rows) == set(SHEETS)
    assert all(HARBOUR.rows.values())
    assert len({row["period"] for row in HARBOUR.rows["channel_results"]}) == 24
    assert len({row["network"] for row in HARBOUR.rows["channels"]}) == 6


@TWO
def test_followers_follow_from_new_and_lost_ones(book):
    for channel in book.rows["channels"]:
        rows = [row for row in book.rows["channel_results"] if row["channel"] == channel["channel"]]
        for before, after in pairwise(rows):
            moves = [after.get("new_followers"), after.get("unfollows")]
            if all(isinstance(move, int) for move in moves):
                assert after["followers"] == before["followers"] + moves[0] - moves[1]


@TWO
def test_impressions_exceed_reach_and_reach_exceeds_engagements(book):
    for row in book.rows["channel_results"]:
        people = row.get("reach") if isinstance(row.get("reach"), int) else row["impressions"]
        engaged = sum(number(row.get(part)) for part in ("likes", "comments", "shares", "saves"))
        assert row["impressions"] >= people > engaged > 0
        assert row["likes"] > number(row.get("saves"))
        assert number(row.get("video_views")) <= row["impressions"]
        assert 0.004 < row["link_clicks"] / row["impressions"] < 0.04


@TWO
def test_the_funnel_narrows_from_clicks_to_customers(book):
    inclusive = {row["channel"] for row in book.rows["channels"] if row["figures_include_ads"] == "yes"}
    for month in sorted({row["period"] for row in book.rows["channel_results"]}):
        ads = [row for row in book.rows["ads"] if row["period"] == month]
        clicks = total(book.rows["channel_results"], "link_clicks", period=month)
        clicks += sum(ad["clicks"] for ad in ads if ad["channel"] not in inclusive)
        visits = [row for row in book.rows["website"] if row["period"] == month]
        sessions, leads = total(visits, "sessions"), total(visits, "leads")
        assert 0.8 < sessions / clicks < 0.9
        assert 0.018 < leads / sessions < 0.05
        assert total(visits, "new_customers") < leads
        assert total(visits, "new_customers") <= total(visits, "orders")


@TWO
def test_ads_claim_no_more_than_the_channel_and_the_website_have(book):
    inclusive = {row["channel"] for row in book.rows["channels"] if row["figures_include_ads"] == "yes"}
    for ad in book.rows["ads"]:
        assert ad["spend"] > 0
        assert ad["impressions"] > ad["reach"] > ad["clicks"] > ad["conversions"] >= ad["leads"] > 0
        where = {"period": ad["period"], "channel": ad["channel"]}
        visits = [
            row for row in book.rows["website"] if all(row[key] == value for key, value in where.items())
        ]
        assert ad["leads"] <= total(visits, "leads")
        assert ad["revenue"] <= total(visits, "revenue")
        assert all(row["leads"] >= 0 and row["sessions"] > row["orders"] for row in visits)
        if ad["channel"] in inclusive:
            own = total(book.rows["channel_results"], "impressions", **where)
            assert ad["impressions"] < own
            assert ad["clicks"] < total(book.rows["channel_results"], "link_clicks", **where)


@TWO
def test_issues_shares_and_scores_are_possible(book):
    for row in book.rows["care"]:
        assert row["messages"] >= row["issues_raised"] >= row["issues_resolved"]
    splits: dict[Any, float] = {}
    for row in book.rows["audience"]:
        key = row["period"], row["channel"], row["split"]
        splits[key] = splits.get(key, 0) + row["share"]
    assert all(abs(share - 1) < 1e-9 for share in splits.values())
    assert all(1 <= row["stars"] <= 5 for row in book.rows["reviews"])


@TWO
def test_posts_stay_inside_their_channel(book):
    for post in book.rows["posts"]:
        month = post["date"].replace(day=1)
        channel = {"period": month, "channel": post["channel"]}
        assert post["impressions"] <= total(book.rows["channel_results"], "impressions", **channel)
        assert post["likes"] < total(book.rows["channel_results"], "likes", **channel)


@TWO
def test_every_picture_is_small_and_named_by_a_post(book):
    named = {post["image"] for post in book.rows["posts"] if post["image"]}
    assert named == set(book.pictures)
    assert all(data.startswith(b"\x89PNG") and len(data) < 30_000 for data in book.pictures.values())


def test_in_october_leads_rise_and_so_does_the_price_of_each():
    leads = {month: total(HARBOUR.rows["website"], "leads", period=month) for month in (SEPTEMBER, OCTOBER)}
    assert leads == {SEPTEMBER: 538, OCTOBER: 640}
    assert cost(SEPTEMBER) / leads[SEPTEMBER] == pytest.approx(15.80)
    assert cost(OCTOBER) / leads[OCTOBER] == pytest.approx(18.40)


def test_the_warts_are_in_the_rows():
    results: Any = {(row["period"], row["channel"]): row for row in HARBOUR.rows["channel_results"]}
    assert (date(2025, 4, 1), "TikTok") not in results
    assert (date(2025, 5, 1), "TikTok") in results
    assert results[date(2025, 2, 1), "Instagram"]["saves"] == Typed("—")
    assert results[OCTOBER, "X"]["reach"] == Typed("n/a")
    assert results[OCTOBER, "LinkedIn"]["video_views"] is None
    assert {note["kpi"] for note in HARBOUR.rows["notes"] if note["kind"] == "definition_changed"} == {
        "impressions",
        "ctr",
    }
    giveaway: Any = next(post for post in HARBOUR.rows["posts"] if post["title"] == "Win a year of tea")
    assert giveaway["reach"] > 0.25 * results[OCTOBER, "Facebook"]["reach"]
    assert giveaway["likes"] < 0.01 * giveaway["reach"]
