"""Which of a brand's fonts a report needs, and cut to the characters it uses for the web page."""

import io
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cache
from pathlib import Path

from reporter.brand import Fonts


@cache
def _characters(path: Path) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    with TTFont(path, lazy=True) as font:
        return frozenset(font.getBestCmap())


def needed(fonts: Fonts, text: AbstractSet[str]) -> Iterator[tuple[str, tuple[Path, Path], frozenset[str]]]:
    """Yield family, files and the characters it is needed for, in the order of the stack."""
    left = {character for character in text if character.isprintable()}
    for family in fonts.stack:
        files = fonts.files.get(family)
        if files is None or not left:
            continue
        covered = frozenset(one for one in left if ord(one) in _characters(files[0]))
        if covered:
            yield family, files, covered
            left -= covered


def uncovered(fonts: Fonts, text: AbstractSet[str]) -> frozenset[str]:
    """Return the characters that none of the fonts has; on a page they would be boxes."""
    known = [characters for _family, _files, characters in needed(fonts, text)]
    return frozenset(one for one in text if one.isprintable()).difference(*known)


def cut(path: Path, characters: AbstractSet[str]) -> bytes:
    """Return a font as woff2 with only these characters; figures of equal width are kept."""
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    options = Options(layout_features=["kern", "liga", "calt", "ccmp", "locl", "tnum", "case"])
    subsetter = Subsetter(options)
    subsetter.populate(text="".join(sorted(characters)))
    buffer = io.BytesIO()
    with TTFont(path, lazy=True, recalcTimestamp=False) as font:
        subsetter.subset(font)
        font.flavor = "woff2"
        font.save(buffer)
    return buffer.getvalue()
