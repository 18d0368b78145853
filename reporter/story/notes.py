"""The manager's own words: rows of the Notes sheet that belong to the report's span."""

from dataclasses import dataclass
from datetime import date

from reporter.story.context import Context


@dataclass(frozen=True, slots=True)
class Note:
    """One row of Notes."""

    kind: str
    text: str
    section: str | None
    channel: str | None
    kpi: str | None
    day: date | None
    owner: str | None
    due: date | None


def notes(context: Context) -> tuple[Note, ...]:
    """Return the notes of the span, of the channels that the report covers, in the order of the sheet."""
    covered = {channel.name for channel in context.dataset.included}
    return tuple(
        note for note in _all(context, spanned=True) if note.channel is None or note.channel in covered
    )


def of_kind(
    context: Context, kind: str, *, section: str | None = None, channel: str | None = None
) -> tuple[Note, ...]:
    """Return the notes of one kind.

    Args:
        context: The evidence.
        kind: A value of the list ``note_kind``.
        section: Only notes for that section; notes without a section belong to the summary.
        channel: Only notes about that channel.
    """
    found = (note for note in notes(context) if note.kind == kind)
    if section is not None:
        found = (note for note in found if (note.section or "summary") == section)
    if channel is not None:
        found = (note for note in found if note.channel == channel)
    return tuple(found)


def events(context: Context) -> tuple[tuple[int, Note], ...]:
    """Return events and changes of definition with the index of their period in the history."""
    history = context.results.history
    found = []
    for note in _all(context, spanned=False):
        if note.kind in {"event", "definition_changed"} and note.day:
            found += [(index, note) for index, period in enumerate(history) if note.day in period]
    return tuple(found)


def _all(context: Context, *, spanned: bool) -> tuple[Note, ...]:
    wanted = set(context.results.span.periods)
    found = []
    for row in context.dataset.rows("notes"):
        text, kind = row.text_of("text"), row.text_of("kind")
        if text and kind and (not spanned or row.period in wanted):
            day = row.date_of("date") or (row.period.start if row.period else None)
            found.append(
                Note(
                    kind,
                    text,
                    row.text_of("section"),
                    row.text_of("channel"),
                    row.text_of("kpi"),
                    day,
                    row.text_of("owner"),
                    row.date_of("due"),
                )
            )
    return tuple(found)
