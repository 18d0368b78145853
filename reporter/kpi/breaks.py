"""Changes of definition: the notes that stop comparison across them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reporter.kpi.declaration import Kpi, kpi_of
from reporter.model.analysis import Resolver, metrics
from reporter.model.dataset import Dataset
from reporter.model.formula import Expression
from reporter.model.period import Period


@dataclass(frozen=True, slots=True)
class Break:
    """From ``period`` on ``kpi`` is counted in another way, on one channel or (None) on all."""

    period: Period
    kpi: str
    channel: str | None
    metrics: frozenset[str]

    def between(self, earlier: Period, later: Period) -> bool:
        """Say whether the break stands between two periods: the later one is counted the new way."""
        return earlier.start < self.period.start <= later.start

    def touches(self, kpi: str, metrics: frozenset[str]) -> bool:
        """Say whether a KPI is counted in another way too: it stands on all metrics of the one named."""
        return kpi == self.kpi or (bool(self.metrics) and self.metrics <= metrics)


def breaks_in(dataset: Dataset, kpis: Mapping[str, Kpi]) -> tuple[Break, ...]:
    """Return the breaks that the Notes sheet tells of; a note without a KPI names none."""
    return tuple(_breaks(dataset, kpis))


def metric_ids(formula: Expression) -> frozenset[str]:
    """Return the ids of the metrics that a formula stands on."""
    return frozenset(metric.id for metric in metrics(formula))


def _breaks(dataset: Dataset, kpis: Mapping[str, Kpi]) -> Iterator[Break]:
    resolver = Resolver(dataset.settings)
    for row in dataset.rows("notes"):
        kpi = kpi_of(kpis, row.text_of("kpi") or "")
        if row.text_of("kind") == "definition_changed" and kpi and row.period:
            ids = metric_ids(resolver.resolve(kpi.formula))
            yield Break(row.period, kpi.id, row.text_of("channel"), ids)
