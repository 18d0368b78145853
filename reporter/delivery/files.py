"""Output names that every system takes, and writing that never leaves half a file."""

import os
import re
import tempfile
import unicodedata
from collections.abc import Mapping
from pathlib import Path

from reporter.errors import CannotWriteError, NotAFolderError

LONGEST = 60
LEAST_OF_BRAND = 12  # characters of the brand that stay when the rest is long
RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])", re.IGNORECASE)  # Windows keeps these


def stem(brand: str, period: str, *extras: str, language: str = "") -> str:
    """Return ``harbour-lane-2026-10``: Unicode letters and digits, all else ``-``, at most 60 characters.

    Args:
        brand: The brand's name; it is shortened when the whole gets too long.
        period: What the report is about, such as ``2026-10``.
        extras: What differs from the default: channels, comparison. They are cut where they get too long.
        language: The code of one that is not the usual; never cut, since one mailing has files in several.
    """
    most = LONGEST - LEAST_OF_BRAND - 1 - (len(language) + 1 if language else 0)
    told = "-".join(filter(None, map(slug, (period, *extras))))[:most].strip("-")
    tail = "-".join(filter(None, (told, slug(language))))
    head = slug(brand) or "report"
    if RESERVED.fullmatch(head.partition("-")[0]):
        head = f"report-{head}"
    room = LONGEST - len(tail) - 1 if tail else LONGEST
    return "-".join(filter(None, (head[:room].strip("-"), tail.strip("-"))))


def slug(text: str) -> str:
    """Return a text as lower-case letters and digits with ``-`` between."""
    composed = unicodedata.normalize("NFC", text).lower()
    return "-".join(part for part in re.split(r"[\W_]+", composed) if part)


def write_all(folder: Path, documents: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write documents by name into a folder, which is made when absent; all of them, or none.

    Every file is first written whole under a temporary name; only when all are there are they renamed.

    Raises:
        NotAFolderError: A file has the folder's name.
        CannotWriteError: The folder or a file cannot be written; nothing is left behind.
    """
    if folder.exists() and not folder.is_dir():
        raise NotAFolderError(path=str(folder))
    aside: dict[Path, Path] = {}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in documents.items():
            aside[folder / name] = _write_aside(folder, content)
        _put_in_place(folder, aside)
    except (OSError, UnicodeError) as error:  # a system may be unable to write a Korean name
        raise CannotWriteError(
            path=str(folder), cause=getattr(error, "strerror", None) or str(error)
        ) from error
    finally:
        for temporary in aside.values():
            temporary.unlink(missing_ok=True)
    return tuple(aside)


def _put_in_place(folder: Path, aside: Mapping[Path, Path]) -> None:
    """Rename every finished file to its own name; where one cannot be replaced, put the others back."""
    earlier = {final: final.read_bytes() if final.is_file() else None for final in aside}
    done: list[Path] = []
    try:
        for final, temporary in aside.items():
            temporary.replace(final)
            done.append(final)
    except OSError:
        for final in done:
            _put_back(folder, final, earlier[final])
        raise


def _put_back(folder: Path, final: Path, content: bytes | None) -> None:
    if content is None:
        final.unlink()
    else:
        _write_aside(folder, content).replace(final)


def _write_aside(folder: Path, content: bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=".report-", dir=folder)
    path = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        path.chmod(0o666 & ~_mask())
    except OSError:
        path.unlink(missing_ok=True)
        raise
    return path


def _mask() -> int:
    """Return the user's file mask: mkstemp makes files that only their owner may read."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
