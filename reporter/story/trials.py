"""Words the rules of a verdict with their numbers: what was measured, and what the rule asks for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from reporter.kpi.results import Outcome, Trial
from reporter.model.units import Unit
from reporter.story.context import Context

Writer = Callable[[Context, Outcome, float], str]


@dataclass(frozen=True, slots=True)
class TrialTold:
    """One rule in words; ``decides``: the verdict is its."""

    rule: str
    text: str
    decides: bool
    numbers: Mapping[str, float]


def trials_told(context: Context, outcome: Outcome) -> tuple[TrialTold, ...]:
    """Return every rule that had a say in a change, in the order in which they are asked."""
    because = outcome.change.because
    return tuple(
        TrialTold(str(one.rule), _worded(context, outcome, one), one.rule is because, one.numbers)
        for one in outcome.change.trials()
    )


def _worded(context: Context, outcome: Outcome, trial: Trial) -> str:
    key = "threshold-points" if "points" in trial.numbers else str(trial.rule)
    writers = _WRITERS[key]
    facts = {name: writers[name](context, outcome, number) for name, number in trial.numbers.items()}
    return context.language.text(f"trial-{key}", **facts)


def _count(context: Context, _outcome: Outcome, number: float) -> str:
    return context.language.number(number)


def _fine(context: Context, _outcome: Outcome, number: float) -> str:
    return context.language.number(number, 2)


def _share(context: Context, _outcome: Outcome, number: float) -> str:
    return context.language.percent(number, 2)


def _size(context: Context, outcome: Outcome, number: float) -> str:
    """Word a size in the KPI's unit, one decimal finer than a page does."""
    kpi, words = context.kpis[outcome.kpi], context.language
    decimals = 1 + (kpi.decimals or 0)
    if kpi.unit is Unit.PERCENT:
        return words.text("number-points", number=words.number(number * 100, decimals))
    if kpi.unit is Unit.MONEY:
        return words.money(number, context.settings.currency)
    whole = kpi.unit is Unit.COUNT and number.is_integer()
    return words.number(number, 0 if whole else decimals)


_WRITERS: Mapping[str, Mapping[str, Writer]] = {
    "few": {"size": _count, "size_before": _count, "needed": _count},
    "margin": {"margin": _fine, "difference": _fine},
    "threshold": {"share": _share, "limit": _share},
    "threshold-points": {"points": _fine, "limit": _fine},
    "per_day": {"now": _size, "before": _size, "days": _count, "days_before": _count},
    "two_proportions": {
        "part": _count,
        "whole": _count,
        "part_before": _count,
        "whole_before": _count,
        "z": _fine,
        "needed": _fine,
    },
    "small_counts": {"now": _count, "before": _count, "square": _count, "limit": _fine},
    "usual_swing": {"difference": _size, "swing": _size, "periods": _count},
}
