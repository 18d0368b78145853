"""Formulas in words: as few brackets as it takes, the settings' choice, both languages."""

import pytest

from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.metrics import IMPRESSIONS, LEADS, LIKES, REACH, SHARES
from reporter.language import available, language
from reporter.model.settings import Settings
from reporter.story.formulas import in_words

ENGLISH, KOREAN = language("en"), language("ko")


def words(formula, spoken=ENGLISH, **settings):
    return in_words(formula, spoken, Settings(**settings))


def kpi(name, spoken=ENGLISH, **settings):
    return words(CATALOGUE[name].formula, spoken, **settings)


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        (LIKES + SHARES, "likes + shares"),
        ((LIKES + SHARES) / REACH, "(likes + shares) ÷ people reached"),
        (LIKES / (SHARES * REACH), "likes ÷ (shares × people reached)"),
        (LIKES / SHARES * REACH, "likes ÷ shares × people reached"),
        (LIKES - (SHARES - REACH), "likes − (shares − people reached)"),
        (LIKES - SHARES - REACH, "likes − shares − people reached"),
        (LIKES / IMPRESSIONS * 1000, "likes ÷ impressions × 1,000"),
        (LEADS * 2.5, "leads × 2.5"),
    ],
)
def test_brackets_stand_only_where_they_are_needed(formula, expected):
    assert words(formula) == expected


def test_a_choice_is_printed_as_the_settings_choose_it():
    assert kpi("engagement_rate_reach") == "(likes + comments + shares + saves) ÷ people reached"
    with_clicks = kpi("engagement_rate_reach", engagements_with_clicks=True)
    assert with_clicks == "(likes + comments + shares + saves + link clicks) ÷ people reached"


def test_rows_second_readings_and_settings_are_told():
    assert kpi("bounce_rate") == "Σ (bounce rate × sessions) ÷ sessions, where not known: bounce rate"
    assert kpi("audience_growth_rate", growth_basis="end").endswith("÷ followers at the end")
    assert "“Customer lifespan (years)”" in kpi("customer_lifetime_value")


def test_a_range_is_told_with_both_ends():
    low, high = ENGLISH.percent(0.02, 0), ENGLISH.percent(0.05, 0)
    assert kpi("potential_reach").endswith(f"× {low} … {high}")


def test_korean_says_the_same():
    assert kpi("engagement_rate_reach", KOREAN) == "(좋아요 + 댓글 + 공유 + 저장) ÷ 도달"
    assert (
        kpi("net_new_followers", KOREAN) == "신규 팔로워 − 언팔로우, 알 수 없으면 팔로워 − 직전 기간의 팔로워"
    )


@pytest.mark.parametrize("code", available())
@pytest.mark.parametrize("name", CATALOGUE)
def test_every_formula_can_be_said(code, name):
    assert kpi(name, language(code))
