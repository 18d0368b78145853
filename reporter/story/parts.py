"""Which channel a change of the total came about on: a share of the change, never a cause."""

import math

from reporter.kpi.results import TOTAL, Outcome
from reporter.story import wording
from reporter.story.context import Context, channel_scope

MOST, ALMOST_ALL = 0.5, 0.99
TINY = 1e-9


def largest_part(context: Context, outcome: Outcome) -> str | None:
    """Word the channel on which more than half of a total's change came about: "most of it on Instagram".

    Only where the channels' changes add up to the whole: ratios, changes held to common channels and rows that
    belong to no channel have no such part.
    """
    kpi, whole = context.kpis[outcome.kpi], outcome.change.absolute
    if outcome.scope != TOTAL or not whole or not kpi.adds_up or wording.held_to(context, outcome.change):
        return None
    changes = _changes(context, outcome.kpi)
    if len(changes) < 2 or not math.isclose(sum(changes.values()), whole, rel_tol=TINY):  # noqa: PLR2004 — one is all
        return None
    channel, part = max(changes.items(), key=lambda one: one[1] / whole)
    share = part / whole
    return (
        _worded(context, channel, share, "up" if whole > 0 else "down") if MOST < share <= 1 + TINY else None
    )


def _worded(context: Context, channel: str, share: float, way: str) -> str:
    """Say the share itself: a difference would be rounded apart from the two values it stands between."""
    if share >= 1 - TINY:
        return context.language.text(f"finding-whole-{way}", channel=channel)
    shown = context.language.percent(min(share, ALMOST_ALL), 0)
    return context.language.text(f"finding-part-{way}", share=shown, channel=channel)


def _changes(context: Context, kpi: str) -> dict[str, float]:
    outcomes = {one.name: context.outcome(kpi, channel_scope(one)) for one in context.channels}
    return {
        name: outcome.change.absolute
        for name, outcome in outcomes.items()
        if outcome and outcome.change.absolute is not None
    }
