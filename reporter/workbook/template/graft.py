"""Puts the worksheets of one package into another, changing nothing else there.

Styles are appended to the host's and renumbered; texts move into their cells; tables get free names and
numbers. All parts that are not touched are copied as they are.
"""

import copy
import io
import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree
from lxml.etree import _Element as Element

from reporter.workbook.package import workbook_part
from reporter.workbook.template.grafted_styles import Renumbering, append_styles

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"
RELATIONSHIP = f"{{{OFFICE}}}id"
PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
CONTENT_TYPES = "[Content_Types].xml"
BEFORE_NAMES = ("externalReferences", "functionGroups", "sheets")


def graft(host: ZipFile, donor: ZipFile) -> bytes:
    """Return the host's package with every worksheet of the donor added behind its own."""
    grafting = _Grafting(_Package(host), _Package(donor))
    for sheet in grafting.donor.book.iter(_main("sheet")):
        grafting.add(sheet)
    grafting.add_names()
    return grafting.host.packed()


def _main(name: str) -> str:
    return f"{{{MAIN}}}{name}"


@dataclass(slots=True)
class _Package:
    """A package whose parts are parsed when they are asked for, and written back when it is packed."""

    package: ZipFile
    parsed: dict[str, Element] = field(default_factory=dict)

    @property
    def book_part(self) -> str:
        return workbook_part(self.package)

    @property
    def folder(self) -> str:
        return posixpath.dirname(self.book_part)

    @property
    def book(self) -> Element:
        return self.part(self.book_part)

    @property
    def names(self) -> set[str]:
        return {*self.package.namelist(), *self.parsed}

    def part(self, name: str) -> Element:
        if name not in self.parsed:
            self.parsed[name] = etree.fromstring(self.package.read(name), PARSER)
        return self.parsed[name]

    def relations(self, name: str) -> Element:
        folder, leaf = posixpath.split(name)
        part = posixpath.join(folder, "_rels", f"{leaf}.rels")
        if part not in self.names:
            self.parsed[part] = etree.Element(f"{{{PACKAGE}}}Relationships", nsmap={None: PACKAGE})
        return self.part(part)

    def targets(self, name: str) -> Mapping[str, tuple[str, str]]:
        """Return kind and part of each relation by its id."""
        folder = posixpath.dirname(name)
        return {
            link.get("Id", ""): (link.get("Type", "").rpartition("/")[2], _resolved(folder, link))
            for link in self.relations(name)
        }

    def related(self, kind: str) -> str:
        return next(part for found, part in self.targets(self.book_part).values() if found == kind)

    def free_part(self, folder: str, stem: str) -> str:
        numbers = (f"{folder}/{stem}{number}.xml".lstrip("/") for number in range(1, 100_000))
        taken = {name.casefold() for name in self.names}
        return next(name for name in numbers if name.casefold() not in taken)

    def packed(self) -> bytes:
        target = io.BytesIO()
        with ZipFile(target, "w", ZIP_DEFLATED) as written:
            for info in self.package.infolist():
                if info.filename not in self.parsed:
                    written.writestr(info, self.package.read(info), ZIP_DEFLATED)
            for name, root in self.parsed.items():
                written.writestr(
                    name, etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
                )
        return target.getvalue()


def _resolved(folder: str, link: Element) -> str:
    target = link.get("Target", "")
    return target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))


@dataclass(slots=True)
class _Grafting:
    host: _Package
    donor: _Package
    styles: Renumbering = field(init=False)
    texts: list[Element] = field(init=False)
    places: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        styles = self.donor.part(self.donor.related("styles"))
        self.styles = append_styles(self.host.part(self.host.related("styles")), styles)
        self.texts = list(self.donor.part(self.donor.related("sharedStrings")))

    def add(self, sheet: Element) -> None:
        """Add one worksheet with its tables."""
        _, donor_part = self.donor.targets(self.donor.book_part)[sheet.get(RELATIONSHIP, "")]
        root = copy.deepcopy(self.donor.part(donor_part))
        part = self.host.free_part(posixpath.join(self.host.folder, "worksheets"), "sheet")
        self.host.parsed[part] = root
        self._renumber(root)
        self._add_tables(donor_part, part)
        self._declare(part, SHEET_TYPE)
        self._enter(sheet, part)

    def _renumber(self, root: Element) -> None:
        for view in root.iter(_main("sheetView")):
            view.attrib.pop("tabSelected", None)
        for element in root.iter(_main("c"), _main("row")):
            _shift(element, "s", self.styles.cells)
        for element in root.iter(_main("col")):
            _shift(element, "style", self.styles.cells)
        for element in root.iter(_main("cfRule")):
            _shift(element, "dxfId", self.styles.differences)
        for cell in root.iter(_main("c")):
            if cell.get("t") == "s":
                self._move_text_into(cell)

    def _move_text_into(self, cell: Element) -> None:
        number = int(cell.findtext(_main("v"), "0"))
        for child in list(cell):
            cell.remove(child)
        cell.set("t", "inlineStr")
        inside = etree.SubElement(cell, _main("is"))
        inside.extend(copy.deepcopy(part) for part in self.texts[number])

    def _add_tables(self, donor_part: str, part: str) -> None:
        relations = self.host.relations(part)
        for name, (kind, table_part) in self.donor.targets(donor_part).items():
            if kind != "table":
                continue
            new = self.host.free_part(posixpath.join(self.host.folder, "tables"), "table")
            table = copy.deepcopy(self.donor.part(table_part))
            self._name_table(table)
            self.host.parsed[new] = table
            target = posixpath.relpath(new, posixpath.dirname(part))
            etree.SubElement(
                relations, f"{{{PACKAGE}}}Relationship", Id=name, Type=f"{OFFICE}/table", Target=target
            )
            self._declare(new, TABLE_TYPE)

    def _name_table(self, table: Element) -> None:
        others = list(self._tables())
        name, taken = table.get("displayName", "table"), {other.get("displayName") for other in others}
        while name in taken:
            name += "_"
        table.set("id", str(max((int(other.get("id", "0")) for other in others), default=0) + 1))
        table.set("name", name)
        table.set("displayName", name)
        for element in table.iter():
            for attribute in ("headerRowDxfId", "dataDxfId", "totalsRowDxfId"):
                _shift(element, attribute, self.styles.differences)

    def _tables(self) -> Iterator[Element]:
        overrides = self.host.part(CONTENT_TYPES)
        for override in overrides.iter(f"{{{TYPES}}}Override"):
            if override.get("ContentType") == TABLE_TYPE:
                yield self.host.part(override.get("PartName", "")[1:])

    def _declare(self, part: str, content_type: str) -> None:
        types = self.host.part(CONTENT_TYPES)
        etree.SubElement(types, f"{{{TYPES}}}Override", PartName=f"/{part}", ContentType=content_type)

    def _enter(self, sheet: Element, part: str) -> None:
        """Enter a worksheet in the workbook's list of sheets."""
        relations = self.host.relations(self.host.book_part)
        name = _free_id(relations)
        target = posixpath.relpath(part, self.host.folder or ".")
        etree.SubElement(
            relations, f"{{{PACKAGE}}}Relationship", Id=name, Type=f"{OFFICE}/worksheet", Target=target
        )
        listed = self.host.book.find(_main("sheets"))
        assert listed is not None
        self.places.append(len(listed))
        number = max(int(known.get("sheetId", "0")) for known in listed) + 1
        entry = etree.SubElement(listed, _main("sheet"), name=sheet.get("name", ""), sheetId=str(number))
        if sheet.get("state"):
            entry.set("state", sheet.get("state", ""))
        entry.set(RELATIONSHIP, name)

    def add_names(self) -> None:
        """Add the donor's defined names; those that belong to a sheet follow it to its new place."""
        names = self.donor.book.find(_main("definedNames"))
        if names is None:
            return
        listed = self._defined_names()
        taken = {(known.get("name"), known.get("localSheetId")) for known in listed}
        for name in names:
            moved = copy.deepcopy(name)
            if moved.get("localSheetId"):
                moved.set("localSheetId", str(self.places[int(moved.get("localSheetId", "0"))]))
            if (moved.get("name"), moved.get("localSheetId")) not in taken:
                listed.append(moved)

    def _defined_names(self) -> Element:
        found = self.host.book.find(_main("definedNames"))
        if found is not None:
            return found
        made = etree.Element(_main("definedNames"))
        after = next(e for tag in BEFORE_NAMES if (e := self.host.book.find(_main(tag))) is not None)
        after.addnext(made)
        return made


def _shift(element: Element, attribute: str, numbers: Mapping[int, int]) -> None:
    value = element.get(attribute)
    if value is not None:
        element.set(attribute, str(numbers[int(value)]))


def _free_id(relations: Element) -> str:
    taken = {link.get("Id") for link in relations}
    return next(name for number in range(1, 100_000) if (name := f"rId{number}") not in taken)
