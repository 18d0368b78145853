"""A planned slide: measured, with everything that goes into its placeholders."""

from dataclasses import dataclass

from reporter.model.charts import Chart
from reporter.render.deck.flow import Placed
from reporter.render.deck.grid import Box, Style
from reporter.render.deck.tables import Slab
from reporter.render.deck.text import Para, para
from reporter.story.blocks import PostCard, Section, Spark, Table


@dataclass(frozen=True, slots=True)
class Photo:
    """A post's picture, or the word that stands for it, and its place; a click on it leads to the post."""

    post: PostCard
    box: Box


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide, measured: a layout and what goes into its placeholders."""

    layout: str
    section: str
    title: str
    subtitle: str | None = None
    texts: tuple[Placed, ...] = ()
    chart: tuple[Chart, Box] | None = None
    table: tuple[Slab, Box, str] | None = None  # with its alternative text
    further: tuple[tuple[Slab, Box, str], ...] = ()  # tables below the first
    sparks: tuple[tuple[Spark, Box], ...] = ()
    photos: tuple[Photo, ...] = ()
    notes: tuple[str, ...] = ()


def of_section(section: Section, layout: str, texts: tuple[Placed, ...]) -> Slide:
    """Return a slide of text under its section's own heading."""
    return Slide(layout, section.id, section.title, section.subtitle, texts)


def alternative(table: Table, section: Section) -> str:
    """Return what a table shows, for those who cannot see it."""
    return ". ".join(part for part in (table.title or section.title, table.subtitle) if part)


def table_head(table: Table) -> tuple[Para, ...]:
    """Return a table's title and subtitle."""
    title = (para(table.title, Style.HEADING),) if table.title else ()
    return (*title, *((para(table.subtitle, Style.NOTE),) if table.subtitle else ()))
