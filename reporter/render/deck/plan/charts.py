"""Slides with a chart: the message as title, facts beside it."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from reporter.model.charts import Chart, FunnelChart, LineChart, Role
from reporter.render.deck import grid
from reporter.render.deck.flow import Placed, joined, placed, side_by_side
from reporter.render.deck.grid import (
    CAPTIONS,
    COLUMN_SETTINGS,
    CONTENT,
    FIRST_BODY,
    GAP,
    SETTINGS,
    Box,
    Ink,
    Style,
)
from reporter.render.deck.items import Item, small_item
from reporter.render.deck.measure import Ruler
from reporter.render.deck.plan.facts import Facts, fact_texts, is_channel, kept, narrow, with_lead, with_table
from reporter.render.deck.plan.parts import Parts
from reporter.render.deck.plan.slide import Slide
from reporter.render.deck.plan.spoken import of_chart
from reporter.render.deck.text import Para, Run, height, para
from reporter.story.blocks import Section

MOST_BELOW = 84.0  # of remarks at the foot of a chart


def chart_slides(section: Section, parts: Parts, means: tuple[Ruler, str], *, opens: bool) -> list[Slide]:
    """Return a slide for each chart; a section's cards and texts stand beside its first one.

    ``opens``: that one is the section's first slide and bears its title.
    """
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
            (
                *_rates(chart),
                *(beside if at == 0 else ()),
                *following,
                *(small_item(parts.small) if at == 0 else ()),
            ),
        )
        slide, left = _chart_slide(section, chart, facts, means, first=opens and at == 0, wide=not table)
        slide = with_table(slide, table, section, parts, means) if table else slide
        if table and not slide.table and not is_channel(section):  # too high to stand beside the chart
            slide, left = _chart_slide(section, chart, facts, means, first=opens and at == 0, wide=True)
        found.append(kept(section, slide, left, parts))
    parts.small.clear()
    return found


def _chart_slide(
    section: Section, chart: Chart, facts: Facts, means: tuple[Ruler, str], *, first: bool, wide: bool
) -> tuple[Slide, list[Item]]:
    ruler, code = means
    title, subtitle, caption = _heading(section, chart, first=first)
    said = [one for one in facts.items if one.rule]
    below = _below(ruler, said) if wide and not facts.cards and not isinstance(chart, FunnelChart) else None
    alone = below is not None
    layout, area = (grid.CHART_LAYOUT, CONTENT) if alone else (grid.FACTS_LAYOUT, grid.CHART_BOX)
    texts = _caption(ruler, caption, area)
    if below is not None:
        foot = _footnote(ruler, [one for one in facts.items if not one.rule], area)
        texts += foot + _raised(below, foot)
    area = _between(area, texts)
    beside, left = ([], []) if alone else fact_texts(ruler, with_lead(section, facts, ruler))
    notes = of_chart(code, chart)
    return Slide(layout, section.id, title, subtitle, (*texts, *beside), (chart, area), notes=notes), left


def _rates(chart: Chart) -> list[Item]:
    """Return the step rates of a funnel as facts: beside bars that shrink to a hair they are what is read."""
    if not isinstance(chart, FunnelChart):
        return []
    return [
        Item((para(step.rate, Style.FIGURE), para(f"{before.label} → {step.label}", Style.NOTE)))
        for before, step in pairwise(chart.steps)
        if step.rate
    ]


def _caption(ruler: Ruler, paras: tuple[Para, ...], area: Box) -> list[Placed]:
    tall = height(ruler, paras, area.width, CAPTIONS) + 2
    box = Box(area.left, area.top, area.width, tall)
    return [Placed(grid.CAPTION, paras, box, CAPTIONS)] if paras else []


def _footnote(ruler: Ruler, items: Sequence[Item], area: Box) -> list[Placed]:
    notes = joined(items)
    tall = height(ruler, notes, area.width, SETTINGS) + 2
    box = Box(area.left, area.bottom - tall, area.width, tall)
    return [placed(ruler, grid.FOOTNOTE, notes, box)] if notes else []


def _below(ruler: Ruler, items: Sequence[Item]) -> list[Placed] | None:
    """Set a remark or two in two columns at the foot of the chart; None when there is more to say."""
    if len(items) > 2 or any(one.paras[0].style is Style.HEADING for one in items):  # noqa: PLR2004 — columns
        return None
    box = Box(CONTENT.left, 0, CONTENT.width, MOST_BELOW)
    drawn, fits = side_by_side(ruler, (items[:1], items[1:]), box, 2 * GAP, COLUMN_SETTINGS)
    if not fits:
        return None
    tall = max(
        (height(ruler, paras, each.width, COLUMN_SETTINGS, scale) for paras, each, scale in drawn), default=0
    )
    return [
        Placed(
            FIRST_BODY + at,
            paras,
            Box(each.left, CONTENT.bottom - tall - 2, each.width, tall + 2),
            COLUMN_SETTINGS,
            scale,
            Ink.HAIRLINE,
        )
        for at, (paras, each, scale) in enumerate(drawn)
    ]


def _raised(texts: list[Placed], foot: list[Placed]) -> list[Placed]:
    """Move texts up above the small print."""
    by = CONTENT.bottom - foot[0].box.top + 8 if foot else 0
    return [replace(one, box=one.box._replace(top=one.box.top - by)) for one in texts]


def _between(area: Box, texts: list[Placed]) -> Box:
    """Return the room that caption and footnote leave."""
    top = max((one.box.bottom + 8 for one in texts if one.index == grid.CAPTION), default=area.top)
    below = (one.box.top - (18 if one.rule else 8) for one in texts if one.index != grid.CAPTION)
    bottom = min(below, default=area.bottom)
    return Box(area.left, top, area.width, bottom - top)


def _heading(section: Section, chart: Chart, *, first: bool) -> tuple[str, str | None, tuple[Para, ...]]:
    """Return title, subtitle and caption: the slide says its message once."""
    frame = chart.frame
    if not first or frame.title == section.title:
        return frame.title, frame.subtitle, ()
    if section.subtitle is None:
        return section.title, frame.subtitle, (_message(chart),)
    return section.title, section.subtitle, (_message(chart), para(frame.subtitle, Style.NOTE))


def _message(chart: Chart) -> Para:
    """Return a chart's own message, in the colour of the line that it names."""
    lines = chart.series if isinstance(chart, LineChart) else ()
    named = any(one.role is Role.FOCUS and one.name in chart.frame.title for one in lines)
    return Para((Run(chart.frame.title, ink=Ink.LINK if named else None),))
