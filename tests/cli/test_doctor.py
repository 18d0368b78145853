"""``report doctor`` says what is there, what is missing and how to mend it."""

import pytest
from typer.testing import CliRunner

from reporter.cli import checkup
from reporter.cli.checkup import State
from reporter.cli.main import app
from reporter.language import available, language

PARTS = (
    "python",
    "pango",
    "subset",
    "font-latin",
    "font-cyrillic",
    "font-korean",
    "font-chinese",
    "write",
    "library",
)


@pytest.fixture(autouse=True)
def english(monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


def test_a_healthy_machine_is_fine(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(app, ["doctor"])
    assert result.exit_code == 0
    assert "Everything is there." in result.output
    assert str(tmp_path) in result.output


def test_a_library_that_cannot_be_opened_is_missing():
    found = checkup.system_library("pango", ("libnothing-of-that-name.so.9",), State.MISSING)
    assert (found.state, found.detail) == (State.MISSING, "")


def test_a_folder_that_refuses_files_is_missing(tmp_path):
    found = checkup.write_access(tmp_path / "not there")
    assert (found.part, found.state) == ("write", State.MISSING)


def test_the_shipped_fonts_cover_every_script():
    shipped = {finding.part: finding.detail for finding in checkup.fonts()}
    assert shipped == {
        "font-latin": "Inter, NotoSansSC, Pretendard",
        "font-cyrillic": "Inter, Pretendard",
        "font-korean": "Pretendard",
        "font-chinese": "NotoSansSC",
    }


@pytest.mark.parametrize("code", available())
@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_every_miss_has_a_mend_for_every_system(code, part, system):
    facts = {"name": "babel", "detail": "3.9", "system": system}
    assert language(code).text(f"doctor-{part}", **facts)
    assert language(code).text(f"doctor-{part}", "mend", **facts)
