"""Colours by role. A chart is painted once, with placeholders, and dressed for each scheme afterwards."""

import re
from collections.abc import Mapping
from dataclasses import fields

from reporter.brand import Colours
from reporter.model.charts import Role

NAMES = tuple(field.name for field in fields(Colours))

# Black is left out of SVG text by the library, so the placeholders start at 1
_PLACEHOLDERS = {name: f"#0000{index:02x}" for index, name in enumerate(NAMES, 1)}
_PLACEHOLDER = re.compile(r"(fill|stroke): #0000([0-9a-f]{2})")

INK = _PLACEHOLDERS["ink"]
MUTED = _PLACEHOLDERS["muted"]
FAINT = _PLACEHOLDERS["faint"]
HAIRLINE = _PLACEHOLDERS["hairline"]
PAPER = _PLACEHOLDERS["paper"]
ACCENT = _PLACEHOLDERS["accent"]
ACCENT_TEXT = _PLACEHOLDERS["accent_text"]
BEFORE = _PLACEHOLDERS["before"]
BAD = _PLACEHOLDERS["bad"]

_OF_ROLE = {Role.NOW: INK, Role.BEFORE: BEFORE, Role.FOCUS: ACCENT, Role.TARGET: MUTED, Role.FORECAST: INK}
_CONTEXT = (MUTED, FAINT)  # neighbours differ
DARK = frozenset({INK, MUTED, ACCENT})  # paper-coloured text is readable on these


def colour_of(role: Role, index: int) -> str:
    """Return the colour of a series by its role; context greys alternate by index."""
    return _OF_ROLE.get(role) or _CONTEXT[index % len(_CONTEXT)]


def text_colour_of(role: Role) -> str:
    """Return the colour of a series' name beside it."""
    return {Role.FOCUS: ACCENT_TEXT, Role.BEFORE: MUTED, Role.TARGET: MUTED}.get(role, INK)


def colour_named(placeholder: str) -> str | None:
    """Return the name of the colour that a placeholder stands for, None where it is none."""
    return next((name for name, one in _PLACEHOLDERS.items() if one == placeholder), None)


def dressed(svg: str, colours: Mapping[str, str]) -> str:
    """Return a painted chart with its placeholders replaced: by ``#rrggbb``, or by ``var(--ink)`` in a page."""

    def colour(found: re.Match[str]) -> str:
        return f"{found[1]}: {colours[NAMES[int(found[2], 16) - 1]]}"

    return _PLACEHOLDER.sub(colour, svg)
