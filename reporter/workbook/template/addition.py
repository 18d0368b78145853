"""Adds sheets to a copy of a workbook in use.

The new sheets are written as for a new workbook and then put into the copy part by part, so that everything
else in it stays byte for byte: charts, pictures, macros, formulas with their saved values.
"""

import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

from reporter.errors import WrongCommandError
from reporter.language import language
from reporter.model.period import Calendar
from reporter.model.schema import LISTS, SETTINGS
from reporter.workbook.convention import Surroundings
from reporter.workbook.files import write_whole
from reporter.workbook.gate import open_package, refusing
from reporter.workbook.grid import read_grids
from reporter.workbook.headers import Sheets, find_header, match_sheets
from reporter.workbook.names import SHEET_NAMES, Lexicon, lexicon_for
from reporter.workbook.package import transitional
from reporter.workbook.scan import column_letter
from reporter.workbook.settings import read_settings
from reporter.workbook.template.book import new_book
from reporter.workbook.template.graft import graft
from reporter.workbook.template.lists import ChannelNames, write_lists
from reporter.workbook.template.options import TemplateOptions
from reporter.workbook.template.starters import starting_rows
from reporter.workbook.template.tables import Painter, sheet_title, write_table


def add_sheets(source: Path, target: Path, options: TemplateOptions) -> tuple[str, ...]:
    """Write a copy of a workbook with the sheets of ``options`` added; the source is only read.

    The copy keeps its own language and currency, whatever the options say.

    Returns:
        The names of the added sheets.

    Raises:
        CannotReadError: The source cannot be read as a workbook.
        CannotWriteError: The target cannot be written.
        WrongCommandError: The workbook has one of the sheets already.
    """
    grids = read_grids(source)
    lexicon = lexicon_for(grid.title for grid in grids)
    sheets = match_sheets(grids, lexicon)
    for sheet in options.sheets:
        if sheet in sheets.known:
            raise WrongCommandError("new-sheet-present", path=source.name, name=sheets.known[sheet].title)
    fitting = replace(options, language=lexicon.code, currency=_currency(sheets, lexicon, options))
    channels = _channels(sheets, lexicon)
    donor = _donor(fitting, channels, with_lists=LISTS not in {grid.title for grid in grids})
    write_whole(target, _grafted(source, donor))
    return tuple(sheet_title(language(fitting.language), sheet) for sheet in fitting.sheets)


def _grafted(source: Path, donor: bytes) -> bytes:
    with refusing(source), ZipFile(io.BytesIO(donor)) as package:
        return graft(transitional(open_package(source)), package)


def language_of(source: Path) -> str:
    """Return the code of the language that a workbook's sheets are named in."""
    return lexicon_for(grid.title for grid in read_grids(source)).code


def _currency(sheets: Sheets, lexicon: Lexicon, options: TemplateOptions) -> str:
    grid = sheets.known.get(SETTINGS)
    around = Surroundings(lexicon, Calendar(), options.currency)
    return read_settings(grid, around).settings.currency if grid else options.currency


def _channels(sheets: Sheets, lexicon: Lexicon) -> ChannelNames:
    """Return where the workbook keeps the names of its channels."""
    grid = sheets.known.get("channels")
    header = find_header(grid, "channels", lexicon) if grid else None
    if grid is None or header is None or "channel" not in header.columns:
        return ChannelNames(lexicon.shown(SHEET_NAMES, "channels"))
    column = header.columns["channel"]
    names = [
        str(row[column].value) for number, row in grid.rows.items() if number > header.row and column in row
    ]
    return ChannelNames(grid.title, column_letter(column), header.row + 1, names)


def _donor(options: TemplateOptions, channels: ChannelNames, *, with_lists: bool) -> bytes:
    """Return a workbook that holds nothing but the sheets to add."""
    target = io.BytesIO()
    words = language(options.language)
    book = new_book(target, words, options)
    painter = Painter.of(book, words, options)
    rows = starting_rows(options, {}, words)
    for sheet in _in_order(options):
        write_table(painter, sheet, rows[sheet])
    if with_lists:
        write_lists(book, words, options, channels)
    book.close()
    return target.getvalue()


def _in_order(options: TemplateOptions) -> Sequence[str]:
    return [sheet for sheet in options.present if sheet in options.sheets]
