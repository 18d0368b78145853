"""What stands beside a chart, or beside a channel's table: figures, findings, remarks, a narrow table."""

from dataclasses import dataclass, replace

from reporter.render.deck.flow import Placed, stacked, tiled
from reporter.render.deck.grid import (
    CHART_BOX,
    FACTS,
    FACTS_BOX,
    FACTS_LAYOUT,
    FIRST_BODY,
    SETTINGS,
    Box,
    Ink,
    Style,
)
from reporter.render.deck.items import Item, fact, small_item, tile
from reporter.render.deck.measure import Ruler
from reporter.render.deck.plan.parts import Parts
from reporter.render.deck.plan.slide import Slide, alternative, of_section, table_head
from reporter.render.deck.plan.spoken import of_table
from reporter.render.deck.tables import compact, slabs, whole
from reporter.render.deck.text import GROWN, SCALES, height, para
from reporter.story.blocks import Card, Section, Table

NARROW, MOST_NARROW_ROWS = 3, 8
SHORT, MOST_SHORT_ROWS = 5, 4  # columns and rows of a table too small for a slide of its own
NARROW_SIZE = 12.0
RULE = 9.0
MOST_TILES = 6
FEW = 2  # cards that stand under each other; more stand in two columns


@dataclass(frozen=True, slots=True)
class Facts:
    """Cards and texts that belong beside something."""

    cards: tuple[Card, ...]
    items: tuple[Item, ...]


def fact_texts(ruler: Ruler, facts: Facts) -> tuple[list[Placed], list[Item]]:
    """Return what fits into the column of facts, and what does not."""
    places = range(FIRST_BODY, FIRST_BODY + FACTS)
    tiles: list[Placed] = []
    box, items = FACTS_BOX, list(facts.items)
    if len(facts.cards) > FEW:
        tiles, box = tiled(ruler, [tile(card) for card in facts.cards[:MOST_TILES]], box, places)
        items = [*(fact(card) for card in facts.cards[MOST_TILES:]), *items]
    else:
        items = [*(fact(card) for card in facts.cards), *items]
    scales = SCALES if facts.cards else GROWN
    stack, left = stacked(ruler, items, box, places[len(tiles) :], scales)
    return [*tiles, *stack], left


def with_lead(section: Section, facts: Facts, ruler: Ruler) -> Facts:
    """Return a channel's facts with the sentence that its title is made of, where nothing has to shrink for it."""
    said = section.talking_points[1:2] if is_channel(section) else ()
    richer = Facts(facts.cards, (*(Item((para(one),)) for one in said), *facts.items))
    texts, left = fact_texts(ruler, richer)
    plain = min((one.scale for one in fact_texts(ruler, facts)[0]), default=1.0)
    fits = not left and min((one.scale for one in texts), default=1.0) >= min(plain, 1.0)
    return richer if fits else facts


def kept(section: Section, slide: Slide, left: list[Item], parts: Parts) -> Slide:
    """Leave what found no room to a next slide; a channel has one slide only, so it goes into its notes."""
    if not is_channel(section):
        parts.items.extend(left)
        return slide
    said = (
        one.text
        for item in left
        for one in item.paras
        if one.style is not Style.HEADING  # nothing may follow it
    )
    return replace(slide, notes=(*slide.notes, *said))


def narrow(section: Section, parts: Parts) -> Table | None:
    """Return the table that may stand beside the last chart: a narrow one, or a channel's, made narrow."""
    if not parts.tables:
        return None
    table = parts.tables[0]
    columns, rows = len(table.headings), len(table.rows)
    small = (columns <= NARROW and rows <= MOST_NARROW_ROWS) or (columns <= SHORT and rows <= MOST_SHORT_ROWS)
    return table if small or is_channel(section) else None


def is_channel(section: Section) -> bool:
    """Say whether a section is a channel's page."""
    return section.id.startswith("channels:")


def with_table(slide: Slide, table: Table, section: Section, parts: Parts, means: tuple[Ruler, str]) -> Slide:
    """Set a small table beside the chart. A channel has one slide: what finds no room goes into its notes."""
    facts = [one for one in slide.texts if FIRST_BODY <= one.index < FIRST_BODY + FACTS]
    (ruler, code), box, index = means, _free(facts), FIRST_BODY + len(facts)
    head = table_head(table)
    tall = height(ruler, head, box.width, SETTINGS) + 12 if head else 0
    slab = whole(ruler, compact(table), box.width, NARROW_SIZE)
    fits = index < FIRST_BODY + FACTS and tall + slab.height <= box.height
    cut = len(table.headings) > NARROW and fits
    if is_channel(section) or cut:
        slide = replace(slide, notes=(*slide.notes, *of_table(code, table)))
    if fits or is_channel(section):
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
    top = max((one.box.bottom + 16 for one in facts), default=box.top)
    return Box(box.left, top, box.width, box.bottom - top)


def channel_slide(section: Section, parts: Parts, ruler: Ruler, code: str) -> list[Slide]:
    """Return a channel's one slide when it has no history to draw: its table, its figures beside it."""
    found, rest = slabs(ruler, parts.tables[0], CHART_BOX.width, CHART_BOX.height), parts.tables[1:]
    box = Box(CHART_BOX.left, CHART_BOX.top, found[0].width, found[0].height)
    facts = Facts(tuple(parts.cards), (*(one for pair in parts.pairs for one in pair), *parts.texts()))
    texts, left = fact_texts(ruler, Facts(facts.cards, (*facts.items, *small_item(parts.small))))
    slide = of_section(section, FACTS_LAYOUT, tuple(texts))
    slide = replace(slide, table=(found[0], box, alternative(parts.tables[0], section)))
    told = rest if len(found) == 1 else parts.tables
    notes = tuple(line for table in told for line in of_table(code, table))
    return [kept(section, replace(slide, notes=notes), left, parts)]
