"""The contents after the summary, and the appendix, kept short: the PDF holds the whole."""

from collections.abc import Iterator
from dataclasses import replace

from reporter.language import language
from reporter.render.deck import grid
from reporter.render.deck.flow import balanced, side_by_side
from reporter.render.deck.grid import COLUMN_SETTINGS, GAP, SETTINGS, SMALL, Setting, Style
from reporter.render.deck.items import Item, definition, small_item
from reporter.render.deck.measure import Ruler
from reporter.render.deck.plan.facts import is_channel
from reporter.render.deck.plan.parts import Parts
from reporter.render.deck.plan.slide import Slide, of_section
from reporter.render.deck.plan.text import UNDER_RULE, column
from reporter.render.deck.text import Para, Run, para
from reporter.story.blocks import Definition, Report, Section

MOST_DEFINITIONS, MOST_POINTS = 8, 4
CONTENTS = COLUMN_SETTINGS | {Style.TEXT: Setting(14), Style.NOTE: SETTINGS[Style.NOTE]}


def contents(report: Report, ruler: Ruler) -> Slide:
    """Return the contents: each section's name leads to its first slide, its conclusion below."""
    for lines in _contents_lines(report):
        sides = balanced(ruler, lines, grid.COLUMN)
        drawn, fits = side_by_side(ruler, sides, UNDER_RULE, 2 * GAP, CONTENTS)
        if fits:
            break
    texts = tuple(column(at, one, lines, CONTENTS) for at, one in enumerate(drawn))
    return Slide(grid.COLUMNS, report.sections[0].id, report.words.contents, None, texts)


def _contents_lines(report: Report) -> Iterator[list[Item]]:
    """Yield the contents with every conclusion, without the channels' ones, with names alone, without channels."""
    every = report.sections
    others = tuple(section for section in every if not is_channel(section))
    for above, shown, told in (
        (0.9, every, every),
        (0.6, every, others),
        (0.3, every, ()),
        (0.6, others, ()),
    ):
        yield [
            Item((_link(section, above), *((_conclusion(section),) if section in told else ())), None)
            for section in shown
        ]


def _link(section: Section, above: float) -> Para:
    return Para((Run(section.name, link=section.id),), above=above)


def _conclusion(section: Section) -> Para:
    return para(section.title, Style.NOTE, above=0.1)


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
