"""What a campaign came to since its run began: beside the period, what a boss asks of a campaign."""

from reporter.kpi.results import TOTAL, Measured
from reporter.language import inline
from reporter.model.period import Period
from reporter.story import periods, wording
from reporter.story.context import Context

WHOLE = ("total_cost", "leads", "orders", "revenue", "cost_per_lead", "cost_per_order")
MOST = 4
RUNNING = ("ads", "website")


def since_its_start(context: Context) -> str | None:
    """Return "Since September 2026: …", None while the report's span is the whole run."""
    span = run_of(context)
    if len(span) <= len(context.results.span.periods):
        return None
    found = [(kpi, context.results.evidence.value(kpi, TOTAL, span)) for kpi in WHOLE]
    known = [(kpi, value) for kpi, value in found if isinstance(value, Measured) and value.value]
    words = context.language
    figures = [
        words.text(
            "verdict-figure",
            kpi=inline(context.short_name(kpi)),
            value=wording.figure(context, kpi, value, compact=True).shown,
        )
        for kpi, value in known[:MOST]
    ]
    if not figures:
        return None
    began = periods.name(span[0], words, context.dataset.calendar)
    return words.text("campaign-since", began=began, figures=words.join(figures))


def run_of(context: Context) -> tuple[Period, ...]:
    """Return the periods without a gap in which the campaign has rows, up to the report's last."""
    calendar, last = context.dataset.calendar, context.results.span.periods[-1]
    running = {row.period for sheet in RUNNING for row in context.dataset.rows(sheet)}
    first = last
    while calendar.previous(first) in running:
        first = calendar.previous(first)
    return calendar.between(first.start, last.end)
