"""The web page: one file with its fonts, charts and script inside; it reads nothing from anywhere."""

from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from hashlib import sha256
from typing import Any

from reporter.brand import Brand
from reporter.charts.palette import NAMES
from reporter.render.fonts import cut, needed
from reporter.render.html import (
    Look,
    colours_by_name,
    data_address,
    environment,
    logo_address,
    section_views,
)
from reporter.render.pdf import FONT_PLACE, characters
from reporter.render.photos import photos
from reporter.render.pictures import Pictures, paint_all
from reporter.render.style import family, font_faces, variables
from reporter.resources import template_folder
from reporter.story.blocks import Report


def render_html(report: Report, brand: Brand, pictures: Pictures | None = None) -> bytes:
    """Return the report as one self-contained web page, for phones and desktops, light and dark.

    Args:
        report: What to show.
        brand: How it looks.
        pictures: Charts that are painted already, the narrow ones too; None paints them here.
    """
    painted = paint_all(report, brand.fonts) if pictures is None else pictures
    colours = {name: f"var(--{name.replace('_', '-')})" for name in NAMES}
    look = Look(painted, colours, photos(report))
    html = environment().get_template("page.html").render(_context(report, brand, look))
    faces = font_faces(_faces(brand, characters(html, {})))
    return html.replace(FONT_PLACE, faces, 1).encode()


def _context(report: Report, brand: Brand, look: Look) -> Mapping[str, Any]:
    script = (template_folder("report") / "page.js").read_text(encoding="utf-8")
    return {
        "medium": "web",
        "language": report.language,
        "cover": asdict(report.cover),
        "words": asdict(report.words),
        "sections": section_views(report, look),
        "logo": logo_address(report, brand),
        "colours": colours_by_name(brand.light),
        "css_light": variables(brand.light),
        "css_dark": variables(brand.dark),
        "css_family": family(brand),
        "script": script,
        "script_hash": b64encode(sha256(script.encode()).digest()).decode(),
    }


def _faces(brand: Brand, shown: frozenset[str]) -> Iterator[tuple[str, int, str]]:
    for name, files, covered in needed(brand.fonts, shown):
        for weight, path in zip((400, 700), files, strict=True):
            yield name, weight, data_address("font/woff2", cut(path, covered))
