"""The sheet of definitions: each KPI's formula and meaning in words, and what the signs stand for."""

from xlsxwriter.utility import quote_sheetname, xl_range_abs

from reporter.render.audit.pages import Page, Pages
from reporter.render.audit.signs import REASONS, Signs
from reporter.render.audit.sums import engine_of
from reporter.story.context import Context
from reporter.story.formulas import in_words

HEAD = 3
COLUMNS = (("kpi", 34), ("formula", 70), ("meaning", 70), ("definition", 30))
LEGEND = ("nothing", "untracked", "unknown", "fixed")


def define(pages: Pages, page: Page, signs: Signs, context: Context) -> None:
    """Write the sheet."""
    language = context.language
    pages.title(page, language.text("audit-definitions"))
    for column, (key, width) in enumerate(COLUMNS):
        page.columns(column, column, width)
        page.text(HEAD, column, language.text(f"audit-head-{key}"), pages.head())
    page.used = HEAD
    for kpi in context.kpis:
        _kpi(pages, page, context, kpi)
    page.sheet.autofilter(HEAD - 1, 0, page.used - 1, len(COLUMNS) - 1)
    page.sheet.freeze_panes(HEAD, 1)
    page.used += 1
    for key in LEGEND:
        page.text(page.next_row(), 0, language.text(f"audit-legend-{key}"), pages.quiet())
    _reasons(pages, page, signs)


def _kpi(pages: Pages, page: Page, context: Context, kpi: str) -> None:
    row, language, wrapped = page.next_row(), context.language, pages.style(text_wrap=True)
    page.text(row, 0, context.kpi_name(kpi), pages.style(bold=True, text_wrap=True))
    page.text(row, 1, in_words(context.kpis[kpi].formula, language, context.settings), wrapped)
    page.text(row, 2, language.find(f"kpi-{kpi}", "definition") or "", wrapped)
    page.text(row, 3, engine_of(context).definition(kpi), pages.quiet())


def _reasons(pages: Pages, page: Page, signs: Signs) -> None:
    """List what cells say where there is no value: formulas look the most telling one up here."""
    page.used += 1
    page.text(page.next_row(), 0, pages.language.text("audit-reasons"), pages.head())
    page.text(page.used, 1, pages.language.text("audit-head-meaning"), pages.head())
    first = page.used
    for said, meaning in signs.least_telling_first():
        page.text(page.next_row(), 0, said, pages.style())
        page.text(page.used, 1, meaning, pages.style())
    cells = xl_range_abs(first, 0, page.used - 1, 0)
    pages.book.define_name(REASONS, f"={quote_sheetname(page.title)}!{cells}")
