"""One small table a check; each problem names both of the cells that disagree."""

from datetime import date

import pytest
from reading import KPIS, TODAY, book_of, line, told
from workbook_text import CHANNELS, MINIMAL, SETTINGS, plain_workbook

from reporter.language import language
from reporter.workbook.currencies import shows_another
from reporter.workbook.read import read

RESULTS_HEADER = (
    "[Channel results]\nPeriod | Channel | Followers | New followers | Unfollows | Impressions | Likes\n"
)


def results(rows):
    return SETTINGS + CHANNELS + RESULTS_HEADER + rows


def test_two_rows_for_one_period_and_channel(tmp_path):
    text = MINIMAL + "2026-10-05 | instagram | 1000 | 5000 | 120\n"
    assert told(tmp_path, text) == [
        "note period-moved Channel results!A4",
        "error row-twice Channel results!A4 ~ Channel results!A2",
    ]


def test_two_channels_of_one_name(tmp_path):
    text = MINIMAL.replace("LinkedIn | LinkedIn\n", "LinkedIn | LinkedIn\nINSTAGRAM | Facebook\n")
    assert told(tmp_path, text) == ["error row-twice Channels!A4 ~ Channels!A2"]


def test_rows_of_two_campaigns_are_two_rows(tmp_path):
    ads = "[Ads]\nPeriod | Channel | Campaign | Spend\n2026-10-01 | Instagram | A | 5\n2026-10-01 | Instagram | B | 5\n"
    assert told(tmp_path, MINIMAL + ads) == []
    assert told(tmp_path, MINIMAL + ads.replace("| B |", "| a |")) == [
        "note campaign-spelling Ads!C3",
        "error row-twice Ads!A3 ~ Ads!A2",
    ]


def test_a_post_listed_twice(tmp_path):
    posts = "[Posts]\nDate | Channel | Title\n2026-10-02 | Instagram | One\n2026-10-02 | Instagram | One\n"
    assert told(tmp_path, MINIMAL + posts) == ["warning post-twice Posts!A3 ~ Posts!A2"]


def test_a_date_in_the_future(tmp_path):
    posts = "[Posts]\nDate | Channel | Title\n2026-10-02 | Instagram | One\n2026-10-31 | Instagram | Two\n"
    assert told(tmp_path, MINIMAL + posts, today=date(2026, 10, 15)) == ["warning date-future Posts!A3"]
    assert told(tmp_path, MINIMAL, today=date(2026, 9, 30)) == [
        "warning date-future Channel results!A2",
        "warning date-future Channel results!A3",
    ]


def test_a_date_more_than_a_year_ahead_is_a_slip_of_the_hand(tmp_path):
    assert told(tmp_path, MINIMAL + "2062-10-01 | Instagram | 1000 | 5000 | 120\n") == [
        "error date-future Channel results!A4"
    ]


def test_a_channel_without_numbers_for_some_of_its_periods(tmp_path):
    rows = "2026-07-01 | Instagram | 1000\n2026-10-01 | Instagram | 1100\n2026-09-01 | LinkedIn | 500\n"
    text = SETTINGS + CHANNELS + "[Channel results]\nPeriod | Channel | Followers\n" + rows
    assert told(tmp_path, text) == [
        "warning periods-left-out Channel results!A2",  # August and September
        "warning periods-left-out Channel results!A4",  # October
    ]
    facts = [problem.facts for problem in book_of(tmp_path, text).problems]
    assert (facts[0]["first"], facts[0]["last"]) == (date(2026, 8, 1), date(2026, 9, 30))
    closed = text.replace("Network\n", "Network | Closed\n", 1).replace(
        "LinkedIn | LinkedIn", "LinkedIn | LinkedIn | 2026-09-30"
    )
    assert told(tmp_path, closed) == ["warning periods-left-out Channel results!A2"]


def test_a_post_outside_every_period(tmp_path):
    posts = "[Posts]\nDate | Channel | Title\n2026-09-30 | Instagram | One\n2026-10-31 | Instagram | Two\n"
    posts += "2026-11-02 | Instagram | Three\n"
    assert told(tmp_path, MINIMAL + posts) == [
        "warning date-outside Posts!A2",
        "note date-outside Posts!A4",
    ]


@pytest.mark.parametrize(
    ("opened", "closed", "problems"),
    [
        ("2026-11-01", "", ["warning before-opened Channel results!B2 ~ Channels!C2"]),
        ("", "2026-09-30", ["warning after-closed Channel results!B2 ~ Channels!D2"]),
        ("2026-10-31", "", []),
        ("", "2026-10-01", []),
        ("2026-10-20", "2026-10-10", ["error closed-before-opened Channels!D2 ~ Channels!C2"]),
    ],
)
def test_rows_of_a_channel_that_is_not_open(tmp_path, opened, closed, problems):
    channels = (
        f"[Channels]\nChannel | Network | Opened | Closed\nInstagram | Instagram | {opened} | {closed}\n"
    )
    rows = "[Channel results]\nPeriod | Channel | Likes\n2026-10-01 | Instagram | 120\n"
    assert told(tmp_path, SETTINGS + channels + rows) == problems


def test_more_likes_than_impressions(tmp_path):
    text = results("2026-10-01 | Instagram | | | | 100 | 101\n2026-10-01 | LinkedIn | | | | 100 | 100\n")
    assert told(tmp_path, text) == ["warning more-than-possible Channel results!G2 ~ Channel results!F2"]


def test_more_reach_than_impressions_in_posts_and_more_clicks_in_ads(tmp_path):
    posts = "[Posts]\nDate | Channel | Title | Impressions | Reach\n2026-10-02 | Instagram | One | 10 | 11\n"
    ads = "[Ads]\nPeriod | Channel | Spend | Impressions | Clicks\n2026-10-01 | Instagram | 5 | 10 | 11\n"
    assert told(tmp_path, MINIMAL + posts) == ["warning more-than-possible Posts!E2 ~ Posts!D2"]
    assert told(tmp_path, MINIMAL + ads) == ["warning more-than-possible Ads!E2 ~ Ads!D2"]


@pytest.mark.parametrize(
    ("followers", "is_told"),
    [
        (1080, False),
        (1085, False),
        (1091, True),
        (1069, True),
        (1090, False),
    ],  # 1000 + 100 − 20 = 1080; 1 % is 10.8
)
def test_followers_that_do_not_follow_from_new_and_lost_ones(tmp_path, followers, is_told):
    text = results(f"2026-09-01 | Instagram | 1000\n2026-10-01 | Instagram | {followers} | 100 | 20\n")
    expected = ["warning followers-jump Channel results!C3 ~ Channel results!C2"] if is_told else []
    assert told(tmp_path, text) == expected


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (
            "en",
            "1,000 before (Channel results!C2) + 100 new − 20 lost = 1,080 followers, but 1,500 is typed.",
        ),
        (
            "ko",
            "이전 기간 1,000명(Channel results!C2) + 신규 100명 − 이탈 20명 = 1,080명인데, 1,500명으로 되어 있습니다.",
        ),
    ],
)
def test_followers_that_do_not_follow_are_told_as_a_sum(tmp_path, code, said):
    text = results("2026-09-01 | Instagram | 1000\n2026-10-01 | Instagram | 1500 | 100 | 20\n")
    (problem,) = book_of(tmp_path, text).problems
    assert language(code).problem(problem)[0] == said


def test_five_followers_more_or_less_are_nothing(tmp_path):
    text = results("2026-09-01 | Instagram | 20\n2026-10-01 | Instagram | 25 | 0 | 0\n")
    assert told(tmp_path, text) == []
    assert told(tmp_path, text.replace("| 25 |", "| 26 |")) == [
        "warning followers-jump Channel results!C3 ~ Channel results!C2"
    ]


def test_a_row_whose_period_cannot_be_read_is_not_compared_with_itself(tmp_path):
    text = results("2026-09-01 | Instagram | 1000\nyesterday | Instagram | 900 | 100 | 20\n")
    assert told(tmp_path, text) == ["error period-unreadable Channel results!A3"]


def test_followers_are_compared_with_the_period_right_before_only(tmp_path):
    text = results("2026-08-01 | Instagram | 1000\n2026-10-01 | Instagram | 5 | 0 | 0\n")
    assert told(tmp_path, text) == ["warning periods-left-out Channel results!A2"]


def test_shares_that_add_up_to_more_than_the_whole(tmp_path):
    audience = "[Audience]\nPeriod | Split by | Group | Share\n"
    audience += (
        "2026-10-01 | Gender | Women | 60%\n2026-10-01 | Gender | Men | 43%\n2026-10-01 | Age | 18–24 | 50%\n"
    )
    assert told(tmp_path, MINIMAL + audience) == ["warning shares-over-whole Audience!D3 ~ Audience!D2"]
    assert told(tmp_path, MINIMAL + audience.replace("43%", "41%")) == []


def test_a_bounce_rate_without_sessions(tmp_path):
    website = "[Website]\nPeriod | Channel | Sessions | Bounce rate\n2026-10-01 | Instagram | | 40%\n"
    assert told(tmp_path, MINIMAL + website) == ["note bounce-without-sessions Website!D2"]


def test_a_cost_that_repeats_ad_spend(tmp_path):
    sheets = """
[Ads]
Period | Channel | Spend
2026-10-01 | Instagram | 250
[Costs and hours]
Period | Item | Kind | Amount
2026-10-01 | Instagram ads | Other | 250
2026-10-01 | Me | Labour | 250
"""
    assert told(tmp_path, MINIMAL + sheets) == ["warning cost-repeats-ads Costs and hours!D2 ~ Ads!C2"]


def test_a_cost_without_an_amount_is_unknown(tmp_path):
    costs = "[Costs and hours]\nPeriod | Item | Kind | Hours | Hourly rate | Amount\n"
    costs += "2026-10-01 | A | Labour | 5 | | \n2026-10-01 | B | Labour | 5 | 20 | \n2026-10-01 | C | Other | | | 9\n"
    assert told(tmp_path, MINIMAL + costs) == ["warning cost-without-amount Costs and hours!B2"]


def formatted(folder, text, formats):
    """Read a text table some of whose cells have a number format: ``{"Ads!C2": …}``."""
    book = plain_workbook(text)
    for place, form in formats.items():
        sheet, cell = place.split("!")
        book[sheet][cell].number_format = form
    book.save(folder / "book.xlsx")
    return read(folder / "book.xlsx", TODAY, kpis=KPIS).problems


def test_amounts_shown_in_another_currency_are_told_once_for_a_column(tmp_path):
    rows = "".join(f"2026-10-01 | Instagram | C{n} | 5 | 7\n" for n in range(5))
    text = MINIMAL + "[Ads]\nPeriod | Channel | Campaign | Spend | Revenue\n" + rows
    pounds = dict.fromkeys(("Ads!D2", "Ads!D3", "Ads!D5"), '"£"#,##0.00')
    (found,) = formatted(tmp_path, text, {**pounds, "Ads!E2": '"$"#,##0'})
    assert line(found) == "warning currency-shown Ads!D2"
    assert {key: found.facts[key] for key in ("column", "shown", "cells", "count", "currency")} == {
        "column": "Spend",
        "shown": "£",
        "cells": "D2:D3, D5",
        "count": 3,
        "currency": "USD",
    }
    assert language("en").problem(found)[0] == (
        "“Spend” shows £ in D2:D3, D5, but the workbook’s currency is USD: the numbers count as USD."
    )


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("[$€-407] #,##0.00", "€"),
        ("#,##0.00 [$GBP]", "GBP"),
        ('#,##0"원"', "원"),
        ("₩#,##0", "₩"),
        (r"\€#,##0", "€"),
        ('_-"£"* #,##0.00_-;-"£"* #,##0.00_-', "£"),
        ("$#,##0", None),
        ('_("$"* #,##0.00_)', None),
        ("[$-409]#,##0.00", None),
        ('#,##0 "net"', None),
        ('#,##0 "USD"', None),
        ("#,##0;[Red]-£#,##0", None),
        ("General", None),
    ],
)
def test_the_currency_that_a_number_format_shows(form, shown):
    assert shows_another(form, "USD") == shown


def test_a_target_in_money_is_an_amount_too(tmp_path):
    goals = "[Goals]\nGoal | KPI | Kind | Bound | Target | Start | Due\n"
    goals += "A | cpc | Reach a level | | 2 | 2026-10-01 | 2026-12-31\n"
    goals += "B | engagements | Reach a level | | 2 | 2026-10-01 | 2026-12-31\n"
    found = formatted(tmp_path, MINIMAL + goals, {"Goals!E2": "£0.00", "Goals!E3": "£0.00"})
    assert [line(one) for one in found if one.id == "currency-shown"] == ["warning currency-shown Goals!E2"]


def test_listening_needs_the_own_brand(tmp_path):
    listening = "[Listening]\nPeriod | Brand or competitor | Mentions\n2026-10-01 | harbour lane | 50\n"
    assert told(tmp_path, MINIMAL + listening) == []
    assert told(tmp_path, MINIMAL + listening.replace("harbour lane", "Rival")) == [
        "error own-brand-missing Listening!B2"
    ]
    assert told(tmp_path, MINIMAL + listening + "2026-09-01 | Rival | 9\n2026-09-01 | Other | 8\n") == [
        "warning own-brand-period Listening!B3"
    ]


@pytest.mark.parametrize(
    ("row", "problems"),
    [
        ("NPS | 9 | 70 | | | |", []),
        ("NPS | 9 | 70 | 10 | | |", []),
        ("NPS | | | | 70 | 10 | 20", []),
        ("NPS | Very likely | 70 | | | |", []),
        ("NPS | 11 | 70 | | | |", ["error nps-scale Surveys!C2"]),
        ("NPS | 4 | 70 | 5 | | |", ["error nps-scale Surveys!C2"]),
        ("NPS | 8.4 | 70 | | | |", ["error nps-average Surveys!C2"]),
        ("NPS | 9 | | | | |", ["warning survey-responses Surveys!C2"]),
        ("NPS | 9 | 70 | | 70 | |", ["error survey-both Surveys!C2 ~ Surveys!F2"]),
        ("NPS | | | | 70 | |", ["warning nps-counts Surveys!B2"]),
        ("NPS | | 5 | | | |", ["warning survey-empty Surveys!B2"]),
        ("CSat | 4.2 | 70 | 5 | | |", []),
        ("CSat | excellent | 70 | | | |", []),
        ("CSat | 4.2 | 70 | | | |", ["error csat-scale Surveys!C2"]),
        ("CSat | 6 | 70 | 5 | | |", ["error csat-over Surveys!C2"]),
        ("CSat | | 70 | 5 | | |", ["warning survey-empty Surveys!B2"]),
    ],
)
def test_the_scales_of_surveys(tmp_path, row, problems):
    header = "Period | Question | Score | Responses | Highest score | Promoters | Passives | Detractors"
    assert told(tmp_path, f"{MINIMAL}\n[Surveys]\n{header}\n2026-10-01 | {row}\n") == problems


def test_a_picture_that_is_not_there(tmp_path):
    posts = "[Posts]\nDate | Channel | Title | Image file\n2026-10-02 | Instagram | One | a.png\n"
    assert told(tmp_path, MINIMAL + posts) == ["warning file-missing Posts!D2"]
    (tmp_path / "a.png").write_bytes(b"png")
    assert told(tmp_path, MINIMAL + posts) == []


def test_a_workbook_with_every_required_column_missing_is_checked_all_the_same(tmp_path):
    text = (
        MINIMAL
        + "[Surveys]\nQuestion | Responses\nNPS | 5\n[Costs and hours]\nPeriod | Hours\n2026-10-01 | 4\n"
    )
    found = book_of(tmp_path, text)
    assert found.has_errors
    assert {problem.id for problem in found.problems} == {
        "column-missing",
        "survey-empty",
        "cost-without-amount",
    }
