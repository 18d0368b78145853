"""A chart as a picture of pixels, for mails: their programs show no SVG."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from matplotlib.artist import Artist
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.text import Text
from PIL import Image, ImageOps

from reporter.brand import Fonts
from reporter.charts.paint import draw
from reporter.charts.palette import colour_named
from reporter.model.charts import Chart

TONES = 32  # a chart has few colours; the rest are the soft edges of its letters


@dataclass(frozen=True, slots=True)
class Raster:
    """A painted chart as PNG, with its size in pixels."""

    content: bytes
    width: int
    height: int


def rasterise(
    chart: Chart, fonts: Fonts, width: float, colours: Mapping[str, str], *, dots: float, margin: int
) -> Raster:
    """Paint a chart as PNG.

    Args:
        chart: What to paint.
        fonts: The brand's.
        width: In points, as for ``paint``.
        colours: ``#rrggbb`` by name; the background is ``paper``.
        dots: Pixels to a point.
        margin: Pixels of paper on every side.
    """
    figure = draw(chart, fonts, width).figure
    _dress(figure, colours)
    figure.patch.set_visible(True)  # else soft edges of letters lie on nothing, and come out as hard ones
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=72 * dots, facecolor=colours["paper"])
    drawing = Image.open(buffer).convert("RGB")
    # Mails show half the size, so both sides are even
    right, bottom = margin + drawing.width % 2, margin + drawing.height % 2
    picture = ImageOps.expand(drawing, (margin, margin, right, bottom), colours["paper"])
    packed = io.BytesIO()
    flat = picture.quantize(TONES, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    flat.save(packed, format="png", optimize=True)
    return Raster(packed.getvalue(), *picture.size)


def _dress(figure: Figure, colours: Mapping[str, str]) -> None:
    for artist in figure.findobj(match=(lambda one: isinstance(one, Text | Line2D | Patch))):
        _dress_one(artist, colours)


def _dress_one(artist: Artist, colours: Mapping[str, str]) -> None:
    match artist:
        case Text() | Line2D():
            artist.set_color(_dressed(artist.get_color(), colours))
        case Patch():
            artist.set_facecolor(_dressed(artist.get_facecolor(), colours))
            artist.set_edgecolor(_dressed(artist.get_edgecolor(), colours))


def _dressed(colour: Any, colours: Mapping[str, str]) -> Any:
    name = colour_named(to_hex(colour))
    return colours[name] if name else colour
