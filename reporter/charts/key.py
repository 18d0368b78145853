"""A key above bars, for series that no direct label can name."""

from collections.abc import Sequence
from dataclasses import dataclass

from reporter.charts import palette
from reporter.charts.sheet import LINE, SIZE, Box, Sheet, width_of

SWATCH = 7.0
GAP = 12.0


@dataclass(frozen=True, slots=True)
class Entry:
    """One series of the key. ``mark`` draws a short upright line instead of a square."""

    words: str
    colour: str
    mark: bool = False
    hatched: bool = False


def key_height(sheet: Sheet, entries: Sequence[Entry]) -> float:
    """Return the room a key needs; a single series is named by the title and needs none."""
    return len(_rows(sheet, entries)) * (LINE + 2) + 4 if len(entries) > 1 else 0.0


def draw_key(sheet: Sheet, entries: Sequence[Entry]) -> None:
    """Write the key from the top left, breaking lines where the sheet ends."""
    if len(entries) < 2:  # noqa: PLR2004 — one series needs no key
        return
    for row, line in enumerate(_rows(sheet, entries)):
        x, y = 0.0, SIZE / 2 + row * (LINE + 2)
        for entry in line:
            _swatch(sheet, x, y, entry)
            sheet.text(x + SWATCH + 4, y, entry.words, colour=palette.MUTED)
            x += _width(sheet, entry)


def _swatch(sheet: Sheet, x: float, y: float, entry: Entry) -> None:
    half = SWATCH / 2
    if entry.mark:
        sheet.rule((x + half, y - half), (x + half, y + half), colour=entry.colour, weight=1.5)
    else:
        sheet.block(Box(x, y - half, x + SWATCH, y + half), colour=entry.colour, hatched=entry.hatched)


def _width(sheet: Sheet, entry: Entry) -> float:
    return SWATCH + 4 + width_of(entry.words, sheet.fonts.stack) + GAP


def _rows(sheet: Sheet, entries: Sequence[Entry]) -> list[list[Entry]]:
    rows: list[list[Entry]] = [[]]
    used = 0.0
    for entry in entries:
        span = _width(sheet, entry)
        if rows[-1] and used + span - GAP > sheet.width:
            rows.append([])
            used = 0.0
        rows[-1].append(entry)
        used += span
    return rows
