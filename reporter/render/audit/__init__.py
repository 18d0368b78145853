"""The audit workbook: the inputs as read, and every KPI as a live Excel formula over them."""

from datetime import datetime
from io import BytesIO

from xlsxwriter import Workbook

from reporter.brand import Brand
from reporter.model.period import Period
from reporter.render.audit.board import Board
from reporter.render.audit.definitions import define
from reporter.render.audit.history import History
from reporter.render.audit.inputs import Inputs
from reporter.render.audit.lines import Lines
from reporter.render.audit.moments import Moments
from reporter.render.audit.pages import Pages
from reporter.render.audit.rows import RowSheets
from reporter.render.audit.signs import Signs
from reporter.render.audit.sums import Sums
from reporter.story.blocks import Report
from reporter.story.context import Context

OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}


def render_audit(report: Report, _brand: Brand) -> bytes:
    """Return an Excel workbook in which every KPI can be traced to its cells and recalculated.

    Raises:
        ValueError: The report has no evidence.
    """
    context = report.evidence
    if context is None:
        raise ValueError("a report without evidence has no audit")
    target = BytesIO()
    book = Workbook(target, OPTIONS)
    title = context.language.text("audit-title", brand=context.settings.brand)
    made = datetime(report.day.year, report.day.month, report.day.day)  # noqa: DTZ001 — a document's date
    book.set_properties({"title": title, "created": made})
    _fill(Pages(book, context.language), context)
    book.close()
    return target.getvalue()


def _fill(pages: Pages, context: Context) -> None:
    dataset = context.dataset
    taken = [table.title for table in dataset.tables.values()]
    pages.reserve([*taken, *(cell.rpartition("!")[0] for cell in dataset.setting_cells.values())])
    board_page, history_page, words_page, sums_page, moments_page = (
        pages.new(f"audit-sheet-{key}") for key in ("kpis", "history", "definitions", "sums", "moments")
    )
    inputs, signs = Inputs(pages, dataset), Signs(context.language)
    inputs.write(context.problems)
    rows = RowSheets(pages, inputs, signs)
    moments = Moments(pages, inputs, signs, rows)
    sums = Sums(pages, inputs, signs, moments, context)
    lines = Lines(pages, sums, context)
    board, history = Board(pages, inputs, lines, context), History(pages, lines, signs, context)
    moments.open(moments_page, _periods(context, board))
    sums.open(sums_page)
    board.write(board_page)
    history.write(history_page)
    define(pages, words_page, signs, context)


def _periods(context: Context, board: Board) -> list[Period]:
    """Return every period that a formula may look at: spans and history, and the one before each of them."""
    spans = [context.results.span, *([board.before] if board.before else [])]
    found = {*context.results.history, *(period for span in spans for period in span.periods)}
    found |= {context.dataset.calendar.previous(period) for period in found}
    return sorted(found)
