"""Customers: what they say in surveys, in reviews and about the brand."""

from dataclasses import replace
from math import isclose, sqrt

from reporter.kpi.catalogue.satisfaction import ANSWERS, DETRACTORS, PROMOTERS
from reporter.kpi.noise import Z
from reporter.kpi.results import TOTAL
from reporter.kpi.surveys import sample_of
from reporter.language import shortened
from reporter.model.charts import Role, Series, StackedBarChart
from reporter.model.dataset import Row
from reporter.model.period import Period
from reporter.model.units import Unit
from reporter.story import chartkit, periods, plots, readings
from reporter.story.blocks import Block, ChartBlock, Pair, Remark, Section, Small
from reporter.story.chartkit import number_of
from reporter.story.context import Context
from reporter.story.importance import has_data
from reporter.story.remarks import remarks, sayings
from reporter.story.standing import standing
from reporter.story.stars import stars
from reporter.story.tables import Line, kpi_table

WATCHED = ("nps", "csat", "csat_top2", "star_rating", "reviews", "sentiment")
ASKED = ("nps", "csat", "star_rating")
MOST_QUOTES = 3
LONGEST_QUOTE = 240
FEWEST_BARS = 2

Parts = tuple[float | None, float | None, float | None]
UNKNOWN: Parts = (None, None, None)


def sections(context: Context) -> tuple[Section, ...]:
    """Return the section, nothing when customers were neither asked nor heard."""
    if not any(has_data(context, kpi) for kpi in ASKED):
        return ()
    words = context.language
    title = standing(context, ASKED)
    lines = [Line(kpi, TOTAL, context.kpi_name(kpi)) for kpi in WATCHED if has_data(context, kpi)]
    quotes = _quotes(context)
    chart, spread = _parts_over_time(context), stars(context)
    blocks: list[Block | None] = [
        *((Pair(chart, spread),) if chart and spread else (chart or spread,)),
        kpi_table(context, None, None, words.text("head-kpi"), lines, detail=bool(chart or spread)),
        _margin(context),
        *quotes,
        *remarks(context, "customers"),
    ]
    kept = tuple(block for block in blocks if block is not None)
    said = (
        (words.text("customers-say", quote=quotes[0].text, author=quotes[0].author or ""),) if quotes else ()
    )
    points = (title, *sayings(context, WATCHED), *said)
    return (Section("customers", words.text("section-customers"), title, None, kept, points),)


def _parts_over_time(context: Context) -> ChartBlock | None:
    """Return promoters, passives and detractors as shares of the answers, over the last periods."""
    history = context.results.history
    parts = [_parts(context, (period,)) for period in history]
    if sum(part[0] is not None for part in parts) < FEWEST_BARS:
        return None
    percents = [chartkit.whole_percents(part) for part in parts]
    words, share = context.language, replace(context.kpis["nps"], unit=Unit.PERCENT, decimals=0)
    drawn = tuple(
        Series(
            words.text(f"customers-{name}"),
            tuple(part[place] for part in parts),
            tuple(None if (v := row[place]) is None else words.percent(v / 100, 0) for row in percents),
            role,
        )
        for place, (name, role) in enumerate(
            (("promoters", Role.FOCUS), ("passives", Role.BEFORE), ("detractors", Role.NOW))
        )
    )
    title = _parts_title(context)
    subtitle = words.text("customers-parts", **plots.history_words(context))
    frame = replace(
        chartkit.frame(context, "nps", "nps-parts", title, subtitle, title),
        unit=Unit.PERCENT,
        number_format="0%",
    )
    axis = periods.categories(history, words, context.dataset.calendar)
    marks = chartkit.ticks(context, share, [1.0])
    return ChartBlock(StackedBarChart(frame, axis, drawn, marks, over_time=True))


def _parts_title(context: Context) -> str:
    words = context.language
    promoters, _, detractors = _parts(context, context.results.span.periods)
    if promoters is None or detractors is None:
        return words.text("customers-parts-title")
    shares = {"promoters": words.percent(promoters, 0), "detractors": words.percent(detractors, 0)}
    return words.text("customers-parts-now", **shares)


def _parts(context: Context, within: tuple[Period, ...]) -> Parts:
    """Return the three shares where they come to the score that the report shows."""
    promoters, detractors, answers = (
        readings.over(context, part, within) for part in (PROMOTERS, DETRACTORS, ANSWERS)
    )
    score = number_of(context.results.evidence.value("nps", TOTAL, within))
    if promoters is None or detractors is None or not answers or score is None:
        return UNKNOWN
    if not isclose((promoters - detractors) / answers * 100, score, abs_tol=1e-6):
        return UNKNOWN
    return promoters / answers, (answers - promoters - detractors) / answers, detractors / answers


def _margin(context: Context) -> Small | None:
    """Say how sure the score is: its margin at 95 %, from the answers behind it."""
    now = context.results.span.periods
    sample = sample_of(context.dataset, "nps", TOTAL, now, None) if has_data(context, "nps") else None
    if sample is None:
        return None
    score, words = number_of(context.results.evidence.value("nps", TOTAL, now)), context.language
    if score is None:
        return None
    facts = {"score": words.number(score), "margin": words.number(Z * sqrt(sample.squared_error))}
    return Small((words.text("customers-margin", answers=words.number(sample.size), **facts),))


def _quotes(context: Context) -> tuple[Remark, ...]:
    """Return the latest quotes that the manager chose; reviews name no channel."""
    if context.dataset.filtered:
        return ()
    wanted = set(context.results.span.periods)
    chosen = [
        row
        for row in context.dataset.rows("reviews")
        if row.period in wanted and row.flag_of("feature") and row.text_of("quote")
    ]
    latest = sorted(chosen, key=lambda row: row.date_of("date") or context.dataset.today, reverse=True)
    return tuple(_quote(context, row) for row in latest[:MOST_QUOTES])


def _quote(context: Context, row: Row) -> Remark:
    words = context.language
    stars = row.number_of("stars")
    shown = words.number(stars, 0 if stars.is_integer() else 1) if stars is not None else None
    parts = [
        row.text_of("author"),
        row.text_of("source"),
        words.text("customers-stars", stars=shown, count=stars or 0) if shown else None,
    ]
    quote = words.text("customers-quote", text=shortened(row.text_of("quote") or "", LONGEST_QUOTE))
    return Remark(quote, " · ".join(part for part in parts if part))
