"""Content: the best and weakest posts, formats and weekdays; lifetime figures, never those of a period."""

from reporter.kpi.results import Measured, Outcome, Scope, ScopeKind
from reporter.model.charts import Series
from reporter.model.schema import CHOICES
from reporter.model.units import Unit
from reporter.story import chartkit, plots, wording
from reporter.story.blocks import Block, Cell, ChartBlock, Figure, Pair, Section, Small, Table, TableRow
from reporter.story.chartkit import number_of
from reporter.story.context import Context
from reporter.story.grids import Column, grid, grouped
from reporter.story.posts import Post, comparable, pooled, posts
from reporter.story.remarks import remarks
from reporter.story.tables import figure_cell

RATES = {"reach": "post_engagement_rate", "impressions": "post_engagement_rate_impressions"}
MOST_POSTS = 3  # best, and as many weakest
MOST_FORMATS = 7
LONGEST_IN_A_HEADLINE = 48
FEWEST_OF_A_FORMAT = 2  # one post is no format
FEWEST_TIMED = 20
FEWEST_DAYS = 3

Formats = list[tuple[str, int, Outcome]]


def sections(context: Context) -> tuple[Section, ...]:
    """Return the section, nothing when no post of the span can be measured."""
    ranked = comparable(posts(context, context.results.span.periods))
    if not ranked:
        return ()
    words = context.language
    basis = _basis(ranked)
    formats = _formats(context, basis)
    title = _title(context, ranked, formats, basis)
    blocks: list[Block | None] = [
        _table(context, ranked),
        _small(context, ranked),
        *_side_by_side(_chart(context, formats, basis), _weekdays(context, basis)),
        *remarks(context, "content"),
    ]
    kept = tuple(block for block in blocks if block is not None)
    subtitle = words.text("content-subtitle", **plots.span_words(context))
    points = tuple(dict.fromkeys((title, _best(context, ranked), subtitle)))
    return (Section("content", words.text("section-content"), title, subtitle, kept, points),)


def _basis(ranked: tuple[Post, ...]) -> str:
    """Return what most of the posts are measured against."""
    on_reach = sum(one.basis == "reach" for one in ranked)
    return "reach" if on_reach * 2 >= len(ranked) else "impressions"


def _side_by_side(left: ChartBlock | None, right: Table | None) -> tuple[Block | None, ...]:
    return (Pair(left, right),) if left and right else (left, right)


def _rate(context: Context, rate: float) -> str:
    return wording.value(context, context.kpis[RATES["reach"]], rate)


# Titles


def _title(context: Context, ranked: tuple[Post, ...], formats: Formats, basis: str) -> str:
    leading = [one for one in formats if one[1] >= FEWEST_OF_A_FORMAT]
    if len(leading) < 2:  # noqa: PLR2004 — nothing to lead
        return _best(context, ranked)
    name, _, outcome = leading[0]
    shown = wording.figure(context, outcome.kpi, outcome.now).shown
    facts = {"format": _format(context, name), "rate": shown}
    return context.language.text(f"content-format-{basis}", **facts)


def _best(context: Context, ranked: tuple[Post, ...]) -> str:
    best = ranked[0]
    facts = {"post": _short(best.row.text_of("title") or ""), "rate": _rate(context, best.rate)}
    return context.language.text(f"content-best-{best.basis}", **facts)


def _short(title: str) -> str:
    """Return a post's title on one line, short enough for a headline."""
    line = " ".join(title.split())
    if len(line) <= LONGEST_IN_A_HEADLINE:
        return line
    return line[: LONGEST_IN_A_HEADLINE - 1].rsplit(" ", 1)[0].rstrip(",.;: ") + "…"


def _format(context: Context, name: str) -> str:
    return context.language.text(f"choice-post_format-{name}")


# Best and weakest


def _table(context: Context, ranked: tuple[Post, ...]) -> Table | None:
    words = context.language
    columns = (
        Column(words.text("content-post"), words=True, share=0.36),
        Column(words.text("head-channel"), words=True, share=0.17),
        Column(words.text("content-format"), words=True, share=0.13),
        Column(words.text("content-day"), share=0.1),
        Column(words.text("content-size"), share=0.15),
        Column(words.text("content-rate"), share=0.14),
    )
    rows: list[TableRow] = []
    for key, found in _ends(ranked):
        rows += grouped(words.text(key) if key else None, [_row(context, one) for one in found])
    key = "content-table" if len(ranked) >= 2 * MOST_POSTS else "content-table-all"
    return grid(words.text(key, count=len(ranked)), words.text("content-measure"), columns, rows)


def _ends(ranked: tuple[Post, ...]) -> list[tuple[str | None, tuple[Post, ...]]]:
    """Return the best and the weakest; a handful of posts is one list."""
    if len(ranked) < 2 * MOST_POSTS:
        return [(None, ranked)]
    weakest = tuple(reversed(ranked))[:MOST_POSTS]
    return [("content-best", ranked[:MOST_POSTS]), ("content-weakest", weakest)]


def _row(context: Context, post: Post) -> list[Cell]:
    words, rate = context.language, _rate(context, post.rate)
    note = None if post.basis == "reach" else words.text("content-of-impressions")
    size = words.compact(post.size)
    return [
        Cell(post.row.text_of("title") or ""),
        Cell(post.channel.name),
        Cell(_format(context, post.format) if post.format else "–"),
        Cell(words.day(post.day, "short")),
        Cell(size, Figure(post.size, Unit.COUNT, size), note=note),
        Cell(rate, Figure(post.rate, Unit.PERCENT, rate), strong=True),
    ]


def _small(context: Context, ranked: tuple[Post, ...]) -> Small | None:
    """Say how many of the posts of the span are not ranked."""
    every = [
        row
        for row in context.dataset.rows("posts")
        if row.period in context.results.span.periods
        and row.text_of("channel") in {channel.name for channel in context.dataset.included}
    ]
    left = len(every) - len(ranked)
    return Small((context.language.text("content-left-out", count=left),)) if left else None


# Formats and weekdays


def _formats(context: Context, basis: str) -> Formats:
    """Return the formats with the engine's rate and the posts it stands on, the best first."""
    found = []
    for name in CHOICES["post_format"]:
        outcome = context.outcome(RATES[basis], Scope(ScopeKind.FORMAT, name))
        if outcome and isinstance(outcome.now, Measured):
            found.append((name, outcome.now.coverage.rows_have, outcome))
    return sorted(found, key=lambda one: -(number_of(one[2].now) or 0.0))[:MOST_FORMATS]


def _chart(context: Context, formats: Formats, basis: str) -> ChartBlock | None:
    words, kpi = context.language, RATES[basis]
    rows = [
        (
            words.text("content-format-count", format=_format(context, name), count=count),
            _pair(context, outcome),
        )
        for name, count, outcome in formats
    ]
    if len(rows) < 2:  # noqa: PLR2004 — one bar says nothing
        return None
    best, last = (wording.figure(context, kpi, formats[place][2].now).shown for place in (0, -1))
    facts = {"first": _format(context, formats[0][0]), "last": _format(context, formats[-1][0])}
    title = words.text("content-formats", **facts, most=best, least=last)
    return plots.bars(context, kpi, "formats", (title, words.text(f"content-formats-{basis}")), rows)


def _pair(context: Context, outcome: Outcome) -> Series:
    both = (outcome.now, outcome.change.before)
    return chartkit.series(context, outcome.kpi, outcome.kpi, both)


def _weekdays(context: Context, basis: str) -> Table | None:
    """Return the rate by weekday over the whole history: one month has too few posts a day."""
    timed = [
        one
        for one in comparable(posts(context, context.results.history))
        if one.basis == basis and "time" in one.row.values
    ]
    days = {place: [one for one in timed if one.day.weekday() == place] for place in range(7)}
    known = {place: found for place, found in days.items() if len(found) >= FEWEST_DAYS}
    if len(timed) < FEWEST_TIMED or len(known) < FEWEST_DAYS:
        return None
    words = context.language
    rates = {place: pooled(found) or 0.0 for place, found in known.items()}
    rows = [
        TableRow(
            (
                Cell(_weekday(context, place)),
                Cell(words.number(len(found))),
                figure_cell(Figure(rates[place], Unit.PERCENT, _rate(context, rates[place])), strong=True),
            )
        )
        for place, found in known.items()
    ]
    first, last = min(one.day for one in timed), max(one.day for one in timed)
    facts = {"first": words.month(first), "last": words.month(last)}
    columns = (
        Column(words.text("content-weekday"), words=True, share=0.5),
        Column(words.text("content-posts")),
        Column(words.text("content-rate"), share=0.28),
    )
    title = words.text("content-weekdays")
    return grid(title, words.text("content-weekdays-when", **facts), columns, rows, detail=True)


def _weekday(context: Context, place: int) -> str:
    return context.language.text(f"choice-weekday-{CHOICES['weekday'][place]}")
