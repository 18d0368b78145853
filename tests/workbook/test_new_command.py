"""``report new``, typed as on the command line."""

import pytest
from openpyxl import load_workbook
from typer.testing import CliRunner

from reporter.cli.main import app
from reporter.workbook.read import read


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    return lambda *words: CliRunner().invoke(app, ["new", *words])


def test_a_new_workbook_is_written_and_named(run, tmp_path):
    answer = run(
        "book.xlsx", "--channels", "instagram, X", "--currency", "eur", "--with", "ads,Customer care"
    )

    book = load_workbook(tmp_path / "book.xlsx")
    assert answer.exit_code == 0
    assert answer.stdout == "Wrote book.xlsx. Open it and begin with the sheet “Start here”.\n"
    assert {"Ads", "Customer care"} < set(book.sheetnames)
    assert "Posts" not in book.sheetnames
    assert [book["Channels"].cell(row, 2).value for row in (2, 3)] == ["Instagram", "X"]
    assert book["Settings"]["B5"].value == "EUR"


def test_all_sheets_in_korean_with_the_won(run, tmp_path):
    answer = run(
        "book.xlsx", "--with", "all", "--language", "ko", "--rhythm", "분기", "--channels", "인스타그램"
    )

    book = load_workbook(tmp_path / "book.xlsx")
    assert answer.exit_code == 0
    assert len(book.sheetnames) == 18
    assert [book["설정"].cell(row, 2).value for row in (4, 5, 6)] == ["ko", "KRW", "분기"]


def test_kpis_are_offered_by_name(run, tmp_path):
    run("book.xlsx")

    lists = load_workbook(tmp_path / "book.xlsx")["_lists"]
    kpis = next(column for column in lists.iter_cols(values_only=True) if column[0] == "kpi")
    assert len([name for name in kpis if name]) > 60


def test_a_file_that_is_there_is_replaced_only_when_told(run, tmp_path):
    (tmp_path / "book.xlsx").write_text("mine")

    refused = run("book.xlsx")
    assert (refused.exit_code, (tmp_path / "book.xlsx").read_text()) == (2, "mine")
    assert "--force" in refused.stderr

    assert run("book.xlsx", "--force").exit_code == 0
    assert load_workbook(tmp_path / "book.xlsx").sheetnames[0] == "Start here"


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("book.xls",), "book.xls"),
        (("book.xlsx", "--with", "adz"), "adz"),
        (("book.xlsx", "--with", "goals"), "goals"),
        (("book.xlsx", "--channels", "instagram,=cmd"), "=cmd"),
        (("book.xlsx", "--rhythm", "daily"), "daily"),
        (("book.xlsx", "--language", "tlh"), "tlh"),
        (("book.xlsx", "--currency", "euros"), "euros"),
        (("book.xlsx", "--add", "ads"), "-o"),
    ],
)
def test_what_does_not_exist_is_named_and_nothing_is_written(run, tmp_path, words, named):
    answer = run(*words)

    assert answer.exit_code == 2
    assert named in answer.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_a_matter_of_writing(run):
    assert run("nowhere/book.xlsx").exit_code == 3


def test_a_sheet_is_added_to_a_copy(run, tmp_path):
    run("book.xlsx", "--channels", "x")
    before = (tmp_path / "book.xlsx").read_bytes()

    answer = run("--add", "ads,posts", "book.xlsx", "-o", "copy.xlsx")

    assert answer.exit_code == 0
    assert "Ads and Posts" in answer.stdout
    assert (tmp_path / "book.xlsx").read_bytes() == before
    assert load_workbook(tmp_path / "copy.xlsx").sheetnames[-2:] == ["Ads", "Posts"]


@pytest.mark.parametrize(("output", "code"), [("book.xlsx", 2), ("./book.xlsx", 2), ("there.xlsx", 2)])
def test_a_copy_never_replaces_what_is_there(run, tmp_path, output, code):
    run("book.xlsx")
    (tmp_path / "there.xlsx").write_text("mine")
    before = (tmp_path / "book.xlsx").read_bytes()

    assert run("--add", "ads", "book.xlsx", "-o", output).exit_code == code
    assert (tmp_path / "book.xlsx").read_bytes() == before
    assert (tmp_path / "there.xlsx").read_text() == "mine"


def test_the_sample_can_be_read_without_an_error(run, tmp_path):
    answer = run("book.xlsx", "--sample")

    assert answer.exit_code == 0
    assert read(tmp_path / "book.xlsx").dataset is not None
