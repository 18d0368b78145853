"""Reads the rows below a header: every cell by its column's kind, every problem with its place."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from reporter.errors import Fact, Problem, Severity
from reporter.model.dataset import CellValue, Row, Table
from reporter.model.schema import NUMERIC, Kind, Sheet
from reporter.model.units import Unit
from reporter.workbook.cells import read_cell
from reporter.workbook.convention import ALONE, Beside, Convention, Surroundings, typed_text
from reporter.workbook.currencies import shows_another
from reporter.workbook.dates import day_comes_first
from reporter.workbook.entries import known_kpi
from reporter.workbook.grid import Cell, Grid
from reporter.workbook.headers import Header
from reporter.workbook.merges import spread_merges
from reporter.workbook.numbers import decimal_mark
from reporter.workbook.parsed import Parsed
from reporter.workbook.scan import column_letter
from reporter.workbook.scores import HIGHEST_OF_WORDS
from reporter.workbook.vocabulary import TOTAL_WORDS, plain

KEYS = frozenset({"period", "channel"})
KEY_KINDS = frozenset({Kind.PERIOD, Kind.DATE, Kind.CHANNEL, Kind.PLACE, Kind.CHOICE, Kind.KPI})
MOST_ALIKE = 1000  # problems of one kind in one column; the others are counted
MOST_RUNS = 8  # of cells, that a sentence names
SAMPLE = 2000  # cells that decide how a column writes its numbers


@dataclass(frozen=True, slots=True)
class Read:
    """The rows of one sheet and what is wrong with them."""

    table: Table
    problems: tuple[Problem, ...]


def read_table(sheet: Sheet, grid: Grid, header: Header, around: Surroundings) -> Read:
    """Read every row below the header."""
    return _TableReader(sheet, grid, header, around).read()


def conventions_for(
    sheet: Sheet, grid: Grid, header: Header, around: Surroundings
) -> Mapping[str, Convention]:
    """Return how each column is to be read, judged by all its cells together."""
    texts = {known: _texts(grid, header, number) for known, number in header.columns.items()}
    numeric = [
        text for known, found in texts.items() if sheet.column(known).kind in NUMERIC for text in found
    ]
    of_sheet = decimal_mark(numeric)
    return {
        known: Convention(
            sheet.column(known),
            around,
            decimal_mark(texts[known]) or of_sheet,
            day_comes_first(texts[known]),
            spread=sheet.id == "costs",
        )
        for known in header.columns
    }


def _texts(grid: Grid, header: Header, column: int) -> list[str]:
    found = [
        cell.value
        for number, row in grid.rows.items()
        if number > header.row and (cell := row.get(column)) and isinstance(cell.value, str)
    ]
    return found[:SAMPLE]


class _TableReader:
    def __init__(self, sheet: Sheet, grid: Grid, header: Header, around: Surroundings) -> None:
        self.sheet, self.grid, self.header = sheet, grid, header
        self.conventions = conventions_for(sheet, grid, header, around)
        self.problems: list[Problem] = []
        self.counts: Counter[tuple[str, str, Severity]] = Counter()
        self.foreign: dict[tuple[str, str], list[int]] = {}  # rows by column and the currency that they show

    def read(self) -> Read:
        spread = spread_merges(self.sheet, self.grid, self.header)
        self.problems += spread.problems
        rows = tuple(row for number, cells in spread.rows if (row := self._row(number, cells)))
        self.problems += self._unlisted()
        self.problems += self._other_currencies()
        letters = {known: column_letter(number) for known, number in self.header.columns.items()}
        return Read(Table(self.sheet.id, self.grid.title, letters, rows), tuple(self.problems))

    def _row(self, number: int, cells: Mapping[str, Cell]) -> Row | None:
        beside = self._beside(cells)
        parsed = {known: read_cell(cell, self.conventions[known], beside) for known, cell in cells.items()}
        aside = self._set_aside(cells, parsed)
        if aside:
            self._add(number, aside[0], aside[1], Severity.NOTE, {"typed": typed_text(cells[aside[0]])})
            return None
        values = {known: found.value for known, found in parsed.items() if found.value is not None}
        self._note_currencies(number, cells, beside)
        self._doubts(number, parsed)
        if self._is_absent(values, parsed):
            return None
        self._missing(number, values, parsed)
        return Row(number, self._completed(values, cells))

    def _beside(self, cells: Mapping[str, Cell]) -> Beside:
        if "question" in cells:
            question = self._text("question", cells)
            return Beside(question=question)
        if "kpi" not in cells:
            return ALONE
        if self.sheet.id == "goals" and self._text("kind", cells) == "grow":
            return Beside(unit=Unit.PERCENT)
        around = self.conventions["kpi"].around
        return Beside(unit=around.kpis.get(known_kpi(self._text("kpi", cells) or "", around) or ""))

    def _text(self, known: str, cells: Mapping[str, Cell]) -> str | None:
        if known not in cells:
            return None
        value = read_cell(cells[known], self.conventions[known]).value
        return value if isinstance(value, str) else None

    def _set_aside(self, cells: Mapping[str, Cell], parsed: Mapping[str, Parsed]) -> tuple[str, str] | None:
        """Return the cell that shows that a row is a total or a remark below the table, and which of the two."""
        for known, cell in cells.items():
            if self.sheet.column(known).kind not in KEY_KINDS or not isinstance(cell.value, str):
                continue
            if parsed[known].doubts and plain(cell.value).rstrip(" :") in TOTAL_WORDS:
                return known, "row-total"
            if parsed[known].doubts and len(cells) == 1 and cell.flaw is None:
                return known, "row-remark"
        return None

    def _is_absent(self, values: Mapping[str, CellValue], parsed: Mapping[str, Parsed]) -> bool:
        wrong = any(d.severity is Severity.ERROR for found in parsed.values() for d in found.doubts)
        return not wrong and values.keys() <= KEYS

    def _doubts(self, number: int, parsed: Mapping[str, Parsed]) -> None:
        for known, found in parsed.items():
            for doubt in found.doubts:
                self._add(number, known, doubt.id, doubt.severity, doubt.facts)

    def _missing(self, number: int, values: Mapping[str, CellValue], parsed: Mapping[str, Parsed]) -> None:
        for column in self.sheet.columns:
            told = column.id in parsed and parsed[column.id].doubts
            if column.required and column.id in self.header.columns and column.id not in values and not told:
                self._add(number, column.id, "required-missing", Severity.ERROR, {})

    def _completed(self, values: dict[str, CellValue], cells: Mapping[str, Cell]) -> dict[str, CellValue]:
        """Add what follows from the cells: a day's period, the scale of a worded answer."""
        day, question = values.get("date"), values.get("question")
        if self.sheet.dated and day is not None and not isinstance(day, (str, float)):
            values["period"] = self.conventions["date"].around.calendar.period_of(day)  # type: ignore[arg-type]
        score = cells.get("score")
        if score and isinstance(score.value, str) and isinstance(question, str) and "score" in values:
            values.setdefault("highest_score", HIGHEST_OF_WORDS[question])
        return values

    def _add(
        self, number: int, known: str, problem: str, severity: Severity, facts: Mapping[str, Fact]
    ) -> None:
        alike = (known, problem, severity)
        self.counts[alike] += 1
        if self.counts[alike] > MOST_ALIKE:
            return
        cell = f"{column_letter(self.header.columns[known])}{number}"
        named = {"column": self.header.titles[known], **facts}
        self.problems.append(Problem(problem, severity, self.grid.title, cell, facts=named))

    def _note_currencies(self, number: int, cells: Mapping[str, Cell], beside: Beside) -> None:
        """Remember the amounts whose number format shows a currency that is not the workbook's."""
        for known, cell in cells.items():
            kind, aim = self.sheet.column(known).kind, self.sheet.id == "goals" and beside.unit is Unit.MONEY
            money = kind is Kind.MONEY or (kind is Kind.TARGET and aim)
            if money and isinstance(cell.value, (int, float)):
                shown = shows_another(cell.format, self.conventions[known].around.currency)
                if shown:
                    self.foreign.setdefault((known, shown), []).append(number)

    def _other_currencies(self) -> Iterator[Problem]:
        """Yield one warning for a column, however many of its cells show the other currency."""
        for (known, shown), rows in self.foreign.items():
            letter = column_letter(self.header.columns[known])
            facts: dict[str, Fact] = {
                "column": self.header.titles[known],
                "shown": shown,
                "cells": _runs(letter, rows),
                "count": len(rows),
                "currency": self.conventions[known].around.currency,
            }
            yield Problem(
                "currency-shown", Severity.WARNING, self.grid.title, f"{letter}{rows[0]}", facts=facts
            )

    def _unlisted(self) -> Iterator[Problem]:
        for (known, _, severity), count in self.counts.items():
            if count > MOST_ALIKE:
                cell = f"{column_letter(self.header.columns[known])}{self.header.row}"
                facts: dict[str, Fact] = {"column": self.header.titles[known], "count": count - MOST_ALIKE}
                yield Problem("more-alike", severity, self.grid.title, cell, facts=facts)


def _runs(letter: str, rows: list[int]) -> str:
    """Fold rows of a column into runs: "C2:C9, C12"; of very many only the first are named."""
    folded = groupby(enumerate(rows), lambda item: item[1] - item[0])
    runs = [[row for _, row in run] for _, run in folded]
    named = [f"{letter}{run[0]}" if len(run) == 1 else f"{letter}{run[0]}:{letter}{run[-1]}" for run in runs]
    return ", ".join(named[:MOST_RUNS]) + (" …" if len(named) > MOST_RUNS else "")
