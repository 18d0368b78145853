"""Where sections start: on a page of their own, or on one that would else stay nearly empty.

CSS cannot ask how full a page is, and laying out twice takes twice the time, so heights are estimated from the
views. An estimate that is off moves a section; it never clips anything.
"""

from collections.abc import Iterable, Iterator, Sequence
from math import ceil
from typing import Any

from reporter.render.typeset import count_lines, heading_lines

View = dict[str, Any]

PAGES = {"a4": 722.0, "letter": 692.0}  # points between running head and foot
WIDTH = 504.0
GAP, SECTION_GAP, BLOCK_GAP = 24.0, 44.0, 20.0
EMPTY = 0.25  # a page less full than this is shared even with a section that runs on to the next
HALF_EMPTY = 0.5  # a page less full than this is shared with a section that ends on it when set closer
EMPTY_FOR = {"channels": 0.2, "appendix": 0.6}  # channels keep to their own page; definitions break anywhere
WHOLE = {"channels"}  # sections that share a page only if they end on it
SHORT = (1.0, 1.22)  # an appendix that ends here leaves its last page nearly empty: it starts on a new page
TIGHT = 0.847  # what closer setting leaves of a height
CLOSE_FROM = 10  # rows: tables that may be set like long ones where that saves a page
RIGID = 0.3  # of a long table, which is set close anyway
CAUTION = 1.01  # better a section set closer than one that runs over by a line
ABREAST, DEFINITION, DEFINED = (
    3,
    0.304,
    8.0,
)  # definitions in a row, the part of the width and type size of each
BAR_BESIDE = 130.0  # columns so wide have their bars on the line of the figure
POSTS_ABREAST, POST_GAP = 3, 20.0
REGULAR = 0.93  # of the width of bold letters
LOOSE_ROW, LONG_ROW, LONG_GROUP, HEAT_ROW = (
    23.6,
    16.4,
    23.0,
    26.5,
)  # rows of one line; of long tables; of shaded cells
TEXT, SMALL = 10.0, 9.0  # type sizes


def with_starts(sections: Sequence[View], page_size: str) -> list[View]:
    """Return the sections with ``start`` (``page`` or ``flow``) and ``tight`` (set closer, where that saves a page)."""
    used = page = PAGES[page_size]
    found = []
    for index, section in enumerate(sections):
        flows = index > 0 and _flows(section["kind"], used / page, _end(section, used, page))
        start = used + SECTION_GAP if flows else 0.0
        chosen, tight, height = _fitting(section, start, page)
        used = (start + height) % page
        found.append({**chosen, "start": "flow" if flows else "page", "tight": tight})
    return found


def _end(section: View, used: float, page: float) -> float:
    """Return where a section would end, in pages; below a page half empty it may be set closer to end on it."""
    height = tight_height(section) if used / page < HALF_EMPTY else section_height(section)
    return (used + SECTION_GAP + height) / page


def _fitting(section: View, start: float, page: float) -> tuple[View, bool, float]:
    """Return a section set as closely as saves a page, no closer: whether it is tight, and how high it stands."""
    closest = {**section, "blocks": [_closest(block) for block in section["blocks"]]}
    settings = (
        (section, False, section_height(section)),
        (section, True, tight_height(section)),
        (closest, True, tight_height(closest)),
    )
    return min(settings, key=lambda setting: ceil((start + setting[2]) / page))


def _closest(block: View) -> View:
    """Return a block whose tables of many rows are set like long ones."""
    match block["kind"]:
        case "pair":
            return {**block, "sides": [_closest(side) for side in block["sides"]]}
        case "table" if sum(len(group["rows"]) for group in block["groups"]) >= CLOSE_FROM:
            return {**block, "long": True}
        case _:
            return block


def _flows(kind: str, used: float, end: float) -> bool:
    """Say whether a section starts on the page that the one before it ends on; both in pages."""
    if kind == "appendix" and SHORT[0] < end < SHORT[1]:
        return False
    if kind in WHOLE:
        return used < EMPTY_FOR[kind] and end <= 1
    return used < EMPTY_FOR.get(kind, EMPTY) or end <= 1


def section_height(section: View) -> float:
    """Return about how high a section stands, in points."""
    size: float = section["title_size"]
    head = 1.2 * size * heading_lines(section["title"], WIDTH / size) + 16
    if section["subtitle"]:
        head += 6 + 16 * lines(section["subtitle"], 430, 11.5)
    return CAUTION * (head + sum(block_height(block, WIDTH) + BLOCK_GAP for block in section["blocks"]))


def tight_height(section: View) -> float:
    """Return about how high a section stands when it is set closer; charts keep their height."""
    rigid = sum(_rigid(block) for block in section["blocks"])
    return rigid + (section_height(section) - rigid) * TIGHT


def _rigid(block: View) -> float:
    match block["kind"]:
        case "pair":
            return max(_rigid(side) for side in block["sides"])
        case "table" if block["heat"]:
            return 7 * HEAT_ROW
        case "table" if block["long"]:
            return RIGID * _table(block, WIDTH)
        case "gallery":
            return sum(_posts(group, WIDTH, pictured=block["pictured"]) for group in block["groups"])
        case _:
            return _drawn(block)


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
        case "gallery":
            measure = 14 * lines(block["subtitle"], width, SMALL)
            return (
                measure
                - 14
                + sum(37 + _posts(group, width, pictured=block["pictured"]) for group in block["groups"])
            )
        case "definitions":
            return 23 + _stack(_in_rows(_definition(entry, width) for entry in block["entries"]), 12.6)
        case _:
            return _text(block, width)


def _posts(group: View, width: float, *, pictured: bool) -> float:
    room = (width - 2 * POST_GAP) / POSTS_ABREAST
    picture = room * 5 / 8 if pictured else 0.0
    heights = [
        picture + 22 + 13 * lines(post["title"], room) + 12 * lines(post["place"], room, SMALL)
        for post in group["posts"]
    ]
    rows = [max(heights[start : start + POSTS_ABREAST]) for start in range(0, len(heights), POSTS_ABREAST)]
    return sum(rows) + 14 * (len(rows) - 1)


def _text(block: View, width: float) -> float:
    match block["kind"]:
        case "findings":
            texts = [f"{one['lead']} {one['rest']}" for one in block["sentences"]]
            return 21 + _stack((14 * lines(text, width) for text in texts), 12.6)
        case "bullets":
            title = 21 if block["title"] else 0
            return title + _stack((14 * lines(text, width) for text in block["items"]), 12.6)
        case "callout":
            return 43 + _stack((14 * lines(text, width - 49) for text in block["items"]), 0)
        case "small":
            return _stack((12 * lines(text, width, SMALL) for text in block["notes"]), 2) - 12
        case "remark":
            return 14.0 * lines(block["text"], width - 14) + (12 if block["author"] else 0)
        case _:
            return 14.0 * lines(block["text"], 430)


def _stack(heights: Iterable[float], padding: float) -> float:
    return sum(height + padding for height in heights)


def _caption(block: View, width: float) -> float:
    title = 15 * lines(block["title"], width, 11.5) if block["title"] else 0
    subtitle = 14 * lines(block["subtitle"], width, SMALL) if block["subtitle"] else 0
    return title + subtitle + (8 if title or subtitle else 0)


def _cards(block: View, width: float) -> float:
    room = width / block["columns"] - GAP
    rows: list[float] = []
    for card in block["cards"]:
        rows += [0.0] if card["starts"] else []
        rows[-1] = max(rows[-1], _card(card, room))
    return sum(rows)


def _card(card: View, room: float) -> float:
    label = 12 * lines(card["label"], room, SMALL)
    spark = 30 if card["spark"] and card["spark"]["where"] == "under" else 0
    return 60 + label + spark + sum(12 * lines(note, room, SMALL) for note in card["notes"])


def _table(block: View, width: float) -> float:
    rooms = [width * share - 8 for share in block["shares"]]
    heads = zip(block["headings"], rooms, strict=True)
    total = 6.0 + 12 * max(lines(heading["label"], room, SMALL) for heading, room in heads)
    if block["heat"]:
        return total + HEAT_ROW * sum(len(group["rows"]) for group in block["groups"])
    closer = LONG_ROW / LOOSE_ROW if block["long"] else 1.0
    for group in block["groups"]:
        total += (LONG_GROUP if block["long"] else 32) if group["name"] else 0
        total += closer * sum(_row(cells, rooms) for cells in group["rows"])
    return total


def _row(cells: Sequence[View], rooms: Sequence[float]) -> float:
    heights = [
        14 * lines(cell["text"], room)
        + (10 * lines(cell["note"], room, 8) if cell["note"] else 0)
        + (5 if cell["bar"] and room < BAR_BESIDE else 0)
        + (18 if cell["bullet"] else 0)
        for cell, room in zip(cells, rooms, strict=True)
    ]
    return 9.6 + max(heights, default=14)


def _definition(entry: View, width: float) -> float:
    room = width * DEFINITION
    notes = " · ".join(part for part in (entry["source"], entry["note"]) if part)
    texts = [entry["meaning"], entry["formula"], *([notes] if notes else [])]
    return sum(10.5 * lines(text, room, DEFINED) for text in (entry["name"], *texts))


def _in_rows(heights: Iterable[float]) -> Iterator[float]:
    whole = list(heights)
    return (max(whole[start : start + ABREAST]) for start in range(0, len(whole), ABREAST))
