"""The posts of the span, each with what it earned over its lifetime; posts pool as sums, never as a mean of rates."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from statistics import median

from reporter.model.dataset import Channel, Row
from reporter.model.period import Period
from reporter.story.context import Context

ACTIONS = ("likes", "comments", "shares", "saves")
BASES = ("reach", "impressions")
LEAST_OF_MEDIAN = 0.1

First = Mapping[tuple[str, str], Period]


@dataclass(frozen=True, slots=True)
class Post:
    """One post whose engagements and audience are known.

    Attributes:
        row: As typed.
        channel: Where it was published.
        day: When.
        engagements: What people did with it, over its lifetime.
        size: Whom it reached, or how often it was shown.
        basis: ``reach`` or ``impressions``.
    """

    row: Row
    channel: Channel
    day: date
    engagements: float
    size: float
    basis: str

    @property
    def rate(self) -> float:
        """Engagements ÷ reach, or ÷ impressions."""
        return self.engagements / self.size

    @property
    def format(self) -> str | None:
        """Its format."""
        return self.row.text_of("format")


def posts(context: Context, periods: Iterable[Period]) -> tuple[Post, ...]:
    """Return the posts published in some periods, without those whose engagements or audience are unknown."""
    wanted, first = set(periods), _first_filled(context)
    channels = {channel.name: channel for channel in context.dataset.included}
    found = []
    for row in context.dataset.rows("posts"):
        channel = channels.get(row.text_of("channel") or "")
        one = _post(context, row, channel, first) if channel and row.period in wanted else None
        found += [one] if one else []
    return tuple(found)


def comparable(found: Iterable[Post]) -> tuple[Post, ...]:
    """Return the posts above a tenth of the median audience, each measured on its own basis, best first."""
    every = tuple(found)
    least = {
        basis: median(sizes) * LEAST_OF_MEDIAN
        for basis in BASES
        if (sizes := [one.size for one in every if one.basis == basis])
    }
    kept = (one for one in every if one.size > least[one.basis])
    return tuple(sorted(kept, key=lambda one: (-one.rate, one.row.number)))


def pooled(found: Iterable[Post]) -> float | None:
    """Return Σ engagements ÷ Σ audience."""
    every = tuple(found)
    size = sum(one.size for one in every)
    return sum(one.engagements for one in every) / size if size else None


def _post(context: Context, row: Row, channel: Channel, first: First) -> Post | None:
    engagements = _engagements(context, row, channel, first)
    day = row.date_of("date")
    basis = next((one for one in BASES if row.number_of(one)), None)
    if engagements is None or day is None or basis is None:
        return None
    return Post(row, channel, day, engagements, row.number_of(basis) or 0.0, basis)


def _engagements(context: Context, row: Row, channel: Channel, first: First) -> float | None:
    """Return the sum of what is tracked; a blank that should be filled makes it unknown."""
    columns = (*ACTIONS, "clicks") if context.settings.engagements_with_clicks else ACTIONS
    tracked = [column for column in columns if _tracked(row, channel, column, first)]
    values = [row.number_of(column) for column in tracked]
    known = [value for value in values if value is not None]
    return sum(known) if known and len(known) == len(values) else None


def _tracked(row: Row, channel: Channel, column: str, first: First) -> bool:
    """Say whether a blank is unknown: the network offers it, and the channel has filled the column by then."""
    if row.number_of(column) is not None:
        return True
    if column in row.values or not channel.offers(column):
        return False
    began = first.get((channel.name, column))
    return bool(began and row.period and began <= row.period)


def _first_filled(context: Context) -> First:
    found: dict[tuple[str, str], Period] = {}
    for row in context.dataset.full.rows("posts"):
        channel, period = row.text_of("channel"), row.period
        for column in (*ACTIONS, "clicks"):
            if channel and period and row.number_of(column) is not None:
                found[channel, column] = min(found.get((channel, column), period), period)
    return found
