"""Where sections start: on a page of their own, or on one that would else stay nearly empty.

CSS cannot ask how full a page is, and laying out twice takes twice the time, so heights are estimated from the
views. An estimate that is off moves a section; it never clips anything.
"""

from collections.abc import Container, Sequence
from math import ceil
from typing import Any

from reporter.render.heights import APPENDIX, LOOSE, TIGHT, Setting, section_height

View = dict[str, Any]

PAGES = {"a4": 725.0, "letter": 695.0}  # points between running head and foot
SECTION_GAP = 44.0
EMPTY = 0.25  # a page less full than this is shared even with a section that runs on to the next
HALF_EMPTY = 0.5  # a page less full than this is shared with a section that ends on it when set closer
EMPTY_FOR = {"channels": 0.2, "appendix": 0.6}  # channels keep to their own page; definitions break anywhere
WHOLE = {"channels"}  # sections that share a page only if they end on it
ALIKE = {"channels"}  # sections that are compared: set closer together or not at all
SHORT = (1.0, 1.22)  # an appendix that ends here leaves its last page nearly empty: it starts on a new page
CLOSE_FROM = 10  # rows: tables that may be set like long ones where that saves a page


def with_starts(sections: Sequence[View], page_size: str) -> list[View]:
    """Return the sections with ``start`` (``page`` or ``flow``) and ``tight`` (set closer, where that saves a page)."""
    used = page = PAGES[page_size]
    closer = {one["kind"] for one in sections if one["kind"] in ALIKE and section_height(one, LOOSE) > page}
    found = []
    for index, section in enumerate(sections):
        offered = _settings(section, closer)
        flows = index > 0 and _flows(section["kind"], used / page, _end(offered, used, page))
        start = used + SECTION_GAP if flows else 0.0
        chosen, setting, height = _fitting(offered, start, page)
        used = (start + height) % page
        found.append({**chosen, "start": "flow" if flows else "page", "tight": setting is TIGHT})
    return found


def _settings(section: View, closer: Container[str]) -> list[tuple[View, Setting]]:
    """Return how a section may be set, the most open first; ``closer``: kinds that are set closer throughout."""
    if section["kind"] == "appendix":
        return [(section, APPENDIX)]
    closest = {**section, "blocks": [_closest(block) for block in section["blocks"]]}
    settings = [(section, LOOSE), (section, TIGHT), (closest, TIGHT)]
    return settings[1:] if section["kind"] in closer else settings


def _end(offered: Sequence[tuple[View, Setting]], used: float, page: float) -> float:
    """Return where a section would end, in pages; below a page half empty it may be set closer to end on it."""
    section, setting = offered[:2][-1] if used / page < HALF_EMPTY else offered[0]
    return (used + SECTION_GAP + section_height(section, setting)) / page


def _fitting(
    offered: Sequence[tuple[View, Setting]], start: float, page: float
) -> tuple[View, Setting, float]:
    """Return a section set as closely as saves a page, no closer: with its setting, and how high it stands."""
    heights = [(section, setting, section_height(section, setting)) for section, setting in offered]
    return min(heights, key=lambda one: ceil((start + one[2]) / page))


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
