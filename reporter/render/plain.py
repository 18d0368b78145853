"""Plain text on a fixed grid, of a mail or a terminal: lines that break at words, figures in columns."""

import re
from collections.abc import Iterator, Sequence
from unicodedata import combining, east_asian_width

LINE = 72  # columns; a reply puts signs before each line
GAP = "  "
SPACES = re.compile(r"[ \t\n]+")  # a narrow space holds a number and its unit together


def width_of(text: str) -> int:
    """Return how many columns a text takes: Korean and Chinese letters take two."""
    return sum(0 if combining(one) else 2 if east_asian_width(one) in {"W", "F"} else 1 for one in text)


def padded(text: str, columns: int) -> str:
    """Return a text filled up to so many columns."""
    return text + " " * (columns - width_of(text))


def lines(text: str, width: int, lead: str = "") -> Iterator[str]:
    """Yield a text broken at its spaces; it hangs behind ``lead``, and a longer word keeps its whole length."""
    indent = " " * width_of(lead)
    line = lead
    for word in filter(None, SPACES.split(text)):
        empty = line in {lead, indent}
        joined = line + word if empty else f"{line} {word}"
        if width_of(joined) > width and not empty:
            yield line
            joined = indent + word
        line = joined
    yield line.rstrip()


def wrapped(text: str, lead: str = "", line: int = LINE) -> str:
    """Return the same as one text."""
    return "\n".join(lines(text, line, lead))


def in_columns(rows: Sequence[tuple[str, str, str]]) -> list[str]:
    """Return rows of name, figure and remark as lines: names left, figures right, remarks behind them."""
    name, figure = (max((width_of(row[at]) for row in rows), default=0) for at in (0, 1))
    return [
        f"{padded(left, name)}{GAP}{' ' * (figure - width_of(right))}{right}{GAP}{behind}".rstrip()
        for left, right, behind in rows
    ]
