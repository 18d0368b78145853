"""Chart specs: what a chart shows, as data. ``charts/`` paints them, the deck makes native charts of them.

Every text is worded already, ticks included. A value of None is a gap, never 0.
"""

from dataclasses import dataclass
from enum import StrEnum

from reporter.model.units import Unit


class Role(StrEnum):
    """What a series stands for; it decides the mark, in every chart alike."""

    NOW = "now"  # this period: dark
    BEFORE = "before"  # the period before: light
    FOCUS = "focus"  # the one the title speaks of: accent
    OTHER = "other"  # context: grey
    TARGET = "target"  # outlined or dashed
    FORECAST = "forecast"  # hatched


@dataclass(frozen=True, slots=True)
class Series:
    """One line, or one set of bars. ``values`` and ``shown`` are as long as the chart's categories.

    Rates are fractions. ``shown`` holds the worded value of each point, None where it is a gap. ``margins``, where
    given, say by how much each value may be off either way, in its unit; lines draw them.
    """

    name: str
    values: tuple[float | None, ...]
    shown: tuple[str | None, ...]
    role: Role = Role.OTHER
    margins: tuple[float | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Category:
    """One place on the category axis. ``group`` is a second line (the year), given where it changes."""

    label: str
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Tick:
    """One worded mark on the value axis."""

    value: float
    shown: str


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened at a category, or a break in a series' definition."""

    index: int
    label: str
    breaks: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """What every chart carries.

    Attributes:
        id: Unique in the report; also the name of the chart in the deck.
        title: The message.
        subtitle: What is measured, in which unit, over which time.
        alternative: The message for those who cannot see the chart, with its main numbers.
        unit: Of all values.
        number_format: The spreadsheet format of the values, for native charts.
        kpi: The KPI whose values are shown, where it is one.
    """

    id: str
    title: str
    subtitle: str
    alternative: str
    unit: Unit
    number_format: str = "#,##0"
    kpi: str | None = None


@dataclass(frozen=True, slots=True)
class LineChart:
    """Values over time. The last known point of each series is labelled with its name and value."""

    frame: Frame
    categories: tuple[Category, ...]
    series: tuple[Series, ...]
    ticks: tuple[Tick, ...]
    events: tuple[Event, ...] = ()
    reference: Tick | None = None  # a dashed line: a target


@dataclass(frozen=True, slots=True)
class BarChart:
    """Horizontal bars from zero: one group a category, a bar for each series (now dark, before light).

    ``marks`` may give one reference value per category (a benchmark), drawn as a short line.
    """

    frame: Frame
    categories: tuple[Category, ...]
    series: tuple[Series, ...]
    ticks: tuple[Tick, ...]
    marks: Series | None = None


@dataclass(frozen=True, slots=True)
class StackedBarChart:
    """Parts of a whole per category: vertical over time, horizontal otherwise.

    ``marks`` may give horizontal bars one reference value each (where a goal should be by now), a line across the bar.
    """

    frame: Frame
    categories: tuple[Category, ...]
    series: tuple[Series, ...]
    ticks: tuple[Tick, ...]
    over_time: bool = False
    marks: Series | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a funnel; ``rate`` is the worded share of the step before that went on."""

    label: str
    value: float
    shown: str
    rate: str | None = None


@dataclass(frozen=True, slots=True)
class FunnelChart:
    """Steps that each keep a part of the one before."""

    frame: Frame
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Move:
    """One step of a waterfall: what is added or, under zero, taken away; a ``total`` stands on zero by itself."""

    label: str
    value: float
    shown: str
    total: bool = False


@dataclass(frozen=True, slots=True)
class WaterfallChart:
    """From a first sum, over what is added and taken away, to what is left."""

    frame: Frame
    moves: tuple[Move, ...]

    @property
    def ends(self) -> tuple[tuple[float, float], ...]:
        """From where to where each step leads; a total begins at zero."""
        found: list[tuple[float, float]] = []
        level = 0.0
        for move in self.moves:
            start = 0.0 if move.total else level
            level = start + move.value
            found.append((start, level))
        return tuple(found)


Chart = LineChart | BarChart | StackedBarChart | FunnelChart | WaterfallChart
