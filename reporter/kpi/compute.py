"""The whole of a report's figures: every KPI in every scope, with its change, history, goal and benchmark."""

from collections.abc import Iterator, Mapping

from reporter.kpi import reviewed, spans
from reporter.kpi.benchmarks import benchmark_states
from reporter.kpi.board import Board, Times
from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.declaration import Kpi
from reporter.kpi.engine import Engine
from reporter.kpi.figures import Side
from reporter.kpi.goals import goal_states
from reporter.kpi.outcome import outcome_of
from reporter.kpi.results import GoalState, Outcome, Results, Scope
from reporter.kpi.unusual import PERIODS
from reporter.model.dataset import Dataset
from reporter.model.period import Span
from reporter.model.request import Request

HISTORY = 12


def compute(dataset: Dataset, request: Request, kpis: Mapping[str, Kpi] = CATALOGUE) -> Results:
    """Return every figure of a report, each worked out when it is first asked for.

    Raises:
        WrongCommandError: The period asked for does not exist (``spans.choose``).
    """
    review = request.edition == "review"
    span = reviewed.choose(dataset, request) if review else spans.choose(dataset, request)
    usual = reviewed.comparison(dataset, span) if review else dataset.settings.compare
    compare = request.compare or usual
    before = spans.compared(dataset, span, compare)
    finished = spans.is_finished(dataset, span)
    judged = finished or review  # a review takes finished periods only, whatever is to come
    times = _times(dataset, span, _side(before, span, averaged=compare == "baseline"), judged=judged)
    board = Board(dataset, Engine(dataset, kpis), kpis, times)
    goals = goal_states(board)
    return Results(
        span=span,
        before=before,
        compare=compare,
        year_ago=spans.year_before(dataset, span),
        history=times.history,
        outcomes=Outcomes(board, goals),
        goals=goals,
        benchmarks=benchmark_states(board),
        finished=finished,
        unequal=bool(times.before and not times.before.averaged and times.before.days != span.days),
        evidence=board.engine,
    )


class Outcomes(Mapping[tuple[str, Scope], Outcome]):
    """The outcome of every KPI in every scope; one is worked out when it is first asked for."""

    def __init__(self, board: Board, goals: tuple[GoalState, ...]) -> None:
        self._board = board
        self._goals = goals
        self._scopes = dict.fromkeys(board.engine.scopes())
        self._known: dict[tuple[str, Scope], Outcome] = {}

    def __getitem__(self, key: tuple[str, Scope]) -> Outcome:
        if key not in self._known:
            kpi, scope = key
            if kpi not in self._board.kpis or scope not in self._scopes:
                raise KeyError(key)
            self._known[key] = outcome_of(self._board, kpi, scope, self._goals)
        return self._known[key]

    def __iter__(self) -> Iterator[tuple[str, Scope]]:
        return ((kpi, scope) for scope in self._scopes for kpi in self._board.kpis)

    def __len__(self) -> int:
        return len(self._scopes) * len(self._board.kpis)


def _times(dataset: Dataset, span: Span, before: Side | None, *, judged: bool) -> Times:
    first = dataset.periods[0]
    blocks = spans.blocks_before(dataset.calendar, span, PERIODS)
    recent = dataset.calendar.back(span.periods[-1], HISTORY)
    return Times(
        span=span,
        before=before,
        year_ago=_side(spans.year_before(dataset, span), span),
        baseline=_side(spans.baseline(dataset, span), span, averaged=True),
        blocks=tuple(block for block in blocks if block[0] >= first),
        history=tuple(period for period in recent if period >= first),
        finished=judged,
    )


def _side(span: Span | None, now: Span, *, averaged: bool = False) -> Side | None:
    return Side(span.periods, averaged, len(now.periods)) if span else None
