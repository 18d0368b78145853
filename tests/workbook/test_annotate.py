"""A copy with remarks in its cells."""

import pytest
from openpyxl import load_workbook
from openpyxl.comments import Comment
from workbook_text import MINIMAL, plain_workbook, workbook

from reporter.errors import CannotReadError, CannotWriteError, Severity, WrongCommandError
from reporter.workbook.annotate import FILLS, Remark, annotate

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE


def annotated(folder, *remarks, text=MINIMAL):
    source = workbook(folder, text)
    before = source.read_bytes()
    annotate(source, folder / "marked.xlsx", remarks)
    assert source.read_bytes() == before
    return load_workbook(folder / "marked.xlsx")


def colour(cell):
    return cell.fill.start_color.rgb[2:] if cell.fill.fill_type else None


def listed(book):
    return [[cell.value for cell in row] for row in book.worksheets[-1].iter_rows(min_row=2)]


@pytest.mark.parametrize("severity", Severity)
def test_a_cell_is_coloured_and_says_what_is_wrong(tmp_path, severity):
    book = annotated(tmp_path, Remark("Channel results", "C2", severity, "Odd. Look again."))
    cell = book["Channel results"]["C2"]

    assert colour(cell) == FILLS[severity]
    assert cell.comment.text.endswith("Odd. Look again.")
    assert cell.value == 1000


def test_a_range_is_coloured_throughout_and_commented_once(tmp_path):
    page = annotated(tmp_path, Remark("Channel results", "C2:D3", WARNING, "Odd."))["Channel results"]

    assert [colour(page[a]) for a in ("C2", "D2", "C3", "D3", "E2")] == [FILLS[WARNING]] * 4 + [None]
    assert [bool(page[a].comment) for a in ("C2", "D2", "C3", "D3")] == [True, False, False, False]


def test_the_worst_remark_gives_the_colour_and_all_are_said_worst_first(tmp_path):
    remarks = [Remark("Channels", "A2", NOTE, "small"), Remark("Channels", "A2", ERROR, "big")]
    cell = annotated(tmp_path, *remarks)["Channels"]["A2"]

    assert colour(cell) == FILLS[ERROR]
    assert cell.comment.text == "Error: big\n\nNote: small"


def test_a_comment_that_is_there_stays(tmp_path):
    book = plain_workbook()
    book["Channels"]["A2"].comment = Comment("my own words", "Mina")
    book.save(tmp_path / "own.xlsx")

    annotate(tmp_path / "own.xlsx", tmp_path / "marked.xlsx", [Remark("Channels", "A2", ERROR, "big")])

    comment = load_workbook(tmp_path / "marked.xlsx")["Channels"]["A2"].comment
    assert (comment.text, comment.author) == ("my own words\n\nError: big", "Mina")


def test_every_remark_is_listed_worst_first_with_a_link_to_its_cell(tmp_path):
    book = annotated(
        tmp_path,
        Remark("Channels", None, NOTE, "about the sheet"),
        Remark(None, None, WARNING, "about the workbook"),
        Remark("Gone", "A1", WARNING, "about a sheet that is not there"),
        Remark("Channel results", "C2", ERROR, "=1+1"),
    )

    assert book.sheetnames[-1] == "Check"
    assert listed(book) == [
        ["Channel results C2", "Error", "=1+1"],
        ["–", "Warning", "about the workbook"],
        ["Gone A1", "Warning", "about a sheet that is not there"],
        ["Channels", "Note", "about the sheet"],
    ]
    assert book["Check"]["C2"].data_type == "s"
    assert book["Check"]["A2"].hyperlink.location == "'Channel results'!C2"
    assert book["Channels"]["A1"].comment.text == "Note: about the sheet"


def test_a_sheet_of_that_name_is_left_alone(tmp_path):
    book = annotated(tmp_path, Remark(None, None, NOTE, "x"), text=f"{MINIMAL}\n[check]\nmine | own")

    assert book.sheetnames[-2:] == ["check", "Check 2"]
    assert book["check"]["A1"].value == "mine"


def test_remarks_on_merged_cells_go_to_the_first_of_them(tmp_path):
    book = plain_workbook()
    book["Channels"].merge_cells("A5:B6")
    book.save(tmp_path / "own.xlsx")

    annotate(tmp_path / "own.xlsx", tmp_path / "marked.xlsx", [Remark("Channels", "B6", NOTE, "merged")])

    assert load_workbook(tmp_path / "marked.xlsx")["Channels"]["A5"].comment.text == "Note: merged"


def test_text_that_looks_like_a_formula_stays_text(tmp_path):
    book = annotated(
        tmp_path, Remark("Channels", "A2", NOTE, "x\x00y"), text=MINIMAL + "\n[Mine]\n'=1+1 | =1+1"
    )

    assert [cell.data_type for cell in book["Mine"][1]] == ["s", "f"]
    assert book["Channels"]["A2"].comment.text == "Note: xy"


def test_a_huge_range_ends_somewhere(tmp_path):
    page = annotated(tmp_path, Remark("Channels", "A1:XFD1048576", NOTE, "all"))["Channels"]

    assert page.max_row < 10


def test_a_korean_workbook_is_answered_in_korean(tmp_path):
    book = annotated(
        tmp_path,
        Remark("설정", "B2", ERROR, "비어 있습니다."),
        text="[설정]\n설정 항목 | 값\n[채널]\n채널 | 네트워크",
    )

    assert book.sheetnames[-1] == "점검 결과"
    assert book["설정"]["B2"].comment.text == "오류: 비어 있습니다."


def test_the_workbook_itself_is_never_written_to(tmp_path):
    source = workbook(tmp_path)

    with pytest.raises(WrongCommandError):
        annotate(source, source, [])


def test_what_cannot_be_read_or_written_is_said(tmp_path):
    (tmp_path / "bad.xlsx").write_bytes(b"PK\x03\x04 nothing")

    with pytest.raises(CannotReadError):
        annotate(tmp_path / "bad.xlsx", tmp_path / "marked.xlsx", [])
    with pytest.raises(CannotWriteError):
        annotate(workbook(tmp_path), tmp_path / "nowhere" / "marked.xlsx", [])
