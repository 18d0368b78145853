"""The table of next steps, with owner and due date where they are known."""

from reporter.language import MISSING
from reporter.story.blocks import Align, Cell, Heading, Table, TableRow
from reporter.story.context import Context
from reporter.story.notes import Note, of_kind


def steps_table(context: Context, *, titled: bool = True) -> Table | None:
    """Return the next steps, None when there are none; columns without any entry are left out."""
    found = of_kind(context, "next_step")
    if not found:
        return None
    words = context.language
    columns = [(words.text("head-step"), Align.LEFT, [note.text for note in found])]
    if any(note.owner for note in found):
        columns.append((words.text("head-owner"), Align.LEFT, [note.owner or MISSING for note in found]))
    if any(note.due for note in found):
        columns.append((words.text("head-due"), Align.RIGHT, [_due(context, note) for note in found]))
    shares = {1: (1.0,), 2: (0.8, 0.2), 3: (0.66, 0.2, 0.14)}[len(columns)]
    return Table(
        words.text("summary-steps") if titled else None,
        None,
        tuple(Heading(head, align, share) for (head, align, _), share in zip(columns, shares, strict=True)),
        tuple(TableRow(tuple(Cell(texts[row]) for _, _, texts in columns)) for row in range(len(found))),
    )


def _due(context: Context, note: Note) -> str:
    return context.language.day(note.due, "short") if note.due else MISSING
