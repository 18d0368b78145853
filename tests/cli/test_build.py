"""``report build``: what it prints, what it writes, and how it ends."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner
from workbook_text import CHANNELS, MINIMAL, RESULTS, SETTINGS, workbook

from reporter.cli.main import app
from reporter.cli.terminal import as_typed

TWO_MONTHS = (
    SETTINGS
    + CHANNELS
    + RESULTS
    + """2026-09-01 | Instagram | 900 | 4000 | 100
2026-09-01 | LinkedIn | 480 | 800 | 25
[Website]
Period | Channel | Campaign | Leads
2026-10-01 | Instagram | Spring sale | 12
"""
)
AS_OF = ("--as-of", "2026-11-04")


@pytest.fixture(autouse=True)
def english(monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


def build(path, folder, *options):
    asked = ("build", str(path), "-o", str(folder), "--format", "json", *AS_OF, *options)
    return CliRunner().invoke(app, asked)


def names(folder):
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


@pytest.fixture
def book(tmp_path):
    return workbook(tmp_path, TWO_MONTHS)


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


@pytest.mark.parametrize(
    ("options", "name"),
    [
        ((), "harbour-lane-2026-10.json"),
        (("--period", "2026-09"), "harbour-lane-2026-09.json"),
        (("--period", "2026-09..2026-10"), "harbour-lane-2026-09-2026-10.json"),
        (("--language", "ko"), "harbour-lane-2026-10-ko.json"),
        (("--language", "en"), "harbour-lane-2026-10.json"),
        (("--channel", "instagram"), "harbour-lane-2026-10-instagram.json"),
        (
            ("--channel", "LinkedIn", "--channel", "Instagram", "--channel", "LinkedIn"),
            "harbour-lane-2026-10-instagram-linkedin.json",
        ),
        (("--compare", "year"), "harbour-lane-2026-10-year.json"),
        (("--section", "summary, Reach"), "harbour-lane-2026-10-summary-reach.json"),
        (
            ("--section", "scoreboard", "--section", "-audience,-cover"),
            "harbour-lane-2026-10-scoreboard-no-audience-no-cover.json",
        ),
        (("--campaign", "spring sale"), "harbour-lane-2026-10-spring-sale.json"),
        (("--one-page",), "harbour-lane-2026-10-one-page.json"),
        (("--compare", "previous"), "harbour-lane-2026-10.json"),
        (
            ("--channel", "LinkedIn", "--compare", "baseline", "--language", "ko"),
            "harbour-lane-2026-10-linkedin-baseline-ko.json",
        ),
    ],
)
def test_the_name_says_what_differs_from_the_default(book, out, options, name):
    done = build(book, out, *options)
    assert (done.exit_code, names(out)) == (0, [name])
    assert str(out / name) in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("brand", "name"),
    [
        ("온결 티하우스", "온결-티하우스-2026-10.json"),
        ("Aux", "report-aux-2026-10.json"),
        ("../Öst & Söner", "öst-söner-2026-10.json"),
        ("B" * 90, "b" * 52 + "-2026-10.json"),
    ],
)
def test_the_brand_names_the_file_safely(tmp_path, out, brand, name):
    build(workbook(tmp_path, MINIMAL.replace("Harbour Lane", brand)), out)
    assert names(out) == [name]


@pytest.mark.parametrize(
    ("options", "wrong", "mend"),
    [
        (("--channel", "Instagrm"), "no channel “Instagrm”", "Instagram"),
        (("--channel", "Pinterest"), "no channel “Pinterest”", "Instagram, LinkedIn"),
        (("--format", "docx"), "“docx” is no format", "pdf, pptx, html, json"),
        (("--format", " , "), "“” is no format", "pdf, pptx, html, json"),
        (("--campaign", "Sprin sale"), "names the campaign “Sprin sale”", "Spring sale"),
        (("--campaign", "Spring sale", "--format", "xlsx"), "not one campaign", "Leave out xlsx"),
        (("--archive",), "about the PDF", "Add pdf to --format"),
        (("--section", "sumary"), "no section “sumary”", "summary"),
        (("--one-page", "--section", "goals"), "--section names others", "Leave one of the two out"),
        (("--language", "tlh"), "no language “tlh”", "en, ko"),
        (("--compare", "yesterday"), "“yesterday” is no comparison", "previous, year, baseline"),
        (("--period", "last month"), "“last month” is not a period", "2026-09 to 2026-10"),
        (("--period", "2020-01"), "no numbers for 2020-01", "2026-09 to 2026-10"),
        (("--period", "2026-07..2026-10"), "only a part of", "--period 2026-09..2026-10"),
        (("--period", "2026-W44"), "do not fit", "2026-10"),
    ],
)
def test_a_wish_that_cannot_be_met_ends_with_two_and_a_mend(book, out, options, wrong, mend):
    done = build(book, out, *options)
    assert (done.exit_code, names(out)) == (2, [])
    said, how = done.stderr.splitlines()
    assert wrong in said
    assert mend in how


def test_errors_in_the_workbook_are_shown_and_nothing_is_written(tmp_path, out):
    path = workbook(tmp_path, MINIMAL.replace("5000 | 120", "-5000 | many"))
    done = build(path, out)
    assert (done.exit_code, names(out), done.stdout) == (1, [], "")
    assert "D2" in done.stderr
    assert "E2" in done.stderr
    assert done.stderr.endswith(f"Nothing was written: there are errors in {path}.\n")


def test_mistakes_in_the_file_beside_the_workbook_are_that_files(tmp_path, out):
    path = workbook(tmp_path, MINIMAL)
    (tmp_path / "kpis.toml").write_text('[mine]\nname = "Mine"\nformula = "likes +"\n')
    assert build(path, out).stderr.endswith("Nothing was written: there are errors in kpis.toml.\n")
    workbook(tmp_path, MINIMAL.replace("5000 | 120", "-5000 | many"))
    assert build(path, out).stderr.endswith(f"there are errors in {path} and kpis.toml.\n")


def test_a_command_to_paste_has_its_path_in_quotes_where_it_needs_them(tmp_path, out):
    folder = tmp_path / "our reports"
    folder.mkdir()
    path = workbook(folder, MINIMAL.replace("900 | 30", "900 | none"))
    assert f"“report check '{path}'” shows it." in build(path, out).stdout
    assert as_typed(Path("온결.xlsx")) == "온결.xlsx"
    assert as_typed(Path("O'Hara & Co.xlsx"), windows=True) == '"O\'Hara & Co.xlsx"'
    assert as_typed(Path("book.xlsx"), windows=True) == "book.xlsx"


def test_warnings_are_counted_and_strict_stops_at_them(tmp_path, out):
    path = workbook(tmp_path, MINIMAL.replace("900 | 30", "900 | none"))
    done = build(path, out)
    assert (done.exit_code, len(names(out))) == (0, 1)
    assert done.stdout.endswith(f"One warning: “report check {path}” shows it.\n")
    stopped = build(path, tmp_path / "strict", "--strict")
    assert (stopped.exit_code, names(tmp_path / "strict")) == (1, [])
    assert "--strict was given" in stopped.stderr


def test_strict_lets_a_faultless_workbook_pass(book, out):
    assert build(book, out, "--strict").exit_code == 0


@pytest.mark.parametrize("content", [None, b"", b"PK\x03\x04 half a file", b"%PDF-1.7"])
def test_a_file_that_cannot_be_read_ends_with_three(tmp_path, out, content):
    path = tmp_path / "book.xlsx"
    if content is not None:
        path.write_bytes(content)
    done = build(path, out)
    assert (done.exit_code, names(out)) == (3, [])
    assert "book.xlsx" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_that_cannot_be_written_ends_with_three(book, tmp_path):
    (tmp_path / "taken").write_bytes(b"mine")
    done = build(book, tmp_path / "taken")
    assert done.exit_code == 3
    assert f"“{tmp_path / 'taken'}” is a file, not a folder." in done.stderr
    assert (tmp_path / "taken").read_bytes() == b"mine"


def test_the_language_of_the_workbook_is_spoken_unless_another_is_asked_for(tmp_path, out):
    path = workbook(tmp_path, MINIMAL.replace("Rhythm | Month", "Rhythm | Month\nLanguage | ko"))
    build(path, out)
    build(path, out, "--language", "en")
    assert names(out) == ["harbour-lane-2026-10-en.json", "harbour-lane-2026-10.json"]
    told = {name: json.loads((out / name).read_text("utf-8"))["period"]["label"] for name in names(out)}
    assert list(told.values()) == ["October 2026", "2026년 10월"]


def test_a_pipe_sees_no_progress(book, out):
    done = build(book, out)
    assert "\r" not in done.output
    assert "…" not in done.output
