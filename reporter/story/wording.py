"""Words figures and changes. This is the only place where a number becomes text."""

from collections.abc import Callable

from reporter.kpi.declaration import Kpi
from reporter.kpi.metrics import ADS, METRICS
from reporter.kpi.results import Change, Coverage, Measured, Missing, Result, Scope, Verdict
from reporter.language import MINUS, MISSING, Language, inline, rounded
from reporter.model.units import Interval, Quantity, Unit
from reporter.story.blocks import Arrow, Figure, Shift, Tone
from reporter.story.context import Context

TONES = {Verdict.GOOD: Tone.GOOD, Verdict.BAD: Tone.BAD}
RATES = frozenset({Unit.PERCENT})
POINTS = frozenset({Unit.POINTS, Unit.SCORE, Unit.RATING})
QUIET = frozenset({Verdict.STEADY, Verdict.NOISE})


def figure(context: Context, kpi: str, result: Result, *, compact: bool = False) -> Figure:
    """Word one result. A missing one is shown as a dash, with the reason as its note."""
    declared = context.kpis[kpi]
    if isinstance(result, Missing):
        return Figure(None, declared.unit, MISSING, reason(context, result), kpi)
    shown = value(context, declared, result.value, compact=compact)
    return Figure(result.value, declared.unit, shown, note(context, kpi, result), kpi)


def between(context: Context, kpi: Kpi, low: float, high: float) -> str:
    """Word two bounds as a range, or once where they are one."""
    return value(context, kpi, low if low == high else Interval(low, high))


def value(context: Context, kpi: Kpi, quantity: Quantity, *, compact: bool = False) -> str:
    """Word a quantity in the unit of a KPI; ``compact`` shortens large counts and sums of money."""
    if isinstance(quantity, Interval):
        low, high = (value(context, kpi, bound, compact=compact) for bound in (quantity.low, quantity.high))
        return context.language.text("number-range", low=low, high=high)
    return _WRITERS[kpi.unit](context, kpi, quantity, compact)


def amount(context: Context, kpi: Kpi, quantity: float) -> str:
    """Word a difference without its sign, in the KPI's unit: rates in percentage points."""
    size = abs(quantity)
    if kpi.unit in RATES:
        return context.language.text(
            "number-points", number=context.language.number(size * 100, kpi.decimals or 0)
        )
    return value(context, kpi, size, compact=True)


def shift(context: Context, kpi: str, change: Change | None, *, full: bool = False) -> Shift | None:
    """Word a change: ``▲ +3.1 %`` (``full``: with the difference), or "steady"; None where there is none."""
    if change is None or change.absolute is None:
        return None
    declared = context.kpis[kpi]
    if arrow(declared, change) is Arrow.NONE and change.verdict not in QUIET:
        return Shift(context.language.text("change-none"), Tone.STEADY)
    if change.verdict in QUIET or _slight(context, change) or not shows(declared, change):
        return Shift(context.language.text("verdict-steady"), Tone.STEADY)
    shown = change_text(context, declared, change, full=full)
    return Shift(shown, TONES.get(change.verdict, Tone.NONE), arrow(declared, change))


def shows(kpi: Kpi, change: Change) -> bool:
    """Say whether a change of a rate is left when it is rounded as it is printed: "+0.00 pp" is no change."""
    if kpi.unit not in RATES:
        return True
    return bool(float(rounded((change.absolute or 0.0) * 100, kpi.decimals or 0)))


def _slight(context: Context, change: Change) -> bool:
    """Say whether a change that is neither good nor bad is smaller than what the settings call steady."""
    neutral = change.verdict is Verdict.NEUTRAL and change.relative is not None
    return neutral and abs(change.relative or 0.0) < context.settings.steady_under


def held_steady(context: Context, scope: Scope) -> bool:
    """Say whether any figure of a scope was judged and found steady; what cannot be compared is not."""
    outcomes = (context.outcome(kpi, scope) for kpi in context.kpis)
    return any(outcome.change.verdict in QUIET for outcome in outcomes if outcome)


def arrow(kpi: Kpi, change: Change) -> Arrow:
    """Return the direction of the number, none when the difference rounds to nothing."""
    difference = change.absolute or 0.0
    if not rounded(difference * (100 if kpi.unit in RATES else 1), 6):
        return Arrow.NONE
    return Arrow.UP if difference > 0 else Arrow.DOWN


def change_text(context: Context, kpi: Kpi, change: Change, *, full: bool = False) -> str:
    """Word a change with its sign: rates in points, else per cent; from 0 the difference and "new".

    What fell below nothing fell by its difference: from 6 to −2 is no "−133 %".
    """
    difference = change.absolute or 0.0
    if not difference:
        return context.language.text("change-none")
    signed = _signed(context, kpi, difference)
    if kpi.unit in RATES | POINTS:
        return signed
    if change.relative is None:
        return _from_nothing(context, change, signed)
    if change.relative < -1:
        return signed
    relative = percent_of_change(context.language, change.relative, signed=True)
    return f"{relative} · {signed}" if full else relative


def _from_nothing(context: Context, change: Change, signed: str) -> str:
    before = change.before
    if isinstance(before, Measured) and before.value == 0:
        return context.language.text("change-new", difference=signed)
    return signed


def _signed(context: Context, kpi: Kpi, difference: float) -> str:
    if kpi.unit in POINTS:
        sign = "+" if difference > 0 else MINUS
        return sign + points(context, kpi, abs(difference))
    return ("+" if difference > 0 else MINUS) + amount(context, kpi, difference)


def points(context: Context, kpi: Kpi, size: float) -> str:
    """Word a difference of scores: "1 point", "1.0 points"."""
    decimals = kpi.decimals or 0
    plural = float(rounded(size, decimals)) if not decimals else 0  # a number with decimals is never one
    number = context.language.number(size, decimals)
    return context.language.text("number-plain-points", number=number, count=plural)


def percent_of_change(language: Language, fraction: float, *, signed: bool = False) -> str:
    """Word a relative change: ``12.9 %``; a large one without decimals: ``340 %``."""
    write = language.signed if signed else language.number
    return language.text("number-percent", number=write(fraction * 100, 0 if abs(fraction) >= 1 else 1))


def reason(context: Context, missing: Missing) -> str:
    """Say why a figure is missing, in one sentence."""
    facts = {"metric": "", "channel": "", "divisor": "", "setting": "", "sheet": "", **missing.facts}
    for name in ("metric", "divisor"):
        facts[name] = _input_name(context, str(facts[name]))
    facts["setting"] = context.language.find(f"setting-{facts['setting']}") or str(facts["setting"])
    facts["sheet"] = context.language.find(f"sheet-{facts['sheet']}") or str(facts["sheet"])
    return context.language.text(f"reason-{missing.reason}", **facts)


def _input_name(context: Context, name: str) -> str:
    """Name an input, or the KPI that stands in its place below a line."""
    words = context.language
    kpi = words.find(f"kpi-{name}")
    return words.find(f"metric-{name}") or (inline(kpi) if kpi else name)


def note(context: Context, kpi: str, measured: Measured) -> str | None:
    """Say what a figure stands on: the average period, less than everything, not every part."""
    parts = []
    if measured.coverage.periods_of > 1 and context.results.evidence.per_period(kpi):
        parts.append(context.language.text(f"note-average-{context.dataset.calendar.rhythm}"))
    parts += _coverage(context, measured.coverage)
    parts += _parts_left_out(context, measured)
    return context.language.text("note-separator").join(parts) or None


def _parts_left_out(context: Context, measured: Measured) -> list[str]:
    """Say which parts no channel reports, and which only some do."""
    told = [metric for metric in measured.without if not _of_no_ads(context, metric)]
    lacking = {metric: sum(one == metric for _, one in measured.left_out) for metric in told}
    every = max(len(measured.channels), 1)
    nowhere = tuple(metric for metric, count in lacking.items() if count == 0 or count >= every)
    somewhere = tuple(metric for metric in told if metric not in nowhere)
    said = (("note-without", nowhere), ("note-without-some", somewhere))
    return [context.language.text(key, parts=_metrics(context, ids)) for key, ids in said if ids]


def _of_no_ads(context: Context, metric: str) -> bool:
    """Say whether a part is one of ads where the workbook has none: nothing is lacking then."""
    found = METRICS.get(metric)
    return found is not None and found.sheet == ADS and not context.dataset.rows(ADS)


def held_to(context: Context, change: Change) -> str | None:
    """Say what a change is held to so that it compares like with like: common channels, common parts."""
    words, parts = context.language, []
    if change.common_channels:
        parts.append(words.text("note-common", count=len(change.common_channels)))
    if change.left_out:
        parts.append(words.text("note-compared-without", parts=_metrics(context, change.left_out)))
    return words.text("note-separator").join(parts) or None


def _metrics(context: Context, ids: tuple[str, ...]) -> str:
    return context.language.join([inline(context.language.find(f"metric-{one}") or one) for one in ids])


def _coverage(context: Context, covered: Coverage) -> list[str]:
    counted = {
        "note-channels": (covered.channels_have, covered.channels_of),
        "note-periods": (covered.periods_have, covered.periods_of),
        "note-posts": (covered.rows_have, covered.rows_of),
    }
    return [context.language.text(key, have=have, of=of) for key, (have, of) in counted.items() if have != of]


def _count(context: Context, kpi: Kpi, quantity: float, compact: bool) -> str:  # noqa: FBT001 — one table of writers
    language = context.language
    return language.compact(quantity) if compact else language.number(quantity, kpi.decimals or 0)


def _money(context: Context, kpi: Kpi, quantity: float, compact: bool) -> str:  # noqa: FBT001 — the same
    thousands = compact and abs(quantity) >= 1000  # noqa: PLR2004 — cents say nothing about thousands
    return context.language.money(quantity, context.settings.currency, 0 if thousands else kpi.decimals)


def _percent(context: Context, kpi: Kpi, quantity: float, _compact: bool) -> str:  # noqa: FBT001 — the same
    return context.language.percent(quantity, kpi.decimals or 0)


def _hours(context: Context, kpi: Kpi, quantity: float, _compact: bool) -> str:  # noqa: FBT001 — the same
    return context.language.text("number-hours", number=context.language.number(quantity, kpi.decimals or 0))


def _bare(context: Context, kpi: Kpi, quantity: float, _compact: bool) -> str:  # noqa: FBT001 — the same
    return context.language.number(quantity, kpi.decimals or 0)


_WRITERS: dict[Unit, Callable[[Context, Kpi, float, bool], str]] = {
    Unit.COUNT: _count,
    Unit.RANGE: _count,
    Unit.MONEY: _money,
    Unit.PERCENT: _percent,
    Unit.HOURS: _hours,
    Unit.RATIO: _bare,
    Unit.RATING: _bare,
    Unit.SCORE: _bare,
    Unit.POINTS: _bare,
}
