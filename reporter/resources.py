"""Finds templates and assets: beside the package in a checkout, inside it in an installed wheel."""

from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parent


@cache
def root() -> Path:
    """Return the folder that holds ``templates/`` and ``assets/``."""
    bundled = PACKAGE / "_bundled"
    return bundled if bundled.is_dir() else PACKAGE.parent


def template_folder(name: str) -> Path:
    """Return a folder of things with gaps to fill: ``report``, ``locales``, ``deck``."""
    return root() / "templates" / name


def asset_folder(name: str) -> Path:
    """Return a folder of things used as they are: ``fonts``, ``brands``."""
    return root() / "assets" / name
