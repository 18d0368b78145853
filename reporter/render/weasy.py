"""The one door to WeasyPrint."""

import hashlib
from pathlib import Path
from typing import Any

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse


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


def write(html: str, base: Path, allowed: frozenset[str]) -> bytes:
    """Return finished HTML as a tagged PDF; only the addresses allowed, and data within it, are read."""
    identifier = hashlib.sha256(html.encode()).hexdigest()[:32].encode()
    document = HTML(string=html, base_url=base.resolve().as_uri() + "/", url_fetcher=OwnAssets(allowed))
    options: dict[str, Any] = {"pdf_variant": "pdf/ua-1", "pdf_identifier": identifier}
    return bytes(document.write_pdf(font_config=FontConfiguration(), **options))
