"""How wide and how high words stand, by the metrics of the brand's own fonts. All lengths are points."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reporter.brand import Brand

# A deck carries no fonts: where the brand's are not installed a substitute may be wider. These are the widths of
# DejaVu Sans, the widest that programs take, over Inter's; they cover what programs differ in, too.
CAUTION, CAUTION_BOLD = 1.08, 1.17
SMALLEST = 12.0  # that is read with ease from a chair
SEAM = 0.22  # what some programs add between an East Asian and a Latin letter, as a part of the size
_EAST = "\u1100-\u11ff\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3"
_SEAM = re.compile(rf"(?<=[{_EAST}])[\s]?(?=[!-~₩])|(?<=[!-~₩])[\s]?(?=[{_EAST}])")
_WORD = re.compile(r" *[^ ]+")  # a line never breaks at a no-break space
_ANYWHERE = re.compile(
    r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]|[^\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+"
)


@dataclass(frozen=True, slots=True)
class Face:
    """One font file: advance widths by character and the height of a line, as parts of the size."""

    widths: dict[int, float]
    line: float


@dataclass(frozen=True, slots=True)
class Ruler:
    """Measures text in a brand's fonts; each character is taken from the first font that has it."""

    regular: tuple[Face, ...]
    bold: tuple[Face, ...]

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Return the width of one line."""
        faces = self.bold if bold else self.regular
        seams = len(_SEAM.findall(text))
        caution = CAUTION_BOLD if bold else CAUTION
        return caution * size * (sum(_advance(faces, ord(letter)) for letter in text) + SEAM * seams)

    def line(self, text: str, size: float) -> float:
        """Return the height of a line with these letters."""
        used = {_face(self.regular, ord(letter)) for letter in set(text)}
        return size * max((self.regular[index].line for index in used), default=self.regular[0].line)

    def lines(self, text: str, size: float, width: float, *, bold: bool = False) -> list[str]:
        """Return the text broken at words, and inside a word only where it is wider than the line."""
        found: list[str] = []
        for paragraph in text.split("\n"):
            line = ""
            for piece in self._pieces(paragraph, size, width, bold=bold):
                if line and self.width((line + piece).rstrip(), size, bold=bold) > width:
                    found.append(line.strip())
                    line = piece.lstrip()
                else:
                    line += piece
            found.append(line.strip())
        return found

    def _pieces(self, text: str, size: float, width: float, *, bold: bool) -> Iterable[str]:
        for word in _WORD.findall(text):
            for piece in _ANYWHERE.findall(word):
                yield from (piece if self.width(piece.strip(), size, bold=bold) > width else (piece,))


def _advance(faces: tuple[Face, ...], code: int) -> float:
    return faces[_face(faces, code)].widths.get(code, 1.0 if code > 0x2E80 else 0.6)  # noqa: PLR2004 — full width


def _face(faces: tuple[Face, ...], code: int) -> int:
    return next((index for index, face in enumerate(faces) if code in face.widths), 0)


@cache
def face(path: Path) -> Face:
    """Return the metrics of a font file."""
    from fontTools.ttLib import TTFont

    with TTFont(path, lazy=True) as font:
        unit = font["head"].unitsPerEm
        metrics = font["hmtx"].metrics
        widths = {code: metrics[name][0] / unit for code, name in (font.getBestCmap() or {}).items()}
        return Face(widths, (font["hhea"].ascent - font["hhea"].descent + font["hhea"].lineGap) / unit)


def ruler(brand: Brand) -> Ruler:
    """Return the ruler of a brand's fonts."""
    pairs = [brand.fonts.files[family] for family in brand.fonts.stack]
    return Ruler(
        tuple(face(regular) for regular, _ in pairs),
        tuple(face(bold) for _, bold in pairs),
    )


def family_with(brand: Brand, letter: str) -> str:
    """Return the first family that can write a letter, or the first of all."""
    found = (
        family for family in brand.fonts.stack if ord(letter) in face(brand.fonts.files[family][0]).widths
    )
    return next(found, brand.fonts.stack[0])
