"""How the problems of a workbook look on a terminal, in a pipe and as JSON."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Any

from reporter.cli.terminal import Style
from reporter.errors import Problem, Severity, severity_rank
from reporter.render.plain import lines

if TYPE_CHECKING:
    from reporter.language import Language

SCHEMA = 1
SHOWN = {Severity.ERROR: 1000, Severity.WARNING: 10, Severity.NOTE: 1}  # of one kind in one column
COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}
BOLD = "1"
INDENT = "  "
CELL = re.compile(r"([A-Z]+)(\d+)")


@dataclass(frozen=True, slots=True)
class Worded:
    """One problem in words. ``cells`` lists every cell it stands in, ``rest`` further cells with the like."""

    problem: Problem
    what: str
    mend: str
    cells: tuple[str, ...] = ()
    rest: tuple[str, ...] = field(default=())


# As text


def lines_of(problems: Iterable[Problem], words: "Language", style: Style) -> Iterator[str]:
    """Yield the lines that show all problems, grouped by sheet, worst first."""
    sheets: dict[str | None, list[Problem]] = {}
    for problem in problems:
        sheets.setdefault(problem.sheet, []).append(problem)
    for sheet in sorted(sheets, key=lambda name: name is not None):
        yield style.painted(sheet or words.text("check-whole-book"), BOLD)
        for worded in folded(sheets[sheet], words):
            yield from _problem_lines(worded, words, style)
        yield ""


def folded(problems: Iterable[Problem], words: "Language") -> list[Worded]:
    """Return problems in words: the same words down one column once, and of many alike the first few."""
    alike: dict[tuple[str, Severity, str, str, str], list[str]] = {}
    first: dict[tuple[str, Severity, str, str, str], Problem] = {}
    for problem in sorted(problems, key=lambda one: (severity_rank(one), _place(one))):
        what, mend = words.problem(problem)
        key = (problem.id, problem.severity, _column(problem), what, mend)
        alike.setdefault(key, []).extend([problem.cell] if problem.cell else [])
        first.setdefault(key, problem)
    kinds: dict[tuple[str, Severity, str], list[Worded]] = {}
    for key, cells in alike.items():
        kinds.setdefault(key[:3], []).append(Worded(first[key], key[3], key[4], tuple(cells)))
    return [one for group in kinds.values() for one in _shortened(group)]


def _shortened(group: list[Worded]) -> list[Worded]:
    most = SHOWN[group[0].problem.severity]
    if len(group) <= most + 1:
        return group
    rest = tuple(cell for one in group[most:] for cell in one.cells)
    last = group[most - 1]
    return [*group[: most - 1], Worded(last.problem, last.what, last.mend, last.cells, rest)]


def _column(problem: Problem) -> str:
    found = CELL.match(problem.cell or "")
    return found[1] if found else ""


def _place(problem: Problem) -> tuple[int, int, str]:
    """Return what puts cells into reading order: row by row."""
    found = CELL.match(problem.cell or "")
    return (int(found[2]), len(found[1]), found[1]) if found else (0, 0, "")


def ranges(cells: Iterable[str]) -> str:
    """Return ``H14:H19, H23`` for the cells H14 to H19 and H23, in that order."""
    found = [CELL.fullmatch(cell) for cell in cells]
    if not all(found):
        return ", ".join(cells)
    places = [(match[1], int(match[2])) for match in found if match]
    runs = groupby(enumerate(places), lambda item: (item[1][0], item[1][1] - item[0]))
    return ", ".join(_run([place for _, place in run]) for _, run in runs)


def _run(places: list[tuple[str, int]]) -> str:
    names = [f"{column}{row}" for column, row in places]
    return names[0] if len(names) == 1 else f"{names[0]}:{names[-1]}"


def _problem_lines(worded: Worded, words: "Language", style: Style) -> Iterator[str]:
    severity = worded.problem.severity
    label = style.painted(words.text(f"check-severity-{severity}"), COLOURS[severity])
    cells = ranges(worded.cells)
    yield f"{INDENT}{label}{'  ' + cells if cells else ''}"
    yield from lines(worded.what, style.width, INDENT * 2)
    if worded.mend:
        yield from lines(worded.mend, style.width, INDENT * 2)
    if worded.rest:
        more = words.text("check-more", count=len(worded.rest), cells=ranges(worded.rest))
        yield from lines(more, style.width, INDENT * 2)


def counts(problems: Iterable[Problem]) -> dict[Severity, int]:
    """Return how many problems of each severity there are."""
    found = dict.fromkeys(Severity, 0)
    for problem in problems:
        found[problem.severity] += 1
    return found


def summary(problems: Iterable[Problem], words: "Language") -> str:
    """Return "2 errors, 1 warning and 3 notes", or that all is fine."""
    found = counts(problems)
    shown = [words.text(f"check-{severity}s", count=number) for severity, number in found.items() if number]
    return words.join(shown) if shown else words.text("check-fine")


# As data


def as_data(problems: Iterable[Problem], words: "Language") -> dict[str, Any]:
    """Return all problems for ``--json``: every one by itself, as facts and in words."""
    listed = list(problems)
    found = counts(listed)
    return {
        "schema": SCHEMA,
        "language": words.code,
        "errors": found[Severity.ERROR],
        "warnings": found[Severity.WARNING],
        "notes": found[Severity.NOTE],
        "problems": [_data(problem, words) for problem in listed],
    }


def _data(problem: Problem, words: "Language") -> dict[str, str | None]:
    what, mend = words.problem(problem)
    return {
        "id": problem.id,
        "severity": problem.severity.value,
        "sheet": problem.sheet,
        "cell": problem.cell,
        "other": problem.other,
        "what": what,
        "mend": mend or None,
    }
