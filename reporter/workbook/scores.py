"""Words that people answer surveys with, and the number each stands for.

"Very likely", "likely", "unlikely" are a promoter, a passive, a detractor (10, 8 and 0 of 10); "excellent",
"average", "poor" are 3, 2 and 1 of 3. The words stand in the locale files (``score-<question>-<number>``).
"""

from functools import cache

from reporter.language import available, language
from reporter.workbook.vocabulary import fold

SCORES = {"nps": (10, 8, 0), "csat": (3, 2, 1)}
HIGHEST_OF_WORDS = {"nps": 10.0, "csat": 3.0}


def score_of_word(text: str, question: str | None) -> float | None:
    """Return the number that a word stands for as an answer to a question, None when it is no such word."""
    if question is None:
        return None
    typed = fold(text)
    return next(
        (found for code in available() if (found := _words(question, code).get(typed)) is not None), None
    )


@cache
def _words(question: str, code: str) -> dict[str, float]:
    words = language(code)
    keys = {score: f"score-{question}-{score}" for score in SCORES[question]}
    return {
        fold(name): float(score) for score, key in keys.items() if words.has(key) for name in words.names(key)
    }
