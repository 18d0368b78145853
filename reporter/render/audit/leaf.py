"""Formulas that read the input sheets: one measure, at one place, in one period."""

from dataclasses import dataclass, replace
from typing import Protocol

from reporter.kpi.engine.plan import has_column
from reporter.kpi.engine.rows import Place, is_ledger
from reporter.kpi.values import NOTHING as NO_PARTS
from reporter.kpi.values import LeftOut, Reason
from reporter.model.formula import Condition, Each, Metric
from reporter.render.audit.inputs import Inputs
from reporter.render.audit.signs import NO_ROW, NOTHING, Signs, quoted

Leaf = Metric | Each


@dataclass(frozen=True, slots=True)
class View:
    """What a figure is held to: without these parts, only these competitors, rows of one campaign or format.

    ``last`` is the cell of the last day to judge by, for rows that reach over several periods.
    """

    without: LeftOut = NO_PARTS
    brands: frozenset[str] | None = None
    last: str = ""
    pick: tuple[Condition, ...] = ()

    def picks(self, sheet: str) -> tuple[Condition, ...]:
        """Return the conditions that pick rows of a sheet: those on a column that it has."""
        return tuple(condition for condition in self.pick if has_column(sheet, condition.column))


WHOLE = View()


@dataclass(frozen=True, slots=True)
class At:
    """Cells that say where and when: a place's name, first and last day, the day it was first filled.

    ``here`` is the sheet they stand on, as formulas of other sheets call it.
    """

    place: str
    start: str
    end: str
    since: str = ""
    here: str = ""


class RowColumns(Protocol):
    """Columns beside the rows of an input sheet."""

    def flag(self, sheet: str, where: tuple[Condition, ...], view: View) -> str | None:
        """Return the name of the column that marks the rows that count; None: all do."""

    def each(self, leaf: Each, view: View) -> str:
        """Return the name of the column that holds what is taken row by row."""

    def until(self, sheet: str) -> str | None:
        """Return the name of the column of last days, where rows may reach over several periods."""


class Leaves:
    """Writes leaves as Excel formulas."""

    def __init__(self, inputs: Inputs, signs: Signs, rows: RowColumns) -> None:
        self._inputs = inputs
        self._signs = signs
        self._rows = rows
        self._channels = {channel.name: channel for channel in inputs.dataset.channels}

    def selected(self, sheet: str, place: Place, at: At, flag: str | None = None) -> str:
        """Return the product of tests that picks the rows of a place and a period."""
        when, until = self._inputs.name(sheet, self._inputs.sheets[sheet].when), self._rows.until(sheet)
        tests = [f"({until or when}>={at.start})", f"({when}<={at.end})", *self._here(sheet, place, at, flag)]
        return "*".join(tests)

    def since(self, leaf: Leaf, place: Place, at: At, view: View) -> str | None:
        """Return the formula for the first day on which a place fills a leaf (0: never); None: it has no column."""
        if leaf.sheet not in self._inputs.sheets:
            return None
        column = (
            self._inputs.name(leaf.sheet, leaf.column) if isinstance(leaf, Metric) and leaf.column else None
        )
        rows_alone = isinstance(leaf, Each) or leaf.since_first_row
        if column is None and not rows_alone:
            return None
        when = self._inputs.name(leaf.sheet, self._inputs.sheets[leaf.sheet].when)
        filled = f"ISNUMBER({when if rows_alone else column})"
        flag = self._rows.flag(leaf.sheet, leaf.where, replace(view, pick=()))  # the whole sheet decides
        tests = "*".join([filled, *self._here(leaf.sheet, place, at, flag)])
        return f'MIN(IF({tests}*1,{when},""))'

    def _here(self, sheet: str, place: Place, at: At, flag: str | None) -> list[str]:
        tests = [f"({flag}=1)"] if flag else []
        channel = self._inputs.name(sheet, "channel") if has_column(sheet, "channel") else None
        if channel is None:
            return tests if place is None else [*tests, "0"]
        return [*tests, f'({channel}="")' if place is None else f"({channel}={at.place})"]

    def formula(self, leaf: Leaf, place: Place, at: At, view: View) -> str:
        """Return the formula for what a leaf comes to."""
        if leaf.sheet not in self._inputs.sheets:
            return self._signs.of(Reason.NO_ROWS)
        if isinstance(leaf, Each):
            return self._each(leaf, place, at, view)
        channel = self._channels.get(place or "")
        if (place or "", leaf.id) in view.without:
            return self._signs.of(Reason.NOT_TRACKED)
        if leaf.outside_figures and channel and channel.figures_include_ads:
            return quoted(NOTHING)
        rows = self.selected(leaf.sheet, place, at, self._rows.flag(leaf.sheet, leaf.where, view))
        column = self._inputs.name(leaf.sheet, leaf.column) if leaf.column else None
        known = self._known(leaf, rows, column, at, place)
        return f"IF(SUMPRODUCT({rows}*1)=0,{self._no_row(leaf, column, at)},{known})"

    def _known(self, leaf: Metric, rows: str, column: str | None, at: At, place: Place) -> str:
        untracked = self._signs.of(Reason.NOT_TRACKED)
        if leaf.column is None:
            return f"SUMPRODUCT({rows}*1)"
        if column is None:
            return untracked if leaf.blank_is is None else f"SUMPRODUCT({rows}*{leaf.blank_is})"
        total = f"SUMPRODUCT({rows}*{self._share(leaf.sheet, at)},{column})"
        if leaf.blank_is is not None:
            some = f"SUMPRODUCT({rows}*({column}<>{quoted(self._inputs.not_tracked)}))"
            return f'IF({some}=0,{untracked},{total}+{leaf.blank_is}*SUMPRODUCT({rows}*({column}="")))'
        value = f"IF(SUMPRODUCT({rows}*ISNUMBER({column}))=0,{untracked},{total})"
        if not self.offered(leaf, place):
            return value
        blank = f'AND({_tracked(at)},SUMPRODUCT({rows}*({column}=""))>0)'
        return f"IF({blank},{self._signs.of(Reason.BLANK)},{value})"

    def _each(self, leaf: Each, place: Place, at: At, view: View) -> str:
        rows = self.selected(leaf.sheet, place, at, self._rows.flag(leaf.sheet, leaf.where, view))
        reaching = self._rows.until(leaf.sheet) is not None
        column = self._rows.each(leaf, replace(view, last=f"{at.here}!{at.end}") if reaching else view)
        total = f"SUMPRODUCT({rows}*{self._share(leaf.sheet, at)},{column})"
        first = f'INDEX({column},MATCH(1,{rows}*(LEFT({column})="{{}}"),0))'
        value = f"IF(SUMPRODUCT({rows}*ISNUMBER({column}))=0,{first.format('–')},{total})"
        known = f'IF(SUMPRODUCT({rows}*(LEFT({column})="✕"))>0,{first.format("✕")},{value})'
        return f"IF(SUMPRODUCT({rows}*1)=0,{self._no_row(leaf, None, at)},{known})"

    def _no_row(self, leaf: Leaf, column: str | None, at: At) -> str:
        untracked = self._signs.of(Reason.NOT_TRACKED)
        if is_ledger(leaf.sheet):
            when = self._inputs.name(leaf.sheet, self._inputs.sheets[leaf.sheet].when)
            rows_alone = isinstance(leaf, Each) or leaf.column is None or leaf.blank_is is not None
            if column is None and not rows_alone:
                return untracked
            used = "TRUE" if rows_alone else f"COUNT({column})>0"
            return f"IF(AND(MIN({when})<={at.end},{used}),{quoted(NOTHING)},{untracked})"
        return f"IF({_tracked(at)},{self._signs.of(NO_ROW)},{untracked})" if at.since else untracked

    def _share(self, sheet: str, at: At) -> str:
        """Return which share of a row's days lies in the period: 1 unless rows reach over several periods."""
        until = self._rows.until(sheet)
        if until is None:
            return "1"
        when = self._inputs.name(sheet, "period")
        last = f"({until}+{at.end}-ABS({until}-{at.end}))/2"
        first = f"({when}+{at.start}+ABS({when}-{at.start}))/2"
        return f"({last}-{first}+1)/({until}-{when}+1)"

    def offered(self, leaf: Metric, place: Place) -> bool:
        """Say whether a place's network shows a measure."""
        channel = self._channels.get(place or "")
        return not channel or leaf.sheet != "channel_results" or channel.offers(leaf.column or "")


def _tracked(at: At) -> str:
    return f"AND({at.since}>0,{at.since}<={at.end})" if at.since else "FALSE"
