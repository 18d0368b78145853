"""Sheets beside the input sheets: what is taken row by row, on the same row numbers."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property
from types import MappingProxyType

from xlsxwriter.utility import quote_sheetname, xl_col_to_name, xl_range_abs

from reporter.kpi.engine.plan import has_column
from reporter.kpi.engine.rows import folded
from reporter.kpi.values import Reason
from reporter.model.analysis import metrics
from reporter.model.dataset import Row
from reporter.model.formula import (
    Beside,
    Condition,
    Constant,
    Difference,
    Each,
    Either,
    Expression,
    Metric,
    Product,
    Quotient,
    SettingValue,
    Sum,
)
from reporter.model.period import Period
from reporter.model.schema import SHEETS
from reporter.model.units import Interval
from reporter.render.audit.inputs import DAY, DAY_OR_NEVER, Inputs, Sheet, place_of
from reporter.render.audit.leaf import At, Leaves, View
from reporter.render.audit.pages import Page, Pages
from reporter.render.audit.signs import Signs, quoted

Writer = Callable[[Row], str]
OPERATORS: Mapping[type[Expression], str] = MappingProxyType({Difference: "-", Product: "*", Quotient: "/"})


class CannotWriteError(Exception):
    """A formula has no form in a workbook."""


class RowSheets:
    """Makes the columns that formulas ask for."""

    def __init__(self, pages: Pages, inputs: Inputs, signs: Signs) -> None:
        self.leaves = Leaves(inputs, signs, self)
        self._pages, self._inputs, self._signs = pages, inputs, signs
        self._beside: dict[str, Page] = {}
        self._columns: dict[tuple[str, object, View], int] = {}
        self._names: dict[tuple[str, int], str] = {}
        self._lookups: Page | None = None
        self._firsts: dict[tuple[Metric, View], str] = {}
        self._places: dict[str, int] = {}

    # What formulas ask for

    def flag(self, sheet: str, where: tuple[Condition, ...], view: View) -> str | None:
        """Return the name of the column that marks the rows that count; None: all do."""
        pick = view.picks(sheet)
        if not where and not pick:
            return None
        view = View(brands=view.brands if where and sheet == "listening" else None, pick=pick)
        return self._named(sheet, self._flag(sheet, where, view), "counts")

    def each(self, leaf: Each, view: View) -> str:
        """Return the name of the column that holds what is taken row by row."""
        looks_up = any(
            view.picks(metric.sheet) for metric in metrics(leaf.inner) if metric.sheet != leaf.sheet
        )
        view = view if looks_up else replace(view, pick=())
        return self._named(leaf.sheet, self._column(leaf.sheet, leaf.inner, view), "each")

    def until(self, sheet: str) -> str | None:
        """Return the name of the column of last days, where rows may reach over several periods."""
        if sheet != "costs" or not self._costs_reach:
            return None
        self._page(sheet)
        return self._named(sheet, 1, "until")

    @cached_property
    def _costs_reach(self) -> bool:
        """Whether a cost is booked on more than one period."""
        dataset = self._inputs.dataset
        booked = [row.period for row in dataset.rows("costs") if row.period]
        return any(period.end > dataset.calendar.period_of(period.start).end for period in booked)

    # Columns

    def _flag(self, sheet: str, where: tuple[Condition, ...], view: View) -> int:
        key = (sheet, where, view)
        if key not in self._columns:
            words = self._pages.language.text("audit-rows-count")
            names = [self._word(sheet, one) for one in view.pick]
            self._columns[key] = self._fill(
                sheet, " · ".join([words, *names]), lambda row: self._counts(sheet, row, where, view)
            )
        return self._columns[key]

    def _counts(self, sheet: str, row: Row, where: tuple[Condition, ...], view: View) -> str:
        tests = [self._test(sheet, row, one, view) for one in where]
        tests += [self._picked(sheet, row, one) for one in view.pick]
        return f"--AND({','.join(tests)})"

    def _picked(self, sheet: str, row: Row, condition: Condition) -> str:
        """Return the test for a row of one campaign or format: names that differ by a letter's case are two."""
        cell = self._inputs.sheets[sheet].cell(condition.column, row.number)
        return f"EXACT({cell},{quoted(self._word(sheet, condition))})" if cell else "FALSE"

    def _word(self, sheet: str, condition: Condition) -> str:
        return self._inputs.word(SHEETS[sheet].column(condition.column), str(condition.value))

    def _column(self, sheet: str, node: Expression, view: View) -> int:
        key = (sheet, node, view)
        if key not in self._columns:
            words = self._inputs.in_words(node)
            write = self._writer(sheet, node, view)
            self._columns[key] = self._fill(sheet, words, write)
        return self._columns[key]

    def _fill(self, sheet: str, words: str, write: Writer) -> int:
        page, found = self._page(sheet), self._inputs.sheets[sheet]
        column = page.used
        page.used += 1
        page.columns(column, column, 18)
        if found.first > 1:
            page.text(found.first - 1, column, words, self._pages.head())
        for row in found.table.rows:
            page.formula(row.number, column, write(row))
        return column

    def _writer(self, sheet: str, node: Expression, view: View) -> Writer:
        match node:
            case Metric():
                return self._metric(sheet, node, view)
            case SettingValue(name):
                ref = self._inputs.setting(name)
                return lambda _row: f"IF(ISNUMBER({ref}),{ref},{self._signs.of(Reason.NO_SETTING)})"
            case Constant(value) if not isinstance(value, Interval):
                return lambda _row: repr(value)
            case Sum() | Either() | Difference() | Product() | Quotient():
                places = [self._column(sheet, part, view) for part in node.parts]
                return lambda row: self._joined(node, [f"${xl_col_to_name(p)}{row.number}" for p in places])
            case _:
                raise CannotWriteError

    def _joined(self, node: Expression, refs: list[str]) -> str:
        if isinstance(node, Sum):
            return self._signs.together(refs)
        if isinstance(node, Either):
            return self._signs.either(*refs)
        return self._signs.combined(OPERATORS[type(node)], *refs)

    def _metric(self, sheet: str, metric: Metric, view: View) -> Writer:
        first = self._first(metric, view)
        if metric.sheet != sheet:
            return lambda row: self.leaves.formula(
                metric, place_of(row, sheet), self._at(sheet, row, first, view), view
            )
        flag = self._flag(sheet, metric.where, View(brands=view.brands)) if metric.where else None

        def write(row: Row) -> str:
            value = self._cell(sheet, row, metric, view, first)
            return f"IF(${xl_col_to_name(flag)}{row.number}=1,{value},0)" if flag is not None else value

        return write

    def _cell(self, sheet: str, row: Row, metric: Metric, view: View, first: str | None) -> str:
        place, untracked = place_of(row, sheet), self._signs.of(Reason.NOT_TRACKED)
        cell = self._inputs.sheets[sheet].cell(metric.column, row.number) if metric.column else "1"
        if (place or "", metric.id) in view.without:
            return untracked
        blank = untracked if metric.blank_is is None else repr(metric.blank_is)
        at = self._at(sheet, row, first, view)
        if metric.blank_is is None and at.since and self.leaves.offered(metric, place):
            blank = f"IF(AND({at.since}>0,{at.since}<={at.end}),{self._signs.of(Reason.BLANK)},{untracked})"
        if cell is None:
            return blank
        word = quoted(self._inputs.not_tracked)
        return f"IF(ISNUMBER({cell}),{cell},IF({cell}={word},{untracked},{blank}))"

    def _at(self, sheet: str, row: Row, first: str | None, view: View) -> At:
        found = self._inputs.sheets[sheet]
        channel = found.cell("channel", row.number) if has_column(sheet, "channel") else None
        since = ""
        if first:
            since = f"SUMPRODUCT((lookup_places={channel})*{first})" if channel else f"INDEX({first},1)"
        return At(channel or '""', f"$A{row.number}", view.last or f"$B{row.number}", since)

    def _test(self, sheet: str, row: Row, condition: Condition, view: View) -> str:
        cell = self._inputs.sheets[sheet].cell(condition.column, row.number)
        if isinstance(condition.value, SettingValue):
            return self._named_by_setting(sheet, row, condition, view)
        if cell is None:
            return "TRUE" if condition.operator in {"whole", "≠"} else "FALSE"
        match condition.operator:
            case "filled":
                return f"ISNUMBER({cell})"
            case "whole":
                return f"IF(ISNUMBER({cell}),{cell}=INT({cell}),TRUE)"
            case "=" | "≠":
                sign = "=" if condition.operator == "=" else "<>"
                return f"{cell}{sign}{quoted(self._word(sheet, condition))}"
            case _:
                return self._ordered(sheet, row, condition, cell)

    def _ordered(self, sheet: str, row: Row, condition: Condition, cell: str) -> str:
        sign = ">=" if condition.operator == "≥" else "<="
        if not isinstance(condition.value, Beside):
            return f"IF(ISNUMBER({cell}),{cell}{sign}{condition.value},FALSE)"
        other = self._inputs.sheets[sheet].cell(condition.value.column, row.number)
        if other is None:
            return "FALSE"
        return f"IF(COUNT({cell},{other})=2,{cell}{sign}{other}+{condition.value.plus},FALSE)"

    def _named_by_setting(self, sheet: str, row: Row, condition: Condition, view: View) -> str:
        """Compare a name with a setting; spellings that mean the same are spelt out."""
        assert isinstance(condition.value, SettingValue)
        typed = row.text_of(condition.column) or ""
        own = str(getattr(self._inputs.dataset.settings, condition.value.name) or "")
        cell = self._inputs.sheets[sheet].cell(condition.column, row.number) or '""'
        same = f"{cell}={self._inputs.setting(condition.value.name)}"
        if folded(typed) == folded(own) and typed.casefold() != own.casefold():
            same = f"OR({same},{cell}={quoted(typed)})"
        if condition.operator == "=":
            return same
        if view.brands is None:
            return f"NOT({same})"
        listed = [quoted(typed)] if folded(typed) in {folded(name) for name in view.brands} else []
        counted = ",".join(f"{cell}={name}" for name in listed) or "FALSE"
        return f"AND(NOT({same}),OR({counted}))"

    # Pages

    def _named(self, sheet: str, column: int, kind: str) -> str:
        key = (sheet, column)
        if key not in self._names:
            page, found = self._page(sheet), self._inputs.sheets[sheet]
            self._names[key] = f"{sheet}_{kind}_{column}"
            cells = xl_range_abs(found.first - 1, column, found.last - 1, column)
            self._pages.book.define_name(self._names[key], f"={quote_sheetname(page.title)}!{cells}")
        return self._names[key]

    def _page(self, sheet: str) -> Page:
        if sheet not in self._beside:
            found = self._inputs.sheets[sheet]
            self._lookup()
            page = self._beside[sheet] = self._pages.new("audit-sheet-rows", sheet=found.table.title)
            page.used = 2
            self._days(page, found)
            page.sheet.freeze_panes(max(found.first - 1, 1), 2)
        return self._beside[sheet]

    def _days(self, page: Page, found: Sheet) -> None:
        form = self._pages.style(num_format=DAY)
        page.columns(0, 1, 12)
        if found.first > 1:
            for column, key in enumerate(("audit-head-first-day", "audit-head-last-day")):
                page.text(found.first - 1, column, self._pages.language.text(key), self._pages.head())
        for row in found.table.rows:
            if row.period is None:
                continue
            when = found.cell(found.when, row.number)
            number = f"MATCH({when},lookup_first_days,1)"
            page.formula(row.number, 0, f"INDEX(lookup_first_days,{number})", form)
            home = self._inputs.dataset.calendar.period_of(row.period.start)
            if row.period.end > home.end:  # a cell may name a longer period than the report's
                page.sheet.write_datetime(row.number - 1, 1, row.period.end, form)
            else:
                page.formula(row.number, 1, f"INDEX(lookup_last_days,{number})", form)

    def _first(self, metric: Metric, view: View) -> str | None:
        """Return the name of the column that says since when each place fills a measure."""
        view = View(brands=view.brands)
        key = (metric, view)
        if key not in self._firsts:
            page = self._lookup()
            if self.leaves.since(metric, None, At('""', "", ""), view) is None:
                return None
            column, page.used = page.used, page.used + 1
            words = self._inputs.in_words(metric)
            page.columns(column, column, 18)
            page.text(3, column, words, self._pages.head())
            rows: list[tuple[str | None, int]] = [(None, 4), *self._places.items()]
            for place, row in rows:
                formula = self.leaves.since(metric, place, At(f"$D{row}", "", ""), view)
                page.array(row, column, formula or "0", self._pages.style(num_format=DAY_OR_NEVER))
            self._firsts[key] = f"lookup_since_{column}"
            self._range(self._firsts[key], column, 4 + len(self._places))
        return self._firsts[key]

    def _lookup(self) -> Page:
        if self._lookups is None:
            page = self._lookups = self._pages.new("audit-sheet-lookups")
            page.columns(0, 3, 14)
            self._pages.title(page, self._pages.language.text("audit-lookups"))
            for column, key in (
                (0, "audit-head-first-day"),
                (1, "audit-head-last-day"),
                (3, "audit-head-place"),
            ):
                page.text(3, column, self._pages.language.text(key), self._pages.head())
            form = self._pages.style(num_format=DAY)
            periods = self._all_periods()
            for row, period in enumerate(periods, start=3):
                page.sheet.write_datetime(row, 0, period.start, form)
                page.sheet.write_datetime(row, 1, period.end, form)
            self._range("lookup_first_days", 0, 3 + len(periods))
            self._range("lookup_last_days", 1, 3 + len(periods))
            for row, place in enumerate(self._inputs.places(), start=5):
                page.text(row, 3, place)
                self._places[place] = row
            self._range("lookup_places", 3, 4 + len(self._places))
            page.used = 4
        return self._lookups

    def _all_periods(self) -> tuple[Period, ...]:
        dataset = self._inputs.dataset
        found: list[date] = [period.start for period in dataset.periods]
        for table in dataset.tables.values():
            found += [row.period.start for row in table.rows if row.period]
        return dataset.calendar.between(min(found), max(found))

    def _range(self, name: str, column: int, last: int) -> None:
        assert self._lookups is not None
        cells = xl_range_abs(3, column, last - 1, column)
        self._pages.book.define_name(name, f"={quote_sheetname(self._lookups.title)}!{cells}")
