"""Finds the sheets inside a workbook's package, and brings Strict Open XML into the form that libraries read."""

import io
import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from zipfile import ZIP_DEFLATED, ZipFile

from reporter.errors import CannotReadError
from reporter.workbook.markup import elements

STRICT = b"http://purl.oclc.org/ooxml/"
TRANSITIONAL = (
    (STRICT + b"spreadsheetml/main", b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
    (STRICT + b"drawingml/main", b"http://schemas.openxmlformats.org/drawingml/2006/main"),
    (STRICT + b"officeDocument/", b"http://schemas.openxmlformats.org/officeDocument/2006/"),
)
MARKUP = (".xml", ".rels")


@dataclass(frozen=True, slots=True)
class SheetPart:
    """One worksheet of a package: its name, where it stands, whether it is hidden."""

    title: str
    part: str
    hidden: bool


def transitional(package: ZipFile) -> ZipFile:
    """Return the package in transitional form: a Strict one is rewritten in memory, any other returned."""
    if STRICT not in package.read(workbook_part(package)):
        return package
    rewritten = io.BytesIO()
    with ZipFile(rewritten, "w", ZIP_DEFLATED, compresslevel=1) as target:
        for name in package.namelist():
            data = package.read(name)
            target.writestr(name, _translated(data) if name.endswith(MARKUP) else data)
    return ZipFile(rewritten)


def _translated(data: bytes) -> bytes:
    for strict, loose in TRANSITIONAL:
        data = data.replace(strict, loose)
    return data


def sheet_parts(package: ZipFile) -> tuple[SheetPart, ...]:
    """Return the worksheets in the order of the tabs; chart sheets are left out."""
    book = workbook_part(package)
    targets = _relationships(package, book, "/worksheet")
    with package.open(book) as stream:
        found = [attributes for _, attributes in elements(stream, "sheet")]
    return tuple(
        SheetPart(sheet["name"], targets[sheet["id"]], sheet.get("state", "visible") != "visible")
        for sheet in found
        if sheet.get("id") in targets and "name" in sheet
    )


def workbook_part(package: ZipFile) -> str:
    """Return the path of the part that lists the sheets.

    Raises:
        CannotReadError: The package holds no workbook: a document, a deck.
    """
    names = set(package.namelist())
    for target in _relationships(package, "", "/officeDocument").values():
        if target in names and b"workbook" in package.read(target)[:4096]:
            return target
    raise CannotReadError("not-a-workbook")


def _relationships(package: ZipFile, source: str, kind: str) -> Mapping[str, str]:
    folder, name = posixpath.split(source)
    part = posixpath.join(folder, "_rels", f"{name}.rels")
    if part not in package.namelist():
        raise CannotReadError("damaged")
    with package.open(part) as stream:
        found = [link for _, link in elements(stream, "Relationship") if link.get("Type", "").endswith(kind)]
    return {
        link["Id"]: _resolved(folder, link["Target"]) for link in found if "Id" in link and "Target" in link
    }


def _resolved(folder: str, target: str) -> str:
    if target.startswith("/"):
        return target[1:]
    return posixpath.normpath(posixpath.join(folder, target))
