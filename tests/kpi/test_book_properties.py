"""What holds for a workbook in which every sheet is filled: for every KPI, in every scope, on every comparison."""

import math
from dataclasses import replace
from random import Random

import pytest
from datasets import ask, costs, dataset, listening, posts, reviews, surveys
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from quarter import MAKERS, MONTHS, QUARTER, columns, numbers

from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.compute import compute
from reporter.kpi.engine import Engine
from reporter.kpi.results import TOTAL, Because, Measured, Missing, ScopeKind
from reporter.model.analysis import is_additive, leaves, roll_up
from reporter.model.formula import Each, Quotient, RollUp
from reporter.model.request import Request
from reporter.model.schema import Kind
from reporter.model.units import Unit

NAMES = ("Instagram", "TikTok", "Facebook")
SETTINGS = {"purchases_per_year": 4.0, "customer_lifespan": 2.0, "value_of_a_lead": 30.0}
PLAIN = {Kind.COUNT, Kind.MONEY, Kind.HOURS}  # what doubles when everything happens twice as often
# Answered by what is typed in another place where this one is blank, or by 1 where a blank review is one.
SECOND_READINGS = {"net_new_followers", "audience_growth_rate", "unfollow_rate", "reviews", "star_rating"}
few = settings(max_examples=5, phases=[Phase.explicit, Phase.generate])
fewer = settings(few, max_examples=3)  # each works out every comparison in every scope
MOST = 100_000


def book(seed):
    """Three channels of three networks, three months, every number known and above 0."""
    dice, rows = Random(seed), []

    def some(sheet, *without):
        return {c: dice.randint(1, MOST) for c in columns(sheet, PLAIN) if c not in without}

    for month in MONTHS:
        for name in NAMES:
            for sheet, make in MAKERS.items():
                named = {"campaign": "Autumn"} if sheet in {"website", "ads"} else {}
                bounced = {"bounce_rate": dice.randint(1, 99) / 100} if sheet == "website" else {}
                rows.append(make(month, name, **some(sheet), **named, **bounced))
            rows.append(
                posts(f"{month}-03", name, title="A", format="photo", campaign="Autumn", **some("posts"))
            )
            score = dice.randint(1, 5)
            rows.append(surveys(month, name, question="csat", score=score, highest_score=5, responses=9))
        rows.append(surveys(month, question="nps", **some("surveys", "responses")))
        rows.append(reviews(f"{month}-09", source="Map", stars=dice.randint(1, 5), **some("reviews")))
        rows.append(costs(month, item="Desk", kind="labour", **some("costs", "amount")))
        rows.append(costs(month, "TikTok", item="Film", kind="content", amount=dice.randint(1, MOST)))
        rows.append(listening(month, brand="Harbour Lane", **some("listening")))
        rows.append(listening(month, brand="Alpha", mentions=dice.randint(1, MOST)))
    return rows


books = st.integers(0, 10**9).map(book)  # by a seed: a book drawn number by number takes minutes to shrink


def figures(rows, periods=QUARTER, **how):
    engine = Engine(dataset(*rows, **SETTINGS, **how))
    return {(kpi, scope): ask(engine, kpi, scope, periods) for scope in engine.scopes() for kpi in CATALOGUE}


@few
@given(books, st.sampled_from([QUARTER, QUARTER[-1:]]))
def test_every_kpi_is_known_in_total_and_finite_wherever_it_is_known(rows, periods):
    for (kpi, scope), result in figures(rows, periods).items():
        assert isinstance(result, Measured) or scope != TOTAL, (kpi, result)
        if isinstance(result, Measured):
            assert all(math.isfinite(number) for number in numbers(result))


def doubled(rows, factor):
    """Everything but posts and money happens ``factor`` times as often, everywhere."""
    for sheet, month, typed in rows:
        scaled = [c for c in columns(sheet, {Kind.COUNT}) if c != "posts"]
        yield sheet, month, {**typed, **{c: typed[c] * factor for c in scaled if c in typed}}


@few
@given(books, st.integers(2, 1000))
def test_scaling_all_counts_but_posts_leaves_every_rate_in_every_scope(rows, factor):
    before, after = figures(rows), figures(doubled(rows, factor))
    for (kpi, scope), one in before.items():
        if CATALOGUE[kpi].unit in {Unit.PERCENT, Unit.POINTS, Unit.SCORE, Unit.RATING} and kpi != "roi":
            other = after[kpi, scope]
            assert type(one) is type(other)
            if isinstance(one, Measured):
                assert numbers(other) == pytest.approx(numbers(one), rel=1e-9, abs=1e-9), (kpi, scope)


def split_in_two(rows, part):
    """TikTok's rows, each as two rows of two channels that add up to it."""
    for sheet, month, typed in rows:
        if typed.get("channel") != "TikTok":
            yield sheet, month, typed
            continue
        shared = set(columns(sheet, PLAIN)) - {"first_reply_hours"}  # a length, not an amount
        share = {c: typed[c] * part // 100 for c in shared if c in typed}
        yield sheet, month, {**typed, **share}
        yield sheet, month, {**typed, **{c: typed[c] - share[c] for c in share}, "channel": "Second"}


@few
@given(books, st.integers(1, 99))
def test_splitting_a_channel_in_two_keeps_every_total_and_pooled_rate(rows, part):
    before, after = figures(rows), figures(split_in_two(rows, part))
    products = {"average_engagement_rate", "post_reach_rate"}  # rows times followers are no sum of parts
    for kpi in set(CATALOGUE) - products:
        wanted = numbers(before[kpi, TOTAL])
        assert numbers(after[kpi, TOTAL]) == pytest.approx(wanted, rel=1e-9, abs=1e-9), kpi


@few
@given(books, st.data())
def test_a_blank_cell_anywhere_never_changes_a_total_in_silence(rows, data):
    index = data.draw(st.integers(0, len(rows) - 1))
    sheet, month, typed = rows[index]
    column = data.draw(st.sampled_from([c for c in columns(sheet, PLAIN) if c in typed]))
    emptied = [*rows[:index], (sheet, month, {**typed, column: None}), *rows[index + 1 :]]
    before, after = figures(rows), figures(emptied)
    for kpi in set(CATALOGUE) - SECOND_READINGS:
        one, other = before[kpi, TOTAL], after[kpi, TOTAL]
        if isinstance(other, Measured) and numbers(other) != numbers(one):
            assert not other.coverage.complete or other.without, (kpi, sheet, column)


@few
@given(books)
def test_a_flow_of_a_quarter_is_the_sum_of_its_months_in_every_scope(rows):
    engine = Engine(dataset(*rows, **SETTINGS))
    flows = [kpi for kpi in CATALOGUE if engine.roll_up(kpi) is RollUp.FLOW]
    assert len(flows) > 25
    for scope in engine.scopes():
        for kpi in flows:
            whole = ask(engine, kpi, scope, QUARTER)
            parts = [ask(engine, kpi, scope, (month,)) for month in QUARTER]
            if isinstance(whole, Measured) and all(one.coverage.complete for one in parts):
                assert whole.value == pytest.approx(math.fsum(one.value for one in parts), rel=1e-9)


def is_flow(node):
    metrics = [leaf for leaf in leaves(node) if not isinstance(leaf, Each)]
    return is_additive(node) and roll_up(node) is RollUp.FLOW and all(
        metric.roll_up is RollUp.FLOW for metric in metrics
    )  # fmt: skip


@few
@given(books)
def test_a_rate_of_two_flows_over_a_quarter_is_sum_over_sum_of_its_months(rows):
    engine = Engine(dataset(*rows, **SETTINGS))
    formulas = {kpi: engine.formula(kpi) for kpi in CATALOGUE}
    rates = [
        kpi for kpi, node in formulas.items() if isinstance(node, Quotient) and all(map(is_flow, node.parts))
    ]
    assert len(rates) > 15
    for scope in engine.scopes():
        for kpi in rates:
            whole = ask(engine, kpi, scope, QUARTER)
            if isinstance(whole, Measured):
                sides = [engine.ratio(kpi, scope, (month,)) for month in QUARTER]
                above, below = (math.fsum(side[place] for side in sides if side) for place in (0, 1))
                assert whole.value == pytest.approx(above / below, rel=1e-9), (kpi, scope)


def swapped(rows, first, second):
    other = {first: second, second: first}
    for sheet, when, typed in rows:
        month = when[:7]
        yield sheet, other.get(month, month) + when[7:], typed


@fewer
@given(books)
def test_swapping_two_periods_mirrors_every_change(rows):
    """July and August have 31 days each. What looks back to the month before them does not swap."""
    kept = [(sheet, when, typed) for sheet, when, typed in rows if when[:7] != "2026-09"]
    forth, back = (
        compute(dataset(*some, **SETTINGS), Request(period="2026-08"))
        for some in (kept, [*swapped(kept, "2026-07", "2026-08")])
    )
    one_way = {Because.USUAL_SWING}
    for key, outcome in forth.outcomes.items():
        change, mirrored = outcome.change, back.outcomes[key].change
        if key[0] in {"net_new_followers", "audience_growth_rate", "unfollow_rate"}:
            continue
        assert (change.absolute is None) == (mirrored.absolute is None), key
        if change.absolute is not None:
            assert mirrored.absolute == -change.absolute, key
            assert mirrored.points == (None if change.points is None else -change.points)
            if not {change.because, mirrored.because} & (one_way | {Because.THRESHOLD}):
                assert mirrored.because is change.because, key


@fewer
@given(books, st.sampled_from(["KRW", "EUR", "USD"]))
def test_a_currency_changes_no_number_and_meets_no_other(rows, currency):
    """Amounts are never converted, and a benchmark in other money is never held against them."""
    money = [kpi for kpi in CATALOGUE.values() if kpi.unit is Unit.MONEY]
    rows = [*rows, *(_benchmark(kpi.id, code) for kpi in money for code in ("KRW", "EUR", "USD"))]
    found = compute(dataset(*rows, **SETTINGS, currency=currency), Request())
    again = compute(dataset(*rows, **SETTINGS, currency="GBP"), Request())
    for key, outcome in found.outcomes.items():
        assert outcome.now == again.outcomes[key].now
        assert again.outcomes[key].benchmark is None
    for state in found.benchmarks:
        assert (state.refusal == "currency") == (state.currency != currency)
    assert {state.refusal for state in again.benchmarks} == {"currency"}


def _benchmark(kpi, currency):
    return "benchmarks", None, {"kpi": kpi, "low": 5.0, "source": "S", "currency": currency, "use": True}


@fewer
@given(books, st.sampled_from(["previous", "year", "baseline"]))
def test_no_comparison_of_any_figure_in_any_scope_raises_or_is_not_a_number(rows, compare):
    data = replace(dataset(*rows, **SETTINGS), settings=dataset(*rows, compare=compare, **SETTINGS).settings)
    found = compute(data, Request(period="2026-08..2026-09"))
    kinds = set()
    for (_, scope), outcome in found.outcomes.items():
        kinds.add(scope.kind)
        for result in (outcome.now, outcome.year_ago, outcome.baseline, *outcome.history):
            assert isinstance(result, Missing) or all(map(math.isfinite, numbers(result)))
        change = outcome.change
        assert all(
            value is None or math.isfinite(value)
            for value in (change.absolute, change.relative, change.points)
        )
    assert kinds == set(ScopeKind)
