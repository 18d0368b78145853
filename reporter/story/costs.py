"""What channels brought beside what they cost directly, as bars in one currency."""

from dataclasses import dataclass
from typing import Self

from reporter.kpi.results import Measured, Scope
from reporter.model.charts import BarChart, Category, Role
from reporter.story import chartkit, plots, wording
from reporter.story.blocks import ChartBlock
from reporter.story.context import Context

FEWEST = 2  # one channel has nothing to be held against


@dataclass(frozen=True, slots=True)
class _Place:
    """A channel with both: what it brought and what was spent on it."""

    name: str
    brought: Measured
    cost: Measured

    @classmethod
    def of(cls, context: Context, scope: Scope) -> Self | None:
        """Return a channel's sums, None unless both are known whole."""
        outcomes = [context.outcome(kpi, scope) for kpi in ("revenue", "total_cost")]
        known = [
            one.now for one in outcomes if one and isinstance(one.now, Measured) and one.now.coverage.complete
        ]
        return cls(context.scope_name(scope), *known) if len(known) == len(outcomes) else None

    @property
    def times(self) -> float:
        """How many times its cost it brought."""
        return (chartkit.number_of(self.brought) or 0.0) / (chartkit.number_of(self.cost) or 1.0)


def against_cost(context: Context, channels: list[Scope]) -> ChartBlock | None:
    """Return both sums of each channel, None when fewer than two have them; the title names the ends of the range."""
    places = [place for scope in channels if (place := _Place.of(context, scope))]
    if len(places) < FEWEST:
        return None
    words, ranked = context.language, sorted(places, key=lambda one: -one.times)
    title = words.text(
        "return-against-title", **_facts(context, "best", ranked[0]), **_facts(context, "worst", ranked[-1])
    )
    series = (
        chartkit.series(
            context, "revenue", context.short_name("revenue"), [one.brought for one in places], Role.NOW
        ),
        chartkit.series(
            context, "total_cost", words.text("return-direct-cost"), [one.cost for one in places], Role.OTHER
        ),
    )
    subtitle = words.text("return-against", **plots.span_words(context))
    frame = chartkit.frame(
        context, "total_cost", "cost-and-return", title, subtitle, f"{title}. {_told(context, places)}"
    )
    marks = chartkit.ticks(context, context.kpis["total_cost"], chartkit.known(*series))
    return ChartBlock(BarChart(frame, tuple(Category(one.name) for one in places), series, marks))


def _facts(context: Context, rank: str, place: _Place) -> dict[str, str]:
    return {
        rank: place.name,
        f"{rank}-brought": wording.figure(context, "revenue", place.brought, compact=True).shown,
        f"{rank}-cost": wording.figure(context, "total_cost", place.cost, compact=True).shown,
    }


def _told(context: Context, places: list[_Place]) -> str:
    told = (context.language.text("return-against-place", **_facts(context, "place", one)) for one in places)
    return ", ".join(told)
