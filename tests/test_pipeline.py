"""The whole road with real files: whole documents or none, the same bytes every time, the workbook untouched."""

import hashlib
import json
from datetime import date

import pytest
from datasets import channel, dataset, results
from workbook_text import CHANNELS, RESULTS, SETTINGS, workbook

from reporter.errors import BrandError, CannotReadError, CannotWriteError, ReporterError, WrongCommandError
from reporter.intake import load
from reporter.model.part import of_channels
from reporter.model.request import Request
from reporter.pipeline import build

TWO_MONTHS = (
    SETTINGS
    + CHANNELS
    + RESULTS
    + """2026-09-01 | Instagram | 900 | 4000 | 100
2026-09-01 | LinkedIn | 480 | 800 | 25
"""
)
IN_NOVEMBER = Request(as_of=date(2026, 11, 4))
EVERY_FORMAT = ("pdf", "pptx", "html", "json")


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    return workbook(tmp_path_factory.mktemp("book"), TWO_MONTHS)


@pytest.fixture(scope="module")
def everything(book, tmp_path_factory):
    """Build every format once: a PDF takes its seconds."""
    folder = tmp_path_factory.mktemp("everything")
    was = (book.read_bytes(), book.stat().st_mtime_ns, sorted(book.parent.iterdir()))
    steps: list = []
    built = build(book, folder, IN_NOVEMBER, EVERY_FORMAT, on_step=steps.append)
    return built, folder, steps, was


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_every_format_is_written_in_the_order_asked_for(everything):
    built, folder, _, _ = everything
    assert [path.name for path in built.files] == [f"harbour-lane-2026-10.{one}" for one in EVERY_FORMAT]
    assert sorted(folder.iterdir()) == sorted(built.files)
    beginnings = [path.read_bytes()[:15] for path in built.files]
    assert beginnings[0].startswith(b"%PDF-1.")
    assert beginnings[1].startswith(b"PK\x03\x04")
    assert beginnings[2].lower().startswith(b"<!doctype html")
    assert beginnings[3].startswith(b'{\n  "schema": 1')


def test_the_steps_are_told_as_they_begin(everything):
    assert everything[2] == ["read", "compute", "render", "write"]


def test_the_workbook_and_its_folder_stay_as_they_were(everything, book):
    assert (book.read_bytes(), book.stat().st_mtime_ns, sorted(book.parent.iterdir())) == everything[3]


def test_the_same_input_gives_the_same_bytes(everything, book, tmp_path):
    again = build(book, tmp_path, IN_NOVEMBER, ("pdf", "html", "json"))
    first = {path.name: digest(path) for path in everything[0].files if path.suffix != ".pptx"}
    assert {path.name: digest(path) for path in again.files} == first


def test_asking_twice_for_a_format_writes_it_once(book, tmp_path):
    assert len(build(book, tmp_path, IN_NOVEMBER, ("json", "json")).files) == 1


def test_an_older_report_is_replaced_by_a_finished_one(book, tmp_path):
    target = tmp_path / "harbour-lane-2026-10.json"
    target.write_bytes(b"old")
    build(book, tmp_path, IN_NOVEMBER, ("json",))
    assert json.loads(target.read_bytes())["brand"] == "Harbour Lane"
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


@pytest.mark.parametrize(
    ("request_", "error"),
    [
        (Request(as_of=date(2026, 11, 4), channels=("Nope",)), WrongCommandError),
        (Request(as_of=date(2026, 11, 4), period="nope"), WrongCommandError),
        (Request(as_of=date(2026, 9, 4)), WrongCommandError),
    ],
    ids=["a channel that is not there", "no period", "nothing over yet"],
)
def test_a_build_that_fails_leaves_an_older_report_alone(book, tmp_path, request_, error):
    target = tmp_path / "harbour-lane-2026-10.json"
    target.write_bytes(b"old")
    with pytest.raises(error):
        build(book, tmp_path, request_, ("json",))
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {target.name: b"old"}


def test_a_document_that_cannot_be_made_leaves_nothing_behind(book, tmp_path):
    """A brand kit with a mistake stops the build when the figures are worked out already."""
    (tmp_path / "kit").mkdir()
    (tmp_path / "kit" / "brand.toml").write_text("[colours]\nink = 'no colour'\n")
    with pytest.raises(BrandError):
        build(
            book,
            tmp_path / "out",
            Request(as_of=date(2026, 11, 4), brand=tmp_path / "kit"),
            ("json", "html"),
        )
    assert not (tmp_path / "out").exists()


def test_a_folder_in_the_way_of_a_document_is_told(book, tmp_path):
    (tmp_path / "harbour-lane-2026-10.json").mkdir()
    with pytest.raises(CannotWriteError):
        build(book, tmp_path, IN_NOVEMBER, ("json",))
    assert [path.name for path in tmp_path.iterdir()] == ["harbour-lane-2026-10.json"]


def test_errors_in_the_workbook_stop_the_build_with_all_problems(tmp_path):
    path = workbook(tmp_path, TWO_MONTHS.replace("5000 | 120", "-5000 | many"))
    built = build(path, tmp_path / "out", IN_NOVEMBER, ("json",))
    assert built.stopped
    assert built.files == ()
    assert [problem.cell for problem in built.problems if problem.severity == "error"] == ["D2", "E2"]
    assert not (tmp_path / "out").exists()


def test_a_goal_that_cannot_be_measured_is_a_problem_of_the_workbook(tmp_path):
    goal = (
        "\n[Goals]\nGoal | KPI | Kind | Target | Start | Due\n"
        "Spend less | Ad spend | Total | 100 | 2026-01-01 | 2026-12-31\n"
    )
    problems = load(workbook(tmp_path, TWO_MONTHS + goal), date(2026, 11, 4)).problems
    assert "goal-needs-bound" in [problem.id for problem in problems]


def test_a_file_that_is_not_there_cannot_be_read(tmp_path):
    with pytest.raises(CannotReadError) as stopped:
        build(tmp_path / "nothing.xlsx", tmp_path / "out", IN_NOVEMBER, ("json",))
    assert isinstance(stopped.value, ReporterError)
    assert not (tmp_path / "out").exists()


def channels_of(data):
    return [one.name for one in of_channels(data, ("linkedin",)).included]


def test_only_the_channels_asked_for_are_in_the_total():
    data = dataset(
        results("2026-10", "Instagram", followers=100),
        results("2026-10", "LinkedIn", followers=50),
        channels=[channel("Instagram"), channel("LinkedIn", included=False)],
    )
    assert channels_of(data) == ["LinkedIn"]
    assert of_channels(data, ()) is data


def test_figures_of_asked_for_channels_are_those_of_their_own_pages(book, tmp_path):
    def followers(request):
        (path,) = build(book, tmp_path, request, ("json",)).files
        kpis = json.loads(path.read_bytes())["kpis"]
        return {
            one["scope"]["name"] or "total": one["value"]
            for one in kpis
            if one["id"] == "followers" and one["scope"]["kind"] in {"total", "channel"}
        }

    assert followers(IN_NOVEMBER) == {"total": 1500, "Instagram": 1000, "LinkedIn": 500}
    only = Request(as_of=date(2026, 11, 4), channels=("LinkedIn",))
    assert followers(only) == {"total": 500, "LinkedIn": 500}
