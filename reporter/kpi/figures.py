"""One KPI in one scope, read at any time: over a span, as a baseline, on the channels two times have in common."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from statistics import fmean
from typing import TypeGuard

from reporter.kpi.declaration import Kpi
from reporter.kpi.engine import Engine
from reporter.kpi.values import NOTHING, LeftOut, Measured, Missing, Reason, Result, Scope, ScopeKind
from reporter.model.analysis import metrics
from reporter.model.formula import AtEnd, AtStart, RollUp
from reporter.model.period import Period
from reporter.model.units import Interval

Pair = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Cut:
    """What a figure is held to so that two times compare: only these channels, without these parts."""

    channels: tuple[str, ...] | None = None
    without: LeftOut = NOTHING


WHOLE = Cut()


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a comparison.

    Attributes:
        periods: Its periods, oldest first.
        averaged: A baseline: each period is read alone, then a ratio is pooled and all else averaged.
        size: How many periods the other side has: a flow's average is given for as many.
    """

    periods: tuple[Period, ...]
    averaged: bool = False
    size: int = 1

    @property
    def blocks(self) -> tuple[tuple[Period, ...], ...]:
        """The runs of periods that are read in one go."""
        return tuple((period,) for period in self.periods) if self.averaged else (self.periods,)

    @property
    def days(self) -> float:
        """Length in days, of a baseline that of its average periods."""
        total = sum(period.days for period in self.periods)
        return total / len(self.periods) * self.size if self.averaged else total


@dataclass(frozen=True, slots=True)
class Figures:
    """One KPI in one scope."""

    engine: Engine
    kpi: Kpi
    scope: Scope

    @property
    def roll_up(self) -> RollUp | None:
        """How the KPI combines over time; None for ratios and other compounds."""
        return self.engine.roll_up(self.kpi.id)

    def over(self, periods: tuple[Period, ...], cut: Cut = WHOLE) -> Result:
        """Return the figure over a run of periods."""
        return self.engine.value(self.kpi.id, self.scope, periods, cut.channels, cut.without)

    def number(self, periods: tuple[Period, ...], cut: Cut = WHOLE) -> float | None:
        """Return the figure as a number, None where it is missing or a range."""
        return number_of(self.over(periods, cut))

    def nothing(self, reason: Reason) -> Missing:
        """Return a missing figure of this KPI; like the engine's it says which metric it speaks of."""
        found = metrics(self.engine.formula(self.kpi.id))
        facts = {
            "metric": found[0].id if found else "",
            "channel": "",
            "divisor": "",
            "setting": "",
            "sheet": "",
        }
        return Missing(reason, facts)

    def at(self, side: Side, cut: Cut = WHOLE) -> Result:
        """Return the figure on one side of a comparison."""
        return self._average(side, cut) if side.averaged else self.over(side.periods, cut)

    def in_part(self, side: Side, result: Result) -> bool:
        """Say whether a sum counts fewer periods than its span has: it compares with no whole one."""
        if side.averaged or self.roll_up is not RollUp.FLOW or isinstance(result, Missing):
            return False
        return result.coverage.periods_have < result.coverage.periods_of

    def partly(self, side: Side, result: Measured) -> frozenset[str]:
        """Return the channels of a sum that are counted in some of its periods only."""
        if not self.in_part(side, result):
            return frozenset()
        alone = ((name, replace(self, scope=Scope(ScopeKind.CHANNEL, name))) for name in result.channels)
        return frozenset(name for name, own in alone if own.in_part(side, own.at(side)))

    def pair(self, side: Side, cut: Cut = WHOLE) -> Pair | None:
        """Return the pooled numerator and denominator on one side, None when the KPI has none there."""
        ratio = partial(
            self.engine.ratio, self.kpi.id, self.scope, channels=cut.channels, without=cut.without
        )
        ratios = (ratio(block) for block in side.blocks)
        known = [pair for pair in ratios if pair]
        below = sum(pair[1] for pair in known)
        return (sum(pair[0] for pair in known), below) if below else None

    def _average(self, side: Side, cut: Cut) -> Result:
        read = {block[0]: self.over(block, cut) for block in side.blocks}
        known = {period: result for period, result in read.items() if _is_number(result)}
        if not known:
            return self.over(side.blocks[-1], cut)
        if self.roll_up is not None:
            return self._mean(side, known)
        # A month without a lead has no cost per lead, and its costs belong to those of the half-year all the same.
        pooled = self.over(tuple(period for period, result in read.items() if _has_sides(result)), cut)
        pair = self.pair(side, cut) if self._grows else None
        return replace(pooled, value=pair[0] / pair[1]) if pair and isinstance(pooled, Measured) else pooled

    def _mean(self, side: Side, known: Mapping[Period, Measured]) -> Measured:
        """Return the average period, of a flow as many of them as the other side has."""
        results = list(known.values())
        names = [name for name in results[-1].channels if all(name in result.channels for result in results)]
        mean = fmean(number for result in results if (number := number_of(result)) is not None)
        return Measured(
            value=mean * (side.size if self.roll_up is RollUp.FLOW else 1),
            coverage=replace(
                results[-1].coverage,
                channels_have=len(names),
                periods_have=len(results),
                periods_of=len(side.periods),
            ),
            without=tuple(sorted({metric for result in results for metric in result.without})),
            channels=tuple(names),
            left_out=NOTHING.union(*(result.left_out for result in results)),
        )

    @property
    def _grows(self) -> bool:
        """A growth rate: over a baseline it is Σ net new ÷ Σ starts, not net new ÷ the first start."""
        return any(isinstance(node, (AtStart, AtEnd)) for node in self.engine.formula(self.kpi.id).walk())


def number_of(result: Result) -> float | None:
    """Return a known number, None for what is missing or a range."""
    if isinstance(result, Missing) or isinstance(result.value, Interval):
        return None
    return result.value


def _has_sides(result: Result) -> bool:
    """Say whether a figure is known, or would be if there were anything to divide by."""
    return _is_number(result) or (isinstance(result, Missing) and result.reason is Reason.ZERO)


def _is_number(result: Result) -> TypeGuard[Measured]:
    return number_of(result) is not None
