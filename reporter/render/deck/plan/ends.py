"""The appendix, kept short: the PDF holds the whole."""

from collections.abc import Sequence
from dataclasses import replace

from reporter.language import language
from reporter.render.deck import grid
from reporter.render.deck.flow import Column, balanced, side_by_side
from reporter.render.deck.grid import GAP, SMALL
from reporter.render.deck.items import Item, definition, small_item
from reporter.render.deck.measure import Ruler
from reporter.render.deck.plan.parts import Parts
from reporter.render.deck.plan.slide import Slide, of_section
from reporter.render.deck.plan.spoken import of_definition
from reporter.render.deck.plan.text import UNDER_RULE, column
from reporter.story.blocks import Section

MOST_DEFINITIONS, MOST_POINTS = 8, 4
LONGEST_TITLE = 80  # letters
FEW_DEFINITIONS = 3  # these share their slide with what else there is


def appendix(section: Section, parts: Parts, ruler: Ruler, code: str) -> list[Slide]:
    """Return the first definitions, then the first points of what else there is; all definitions in the notes."""
    shown = parts.definitions[:MOST_DEFINITIONS]
    defined = [definition(entry) for entry in shown]
    rest = parts.texts()
    more = len(parts.definitions) - len(shown)
    foot = [*parts.small, *([language(code).text("deck-more-definitions", count=more)] if more else [])]
    drawn, fits = _columns([*defined, *rest], foot, ruler)
    together = len(defined) <= FEW_DEFINITIONS and fits
    first = _slide(section, drawn, defined) if together else _page(section, defined, foot, ruler)
    subtitle = section.subtitle or " · ".join(parts.titles) or None
    slides = [
        replace(first, subtitle=subtitle, notes=tuple(of_definition(entry) for entry in parts.definitions))
    ]
    if rest and not together:
        slides.append(_on_the_data(section, rest, ruler, code))
    return slides


def _on_the_data(section: Section, items: list[Item], ruler: Ruler, code: str) -> Slide:
    """Return what there is to know of the data; its first point is the slide's title where that is short."""
    heading, first, *others = items[0].paras
    title = language(code).text("deck-data")
    if len(others) > 1 and len(first.text) <= LONGEST_TITLE:
        title, items = first.text.rstrip(".。"), [replace(items[0], paras=(heading, *others)), *items[1:]]
    cut = any(len(one.paras) > MOST_POINTS + 1 for one in items)
    short = [replace(one, paras=one.paras[: MOST_POINTS + 1]) for one in items]
    slide = _page(section, short, [language(code).text("deck-more-notes")] if cut else [], ruler)
    return replace(slide, title=title, subtitle=None)


def _page(section: Section, items: list[Item], foot: list[str], ruler: Ruler) -> Slide:
    """Return two columns in small type; what does not fit gives way to the small print."""
    while True:
        drawn, fits = _columns(items, foot, ruler)
        if fits or len(items) < 2:  # noqa: PLR2004 — one is always shown
            break
        items = items[:-1]
    return _slide(section, drawn, items)


def _columns(items: Sequence[Item], foot: Sequence[str], ruler: Ruler) -> tuple[list[Column], bool]:
    every = [*items, *small_item(foot)]
    return side_by_side(ruler, balanced(ruler, every, grid.COLUMN), UNDER_RULE, 2 * GAP, SMALL)


def _slide(section: Section, drawn: Sequence[Column], items: Sequence[Item]) -> Slide:
    texts = tuple(column(at, one, items, SMALL) for at, one in enumerate(drawn))
    return of_section(section, grid.APPENDIX, texts)
