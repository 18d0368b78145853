"""``report check``: what it prints, what it answers, what it leaves alone."""

import json

import pytest
from openpyxl import load_workbook
from typer.testing import CliRunner
from workbook_text import CHANNELS, MINIMAL, SETTINGS, workbook

from reporter.cli.main import app
from reporter.cli.problems import folded, lines_of, ranges
from reporter.cli.terminal import Style
from reporter.errors import Problem, Severity
from reporter.language import language
from reporter.render import plain

FAULTY = (
    SETTINGS.replace("Currency |", "Language | Klingon\nCurrency |")
    + CHANNELS
    + """
[Channel results]
Period | Channel | Followers | Impressions | Likes | My own
2026-08-01 | Instagram | many | 5000 | 120 | 1
2026-09-01 | Instagram | many | 5000 | 6000 | 1
2026-10-01 | Instgram | many | '1.2K | 120 | 1
2026-10-01 | LinkedIn | 500 | '1.3K | #N/A | 1
2026-09-01 | LinkedIn | 500 | '1.4K | 30 | 1
2026-08-01 | LinkedIn | 500 | '1.5K | 30 | 1
"""
)


def run(*arguments):
    return CliRunner().invoke(app, ["check", *map(str, arguments)])


def test_a_sound_workbook_is_fine(tmp_path):
    answer = run(workbook(tmp_path))
    assert (answer.exit_code, answer.stdout) == (0, "No problems found.\nThe report can be built.\n")


def test_all_problems_at_once_by_sheet_and_worst_first(tmp_path, snapshot):
    answer = run(workbook(tmp_path, FAULTY), "--as-of", "2026-11-22")
    assert answer.exit_code == 1
    snapshot(answer.stdout)


def test_the_same_in_korean(tmp_path, snapshot):
    answer = run(workbook(tmp_path, FAULTY), "--as-of", "2026-11-22", "--language", "ko")
    assert answer.exit_code == 1
    snapshot(answer.stdout)


def test_warnings_count_as_errors_only_when_asked(tmp_path):
    path = workbook(tmp_path, MINIMAL.replace("| Likes", "| Likess"))
    assert run(path).exit_code == 0
    answer = run(path, "--strict")
    assert answer.exit_code == 1
    assert "--strict" in answer.stdout


def test_notes_stop_nothing(tmp_path):
    assert run(workbook(tmp_path, MINIMAL + "[My diary]\nA\n"), "--strict").exit_code == 0


def test_what_cannot_be_read_is_said_in_words(tmp_path):
    answer = run(tmp_path / "none.xlsx")
    assert answer.exit_code == 3
    assert "none.xlsx" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_language_we_lack_is_a_wrong_command(tmp_path):
    assert run(workbook(tmp_path), "--language", "tlh").exit_code == 2


def test_json_lists_every_problem_by_itself(tmp_path):
    answer = run(workbook(tmp_path, FAULTY), "--json", "--as-of", "2026-11-22")
    told = json.loads(answer.stdout)
    assert list(told) == ["workbook", "schema", "language", "errors", "warnings", "notes", "problems"]
    assert (told["workbook"], told["schema"], told["language"]) == ("book.xlsx", 1, "en")
    assert (told["errors"], told["warnings"], told["notes"]) == (5, 3, 5)
    assert len(told["problems"]) == 13
    assert told["problems"][-1] == {
        "id": "more-than-possible",
        "severity": "warning",
        "sheet": "Channel results",
        "cell": "E3",
        "other": "Channel results!D3",
        "what": "6,000 is more than 5,000 in Channel results!D3, which can hardly be.",
        "mend": "Check both numbers: perhaps they are in each other’s column, or of different periods.",
    }
    assert answer.exit_code == 1


def test_a_day_given_stands_for_today(tmp_path):
    answer = run(workbook(tmp_path), "--as-of", "2026-09-30")
    assert "2026-10-01 is in the future, seen from 2026-09-30." in answer.stdout


def test_an_annotated_copy_is_written_and_the_workbook_left_alone(tmp_path):
    path = workbook(tmp_path, FAULTY)
    before = path.read_bytes()
    copy = tmp_path / "marked.xlsx"
    answer = run(path, "--annotate", copy)
    assert answer.exit_code == 1
    assert "marked.xlsx" in answer.stdout
    assert path.read_bytes() == before
    comment = load_workbook(copy)["Channel results"]["C2"].comment
    assert comment is not None
    assert "which is not a number" in comment.text


def test_the_annotated_copy_never_replaces_the_workbook(tmp_path):
    path = workbook(tmp_path, FAULTY)
    before = path.read_bytes()
    assert run(path, "--annotate", path).exit_code == 2
    assert path.read_bytes() == before


# How the lines are made


@pytest.mark.parametrize(
    ("cells", "shown"),
    [
        (["H14"], "H14"),
        (["H14", "H15", "H16"], "H14:H16"),
        (["H14", "H15", "H17"], "H14:H15, H17"),
        (["A1", "B2"], "A1, B2"),
        (["A2:A3", "A4"], "A2:A3, A4"),
        ([], ""),
    ],
)
def test_cells_in_a_row_are_one_range(cells, shown):
    assert ranges(cells) == shown


def note_facts(row):
    return {"column": "C", "typed": f"{row}K", "value": row * 1000}


def test_of_many_notes_alike_the_first_are_shown_and_the_rest_counted():
    notes = [
        Problem("number-rounded", Severity.NOTE, "Ads", f"C{row}", facts=note_facts(row))
        for row in range(2, 12)
    ]
    shown = folded(notes, language("en"))
    assert [(one.cells, ranges(one.rest)) for one in shown] == [(("C2",), "C3:C11")]
    lines = list(lines_of(notes, language("en"), Style(200)))
    assert lines[-2] == "    Likewise in 9 more cells: C3:C11"


def test_errors_are_all_shown():
    errors = [
        Problem("not-a-number", Severity.ERROR, "Ads", f"C{row}", facts={"column": "C", "typed": f"{row}x"})
        for row in range(2, 50)
    ]
    assert len(folded(errors, language("en"))) == 48


def test_lines_fit_the_terminal_also_in_korean():
    assert list(plain.lines("one two three four", 12, "  ")) == ["  one two", "  three four"]
    assert list(plain.lines("가나다 라마 바사", 12, "  ")) == ["  가나다", "  라마 바사"]
    assert list(plain.lines("unbreakable", 4, "  ")) == ["  unbreakable"]


def test_colours_only_where_they_are_wanted():
    problem = Problem("sheet-hidden", Severity.NOTE, "Ads")
    assert "\033" not in "".join(lines_of([problem], language("en"), Style(80)))
    assert "\033[36mNote\033[0m" in "".join(lines_of([problem], language("en"), Style(80, colour=True)))
