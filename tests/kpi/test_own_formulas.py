"""A formula typed as text is the same algebra as a catalogue formula, or is refused with its place."""

import warnings
from math import isfinite

import pytest
from datasets import (
    ask,
    channel,
    costs,
    dataset,
    listening,
    months,
    posts,
    results,
    reviews,
    surveys,
    website,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from own import declared, formula_of, mistakes, table

from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.engine import Engine
from reporter.kpi.metrics import METRICS
from reporter.kpi.own.measure import measure_of
from reporter.kpi.own.names import SETTINGS
from reporter.kpi.results import Measured
from reporter.model.analysis import metrics
from reporter.model.units import Interval, Unit

SPAN = months("2026-08", "2026-10")
ALIKE = {
    "engagement_rate_followers": "(likes + comments + shares + saves) ÷ followers",
    "ctr": "link_clicks / impressions",
    "cpm": "ad_spend / ad_impressions × 1000",
    "total_cost": "ad_spend + each(either(cost_amount, cost_hours × hourly_rate))",
    "cost_per_lead": "total_cost / leads",
    "roi": "(either(revenue, leads * value_of_a_lead) - total_cost) / total_cost",
    "bounce_rate": "either(each(bounce_rate * sessions) / sessions, bounce_rate)",
    "star_rating": "each(review_stars × review_count) ÷ review_count",
    "csat": "each(csat_score / csat_highest * csat_responses) / csat_responses * 100",
    "nps": "(each(either(promoters, scored_promoters)) - each(either(detractors, scored_detractors)))"
    " / each(either(nps_responses, promoters + passives + detractors)) * 100",
    "post_reach_rate": "each(post_reach) / each(posts, followers)",
    "average_engagement_rate": "engagements / each(posts × followers)",
    "share_of_voice": "mentions / (mentions + competitor_mentions)",
    "resolution_rate": "issues_resolved / issues_raised",
    "customer_lifetime_value": "either(average_purchase_value, revenue / orders)"
    " × purchases_per_year × customer_lifespan",
    "clv_to_cac": "customer_lifetime_value / cac",
    "net_new_followers": "net_new_followers",
    "audience_growth_rate": "audience_growth_rate",
    "unfollow_rate": "unfollow_rate",
}


def book(**chosen):
    """Two channels, three months, every sheet, holes of several kinds."""
    rows = [
        results("2026-08", "One", followers=900, likes=4, comments=1, shares=0, saves=2, posts=3, reach=500),
        results("2026-09", "One", followers=1000, likes=5, shares=1, saves=2, posts=3, reach=0, unfollows=3),
        results("2026-10", "One", followers=1100, likes=7, comments=2, shares=1, posts=4, impressions=900),
        results("2026-10", "Two", followers=50, new_followers=9, unfollows=2, likes=1, reach=40, posts=1),
        website("2026-09", "One", sessions=200, leads=4, bounce_rate=0.5, revenue=100.5, orders=3),
        website("2026-10", "One", sessions=300, leads=0, revenue=80.25, new_customers=2),
        website("2026-10", "Two", sessions=10, leads=1, orders=2, revenue=19.9, bounce_rate=0.25),
        costs("2026-10", item="Desk", kind="labour", hours=10, hourly_rate=32.5),
        costs("2026-10", "One", item="Tool", kind="tools", amount=49),
        posts("2026-10-03", "One", title="A", reach=100, likes=4, format="video"),
        posts("2026-10-04", "One", title="B", likes=9, format="image"),
        listening("2026-10", brand="Harbour Lane", mentions=60),
        listening("2026-10", brand="Alpha", mentions=80),
        surveys("2026-10", question="nps", score=9, responses=30),
        surveys("2026-10", question="nps", score=3, responses=10),
        surveys("2026-10", question="csat", score=4, highest_score=5, responses=12),
        surveys("2026-09", question="nps", promoters=20, passives=5, detractors=6),
        reviews("2026-10-09", source="Map", stars=4, count=12),
        reviews("2026-10-11", source="Map", stars=1),
    ]
    return dataset(*rows, channels=(channel("One", "instagram"), channel("Two", "tiktok")), **chosen)


@pytest.mark.parametrize("kpi", ALIKE)
@pytest.mark.parametrize(
    "chosen", [{}, {"value_of_a_lead": 12.5, "purchases_per_year": 3, "customer_lifespan": 2}]
)
def test_the_formula_of_a_catalogue_kpi_gives_its_values_in_every_scope(kpi, chosen):
    own = declared(table(ALIKE[kpi], unit=f'"{CATALOGUE[kpi].unit}"'))
    assert own.problems == ()
    engine = Engine(book(**chosen), own.kpis)
    for scope in engine.scopes():
        for periods in (SPAN, *((period,) for period in SPAN)):
            mine, theirs = ask(engine, "mine", scope, periods), ask(engine, kpi, scope, periods)
            assert mine == theirs, (scope, periods)


def test_a_named_kpi_is_replaced_by_its_formula():
    own = declared(table("fans * 2") + '\n[fans]\nname = "Fans"\nformula = "followers + 10"\n')
    engine = Engine(dataset(results("2026-10", "One", followers=100)), own.kpis)
    assert ask(engine, "mine", engine.scopes()[0], months("2026-10")).value == 220


def test_a_rate_of_ones_own_is_a_ratio_of_sums():
    rows = [results("2026-10", "One", likes=10, posts=1), results("2026-10", "Two", likes=20, posts=9)]
    engine = Engine(dataset(*rows), declared(table("likes / posts")).kpis)
    assert (
        ask(engine, "mine", engine.scopes()[0], months("2026-10")).value == 3
    )  # 30 ÷ 10, not (10 + 2.2) ÷ 2


def test_rows_that_a_factor_does_not_count_take_no_part():
    rows = [
        costs("2026-10", item="Desk", kind="labour", hours=10, hourly_rate=32.5),
        costs("2026-10", item="Tool", kind="tools", amount=49),
        results("2026-10", "One", likes=10),
    ]
    engine = Engine(dataset(*rows), declared(table("each(labour_hours × hourly_rate)")).kpis)
    assert ask(engine, "mine", engine.scopes()[0], months("2026-10")).value == 325


def test_minus_signs_and_brackets_count_as_in_school():
    rows = [results("2026-10", "One", likes=10, shares=4, saves=2)]
    for typed, value in {
        "likes - shares - saves": 4,
        "likes − (shares − saves)": 8,
        "-likes + 2 * shares": -2,
        "likes / shares / saves": 1.25,
        "+likes": 10,
        "likes * -0.5": -5,
    }.items():
        engine = Engine(dataset(*rows), declared(table(typed)).kpis)
        assert ask(engine, "mine", engine.scopes()[0], months("2026-10")).value == value, typed


# What is refused


@pytest.mark.parametrize(("name", "known"), [("총비용", "total_cost"), ("신규팔로워", "new_followers")])
def test_a_kpi_or_input_called_by_its_name_is_told_its_id(name, known):
    ((kind, facts),) = mistakes(f"{name} ÷ posts")
    assert (kind, facts["near"]) == ("formula-name", known)


def test_wide_signs_of_a_korean_keyboard_are_signs():
    assert formula_of("（likes　＋　shares）／posts") == formula_of("(likes + shares) / posts")


@pytest.mark.parametrize(
    ("typed", "mistake", "facts"),
    [
        ("likes +", "formula-syntax", {"place": "end", "position": 8}),
        ("likes + * posts", "formula-syntax", {"place": "here", "position": 9, "piece": "* posts"}),
        ("(likes", "formula-syntax", {"position": 1}),
        ("likes ** 2", "formula-unsupported", {"piece": "likes ** 2"}),
        ("좋아요 ÷ likes.real", "formula-unsupported", {"piece": "likes.real", "position": 7}),
        ("__import__('os')", "formula-unsupported", {"piece": "__import__('os')"}),
        ("likes if posts else 0", "formula-unsupported", {}),
        ("likes > 3", "formula-unsupported", {}),
        ("'likes'", "formula-unsupported", {}),
        ("True + likes", "formula-unsupported", {"piece": "True"}),
        ("likes + 1e999", "formula-number", {"piece": "1e999"}),
        ("likes + 9" + "9" * 400, "formula-number", {}),
        ("lkes / posts", "formula-name", {"name": "lkes", "near": "likes"}),
        ("qwertz / posts", "formula-name", {"name": "qwertz", "near": "", "nearness": "far"}),
        ("potential_reach / 2", "formula-range", {"name": "potential_reach"}),
        ("cost_hours * hourly_rate", "formula-single", {"name": "hourly_rate"}),
        ("likes / 0", "formula-by-zero", {}),
        ("1 + 2", "formula-measures-nothing", {}),
        ("value_of_a_lead * 2", "formula-measures-nothing", {}),
        ("each()", "formula-arguments", {"function": "each"}),
        ("either(likes)", "formula-arguments", {"function": "either"}),
        ("each(each(cost_hours))", "formula-arguments", {}),
        ("either(likes, posts, saves)", "formula-arguments", {}),
        ("each(cost_hours * leads)", "formula-each-sheets", {"sheets": "costs, website"}),
        ("each(elsewhere, leads)", "formula-sheet", {"name": "elsewhere"}),
        ("each(2 * 3)", "formula-each-nothing", {}),
        ("each(net_new_followers)", "formula-each-inside", {}),
        ("likes + " * 200 + "likes", "formula-long", {"limit": 1000}),
        ("-" * 900 + "likes", "formula-large", {}),
    ],
)
def test_what_a_formula_cannot_hold_is_named_with_its_place(typed, mistake, facts):
    told = [more for found, more in mistakes(typed) if found == mistake]
    assert [more for more in told if facts.items() <= more.items()], mistakes(typed)


@pytest.mark.parametrize(
    ("typed", "units"),
    [
        ("total_cost + likes", ("money", "count")),
        ("revenue - hours", ("money", "hours")),
        ("engagement_rate_followers + likes", ("ratio", "count")),
        ("either(revenue, leads)", ("money", "count")),
        ("star_rating + csat", ("rating", "score")),
        ("total_cost * revenue - total_cost", ("money^2", "money")),
        ("total_cost / hours + total_cost", ("money / hours", "money")),
    ],
)
def test_unlike_things_are_not_added(typed, units):
    ((found, told),) = mistakes(typed)
    assert (found, told["left_unit"], told["right_unit"]) == ("formula-mismatch", *units)


@pytest.mark.parametrize(
    ("typed", "unit", "fits"),
    [
        ("total_cost / likes", "percent", "money"),
        ("likes", "money", "count, ratio"),
        ("likes / posts", "count", "ratio, percent, score, points, rating"),
        ("revenue / total_cost", "money", "ratio, percent, score, points, rating"),
        ("hours / posts", "count", "hours"),
        ("likes / total_cost", "money", "ratio"),
    ],
)
def test_a_declared_unit_must_be_that_of_the_formula(typed, unit, fits):
    ((found, told),) = mistakes(typed, unit=f'"{unit}"')
    assert (found, told["unit"], told["fits"]) == ("unit-contradicts", unit, fits)


@pytest.mark.parametrize(
    ("typed", "unit", "decimals"),
    [
        ("total_cost / likes", Unit.MONEY, None),
        ("total_cost / hours", Unit.MONEY, None),
        ("likes + 5", Unit.COUNT, 0),
        ("likes / posts", Unit.RATIO, 2),
        ("each(messages * first_reply_hours) / messages", Unit.HOURS, 1),
        ("each(review_stars * review_count) / review_count", Unit.RATING, 1),
        ("each(cost_hours * hourly_rate)", Unit.MONEY, None),
    ],
)
def test_without_a_unit_it_is_that_of_the_formula(typed, unit, decimals):
    kpi = declared(table(typed)).declared["mine"]
    assert (kpi.unit, kpi.decimals) == (unit, decimals)


def test_every_catalogue_kpi_is_of_the_unit_that_the_algebra_finds():
    for kpi in CATALOGUE.values():
        if kpi.unit is not Unit.RANGE:
            assert kpi.unit in measure_of(kpi.unit).fits, kpi.id
            assert mistakes(kpi.id, unit=f'"{kpi.unit}"') == [], kpi.id


def test_formulas_that_grow_by_naming_each_other_are_stopped():
    grown = "\n".join(f'[k{n}]\nname = "K{n}"\nformula = "k{n - 1} * k{n - 1}"' for n in range(1, 60))
    own = declared(f'[k0]\nname = "K0"\nformula = "likes"\n{grown}')
    assert {problem.id for problem in own.problems} == {"own-kpi-formula-large"}
    assert "k5" in own.declared
    assert "k59" not in own.declared


def test_a_circle_is_told_once_with_its_names():
    own = declared(
        '[a]\nname = "A"\nformula = "b + 1"\n[b]\nname = "B"\nformula = "c"\n[c]\nname = "C"\nformula = "a"\n'
        '[d]\nname = "D"\nformula = "a + likes"'
    )
    assert [(one.id, one.facts["chain"]) for one in own.problems] == [("own-kpi-circular", "a → b → c → a")]
    assert not own.declared


def test_every_mistake_of_a_formula_is_told():
    assert [found for found, _ in mistakes("lkes + total_cost + cmments + (likes - revenue)")] == [
        "formula-name",
        "formula-name",
        "formula-mismatch",
    ]


# Whatever is typed

NUMBERS = st.one_of(st.integers(0, 10**6).map(str), st.floats(0, 1e12).map(repr))
NAMES = st.sampled_from([*CATALOGUE, *METRICS, *SETTINGS])


def wider(inner):
    signs = st.sampled_from(["+", "-", "*", "/", "×", "÷", "−"])
    return st.one_of(
        st.tuples(inner, signs, inner).map(" ".join),
        inner.map("({})".format),
        inner.map("-{}".format),
        inner.map("each({})".format),
        st.tuples(inner, inner).map(lambda pair: f"either({pair[0]}, {pair[1]})"),
    )


FORMULAS = st.recursive(st.one_of(NAMES, NUMBERS), wider, max_leaves=8)


@settings(max_examples=150, deadline=None)
@given(FORMULAS)
def test_a_formula_never_breaks_the_engine(typed):
    own = declared(table(typed))
    if not own.declared:
        assert own.problems
        return
    engine = Engine(book(value_of_a_lead=5), own.kpis)
    assert metrics(engine.formula("mine"))
    for scope in engine.scopes():
        result = ask(engine, "mine", scope, SPAN)
        if isinstance(result, Measured):
            bounds = (
                result.value if isinstance(result.value, Interval) else Interval(result.value, result.value)
            )
            assert isfinite(bounds.low)
            assert isfinite(bounds.high)
        engine.inputs("mine", scope, SPAN)
        engine.ratio("mine", scope, SPAN)


@settings(max_examples=150, deadline=None)
@given(
    st.text(
        st.characters(codec="utf-8", exclude_characters='\\"\x00', exclude_categories=["Cc", "Cs"]),
        min_size=1,
    )
)
def test_any_text_is_a_formula_or_a_mistake(typed):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        own = declared(table(typed))
    assert bool(own.declared) != bool(own.problems)


def test_an_own_formula_is_made_of_the_catalogues_own_expressions():
    assert formula_of("engagements") is CATALOGUE["engagements"].formula
