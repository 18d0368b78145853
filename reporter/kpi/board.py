"""What every figure of a report is worked out from: the dataset, the engine and the times it is read at."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from reporter.kpi.breaks import Break, breaks_in, metric_ids
from reporter.kpi.declaration import Kpi
from reporter.kpi.engine import Engine
from reporter.kpi.figures import Figures, Side
from reporter.kpi.results import Scope, ScopeKind
from reporter.model.dataset import Channel, Dataset
from reporter.model.period import Period, Span


@dataclass(frozen=True, slots=True)
class Times:
    """The times that figures are read at.

    Attributes:
        before: What the report compares with.
        blocks: The runs of periods right before the span, each as long as it, oldest first.
        history: The last 12 periods up to the span's last.
        finished: False when the span is not over: no verdicts.
    """

    span: Span
    before: Side | None
    year_ago: Side | None
    baseline: Side | None
    blocks: tuple[tuple[Period, ...], ...]
    history: tuple[Period, ...]
    finished: bool

    @property
    def now(self) -> Side:
        """The report's span."""
        return Side(self.span.periods)


@dataclass(frozen=True)
class Board:
    """Reads any KPI in any scope."""

    dataset: Dataset
    engine: Engine
    kpis: Mapping[str, Kpi]
    times: Times

    @cached_property
    def _figures(self) -> dict[tuple[str, Scope], Figures]:
        return {}

    @cached_property
    def _breaks(self) -> dict[str, tuple[Break, ...]]:
        """The changes of definition that touch each KPI."""
        found = breaks_in(self.dataset, self.kpis)
        if not found:
            return {}
        metrics = {kpi: metric_ids(self.engine.formula(kpi)) for kpi in self.kpis}
        return {kpi: tuple(item for item in found if item.touches(kpi, ids)) for kpi, ids in metrics.items()}

    def figures(self, kpi: str, scope: Scope) -> Figures:
        """Return one KPI in one scope."""
        if (kpi, scope) not in self._figures:
            self._figures[kpi, scope] = Figures(self.engine, self.kpis[kpi], scope)
        return self._figures[kpi, scope]

    def broken(self, figures: Figures, earlier: Period) -> frozenset[str]:
        """Return the scope's channels whose definition changed between a period and the report's last one."""
        last = self.times.span.periods[-1]
        found = [item for item in self._breaks.get(figures.kpi.id, ()) if item.between(earlier, last)]
        if not found:
            return frozenset()
        names = self.channels_of(figures.scope)
        return frozenset(name for name in names if any(item.channel in {None, name} for item in found))

    def channels_of(self, scope: Scope) -> frozenset[str]:
        """Return the names of the channels that a scope is about."""
        return frozenset(channel.name for channel in self.dataset.included if _is_about(scope, channel))


def _is_about(scope: Scope, channel: Channel) -> bool:
    if scope.kind is ScopeKind.NETWORK:
        return channel.network == scope.name
    if scope.kind is ScopeKind.CHANNEL:
        return channel.name == scope.name
    return True
