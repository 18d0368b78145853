"""What the reader of a cell needs to know about the column and the workbook around it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from reporter.model.period import Calendar
from reporter.model.schema import Column
from reporter.model.units import Unit
from reporter.workbook.grid import Cell
from reporter.workbook.names import Lexicon


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is the same for every cell of a workbook.

    Attributes:
        lexicon: The languages names are looked up in.
        calendar: The workbook's rhythm.
        currency: The one reporting currency.
        kpis: The unit of every KPI that a cell may name, by id.
        channels: Every channel's name, by its folded form.
        own_kpis: The names, in any language, of KPIs that no locale file knows, by id.
    """

    lexicon: Lexicon
    calendar: Calendar
    currency: str
    kpis: Mapping[str, Unit] = field(default_factory=dict)
    channels: Mapping[str, str] = field(default_factory=dict)
    own_kpis: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Convention:
    """How one column is to be read.

    Attributes:
        column: Its declaration.
        around: The workbook.
        decimal: The decimal separator that its texts show.
        day_first: How its texts write ``05/10/2026``.
        spread: A month is a period here even in a workbook of weeks.
    """

    column: Column
    around: Surroundings
    decimal: str | None = None
    day_first: bool | None = None
    spread: bool = False


@dataclass(frozen=True, slots=True)
class Beside:
    """What other cells of the same row say, where a cell's meaning hangs on them.

    Attributes:
        unit: The unit of the KPI that the row names.
        question: ``nps`` or ``csat``.
    """

    unit: Unit | None = None
    question: str | None = None


ALONE = Beside()


def typed_text(cell: Cell) -> str:
    """Return a cell's content as a short text, for a sentence about it."""
    value = cell.value
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes").removesuffix(" 00:00")
    return shortened(str(value)) if value is not None else ""


def shortened(text: str, limit: int = 60) -> str:
    """Return a text that fits into a sentence."""
    single = " ".join(text.split())
    return single if len(single) <= limit else f"{single[: limit - 1]}…"
