"""Reads what shares of the followers were counted: each place's last count, the counts before, the groups to show."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from reporter.language import available, language
from reporter.model.dataset import Row
from reporter.model.period import Period
from reporter.model.schema import CHOICES
from reporter.story.context import Context

MOST_GROUPS = 8
REST = ""  # the key of the groups gathered in one row; no group of a sheet is called so
HALF_POINT = 0.005  # what rounding to whole per cent can hide in one share
MOST_SLACK = 0.02  # and in all of them together
SAME = 1e-9

Shares = dict[str, float]  # of all followers, by group, in the order of the sheet


@dataclass(frozen=True, slots=True)
class Count:
    """The shares counted at the end of a period."""

    period: Period
    shares: Shares

    @property
    def known(self) -> float:
        """The share of the followers that the groups hold together."""
        return sum(self.shares.values())


@dataclass(frozen=True, slots=True)
class Split:
    """One split of one channel's followers (None: of all of them), as last counted.

    Attributes:
        before: What it is compared with: the last count up to the end of what the report compares with.
        year_ago: The count in the same period of the year before, where that is another one.
    """

    kind: str
    channel: str | None
    now: Count
    before: Count | None
    year_ago: Count | None

    @property
    def part(self) -> bool:
        """True when the groups do not hold all followers."""
        return self.now.known < 1 - self._slack

    @property
    def over(self) -> bool:
        """True when the groups hold more than all followers."""
        return self.now.known > 1 + self._slack

    @property
    def _slack(self) -> float:
        """How far shares that were typed as whole per cent may miss the whole."""
        return min(HALF_POINT * len(self.now.shares) + SAME, MOST_SLACK)

    def comparable(self, count: Count | None) -> bool:
        """Say whether as much was known at another count, so that a change is one of the followers."""
        return count is not None and abs(self.now.known - count.known) <= MOST_SLACK


def splits(context: Context) -> tuple[Split, ...]:
    """Return every split that was counted up to the end of the span, the whole before the channels."""
    channels = [one.name for one in context.channels]
    places = channels if context.dataset.filtered else [None, *channels]
    rows = [row for row in context.dataset.rows("audience") if row.number_of("share") is not None]
    found = (
        _split(context, kind, place, [row for row in rows if _is_of(row, kind, place)])
        for kind in CHOICES["split"]
        for place in places
    )
    return tuple(one for one in found if one)


def _is_of(row: Row, kind: str, place: str | None) -> bool:
    return row.text_of("split") == kind and row.text_of("channel") == place


def _split(context: Context, kind: str, place: str | None, rows: list[Row]) -> Split | None:
    results = context.results
    now = _last(rows, results.span.periods[-1])
    if now is None:
        return None
    earlier = [row for row in rows if row.period and row.period < now.period]
    before = _last(earlier, results.before.periods[-1]) if results.before else None
    year = _count(earlier, results.year_ago.periods[-1]) if results.year_ago else None
    return Split(kind, place, now, before, None if year == before else year)


def _last(rows: list[Row], until: Period) -> Count | None:
    """Return the last count up to the end of a period."""
    period = max((row.period for row in rows if row.period and row.period <= until), default=None)
    return _count(rows, period) if period else None


def _count(rows: list[Row], period: Period) -> Count | None:
    shares = {
        group: share
        for row in rows
        if row.period == period
        and (group := row.text_of("group"))
        and (share := row.number_of("share")) is not None
    }
    return Count(period, shares) if shares else None


def leaders(split: Split) -> tuple[str, ...]:
    """Return the largest group, several when they are equally large; "Other" leads nothing."""
    named = {
        group: share for group, share in split.now.shares.items() if group != REST and not unnamed(group)
    }
    most = max(named.values(), default=0.0)
    return tuple(group for group, share in named.items() if most - share < SAME)


def unnamed(group: str) -> bool:
    """Say whether a group is what is left: "Other", "Unknown", "Not said"."""
    return group.strip().casefold() in _unnamed_words()


@cache
def _unnamed_words() -> frozenset[str]:
    return frozenset(
        name.casefold() for code in available() for name in language(code).names("audience-unnamed")
    )


def gathered(found: Sequence[Split]) -> tuple[tuple[Split, ...], tuple[str, ...], int]:
    """Return splits with their smallest groups in one, the groups in order, and how many were gathered."""
    groups = list(dict.fromkeys(group for one in found for group in one.now.shares))
    last = [group for group in groups if unnamed(group)]
    named = sorted((group for group in groups if group not in last), key=lambda group: -_most(found, group))
    room = MOST_GROUPS - len(last)
    kept = named if len(named) <= room else named[: max(room - 1, 1)]
    rest = named[len(kept) :]
    if found[0].kind == "age":  # ages have an order of their own
        kept.sort(key=groups.index)
    order = (*kept, *([REST] if rest else []), *last)
    return tuple(_with_rest(one, rest) for one in found), order, len(rest)


def _most(found: Iterable[Split], group: str) -> float:
    return max(one.now.shares.get(group, 0.0) for one in found)


def _with_rest(split: Split, rest: Sequence[str]) -> Split:
    """Gather the rest; of an earlier count where that holds the same groups, else its sum is another thing."""
    groups = [group for group in rest if group in split.now.shares]
    before, year = (count and _summed(count, rest, groups) for count in (split.before, split.year_ago))
    return replace(split, now=_summed(split.now, rest, groups), before=before, year_ago=year)


def _summed(count: Count, rest: Sequence[str], groups: Sequence[str]) -> Count:
    tail = [group for group in rest if group in count.shares]
    kept = {group: share for group, share in count.shares.items() if group not in tail}
    if tail and tail == groups:
        kept[REST] = sum(count.shares[group] for group in tail)
    return replace(count, shares=kept)
