"""A figure against another time: like with like, in the notation of its unit."""

from dataclasses import dataclass
from functools import partial

from reporter.kpi.figures import WHOLE, Cut, Figures, Side, number_of
from reporter.kpi.results import Because, Change, Measured, Missing, Reason, Result, Verdict
from reporter.kpi.verdict import Case, History, judge, trials_of
from reporter.model.dataset import Dataset
from reporter.model.units import Unit

POINT_UNITS = frozenset({Unit.POINTS, Unit.SCORE, Unit.RATING})


@dataclass(frozen=True, slots=True)
class Compared:
    """Two sides of one KPI in one scope.

    Attributes:
        broken: Channels on which a change of definition stands between the two sides.
        all_broken: No channel of the scope is left to compare.
        history: The runs of periods before now.
        finished: False withholds every verdict.
    """

    dataset: Dataset
    figures: Figures
    now: Side
    before: Side
    broken: frozenset[str]
    all_broken: bool
    history: History
    finished: bool = True


def nothing_earlier(figures: Figures, now: Result) -> Change:
    """Return the change of a figure that has no other time to stand beside."""
    return _none(figures.nothing(Reason.NO_EARLIER), now, Because.MISSING)


def change_of(compared: Compared) -> tuple[Change, Cut]:
    """Return now against before, and what both were held to so that they compare."""
    figures = compared.figures
    now, before = figures.at(compared.now), figures.at(compared.before)
    if figures.kpi.unit is Unit.RANGE:
        return _none(figures.nothing(Reason.NOT_APPLICABLE), now, Because.RANGE), WHOLE
    if compared.all_broken:
        return _none(figures.nothing(Reason.BREAK), now, Because.BREAK), WHOLE
    if isinstance(now, Missing) or isinstance(before, Missing):
        return _none(before, now, Because.MISSING), WHOLE
    cut = _common_cut(compared, now, before)
    if cut.channels == ():
        reason = _counted_in_part(compared, now, before) or Reason.BLANK
        return _none(figures.nothing(reason), now, Because.MISSING), WHOLE
    alike, earlier, cut = (now, before, cut) if cut == WHOLE else _held_to(compared, cut)
    if (alike, earlier) == (now, before):
        cut = WHOLE  # what was to be left out never counted
    partly = _counted_in_part(compared, alike, earlier)
    if partly:
        return _none(figures.nothing(partly), now, Because.MISSING), WHOLE
    return _measured_change(compared, alike, earlier, cut), cut


def _none(before: Result, now: Result, because: Because) -> Change:
    return Change(before, now, None, None, None, Verdict.NONE, because)


def _common_cut(compared: Compared, now: Measured, before: Measured) -> Cut:
    figures = compared.figures
    unlike = compared.broken | figures.partly(compared.now, now) | figures.partly(compared.before, before)
    common = tuple(name for name in now.channels if name in before.channels and name not in unlike)
    alike = set(now.channels) == set(before.channels) == set(common)
    one_sided = now.left_out ^ before.left_out
    if len(compared.now.periods) > 1 or len(compared.before.periods) > 1:
        one_sided = now.left_out | before.left_out  # what is left out in one period may count in another
    return Cut(None if alike else common, frozenset(part for part in one_sided if part[0] in {"", *common}))


def _held_to(compared: Compared, cut: Cut) -> tuple[Result, Result, Cut]:
    """Hold both sides to a cut; where that takes a channel from one side only, take it from both."""
    now, before = compared.figures.at(compared.now, cut), compared.figures.at(compared.before, cut)
    if isinstance(now, Missing) or isinstance(before, Missing) or set(now.channels) == set(before.channels):
        return now, before, cut
    both = tuple(name for name in now.channels if name in before.channels)
    if not both or both == cut.channels:
        return now, compared.figures.nothing(Reason.NOT_TRACKED), cut
    return _held_to(compared, Cut(both, cut.without))


def _counted_in_part(compared: Compared, now: Result, before: Result) -> Reason | None:
    """Return why two sums do not compare where one was counted in some of its periods only."""
    if compared.figures.in_part(compared.before, before):
        return Reason.NO_EARLIER
    return Reason.NOT_TRACKED if compared.figures.in_part(compared.now, now) else None


def _measured_change(compared: Compared, now: Result, before: Result, cut: Cut) -> Change:
    value, earlier = number_of(now), number_of(before)
    if value is None or earlier is None:
        return _none(before, now, Because.MISSING)
    case = Case(
        dataset=compared.dataset,
        figures=compared.figures,
        sides=(compared.now, compared.before),
        cut=cut,
        history=compared.history,
        now=value,
        before=earlier,
    )
    verdict, because = judge(case) if compared.finished else (Verdict.NONE, Because.UNFINISHED)
    difference = value - earlier
    in_points = compared.figures.kpi.unit in POINT_UNITS | {Unit.PERCENT}
    return Change(
        before=before,
        now=now,
        absolute=difference,
        relative=difference / earlier if earlier > 0 and not in_points else None,
        points=difference if in_points else None,
        verdict=verdict,
        because=because,
        common_channels=cut.channels,
        left_out=tuple(sorted({metric for _, metric in cut.without})),
        trials=partial(trials_of, case) if compared.finished else tuple,
    )
