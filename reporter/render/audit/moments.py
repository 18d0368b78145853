"""The sheet of workings: what each part of a formula comes to, place by place and period by period."""

from collections.abc import Sequence

from xlsxwriter.format import Format
from xlsxwriter.utility import quote_sheetname, xl_col_to_name

from reporter.kpi.engine.evaluate import ALONE, BESIDE, Unit
from reporter.kpi.engine.rows import Place
from reporter.kpi.engine.tally import Account
from reporter.kpi.values import Reason
from reporter.model.analysis import is_row_paired, leaves, metrics
from reporter.model.formula import (
    AtEnd,
    AtStart,
    Before,
    Condition,
    Constant,
    Each,
    Either,
    Expression,
    Metric,
    Quotient,
    SettingValue,
    Sum,
)
from reporter.model.period import Period
from reporter.model.units import Interval
from reporter.render.audit.inputs import DAY, DAY_OR_NEVER, Inputs
from reporter.render.audit.leaf import WHOLE, At, View
from reporter.render.audit.pages import Page, Pages
from reporter.render.audit.rows import OPERATORS, CannotWriteError, RowSheets
from reporter.render.audit.signs import NO_ROW, NOTHING, Signs, is_gap, known_in, quoted
from reporter.story import periods as names

FIRST_COLUMN = 3  # words, place, since; then the periods
NAMES_ROW, START_ROW, END_ROW = 3, 4, 5


class Moments:
    """Gives cells for the parts of formulas, each made when first asked for."""

    def __init__(self, pages: Pages, inputs: Inputs, signs: Signs, rows: RowSheets) -> None:
        self._pages, self._inputs, self._signs, self._rows = pages, inputs, signs, rows
        self._page: Page | None = None
        self._columns: dict[Period, int] = {}
        self._numbers: dict[object, int] = {}
        self._written: set[tuple[int, int]] = set()
        self._channels = {channel.name for channel in inputs.dataset.channels}

    def open(self, page: Page, periods: Sequence[Period]) -> None:
        """Begin the sheet, with a column for each period."""
        self._page = page
        language, calendar = self._pages.language, self._inputs.dataset.calendar
        self._pages.title(page, language.text("audit-moments"))
        page.columns(0, 0, 60)
        page.columns(1, 1, 22)
        page.columns(2, FIRST_COLUMN + len(periods), 14)
        heads = ("audit-head-measure", "audit-head-place", "audit-head-since")
        for column, key in enumerate(heads):
            page.text(END_ROW, column, language.text(key), self._pages.head())
        for column, period in enumerate(periods, start=FIRST_COLUMN):
            self._columns[period] = column
            page.text(
                NAMES_ROW, column, names.name(period, language, calendar), self._pages.head(align="right")
            )
            for row, day in ((START_ROW, period.start), (END_ROW, period.end)):
                page.sheet.write_datetime(row - 1, column, day, self._pages.head(num_format=DAY))
        page.used = END_ROW
        page.sheet.freeze_panes(END_ROW, 2)

    @property
    def page(self) -> Page:
        """The sheet."""
        assert self._page is not None
        return self._page

    def state(self, node: Expression, unit: Unit, period: Period, view: View) -> str:
        """Return the cell that holds what a part comes to for one unit in one period."""
        if isinstance(node, (AtStart, AtEnd)):
            return self.state(node.inner, unit, period, view)
        view = _relevant(view, node, unit)
        row, column = self._row((node, unit, view), node, unit, view), self._columns[period]
        if (row, column) not in self._written:
            self._written.add((row, column))
            formula = self._formula(node, unit, period, view, row)
            write = self.page.array if isinstance(node, Each) and len(unit) == 1 else self.page.formula
            write(row, column, formula, self._form)
        return f"{xl_col_to_name(column)}{row}"

    @property
    def _form(self) -> Format:
        return self._pages.style(num_format="#,##0.####", align="right")

    def _row(self, key: object, node: Expression, unit: Unit, view: View, side: str = "") -> int:
        if key not in self._numbers:
            row = self._numbers[key] = self.page.next_row()
            words = self._inputs.in_words(node)
            shown = self._pages.language.text(f"audit-side-{side}", words=words) if side else words
            shown = " · ".join([shown, *(self._picked(condition) for condition in view.pick)])
            self.page.text(row, 0, shown, self._pages.style(text_wrap=True))
            self._place(row, unit)
            if isinstance(node, (Metric, Each)) and not side and len(unit) == 1 and unit != (BESIDE,):
                since = self._rows.leaves.since(node, unit[0], At(f"$B{row}", "", ""), view)
                if since:
                    self.page.array(row, 2, since, self._pages.style(num_format=DAY_OR_NEVER, align="right"))
        return self._numbers[key]

    def _picked(self, condition: Condition) -> str:
        name = str(condition.value)
        is_format = condition.column == "format"
        return self._pages.language.text(f"choice-post_format-{name}") if is_format else name

    def _place(self, row: int, unit: Unit) -> None:
        language = self._pages.language
        if unit in {(ALONE,), (BESIDE,)}:
            key = "audit-place-none" if unit == (ALONE,) else "audit-place-beside"
            self.page.text(row, 1, language.text(key), self._pages.quiet(italic=True))
        else:
            self.page.text(row, 1, self.unit_name(unit))

    def unit_name(self, unit: Sequence[Place]) -> str:
        """Return what the places of a unit are called; of one place, exactly as rows name it."""
        return " + ".join(self._inputs.place(place or "") for place in unit)

    def _formula(self, node: Expression, unit: Unit, period: Period, view: View, row: int) -> str:
        match node:
            case Metric() | Each():
                return self._leaf(node, unit, period, view, row)
            case Before(metric):
                previous = self._inputs.dataset.calendar.previous(period)
                return self._signs.before(self.state(metric, unit, previous, view))
            case SettingValue(name):
                ref = self._inputs.setting(name)
                return f"IF(ISNUMBER({ref}),{ref},{self._signs.of(Reason.NO_SETTING)})"
            case Constant(value) if not isinstance(value, Interval):
                return repr(value)
            case _:
                return self._joined(node, [self.state(part, unit, period, view) for part in node.parts])

    def _joined(self, node: Expression, refs: list[str]) -> str:
        if isinstance(node, Sum):
            return self._signs.sum_of(refs)
        if isinstance(node, Either):
            return self._signs.either(*refs)
        if type(node) not in OPERATORS:
            raise CannotWriteError
        return self._signs.combined(OPERATORS[type(node)], *refs)

    def _leaf(self, node: Metric | Each, unit: Unit, period: Period, view: View, row: int) -> str:
        if unit == (BESIDE,):
            return self._beside(node, period, view)
        if len(unit) > 1:
            return self._undivided(node, unit, period, view)
        return self._rows.leaves.formula(node, unit[0], self._at(period, row), view)

    def _at(self, period: Period, row: int) -> At:
        letter = xl_col_to_name(self._columns[period])
        here = quote_sheetname(self.page.title)
        return At(f"$B{row}", f"{letter}${START_ROW}", f"{letter}${END_ROW}", f"$C{row}", here)

    def _beside(self, node: Metric | Each, period: Period, view: View) -> str:
        if node.sheet not in self._inputs.sheets:
            return quoted(NOTHING)
        flag = self._rows.flag(node.sheet, (), view)
        rows = self._rows.leaves.selected(node.sheet, None, self._at(period, 1), flag)
        alone = self.state(node, (ALONE,), period, view)
        return f"IF(SUMPRODUCT({rows}*1)=0,{quoted(NOTHING)},{alone})"

    def _undivided(self, node: Metric | Each, unit: Unit, period: Period, view: View) -> str:
        """Add up a network's places; only the website has rows for a network as a whole."""
        places = unit if node.sheet == "website" else [place for place in unit if place in self._channels]
        return self._signs.together([self.state(node, (place,), period, view) for place in places])

    # Over a span

    def cells(self, node: Expression, account: Account, periods: Sequence[Period], view: View) -> str:
        """Return the cells, side by side, of what an account brings in each period in which it is open."""
        units = {unit for _, unit in account.moments}
        if len(units) == 1 and len(account.moments) == len(periods):
            for period in periods:
                self.state(node, account.moments[0][1], period, view)
            unit = account.moments[0][1]
            relevant = _relevant(view, node, unit)
            return self._span(self._row((node, unit, relevant), node, unit, relevant), periods)
        unit = account.channels
        row = self._row(("account", node, account, view), node, unit, view, "opened")
        for period, places in account.moments:
            self._write(row, period, self.state(node, places, period, view))
        return self._span(row, periods)

    def pair(
        self, node: Quotient, account: Account, periods: Sequence[Period], view: View
    ) -> tuple[str, str]:
        """Return the cells of both sides of a ratio, in the periods in which both are known."""
        units = {unit for _, unit in account.moments}
        edged = any(isinstance(part, (AtStart, AtEnd)) for part in node.parts)
        whole = (account, tuple(periods)) if edged or len(units) > 1 else units.pop()
        key = ("pair", node, whole, view)
        unit = account.channels or account.moments[0][1]
        above = self._row((key, 0), node.numerator, unit, view, "above")
        below = self._row((key, 1), node.denominator, unit, view, "below")
        if is_row_paired(node):
            self._pair_rows(node, account, view, (above, below))
        else:
            for number, (period, places) in enumerate(account.moments):
                self._pair_at(node, places, period, view, (above, below))
                self._pair_edge(node, account, number, view, (above, below))
        return self._span(above, periods), self._span(below, periods)

    def _pair_at(self, node: Quotient, unit: Unit, period: Period, view: View, rows: tuple[int, int]) -> None:
        edges = [isinstance(part, (AtStart, AtEnd)) for part in node.parts]
        states = [
            None if edge else self.state(part, unit, period, view)
            for part, edge in zip(node.parts, edges, strict=True)
        ]
        known = [state for state in states if state]
        for row, own in zip(rows, states, strict=True):
            if own:
                other = next((state for state in known if state != own), own)
                self._write(row, period, self._signs.paired(own, other, first=known[0], second=known[-1]))

    def _pair_edge(
        self, node: Quotient, account: Account, number: int, view: View, rows: tuple[int, int]
    ) -> None:
        """Write a side that is taken in the first or last period only in which the other one is known."""
        period, unit = account.moments[number]
        for place, part in enumerate(node.parts):
            if not isinstance(part, (AtStart, AtEnd)):
                continue
            other, moments = rows[1 - place], account.moments
            rest = moments[:number] if isinstance(part, AtStart) else moments[number + 1 :]
            here = f"{xl_col_to_name(self._columns[period])}{other}"
            span = self._span(other, [moment for moment, _ in rest]) if rest else '""'
            test = f"AND(NOT({is_gap(here)}),{known_in(span)}=0)" if rest else f"NOT({is_gap(here)})"
            state = self.state(part.inner, unit, period, view)
            self._write(rows[place], period, f'IF({test},{state},"")')

    def _pair_rows(self, node: Quotient, account: Account, view: View, rows: tuple[int, int]) -> None:
        above, below = node.parts
        assert isinstance(above, Each)
        assert isinstance(below, Each)
        for period, unit in account.moments:
            if above.sheet not in self._inputs.sheets:
                for row in rows:
                    self._write(row, period, self._signs.of(Reason.NO_ROWS))
                continue
            flag = self._rows.flag(above.sheet, above.where, view)
            picked = self._rows.leaves.selected(above.sheet, unit[0], self._at(period, rows[0]), flag)
            columns = [self._rows.each(part, view) for part in (above, below)]
            both = f"{picked}*ISNUMBER({columns[0]})*ISNUMBER({columns[1]})"
            gaps = [f'IFERROR(INDEX({c},MATCH(1,{picked}*(ISTEXT({c})),0)),"")' for c in columns]
            for row, column, gap in zip(rows, columns, gaps, strict=True):
                lacking = f"IF(SUMPRODUCT({picked}*1)=0,{self._signs.of(NO_ROW)},{gap})"
                formula = f"IF(SUMPRODUCT({both})=0,{lacking},SUMPRODUCT({both},{column}))"
                self._write(row, period, formula, whole_columns=True)

    def _write(self, row: int, period: Period, formula: str, *, whole_columns: bool = False) -> None:
        if (row, self._columns[period]) not in self._written:
            self._written.add((row, self._columns[period]))
            write = self.page.array if whole_columns else self.page.formula
            write(row, self._columns[period], formula, self._form)

    def _span(self, row: int, periods: Sequence[Period]) -> str:
        columns = [self._columns[period] for period in periods]
        first, last = (xl_col_to_name(column) for column in (min(columns), max(columns)))
        return f"{quote_sheetname(self.page.title)}!{first}{row}:{last}{row}"

    def count_rows(self, node: Expression, unit: Unit, period: Period) -> str:
        """Return how many rows a value stands on that combines with nothing."""
        leaf = next(leaves(node))
        if leaf.sheet not in self._inputs.sheets:
            return "0"
        flag = self._rows.flag(leaf.sheet, leaf.where, WHOLE)
        place = quoted(self._inputs.place(unit[0] or ""))
        title = quote_sheetname(self.page.title)
        letter = xl_col_to_name(self._columns[period])
        at = At(place, f"{title}!{letter}${START_ROW}", f"{title}!{letter}${END_ROW}")
        return f"SUMPRODUCT({self._rows.leaves.selected(leaf.sheet, unit[0], at, flag)}*1)"


def _relevant(view: View, node: Expression, unit: Unit) -> View:
    """Return what of a view touches a node: what is the same stands in one row."""
    ids = {metric.id for metric in metrics(node)}
    places = {place or "" for place in unit}
    kept = frozenset(pair for pair in view.without if pair[1] in ids and pair[0] in places)
    versus = any(metric.sheet == "listening" for metric in metrics(node))
    return View(kept, view.brands if versus else None, pick=view.pick)
