"""The agenda after the summary: each section with its first slide's number, its conclusion where there is room."""

from collections.abc import Iterator
from dataclasses import dataclass

from reporter.language import language
from reporter.render.deck import grid
from reporter.render.deck.flow import Placed
from reporter.render.deck.grid import (
    AGENDA_SETTINGS,
    CONTENT,
    FIRST_ENTRY,
    GAP,
    MOST_ENTRIES,
    Box,
    Ink,
    Style,
)
from reporter.render.deck.measure import Ruler
from reporter.render.deck.plan.facts import is_channel
from reporter.render.deck.plan.slide import Slide
from reporter.render.deck.text import Para, Run, shortened
from reporter.story.blocks import Report

HANG = 30.0  # the numbers' column
ABOVE, BELOW = 6.0, 1.0  # an entry's words, to its rule and to the next one
FEW = 10  # entries that stand in two columns; more stand in three
TALLEST = 72.0  # an entry
SEVERAL = 3  # channels from which on they share an entry


@dataclass(frozen=True, slots=True)
class Entry:
    """A section, or the channels together: its id, name and conclusion."""

    section: str
    name: str
    conclusion: str


def agenda(report: Report, ruler: Ruler, numbers: dict[str, int]) -> Slide:
    """Return the agenda of what follows the summary; ``numbers`` are those of the sections' first slides."""
    entries = [entry for entry in _entries(report) if entry.section in numbers][:MOST_ENTRIES]
    boxes = _boxes(len(entries))
    texts = tuple(
        Placed(
            FIRST_ENTRY + at,
            _paras(ruler, entry, numbers[entry.section], box),
            box,
            AGENDA_SETTINGS,
            1,
            Ink.HAIRLINE,
            entry.section,
        )
        for at, (entry, box) in enumerate(zip(entries, boxes, strict=True))
    )
    notes = (language(report.language).text("deck-agenda"),)
    return Slide(grid.AGENDA, report.sections[0].id, report.words.contents, None, texts, notes=notes)


def _entries(report: Report) -> Iterator[Entry]:
    """Yield an entry for each section; several channels share one."""
    channels = [section for section in report.sections if is_channel(section)]
    together = len(channels) >= SEVERAL
    for section in report.sections[1:]:
        if not (together and is_channel(section)):
            yield Entry(section.id, section.name, section.title)
        elif section == channels[0]:
            words = language(report.language)
            yield Entry(
                section.id, words.text("choice-section-channels"), words.join([one.name for one in channels])
            )


def _boxes(count: int) -> list[Box]:
    """Return a place for each entry, down the columns, below its rule."""
    columns = 2 if count <= FEW else 3
    rows = -(-count // columns)
    width = (CONTENT.width - GAP * (columns - 1)) / columns
    tall = min(CONTENT.height / rows, TALLEST)
    return [
        Box(
            CONTENT.left + (width + GAP) * (at // rows),
            CONTENT.top + tall * (at % rows) + ABOVE,
            width,
            tall - ABOVE - BELOW,
        )
        for at in range(count)
    ]


def _paras(ruler: Ruler, entry: Entry, number: int, box: Box) -> tuple[Para, ...]:
    head, note = AGENDA_SETTINGS[Style.HEADING], AGENDA_SETTINGS[Style.NOTE]
    room = box.width - HANG
    tall = ruler.line(entry.name, head.size)
    name = shortened(ruler, entry.name, (room, tall), head.size, bold=True)
    first = Para((Run(f"{number}\t", ink=Ink.LINK), Run(name)), Style.HEADING, hang=HANG)
    left = box.height - tall - note.size * note.above
    if left < ruler.line(entry.conclusion, note.size) or entry.conclusion == entry.name:
        return (first,)
    shown = shortened(ruler, entry.conclusion, (room, left), note.size, bold=False)
    return (first, Para((Run(shown),), Style.NOTE, hang=HANG))
