"""Whether a subject can stand in a mail: the sender's own, or one that the words of cells have come into."""

from collections.abc import Iterable, Iterator

from reporter.errors import Problem, Severity, WrongCommandError
from reporter.model.addresses import LONGEST_TEXT, Fault, refusal, text_fault
from reporter.model.dataset import Dataset

LONGEST_TYPED = LONGEST_TEXT - 40  # room for the mark of a test or a correction


def refuse_unsafe(subject: str | None) -> None:
    """Refuse a subject of the command line that could add a header; none is fine.

    Raises:
        WrongCommandError: It has a line break, another control character or an encoded word in it, or is too long.
    """
    fault = text_fault(subject) if subject else None
    if subject and len(subject) > LONGEST_TYPED:
        fault = Fault.LONG
    if subject and fault:
        raise WrongCommandError("send-subject", **refusal(subject, fault))


def unsafe_cells(dataset: Dataset, subjects: Iterable[str]) -> Iterator[Problem]:
    """Yield the cells whose words make a subject one that cannot stand in a mail."""
    refused = [subject for subject in subjects if text_fault(subject)]
    for sheet, cell, text in _texts(dataset) if refused else ():
        words = [(word, fault) for word in text.split() if (fault := text_fault(word))]
        if any(word in subject for word, _fault in words for subject in refused):
            yield Problem("subject-unsafe", Severity.ERROR, sheet, cell, facts=refusal(*words[0]))


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
