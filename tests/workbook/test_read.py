"""The reader's door: sheets and columns found, rows kept or set aside, the dataset they make."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl.chart import BarChart
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from reading import TODAY, book_of, line, told
from workbook_text import CHANNELS, MINIMAL, RESULTS, SETTINGS, plain_workbook, workbook

from reporter.language import available
from reporter.model.period import Period
from reporter.model.units import NOT_TRACKED
from reporter.workbook import grid, tables
from reporter.workbook.read import read

OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))
KOREAN = """
[설정]
설정 | 값
브랜드 | 온결
통화 | KRW
보고 주기 | 월
[채널]
채널 | 네트워크
인스타그램 | 인스타그램
[채널 실적]
기간 | 채널 | 팔로워 | 좋아요
'2026년 10월 | 인스타그램 | '1.2만 | 120
"""


def dataset_of(folder, text=MINIMAL, today=TODAY):
    dataset = book_of(folder, text, today).dataset
    assert dataset is not None
    return dataset


def results(folder, text=MINIMAL):
    return dataset_of(folder, text).rows("channel_results")


# What comes out of a sound workbook


def test_the_smallest_workbook_has_no_problems_and_one_period(tmp_path):
    book = book_of(tmp_path, MINIMAL)
    assert book.problems == ()
    assert book.language == "en"
    assert book.dataset is not None
    assert book.dataset.periods == (OCTOBER,)
    assert book.dataset.settings.brand == "Harbour Lane"
    assert [channel.network for channel in book.dataset.channels] == ["instagram", "linkedin"]
    first = book.dataset.rows("channel_results")[0]
    assert (first.number, first.period, first.number_of("likes")) == (2, OCTOBER, 120)
    assert book.dataset.tables["channel_results"].cell(first, "likes") == "Channel results!E2"


def test_a_korean_workbook_is_read_and_spoken_to_in_korean(tmp_path):
    book = book_of(tmp_path, KOREAN)
    assert [problem.id for problem in book.problems] == ["number-rounded"]
    assert book.language == "ko"
    assert book.dataset is not None
    assert book.dataset.rows("channel_results")[0].number_of("followers") == 12000


def test_the_language_of_settings_comes_first(tmp_path):
    book = book_of(tmp_path, MINIMAL.replace("Currency |", "Language | Korean\nCurrency |"))
    assert book.language == "ko"
    assert book.dataset is not None
    assert book.dataset.settings.language == "ko"


def test_periods_have_no_gaps(tmp_path):
    text = MINIMAL + "2026-06-01 | Instagram | 900 | 4000 | 100\n"
    assert [period.start.month for period in dataset_of(tmp_path, text).periods] == [6, 7, 8, 9, 10]


def test_today_is_data_as_of_else_the_day_given(tmp_path):
    assert dataset_of(tmp_path).today == TODAY
    text = MINIMAL.replace("Currency |", "Data as of | 2026-11-01\nCurrency |")
    assert dataset_of(tmp_path, text).today == date(2026, 11, 1)


def test_two_week_periods_count_from_the_earliest_one(tmp_path):
    text = MINIMAL.replace("| Month", "| Two weeks").replace("2026-10-01", "2026-10-12")
    text += "2026-09-14 | Instagram | 900 | 4000 | 100\n"
    starts = [period.start for period in dataset_of(tmp_path, text).periods]
    assert starts == [date(2026, 9, 14), date(2026, 9, 28), date(2026, 10, 12)]


def test_dated_rows_get_their_period(tmp_path):
    text = MINIMAL + "[Posts]\nDate | Channel | Title\n2026-10-31 | Instagram | Autumn\n"
    assert dataset_of(tmp_path, text).rows("posts")[0].period == OCTOBER


def test_blank_is_not_zero_and_not_tracked_is_neither(tmp_path):
    text = SETTINGS + CHANNELS + (
        "[Channel results]\nPeriod | Channel | Likes | Comments | Shares\n"
        "2026-10-01 | Instagram | 0 | | 'n/a\n"
    )  # fmt: skip
    row = results(tmp_path, text)[0]
    assert (row.number_of("likes"), row.number_of("comments"), row.number_of("shares")) == (0, None, None)
    assert "comments" not in row.values
    assert row.values["shares"] is NOT_TRACKED


def test_a_row_with_a_period_and_a_channel_and_no_number_counts_as_absent(tmp_path):
    text = MINIMAL + "2026-11-01 | Instagram | | |\n2026-11-01 | LinkedIn | '— | | \n"
    dataset = dataset_of(tmp_path, text)
    assert len(dataset.rows("channel_results")) == 2
    assert dataset.periods == (OCTOBER,)


# Sheets and columns, however they are called and ordered


def test_headers_forgive_case_spaces_punctuation_and_full_width_letters(tmp_path):
    text = MINIMAL.replace("Period | Channel | Followers", "PERIOD* | ＣＨＡＮＮＥＬ | followers (end)")
    text = text.replace("[Channel results]", "[channel-Results]")
    assert book_of(tmp_path, text).problems == ()
    assert len(results(tmp_path, text)) == 2


def test_columns_and_sheets_stand_in_any_order(tmp_path):
    text = (
        """
[Channel results]
Likes | Channel | Period
120 | Instagram | 2026-10-01
"""
        + CHANNELS
        + SETTINGS
    )
    assert told(tmp_path, text) == []
    assert results(tmp_path, text)[0].number_of("likes") == 120


def test_the_header_need_not_be_the_first_row(tmp_path):
    text = MINIMAL.replace(
        "Period | Channel | Foll", "Our channels\n\nFill in monthly |\nPeriod | Channel | Foll"
    )
    assert told(tmp_path, text) == []
    assert results(tmp_path, text)[0].number == 5


def test_languages_may_be_mixed(tmp_path):
    text = MINIMAL.replace("| Likes", "| 좋아요")
    assert told(tmp_path, text) == []
    assert results(tmp_path, text)[0].number_of("likes") == 120


@pytest.mark.parametrize(
    ("old", "new", "problems"),
    [
        ("| Likes", "| Like count of us", ["note column-unknown Channel results!E1"]),
        ("| Impressions", "| Impresions", ["warning column-unknown Channel results!D1"]),
        ("| Likes", "| Followers", ["error column-twice Channel results!E1 ~ Channel results!C1"]),
        ("[Channels]\nChannel |", "[Channels]\nWho |", ["error column-missing Channels!A1"]),
    ],
)
def test_columns_we_cannot_place(tmp_path, old, new, problems):
    found = told(tmp_path, MINIMAL.replace(old, new))
    assert found[: len(problems)] == problems


def test_sheets_we_cannot_place(tmp_path):
    assert told(tmp_path, MINIMAL + "[My diary]\nA | B") == ["note sheet-unknown My diary"]
    assert told(tmp_path, MINIMAL + "[Benchmark]\nA | B")[0] == "error header-missing Benchmark"
    assert told(tmp_path, MINIMAL + "[Revews]\nA | B") == ["warning sheet-unknown Revews"]
    assert told(tmp_path, MINIMAL + "[Paid]\n\n[Ads]\n") == ["error sheet-twice Ads ~ Paid"]


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        (CHANNELS + RESULTS, ["error sheet-missing"]),
        (SETTINGS + RESULTS, ["error sheet-missing"]),
        (SETTINGS + CHANNELS, ["error sheet-missing"]),
        (SETTINGS + CHANNELS + "[Channel results]\n", ["error sheet-empty Channel results"]),
        (
            SETTINGS + CHANNELS + "[Channel results]\nPeriod | Channel | Likes\n",
            ["error sheet-empty Channel results"],
        ),
    ],
)
def test_the_three_sheets_that_every_workbook_needs(tmp_path, text, problems):
    found = told(tmp_path, text)
    assert found[:1] == problems


def test_a_sheet_of_charts_and_an_empty_one_are_no_problem(tmp_path):
    book = plain_workbook(MINIMAL + "[Ads]\n[Website]\nPeriod | Channel | Sessions\n")
    book.create_chartsheet("Chart").add_chart(BarChart())
    book.save(tmp_path / "charts.xlsx")
    found = read(tmp_path / "charts.xlsx", TODAY)
    assert found.problems == ()
    assert found.dataset is not None
    assert set(found.dataset.tables) == {"channels", "channel_results"}


# Rows


def test_every_problem_is_told_at_once_with_its_cell(tmp_path):
    text = (
        SETTINGS
        + CHANNELS
        + """
[Channel results]
Period | Channel | Followers | Impressions | Likes
'soon | Instagram | 1000 | 5000 | 120
2026-10-01 | Instgram | -5 | #DIV/0! | =E2*2
 | LinkedIn | 500 | 900 | 30
"""
    )
    assert told(tmp_path, text) == [
        "error period-unreadable Channel results!A2",
        "error channel-unknown Channel results!B3",
        "error negative Channel results!C3",
        "error cell-error Channel results!D3",
        "error cell-unsaved Channel results!E3",
        "error required-missing Channel results!A4",
    ]


def test_totals_and_remarks_below_the_table_are_set_aside(tmp_path):
    text = MINIMAL + "'Total | | 1500 | 5900 | 150\n\nSource: each network's own page |\n"
    assert told(tmp_path, text) == [
        "note row-total Channel results!A4",
        "note row-remark Channel results!A6",
    ]
    assert len(results(tmp_path, text)) == 2


def test_empty_rows_between_rows_do_not_end_the_table(tmp_path):
    text = MINIMAL + "\n\n\n2026-09-01 | Instagram | 900 | 4000 | 100\n"
    assert told(tmp_path, text) == []
    assert [row.number for row in results(tmp_path, text)] == [2, 3, 7]


def test_the_numbers_of_a_sheet_settle_one_that_is_ambiguous(tmp_path):
    text = (
        SETTINGS
        + CHANNELS
        + """
[Ads]
Period | Channel | Spend | Impressions
2026-10-01 | Instagram | '1,234 | 50
2026-10-01 | LinkedIn | '12.5 | '1,234,567
"""
        + RESULTS
    )
    assert told(tmp_path, text) == []
    assert [row.number_of("spend") for row in dataset_of(tmp_path, text).rows("ads")] == [1234, 12.5]


def test_targets_are_read_in_the_unit_of_the_kpi_or_as_per_cent_of_growth(tmp_path):
    text = (
        MINIMAL
        + """
[Goals]
Goal | KPI | Kind | Target | Start | Due
A | Reach | Reach a level | 5000 | 2026-01-01 | 2026-12-31
B | ctr | Reach a level | 4 | 2026-01-01 | 2026-12-31
C | Reach | Grow by | '20 % | 2026-01-01 | 2026-12-31
D | Reach | Gain | '20 % | 2026-01-01 | 2026-12-31
E | Rech | Gain | 20 | 2026-01-01 | 2026-12-31
"""
    )
    assert told(tmp_path, text) == [
        "note rate-read Goals!D3",
        "error percent-in-count Goals!D5",
        "error kpi-unknown Goals!B6",
    ]
    goals = dataset_of(tmp_path, text).rows("goals")
    assert [goal.number_of("target") for goal in goals] == [5000, 0.04, 0.2, None, 20]
    assert [goal.text_of("kpi") for goal in goals] == ["reach", "ctr", "reach", "reach", None]


def test_answers_in_words_carry_their_own_scale(tmp_path):
    text = (
        MINIMAL
        + """
[Surveys]
Period | Question | Score | Responses
2026-10-01 | NPS | Very likely | 70
2026-10-01 | CSat | poor | 5
"""
    )
    rows = dataset_of(tmp_path, text).rows("surveys")
    assert [(row.number_of("score"), row.number_of("highest_score")) for row in rows] == [(10, 10), (1, 3)]


def test_a_month_of_costs_in_a_workbook_of_weeks(tmp_path):
    text = MINIMAL.replace("| Month", "| Week").replace("2026-10-01", "2026-10-05")
    text += "[Costs and hours]\nPeriod | Item | Kind | Amount\n'Oct 2026 | Agency | Agency | 900\n"
    dataset = dataset_of(tmp_path, text)
    assert dataset.rows("costs")[0].period == OCTOBER
    assert dataset.periods == (Period(date(2026, 10, 5), date(2026, 10, 11)),)


def test_of_endless_problems_alike_the_first_thousand_are_listed(tmp_path, monkeypatch):
    monkeypatch.setattr(tables, "MOST_ALIKE", 2)
    text = MINIMAL + "".join(f"2026-0{month}-01 | Instagram | many\n" for month in range(5, 10))
    assert told(tmp_path, text) == [
        "error not-a-number Channel results!C4",
        "error not-a-number Channel results!C5",
        "error more-alike Channel results!C1",
    ]


# Settings


@pytest.mark.parametrize(
    ("old", "new", "problems"),
    [
        ("Brand | Harbour Lane", "Brand |", ["error setting-missing Settings!B2"]),
        ("Brand | Harbour Lane\n", "", ["error setting-missing Settings"]),
        ("| USD", "| Dollars", ["error currency-unknown Settings!B3"]),
        ("| USD", "| €", []),
        ("| Month", "| Mnth", ["error choice-unknown Settings!B4"]),
        ("Currency |", "Curency | USD\nCurrency |", ["warning setting-unknown Settings!A3"]),
        ("Currency |", "Brand | Other\nCurrency |", ["error setting-twice Settings!A3 ~ Settings!A2"]),
        ("Currency |", "Language | Klingon\nCurrency |", ["warning language-unknown Settings!B3"]),
        ("Currency |", "Steady under | 2\nCurrency |", ["note rate-read Settings!B3"]),
        (
            "Currency |",
            "Sections | summary, -reach, nonsense\nCurrency |",
            ["warning section-unknown Settings!B3"],
        ),
        ("Currency |", "Lead KPIs | Reach, Rech\nCurrency |", ["error kpi-unknown Settings!B3"]),
        ("Currency |", "Baseline period | '2025-Q4\nCurrency |", []),
        ("Currency |", "Baseline period | last year\nCurrency |", ["error period-unreadable Settings!B3"]),
        ("Currency |", "Data as of | #N/A\nCurrency |", ["error cell-error Settings!B3"]),
    ],
)
def test_settings_that_are_missing_or_wrong(tmp_path, old, new, problems):
    assert told(tmp_path, MINIMAL.replace(old, new)) == problems


def test_settings_are_read_by_their_kind_and_default_when_blank(tmp_path):
    extra = """Sections | summary, reach, -paid
Lead KPIs | Reach, ctr
Steady under | 2%
Week starts on | Sunday
Fiscal year starts in | April
Baseline period | Jan 2026
Average purchase value | '€12.50
"""
    settings = dataset_of(
        tmp_path, MINIMAL.replace("| USD", "| EUR").replace("Rhythm |", extra + "Rhythm |")
    ).settings
    assert settings.currency == "EUR"
    assert settings.sections == ("summary", "reach", "-paid")
    assert settings.lead_kpis == ("reach", "ctr")
    assert settings.steady_under == 0.02
    assert (settings.week_start, settings.fiscal_start) == ("sunday", "april")
    assert settings.baseline_period == "2026-01-01..2026-01-31"
    assert settings.average_purchase_value == 12.5
    assert settings.engagement_basis == "followers"


def test_every_language_can_be_named_by_code_and_by_name(tmp_path):
    for code in available():
        text = MINIMAL.replace("Currency |", f"Language | {code}\nCurrency |")
        assert dataset_of(tmp_path, text).settings.language == code


def test_a_day_is_told_without_a_clock(tmp_path):
    book = book_of(tmp_path, MINIMAL.replace("2026-10-01 | Instagram", "2026-10-05 | Instagram"))
    assert book.problems[0].facts["typed"] == "2026-10-05"


# What spreadsheets do to sheets


def test_merged_periods_count_for_each_row_and_merged_numbers_once(tmp_path):
    book = plain_workbook(MINIMAL)
    sheet = book["Channel results"]
    sheet.merge_cells("A2:A3")
    sheet.merge_cells("E2:E3")
    book.save(tmp_path / "merged.xlsx")
    found = read(tmp_path / "merged.xlsx", TODAY)
    assert [(p.id, p.cell) for p in found.problems] == [
        ("merged-filled", "A2:A3"),
        ("merged-number", "E2:E3"),
    ]
    assert found.dataset is not None
    rows = found.dataset.rows("channel_results")
    assert [row.period for row in rows] == [OCTOBER, OCTOBER]
    assert [row.number_of("likes") for row in rows] == [120, None]


def test_hidden_rows_columns_and_sheets_count_and_notes_say_so(tmp_path):
    book = plain_workbook(MINIMAL)
    sheet = book["Channel results"]
    sheet.row_dimensions[2].hidden = True
    sheet.column_dimensions["E"].hidden = True
    book["Channels"].sheet_state = "hidden"
    sheet.auto_filter.ref = "A1:E3"
    book.save(tmp_path / "hidden.xlsx")
    found = read(tmp_path / "hidden.xlsx", TODAY)
    assert [(p.id, p.sheet) for p in found.problems] == [
        ("sheet-hidden", "Channels"),
        ("rows-hidden", "Channel results"),
        ("columns-hidden", "Channel results"),
    ]
    assert found.dataset is not None
    assert len(found.dataset.rows("channel_results")) == 2


def test_dates_counted_from_1904(tmp_path):
    book = plain_workbook(MINIMAL)
    book.epoch = CALENDAR_MAC_1904
    book.save(tmp_path / "mac.xlsx")
    found = read(tmp_path / "mac.xlsx", TODAY)
    assert found.dataset is not None
    assert found.dataset.periods == (OCTOBER,)


def test_long_sheets_are_read_alike_by_the_other_library(tmp_path, monkeypatch):
    text = (
        MINIMAL
        + """
[Posts]
Date | Time | Channel | Title | Likes
2026-10-02 | 14:30 | Instagram | One | 12
2026-10-03 | | LinkedIn | '=Two | '1.2K

2026-10-04 | | Instagram | Three | #N/A
2026-10-05 | | Instagram | Four | =E2
"""
    )
    path = workbook(tmp_path, text)
    short = read(path, TODAY)
    monkeypatch.setattr(grid, "LONG_SHEET", 3)
    told_rows: list[int] = []
    monkeypatch.setattr(grid, "PROGRESS_EVERY", 2)
    long = read(path, TODAY, told_rows.append)
    assert long == short
    assert told_rows == [2, 4, 6, 8, 10, 12, 14]
    assert [problem.id for problem in long.problems] == ["number-rounded", "cell-error", "cell-unsaved"]


def test_names_of_files_stay_in_the_folder_of_the_workbook(tmp_path):
    text = MINIMAL.replace("Currency |", "Logo file | ../logo.png\nCurrency |")
    assert told(tmp_path, text) == ["warning file-outside Settings!B3"]
    assert told(tmp_path, text.replace("../logo", "logo")) == ["warning file-missing Settings!B3"]
    assert dataset_of(tmp_path, text).folder == tmp_path
    assert dataset_of(tmp_path, text).source == Path("book.xlsx").name


def test_a_goal_runs_from_the_first_day_of_what_its_start_names_to_the_last_of_what_its_due_does(tmp_path):
    text = MINIMAL + (
        "[Goals]\nGoal | KPI | Kind | Target | Start | Due\n"
        "A | Reach | reach a level | 900 | Jan 2026 | 2026-Q2\n"
    )
    book = book_of(tmp_path, text)
    assert book.dataset
    goal = book.dataset.rows("goals")[0]
    assert (goal.date_of("start"), goal.date_of("due")) == (date(2026, 1, 1), date(2026, 6, 30))
    assert [(problem.id, problem.cell) for problem in book.problems] == [
        ("date-from-period", "E2"),
        ("date-from-period", "F2"),
    ]


def test_campaigns_that_differ_in_case_or_spaces_only_are_one_spelt_as_first_seen(tmp_path):
    text = MINIMAL + (
        "[Website]\nPeriod | Channel | Sessions | Campaign\n"
        "2026-10 | Instagram | 10 | AUTUMN  sale\n"
        "2026-10 | LinkedIn | 10 | Sale 1.0\n"
        "[Ads]\nPeriod | Channel | Spend | Campaign\n"
        "2026-10 | Instagram | 50 | Autumn Sale\n"
        "2026-10 | LinkedIn | 50 | Sale 10\n"
        "[Goals]\nGoal | KPI | Kind | Target | Start | Due | Campaign\n"
        "A | Clicks | total | 900 | 2026-10-01 | 2026-12-31 | autumn sale\n"
    )
    book = book_of(tmp_path, text)
    assert book.dataset
    rows = [row for sheet in ("website", "ads", "goals") for row in book.dataset.rows(sheet)]
    first, *others = [row.text_of("campaign") for row in rows]
    assert first
    assert others == ["Sale 1.0", first, "Sale 10", first]
    notes = [line(problem) for problem in book.problems if problem.id == "campaign-spelling"]
    assert notes == ["note campaign-spelling Goals!G2", "note campaign-spelling Ads!D2"]
