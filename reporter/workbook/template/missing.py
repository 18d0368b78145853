"""Counts the required cells that are still blank: as a formula for Excel, and as the value saved with it."""

from collections.abc import Mapping, Sequence

from xlsxwriter.utility import quote_sheetname, xl_col_to_name

from reporter.model.schema import Sheet
from reporter.workbook.template.options import PlainRow
from reporter.workbook.template.setting_sheet import required_cells
from reporter.workbook.template.tables import ESSENTIAL, LAST_ROW


def settings_formula(title: str) -> str:
    """Return the formula that counts blank required settings."""
    place = quote_sheetname(title)
    return "=" + "+".join(f'({place}!{cell}="")' for cell in required_cells())


def missing_settings(settings: Mapping[str, object], required: Sequence[str]) -> int:
    """Return how many required settings are blank."""
    return sum(settings.get(name) in {None, ""} for name in required)


def table_formula(title: str, sheet: Sheet, empty: str) -> str:
    """Return the formula that counts blank required cells in the rows that were begun, else says "empty"."""
    columns = [_column(title, number) for number in range(len(sheet.columns))]
    required = [place for place, column in zip(columns, sheet.columns, strict=True) if column.required]
    begun = f'--({"&".join(columns)}<>"")'
    blank = "+".join(f'({place}="")' for place in required)
    without_rows = len(required) if sheet.id in ESSENTIAL else f'"{empty}"'
    return f"=IFERROR(IF(SUMPRODUCT({begun})=0,{without_rows},SUMPRODUCT({begun},{blank})),0)"


def missing_in_rows(sheet: Sheet, rows: Sequence[PlainRow]) -> int | None:
    """Return how many required cells are blank in the given rows; None when there are none, and none needed."""
    required = [column.id for column in sheet.columns if column.required]
    if not rows:
        return len(required) if sheet.id in ESSENTIAL else None
    return sum(row.get(name) in {None, ""} for row in rows for name in required)


def _column(title: str, number: int) -> str:
    letter = xl_col_to_name(number)
    return f"{quote_sheetname(title)}!${letter}$2:${letter}${LAST_ROW}"
