"""The values of a chart as a table: for readers who want the numbers, or cannot see the drawing."""

from typing import Any, assert_never

from reporter.language import MISSING
from reporter.model.charts import (
    BarChart,
    Category,
    Chart,
    FunnelChart,
    LineChart,
    Series,
    StackedBarChart,
    WaterfallChart,
)


def chart_values(chart: Chart) -> dict[str, Any]:
    """Return ``names`` of the columns and ``rows`` of label and worded values."""
    match chart:
        case (
            LineChart(categories=categories, series=series)
            | StackedBarChart(categories=categories, series=series)
        ):
            return _grid(categories, series)
        case BarChart(categories=categories, series=series, marks=marks):
            return _grid(categories, (*series, marks) if marks else series)
        case FunnelChart(steps=steps):
            rows = [{"label": step.label, "values": [step.shown, step.rate or ""]} for step in steps]
            return {"names": ["", ""], "rows": rows}
        case WaterfallChart(moves=moves):
            rows = [{"label": move.label, "values": [move.shown]} for move in moves]
            return {"names": [""], "rows": rows}
        case _:
            assert_never(chart)


def _grid(categories: tuple[Category, ...], series: tuple[Series, ...]) -> dict[str, Any]:
    group = ""
    rows = []
    for index, category in enumerate(categories):
        group = category.group or group
        values = [one.shown[index] or MISSING for one in series]
        rows.append({"label": f"{category.label} {group}".strip(), "values": values})
    return {"names": [one.name for one in series], "rows": rows}
