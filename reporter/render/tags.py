"""Finishes the tags of a PDF where WeasyPrint leaves them open.

Running heads and feet become artifacts: the library maps them to elements that no tree holds. Header cells say whether
they head a column or a row. An attached file stands once among the associated files.
"""

from collections.abc import Iterator
from typing import Any

SCOPES = {"/THead": "/Column", "/TBody": "/Row"}


def finish(_document: Any, pdf: Any) -> None:
    """Finish a document that is about to be written; the library calls it."""
    held = {element.reference: element for element in _held(pdf)}
    for element in held.values():
        if element["S"] == "/TH":
            element["A"]["Scope"] = _scope(element, held)
    for element in _elements(pdf):
        if element.reference not in held:
            _make_artifacts(pdf, element)
    if "AF" in pdf.catalog:
        pdf.catalog["AF"][:] = dict.fromkeys(pdf.catalog["AF"])


def _elements(pdf: Any) -> Iterator[Any]:
    return (one for one in pdf.objects if isinstance(one, dict) and one.get("Type") == "/StructElem")


def _held(pdf: Any) -> Iterator[Any]:
    """Yield the elements that the structure tree holds."""
    waiting = list(_found(pdf, pdf.catalog["StructTreeRoot"])["K"])
    while waiting:
        element = _found(pdf, waiting.pop())
        if element.get("Type") == "/StructElem":
            yield element
            waiting += [kid for kid in element["K"] if isinstance(kid, bytes)]


def _found(pdf: Any, reference: bytes) -> Any:
    return pdf.objects[int(reference.split()[0])]


def _scope(cell: Any, held: dict[bytes, Any]) -> str:
    above = cell
    while above["S"] not in SCOPES:
        above = held[above["P"]]
    return SCOPES[above["S"]]


def _make_artifacts(pdf: Any, element: Any) -> None:
    """Take an element that no tree holds off its page: what it marks is furniture of the page."""
    marked = {kid for kid in element["K"] if isinstance(kid, int)}
    content = _found(pdf, _found(pdf, element["Pg"])["Contents"]).stream
    for at, part in enumerate(content):
        if isinstance(part, dict) and part.get("MCID") in marked:
            content[at - 1 : at + 1] = ["/Artifact", type(part)({"Type": "/Pagination"})]
    numbers = _found(pdf, _found(pdf, pdf.catalog["StructTreeRoot"])["ParentTree"])["Nums"]
    mapped = numbers[2 * pdf.page_references.index(element["Pg"]) + 1]
    mapped[:] = ["null" if one == element.reference else one for one in mapped]
    element.clear()
