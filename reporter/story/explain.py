"""Where one figure comes from: formula, numbers, cells, what was left out, the comparison and its rule."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reporter.kpi.metrics import METRICS
from reporter.kpi.results import Measured, Missing, Outcome, Scope, ScopeKind
from reporter.language import shortened
from reporter.model.analysis import Resolver
from reporter.model.dataset import Row
from reporter.model.formula import Metric, RollUp, SettingValue
from reporter.model.period import Period
from reporter.model.schema import Kind
from reporter.model.settings import setting_kinds
from reporter.model.units import NotTracked, Unit
from reporter.story import periods, wording
from reporter.story.context import Context
from reporter.story.formulas import in_words
from reporter.story.reckoning import Held, Part, Reckoning, in_full
from reporter.story.trials import TrialTold, trials_told

NAMING = ("channel", "brand", "item", "title", "source")  # what a row is about, the first that is filled
LONGEST_NAME = 30
RUN = re.compile(r"([A-Z]+)(\d+)(?::[A-Z]+(\d+))?")

Sheets = Mapping[str, Mapping[int, Row]]  # the rows by number, of each sheet by title


@dataclass(frozen=True, slots=True)
class CellTold:
    """One cell that a figure was read from; ``value`` is None where it is blank or says n/a.

    ``about``: the period and the channel (or brand, item, title) of its row.
    """

    address: str
    value: float | None
    shown: str
    about: str


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
    by_channel: tuple[Part, ...]
    inputs: tuple[InputTold, ...]
    left_out: tuple[str, ...]
    compared: str | None
    before: str | None
    before_numbers: str | None
    now_held: str | None
    now_held_numbers: str | None
    change: str | None
    verdict: str
    because: str
    held_to: str | None
    trials: tuple[TrialTold, ...]


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
        numbers=_numbers(context, outcome),
        by_channel=tuple(_by_channel(context, outcome)),
        inputs=(*_inputs(context, outcome), *_settings(context, kpi)),
        left_out=tuple(_left_out(context, outcome)),
        compared=_compared(context),
        before=wording.figure(context, kpi, change.before).shown if results.before else None,
        before_numbers=_before_numbers(context, outcome),
        now_held=_now_held(context, outcome),
        now_held_numbers=_now_held_numbers(context, outcome),
        change=wording.change_text(context, context.kpis[kpi], change, full=True) if known else None,
        verdict=language.text(f"verdict-{change.verdict}"),
        because=language.text(f"because-{change.because}"),
        held_to=wording.held_to(context, change),
        trials=trials_told(context, outcome),
    )


def _numbers(context: Context, outcome: Outcome) -> str | None:
    if isinstance(outcome.now, Missing):
        return None
    held = Held(outcome.scope, context.results.span.periods, outcome.now.channels or None)
    return Reckoning(context, outcome.kpi, held).written(outcome.now)


def _by_channel(context: Context, outcome: Outcome) -> Iterator[Part]:
    """Yield what each channel brings to a total or a network."""
    if outcome.scope.kind not in {ScopeKind.TOTAL, ScopeKind.NETWORK} or isinstance(outcome.now, Missing):
        return
    known = {channel.name for channel in context.channels}
    channels = tuple(name for name in outcome.now.channels if name in known)
    held = Held(outcome.scope, context.results.span.periods)
    yield from Reckoning(context, outcome.kpi, held).by_channel(channels)


def _before_numbers(context: Context, outcome: Outcome) -> str | None:
    """Return the earlier figure in numbers; that of a baseline is an average of periods."""
    before, results = outcome.change.before, context.results
    if isinstance(before, Missing) or results.before is None or results.compare == "baseline":
        return None
    held = Held(outcome.scope, results.before.periods, before.channels or None, before.left_out)
    return Reckoning(context, outcome.kpi, held).written(before)


def _now_held(context: Context, outcome: Outcome) -> str | None:
    """Return the figure that was compared, where it is not the one that is shown."""
    now = outcome.change.now
    if isinstance(now, Missing) or isinstance(outcome.now, Missing) or now.value == outcome.now.value:
        return None
    return wording.figure(context, outcome.kpi, now).shown


def _now_held_numbers(context: Context, outcome: Outcome) -> str | None:
    now = outcome.change.now
    if isinstance(now, Missing) or _now_held(context, outcome) is None:
        return None
    held = Held(outcome.scope, context.results.span.periods, now.channels or None, now.left_out)
    return Reckoning(context, outcome.kpi, held).written(now)


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
    tables = context.dataset.tables.values()
    sheets = {table.title: {row.number: row for row in table.rows} for table in tables}
    for found in evidence.inputs(outcome.kpi, outcome.scope, span.periods):
        metric = METRICS[found.metric]
        runs = found.cells if metric.column else ()
        read = [cell for run in runs for cell in _cells(sheets, run)]
        cells = tuple(_told(context, metric, place, row) for place, row in read)
        alone = len(cells) == 1 or _adds_up(metric, {row.period for _, row in read})
        value = found.value if alone else None
        shown = in_full(context, metric.unit, value) if alone else ""
        yield InputTold(metric.id, context.language.text(f"metric-{metric.id}"), value, shown, cells)


def _settings(context: Context, kpi: str) -> Iterator[InputTold]:
    """Yield the settings that a formula names and that are filled in."""
    formula = Resolver(context.settings).resolve(context.kpis[kpi].formula)
    named = dict.fromkeys(node.name for node in formula.walk() if isinstance(node, SettingValue))
    for name in named:
        value, address = getattr(context.settings, name), context.dataset.setting_cells.get(name)
        if isinstance(value, float) and address:
            unit = Unit.MONEY if setting_kinds()[name].kind is Kind.MONEY else Unit.COUNT
            shown = in_full(context, unit, value)
            label = context.language.text(f"setting-{name}")
            yield InputTold(name, label, value, shown, (CellTold(address, value, shown, ""),))


def _adds_up(metric: Metric, times: set[Period | None]) -> bool:
    """Say whether the cells of a metric come to anything: rates do not, nor do followers of two months."""
    return metric.roll_up is not RollUp.SINGLE and (metric.roll_up is not RollUp.STOCK or len(times) == 1)


def _cells(sheets: Sheets, run: str) -> Iterator[tuple[str, Row]]:
    """Yield the address of every cell of a run such as ``Posts!H14:H19``, with its row."""
    title, _, place = run.rpartition("!")
    found = RUN.fullmatch(place)
    if found is None:
        return
    rows, first = sheets[title], int(found[2])
    for number in range(first, int(found[3] or first) + 1):
        if number in rows:
            yield f"{title}!{found[1]}{number}", rows[number]


def _told(context: Context, metric: Metric, address: str, row: Row) -> CellTold:
    assert metric.column is not None, "what was read from a cell has a column"
    value = row.number_of(metric.column)
    untracked = isinstance(row.values.get(metric.column), NotTracked)
    blank = context.language.text("explain-not-tracked" if untracked else "explain-blank")
    if value is None and metric.blank_is is not None and not untracked:
        counts_as = in_full(context, metric.unit, metric.blank_is)
        blank = context.language.text("explain-blank-counts", number=counts_as)
    shown = blank if value is None else in_full(context, metric.unit, value)
    return CellTold(address, value, shown, _about(context, row))


def _about(context: Context, row: Row) -> str:
    calendar = context.dataset.calendar
    period = periods.name(row.period, context.language, calendar) if row.period else ""
    of = next((text for column in NAMING if (text := row.text_of(column))), "")
    return " · ".join(filter(None, (period, shortened(of, LONGEST_NAME))))
