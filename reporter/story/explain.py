"""Where one figure comes from: formula, numbers, cells, what was left out, the comparison and its rule."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reporter.kpi.engine import Engine
from reporter.kpi.metrics import METRICS
from reporter.kpi.results import Measured, Missing, Outcome, Result, Scope, ScopeKind
from reporter.model.analysis import is_pooled
from reporter.model.dataset import Table
from reporter.model.formula import (
    AtEnd,
    AtStart,
    Before,
    Each,
    Either,
    Expression,
    Metric,
    RollUp,
    SettingValue,
)
from reporter.model.units import Interval, NotTracked, Unit
from reporter.story import periods, wording
from reporter.story.context import Context
from reporter.story.formulas import in_numbers, in_words

RUN = re.compile(r"([A-Z]+)(\d+)(?::[A-Z]+(\d+))?")
MOST_DECIMALS = 6


@dataclass(frozen=True, slots=True)
class CellTold:
    """One cell that a figure was read from; ``value`` is None where it is blank or says n/a."""

    address: str
    value: float | None
    shown: str


@dataclass(frozen=True, slots=True)
class InputTold:
    """One measure of a formula: what it comes to (None: it does not add up) and the cells it was read from."""

    metric: str
    name: str
    value: float | None
    shown: str
    cells: tuple[CellTold, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything known about where a figure comes from, in words and numbers."""

    outcome: Outcome
    name: str
    scope: str
    period: str
    shown: str
    reason: str | None
    note: str | None
    formula: str
    numbers: str | None
    inputs: tuple[InputTold, ...]
    left_out: tuple[str, ...]
    compared: str | None
    before: str | None
    change: str | None
    verdict: str
    because: str
    held_to: str | None


def explain(context: Context, outcome: Outcome) -> Explanation:
    """Return where a figure comes from."""
    language, results, kpi = context.language, context.results, outcome.kpi
    change, calendar = outcome.change, context.dataset.calendar
    figure = wording.figure(context, kpi, outcome.now)
    known = change.absolute is not None
    return Explanation(
        outcome=outcome,
        name=context.kpi_name(kpi, outcome.scope),
        scope=context.scope_name(outcome.scope) or language.text("explain-total"),
        period=periods.name(results.span, language, calendar),
        shown=figure.shown,
        reason=wording.reason(context, outcome.now) if isinstance(outcome.now, Missing) else None,
        note=figure.note if isinstance(outcome.now, Measured) else None,
        formula=in_words(context.kpis[kpi].formula, language, context.settings),
        numbers=_Numbers(context, outcome).written() if isinstance(outcome.now, Measured) else None,
        inputs=tuple(_inputs(context, outcome)),
        left_out=tuple(_left_out(context, outcome)),
        compared=_compared(context),
        before=wording.figure(context, kpi, change.before).shown if results.before else None,
        change=wording.change_text(context, context.kpis[kpi], change, full=True) if known else None,
        verdict=language.text(f"verdict-{change.verdict}"),
        because=language.text(f"because-{change.because}"),
        held_to=wording.held_to(context, change),
    )


def _compared(context: Context) -> str | None:
    before = context.results.before
    if before is None:
        return None
    name = periods.name(before, context.language, context.dataset.calendar)
    baseline = context.results.compare == "baseline"
    return context.language.text("explain-baseline", period=name) if baseline else name


def _left_out(context: Context, outcome: Outcome) -> Iterator[str]:
    """Yield the channels of a scope that a value does not stand on, each with its reason."""
    now = outcome.now
    if outcome.scope.kind is ScopeKind.CHANNEL or isinstance(now, Missing) or not now.coverage.channels_of:
        return
    for channel in context.channels:
        if outcome.scope.kind is ScopeKind.NETWORK and channel.network != outcome.scope.name:
            continue
        own = Scope(ScopeKind.CHANNEL, channel.name)
        found = context.results.evidence.value(outcome.kpi, own, context.results.span.periods)
        if channel.name not in now.channels and isinstance(found, Missing) and not _level(found):
            reason = wording.reason(context, found)
            yield context.language.text("explain-left-out", channel=channel.name, reason=reason)


def _level(found: Missing) -> bool:
    return found.reason == "not_applicable"


# Cells


def _inputs(context: Context, outcome: Outcome) -> Iterator[InputTold]:
    evidence, span = context.results.evidence, context.results.span
    tables = {table.title: table for table in context.dataset.tables.values()}
    for found in evidence.inputs(outcome.kpi, outcome.scope, span.periods):
        metric = METRICS[found.metric]
        cells = tuple(cell for run in found.cells for cell in _cells(context, tables, run, metric))
        name = context.language.text(f"metric-{metric.id}")
        alone = metric.roll_up is not RollUp.SINGLE or len(cells) == 1  # rates do not add up
        value = found.value if alone else None
        shown = _shown(context, metric.unit, value) if alone else ""
        yield InputTold(metric.id, name, value, shown, cells)


def _cells(context: Context, tables: dict[str, Table], run: str, metric: Metric) -> Iterator[CellTold]:
    title, _, place = run.rpartition("!")
    found = RUN.fullmatch(place)
    if found is None or metric.column is None:
        return
    first, last = int(found[2]), int(found[3] or found[2])
    rows = {row.number: row for row in tables[title].rows}
    for number in range(first, last + 1):
        if number not in rows:
            continue
        value = rows[number].number_of(metric.column)
        untracked = isinstance(rows[number].values.get(metric.column), NotTracked)
        blank = context.language.text("explain-not-tracked" if untracked else "explain-blank")
        shown = blank if value is None else _shown(context, metric.unit, value)
        yield CellTold(f"{title}!{found[1]}{number}", value, shown)


def _shown(context: Context, unit: Unit, value: float | None) -> str:
    """Word an input in full: what was typed, not what a page shows."""
    if value is None:
        return context.language.text("explain-blank")
    if unit is Unit.MONEY:
        return context.language.money(value, context.settings.currency)
    if unit is Unit.PERCENT:
        return context.language.percent(value, _decimals(value * 100))
    return context.language.number(value, _decimals(value))


def _decimals(value: float) -> int:
    return len(f"{value:.{MOST_DECIMALS}f}".rstrip("0").partition(".")[2])


# The formula in numbers


class _Numbers:
    """Writes a formula with what its parts come to, over the channels that the value stands on."""

    def __init__(self, context: Context, outcome: Outcome) -> None:
        assert isinstance(context.results.evidence, Engine)
        assert isinstance(outcome.now, Measured)
        self._context, self._outcome, self._engine = context, outcome, context.results.evidence
        self._channels = outcome.now.channels or None
        self._periods = context.results.span.periods

    def written(self) -> str:
        """Return the formula in numbers."""
        formula = self._engine.formula(self._outcome.kpi)
        written = in_numbers(formula, self._context.language, self._part)
        return f"{written} = {self._exact()}"

    def _exact(self) -> str:
        """Return the value in full: what a page shows of it is rounded."""
        now, unit = self._outcome.now, self._context.kpis[self._outcome.kpi].unit
        assert isinstance(now, Measured)
        ends = (now.value.low, now.value.high) if isinstance(now.value, Interval) else (now.value,)
        unit = unit if unit is Unit.PERCENT else Unit.COUNT
        return " … ".join(_shown(self._context, unit, end) for end in ends)

    def _part(self, node: Expression) -> str | None:
        if is_pooled(node):
            sides = self._engine.ratio(self._outcome.kpi, self._outcome.scope, self._periods)
            return " ÷ ".join(self._number(node, side) for side in sides) if sides else None
        if isinstance(node, Either):
            first = self._value(node.first)
            chosen = node.first if isinstance(first, Measured) else node.second
            return in_numbers(chosen, self._context.language, self._part)
        if isinstance(node, (Metric, Each, Before, SettingValue, AtStart, AtEnd)):
            value = self._value(node)
            return self._number(node, value.value) if isinstance(value, Measured) else "–"
        return None

    def _value(self, node: Expression) -> Result:
        versus = self._outcome.kpi == "share_of_voice"
        channels = None if versus else self._channels
        return self._engine.evaluate(node, self._outcome.scope, self._periods, channels)

    def _number(self, node: Expression, value: float | Interval) -> str:
        if isinstance(value, Interval):
            return " … ".join(self._number(node, end) for end in (value.low, value.high))
        unit = node.unit if isinstance(node, Metric) else Unit.COUNT
        return _shown(self._context, unit, value)
