"""How figures and changes are written: one table row a case, the expected text worked out by hand."""

import pytest
from datasets import dataset, results

from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.compute import compute
from reporter.kpi.results import Because, Change, Coverage, Measured, Missing, Reason, Verdict
from reporter.language import inline, language
from reporter.model.request import Request
from reporter.model.units import Interval
from reporter.story import wording
from reporter.story.blocks import Arrow, Shift, Tone
from reporter.story.context import Context

N = "\u202f"  # narrow no-break space, before a unit
S = "\u00a0"  # no-break space
SOME = results("2026-10", "Instagram", followers=1000)


def context(code="en", **settings):
    data = dataset(SOME, **settings)
    return Context(data, compute(data, Request()), CATALOGUE, language(code))


def shown(kpi, quantity, code="en", *, compact=False, **settings):
    return wording.value(context(code, **settings), CATALOGUE[kpi], quantity, compact=compact)


def change(before, now, verdict=Verdict.GOOD, *, points=False):
    difference = now - before
    return Change(
        before=Measured(before, Coverage(1, 1)),
        now=Measured(now, Coverage(1, 1)),
        absolute=difference,
        relative=difference / before if before > 0 and not points else None,
        points=difference if points else None,
        verdict=verdict,
        because=Because.DIRECTION,
    )


def shift(kpi, before, now, verdict=Verdict.GOOD, code="en", *, points=False, full=False, **settings):
    made = change(before, now, verdict, points=points)
    return wording.shift(context(code, **settings), kpi, made, full=full)


@pytest.mark.parametrize(
    ("kpi", "quantity", "english", "korean"),
    [
        ("likes", 0, "0", "0"),
        ("likes", 12345678901, "12,345,678,901", "12,345,678,901"),
        ("likes", -1234, "−1,234", "−1,234"),
        ("likes", 2.5, "3", "3"),
        ("likes", -2.5, "−3", "−3"),
        ("likes", -0.4, "0", "0"),
        ("ctr", 0.0425, f"4.25{N}%", "4.25%"),
        ("ctr", 0.042, f"4.20{N}%", "4.20%"),
        ("bounce_rate", 0.5125, f"51.3{N}%", "51.3%"),
        ("bounce_rate", 1, f"100.0{N}%", "100.0%"),
        ("roi", -0.335, f"−34{N}%", "−34%"),
        ("roi", -0.004, f"0{N}%", "0%"),
        ("average_engagement_rate", 0.000355, f"0.036{N}%", "0.036%"),
        ("nps", 30.5, "31", "31"),
        ("nps", -30.5, "−31", "−31"),
        ("nps", -0.3, "0", "0"),
        ("csat", 84.25, "84.3", "84.3"),
        ("star_rating", 4.35, "4.4", "4.4"),
        ("frequency", 1.005, "1.01", "1.01"),
        ("roas", 2.675, "2.68", "2.68"),
        ("first_reply_time", 3.25, f"3.3{N}h", "3.3시간"),
        ("hours", 62, f"62{N}h", "62시간"),
        ("potential_reach", Interval(2000, 5000), "2,000–5,000", "2,000 ~ 5,000"),
    ],
)
def test_a_figure_is_written_in_its_unit_and_language(kpi, quantity, english, korean):
    assert (shown(kpi, quantity), shown(kpi, quantity, "ko")) == (english, korean)


@pytest.mark.parametrize(
    ("quantity", "english", "korean"),
    [
        (999_999, "999,999", "999,999"),
        (1_000_000, f"1.00{N}M", "100만"),
        (1_936_400, f"1.94{N}M", "194만"),
        (12_345_678, f"12.3{N}M", "1,235만"),
        (123_456_789, f"123{N}M", "1.23억"),
        (1_234_567_890, f"1.23{N}bn", "12.3억"),
        (-1_936_400, f"−1.94{N}M", "−194만"),
        (12_345, "12,345", "12,345"),
        (0, "0", "0"),
    ],
)
def test_a_large_count_is_shortened_where_space_is_short(quantity, english, korean):
    assert shown("reach", quantity, compact=True) == english
    assert shown("reach", quantity, "ko", compact=True) == korean


@pytest.mark.parametrize(
    ("kpi", "quantity", "currency", "english", "korean"),
    [
        ("cost_per_lead", 18.4, "EUR", "€18.40", "€18.40"),
        ("cost_per_lead", 18.405, "USD", "$18.41", "US$18.41"),
        ("cost_per_lead", 12000.5, "KRW", "₩12,001", "₩12,001"),
        ("cost_per_lead", -0.004, "EUR", "€0.00", "€0.00"),
        ("cost_per_lead", -3.5, "EUR", "−€3.50", "−€3.50"),
        ("revenue", 48210.5, "EUR", "€48,211", "€48,211"),
        ("revenue", -1500, "KRW", "−₩1,500", "−₩1,500"),
        ("revenue", 500, "CHF", f"CHF{S}500", f"CHF{S}500"),
    ],
)
def test_money_is_written_with_its_sign_first_and_its_own_decimals(kpi, quantity, currency, english, korean):
    assert shown(kpi, quantity, currency=currency) == english
    assert shown(kpi, quantity, "ko", currency=currency) == korean


def test_cents_are_left_out_of_thousands_where_space_is_short():
    assert shown("cost_per_order", 1234.56, compact=True, currency="EUR") == "€1,235"
    assert shown("cost_per_order", 1234.56, currency="EUR") == "€1,234.56"
    assert shown("cost_per_order", 999.5, compact=True, currency="EUR") == "€999.50"


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("en", "Not filled in: link clicks"),
        ("ko", "입력되지 않음: 링크 클릭"),
    ],
)
def test_a_missing_figure_is_a_dash_with_its_reason(code, reason):
    told = context(code)
    figure = wording.figure(told, "ctr", Missing(Reason.BLANK, {"metric": "link_clicks"}))
    assert (figure.value, figure.shown, figure.kpi) == (None, "–", "ctr")
    assert figure.note == reason


@pytest.mark.parametrize("code", ["en", "ko"])
@pytest.mark.parametrize("reason", Reason)
def test_every_reason_for_missing_has_words_even_without_facts(code, reason):
    assert wording.reason(context(code), Missing(reason))


def test_a_figure_says_what_it_does_not_stand_on():
    part = Measured(5.0, Coverage(4, 6), without=("saves",))
    assert wording.figure(context(), "engagements", part).note == "4 of 6 channels; without saves"
    assert wording.figure(context("ko"), "engagements", part).note == "채널 6개 중 4개 기준; 저장 제외"
    periods = Measured(5.0, Coverage(2, 2, 2, 3))
    assert wording.figure(context(), "engagements", periods).note == "2 of 3 periods"
    posts = Measured(0.015, Coverage(1, 1, 12, 12, 496, 500))
    assert wording.figure(context(), "post_engagement_rate", posts).note == "496 of 500 posts"
    assert wording.figure(context("ko"), "post_engagement_rate", posts).note == "게시물 500개 중 496개 기준"
    both = Measured(5.0, Coverage(4, 6, 2, 3))
    assert wording.figure(context(), "engagements", both).note == "4 of 6 channels; 2 of 3 periods"


@pytest.mark.parametrize(
    ("kpi", "english", "korean"),
    [
        ("reach", "on average per month", "월평균"),
        ("engagement_rate_followers", "on average per month", "월평균"),
        ("likes", None, None),
        ("followers", None, None),
        ("ctr", None, None),
    ],
)
def test_a_figure_over_a_quarter_says_where_it_is_an_average_month(kpi, english, korean):
    quarter = Measured(0.5, Coverage(1, 1, 3, 3))
    assert wording.figure(context(), kpi, quarter).note == english
    assert wording.figure(context("ko"), kpi, quarter).note == korean
    assert wording.figure(context(), kpi, Measured(0.5, Coverage(1, 1))).note is None


@pytest.mark.parametrize(
    ("kpi", "before", "now", "points", "english", "korean"),
    [
        ("likes", 100, 112.9, False, f"+12.9{N}%", "+12.9%"),
        ("likes", 100, 440, False, f"+340{N}%", "+340%"),
        ("likes", 200, 150, False, f"−25.0{N}%", "−25.0%"),
        ("revenue", 1000, 900, False, f"−10.0{N}%", "−10.0%"),
        ("first_reply_time", 4, 5, False, f"+25.0{N}%", "+25.0%"),
        ("ctr", 0.13, 0.23, True, f"+10.00{N}pp", "+10.00%p"),
        ("bounce_rate", 0.5, 0.485, True, f"−1.5{N}pp", "−1.5%p"),
        ("nps", 41, 46, True, f"+5{S}points", "+5점"),
        ("nps", 42, 41, True, f"−1{S}point", "−1점"),
        ("star_rating", 4.2, 4.5, True, f"+0.3{S}points", "+0.3점"),
        ("csat", 80, 85.25, True, f"+5.3{S}points", "+5.3점"),
        ("csat", 80, 81, True, f"+1.0{S}points", "+1.0점"),
        ("likes", 0, 40, False, "+40, new", "+40, 신규"),
        ("revenue", 0, 1500, False, "+$1,500, new", "+US$1,500, 신규"),
        ("net_new_followers", -20, 30, False, "+50", "+50"),
        ("net_new_followers", -20, -50, False, "−30", "−30"),
    ],
)
def test_a_change_is_written_as_its_unit_asks(kpi, before, now, points, english, korean):
    assert shift(kpi, before, now, points=points).shown == english
    assert shift(kpi, before, now, code="ko", points=points).shown == korean


@pytest.mark.parametrize(
    ("kpi", "before", "now", "expected"),
    [
        ("leads", 106, 120, f"+13.2{N}% · +14"),
        ("cost_per_lead", 20, 18.4, f"−8.0{N}% · −$1.60"),
        ("reach", 1_000_000, 3_000_000, f"+200{N}% · +2.00{N}M"),
    ],
)
def test_a_card_says_the_difference_too(kpi, before, now, expected):
    assert shift(kpi, before, now, full=True).shown == expected


@pytest.mark.parametrize("verdict", [Verdict.STEADY, Verdict.NOISE])
def test_steady_is_a_word_without_an_arrow(verdict):
    assert shift("likes", 1000, 1004, verdict) == Shift("steady", Tone.STEADY, Arrow.NONE)
    assert shift("likes", 1000, 1004, verdict, "ko").shown == "유지"


def test_no_difference_is_unchanged():
    assert shift("posts", 12, 12, Verdict.NEUTRAL) == Shift("unchanged", Tone.STEADY, Arrow.NONE)
    assert shift("posts", 12, 12, Verdict.NEUTRAL, "ko").shown == "변화 없음"


@pytest.mark.parametrize(
    ("kpi", "before", "now", "verdict", "tone", "arrow"),
    [
        ("leads", 100, 150, Verdict.GOOD, Tone.GOOD, Arrow.UP),
        ("leads", 150, 100, Verdict.BAD, Tone.BAD, Arrow.DOWN),
        ("cost_per_lead", 20, 15, Verdict.GOOD, Tone.GOOD, Arrow.DOWN),
        ("cost_per_lead", 15, 20, Verdict.BAD, Tone.BAD, Arrow.UP),
        ("ad_spend", 100, 200, Verdict.NEUTRAL, Tone.NONE, Arrow.UP),
        ("ctr", 0.02, 0.03, Verdict.WITHHELD, Tone.NONE, Arrow.UP),
        ("likes", 30, 20, Verdict.NONE, Tone.NONE, Arrow.DOWN),
    ],
)
def test_the_arrow_is_the_number_s_direction_and_the_colour_its_meaning(
    kpi, before, now, verdict, tone, arrow
):
    made = shift(kpi, before, now, verdict)
    assert (made.tone, made.arrow) == (tone, arrow)


def test_without_anything_earlier_there_is_no_change():
    nothing = Change(
        Missing(Reason.NO_EARLIER),
        Measured(5.0, Coverage(1, 1)),
        None,
        None,
        None,
        Verdict.NONE,
        Because.MISSING,
    )
    assert wording.shift(context(), "likes", nothing) is None
    assert wording.shift(context(), "likes", None) is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Leads", "leads"), ("ROI", "ROI"), ("Net new followers", "net new followers"), ("리드", "리드")],
)
def test_a_name_inside_a_sentence_is_small_unless_it_is_an_acronym(name, expected):
    assert inline(name) == expected


@pytest.mark.parametrize("kpi", CATALOGUE)
@pytest.mark.parametrize("quantity", [0.0, -0.0, -1e-9, 1e-9])
def test_what_rounds_to_zero_has_no_sign(kpi, quantity):
    for compact in (True, False):
        assert "−" not in shown(kpi, quantity, compact=compact)
