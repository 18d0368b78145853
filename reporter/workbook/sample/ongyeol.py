"""Ongyeol, an invented Korean tea brand."""

from reporter.workbook.sample import minimal
from reporter.workbook.sample.book import SampleBook


def book() -> SampleBook:
    """Return the Korean sample."""
    return minimal.book()
