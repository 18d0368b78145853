"""The sheet of KPIs: each value a formula, with the engine's own as the value saved beside it."""

from xlsxwriter.format import Format

from reporter.kpi.results import Measured, Missing, Result, ScopeKind, Verdict
from reporter.kpi.values import LeftOut
from reporter.model.period import Span
from reporter.model.units import Unit
from reporter.render.audit.inputs import Inputs
from reporter.render.audit.lines import HEAD, NAMES, Line, Lines
from reporter.render.audit.pages import Page, Pages
from reporter.render.audit.rows import CannotWriteError
from reporter.render.audit.sums import Case
from reporter.story import periods, wording
from reporter.story.context import Context

NOW, BEFORE, DIFFERENCE, CHANGE, VERDICT, LOW, HIGH, WHY, WHY_BEFORE = range(len(NAMES), 12)
COMPARED, RULE, DEFINITION = range(12, 15)
NUMBERS = frozenset({NOW, BEFORE, DIFFERENCE, CHANGE, LOW, HIGH})
COLUMNS = {
    **dict(enumerate(NAMES)),
    NOW: ("now", 14),
    BEFORE: ("before", 14),
    DIFFERENCE: ("difference", 14),
    CHANGE: ("change", 11),
    VERDICT: ("verdict", 13),
    LOW: ("benchmark-low", 14),
    HIGH: ("benchmark-high", 14),
    WHY: ("why", 28),
    WHY_BEFORE: ("why-before", 28),
    COMPARED: ("compared", 28),
    RULE: ("rule", 40),
    DEFINITION: ("definition", 26),
}


class Board:
    """Writes the sheet."""

    def __init__(self, pages: Pages, inputs: Inputs, lines: Lines, context: Context) -> None:
        self._pages, self._inputs, self._lines, self._context = pages, inputs, lines, context

    @property
    def before(self) -> Span | None:
        """The earlier span that stands on the sheet; a baseline is an average and stands on none."""
        results = self._context.results
        return None if results.compare == "baseline" else results.before

    def write(self, page: Page) -> None:
        """Write every KPI in every scope in which it has a meaning."""
        self._heads(page)
        page.used = HEAD
        for line in self._lines.of(frozenset(ScopeKind)):
            self._line(page, page.next_row(), line)
        self._lines.finish(page, len(COLUMNS))

    def _heads(self, page: Page) -> None:
        language, calendar = self._pages.language, self._context.dataset.calendar
        results = self._context.results
        self._lines.title(page, "audit-kpis")
        shown = {NOW: periods.name(results.span, language, calendar)}
        if self.before:
            shown[BEFORE] = periods.name(self.before, language, calendar)
        for column, (key, width) in COLUMNS.items():
            align = "right" if column in NUMBERS else "left"
            words = shown.get(column) or language.text(f"audit-head-{key}")
            indent = 1 if column >= WHY or column == VERDICT else 0
            page.columns(column, column, width)
            page.text(HEAD, column, words, self._pages.head(align=align, indent=indent))

    def _line(self, page: Page, row: int, line: Line) -> None:
        self._lines.name(page, row, line)
        page.text(row, DEFINITION, line.outcome.definition, self._pages.quiet(indent=1))
        try:
            self._values(page, row, line)
        except CannotWriteError:
            page.text(row, WHY, self._pages.language.text("audit-cannot"), self._pages.quiet(text_wrap=True))

    def _values(self, page: Page, row: int, line: Line) -> None:
        results, scope = self._context.results, line.outcome.scope
        form = self._lines.form(line.kpi)
        self._value(page, row, (NOW, WHY), self._lines.cell(line, Case(scope, results.span)), line, form)
        if self.before is None:
            text = self._pages.language.text("audit-baseline") if results.before else ""
            page.text(row, WHY_BEFORE, text, self._pages.quiet(text_wrap=True))
        else:
            earlier = self._lines.cell(line, Case(scope, self.before))
            self._value(page, row, (BEFORE, WHY_BEFORE), earlier, line, form)
            self._change(page, row, line)
        self._verdict(page, row, line)
        self._benchmark(page, row, line, form)

    def _verdict(self, page: Page, row: int, line: Line) -> None:
        """Write what the change means and by which rule; settled when the file is written."""
        change, language = line.outcome.change, self._pages.language
        if change.verdict is not Verdict.NONE:
            page.text(row, VERDICT, language.text(f"verdict-{change.verdict}"), self._pages.style(indent=1))
            rule = language.text(f"because-{change.because}")
            page.text(row, RULE, rule, self._pages.quiet(text_wrap=True, indent=1))

    def _value(
        self, page: Page, row: int, columns: tuple[int, int], cell: str, line: Line, form: Format
    ) -> None:
        results = self._context.results
        result = line.outcome.now
        if columns[0] == BEFORE and self.before:
            result = results.evidence.value(line.kpi.id, line.outcome.scope, self.before.periods)
        number = line.number(result)
        shown = "" if number is None else number
        page.formula(row, columns[0], f'IF(ISNUMBER({cell}),{cell},"")', form, shown)
        why = wording.reason(self._context, result) if isinstance(result, Missing) else ""
        page.formula(row, columns[1], f'IF(ISNUMBER({cell}),"",{cell})', self._pages.quiet(indent=1), why)

    # Like with like

    def _change(self, page: Page, row: int, line: Line) -> None:
        change = line.outcome.change
        results = self._context.results
        if change.absolute is None or results.before is None or self.before is None:
            return
        held = self._held(line)
        now, before = (
            self._lines.cell(line, Case(line.outcome.scope, span, *held))
            for span in (results.span, self.before)
        )
        known = f"AND(ISNUMBER({now}),ISNUMBER({before}))"
        rate = line.kpi.unit is Unit.PERCENT
        difference = f"({now}-{before})*100" if rate else f"{now}-{before}"
        form = self._lines.signed(line.kpi)
        saved = change.absolute * 100 if rate else change.absolute
        page.formula(row, DIFFERENCE, f'IF({known},{difference},"")', form, saved)
        if change.relative is not None:
            relative = f'IF({known},IF({before}>0,{now}/{before}-1,""),"")'
            form = self._pages.style(num_format="+0.0%;−0.0%;0.0%", align="right")
            page.formula(row, CHANGE, relative, form, change.relative)
        if change.common_channels is not None or change.left_out:
            page.text(row, COMPARED, self._basis(line), self._pages.quiet(text_wrap=True, indent=1))

    def _held(self, line: Line) -> tuple[tuple[str, ...] | None, LeftOut]:
        """Return the channels and the missing parts that both sides of a change were held to."""
        change, results = line.outcome.change, self._context.results
        assert self.before is not None
        sides = (
            line.outcome.now,
            results.evidence.value(line.kpi.id, line.outcome.scope, self.before.periods),
        )
        pairs = (pair for side in sides if isinstance(side, Measured) for pair in side.left_out)
        common = change.common_channels
        known = {"", *(common if common is not None else _channels(sides))}
        return common, frozenset(pair for pair in pairs if pair[1] in change.left_out and pair[0] in known)

    def _basis(self, line: Line) -> str:
        change, language = line.outcome.change, self._pages.language
        parts = []
        if change.common_channels is not None:
            parts.append(language.text("audit-compared-on", channels=language.join(change.common_channels)))
        if change.left_out:
            metrics = [language.text(f"metric-{metric}") for metric in change.left_out]
            parts.append(language.text("note-compared-without", parts=language.join(metrics)))
        return language.text("note-separator").join(parts)

    # Benchmarks and forms

    def _benchmark(self, page: Page, row: int, line: Line, form: Format) -> None:
        state, sheet = line.outcome.benchmark, self._inputs.sheets.get("benchmarks")
        if state is None or state.refusal or sheet is None:
            return
        low, high = (sheet.cell(column, state.row) for column in ("low", "high"))
        if low:
            page.formula(row, LOW, low, form, state.low)
            end = f"IF(ISNUMBER({high}),{high},{low})" if high else low
            page.formula(row, HIGH, end, form, state.high)


def _channels(sides: tuple[Result, ...]) -> tuple[str, ...]:
    return tuple(name for side in sides if isinstance(side, Measured) for name in side.channels)
