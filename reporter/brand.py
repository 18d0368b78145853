"""The brand kit: colours, fonts, logo and page size, read from a folder with ``brand.toml``.

The default look is itself a kit (``assets/brands/default``); another kit names it in ``extends`` and says only
what differs.
"""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from reporter.errors import BrandError, Fact, Problem, Severity
from reporter.resources import asset_folder

FILE = "brand.toml"
DEFAULT = "default"
PAGE_SIZES = ("a4", "letter")
TEXT_CONTRAST = 4.5
MARK_CONTRAST = 3.0
WHITE, BLACK = "#ffffff", "#000000"


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours as ``#rrggbb``. ``accent`` is the brand's; the pair good/bad is safe for colour-blind readers."""

    ink: str
    muted: str  # secondary text, 4.5:1 on paper
    faint: str  # context lines
    hairline: str
    tint: str  # callout background
    paper: str
    accent: str
    accent_text: str  # accent, darkened until it reaches 4.5:1 on paper
    before: str  # the period before
    good: str
    bad: str


@dataclass(frozen=True, slots=True)
class Fonts:
    """Font files by family, regular and bold; ``stack`` lists the families in the order of the look-up."""

    stack: tuple[str, ...]
    files: dict[str, tuple[Path, Path]]


@dataclass(frozen=True, slots=True)
class Brand:
    """A complete kit: what a renderer needs to know about the look.

    ``remarks`` says which of the kit's colours were too faint and what became of them.
    """

    name: str
    light: Colours
    dark: Colours
    fonts: Fonts
    page_size: str  # "a4" or "letter"
    logo: Path | None
    folder: Path
    remarks: tuple[Problem, ...] = ()


# Contrast, as WCAG 2 defines it


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#rrggbb``: 0 for black, 1 for white."""
    red, green, blue = (_linear(part) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def readable(colour: str, paper: str, least: float = TEXT_CONTRAST) -> str:
    """Return the colour, moved towards black (or white, on dark paper) no further than the contrast asks."""
    goal = max((BLACK, WHITE), key=partial(contrast, paper))
    mixes = (mix(colour, goal, step / 100) for step in range(101))
    return next((mixed for mixed in mixes if contrast(mixed, paper) >= least), goal)


def mix(one: str, other: str, share: float) -> str:
    """Return a colour between two: ``share`` 0 is the one, 1 the other."""
    pairs = zip(_parts(one), _parts(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(part: int) -> float:
    share = part / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 — sRGB's own


# Loading

Flat = dict[str, Any]  # "colours.light.ink" → what was typed, read


def load_brand(folder: Path | None = None) -> Brand:
    """Return a brand kit, complete: what it doesn't say comes from the kit that it extends.

    Args:
        folder: The kit's folder; None is the default look.

    Raises:
        BrandError: The kit has mistakes; ``problems`` lists all of them.
    """
    kit = folder or asset_folder("brands") / DEFAULT
    problems: list[Problem] = []
    flat = _with_parents(kit, (), problems)
    problems += _gaps(flat) if not problems else []
    if problems:
        raise BrandError(tuple(problems), folder=kit.name, count=len(problems))
    return _brand(kit, flat)


def kit_folders(folder: Path) -> tuple[Path, ...]:
    """Return a kit's folder and those of the kits it extends, nearest first; what is wrong with one ends the row."""
    found: list[Path] = []
    kit: Path | None = folder
    while kit is not None and kit.is_dir() and kit.resolve() not in [one.resolve() for one in found]:
        found.append(kit)
        kit = _read(_parsed(kit, []), kit, []).get("extends")
    return tuple(found)


def brand_remarks(brand: Brand) -> tuple[Problem, ...]:
    """Return what ``report check`` says of a valid kit: colours too faint for text or marks."""
    return brand.remarks


def _with_parents(folder: Path, children: tuple[Path, ...], problems: list[Problem]) -> Flat:
    place = folder.resolve()
    if place in children:
        names = " → ".join(path.name for path in (*children, place))
        problems.append(_problem("extends-circle", place, chain=names))
        return {}
    typed = _parsed(folder, problems)
    own = _read(typed, folder, problems)
    parent = own.pop("extends", None)
    if parent is None:
        return own
    inherited = _with_parents(parent, (*children, place), problems)
    return _without_heirless(inherited, own) | own


def _parsed(folder: Path, problems: list[Problem]) -> Mapping[str, Any]:
    try:
        return tomllib.loads((folder / FILE).read_text(encoding="utf-8-sig"))
    except OSError:
        problems.append(_problem("no-file", folder))
    except (ValueError, RecursionError) as cause:  # a number of thousands of digits is no mistake of TOML's
        problems.append(_problem("not-toml", folder, cause=str(cause)))
    return {}


def _without_heirless(inherited: Flat, own: Flat) -> Flat:
    """Leave out the parent's name, and what follows from an accent that the kit replaces."""
    gone = {"name"}
    if "colours.light.accent" in own:
        gone |= {"colours.light.accent_text", "colours.dark.accent", "colours.dark.accent_text"}
    if "colours.dark.accent" in own:
        gone |= {"colours.dark.accent_text"}
    return {key: value for key, value in inherited.items() if key not in gone}


def _read(typed: Mapping[str, Any], folder: Path, problems: list[Problem]) -> Flat:
    flat: Flat = {}
    for key, value in _leaves(typed):
        try:
            flat[key] = _reader(key, value)(value, folder)
        except _KitError as mistake:
            problems.append(_problem(mistake.id, folder, key=key, **mistake.facts))
    return flat


def _leaves(table: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in table.items():
        if isinstance(value, dict) and value:
            yield from _leaves(value, f"{above}{key}.")
        else:
            yield above + key, value


# One reader a kind of key: the typed value and the kit's folder in, the read value out


class _KitError(Exception):
    """A value cannot be used."""

    def __init__(self, problem: str, **facts: Fact) -> None:
        super().__init__(problem)
        self.id = problem
        self.facts = facts


def _text(value: Any, _folder: Path) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _KitError("wrong-type", wanted="text")
    return value.strip()


def _texts(value: Any, folder: Path) -> tuple[str, ...]:
    if not isinstance(value, list) or not value:
        raise _KitError("wrong-type", wanted="texts")
    return tuple(_text(item, folder) for item in value)


def _colour(value: Any, folder: Path) -> str:
    text = _text(value, folder).lower()
    if re.fullmatch(r"#[0-9a-f]{3}", text):
        text = "#" + "".join(digit * 2 for digit in text[1:])
    if not re.fullmatch(r"#[0-9a-f]{6}", text):
        raise _KitError("bad-colour", text=text)
    return text


def _page_size(value: Any, folder: Path) -> str:
    text = _text(value, folder).lower()
    if text not in PAGE_SIZES:
        raise _KitError("bad-page-size", text=text)
    return text


def _parent(value: Any, folder: Path) -> Path:
    text = _text(value, folder)
    if Path(text).is_absolute():
        raise _KitError("file-outside", text=text)
    places = (folder / text, asset_folder("brands") / text)
    found = next((place for place in places if (place / FILE).is_file()), None)
    if found is None:
        raise _KitError("extends-missing", text=text)
    return found


def _file(value: Any, folder: Path, starts: tuple[bytes, ...], *more: Path) -> Path:
    """Return a file of the kit, or of another folder that all kits share; refuse any other place."""
    text = _text(value, folder)
    for place in (folder, *more):
        path = (place / text).resolve()
        if not path.is_relative_to(place.resolve()):
            raise _KitError("file-outside", text=text)
        if path.is_file():
            return _of_kind(path, starts, text)
    raise _KitError("file-missing", text=text)


def _of_kind(path: Path, starts: tuple[bytes, ...], text: str) -> Path:
    with path.open("rb") as file:
        start = file.read(512).lstrip()
    if not start.startswith(starts):
        raise _KitError("wrong-file", text=text)
    return path


_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"<svg", b"<?xml")
_FONTS = (b"\x00\x01\x00\x00", b"OTTO", b"true")


def _logo(value: Any, folder: Path) -> Path:
    return _file(value, folder, _PICTURES)


def _font(value: Any, folder: Path) -> Path:
    return _file(value, folder, _FONTS, asset_folder("fonts"))


Reader = Callable[[Any, Path], Any]

_COLOURS = tuple(Colours.__dataclass_fields__)
_READERS: dict[str, Reader] = {
    "name": _text,
    "extends": _parent,
    "page_size": _page_size,
    "logo": _logo,
    "fonts.stack": _texts,
    **{f"colours.{scheme}.{colour}": _colour for scheme in ("light", "dark") for colour in _COLOURS},
}
_FONT_KEY = re.compile(r"fonts\.files\.(?P<family>.+)\.(regular|bold)")
_TABLES = re.compile(r"colours(\.(light|dark))?|fonts(\.files(\.[^.]+)?)?")


def _reader(key: str, value: Any) -> Reader:
    if _FONT_KEY.fullmatch(key):
        return _font
    if key in _READERS:
        return _READERS[key]
    if not _TABLES.fullmatch(key):
        raise _KitError("unknown-key")
    if value != {}:
        raise _KitError("wrong-type", wanted="table")
    return lambda _value, _folder: None  # an empty table says nothing


# From the flat keys to the kit

_DERIVED = {"colours.light.accent_text", "colours.dark.accent", "colours.dark.accent_text"}


def _gaps(flat: Flat) -> list[Problem]:
    wanted = ["page_size", "fonts.stack", *(key for key in _READERS if key.startswith("colours."))]
    for family in flat.get("fonts.stack", ()):
        wanted += [f"fonts.files.{family}.regular", f"fonts.files.{family}.bold"]
    missing = [key for key in wanted if key not in flat and key not in _DERIVED]
    return [Problem("brand-missing-key", Severity.ERROR, facts={"key": key}) for key in missing]


def _brand(folder: Path, flat: Flat) -> Brand:
    light: dict[str, Any] = {colour: flat.get(f"colours.light.{colour}") for colour in _COLOURS}
    dark: dict[str, Any] = {colour: flat.get(f"colours.dark.{colour}") for colour in _COLOURS}
    dark["accent"] = dark["accent"] or readable(light["accent"], dark["paper"], MARK_CONTRAST)
    remarks: list[Problem] = []
    return Brand(
        name=flat.get("name", folder.name),
        light=_scheme("light", light, remarks),
        dark=_scheme("dark", dark, remarks),
        fonts=_fonts(flat),
        page_size=flat["page_size"],
        logo=flat.get("logo"),
        folder=folder,
        remarks=tuple(remarks),
    )


def _scheme(scheme: str, typed: dict[str, Any], remarks: list[Problem]) -> Colours:
    """Make every colour of a text readable, and say so."""
    typed["accent_text"] = typed["accent_text"] or typed["accent"]
    paper = typed["paper"]
    final = dict(typed)
    for key in ("ink", "muted", "accent_text", "good", "bad"):
        final[key] = readable(typed[key], paper)
        if final[key] != typed[key]:
            facts = _faint(f"colours.{scheme}.{key}", typed[key], paper)
            remarks.append(Problem("brand-text-faint", Severity.WARNING, facts=facts | {"shown": final[key]}))
    if contrast(typed["accent"], paper) < MARK_CONTRAST:
        facts = _faint(f"colours.{scheme}.accent", typed["accent"], paper)
        remarks.append(Problem("brand-mark-faint", Severity.WARNING, facts=facts))
    return Colours(**final)


def _faint(key: str, colour: str, paper: str) -> dict[str, Fact]:
    return {"key": key, "colour": colour, "ratio": f"{contrast(colour, paper):.1f}"}


def _fonts(flat: Flat) -> Fonts:
    families = [match["family"] for match in map(_FONT_KEY.fullmatch, flat) if match]
    files = {
        family: (flat[f"fonts.files.{family}.regular"], flat[f"fonts.files.{family}.bold"])
        for family in flat["fonts.stack"]
        if family in families
    }
    return Fonts(stack=flat["fonts.stack"], files=files)


def _problem(kind: str, folder: Path, **facts: Fact) -> Problem:
    return Problem(f"brand-{kind}", Severity.ERROR, facts={"kit": folder.name, **facts})
