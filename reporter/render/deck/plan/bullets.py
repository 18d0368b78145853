"""A table of goals as one native chart, the verdicts beside it: so far, the forecast, the outline of what is asked."""

from collections.abc import Iterator
from dataclasses import replace

from reporter.language import language
from reporter.model.charts import Category, Frame, Role, Series, StackedBarChart, Tick
from reporter.model.units import Unit
from reporter.render.deck import grid
from reporter.render.deck.charts.bench import UNDER_KEY, key_size
from reporter.render.deck.charts.stacks import keyed, lying_plot
from reporter.render.deck.flow import Placed, placed
from reporter.render.deck.grid import CONTENT, FIRST_BODY, GAP, SETTINGS, VERDICT, Box, Ink, Style
from reporter.render.deck.items import TONES
from reporter.render.deck.measure import Ruler
from reporter.render.deck.plan.parts import Parts
from reporter.render.deck.plan.slide import Slide
from reporter.render.deck.plan.spoken import of_goal
from reporter.render.deck.text import Para, Run, height, para
from reporter.story.blocks import Bullet, Section, Table, TableRow

FEWEST_ROWS, MOST_ROWS = 2, 8  # on a slide; a chart of one bar says nothing
NOTHING = 1e-6
FOOT = 12.0
VERDICTS = 190.0  # the column's width
BETWEEN = 2.0  # two verdicts

Row = tuple[TableRow, Bullet]


def bullet_slides(section: Section, parts: Parts, ruler: Ruler, code: str) -> list[Slide]:
    """Return the slide of a short table of goals, and take it off the parts; nothing for other tables.

    One goal, or many, stay a table: it has no bars on a slide, so that nothing may explain them.
    """
    table = next(iter(parts.tables), None)
    rows = _rows(table) if table else []
    if table is None or not rows:
        return []
    if not FEWEST_ROWS <= len(rows) <= MOST_ROWS or len(rows) < len(table.rows):
        parts.tables[0] = replace(table, subtitle=None)
        return []
    foot = tuple(para(note, Style.NOTE) for note in parts.small)
    tall = height(ruler, foot, CONTENT.width, SETTINGS) + FOOT if foot else 0.0
    area = Box(CONTENT.left, CONTENT.top, CONTENT.width - VERDICTS - GAP, CONTENT.height - tall)
    below = Box(CONTENT.left, area.bottom + FOOT, CONTENT.width, tall - FOOT + 2)
    small = (placed(ruler, grid.FOOTNOTE, foot, below),) if foot else ()
    del parts.tables[0]
    parts.small.clear()
    chart = _chart(section, rows, code)
    return [
        Slide(
            grid.GOALS_LAYOUT,
            section.id,
            section.title,
            section.subtitle or chart.frame.subtitle,
            (*_verdicts(ruler, table, chart, area), *small),
            (chart, area),
            notes=tuple(of_goal(code, row) for row in table.rows),
        )
    ]


def _rows(table: Table) -> list[Row]:
    found = ((row, next((cell.bullet for cell in row.cells if cell.bullet), None)) for row in table.rows)
    return [(row, bullet) for row, bullet in found if bullet]


def _chart(section: Section, rows: list[Row], code: str) -> StackedBarChart:
    """Return the goals as bars on their way: all targets stand under each other, at 100 %."""
    words, told = language(code), ". ".join((section.title, *(bullet.alternative for _, bullet in rows)))
    sets = (
        _series(words.text("deck-so-far"), Role.NOW, [min(bullet.done, 1.0) for _, bullet in rows], rows),
        _series(words.text("deck-beyond"), Role.BEFORE, [max(bullet.done - 1.0, 0.0) for _, bullet in rows]),
        _series(words.text("deck-forecast"), Role.FORECAST, [_ahead(bullet) for _, bullet in rows]),
        _series(words.text("deck-to-go"), Role.TARGET, [_left(bullet) for _, bullet in rows]),
    )
    return StackedBarChart(
        Frame("goals", section.title, words.text("deck-goals"), told, Unit.PERCENT, "0%"),
        tuple(Category(row.cells[0].text) for row, _ in rows),
        tuple(one for one in sets if any(one.values)),
        tuple(Tick(mark, words.percent(mark, 0)) for mark in (0.0, 1.0)),
        marks=_pace(words.text("deck-pace"), [bullet.pace for _, bullet in rows]),
    )


def _pace(name: str, values: list[float | None]) -> Series | None:
    """Return where each goal should be by now, None where time asks for nothing."""
    if not any(values):
        return None
    return Series(name, tuple(values), (None,) * len(values), Role.FOCUS)


def _series(name: str, role: Role, values: list[float], rows: list[Row] | None = None) -> Series:
    drawn = tuple(value if abs(value) > NOTHING else None for value in values)
    shown = tuple(row.cells[1].text for row, _ in rows) if rows else (None,) * len(values)
    return Series(name, drawn, shown, role)


def _ahead(bullet: Bullet) -> float:
    """Return what a straight line adds to what is done."""
    return max((bullet.forecast or 0.0) - max(bullet.done, 0.0), 0.0)


def _left(bullet: Bullet) -> float:
    """Return what neither is done nor will be by a straight line."""
    return max(1.0 - max(bullet.done, bullet.forecast or 0.0, 0.0), 0.0)


def _verdicts(ruler: Ruler, table: Table, chart: StackedBarChart, area: Box) -> Iterator[Placed]:
    """Yield how each goal stands, level with its bar: the verdict in its colour, value and target below it."""
    named = keyed(chart)
    key = key_size(ruler, named, area.width)[1] + UNDER_KEY if len(named) > 1 else 0.0
    room = Box(area.left + area.width + GAP, area.top + key, VERDICTS, area.height - key)
    row = lying_plot(room, len(table.rows)).height / len(table.rows)
    for at, one in enumerate(table.rows):
        paras = _standing(table, one)
        box = Box(room.left, room.top + row * at, VERDICTS, row - BETWEEN)
        text = placed(ruler, FIRST_BODY + at, paras, box, VERDICT)
        inset = max((box.height - height(ruler, paras, VERDICTS, VERDICT, text.scale)) / 2, 0.0)
        level = box._replace(top=box.top + BETWEEN / 2 + inset, height=box.height - inset)
        yield replace(text, box=level)


def _standing(table: Table, row: TableRow) -> tuple[Para, ...]:
    _, _, now, target, standing = row.cells
    figures = f"{now.text} · {table.headings[3].label} {target.text}"
    verdict = Run(standing.text, ink=TONES[standing.tone] or Ink.INK)
    return Para((verdict,), Style.HEADING), para(figures, Style.NOTE)
