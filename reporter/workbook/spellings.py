"""Gives every campaign one spelling: names that differ only in case or spaces are one, written as first seen."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from reporter.errors import Problem, Severity
from reporter.model.dataset import Row, Table
from reporter.model.schema import CAMPAIGN
from reporter.workbook.vocabulary import plain

COLUMN = CAMPAIGN.id


def campaign_names(tables: Iterable[Table]) -> dict[str, str]:
    """Return each campaign's first spelling, in the order of the sheets; goals name theirs after the others."""
    names: dict[str, str] = {}
    for table in sorted(tables, key=lambda one: one.sheet == "goals"):
        for row in table.rows:
            if name := row.text_of(COLUMN):
                names.setdefault(plain(name), name)
    return names


def with_one_spelling(table: Table, names: Mapping[str, str]) -> Table:
    """Return a table that writes every campaign as its first spelling."""
    return replace(table, rows=tuple(_spelt(row, names) for row in table.rows))


def spelling_notes(table: Table, names: Mapping[str, str]) -> Iterator[Problem]:
    """Yield a note for each cell that spells a campaign otherwise than the first one."""
    for row in table.rows:
        typed = row.text_of(COLUMN)
        if typed and typed != names[plain(typed)]:
            facts = {"typed": typed, "name": names[plain(typed)]}
            cell = f"{table.letters[COLUMN]}{row.number}"
            yield Problem("campaign-spelling", Severity.NOTE, table.title, cell, None, facts)


def _spelt(row: Row, names: Mapping[str, str]) -> Row:
    typed = row.text_of(COLUMN)
    if typed is None or typed == names[plain(typed)]:
        return row
    return replace(row, values={**row.values, COLUMN: names[plain(typed)]})
