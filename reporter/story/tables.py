"""Tables of KPIs: now, before, change, a year ago, target. Columns without any entry are left out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reporter.kpi.results import Outcome, Scope
from reporter.language import MISSING
from reporter.story import periods, wording
from reporter.story.blocks import Align, Cell, Figure, Heading, Table, TableRow, Tone
from reporter.story.context import Context
from reporter.story.sentences import before_head

FIRST_SHARE = 0.34
HALF_COLUMNS = 4  # of a table in the half of a page, so that its type stays readable
EMPTY = Cell(MISSING)


@dataclass(frozen=True, slots=True)
class Line:
    """One row to be: a KPI in a scope under a label; ``group`` starts a group row above it."""

    kpi: str
    scope: Scope
    label: str
    group: str | None = None


def kpi_table(
    context: Context,
    title: str | None,
    subtitle: str | None,
    first: str,
    lines: Sequence[Line],
    *,
    detail: bool = False,
) -> Table | None:
    """Return a table of figures, or None when no line has data; ``detail`` keeps it off the slides."""
    found = [(line, outcome) for line in lines if (outcome := context.outcome(line.kpi, line.scope))]
    if not found:
        return None
    rows = [[_label(context, line, outcome), *_cells(context, outcome)] for line, outcome in found]
    heads = [first, *_heads(context)]
    kept = [index for index in range(len(heads)) if index < 2 or any(row[index] != EMPTY for row in rows)]  # noqa: PLR2004 — label and value always stand
    share = (1 - FIRST_SHARE) / (len(kept) - 1)
    return Table(
        title,
        subtitle,
        tuple(
            Heading(heads[index], Align.RIGHT if index else Align.LEFT, share if index else FIRST_SHARE)
            for index in kept
        ),
        tuple(
            TableRow(tuple(row[index] for index in kept), line.group)
            for row, (line, _) in zip(rows, found, strict=True)
        ),
        detail=detail,
    )


def beside(context: Context, table: Table) -> Table:
    """Return a table of KPIs for the half of a page, where few columns are readable.

    What was before gives way first, as the change tells of it; then a year ago.
    """
    labels = [heading.label for heading in table.headings]
    spare = [
        label for label in (before_head(context), context.language.text("head-year-ago")) if label in labels
    ]
    given = spare[: max(0, len(labels) - HALF_COLUMNS)]
    kept = [index for index, label in enumerate(labels) if label not in given]
    rows = tuple(replace(row, cells=tuple(row.cells[index] for index in kept)) for row in table.rows)
    return replace(table, headings=tuple(table.headings[index] for index in kept), rows=rows)


def _heads(context: Context) -> list[str]:
    words, calendar = context.language, context.dataset.calendar
    return [
        periods.head(context.results.span, words, calendar),
        before_head(context),
        words.text("head-change"),
        words.text("head-year-ago"),
        words.text("head-target"),
        words.text("head-benchmark"),
    ]


def _label(context: Context, line: Line, outcome: Outcome) -> Cell:
    stands_on = wording.figure(context, line.kpi, outcome.now).note
    notes = [note for note in (stands_on, wording.held_to(context, outcome.change)) if note]
    return Cell(line.label, note=context.language.text("note-separator").join(notes) or None)


def _cells(context: Context, outcome: Outcome) -> list[Cell]:
    return [
        figure_cell(wording.figure(context, outcome.kpi, outcome.now), strong=True),
        _before_cell(context, outcome),
        change_cell(context, outcome),
        year_cell(context, outcome),
        target_cell(context, outcome),
        _benchmark_cell(context, outcome),
    ]


def figure_cell(figure: Figure, *, strong: bool = False) -> Cell:
    """Return a cell that holds a figure; a missing one is the plain dash."""
    return EMPTY if figure.value is None else Cell(figure.shown, figure, strong=strong)


def _before_cell(context: Context, outcome: Outcome) -> Cell:
    if context.results.before is None:
        return EMPTY
    return figure_cell(wording.figure(context, outcome.kpi, outcome.change.before))


def year_cell(context: Context, outcome: Outcome) -> Cell:
    """Return a cell that holds the figure of a year ago, empty where that is what the report compares with."""
    if context.results.compare == "year":
        return EMPTY
    return figure_cell(wording.figure(context, outcome.kpi, outcome.year_ago))


def change_cell(context: Context, outcome: Outcome) -> Cell:
    """Return a cell that holds a change with its arrow and tone."""
    shift = wording.shift(context, outcome.kpi, outcome.change)
    if shift is None:
        return EMPTY
    return Cell(shift.shown, tone=shift.tone, arrow=shift.arrow, strong=shift.tone in {Tone.GOOD, Tone.BAD})


def over(cell: Cell, before: str | None) -> Cell:
    """Return a cell with the figure of the time before under it."""
    return cell if cell == EMPTY or before is None else replace(cell, note=before)


def target_cell(context: Context, outcome: Outcome) -> Cell:
    """Return a cell that holds the target of the KPI's goal."""
    goal = outcome.goal
    if goal is None:
        return EMPTY
    kpi = context.kpis[outcome.kpi]
    shown = wording.value(context, kpi, goal.level if goal.level is not None else goal.target, compact=True)
    text = shown if goal.at_least else context.language.text("target-at-most", target=shown)
    return Cell(text, Figure(goal.target, kpi.unit, shown))


def _benchmark_cell(context: Context, outcome: Outcome) -> Cell:
    benchmark = outcome.benchmark
    if benchmark is None or benchmark.refusal:
        return EMPTY
    kpi = context.kpis[outcome.kpi]
    shown = wording.between(context, kpi, benchmark.low, benchmark.high)
    return Cell(shown, Figure(benchmark.low, kpi.unit, shown))
