"""The cover: brand, title, period, what it is compared with, and who made it for whom."""

from pathlib import Path
from typing import Any

from PIL import Image
from pptx.util import Emu

from reporter.brand import Brand
from reporter.render.deck import grid
from reporter.render.deck.grid import FIRST_BODY, Ink, Setting, Style
from reporter.render.deck.shapes import describe
from reporter.render.deck.slides import Desk, remove_empty, write_line
from reporter.render.deck.text import Para, Run, fill, fitting, para
from reporter.story.blocks import Report

TITLE_SIZES = (44.0, 40.0, 36.0, 32.0, 28.0, 24.0, 20.0, 16.0)
PERIOD_SIZES = (24.0, 20.0, 16.0)
MOST_PIXELS = 40_000_000


def write_cover(desk: Desk, report: Report) -> None:
    """Add the cover."""
    cover = report.cover
    slide = desk.presentation.slides.add_slide(desk.layout(grid.COVER))
    holders = {one.placeholder_format.idx: one for one in slide.placeholders}
    write_line(desk, holders[grid.TITLE], cover.title, TITLE_SIZES)
    write_line(desk, holders[grid.SUBTITLE], cover.period, PERIOD_SIZES, bold=False)
    fill(holders[FIRST_BODY], [para(cover.brand)], {Style.TEXT: Setting(18)}, desk.language)
    about = [Para((Run(cover.draft, bold=True, ink=Ink.BAD),))] if cover.draft else []
    about += [para(text) for text in (*cover.filters, cover.compared, cover.as_of, *cover.prepared) if text]
    box = holders[FIRST_BODY + 1]
    settings = {Style.TEXT: Setting(14, ink=Ink.MUTED, above=0.35)}
    room = (box.width / grid.EMU, box.height / grid.EMU)
    fill(box, about, settings, desk.language, fitting(desk.ruler, about, room, settings) or 0.8)
    _logo(holders[grid.LOGO], logo(report, desk.brand), cover.brand)
    remove_empty(slide)


def logo(report: Report, brand: Brand) -> Path | None:
    """Return the picture that the workbook or else the brand kit names, if PowerPoint can show it."""
    for path in (report.logo, brand.logo):
        if path and _shows(path):
            return path
    return None


def _shows(path: Path) -> bool:
    """Say whether a picture is a PNG or JPEG of a sane size."""
    try:
        with Image.open(path) as picture:
            return picture.format in {"PNG", "JPEG"} and picture.width * picture.height <= MOST_PIXELS
    except (OSError, Image.DecompressionBombError):
        return False


def _logo(holder: Any, path: Path | None, brand: str) -> None:
    """Set the logo into its place, whole, at the right."""
    if path is None:
        holder._element.getparent().remove(holder._element)  # noqa: SLF001 — an empty place shows its prompt
        return
    left, top, width, height = holder.left, holder.top, holder.width, holder.height
    picture = holder.insert_picture(str(path))
    picture.crop_left = picture.crop_right = picture.crop_top = picture.crop_bottom = 0
    scale = min(width / picture.image.size[0], height / picture.image.size[1])
    picture.width, picture.height = (Emu(round(side * scale)) for side in picture.image.size)
    picture.left, picture.top = Emu(left + width - picture.width), top
    describe(picture, brand)
