"""The sheet of the history: each KPI period by period, each value a formula."""

from xlsxwriter.utility import xl_col_to_name

from reporter.kpi.results import Missing, Result, ScopeKind
from reporter.model.period import Period, Span
from reporter.render.audit.lines import HEAD, NAMES, Line, Lines
from reporter.render.audit.pages import Page, Pages
from reporter.render.audit.rows import CannotWriteError
from reporter.render.audit.signs import Signs
from reporter.render.audit.sums import Case
from reporter.story import periods as names
from reporter.story.context import Context

FIRST = len(NAMES)  # the column of the first period
TOP_LEFT = f"{xl_col_to_name(FIRST)}{HEAD + 1}"
WIDTH, DEFINITION_WIDTH = 17, 26
SCOPES = frozenset({ScopeKind.TOTAL, ScopeKind.NETWORK, ScopeKind.CHANNEL, ScopeKind.CAMPAIGN})


class History:
    """Writes the sheet."""

    def __init__(self, pages: Pages, lines: Lines, signs: Signs, context: Context) -> None:
        self._pages, self._lines, self._signs, self._context = pages, lines, signs, context

    @property
    def periods(self) -> tuple[Period, ...]:
        """The periods on the sheet, oldest first."""
        return self._context.results.history

    def write(self, page: Page) -> None:
        """Write every KPI in total and of each network, channel and campaign."""
        self._lines.title(page, "audit-history")
        self._heads(page)
        page.used = HEAD
        for line in self._lines.of(SCOPES):
            self._line(page, page.next_row(), line)
        last = FIRST + len(self.periods)
        reasons = {"type": "formula", "criteria": f"=ISTEXT({TOP_LEFT})", "format": self._pages.quiet()}
        page.sheet.conditional_format(HEAD, FIRST, max(page.used, HEAD + 1) - 1, last - 1, reasons)
        self._lines.finish(page, last + 1)

    def _heads(self, page: Page) -> None:
        language, calendar = self._pages.language, self._context.dataset.calendar
        for column, (key, width) in enumerate(NAMES):
            page.columns(column, column, width)
            page.text(HEAD, column, language.text(f"audit-head-{key}"), self._pages.head(align="left"))
        for column, period in enumerate(self.periods, FIRST):
            page.columns(column, column, WIDTH)
            page.text(HEAD, column, names.name(period, language, calendar), self._pages.head(align="right"))
        last = FIRST + len(self.periods)
        page.columns(last, last, DEFINITION_WIDTH)
        page.text(HEAD, last, language.text("audit-head-definition"), self._pages.head(indent=1))

    def _line(self, page: Page, row: int, line: Line) -> None:
        self._lines.name(page, row, line)
        last = FIRST + len(self.periods)
        page.text(row, last, line.outcome.definition, self._pages.quiet(indent=1))
        try:
            for column, result in enumerate(line.outcome.history, FIRST):
                self._value(page, row, column, line, result)
        except CannotWriteError:
            page.text(row, FIRST, self._pages.language.text("audit-cannot"), self._pages.quiet())

    def _value(self, page: Page, row: int, column: int, line: Line, result: Result) -> None:
        period, calendar = self.periods[column - FIRST], self._context.dataset.calendar
        case = Case(line.outcome.scope, Span((period,), calendar.rhythm))
        saved = self._signs.text(result.reason) if isinstance(result, Missing) else line.number(result)
        form = self._lines.form(line.kpi)
        page.formula(row, column, self._lines.cell(line, case), form, saved)
