"""A part of a typed formula: its expression, what it measures, how large it is."""

from dataclasses import dataclass

from reporter.kpi.own.measure import Measure
from reporter.model.formula import Expression


@dataclass(frozen=True, slots=True)
class Term:
    """An expression with its measure; ``size`` counts its nodes, ``depth`` its levels."""

    expression: Expression
    measure: Measure
    size: int
    depth: int


def term_of(expression: Expression, measure: Measure) -> Term:
    """Return an expression of the catalogue as a part."""
    return Term(expression, measure, sum(1 for _ in expression.walk()), depth_of(expression))


def above(expression: Expression, measure: Measure, *parts: Term) -> Term:
    """Return an expression that stands above others; their sizes are known, so that none is walked twice."""
    size = 1 + sum(part.size for part in parts)
    return Term(expression, measure, size, 1 + max(part.depth for part in parts))


def depth_of(expression: Expression) -> int:
    """Return how many levels an expression has."""
    return 1 + max(map(depth_of, expression.parts), default=0)
