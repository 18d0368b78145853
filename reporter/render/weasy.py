"""The one door to WeasyPrint."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any
from warnings import catch_warnings, simplefilter

from weasyprint import HTML
from weasyprint import Attachment as WeasyAttachment
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

from reporter.model.letter import Attachment
from reporter.render.tags import finish

# Of a report that is to be one page. The last ones are for lists without end: small print, and nothing lost.
SCALES = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.62, 0.54, 0.46, 0.39, 0.33, 0.27, 0.22)


class RefusedAddressError(ValueError):
    """The document names something that is not one of the report's own assets."""


class OwnAssets(URLFetcher):  # type: ignore[misc]  # the library ships no types
    """Reads the files allowed and data inside the document; refuses all else, so there is no network."""

    def __init__(self, allowed: frozenset[str]) -> None:
        super().__init__(allowed_protocols=("file", "data"), allow_redirects=False)
        self._allowed = allowed

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        """Return an asset, or raise RefusedAddressError."""
        if not url.startswith("data:") and url not in self._allowed:
            raise RefusedAddressError(url)
        return super().fetch(url, headers)


@dataclass(frozen=True, slots=True)
class Sheets:
    """How a document is laid out and kept.

    Attributes:
        base: The folder that relative addresses start from.
        allowed: The only addresses that may be read, besides data within the document.
        one: Width and height, in points, of the only page; None: as many pages as it takes.
        workbook: What goes into an archive (PDF/A-3a); None: no archive (PDF/UA-1).
        day: The date of what goes into it: the same report gives the same bytes.
    """

    base: Path
    allowed: frozenset[str]
    one: tuple[float, float] | None = None
    workbook: Attachment | None = None
    day: date | None = None

    @property
    def variant(self) -> dict[str, Any]:
        """What WeasyPrint is told of the kind of document."""
        return {"pdf_variant": "pdf/a-3a" if self.workbook else "pdf/ua-1"}


def write(html: str, sheets: Sheets) -> bytes:
    """Return finished HTML as a tagged PDF."""
    if sheets.one is None:
        return _written(_laid_out(html, sheets), html, sheets)
    for scale in SCALES:
        document = _laid_out(html.replace("</style>", f"{_larger(sheets.one, scale)}</style>", 1), sheets)
        if len(document.pages) == 1:
            break
    return _written(document.copy(document.pages[:1]), html, sheets, scale)


def _larger(sheet: tuple[float, float], scale: float) -> str:
    """Return the rule for a sheet so large that it has the size of the page when it is reduced."""
    width, height = (side / scale for side in sheet)
    return f"@page {{ size: {width:.3f}pt {height:.3f}pt }}"


def _laid_out(html: str, sheets: Sheets) -> Any:
    address = sheets.base.resolve().as_uri() + "/"
    document = HTML(string=html, base_url=address, url_fetcher=OwnAssets(sheets.allowed))
    return document.render(font_config=FontConfiguration(), **sheets.variant)


def _attached(workbook: Attachment, day: date | None) -> Any:
    moment = datetime.combine(day or date.min, time())
    return WeasyAttachment(
        file_obj=BytesIO(workbook.content),
        name=workbook.name,
        created=moment,
        modified=moment,
        relationship="Source",
    )


def _written(document: Any, html: str, sheets: Sheets, zoom: float = 1.0) -> bytes:
    identifier = hashlib.sha256(html.encode()).hexdigest()[:32].encode()
    attached = [_attached(sheets.workbook, sheets.day)] if sheets.workbook else None
    options = {"pdf_identifier": identifier, "attachments": attached, **sheets.variant}
    with catch_warnings():
        # The library leaves closing the colour profile to the collector
        simplefilter("ignore", ResourceWarning)
        return bytes(document.write_pdf(zoom=zoom, finisher=finish, **options))
