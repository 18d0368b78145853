"""Whether a subject can stand in a mail: the sender's own, or one that the words of cells have come into."""

from collections.abc import Iterable, Iterator

from reporter.errors import Problem, Severity, WrongCommandError
from reporter.model.addresses import text_fault, visible
from reporter.model.dataset import Dataset


def refuse_unsafe(subject: str | None) -> None:
    """Refuse a subject of the command line that could add a header; none is fine.

    Raises:
        WrongCommandError: It has a line break, another control character or an encoded word in it, or is too long.
    """
    fault = text_fault(subject) if subject else None
    if subject and fault:
        raise WrongCommandError("send-subject", typed=visible(subject), fault=fault)


def unsafe_cells(dataset: Dataset, subjects: Iterable[str]) -> Iterator[Problem]:
    """Yield the cells whose words make a subject one that cannot stand in a mail."""
    refused = [subject for subject in subjects if text_fault(subject)]
    for sheet, cell, text in _texts(dataset) if refused else ():
        words = [word for word in text.split() if text_fault(word)]
        if any(word in subject for word in words for subject in refused):
            facts = {"typed": visible(words[0]), "fault": str(text_fault(words[0]))}
            yield Problem("subject-unsafe", Severity.ERROR, sheet, cell, facts=facts)


def _texts(dataset: Dataset) -> Iterator[tuple[str, str, str]]:
    """Yield every text that somebody typed, with its sheet and cell."""
    for name, address in dataset.setting_cells.items():
        value = getattr(dataset.settings, name)
        if isinstance(value, str):
            sheet, _, cell = address.rpartition("!")
            yield sheet, cell, value
    for table in dataset.tables.values():
        for row in table.rows:
            for column, letter in table.letters.items():
                yield table.title, f"{letter}{row.number}", row.text_of(column) or ""
