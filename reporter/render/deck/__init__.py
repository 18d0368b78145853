"""The deck: a report as a PowerPoint presentation with native charts, real tables and a slide master of our own."""

from reporter.brand import Brand
from reporter.story.blocks import Report


def render_deck(report: Report, brand: Brand) -> bytes:
    """Return the report as a .pptx file. The same report and brand give the same bytes."""
    from reporter.render.deck.presentation import presentation

    return presentation(report, brand)
