"""The rows that sheets of KPIs share: each KPI in each scope in which it has a meaning, named and set alike."""

from collections.abc import Iterator
from dataclasses import dataclass

from xlsxwriter.format import Format

from reporter.kpi.declaration import Kpi
from reporter.kpi.results import TOTAL, Missing, Outcome, Reason, Result, Scope, ScopeKind
from reporter.language import currency_decimals
from reporter.model.units import Interval, Unit
from reporter.render.audit.pages import Page, Pages
from reporter.render.audit.sums import Case, Sums, engine_of
from reporter.story.context import Context

HEAD = 4
A3 = 8  # as Excel numbers paper sizes
KPI, LEVEL, SCOPE = range(3)
NAMES = (
    ("kpi", 30),
    ("level", 12),
    ("scope", 20),
)  # the columns that say what a row is about, and their widths
FORMS = {
    Unit.COUNT: "#,##0",
    Unit.RANGE: "#,##0",
    Unit.RATIO: "0.00",
    Unit.HOURS: "#,##0.0",
    Unit.RATING: "0.0",
    Unit.SCORE: "0.0",
    Unit.POINTS: "0",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One row: a KPI in a scope, of a range one of its ends (``high``)."""

    outcome: Outcome
    kpi: Kpi
    high: bool | None = None

    def number(self, result: Result) -> float | None:
        """Return a result of this row as a number, None where it is missing."""
        if isinstance(result, Missing):
            return None
        if isinstance(result.value, Interval):
            return result.value.high if self.high else result.value.low
        return result.value


class Lines:
    """Gives the rows, and what stands in them on every sheet."""

    def __init__(self, pages: Pages, sums: Sums, context: Context) -> None:
        self._pages, self._sums, self._context = pages, sums, context

    def of(self, kinds: frozenset[ScopeKind]) -> Iterator[Line]:
        """Return every KPI in every scope of some kinds in which it has a meaning."""
        scopes = [scope for scope in self._scopes() if scope.kind in kinds]
        for kpi in self._context.kpis.values():
            for scope in scopes:
                outcome = self._context.outcome(kpi.id, scope)
                if outcome and not _is_meaningless(outcome.now):
                    ends = (False, True) if kpi.unit is Unit.RANGE else (None,)
                    yield from (Line(outcome, kpi, high) for high in ends)

    def _scopes(self) -> Iterator[Scope]:
        open_now = {channel.name for channel in self._context.channels}
        for scope in engine_of(self._context).scopes():
            if scope.kind is not ScopeKind.CHANNEL or scope.name in open_now:
                yield scope

    def cell(self, line: Line, case: Case) -> str:
        """Return the cell that holds a row's value in a case, or the reason why there is none.

        Raises:
            CannotWriteError: The formula has no form in a workbook.
        """
        formula = engine_of(self._context).formula(line.kpi.id)
        if line.high is None:
            return self._sums.result(formula, case)
        return self._sums.bound(formula, case, high=line.high)

    # What stands on every sheet

    def title(self, page: Page, key: str) -> None:
        """Write what the workbook is about, and what the sheet shows."""
        language = self._pages.language
        title = language.text("audit-title", brand=self._context.settings.brand)
        self._pages.title(page, title)
        page.text(2, 0, language.text(key), self._pages.quiet())

    def name(self, page: Page, row: int, line: Line) -> None:
        """Write what a row is about."""
        scope, language = line.outcome.scope, self._pages.language
        name = self._context.kpi_name(line.kpi.id, scope)
        if line.high is not None:
            name = language.text("audit-range-high" if line.high else "audit-range-low", name=name)
        strong = self._pages.style(bold=scope == TOTAL)
        page.text(row, KPI, name, strong)
        page.text(row, LEVEL, language.text(f"audit-level-{scope.kind}"), self._pages.quiet())
        page.text(row, SCOPE, self._context.scope_name(scope) or language.text("audit-total"), strong)

    def finish(self, page: Page, columns: int) -> None:
        """Let a filled sheet be filtered, scrolled and printed."""
        page.sheet.autofilter(HEAD - 1, 0, max(page.used, HEAD) - 1, columns - 1)
        page.sheet.freeze_panes(HEAD, len(NAMES))
        page.sheet.repeat_rows(HEAD - 1)
        page.sheet.set_paper(A3)

    # Forms of numbers

    def form(self, kpi: Kpi) -> Format:
        """Return the style of a KPI's values."""
        form = self._number_format(kpi)
        return self._pages.style(num_format=f"{form};−{form};{form}", align="right")

    def signed(self, kpi: Kpi) -> Format:
        """Return the style of a difference between two of them."""
        points = self._pages.language.text("number-points", number="").strip()
        form = self._number_format(kpi).rstrip("%")
        tail = f'" {points}"' if kpi.unit is Unit.PERCENT else ""
        return self._pages.style(num_format=f"+{form}{tail};−{form}{tail};{form}{tail}", align="right")

    def _number_format(self, kpi: Kpi) -> str:
        if kpi.unit is Unit.PERCENT:
            return "0" + (f".{'0' * kpi.decimals}" if kpi.decimals else "") + "%"
        if kpi.unit is Unit.MONEY:
            decimals = currency_decimals(self._context.settings.currency)
            decimals = decimals if kpi.decimals is None else kpi.decimals
            return "#,##0" + (f".{'0' * decimals}" if decimals else "")
        return FORMS[kpi.unit]


def _is_meaningless(result: Result) -> bool:
    """Say whether a KPI has no meaning in a scope: reviews know no channel."""
    return (
        isinstance(result, Missing) and result.reason is Reason.NOT_APPLICABLE and bool(result.facts["sheet"])
    )
