"""Goals as bars on their way: where each began, stands, should stand by now, and is heading for."""

from dataclasses import dataclass

from reporter.kpi.results import GoalState, Measured
from reporter.language import MISSING, rounded
from reporter.story import wording
from reporter.story.blocks import Bullet
from reporter.story.chartkit import number_of
from reporter.story.context import Context

AS_TIMES, MOST_TIMES = 10, 100  # from 1,000 % on a share is told in times, and at most as "over 100 times"
NOTHING_TO_PACE = frozenset({"hold"})  # it is kept or not, at every time


@dataclass(frozen=True, slots=True)
class _Way:
    """From where a goal's bar starts to the level that meets it."""

    start: float
    level: float

    def part(self, value: float) -> float:
        """Return a value as a part of the way."""
        return (value - self.start) / (self.level - self.start)


def bullet(context: Context, goal: GoalState) -> Bullet | None:
    """Return a goal's bar, None where value or level are unknown or the way has no length."""
    way, value = _way(goal), number_of(goal.value)
    if way is None or value is None:
        return None
    said = (progress_text(context, goal), *notes_of(context, goal))
    return Bullet(
        done=way.part(value),
        pace=pace(goal),
        forecast=None if goal.forecast is None else way.part(goal.forecast),
        ceiling=not goal.at_least and way.start == 0,
        alternative=f"{goal.name}: {context.language.text('note-separator').join(said)}",
    )


def _way(goal: GoalState) -> _Way | None:
    """Return the way from the baseline, from nothing where a sum grows or a limit is kept."""
    if goal.level is None:
        return None
    travels = goal.kind not in {"total", "hold"} and goal.baseline is not None and goal.progress is not None
    start = goal.baseline if travels and goal.baseline is not None else 0.0
    return _Way(start, goal.level) if goal.level > 0 or travels else None


def pace(goal: GoalState) -> float | None:
    """Return the part of the way that time asks for by now; of a sum, by the periods that are known."""
    if goal.review or goal.progress is None or goal.kind in NOTHING_TO_PACE:
        return None
    known = goal.value.coverage if isinstance(goal.value, Measured) else None
    share = known.periods_have / known.periods_of if known and known.periods_of else 1.0
    return goal.elapsed * share


def progress_text(context: Context, goal: GoalState) -> str:
    """Return how far a goal is, or how often it was kept."""
    if goal.periods_met:
        met, of = goal.periods_met
        return context.language.text("goals-kept", met=met, of=of) if of else MISSING
    return MISSING if goal.progress is None else _share_of_way(context, goal, goal.progress)


def _share_of_way(context: Context, goal: GoalState, progress: float) -> str:
    """Return progress as a share of the way; a share that looks like a fault is told as what it means."""
    if rounded(progress * 100, 0) < 0:
        return context.language.text("goals-behind")
    if progress < AS_TIMES:
        return context.language.percent(progress, 0)
    times = context.language.number(min(progress, MOST_TIMES))
    kind = "way" if goal.kind != "total" else "total" if goal.at_least else "limit"
    return context.language.text(
        f"goals-times-{kind}", times=times, many="over" if progress > MOST_TIMES else "no"
    )


def notes_of(context: Context, goal: GoalState) -> tuple[str, ...]:
    """Return what the bar shows besides the progress, in words."""
    words, kpi, due = context.language, context.kpis[goal.kpi], pace(goal)
    found = []
    if goal.baseline is not None and goal.kind not in {"total", "hold"}:
        start = wording.value(context, kpi, goal.baseline, compact=True)
        found.append(words.text("goals-from", value=start))
    if due is not None:
        found.append(words.text("goals-pace", share=words.percent(due, 0)))
    if goal.forecast is not None and not goal.review:
        shown = wording.value(context, kpi, goal.forecast, compact=True)
        found.append(words.text("goals-heading", value=shown))
    return tuple(found)
