"""Slides with a table: all of it, its brief, or parts of about the same length."""

from dataclasses import replace

from reporter.language import language
from reporter.render.deck import grid
from reporter.render.deck.flow import Placed, balanced, joined, placed, side_by_side
from reporter.render.deck.grid import (
    COLUMN_SETTINGS,
    CONTENT,
    FIRST_BODY,
    FURTHER_TABLES,
    GAP,
    SETTINGS,
    Box,
    Ink,
    Style,
)
from reporter.render.deck.measure import Ruler
from reporter.render.deck.plan.parts import Parts
from reporter.render.deck.plan.slide import Slide, alternative, table_head
from reporter.render.deck.plan.spoken import of_rows
from reporter.render.deck.tables import ROOMY, TIGHT, breaks, brief, slabs, whole_in
from reporter.render.deck.text import Para, height, para
from reporter.story.blocks import Section, Table

UNDER = 6.0  # a caption
FOOT = 12.0  # above the small print
MOST_NOTES = 2  # at the foot; further ones stand in the speaker notes


def table_slides(section: Section, parts: Parts, ruler: Ruler, code: str, *, first: bool) -> list[Slide]:
    """Return the section's tables. ``first``: the first of them opens the section and bears its title."""
    together = _together(section, parts, ruler) if first else None
    if together:
        return [together]
    found: list[Slide] = []
    for at, table in enumerate(parts.tables):
        shown, more = brief(table)
        notes = list(parts.small) if at == len(parts.tables) - 1 else []
        notes += [language(code).text("deck-more-rows", count=more)] if more else []
        heading = _heading(section, table, opens=first and at == 0)
        foot = tuple(para(note, Style.NOTE) for note in notes[-MOST_NOTES:])
        below = _text_height(ruler, parts) if at == len(parts.tables) - 1 else 0.0
        slides = _slides(section, shown, (heading, foot), ruler, below)
        hidden = [row for at, row in enumerate(table.rows) if table.brief and at not in table.brief]
        rest = (language(code).text("deck-not-shown"), *of_rows(code, table, hidden)) if more else ()
        told = (*notes[:-MOST_NOTES], *rest)
        found += [replace(slides[0], notes=told), *slides[1:]]
    if found:
        parts.small.clear()
        found[-1] = _with_text(found[-1], parts, ruler)
    return found


def _heading(section: Section, table: Table, *, opens: bool) -> tuple[str, str | None]:
    if not opens:
        return table.title or section.title, table.subtitle or section.subtitle
    own = table.title if table.title != section.title else None
    return section.title, " · ".join(text for text in (section.subtitle, own, table.subtitle) if text) or None


def _together(section: Section, parts: Parts, ruler: Ruler) -> Slide | None:
    """Return one slide with two or three short tables: the first above, the others side by side below it."""
    shown, below = parts.tables[:1], parts.tables[1:]
    if not below or len(below) > len(FURTHER_TABLES) or parts.texts() or parts.pairs or parts.small:
        return None
    above = whole_in(ruler, shown[0], CONTENT.width, CONTENT.height / 2, TIGHT)
    if above is None:
        return None
    top = CONTENT.top + above.height + GAP
    width = (CONTENT.width - 2 * GAP) / 2
    texts, further = [], []
    heads = [_head_below(table, shown[0]) for table in below]
    tall = max(height(ruler, head, width, SETTINGS) for head in heads) + 2
    for at, (table, head) in enumerate(zip(below, heads, strict=True)):
        box = Box(CONTENT.left + (width + 2 * GAP) * at, top, width, tall)
        slab = whole_in(ruler, table, width, CONTENT.bottom - box.bottom - UNDER, TIGHT)
        if slab is None or breaks(ruler, table, slab):
            return None
        texts += [Placed(FIRST_BODY + at, head, box, SETTINGS)] if head else []
        place = Box(box.left, box.bottom + UNDER, slab.width, slab.height)
        further.append((slab, place, alternative(table, section)))
    place = Box(CONTENT.left, CONTENT.top, above.width, above.height)
    parts.tables.clear()
    base = Slide(grid.TABLES_LAYOUT, section.id, *_heading(section, shown[0], opens=True), tuple(texts))
    return replace(base, table=(above, place, alternative(shown[0], section)), further=tuple(further))


def _head_below(table: Table, first: Table) -> tuple[Para, ...]:
    """Return the head of a table under another, without the subtitle that both share."""
    return table_head(replace(table, subtitle=None) if table.subtitle == first.subtitle else table)


def _slides(
    section: Section,
    table: Table,
    around: tuple[tuple[str, str | None], tuple[Para, ...]],
    ruler: Ruler,
    below: float,
) -> list[Slide]:
    """Return slides of a table, as large as leaves room for what is said below it, if that can be."""
    heading, foot = around
    tall = height(ruler, foot, CONTENT.width, SETTINGS) + FOOT if foot else 0
    room = CONTENT.height - tall
    with_text = whole_in(ruler, table, CONTENT.width, room - below, ROOMY) if below else None
    found = []
    for slab in (
        (with_text,) if with_text else slabs(ruler, table, CONTENT.width, room, TIGHT if below else ROOMY)
    ):
        place = Box(CONTENT.left, CONTENT.top, slab.width, slab.height)
        base = Slide(grid.TABLE_LAYOUT, section.id, *heading)
        found.append(replace(base, table=(slab, place, alternative(table, section))))
    if foot:
        box = Box(CONTENT.left, CONTENT.bottom - tall + FOOT, CONTENT.width, tall - FOOT + 2)
        found[-1] = replace(found[-1], texts=(placed(ruler, grid.FOOTNOTE, foot, box),))
    return found


def _text_height(ruler: Ruler, parts: Parts) -> float:
    """Return how much room the texts take that may stand under the last table, 0 when there are none."""
    items = parts.texts()
    if not items or parts.pairs:
        return 0.0
    width = (CONTENT.width - 2 * GAP) / 2
    sides = balanced(ruler, items, CONTENT.width / 2)
    return max(height(ruler, joined(side), width, COLUMN_SETTINGS) for side in sides) + 3 * GAP


def _with_text(slide: Slide, parts: Parts, ruler: Ruler) -> Slide:
    """Set text under a short table, if it fits there, and take it off the parts."""
    items = parts.texts()
    top = (slide.table[1].bottom if slide.table else CONTENT.bottom) + 2 * GAP
    bottom = min([CONTENT.bottom, *(one.box.top - FOOT for one in slide.texts)])
    if not items or parts.pairs or top + GAP > bottom:
        return slide
    box = Box(CONTENT.left, top, CONTENT.width, bottom - top)
    columns, fits = side_by_side(
        ruler, balanced(ruler, items, CONTENT.width / 2), box, 2 * GAP, COLUMN_SETTINGS
    )
    if not fits:
        return slide
    parts.placed()
    below = tuple(
        Placed(FIRST_BODY + at, paras, place, COLUMN_SETTINGS, scale, Ink.HAIRLINE)
        for at, (paras, place, scale) in enumerate(columns)
    )
    return replace(slide, texts=(*slide.texts, *below))
