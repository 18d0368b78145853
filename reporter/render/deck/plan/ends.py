"""The contents after the summary, and the appendix, kept short: the PDF holds the whole."""

from dataclasses import replace

from reporter.language import language
from reporter.render.deck import grid
from reporter.render.deck.flow import balanced, side_by_side
from reporter.render.deck.grid import COLUMN_SETTINGS, GAP, SMALL, Style
from reporter.render.deck.items import Item, definition, small_item
from reporter.render.deck.measure import Ruler
from reporter.render.deck.plan.parts import Parts
from reporter.render.deck.plan.slide import Slide, of_section
from reporter.render.deck.plan.text import UNDER_RULE, column
from reporter.render.deck.text import Para, Run, para
from reporter.story.blocks import Definition, Report, Section

MOST_DEFINITIONS, MOST_POINTS = 8, 4


def contents(report: Report, ruler: Ruler) -> Slide:
    """Return the contents: each section's name leads to its first slide, its conclusion below."""
    lines = [
        Item((_link(section), para(section.title, Style.NOTE, above=0.2)), None)
        for section in report.sections
    ]
    sides = balanced(ruler, lines, grid.COLUMN)
    drawn, _ = side_by_side(ruler, sides, UNDER_RULE, 2 * GAP, COLUMN_SETTINGS)
    texts = tuple(column(at, one, lines) for at, one in enumerate(drawn))
    return Slide(grid.COLUMNS, report.sections[0].id, report.words.contents, None, texts)


def _link(section: Section) -> Para:
    return Para((Run(section.name, link=section.id),), above=1.0)


def appendix(section: Section, parts: Parts, ruler: Ruler, code: str) -> list[Slide]:
    """Return the first definitions, then the first points of what else there is; all definitions in the notes."""
    shown = parts.definitions[:MOST_DEFINITIONS]
    more = len(parts.definitions) - len(shown)
    foot = [*parts.small, *([language(code).text("deck-more-definitions", count=more)] if more else [])]
    first = _page(section, [definition(entry) for entry in shown], foot, ruler)
    subtitle = section.subtitle or " · ".join(parts.titles) or None
    slides = [replace(first, subtitle=subtitle, notes=tuple(_spoken(entry) for entry in parts.definitions))]
    rest = parts.texts()
    if rest:
        cut = any(len(one.paras) > MOST_POINTS + 1 for one in rest)
        short = [replace(one, paras=one.paras[: MOST_POINTS + 1]) for one in rest]
        slides.append(_page(section, short, [language(code).text("deck-more-notes")] if cut else [], ruler))
    return slides


def _spoken(entry: Definition) -> str:
    words = (entry.meaning, entry.formula, entry.source, entry.note)
    return f"{entry.name}: {' · '.join(word for word in words if word)}"


def _page(section: Section, items: list[Item], foot: list[str], ruler: Ruler) -> Slide:
    """Return two columns in small type; what does not fit gives way to the small print."""
    while True:
        every = [*items, *small_item(foot)]
        drawn, fits = side_by_side(ruler, balanced(ruler, every, grid.COLUMN), UNDER_RULE, 2 * GAP, SMALL)
        if fits or len(items) < 2:  # noqa: PLR2004 — one is always shown
            break
        items = items[:-1]
    texts = tuple(column(at, one, every, SMALL) for at, one in enumerate(drawn))
    return of_section(section, grid.APPENDIX, texts)
