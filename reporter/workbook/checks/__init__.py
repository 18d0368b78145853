"""Checks across cells: one small generator a check, each names the cells that disagree."""

from collections.abc import Callable, Iterator

from reporter.errors import Problem
from reporter.model.dataset import Dataset
from reporter.workbook.checks import customers, figures, files, money, recipients, rows

Check = Callable[[Dataset], Iterator[Problem]]
CHECKS: tuple[Check, ...] = (
    *rows.CHECKS,
    *figures.CHECKS,
    *money.CHECKS,
    *customers.CHECKS,
    *files.CHECKS,
    *recipients.CHECKS,
)


def check(dataset: Dataset) -> Iterator[Problem]:
    """Yield what every check finds."""
    for one in CHECKS:
        yield from one(dataset)
