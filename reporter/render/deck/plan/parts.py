"""A section's blocks sorted by kind: what becomes a slide of its own, and what stands beside something."""

from dataclasses import dataclass, field
from typing import assert_never

from reporter.model.charts import Chart, FunnelChart, WaterfallChart
from reporter.render.deck.items import Item, item
from reporter.story.blocks import (
    Block,
    Bullets,
    Callout,
    Card,
    Cards,
    ChartBlock,
    Definition,
    Definitions,
    Findings,
    Gallery,
    Pair,
    Paragraph,
    Remark,
    Section,
    Small,
    Table,
)


@dataclass(frozen=True, slots=True)
class Parts:
    """A section's blocks by kind. What follows a chart belongs to it."""

    cards: list[Card] = field(default_factory=list)
    charts: list[tuple[Chart, list[Item]]] = field(default_factory=list)
    galleries: list[Gallery] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    pairs: list[tuple[Item, Item]] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    callouts: list[Item] = field(default_factory=list)
    small: list[str] = field(default_factory=list)
    definitions: list[Definition] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)  # of the definitions

    def texts(self) -> list[Item]:
        """Return what is text and no pair, decisions first."""
        return [*self.callouts, *self.items]

    def placed(self) -> None:
        """Forget the texts: they stand on a slide."""
        self.items.clear()
        self.callouts.clear()


def sorted_parts(section: Section) -> Parts:
    """Return a section's blocks by kind."""
    parts = Parts()
    for block in section.blocks:
        _sort(block, parts)
    if parts.charts:
        parts.charts.extend((table.drawn.chart, []) for table in parts.tables if table.detail and table.drawn)
        parts.tables[:] = [table for table in parts.tables if not table.detail]
    return parts


def _sort(block: Block, parts: Parts) -> None:
    match block:
        case ChartBlock():
            if has_values(block.chart):
                parts.charts.append((block.chart, []))
        case Pair():
            _sort_pair(block, parts)
        case Cards() | Table() | Gallery() | Small() | Definitions() | Callout():
            _gather(block, parts)
        case Findings() | Bullets() | Remark() | Paragraph():
            (parts.charts[-1][1] if parts.charts else parts.items).append(item(block))
        case _:
            assert_never(block)


def _gather(block: Cards | Table | Gallery | Small | Definitions | Callout, parts: Parts) -> None:
    match block:
        case Cards():
            parts.cards.extend(block.cards)
        case Table():
            parts.tables.extend([block] if block.headings and block.rows else [])
        case Gallery():
            parts.galleries.append(block)
        case Small():
            parts.small.extend(block.notes)
        case Definitions():
            parts.definitions.extend(block.entries)
            parts.titles.append(block.title)
        case Callout():
            parts.callouts.append(item(block))
        case _:
            assert_never(block)


def _sort_pair(pair: Pair, parts: Parts) -> None:
    left, right = pair.left, pair.right
    if isinstance(left, Findings | Bullets) and isinstance(right, Findings | Bullets) and not parts.charts:
        parts.pairs.append((item(left), item(right)))
        return
    charts_first = sorted((left, right), key=lambda block: not isinstance(block, ChartBlock))
    for block in charts_first:
        _sort(block, parts)


def has_values(chart: Chart) -> bool:
    """Say whether a chart has anything to draw."""
    if isinstance(chart, FunnelChart):
        return bool(chart.steps)
    if isinstance(chart, WaterfallChart):
        return any(move.value for move in chart.moves)
    return any(value is not None for series in chart.series for value in series.values)
