"""Checks of who gets the report by mail."""

from collections.abc import Iterator

from reporter.errors import Problem, Severity
from reporter.language import available
from reporter.model.addresses import text_fault, visible
from reporter.model.dataset import Dataset
from reporter.workbook.checks.common import problem_at, tables
from reporter.workbook.settings import language_code


def unsafe_names(dataset: Dataset) -> Iterator[Problem]:
    """A name that cannot stand in a mail's header: line breaks, coded words."""
    for table in tables(dataset, "recipients"):
        for row in table.rows:
            name = row.text_of("name")
            fault = text_fault(name) if name else None
            if name and fault:
                yield problem_at(
                    "recipient-name", Severity.ERROR, table, row, "name", typed=visible(name), fault=fault
                )


def languages_we_lack(dataset: Dataset) -> Iterator[Problem]:
    """A language that no report is written in: that person gets the workbook's."""
    for table in tables(dataset, "recipients"):
        for row in table.rows:
            typed = row.text_of("language")
            if typed and language_code(typed) is None:
                known = ", ".join(available())
                yield problem_at(
                    "recipient-language-unknown",
                    Severity.WARNING,
                    table,
                    row,
                    "language",
                    typed=typed,
                    known=known,
                )


CHECKS = (unsafe_names, languages_we_lack)
