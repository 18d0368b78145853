"""Puts answers together: values with their coverage, or why there is none. Never infinite, never NaN."""

from dataclasses import replace
from math import isfinite

from reporter.errors import Fact
from reporter.kpi.engine.states import Gap, calculated
from reporter.kpi.values import Coverage, LeftOut, Measured, Missing, Reason, Result
from reporter.model.formula import Expression, Quotient
from reporter.model.units import Interval, Quantity

_UNTRACKED = (Reason.NOT_TRACKED, Reason.NO_ROWS)


def measured(value: Quantity, coverage: Coverage, left_out: LeftOut, channels: tuple[str, ...]) -> Result:
    """Return a value as an answer; a number too large to calculate with is missing."""
    bounds = (value.low, value.high) if isinstance(value, Interval) else (value,)
    if not all(isfinite(bound) for bound in bounds):
        return missing(Gap(Reason.UNCERTAIN))
    return Measured(value, coverage, metrics_in(left_out), channels, left_out)


def missing(gap: Gap) -> Missing:
    """Return a gap as an answer: its reason and every fact, "" where there is nothing to say."""
    facts: dict[str, Fact] = {
        "metric": gap.metric,
        "channel": gap.channel,
        "divisor": gap.divisor,
        "setting": gap.setting,
        "sheet": gap.sheet,
    }
    return Missing(gap.reason, facts)


def metrics_in(left_out: LeftOut) -> tuple[str, ...]:
    """Return the ids of the metrics that were left out."""
    return tuple(sorted({metric for _, metric in left_out}))


def total_of(results: list[Result]) -> Result:
    """Add answers: an unknown one makes the sum missing, one that is not tracked is left out and named."""
    known = [result for result in results if isinstance(result, Measured)]
    lacking = [result for result in results if isinstance(result, Missing)]
    unknown = [one for one in lacking if one.reason not in _UNTRACKED]
    if unknown or not known:
        return (unknown or lacking)[0]
    total: Result = known[0]
    for part in known[1:]:
        if isinstance(total, Measured):
            total = standing_on(total, part, _plus(total.value, part.value))
    if isinstance(total, Missing):
        return total
    left_out = total.left_out | {(str(one.facts["channel"]), str(one.facts["metric"])) for one in lacking}
    return replace(total, left_out=left_out, without=metrics_in(left_out))


def standing_on(left: Measured, right: Measured, value: Quantity) -> Result:
    """Return a value that stands on two others: its coverage is the poorer one; plain numbers have none."""
    one, other = left.coverage, right.coverage
    channels = left.channels or right.channels
    if one.channels_of and other.channels_of:
        channels = tuple(name for name in left.channels if name in right.channels)
    coverage = Coverage(
        len(channels),
        max(one.channels_of, other.channels_of),
        min(one.periods_have, other.periods_have),
        one.periods_of,
        max(one.rows_have, other.rows_have),
        max(one.rows_of, other.rows_of),
    )
    return measured(value, coverage, left.left_out | right.left_out, channels)


def computed(node: Expression, left: Quantity, right: Quantity) -> Quantity | None:
    """Return the result of a difference, product or quotient of numbers or ranges; None: it divides by 0."""
    if not isinstance(left, Interval) and not isinstance(right, Interval):
        return None if isinstance(node, Quotient) and right == 0 else calculated(node, left, right)
    one = (left.low, left.high) if isinstance(left, Interval) else (left,)
    other = (right.low, right.high) if isinstance(right, Interval) else (right,)
    if isinstance(node, Quotient) and min(other) <= 0 <= max(other):
        return None
    corners = [calculated(node, a, b) for a in one for b in other]
    return Interval(min(corners), max(corners))


def _plus(left: Quantity, right: Quantity) -> Quantity:
    one = left if isinstance(left, Interval) else Interval(left, left)
    other = right if isinstance(right, Interval) else Interval(right, right)
    low, high = one.low + other.low, one.high + other.high
    return Interval(low, high) if isinstance(left, Interval) or isinstance(right, Interval) else low
