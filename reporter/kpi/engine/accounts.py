"""The units of account of a scope: channels, and networks whose website figures come undivided."""

from collections.abc import Iterable
from dataclasses import dataclass

from reporter.kpi.engine.evaluate import Unit
from reporter.kpi.engine.plan import Plan, has_column
from reporter.kpi.engine.tally import Account, Tallies
from reporter.kpi.values import Scope, ScopeKind
from reporter.model.dataset import Channel, Dataset
from reporter.model.formula import Each
from reporter.model.period import Period

WEBSITE = "website"
SHARED = (ScopeKind.TOTAL, ScopeKind.CAMPAIGN)  # the scopes in which rows without a channel count


@dataclass(frozen=True, slots=True)
class Ground:
    """What a formula is added up over in a scope.

    Attributes:
        accounts: Its units of account.
        shared: Rows without a channel may count too.
        refused: A sheet that has no meaning in the scope, or None.
        partial: The scope is a part of the whole.
        open_periods: In how many periods any channel of the scope is open.
        competitors: Those that count, for the share of voice; else None.
    """

    accounts: tuple[Account, ...]
    shared: bool
    refused: str | None
    partial: bool
    open_periods: int
    competitors: frozenset[str] | None = None


class Accounts:
    """Says over which units a scope is added up, and which sheets have a meaning in it."""

    def __init__(self, dataset: Dataset, tallies: Tallies, scope: Scope, only: frozenset[str] | None) -> None:
        self._dataset = dataset
        self._same = tallies.same
        self._rows = tallies.evaluator.rows
        self._scope = scope
        self._only = only
        self._channels = tuple(self._chosen())
        self._found: dict[tuple[tuple[Period, ...], bool], tuple[Account, ...]] = {}

    def of(self, plan: Plan, periods: tuple[Period, ...]) -> tuple[Account, ...]:
        """Return the units of account that are open in a span, for one formula."""
        if not plan.by_channel:
            return ()
        key = (periods, WEBSITE in plan.sheets)
        if key not in self._found:
            grouped = self._undivided(periods) if WEBSITE in plan.sheets else ()
            self._found[key] = self._accounts(periods, grouped)
        return self._found[key]

    def open_periods(self, periods: tuple[Period, ...]) -> int:
        """Return in how many periods any channel of the scope is open."""
        return sum(any(channel.open_in(period) for channel in self._channels) for period in periods)

    def refused(self, plan: Plan) -> str | None:
        """Return a sheet of a formula that has no meaning in this scope, or None."""
        return next((sheet for sheet in sorted(plan.sheets) if not self._allows(sheet)), None)

    def _allows(self, sheet: str) -> bool:
        """Say whether a sheet's rows can be told apart by this scope."""
        if self._dataset.campaign is not None and not has_column(sheet, "campaign"):
            return False
        match self._scope.kind:
            case ScopeKind.CAMPAIGN:
                return has_column(sheet, "campaign")
            case ScopeKind.FORMAT:
                return has_column(sheet, "format")
            case ScopeKind.TOTAL:
                return has_column(sheet, "channel") or not self._dataset.filtered
            case _:
                return has_column(sheet, "channel")

    def shares(self, plan: Plan) -> bool:
        """Say whether rows without a channel may count towards a formula in this scope."""
        if self._scope.kind not in SHARED or self._dataset.filtered:
            return False
        return any(
            not has_column(sheet, "channel") or None in self._rows.places(sheet) for sheet in plan.sheets
        )

    @property
    def partial(self) -> bool:
        """Say whether the scope is a part of the whole: shared costs, for one, are not in it."""
        return self._scope.kind != ScopeKind.TOTAL or self._dataset.partial

    def count_rows(self, leaf: Each, accounts: tuple[Account, ...]) -> int:
        """Return how many rows a ratio that pairs row by row could stand on."""
        return sum(
            len(self._rows.block(leaf, unit[0], period).rows)
            for account in accounts
            for period, unit in account.moments
        )

    def _chosen(self) -> Iterable[Channel]:
        scope, named = self._scope, self._named_in_rows()
        for channel in self._dataset.included:
            if self._only is not None and channel.name not in self._only:
                continue
            if scope.kind == ScopeKind.NETWORK and channel.network != scope.name:
                continue
            if scope.kind == ScopeKind.CHANNEL and channel.name != scope.name:
                continue
            if named is None or channel.name in named or channel.network in named:
                yield channel

    def _named_in_rows(self) -> frozenset[str | None] | None:
        """Return the places that have rows of the campaign or format; None: the scope is neither."""
        if self._scope.kind == ScopeKind.FORMAT:
            return self._rows.places("posts")
        if self._scope.kind == ScopeKind.CAMPAIGN:
            return frozenset(place for name, place in self._rows.campaigns if name == self._scope.name)
        return None

    def _accounts(self, periods: tuple[Period, ...], grouped: tuple[str, ...]) -> tuple[Account, ...]:
        alone = [channel for channel in self._channels if channel.network not in grouped]
        found = [_account((channel,), periods) for channel in alone]
        for network in grouped:
            members = tuple(channel for channel in self._channels if channel.network == network)
            found.append(self._group(network, members, periods))
        return tuple(self._same(account) for account in found if account.moments)

    def _group(self, network: str, members: tuple[Channel, ...], periods: tuple[Period, ...]) -> Account:
        own = _account(members, periods)
        at = dict(own.moments)
        moments = ((p, (*at.get(p, ()), *((network,) if self._live(network, p) else ()))) for p in periods)
        return Account(own.channels, tuple((period, unit) for period, unit in moments if unit))

    # A network's own Website rows

    def _undivided(self, periods: tuple[Period, ...]) -> tuple[str, ...]:
        names = {channel.name for channel in self._dataset.channels}
        places = {place for place in self._rows.places(WEBSITE) if place and place not in names}
        ordered = dict.fromkeys([*(channel.network for channel in self._channels), *sorted(places)])
        return tuple(
            network
            for network in ordered
            if network in places and self._belongs(network) and any(self._live(network, p) for p in periods)
        )

    def _belongs(self, network: str) -> bool:
        """Say whether a network's undivided row is this scope's: never in part, when channels were chosen."""
        if self._scope.kind in {ScopeKind.CHANNEL, ScopeKind.FORMAT}:
            return False
        if self._scope.kind == ScopeKind.NETWORK and self._scope.name != network:
            return False
        members = [channel for channel in self._dataset.channels if channel.network == network]
        if not members:
            return self._only is None and not self._dataset.filtered
        if self._dataset.filtered and not all(channel.included for channel in members):
            return False
        return any(channel.network == network for channel in self._channels)

    def _live(self, network: str, period: Period) -> bool:
        """Say whether a network's own row exists, or should: it began, and no channel has a row instead."""
        if self._rows.at(WEBSITE, network, period).rows:
            return True
        begun = self._rows.begins_at(WEBSITE, network)
        if begun is None or begun > period.start:
            return False
        members = [channel.name for channel in self._dataset.channels if channel.network == network]
        return not any(self._rows.at(WEBSITE, name, period).rows for name in members)


def _account(channels: tuple[Channel, ...], periods: tuple[Period, ...]) -> Account:
    moments: list[tuple[Period, Unit]] = []
    for period in periods:
        unit = tuple(channel.name for channel in channels if channel.open_in(period))
        if unit:
            moments.append((period, unit))
    names = tuple(channel.name for channel in channels if any(channel.open_in(p) for p in periods))
    return Account(names, tuple(moments))
