"""Content: the best and weakest posts, formats, times; lifetime figures, never those of a period."""

from reporter.kpi.results import Measured, Outcome, Scope, ScopeKind
from reporter.model.charts import Series
from reporter.model.schema import CHOICES
from reporter.story import chartkit, plots, wording
from reporter.story.blocks import Block, ChartBlock, Pair, Section, Small, Table
from reporter.story.chartkit import number_of
from reporter.story.context import Context
from reporter.story.gallery import best_post, format_name, gallery
from reporter.story.posting_times import heat_map
from reporter.story.posts import Post, comparable, posts
from reporter.story.remarks import remarks

RATES = {"reach": "post_engagement_rate", "impressions": "post_engagement_rate_impressions"}
MOST_FORMATS = 7
FEWEST_OF_A_FORMAT = 2  # one post is no format

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
        gallery(context, ranked),
        _small(context, ranked),
        *_side_by_side(_chart(context, formats, basis), heat_map(context, basis)),
        *remarks(context, "content"),
    ]
    kept = tuple(block for block in blocks if block is not None)
    subtitle = words.text("content-subtitle", **plots.span_words(context))
    points = tuple(dict.fromkeys((title, best_post(context, ranked[0]), subtitle)))
    return (Section("content", words.text("section-content"), title, subtitle, kept, points),)


def _basis(ranked: tuple[Post, ...]) -> str:
    """Return what most of the posts are measured against."""
    on_reach = sum(one.basis == "reach" for one in ranked)
    return "reach" if on_reach * 2 >= len(ranked) else "impressions"


def _side_by_side(left: ChartBlock | None, right: Table | None) -> tuple[Block | None, ...]:
    return (Pair(left, right),) if left and right else (left, right)


# Titles


def _title(context: Context, ranked: tuple[Post, ...], formats: Formats, basis: str) -> str:
    leading = [one for one in formats if one[1] >= FEWEST_OF_A_FORMAT]
    if len(leading) < 2:  # noqa: PLR2004 — nothing to lead
        return best_post(context, ranked[0])
    name, _, outcome = leading[0]
    shown = wording.figure(context, outcome.kpi, outcome.now).shown
    facts = {"format": format_name(context.language, name), "rate": shown}
    return context.language.text(f"content-format-{basis}", **facts)


# Posts, formats


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
            words.text("content-format-count", format=format_name(words, name), count=count),
            _pair(context, outcome),
        )
        for name, count, outcome in formats
    ]
    several = any(count >= FEWEST_OF_A_FORMAT for _, count, _ in formats)
    if len(rows) < 2 or not several:  # noqa: PLR2004 — one bar says nothing; posts of one format each stand above
        return None
    best, last = (wording.figure(context, kpi, formats[place][2].now).shown for place in (0, -1))
    facts = {"first": format_name(words, formats[0][0]), "last": format_name(words, formats[-1][0])}
    title = words.text("content-formats", **facts, most=best, least=last)
    return plots.bars(context, kpi, "formats", (title, words.text(f"content-formats-{basis}")), rows)


def _pair(context: Context, outcome: Outcome) -> Series:
    both = (outcome.now, outcome.change.before)
    return chartkit.series(context, outcome.kpi, outcome.kpi, both)
