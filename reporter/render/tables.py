"""Tables as plain values for the HTML templates; columns as wide as what stands in them."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from reporter.brand import mix
from reporter.render.bullets import WIDTH, bullet_views
from reporter.render.typeset import ems, two_lines
from reporter.story.blocks import Align, Arrow, Bullet, Cell, Table, TableRow

View = dict[str, Any]

SIZE = 10.0  # points, as in blocks.css
ROOM, NARROW_ROOM, HALF_ROOM = 504.0, 300.0, 240.0  # points: across the page, of two columns, in a pair
PADDING, ARROW = 10.0, 1.2  # points beside a figure; ems of an arrow
NOTE, SHORT_NOTE = 0.78, 14  # of the type size; letters, as of a date, that stay on one line below a figure
REGULAR, HEADING = 0.97, 0.87  # of bold figures; headings are smaller
NAMES_LEAST = 0.24  # of the width, for the columns of words together
LONG = 20  # rows: set closer, so that a scoreboard stays on its page
NARROW = 2  # a table of so few columns needs no more than half the page
NEAR = 3  # rows from the middle
SMALLEST = 0.8  # of the type size: 8 points
CLOSER = 0.95  # what squeezed columns need besides, as their padding stays
HEAD, HEAD_CLOSER = 0.9, 0.92  # of the type size: headings, and those of squeezed columns
BULLET = WIDTH / SIZE  # ems
BAR_BESIDE = 80.0  # points besides the figure from which a bar stands on its line


def table_view(table: Table, colours: Mapping[str, str], *, half: bool = False) -> View:
    """Return a table as plain values: a long one of two columns as a pair of halves.

    Args:
        table: What to show.
        colours: How a colour is written, by its name.
        half: It stands in one half of the page.
    """
    narrow = not half and len(table.headings) <= NARROW and table.headings[-1].align is Align.RIGHT
    if narrow and len(table.rows) >= LONG:
        left, right = (replace(table, rows=part) for part in _halves(table.rows))
        right = replace(right, title=None, subtitle=None) if table.title else right
        return {"kind": "pair", "sides": [table_view(side, colours, half=True) for side in (left, right)]}
    room = HALF_ROOM if half else NARROW_ROOM if narrow else ROOM
    shares, size = column_shares(table, room)
    bullets = bullet_views(table)
    return {
        "kind": "table",
        "title": table.title,
        "subtitle": table.subtitle,
        "narrow": narrow,
        "dense": size < 1,
        "size": round(size, 2),
        "head_size": round(min(HEAD, max(HEAD_CLOSER * size, SMALLEST)), 2),
        "long": len(table.rows) >= LONG,
        "headings": [asdict(heading) for heading in table.headings],
        "shares": shares,
        "widths": [f"{100 * share:.2f}%" for share in shares],
        "beside": [room * share - _need(table, index) > BAR_BESIDE for index, share in enumerate(shares)],
        "heat": any(cell.shade is not None for row in table.rows for cell in row.cells),
        "groups": _groups(table.rows, colours, bullets),
    }


def _halves(rows: Sequence[TableRow]) -> tuple[tuple[TableRow, ...], tuple[TableRow, ...]]:
    """Return the rows in two parts of about the same length, cut where a group starts if one starts near."""
    half = (len(rows) + 1) // 2
    starts = [index for index, row in enumerate(rows) if row.group and abs(index - half) <= NEAR]
    cut = min(starts, key=lambda index: abs(index - half), default=half)
    return tuple(rows[:cut]), tuple(rows[cut:])


def column_shares(table: Table, room: float) -> tuple[list[float], float]:
    """Return the shares of the width, which add to 1, and the type size as a part of the usual one.

    A column of figures is as wide as its longest figure, or as its share asks when that is more; the columns
    of words divide what is left.
    """
    figures = [heading.align is not Align.LEFT for heading in table.headings]
    needs = [_need(table, index) / room for index in range(len(figures))]
    wished = [max(need, heading.share or 0) for need, heading in zip(needs, table.headings, strict=True)]
    for chosen in (wished, needs) if len(figures) > NARROW else (needs,):
        taken = sum(share for share, figure in zip(chosen, figures, strict=True) if figure)
        if taken <= 1 - NAMES_LEAST:
            return _filled(table, chosen, room, 1 - taken), 1.0
    names = min(NAMES_LEAST, max(_longest_words(table) / room, 1 - taken * SMALLEST / CLOSER))
    squeeze = (1 - names) / taken
    return _filled(table, [need * squeeze for need in needs], room, names), max(CLOSER * squeeze, SMALLEST)


def _longest_words(table: Table) -> float:
    """Return the least width of the columns of words together, at which no word breaks."""
    words = (index for index, heading in enumerate(table.headings) if heading.align is Align.LEFT)
    return sum(_need(table, index, whole=False) for index in words)


def _filled(table: Table, shares: Sequence[float], room: float, rest: float) -> list[float]:
    """Return the shares with what is left given to the columns of words; the first takes what others spare."""
    words = [index for index, heading in enumerate(table.headings) if heading.align is Align.LEFT]
    if not words:
        return [share / sum(shares) for share in shares]
    wishes = {index: table.headings[index].share or 1 / len(words) for index in words}
    parts = {index: rest * wish / sum(wishes.values()) for index, wish in wishes.items()}
    for index in words[1:]:
        longest_word = _need(table, index, whole=False) / room
        parts[index] = min(
            _need(table, index) / room, max(parts[index], min(longest_word, rest / len(words)))
        )
    parts[words[0]] = rest - sum(parts[index] for index in words[1:])
    return [parts.get(index, share) for index, share in enumerate(shares)]


def _need(table: Table, index: int, *, whole: bool = True) -> float:
    """Return how wide a column must be so that no figure breaks, or no word; its heading may take two lines."""
    cells = [row.cells[index] for row in table.rows if index < len(row.cells)]
    widths = [_cell_ems(cell, whole=whole) for cell in cells]
    if table.headings[index].align is Align.RIGHT:
        widths += [NOTE * ems(cell.note) for cell in cells if cell.note and len(cell.note) <= SHORT_NOTE]
    return SIZE * max([HEADING * two_lines(table.headings[index].label), *widths]) + PADDING


def _cell_ems(cell: Cell, *, whole: bool) -> float:
    if cell.bullet:
        return BULLET
    width = ems(cell.text) if whole else max(ems(word) for word in cell.text.split(" "))
    width += ARROW if cell.arrow is not Arrow.NONE else 0
    return width if cell.strong else width * REGULAR


def _groups(
    rows: Sequence[TableRow], colours: Mapping[str, str], bullets: Mapping[Bullet, View]
) -> list[View]:
    groups: list[View] = []
    for row in rows:
        if row.group or not groups:
            groups.append({"name": row.group, "rows": []})
        groups[-1]["rows"].append([_cell(cell, colours, bullets) for cell in row.cells])
    return groups


def _cell(cell: Cell, colours: Mapping[str, str], bullets: Mapping[Bullet, View]) -> View:
    share, shade = cell.bar, cell.shade
    view = asdict(cell)
    figure = view.pop("figure")
    value = figure["value"] if figure else None
    return {
        **view,
        "bullet": bullets[cell.bullet] if cell.bullet else None,
        "bar": None if share is None else f"{100 * min(max(share, 0), 1):.1f}%",
        "ground": None if shade is None else _tinted(colours, shade),
        "order": value["low"] if isinstance(value, dict) else value,
    }


def _tinted(colours: Mapping[str, str], share: float) -> str:
    """Return a part of the accent on paper: mixed here, or by the browser where the scheme may change."""
    accent, paper = colours["accent"], colours["paper"]
    if accent.startswith("#"):
        return mix(paper, accent, share)
    return f"color-mix(in srgb, {accent} {100 * share:.0f}%, {paper})"
