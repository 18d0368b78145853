"""Writes a file whole or not at all."""

import os
import tempfile
from pathlib import Path

from reporter.errors import CannotWriteError


def write_whole(path: Path, content: bytes) -> None:
    """Write a file beside its place, then move it there: nobody ever sees half of it.

    Raises:
        CannotWriteError: The folder does not exist or may not be written to.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    except OSError as mistake:
        raise CannotWriteError(path=str(path), cause=mistake.strerror or "") from mistake
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        Path(name).chmod(_usual_mode())
        Path(name).replace(path)
    except OSError as mistake:
        Path(name).unlink(missing_ok=True)
        raise CannotWriteError(path=str(path), cause=mistake.strerror or "") from mistake


def _usual_mode() -> int:
    """Return the permissions a new file would have had; temporary files are readable by their owner only."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
