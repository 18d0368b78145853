"""The file itself: the same parts in the same order always give the same bytes."""

import re
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

EPOCH = (1980, 1, 1, 0, 0, 0)
_AXIS = re.compile(rb'(<c:(?:axId|crossAx) val=")-')


def zipped(parts: dict[str, bytes]) -> bytes:
    """Return a package of parts; the time stamps are fixed."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            entry = ZipInfo(name, EPOCH)
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, content)
    return out.getvalue()


def settled(package: bytes) -> bytes:
    """Return a saved presentation with fixed time stamps and axis ids as the standard wants them."""
    with ZipFile(BytesIO(package)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return zipped({name: _unsigned(name, content) for name, content in parts.items()})


def _unsigned(name: str, content: bytes) -> bytes:
    """Write axis ids as unsigned numbers: the library writes some as negative ones."""
    if not name.startswith("ppt/charts/chart"):
        return content
    return _AXIS.sub(rb"\1", content)
