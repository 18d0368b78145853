"""What an invented workbook says, before it is written into cells."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

Plain = Mapping[str, object]


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
    def networks(self) -> tuple[str, ...]:
        """The networks of its channels, in order."""
        return tuple(str(row["network"]) for row in self.rows["channels"])

    @property
    def extra_sheets(self) -> tuple[str, ...]:
        """Ids of the optional sheets that it fills."""
        return tuple(sheet for sheet, rows in self.rows.items() if rows)


@dataclass(frozen=True, slots=True)
class Typed:
    """A cell's literal text, as a person would have typed it: ``Typed("—")``."""

    text: str
