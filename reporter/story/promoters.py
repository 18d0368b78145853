"""The Net Promoter Score: its parts over time, and how sure it is."""

from dataclasses import dataclass, replace
from math import isclose, sqrt

from reporter.kpi.catalogue.satisfaction import ANSWERS, DETRACTORS, PROMOTERS
from reporter.kpi.noise import Z
from reporter.kpi.results import TOTAL
from reporter.kpi.surveys import sample_of
from reporter.language import rounded
from reporter.model.charts import LineChart, Role, Series, StackedBarChart
from reporter.model.period import Period
from reporter.model.units import Unit
from reporter.story import chartkit, periods, plots, readings
from reporter.story.blocks import ChartBlock, Small
from reporter.story.chartkit import number_of
from reporter.story.context import Context
from reporter.story.importance import has_data

KPI = "nps"
FEWEST_BARS = 2
FEWEST_SCORES = 3  # periods whose margin is known
LEAST, MOST = -100.0, 100.0

Parts = tuple[float | None, float | None, float | None]
UNKNOWN: Parts = (None, None, None)


@dataclass(frozen=True, slots=True)
class _Score:
    """A score with its margin of error at 95 %, in points, and the answers behind it."""

    value: float
    margin: float
    answers: float


def parts_over_time(context: Context) -> ChartBlock | None:
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


def _score(context: Context, within: tuple[Period, ...]) -> _Score | None:
    """Return the score with its margin; None where only averages were typed."""
    sample = sample_of(context.dataset, KPI, TOTAL, within, None)
    value = number_of(context.results.evidence.value(KPI, TOTAL, within))
    if sample is None or value is None:
        return None
    return _Score(value, Z * sqrt(sample.squared_error), sample.size)


def score_over_time(context: Context) -> ChartBlock | None:
    """Return the score over the last periods, each with its margin; None where too few margins are known."""
    history, words = context.results.history, context.language
    scores = [_score(context, (period,)) for period in history]
    now = _score(context, context.results.span.periods)
    if now is None or sum(one is not None for one in scores) < FEWEST_SCORES:
        return None
    found = [context.results.evidence.value(KPI, TOTAL, (period,)) for period in history]
    line = chartkit.series(context, KPI, context.short_name(KPI), found, Role.NOW)
    line = replace(line, margins=tuple(one.margin if one else None for one in scores))
    ends = [one.value + way * one.margin for one in scores if one for way in (-1, 1)]
    low, high = (words.number(end) for end in _between(now))
    title = words.text("customers-between", low=low, high=high)
    subtitle = words.text("customers-score", **plots.history_words(context))
    frame = chartkit.frame(context, KPI, "nps-margin", title, subtitle, f"{title}. {_told(context, now)}")
    axis = periods.categories(history, words, context.dataset.calendar)
    marks = chartkit.ticks(context, context.kpis[KPI], [*chartkit.known(line), *ends])
    return ChartBlock(LineChart(frame, axis, (line,), marks))


def _between(score: _Score) -> tuple[float, float]:
    """Return the ends of a score's range, from the whole points that stand on the page: 46 ± 11 is 35 to 57."""
    value, margin = (float(rounded(one, 0)) for one in (score.value, score.margin))
    return max(value - margin, LEAST), min(value + margin, MOST)


def margin_note(context: Context) -> Small | None:
    """Say how sure the score is: its margin at 95 %, from the answers behind it."""
    now = _score(context, context.results.span.periods) if has_data(context, KPI) else None
    return Small((_told(context, now),)) if now else None


def _told(context: Context, score: _Score) -> str:
    words = context.language
    facts = {"score": words.number(score.value), "margin": words.number(score.margin)}
    return words.text("customers-margin", answers=words.number(score.answers), **facts)
