"""Finds what a typed name means, in any language we have words for, and what it nearly means."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from reporter.language import available, language
from reporter.model.schema import CHOICES, SECTIONS, SETTINGS, SHEETS, START_HERE
from reporter.model.settings import setting_kinds
from reporter.workbook.vocabulary import fold

NEAR = 0.74  # "Impresions" finds Impressions, "Owner" does not find Other


@dataclass(frozen=True, slots=True)
class Family:
    """Names that stand in one list: a typed name is looked for among them. ``ids`` by locale key.

    ``own`` are ids that no locale file knows, each with its names in whatever language.
    """

    prefix: str
    ids: tuple[str, ...]
    own: tuple[tuple[str, tuple[str, ...]], ...] = ()


SHEET_NAMES = Family("sheet", (START_HERE, SETTINGS, *SHEETS))
SETTING_NAMES = Family("setting", tuple(setting_kinds()))
SETTINGS_HEADER = Family("column-settings", ("name", "value", "help"))
SECTION_NAMES = Family("choice-section", SECTIONS)


@cache
def column_names(sheet: str) -> Family:
    """Return the family of a sheet's columns."""
    return Family(f"column-{sheet}", tuple(column.id for column in SHEETS[sheet].columns))


@cache
def choice_names(choices: str) -> Family:
    """Return the family of a list of choices."""
    return Family(f"choice-{choices}", CHOICES[choices])


def kpi_names(ids: Iterable[str], own: Mapping[str, tuple[str, ...]]) -> Family:
    """Return the family of KPIs; ``own`` are the names of the user's own ones."""
    return Family("kpi", tuple(ids), tuple(own.items()))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The languages to look in, first the one that the workbook seems to be written in."""

    codes: tuple[str, ...]

    @property
    def code(self) -> str:
        """The workbook's own language."""
        return self.codes[0]

    @property
    def own(self) -> "Lexicon":
        """The workbook's own language alone: a look-up in it loads no other."""
        return Lexicon(self.codes[:1])

    def find(self, family: Family, text: str) -> str | None:
        """Return the id that a name stands for; languages are loaded only until it is found."""
        typed = fold(text)
        if typed in _ids(family):
            return _ids(family)[typed]
        return next((found for code in self.codes if (found := _index(family, code).get(typed))), None)

    def near(self, family: Family, text: str) -> str | None:
        """Return the shown name that a typed one nearly is, or None."""
        return next(
            (near for code in self.codes if (near := _near(_index(family, code), family, code, text))), None
        )

    def shown(self, family: Family, known: str) -> str:
        """Return the name of an id in the workbook's language."""
        return shown(family, self.code, known)

    def all_shown(self, family: Family) -> str:
        """Return every name of a family as one phrase."""
        return ", ".join(self.shown(family, known) for known in family.ids)


def lexicon_for(titles: Iterable[str]) -> Lexicon:
    """Return the languages in the order to look in: first one that knows most of these sheet names.

    English is tried first, and no other language is loaded when it knows at least half of them.
    """
    typed = [fold(title) for title in titles]
    codes = available()
    if 2 * _known(typed, codes[0]) >= len(typed):
        return Lexicon(codes)
    return Lexicon(tuple(sorted(codes, key=lambda code: -_known(typed, code))))


def _known(titles: list[str], code: str) -> int:
    return sum(title in _index(SHEET_NAMES, code) for title in titles)


def nearest(text: str, names: Mapping[str, str] | Iterable[str]) -> str | None:
    """Return the name that a typed one nearly is, or None."""
    folded = {fold(name): name for name in names}
    found = difflib.get_close_matches(fold(text), list(folded), n=1, cutoff=NEAR)
    return folded[found[0]] if found else None


@cache
def shown(family: Family, code: str, known: str) -> str:
    """Return the name of an id in a language, the id itself where that language has no word for it."""
    own = dict(family.own).get(known)
    return own[0] if own else language(code).find(f"{family.prefix}-{known}") or known


def _near(index: Mapping[str, str], family: Family, code: str, text: str) -> str | None:
    found = difflib.get_close_matches(fold(text), list(index), n=1, cutoff=NEAR)
    return shown(family, code, index[found[0]]) if found else None


@cache
def _ids(family: Family) -> Mapping[str, str]:
    named = {fold(name): known for known, names in family.own for name in names}
    return named | {fold(known): known for known in family.ids}


@cache
def _index(family: Family, code: str) -> Mapping[str, str]:
    words = language(code)
    keys = {known: f"{family.prefix}-{known}" for known in family.ids}
    names = {known: words.names(key) for known, key in keys.items() if words.has(key)}
    found = {fold(alias): known for known, aliases in names.items() for alias in aliases[1:]}
    found |= {fold(name): known for known, own in family.own for name in own}
    return found | {fold(own[0]): known for known, own in names.items()}  # a name wins over another's alias
