"""How the stars of reviews are spread: shares of the reviews, from five stars to one."""

from collections.abc import Iterable
from dataclasses import replace

from reporter.kpi.results import TOTAL
from reporter.kpi.surveys import sample_of
from reporter.model.charts import BarChart, Series
from reporter.model.period import Period
from reporter.model.units import Unit
from reporter.story import chartkit, plots
from reporter.story.blocks import ChartBlock
from reporter.story.context import Context

HIGHEST, LOW = 5, 2  # stars; so many and fewer are low
FEWEST_REVIEWS = 10
UNKNOWN = (None,) * HIGHEST

Shares = tuple[float | None, ...]


def stars(context: Context) -> ChartBlock | None:
    """Return the spread now and before, None for averages, for few reviews, and in a report on some channels."""
    now = _counts(context, context.results.span.periods)
    if context.dataset.filtered or now is None or sum(now) < FEWEST_REVIEWS:
        return None
    before = context.results.before
    earlier = _counts(context, before.periods) if before else None
    shares, shares_before = _shares(now), _shares(earlier)
    rows = [
        (
            context.language.text("customers-stars-row", stars=HIGHEST - place),
            Series(
                "",
                (share, shares_before[place]),
                (_shown(context, share), _shown(context, shares_before[place])),
            ),
        )
        for place, share in enumerate(shares)
    ]
    drawn = plots.bars(context, "star_rating", "stars", _words(context, now, shares), rows)
    return _in_percent(context, drawn) if drawn else None


def _counts(context: Context, periods: Iterable[Period]) -> tuple[float, ...] | None:
    """Return how many reviews gave five stars, four …; None where any of them is an average."""
    wanted = tuple(periods)
    if sample_of(context.dataset, "star_rating", TOTAL, wanted, None) is None:
        return None
    found = [0.0] * HIGHEST
    for row in context.dataset.rows("reviews"):
        given = row.number_of("stars")
        if row.period not in wanted or given is None:
            continue
        if given not in range(1, HIGHEST + 1):
            return None
        count = row.number_of("count")
        found[HIGHEST - int(given)] += 1.0 if count is None else count
    return tuple(found)


def _shares(counts: tuple[float, ...] | None) -> Shares:
    total = sum(counts) if counts else 0.0
    return tuple(count / total for count in counts) if counts and total else UNKNOWN


def _shown(context: Context, share: float | None) -> str | None:
    return None if share is None else context.language.percent(share, 0)


def _words(context: Context, counts: tuple[float, ...], shares: Shares) -> tuple[str, str]:
    words = context.language
    title = words.text(
        "customers-stars-title",
        best=words.percent(shares[0] or 0.0, 0),
        low=words.percent(sum(share or 0.0 for share in shares[-LOW:]), 0),
    )
    return title, words.text(
        "customers-stars-of", count=words.number(sum(counts)), **plots.span_words(context)
    )


def _in_percent(context: Context, drawn: ChartBlock) -> ChartBlock:
    """Return the bars with the unit of shares: the KPI's own is stars."""
    chart = drawn.chart
    assert isinstance(chart, BarChart)
    share = replace(context.kpis["star_rating"], unit=Unit.PERCENT, decimals=0)
    frame = replace(chart.frame, unit=Unit.PERCENT, number_format="0%")
    return ChartBlock(
        replace(chart, frame=frame, ticks=chartkit.ticks(context, share, chartkit.known(*chart.series)))
    )
