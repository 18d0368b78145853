"""How building and sending end on the terminal: what was written, or the problems that stopped it."""

import sys
from collections.abc import Container, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from reporter.cli.door import FINE, WORKBOOK_ERRORS
from reporter.cli.problems import counts, lines_of
from reporter.cli.terminal import Style, as_typed, say
from reporter.errors import Severity

if TYPE_CHECKING:
    from reporter.errors import Problem
    from reporter.language import Language
    from reporter.pipeline import Built

WIDTH = 100
OWN_KPIS = "own-kpi"  # how the ids of problems begin that stand in a kpis.toml


def told(built: "Built", path: Path, words: "Language", *, strict: bool = False) -> int:
    """Show what a build wrote, or the problems that stopped it; return the exit code."""
    if built.stopped:
        return stopped(built.problems, path, words, "build-stopped-strict" if strict else "build-stopped")
    for file in built.files:
        print(words.text("build-wrote", path=str(file), size=shown_size(file.stat().st_size, words)))
    for remark in built.remarks:
        print(*filter(None, words.problem(remark)))
    tell_warnings(built.problems, path, words)
    return FINE


def tell_warnings(
    problems: "tuple[Problem, ...]", path: Path, words: "Language", stream: TextIO | None = None
) -> None:
    """Say how many warnings a workbook has, if any."""
    count = counts(problems)[Severity.WARNING]
    if count:
        say(words.text("build-warnings", count=count, path=as_typed(path)), stream)


def stopped(problems: "tuple[Problem, ...]", path: Path, words: "Language", because: str) -> int:
    """Show the problems that stopped a command, and say so in the words of ``because``; others are counted."""
    worst = {Severity.ERROR, Severity.WARNING} if because.endswith("strict") else {Severity.ERROR}
    shown = tuple(one for one in problems if one.severity in worst)
    for line in lines_of(shown, words, Style(WIDTH)):
        print(line, file=sys.stderr)
    print(words.text(because, files=files_with(problems, worst, path, words)), file=sys.stderr)
    if Severity.WARNING not in worst:
        tell_warnings(problems, path, words, sys.stderr)
    return WORKBOOK_ERRORS


def files_with(
    problems: "Iterable[Problem]", severities: Container[Severity], path: Path, words: "Language"
) -> str:
    """Name the files in which problems stand: the workbook, a ``kpis.toml``, or both."""
    found = [one for one in problems if one.severity in severities]
    names = [one.sheet or "" if one.id.startswith(OWN_KPIS) else str(path) for one in found]
    return words.join(list(dict.fromkeys(sorted(names, key=lambda name: name != str(path)))) or [str(path)])


def shown_size(size: int, words: "Language") -> str:
    """Return a count of bytes as people read it."""
    return words.text("build-size", number=words.number(size / 1024))
