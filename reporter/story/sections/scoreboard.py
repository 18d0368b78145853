"""The scoreboard: every KPI that has data, by group, at most a page of rows; twelve of them fit a slide."""

from dataclasses import replace

from reporter.kpi.declaration import Group, Kpi
from reporter.kpi.results import TOTAL, Verdict
from reporter.story import wording
from reporter.story.blocks import Section, Small, TableRow
from reporter.story.context import Context
from reporter.story.importance import has_data, idle, importance, lead_kpis, told_twice
from reporter.story.sentences import before_name
from reporter.story.tables import Line, kpi_table
from reporter.story.verdict import told

MOST_ROWS = 24  # what one page holds with its group rows
MOST_ON_A_SLIDE = 12


def sections(context: Context) -> tuple[Section, ...]:
    """Return the scoreboard, nothing when no KPI has data."""
    kpis = _chosen(context)
    words = context.language
    table = kpi_table(context, None, None, words.text("head-kpi"), _lines(context, kpis))
    if table is None:
        return ()
    table = replace(table, rows=tuple(_unnoted(row) for row in table.rows), brief=_brief(context, kpis))
    small = _small(context, kpis)
    blocks = (table, Small(small)) if small else (table,)
    title = _title(context, kpis)
    return (
        Section("scoreboard", words.text("section-scoreboard"), title, _subtitle(context), blocks, (title,)),
    )


def _chosen(context: Context) -> list[Kpi]:
    """Return the most important ones in the order of the catalogue."""
    found = [
        kpi
        for kpi in context.kpis.values()
        if has_data(context, kpi.id)
        and not told_twice(context, kpi.id)
        and not (context.dataset.campaign and idle(context, kpi.id))
    ]
    ranked = _ranked(context, found)[:MOST_ROWS]
    order = list(Group)
    return sorted((kpi for kpi in found if kpi in ranked), key=lambda kpi: order.index(kpi.group))


def _ranked(context: Context, kpis: list[Kpi]) -> list[Kpi]:
    """Return the lead figures and those of the verdict first, then the user's own, then the most important ones."""
    first = {*lead_kpis(context), *(finding.outcome.kpi for finding in told(context))}
    return sorted(
        kpis, key=lambda kpi: (kpi.id not in first, kpi.group is not Group.OWN, -importance(context, kpi))
    )


def _lines(context: Context, kpis: list[Kpi]) -> list[Line]:
    lines, group = [], None
    for kpi in kpis:
        head = context.language.text(f"group-{kpi.group}") if kpi.group is not group else None
        lines.append(Line(kpi.id, TOTAL, context.kpi_name(kpi.id), head))
        group = kpi.group
    return lines


def _brief(context: Context, kpis: list[Kpi]) -> tuple[int, ...] | None:
    if len(kpis) <= MOST_ON_A_SLIDE:
        return None
    ranked = _ranked(context, kpis)[:MOST_ON_A_SLIDE]
    return tuple(index for index, kpi in enumerate(kpis) if kpi in ranked)


def _title(context: Context, kpis: list[Kpi]) -> str:
    verdicts = [outcome.change.verdict for kpi in kpis if (outcome := context.outcome(kpi.id))]
    better, worse = verdicts.count(Verdict.GOOD), verdicts.count(Verdict.BAD)
    steady = sum(verdict in wording.QUIET for verdict in verdicts)
    words = context.language
    counted = [
        (key, count) for key, count in (("better", better), ("worse", worse), ("steady", steady)) if count
    ]
    if not counted:
        return words.text("scoreboard-unjudged", count=len(kpis))
    said = [
        words.text(f"scoreboard-{key}", "more" if place else None, count=count)
        for place, (key, count) in enumerate(counted)
    ]
    return words.text("list-comma").join(said)


def _subtitle(context: Context) -> str | None:
    before = before_name(context)
    if not before:
        return None
    if context.dataset.partial:  # the cover says which part
        return context.language.text("scoreboard-subtitle-part", before=before)
    return context.language.text("scoreboard-subtitle", before=before)


def _small(context: Context, kpis: list[Kpi]) -> tuple[str, ...]:
    notes = stands_on(context, kpis)
    return (*notes, context.language.text("note-unequal")) if context.results.unequal else notes


def stands_on(context: Context, kpis: list[Kpi]) -> tuple[str, ...]:
    """List what each incomplete figure stands on, notes that several share once."""
    shared: dict[str, list[str]] = {}
    for kpi in kpis:
        for note in _notes(context, kpi):
            shared.setdefault(note, []).append(context.short_name(kpi.id))
    words = context.language
    return tuple(
        words.text("scoreboard-note", kpis=words.join(names), note=note) for note, names in shared.items()
    )


def _notes(context: Context, kpi: Kpi) -> tuple[str, ...]:
    outcome = context.outcome(kpi.id)
    if outcome is None:
        return ()
    found = (
        wording.figure(context, kpi.id, outcome.now).note,
        wording.held_to(context, outcome.change),
    )
    return tuple(note for note in found if note)


def _unnoted(row: TableRow) -> TableRow:
    """Leave to the small print under the table what a figure stands on: a page holds more rows."""
    return replace(row, cells=(replace(row.cells[0], note=None), *row.cells[1:]))
