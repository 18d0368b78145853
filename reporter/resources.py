"""Finds files: templates and assets of the program, and what a workbook names beside itself."""

from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parent


@cache
def root() -> Path:
    """Return the folder of ``templates/`` and ``assets/``: the checkout, or inside an installed wheel."""
    bundled = PACKAGE / "_bundled"
    return bundled if bundled.is_dir() else PACKAGE.parent


def template_folder(name: str) -> Path:
    """Return a folder of things with gaps to fill: ``report``, ``locales``, ``deck``."""
    return root() / "templates" / name


def asset_folder(name: str) -> Path:
    """Return a folder of things used as they are: ``fonts``, ``brands``."""
    return root() / "assets" / name


def file_beside(folder: Path, name: str) -> Path | None:
    """Return a file that a cell names, None unless it stands in the workbook's folder or below it.

    Links are followed first, so that none leads outside.
    """
    try:
        path = (folder / name).resolve()
        inside = path.is_relative_to(folder.resolve()) and path.is_file()
    except (OSError, ValueError, RuntimeError):  # too long, a null character, links in a circle
        return None
    return path if inside else None
