"""How high sections and blocks stand on paper, reckoned from their views: CSS cannot be asked before it lays out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from reporter.render.tables import NARROW_ROOM, ROOM
from reporter.render.typeset import count_lines, heading_lines

View = dict[str, Any]

WIDTH = ROOM
GAP = 24.0  # between the sides of a pair, and cards
CAUTION = 1.006  # better a section set closer than one that runs over by a line
DEFINITIONS_ABREAST, DEFINITION = 3, 0.304  # columns of definitions, and the width of each as a share
DEFINED = 8.0  # type size of definitions
BAR_BESIDE = 130.0  # columns so wide have their bars on the line of the figure
POSTS_ABREAST, POST_GAP = 3, 20.0
REGULAR = 0.93  # of the width of bold letters
TEXT, SMALL = 10.0, 9.0  # type sizes
HAIRLINE = 0.6


@dataclass(frozen=True, slots=True)
class Setting:
    """How close the blocks are set, in points, as in document.css: what stands above them and around their lines.

    Attributes:
        head: Below the title.
        gap: Between blocks.
        remark: Above a remark.
        further_remark: Above a remark that follows another.
        small: Above notes in small type.
        caption: Below the title of a chart or table.
        row: Above and below a row of a table, together.
        group: A row that names a group.
        long_line: A line of a long table.
        long_row: Above and below a row of a long table.
        long_group: A row that names a group in a long table.
        heat_row: A row of shaded cells.
        card: Above and below the contents of a card.
        card_line: A line of a card's notes.
        spark: A word-sized line with the room around it.
        callout: Above and below the contents of a callout.
        item: Above and below an item of a list.
        item_line: A line of a bullet.
        item_size: Type size of a bullet.
        posts: Between rows of posts, and above the title of the next.
    """

    head: float = 16
    gap: float = 20
    remark: float = 16
    further_remark: float = 16
    small: float = 8
    caption: float = 8
    row: float = 9
    group: float = 33
    long_line: float = 12
    long_row: float = 3.8
    long_group: float = 22.5
    heat_row: float = 26.5
    card: float = 18
    card_line: float = 12
    spark: float = 30
    callout: float = 24
    item: float = 12
    item_line: float = 14
    item_size: float = TEXT
    posts: float = 14


LOOSE = Setting()
TIGHT = Setting(
    head=13, gap=10, remark=10, further_remark=7, small=6, caption=5, row=4.6, group=19.2, long_line=11.4,
    long_row=2.8, long_group=19.4, heat_row=24.5, card=13, card_line=10, spark=26, callout=18, item=7.2, posts=10,
)  # fmt: skip
APPENDIX = Setting(gap=14, item=5, item_line=11, item_size=8.5)


def section_height(section: View, setting: Setting) -> float:
    """Return about how high a section stands, in points."""
    size: float = section["title_size"]
    head = 1.2 * size * heading_lines(section["title"], WIDTH / size) + setting.head
    if section["subtitle"]:
        head += 6 + 16 * lines(section["subtitle"], 430, 11.5)
    blocks: Sequence[View] = section["blocks"]
    gaps = (_gap(block["kind"], before["kind"], setting) for before, block in pairwise(blocks))
    return CAUTION * (head + sum(gaps) + sum(block_height(block, WIDTH, setting) for block in blocks))


def _gap(kind: str, before: str, setting: Setting) -> float:
    match kind:
        case "remark":
            return setting.further_remark if before == "remark" else setting.remark
        case "small":
            return setting.small
        case _:
            return setting.gap


def lines(text: str, width: float, size: float = TEXT) -> int:
    """Return about how many lines a text takes; regular letters are a little narrower than bold ones."""
    return count_lines(text, width / size / REGULAR)


def block_height(block: View, width: float, setting: Setting) -> float:
    """Return about how high a block stands at a width, in points."""
    match block["kind"]:
        case "cards":
            return _cards(block, width, setting)
        case "pair":
            return max(block_height(side, (width - GAP) / 2, setting) for side in block["sides"])
        case "table":
            return _caption(block, width, setting) + _table(block, width, setting)
        case "chart":
            return _caption(block, width, setting) + float(block["pictures"][block["shown"]]["height"])
        case "gallery":
            return _gallery(block, width, setting)
        case "definitions":
            return 23 + _in_columns([_definition(entry, width) for entry in block["entries"]])
        case _:
            return _text(block, width, setting)


def _gallery(block: View, width: float, setting: Setting) -> float:
    measure = 14 * lines(block["subtitle"], width, SMALL)
    groups = [
        15 + setting.caption + _posts(group, width, pictured=block["pictured"]) for group in block["groups"]
    ]
    return measure + sum(groups) + setting.posts * (len(groups) - 1)


def _posts(group: View, width: float, *, pictured: bool) -> float:
    room = (width - 2 * POST_GAP) / POSTS_ABREAST
    picture = room * 5 / 8 if pictured else 0.0
    heights = [
        picture
        + 6
        + 13 * lines(post["title"], room)
        + 12 * lines(post["place"], room, SMALL)
        + 16 * lines(f"{post['figure']['shown']} {post['audience']}", room)
        for post in group["posts"]
    ]
    rows = [max(heights[start : start + POSTS_ABREAST]) for start in range(0, len(heights), POSTS_ABREAST)]
    return sum(rows) + 14 * (len(rows) - 1)


def _text(block: View, width: float, setting: Setting) -> float:
    item = setting.item + HAIRLINE
    match block["kind"]:
        case "findings":
            texts = [f"{one['lead']} {one['rest']}" for one in block["sentences"]]
            return 21 + _stack((14 * lines(text, width) for text in texts), item) - setting.item / 2
        case "bullets":
            title = 21 if block["title"] else 0
            heights = (setting.item_line * lines(text, width, setting.item_size) for text in block["items"])
            return title + _stack(heights, item) - setting.item / 2
        case "callout":
            return 19 + setting.callout + _stack((14 * lines(text, width - 49) for text in block["items"]), 0)
        case "small":
            return _stack((12 * lines(text, width, SMALL) for text in block["notes"]), 2) - 2
        case "remark":
            return 14.0 * lines(block["text"], width - 14) + (12 if block["author"] else 0)
        case _:
            return 14.0 * lines(block["text"], 430)


def _stack(heights: Iterable[float], padding: float) -> float:
    return sum(height + padding for height in heights)


def _caption(block: View, width: float, setting: Setting) -> float:
    title = 15 * lines(block["title"], width, 11.5) if block["title"] else 0
    subtitle = 14 * lines(block["subtitle"], width, SMALL) if block["subtitle"] else 0
    return title + subtitle + (setting.caption if title or subtitle else 0)


def _cards(block: View, width: float, setting: Setting) -> float:
    room = width / block["columns"] - GAP
    rows: list[float] = []
    for card in block["cards"]:
        rows += [0.0] if card["starts"] else []
        rows[-1] = max(rows[-1], _card(card, room, setting))
    return sum(rows)


def _card(card: View, room: float, setting: Setting) -> float:
    label = 12 * lines(card["label"], room, SMALL)
    spark = setting.spark if card["spark"] and card["spark"]["where"] == "under" else 0
    notes = sum(setting.card_line * lines(note, room, SMALL) for note in card["notes"])
    return 42 + setting.card + label + spark + notes


def _table(block: View, width: float, setting: Setting) -> float:
    size: float = block["size"]
    rooms = [(NARROW_ROOM if block["narrow"] else width) * share - 8 for share in block["shares"]]
    heads = zip(block["headings"], rooms, strict=True)
    total = 6.0 + 12 * max(lines(heading["label"], room, SMALL) for heading, room in heads)
    if block["heat"]:
        return total + setting.heat_row * sum(len(group["rows"]) for group in block["groups"])
    group_height, line, padding = (
        (setting.long_group, setting.long_line, setting.long_row)
        if block["long"]
        else (setting.group, 14.0, setting.row)
    )
    for group in block["groups"]:
        total += group_height if group["name"] else 0
        rows = (_row(cells, [room / size for room in rooms], line) for cells in group["rows"])
        total += _stack((size * row for row in rows), padding + HAIRLINE)
    return total


def _row(cells: Sequence[View], rooms: Sequence[float], line: float) -> float:
    heights = [
        line * lines(cell["text"], room)
        + (10 * lines(cell["note"], room, 8) if cell["note"] else 0)
        + (5 if cell["bar"] and room < BAR_BESIDE else 0)
        + (18 if cell["bullet"] else 0)
        for cell, room in zip(cells, rooms, strict=True)
    ]
    return max(heights, default=line)


def _definition(entry: View, width: float) -> float:
    room = width * DEFINITION
    notes = " · ".join(part for part in (entry["source"], entry["note"]) if part)
    texts = [entry["name"], entry["meaning"], entry["formula"], *([notes] if notes else [])]
    return 11.6 + sum(10.5 * lines(text, room, DEFINED) for text in texts)


def _in_columns(heights: Sequence[float]) -> float:
    """Return how high balanced columns stand whose entries don't break."""
    return (sum(heights) + max(heights, default=0)) / DEFINITIONS_ABREAST
