"""Reads one cell by the kind of its column."""

from collections.abc import Callable, Mapping

from reporter.model.schema import NUMERIC, Kind
from reporter.workbook import entries, moments
from reporter.workbook.convention import ALONE, Beside, Convention, typed_text
from reporter.workbook.grid import Cell
from reporter.workbook.parsed import BLANK, Parsed, wrong
from reporter.workbook.quantities import read_quantity
from reporter.workbook.vocabulary import NOT_TRACKED_WORDS, is_dash, plain

ERROR_VALUES = ("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!")
NEEDS_DATE = frozenset({Kind.PERIOD, Kind.DATE, Kind.TIME})

Reader = Callable[[Cell, Convention, Beside], Parsed]
READERS: Mapping[Kind, Reader] = {
    **dict.fromkeys(NUMERIC, read_quantity),
    **entries.READERS,
    Kind.PERIOD: moments.read_period,
    Kind.DATE: moments.read_date,
    Kind.TIME: moments.read_time,
}


def read_cell(cell: Cell, convention: Convention, beside: Beside = ALONE) -> Parsed:
    """Return what a cell says, and what is doubtful about it."""
    if cell.flaw:
        return wrong(cell.flaw, typed=typed_text(cell))
    if isinstance(cell.value, str) and cell.value.strip() in ERROR_VALUES:
        return wrong("cell-error", typed=cell.value.strip())
    if convention.column.kind in NEEDS_DATE and _says_nothing(cell):
        return BLANK
    return READERS[convention.column.kind](cell, convention, beside)


def _says_nothing(cell: Cell) -> bool:
    if not isinstance(cell.value, str):
        return False
    word = plain(cell.value)
    return not word or is_dash(word) or word in NOT_TRACKED_WORDS
