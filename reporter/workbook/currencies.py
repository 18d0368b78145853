"""What currency a number format shows, as ``"£"#,##0.00``, ``[$€-407]`` and ``#,##0 "KRW"`` do."""

import re
from functools import cache

from reporter.workbook.vocabulary import CURRENCY_MARKS, plain

LOCALE = re.compile(r"\[\$([^\]-]*)(?:-[^\]]*)?\]")  # "[$€-407]"; "[$-409]" names a language only
QUOTED = re.compile(r'"([^"]*)"|\\(.)')
BARE = re.compile(
    "[" + "".join(mark for mark in CURRENCY_MARKS if len(mark) == 1 and not mark.isalpha()) + "]"
)
CODE = re.compile(r"[A-Z]{3}")


def shows_another(number_format: str, own: str) -> str | None:
    """Return the mark or code of a currency that a format shows and that is not ``own``; None: it shows none."""
    shown = _shown(number_format)
    if shown is None or not own:
        return None
    return None if own in CURRENCY_MARKS.get(plain(shown), frozenset({shown.upper()})) else shown


@cache
def _shown(number_format: str) -> str | None:
    positive = number_format.partition(";")[0]
    texts = [found[1] for found in LOCALE.finditer(positive)]
    rest = LOCALE.sub("", positive)
    texts += [found[1] or found[2] or "" for found in QUOTED.finditer(rest)]
    texts += BARE.findall(QUOTED.sub("", rest))
    return next((text.strip() for text in texts if _is_currency(text.strip())), None)


def _is_currency(text: str) -> bool:
    from babel.numbers import is_currency

    return plain(text) in CURRENCY_MARKS or bool(CODE.fullmatch(text) and is_currency(text))
