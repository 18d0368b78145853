"""The audit workbook: the inputs as read, and every KPI as a live Excel formula over them."""

from datetime import datetime
from io import BytesIO

from xlsxwriter import Workbook

from reporter.brand import Brand
from reporter.kpi.engine import Engine
from reporter.model.period import Period
from reporter.render.audit.board import Board
from reporter.render.audit.inputs import Inputs
from reporter.render.audit.moments import Moments
from reporter.render.audit.pages import Page, Pages
from reporter.render.audit.rows import RowSheets
from reporter.render.audit.signs import Signs
from reporter.render.audit.sums import Sums, engine_of
from reporter.story.blocks import Report
from reporter.story.context import Context
from reporter.story.formulas import in_words

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
    board_page, words_page, sums_page, moments_page = (
        pages.new(f"audit-sheet-{key}") for key in ("kpis", "definitions", "sums", "moments")
    )
    inputs, signs = Inputs(pages, dataset), Signs(context.language)
    inputs.write(context.problems)
    rows = RowSheets(pages, inputs, signs)
    moments = Moments(pages, inputs, signs, rows)
    sums = Sums(pages, inputs, signs, moments, context)
    board = Board(pages, inputs, sums, context)
    moments.open(moments_page, _periods(context, board))
    sums.open(sums_page)
    board.write(board_page)
    _define(pages, words_page, context, engine_of(context))


def _periods(context: Context, board: Board) -> list[Period]:
    """Return every period that a formula may look at: the spans, and the one before each of them."""
    spans = [context.results.span, *([board.before] if board.before else [])]
    found = {period for span in spans for period in span.periods}
    found |= {context.dataset.calendar.previous(period) for period in found}
    return sorted(found)


def _define(pages: Pages, page: Page, context: Context, engine: Engine) -> None:
    """Write every KPI's formula and meaning in words, and what the signs stand for."""
    language = context.language
    page.text(1, 0, language.text("audit-definitions"), pages.heading())
    heads = ("kpi", "formula", "meaning", "definition")
    for column, (key, width) in enumerate(zip(heads, (34, 70, 70, 30), strict=True)):
        page.text(3, column, language.text(f"audit-head-{key}"), pages.head())
        page.sheet.set_column(column, column, width)
    page.used = 3
    wrapped = pages.style(text_wrap=True)
    for kpi in context.kpis.values():
        row = page.next_row()
        page.text(row, 0, context.kpi_name(kpi.id), pages.style(bold=True, text_wrap=True))
        page.text(row, 1, in_words(kpi.formula, language, context.settings), wrapped)
        page.text(row, 2, language.find(f"kpi-{kpi.id}", "definition") or "", wrapped)
        page.text(row, 3, engine.definition(kpi.id), pages.quiet())
    page.sheet.autofilter(2, 0, page.used - 1, len(heads) - 1)
    page.sheet.freeze_panes(3, 1)
    for key in ("nothing", "untracked", "unknown", "fixed"):
        page.used += 1
        page.text(page.used + 1, 0, language.text(f"audit-legend-{key}"), pages.quiet())
