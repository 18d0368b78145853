"""The brand kit: colours, fonts, logo and page size, read from a folder with ``brand.toml``.

The default look is itself a kit (``assets/brands/default``); another kit names it in ``extends`` and says only
what differs.
"""

from dataclasses import dataclass
from pathlib import Path


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
    """A complete kit: what a renderer needs to know about the look."""

    name: str
    light: Colours
    dark: Colours
    fonts: Fonts
    page_size: str  # "a4" or "letter"
    logo: Path | None
    folder: Path
