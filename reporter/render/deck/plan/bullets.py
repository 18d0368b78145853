"""A table of goals as one native chart: so far, the forecast, and the outline of what is asked."""

from reporter.language import language
from reporter.model.charts import Category, Frame, Role, Series, StackedBarChart, Tick
from reporter.model.units import Unit
from reporter.render.deck import grid
from reporter.render.deck.flow import placed
from reporter.render.deck.grid import CONTENT, SETTINGS, Box, Style
from reporter.render.deck.measure import Ruler
from reporter.render.deck.plan.parts import Parts
from reporter.render.deck.plan.slide import Slide
from reporter.render.deck.tables import lines_of
from reporter.render.deck.text import height, para
from reporter.story.blocks import Bullet, Section, Table, TableRow

MOST_ROWS = 8  # on a slide
NOTHING = 1e-6
FOOT = 12.0

Row = tuple[TableRow, Bullet]


def bullet_slides(section: Section, parts: Parts, ruler: Ruler, code: str) -> list[Slide]:
    """Return the slide of a short table of goals, and take it off the parts; nothing for other tables."""
    table = next(iter(parts.tables), None)
    rows = _rows(table) if table else []
    if table is None or not rows or len(rows) < len(table.rows) or len(rows) > MOST_ROWS:
        return []
    foot = tuple(para(note, Style.NOTE) for note in parts.small)
    tall = height(ruler, foot, CONTENT.width, SETTINGS) + FOOT if foot else 0.0
    area = Box(CONTENT.left, CONTENT.top, CONTENT.width, CONTENT.height - tall)
    below = Box(CONTENT.left, area.bottom + FOOT, CONTENT.width, tall - FOOT + 2)
    texts = (placed(ruler, grid.FOOTNOTE, foot, below),) if foot else ()
    del parts.tables[0]
    parts.small.clear()
    chart = _chart(section, table, rows, code)
    return [
        Slide(
            grid.CHART_LAYOUT,
            section.id,
            section.title,
            section.subtitle or chart.frame.subtitle,
            texts,
            (chart, area),
            notes=lines_of(table),
        )
    ]


def _rows(table: Table) -> list[Row]:
    found = ((row, next((cell.bullet for cell in row.cells if cell.bullet), None)) for row in table.rows)
    return [(row, bullet) for row, bullet in found if bullet]


def _chart(section: Section, table: Table, rows: list[Row], code: str) -> StackedBarChart:
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
        tuple(Category(_name(table, row)) for row, _ in rows),
        tuple(one for one in sets if any(one.values)),
        tuple(Tick(mark, words.percent(mark, 0)) for mark in (0.0, 1.0)),
    )


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


def _name(table: Table, row: TableRow) -> str:
    """Return a goal with its figures below it: value, target, standing."""
    goal, _, now, target, standing = (cell.text for cell in row.cells)
    return f"{goal}\n{now} · {table.headings[3].label} {target} · {standing}"
