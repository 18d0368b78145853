"""Writes a figure's formula with what its parts come to, so that a reader can reckon it again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import fsum, isclose

from reporter.kpi.engine import Engine
from reporter.kpi.results import Measured, Scope, ScopeKind
from reporter.kpi.values import NOTHING, LeftOut
from reporter.model.analysis import is_additive, is_pooled, roll_up
from reporter.model.formula import (
    Constant,
    Difference,
    Either,
    Expression,
    Product,
    Quotient,
    RollUp,
    Sum,
)
from reporter.model.period import Period
from reporter.model.units import Interval, Quantity, Unit
from reporter.story.context import Context
from reporter.story.formulas import in_numbers

MOST_DECIMALS = 6
CLOSE = 1e-9


@dataclass(frozen=True, slots=True)
class Held:
    """What a figure is about: a scope, its periods, and what it was held to so that two times compare."""

    scope: Scope
    periods: tuple[Period, ...]
    channels: tuple[str, ...] | None = None
    without: LeftOut = NOTHING


@dataclass(frozen=True, slots=True)
class Part:
    """What one channel brings to a figure, in numbers; ``name`` None: the rest."""

    name: str | None
    numbers: str


class Reckoning:
    """One KPI in numbers. A part is written out only where its own parts give what it comes to."""

    def __init__(self, context: Context, kpi: str, held: Held) -> None:
        assert isinstance(context.results.evidence, Engine)
        self._context, self._kpi, self._held = context, kpi, held
        self._engine = context.results.evidence
        self._formula = self._engine.formula(kpi)
        self._sides = self._engine.ratio(kpi, held.scope, held.periods, held.channels, held.without)

    def written(self, now: Measured) -> str:
        """Return the formula in numbers and the value in full: what a page shows of it is rounded."""
        formula, exact = self._numbers(self._formula, now.value), self._exact(now.value)
        numbers = in_numbers(formula, self._context.language, lambda _: None)
        alone = isinstance(formula, Constant) or numbers == exact
        return exact if alone else f"{numbers} = {exact}"

    def by_channel(self, channels: tuple[str, ...]) -> Iterator[Part]:
        """Yield what each channel brings to a sum, or to both sides of a ratio."""
        ratio = is_pooled(_without_factor(self._formula))
        if len(channels) < 2 or not (is_additive(self._formula) or ratio):  # noqa: PLR2004 — one is the whole
            return
        brought = []
        for name in channels:
            held = Held(Scope(ScopeKind.CHANNEL, name), self._held.periods)
            found = self._engine.value(self._kpi, held.scope, held.periods)
            if isinstance(found, Measured) and not isinstance(found.value, Interval):
                own = Reckoning(self._context, self._kpi, held)
                brought.append(own._sides or (found.value,))
                yield Part(name, own.written(found))
        yield from self._rest(brought)

    def _rest(self, brought: Sequence[tuple[float, ...]]) -> Iterator[Part]:
        """Yield what no channel brings by itself: rows without one, channels without a figure of their own."""
        whole: tuple[float, ...] | None = self._sides
        if whole is None:
            value = self._value(self._formula)
            whole = None if value is None else (value,)
        if whole is None or not brought or any(len(one) != len(whole) for one in brought):
            return
        rest = [total - fsum(side) for total, side in zip(whole, zip(*brought, strict=True), strict=True)]
        if any(not _is(side, 0) for side in rest):
            yield Part(None, self._rest_shown(rest))

    def _rest_shown(self, rest: Sequence[float]) -> str:
        if len(rest) == 1:
            return self._exact(rest[0])
        numbers = [in_full(self._context, Unit.COUNT, side) for side in rest]
        return self._context.language.text("explain-both-sides", above=numbers[0], below=numbers[1])

    def _exact(self, value: Quantity) -> str:
        unit = self._context.kpis[self._kpi].unit
        ends = (value.low, value.high) if isinstance(value, Interval) else (value,)
        unit = unit if unit in {Unit.PERCENT, Unit.MONEY} else Unit.COUNT
        return " … ".join(in_full(self._context, unit, end) for end in ends)

    # A formula of constants

    def _numbers(self, node: Expression, value: Quantity) -> Expression:
        """Return a node with numbers in the place of what is read from cells."""
        if isinstance(value, Interval):
            return self._range(node)
        if self._averaged(node):
            return self._average(node, value)
        if isinstance(node, Either):
            close = (part for part in node.parts if _is(self._value(part), value))
            part = next(close, None)
            return Constant(value) if part is None else self._numbers(part, value)
        values = self._values(node, value)
        known = [(part, found) for part, found in zip(node.parts, values, strict=False) if found is not None]
        if not _is(_reckoned(node, [found for _, found in known]), value):
            return Constant(value)
        return _rebuilt(node, [self._numbers(part, found) for part, found in known])

    def _values(self, node: Expression, value: float) -> Sequence[float | None]:
        """Return what the parts of a node come to; both sides of a ratio as they were pooled."""
        sides = self._sides
        if isinstance(node, Quotient) and sides and sides[1] and _is(sides[0] / sides[1], value):
            return sides
        operation = isinstance(node, (Sum, Difference, Product, Quotient))
        return [self._value(part) for part in node.parts] if operation else []

    def _averaged(self, node: Expression) -> bool:
        """Say whether a part over this span is that of its average period: people are never added up."""
        return len(self._held.periods) > 1 and is_additive(node) and roll_up(node) is RollUp.UNIQUE

    def _average(self, node: Expression, value: float) -> Expression:
        """Return the division that gives the average period, where the periods by themselves give it."""
        found = [self._value(node, (period,)) for period in self._held.periods]
        known = [one for one in found if one is not None]
        if len(known) < 2 or not _is(fsum(known) / len(known), value):  # noqa: PLR2004 — one is no average
            return Constant(value)
        return Quotient(Sum(tuple(map(Constant, known))), Constant(float(len(known))))

    def _range(self, node: Expression) -> Expression:
        left = self._value(node.parts[0]) if isinstance(node, Product) else None
        return node if left is None else _rebuilt(node, [Constant(left), node.parts[1]])

    def _value(self, node: Expression, periods: tuple[Period, ...] | None = None) -> float | None:
        held = self._held
        versus = self._kpi == "share_of_voice"  # its channels are competitors, which the engine finds itself
        channels = None if versus else held.channels
        found = self._engine.evaluate(node, held.scope, periods or held.periods, channels, held.without)
        value = found.value if isinstance(found, Measured) else None
        return None if isinstance(value, Interval) else value


def in_full(context: Context, unit: Unit, value: float | None) -> str:
    """Word an input as it was typed, not as a page shows it."""
    if value is None:
        return context.language.text("explain-blank")
    if unit is Unit.MONEY:
        return _money(context, value)
    if unit is Unit.PERCENT:
        return context.language.percent(value, _decimals(value * 100))
    return context.language.number(value, _decimals(value))


def _money(context: Context, value: float) -> str:
    """Word money with all its decimals, as many as its currency has at least."""
    language, currency = context.language, context.settings.currency
    usual, full = (language.money(value, currency, places) for places in (None, _decimals(value)))
    return max(usual, full, key=len)


def _decimals(value: float) -> int:
    return len(f"{value:.{MOST_DECIMALS}f}".rstrip("0").partition(".")[2])


def _reckoned(node: Expression, values: list[float]) -> float | None:
    """Return what an operation on numbers comes to, None for what is no operation or lacks a side."""
    if isinstance(node, Sum):
        return fsum(values) if values else None
    if len(values) != 2:  # noqa: PLR2004 — every other operation has two sides
        return None
    left, right = values
    if isinstance(node, Difference):
        return left - right
    if isinstance(node, Product):
        return left * right
    return left / right if isinstance(node, Quotient) and right else None


def _without_factor(node: Expression) -> Expression:
    """Return the ratio in "spend ÷ impressions × 1,000", and the first reading of a formula with two."""
    if isinstance(node, Product):
        return _without_factor(node.left)
    return _without_factor(node.first) if isinstance(node, Either) else node


def _rebuilt(node: Expression, parts: list[Expression]) -> Expression:
    if isinstance(node, Sum):
        return parts[0] if len(parts) == 1 else Sum(tuple(parts))
    assert isinstance(node, (Difference, Product, Quotient))
    return type(node)(*parts)


def _is(number: float | None, value: float) -> bool:
    return number is not None and isclose(number, value, rel_tol=CLOSE, abs_tol=CLOSE)
