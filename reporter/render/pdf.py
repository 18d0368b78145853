"""The PDF document: the finished HTML, written by WeasyPrint as a tagged file (PDF/UA-1, or PDF/A-3a as an archive)."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from reporter.brand import Brand
from reporter.render.fonts import needed, printable
from reporter.render.heights import WIDTH
from reporter.render.html import MOST_LINES, Look, colours_by_name, environment, logo_address, section_views
from reporter.render.paging import with_starts
from reporter.render.photos import photos
from reporter.render.pictures import Pictures, paint_all
from reporter.render.style import family, font_faces, variables
from reporter.render.typeset import balanced_width, heading_lines
from reporter.story.blocks import Report

COVER_TITLE, COVER_TITLE_LONG, COVER_VERDICT = 44.0, 28.0, 18.0  # points, as in document.css
SHEETS = {"a4": (595.276, 841.89), "letter": (612.0, 792.0)}  # points
FONT_PLACE = "/* font faces */"  # in the templates: which fonts are needed is known when all is set


def render_pdf(report: Report, brand: Brand, pictures: Pictures | None = None) -> bytes:
    """Return the report as a PDF, byte for byte the same for the same report and brand.

    Args:
        report: What to show.
        brand: How it looks.
        pictures: Charts that are painted already; None paints them here.
    """
    from reporter.render.weasy import Sheets, write

    html, base = finished_html(report, brand, pictures)
    one = SHEETS[brand.page_size] if report.one_page else None
    return write(html, Sheets(base, font_addresses(brand), one, report.workbook, report.day))


def finished_html(report: Report, brand: Brand, pictures: Pictures | None = None) -> tuple[str, Path]:
    """Return the document that WeasyPrint is given, and the folder its relative addresses start from."""
    painted = paint_all(report, brand.fonts, narrow=False) if pictures is None else pictures
    look = Look(painted, colours_by_name(brand.light), photos(report))
    template = environment(keep_words=True).get_template("document.html")
    html = template.render(_context(printable(report, brand.fonts), brand, look))
    return html.replace(FONT_PLACE, _faces(brand, characters(html, painted)), 1), brand.folder


def characters(html: str, pictures: Pictures) -> frozenset[str]:
    """Return every character that a document shows."""
    return frozenset(html).union(*(picture.svg for picture in pictures.values()))


def font_addresses(brand: Brand) -> frozenset[str]:
    """Return the only addresses a document may read: the brand's fonts. All else stands in it as data."""
    return frozenset(path.resolve().as_uri() for pair in brand.fonts.files.values() for path in pair)


def _faces(brand: Brand, shown: frozenset[str]) -> str:
    return font_faces(
        (name, weight, path.resolve().as_uri())
        for name, files, _characters in needed(brand.fonts, shown)
        for weight, path in zip((400, 700), files, strict=True)
    )


def _context(report: Report, brand: Brand, look: Look) -> Mapping[str, Any]:
    return {
        "medium": "paper",
        "language": report.language,
        "cover": _cover(report),
        "covered": report.covered,
        "words": asdict(report.words),
        "day": report.day.isoformat(),
        "sections": with_starts(section_views(report, look), brand.page_size),
        "logo": logo_address(report, brand),
        "colours": look.colours,
        "css_variables": variables(brand.light),
        "css_family": family(brand),
        "page_size": brand.page_size,
    }


def _cover(report: Report) -> Mapping[str, Any]:
    """Return the cover with the measures of its title and of the verdict below it."""
    title = report.cover.title
    long = heading_lines(title, WIDTH / COVER_TITLE) > MOST_LINES
    verdict = report.sections[0].title if report.sections else ""
    return {
        **asdict(report.cover),
        "title_long": long,
        "title_width": balanced_width(title, WIDTH / (COVER_TITLE_LONG if long else COVER_TITLE)),
        "verdict_width": balanced_width(verdict, WIDTH / COVER_VERDICT),
    }
