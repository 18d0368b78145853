"""Line breaking that the page's engine does not know: whole Korean words, headings of even lines."""

import re
from unicodedata import east_asian_width

from markupsafe import Markup, escape

HANGUL_WORD = re.compile(r"[^\s<>]*[가-힣][^\s<>]*")
LONGEST_WORD = 24  # letters; what is longer may break anywhere
# How wide bold letters are, in parts of the size, rounded up; figures as they stand in columns.
LETTERS = {
    0.17: "\u202f",
    0.28: " \u00a0ijlI",
    0.36: ".,:;'·!t|’",
    0.42: "()/fr-",
    0.55: '–“”"',
    0.58: "skaxczLJF?v",
    0.63: "eyohnubdgpqE",
    0.67: "0123456789PSBRZT$€£+−±&",
    0.76: "DKUYCXAGHVNOQ",
    0.88: "w",
    0.93: "mM",
    1.04: "W%₩",
}
WIDTHS = {letter: width for width, letters in LETTERS.items() for letter in letters}
EAST_ASIAN, OTHER, SPACE = 0.92, 0.63, 0.25
TRACKING = 1.07  # headings are set closer than their letters, whose widths are rounded up
STEP = 0.25  # ems: how finely a width is sought
SLACK = 1.06  # what the estimate may be off: a last word alone is worse than lines a little less even
NO_BREAK, DOT = "\u00a0", " · "
SHORT_ENDING = 11  # letters: a last word so short never stands alone on a line
LONGEST_ENDING = 30  # letters of two parts that stay together


def whole_words(text: str) -> Markup:
    """Return Korean text whose words don't break: WeasyPrint lacks ``word-break: keep-all``."""
    parts = re.split(r"(\s+)", text)
    return Markup("").join(_kept(part) for part in parts)


def held_ending(text: str) -> str:
    """Return a text whose last word, where it is short, stays with the word before it.

    Where dots divide it ("Followers · Mina"), the last two parts stay together.
    """
    *parts, last = text.split(DOT)
    if parts and len(parts[-1] + last) <= LONGEST_ENDING:
        return DOT.join([*parts[:-1], f"{parts[-1]}{DOT}{last}".replace(" ", NO_BREAK)])
    rest, space, word = text.rpartition(" ")
    return f"{rest}{NO_BREAK}{word}" if space and len(word) <= SHORT_ENDING else text


def _kept(word: str) -> Markup:
    if HANGUL_WORD.fullmatch(word) and 1 < len(word) <= LONGEST_WORD:
        return Markup('<span class="word">{}</span>').format(word)
    return escape(word)


def balanced_width(text: str, room: float) -> float:
    """Return the width, in ems, at which a bold heading breaks into lines of about the same length.

    It is the least width that takes no more lines than the whole room does.
    """
    least = heading_lines(text, room)
    if least == 1:
        return room
    width = ems(text) / least / TRACKING
    while width < room and heading_lines(text, width) > least:
        width += STEP
    return min(room, round(width * SLACK, 1))


def heading_lines(text: str, room: float) -> int:
    """Return how many lines a bold heading takes, in a room measured in ems."""
    return count_lines(text, room * TRACKING)


def count_lines(text: str, room: float) -> int:
    """Return how many lines a text takes, in a room measured in ems."""
    lines, used = 1, 0.0
    for word in text.split(" "):
        span = ems(word) + SPACE
        if used and used + span - SPACE > room:
            lines, used = lines + 1, 0.0
        used += span
    return lines


def two_lines(text: str) -> float:
    """Return the least width, in ems, at which a text takes two lines at most."""
    words = text.split(" ")
    breaks = (max(ems(" ".join(words[:index])), ems(" ".join(words[index:]))) for index in range(len(words)))
    return min(breaks)


def ems(text: str) -> float:
    """Return about how wide a text is, in ems of a bold letter."""
    return sum(_em(letter) for letter in text)


def _em(letter: str) -> float:
    return WIDTHS.get(letter) or (EAST_ASIAN if east_asian_width(letter) in {"W", "F"} else OTHER)
