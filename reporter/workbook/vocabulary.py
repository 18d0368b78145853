"""What people type into cells in five languages: words for missing, scales, currencies. Read, never printed."""

import unicodedata
from functools import lru_cache

DASHES = frozenset({"-", "--", "---", "–", "—", "―", "−", "ー", "‐", "‑", "‒", "─"})
NOT_TRACKED_WORDS = frozenset(
    {
        "n/a",
        "n.a.",
        "na",
        "n/a.",
        "#n/a n/a",
        "not available",
        "not applicable",
        "not tracked",
        "н/д",
        "нет данных",
        "не отслеживается",
        "해당 없음",
        "해당없음",
        "집계 안 함",
        "미집계",
        "不适用",
        "不適用",
        "няма данни",
        "не се следи",
        "н.д.",
    }
)
NONE_WORDS = frozenset({"없음", "无", "無", "нет", "няма", "none", "nil", "null", "zero"})
TOTAL_WORDS = frozenset(
    {
        "total",
        "totals",
        "sum",
        "grand total",
        "합계",
        "총계",
        "총합",
        "合计",
        "总计",
        "итого",
        "всего",
        "общо",
        "сума",
    }
)

SCALES: dict[str, float] = {
    "k": 1e3,
    "т": 1e3,
    "тыс": 1e3,
    "хил": 1e3,
    "천": 1e3,
    "千": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "mio": 1e6,
    "млн": 1e6,
    "백만": 1e6,
    "만": 1e4,
    "万": 1e4,
    "萬": 1e4,
    "억": 1e8,
    "亿": 1e8,
    "億": 1e8,
    "b": 1e9,
    "bn": 1e9,
    "млрд": 1e9,
}

CURRENCY_MARKS: dict[str, frozenset[str]] = {
    "$": frozenset({"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN"}),
    "us$": frozenset({"USD"}),
    "€": frozenset({"EUR"}),
    "£": frozenset({"GBP"}),
    "₩": frozenset({"KRW"}),
    "원": frozenset({"KRW"}),
    "¥": frozenset({"JPY", "CNY"}),
    "円": frozenset({"JPY"}),
    "元": frozenset({"CNY", "TWD"}),
    "₽": frozenset({"RUB"}),
    "руб": frozenset({"RUB"}),
    "руб.": frozenset({"RUB"}),
    "р.": frozenset({"RUB"}),
    "лв": frozenset({"BGN"}),
    "лв.": frozenset({"BGN"}),
    "₹": frozenset({"INR"}),
    "₴": frozenset({"UAH"}),
}

MONTH_LANGUAGES = ("en", "ko", "zh", "ru", "bg")


INVISIBLE = dict.fromkeys(
    map(ord, "\u200b\u200e\u200f\u2060\ufeff")
)  # what copying from web pages leaves behind


def plain(text: str) -> str:
    """Return a typed text in one form: full-width letters made narrow, lower case, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(INVISIBLE).casefold().split())


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return what of a name counts when names are compared: letters and digits, or all signs if it has none."""
    tidy = plain(text)
    return "".join(sign for sign in tidy if sign.isalnum() or unicodedata.category(sign) == "Mn") or tidy


def is_dash(text: str) -> bool:
    """Say whether a text is one of the dashes that stand for "unknown"."""
    return text.strip() in DASHES
