"""Puts the worksheets of one package into another, changing nothing else there.

Styles are appended to the host's and renumbered; texts move into their cells; tables get free names and
numbers. All parts that are not touched are copied as they are.
"""

import copy
import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from zipfile import ZipFile

from lxml import etree
from lxml.etree import _Element as Element

from reporter.workbook.template.grafted_styles import Renumbering, append_styles, without_looks
from reporter.workbook.template.parts import (
    OFFICE,
    SHEET_TYPE,
    STYLES_TYPE,
    TABLE_TYPE,
    Package,
    main,
)

RELATIONSHIP = f"{{{OFFICE}}}id"
BEFORE_NAMES = ("externalReferences", "functionGroups", "sheets")


def graft(host: ZipFile, donor: ZipFile) -> bytes:
    """Return the host's package with every worksheet of the donor added behind its own."""
    grafting = _Grafting(Package(host), Package(donor))
    for sheet in grafting.donor.book.iter(main("sheet")):
        grafting.add(sheet)
    grafting.add_names()
    return grafting.host.packed()


@dataclass(slots=True)
class _Grafting:
    host: Package
    donor: Package
    styles: Renumbering = field(init=False)
    texts: list[Element] = field(init=False)
    places: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        donor_styles = self.donor.read(self.donor.related("styles") or "")
        self.styles = append_styles(self._host_styles(donor_styles), donor_styles)
        self.texts = list(self.donor.read(self.donor.related("sharedStrings") or ""))

    def _host_styles(self, donor_styles: Element) -> Element:
        """Return the host's styles; some programs write workbooks without any."""
        part = self.host.related("styles")
        if part is None:
            part = posixpath.join(self.host.folder, "styles.xml")  # some readers look nowhere else
            self.host.add(part, without_looks(donor_styles), STYLES_TYPE)
            self.host.relate(self.host.book_part, "styles", part)
        return self.host.part(part)

    def add(self, sheet: Element) -> None:
        """Add one worksheet with its tables."""
        _, donor_part = self.donor.targets(self.donor.book_part)[sheet.get(RELATIONSHIP, "")]
        root = copy.deepcopy(self.donor.read(donor_part))
        part = self.host.free_part(posixpath.join(self.host.folder, "worksheets"), "sheet")
        self.host.add(part, root, SHEET_TYPE)
        self._renumber(root)
        self._add_tables(donor_part, part)
        self._enter(sheet, part)

    def _renumber(self, root: Element) -> None:
        for view in root.iter(main("sheetView")):
            view.attrib.pop("tabSelected", None)
        for element in root.iter(main("c"), main("row")):
            _shift(element, "s", self.styles.cells)
        for element in root.iter(main("col")):
            _shift(element, "style", self.styles.cells)
        for element in root.iter(main("cfRule")):
            _shift(element, "dxfId", self.styles.differences)
        for cell in root.iter(main("c")):
            if cell.get("t") == "s":
                self._move_text_into(cell)

    def _move_text_into(self, cell: Element) -> None:
        number = int(cell.findtext(main("v"), "0"))
        for child in list(cell):
            cell.remove(child)
        cell.set("t", "inlineStr")
        inside = etree.SubElement(cell, main("is"))
        inside.extend(copy.deepcopy(part) for part in self.texts[number])

    def _add_tables(self, donor_part: str, part: str) -> None:
        for name, (kind, table_part) in self.donor.targets(donor_part).items():
            if kind == "table":
                table = copy.deepcopy(self.donor.read(table_part))
                self._name_table(table)
                new = self.host.free_part(posixpath.join(self.host.folder, "tables"), "table")
                self.host.add(new, table, TABLE_TYPE)
                self.host.relate(part, "table", new, name)

    def _name_table(self, table: Element) -> None:
        others = list(self.host.typed(TABLE_TYPE))
        name, taken = table.get("displayName", "table"), {other.get("displayName") for other in others}
        while name in taken:
            name += "_"
        table.set("id", str(max((int(other.get("id", "0")) for other in others), default=0) + 1))
        table.set("name", name)
        table.set("displayName", name)
        for element in table.iter():
            for attribute in ("headerRowDxfId", "dataDxfId", "totalsRowDxfId"):
                _shift(element, attribute, self.styles.differences)

    def _enter(self, sheet: Element, part: str) -> None:
        """Enter a worksheet in the workbook's list of sheets."""
        name = self.host.relate(self.host.book_part, "worksheet", part)
        listed = self.host.book.find(main("sheets"))
        assert listed is not None
        self.places.append(len(listed))
        number = max(int(known.get("sheetId", "0")) for known in listed) + 1
        entry = etree.SubElement(listed, main("sheet"), name=sheet.get("name", ""), sheetId=str(number))
        if sheet.get("state"):
            entry.set("state", sheet.get("state", ""))
        entry.set(RELATIONSHIP, name)

    def add_names(self) -> None:
        """Add the donor's defined names; those that belong to a sheet follow it to its new place."""
        listed = self._defined_names()
        taken = {(known.get("name"), known.get("localSheetId")) for known in listed}
        for name in self.donor.book.iter(main("definedName")):
            moved = copy.deepcopy(name)
            if moved.get("localSheetId"):
                moved.set("localSheetId", str(self.places[int(moved.get("localSheetId", "0"))]))
            if (moved.get("name"), moved.get("localSheetId")) not in taken:
                listed.append(moved)

    def _defined_names(self) -> Element:
        found = self.host.book.find(main("definedNames"))
        if found is not None:
            return found
        made = etree.Element(main("definedNames"))
        after = next(e for tag in BEFORE_NAMES if (e := self.host.book.find(main(tag))) is not None)
        after.addnext(made)
        return made


def _shift(element: Element, attribute: str, numbers: Mapping[int, int]) -> None:
    value = element.get(attribute)
    if value is not None:
        element.set(attribute, str(numbers[int(value)]))
