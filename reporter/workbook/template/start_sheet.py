"""The Start here sheet: what to do, what the colours mean, what is still missing, what can be added."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.utility import quote_sheetname
from xlsxwriter.worksheet import Worksheet

from reporter.model.schema import SETTINGS, SHEETS, START_HERE
from reporter.model.settings import setting_kinds
from reporter.workbook.template import missing
from reporter.workbook.template.options import PlainRows
from reporter.workbook.template.setting_sheet import starting_settings
from reporter.workbook.template.styles import (
    ACCENT,
    ACCENT_TINT,
    ALERT,
    GOOD,
    GREY,
    HAIRLINE,
    INK,
    PANEL,
    PAPER,
    lines_of,
)
from reporter.workbook.template.tables import Painter, set_up_page, sheet_title

MARGIN, NAME, WHAT, FEEDS, COUNT = range(5)
WIDTHS = (2.5, 30, 78, 50, 17)
STEPS = ("settings", "channels", "results", "website", "blank", "check")
LEGEND = ("required", "optional", "computed")
LINE = 17
ROW = 26
COMMAND_FONT = "Consolas"


@dataclass(slots=True)
class Pen:
    """Writes the sheet from top to bottom; ``row`` is the next free row, counted from 0."""

    painter: Painter
    page: Worksheet
    row: int = 1

    def word(self, key: str, **facts: str | int) -> str:
        """Return a message of this sheet."""
        return self.painter.language.text(f"template-{key}", **facts)

    def style(self, **properties: Any) -> Format:
        """Return a cell format in the house font."""
        return self.painter.styles.style(**properties)

    def next(self, pixels: int = ROW) -> int:
        """Return the row to write on and move below it."""
        row = self.row
        self.page.set_row_pixels(row, pixels)
        self.row += 1
        return row


@dataclass(frozen=True, slots=True)
class Counts:
    """What is counted for each sheet: the formula and its value now (None: no rows yet), by sheet id."""

    formulas: Mapping[str, str]
    values: Mapping[str, int | None]

    @property
    def total(self) -> int:
        """All required cells that are missing now."""
        return sum(value or 0 for value in self.values.values())


def counts(painter: Painter, rows: PlainRows, given_settings: Mapping[str, object]) -> Counts:
    """Return the counts of Settings and of every sheet that the workbook has."""
    required = [name for name, kind in setting_kinds().items() if kind.required]
    settings = starting_settings(painter, given_settings)
    formulas = {SETTINGS: missing.settings_formula(sheet_title(painter.language, SETTINGS))}
    empty = painter.language.text("template-empty")
    values: dict[str, int | None] = {SETTINGS: missing.missing_settings(settings, required)}
    for sheet in painter.options.present:
        formulas[sheet] = missing.table_formula(sheet_title(painter.language, sheet), SHEETS[sheet], empty)
        values[sheet] = missing.missing_in_rows(SHEETS[sheet], rows[sheet])
    return Counts(formulas, values)


def write_start(painter: Painter, page: Worksheet, found: Counts) -> None:
    """Fill the Start here sheet."""
    pen = Pen(painter, page)
    for number, wide in enumerate(WIDTHS):
        page.set_column(number, number, wide)
    _write_title(pen)
    total_row = _write_total(pen)
    _write_steps(pen)
    _write_legend(pen)
    first, last = _write_sheets(pen, found)
    _write_formula_of_total(pen, total_row, (first, last), found.total)
    _write_addable(pen)
    set_up_page(painter, page, 1)
    page.set_tab_color(INK)
    page.activate()


def _write_title(pen: Pen) -> None:
    pen.page.set_row_pixels(0, 18)
    row = pen.next(46)
    pen.page.write_string(row, NAME, pen.word("title"), pen.style(font_size=24, bold=True))
    row = pen.next(34)
    for column in (NAME, WHAT, FEEDS, COUNT):
        pen.page.write_blank(row, column, None, pen.style(bottom=2, bottom_color=INK))
    style = pen.style(font_size=11.5, font_color=GREY, bottom=2, bottom_color=INK, valign="top")
    pen.page.write_string(row, NAME, pen.word("subtitle"), style)
    pen.next(12)


def _write_total(pen: Pen) -> int:
    row = pen.next(22)
    pen.page.write_string(row, NAME, pen.word("missing"), pen.style(font_color=GREY, valign="bottom"))
    return pen.next(50)


def _write_formula_of_total(pen: Pen, row: int, rows: tuple[int, int], total: int) -> None:
    figure = pen.style(font_size=30, bold=True, font_color=ALERT, align="left", num_format="0")
    pen.page.write_formula(row, NAME, f"=SUM(E{rows[0] + 1}:E{rows[1] + 1})", figure, total)
    ready, wanting = pen.word("ready"), pen.word("not-ready")
    formula = f"=IF(B{row + 1}=0,{_quoted(ready)},{_quoted(wanting)})"
    style = pen.style(font_size=11.5, text_wrap=True)
    pen.page.write_formula(row, WHAT, formula, style, wanting if total else ready)
    done = pen.painter.book.add_format({"font_color": GOOD})
    rule = {"type": "cell", "criteria": "==", "value": 0, "format": done}
    pen.page.conditional_format(row, NAME, row, NAME, rule)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _colour_counts(pen: Pen, first: int, last: int) -> None:
    """Colour what is missing and what is complete; a sheet without rows stays grey."""
    cell = f"$E{first + 1}"
    for comparison, colour in ((">0", ALERT), ("=0", GOOD)):
        look = pen.painter.book.add_format({"font_color": colour, "bold": True})
        rule = f"=IF(ISNUMBER({cell}),{cell}{comparison},FALSE)"
        pen.page.conditional_format(
            first, COUNT, last, COUNT, {"type": "formula", "criteria": rule, "format": look}
        )


def _write_heading(pen: Pen, key: str) -> None:
    pen.next(24)
    row = pen.next(30)
    for column in (WHAT, FEEDS, COUNT):
        pen.page.write_blank(row, column, None, pen.style(bottom=1, bottom_color=INK))
    style = pen.style(font_size=14, bold=True, bottom=1, bottom_color=INK)
    pen.page.write_string(row, NAME, pen.word(key), style)


def _write_steps(pen: Pen) -> None:
    _write_heading(pen, "how")
    across = sum(WIDTHS[WHAT:])
    for number, step in enumerate(STEPS, start=1):
        text = pen.painter.language.text(f"template-step-{step}", "text")
        row = pen.next(ROW + LINE * (lines_of(text, across) - 1))
        name = f"{number}   {pen.word(f'step-{step}')}"
        pen.page.write_string(row, NAME, name, pen.style(bold=True, bottom=1, bottom_color=HAIRLINE))
        style = pen.style(text_wrap=True, bottom=1, bottom_color=HAIRLINE)
        pen.page.merge_range(row, WHAT, row, COUNT, "", style)
        pen.page.write_string(row, WHAT, text, style)


def _write_legend(pen: Pen) -> None:
    _write_heading(pen, "colours")
    looks: Mapping[str, dict[str, Any]] = {
        "required": {"bg_color": INK, "font_color": PAPER},
        "optional": {"bg_color": PANEL},
        "computed": {"bg_color": ACCENT_TINT, "font_color": ACCENT},
    }
    for part in LEGEND:
        row = pen.next(ROW)
        chip = pen.style(bold=True, indent=1, bottom=1, bottom_color=PAPER, **looks[part])
        pen.page.write_string(row, NAME, pen.word(part), chip)
        text = pen.painter.language.text(f"template-{part}", "text")
        pen.page.write_string(row, WHAT, text, pen.style(indent=1))


def _write_table_header(pen: Pen, keys: Sequence[str]) -> None:
    row = pen.next(24)
    for column, key in enumerate(keys, start=NAME):
        align = {"align": "right", "indent": 1} if column == COUNT else {"align": "left"}
        style = pen.style(
            font_size=9.5, font_color=GREY, bottom=1, bottom_color=HAIRLINE, valign="bottom", **align
        )
        pen.page.write_string(row, column, pen.word(key), style)


def _write_sheets(pen: Pen, found: Counts) -> tuple[int, int]:
    _write_heading(pen, "sheets")
    _write_table_header(pen, ("column-sheet", "column-what", "column-feeds", "column-missing"))
    first = pen.row
    for sheet in found.formulas:
        row = _write_sheet_row(pen, sheet, link=True)
        style = pen.style(
            num_format=f'0;0;"{pen.word("complete")}";@',
            align="right",
            font_color=GREY,
            bg_color=ACCENT_TINT,
            bottom=1,
            bottom_color=HAIRLINE,
            indent=1,
        )
        saved = found.values[sheet]
        pen.page.write_formula(
            row, COUNT, found.formulas[sheet], style, pen.word("empty") if saved is None else saved
        )
    _colour_counts(pen, first, pen.row - 1)
    return first, pen.row - 1


def _write_sheet_row(pen: Pen, sheet: str, *, link: bool) -> int:
    language = pen.painter.language
    title = sheet_title(language, sheet)
    texts = (language.text(f"sheet-{sheet}", "help"), language.text(f"sheet-{sheet}", "feeds"))
    lines = max(lines_of(text, wide) for text, wide in zip(texts, WIDTHS[WHAT:COUNT], strict=True))
    row = pen.next(ROW + LINE * (lines - 1))
    name = pen.style(bold=True, font_color=ACCENT if link else INK, bottom=1, bottom_color=HAIRLINE)
    if link:
        pen.page.write_url(row, NAME, f"internal:{quote_sheetname(title)}!A1", name, title)
    else:
        pen.page.write_string(row, NAME, title, name)
    for column, text, colour in ((WHAT, texts[0], INK), (FEEDS, texts[1], GREY)):
        style = pen.style(font_color=colour, text_wrap=True, bottom=1, bottom_color=HAIRLINE)
        pen.page.write_string(row, column, text, style)
    return row


def _write_addable(pen: Pen) -> None:
    addable = tuple(_addable(pen))
    if not addable:
        return
    _write_heading(pen, "more")
    row = pen.next(ROW)
    pen.page.write_string(row, NAME, pen.word("more-how"), pen.style(font_color=GREY))
    row = pen.next(ROW)
    command = pen.style(font_name=COMMAND_FONT, bg_color=PANEL, indent=1, font_size=10)
    pen.page.merge_range(row, NAME, row, COUNT, "", command)
    pen.page.write_string(row, NAME, f"report new --add {addable[0]} BOOK.xlsx -o COPY.xlsx", command)
    _write_table_header(pen, ("column-sheet", "column-what", "column-feeds", "column-name"))
    for sheet in addable:
        row = _write_sheet_row(pen, sheet, link=False)
        _write_name(pen, row, sheet)


def _addable(pen: Pen) -> Iterator[str]:
    return (sheet for sheet in SHEETS if sheet not in pen.painter.options.present)


def _write_name(pen: Pen, row: int, sheet: str) -> None:
    """Write the word for --add, or "added" once a sheet of that name is there."""
    address = f"{quote_sheetname(sheet_title(pen.painter.language, sheet))}!A1".replace('"', '""')
    formula = f'=IFERROR(IF(ISREF(INDIRECT("{address}")),"{pen.word("added")}","{sheet}"),"{sheet}")'
    style = pen.style(font_name=COMMAND_FONT, align="right", bottom=1, bottom_color=HAIRLINE, indent=1)
    pen.page.write_formula(row, COUNT, formula, style, sheet)


def add_start(painter: Painter) -> Worksheet:
    """Add the sheet, empty, so that it is the first tab."""
    return painter.book.add_worksheet(sheet_title(painter.language, START_HERE))
