"""The appendix: definitions with formulas in words, what is missing and why, benchmark sources, the tests."""

from collections.abc import Iterator

from reporter.errors import Severity
from reporter.kpi.declaration import Kpi
from reporter.kpi.results import TOTAL, Because, BenchmarkState, Missing, Verdict
from reporter.model.units import Unit
from reporter.story import wording
from reporter.story.blocks import Block, Bullets, Definition, Definitions, Section
from reporter.story.context import Context
from reporter.story.formulas import in_words

MOST_NOTES = 12
CENTS = 2
TOLD = (Verdict.STEADY, Verdict.NOISE, Verdict.WITHHELD)


def sections(context: Context) -> tuple[Section, ...]:
    """Return the appendix, nothing when there is nothing to define or to note."""
    words = context.language
    kept, title = blocks(context), words.text("appendix-title")
    return (Section("appendix", words.text("section-appendix"), title, None, kept),) if kept else ()


def blocks(context: Context) -> tuple[Block, ...]:
    """Return the definitions of what is shown, what is missing, the benchmarks and the tests."""
    found: tuple[Block | None, ...] = (
        _definitions(context),
        _bullets(context, "appendix-quality", _quality(context)),
        _bullets(context, "appendix-benchmarks", _benchmarks(context)),
        _bullets(context, "appendix-tests", _tests(context)),
    )
    return tuple(block for block in found if block is not None)


def _bullets(context: Context, key: str, items: Iterator[str]) -> Bullets | None:
    found = tuple(dict.fromkeys(items))
    return Bullets(context.language.text(key), found) if found else None


def _definitions(context: Context) -> Definitions | None:
    used = [kpi for kpi in context.kpis.values() if kpi.id in context.used]
    if not used:
        return None
    return Definitions(
        context.language.text("appendix-definitions"),
        tuple(
            Definition(
                context.kpi_name(kpi.id),
                context.language.find(f"kpi-{kpi.id}", "definition") or "",
                in_words(kpi.formula, context.language, context.settings),
            )
            for kpi in used
        ),
    )


def _quality(context: Context) -> Iterator[str]:
    """Say what the checker noted, which figures are incomplete and which are missing."""
    words = context.language
    if context.dataset.campaign:
        yield words.text("quality-campaign", campaign=context.dataset.campaign)
    counts = {level: sum(problem.severity is level for problem in context.problems) for level in Severity}
    if counts[Severity.WARNING] or counts[Severity.NOTE]:
        yield words.text("quality-checked", warnings=counts[Severity.WARNING], notes=counts[Severity.NOTE])
    if context.absent:
        names = [words.text(f"choice-section-{section}") for section in context.absent]
        yield words.text("quality-absent", sections=words.join(names))
    yield from _incomplete(context)


def _incomplete(context: Context) -> Iterator[str]:
    """Yield what figures lack, those that lack the same together; of many kinds the last ones are only named."""
    words = context.language
    shared: dict[tuple[str, str], list[str]] = {}
    for kpi in context.kpis.values():
        outcome = context.outcome(kpi.id) if kpi.id in context.used else None
        if outcome is None:
            continue
        note = wording.figure(context, kpi.id, outcome.now).note
        if note:
            key = "quality-missing" if isinstance(outcome.now, Missing) else "quality-incomplete"
            shared.setdefault((key, note), []).append(context.kpi_name(kpi.id))
    listed = list(shared.items())
    for (key, note), names in listed[:MOST_NOTES]:
        yield words.text(key, kpis=words.join(names), note=note)
    rest = [name for _, names in listed[MOST_NOTES:] for name in names]
    if rest:
        yield words.text("quality-more", kpis=words.join(rest))


def _benchmarks(context: Context) -> Iterator[str]:
    for state in context.results.benchmarks:
        if state.refusal and context.dataset.campaign:
            continue  # most are no campaign's, and what is not shown needs no reason
        yield _benchmark(context, state)


def _benchmark(context: Context, state: BenchmarkState) -> str:
    words, kpi = context.language, context.kpis[state.kpi]
    network = words.text(f"choice-network-{state.network}") if state.network else words.text("all-networks")
    text = words.text(
        "benchmark-source",
        kpi=context.kpi_name(kpi.id),
        network=network,
        value=_level(context, kpi, state),
        source=state.source,
        year=str(state.data_year or "–"),
    )
    notes = [words.text("benchmark-stale")] if state.stale else []
    if state.refusal:
        notes.append(words.text(f"refusal-{state.refusal}"))
    return " ".join([text, *notes])


def _level(context: Context, kpi: Kpi, state: BenchmarkState) -> str:
    """Word a benchmark as its source gives it: money in its own currency, a bare number where none is given."""
    words = context.language
    if kpi.unit is not Unit.MONEY:
        return wording.between(context, kpi, state.low, state.high)
    low, high = (
        words.money(bound, state.currency.upper(), kpi.decimals)
        if state.currency
        else words.number(bound, CENTS)
        for bound in (state.low, state.high)
    )
    return low if low == high else words.text("number-range", low=low, high=high)


def _tests(context: Context) -> Iterator[str]:
    """Name the rule behind each figure that is called steady or is not judged."""
    words = context.language
    named: dict[Because, list[str]] = {}
    for kpi in context.kpis.values():
        outcome = context.outcome(kpi.id, TOTAL) if kpi.id in context.used else None
        if outcome and outcome.change.verdict in TOLD:
            named.setdefault(outcome.change.because, []).append(context.kpi_name(kpi.id))
    for because, names in named.items():
        yield words.text("tests-rule", rule=words.text(f"because-{because}"), kpis=words.join(names))
