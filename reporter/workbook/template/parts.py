"""A workbook's package, part by part: parsed when asked for, written back when packed."""

import io
import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree
from lxml.etree import _Element as Element

from reporter.workbook.package import workbook_part

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
MEDIA = "application/vnd.openxmlformats-officedocument.spreadsheetml"
SHEET_TYPE, TABLE_TYPE, STYLES_TYPE = f"{MEDIA}.worksheet+xml", f"{MEDIA}.table+xml", f"{MEDIA}.styles+xml"
CONTENT_TYPES = "[Content_Types].xml"
PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)


def main(name: str) -> str:
    """Return the full name of an element of a workbook."""
    return f"{{{MAIN}}}{name}"


@dataclass(slots=True)
class Package:
    """A package whose parts are parsed when they are asked for, and written back when it is packed."""

    package: ZipFile
    parsed: dict[str, Element] = field(default_factory=dict)

    @property
    def book_part(self) -> str:
        """The part that lists the sheets."""
        return workbook_part(self.package)

    @property
    def folder(self) -> str:
        """The folder of that part."""
        return posixpath.dirname(self.book_part)

    @property
    def book(self) -> Element:
        """That part, parsed."""
        return self.part(self.book_part)

    @property
    def names(self) -> set[str]:
        """The names of all parts."""
        return {*self.package.namelist(), *self.parsed}

    def part(self, name: str) -> Element:
        """Return a part to change."""
        if name not in self.parsed:
            self.parsed[name] = etree.fromstring(self.package.read(name), PARSER)
        return self.parsed[name]

    def read(self, name: str) -> Element:
        """Return a part to look at, not to change."""
        return self.parsed[name] if name in self.parsed else etree.fromstring(self.package.read(name), PARSER)

    def relations(self, name: str) -> Element:
        """Return the list of parts that a part leads to; an empty one when it has none."""
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

    def related(self, kind: str) -> str | None:
        """Return the part of a kind that belongs to the workbook: its styles, its texts."""
        return next((part for found, part in self.targets(self.book_part).values() if found == kind), None)

    def relate(self, source: str, kind: str, part: str, name: str | None = None) -> str:
        """Enter that one part leads to another; return the relation's id."""
        relations = self.relations(source)
        taken = {link.get("Id") for link in relations}
        free = name or next(f"rId{n}" for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)
        target = posixpath.relpath(part, posixpath.dirname(source) or ".")
        etree.SubElement(
            relations, f"{{{PACKAGE}}}Relationship", Id=free, Type=f"{OFFICE}/{kind}", Target=target
        )
        return free

    def add(self, part: str, root: Element, content_type: str) -> None:
        """Add a part of a type."""
        self.parsed[part] = root
        types = self.part(CONTENT_TYPES)
        etree.SubElement(types, f"{{{TYPES}}}Override", PartName=f"/{part}", ContentType=content_type)

    def typed(self, content_type: str) -> Iterator[Element]:
        """Yield every part of a type, to look at."""
        for override in list(self.part(CONTENT_TYPES).iter(f"{{{TYPES}}}Override")):
            if override.get("ContentType") == content_type:
                yield self.read(override.get("PartName", "")[1:])

    def free_part(self, folder: str, stem: str) -> str:
        """Return a name that no part has: ``xl/worksheets/sheet9.xml``."""
        numbers = (f"{folder}/{stem}{number}.xml".lstrip("/") for number in range(1, 100_000))
        taken = {name.casefold() for name in self.names}
        return next(name for name in numbers if name.casefold() not in taken)

    def packed(self) -> bytes:
        """Return the package with what was changed and added, its parts in the order they had."""
        target = io.BytesIO()
        with ZipFile(target, "w", ZIP_DEFLATED) as written:
            for info in self.package.infolist():
                changed = info.filename in self.parsed
                data = _serialised(self.parsed[info.filename]) if changed else self.package.read(info)
                written.writestr(info, data, ZIP_DEFLATED)
            for name in sorted(set(self.parsed) - set(self.package.namelist())):
                written.writestr(ZipInfo(name), _serialised(self.parsed[name]), ZIP_DEFLATED)
        return target.getvalue()


def _serialised(root: Element) -> bytes:
    data: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return data


def _resolved(folder: str, link: Element) -> str:
    target = link.get("Target", "")
    return target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
