"""What a column and a sheet are: kinds of cells, choices by name, what a missing row means."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a cell of a column holds."""

    TEXT = "text"
    COUNT = "count"  # a whole number ≥ 0
    MONEY = "money"
    RATE = "rate"  # stored as a fraction, shown in per cent
    NUMBER = "number"
    HOURS = "hours"
    STARS = "stars"  # 1 to 5
    SCORE = "score"  # a number, or a word on a scale
    TARGET = "target"  # a value of the KPI the row names: per cent for rates, money for costs
    DATE = "date"
    TIME = "time"
    PERIOD = "period"
    CHOICE = "choice"
    YES_NO = "yes_no"
    CHANNEL = "channel"
    PLACE = "place"  # a channel, or a network where the split is not known
    KPI = "kpi"
    SECTION = "section"
    URL = "url"
    EMAIL = "email"
    FILE = "file"


NUMERIC = frozenset(
    {Kind.COUNT, Kind.MONEY, Kind.RATE, Kind.NUMBER, Kind.HOURS, Kind.STARS, Kind.SCORE, Kind.TARGET}
)


class Blank(StrEnum):
    """What no row for a channel and period means."""

    UNKNOWN = "unknown"  # snapshot sheets
    NOTHING = "nothing"  # ledger sheets: nothing happened, 0 in every sum


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``choices`` names a list of ``CHOICES``."""

    id: str
    kind: Kind
    required: bool = False
    choices: str | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet with a header row and one row per entry.

    Attributes:
        id: Its key in the locale files.
        columns: In the order of the blank template.
        blank: What a missing row means.
        first: True for the sheets that every new workbook has.
        unique: Columns that together may name only one row.
    """

    id: str
    columns: tuple[Column, ...]
    blank: Blank = Blank.UNKNOWN
    first: bool = False
    unique: tuple[str, ...] = ()

    def column(self, column_id: str) -> Column:
        """Return a column by id; KeyError when there is none."""
        for column in self.columns:
            if column.id == column_id:
                return column
        raise KeyError(column_id)

    @property
    def dated(self) -> bool:
        """True when rows carry a day instead of a period (Posts, Reviews)."""
        return any(c.id == "date" and c.required for c in self.columns)
