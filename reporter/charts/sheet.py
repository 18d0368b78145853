"""A drawing surface measured in points from the top left, on one matplotlib figure without pyplot.

Painters work out every place themselves, so that no label can collide; matplotlib measures and draws.
"""

import io
import logging
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import count
from typing import Any, Literal, NamedTuple

import matplotlib as mpl
from matplotlib import font_manager
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from matplotlib.textpath import TextToPath

from reporter.brand import Fonts
from reporter.charts import palette

# A family of the kit that is nowhere here gives way to the next one; matplotlib would tell the user about each text
logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)

Anchor = Literal["left", "center", "right"]

SIZE = 8.0  # points
LINE = 10.0  # from one line of text to the next
RISE = 0.36  # of the size: from the middle of a figure or capital to its baseline


class Box(NamedTuple):
    """Where a text stands."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Scale:
    """Turns values into points."""

    low: float
    high: float
    start: float
    end: float

    def __call__(self, value: float) -> float:
        """Return the place of a value."""
        span = self.high - self.low
        part = (value - self.low) / span if span else 0.5
        return self.start + part * (self.end - self.start)


class Sheet:
    """One chart while it is painted: what comes later lies on top.

    ``boxes`` remembers every text, ``places`` the categories.
    """

    def __init__(self, fonts: Fonts, width: float, height: float) -> None:
        self.fonts, self.width, self.height = fonts, width, height
        self.boxes: list[tuple[str, Box]] = []
        self.places: tuple[float, ...] = ()
        self.along: Literal["x", "y"] = "x"
        self._layer = count()
        self.figure = Figure(dpi=72)
        FigureCanvasSVG(self.figure)
        self.figure.patch.set_visible(False)
        self.axes = self.figure.add_axes((0, 0, 1, 1))
        self.axes.set_axis_off()
        self.axes.set_autoscale_on(False)
        self.resize(height)

    def resize(self, height: float) -> None:
        """Give the sheet the height that its contents turned out to need."""
        self.height = height
        self.figure.set_size_inches(self.width / 72, height / 72)
        self.axes.set_xlim(0, self.width)
        self.axes.set_ylim(height, 0)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        *,
        anchor: Anchor = "left",
        bold: bool = False,
        colour: str = palette.INK,
    ) -> None:
        """Write one line whose middle is at ``y``."""
        span = width_of(words, self.fonts.stack, bold=bold)
        left = x - {"left": 0.0, "center": span / 2, "right": span}[anchor]
        self.boxes.append((words, Box(left, y - SIZE / 2, left + span, y + SIZE / 2)))
        self.axes.text(
            x,
            y + SIZE * RISE,
            words,
            ha=anchor,
            va="baseline",
            color=colour,
            fontsize=SIZE,
            fontweight=700 if bold else 400,
            family=list(self.fonts.stack),
            parse_math=False,
            zorder=next(self._layer),
        )

    def lines(self, x: float, y: float, rows: Sequence[str], **style: Any) -> None:
        """Write several lines whose block is centred at ``y``."""
        first = y - (len(rows) - 1) * LINE / 2
        for index, row in enumerate(rows):
            self.text(x, first + index * LINE, row, **style)

    def rule(
        self, start: tuple[float, float], end: tuple[float, float], *, colour: str = palette.HAIRLINE,
        weight: float = 0.6, dashed: bool = False,
    ) -> None:  # fmt: skip
        """Draw a straight line."""
        xs, ys = (start[0], end[0]), (start[1], end[1])
        self.path(xs, ys, colour=colour, weight=weight, dashed=dashed, cap="butt")

    def path(
        self,
        xs: Sequence[float],
        ys: Sequence[float],
        *,
        colour: str,
        weight: float,
        dashed: bool = False,
        cap: Literal["butt", "round"] = "round",
    ) -> None:
        """Draw a line through points."""
        style = (0, (2.4 / weight, 1.8 / weight)) if dashed else "solid"
        self.axes.plot(
            xs,
            ys,
            color=colour,
            linewidth=weight,
            linestyle=style,
            clip_on=False,
            solid_capstyle=cap,
            dash_capstyle="butt",
            solid_joinstyle="round",
            zorder=next(self._layer),
        )

    def dot(self, x: float, y: float, *, colour: str, size: float = 4.5) -> None:
        """Draw a dot; size is its diameter."""
        self.axes.plot(
            [x],
            [y],
            "o",
            color=colour,
            markersize=size,
            markeredgewidth=0,
            clip_on=False,
            zorder=next(self._layer),
        )

    def block(self, box: Box, *, colour: str, hatched: bool = False, outlined: bool = False) -> None:
        """Fill a rectangle; a hatched one is a forecast, an outlined one a target."""
        style: dict[str, Any] = {"facecolor": colour, "edgecolor": palette.PAPER, "linewidth": 0.0}
        if outlined:
            style = {"facecolor": palette.PAPER, "edgecolor": colour, "linewidth": 0.8}
        if hatched:
            style = {"facecolor": palette.PAPER, "edgecolor": colour, "hatch": "/////", "linewidth": 0.6}
        size = (box.right - box.left, box.bottom - box.top)
        layer = next(self._layer)
        self.axes.add_patch(Rectangle((box.left, box.top), *size, clip_on=False, zorder=layer, **style))

    def svg(self, name: str) -> str:
        """Return the drawing as SVG text without ids of its own, stable for the same name and drawing."""
        buffer = io.StringIO()
        with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": name, "hatch.linewidth": 0.6}):
            self.figure.savefig(
                buffer, format="svg", metadata=dict.fromkeys(("Date", "Creator", "Format", "Type"))
            )
        return _tidied(buffer.getvalue())


def know_fonts(fonts: Fonts) -> None:
    """Make a brand's font files known to matplotlib; the system's fonts play no part."""
    for files in fonts.files.values():
        for path in files:
            _add_font(str(path))


@cache
def _add_font(path: str) -> None:
    font_manager.fontManager.addfont(path)


@cache
def _measure() -> TextToPath:
    return TextToPath()


@cache
def width_of(words: str, stack: tuple[str, ...], *, bold: bool = False) -> float:
    """Return how wide a line of text is, in points."""
    if not words:
        return 0.0
    style = font_manager.FontProperties(family=list(stack), weight=700 if bold else 400, size=SIZE)
    width, _height, _descent = _measure().get_text_width_height_descent(words, style, ismath=False)
    return float(width)


_PREAMBLE = re.compile(
    r"^.*?(?=<svg)|<metadata>.*?</metadata>|<defs>\s*<style.*?</style>\s*</defs>", re.DOTALL
)
_OWN_IDS = re.compile(
    r' id="(?:figure|axes|patch|line2d|text|PathCollection)_\d+"| transform="rotate\(-0 [^"]*"'
)
_LONG_DECIMALS = re.compile(r"(\.\d\d)\d+")
_LINE_ENDS = re.compile(r"\s*\n\s*")
_TEXT = re.compile(r"(<text[^>]*>.*?</text>)", re.DOTALL)


def _tidied(svg: str) -> str:
    """Drop what a page must not get (prologue, global style, repeated ids) and what it need not."""
    parts = _TEXT.split(_OWN_IDS.sub("", _PREAMBLE.sub("", svg)))
    plain = (_LINE_ENDS.sub("\n", _LONG_DECIMALS.sub(r"\1", part)) for part in parts[::2])
    return "".join(_woven(list(plain), [_OWN_IDS.sub("", part) for part in parts[1::2]]))


def _woven(plain: list[str], texts: list[str]) -> Iterator[str]:
    for index, part in enumerate(plain):
        yield part
        yield from texts[index : index + 1]
