"""Places text on the grid: measured, in the largest size that fits, and what is left over for a next slide."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reporter.render.deck.grid import SETTINGS, Box, Ink, Style
from reporter.render.deck.items import Item
from reporter.render.deck.measure import Ruler
from reporter.render.deck.text import SCALES, Para, Settings, fitting, height

Column = tuple[tuple[Para, ...], Box, float]  # with its scale
ABOVE_RULE, UNDER_RULE = 14.0, 9.0
TILE_GAP = 18.0
SPARE = 2.0  # programs round lines up


@dataclass(frozen=True, slots=True)
class Placed:
    """Paragraphs in a placeholder of the layout, where they stand and how large they are set."""

    index: int
    paras: tuple[Para, ...]
    box: Box
    settings: Settings
    scale: float = 1.0
    rule: Ink | None = None  # a hairline at the upper edge of the box
    link: str | None = None  # the section whose first slide it leads to


def placed(
    ruler: Ruler, index: int, paras: Sequence[Para], box: Box, settings: Settings = SETTINGS
) -> Placed:
    """Return paragraphs in a box that is theirs, as large as it takes them."""
    scale = fitting(ruler, paras, (box.width, box.height), settings) or SCALES[-1]
    return Placed(index, tuple(paras), box, settings, scale)


def stacked(
    ruler: Ruler, items: Sequence[Item], box: Box, places: Sequence[int], scales: Sequence[float] = SCALES
) -> tuple[list[Placed], list[Item]]:
    """Stand items under each other, each in a placeholder of its own; return them and what found no room."""
    scale = next(
        (scale for scale in scales if _total(ruler, items, box.width, scale) <= box.height), scales[-1]
    )
    found: list[Placed] = []
    waiting = list(items)
    top = box.top
    for index in places:
        one, rest = _cut(ruler, waiting[0], (box.width, box.bottom - top), scale) if waiting else (None, None)
        if one is None:
            break
        under = UNDER_RULE if one.rule else 0
        tall = _tall(ruler, one, box.width, scale)
        place = Box(box.left, top + under, box.width, tall - under + SPARE)
        found.append(Placed(index, one.paras, place, SETTINGS, scale, one.rule))
        top += tall + ABOVE_RULE
        waiting[:1] = [rest] if rest else []
    return found, waiting


def _cut(ruler: Ruler, one: Item, room: tuple[float, float], scale: float) -> tuple[Item | None, Item | None]:
    """Return what of an item fits into a room, a heading never alone, and the rest."""
    width, most = room
    least = 2 if one.paras[0].style is Style.HEADING else 1
    for count in range(len(one.paras), least - 1, -1):
        part = replace(one, paras=one.paras[:count])
        if _tall(ruler, part, width, scale) <= most:
            return part, replace(one, paras=one.paras[count:]) if count < len(one.paras) else None
    return None, None


def tiled(ruler: Ruler, items: Sequence[Item], box: Box, places: Sequence[int]) -> tuple[list[Placed], Box]:
    """Stand items in two columns, in rows; return them and the room that is left below."""
    width = (box.width - TILE_GAP) / 2
    found: list[Placed] = []
    top = box.top
    for at in range(0, len(items), 2):
        row = items[at : at + 2]
        tall = max(height(ruler, one.paras, width, SETTINGS) for one in row) + SPARE
        for column, one in enumerate(row):
            place = Box(box.left + (width + TILE_GAP) * column, top + UNDER_RULE, width, tall)
            found.append(Placed(places[at + column], one.paras, place, SETTINGS, 1, one.rule))
        top += UNDER_RULE + tall + ABOVE_RULE
    return found, Box(box.left, top, box.width, box.bottom - top)


def _tall(ruler: Ruler, one: Item, width: float, scale: float) -> float:
    return height(ruler, one.paras, width, SETTINGS, scale) + (UNDER_RULE if one.rule else 0)


def _total(ruler: Ruler, items: Sequence[Item], width: float, scale: float) -> float:
    return sum(_tall(ruler, one, width, scale) + ABOVE_RULE for one in items) - ABOVE_RULE


def side_by_side(
    ruler: Ruler,
    sides: tuple[Sequence[Item], Sequence[Item]],
    box: Box,
    gap: float,
    settings: Settings = SETTINGS,
    scales: Sequence[float] = SCALES,
) -> tuple[list[Column], bool]:
    """Set two columns in one size.

    Returns:
        Paragraphs, box and scale of each column that holds something, and whether all of it fits.
    """
    width = (box.width - gap) / 2
    columns = [joined(side) for side in sides]
    boxes = [Box(left, box.top, width, box.height) for left in (box.left, box.left + width + gap)]
    found = [fitting(ruler, paras, (width, box.height), settings, scales) for paras in columns]
    scale = min(one or scales[-1] for one in found)
    return [(paras, place, scale) for paras, place in zip(columns, boxes, strict=True) if paras], all(found)


def joined(items: Sequence[Item]) -> tuple[Para, ...]:
    """Return the paragraphs of several items, one after the other."""
    return tuple(one for item in items for one in item.paras)


def balanced(ruler: Ruler, items: Sequence[Item], width: float) -> tuple[list[Item], list[Item]]:
    """Share items out to two columns so that they are about as high, in reading order."""
    heights = [height(ruler, one.paras, width, SETTINGS) for one in items]
    half = sum(heights) / 2
    left: list[Item] = []
    for one, tall in zip(items, heights, strict=True):
        if left and sum(heights[: len(left)]) + tall / 2 > half:
            break
        left.append(one)
    return left, list(items[len(left) :])


def pages(
    ruler: Ruler, items: Sequence[Item], width: float, most: float, settings: Settings
) -> list[list[Item]]:
    """Share items out to as many columns as they need; one that is too high is split between paragraphs."""
    found: list[list[Item]] = [[]]
    for one in items:
        for part in _parts(ruler, one, (width, most), settings):
            if found[-1] and height(ruler, joined([*found[-1], part]), width, settings) > most:
                found.append([])
            found[-1].append(part)
    return found


def _parts(ruler: Ruler, one: Item, room: tuple[float, float], settings: Settings) -> list[Item]:
    if height(ruler, one.paras, room[0], settings) <= room[1]:
        return [one]
    half = max(len(one.paras) // 2, 2 if one.paras[0].style is Style.HEADING else 1)
    if half >= len(one.paras):
        return [one]
    first, second = replace(one, paras=one.paras[:half]), replace(one, paras=one.paras[half:])
    return [*_parts(ruler, first, room, settings), *_parts(ruler, second, room, settings)]
