"""Charts of any outcomes: bars now against before, lines over the last twelve periods."""

from collections.abc import Sequence

from reporter.model.charts import BarChart, Category, LineChart, Role, Series
from reporter.story import chartkit, periods
from reporter.story.blocks import ChartBlock
from reporter.story.context import Context
from reporter.story.sentences import before_head, before_name

FEWEST_BARS = 2
FEWEST_PERIODS = 3


def bars(
    context: Context, kpi: str, chart_id: str, words: tuple[str, str], bars: Sequence[tuple[str, Series]]
) -> ChartBlock | None:
    """Return bars, None when there are fewer than two.

    Args:
        context: The evidence.
        kpi: Whose unit the values have.
        chart_id: Unique in the report.
        words: Title and subtitle.
        bars: A label and its values now and before, as a series of two.
    """
    if len(bars) < FEWEST_BARS:
        return None
    heads = (
        periods.head(context.results.span, context.language, context.dataset.calendar),
        before_head(context),
    )
    sets = [
        Series(
            head,
            tuple(pair.values[place] for _, pair in bars),
            tuple(pair.shown[place] for _, pair in bars),
            role,
        )
        for place, (head, role) in enumerate(zip(heads, (Role.NOW, Role.BEFORE), strict=True))
    ]
    drawn = tuple(one for one in sets if chartkit.known(one))
    title, subtitle = words
    told = ", ".join(f"{label} {pair.shown[0]}" for label, pair in bars if pair.shown[0])
    frame = chartkit.frame(context, kpi, chart_id, title, subtitle, f"{title}. {told}")
    marks = chartkit.ticks(context, context.kpis[kpi], chartkit.known(*drawn))
    return ChartBlock(BarChart(frame, tuple(Category(label) for label, _ in bars), drawn, marks))


def lines(
    context: Context, kpi: str, chart_id: str, words: tuple[str, str], lines: Sequence[Series]
) -> ChartBlock | None:
    """Return lines over the history, None when none of them has three points."""
    drawn = tuple(one for one in lines if len(chartkit.known(one)) >= FEWEST_PERIODS)
    if not drawn:
        return None
    title, subtitle = words
    told = ", ".join(f"{line.name} {line.shown[-1]}" for line in drawn if line.shown[-1])
    frame = chartkit.frame(context, kpi, chart_id, title, subtitle, f"{title}. {told}")
    axis = periods.categories(context.results.history, context.language, context.dataset.calendar)
    marks = chartkit.ticks(context, context.kpis[kpi], chartkit.known(*drawn))
    return ChartBlock(LineChart(frame, axis, drawn, marks))


def history_words(context: Context) -> dict[str, str]:
    """Return the name of the days that the history covers."""
    history = context.results.history
    return {"days": periods.between(history[0], history[-1], context.language, context.dataset.calendar)}


def span_words(context: Context) -> dict[str, str]:
    """Return the names of the span and of what it is compared with; "" without a comparison."""
    period = periods.name(context.results.span, context.language, context.dataset.calendar)
    return {"period": period, "before": before_name(context)}
