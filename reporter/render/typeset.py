"""Line breaking that the page's engine does not know: whole Korean words, headings of even lines."""

import re
from math import ceil

from markupsafe import Markup, escape

HANGUL_WORD = re.compile(r"[^\s<>]*[가-힣][^\s<>]*")
LONGEST_WORD = 24  # letters; what is longer may break anywhere
WIDE, NARROW, AVERAGE = 0.92, 0.3, 0.57  # of the size, for a bold letter
SLACK = 1.14  # lines of words are never quite even


def whole_words(text: str) -> Markup:
    """Return Korean text whose words don't break: WeasyPrint lacks ``word-break: keep-all``."""
    parts = re.split(r"(\s+)", text)
    return Markup("").join(_kept(part) for part in parts)


def _kept(word: str) -> Markup:
    if HANGUL_WORD.fullmatch(word) and 1 < len(word) <= LONGEST_WORD:
        return Markup('<span class="word">{}</span>').format(word)
    return escape(word)


def balanced_width(text: str, room: float) -> float:
    """Return the width, in ems, at which a bold heading breaks into lines of about the same length."""
    whole = sum(_em(letter) for letter in text)
    lines = ceil(whole / room)
    return room if lines < 2 else min(room, round(whole / lines * SLACK, 1))  # noqa: PLR2004 — one line


def _em(letter: str) -> float:
    if letter >= "\u1100":
        return WIDE
    return NARROW if letter in " .,:;'!ilIjt|" else AVERAGE
