"""Looks through a sheet's XML once, before it is read: where it ends, and what the libraries do not tell.

That a formula has no saved value, that a cell holds an error, what is hidden or merged: openpyxl's streaming
mode and calamine each hide some of it. The extent is counted here because a file may lie about it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO

from reporter.errors import CannotReadError
from reporter.workbook.markup import Attributes, feed, local_name, new_parser

MOST_COLUMNS = 256
MOST_ROWS = 200_000
MOST_CELLS = 1_200_000  # of all sheets together; 50,000 posts have 800,000
MOST_MERGES = 10_000

Place = tuple[int, int]  # row and column, counted from 1
REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})")


@dataclass(frozen=True, slots=True)
class Merge:
    """A merged block of cells; ends are inclusive."""

    first: Place
    last: Place


@dataclass(frozen=True, slots=True)
class SheetScan:
    """What one look through a sheet finds. Rows and columns count from 1.

    Attributes:
        cells: How many cells there are, with those of the sheets before.
        last_row: The last row with a value, at most ``MOST_ROWS``.
        last_column: The last column with a value, at most ``MOST_COLUMNS``.
        beyond: The address of a value outside these bounds, None when there is none.
        errors: Cells that hold an error, and which: ``#DIV/0!``.
        unsaved: Cells with a formula and no saved value.
        hidden_rows: Rows with a value that a person does not see.
        hidden_columns: Columns that a person does not see.
        merges: Merged blocks.
    """

    cells: int
    last_row: int
    last_column: int
    beyond: str | None
    errors: Mapping[Place, str]
    unsaved: frozenset[Place]
    hidden_rows: frozenset[int]
    hidden_columns: frozenset[int]
    merges: tuple[Merge, ...]


def scan_sheet(stream: IO[bytes], cells_before: int = 0) -> SheetScan:
    """Look through one worksheet part.

    Args:
        stream: The part.
        cells_before: How many cells the sheets before it have: the limit is for all of them.

    Raises:
        CannotReadError: The XML is broken, or holds more cells than any honest workbook.
    """
    return _Scanner(cells_before).scan(stream)


def column_letter(column: int) -> str:
    """Return ``A`` for 1, ``AA`` for 27."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def place_of(reference: str) -> Place | None:
    """Return row and column of ``B7``, None when it is no address."""
    found = REFERENCE.fullmatch(reference)
    if not found:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]), column


class _Scanner:
    """The state of one pass; expat calls its handlers."""

    def __init__(self, cells_before: int) -> None:
        self.row = self.column = 0
        self.cells = cells_before
        self.last_row = self.last_column = 0
        self.row_hidden = self.watched = self.formula = self.in_value = False
        self.cell_type = self.text = ""
        self.beyond: str | None = None
        self.errors: dict[Place, str] = {}
        self.unsaved: set[Place] = set()
        self.hidden_rows: set[int] = set()
        self.hidden_columns: set[int] = set()
        self.merges: list[Merge] = []
        self.on_start = {
            "row": self._row,
            "c": self._cell,
            "f": self._formula,
            "v": self._value,
            "is": self._value,
            "col": self._column,
            "mergeCell": self._merge,
        }

    def scan(self, stream: IO[bytes]) -> SheetScan:
        self.parser = new_parser()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        feed(self.parser, stream)
        return SheetScan(
            cells=self.cells,
            last_row=self.last_row,
            last_column=self.last_column,
            beyond=self.beyond,
            errors=self.errors,
            unsaved=frozenset(self.unsaved),
            hidden_rows=frozenset(self.hidden_rows),
            hidden_columns=frozenset(self.hidden_columns),
            merges=tuple(self.merges),
        )

    def _start(self, name: str, attributes: Attributes) -> None:
        handler = self.on_start.get(name) or self.on_start.get(local_name(name))
        if handler:
            handler(attributes)

    def _end(self, name: str) -> None:
        if not self.watched:
            return
        local = local_name(name)
        if local == "v":
            self.in_value = False
        elif local == "c":
            self._judge()

    def _row(self, attributes: Attributes) -> None:
        self.row = _number(attributes.get("r"), self.row + 1)
        self.column = 0
        self.row_hidden = attributes.get("hidden") in {"1", "true"}

    def _cell(self, attributes: Attributes) -> None:
        self.cells += 1
        if self.cells > MOST_CELLS:
            raise CannotReadError("too-many-cells", limit=MOST_CELLS)
        place = place_of(attributes.get("r", ""))
        self.row, self.column = place or (self.row, self.column + 1)
        self.cell_type = attributes.get("t", "n")
        if self.cell_type == "e":
            self._watch()

    def _formula(self, _: Attributes) -> None:
        self.formula = True
        self._watch()

    def _watch(self) -> None:
        """Listen to the value of this one cell; listening to all of them would cost too much."""
        self.watched, self.text = True, ""
        self.parser.CharacterDataHandler = self._listen

    def _listen(self, text: str) -> None:
        if self.in_value:
            self.text += text

    def _judge(self) -> None:
        place = (self.row, self.column)
        if self.row <= MOST_ROWS and self.column <= MOST_COLUMNS:
            if self.cell_type == "e":
                self.errors[place] = self.text.strip()
            elif self.formula and not self.text and self.cell_type != "str":  # an empty text is a saved value
                self.unsaved.add(place)
                self._reach()
        self.watched = self.formula = False
        self.parser.CharacterDataHandler = None

    def _value(self, _: Attributes) -> None:
        self.in_value = self.watched
        if self.row > MOST_ROWS or self.column > MOST_COLUMNS:
            self.beyond = self.beyond or f"{column_letter(self.column)}{self.row}"
            return
        self._reach()
        if self.row_hidden:
            self.hidden_rows.add(self.row)

    def _reach(self) -> None:
        self.last_row = max(self.last_row, self.row)
        self.last_column = max(self.last_column, self.column)

    def _column(self, attributes: Attributes) -> None:
        if attributes.get("hidden") in {"1", "true"}:
            first, last = _number(attributes.get("min"), 1), _number(attributes.get("max"), 1)
            self.hidden_columns.update(range(first, min(last, MOST_COLUMNS) + 1))

    def _merge(self, attributes: Attributes) -> None:
        first, _, last = attributes.get("ref", "").partition(":")
        start, end = place_of(first), place_of(last)
        if start and end and len(self.merges) < MOST_MERGES:
            self.merges.append(Merge(start, end))


def _number(text: str | None, default: int) -> int:
    return int(text) if text and text.isdecimal() else default
