"""The data sheets: a header row that explains itself, a real table, cells that check what is typed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from reporter.language import Language
from reporter.model.schema import NUMERIC, SHEETS, Column, Kind, Sheet
from reporter.model.units import Unit
from reporter.workbook.template.cells import Wording, Written
from reporter.workbook.template.checks import cell_check, header_message
from reporter.workbook.template.options import PlainRow, TemplateOptions
from reporter.workbook.template.styles import (
    ACCENT,
    ALERT_TINT,
    GREY,
    INK,
    LEFT,
    PERCENT_FORMAT,
    WIDE,
    Styles,
    lines_of,
    money_format,
    number_format,
    width,
)

LAST_ROW = 5000  # lists and checks reach this far down
FEWEST_ROWS, SPARE_ROWS = 22, 8  # of a table; Excel lengthens it when a row is typed below
HEADER_HEIGHT = 36
ROW_HEIGHT, LINE_HEIGHT = 20, 14
WRAPPED = ("text", "quote", "goal")  # columns of whole sentences
A4, LETTER = 9, 1
PRECISE_PERCENT = "0.00#%"
KEY_COLUMNS = ("period", "date", "channel", "kpi", "goal", "brand", "title", "item", "kind")
ESSENTIAL = frozenset({"channels", "channel_results"})


@dataclass(frozen=True, slots=True)
class Painter:
    """What every sheet is painted with."""

    book: Workbook
    styles: Styles
    language: Language
    options: TemplateOptions
    wording: Wording

    @classmethod
    def of(cls, book: Workbook, language: Language, options: TemplateOptions) -> "Painter":
        """Return a painter for a workbook that is being written."""
        return cls(book, Styles(book, language), language, options, Wording(language, options))


def sheet_title(language: Language, sheet: str) -> str:
    """Return a sheet's name in the workbook's language."""
    return language.text(f"sheet-{sheet}")


def write_table(painter: Painter, sheet_id: str, rows: Sequence[PlainRow]) -> None:
    """Add one data sheet with its rows."""
    sheet = SHEETS[sheet_id]
    page = painter.book.add_worksheet(sheet_title(painter.language, sheet_id))
    _write_headers(painter, page, sheet)
    _write_rows(painter, page, sheet, rows)
    _add_table(painter, page, sheet, _table_rows(rows))
    _add_checks(painter, page, sheet)
    _mark_missing(painter, page, sheet)
    set_up_page(painter, page)
    page.repeat_rows(0)
    page.freeze_panes(1, _key_columns(sheet))
    page.set_tab_color(tab_colour(sheet_id))


def tab_colour(sheet_id: str) -> str:
    """Return the colour of a tab: accent where a report cannot do without it."""
    if sheet_id in ESSENTIAL:
        return ACCENT
    return INK if SHEETS[sheet_id].first else GREY


def _write_headers(painter: Painter, page: Worksheet, sheet: Sheet) -> None:
    page.set_row_pixels(0, HEADER_HEIGHT * 4 // 3)
    for number, column in enumerate(sheet.columns):
        title = painter.language.text(f"column-{sheet.id}-{column.id}")
        page.set_column(
            number, number, width(sheet.id, column.id, column.kind, title), _plain(painter, column)
        )
        header = painter.styles.header(required=column.required, right=column.kind not in LEFT)
        page.write_string(0, number, title, header)
        help_text = painter.language.text(f"column-{sheet.id}-{column.id}", "help")
        page.data_validation(0, number, 0, number, header_message(title, help_text))


def _plain(painter: Painter, column: Column) -> Format:
    """Return the format of the cells below the table."""
    left = column.kind in LEFT
    align = {"align": "left", "indent": 1} if left else {"align": "right", "indent": 1}
    return painter.styles.style(num_format=number_format(column.kind, painter.options.currency), **align)


def _write_rows(painter: Painter, page: Worksheet, sheet: Sheet, rows: Sequence[PlainRow]) -> None:
    page.set_default_row(ROW_HEIGHT)
    for number, row in enumerate(rows, start=1):
        page.set_row(number, _row_height(sheet, row))
        for place, column in enumerate(sheet.columns):
            style = _entry(painter, column, row)
            write_value(page, number, place, painter.wording.cell(column, row.get(column.id)), style)
    for number in range(len(rows) + 1, _table_rows(rows) + 1):
        for place, column in enumerate(sheet.columns):
            page.write_blank(number, place, None, _entry(painter, column, {}))


def _table_rows(rows: Sequence[PlainRow]) -> int:
    """Return how many rows a table has: those given, and empty ones to go on with."""
    return max(FEWEST_ROWS, len(rows) + SPARE_ROWS)


def _row_height(sheet: Sheet, row: PlainRow) -> float:
    """Return a row's height: Excel does not fit it to a wrapped text when the file is opened."""
    long = [(str(row.get(name) or ""), WIDE[sheet.id, name]) for name in WRAPPED if (sheet.id, name) in WIDE]
    return ROW_HEIGHT + LINE_HEIGHT * max((lines_of(text, wide) - 1 for text, wide in long), default=0)


def _entry(painter: Painter, column: Column, row: PlainRow) -> Format:
    form = number_format(column.kind, painter.options.currency)
    if column.kind is Kind.TARGET:
        form = _target_format(painter.options, row)
    wrap = column.kind is Kind.TEXT and column.id in WRAPPED
    return painter.styles.entry(form, left=column.kind in LEFT, wrap=wrap)


def _target_format(options: TemplateOptions, row: PlainRow) -> str:
    """Return the number format of a target: the KPI of its row decides."""
    unit = options.kpi_units.get(str(row.get("kpi")).partition("+")[0])
    if unit is Unit.PERCENT or row.get("kind") == "grow":
        return PRECISE_PERCENT if isinstance(row.get("low"), float) else PERCENT_FORMAT
    if unit is Unit.MONEY:
        return money_format(str(row.get("currency") or options.currency))
    return "#,##0" if unit is Unit.COUNT else "General"


def write_value(page: Worksheet, row: int, column: int, value: Written, style: Format) -> None:
    """Write a value as what it is; a text never becomes a formula, a number or a link."""
    if value is None:
        page.write_blank(row, column, None, style)
    elif isinstance(value, str):
        page.write_string(row, column, value, style)
    elif isinstance(value, date | time):
        moment = datetime(value.year, value.month, value.day) if isinstance(value, date) else value  # noqa: DTZ001
        page.write_datetime(row, column, moment, style)
    else:
        page.write_number(row, column, value, style)


def _add_table(painter: Painter, page: Worksheet, sheet: Sheet, rows: int) -> None:
    headers = [
        {
            "header": painter.language.text(f"column-{sheet.id}-{column.id}"),
            "header_format": painter.styles.header(required=column.required, right=column.kind not in LEFT),
        }
        for column in sheet.columns
    ]
    page.add_table(
        0,
        0,
        rows,
        len(sheet.columns) - 1,
        {"name": f"table_{sheet.id}", "style": None, "columns": headers},
    )


def _add_checks(painter: Painter, page: Worksheet, sheet: Sheet) -> None:
    text_cells = []
    for number, column in enumerate(sheet.columns):
        check = cell_check(column, painter.language)
        if check:
            page.data_validation(1, number, LAST_ROW - 1, number, check)
        if column.kind not in NUMERIC:
            letter = xl_col_to_name(number)
            text_cells.append(f"{letter}2:{letter}{LAST_ROW}")
    page.ignore_errors({"number_stored_as_text": " ".join(text_cells)})


def _mark_missing(painter: Painter, page: Worksheet, sheet: Sheet) -> None:
    """Tint a required cell that is blank in a row that has something in it."""
    last = xl_col_to_name(len(sheet.columns) - 1)
    tint = painter.book.add_format({"bg_color": ALERT_TINT})
    for number, column in enumerate(sheet.columns):
        if column.required:
            letter = xl_col_to_name(number)
            rule = f'=AND(${letter}2="",COUNTA($A2:${last}2)>0)'
            page.conditional_format(
                1, number, LAST_ROW - 1, number, {"type": "formula", "criteria": rule, "format": tint}
            )


def _key_columns(sheet: Sheet) -> int:
    """Return how many columns stay in view: the first ones that say what a row is about."""
    ids = [column.id for column in sheet.columns]
    known = [name in KEY_COLUMNS for name in ids]
    return min(2, known.index(False) if False in known else 2) or 1


def set_up_page(painter: Painter, page: Worksheet, pages: int = 0) -> None:
    """Make a sheet print well: landscape, one page wide (0: as many pages long as it takes), numbered."""
    page.hide_gridlines(2)
    page.set_landscape()
    page.set_paper(LETTER if painter.options.currency == "USD" else A4)
    page.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
    page.fit_to_pages(1, pages)
    page.set_footer("&L&8&A&R&8&P / &N")
    page.set_zoom(110)
