"""Puts the blank workbook together, sheet after sheet."""

import io
from collections.abc import Mapping
from datetime import datetime, time
from pathlib import Path

from xlsxwriter import Workbook

from reporter.language import Language, language
from reporter.model.schema import TEMPLATE_VERSION
from reporter.workbook.files import write_whole
from reporter.workbook.template.cells import cleaned
from reporter.workbook.template.lists import ChannelNames, write_lists
from reporter.workbook.template.options import NO_ROWS, NOTHING, PlainRows, TemplateOptions
from reporter.workbook.template.setting_sheet import write_settings
from reporter.workbook.template.start_sheet import add_start, counts, write_start
from reporter.workbook.template.starters import starting_rows
from reporter.workbook.template.tables import Painter, sheet_title, write_table


def write_template(
    path: Path,
    options: TemplateOptions,
    rows: PlainRows = NO_ROWS,
    settings: Mapping[str, object] = NOTHING,
) -> None:
    """Write a new workbook; an existing file is replaced only by a finished one.

    Args:
        path: The file to write.
        options: Which sheets, in which language, for which rhythm and currency.
        rows: Rows by sheet id, values by column id: numbers, dates, True and False, ids of choices and KPIs,
            texts, ``Typed`` for a literal text, None for a blank. Without any, the workbook begins with the
            channels of the options.
        settings: Values by setting id, beyond language, currency and rhythm.

    Raises:
        CannotWriteError: The folder does not exist or may not be written to.
    """
    write_whole(path, template_bytes(options, rows, settings))


def template_bytes(
    options: TemplateOptions, rows: PlainRows = NO_ROWS, settings: Mapping[str, object] = NOTHING
) -> bytes:
    """Return a new workbook as the bytes of an .xlsx file; the arguments are those of ``write_template``."""
    target = io.BytesIO()
    book = new_book(target, language(options.language), options)
    painter = Painter.of(book, language(options.language), options)
    filled = starting_rows(options, rows, painter.language)
    start = add_start(painter)
    write_settings(painter, settings)
    for sheet in options.present:
        write_table(painter, sheet, filled[sheet])
    write_lists(book, painter.language, options, _channel_names(painter, filled))
    write_start(painter, start, counts(painter, filled, settings))
    book.close()
    return target.getvalue()


def new_book(target: io.BytesIO, words: Language, options: TemplateOptions) -> Workbook:
    """Return an empty workbook of ours: its properties say which version of the template it follows."""
    book = Workbook(target, {"in_memory": True})
    created = datetime.combine(options.today, time())
    book.set_properties({"title": words.text("template-title"), "created": created})
    book.set_custom_property("TemplateVersion", TEMPLATE_VERSION)
    book.set_custom_property("TemplateLanguage", options.language)
    book.set_size(1920, 1200)
    return book


def _channel_names(painter: Painter, rows: PlainRows) -> ChannelNames:
    names = [cleaned(str(row.get("channel") or "")) for row in rows["channels"]]
    return ChannelNames(sheet_title(painter.language, "channels"), names=names)
