"""Charts built by hand: realistic ones, and ones that strain the painters."""

from collections.abc import Iterable
from dataclasses import replace

from reporter.model.charts import (
    BarChart,
    Category,
    Chart,
    Event,
    Frame,
    FunnelChart,
    LineChart,
    Move,
    Role,
    Series,
    StackedBarChart,
    Step,
    Tick,
    WaterfallChart,
)
from reporter.model.units import Unit

MONTHS = ("Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct")
LONG_NAME = "Northwind Coffee Roasters and Bakery of the Old Harbour Lane"  # 60 characters
HUGE = 12_345_678_901.0

Values = Iterable[float | None]


def months(count: int = 12) -> tuple[Category, ...]:
    """Return months that end in October 2026; the year stands where it changes."""
    first = 2026 * 12 + 9 - (count - 1)
    found = []
    for index in range(count):
        year, month = divmod(first + index, 12)
        new_year = index == 0 or month == 0
        found.append(Category(MONTHS[(month + 2) % 12], str(year) if new_year else None))
    return tuple(found)


def percents(name: str, role: Role, values: Values) -> Series:
    """Return a series of percentages, typed as 5.4 for 5.4 %."""
    typed = tuple(values)
    return Series(
        name,
        tuple(None if value is None else value / 100 for value in typed),
        tuple(None if value is None else f"{value:.1f} %" for value in typed),
        role,
    )


def counts(name: str, role: Role, values: Values) -> Series:
    """Return a series of counts."""
    typed = tuple(values)
    return Series(
        name, typed, tuple(None if v is None else f"{v:,.0f}".replace("-", "−") for v in typed), role
    )


def frame(name: str, title: str, subtitle: str, unit: Unit = Unit.PERCENT) -> Frame:
    """Return a frame whose alternative text is its title and subtitle."""
    return Frame(
        name, title, subtitle, f"{title}. {subtitle}.", unit, "0.0%" if unit is Unit.PERCENT else "#,##0"
    )


def engagement_by_channel() -> LineChart:
    """Four channels, one of them opened mid-way."""
    return LineChart(
        frame(
            "engagement-by-channel",
            "Instagram has led the other channels since April",
            "Engagement rate by reach, %, by channel, November 2025 to October 2026",
        ),
        months(),
        (
            percents("Instagram", Role.FOCUS, (3.1, 3.3, 3.2, 3.6, 3.7, 4.2, 4.3, 4.5, 4.4, 4.6, 4.6, 5.4)),
            percents("TikTok", Role.OTHER, (*([None] * 6), 3.0, 3.1, 3.6, 4.0, 4.3, 4.7)),
            percents("LinkedIn", Role.OTHER, (3.7, 3.9, 3.7, 3.8, 3.9, 4.0, 4.1, 4.2, 3.9, 4.0, 4.1, 3.9)),
            percents("Facebook", Role.OTHER, (2.8, 2.8, 2.6, 2.8, 2.8, 2.8, 2.6, 2.6, 2.2, 2.2, 2.4, 2.3)),
        ),
        (Tick(0, "0"), Tick(0.02, "2"), Tick(0.04, "4"), Tick(0.06, "6 %")),
        (Event(6, "TikTok account opened"),),
    )


def reach_trend() -> LineChart:
    """One line with a target, a gap and a change of definition."""
    values = (1310, 1350, 1380, None, 1490, 1520, 1560, 1610, 1590, 1650, 1726, 1940)
    return LineChart(
        frame(
            "reach-trend",
            "Reach grew for the third month in a row",
            "Reach, thousand people, all channels, November 2025 to October 2026",
            Unit.COUNT,
        ),
        months(),
        (counts("Reach", Role.NOW, (None if v is None else v * 1000.0 for v in values)),),
        (Tick(0, "0"), Tick(500_000, "500"), Tick(1_000_000, "1,000"), Tick(1_500_000, "1,500")),
        (Event(8, "Facebook counts views anew", breaks=True),),
        Tick(1_800_000, "Target 1.8 M"),
    )


def score_with_margins() -> LineChart:
    """A score that may be off: by more than before, by nothing known, below zero."""
    line = counts("Score", Role.NOW, (12.0, None, 18.0, 25.0, 31.0, 46.0))
    return LineChart(
        frame("score", "The score lies between 35 and 57", "Score with its margin", Unit.POINTS),
        months(6),
        (replace(line, margins=(15.0, None, None, 12.5, 11.0, 10.9)),),
        (Tick(-20, "−20"), Tick(0, "0"), Tick(20, "20"), Tick(40, "40"), Tick(60, "60")),
    )


def leads_by_channel() -> BarChart:
    """Now and before, with a benchmark per channel."""
    names = ("Instagram", "LinkedIn", "Facebook", "TikTok", "YouTube")
    return BarChart(
        frame(
            "leads-by-channel",
            "Instagram now brings more than half of the leads",
            "Leads by channel, October and September 2026",
            Unit.COUNT,
        ),
        tuple(Category(name) for name in names),
        (
            counts("October", Role.NOW, (121.0, 43.0, 26.0, 19.0, 5.0)),
            counts("September", Role.BEFORE, (86.0, 41.0, 31.0, 11.0, None)),
        ),
        (Tick(0, "0"), Tick(50, "50"), Tick(100, "100")),
        counts("Own average", Role.TARGET, (88.0, 40.0, 33.0, None, 6.0)),
    )


def what_people_did() -> StackedBarChart:
    """Kinds of engagement over time."""
    return StackedBarChart(
        frame(
            "what-people-did",
            "Saves doubled since spring",
            "Engagements by kind, May to October 2026",
            Unit.COUNT,
        ),
        tuple(Category(name, "2026" if name == "May" else None) for name in MONTHS[6:]),
        (
            counts("Likes", Role.OTHER, (21400.0, 22100.0, 21900.0, 23800.0, 24400.0, 26100.0)),
            counts("Comments", Role.OTHER, (3100.0, 3300.0, 2900.0, 3500.0, 3600.0, 4100.0)),
            counts("Shares", Role.OTHER, (2400.0, 2300.0, 2500.0, 2900.0, 3300.0, 3900.0)),
            counts("Saves", Role.FOCUS, (3900.0, 4200.0, 4800.0, 5600.0, 6900.0, 8200.0)),
        ),
        (Tick(0, "0"), Tick(20_000, "20,000"), Tick(40_000, "40,000")),
        over_time=True,
    )


def share_by_format() -> StackedBarChart:
    """Parts of a whole per channel."""
    return StackedBarChart(
        frame(
            "share-by-format",
            "Reels are half of what Instagram shows",
            "Share of posts by format, %, October 2026",
        ),
        tuple(Category(name) for name in ("Instagram", "Facebook", "LinkedIn")),
        (
            percents("Reels", Role.FOCUS, (52.0, 21.0, 0.0)),
            percents("Photos", Role.OTHER, (31.0, 44.0, 38.0)),
            percents("Links", Role.OTHER, (17.0, 35.0, 62.0)),
        ),
        (Tick(0, "0"), Tick(0.5, "50"), Tick(1.0, "100 %")),
    )


def from_reach_to_customers() -> FunnelChart:
    """Five steps with the rates between them."""
    return FunnelChart(
        frame(
            "funnel",
            "One visit in fifty becomes a lead",
            "From impressions to customers, all channels, October 2026",
            Unit.COUNT,
        ),
        (
            Step("Impressions", 3_120_000, "3,120,000"),
            Step("Clicks", 33_700, "33,700", "1.08 %"),
            Step("Sessions", 29_100, "29,100", "86.4 %"),
            Step("Leads", 214, "214", "0.7 %"),
            Step("Customers", 61, "61", "28.5 %"),
        ),
    )


def what_is_left() -> WaterfallChart:
    """Revenue less three kinds of cost."""
    return WaterfallChart(
        frame("left", "€1,900 is left of €5,000", "Revenue less each cost, €, October 2026", Unit.MONEY),
        (
            Move("Revenue", 5000, "€5,000", total=True),
            Move("Labour", -1800, "−€1,800"),
            Move("Ads", -1200, "−€1,200"),
            Move("Tools", -100, "−€100"),
            Move("What is left", 1900, "€1,900", total=True),
        ),
    )


def _waterfall(name: str, *moves: tuple[str, float, bool]) -> WaterfallChart:
    found = tuple(
        Move(label, value, f"{value:,.0f}".replace("-", "−"), total) for label, value, total in moves
    )
    return WaterfallChart(frame(name, "Steps under strain", "Money", Unit.MONEY), found)


def _line(name: str, *series: Series, count: int = 12) -> LineChart:
    ticks = (Tick(-0.02, "−2"), Tick(0, "0"), Tick(0.02, "2"), Tick(0.04, "4 %"))
    return LineChart(frame(name, "A line under strain", "Rate, %"), months(count), series, ticks)


def _crowd(count: int = 12, periods: int = 36) -> tuple[Series, ...]:
    def value(which: int, period: int) -> float:
        return 2.0 + which * 0.05 + ((which * 7 + period * 3) % 11) / 20

    roles = (Role.FOCUS, *([Role.OTHER] * (count - 1)))
    return tuple(
        percents(f"Channel number {which + 1}", roles[which], (value(which, p) for p in range(periods)))
        for which in range(count)
    )


def _bars(name: str, categories: tuple[str, ...], *series: Series) -> BarChart:
    ticks = (Tick(0, "0"), Tick(HUGE / 2, "6,172,839,451"), Tick(HUGE, "12,345,678,901"))
    small = max((v or 0 for s in series for v in s.values), default=0) < 1000
    return BarChart(
        frame(name, "Bars under strain", "Count", Unit.COUNT),
        tuple(Category(label) for label in categories),
        series,
        (Tick(-50, "−50"), Tick(0, "0"), Tick(50, "50")) if small else ticks,
    )


def stress_charts() -> tuple[Chart, ...]:
    """Return charts of every kind that strain a painter; each id says how."""
    nothing: tuple[None, ...] = (None,) * 12
    ups_and_downs = (1.0, None, -2.0, None, 3.0, 3.1, None, -1.0, -1.5, None, None, 2.0)
    return (
        _line("line-empty", percents("Nothing", Role.NOW, nothing)),
        _line("line-no-series"),
        _line("line-one-point", percents("New", Role.NOW, (*nothing[1:], 2.0))),
        _line("line-one-period", percents("New", Role.NOW, (2.0,)), count=1),
        _line("line-gaps-and-negatives", percents("Net growth", Role.NOW, ups_and_downs)),
        _line("line-crowd", *_crowd(), count=36),
        _line(
            "line-forecast",
            percents("Rate", Role.NOW, (*(1.0 + i / 10 for i in range(9)), None, None, None)),
            percents("Forecast", Role.FORECAST, (*nothing[:8], 1.8, 2.0, 2.2, 2.4)),
            percents(LONG_NAME, Role.TARGET, (1.5,) * 12),
        ),
        _bars("bar-empty", ("Instagram", "Facebook"), counts("October", Role.NOW, (None, None))),
        _bars("bar-no-category", ()),
        _bars("bar-negative", ("Instagram", "Facebook"), counts("Net", Role.NOW, (-40.0, 25.0))),
        _bars(
            "bar-huge",
            (LONG_NAME, "X"),
            counts("October", Role.NOW, (HUGE, 7.0)),
            counts("September", Role.BEFORE, (0.0, None)),
        ),
        _bars(
            "bar-crowd",
            tuple(f"Channel number {i + 1}" for i in range(12)),
            counts("October", Role.NOW, (i * 4.0 for i in range(12))),
            counts("September", Role.BEFORE, (i * 3.0 + 5 for i in range(12))),
        ),
        StackedBarChart(
            frame("stacked-empty", "Parts under strain", "Share, %"), (), (), (Tick(0, "0"),), over_time=True
        ),
        StackedBarChart(
            frame("stacked-one-point", "Parts under strain", "Share, %"),
            months(1),
            (percents("Likes", Role.NOW, (40.0,)), percents("Saves", Role.FOCUS, (None,))),
            (Tick(0, "0"), Tick(0.5, "50 %")),
            over_time=True,
        ),
        StackedBarChart(
            frame("stacked-crowd", "Parts under strain", "Share, %"),
            months(36),
            _crowd(),
            (Tick(0, "0"), Tick(0.2, "20"), Tick(0.4, "40 %")),
            over_time=True,
        ),
        StackedBarChart(
            frame("stacked-negative", "Parts under strain", "Net", Unit.COUNT),
            (Category("Instagram"), Category(LONG_NAME)),
            (counts("Won", Role.NOW, (40.0, 30.0)), counts("Lost", Role.BEFORE, (-20.0, -35.0))),
            (Tick(-50, "−50"), Tick(0, "0"), Tick(50, "50")),
        ),
        _waterfall("waterfall-empty"),
        _waterfall("waterfall-one", ("Revenue", 0, True)),
        _waterfall(
            "waterfall-loss",
            ("Revenue", 50, True),
            ("Labour", -80, False),
            ("Ads", -40, False),
            ("A refund", 15, False),
            ("What is left", -55, True),
        ),
        _waterfall(
            "waterfall-huge",
            (LONG_NAME, HUGE, True),
            ("Tools", -7, False),
            (LONG_NAME, -HUGE * 2, False),
            ("What is left", -HUGE - 7, True),
        ),
        FunnelChart(frame("funnel-empty", "Steps under strain", "Count", Unit.COUNT), ()),
        FunnelChart(
            frame("funnel-strain", "Steps under strain", "Count", Unit.COUNT),
            (
                Step(LONG_NAME, HUGE, "12,345,678,901"),
                Step("Leads", 0, "0", "0 %"),
                Step("Customers", 0, "0"),
            ),
        ),
    )
