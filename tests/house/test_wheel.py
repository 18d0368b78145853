"""The built wheel works away from the checkout, with its templates, words and fonts inside."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest
from files import ROOT

SAMPLE = ROOT / "sample_data" / "harbour-lane.xlsx"
HIDDEN = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"}
CLEAN = {name: value for name, value in os.environ.items() if name not in HIDDEN}


def run(*command, cwd):
    done = subprocess.run(
        [*map(str, command)],
        cwd=cwd,
        env=CLEAN,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A clean environment that holds the wheel; the pinned dependencies are borrowed from this one."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    (wheel,) = folder.glob("*.whl")
    home = folder / "home"
    venv.create(home, with_pip=False)
    python = home / "bin" / "python"
    run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "-q",
        "--no-deps",
        "--no-index",
        wheel,
        cwd=folder,
    )
    (packages,) = home.glob("lib/python*/site-packages")
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), "utf-8")
    return home


def test_the_program_comes_from_the_wheel_with_its_data(home, tmp_path):
    asked = "import reporter.resources as r; print(r.PACKAGE, r.root(), sep='\\n')"
    package, root = map(Path, run(home / "bin" / "python", "-c", asked, cwd=tmp_path).split())
    assert package.is_relative_to(home)
    assert root == package / "_bundled"


def test_the_doctor_finds_the_fonts_and_words_of_the_wheel(home, tmp_path):
    assert "Pretendard" in run(home / "bin" / "report", "doctor", cwd=tmp_path)


def test_the_wheel_builds_the_sample_from_anywhere(home, tmp_path):
    run(home / "bin" / "report", "build", SAMPLE, cwd=tmp_path)
    assert {path.suffix for path in tmp_path.iterdir()} == {".pdf", ".pptx", ".html"}
    assert all(path.stat().st_size > 10_000 for path in tmp_path.iterdir())
