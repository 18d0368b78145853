"""No file holds what belongs to one machine; files parse and stay small."""

import re
import tomllib

import pytest
from files import ROOT, project_files

BIGGEST = 3_000_000  # bytes; the largest font has 2.7 million
REGISTRIES = "|".join(
    ("py" + "pi", "python" + "hosted", "npm" + "js", "debian", "ubuntu", "conda", "anaconda")
)
ADDRESS = re.compile(rf"://[^/\s]*({REGISTRIES})\b", re.IGNORECASE)
MACHINE_PATH = re.compile(r"(?<![\w.}/])/(home|Users|root|work)/\w")
OPTION = re.compile(r"^\s*(-i|--index-url|--extra-index-url|-f|--find-links|--trusted-host)\b")
TEXTS = [path for path in project_files() if path.suffix not in {".ttf", ".xlsx", ".pptx", ".png", ".pdf"}]


def lines_with(pattern, path):
    lines = (ROOT / path).read_text("utf-8").splitlines()
    return [f"{path}:{number}" for number, line in enumerate(lines, 1) if pattern.search(line)]


def test_no_file_names_a_package_registry():
    assert [found for path in TEXTS for found in lines_with(ADDRESS, path)] == []


def test_no_file_holds_a_path_of_one_machine():
    assert [found for path in TEXTS for found in lines_with(MACHINE_PATH, path)] == []


def test_the_requirements_hold_hashes_and_no_addresses():
    text = (ROOT / "requirements.txt").read_text("utf-8")
    assert not lines_with(OPTION, "requirements.txt")
    pins = re.findall(r"^[a-z0-9-]+==", text, re.MULTILINE)
    assert len(pins) > 50
    assert all(
        "--hash=sha256:" in block for block in re.split(r"^(?=[a-z0-9-]+==)", text, flags=re.MULTILINE)[1:]
    )


def test_the_package_lock_holds_hashes_and_no_addresses():
    text = (ROOT / "package-lock.json").read_text("utf-8")
    assert '"resolved"' not in text
    assert text.count('"integrity": "sha512-') == 3


@pytest.mark.parametrize("path", [path for path in project_files() if path.suffix == ".toml"], ids=str)
def test_toml_parses(path):
    assert tomllib.loads((ROOT / path).read_text("utf-8"))


def test_no_file_is_big():
    assert [path for path in project_files() if (ROOT / path).stat().st_size > BIGGEST] == []
