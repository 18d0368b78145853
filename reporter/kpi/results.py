"""What the engine answers for a report: changes, goals, benchmarks, outcomes; ``values`` are given here too."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from reporter.kpi.values import (
    TOTAL,
    Coverage,
    Input,
    Measured,
    Missing,
    Reason,
    Result,
    Scope,
    ScopeKind,
)
from reporter.model.formula import Expression
from reporter.model.period import Period, Span

__all__ = [
    "TOTAL",
    "Because",
    "BenchmarkStanding",
    "BenchmarkState",
    "Change",
    "Coverage",
    "Evidence",
    "GoalState",
    "GoalVerdict",
    "Input",
    "Measured",
    "Missing",
    "NoEvidence",
    "Outcome",
    "Reason",
    "Result",
    "Results",
    "Scope",
    "ScopeKind",
    "Trial",
    "Verdict",
]


class Verdict(StrEnum):
    """What a change means."""

    GOOD = "good"
    BAD = "bad"
    STEADY = "steady"  # under the threshold
    NOISE = "noise"  # inside the noise; a reader is told "steady"
    WITHHELD = "withheld"  # too few answers to judge
    NEUTRAL = "neutral"  # the KPI has no good direction
    NONE = "none"  # nothing to compare with


class Because(StrEnum):
    """Which rule made the verdict; told in the appendix and by ``explain``. Words: ``because-<value>``."""

    DIRECTION = "direction"
    THRESHOLD = "threshold"  # under "Steady under"
    TWO_PROPORTIONS = "two_proportions"  # z-test at 95 %
    SMALL_COUNTS = "small_counts"  # (a − b)² < 3.84 (a + b)
    MARGIN = "margin"  # inside the margin of a survey
    USUAL_SWING = "usual_swing"  # not above the median change from period to period
    PER_DAY = "per_day"  # total and per-day change disagree
    FEW = "few"  # fewer than 30
    AVERAGES = "averages"  # a survey of which only averages were typed
    UNFINISHED = "unfinished"
    BREAK = "break"
    MISSING = "missing"
    RANGE = "range"
    NO_DIRECTION = "no_direction"


@dataclass(frozen=True, slots=True)
class Trial:
    """One rule with its numbers, by name, and its verdict; None: it lets the change pass. Words: ``trial-<rule>``."""

    rule: Because
    numbers: Mapping[str, float]
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """Now against another time.

    Attributes:
        before: The other value, of the common channels when channels came or went.
        now: The value it was compared with (differs from the figure shown when channels came or went).
        absolute: now − before, in the unit of the KPI (rates: a fraction); None when either is missing.
        relative: absolute ÷ before; None from 0, from negative values and for points.
        points: For rates: the difference as a fraction (0.10 is +10 pp); for scores the difference.
        verdict: What it means, by the KPI's direction of good.
        because: The rule behind the verdict.
        common_channels: The channels compared when they differ from those of the figure, else None.
        left_out: Metric ids left out of both values because only one of the times has them.
        trials: Gives the rules that had a say, with their numbers; worked out when asked.
    """

    before: Result
    now: Result
    absolute: float | None
    relative: float | None
    points: float | None
    verdict: Verdict
    because: Because
    common_channels: tuple[str, ...] | None = None
    left_out: tuple[str, ...] = ()
    trials: Callable[[], tuple[Trial, ...]] = field(default=tuple, compare=False, repr=False)


class GoalVerdict(StrEnum):
    """How a goal stands."""

    ACHIEVED = "achieved"
    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    OFF_TRACK = "off_track"
    MISSED = "missed"
    JUST_STARTED = "just_started"
    NOT_STARTED = "not_started"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class GoalState:
    """A goal at the end of the report's span.

    Attributes:
        row: The row number on the Goals sheet; with the text fields it is the goal as typed.
        value: The KPI in the period it is measured in, or the sum so far for totals.
        progress: 0 at the baseline, 1 at the target; None when it cannot be said.
        elapsed: Share of the goal's time that is over, 0 to 1.
        forecast: Straight-line value when due; stocks, gains and totals only.
        periods_met: Of "hold": how many of the known periods met the target, and how many are known.
        review: Past due: extend, raise or retire it.
        level: The value that meets it: gains and growth on top of the baseline; None where that is unknown.
        channel: A campaign's goal may stand for one channel only.
        measured: The period the value belongs to, or the last of the sum.
        met_since: The period from which on it was met up to the measured one; None where it is not met, and for
            what can only be kept: "hold", and totals of at most.
    """

    row: int
    name: str
    objective: str | None
    kpi: str
    scope: Scope
    kind: str
    at_least: bool
    baseline: float | None
    target: float
    start: Span
    due: Span
    owner: str | None
    value: Result
    progress: float | None
    elapsed: float
    verdict: GoalVerdict
    forecast: float | None = None
    periods_met: tuple[int, int] | None = None
    review: bool = False
    level: float | None = None
    channel: str | None = None
    measured: Period | None = None
    met_since: Period | None = None


class BenchmarkStanding(StrEnum):
    """Where a figure stands against a benchmark, by the KPI's direction of good."""

    BETTER = "better"
    IN_LINE = "in_line"
    WORSE = "worse"
    NEUTRAL = "neutral"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class BenchmarkState:
    """A benchmark row against the figure it is locked to.

    ``refusal`` (``refusal-<value>``): definition, network, currency, no_currency, missing, range, unfinished.
    """

    row: int
    kpi: str
    definition: str
    network: str | None
    low: float
    high: float
    source: str
    data_year: int | None
    statistic: str | None
    stale: bool
    standing: BenchmarkStanding
    refusal: str | None = None
    currency: str | None = None  # of its own money


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything known about one KPI in one scope over the report's span."""

    kpi: str
    definition: str
    scope: Scope
    now: Result
    change: Change
    yearly: Change  # against the same period of the year before, whatever the report compares with
    year_ago: Result
    baseline: Result
    history: tuple[Result, ...]  # the last 12 periods up to the span's last, oldest first
    unusual: bool = False
    alike: int | None = None  # how many of the last periods are counted the same way; None: all
    goal: GoalState | None = None
    benchmark: BenchmarkState | None = None


class Evidence(Protocol):
    """Where the figures come from; the engine is one."""

    def definition(self, kpi: str) -> str:
        """Return the definition id: the KPI's id and what the settings append to it."""

    def inputs(self, kpi: str, scope: Scope, periods: tuple[Period, ...]) -> tuple[Input, ...]:
        """Return the cells a figure was read from."""

    def value(
        self, kpi: str, scope: Scope, periods: tuple[Period, ...], channels: tuple[str, ...] | None = None
    ) -> Result:
        """Return a figure."""

    def evaluate(self, expression: Expression, scope: Scope, periods: tuple[Period, ...]) -> Result:
        """Return the value of any formula, by the rules of a KPI."""

    def per_period(self, kpi: str) -> bool:
        """Say whether a figure over several periods is that of the average one."""

    def labour_known(self, scope: Scope, periods: tuple[Period, ...]) -> bool:
        """Say whether labour with a cost stands in a scope."""


class NoEvidence:
    """Stands where results are made by hand."""

    def definition(self, kpi: str) -> str:
        """Return the KPI's own id."""
        return kpi

    def inputs(self, kpi: str, scope: Scope, periods: tuple[Period, ...]) -> tuple[Input, ...]:  # noqa: ARG002
        """Return no cells."""
        return ()

    def value(
        self,
        kpi: str,  # noqa: ARG002
        scope: Scope,  # noqa: ARG002
        periods: tuple[Period, ...],  # noqa: ARG002
        channels: tuple[str, ...] | None = None,  # noqa: ARG002
    ) -> Result:
        """Return a missing figure."""
        return Missing(Reason.NO_ROWS)

    def evaluate(self, expression: Expression, scope: Scope, periods: tuple[Period, ...]) -> Result:  # noqa: ARG002
        """Return a missing figure."""
        return Missing(Reason.NO_ROWS)

    def per_period(self, kpi: str) -> bool:  # noqa: ARG002
        """Return that it is not."""
        return False

    def labour_known(self, scope: Scope, periods: tuple[Period, ...]) -> bool:  # noqa: ARG002
        """Return that no labour is known."""
        return False


@dataclass(frozen=True, slots=True)
class Results:
    """Everything the story may say.

    Attributes:
        span: What the report is about.
        before: What it is compared with, None when there is nothing earlier.
        compare: ``previous``, ``year`` or ``baseline``.
        year_ago: The same span a year earlier.
        history: The last 12 periods up to the span's last, oldest first.
        outcomes: By KPI id and scope; every KPI of the catalogue for the total, each network and each channel.
        goals: In the order of the sheet.
        benchmarks: Rows with Use = yes, refused ones included.
        finished: False when the span is not over yet ("so far": no verdicts).
        unequal: Span and before differ in length.
        evidence: Gives definitions and input cells, and figures of other scopes and periods.
    """

    span: Span
    before: Span | None
    compare: str
    year_ago: Span | None
    history: tuple[Period, ...]
    outcomes: Mapping[tuple[str, Scope], Outcome]
    goals: tuple[GoalState, ...]
    benchmarks: tuple[BenchmarkState, ...]
    finished: bool = True
    unequal: bool = False
    evidence: Evidence = field(default_factory=NoEvidence)

    def outcome(self, kpi: str, scope: Scope = TOTAL) -> Outcome | None:
        """Return a KPI's outcome in a scope, or None when it was not computed."""
        return self.outcomes.get((kpi, scope))
