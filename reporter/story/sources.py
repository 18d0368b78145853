"""Where the figures of a slide come from: its KPIs by name, the sheets they are read from by title."""

from collections.abc import Mapping

from reporter.language import inline
from reporter.model.analysis import Resolver, sheets
from reporter.story.blocks import Section
from reporter.story.context import Context

OF_ROWS: Mapping[str, tuple[str, ...]] = {  # sheets that a section is told from, row by row
    "goals": ("goals",),
    "content": ("posts",),
    "audience": ("audience",),
    "next": ("notes",),
}
OF_CHARTS: Mapping[str, tuple[str, ...]] = {  # KPIs of the charts that show several
    "funnel": ("impressions", "total_clicks", "web_traffic", "leads", "new_customers"),
    "what-is-left": ("revenue", "total_cost"),
    "cost-and-return": ("revenue", "total_cost"),
}


def sources(
    context: Context, section: Section, shown: frozenset[str], chart: str | None = None, *, opens: bool
) -> str | None:
    """Return a sentence for the speaker: which KPIs a slide shows, and which sheets its numbers come from.

    Args:
        context: What the story was told from.
        section: The section that the slide belongs to.
        shown: The ids of the KPIs that it shows.
        chart: The id of its chart, where it has one.
        opens: It is the section's first slide, with what to say of all of it.

    Returns:
        None where no sheet is known.
    """
    named = shown | frozenset(OF_CHARTS.get(chart or "", ()))
    read = named | (_told(context, section) if opens or not named else frozenset())
    titles = _titles(context, section.id, read)
    if not titles:
        return None
    words = context.language
    names = [inline(context.short_name(kpi).replace(", ", " ")) for kpi in context.kpis if kpi in named]
    key, kpis = ("deck-shown", {"kpis": words.join(names)}) if names else ("deck-sources", {})
    return words.text(key, sheets=words.join(titles), count=len(titles), **kpis)


def _told(context: Context, section: Section) -> frozenset[str]:
    """Return the KPIs of the findings that a section tells."""
    said = set(section.talking_points)
    return frozenset(
        one.outcome.kpi for one in context.found if f"{one.sentence.lead} {one.sentence.rest}" in said
    )


def _titles(context: Context, section: str, kpis: frozenset[str]) -> tuple[str, ...]:
    resolver = Resolver(context.settings)
    formulas = (resolver.resolve(context.kpis[kpi].formula) for kpi in kpis if kpi in context.kpis)
    read = {sheet for formula in formulas for sheet in sheets(formula)} | set(OF_ROWS.get(section, ()))
    tables = context.dataset.tables.items()
    return tuple(table.title for sheet, table in tables if sheet in read and table.rows)
