"""The Settings sheet: a vertical list of name, value and explanation."""

from collections.abc import Mapping

from xlsxwriter.worksheet import Worksheet

from reporter.language import available
from reporter.model.schema import SETTINGS, Kind
from reporter.model.settings import SettingKind, setting_kinds
from reporter.workbook.template.checks import Check, cell_check, header_message
from reporter.workbook.template.styles import (
    ACCENT,
    ALERT_TINT,
    GREY,
    HAIRLINE,
    INK,
    PANEL,
    PAPER,
    lines_of,
    number_format,
)
from reporter.workbook.template.tables import Painter, set_up_page, sheet_title, write_value

COLUMNS = ("name", "value", "help")
WIDTHS = (34, 40, 92)
SMALL_PRINT = 1.1  # more letters fit in than at the usual size
HEADER_PIXELS, ROW_PIXELS, LINE_PIXELS = 36, 28, 18
CURRENCY_LENGTH = 3


def required_cells() -> tuple[str, ...]:
    """Return the addresses of the values that must be filled in."""
    kinds = setting_kinds().values()
    return tuple(f"$B${row}" for row, kind in enumerate(kinds, start=2) if kind.required)


def starting_settings(painter: Painter, given: Mapping[str, object]) -> Mapping[str, object]:
    """Return the settings a new workbook begins with; those given win."""
    options = painter.options
    first = {"language": options.language, "currency": options.currency, "rhythm": options.rhythm.value}
    return {**first, **given}


def write_settings(painter: Painter, given: Mapping[str, object]) -> None:
    """Add the Settings sheet."""
    page = painter.book.add_worksheet(sheet_title(painter.language, SETTINGS))
    settings = starting_settings(painter, given)
    kinds = setting_kinds()
    _write_header(painter, page, len(kinds))
    for row, (name, kind) in enumerate(kinds.items(), start=1):
        _write_setting(painter, page, row, name, kind)
        style = painter.styles.entry(number_format(kind.kind, painter.options.currency), left=True, wrap=True)
        write_value(page, row, 1, painter.wording.cell(kind, settings.get(name)), style)
    set_up_page(painter, page, 1)
    page.repeat_rows(0)
    page.freeze_panes(1, 1)
    page.set_tab_color(ACCENT)


def _write_header(painter: Painter, page: Worksheet, rows: int) -> None:
    page.set_row_pixels(0, HEADER_PIXELS)
    headers = []
    header = painter.styles.style(
        bold=True, font_color=GREY, bottom=2, bottom_color=INK, indent=1, font_size=9.5
    )
    for number, name in enumerate(COLUMNS):
        title = painter.language.text(f"column-settings-{name}")
        page.set_column(number, number, WIDTHS[number])
        page.write_string(0, number, title, header)
        help_text = painter.language.text(f"column-settings-{name}", "help")
        page.data_validation(0, number, 0, number, header_message(title, help_text))
        headers.append({"header": title, "header_format": header})
    page.add_table(
        0, 0, rows, 2, {"name": "table_settings", "style": None, "autofilter": False, "columns": headers}
    )


def _write_setting(painter: Painter, page: Worksheet, row: int, name: str, kind: SettingKind) -> None:
    title = painter.language.text(f"setting-{name}")
    explanation = painter.language.text(f"setting-{name}", "help")
    page.write_string(row, 0, title, _name_style(painter, required=kind.required))
    style = painter.styles.style(
        text_wrap=True, font_color=GREY, bottom=1, bottom_color=HAIRLINE, indent=1, font_size=9.5
    )
    page.write_string(row, 2, explanation, style)
    lines = lines_of(explanation, WIDTHS[2] * SMALL_PRINT)
    page.set_row_pixels(row, ROW_PIXELS + (lines - 1) * LINE_PIXELS)
    check = {**(_setting_check(painter, name, kind) or {}), **header_message(title, explanation)}
    page.data_validation(row, 1, row, 1, check)
    if kind.required:
        tint = painter.book.add_format({"bg_color": ALERT_TINT})
        rule = {"type": "formula", "criteria": f'=$B${row + 1}=""', "format": tint}
        page.conditional_format(row, 1, row, 1, rule)


def _name_style(painter: Painter, *, required: bool) -> object:
    colours = {"bg_color": INK, "font_color": PAPER} if required else {"bg_color": PANEL}
    return painter.styles.style(bold=True, indent=1, bottom=1, bottom_color=HAIRLINE, **colours)


def _setting_check(painter: Painter, name: str, kind: SettingKind) -> Check | None:
    warning = {"error_type": "warning", "error_title": painter.language.text("template-check-title")}
    if name == "language":
        message = painter.language.text("template-check-language")
        return {"validate": "list", "source": list(available()), "error_message": message, **warning}
    if name == "currency":
        message = painter.language.text("template-check-currency")
        length = {"validate": "length", "criteria": "==", "value": CURRENCY_LENGTH}
        return {**length, "error_message": message, **warning}
    if kind.several or kind.kind is Kind.TEXT:
        return None
    return cell_check(kind, painter.language)
