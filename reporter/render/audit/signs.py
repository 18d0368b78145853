"""What a helper cell says where it holds no number, and the tests for it, as pieces of Excel formulas.

An unknown value begins with ``✕``, one that is not tracked with ``–``; ``·`` is a 0 because nothing was
entered. Sums go on without what begins with ``–``, and stop at what begins with ``✕``: the rules of KPIs.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from reporter.kpi.values import Reason
from reporter.language import Language

NOTHING = "·"
REASONS = "lookup_reasons"  # cells that list what is said for each reason, so that formulas need not
NO_ROW = "no_row"  # blank, because there is no row: rows without a channel go on without it
_UNTRACKED = (Reason.NOT_TRACKED, Reason.NO_ROWS)
_TELLING = (
    Reason.NO_SETTING,
    Reason.ZERO,
    Reason.BLANK,
    NO_ROW,
    Reason.NO_EARLIER,
    Reason.UNCERTAIN,
    Reason.NOTHING_OWN,
    Reason.NOT_TRACKED,
    Reason.NO_ROWS,
    Reason.NOT_APPLICABLE,
)


def quoted(text: str) -> str:
    """Return a text as it stands in a formula."""
    escaped = text.replace('"', '""')
    return f'"{escaped}"'


def known_in(cells: str) -> str:
    """Return how many cells hold a value, also one that is 0 because nothing was entered."""
    return f"(COUNT({cells})+COUNTIF({cells},{quoted(NOTHING)}))"


def only_cell(cells: str) -> str | None:
    """Return the cell of a range that has a single one, None of a longer range."""
    title, mark, ends = cells.rpartition("!")
    first, _, last = ends.partition(":")
    return f"{title}{mark}{first}" if first == last else None


def is_unknown(ref: str) -> str:
    """Return the test for a value that is not known."""
    return f'LEFT({ref})="✕"'


def is_gap(ref: str) -> str:
    """Return the test for a cell without a value."""
    return f"AND(ISTEXT({ref}),{ref}<>{quoted(NOTHING)})"


@dataclass(frozen=True, slots=True)
class Signs:
    """Writes states in one language."""

    language: Language
    _said: dict[str, str] = field(default_factory=dict)

    def text(self, reason: str) -> str:
        """Return what a cell says for a reason."""
        if reason not in self._said:
            self._said[reason] = self._text(reason)
        return self._said[reason]

    def _text(self, reason: str) -> str:
        mark = "–" if reason in _UNTRACKED else "✕…" if reason == NO_ROW else "✕"
        return f"{mark} {self.language.text(_key(reason))}"

    def of(self, reason: str) -> str:
        """Return the same inside a formula."""
        return quoted(self.text(reason))

    def reason_of(self, text: str) -> Reason | None:
        """Return the reason that a cell's text gives, None when it gives none."""
        found = next((one for one in _TELLING if self.text(one) == text), None)
        return Reason.BLANK if found == NO_ROW else None if found is None else Reason(found)

    def sum_of(self, refs: Sequence[str]) -> str:
        """Return the sum of parts: on without what is not tracked, unknown where one is unknown.

        Where all that is left is nothing entered at all, the sum is not tracked either.
        """
        listed, untracked = ",".join(refs), self.of(Reason.NOT_TRACKED)
        all_gaps = ",".join(f"{ref}<>{quoted(NOTHING)}" for ref in refs)
        some_untracked = ",".join(f"{ref}={untracked}" for ref in refs)
        rest = f"IF(AND({all_gaps}),{refs[0]},IF(OR({some_untracked}),{untracked},{quoted(NOTHING)}))"
        return _first_unknown(refs, f"IF(COUNT({listed})>0,SUM({listed}),{rest})")

    def together(self, refs: Sequence[str]) -> str:
        """Return what a network's places come to."""
        listed = ",".join(refs)
        empty = ",".join(f"{ref}={quoted(NOTHING)}" for ref in refs)
        rest = f"IF(OR({empty}),{quoted(NOTHING)},{refs[0]})"
        return _first_unknown(refs, f"IF(COUNT({listed})>0,SUM({listed}),{rest})")

    def combined(self, sign: str, left: str, right: str) -> str:
        """Return ``left`` − × ÷ ``right``; missing when either is, and where it would divide by 0."""
        value = f"N({left}){sign}N({right})"
        if sign == "/":
            value = f"IF(N({right})=0,{self.of(Reason.ZERO)},{value})"
        return f"IF({is_gap(left)},{left},IF({is_gap(right)},{right},{value}))"

    def either(self, first: str, second: str) -> str:
        """Return the first, or the second where the first is not known; else the more telling gap."""
        telling = f'AND(LEFT({first})="–",{is_unknown(second)},{second}<>{self.of(Reason.NO_SETTING)})'
        return f"IF({is_gap(first)},IF({is_gap(second)},IF({telling},{second},{first}),{second}),{first})"

    def before(self, ref: str) -> str:
        """Return a value of the period before."""
        return f"IF({is_gap(ref)},{self.of(Reason.NO_EARLIER)},{ref})"

    def paired(self, own: str, other: str, *, first: str, second: str) -> str:
        """Return one side of a ratio in a period in which both are known, else what is lacking."""
        if own == other:
            return own
        tracked = f"IF({is_gap(first)},{first},IF({is_gap(second)},{second},{own}))"
        return f"IF({is_unknown(own)},{own},IF({is_unknown(other)},{other},{tracked}))"

    def tally(self, cells: str, *, average: bool = False, keep_nothing: bool = False) -> str:
        """Return what the cells of some periods add up to: unknown if one is, on without what is not tracked."""
        if one := only_cell(cells):
            return self._taken(one, keep_nothing=keep_nothing)
        nothing = f"COUNTIF({cells},{quoted(NOTHING)})"
        value = f"SUM({cells})"
        if average:
            value = f"SUM({cells})/(COUNT({cells})+{nothing})"
        if keep_nothing:
            value = f"IF(COUNT({cells})=0,{quoted(NOTHING)},{value})"
        gap = f'IFERROR(INDEX({cells},MATCH("–*",{cells},0)),{self.of(Reason.NOT_APPLICABLE)})'
        known = f"IF(COUNT({cells})+{nothing}>0,{value},{gap})"
        return f'IFERROR(INDEX({cells},MATCH("✕*",{cells},0)),{known})'

    def _taken(self, cell: str, *, keep_nothing: bool) -> str:
        """Return the same of a single period: what its cell says."""
        value = cell if keep_nothing else f"IF({cell}={quoted(NOTHING)},0,{cell})"
        return f'IF({cell}="",{self.of(Reason.NOT_APPLICABLE)},{value})'

    def paired_rows(self, cells: str, above: str, below: str) -> str:
        """Return what rows that have both sides add up to, else what the first row lacks."""
        gap = self.of(Reason.NOT_APPLICABLE)
        for side in (below, above):
            for mark in ("–*", "✕*"):
                gap = f'IFERROR(INDEX({side},MATCH("{mark}",{side},0)),{gap})'
        for side in (below, above):  # a row that lacks something tells more than a period without rows
            told = f'(LEFT({side})="–")+(LEFT({side},2)="✕ ")'
            gap = f"IFERROR(INDEX({side},MATCH(1,{told},0)),{gap})"
        return f"IF(COUNT({cells})=0,{gap},SUM({cells}))"

    def most_telling(self, cells: str) -> str:
        """Return the reason among some cells that explains most."""
        return f"IFERROR(LOOKUP(2,1/COUNTIF({cells},{REASONS}),{REASONS}),{self.of(Reason.NOT_APPLICABLE)})"

    def least_telling_first(self) -> Iterator[tuple[str, str]]:
        """Yield what cells say for each reason, and what that means, in the order of the cells ``REASONS``."""
        for reason in reversed(_TELLING):
            yield self.text(reason), self.language.text(_key(reason), "meaning")


def _key(reason: str) -> str:
    return f"audit-sign-{reason.replace('_', '-')}"


def _first_unknown(refs: Sequence[str], otherwise: str) -> str:
    for ref in reversed(refs):
        otherwise = f"IF({is_unknown(ref)},{ref},{otherwise})"
    return otherwise
