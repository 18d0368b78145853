"""The sheet of sums: how a KPI of a scope adds up over its channels, and what it comes to."""

from dataclasses import dataclass, replace

from xlsxwriter.utility import quote_sheetname

from reporter.kpi.engine import Engine
from reporter.kpi.engine.accounts import Ground
from reporter.kpi.engine.evaluate import ALONE, BESIDE
from reporter.kpi.engine.plan import Plans, Way
from reporter.kpi.engine.tally import Account
from reporter.kpi.values import NOTHING as NO_PARTS
from reporter.kpi.values import LeftOut, Missing, Reason, Scope, ScopeKind
from reporter.model.formula import (
    Condition,
    Constant,
    Either,
    Expression,
    Quotient,
    RollUp,
    SettingValue,
    Sum,
)
from reporter.model.period import Period, Span
from reporter.model.units import Interval
from reporter.render.audit.inputs import Inputs
from reporter.render.audit.leaf import View
from reporter.render.audit.moments import Moments
from reporter.render.audit.pages import Page, Pages
from reporter.render.audit.rows import OPERATORS, CannotWriteError
from reporter.render.audit.signs import Signs, is_gap, is_unknown, known_in
from reporter.story import periods as names
from reporter.story.context import Context

ABOVE, BELOW, RESULT = 3, 4, 5
FORM = "#,##0.######"


@dataclass(frozen=True, slots=True)
class Case:
    """A scope over some periods, held to some channels and parts."""

    scope: Scope
    span: Span
    channels: tuple[str, ...] | None = None
    without: LeftOut = NO_PARTS

    @property
    def periods(self) -> tuple[Period, ...]:
        """Its periods, oldest first."""
        return self.span.periods


@dataclass(frozen=True, slots=True)
class _Block:
    """The rows of one sum: the channels', that of rows without a channel, the same beside channels."""

    ground: Ground
    accounts: tuple[Account, ...]
    first: int

    @property
    def alone(self) -> int | None:
        return self.first + len(self.accounts) if self.ground.shared else None

    @property
    def last(self) -> int:
        """The last row that a reason may stand in."""
        return self.first + len(self.accounts) - 1 + (1 if self.ground.shared else 0)

    @property
    def end(self) -> int:
        """The last row of all."""
        return max(self.first, self.first + len(self.accounts) - 1 + (2 if self.ground.shared else 0))

    def column(self, letter: str) -> str:
        """Return the channels' cells; empty ones where there are none."""
        if not self.accounts:
            return ""
        return f"{letter}{self.first}:{letter}{self.first + len(self.accounts) - 1}"


def engine_of(context: Context) -> Engine:
    """Return the engine behind a report.

    Raises:
        ValueError: The report has no evidence.
    """
    engine = context.results.evidence
    if not isinstance(engine, Engine):
        raise ValueError("a report without evidence has no audit")  # noqa: TRY004 — of a report, not a type
    return engine


class Sums:
    """Gives the cell that holds a formula's value in a case, made when first asked for."""

    def __init__(
        self, pages: Pages, inputs: Inputs, signs: Signs, moments: Moments, context: Context
    ) -> None:
        self._pages, self._inputs, self._signs, self._moments = pages, inputs, signs, moments
        self._context, self._engine = context, engine_of(context)
        self._plans = Plans()
        self._done: dict[tuple[Expression, Case], str] = {}
        self._kept: list[Expression] = []
        self._page: Page | None = None

    def open(self, page: Page) -> None:
        """Begin the sheet."""
        self._page = page
        language = self._pages.language
        self._pages.title(page, language.text("audit-sums"))
        page.columns(0, 0, 56)
        page.columns(1, 5, 24)
        page.columns(7, 8, 24)
        heads = ("measure", "scope", "span", "above", "below", "result", "", "above-raw", "below-raw")
        for column, key in enumerate(heads):
            align = "right" if column >= ABOVE else "left"
            page.text(3, column, key and language.text(f"audit-head-{key}"), self._pages.head(align=align))
        page.used = 3
        page.sheet.freeze_panes(3, 1)

    def result(self, node: Expression, case: Case) -> str:
        """Return the address of a formula's value, or of the reason why there is none."""
        key = (node, case)
        if key not in self._done:
            self._kept.append(node)  # plans are remembered by identity
            self._done[key] = self._result(node, case)
        return self._done[key]

    def bound(self, node: Expression, case: Case, *, high: bool) -> str:
        """Return the address of one end of a range: a value times two bounds."""
        left, right = node.parts
        if not isinstance(right, Constant) or not isinstance(right.value, Interval):
            raise CannotWriteError
        factor = right.value.high if high else right.value.low
        inner = self._local(self.result(left, case))
        return self._line(node, case, f"IF(ISNUMBER({inner}),{inner}*{factor!r},{inner})")

    def _result(self, node: Expression, case: Case) -> str:
        way = self._plans.of(node).way
        if way == Way.COMPOUND:
            return self._line(node, case, self._compound(node, case))
        ground = self._engine.ground(node, case.scope, case.periods, case.channels)
        if ground.refused:
            return self._line(node, case, self._signs.of(Reason.NOT_APPLICABLE))
        if ground.competitors is not None and not ground.competitors:
            return self._line(node, case, self._without_competitors(case))
        if way == Way.RATIO:
            assert isinstance(node, Quotient)
            return self._ratio(node, case, ground)
        return self._sum(node, case, ground, single=way == Way.SINGLE)

    def _without_competitors(self, case: Case) -> str:
        found = self._engine.value("share_of_voice", case.scope, case.periods, case.channels)
        return self._signs.of(found.reason if isinstance(found, Missing) else Reason.NOT_TRACKED)

    # What is worked out on values of the scope

    def _compound(self, node: Expression, case: Case) -> str:
        match node:
            case Constant(value) if not isinstance(value, Interval):
                return repr(value)
            case SettingValue(name):
                ref = self._inputs.setting(name)
                return f"IF(ISNUMBER({ref}),{ref},{self._signs.of(Reason.NO_SETTING)})"
            case Either(first, second):
                one, other = (self._local(self.result(part, case)) for part in (first, second))
                stays = f"AND(NOT(ISNUMBER({other})),{one}<>{self._signs.of(Reason.NO_SETTING)})"
                return f"IF(ISNUMBER({one}),{one},IF({stays},{one},{other}))"
            case Sum(terms):
                return self._signs.together([self._local(self.result(part, case)) for part in terms])
            case _:
                return self._binary(node, case)

    def _binary(self, node: Expression, case: Case) -> str:
        if type(node) not in OPERATORS:
            raise CannotWriteError
        left, right = (self._local(self.result(part, case)) for part in node.parts)
        sign = OPERATORS[type(node)]
        value = f"{left}{sign}{right}"
        if sign == "/":
            value = f"IF({right}=0,{self._signs.of(Reason.ZERO)},{value})"
        return f"IF(NOT(ISNUMBER({left})),{left},IF(NOT(ISNUMBER({right})),{right},{value}))"

    # Sums over channels

    def _sum(self, node: Expression, case: Case, ground: Ground, *, single: bool) -> str:
        kind = self._plans.of(node).kind
        if single and (case.scope.kind != ScopeKind.CHANNEL or len(case.periods) > 1):
            return self._line(node, case, self._signs.of(Reason.NOT_APPLICABLE))
        accounts = ground.accounts
        if kind == RollUp.STOCK:
            accounts = tuple(one for one in accounts if one.moments[-1][0] == case.periods[-1])
        top = self._top(node, case)
        block = _Block(ground, accounts, top + 1)
        for account in accounts:
            self._account(node, account, case, self._weight(account, ground, kind))
        if ground.shared:
            for place in (ALONE, BESIDE):
                self._account(node, _everywhere(place, case), case, "")
        self._page_formula(top, ABOVE, self._added(block))
        result = f"D{top}"
        if single:
            rows = self._moments.count_rows(node, (case.scope.name,), case.periods[0])
            result = f"IF({rows}>1,{self._signs.of(Reason.NOT_APPLICABLE)},D{top})"
        self._page_formula(top, RESULT, result)
        return self._address(top)

    def _account(self, node: Expression, account: Account, case: Case, weight: str) -> None:
        row, kind = self._row_of(account), self._plans.of(node).kind
        if kind == RollUp.SINGLE:
            kind = RollUp.FLOW
        last = kind == RollUp.STOCK
        if last:
            account = Account(account.channels, account.moments[-1:])
        periods = case.periods[-1:] if last else case.periods
        cells = self._moments.cells(node, account, periods, self._view(node, case))
        tally = self._signs.tally(cells, average=kind == RollUp.UNIQUE)
        if weight:
            tally = f"IF(ISNUMBER({tally}),({tally}){weight},{tally})"
        self._page_formula(row, ABOVE, tally)

    def _weight(self, account: Account, ground: Ground, kind: RollUp) -> str:
        """Return an account's share of the average period: it may be open in some of them only."""
        if kind != RollUp.UNIQUE or len(account.moments) == ground.open_periods:
            return ""
        return f"*{len(account.moments)}/{max(1, ground.open_periods)}"

    def _added(self, block: _Block) -> str:
        known, alone = block.column("D"), block.alone
        reason = self._reason(block)
        if alone is None:
            return f"IF(COUNT({known})>0,SUM({known}),{reason})" if known else reason
        by_itself = f"IF(ISNUMBER(D{alone}),D{alone},{reason})"
        if not known:
            return by_itself
        beside = f"D{alone + 1}"
        together = f"IF({is_unknown(beside)},{beside},SUM({known},{beside}))"
        return f"IF(COUNT({known})>0,{together},{by_itself})"

    def _reason(self, block: _Block) -> str:
        if block.last < block.first:
            return self._signs.of(Reason.NOT_APPLICABLE)
        if block.last == block.first:
            return f"D{block.first}"
        return self._signs.most_telling(f"D{block.first}:D{block.last}")

    # Ratios

    def _ratio(self, node: Quotient, case: Case, ground: Ground) -> str:
        plan = self._plans.of(node)
        if plan.row_paired:
            ground = replace(ground, shared=False)
        top = self._top(node, case)
        block = _Block(ground, ground.accounts, top + 1)
        view = self._view(node, case)
        for account in ground.accounts:
            row = self._row_of(account)
            above, below = self._moments.pair(node, account, case.periods, view)
            if plan.row_paired:
                sides = [self._signs.paired_rows(side, above, below) for side in (above, below)]
                self._pair(row, *sides, whole_columns=True)
            else:
                self._pair(row, *(self._signs.tally(side, keep_nothing=True) for side in (above, below)))
        if ground.shared:
            for place in (ALONE, BESIDE):
                self._shared_pair(node, case, place, view)
        self._page_formula(top, ABOVE, self._added(block))
        self._page_formula(top, BELOW, self._added_below(block, top))
        self._page_formula(top, RESULT, self._divided(block, top))
        return self._address(top)

    def _pair(self, row: int, above: str, below: str, *, whole_columns: bool = False) -> None:
        """Write both sides of an account; a gap on one side is a gap on both."""
        form = self._pages.style(num_format=FORM, align="right")
        write = self._sheet.array if whole_columns else self._sheet.formula
        write(row, ABOVE + 4, above, form)
        write(row, BELOW + 4, below, form)
        gap = f"IF({is_gap(f'H{row}')},H{row},IF({is_gap(f'I{row}')},I{row},{{}}))"
        self._page_formula(row, ABOVE, gap.format(f"N(H{row})"))
        self._page_formula(row, BELOW, gap.format(f"I{row}"))

    def _shared_pair(self, node: Quotient, case: Case, place: str | None, view: View) -> None:
        """Write what rows without a channel add: over the periods that have rows."""
        account = _everywhere(place, case)
        row = self._row_of(account)
        above, below = self._moments.pair(node, account, case.periods, view)
        blank = f'IFERROR(INDEX({above},MATCH("✕ *",{above},0)),'
        rest = self._signs.most_telling(above) if place is ALONE else '""'
        self._page_formula(row, ABOVE, f"{blank}IF({known_in(above)}=0,{rest},SUM({above})))")
        self._page_formula(row, ABOVE + 4, f'IF(COUNT({above})=0,"·",SUM({above}))')
        some = f'IF(COUNT({below})=0,"·",SUM({below}))'
        self._page_formula(row, BELOW, f"IF(ISNUMBER(D{row}),{some},D{row})")

    def _added_below(self, block: _Block, top: int) -> str:
        known, alone = block.column("E"), block.alone
        if alone is None:
            value = f"SUM({known})" if known else '""'
        elif known:
            value = f"IF(COUNT({block.column('D')})>0,SUM({known},E{alone + 1}),N(E{alone}))"
        else:
            value = f"N(E{alone})"
        return f"IF(ISNUMBER(D{top}),{value},D{top})"

    def _divided(self, block: _Block, top: int) -> str:
        zero, known = self._signs.of(Reason.ZERO), block.column("D")
        if known and block.last > block.first:
            beside = f",E{block.alone + 1}" if block.alone is not None else ""
            lacking = f'COUNTIF({known},"✕*")+COUNTIF({known},"–*")>0'
            telling = self._signs.most_telling(known)
            zero = f"IF(AND({lacking},COUNT({block.column('E')}{beside})=0),{telling},{zero})"
        value = f"D{top}/E{top}"
        if block.ground.partial:
            known, entered = (f"ISNUMBER({letter}{block.first}:{letter}{block.end})" for letter in "DH")
            value = f"IF(SUMPRODUCT({known}*{entered})=0,{self._signs.of(Reason.NOTHING_OWN)},{value})"
        return f"IF(NOT(ISNUMBER(D{top})),D{top},IF(E{top}=0,{zero},{value}))"

    # Rows

    def _view(self, node: Expression, case: Case) -> View:
        ground = self._engine.ground(node, case.scope, case.periods, case.channels)
        return View(case.without, ground.competitors, pick=_picked(case.scope))

    @property
    def _sheet(self) -> Page:
        assert self._page is not None
        return self._page

    def _top(self, node: Expression, case: Case) -> int:
        page, language = self._sheet, self._pages.language
        row = page.next_row()
        words = self._inputs.in_words(node)
        bold = self._pages.style(bold=True)
        page.text(row, 0, words, self._pages.style(bold=True, text_wrap=True))
        page.text(row, 1, self._context.scope_name(case.scope) or language.text("audit-total"), bold)
        calendar = self._inputs.dataset.calendar
        page.text(row, 2, names.name(case.span, language, calendar), bold)
        return row

    def _row_of(self, account: Account) -> int:
        page = self._sheet
        row = page.next_row()
        units = account.channels or account.moments[0][1]
        key = {ALONE: "audit-place-none", BESIDE: "audit-place-beside"}.get(
            units[0] if len(units) == 1 else "-"
        )
        shown = self._pages.language.text(key) if key else self._moments.unit_name(units)
        page.text(row, 1, shown, self._pages.quiet(indent=1))
        page.sheet.set_row(row - 1, None, None, {"level": 1})
        return row

    def _line(self, node: Expression, case: Case, formula: str) -> str:
        row = self._top(node, case)
        self._page_formula(row, RESULT, formula)
        return self._address(row)

    def _page_formula(self, row: int, column: int, formula: str) -> None:
        self._sheet.formula(row, column, formula, self._pages.style(num_format=FORM, align="right"))

    def _address(self, row: int) -> str:
        return self._sheet.ref(row, RESULT)

    def _local(self, address: str) -> str:
        return address.removeprefix(f"{quote_sheetname(self._sheet.title)}!")


def _picked(scope: Scope) -> tuple[Condition, ...]:
    """Return what picks the rows of a campaign or a post format."""
    if scope.kind in {ScopeKind.CAMPAIGN, ScopeKind.FORMAT}:
        return (Condition(str(scope.kind), "=", scope.name),)
    return ()


def _everywhere(place: str | None, case: Case) -> Account:
    return Account((), tuple((period, (place,)) for period in case.periods))
