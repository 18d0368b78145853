"""What is asked of a blank workbook, and the plain values that its cells may be given."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType

from reporter.model.period import Calendar, Rhythm
from reporter.model.schema import SHEETS
from reporter.model.units import Unit

PlainRow = Mapping[str, object]
PlainRows = Mapping[str, Sequence[PlainRow]]
NOTHING: Mapping[str, object] = MappingProxyType({})
NO_ROWS: PlainRows = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Typed:
    """A cell's literal text, as a person would have typed it: ``Typed("—")``."""

    text: str


def _today() -> date:
    return datetime.now().astimezone().date()


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateOptions:
    """What kind of blank workbook is wanted.

    Attributes:
        language: Code of the language of its sheets.
        rhythm: How often the manager reports.
        channels: Network ids; each becomes a row of Channels, and a row of the first period elsewhere.
        currency: Three-letter code; decides the decimals of money.
        sheets: Ids of sheets beyond the first seven, in any order.
        today: The first period is the latest that is over on this day.
        kpi_names: The list to pick a KPI from: names by id, in the workbook's language.
        kpi_units: Units by KPI id; they decide how a target is formatted.
    """

    language: str = "en"
    rhythm: Rhythm = Rhythm.MONTH
    channels: tuple[str, ...] = ()
    currency: str = "USD"
    sheets: tuple[str, ...] = ()
    today: date = field(default_factory=_today)
    kpi_names: Mapping[str, str] = field(default_factory=dict)
    kpi_units: Mapping[str, Unit] = field(default_factory=dict)

    @property
    def present(self) -> tuple[str, ...]:
        """Ids of the data sheets that the workbook has, in the order of the schema."""
        return tuple(sheet.id for sheet in SHEETS.values() if sheet.first or sheet.id in self.sheets)

    @property
    def first_period(self) -> date:
        """The first day of the latest period that is over."""
        calendar = Calendar(rhythm=self.rhythm, anchor=self.today)
        return calendar.previous(calendar.period_of(self.today)).start
