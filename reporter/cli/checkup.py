"""What the program needs from the machine, looked at one thing at a time: the facts behind ``report doctor``."""

import ctypes
import os
import platform
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from importlib import metadata
from pathlib import Path

from reporter.resources import asset_folder

OLDEST_PYTHON = (3, 11)

# The names WeasyPrint itself tries, and where Homebrew puts them.
PANGO = ("libpangoft2-1.0-0", "libpangoft2-1.0.so.0", "libpangoft2-1.0.dylib", "libpangoft2-1.0-0.dll")
SUBSET = (
    "libharfbuzz-subset-0",
    "libharfbuzz-subset.so.0",
    "libharfbuzz-subset.0.dylib",
    "libharfbuzz-subset-0.dll",
)
FOLDERS = ("", "/opt/homebrew/lib/", "/usr/local/lib/")
WINDOWS_FOLDERS = r"C:\msys64\ucrt64\bin;C:\msys64\mingw64\bin;C:\Program Files\GTK3-Runtime Win64\bin"

SCRIPTS = {"latin": "Aé€−", "cyrillic": "ЖяѝЩ", "korean": "가힣뷁", "chinese": "中国汉门"}
WEIGHTS = 2


class State(StrEnum):
    """How a need is met. Only ``MISSING`` stops the program from working."""

    FINE = "fine"
    SLOW = "slow"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Finding:
    """One need of the program: ``doctor-<part>`` names it, ``.mend`` says what to do where it is not met."""

    part: str
    state: State
    detail: str = ""
    name: str = ""


def checkup() -> Iterator[Finding]:
    """Yield every finding: Python, the system's libraries, the fonts, this folder, Python's libraries."""
    yield _python()
    yield system_library("pango", PANGO, State.MISSING)
    yield system_library("subset", SUBSET, State.SLOW)
    yield from fonts()
    yield write_access(Path.cwd())
    yield from _libraries()


def _python() -> Finding:
    state = State.FINE if sys.version_info >= OLDEST_PYTHON else State.MISSING
    return Finding("python", state, platform.python_version())


def system_library(part: str, names: tuple[str, ...], otherwise: State) -> Finding:
    """Try a library under each of its names; ``otherwise`` is the state when none can be opened."""
    if sys.platform == "win32":
        _open_windows_folders()
    found = next((name for folder in FOLDERS for name in names if _opens(folder + name)), "")
    return Finding(part, State.FINE if found else otherwise, found)


def _opens(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _open_windows_folders() -> None:
    for folder in os.environ.get("WEASYPRINT_DLL_DIRECTORIES", WINDOWS_FOLDERS).split(";"):
        with suppress(OSError):
            getattr(os, "add_dll_directory")(folder)  # noqa: B009 — exists on Windows only, where mypy does not look


def fonts() -> Iterator[Finding]:
    """Yield for each script the shipped families that have its letters in both weights."""
    known = {path: _characters(path) for path in sorted(asset_folder("fonts").glob("*.ttf"))}
    for script, letters in SCRIPTS.items():
        able = Counter(
            _family(path) for path, characters in known.items() if characters.issuperset(map(ord, letters))
        )
        families = [family for family, weights in able.items() if weights >= WEIGHTS]
        yield Finding(f"font-{script}", State.FINE if families else State.MISSING, ", ".join(families))


def _family(font: Path) -> str:
    return font.stem.partition("-")[0]


def _characters(font: Path) -> frozenset[int]:
    from fontTools.ttLib import TTFont, TTLibError

    try:
        with TTFont(font, lazy=True) as opened:
            return frozenset(opened.getBestCmap())
    except (OSError, TTLibError):
        return frozenset()


def write_access(folder: Path) -> Finding:
    """Try to write into a folder."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return Finding("write", State.FINE, str(folder))
    except OSError:
        return Finding("write", State.MISSING, str(folder))


def _libraries() -> Iterator[Finding]:
    for requirement in metadata.requires("reporter") or ():
        if "extra ==" not in requirement:
            yield _library(re.split(r"[^\w.-]", requirement, maxsplit=1)[0])


def _library(name: str) -> Finding:
    try:
        return Finding("library", State.FINE, metadata.version(name), name)
    except metadata.PackageNotFoundError:
        return Finding("library", State.MISSING, "", name)
