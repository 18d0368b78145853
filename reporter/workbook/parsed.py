"""What comes out of reading one cell: a value, and what is doubtful or wrong about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from reporter.errors import Fact, Severity
from reporter.model.dataset import CellValue


@dataclass(frozen=True, slots=True)
class Doubt:
    """A problem that does not know its place yet."""

    id: str
    severity: Severity
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Parsed:
    """The value of a cell (None: unknown) and the doubts about it."""

    value: CellValue | None = None
    doubts: tuple[Doubt, ...] = ()


BLANK = Parsed()


def wrong(problem: str, /, **facts: Fact) -> Parsed:
    """Return no value and an error."""
    return Parsed(None, (Doubt(problem, Severity.ERROR, facts),))


def warned(value: CellValue | None, problem: str, /, **facts: Fact) -> Parsed:
    """Return a value and a warning."""
    return Parsed(value, (Doubt(problem, Severity.WARNING, facts),))


def noted(value: CellValue | None, problem: str, /, **facts: Fact) -> Parsed:
    """Return a value and a note."""
    return Parsed(value, (Doubt(problem, Severity.NOTE, facts),))


def guess(near: str | None) -> dict[str, Fact]:
    """Return the facts of "did you mean": the near name, and whether there is one."""
    return {"near": near or "", "nearness": "near" if near else "far"}
