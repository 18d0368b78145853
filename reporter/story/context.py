"""What every section is told: the dataset, the results, the language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reporter.errors import Problem
from reporter.kpi.declaration import Kpi
from reporter.kpi.results import TOTAL, Outcome, Results, Scope, ScopeKind
from reporter.language import Language
from reporter.model.dataset import Channel, Dataset
from reporter.model.settings import Settings

if TYPE_CHECKING:
    from reporter.story.finding import Finding
    from reporter.story.review.review import Review


@dataclass(frozen=True, slots=True)
class Context:
    """The evidence behind a report, with the language it is told in.

    Attributes:
        found: Every finding, the weightiest first; worked out once, by ``compose``.
        used: The KPIs that the other sections show, for the appendix.
        absent: The sections that have no data, for the appendix.
        one_page: Only the summary was asked for.
        review: What a KPI review tells; worked out once, None in a report.
    """

    dataset: Dataset
    results: Results
    kpis: Mapping[str, Kpi]
    language: Language
    problems: tuple[Problem, ...] = ()
    found: "tuple[Finding, ...]" = ()
    used: frozenset[str] = frozenset()
    absent: tuple[str, ...] = ()
    one_page: bool = False
    review: "Review | None" = None

    @property
    def settings(self) -> Settings:
        """The manager's settings."""
        return self.dataset.settings

    @property
    def channels(self) -> tuple[Channel, ...]:
        """The channels that were open at some time in the span."""
        return tuple(
            channel
            for channel in self.dataset.included
            if any(channel.open_in(period) for period in self.results.span.periods)
        )

    def outcome(self, kpi: str, scope: Scope = TOTAL) -> Outcome | None:
        """Return what is known of a KPI in a scope, None when it was not computed there."""
        return self.results.outcome(kpi, scope)

    def kpi_name(self, kpi: str, scope: Scope = TOTAL) -> str:
        """Return a KPI's name; a cost KPI of a channel says that it knows its direct costs only."""
        return self._direct(kpi, scope) or self.language.text(f"kpi-{kpi}")

    def short_name(self, kpi: str, scope: Scope = TOTAL) -> str:
        """Return a KPI's name for narrow places."""
        short = self.language.find(f"kpi-{kpi}", "short")
        return self._direct(kpi, scope) or short or self.kpi_name(kpi)

    def _direct(self, kpi: str, scope: Scope) -> str | None:
        whole = scope == TOTAL and not self.dataset.partial
        if whole or not self.dataset.full.rows("costs"):
            return None
        return self.language.find(f"kpi-{kpi}", "direct")

    def scope_name(self, scope: Scope) -> str:
        """Return what a scope is called; the total has no name."""
        if scope.name is None:
            return ""
        if scope.kind is ScopeKind.NETWORK:
            return self.language.text(f"choice-network-{scope.name}")
        if scope.kind is ScopeKind.FORMAT:
            return self.language.text(f"choice-post_format-{scope.name}")
        return scope.name


def channel_scope(channel: Channel) -> Scope:
    """Return the scope of one channel."""
    return Scope(ScopeKind.CHANNEL, channel.name)
