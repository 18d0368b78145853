"""Worksheets of the audit workbook: names that clash with no other, styles, widths."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import quote_sheetname, xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from reporter.language import Language
from reporter.render.plain import wrapped

LONGEST_TITLE = 31
LONGEST_TEXT = 32767
MOST_LINES = 10
USUAL_WIDTH = 8  # of a column, in digits
LETTERS = 1.1  # that stand where one digit does
PADDING, LINE, TITLE = 2, 13, 21  # points
GREY = "#5A6372"
PANEL = "#F3F4F7"


class _Verbatim(Worksheet):  # type: ignore[misc]  # XlsxWriter declares no types
    """A worksheet that takes formulas as they are.

    XlsxWriter renames thirty functions of newer Excels, none of which stands in ours. It looks for each of
    them in every formula, which is half of the work, and in quoted texts too: a campaign may be called “MAP(1)”.
    """

    def _prepare_formula(self, formula: str, *_: bool) -> str:
        bare = formula.removeprefix("{").removeprefix("=")
        return bare.removesuffix("}") if formula.startswith("{") else bare


@dataclass(slots=True)
class Page:
    """One worksheet that is filled from above."""

    sheet: Worksheet
    title: str
    used: int = 0
    _widths: dict[int, float] = field(default_factory=dict)
    _lines: dict[int, int] = field(default_factory=dict)

    def next_row(self) -> int:
        """Return the next free row, counted from 1."""
        self.used += 1
        return self.used

    def ref(self, row: int, column: int) -> str:
        """Return an absolute address, with the sheet; row counted from 1, column from 0."""
        return f"{quote_sheetname(self.title)}!${xl_col_to_name(column)}${row}"

    def columns(self, first: int, last: int, width: float) -> None:
        """Set the width of some columns, in digits; before texts that wrap are written into them."""
        self.sheet.set_column(first, last, width)
        self._widths.update(dict.fromkeys(range(first, last + 1), width))

    def text(self, row: int, column: int, text: str, form: Format | None = None) -> None:
        """Write a text, whatever it begins with; a row is made as high as the texts that wrap in it."""
        self.sheet.write_string(row - 1, column, text[:LONGEST_TEXT], form)
        if form is not None and form.text_wrap:
            broken = wrapped(text, line=int(self._widths.get(column, USUAL_WIDTH) * LETTERS))
            self._fit(row, 1 + broken.count("\n"))

    def _fit(self, row: int, lines: int) -> None:
        """Make a row high enough: Excel does so by itself, LibreOffice trusts what the file says."""
        lines = min(lines, MOST_LINES)
        if lines > self._lines.get(row, 0):
            self._lines[row] = lines
            self.sheet.set_row(row - 1, PADDING + LINE * lines)

    def formula(
        self, row: int, column: int, formula: str, form: Format | None = None, value: Any = ""
    ) -> None:
        """Write a formula with its saved value; "" leaves it to the program that opens the file."""
        self.sheet.write_formula(row - 1, column, f"={formula}", form, value)

    def array(self, row: int, column: int, formula: str, form: Format | None = None) -> None:
        """Write a formula that looks at whole columns at once."""
        self.sheet.write_array_formula(row - 1, column, row - 1, column, f"{{={formula}}}", form, "")


@dataclass(slots=True)
class Pages:
    """Makes worksheets and styles."""

    book: Workbook
    language: Language
    _titles: set[str] = field(default_factory=set)
    _styles: dict[tuple[tuple[str, object], ...], Format] = field(default_factory=dict)

    def reserve(self, titles: Iterable[str]) -> None:
        """Keep the names of the workbook's own sheets free."""
        self._titles |= {title.casefold() for title in titles}

    def own(self, title: str) -> Page:
        """Return a new worksheet with exactly this name."""
        sheet = self.book.add_worksheet(title, worksheet_class=_Verbatim)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.hide_gridlines(2)
        return Page(sheet, title)

    def new(self, key: str, **facts: str) -> Page:
        """Return a new worksheet, named by a message."""
        wanted = "".join(" " if sign in "[]:*?/\\" else sign for sign in self.language.text(key, **facts))
        title, number = wanted[:LONGEST_TITLE].strip("' "), 2
        while title.casefold() in self._titles:
            title, number = f"{wanted[: LONGEST_TITLE - 3].strip(chr(39) + ' ')} {number}", number + 1
        self._titles.add(title.casefold())
        return self.own(title)

    def style(self, **properties: object) -> Format:
        """Return a format, each made once."""
        if "indent" in properties:
            properties.setdefault("align", "left")  # some programs indent nothing else
        key = tuple(sorted(properties.items()))
        if key not in self._styles:
            house = {"font_name": self.language.text("template-font"), "font_size": 10, "valign": "top"}
            self._styles[key] = self.book.add_format({**house, **properties})
        return self._styles[key]

    def title(self, page: Page, text: str) -> None:
        """Write what a sheet is about."""
        page.text(1, 0, text, self.style(bold=True, font_size=14))
        page.sheet.set_row(0, TITLE)

    def head(self, **more: object) -> Format:
        """Return the style of a column's head."""
        return self.style(bold=True, text_wrap=True, bottom=1, bg_color=PANEL, valign="bottom", **more)

    def quiet(self, **more: object) -> Format:
        """Return the style of remarks."""
        return self.style(font_color=GREY, **more)
