"""What can be read off a formula without evaluating it."""

from collections.abc import Iterator
from dataclasses import replace

from reporter.model.formula import (
    AtEnd,
    AtStart,
    Before,
    Choice,
    Constant,
    Difference,
    Each,
    Either,
    Expression,
    Metric,
    Option,
    Product,
    Quotient,
    RollUp,
    SettingValue,
    Sum,
)
from reporter.model.settings import Settings
from reporter.model.units import Interval

Leaf = Metric | Each


def chosen(choice: Choice, settings: Settings) -> Option:
    """Return the option that the settings pick; the first one is the default."""
    wanted = getattr(settings, choice.setting)
    return next((option for option in choice.options if option.value == wanted), choice.options[0])


class Resolver:
    """Replaces every choice by the option that the settings pick. What was one node stays one node."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._done: dict[int, tuple[Expression, Expression]] = {}

    def resolve(self, node: Expression) -> Expression:
        """Return the formula without choices."""
        known = self._done.get(id(node))
        if known is None:
            known = (node, self._resolve(node))
            self._done[id(node)] = known
        return known[1]

    def _resolve(self, node: Expression) -> Expression:
        if isinstance(node, Choice):
            return self.resolve(chosen(node, self._settings).expression)
        parts = tuple(self.resolve(part) for part in node.parts)
        if all(new is old for new, old in zip(parts, node.parts, strict=True)):
            return node
        return _rebuilt(node, parts)


def _rebuilt(node: Expression, parts: tuple[Expression, ...]) -> Expression:
    if isinstance(node, Sum):
        return Sum(parts)
    if isinstance(node, Each):
        return replace(node, inner=parts[0])
    if isinstance(node, (AtStart, AtEnd)):
        return type(node)(parts[0])
    assert isinstance(node, (Difference, Product, Quotient, Either))
    return type(node)(*parts)


def suffixes(node: Expression, settings: Settings) -> tuple[str, ...]:
    """Return the suffixes of every choice that is not at its default, each once, in reading order."""
    if not isinstance(node, Choice):
        return tuple(dict.fromkeys(name for part in node.parts for name in suffixes(part, settings)))
    option = chosen(node, settings)
    own = (option.suffix,) if option.suffix else ()
    return tuple(dict.fromkeys((*own, *suffixes(option.expression, settings))))


def leaves(node: Expression) -> Iterator[Leaf]:
    """Yield what is read from sheets: metrics and row-by-row parts, not what stands inside the latter."""
    if isinstance(node, (Metric, Each)):
        yield node
        return
    for part in node.parts:
        yield from leaves(part)


def metrics(node: Expression) -> tuple[Metric, ...]:
    """Return every metric of a formula, also those inside ``each``, once each."""
    return tuple({part.id: part for part in node.walk() if isinstance(part, Metric)}.values())


def sheets(node: Expression) -> frozenset[str]:
    """Return the sheets that a formula's leaves are read from."""
    return frozenset(leaf.sheet for leaf in leaves(node))


def is_scalar(node: Expression) -> bool:
    """Say whether a formula is a plain number: constants and settings only, no range."""
    return all(
        isinstance(part, (Constant, SettingValue, Sum, Difference, Product, Quotient, Either))
        and not (isinstance(part, Constant) and isinstance(part.value, Interval))
        for part in node.walk()
    )


def is_additive(node: Expression) -> bool:
    """Say whether a formula may be worked out per channel and period and then added up."""
    match node:
        case Metric() | Each() | Before():
            return True
        case Sum() | Difference() | Either():
            return all(is_additive(part) for part in node.parts)
        case Product(left, right):
            return (is_additive(left) and is_scalar(right)) or (is_scalar(left) and is_additive(right))
        case Quotient(numerator, denominator):
            return is_additive(numerator) and is_scalar(denominator)
        case _:
            return False


def is_pooled(node: Expression) -> bool:
    """Say whether a formula is a ratio of two sums: numerators and denominators add up apart."""
    return isinstance(node, Quotient) and not is_additive(node) and all(_side(part) for part in node.parts)


def _side(node: Expression) -> bool:
    return is_additive(node.inner if isinstance(node, (AtStart, AtEnd)) else node)


def is_row_paired(node: Quotient) -> bool:
    """Say whether both sides of a ratio are taken row by row of one sheet, and so pair row by row."""
    above, below = node.numerator, node.denominator
    return isinstance(above, Each) and isinstance(below, Each) and above.sheet == below.sheet


def roll_up(node: Expression) -> RollUp | None:
    """Return how a formula combines over time when shown alone; None for ratios and other compounds.

    A difference between a stock and its value before is a flow: what was gained.
    """
    if not is_additive(node):
        return None
    parts = tuple(node.walk())
    kinds = {part.roll_up for part in leaves(node) if isinstance(part, Metric)}
    if any(isinstance(part, (Before, Each)) for part in parts) or len(kinds) != 1:
        return RollUp.FLOW
    return kinds.pop()


def is_per_period(node: Expression) -> bool:
    """Say whether a ratio over a longer span stays on the scale of one period: flows or people ÷ stocks."""
    if not is_pooled(node) or not isinstance(node, Quotient):
        return False
    above, below = (roll_up(part) for part in node.parts)
    stock_below = below == RollUp.STOCK or isinstance(node.denominator, (Before, Either))
    return (
        above in {RollUp.FLOW, RollUp.UNIQUE}
        and stock_below
        and any(m.roll_up == RollUp.STOCK for m in metrics(node))
    )


def is_average(node: Expression) -> bool:
    """Say whether a formula over a longer span is the average period: people reached are never added up."""
    unique = all(metric.roll_up == RollUp.UNIQUE for metric in metrics(node))
    return bool(metrics(node)) and unique and not any(isinstance(part, Quotient) for part in node.walk())
