"""Rows of KPIs as the tables of a review show them: figures over the span, known periods, a last column of words."""

from collections.abc import Sequence
from dataclasses import replace

from reporter.story import wording
from reporter.story.blocks import Cell, Table, TableRow
from reporter.story.context import Context
from reporter.story.grids import Column, grid
from reporter.story.importance import importance
from reporter.story.review.review import KpiReview
from reporter.story.review.rules import Advice
from reporter.story.tables import change_cell, figure_cell, year_cell

HEADS = ("head-kpi", "review-head-span", "head-change", "head-year-ago", "review-head-known")
SHARES = (0.28, 0.12, 0.11, 0.11, 0.06, 0.32)
FIGURES = range(1, 5)
KNOWN = 4  # a column that says nothing where every period is known
MOST_ON_A_SLIDE = 10  # with the names of their groups


def review_table(
    context: Context, last: str, rows: Sequence[TableRow], found: Sequence[KpiReview]
) -> Table | None:
    """Return the table, None without rows; ``last`` is the head of its last column, ``found`` are its KPIs."""
    words = context.language
    columns = [
        Column(words.text(head), words=place not in FIGURES, share=share)
        for place, (head, share) in enumerate(zip((*HEADS, last), SHARES, strict=True))
    ]
    if all(one.facts.have == len(one.facts.known) for one in found):
        columns = [*columns[:KNOWN], *columns[KNOWN + 1 :]]
        rows = [replace(row, cells=(*row.cells[:KNOWN], *row.cells[KNOWN + 1 :])) for row in rows]
    table = grid(None, None, columns, rows)
    return table and replace(table, brief=_brief(context, found))


def under(name: str, rows: Sequence[Sequence[Cell]]) -> list[TableRow]:
    """Return rows under a group row."""
    return [TableRow(tuple(cells), None if place else name) for place, cells in enumerate(rows)]


def figures(context: Context, one: KpiReview) -> tuple[Cell, ...]:
    """Return a KPI's name with its uses, its figure over the span, change, a year ago and known periods."""
    outcome = one.facts.outcome
    cells: tuple[Cell, ...] = (
        figure_cell(wording.figure(context, outcome.kpi, outcome.now, compact=True), strong=True),
        change_cell(context, outcome),
        year_cell(context, outcome),
    )
    if not one.facts.uses and one.rule.advice is not Advice.START:
        cells = tuple(_undefined(cell) for cell in cells)
    return (Cell(context.kpi_name(outcome.kpi), note=_uses(context, one)), *cells, _known(context, one))


def _undefined(cell: Cell) -> Cell:
    """Return a cell whose KPI the appendix does not define: it defines what stays."""
    return replace(cell, figure=replace(cell.figure, kpi=None)) if cell.figure else cell


def _uses(context: Context, one: KpiReview) -> str | None:
    uses = [context.language.text(f"review-use-{use}") for use in one.facts.uses]
    return context.language.text("list-comma").join(uses) or None


def _known(context: Context, one: KpiReview) -> Cell:
    have, of = one.facts.have, len(one.facts.known)
    return Cell(context.language.text("review-periods", have=have, of=of))


def _brief(context: Context, found: Sequence[KpiReview]) -> tuple[int, ...] | None:
    """Return the places of the rows that fit on a slide: what is to be done first, by weight."""
    if len(found) <= MOST_ON_A_SLIDE:
        return None
    ranked = sorted(
        found, key=lambda one: (one.rule.advice is Advice.KEEP, -importance(context, one.facts.kpi))
    )
    return tuple(index for index, one in enumerate(found) if one in ranked[:MOST_ON_A_SLIDE])
