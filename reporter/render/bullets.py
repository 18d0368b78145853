"""Bullet graphs, word-sized: all bars of a table on one scale, so that their target lines stand under each other."""

from typing import Any

from reporter.story.blocks import Bullet, Table

View = dict[str, Any]

WIDTH, HEIGHT = 160.0, 15.0  # points
TOP, BOTTOM = 3.5, 9.5  # of the bar
MOST = 1.9  # ways: what goes further is cut
EDGE, HATCH = 3.0, 3.0  # room at the ends; between the lines of a forecast


def bullet_views(table: Table) -> dict[Bullet, View]:
    """Return every bar of a table as plain values, in points."""
    found = [cell.bullet for row in table.rows for cell in row.cells if cell.bullet]
    ends = [end for one in found for end in (one.done, one.forecast, one.pace) if end is not None]
    low, high = min([0.0, *ends]), max([1.05, *ends])
    return {one: _view(one, max(low, -0.3), min(high, MOST)) for one in found}


def _view(one: Bullet, low: float, high: float) -> View:
    def place(part: float | None) -> float | None:
        if part is None:
            return None
        kept = min(max(part, low), high)
        return round(EDGE + (WIDTH - 2 * EDGE) * (kept - low) / (high - low), 1)

    start, end, target = place(0.0) or EDGE, place(one.done) or EDGE, place(1.0) or WIDTH
    over = target if one.ceiling and one.done > 1 else None
    ahead = place(one.forecast) if one.forecast is not None and one.forecast > one.done else None
    return {
        "width": WIDTH,
        "height": HEIGHT,
        "top": TOP,
        "bottom": BOTTOM,
        "start": start,
        "bar": (min(start, end), over or max(start, end)),
        "over": None if over is None else (over, end),
        "ahead": None if ahead is None else (end, ahead),
        "hatch": [] if ahead is None else _hatch(end, ahead),
        "target": target,
        "pace": place(one.pace),
        "alternative": one.alternative,
    }


def _hatch(left: float, right: float) -> list[tuple[float, float, float, float]]:
    """Return slanting lines that stay inside a bar, as x and y of both ends."""
    tall, lines, x = BOTTOM - TOP, [], left - (BOTTOM - TOP) + HATCH
    while x < right:
        first, last = max(x, left), min(x + tall, right)
        lines.append(
            (round(first, 1), round(BOTTOM - (first - x), 1), round(last, 1), round(BOTTOM - (last - x), 1))
        )
        x += HATCH
    return lines
