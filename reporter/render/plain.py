"""Plain text on a fixed grid: lines that break at words, names and figures in columns."""

from collections.abc import Sequence
from unicodedata import combining, east_asian_width

LINE = 72  # columns; a reply puts signs before each line
GAP = "  "


def width_of(text: str) -> int:
    """Return how many columns a text takes: Korean and Chinese letters take two."""
    return sum(0 if combining(one) else 2 if east_asian_width(one) in {"W", "F"} else 1 for one in text)


def wrapped(text: str, lead: str = "", line: int = LINE) -> str:
    """Return a text broken at its spaces; it hangs behind ``lead``, and a longer word keeps its whole length."""
    indent = " " * width_of(lead)
    lines = [lead]
    for word in text.split(" "):
        if lines[-1].strip() != lead.strip() and width_of(lines[-1]) + 1 + width_of(word) > line:
            lines.append(indent)
        lines[-1] += word if lines[-1] in {lead, indent} else f" {word}"
    return "\n".join(one.rstrip() for one in lines)


def in_columns(rows: Sequence[tuple[str, str, str]]) -> list[str]:
    """Return rows of name, figure and remark as lines: names left, figures right, remarks behind them."""
    name, figure = (max((width_of(row[at]) for row in rows), default=0) for at in (0, 1))
    return [
        f"{left}{_blank(name, left)}{GAP}{_blank(figure, right)}{right}{GAP}{behind}".rstrip()
        for left, right, behind in rows
    ]


def _blank(width: int, text: str) -> str:
    return " " * (width - width_of(text))
