"""What holds for every data set: no exceptions, no NaN, no silent losses, whatever was typed or left blank."""

from math import isfinite

import pytest
from datasets import ask, costs, dataset, listening, posts, results, reviews, surveys, website
from hypothesis import given, settings
from hypothesis import strategies as st
from quarter import MAKERS, MONTHS, QUARTER, columns, numbers

from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.engine import Engine
from reporter.kpi.results import TOTAL, Measured, Missing, Scope, ScopeKind
from reporter.model.formula import RollUp
from reporter.model.schema import Kind
from reporter.model.units import NOT_TRACKED, Unit

NAMES = ("Instagram", "LinkedIn", "TikTok")
TYPED = {Kind.COUNT, Kind.MONEY, Kind.RATE, Kind.HOURS}
COUNTS = columns("channel_results", {Kind.COUNT})
# A known second reading stands in for what is missing, and may differ where the inputs contradict each other.
SECOND_READINGS = {"net_new_followers", "audience_growth_rate", "unfollow_rate"}
few = settings(max_examples=25)

counts = st.integers(0, 10**6)
cells = st.one_of(st.none(), st.just(NOT_TRACKED), counts)
known = st.integers(1, 10**6)


def rows_of(sheet, values, channels=NAMES):
    typed = st.fixed_dictionaries(dict.fromkeys(columns(sheet, TYPED), values))
    one = st.builds(
        lambda month, name, cells: MAKERS[sheet](month, name, **cells),
        st.sampled_from(MONTHS),
        st.sampled_from(channels),
        typed,
    )
    return st.lists(one, max_size=8, unique_by=lambda row: (row[1], row[2]["channel"]))


@st.composite
def workbooks(draw):
    """A workbook with holes: any sheet may be absent, any cell blank or n/a."""
    rows = [row for sheet in MAKERS for row in draw(rows_of(sheet, cells))]
    for month in MONTHS:
        if draw(st.booleans()):
            rows.append(costs(month, item="Desk", kind="labour", hours=draw(cells), hourly_rate=draw(cells)))
            rows.append(surveys(month, question="nps", score=draw(st.integers(0, 10)), responses=draw(cells)))
            rows.append(surveys(month, question="csat", score=4, highest_score=5, responses=draw(cells)))
            rows.append(reviews(f"{month}-09", source="Map", stars=4, count=draw(cells)))
            rows.append(listening(month, brand="Harbour Lane", mentions=draw(cells), positive=draw(cells)))
            rows.append(listening(month, brand="Alpha", mentions=draw(cells)))
            rows.append(website(month, "instagram", leads=draw(cells), sessions=draw(cells)))
            rows.append(posts(f"{month}-03", "TikTok", title="A", reach=draw(cells), likes=draw(cells)))
    return rows


def full():
    """Three channels, three months, every count known and above 0."""
    return st.tuples(
        *(
            st.builds(
                lambda name, month, typed: results(month, name, **typed),
                st.just(name),
                st.just(month),
                st.fixed_dictionaries(dict.fromkeys(COUNTS, known)),
            )
            for name in ("Instagram", "TikTok", "Facebook")
            for month in MONTHS
        )
    )


def values(rows, periods=QUARTER, scope=TOTAL, **how):
    engine = Engine(dataset(*rows, **how))
    return {kpi: ask(engine, kpi, scope, periods) for kpi in CATALOGUE}


@few
@given(workbooks(), st.sampled_from([QUARTER, QUARTER[:1], QUARTER[1:]]), st.booleans())
def test_every_figure_is_finite_or_missing_with_its_facts(rows, periods, filtered):
    engine = Engine(dataset(*rows, channels=NAMES, filtered=filtered))
    for scope in (*engine.scopes(), Scope(ScopeKind.CAMPAIGN, "None such")):
        for kpi in CATALOGUE:
            result = ask(engine, kpi, scope, periods)
            if isinstance(result, Missing):
                assert set(result.facts) == {"metric", "channel", "divisor", "setting", "sheet"}
            else:
                assert all(isfinite(number) for number in numbers(result))
                assert result.coverage.channels_have <= result.coverage.channels_of
                assert 1 <= result.coverage.periods_have <= result.coverage.periods_of
            engine.inputs(kpi, scope, periods)
            engine.ratio(kpi, scope, periods)


@few
@given(workbooks(), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_changes_nothing(rows, random):
    shuffled = random.sample(rows, len(rows))
    assert values(rows, channels=NAMES) == values(shuffled, channels=NAMES)


@few
@given(full(), st.integers(2, 1000))
def test_scaling_all_counts_but_posts_leaves_rates_as_they_are(rows, factor):
    scaled = [
        (sheet, month, {c: v * factor if c in COUNTS and c != "posts" else v for c, v in typed.items()})
        for sheet, month, typed in rows
    ]
    before, after = values(rows), values(scaled)
    for kpi in CATALOGUE.values():
        one, other = before[kpi.id], after[kpi.id]
        if kpi.unit is Unit.PERCENT and isinstance(one, Measured):
            assert other.value == pytest.approx(one.value, rel=1e-9, abs=1e-12)


@few
@given(full(), st.integers(1, 99))
def test_splitting_a_channel_keeps_totals_and_pooled_rates(rows, part):
    split = []
    for sheet, month, typed in rows:
        if typed["channel"] != "TikTok":
            split.append((sheet, month, typed))
            continue
        shares = {c: (v * part // 100 if c in COUNTS else v) for c, v in typed.items()}
        rest = {c: (v - shares[c] if c in COUNTS else "Second") for c, v in typed.items()}
        split += [(sheet, month, shares), (sheet, month, rest)]
    before, after = values(rows), values(split)
    for kpi in set(CATALOGUE) - {"average_engagement_rate"}:
        if isinstance(before[kpi], Measured):
            assert after[kpi].value == pytest.approx(before[kpi].value, rel=1e-9)


@few
@given(full(), st.integers(0, 8), st.sampled_from(COUNTS))
def test_a_missing_input_never_lowers_a_total_in_silence(rows, index, column):
    emptied = list(rows)
    sheet, month, typed = rows[index]
    emptied[index] = (sheet, month, {**typed, column: None})
    before, after = values(rows), values(emptied)
    for kpi in set(CATALOGUE) - SECOND_READINGS:
        one, other = before[kpi], after[kpi]
        if isinstance(other, Measured) and other.value != one.value:
            assert not other.coverage.complete or other.without


@few
@given(full())
def test_a_quarter_is_the_sum_of_its_months_and_its_rates_are_sums_over_sums(rows):
    engine = Engine(dataset(*rows))
    for kpi in CATALOGUE:
        whole = ask(engine, kpi, TOTAL, QUARTER)
        if engine.roll_up(kpi) is RollUp.FLOW and isinstance(whole, Measured):
            parts = [ask(engine, kpi, TOTAL, (month,)) for month in QUARTER]
            if all(isinstance(part, Measured) and part.coverage.complete for part in parts):
                assert whole.value == pytest.approx(sum(part.value for part in parts), rel=1e-9)
    sides = [engine.ratio("ctr", TOTAL, (month,)) or (0, 0) for month in QUARTER]
    above, below = (sum(column) for column in zip(*sides, strict=True))
    assert ask(engine, "ctr", TOTAL, QUARTER).value == pytest.approx(above / below, rel=1e-12)


@few
@given(full(), st.sampled_from(["likes", "engagements", "followers", "reach", "impressions", "posts"]))
def test_a_total_is_the_sum_of_its_networks_and_of_its_channels(rows, kpi):
    engine = Engine(dataset(*rows))
    total = ask(engine, kpi, TOTAL, QUARTER).value
    for kind in (ScopeKind.NETWORK, ScopeKind.CHANNEL):
        parts = [ask(engine, kpi, scope, QUARTER).value for scope in engine.scopes() if scope.kind is kind]
        assert sum(parts) == pytest.approx(total, rel=1e-9)


@pytest.mark.parametrize("typed", [10**400, float("inf"), float("nan"), 1e308, -1, True, "12"])
def test_absurd_cells_never_break_the_engine(typed):
    rows = [results("2026-07", name, **dict.fromkeys(COUNTS, 5)) for name in NAMES[:1]]
    rows.append(("channel_results", "2026-07", {"channel": "TikTok", **dict.fromkeys(COUNTS, typed)}))
    for result in values(rows, QUARTER[:1], channels=NAMES).values():
        assert isinstance(result, Missing) or all(isfinite(number) for number in numbers(result))
