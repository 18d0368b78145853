"""Slides of lead KPIs: tiles, all numbers in one size."""

from collections.abc import Sequence
from dataclasses import replace

from reporter.render.deck import grid
from reporter.render.deck.flow import Placed, balanced, placed, side_by_side
from reporter.render.deck.grid import CARD, CONTENT, FIRST_BODY, GAP, Box, Ink, Style, tiles
from reporter.render.deck.items import card_paras
from reporter.render.deck.measure import Ruler
from reporter.render.deck.plan.parts import Parts
from reporter.render.deck.plan.slide import Slide, of_section
from reporter.render.deck.text import Para, Settings, height
from reporter.story.blocks import Card, Section, Spark

MOST, ROW = 8, 3
SQUARE = 4  # cards that stand two by two
SPARK = 46.0  # its height where there is room
LEAST_SPARK = 20.0
RULE = 9.0  # between a card's rule and its words


def card_slides(section: Section, parts: Parts, ruler: Ruler) -> list[Slide]:
    """Return the cards, six or eight to a slide; below a single row there is room for text."""
    count = -(-len(parts.cards) // MOST)
    found = []
    for chunk in _shared(parts.cards, count):
        wide, boxes = len(chunk) > 2 * ROW, _boxes(len(chunk))
        texts, sparks = _cards(ruler, chunk, boxes)
        if len(parts.cards) <= ROW:
            texts += _below(ruler, parts, boxes[ROW])
        slide = of_section(section, grid.SUMMARY_WIDE if wide else grid.SUMMARY, tuple(texts))
        found.append(replace(slide, sparks=tuple(sparks)))
    return found


def _boxes(count: int) -> list[Box]:
    """Return a place for each card, none left empty: the last of an odd number is as wide as two."""
    if count == SQUARE:
        return tiles(SQUARE, 2, CONTENT, GAP)
    boxes = tiles(8, 4, CONTENT, GAP) if count > 2 * ROW else tiles(6, 3, CONTENT, GAP)
    if count == len(boxes) - 1:
        boxes[count - 1] = boxes[count - 1]._replace(width=2 * boxes[0].width + GAP)
    return boxes


def _shared(cards: list[Card], count: int) -> list[list[Card]]:
    size = -(-len(cards) // max(count, 1))
    return [cards[start : start + size] for start in range(0, len(cards), max(size, 1))]


def _cards(
    ruler: Ruler, cards: Sequence[Card], boxes: Sequence[Box]
) -> tuple[list[Placed], list[tuple[Spark, Box]]]:
    """Set all numbers in one size, and a line of the last periods at the foot of each card that has room."""
    texts, sparks = [], []
    longest = max(ruler.width(card.figure.shown, 1, bold=True) for card in cards)
    size = min(CARD[Style.FIGURE].size, int(boxes[0].width / longest) if longest else 99)
    settings = CARD | {Style.FIGURE: replace(CARD[Style.FIGURE], size=max(size, 14))}
    paras = [_sized(card_paras(card), settings[Style.FIGURE].size) for card in cards]
    room = _room_for_sparks(ruler, cards, paras, (boxes[0], settings))
    for at, (card, box) in enumerate(zip(cards, boxes, strict=False)):
        drawn = bool(room) and _has_line(card)
        inner = Box(box.left, box.top + RULE, box.width, box.height - RULE - (room + GAP / 2 if drawn else 0))
        one = placed(ruler, FIRST_BODY + at, paras[at], inner, settings)
        texts.append(replace(one, settings=CARD, rule=Ink.INK))
        if card.spark and drawn:
            sparks.append((card.spark, Box(box.left, box.bottom - room, box.width, room)))
    return texts, sparks


def _room_for_sparks(
    ruler: Ruler, cards: Sequence[Card], paras: Sequence[tuple[Para, ...]], tile: tuple[Box, Settings]
) -> float:
    """Return how high all lines may be, at the foot of the tiles: as high as the fullest card allows, or 0."""
    box, settings = tile
    full = [
        height(ruler, one, box.width, settings)
        for card, one in zip(cards, paras, strict=True)
        if _has_line(card)
    ]
    room = min(SPARK, box.height - RULE - GAP / 2 - max(full, default=0))
    return room if room >= LEAST_SPARK else 0.0


def _has_line(card: Card) -> bool:
    return card.spark is not None and len(_known(card.spark)) > 1


def _known(spark: Spark) -> list[float]:
    return [value for value in spark.values if value is not None]


def _sized(paras: tuple[Para, ...], size: float) -> tuple[Para, ...]:
    """Write the size of the number when it had to be smaller than the layout's: all cards alike."""
    if size == CARD[Style.FIGURE].size:
        return paras
    return tuple(
        replace(one, runs=tuple(replace(run, size=size) for run in one.runs))
        if one.style is Style.FIGURE
        else one
        for one in paras
    )


def _below(ruler: Ruler, parts: Parts, corner: Box) -> list[Placed]:
    """Set what else there is under a single row of cards, if it fits, and take it off the parts."""
    items = parts.texts()
    box = Box(CONTENT.left, corner.top + RULE, CONTENT.width, corner.height - RULE)
    columns, fits = side_by_side(ruler, balanced(ruler, items, CONTENT.width / 2), box, 2 * GAP)
    if not items or parts.pairs or not fits:
        return []
    parts.placed()
    return [
        Placed(FIRST_BODY + ROW + at, paras, place, CARD, scale, Ink.HAIRLINE)
        for at, (paras, place, scale) in enumerate(columns)
    ]
