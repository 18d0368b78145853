"""The message of a section: the first of its figures that moved, in a year at least, else how one stands."""

from collections.abc import Iterable

from reporter.story import wording, yearly
from reporter.story.context import Context
from reporter.story.importance import has_data
from reporter.story.sentences import headline


def standing(context: Context, kpis: Iterable[str]) -> str:
    """Return a title about one of these KPIs; at least one of them has data."""
    known = [one for kpi in kpis if has_data(context, kpi) and (one := context.outcome(kpi))]
    moved = next((one for one in known if one.change.verdict in wording.TONES), None)
    if moved:
        return headline(context, moved)
    slowly = next((title for one in known if (title := yearly.title(context, one.kpi))), None)
    return slowly or headline(context, known[0])
