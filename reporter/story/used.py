"""Which KPIs a story shows: found by walking its blocks, so that no list has to be kept."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from reporter.model.charts import Frame
from reporter.story.blocks import Figure


def used_kpis(parts: tuple[Any, ...]) -> frozenset[str]:
    """Return the id of every KPI that a figure or a chart of these sections, blocks or slides shows."""
    return frozenset(_walk(parts))


def _walk(thing: Any) -> Iterator[str]:
    if isinstance(thing, Figure | Frame) and thing.kpi:
        yield thing.kpi
    if isinstance(thing, tuple):
        for part in thing:
            yield from _walk(part)
    elif is_dataclass(thing) and not isinstance(thing, type):
        for field in fields(thing):
            yield from _walk(getattr(thing, field.name))
