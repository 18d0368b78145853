"""What the properties share: a quarter, how its rows are made, which columns hold numbers, a result's numbers."""

from datasets import ads, care, months, results, website

from reporter.model.schema import SHEETS
from reporter.model.units import Interval

MONTHS = ("2026-07", "2026-08", "2026-09")
QUARTER = months("2026-07", "2026-09")
MAKERS = {"channel_results": results, "website": website, "ads": ads, "care": care}


def columns(sheet, kinds):
    """The ids of a sheet's columns of some kinds."""
    return [column.id for column in SHEETS[sheet].columns if column.kind in kinds]


def numbers(result):
    """Both ends of a range, else the one number."""
    if isinstance(result.value, Interval):
        return [result.value.low, result.value.high]
    return [result.value]
