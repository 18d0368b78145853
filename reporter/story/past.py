"""How a figure stands in its own past: a record, far outside its range, or one more step the same way."""

from itertools import islice, pairwise, takewhile

from reporter.kpi.declaration import Kpi
from reporter.kpi.results import Outcome
from reporter.model.formula import Metric, RollUp
from reporter.story.chartkit import number_of
from reporter.story.context import Context

ENOUGH_HISTORY = 6
FEWEST_STEPS = 3  # two rises in a row are nothing to tell


def past_words(context: Context, outcome: Outcome) -> str | None:
    """Word what is most worth telling of a figure's past, None where nothing is.

    A record comes before a value outside its range, and that before a row of rises or falls.
    """
    kpi, words = context.kpis[outcome.kpi], context.language
    found = record(kpi, outcome)
    if found:
        return _record_words(context, outcome, *found)
    if outcome.unusual and not _is_stock(kpi):
        return words.text("past-unusual")
    steps = streak(outcome)
    if abs(steps) < FEWEST_STEPS:
        return None
    return words.text("past-rises" if steps > 0 else "past-falls", count=abs(steps))


def _record_words(context: Context, outcome: Outcome, edge: str, count: int) -> str:
    words, fell = context.language, (outcome.change.absolute or 0.0) < 0
    named = words.text(f"past-{edge}", unit=str(context.kpis[outcome.kpi].unit))
    if fell is (edge == "highest"):  # less than a year ago, say, and yet the most of the last months
        named = words.text("past-still", edge=named)
    return words.text(f"past-record-{context.dataset.calendar.rhythm}", edge=named, count=count)


def record(kpi: Kpi, outcome: Outcome) -> tuple[str, int] | None:
    """Return "highest" or "lowest" and of how many periods up to now, None where it is neither.

    At least six others must be known without a gap and counted the same way; a span of several periods is no
    record among single ones. A stock that grows sets a record every time, which is no news.
    """
    known = _latest(outcome)
    if len(known) <= ENOUGH_HISTORY or _is_stock(kpi):
        return None
    now, *others = known
    if now > max(others):
        return "highest", len(known)
    return ("lowest", len(known)) if now < min(others) else None


def streak(outcome: Outcome) -> int:
    """Return how many periods in a row the figure rose up to now; falls are counted below 0.

    A change that goes the other way than the last step (against another time, say) is no streak.
    """
    steps = [newer - older for newer, older in pairwise(_latest(outcome))]
    change = outcome.change.absolute
    if not steps or not change or steps[0] * change <= 0:
        return 0
    count = sum(1 for _ in takewhile(lambda step: step * change > 0, steps))
    return count if change > 0 else -count


def _latest(outcome: Outcome) -> list[float]:
    """Return the known values up to now that are counted alike and have no gap, the newest first."""
    alike = islice(reversed(outcome.history), outcome.alike)
    known = [
        value
        for value in takewhile(lambda value: value is not None, map(number_of, alike))
        if value is not None
    ]
    return known if known and known[0] == number_of(outcome.now) else []


def _is_stock(kpi: Kpi) -> bool:
    return isinstance(kpi.formula, Metric) and kpi.formula.roll_up is RollUp.STOCK
