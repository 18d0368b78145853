"""The value axis of a native chart: its ends, its step, and a number format that words ticks as the report does."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reporter.model.charts import Series, Tick

_NUMBER = re.compile(r"[\d.,\s\u00a0\u202f]*\d")
_THOUSANDS = {1.0: "", 1e3: ",", 1e6: ",,", 1e9: ",,,"}
_CLOSE = 1e-6
MINUS = '"\u2212"'  # a spreadsheet's own is a hyphen


@dataclass(frozen=True, slots=True)
class Scale:
    """Ends and step of a value axis."""

    low: float
    high: float
    step: float
    number_format: str
    shown: tuple[str, ...]  # the ticks' words, for measuring

    def share(self, value: float) -> float:
        """Return where a value stands between the ends, 0 to 1."""
        return (value - self.low) / (self.high - self.low)


def scale_of(ticks: Sequence[Tick], series: Sequence[Series], number_format: str) -> Scale:
    """Return the axis that holds all ticks and all values."""
    known = [value for one in series for value in one.values if value is not None]
    places = [tick.value for tick in ticks]
    step = min((b - a for a, b in pairwise(places) if b > a), default=0.0)
    low, high = min([0.0, *known, *places]), max([0.0, *known, *places])
    if high <= low:
        high = low + 1
    step = step or (high - low)
    low = step * _down(low / step)  # labels count from here
    shown = tuple(tick.shown for tick in ticks)
    written = axis_format(ticks, number_format)
    return Scale(low, high, step, f"{written};{MINUS}{written}" if low < 0 else written, shown)


def _down(value: float) -> int:
    return int(value // 1) if abs(value - round(value)) > _CLOSE else round(value)


def axis_format(ticks: Sequence[Tick], number_format: str) -> str:
    """Return a spreadsheet format that writes the ticks as they are worded, else the values' own format."""
    worded = [(tick, _read(tick.shown)) for tick in ticks]
    found = [(tick, number) for tick, number in worded if tick.value and number]
    ratios = {_round(abs(tick.value / number)) for tick, number in found}
    if len(ratios) != 1:
        return number_format
    ratio = ratios.pop()
    decimals = max(_decimals(tick.shown) for tick, _ in found)
    digits = "#,##0" + ("." + "0" * decimals if decimals else "")
    before, after = _affixes(ticks)
    if ratio == 0.01:  # noqa: PLR2004 — worded in percent
        return f"{before}{digits.replace('#,##', '')}{_percent(after)}"
    if ratio in _THOUSANDS:
        return f"{before}{digits}{_THOUSANDS[ratio]}{_quoted(after)}"
    return number_format


def _round(ratio: float) -> float:
    return next((power for power in (0.01, *_THOUSANDS) if abs(ratio / power - 1) < _CLOSE), ratio)


def _read(shown: str) -> float | None:
    found = _NUMBER.search(shown.replace("\u2212", "-"))
    if not found:
        return None
    text = re.sub(r"[\s\u00a0\u202f]", "", found[0])
    if re.search(r"[.,]\d{3}\b", text):
        text = re.sub(r"[.,](?=\d{3}\b)", "", text)
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None


def _decimals(shown: str) -> int:
    found = re.search(r"[.,](\d{1,2})(?!\d)", shown)
    return len(found[1]) if found else 0


def _affixes(ticks: Sequence[Tick]) -> tuple[str, str]:
    """Return what stands before and after the number of the last tick."""
    shown = ticks[-1].shown
    found = _NUMBER.search(shown)
    if not found:
        return "", ""
    return _quoted(shown[: found.start()].replace("\u2212", "").strip("+-")), shown[found.end() :]


def _quoted(text: str) -> str:
    return f'"{text}"'.replace("\\", "") if text.strip() and '"' not in text else ""


def _percent(after: str) -> str:
    before, sign, _ = after.partition("%")
    return (f'"{before}"' if before and sign else "") + "%"
