"""Prints a formula as words: "(likes + comments + shares) ÷ followers", in the reader's language."""

from collections.abc import Callable

from reporter.language import Language
from reporter.model.analysis import Resolver
from reporter.model.formula import (
    AtEnd,
    AtStart,
    Before,
    Constant,
    Difference,
    Each,
    Either,
    Expression,
    Metric,
    Product,
    Quotient,
    SettingValue,
    Sum,
)
from reporter.model.settings import Settings
from reporter.model.units import Interval

_LOOSE, _TIGHT, _WHOLE = 1, 2, 3  # sums, products, things that need no brackets
_SIGNS = {Difference: "−", Product: "×", Quotient: "÷"}
_LONG_FRACTION = 6


Shown = Callable[[Expression], str | None]


def in_words(expression: Expression, language: Language, settings: Settings) -> str:
    """Return a formula in words, as the settings choose it, with no more brackets than it needs."""
    return _Writer(language).text(Resolver(settings).resolve(expression))


def in_numbers(expression: Expression, language: Language, shown: Shown) -> str:
    """Return a formula without choices, with what ``shown`` gives for a part in that part's place."""
    return _Writer(language, shown).text(expression)


class _Writer:
    def __init__(self, language: Language, shown: Shown = lambda _node: None) -> None:
        self._language = language
        self._shown = shown

    def text(self, node: Expression, *, least: int = 0) -> str:
        """Return a node's words, in brackets where it binds less than ``least``."""
        words, strength = self._worded(node)
        return f"({words})" if strength < least else words

    def _worded(self, node: Expression) -> tuple[str, int]:
        shown = self._shown(node)
        if shown is not None:
            return shown, _WHOLE
        match node:
            case Sum(terms):
                return " + ".join(self.text(term, least=_LOOSE) for term in terms), _LOOSE
            case Difference() | Product() | Quotient():
                return self._binary(node)
            case Either(first, second):
                facts = {"first": self.text(first, least=_LOOSE), "second": self.text(second, least=_LOOSE)}
                return self._language.text("formula-either", **facts), 0
            case _:
                return self._atom(node), _WHOLE

    def _binary(self, node: Difference | Product | Quotient) -> tuple[str, int]:
        left, right = node.parts
        strength = _LOOSE if isinstance(node, Difference) else _TIGHT
        sides = self.text(left, least=strength), self.text(right, least=strength + 1)
        return f" {_SIGNS[type(node)]} ".join(sides), strength

    def _atom(self, node: Expression) -> str:
        match node:
            case Metric(id=name):
                return self._language.text(f"metric-{name}")
            case SettingValue(name):
                return self._language.text("formula-setting", name=self._language.text(f"setting-{name}"))
            case Constant(value):
                return self._constant(value)
            case Before(metric):
                return self._language.text("formula-before", metric=self.text(metric))
            case Each(inner=inner):
                return self._language.text("formula-each", inner=self.text(inner))
            case AtStart(inner):
                return self._language.text("formula-at-start", inner=self.text(inner, least=_WHOLE))
            case AtEnd(inner):
                return self._language.text("formula-at-end", inner=self.text(inner, least=_WHOLE))
            case _:
                raise TypeError(node)

    def _constant(self, value: float | Interval) -> str:
        if isinstance(value, Interval):
            ends = [
                self._language.percent(bound, _decimals(bound * 100)) for bound in (value.low, value.high)
            ]
            return " … ".join(ends)
        return self._language.number(value, _decimals(value))


def _decimals(value: float) -> int:
    """Return how many decimals a number needs, at most six."""
    written = f"{value:.{_LONG_FRACTION}f}".rstrip("0")
    return len(written.partition(".")[2])
