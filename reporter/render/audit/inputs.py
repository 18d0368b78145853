"""The input sheets as read: same names, same addresses; each column has a name that formulas use."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from math import isfinite

from xlsxwriter.utility import quote_sheetname, xl_col_to_name, xl_range_abs

from reporter.errors import Problem
from reporter.kpi.engine.plan import has_column
from reporter.language import currency_decimals
from reporter.model.columns import Column, Kind
from reporter.model.dataset import CellValue, Dataset, Row, Table
from reporter.model.formula import Expression
from reporter.model.period import Period
from reporter.model.schema import SHEETS
from reporter.model.settings import setting_kinds
from reporter.model.units import NotTracked
from reporter.render.audit.pages import Page, Pages
from reporter.story.formulas import in_words

DAY = "yyyy-mm-dd"
DAY_OR_NEVER = "yyyy-mm-dd;;"  # 0 is no day
FORMS = {
    Kind.COUNT: "#,##0",
    Kind.RATE: "0.00%",
    Kind.PERIOD: DAY,
    Kind.DATE: DAY,
    Kind.TIME: "hh:mm",
}
SEPARATOR = ", "
SINGLE_CELL = re.compile(r"[A-Z]{1,3}[0-9]+")


@dataclass(frozen=True, slots=True)
class Sheet:
    """An input sheet of the audit workbook: rows ``first`` to ``last`` hold entries.

    They are two at least: of a single cell, formulas that look at whole columns would make a single value.
    """

    table: Table
    letters: Mapping[str, str]
    first: int
    last: int

    def cell(self, column: str, row: int) -> str | None:
        """Return a cell's address in another sheet's formula, None where the workbook has no such column."""
        letter = self.letters.get(column)
        return f"{quote_sheetname(self.table.title)}!{letter}{row}" if letter else None

    @property
    def when(self) -> str:
        """The column that says when: a day, or the first day of a period."""
        return "date" if SHEETS[self.table.sheet].dated else "period"


class Inputs:
    """Writes what was read, and says where it stands."""

    def __init__(self, pages: Pages, dataset: Dataset) -> None:
        self.dataset = dataset
        self.sheets: dict[str, Sheet] = {}
        self._pages = pages
        self._words = pages.language
        self._settings: dict[str, str] = {}
        self._said: dict[Expression, str] = {}

    def write(self, problems: Iterable[Problem] = ()) -> None:
        """Write every sheet; where a value was read otherwise than typed, a note says what was typed."""
        self._write_settings()
        for table in self.dataset.tables.values():
            self._write(table)
        for (title, cell), words in self._typed(problems).items():
            sheet = self._pages.book.get_worksheet_by_name(title)
            if sheet is not None:
                sheet.write_comment(cell, "\n".join(words))

    def _typed(self, problems: Iterable[Problem]) -> Mapping[tuple[str, str], list[str]]:
        found: dict[tuple[str, str], list[str]] = {}
        for problem in problems:
            if "typed" in problem.facts and problem.sheet and SINGLE_CELL.fullmatch(problem.cell or ""):
                words = self._words.problem(problem)[0]
                found.setdefault((problem.sheet, str(problem.cell)), []).append(words)
        return found

    def name(self, sheet: str, column: str) -> str | None:
        """Return the name of a column of cells, None where the workbook has no such column."""
        found = self.sheets.get(sheet)
        return f"{sheet}_{column}" if found and column in found.letters else None

    def setting(self, field: str) -> str:
        """Return the address of a setting's value."""
        return self._settings[field]

    def place(self, name: str) -> str:
        """Return what a row's channel cell says for a place."""
        if any(channel.name == name for channel in self.dataset.channels):
            return name
        return self._words.text("audit-undivided", network=self._words.find(f"choice-network-{name}") or name)

    def word(self, column: Column, value: str) -> str:
        """Return how the id of a choice is written."""
        return self._words.find(f"choice-{column.choices}-{value}") or value if column.choices else value

    def in_words(self, formula: Expression) -> str:
        """Return a formula in words, as the settings choose it."""
        if formula not in self._said:
            self._said[formula] = in_words(formula, self._words, self.dataset.settings)
        return self._said[formula]

    @property
    def not_tracked(self) -> str:
        """What a cell says that is not tracked."""
        return self._words.text("audit-not-tracked")

    def _write_settings(self) -> None:
        cells = self.dataset.setting_cells
        titles = [address.rpartition("!")[0] for address in cells.values()]
        page = self._pages.own(titles[0]) if titles else self._pages.new("audit-sheet-settings")
        page.columns(0, 1, 30)
        self._pages.title(page, self._words.text("audit-settings"))
        taken = {int("".join(filter(str.isdigit, a.rpartition("!")[2]))) for a in cells.values()}
        free = iter(row for row in range(2, 999) if row not in taken)
        for field in setting_kinds():
            address = cells.get(field, "").rpartition("!")[2] or f"B{next(free)}"
            self._write_setting(page, field, address)

    def _write_setting(self, page: Page, field: str, address: str) -> None:
        row = int("".join(filter(str.isdigit, address)))
        column = _number("".join(filter(str.isalpha, address)))
        if column:
            page.text(row, column - 1, self._words.text(f"setting-{field}"))
        value = getattr(self.dataset.settings, field)
        kind = setting_kinds()[field]
        shown = SEPARATOR.join(value) if isinstance(value, tuple) else value
        self._value(page, (row, column), Column(field, kind.kind, choices=kind.choices), shown)
        self._settings[field] = page.ref(row, column)

    def _write(self, table: Table) -> None:
        schema = SHEETS[table.sheet]
        page = self._pages.own(table.title)
        letters = dict(table.letters)
        shown = {key for row in table.rows for key in row.values} - {"period" if schema.dated else ""}
        spare = max(_number(letter) for letter in letters.values()) + 1
        for column in schema.columns:  # what follows from the cells stands beside them
            if column.id in shown and column.id not in letters:
                letters[column.id], spare = xl_col_to_name(spare), spare + 1
        numbers = [row.number for row in table.rows]
        first, last = min(numbers), max(*numbers, min(numbers) + 1)
        self.sheets[table.sheet] = Sheet(table, letters, first, last)
        for column in schema.columns:
            if column.id in letters:
                self._write_column(page, table, column, letters[column.id], first)
        page.sheet.freeze_panes(max(first - 1, 1), 0)
        if first > 1:
            used = [_number(letter) for letter in letters.values()]
            page.sheet.autofilter(first - 2, min(used), last - 1, max(used))

    def _write_column(self, page: Page, table: Table, column: Column, letter: str, first: int) -> None:
        place, last = _number(letter), self.sheets[table.sheet].last
        page.columns(place, place, 14 if column.kind is not Kind.TEXT else 26)
        if first > 1:
            words = self._words.text(f"column-{table.sheet}-{column.id}")
            page.text(first - 1, place, words, self._pages.head())
        for row in table.rows:
            if column.id in row.values:
                self._value(page, (row.number, place), column, row.values[column.id])
        cells = xl_range_abs(first - 1, place, last - 1, place)
        self._pages.book.define_name(f"{table.sheet}_{column.id}", f"={quote_sheetname(table.title)}!{cells}")

    def _value(self, page: Page, at: tuple[int, int], column: Column, value: CellValue | None) -> None:
        row, place = at
        form = self._pages.style(num_format=self._form(column.kind))
        match value:
            case None:
                return
            case bool():
                page.text(row, place, self._words.text(f"choice-yes_no-{'yes' if value else 'no'}"))
            case float() | int() if isfinite(value):
                page.sheet.write_number(row - 1, place, value, form)
            case Period():
                page.sheet.write_datetime(row - 1, place, value.start, form)
            case date() | time():
                page.sheet.write_datetime(row - 1, place, value, form)
            case _:
                page.text(row, place, self._text(column, value))

    def _text(self, column: Column, value: CellValue) -> str:
        if isinstance(value, NotTracked):
            return self.not_tracked
        if column.kind is Kind.PLACE:
            return self.place(str(value))
        return self.word(column, str(value))

    def _form(self, kind: Kind) -> str:
        if kind is Kind.MONEY:
            decimals = currency_decimals(self.dataset.settings.currency)
            return "#,##0" + ("." + "0" * decimals if decimals else "")
        return FORMS.get(kind, "General")

    def places(self) -> Iterator[str]:
        """Yield every place that rows may name, as it is written."""
        names = {channel.name for channel in self.dataset.channels}
        yield from sorted(names)
        found = {row.text_of("channel") for row in self.dataset.rows("website")}
        yield from sorted(self.place(name) for name in found if name and name not in names)


def place_of(row: Row, sheet: str) -> str | None:
    """Return the place that a row names."""
    return row.text_of("channel") if has_column(sheet, "channel") else None


def _number(letters: str) -> int:
    """Return the number of a column, counted from 0."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
