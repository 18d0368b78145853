"""Appends one workbook's styles to another's and says which number each has become."""

import copy
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree
from lxml.etree import _Element as Element

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
FIRST_OWN_FORMAT = 164  # smaller numbers are built in
ORDER = (
    "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles",
)  # fmt: skip
LINKS = (("fontId", "fonts"), ("fillId", "fills"), ("borderId", "borders"))


@dataclass(frozen=True, slots=True)
class Renumbering:
    """The new number of each cell style, and of each difference (a conditional format, a table's look)."""

    cells: Mapping[int, int]
    differences: Mapping[int, int]


def append_styles(host: Element, donor: Element) -> Renumbering:
    """Append every style of the donor to the host."""
    moved = {name: _append(host, donor, name) for _, name in LINKS}
    formats = _append_formats(host, donor)
    differences = _append(host, donor, "dxfs")
    cells = _append(host, donor, "cellXfs")
    listed = list(_collection(host, "cellXfs"))
    for number in cells.values():
        style = listed[number]
        for attribute, name in LINKS:
            style.set(attribute, str(moved[name][int(style.get(attribute, "0"))]))
        style.set("numFmtId", str(_format(style.get("numFmtId", "0"), formats)))
        style.set("xfId", "0")
    return Renumbering(cells, differences)


def without_looks(donor: Element) -> Element:
    """Return a style sheet that has the donor's named styles and nothing yet that they build on."""
    kept = {f"{{{MAIN}}}{name}" for name in ("cellStyleXfs", "cellStyles")}
    root = etree.Element(f"{{{MAIN}}}styleSheet", nsmap={None: MAIN})
    root.extend(copy.deepcopy(styles) for styles in donor if styles.tag in kept)
    return root


def _append(host: Element, donor: Element, name: str) -> Mapping[int, int]:
    known = _collection(host, name)
    offset = len(known)
    added = list(_collection(donor, name))
    known.extend(copy.deepcopy(style) for style in added)
    known.set("count", str(len(known)))
    return {number: number + offset for number in range(len(added))}


def _append_formats(host: Element, donor: Element) -> Mapping[int, int]:
    known = _collection(host, "numFmts")
    free = max([FIRST_OWN_FORMAT - 1, *(int(form.get("numFmtId", "0")) for form in known)]) + 1
    moved: dict[int, int] = {}
    for form in _collection(donor, "numFmts"):
        added = copy.deepcopy(form)
        moved[int(form.get("numFmtId", "0"))] = free
        added.set("numFmtId", str(free))
        known.append(added)
        free += 1
    known.set("count", str(len(known)))
    return moved


def _format(number: str, moved: Mapping[int, int]) -> int:
    return moved.get(int(number), int(number))


def _collection(root: Element, name: str) -> Element:
    """Return a list of styles; one that is missing is made, in the order that the format asks for."""
    found = root.find(f"{{{MAIN}}}{name}")
    if found is not None:
        return found
    made = etree.Element(f"{{{MAIN}}}{name}")
    later = {f"{{{MAIN}}}{tag}" for tag in ORDER[: ORDER.index(name)]}
    place = sum(child.tag in later for child in root)
    root.insert(place, made)
    return made
