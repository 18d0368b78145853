"""Korean particles: 이/가, 을/를, 은/는, 와/과, 로/으로 by the final consonant of the word before."""

import re

_DIGIT_FINALS = {"0": 21, "1": 8, "3": 16, "6": 1, "7": 8, "8": 8}  # 영 일 삼 육 칠 팔; others end in a vowel
_LATIN_FINALS = {
    "l": 8,
    "m": 16,
    "n": 4,
    "b": 17,
    "k": 1,
    "p": 17,
}  # as 페이스북, 왓츠앱 end; others in a vowel
_CAPITAL_FINALS = {"L": 8, "M": 16, "N": 4}  # 엘 엠 엔: an acronym is spelt out
_MONEY = re.compile(r"([$€£₩¥])[\d.,]+$")  # read with the currency last: 50달러, 12,000원
_MONEY_FINALS = {"₩": 4, "¥": 4}  # 원 엔; 달러 유로 파운드 end in a vowel
_RIEUL = 8


def josa(before: object, pair: str, /) -> str:
    """Return the word followed by the particle that fits it: ``JOSA("링크드인", "이/가")`` → "링크드인이"."""
    word = str(before)
    with_final, _slash, without = pair.partition("/")
    final = _final_consonant(word)
    if with_final == "으로":
        return word + (without if final in {0, _RIEUL} else with_final)
    return word + (with_final if final else without)


def _final_consonant(word: str) -> int:
    """Return the index of the last syllable's final consonant, 0 for none."""
    letters = re.sub(r"[\s\"'”’)\]}»]+$", "", word)
    money = _MONEY.search(letters)
    if money:
        return _MONEY_FINALS.get(money[1], 0)
    last = letters[-1:] or "가"
    if "가" <= last <= "힣":
        return (ord(last) - ord("가")) % 28
    if last in _DIGIT_FINALS or last.isdigit():
        return _DIGIT_FINALS.get(last, 0)
    return _LATIN_FINALS.get(last, 0) + _CAPITAL_FINALS.get(last, 0)
