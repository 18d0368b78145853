"""The formula algebra: one expression that is evaluated, printed in words and written as an Excel formula.

Expressions are frozen trees built with ordinary arithmetic: ``likes + comments``, ``engagements / reach``.
How a metric rolls up over channels and over time belongs to the metric, so inputs are combined first and the
formula is applied afterwards: a rate over six channels is a ratio of sums, never a mean of ratios.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from reporter.model.units import Interval, Unit


class RollUp(StrEnum):
    """How a metric combines.

    Over channels all sum. Over time, shown alone: flows sum, stocks take the last value, unique counts the
    average period. Over time inside a ratio: all sum over the periods. A single value (a rate as it was typed)
    combines with nothing: it is known only for one channel in one period.
    """

    FLOW = "flow"
    STOCK = "stock"
    UNIQUE = "unique"
    SINGLE = "single"


class Expression:
    """A node of a formula. Arithmetic between nodes builds larger ones."""

    __slots__ = ()

    def __add__(self, other: "Expression | float") -> "Expression":
        return Sum((*_terms(self), *_terms(_lift(other))))

    def __sub__(self, other: "Expression | float") -> "Expression":
        return Difference(self, _lift(other))

    def __mul__(self, other: "Expression | float | Interval") -> "Expression":
        return Product(self, _lift(other))

    def __truediv__(self, other: "Expression | float") -> "Expression":
        return Quotient(self, _lift(other))

    @property
    def parts(self) -> tuple["Expression", ...]:
        """The nodes directly below this one."""
        return ()

    def walk(self) -> Iterator["Expression"]:
        """Yield this node and every node below it."""
        yield self
        for part in self.parts:
            yield from part.walk()


@dataclass(frozen=True, slots=True)
class Beside:
    """Another cell of the same row, plus a number: what a condition may compare with."""

    column: str
    plus: float = 0.0


@dataclass(frozen=True, slots=True)
class Condition:
    """A row counts only when ``column`` compares to ``value``: operator is ``=``, ``≠``, ``≥`` or ``≤``.

    ``value`` may be ``SettingValue``: the row's cell is compared with what the manager chose. Two operators
    need no value: ``filled`` (the cell is not blank) and ``whole`` (it holds no fraction; blank passes).
    """

    column: str
    operator: str
    value: "str | float | SettingValue | Beside | None" = None


@dataclass(frozen=True, slots=True)
class Metric(Expression):
    """A measured input: one column of one sheet, summed over the rows that fit.

    Attributes:
        id: Its key in the locale files (``metric-<id>``).
        sheet: The sheet's id in the schema.
        column: The column's id; None counts rows.
        unit: What it counts.
        roll_up: How it combines.
        where: Conditions that a row must meet.
        blank_is: What a blank cell in a row stands for, where the contract says so (a review's count: 1).
        outside_figures: Left out (as 0) for channels whose own figures already include ads.
        every_row: Each row is meant to have it, so a blank is unknown also where none was ever filled.
    """

    id: str
    sheet: str
    column: str | None
    unit: Unit = Unit.COUNT
    roll_up: RollUp = RollUp.FLOW
    where: tuple[Condition, ...] = ()
    blank_is: float | None = None
    outside_figures: bool = False
    every_row: bool = False

    @property
    def since_first_row(self) -> bool:
        """It is tracked from a place's first row on, whatever stands in its column."""
        return self.column is None or self.blank_is is not None or self.every_row


@dataclass(frozen=True, slots=True)
class Constant(Expression):
    """A plain number, or a range."""

    value: float | Interval


@dataclass(frozen=True, slots=True)
class SettingValue(Expression):
    """A number (in a condition: also a text) that the manager chose: a field of ``Settings``."""

    name: str


@dataclass(frozen=True, slots=True)
class Sum(Expression):
    """The sum of its terms. A term that is not tracked is left out and named; an unknown one makes it unknown."""

    terms: tuple[Expression, ...]

    @property
    def parts(self) -> tuple[Expression, ...]:
        """The terms."""
        return self.terms


@dataclass(frozen=True, slots=True)
class Difference(Expression):
    """``whole`` − ``less``; missing when either is."""

    whole: Expression
    less: Expression

    @property
    def parts(self) -> tuple[Expression, ...]:
        """Both sides."""
        return self.whole, self.less


@dataclass(frozen=True, slots=True)
class Product(Expression):
    """``left`` × ``right``; missing when either is."""

    left: Expression
    right: Expression

    @property
    def parts(self) -> tuple[Expression, ...]:
        """Both sides."""
        return self.left, self.right


@dataclass(frozen=True, slots=True)
class Quotient(Expression):
    """``numerator`` ÷ ``denominator``: sums over the channels that have both; missing when it divides by 0."""

    numerator: Expression
    denominator: Expression

    @property
    def parts(self) -> tuple[Expression, ...]:
        """Numerator and denominator."""
        return self.numerator, self.denominator


@dataclass(frozen=True, slots=True)
class Each(Expression):
    """``inner`` taken row by row of one sheet, then summed: ``each(bounce rate × sessions)``.

    A metric of another sheet inside it is looked up at the row's channel and period. Only rows that meet
    ``where`` take part. A quotient of two ``Each`` of one sheet pairs row by row: rows that lack a side are
    left out of both, and the coverage says so.
    """

    sheet: str
    inner: Expression
    where: tuple[Condition, ...] = ()

    @property
    def parts(self) -> tuple[Expression, ...]:
        """The expression taken row by row."""
        return (self.inner,)


@dataclass(frozen=True, slots=True)
class Either(Expression):
    """``first``, or ``second`` where the first is not known."""

    first: Expression
    second: Expression

    @property
    def parts(self) -> tuple[Expression, ...]:
        """Both readings."""
        return self.first, self.second


@dataclass(frozen=True, slots=True)
class Before(Expression):
    """A stock at the end of the period before."""

    metric: Metric

    @property
    def parts(self) -> tuple[Expression, ...]:
        """The metric."""
        return (self.metric,)


@dataclass(frozen=True, slots=True)
class AtStart(Expression):
    """``inner`` taken in the first period of the span only: followers at the start of a quarter."""

    inner: Expression

    @property
    def parts(self) -> tuple[Expression, ...]:
        """The expression taken at the start."""
        return (self.inner,)


@dataclass(frozen=True, slots=True)
class AtEnd(Expression):
    """``inner`` taken in the last period of the span only."""

    inner: Expression

    @property
    def parts(self) -> tuple[Expression, ...]:
        """The expression taken at the end."""
        return (self.inner,)


@dataclass(frozen=True, slots=True)
class Option:
    """One definition among several. ``suffix`` is appended to the KPI's id to make its definition id."""

    value: str | bool
    suffix: str
    expression: Expression


@dataclass(frozen=True, slots=True)
class Choice(Expression):
    """A definition on which sources disagree: the manager's setting picks one of the options."""

    setting: str
    options: tuple[Option, ...]

    @property
    def parts(self) -> tuple[Expression, ...]:
        """Every option's expression."""
        return tuple(option.expression for option in self.options)


def each(sheet: str, inner: Expression, *where: Condition) -> Each:
    """Take an expression row by row of a sheet, then sum; only rows that meet the conditions."""
    return Each(sheet, inner, where)


def either(first: Expression, second: Expression) -> Expression:
    """Take the first, or the second where the first is not known."""
    return Either(first, second)


def _lift(value: "Expression | float | Interval") -> Expression:
    return value if isinstance(value, Expression) else Constant(value)


def _terms(expression: Expression) -> tuple[Expression, ...]:
    return expression.terms if isinstance(expression, Sum) else (expression,)
