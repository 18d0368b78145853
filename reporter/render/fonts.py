"""Which of a brand's fonts a report needs, cut to the characters it uses, and which characters none of them has."""

import io
import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from reporter.brand import Fonts

Tree = TypeVar("Tree")

JOINERS = (
    "\N{ZERO WIDTH JOINER}\N{VARIATION SELECTOR-15}\N{VARIATION SELECTOR-16}"  # what holds an emoji together
)
NOTHING_LEFT = "…"


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


def boxes(tree: Any, fonts: Fonts) -> frozenset[str]:
    """Return the characters of a report, or of a part of one, that would be boxes on a page."""
    return uncovered(fonts, _characters_of(tree)).difference(JOINERS)


def printable(tree: Tree, fonts: Fonts) -> Tree:
    """Return a report, or a part of one, without the characters that would be boxes; ids stay as they are."""
    left_out = uncovered(fonts, _characters_of(tree)) | _characters_of(tree).intersection(JOINERS)
    if not left_out:
        return tree
    these = re.escape("".join(sorted(left_out)))
    cleaned: Tree = _without(tree, re.compile(f" *[{these}]+"))
    return cleaned


def _characters_of(tree: Any) -> frozenset[str]:
    return frozenset().union(*_texts(tree))


def _texts(tree: Any) -> Iterator[str]:
    if type(tree) is str:
        yield tree
    elif isinstance(tree, tuple):
        for part in tree:
            yield from _texts(part)
    elif is_dataclass(tree):
        for name in _shown(tree):
            yield from _texts(getattr(tree, name))


def _without(tree: Any, pattern: re.Pattern[str]) -> Any:
    if type(tree) is str:
        return pattern.sub("", tree) or (tree and NOTHING_LEFT)
    if type(tree) is tuple:
        return tuple(_without(part, pattern) for part in tree)
    if is_dataclass(tree) and not isinstance(tree, type):
        return replace(tree, **{name: _without(getattr(tree, name), pattern) for name in _shown(tree)})
    return tree


def _shown(tree: Any) -> Iterator[str]:
    """Yield the fields with words in them: an id finds things, the evidence is not printed."""
    return (field.name for field in fields(tree) if field.name not in {"id", "evidence"})


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
