"""Goals: where each stands, how fast it must go, and which are due for review."""

from reporter.kpi.results import GoalState, GoalVerdict, Measured, Missing
from reporter.language import MISSING
from reporter.story import wording
from reporter.story.blocks import Align, Cell, Heading, Section, Small, Table, TableRow, Tone
from reporter.story.context import Context

TONES = {
    GoalVerdict.ACHIEVED: Tone.GOOD,
    GoalVerdict.ON_TRACK: Tone.GOOD,
    GoalVerdict.AT_RISK: Tone.BAD,
    GoalVerdict.OFF_TRACK: Tone.BAD,
    GoalVerdict.MISSED: Tone.BAD,
}
MET = frozenset({GoalVerdict.ACHIEVED, GoalVerdict.ON_TRACK})
SHARES = (0.42, 0.11, 0.12, 0.13, 0.1, 0.12)


def sections(context: Context) -> tuple[Section, ...]:
    """Return the section, nothing when the Goals sheet is empty."""
    goals = [goal for goal in context.results.goals if goal.verdict is not GoalVerdict.NOT_STARTED]
    if not goals:
        return ()
    words = context.language
    heads = ("head-goal", "head-now", "head-target", "head-due", "head-progress", "head-standing")
    table = Table(
        None,
        None,
        tuple(
            Heading(words.text(head), Align.RIGHT if 0 < i < 5 else Align.LEFT, share)  # noqa: PLR2004 — the verdict is a word
            for i, (head, share) in enumerate(zip(heads, SHARES, strict=True))
        ),
        tuple(_row(context, goal) for goal in goals),
    )
    met = sum(goal.verdict in MET for goal in goals)
    judged = sum(goal.verdict in TONES for goal in goals)
    title = (
        words.text("goals-title", met=met, of=judged)
        if judged
        else words.text("goals-unjudged", of=len(goals))
    )
    small = _reviews(context, goals)
    blocks = (table, Small(small)) if small else (table,)
    return (Section("goals", words.text("section-goals"), title, None, blocks, (title, *small)),)


def _row(context: Context, goal: GoalState) -> TableRow:
    words = context.language
    progress = min(max(goal.progress, 0.0), 1.0) if goal.progress is not None else None
    value = wording.figure(context, goal.kpi, goal.value, compact=True)
    return TableRow(
        (
            Cell(goal.name, note=about(context, goal)),
            Cell(value.shown, None if isinstance(goal.value, Missing) else value, strong=True),
            Cell(target_shown(context, goal)),
            Cell(words.day(goal.due.end, "short-year")),
            Cell(words.percent(goal.progress, 0) if goal.progress is not None else MISSING, bar=progress),
            Cell(
                words.text(f"goal-verdict-{goal.verdict}"),
                tone=TONES.get(goal.verdict, Tone.NONE),
                strong=True,
            ),
        )
    )


def target_shown(context: Context, goal: GoalState) -> str:
    """Return the value that meets a goal, with "at most" before it where that is meant."""
    kpi, level = context.kpis[goal.kpi], goal.level if goal.level is not None else goal.target
    shown = wording.value(context, kpi, level, compact=True)
    return shown if goal.at_least else context.language.text("target-at-most", target=shown)


def about(context: Context, goal: GoalState) -> str:
    """Return objective, KPI, scope and owner in one line."""
    parts = [goal.objective, context.kpi_name(goal.kpi), context.scope_name(goal.scope), goal.owner]
    return " · ".join(part for part in parts if part)


def _reviews(context: Context, goals: list[GoalState]) -> tuple[str, ...]:
    words = context.language
    notes = [words.text("goals-review", goal=goal.name) for goal in goals if goal.review]
    for goal in goals:
        if (
            goal.forecast is not None
            and isinstance(goal.value, Measured)
            and goal.verdict in TONES
            and not goal.review
        ):
            shown = wording.value(context, context.kpis[goal.kpi], goal.forecast, compact=True)
            notes.append(
                words.text(
                    "goals-forecast", goal=goal.name, value=shown, due=words.day(goal.due.end, "short-year")
                )
            )
    return tuple(notes)
