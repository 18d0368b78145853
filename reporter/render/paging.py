"""Where sections start: on a page of their own, or on one that would else stay nearly empty.

CSS cannot ask how full a page is, and laying out twice takes twice the time, so heights are estimated from the
views. An estimate that is off moves a section; it never clips anything.
"""

from collections.abc import Iterable, Iterator, Sequence
from math import ceil
from typing import Any

from reporter.render.typeset import count_lines

View = dict[str, Any]

PAGE = 720.0  # points between running head and foot
WIDTH = 504.0
GAP, SECTION_GAP, BLOCK_GAP = 24.0, 44.0, 20.0
EMPTY, EMPTY_FOR_CHANNEL = 0.42, 0.2  # a page less full than this is shared; channels keep to their own
TIGHT = 0.82  # what closer setting leaves of a height
CAUTION = 1.04  # better a section set closer than one that runs over by a line
REGULAR = 0.93  # of the width of bold letters
LOOSE_ROW, LONG_ROW, LONG_GROUP = 23.6, 16.4, 23.0  # rows of one line; of long tables
TEXT, SMALL, TITLE = 10.0, 9.0, 22.0  # type sizes


def with_starts(sections: Sequence[View]) -> list[View]:
    """Return the sections with ``start`` (``page`` or ``flow``) and ``tight`` (set closer, where that saves a page)."""
    used = PAGE
    found = []
    for index, section in enumerate(sections):
        height, closer = section_height(section), tight_height(section)
        flows = index > 0 and _flows(section, used, height)
        tight = not flows and ceil(height / PAGE) > ceil(closer / PAGE)
        height = closer if tight else height
        used = ((used + SECTION_GAP if flows else 0) + height) % PAGE
        found.append({**section, "start": "flow" if flows else "page", "tight": tight})
    return found


def _flows(section: View, used: float, height: float) -> bool:
    """Say whether a section starts on the page that the one before it ends on."""
    if section["kind"] == "channels":
        return used < EMPTY_FOR_CHANNEL * PAGE
    return used < EMPTY * PAGE or used + SECTION_GAP + height <= PAGE


def section_height(section: View) -> float:
    """Return about how high a section stands, in points."""
    head = 26 * lines(section["title"], WIDTH, TITLE) + 16
    if section["subtitle"]:
        head += 6 + 16 * lines(section["subtitle"], 430, 11.5)
    return CAUTION * (head + sum(block_height(block, WIDTH) + BLOCK_GAP for block in section["blocks"]))


def tight_height(section: View) -> float:
    """Return about how high a section stands when it is set closer; charts keep their height."""
    charts = sum(_drawn(block) for block in section["blocks"])
    return charts + (section_height(section) - charts) * TIGHT


def _drawn(block: View) -> float:
    return float(block["pictures"][block["shown"]]["height"]) if block["kind"] == "chart" else 0.0


def lines(text: str, width: float, size: float = TEXT) -> int:
    """Return about how many lines a text takes; regular letters are a little narrower than bold ones."""
    return count_lines(text, width / size / REGULAR)


def block_height(block: View, width: float) -> float:
    """Return about how high a block stands at a width, in points."""
    match block["kind"]:
        case "cards":
            return _cards(block, width)
        case "pair":
            return max(block_height(side, (width - GAP) / 2) for side in block["sides"])
        case "table":
            return _caption(block, width) + _table(block, width)
        case "chart":
            return _caption(block, width) + _drawn(block)
        case "definitions":
            return 23 + _stack(_in_pairs(_definition(entry, width) for entry in block["entries"]), 16)
        case "findings":
            texts = [f"{one['lead']} {one['rest']}" for one in block["sentences"]]
            return 21 + _stack((14 * lines(text, width) for text in texts), 12)
        case _:
            return _text(block, width)


def _text(block: View, width: float) -> float:
    texts = block.get("items") or block.get("notes") or (block.get("text", ""),)
    return (42 if block.get("title") else 0) + _stack((14 * lines(text, width) for text in texts), 8)


def _stack(heights: Iterable[float], padding: float) -> float:
    return sum(height + padding for height in heights)


def _caption(block: View, width: float) -> float:
    title = 15 * lines(block["title"], width, 11.5) if block["title"] else 0
    subtitle = 14 * lines(block["subtitle"], width, SMALL) if block["subtitle"] else 0
    return title + subtitle + (8 if title or subtitle else 0)


def _cards(block: View, width: float) -> float:
    columns = block["columns"]
    room = width / columns - GAP
    heights = [_card(card, room) for card in block["cards"]]
    rows = [heights[start : start + columns] for start in range(0, len(heights), columns)]
    return sum(max(row) for row in rows)


def _card(card: View, room: float) -> float:
    label = 12 * lines(card["label"], room, SMALL)
    spark = 30 if card["spark"] and not card["spark"]["beside"] else 0
    return 60 + label + spark + sum(12 * lines(note, room, SMALL) for note in card["notes"])


def _table(block: View, width: float) -> float:
    rooms = [width * share - 8 for share in block["shares"]]
    total = 20.0
    closer = LONG_ROW / LOOSE_ROW if block["long"] else 1.0
    for group in block["groups"]:
        total += (LONG_GROUP if block["long"] else 32) if group["name"] else 0
        total += closer * sum(_row(cells, rooms) for cells in group["rows"])
    return total


def _row(cells: Sequence[View], rooms: Sequence[float]) -> float:
    heights = [
        14 * lines(cell["text"], room)
        + (10 * lines(cell["note"], room, 8) if cell["note"] else 0)
        + (5 if cell["bar"] else 0)
        for cell, room in zip(cells, rooms, strict=True)
    ]
    return 9.6 + max(heights, default=14)


def _definition(entry: View, width: float) -> float:
    room = (width - GAP) / 2
    notes = " · ".join(part for part in (entry["source"], entry["note"]) if part)
    texts = [entry["meaning"], entry["formula"], *([notes] if notes else [])]
    return 14 + sum(12 * lines(text, room, SMALL) for text in texts)


def _in_pairs(heights: Iterable[float]) -> Iterator[float]:
    whole = list(heights)
    return (max(whole[start : start + 2]) for start in range(0, len(whole), 2))
