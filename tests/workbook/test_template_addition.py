"""Adding sheets to a copy of a workbook in use."""

import io
import re
import zipfile
from datetime import date

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from workbook_text import plain_workbook

from reporter.errors import CannotReadError, WrongCommandError
from reporter.model.schema import LISTS
from reporter.workbook.read import read
from reporter.workbook.template import TemplateOptions, add_sheets, write_template
from reporter.workbook.template.options import PlainRows

TODAY = date(2026, 11, 22)
OWN = """
[설정]
설정 항목 | 값
브랜드 | 온결
통화 | KRW
보고 주기 | 월
[계정]
메모 | 채널명 | 플랫폼
x | =위험 | 인스타그램
[채널 성과]
기간 | 채널 | 팔로워
2026-10-01 | =위험 | 1000
"""


def filled(path):
    channels = [{"channel": "=Shop", "network": "x"}]
    results = [{"period": date(2026, 10, 1), "channel": "=Shop", "likes": 3}]
    rows: PlainRows = {"channels": channels, "channel_results": results}
    write_template(path, TemplateOptions(currency="EUR"), rows, {"brand": "Harbour Lane"})
    return path


def added(path, *sheets):
    target = path.with_name("copy.xlsx")
    add_sheets(path, target, TemplateOptions(sheets=sheets))
    return target


def look(cell):
    return repr((cell.font, cell.fill, cell.border, cell.alignment, cell.number_format))


def parts(path):
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_the_sheet_is_added_and_everything_else_stays_byte_for_byte(tmp_path):
    source = filled(tmp_path / "book.xlsx")
    before = source.read_bytes()

    target = added(source, "ads")

    own, copied = parts(source), parts(target)
    assert source.read_bytes() == before
    assert {name for name in own if own[name] != copied[name]} == {
        "[Content_Types].xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
    }
    assert load_workbook(target).sheetnames == [*load_workbook(source).sheetnames, "Ads"]


def test_what_was_typed_is_read_as_before_and_formulas_keep_their_values(tmp_path):
    source = filled(tmp_path / "book.xlsx")
    target = added(source, "ads", "posts")

    before, after = read(source, TODAY).dataset, read(target, TODAY).dataset
    assert before
    assert after
    assert after.tables == before.tables
    saved = load_workbook(target, data_only=True)["Start here"]
    assert saved["B6"].value == 0


def test_an_added_sheet_looks_and_checks_as_in_a_new_workbook(tmp_path):
    write_template(tmp_path / "new.xlsx", TemplateOptions(currency="EUR", sheets=("ads",)))
    expected = load_workbook(tmp_path / "new.xlsx")["Ads"]

    page = load_workbook(added(filled(tmp_path / "book.xlsx"), "ads"))["Ads"]

    for cell, wanted in zip(page[1] + page[2], expected[1] + expected[2], strict=True):
        assert (cell.value, look(cell)) == (wanted.value, look(wanted))
    assert [(str(c.sqref), c.formula1) for c in page.data_validations.dataValidation] == [
        (str(c.sqref), c.formula1) for c in expected.data_validations.dataValidation
    ]
    assert list(page.tables) == ["table_ads"]


def test_it_speaks_the_language_and_currency_of_the_workbook(tmp_path):
    plain_workbook(OWN).save(tmp_path / "book.xlsx")

    book = load_workbook(added(tmp_path / "book.xlsx", "ads"))

    assert book.sheetnames == ["설정", "계정", "채널 성과", "광고", LISTS]
    assert book["광고"]["D1"].value == "광고비"
    assert book["광고"]["D2"].number_format == "#,##0"
    assert book.defined_names["list_channel"].attr_text.startswith("OFFSET(계정!$B$2,")


def test_charts_comments_and_foreign_sheets_survive(tmp_path):
    book = plain_workbook(OWN)
    page = book.create_sheet("Mine")
    page.append([1, 2])
    page["A1"].comment = Comment("mine", "me")
    chart = BarChart()
    chart.add_data(Reference(page, min_col=1, max_col=2, min_row=1, max_row=1))
    page.add_chart(chart, "D4")
    book.save(tmp_path / "book.xlsx")

    target = added(tmp_path / "book.xlsx", "goals")

    own, copied = parts(tmp_path / "book.xlsx"), parts(target)
    assert [name for name in own if "chart" in name or "comment" in name] != []
    assert all(copied[name] == own[name] for name in own if "chart" in name or "comment" in name)


def test_sheets_can_be_added_one_after_the_other(tmp_path):
    once = added(filled(tmp_path / "book.xlsx"), "ads")
    once = once.rename(tmp_path / "once.xlsx")

    book = load_workbook(added(once, "posts"))

    assert book.sheetnames[-2:] == ["Ads", "Posts"]
    assert book.sheetnames.count(LISTS) == 1
    assert book["Posts"].print_title_rows == "$1:$1"
    assert len({table.id for page in book for table in page.tables.values()}) == 8


def test_a_sheet_that_is_there_is_not_added_again(tmp_path):
    source = filled(tmp_path / "book.xlsx")

    with pytest.raises(WrongCommandError) as refused:
        added(source, "goals")

    assert refused.value.facts == {"path": "book.xlsx", "name": "Goals"}
    assert not (tmp_path / "copy.xlsx").exists()


def test_what_is_no_workbook_is_refused(tmp_path):
    (tmp_path / "book.xlsx").write_bytes(b"not a workbook")

    with pytest.raises(CannotReadError):
        added(tmp_path / "book.xlsx", "ads")


def test_a_workbook_with_a_table_of_the_same_name_gets_another(tmp_path):
    from openpyxl.worksheet.table import Table

    book = plain_workbook(OWN)
    page = book.create_sheet("Mine")
    page.append(["a"])
    page.append([1])
    page.add_table(Table(displayName="table_ads", ref="A1:A2"))
    book.save(tmp_path / "book.xlsx")

    target = load_workbook(added(tmp_path / "book.xlsx", "ads"))

    assert list(target["광고"].tables) == ["table_ads_"]


def test_a_workbook_without_names_or_tables_of_its_own_is_enough(tmp_path):
    target = io.BytesIO()
    book = Workbook()
    book.worksheets[0].title = "Settings"
    book.save(target)
    (tmp_path / "book.xlsx").write_bytes(target.getvalue())

    assert load_workbook(added(tmp_path / "book.xlsx", "care")).sheetnames == [
        "Settings",
        "Customer care",
        LISTS,
    ]


def test_a_workbook_without_styles_and_names_gets_them(tmp_path):
    plain_workbook(OWN).save(tmp_path / "styled.xlsx")
    unstyled = re.compile(
        rb"<(Relationship|Override) [^>]*styles[^>]*/>|<definedNames */>|(?<=\d\") s=\"\d+\""
    )
    with zipfile.ZipFile(tmp_path / "book.xlsx", "w") as package:
        for name, data in parts(tmp_path / "styled.xlsx").items():
            if name != "xl/styles.xml":
                package.writestr(name, unstyled.sub(b"", data))

    page = load_workbook(added(tmp_path / "book.xlsx", "ads"))["광고"]

    assert page["A1"].fill.start_color.rgb == "FF10141C"
