"""Small pictures for invented posts, drawn from a few shapes."""

from collections.abc import Callable
from io import BytesIO

from PIL import Image, ImageDraw

Colour = str
Canvas = ImageDraw.ImageDraw
WIDTH, HEIGHT, FINER = 480, 360, 3


def picture(motif: str, ground: Colour, main: Colour, light: Colour) -> bytes:
    """Return a PNG of 480 × 360 pixels: a motif of ``MOTIFS`` in three colours (``#rrggbb``)."""
    image = Image.new("RGB", (WIDTH * FINER, HEIGHT * FINER), ground)
    MOTIFS[motif](ImageDraw.Draw(image), main, light)
    small = image.resize((WIDTH, HEIGHT), Image.Resampling.BOX).quantize(48, dither=Image.Dither.NONE)
    target = BytesIO()
    small.save(target, "PNG", optimize=True)
    return target.getvalue()


def _box(left: float, top: float, right: float, bottom: float) -> tuple[float, float, float, float]:
    return left * FINER, top * FINER, right * FINER, bottom * FINER


def _pearls(canvas: Canvas, main: Colour, light: Colour) -> None:
    for row in range(4):
        for column in range(6):
            left = 34 + column * 66 + (row % 2) * 33
            top = 60 + row * 62
            canvas.ellipse(_box(left, top, left + 50, top + 50), fill=main)
            canvas.arc(_box(left + 8, top + 8, left + 42, top + 42), 190, 300, fill=light, width=3 * FINER)


def _pot(canvas: Canvas, main: Colour, light: Colour) -> None:
    canvas.rectangle(_box(0, 268, 480, 360), fill=light)
    canvas.arc(_box(300, 148, 384, 238), 250, 110, fill=main, width=15 * FINER)
    canvas.polygon(
        [(x * FINER, y * FINER) for x, y in ((160, 196), (88, 150), (102, 138), (182, 176))], fill=main
    )
    canvas.ellipse(_box(140, 132, 340, 276), fill=main)
    canvas.ellipse(_box(196, 122, 284, 150), fill=light)
    canvas.ellipse(_box(228, 100, 252, 126), fill=main)


def _cups(canvas: Canvas, main: Colour, light: Colour) -> None:
    canvas.rectangle(_box(0, 246, 480, 360), fill=light)
    for left, size in ((70, 92), (194, 108), (336, 80)):
        bottom = 272
        canvas.pieslice(_box(left, bottom - 2 * size, left + size, bottom), 0, 180, fill=main)
        canvas.ellipse(_box(left, bottom - size - 9, left + size, bottom - size + 9), fill=light)


def _terraces(canvas: Canvas, main: Colour, light: Colour) -> None:
    canvas.ellipse(_box(330, 46, 396, 112), fill=light)
    for step in range(6):
        top = 126 + step * 42
        fill = main if step % 2 == 0 else light
        canvas.ellipse(_box(-160 + step * 34, top, 660 - step * 22, top + 320), fill=fill)


def _leaves(canvas: Canvas, main: Colour, light: Colour) -> None:
    canvas.line([(240 * FINER, 330 * FINER), (240 * FINER, 40 * FINER)], fill=light, width=5 * FINER)
    for step in range(5):
        top = 60 + step * 52
        canvas.chord(_box(118, top - 34, 254, top + 62), 30, 190, fill=main)
        canvas.chord(_box(226, top - 34, 362, top + 62), 350, 150, fill=main if step % 2 else light)


def _gift(canvas: Canvas, main: Colour, light: Colour) -> None:
    canvas.rectangle(_box(130, 150, 350, 300), fill=main)
    canvas.rectangle(_box(116, 118, 364, 160), fill=main)
    canvas.rectangle(_box(116, 158, 364, 163), fill=light)
    canvas.rectangle(_box(226, 118, 254, 300), fill=light)
    canvas.ellipse(_box(168, 68, 240, 122), outline=main, width=12 * FINER)
    canvas.ellipse(_box(240, 68, 312, 122), outline=main, width=12 * FINER)


def _harbour(canvas: Canvas, main: Colour, light: Colour) -> None:
    canvas.ellipse(_box(190, 110, 290, 210), fill=light)
    canvas.rectangle(_box(0, 196, 480, 360), fill=main)
    for step in range(5):
        inset = 150 - step * 24
        canvas.rectangle(_box(inset, 220 + step * 26, 480 - inset, 224 + step * 26), fill=light)


def _shelf(canvas: Canvas, main: Colour, light: Colour) -> None:
    for shelf in range(3):
        base = 120 + shelf * 94
        canvas.rectangle(_box(50, base, 430, base + 8), fill=light)
        for place in range(6):
            height = 34 + (place * 17 + shelf * 29) % 30
            left = 66 + place * 60
            canvas.rounded_rectangle(_box(left, base - height, left + 40, base), 7 * FINER, fill=main)


MOTIFS: dict[str, Callable[[Canvas, Colour, Colour], None]] = {
    "pearls": _pearls,
    "pot": _pot,
    "cups": _cups,
    "terraces": _terraces,
    "leaves": _leaves,
    "gift": _gift,
    "harbour": _harbour,
    "shelf": _shelf,
}
