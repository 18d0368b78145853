"""The manager's comments beside the numbers, and findings of some KPIs as sentences to say."""

from collections.abc import Iterable

from reporter.story.blocks import Remark
from reporter.story.context import Context
from reporter.story.notes import of_kind

MOST_SAYINGS = 3


def remarks(context: Context, section: str, channel: str | None = None) -> tuple[Remark, ...]:
    """Return comments and highlights that the manager wrote for a section or about a channel."""
    found = [
        note
        for kind in ("comment", "highlight")
        for note in of_kind(context, kind, section=None if channel else section, channel=channel)
        if channel or note.channel is None
    ]
    return tuple(Remark(note.text, note.owner) for note in found)


def sayings(context: Context, kpis: Iterable[str]) -> tuple[str, ...]:
    """Return the weightiest findings about some KPIs as sentences."""
    wanted = set(kpis)
    found = [one.sentence for one in context.found if one.outcome.kpi in wanted]
    return tuple(f"{one.lead} {one.rest}" for one in found[:MOST_SAYINGS])
