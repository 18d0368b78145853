"""Slides of text alone: a statement, two columns, a callout below."""

from collections.abc import Sequence

from reporter.render.deck import grid
from reporter.render.deck.flow import Column, Placed, balanced, joined, pages, placed, side_by_side
from reporter.render.deck.grid import COLUMN_SETTINGS, CONTENT, FIRST_BODY, GAP, STATEMENT, Box, Ink
from reporter.render.deck.items import Item, small_item
from reporter.render.deck.measure import Ruler
from reporter.render.deck.plan.parts import Parts
from reporter.render.deck.plan.slide import Slide, of_section
from reporter.render.deck.text import GROWN, SCALES, Settings, fitting, height
from reporter.story.blocks import Section

RULE = 9.0
INSET = 14.0  # of a tinted box
SHORT = 3  # paragraphs that may stand alone, large
STATEMENT_WIDTH = 700.0
UNDER_RULE = Box(CONTENT.left, CONTENT.top + RULE, CONTENT.width, CONTENT.height - RULE)


def text_slides(section: Section, parts: Parts, ruler: Ruler) -> list[Slide]:
    """Return slides for the texts that stand on no other slide."""
    loose = [*parts.callouts[1:], *parts.items, *small_item(parts.small)]
    if not (parts.pairs or parts.callouts or loose):
        return []
    if not parts.pairs and not parts.callouts and len(joined(loose)) <= SHORT:
        return _statement(section, loose, ruler)
    return _columns(section, parts, loose, ruler)


def _statement(section: Section, items: list[Item], ruler: Ruler) -> list[Slide]:
    paras = joined(items)
    box = Box(CONTENT.left, CONTENT.top, STATEMENT_WIDTH, CONTENT.height)
    if fitting(ruler, paras, (box.width, box.height), STATEMENT) is None:
        return _pages(section, items, ruler)
    text = placed(ruler, FIRST_BODY, paras, box, STATEMENT)
    return [of_section(section, grid.STATEMENT_LAYOUT, (text,))]


def _columns(section: Section, parts: Parts, loose: list[Item], ruler: Ruler) -> list[Slide]:
    more = balanced(ruler, loose, grid.COLUMN)
    left = [*(one for one, _ in parts.pairs), *more[0]]
    right = [*(one for _, one in parts.pairs), *more[1]]
    under = (_set(ruler, (left, right), parts.callouts[:1], scale) for scale in GROWN)
    inside = (_set(ruler, _with(ruler, (left, right), parts.callouts[:1]), (), scale) for scale in SCALES)
    texts = next((one for one in (*under, *inside) if one), None)
    if texts is None:
        return _pages(section, [*left, *right, *parts.callouts[:1]], ruler)
    return [of_section(section, grid.COLUMNS, texts)]


def _with(
    ruler: Ruler, sides: tuple[list[Item], list[Item]], more: Sequence[Item]
) -> tuple[list[Item], list[Item]]:
    """Return two columns with more at the foot of the one that is lower."""
    left, right = (height(ruler, joined(side), grid.COLUMN, COLUMN_SETTINGS) for side in sides)
    return ([*sides[0], *more], sides[1]) if left < right else (sides[0], [*sides[1], *more])


def _set(
    ruler: Ruler, sides: tuple[list[Item], list[Item]], callouts: Sequence[Item], scale: float
) -> tuple[Placed, ...] | None:
    """Set two columns, and the callout right below them, in one size; None where they do not fit."""
    box = UNDER_RULE if any(sides) else UNDER_RULE._replace(height=0)
    drawn, fits = side_by_side(ruler, sides, box, 2 * GAP, COLUMN_SETTINGS, (scale,))
    tall = max((height(ruler, one, each.width, COLUMN_SETTINGS, scale) for one, each, _ in drawn), default=0)
    below = UNDER_RULE.top + tall + 2 * GAP if drawn else CONTENT.top
    callout = tuple(_callout(ruler, one, below, scale) for one in callouts)
    if not fits or any(one.box.bottom > CONTENT.bottom for one in callout):
        return None
    columns = (
        column(at, (paras, each._replace(height=tall + 2), size), sides[at])
        for at, (paras, each, size) in enumerate(drawn)
    )
    return (*columns, *callout)


def column(at: int, drawn: Column, items: Sequence[Item], settings: Settings = COLUMN_SETTINGS) -> Placed:
    """Return a column of a slide, under the rule of its first item."""
    paras, box, scale = drawn
    rule = (items[0].rule if items else None) or Ink.HAIRLINE
    return Placed(FIRST_BODY + at, paras, box, settings, scale, rule)


def _callout(ruler: Ruler, one: Item, top: float, scale: float) -> Placed:
    tall = height(ruler, one.paras, CONTENT.width - 2 * INSET, COLUMN_SETTINGS, scale) + 2 * INSET + 2
    return Placed(
        grid.CALLOUT, one.paras, Box(CONTENT.left, top, CONTENT.width, tall), COLUMN_SETTINGS, scale
    )


def _pages(section: Section, items: list[Item], ruler: Ruler) -> list[Slide]:
    columns = pages(ruler, items, grid.COLUMN, UNDER_RULE.height, COLUMN_SETTINGS)
    found = []
    for start in range(0, len(columns), 2):
        sides = (columns[start], columns[start + 1] if start + 1 < len(columns) else [])
        drawn, _ = side_by_side(ruler, sides, UNDER_RULE, 2 * GAP, COLUMN_SETTINGS)
        texts = tuple(column(at, one, sides[at]) for at, one in enumerate(drawn))
        found.append(of_section(section, grid.COLUMNS, texts))
    return found
