"""Report in, bytes out. Each format is one function, imported only when it is asked for."""

from importlib import import_module
from typing import Any

FORMATS: dict[str, str] = {
    "pdf": "reporter.render.pdf:render_pdf",
    "pptx": "reporter.render.deck:render_deck",
    "html": "reporter.render.web:render_html",
    "json": "reporter.render.data:render_json",
    "xlsx": "reporter.render.audit:render_audit",
}
OFFICE = "application/vnd.openxmlformats-officedocument"
MEDIA_TYPES: dict[str, str] = {
    "pdf": "application/pdf",
    "pptx": f"{OFFICE}.presentationml.presentation",
    "html": "text/html; charset=utf-8",
    "json": "application/json",
    "xlsx": f"{OFFICE}.spreadsheetml.sheet",
}
DEFAULT_FORMATS = ("pdf", "pptx", "html")
PICTURED = frozenset({"pdf", "html"})  # they place the painted charts; the deck has native ones


def renderer(name: str) -> Any:
    """Return a format's function; importing it brings in its library. Pictured ones take pictures too."""
    module, _, function = FORMATS[name].partition(":")
    return getattr(import_module(module), function)
