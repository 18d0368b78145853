"""The workbook inside a native chart: what "Edit data" opens. Text stays text, whatever it begins with."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO

from xlsxwriter import Workbook

SAFE = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
CREATED = datetime(1980, 1, 1)  # noqa: DTZ001 — a fixed stamp, so that the same data gives the same bytes


def workbook(
    categories: Sequence[str], series: Sequence[tuple[str, Sequence[float | None]]], number_format: str
) -> bytes:
    """Return a workbook of one sheet: categories down the first column, a series in each further one."""
    out = BytesIO()
    with Workbook(out, SAFE) as book:
        book.set_properties({"created": CREATED})
        sheet = book.add_worksheet("Sheet1")
        style = book.add_format({"num_format": number_format})
        for row, name in enumerate(categories, 1):
            sheet.write_string(row, 0, name)
        for column, (name, values) in enumerate(series, 1):
            sheet.write_string(0, column, name)
            for row, value in enumerate(values, 1):
                if value is not None:
                    sheet.write_number(row, column, value, style)
    return out.getvalue()
