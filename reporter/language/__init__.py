"""Words, plurals, numbers, dates and money of one language.

Words stand in ``templates/locales/<code>.ftl`` (Fluent); Babel writes numbers and dates. This module is handed
plain numbers and dates only. Adding a language is adding one file; the file's ``language-*`` messages hold
what differs in form: how a change is signed, where the unit stands.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache, cached_property
from types import MappingProxyType
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import format_decimal, get_currency_precision, get_currency_symbol

from reporter.errors import Fact, Problem, ReporterError, WrongCommandError
from reporter.language.locale_file import LocaleFile
from reporter.resources import template_folder

DEFAULT = "en"
THIN = "\u202f"  # narrow no-break space
MINUS = "\u2212"
MISSING = "\u2013"


def available() -> tuple[str, ...]:
    """Return the codes of every language that has a locale file, the default first."""
    codes = {path.stem for path in template_folder("locales").glob("*.ftl")}
    return (DEFAULT, *sorted(codes - {DEFAULT}))


@cache
def language(code: str) -> "Language":
    """Return a language by its code; KeyError when there is no locale file for it."""
    if code not in available():
        raise KeyError(code)
    return Language(code)


def spoken(code: str) -> "Language":
    """Return the language of a code that somebody typed.

    Raises:
        WrongCommandError: There is none.
    """
    if code.lower() not in available():
        raise WrongCommandError("language-unknown", language=code, known=", ".join(available()))
    return language(code.lower())


@dataclass(frozen=True, slots=True)
class Message:
    """A message that no locale file has: a plain text with attributes, taken as it is."""

    text: str
    attributes: Mapping[str, str] = field(default_factory=dict)


NO_MESSAGES: Mapping[str, Message] = MappingProxyType({})


class Language:
    """One language. Build it with ``language(code)``; its locale file is loaded once."""

    def __init__(self, code: str, messages: Mapping[str, Message] = NO_MESSAGES) -> None:
        self.code = code
        self._messages = messages

    def with_messages(self, messages: Mapping[str, Message]) -> "Language":
        """Return this language with words of the user's own; they come before those of the locale file."""
        return Language(self.code, MappingProxyType({**self._messages, **messages}))

    @cached_property
    def locale(self) -> Locale:
        """Babel's locale."""
        try:
            return Locale.parse(self.code)
        except UnknownLocaleError:
            return Locale.parse(DEFAULT)

    # Words

    def has(self, key: str) -> bool:
        """Say whether there is a message."""
        return key in self._messages or key in _words(self.code)

    def text(self, key: str, attribute: str | None = None, /, **facts: Fact) -> str:
        """Return a message, or one of its attributes, with its gaps filled.

        Raises:
            KeyError: The locale file has no such message or attribute, or a fact is missing.
        """
        own = self._messages.get(key)
        if own:
            return own.attributes[attribute] if attribute else own.text
        words, mistakes = _words(self.code).written(key, attribute, _plain(facts))
        if mistakes:
            raise KeyError(f"{self.code}: {key}: {mistakes[0]}")
        return words

    def find(self, key: str, attribute: str | None = None, /, **facts: Fact) -> str | None:
        """Return a message or attribute, or None when the locale file has none."""
        try:
            return self.text(key, attribute, **facts)
        except KeyError:
            return None

    def names(self, key: str) -> tuple[str, ...]:
        """Return a message and its ``.aliases``: everything a person may call that thing."""
        aliases = self.find(key, "aliases") or ""
        return (self.text(key), *(part.strip() for part in aliases.split("|") if part.strip()))

    def problem(self, problem: Problem) -> tuple[str, str]:
        """Return what is wrong and how to mend it."""
        facts = {"other": problem.other or "", "cell": problem.cell or "", **problem.facts}
        key = f"problem-{problem.id}"
        return self.text(key, **facts), self.find(key, "mend", **facts) or ""

    def error(self, error: ReporterError) -> tuple[str, str]:
        """Return why the program cannot go on and how to mend it."""
        key = f"error-{getattr(error, 'key', error.id)}"
        return self.text(key, **error.facts), self.find(key, "mend", **error.facts) or ""

    def join(self, items: tuple[str, ...] | list[str]) -> str:
        """Return a list as a phrase: "a, b and c"."""
        if len(items) < 2:  # noqa: PLR2004 — one thing needs no conjunction
            return "".join(items)
        comma = self.text("list-comma")
        return self.text("list-last", most=comma.join(items[:-1]), last=items[-1])

    # Numbers: rounded half away from zero, a real minus, a fixed count of decimals

    def number(self, value: float, decimals: int = 0) -> str:
        """Return ``12,345.6``."""
        shown = format_decimal(
            rounded(value, decimals), _pattern(decimals), self.locale, decimal_quantization=False
        )
        return shown.replace("-", MINUS)

    def signed(self, value: float, decimals: int = 0) -> str:
        """Return ``+12.3`` or ``−12.3``; what rounds to 0 has no sign."""
        shown = self.number(value, decimals)
        return f"+{shown}" if rounded(value, decimals) > 0 else shown

    def percent(self, fraction: float, decimals: int = 1) -> str:
        """Return ``4.2 %`` for 0.042."""
        return self.text("number-percent", number=self.number(fraction * 100, decimals))

    def compact(self, value: float) -> str:
        """Return a large count in at most four digits: ``1.94 M``; smaller ones in full."""
        for power, least, key in self._scales:
            if abs(value) >= least:
                scaled = value / power
                return self.text(key, number=self.number(scaled, _compact_decimals(scaled)))
        return self.number(value)

    def axis(self, value: float, step: float) -> str:
        """Return a mark of an axis whose marks are ``step`` apart: ``250 k``, ``1.5 M``; 0 stays 0."""
        for power, least, key in self._scales:
            if value and abs(value) >= least and step * 10 >= power:
                decimals = 0 if not step % power else 1 if not step * 10 % power else 2
                return self.text(key, number=self.number(value / power, decimals))
        return self.number(value)

    @cached_property
    def _scales(self) -> tuple[tuple[float, float, str], ...]:
        """Return power, least value (``.from`` powers) and key of each short form the language has."""
        keys = [(10.0**exponent, f"number-compact-{exponent}") for exponent in (12, 9, 8, 6, 4, 3)]
        return tuple(
            (power, power * float(self.find(key, "from") or 1), key) for power, key in keys if self.has(key)
        )

    def money(self, value: float, currency: str, decimals: int | None = None) -> str:
        """Return ``€18.40`` or ``₩12,000``; decimals default to the currency's minor unit."""
        places = get_currency_precision(currency) if decimals is None else decimals
        symbol = get_currency_symbol(currency, self.locale)
        shown = self.number(abs(value), places)
        key = "money-code" if symbol == currency else "money-symbol"
        sign = MINUS if rounded(value, places) < 0 else ""
        return sign + self.text(key, symbol=symbol, number=shown)

    # Dates

    def day(self, day: date, style: str = "medium") -> str:
        """Return a day: ``short`` "4 Nov", ``medium`` "4 November 2026"."""
        return format_date(day, self.text(f"date-{style}"), locale=self.locale)

    def month(self, day: date, style: str = "month-year") -> str:
        """Return a month: ``month-year`` "October 2026", ``month`` "October", ``month-short`` "Oct"."""
        return format_date(day, self.text(f"date-{style}"), locale=self.locale)


def inline(name: str) -> str:
    """Return a name as it stands inside a sentence: acronyms and proper names keep their capitals."""
    return name[0].lower() + name[1:] if name[1:] == name[1:].lower() else name


def shortened(text: str, longest: int) -> str:
    """Return a text of at most so many letters, cut between words where that leaves the better half of it."""
    if len(text) <= longest:
        return text
    cut = text[: longest - 1]
    whole = cut.rpartition(" ")[0] if " " in cut[longest // 2 :] else cut
    return whole.rstrip(" ,.;:–—-") + "…"


def rounded(value: float, decimals: int) -> Decimal:
    """Round half away from zero, on the number as a person would write it (2.675 → 2.68).

    Fifteen digits are what a float holds of a decimal number: 0.285 × 100 is 28.5 and not 28.499999999999996.
    """
    step = Decimal(1).scaleb(-decimals)
    shown = Decimal(f"{value:.15g}").quantize(step, ROUND_HALF_UP)
    return shown or abs(shown)  # no "−0"


def currency_decimals(currency: str) -> int:
    """Return how many decimals a currency has: USD 2, KRW 0."""
    return int(get_currency_precision(currency))


@cache
def _words(code: str) -> LocaleFile:
    return LocaleFile(code, (template_folder("locales") / f"{code}.ftl").read_text(encoding="utf-8"))


@cache
def _pattern(decimals: int) -> str:
    return "#,##0" + ("." + "0" * decimals if decimals else "")


def _compact_decimals(scaled: float) -> int:
    size = abs(scaled)
    if size >= 99.95:  # noqa: PLR2004 — from here on no decimals keep three digits
        return 0
    return 1 if size >= 9.995 else 2  # noqa: PLR2004 — the same, for one and two decimals


def _plain(facts: Mapping[str, Fact]) -> dict[str, Any]:
    return {name: value if isinstance(value, (int, float)) else str(value) for name, value in facts.items()}
