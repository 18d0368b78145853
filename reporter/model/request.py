"""What the caller asks of a build, apart from the workbook itself."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Request:
    """Every field left at its default means: as the workbook's Settings say.

    Attributes:
        period: ``2026-10``, ``2026-Q3``, ``2026``, ``2026-W05`` or ``A..B``; default: the latest finished one.
        compare: ``previous``, ``year`` or ``baseline``.
        channels: Only these channels, by name.
        language: The report's language, a code.
        as_of: The day to take for today where Settings has no Data as of.
        brand: The folder of a brand kit.
    """

    period: str | None = None
    compare: str | None = None
    channels: tuple[str, ...] = ()
    language: str | None = None
    as_of: date | None = None
    brand: Path | None = None
