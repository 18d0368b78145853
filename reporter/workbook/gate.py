"""Looks at a file before anything parses it: is it a workbook, and is it safe to open?"""

import io
import posixpath
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZipFile, ZipInfo

from reporter.errors import CannotReadError
from reporter.workbook.markup import has_prologue_only

MEGABYTE = 1024 * 1024
LARGEST_FILE = 100 * MEGABYTE
LARGEST_INFLATED = 100 * MEGABYTE
LARGEST_UNWATCHED_PART = MEGABYTE  # below it a high ratio is honest: empty styled rows compress well
HIGHEST_RATIO = 100
MOST_PARTS = 2000

ZIP_SIGNATURE = b"PK\x03\x04"
EMPTY_ZIP_SIGNATURE = b"PK\x05\x06"
OLE_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
OPEN_DOCUMENT = b"application/vnd.oasis.opendocument"
MARKUP = (".xml", ".rels", ".vml")


def open_package(path: Path) -> ZipFile:
    """Return a workbook's package, held in memory.

    Raises:
        CannotReadError: It is no workbook, one of another kind, or not safe to open. Other exceptions when it
            is damaged: call it inside ``refusing``.
    """
    data = _bytes_of(path)
    _check_signature(data, path)
    package = ZipFile(io.BytesIO(data))
    _check_directory(package.infolist(), path)
    _check_kind(package, path)
    _check_parts(package, path)
    return package


@contextmanager
def refusing(path: Path) -> Iterator[None]:
    """Turn whatever goes wrong inside into one error that names the file.

    Zip, XML, openpyxl and calamine each raise what they trip over; over odd files we met a dozen kinds.
    """
    try:
        yield
    except CannotReadError as mistake:
        mistake.facts.setdefault("path", path.name)
        raise
    except Exception as mistake:
        raise CannotReadError("damaged", path=path.name) from mistake


def _bytes_of(path: Path) -> bytes:
    if path.is_dir():
        raise CannotReadError("folder", path=path.name)
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise CannotReadError("too-large", path=path.name, limit=LARGEST_FILE // MEGABYTE)
        return path.read_bytes()
    except FileNotFoundError as mistake:
        raise CannotReadError("not-found", path=str(path)) from mistake
    except OSError as mistake:
        raise CannotReadError("no-access", path=path.name) from mistake


def _check_signature(data: bytes, path: Path) -> None:
    if not data:
        raise CannotReadError("empty", path=path.name)
    if data.startswith(OLE_SIGNATURE):
        raise CannotReadError("encrypted" if ENCRYPTED_STREAM in data else "old-format", path=path.name)
    if not data.startswith((ZIP_SIGNATURE, EMPTY_ZIP_SIGNATURE)):
        raise CannotReadError("not-a-workbook", path=path.name)


def _check_directory(parts: list[ZipInfo], path: Path) -> None:
    names = [part.filename for part in parts]
    if len(names) > MOST_PARTS:
        raise CannotReadError("too-many-parts", path=path.name, limit=MOST_PARTS)
    if len({name.casefold() for name in names}) < len(names) or any(map(_leaves_the_package, names)):
        raise CannotReadError("tampered", path=path.name)
    if any(part.flag_bits & 1 for part in parts):
        raise CannotReadError("encrypted", path=path.name)
    if sum(part.file_size for part in parts) > LARGEST_INFLATED or any(map(_explodes, parts)):
        raise CannotReadError("bomb", path=path.name, limit=LARGEST_INFLATED // MEGABYTE)


def _leaves_the_package(name: str) -> bool:
    return posixpath.normpath(name.replace("\\", "/")).startswith(("..", "/")) or ":" in name


def _explodes(part: ZipInfo) -> bool:
    return part.file_size > LARGEST_UNWATCHED_PART and part.file_size > HIGHEST_RATIO * part.compress_size


def _check_kind(package: ZipFile, path: Path) -> None:
    names = set(package.namelist())
    if "mimetype" in names and package.read("mimetype").startswith(OPEN_DOCUMENT):
        raise CannotReadError("open-document", path=path.name)
    if any(name.endswith("workbook.bin") for name in names):
        raise CannotReadError("binary-workbook", path=path.name)
    if "_rels/.rels" not in names:
        raise CannotReadError("not-a-workbook", path=path.name)


def _check_parts(package: ZipFile, path: Path) -> None:
    for part in package.infolist():
        if part.filename.endswith(MARKUP):
            with package.open(part) as stream:
                if not has_prologue_only(stream):
                    raise CannotReadError("entities", path=path.name)
