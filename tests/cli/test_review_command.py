"""``report review``: what it writes, what it is called, and how it ends."""

import json

import pytest
from typer.testing import CliRunner
from workbook_text import CHANNELS, RESULTS, SETTINGS, workbook

from reporter.cli.main import app

HEAD = "\n".join(RESULTS.splitlines()[:3]) + "\n"
MONTHS = "".join(
    f"2026-{month:02}-01 | Instagram | {100 * month} | {1000 * month} | {10 * month}\n"
    for month in range(1, 9)
)
GOALS = """
[Goals]
Goal | Objective | KPI | Kind | Target | Start | Due
Half a thousand | Be known | Followers | Reach a level | 500 | 2026-01-01 | 2026-06-30
Ten a month | Sell | Leads | Reach a level | 10 | 2026-01-01 | 2026-12-31
"""
AS_OF = ("--as-of", "2026-11-04")


@pytest.fixture(autouse=True)
def english(monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def book(tmp_path):
    return workbook(tmp_path, SETTINGS + CHANNELS + HEAD + MONTHS + GOALS)


def review(path, folder, *options):
    return CliRunner().invoke(
        app, ("review", str(path), "-o", str(folder), "--format", "json", *AS_OF, *options)
    )


def names(folder):
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


@pytest.mark.parametrize(
    ("options", "name"),
    [
        ((), "harbour-lane-2026-01-2026-06-review.json"),
        (("--period", "2026"), "harbour-lane-2026-review.json"),
        (("--period", "2026-Q2"), "harbour-lane-2026-q2-review.json"),
        (("--period", "2026", "--language", "ko"), "harbour-lane-2026-review-ko.json"),
    ],
)
def test_the_name_says_that_it_is_a_review_and_of_what(book, tmp_path, options, name):
    done = review(book, tmp_path / "out", *options)
    assert (done.exit_code, names(tmp_path / "out"), done.stderr) == (0, [name], "")
    assert name in done.stdout


def test_the_json_holds_every_suggestion_with_its_rule(book, tmp_path):
    review(book, tmp_path / "out", "--period", "2026")
    data = json.loads((tmp_path / "out" / "harbour-lane-2026-review.json").read_bytes())
    assert data["period"] == {"start": "2026-01-01", "end": "2026-08-31", "label": "January – August 2026"}
    assert [one["id"] for one in data["story"]["sections"]] == [
        "summary",
        "objectives",
        "goals",
        "kpis",
        "unseen",
        "trend",
        "appendix",
    ]
    found = {one["id"]: one for one in data["review"]["kpis"]}
    assert found["followers"] == {
        "id": "followers",
        "uses": ["lead", "goal"],
        "notes": 0,
        "periods": {"have": 8, "of": 8},
        "advice": "keep",
        "rule": "goal-met",
        "reason": "Its goal was met",
    }
    assert (found["leads"]["rule"], found["leads"]["periods"]) == ("no-data", {"have": 0, "of": 8})
    assert data["review"]["goals"][0] == {
        "goal": "Half a thousand",
        "met_since": "2026-05-01",
        "way": None,  # where it began is not known
        "advice": "extend",
        "rule": "met",
        "reason": "Met: set it again for the time to come",
    }
    assert data["review"]["objectives"][1] == {
        "objective": "Sell",
        "kpi": "leads",
        "scope": {"kind": "total", "name": None},
        "goals": ["Ten a month"],
        "served": "no_data",
    }


def test_a_report_has_no_review_in_its_json(book, tmp_path):
    CliRunner().invoke(app, ("build", str(book), "-o", str(tmp_path / "out"), "--format", "json", *AS_OF))
    (path,) = (tmp_path / "out").iterdir()
    assert "review" not in json.loads(path.read_bytes())


@pytest.mark.parametrize(
    ("options", "wrong", "mend"),
    [
        (("--period", "2020"), "no numbers for 2020", "2026-01 to 2026-08"),
        (("--period", "last year"), "“last year” is not a period", "2026-01 to 2026-08"),
        (("--format", "docx"), "“docx” is no format", "pdf, pptx, html, json"),
    ],
)
def test_a_wish_that_cannot_be_met_ends_with_two_and_a_mend(book, tmp_path, options, wrong, mend):
    done = review(book, tmp_path / "out", *options)
    assert (done.exit_code, names(tmp_path / "out")) == (2, [])
    said, how = done.stderr.splitlines()
    assert wrong in said
    assert mend in how


def test_errors_in_the_workbook_stop_it(tmp_path):
    path = workbook(tmp_path, SETTINGS + CHANNELS + RESULTS.replace("5000 | 120", "-5000 | many"))
    done = review(path, tmp_path / "out")
    assert (done.exit_code, names(tmp_path / "out"), done.stdout) == (1, [], "")
    assert "D2" in done.stderr


def test_a_file_that_is_not_there_ends_with_three(tmp_path):
    assert review(tmp_path / "nothing.xlsx", tmp_path / "out").exit_code == 3
