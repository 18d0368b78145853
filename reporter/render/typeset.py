"""Line breaking that the page's engine does not know: whole Korean words, headings of even lines."""

import re
from unicodedata import east_asian_width

from markupsafe import Markup, escape

HANGUL_WORD = re.compile(r"[^\s<>]*[가-힣][^\s<>]*")
LONGEST_WORD = 24  # letters; what is longer may break anywhere
WIDE, DIGIT, NARROW, AVERAGE = 0.87, 0.66, 0.28, 0.55  # of the size, for a bold letter
THIN, SIGNS = frozenset(" .,:;'!iljt|·\u00a0\u202f"), frozenset("+−–±$€£")
STEP, SLACK = 0.25, 1.0  # ems: how finely a width is sought, and what the estimate may be off


def whole_words(text: str) -> Markup:
    """Return Korean text whose words don't break: WeasyPrint lacks ``word-break: keep-all``."""
    parts = re.split(r"(\s+)", text)
    return Markup("").join(_kept(part) for part in parts)


def _kept(word: str) -> Markup:
    if HANGUL_WORD.fullmatch(word) and 1 < len(word) <= LONGEST_WORD:
        return Markup('<span class="word">{}</span>').format(word)
    return escape(word)


def balanced_width(text: str, room: float) -> float:
    """Return the width, in ems, at which a bold heading breaks into lines of about the same length.

    It is the least width that takes no more lines than the whole room does.
    """
    least = count_lines(text, room)
    if least == 1:
        return room
    width = ems(text) / least
    while width < room and count_lines(text, width) > least:
        width += STEP
    return min(room, round(width + SLACK, 1))


def count_lines(text: str, room: float) -> int:
    """Return how many lines a text takes, in a room measured in ems."""
    lines, used = 1, 0.0
    for word in text.split(" "):
        span = ems(word) + NARROW
        if used and used + span - NARROW > room:
            lines, used = lines + 1, 0.0
        used += span
    return lines


def ems(text: str) -> float:
    """Return about how wide a text is, in ems of a bold letter."""
    return sum(_em(letter) for letter in text)


def _em(letter: str) -> float:
    if letter in THIN:
        return NARROW
    if letter.isdigit() or letter.isupper() or letter in SIGNS:
        return DIGIT
    return WIDE if letter in "%₩" or east_asian_width(letter) in {"W", "F"} else AVERAGE
