"""Reads the Settings sheet: a vertical list of names and values."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from reporter.errors import Fact, Problem, Severity
from reporter.language import available, language
from reporter.model.dataset import CellValue
from reporter.model.period import Calendar, Rhythm, parse_days
from reporter.model.schema import CHOICES, Column
from reporter.model.settings import SettingKind, Settings, setting_kinds
from reporter.model.units import NotTracked
from reporter.workbook.cells import read_cell
from reporter.workbook.convention import Convention, Surroundings, typed_text
from reporter.workbook.entries import kpi_named, section_named, text_in
from reporter.workbook.grid import Cell, Grid
from reporter.workbook.moments import moment_of
from reporter.workbook.names import SETTING_NAMES, SETTINGS_HEADER, Lexicon
from reporter.workbook.parsed import Doubt, Parsed, guess, warned, wrong
from reporter.workbook.scan import column_letter
from reporter.workbook.vocabulary import CURRENCY_MARKS, fold, plain

SEPARATORS = re.compile(r"[,;、，\n]")
SWITCHED_OFF = "-"


@dataclass(frozen=True, slots=True)
class SettingsRead:
    """The settings, the cell that each came from, and what is wrong with them."""

    settings: Settings
    cells: Mapping[str, str]
    problems: tuple[Problem, ...]


def read_settings(grid: Grid | None, around: Surroundings) -> SettingsRead:
    """Read every setting; a blank one takes its default.

    Args:
        grid: The Settings sheet, None when there is none.
        around: Languages and KPIs; its calendar and currency do not matter here.
    """
    if grid is None:
        return SettingsRead(Settings(), {}, ())
    return _SettingsReader(grid, around).read()


def calendar_of(settings: Settings) -> Calendar:
    """Return the calendar that the settings describe, without an anchor of its own."""
    return Calendar(
        rhythm=Rhythm(settings.rhythm),
        week_start=CHOICES["weekday"].index(settings.week_start),
        fiscal_month=CHOICES["month"].index(settings.fiscal_start) + 1,
    )


class _SettingsReader:
    def __init__(self, grid: Grid, around: Surroundings) -> None:
        self.grid, self.around = grid, around
        self.problems: list[Problem] = []
        self.kinds = setting_kinds()

    def read(self) -> SettingsRead:
        name_column = self._name_column()
        places = self._places(name_column)
        values: dict[str, Any] = {}
        for known, row in sorted(places.items(), key=lambda place: place[0] != "currency"):  # amounts need it
            cell = self.grid.rows[row].get(name_column + 1)
            if cell is not None:
                self._take(values, known, cell, f"{column_letter(name_column + 1)}{row}")
            if known == "currency":
                self.around = replace(self.around, currency=values.get(known, self.around.currency))
        self._required(values, places, name_column)
        cells = {known: f"{column_letter(name_column + 1)}{row}" for known, row in places.items()}
        return SettingsRead(Settings(**values), cells, tuple(self.problems))

    def _name_column(self) -> int:
        """Return the column in which most names of settings stand."""
        own = self.around.lexicon.own
        return self._busiest_column(own) or self._busiest_column(self.around.lexicon) or 1

    def _busiest_column(self, lexicon: Lexicon) -> int | None:
        counts: dict[int, int] = {}
        for row in self.grid.rows.values():
            for column, cell in row.items():
                if isinstance(cell.value, str) and lexicon.find(SETTING_NAMES, cell.value):
                    counts[column] = counts.get(column, 0) + 1
        return max(counts, key=lambda column: (counts[column], -column), default=None)

    def _places(self, name_column: int) -> dict[str, int]:
        found: dict[str, int] = {}
        for number, row in self.grid.rows.items():
            cell = row.get(name_column)
            if cell is None or not isinstance(cell.value, str):
                continue
            known = self._known(cell.value, has_value=name_column + 1 in row)
            if known is None:
                self._unknown(number, name_column, cell.value, first=not found)
            elif known in found:
                other = f"{self.grid.title}!{column_letter(name_column)}{found[known]}"
                self._add("setting-twice", Severity.ERROR, f"{column_letter(name_column)}{number}", other, {})
            else:
                found[known] = number
        return found

    def _known(self, text: str, *, has_value: bool) -> str | None:
        """Look in other languages only for what is neither a heading nor the header of the list."""
        own = self.around.lexicon.own
        known = own.find(SETTING_NAMES, text)
        if known or not has_value or own.find(SETTINGS_HEADER, text):
            return known
        return self.around.lexicon.find(SETTING_NAMES, text)

    def _unknown(self, number: int, column: int, text: str, *, first: bool) -> None:
        if first or column + 1 not in self.grid.rows[number]:
            return  # a title above the list, or a heading inside it
        near = self.around.lexicon.near(SETTING_NAMES, text)
        severity = Severity.WARNING if near else Severity.NOTE
        cell = f"{column_letter(column)}{number}"
        self._add("setting-unknown", severity, cell, None, {"typed": text.strip(), **guess(near)})

    def _take(self, values: dict[str, Any], known: str, cell: Cell, place: str) -> None:
        parsed = self._parse(known, cell)
        name = self.around.lexicon.shown(SETTING_NAMES, known)
        for doubt in parsed.doubts:
            self._add(doubt.id, doubt.severity, place, None, {"column": name, **doubt.facts})
        if parsed.value is not None and not isinstance(parsed.value, NotTracked):
            values[known] = parsed.value

    def _parse(self, known: str, cell: Cell) -> "_Setting":
        convention = Convention(_column(known, self.kinds[known]), self.around)
        if self.kinds[known].several and cell.flaw is None:
            return _several(known, cell, convention)
        special = _SPECIAL.get(known)
        parsed = special(cell, convention) if special and cell.flaw is None else read_cell(cell, convention)
        return _Setting(parsed.value, parsed.doubts)

    def _required(self, values: Mapping[str, Any], places: Mapping[str, int], column: int) -> None:
        told = {problem.cell for problem in self.problems}
        for known, kind in self.kinds.items():
            place = f"{column_letter(column + 1)}{places[known]}" if known in places else None
            if kind.required and known not in values and (place is None or place not in told):
                name = self.around.lexicon.shown(SETTING_NAMES, known)
                self._add("setting-missing", Severity.ERROR, place, None, {"column": name})

    def _add(
        self, problem: str, severity: Severity, cell: str | None, other: str | None, facts: Mapping[str, Fact]
    ) -> None:
        self.problems.append(Problem(problem, severity, self.grid.title, cell, other, facts))


@dataclass(frozen=True, slots=True)
class _Setting:
    value: CellValue | tuple[str, ...] | None
    doubts: tuple[Doubt, ...] = ()


def _column(known: str, kind: SettingKind) -> Column:
    return Column(known, kind.kind, kind.required, kind.choices)


def _several(known: str, cell: Cell, convention: Convention) -> _Setting:
    pieces = [piece.strip() for piece in SEPARATORS.split(text_in(cell) or "") if piece.strip()]
    parsed = [_piece(known, piece, convention) for piece in pieces]
    values = tuple(found.value for found in parsed if isinstance(found.value, str))
    return _Setting(values, tuple(doubt for found in parsed for doubt in found.doubts))


def _piece(known: str, piece: str, convention: Convention) -> Parsed:
    if known != "sections":
        return kpi_named(piece, convention.around)
    off = piece[0] in "-−–"
    found = section_named(piece.lstrip("-−– "), convention)
    return Parsed(f"{SWITCHED_OFF}{found.value}") if off and found.value else found


def _currency(cell: Cell, _: Convention) -> Parsed:
    from babel.numbers import is_currency

    text = text_in(cell)
    if text is None:
        return Parsed()
    meant = CURRENCY_MARKS.get(plain(text), frozenset({text.upper()}))
    code = min(meant)
    if len(meant) == 1 and is_currency(code):
        return Parsed(code)
    return wrong("currency-unknown", typed=text)


def _language(cell: Cell, _: Convention) -> Parsed:
    text = text_in(cell)
    if text is None:
        return Parsed()
    code = language_code(text)
    if code:
        return Parsed(code)
    known = ", ".join(f"{code} ({language(code).text('language-name')})" for code in available())
    return warned(None, "language-unknown", typed=text, choices=known)


def language_code(text: str) -> str | None:
    """Return the code of a language by its code or name in any of our languages, None when we lack it."""
    typed = plain(text)
    short = re.split(r"[-_]", typed)[0]
    if short in available():
        return short
    return _language_names().get(fold(text))


@cache
def _language_names() -> dict[str, str]:
    from babel import Locale

    found: dict[str, str] = {}
    for code in available():
        locale = Locale.parse(code)
        names = [locale.get_language_name(shown) for shown in available()]
        found |= {fold(name): code for name in (*names, language(code).text("language-name")) if name}
    return found


def _baseline(cell: Cell, convention: Convention) -> Parsed:
    """Return the baseline period as ``first..last``, two days."""
    text = text_in(cell)
    if text is None:
        return Parsed()
    moment = moment_of(cell, convention)
    if parse_days(text, Calendar()) or moment is None or moment.ambiguous:
        return (
            Parsed(text)
            if parse_days(text, Calendar())
            else wrong("period-unreadable", typed=typed_text(cell))
        )
    return Parsed(f"{moment.first}..{moment.last}")


_SPECIAL: dict[str, Callable[[Cell, Convention], Parsed]] = {
    "currency": _currency,
    "language": _language,
    "baseline_period": _baseline,
}
