"""When posts went out and how they did: weekday by hours, each cell a ratio of sums, never a best time."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from reporter.model.units import Unit
from reporter.story.blocks import Align, Cell, Figure, Heading, Table, TableRow, Tone
from reporter.story.context import Context
from reporter.story.posts import Post, comparable, pooled, posts

HOURS = 3  # in a column
FEWEST_POSTS = 20
FEWEST_IN_A_CELL = 3  # what fewer posts earned is told, but not coloured
FEWEST_CELLS = 6  # with so many posts; else the cells hold how many posts there were
DARKEST = 0.45  # part of the accent in the deepest cell: ink can be read on it in any brand
NAMES = 0.26  # of the width
MONDAY = date(2024, 1, 1)

Place = tuple[int, int]  # weekday from Monday on, column of hours
Found = Mapping[Place, Sequence[Post]]


@dataclass(frozen=True, slots=True)
class _Map:
    """What the cells hold: engagement rates, or numbers of posts. ``values`` are those that are coloured."""

    found: Found
    values: Mapping[Place, float]
    rated: bool


def heat_map(context: Context, basis: str) -> Table | None:
    """Return weekday by hours over the whole history, None with fewer than 20 posts of a known time.

    One month has too few posts for a cell; even a year's are a record of what was done, no advice.
    """
    timed = [
        post
        for post in comparable(posts(context, context.results.history))
        if post.basis == basis and _hour(post) is not None
    ]
    if len(timed) < FEWEST_POSTS:
        return None
    drawn = _map(timed)
    columns = range(min(column for _, column in drawn.found), max(column for _, column in drawn.found) + 1)
    hours = [_hours(context, column) for column in columns]
    return Table(
        _title(context, timed, rated=drawn.rated),
        _subtitle(context, timed, rated=drawn.rated),
        (
            Heading(context.language.text("content-weekday"), Align.LEFT, NAMES),
            *(Heading(name, Align.CENTER, (1 - NAMES) / len(columns)) for name in hours),
        ),
        tuple(_row(context, drawn, weekday, columns) for weekday in _week(context)),
    )


def _hour(post: Post) -> int | None:
    moment = post.row.values.get("time")
    return moment.hour if isinstance(moment, time) else None


def _map(timed: Sequence[Post]) -> _Map:
    found: dict[Place, list[Post]] = defaultdict(list)
    for post in timed:
        found[post.day.weekday(), _column(post)].append(post)
    rates = {place: pooled(many) or 0.0 for place, many in found.items() if len(many) >= FEWEST_IN_A_CELL}
    if len(rates) >= FEWEST_CELLS:
        return _Map(found, rates, rated=True)
    return _Map(found, {place: float(len(many)) for place, many in found.items()}, rated=False)


def _column(post: Post) -> int:
    return (_hour(post) or 0) // HOURS


def _week(context: Context) -> tuple[int, ...]:
    """Return the weekdays in the order of the user's week."""
    first = context.dataset.calendar.week_start
    return tuple((first + place) % 7 for place in range(7))


def _hours(context: Context, column: int) -> str:
    first = column * HOURS
    return context.language.text("content-hours", first=str(first), last=str(first + HOURS))


def _row(context: Context, drawn: _Map, weekday: int, columns: Sequence[int]) -> TableRow:
    name = context.language.day(MONDAY + timedelta(weekday), "weekday")
    return TableRow((Cell(name), *(_cell(context, drawn, (weekday, column)) for column in columns)))


def _cell(context: Context, drawn: _Map, place: Place) -> Cell:
    many, words = drawn.found.get(place, ()), context.language
    if not many:
        return Cell("")
    if not drawn.rated:
        return _shaded(drawn, place, Figure(len(many), Unit.COUNT, words.number(len(many))))
    rate = pooled(many) or 0.0
    shown = Figure(rate, Unit.PERCENT, words.number(rate * 100, 1))
    return _shaded(drawn, place, shown, words.number(len(many)))


def _shaded(drawn: _Map, place: Place, figure: Figure, note: str | None = None) -> Cell:
    """Colour a cell by its value; one with too few posts stays pale."""
    value, most = drawn.values.get(place), max(drawn.values.values())
    tone = Tone.STEADY if value is None else Tone.NONE
    shade = None if value is None else DARKEST * value / most if most else 0.0
    return Cell(figure.shown, figure, tone, note=note, shade=shade)


def _title(context: Context, timed: Sequence[Post], *, rated: bool) -> str:
    """Say when most posts went out, and what they earned: a fact, no advice."""
    words = context.language
    column, count = Counter(_column(post) for post in timed).most_common(1)[0]
    earned = pooled(post for post in timed if _column(post) == column) or 0.0
    return words.text(
        "content-hours-title" if rated else "content-hours-title-posts",
        share=words.percent(count / len(timed), 0),
        first=str(column * HOURS),
        last=str((column + 1) * HOURS),
        rate=words.percent(earned, 1),
    )


def _subtitle(context: Context, timed: Sequence[Post], *, rated: bool) -> str:
    words = context.language
    days = [post.day for post in timed]
    return words.text(
        "content-hours-rates" if rated else "content-hours-posts",
        first=words.month(min(days)),
        last=words.month(max(days)),
        few=FEWEST_IN_A_CELL,
    )
