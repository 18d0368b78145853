"""What an invented workbook says, before it is written into cells."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from reporter.model.period import Rhythm
from reporter.model.units import Unit
from reporter.workbook.template.options import TemplateOptions

Plain = Mapping[str, object]
LATEST = date(2026, 11, 4)  # where the settings do not say: the same file is made on any day


@dataclass(frozen=True, slots=True)
class SampleBook:
    """One invented workbook.

    Attributes:
        name: The file's name without its ending: ``harbour-lane``.
        language: Code of the language of its sheets and of its report.
        currency: Three-letter code.
        rhythm: A choice of the list "rhythm".
        settings: Values by setting id.
        rows: Rows by sheet id; values by column id. A rate is a fraction, a choice its id, a Period its first
            day, a blank cell absent or None.
        pictures: Files that the Posts sheet names, as paths relative to the workbook, with their PNG bytes.
    """

    name: str
    language: str
    currency: str
    rhythm: str
    settings: Plain
    rows: Mapping[str, Sequence[Plain]]
    pictures: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def as_of(self) -> date:
        """The day it was last filled in."""
        given = self.settings.get("as_of")
        return given if isinstance(given, date) else LATEST

    def options(self, kpi_names: Mapping[str, str], kpi_units: Mapping[str, Unit]) -> TemplateOptions:
        """Return what to ask of the template writer: every sheet that has rows.

        Args:
            kpi_names: Names by id, in the book's language.
            kpi_units: Units by id.
        """
        return TemplateOptions(
            language=self.language,
            rhythm=Rhythm(self.rhythm),
            currency=self.currency,
            sheets=tuple(self.rows),
            today=self.as_of,
            kpi_names=kpi_names,
            kpi_units=kpi_units,
        )
