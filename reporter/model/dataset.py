"""What a workbook says once it is read: frozen rows of plain values, each of which knows its cell.

A value that is not in ``Row.values`` is blank: unknown. ``NOT_TRACKED`` stands for "n/a". Nothing is ever 0
because a cell was empty.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path

from reporter.model.networks import offers
from reporter.model.period import Calendar, Period
from reporter.model.settings import Settings
from reporter.model.units import NotTracked

CellValue = str | float | bool | date | time | Period | NotTracked


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a sheet; ``number`` is its row number in the user's workbook.

    Dated rows (Posts, Reviews) carry ``period`` too, worked out from their date by the reader.
    """

    number: int
    values: Mapping[str, CellValue]

    def number_of(self, column: str) -> float | None:
        """Return a known number, or None when it is blank or not tracked."""
        value = self.values.get(column)
        return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None

    def text_of(self, column: str) -> str | None:
        """Return a text (also a choice's id, a channel's name), or None."""
        value = self.values.get(column)
        return value if isinstance(value, str) else None

    def date_of(self, column: str) -> date | None:
        """Return a day, or None."""
        value = self.values.get(column)
        return value if isinstance(value, date) else None

    def flag_of(self, column: str) -> bool | None:
        """Return a yes or no, or None."""
        value = self.values.get(column)
        return value if isinstance(value, bool) else None

    @property
    def period(self) -> Period | None:
        """The period the row belongs to."""
        value = self.values.get("period")
        return value if isinstance(value, Period) else None


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of one sheet.

    Attributes:
        sheet: Its id in the schema.
        title: Its name in the user's workbook.
        letters: The column letter of each column that the workbook has, by column id.
        rows: In the order of the sheet, without rows that count as absent.
    """

    sheet: str
    title: str
    letters: Mapping[str, str]
    rows: tuple[Row, ...]

    def cell(self, row: Row, column: str) -> str:
        """Return an address such as ``Channel results!H14``."""
        return f"{self.title}!{self.letters[column]}{row.number}"


@dataclass(frozen=True, slots=True)
class Channel:
    """One account on one network. ``opened`` and ``closed`` are inclusive days, None when open-ended."""

    name: str
    network: str
    handle: str | None = None
    url: str | None = None
    purpose: str | None = None
    opened: date | None = None
    closed: date | None = None
    figures_include_ads: bool = False
    included: bool = True

    def open_in(self, period: Period) -> bool:
        """Say whether the channel existed on any day of a period."""
        return (self.opened is None or self.opened <= period.end) and (
            self.closed is None or self.closed >= period.start
        )

    def offers(self, column: str) -> bool:
        """Say whether the channel's network shows a measure of Channel results."""
        return offers(self.network, column)


@dataclass(frozen=True, slots=True)
class Dataset:
    """Everything a workbook says.

    Attributes:
        settings: What the manager chose; ``as_of`` may be None.
        calendar: The workbook's rhythm.
        channels: In the order of the sheet, also those not included.
        tables: By sheet id; a sheet that is absent or empty has no entry.
        periods: Every period from the first with a row to the last, no gaps.
        today: Data as of, else the day given by the caller.
        folder: The workbook's folder, in which the files it names are looked up.
        source: The workbook's file name, without its folder.
        filtered: Only some channels were asked for: rows without a channel then belong to no total.
        campaign: Only what is booked on this campaign was asked for; None: everything.
        whole: The data set that this one is a part of: it says since when something is tracked.
        setting_cells: Where the value of each setting stands: ``Settings!B4``.
        empty: The ids of the sheets that are there and have no rows.
    """

    settings: Settings
    calendar: Calendar
    channels: tuple[Channel, ...]
    tables: Mapping[str, Table]
    periods: tuple[Period, ...]
    today: date
    folder: Path
    source: str
    filtered: bool = False
    campaign: str | None = None
    whole: "Dataset | None" = None
    setting_cells: Mapping[str, str] = field(default_factory=dict)
    empty: frozenset[str] = frozenset()

    def rows(self, sheet: str) -> tuple[Row, ...]:
        """Return the rows of a sheet, none when it is absent."""
        table = self.tables.get(sheet)
        return table.rows if table else ()

    @property
    def full(self) -> "Dataset":
        """The whole workbook, also where this is a part of it."""
        return self.whole or self

    @property
    def partial(self) -> bool:
        """Whether this is a part of the workbook: costs are then direct ones, shared costs are nobody's."""
        return self.filtered or self.campaign is not None

    @property
    def included(self) -> tuple[Channel, ...]:
        """The channels that the report covers."""
        return tuple(channel for channel in self.channels if channel.included)
