"""Output names that every system takes, and writing that never leaves half a file."""

import os
import re
import tempfile
import unicodedata
from collections.abc import Mapping
from pathlib import Path

from reporter.errors import CannotWriteError

LONGEST = 60
RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])", re.IGNORECASE)  # Windows keeps these


def stem(brand: str, period: str, *extras: str) -> str:
    """Return ``harbour-lane-2026-10``: Unicode letters and digits, all else ``-``, at most 60 characters.

    Args:
        brand: The brand's name; it is shortened when the whole gets too long.
        period: What the report is about, such as ``2026-10``.
        extras: What differs from the default: language, channels, comparison.
    """
    tail = "-".join(part for part in (slug(period), *(slug(extra) for extra in extras)) if part)[
        : LONGEST - 2
    ]
    head = slug(brand)[: LONGEST - len(tail) - 1].strip("-") or "report"
    name = f"{head}-{tail}".strip("-")[:LONGEST].strip("-")
    return f"report-{name}" if RESERVED.fullmatch(name.partition("-")[0]) else name


def slug(text: str) -> str:
    """Return a text as lower-case letters and digits with ``-`` between."""
    composed = unicodedata.normalize("NFC", text).lower()
    return "-".join(part for part in re.split(r"[\W_]+", composed) if part)


def write_all(folder: Path, documents: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write documents by name into a folder, which is made when absent; all of them, or none.

    Every file is first written whole under a temporary name; only when all are there are they renamed.

    Raises:
        CannotWriteError: The folder or a file cannot be written; nothing is left behind.
    """
    written: dict[Path, Path] = {}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in documents.items():
            written[_write_aside(folder, content)] = folder / name
        for temporary, final in written.items():
            temporary.replace(final)
    except OSError as error:
        for temporary in written:
            temporary.unlink(missing_ok=True)
        raise CannotWriteError(path=str(folder), cause=error.strerror or str(error)) from error
    return tuple(written.values())


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
