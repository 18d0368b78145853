"""Reads a formula typed as text into an expression of the algebra; nothing in it is ever run.

Python's own parser gives the tree, and only the nodes named here mean something.
"""

import ast
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import isfinite

from reporter.errors import Fact
from reporter.kpi.metrics import METRICS
from reporter.kpi.own.each import Row, row_by_row
from reporter.kpi.own.measure import Kind, Measure
from reporter.kpi.own.names import FUNCTIONS, Vocabulary
from reporter.kpi.own.term import Term, above
from reporter.model.formula import Constant, Difference, Expression, Metric, Product, Quotient, RollUp, either
from reporter.model.schema import SHEETS

LONGEST, MOST_PARTS, DEEPEST = 1000, 300, 40
WIDE = str.maketrans("＋－＊／（）．，\u3000", "+-*/()., ")  # as a Korean or Chinese keyboard may type them
TYPED = WIDE | str.maketrans({"×": "*", "÷": "/", "−": "-", "–": "-", "\n": " ", "\t": " ", "\r": " "})
PIECE = 40
TWO = 2
_SIGNS: dict[type[ast.operator], str] = {ast.Add: "+", ast.Sub: "−", ast.Mult: "×", ast.Div: "÷"}
_NODES: dict[str, type[Difference | Product | Quotient]] = {"−": Difference, "×": Product, "÷": Quotient}


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing wrong with a formula. Words: ``problem-own-kpi-<id>``."""

    id: str
    facts: dict[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Formula:
    """What a text says: no term when something is wrong, or when it names a KPI that is itself broken."""

    term: Term | None
    mistakes: tuple[Mistake, ...] = ()


def read_formula(text: str, names: Vocabulary) -> Formula:
    """Return what a formula says and everything that is wrong with it."""
    typed = text.translate(TYPED).strip()
    if len(typed) > LONGEST:
        return _wrong("formula-long", limit=LONGEST)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Python has opinions on "1if" that nobody here needs
            tree = ast.parse(typed, mode="eval").body
        return _translated(typed, tree, names)
    except (SyntaxError, ValueError) as cause:
        return _unreadable(typed, cause)
    except (RecursionError, MemoryError):
        return _wrong("formula-large", parts=MOST_PARTS, levels=DEEPEST)


def _unreadable(typed: str, cause: Exception) -> Formula:
    """Say where the reading stopped; Python's place 0 is the end of the text."""
    at = getattr(cause, "offset", None) or len(typed) + 1
    rest = _shortened(typed[at - 1 :])
    return _wrong("formula-syntax", position=at, piece=rest, place="here" if rest else "end")


def _translated(typed: str, tree: ast.expr, names: Vocabulary) -> Formula:
    translator = _Translator(typed, names)
    term = translator.term(tree)
    if term and not translator.mistakes and not any(isinstance(n, Metric) for n in term.expression.walk()):
        translator.mistake("formula-measures-nothing")
    return Formula(None if translator.mistakes else term, tuple(translator.mistakes))


def _wrong(mistake: str, **facts: Fact) -> Formula:
    return Formula(None, (Mistake(mistake, facts),))


class _Translator:
    """Turns one tree into a term; what it cannot turn it notes, and goes on."""

    def __init__(self, typed: str, names: Vocabulary) -> None:
        self._bytes = typed.encode()
        self._names = names
        self.mistakes: list[Mistake] = []

    def mistake(self, kind: str, **facts: Fact) -> None:
        """Note a mistake, each once."""
        found = Mistake(kind, facts)
        if found not in self.mistakes:
            self.mistakes.append(found)

    def term(self, node: ast.expr, *, in_a_row: bool = False) -> Term | None:
        """Return what a node says, None when it or a part of it says nothing."""
        match node:
            case ast.BinOp(left, op, right) if type(op) in _SIGNS:
                parts = [self.term(part, in_a_row=in_a_row) for part in (left, right)]
                return self._bounded(self._binary(_SIGNS[type(op)], (left, right), parts))
            case ast.UnaryOp(ast.USub() | ast.UAdd() as sign, operand):
                return self._signed(sign, self.term(operand, in_a_row=in_a_row))
            case ast.Constant(value) if isinstance(value, (int, float)) and not isinstance(value, bool):
                return self._number(node, value)
            case ast.Name(name):
                return self._named(name, in_a_row=in_a_row)
            case ast.Call(ast.Name(name), arguments, []) if name in FUNCTIONS:
                return self._bounded(self._called(name, node, arguments, in_a_row=in_a_row))
            case _:
                piece, position = self._piece(node), self._position(node)
                self.mistake("formula-unsupported", piece=piece, position=position)
                return None

    # Leaves

    def _number(self, node: ast.expr, value: float) -> Term | None:
        try:
            number = float(value)
        except OverflowError:
            number = float("inf")
        if isfinite(number):
            return Term(Constant(number), Measure(Kind.NUMBER), 1, 1)
        self.mistake("formula-number", piece=self._piece(node))
        return None

    def _named(self, name: str, *, in_a_row: bool) -> Term | None:
        if not self._names.knows(name):
            near = self._names.near(name)
            self.mistake("formula-name", name=_shortened(name), near=near, nearness="near" if near else "far")
            return None
        found = self._names.find(name, in_a_row=in_a_row)
        if found is None:
            return None
        node = found.expression
        if not in_a_row and isinstance(node, Metric) and node.roll_up is RollUp.SINGLE:
            self.mistake("formula-single", name=name)
        if _is_range(node):
            self.mistake("formula-range", name=name)
        return found

    # Signs

    def _signed(self, sign: ast.unaryop, part: Term | None) -> Term | None:
        if part is None or isinstance(sign, ast.UAdd):
            return part
        if isinstance(part.expression, Constant) and isinstance(part.expression.value, float):
            return Term(Constant(-part.expression.value), part.measure, 1, 1)
        minus = Term(Constant(-1.0), Measure(Kind.NUMBER), 1, 1)
        return self._bounded(above(minus.expression * part.expression, part.measure, minus, part))

    def _binary(
        self, sign: str, nodes: tuple[ast.expr, ast.expr], parts: Sequence[Term | None]
    ) -> Term | None:
        left, right = parts
        if left is None or right is None:
            return None
        measure = self._measured(sign, nodes, left.measure, right.measure)
        if measure is None:
            return None
        if sign == "÷" and right.expression == Constant(0.0):
            self.mistake("formula-by-zero", piece=self._piece(nodes[1]))
            return None
        return above(_joined(sign, left.expression, right.expression), measure, left, right)

    def _measured(
        self, sign: str, nodes: tuple[ast.expr, ast.expr], left: Measure, right: Measure
    ) -> Measure | None:
        if sign == "×":
            return left.times(right)
        if sign == "÷":
            return left.over(right)
        measure = left.plus(right)
        if measure is None:
            pieces = [self._piece(node) for node in nodes]
            facts = {
                "left": pieces[0],
                "left_unit": left.shown,
                "right": pieces[1],
                "right_unit": right.shown,
            }
            self.mistake("formula-mismatch", sign=sign, **facts)
        return measure

    # Functions

    def _called(self, name: str, node: ast.Call, arguments: list[ast.expr], *, in_a_row: bool) -> Term | None:
        if name == "either" and len(arguments) == TWO:
            return self._either(arguments, in_a_row=in_a_row)
        if name == "each" and not in_a_row and len(arguments) in {1, TWO}:
            return self._each(node, arguments)
        self.mistake("formula-arguments", function=name, piece=self._piece(node))
        return None

    def _either(self, arguments: list[ast.expr], *, in_a_row: bool) -> Term | None:
        first, second = (self.term(argument, in_a_row=in_a_row) for argument in arguments)
        if first is None or second is None:
            return None
        measure = self._measured("either", (arguments[0], arguments[1]), first.measure, second.measure)
        return above(either(first.expression, second.expression), measure, first, second) if measure else None

    def _each(self, node: ast.Call, arguments: list[ast.expr]) -> Term | None:
        inner = self.term(arguments[-1], in_a_row=True)
        sheet = self._sheet(arguments[0]) if len(arguments) == TWO else None
        if inner is None or (len(arguments) == TWO and sheet is None):
            return None
        found = row_by_row(inner.expression, sheet)
        if isinstance(found, Row):
            return above(found.each, inner.measure, inner)
        self.mistake(found, piece=self._piece(node), sheets=", ".join(_sheets(inner.expression)))
        return None

    def _sheet(self, node: ast.expr) -> str | None:
        name = node.id if isinstance(node, ast.Name) else self._piece(node)
        if name in SHEETS:
            return name
        self.mistake("formula-sheet", name=name, known=", ".join(_known_sheets()))
        return None

    # What cannot be

    def _bounded(self, term: Term | None) -> Term | None:
        """Refuse what is too large, before anything larger is built of it."""
        if term is None or (term.size <= MOST_PARTS and term.depth <= DEEPEST):
            return term
        self.mistake("formula-large", parts=MOST_PARTS, levels=DEEPEST)
        return None

    def _piece(self, node: ast.expr) -> str:
        """Return a part of the formula as it was typed; Python counts its places in bytes."""
        return _shortened(self._bytes[node.col_offset : node.end_col_offset].decode(errors="replace"))

    def _position(self, node: ast.expr) -> int:
        return len(self._bytes[: node.col_offset].decode(errors="replace")) + 1


def _joined(sign: str, left: Expression, right: Expression) -> Expression:
    return left + right if sign == "+" else _NODES[sign](left, right)


def _is_range(node: Expression) -> bool:
    return any(isinstance(part, Constant) and not isinstance(part.value, float | int) for part in node.walk())


def _sheets(node: Expression) -> list[str]:
    return sorted({part.sheet for part in node.walk() if isinstance(part, Metric)})


def _known_sheets() -> list[str]:
    return sorted({metric.sheet for metric in METRICS.values()})


def _shortened(piece: str) -> str:
    shown = "".join(sign if sign.isprintable() else "?" for sign in piece)
    return shown if len(shown) <= PIECE else f"{shown[: PIECE - 1]}…"
