"""The pictures of posts: opened with care, turned upright, cut to one shape, small, nothing else left in them."""

import struct
import warnings
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

from reporter.resources import file_beside
from reporter.story.blocks import Gallery, PostCard, Report

WIDTH, HEIGHT = 480, 300  # pixels, of the largest; every picture has this shape
SMALLEST = 60  # pixels across, after the cut; less is no picture
MOST_BYTES = 40_000_000
MOST_PIXELS = 50_000_000
QUALITY = 84
KINDS = ("JPEG", "PNG", "WEBP", "GIF")
FAULTS = (OSError, ValueError, SyntaxError, EOFError, OverflowError, struct.error, zlib.error, Warning)

Photos = Mapping[str, bytes]


def photos(report: Report) -> dict[str, bytes]:
    """Return the pictures of a report's posts as JPEG bytes, by the name typed; those of no use are left out."""
    names = {post.picture for post in _posts(report) if post.picture}
    paths = {name: file_beside(report.folder, name) for name in sorted(names)}
    found = {name: photo(path) for name, path in paths.items() if path}
    return {name: content for name, content in found.items() if content}


def _posts(report: Report) -> Iterator[PostCard]:
    for section in report.sections:
        for block in section.blocks:
            if isinstance(block, Gallery):
                yield from (post for group in block.groups for post in group.posts)


def photo(path: Path) -> bytes | None:
    """Return a picture, upright and cut to the one shape; None where it is none, broken or far too large.

    How large a picture is stands at its beginning: a bomb is refused before it is unpacked.
    """
    from PIL import Image

    try:
        if path.stat().st_size > MOST_BYTES:
            return None
        with _strictly(), Image.open(path, formats=KINDS) as opened:
            return _small(opened)
    except (*FAULTS, Image.DecompressionBombError):
        return None


@contextmanager
def _strictly() -> Iterator[None]:
    """Let what is cut short or suspicious be an error: a library that writes documents makes it pass, for all."""
    from PIL import ImageFile

    before = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before


def _small(opened: Any) -> bytes | None:
    from PIL import Image, ImageOps

    if opened.width * opened.height > MOST_PIXELS:
        return None
    opened.draft("RGB", (2 * WIDTH, 2 * WIDTH))  # a JPEG is unpacked no larger than needed
    turned = ImageOps.exif_transpose(opened)
    width = min(WIDTH, turned.width, turned.height * WIDTH // HEIGHT)
    if width < SMALLEST:
        return None
    cut = ImageOps.fit(_plain(turned), (width, width * HEIGHT // WIDTH), Image.Resampling.LANCZOS)
    out = BytesIO()
    bare = Image.frombytes(cut.mode, cut.size, cut.tobytes())  # comments and profiles stay behind
    bare.save(out, "JPEG", quality=QUALITY, subsampling=0, optimize=True)
    return out.getvalue()


def _plain(image: Any) -> Any:
    """Return a picture in plain colours; what can be seen through lies on white."""
    from PIL import Image

    if "transparency" not in image.info and "A" not in image.getbands():
        return image.convert("RGB")
    clear = image.convert("RGBA")
    ground = Image.new("RGBA", clear.size, "white")
    ground.alpha_composite(clear)
    return ground.convert("RGB")
