"""Slides with a chart: the message as title, facts beside it."""

from dataclasses import replace

from reporter.model.charts import Chart
from reporter.render.deck import grid
from reporter.render.deck.flow import Placed, joined, placed, stacked
from reporter.render.deck.grid import (
    CAPTIONS,
    CONTENT,
    FACTS,
    FACTS_BOX,
    FIRST_BODY,
    SETTINGS,
    Box,
    Ink,
    Style,
)
from reporter.render.deck.items import Item, fact, small_item
from reporter.render.deck.measure import Ruler
from reporter.render.deck.plan.parts import Parts
from reporter.render.deck.plan.slide import Slide, alternative
from reporter.render.deck.tables import compact, lines_of, whole
from reporter.render.deck.text import Para, height, para
from reporter.story.blocks import Section, Table

NARROW, MOST_NARROW_ROWS = 3, 8
NARROW_SIZE = 11.0
RULE = 9.0


def chart_slides(section: Section, parts: Parts, ruler: Ruler) -> list[Slide]:
    """Return a slide for each chart; a section's cards and texts stand beside its first one."""
    found: list[Slide] = []
    pairs = [one for pair in parts.pairs for one in pair]
    beside = [*(fact(card) for card in parts.cards), *pairs, *parts.texts()]
    parts.pairs.clear()
    parts.placed()
    for at, (chart, following) in enumerate(parts.charts):
        last = at == len(parts.charts) - 1
        items = [*(beside if at == 0 else ()), *following, *(small_item(parts.small) if last else ())]
        table = _narrow(section, parts) if last else None
        slide, left = _chart_slide(section, chart, items, ruler, first=at == 0, wide=not table)
        parts.items.extend(left)
        found.append(_with_table(slide, table, section, parts, ruler) if table else slide)
    parts.small.clear()
    return found


def _chart_slide(
    section: Section, chart: Chart, items: list[Item], ruler: Ruler, *, first: bool, wide: bool
) -> tuple[Slide, list[Item]]:
    title, subtitle, caption = _heading(section, chart, first=first)
    alone = wide and not any(one.rule for one in items)
    layout, area = (grid.CHART_LAYOUT, CONTENT) if alone else (grid.FACTS_LAYOUT, grid.CHART_BOX)
    texts = _caption(ruler, caption, area) + (_footnote(ruler, items, area) if alone else [])
    area = _between(area, texts)
    left: list[Item] = []
    if not alone:
        stack, left = stacked(ruler, items, FACTS_BOX, range(FIRST_BODY, FIRST_BODY + FACTS))
        texts += stack
    notes = (chart.frame.alternative,)
    return Slide(layout, section.id, title, subtitle, tuple(texts), (chart, area), notes=notes), left


def _caption(ruler: Ruler, paras: tuple[Para, ...], area: Box) -> list[Placed]:
    tall = height(ruler, paras, area.width, CAPTIONS) + 2
    box = Box(area.left, area.top, area.width, tall)
    return [Placed(grid.CAPTION, paras, box, CAPTIONS)] if paras else []


def _footnote(ruler: Ruler, items: list[Item], area: Box) -> list[Placed]:
    notes = joined(items)
    tall = height(ruler, notes, area.width, SETTINGS) + 2
    box = Box(area.left, area.bottom - tall, area.width, tall)
    return [placed(ruler, grid.FOOTNOTE, notes, box)] if notes else []


def _between(area: Box, texts: list[Placed]) -> Box:
    """Return the room that caption and footnote leave."""
    top = max((one.box.bottom + 8 for one in texts if one.index == grid.CAPTION), default=area.top)
    bottom = min((one.box.top - 8 for one in texts if one.index == grid.FOOTNOTE), default=area.bottom)
    return Box(area.left, top, area.width, bottom - top)


def _heading(section: Section, chart: Chart, *, first: bool) -> tuple[str, str | None, tuple[Para, ...]]:
    """Return title, subtitle and caption: the slide says its message once."""
    frame = chart.frame
    if not first or frame.title == section.title:
        return frame.title, frame.subtitle, ()
    return section.title, section.subtitle, (para(frame.title), para(frame.subtitle, Style.NOTE))


def _narrow(section: Section, parts: Parts) -> Table | None:
    """Return the table that may stand beside the last chart: a narrow one, or a channel's, made narrow."""
    if not parts.tables:
        return None
    table = parts.tables[0]
    fits = len(table.headings) <= NARROW and len(table.rows) <= MOST_NARROW_ROWS
    return table if fits or _is_channel(section) else None


def _is_channel(section: Section) -> bool:
    return section.id.startswith("channels:")


def _with_table(slide: Slide, table: Table, section: Section, parts: Parts, ruler: Ruler) -> Slide:
    """Set a small table beside the chart. A channel has one slide: what finds no room goes into its notes."""
    facts = [one for one in slide.texts if FIRST_BODY <= one.index < FIRST_BODY + FACTS]
    box, index = _free(facts), FIRST_BODY + len(facts)
    head = _table_head(table)
    tall = height(ruler, head, box.width, SETTINGS) + 12 if head else 0
    slab = whole(ruler, compact(table), box.width, NARROW_SIZE)
    fits = index < FIRST_BODY + FACTS and tall + slab.height <= box.height
    if _is_channel(section):
        slide = replace(slide, notes=(*slide.notes, *lines_of(table)))
    if fits or _is_channel(section):
        del parts.tables[0]
    if not fits:
        return slide
    title = Placed(
        index, head, Box(box.left, box.top + RULE, box.width, tall - 10), SETTINGS, 1, Ink.HAIRLINE
    )
    place = Box(box.left, box.top + tall, box.width, slab.height)
    texts = (*slide.texts, title) if head else slide.texts
    return replace(slide, texts=texts, table=(slab, place, alternative(table, section)))


def _free(facts: list[Placed]) -> Box:
    box = FACTS_BOX
    top = facts[-1].box.bottom + 16 if facts else box.top
    return Box(box.left, top, box.width, box.bottom - top)


def _table_head(table: Table) -> tuple[Para, ...]:
    title = (para(table.title, Style.HEADING),) if table.title else ()
    return (*title, *((para(table.subtitle, Style.NOTE),) if table.subtitle else ()))
