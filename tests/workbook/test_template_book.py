"""The blank workbook, opened and read as Excel and the reader would."""

from datetime import date

import pytest
from openpyxl import load_workbook

from reporter.errors import CannotWriteError, Severity
from reporter.language import available, language
from reporter.model.period import Rhythm
from reporter.model.schema import LISTS, SHEETS
from reporter.model.units import Unit
from reporter.workbook.read import read
from reporter.workbook.template import TemplateOptions, Typed, write_template

TODAY = date(2026, 11, 22)
FIRST = ["Start here", "Settings", "Channels", "Channel results", "Website", "Goals", "Notes"]
UNITS = {
    "followers": Unit.COUNT,
    "average_engagement_rate": Unit.PERCENT,
    "engagement_rate_impressions": Unit.PERCENT,
    "ad_ctr": Unit.PERCENT,
    "ad_cost_per_lead": Unit.MONEY,
    "cpm": Unit.MONEY,
    "cpc": Unit.MONEY,
    "nps": Unit.POINTS,
}
KPIS = {**{kpi: kpi for kpi in UNITS}, "followers": "Followers"}


def written(path, rows=None, settings=None, **options):
    chosen = {"today": TODAY, "kpi_names": KPIS, "kpi_units": UNITS, **options}
    write_template(path / "book.xlsx", TemplateOptions(**chosen), rows or {}, settings or {})
    return load_workbook(path / "book.xlsx")


def checks_at(sheet, cell):
    return [check for check in sheet.data_validations.dataValidation if cell in check.sqref]


def headers(sheet):
    return {cell.value: cell for cell in sheet[1]}


def column(sheet, title):
    return [cell.value for cell in next(c for c in sheet.iter_cols() if c[0].value == title)[1:]]


def test_a_new_workbook_has_the_seven_first_sheets_and_a_hidden_one_for_the_lists(tmp_path):
    book = written(tmp_path)

    assert book.sheetnames == [*FIRST, LISTS]
    assert book[LISTS].sheet_state == "veryHidden"
    assert book.active.title == "Start here"


def test_more_sheets_come_in_the_order_of_the_schema(tmp_path):
    book = written(tmp_path, sheets=("posts", "ads"))

    assert book.sheetnames == [*FIRST, "Ads", "Posts", LISTS]


@pytest.mark.parametrize("code", available())
def test_every_header_has_an_input_message_that_explains_it(tmp_path, code):
    book = written(tmp_path, language=code, sheets=tuple(SHEETS))
    words = language(code)

    for sheet in SHEETS.values():
        page = book[words.text(f"sheet-{sheet.id}")]
        for cell, declared in zip(page[1], sheet.columns, strict=True):
            key = f"column-{sheet.id}-{declared.id}"
            (message,) = checks_at(page, cell.coordinate)
            assert (message.promptTitle, message.prompt) == (words.text(key), words.text(key, "help"))


@pytest.mark.parametrize("code", available())
def test_every_data_sheet_is_a_named_table_with_a_filter_and_frozen_headers(tmp_path, code):
    book = written(tmp_path, language=code, sheets=tuple(SHEETS))

    for sheet in SHEETS.values():
        page = book[language(code).text(f"sheet-{sheet.id}")]
        table = page.tables[f"table_{sheet.id}"]
        assert table.autoFilter is not None
        assert [c.name for c in table.tableColumns] == [cell.value for cell in page[1]]
        assert page.freeze_panes is not None
        assert page.page_setup.orientation == "landscape"
        assert page.print_title_rows == "$1:$1"


def test_choices_are_lists_in_the_language_of_the_workbook(tmp_path):
    book = written(tmp_path, language="ko", channels=("instagram",))
    page = book["채널"]

    (check,) = checks_at(page, "B2")
    names = book.defined_names["list_network"].attr_text.replace(f"{LISTS}!", "").replace("$", "")

    assert (check.type, check.formula1, check.errorStyle) == ("list", "list_network", None)  # None: stop
    assert [row[0].value for row in book[LISTS][names]][:2] == ["인스타그램", "페이스북"]


def test_kpis_are_offered_by_the_names_handed_in(tmp_path):
    book = written(tmp_path)
    names = book.defined_names["list_kpi"].attr_text.replace(f"{LISTS}!", "").replace("$", "")

    assert [row[0].value for row in book[LISTS][names]] == list(KPIS.values())


def test_website_offers_the_channels_and_below_them_the_networks(tmp_path):
    write_template(tmp_path / "book.xlsx", TemplateOptions(channels=("x", "x")))
    saved = load_workbook(tmp_path / "book.xlsx", data_only=True)[LISTS]

    places = column(saved, "place")

    assert places[:4] == ["X", "X 2", "Instagram", "Facebook"]
    assert places[25] == "Other"
    assert not any(places[26:])


@pytest.mark.parametrize(
    ("cell", "kind"), [("C2", "whole"), ("A2", "date"), ("N2", "whole"), ("A5000", "date")]
)
def test_numbers_and_dates_are_checked_but_may_be_overruled(tmp_path, cell, kind):
    page = written(tmp_path)["Channel results"]

    (check,) = checks_at(page, cell)

    assert (check.type, check.errorStyle) == (kind, "warning")
    assert check.error


@pytest.mark.parametrize(
    ("currency", "expected"),
    [("EUR", "#,##0.00"), ("USD", "#,##0.00"), ("KRW", "#,##0"), ("KWD", "#,##0.000")],
)
def test_money_has_the_decimals_of_its_currency(tmp_path, currency, expected):
    page = written(tmp_path, currency=currency)["Website"]

    assert headers(page)["Revenue"].offset(row=1).number_format == expected
    assert headers(page)["Bounce rate"].offset(row=1).number_format == "0.0%"
    assert headers(page)["Sessions"].offset(row=1).number_format == "#,##0"
    assert headers(page)["Period"].offset(row=1).number_format == "yyyy-mm-dd"


def test_required_columns_look_different(tmp_path):
    page = written(tmp_path)["Channel results"]

    assert headers(page)["Period"].fill.start_color.rgb == "FF10141C"
    assert headers(page)["Followers"].fill.start_color.rgb == "FFF3F4F7"


def test_channels_asked_for_begin_their_first_period(tmp_path):
    book = written(tmp_path, channels=("instagram", "linkedin", "instagram"))

    assert column(book["Channels"], "Channel")[:4] == ["Instagram", "LinkedIn", "Instagram 2", None]
    assert column(book["Channels"], "Network")[:3] == ["Instagram", "LinkedIn", "Instagram"]
    for title in ("Channel results", "Website"):
        assert column(book[title], "Channel")[:3] == ["Instagram", "LinkedIn", "Instagram 2"]
        assert [day.date() for day in column(book[title], "Period")[:3]] == [date(2026, 10, 1)] * 3


@pytest.mark.parametrize(
    ("rhythm", "start"),
    [
        (Rhythm.WEEK, date(2026, 11, 9)),
        (Rhythm.MONTH, date(2026, 10, 1)),
        (Rhythm.QUARTER, date(2026, 7, 1)),
        (Rhythm.HALF_YEAR, date(2026, 1, 1)),
        (Rhythm.YEAR, date(2025, 1, 1)),
    ],
)
def test_the_first_period_is_the_latest_that_is_over(tmp_path, rhythm, start):
    book = written(tmp_path, rhythm=rhythm, channels=("x",))

    assert column(book["Channel results"], "Period")[0].date() == start


def test_example_benchmarks_come_with_their_source_and_out_of_use(tmp_path):
    page = written(tmp_path, sheets=("benchmarks",))["Benchmarks"]
    rows = [row for row in page.iter_rows(min_row=2) if row[0].value]

    assert len(rows) == 17
    assert {row[8].value for row in rows} == {"No"}
    assert all(row[6].value for row in rows)
    click_rate = next(row for row in rows if row[0].value == "ad_ctr")
    assert (click_rate[2].value, click_rate[2].number_format) == (0.0171, "0.00#%")
    cost = next(row for row in rows if row[0].value == "cpc")
    assert (cost[2].value, cost[2].number_format, cost[5].value) == (5.58, "#,##0.00", "USD")


def test_given_rows_are_written_in_words(tmp_path):
    goal = {
        "goal": "Followers",
        "kpi": "followers",
        "kind": "level",
        "bound": "at_least",
        "target": 5000,
        "start": date(2026, 1, 1),
        "due": date(2026, 12, 31),
    }
    channels = [{"channel": "Shop", "network": "x", "included": True}]
    results = [{"period": date(2026, 10, 1), "channel": "Shop", "saves": Typed("n/a"), "likes": 3}]
    website = [{"period": date(2026, 10, 1), "channel": place} for place in ("Shop", "naver_blog")]
    notes = [{"period": date(2026, 10, 1), "kind": "risk", "section": "return", "text": "Costs rise."}]
    rows = {"channels": channels, "channel_results": results, "goals": [goal]}
    book = written(tmp_path, {**rows, "website": website, "notes": notes})

    assert [cell.value for cell in book["Channels"][2]][:2] == ["Shop", "X"]
    assert headers(book["Channels"])["Included"].offset(row=1).value == "Yes"
    assert headers(book["Channel results"])["Saves"].offset(row=1).value == "n/a"
    assert column(book["Website"], "Channel")[:2] == ["Shop", "Naver Blog"]
    assert headers(book["Notes"])["Section"].offset(row=1).value == "Cost and return"
    assert headers(book["Goals"])["KPI"].offset(row=1).value == "Followers"
    assert headers(book["Goals"])["Kind"].offset(row=1).value == "Reach a level"
    assert headers(book["Goals"])["At least or at most"].offset(row=1).value == "At least"


def test_settings_hold_what_was_chosen(tmp_path):
    book = written(
        tmp_path, settings={"brand": "Harbour Lane", "sections": ("summary", "-audience")}, currency="EUR"
    )
    values = {name.value: value.value for name, value, _ in book["Settings"].iter_rows(min_row=2)}

    assert values["Brand"] == "Harbour Lane"
    assert values["Currency"] == "EUR"
    assert values["Rhythm"] == "Month"
    assert values["Sections"] == "summary, -audience"


HOSTILE = ("=1+1", "+1", "-1", "@cmd", "=cmd|' /C calc'!A0", "'quoted", "https://example.com", "007", "{=1}")


@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_text_whatever_it_begins_with(tmp_path, text):
    channels = [{"channel": text, "network": "x"}]
    results = [{"period": date(2026, 10, 1), "channel": text, "likes": 3}]
    page = written(tmp_path, {"channels": channels, "channel_results": results})["Channel results"]

    assert (page["B2"].value, page["B2"].data_type, page["B2"].hyperlink) == (text, "s", None)
    dataset = read(tmp_path / "book.xlsx", TODAY).dataset
    assert dataset
    assert dataset.channels[0].name == text


def test_characters_that_no_spreadsheet_may_hold_are_left_out(tmp_path):
    channels = [{"channel": "a\x00b\x0bc\ud800d\ufffe", "network": "x", "purpose": "line\nbreak _x0041_"}]
    page = written(tmp_path, {"channels": channels})["Channels"]

    assert page["A2"].value == "abcd"
    assert page["E2"].value == "line\nbreak _x0041_"


def test_text_is_cut_at_what_one_cell_holds(tmp_path):
    channels = [{"channel": "x", "network": "x", "purpose": "😀" * 20_000}]
    page = written(tmp_path, {"channels": channels})["Channels"]

    assert len(page["E2"].value.encode("utf-16-le")) // 2 == 32_766


@pytest.mark.parametrize("code", available())
@pytest.mark.parametrize("sheets", [(), tuple(SHEETS)])
def test_a_blank_workbook_lacks_nothing_but_what_a_person_must_type(tmp_path, code, sheets):
    written(tmp_path, language=code, sheets=sheets)

    book = read(tmp_path / "book.xlsx", TODAY, kpis=UNITS)
    errors = [(problem.id, problem.sheet) for problem in book.problems if problem.severity is Severity.ERROR]

    words = language(code)
    assert book.language == code
    assert errors == [
        ("setting-missing", words.text("sheet-settings")),
        ("sheet-empty", words.text("sheet-channels")),
        ("sheet-empty", words.text("sheet-channel_results")),
    ]


@pytest.mark.parametrize(
    ("settings", "channels", "missing"), [({}, (), 5), ({}, ("x",), 1), ({"brand": "B"}, ("x",), 0)]
)
def test_start_here_counts_what_is_missing_and_saves_the_count(tmp_path, settings, channels, missing):
    written(tmp_path, settings=settings, channels=channels)
    saved = load_workbook(tmp_path / "book.xlsx", data_only=True)["Start here"]
    texts = [cell.value for row in saved.iter_rows() for cell in row]

    number = texts[texts.index("Required cells still missing") + 5]

    assert number == missing


def test_start_here_lists_its_sheets_with_links_and_those_that_can_be_added(tmp_path):
    page = written(tmp_path, sheets=("ads",))["Start here"]
    names = [cell.value for cell in page["B"]]
    links = {cell.value: cell.hyperlink.location for cell in page["B"] if cell.hyperlink}

    assert links["Channel results"] == "'Channel results'!A1"
    assert links["Ads"] == "Ads!A1"
    assert "Posts" in names[names.index("Sheets you can add") :]
    assert "Posts" not in links


def test_everything_that_can_be_added_is_there_no_list_of_more_is_shown(tmp_path):
    page = written(tmp_path, sheets=tuple(SHEETS))["Start here"]

    assert "Sheets you can add" not in [cell.value for cell in page["B"]]


def test_the_same_options_give_the_same_bytes(tmp_path):
    first = written(tmp_path) and (tmp_path / "book.xlsx").read_bytes()

    assert first == (written(tmp_path) and (tmp_path / "book.xlsx").read_bytes())


def test_an_unfinished_file_never_stands(tmp_path):
    with pytest.raises(CannotWriteError):
        write_template(tmp_path / "nowhere" / "book.xlsx", TemplateOptions())

    assert list(tmp_path.iterdir()) == []
