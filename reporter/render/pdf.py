"""The PDF document: the finished HTML, written by WeasyPrint as a tagged file (PDF/UA-1)."""

import hashlib
from base64 import b64encode
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from reporter.brand import Brand
from reporter.render.fonts import needed
from reporter.render.html import Look, colours_by_name, environment, section_views
from reporter.render.pictures import Pictures, paint_all
from reporter.render.style import family, font_faces, variables
from reporter.story.blocks import Report

SAFE_LINKS = ("https:", "mailto:", "#")
PICTURE_KINDS = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".svg": "image/svg+xml"}


def render_pdf(report: Report, brand: Brand, pictures: Pictures | None = None) -> bytes:
    """Return the report as a PDF, byte for byte the same for the same report and brand.

    Args:
        report: What to show.
        brand: How it looks.
        pictures: Charts that are painted already; None paints them here.
    """
    html, base = finished_html(report, brand, pictures)
    return write_pdf(html, base, allowed_addresses(report, brand))


def write_pdf(html: str, base: Path, allowed: frozenset[str]) -> bytes:
    """Return finished HTML as a tagged PDF; only the addresses allowed, and data within it, are read."""
    from reporter.render.weasy import own_assets_only, write

    identifier = hashlib.sha256(html.encode()).hexdigest()[:32].encode()
    return write(html, base, own_assets_only(allowed), identifier)


def finished_html(report: Report, brand: Brand, pictures: Pictures | None = None) -> tuple[str, Path]:
    """Return the document that WeasyPrint is given, and the folder its relative addresses start from."""
    painted = paint_all(report, brand.fonts, narrow=False) if pictures is None else pictures
    look = Look(painted, colours_by_name(brand.light))
    template = environment().get_template("document.html")
    return template.render(_context(report, brand, look)), brand.folder


def allowed_addresses(report: Report, brand: Brand) -> frozenset[str]:
    """Return the addresses a document may read: its fonts."""
    return frozenset(address for _family, _weight, address in _faces(report, brand))


def logo_address(report: Report, brand: Brand) -> str | None:
    """Return the logo as data, so that the document needs no file beside it."""
    path = report.logo or brand.logo
    if path is None or path.suffix.lower() not in PICTURE_KINDS:
        return None
    return data_address(PICTURE_KINDS[path.suffix.lower()], path.read_bytes())


def data_address(kind: str, content: bytes) -> str:
    """Return bytes as a ``data:`` address."""
    return f"data:{kind};base64,{b64encode(content).decode()}"


def _context(report: Report, brand: Brand, look: Look) -> Mapping[str, Any]:
    from dataclasses import asdict

    return {
        "language": report.language,
        "cover": asdict(report.cover),
        "words": asdict(report.words),
        "day": report.day.isoformat(),
        "sections": section_views(report, look),
        "logo": logo_address(report, brand),
        "colours": look.colours,
        "css_variables": variables(brand.light),
        "css_family": family(brand),
        "css_faces": font_faces(_faces(report, brand)),
        "page_size": brand.page_size,
        "svg_address": lambda svg: data_address("image/svg+xml", svg.encode()),
    }


def _faces(report: Report, brand: Brand) -> Iterator[tuple[str, int, str]]:
    for name, files, _characters in needed(brand.fonts, characters_of(report)):
        for weight, path in zip((400, 700), files, strict=True):
            yield name, weight, path.resolve().as_uri()


def characters_of(report: Report) -> frozenset[str]:
    """Return every character that the report may show."""
    return frozenset(repr(report)) | frozenset("0123456789▲▼–−·")
