"""Goals: where each stands on its way, how fast it must go, and which are due for review."""

from reporter.kpi.results import GoalState, GoalVerdict, Missing
from reporter.story import wording
from reporter.story.blocks import Align, Cell, Heading, Section, Small, Table, TableRow, Tone
from reporter.story.bullets import bullet, notes_of, progress_text
from reporter.story.context import Context

TONES = {
    GoalVerdict.ACHIEVED: Tone.GOOD,
    GoalVerdict.ON_TRACK: Tone.GOOD,
    GoalVerdict.AT_RISK: Tone.BAD,
    GoalVerdict.OFF_TRACK: Tone.BAD,
    GoalVerdict.MISSED: Tone.BAD,
}
MET = frozenset({GoalVerdict.ACHIEVED, GoalVerdict.ON_TRACK})
GROUPS = {Tone.BAD: "goals-attention", Tone.GOOD: "goals-met", Tone.NONE: "goals-open"}  # in this order
FEWEST_TO_GROUP = 4
COLUMNS = (
    ("head-goal", Align.LEFT, 0.33),
    ("head-progress", Align.LEFT, 0.33),
    ("head-now", Align.RIGHT, 0.11),
    ("head-target", Align.RIGHT, 0.12),
    ("head-standing", Align.LEFT, 0.11),
)


def sections(context: Context) -> tuple[Section, ...]:
    """Return the section, nothing when the Goals sheet is empty."""
    goals = [goal for goal in context.results.goals if goal.verdict is not GoalVerdict.NOT_STARTED]
    if not goals:
        return ()
    words = context.language
    headings = tuple(Heading(words.text(head), align, share) for head, align, share in COLUMNS)
    rows = _rows(context, goals)
    drawn = any(row.cells[1].bullet for row in rows)
    table = Table(None, words.text("goals-measure") if drawn else None, headings, rows)
    title, reviews = _title(context, goals), _reviews(context, goals)
    blocks = (table, Small(reviews)) if reviews else (table,)
    return (Section("goals", words.text("section-goals"), title, None, blocks, (title, *reviews)),)


def _title(context: Context, goals: list[GoalState]) -> str:
    judged = sum(goal.verdict in TONES for goal in goals)
    if not judged:
        return context.language.text("goals-unjudged", of=len(goals))
    return context.language.text("goals-title", met=sum(goal.verdict in MET for goal in goals), of=judged)


def _rows(context: Context, goals: list[GoalState]) -> tuple[TableRow, ...]:
    """Return what needs attention first; a handful of goals, or goals that all stand alike, is one list."""
    groups = {tone: [goal for goal in goals if TONES.get(goal.verdict, Tone.NONE) is tone] for tone in GROUPS}
    if len(goals) < FEWEST_TO_GROUP or sum(bool(found) for found in groups.values()) == 1:
        return tuple(_row(context, goal) for goal in goals)
    return tuple(
        _row(context, goal, None if place else context.language.text(GROUPS[tone]))
        for tone, found in groups.items()
        for place, goal in enumerate(found)
    )


def _row(context: Context, goal: GoalState, group: str | None = None) -> TableRow:
    words = context.language
    value = wording.figure(context, goal.kpi, goal.value, compact=True)
    tone = TONES.get(goal.verdict, Tone.NONE)
    return TableRow(
        (
            Cell(goal.name, note=about(context, goal)),
            _progress(context, goal),
            Cell(value.shown, None if isinstance(goal.value, Missing) else value, strong=True),
            Cell(
                target_shown(context, goal),
                note=words.day(goal.due.end, "short-year"),
            ),
            Cell(words.text(f"goal-verdict-{goal.verdict}"), tone=tone, strong=True),
        ),
        group,
    )


def target_shown(context: Context, goal: GoalState) -> str:
    """Return the value that meets a goal, with "at most" before it where that is meant."""
    kpi, level = context.kpis[goal.kpi], goal.level if goal.level is not None else goal.target
    shown = wording.value(context, kpi, level, compact=True)
    return shown if goal.at_least else context.language.text("target-at-most", target=shown)


def _progress(context: Context, goal: GoalState) -> Cell:
    note = context.language.text("note-separator").join(notes_of(context, goal))
    return Cell(progress_text(context, goal), note=note or None, bullet=bullet(context, goal))


def about(context: Context, goal: GoalState) -> str:
    """Return objective, KPI, scope and owner in one line."""
    parts = [goal.objective, context.kpi_name(goal.kpi), context.scope_name(goal.scope), goal.owner]
    return " · ".join(part for part in parts if part)


def _reviews(context: Context, goals: list[GoalState]) -> tuple[str, ...]:
    return tuple(context.language.text("goals-review", goal=goal.name) for goal in goals if goal.review)
