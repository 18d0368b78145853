"""Objectives: whether the KPIs behind each of them served it."""

from itertools import groupby

from reporter.story import wording
from reporter.story.blocks import Block, Cell, Section, Small, Table, TableRow, Tone
from reporter.story.context import Context
from reporter.story.grids import Column, grid
from reporter.story.review.aims import SERVED, Aim, Service, ran
from reporter.story.review.phrases import span_line
from reporter.story.review.review import Review, review_of
from reporter.story.tables import EMPTY, change_cell, figure_cell

TONES = {
    Service.MET: Tone.GOOD,
    Service.RIGHT_WAY: Tone.GOOD,
    Service.WRONG_WAY: Tone.BAD,
    Service.MISSED: Tone.BAD,
}
FIGURES = (1, 2)
SHARES = (0.3, 0.13, 0.13, 0.17, 0.27)


def sections(context: Context) -> tuple[Section, ...]:
    """Return the section, nothing where no goal of the span names an objective."""
    review, words = review_of(context), context.language
    table = _table(context, review.aims)
    if table is None:
        return ()
    title = _title(context, review)
    notes = _notes(context, review)
    blocks: tuple[Block, ...] = (table, Small(notes)) if notes else (table,)
    name = words.text("review-objectives")
    return (Section("objectives", name, title, span_line(context), blocks, (title, *notes)),)


def _title(context: Context, review: Review) -> str:
    served = sum(aim.service in SERVED for aim in review.aims)
    return context.language.text("review-objectives-title", served=served, of=len(review.aims))


def _table(context: Context, aims: tuple[Aim, ...]) -> Table | None:
    words = context.language
    heads = ("head-kpi", "review-head-span", "head-change", "review-objectives-goals", "review-served")
    columns = [
        Column(words.text(head), words=place not in FIGURES, share=share)
        for place, (head, share) in enumerate(zip(heads, SHARES, strict=True))
    ]
    rows = [
        TableRow(_cells(context, aim), None if place else objective)
        for objective, of_one in groupby(aims, key=lambda aim: aim.objective)
        for place, aim in enumerate(of_one)
    ]
    return grid(None, None, columns, rows)


def _cells(context: Context, aim: Aim) -> tuple[Cell, ...]:
    words, outcome = context.language, aim.outcome
    value = wording.figure(context, aim.kpi, outcome.now, compact=True) if outcome else None
    return (
        Cell(context.kpi_name(aim.kpi), note=context.scope_name(aim.scope) or None),
        figure_cell(value, strong=True) if value else EMPTY,
        change_cell(context, outcome) if outcome else EMPTY,
        Cell(_goals(context, aim)),
        Cell(
            words.text(f"review-service-{aim.service}"), tone=TONES.get(aim.service, Tone.NONE), strong=True
        ),
    )


def _goals(context: Context, aim: Aim) -> str:
    """Count the goals by how they stand: "1 achieved, 1 on track"."""
    words = context.language
    counts: dict[str, int] = {}
    for goal in aim.goals:
        counts[goal.verdict] = counts.get(goal.verdict, 0) + 1
    parts = [
        words.text("review-goal-count", count=count, verdict=words.text(f"goal-verdict-{verdict}"))
        for verdict, count in counts.items()
    ]
    return words.text("list-comma").join(parts)


def _notes(context: Context, review: Review) -> tuple[str, ...]:
    """Name the objectives that no KPI with data stands for, and the goals that name no objective."""
    words = context.language
    known = {aim.objective for aim in review.aims if aim.service is not Service.NO_DATA}
    silent = [aim.objective for aim in review.aims if aim.objective not in known]
    free = [goal.name for goal in ran(context) if not goal.objective]
    notes = [words.text("review-objective-silent", objective=one) for one in dict.fromkeys(silent)]
    return (*notes, *((words.text("review-goals-free", goals=words.join(free)),) if free else ()))
