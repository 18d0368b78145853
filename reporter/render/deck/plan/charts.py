"""Slides with a chart: the message as title, facts beside it."""

from collections.abc import Sequence

from reporter.model.charts import Chart
from reporter.render.deck import grid
from reporter.render.deck.flow import Placed, joined, placed
from reporter.render.deck.grid import CAPTIONS, CONTENT, SETTINGS, Box, Style
from reporter.render.deck.items import Item, small_item
from reporter.render.deck.measure import Ruler
from reporter.render.deck.plan.facts import Facts, fact_texts, kept, narrow, with_table
from reporter.render.deck.plan.parts import Parts
from reporter.render.deck.plan.slide import Slide
from reporter.render.deck.text import Para, height, para
from reporter.story.blocks import Section


def chart_slides(section: Section, parts: Parts, ruler: Ruler) -> list[Slide]:
    """Return a slide for each chart; a section's cards and texts stand beside its first one."""
    found: list[Slide] = []
    pairs = [one for pair in parts.pairs for one in pair]
    beside = [*pairs, *parts.texts()]
    parts.pairs.clear()
    parts.placed()
    for at, (chart, following) in enumerate(parts.charts):
        last = at == len(parts.charts) - 1
        table = narrow(section, parts) if last else None
        facts = Facts(
            tuple(parts.cards) if at == 0 else (),
            (*(beside if at == 0 else ()), *following, *(small_item(parts.small) if last else ())),
        )
        slide, left = _chart_slide(section, chart, facts, ruler, first=at == 0, wide=not table)
        slide = with_table(slide, table, section, parts, ruler) if table else slide
        found.append(kept(section, slide, left, parts))
    parts.small.clear()
    return found


def _chart_slide(
    section: Section, chart: Chart, facts: Facts, ruler: Ruler, *, first: bool, wide: bool
) -> tuple[Slide, list[Item]]:
    title, subtitle, caption = _heading(section, chart, first=first)
    alone = wide and not facts.cards and not any(one.rule for one in facts.items)
    layout, area = (grid.CHART_LAYOUT, CONTENT) if alone else (grid.FACTS_LAYOUT, grid.CHART_BOX)
    texts = _caption(ruler, caption, area) + (_footnote(ruler, facts.items, area) if alone else [])
    area = _between(area, texts)
    beside, left = ([], []) if alone else fact_texts(ruler, facts)
    notes = (chart.frame.alternative,)
    return Slide(layout, section.id, title, subtitle, (*texts, *beside), (chart, area), notes=notes), left


def _caption(ruler: Ruler, paras: tuple[Para, ...], area: Box) -> list[Placed]:
    tall = height(ruler, paras, area.width, CAPTIONS) + 2
    box = Box(area.left, area.top, area.width, tall)
    return [Placed(grid.CAPTION, paras, box, CAPTIONS)] if paras else []


def _footnote(ruler: Ruler, items: Sequence[Item], area: Box) -> list[Placed]:
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
    if section.subtitle is None:
        return section.title, frame.subtitle, (para(frame.title),)
    return section.title, section.subtitle, (para(frame.title), para(frame.subtitle, Style.NOTE))
