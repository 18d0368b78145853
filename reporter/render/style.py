"""The brand as CSS: colours as custom properties, fonts as font faces."""

from collections.abc import Iterable
from dataclasses import asdict

from reporter.brand import Brand, Colours


def css_string(text: str) -> str:
    """Return a text as a CSS string that can end neither the string nor the style element."""
    safe = "".join(one if one.isalnum() or one in " -_./:,+=%;" else f"\\{ord(one):x} " for one in text)
    return f'"{safe}"'


def variables(colours: Colours) -> str:
    """Return the colours as declarations: ``--ink: #10141c; …``."""
    return " ".join(f"--{name.replace('_', '-')}: {value};" for name, value in asdict(colours).items())


def family(brand: Brand) -> str:
    """Return the value of ``font-family``."""
    return ", ".join([*(css_string(name) for name in brand.fonts.stack), "sans-serif"])


def font_faces(faces: Iterable[tuple[str, int, str]]) -> str:
    """Return ``@font-face`` rules for family, weight and address."""
    return "\n".join(
        f"@font-face {{ font-family: {css_string(name)}; font-weight: {weight}; src: url({css_string(address)}); }}"
        for name, weight, address in faces
    )
