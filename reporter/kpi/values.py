"""A figure: what it is about, its value with its coverage, or its reason for missing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from reporter.errors import Fact
from reporter.model.units import Quantity

LeftOut = frozenset[tuple[str, str]]  # pairs of a channel's name ("" for rows without one) and a metric id
NOTHING: LeftOut = frozenset()


class ScopeKind(StrEnum):
    """What a figure is about."""

    TOTAL = "total"
    NETWORK = "network"
    CHANNEL = "channel"
    CAMPAIGN = "campaign"
    FORMAT = "format"


@dataclass(frozen=True, slots=True)
class Scope:
    """All channels, one network (its id), one channel, one campaign (their names) or one post format (its id)."""

    kind: ScopeKind = ScopeKind.TOTAL
    name: str | None = None


TOTAL = Scope()


class Reason(StrEnum):
    """Why a figure is missing. Words: ``reason-<value>``."""

    BLANK = "blank"  # an input's cell is empty, or its row is absent
    NOT_TRACKED = "not_tracked"  # the network does not offer it, or the column is not filled yet
    ZERO = "zero"  # it would divide by 0
    NO_EARLIER = "no_earlier"  # needs the period before, which has no data
    NO_SETTING = "no_setting"  # a setting it needs is not filled in
    NO_ROWS = "no_rows"  # its sheet has no rows at all
    NOT_APPLICABLE = "not_applicable"  # not defined for this scope: survey answers by campaign
    BREAK = "break"  # a change of definition stands between
    UNCERTAIN = "uncertain"  # the inputs contradict each other
    NOTHING_OWN = "nothing_own"  # a part of the whole has no entries of its own: direct costs of a channel


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of what should be there is there. Channels count from Opened to Closed.

    Figures that stand on rows without a channel (surveys, reviews) have 0 of 0 channels; for the share of
    voice the competitors are counted in their place. ``rows`` are the posts of post figures, else 0 of 0.
    """

    channels_have: int
    channels_of: int
    periods_have: int = 1
    periods_of: int = 1
    rows_have: int = 0
    rows_of: int = 0

    @property
    def complete(self) -> bool:
        """True when nothing is missing."""
        return (
            self.channels_have == self.channels_of
            and self.periods_have == self.periods_of
            and self.rows_have == self.rows_of
        )


@dataclass(frozen=True, slots=True)
class Measured:
    """A known value. Rates are fractions.

    Attributes:
        value: A number, or an interval for ranges.
        coverage: How many channels and periods it stands on.
        without: Metric ids that are not tracked and were left out of a sum.
        channels: Names of the channels that the value stands on (for the share of voice: the competitors).
        left_out: The same as ``without``, exactly: pairs of channel and metric id, the channel "" where the
            row has none. Handed to ``Engine.value(without=…)`` it makes another period comparable.
    """

    value: Quantity
    coverage: Coverage
    without: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    left_out: LeftOut = NOTHING


@dataclass(frozen=True, slots=True)
class Missing:
    """No value, and why.

    Every Missing of the engine carries all five facts, "" where there is nothing to say: ``metric`` (an id),
    ``channel`` (a name), ``divisor`` (the id of a metric or KPI), ``setting`` (a field), ``sheet`` (an id).
    By reason: BLANK, NOT_TRACKED and NO_EARLIER fill metric and channel; ZERO the divisor; NO_SETTING the
    setting; NO_ROWS sheet and metric; NOT_APPLICABLE metric and sheet, or the channel that is not open;
    NOTHING_OWN the metric, which may be the id of a KPI.
    """

    reason: Reason
    facts: Mapping[str, Fact] = field(default_factory=dict)


Result = Measured | Missing


@dataclass(frozen=True, slots=True)
class Input:
    """Where a figure's input was read: cell ranges with the user's own sheet names, and what they sum to."""

    metric: str
    cells: tuple[str, ...]
    value: float | None
