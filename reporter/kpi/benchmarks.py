"""Benchmarks: compared only on the same definition, network and currency; otherwise refused, with the reason."""

from collections.abc import Iterator
from datetime import date

from reporter.kpi.board import Board
from reporter.kpi.declaration import Kpi, kpi_of
from reporter.kpi.figures import Figures, number_of
from reporter.kpi.results import BenchmarkStanding, BenchmarkState, Missing, Result, Scope, ScopeKind
from reporter.kpi.verdict import is_steady
from reporter.model.dataset import Row
from reporter.model.units import Direction, Unit


def benchmark_states(board: Board) -> tuple[BenchmarkState, ...]:
    """Return every benchmark with Use = yes, against the total or the network it is for."""
    return tuple(_own_state(board, row, kpi) for row, kpi in _used(board))


def benchmark_for(board: Board, figures: Figures, now: Result) -> BenchmarkState | None:
    """Return the first benchmark that a figure may be held against: its own network's, or all networks'."""
    kind = figures.scope.kind
    if kind not in {ScopeKind.TOTAL, ScopeKind.NETWORK, ScopeKind.CHANNEL}:
        return None
    network = _network_of(board, figures.scope)
    for row, kpi in _used(board):
        if kpi.id == figures.kpi.id and row.text_of("network") == network:
            state = _state(board, row, kpi, now)
            if state.refusal is None:
                return state
    return None


def is_stale(data_year: int, today: date) -> bool:
    """Say whether data are older than 18 months after 31 December of their year."""
    return today > date(data_year + 2, 6, 30)


def _used(board: Board) -> Iterator[tuple[Row, Kpi]]:
    for row in board.dataset.rows("benchmarks"):
        kpi = kpi_of(board.kpis, row.text_of("kpi") or "")
        if row.flag_of("use") and kpi and row.number_of("low") is not None:
            yield row, kpi


def _own_state(board: Board, row: Row, kpi: Kpi) -> BenchmarkState:
    network = row.text_of("network")
    scope = Scope(ScopeKind.NETWORK, network) if network else Scope()
    return _state(board, row, kpi, board.figures(kpi.id, scope).at(board.times.now))


def _state(board: Board, row: Row, kpi: Kpi, now: Result) -> BenchmarkState:
    low = row.number_of("low") or 0.0
    high = row.number_of("high")
    year = row.number_of("data_year")
    bounds = (low, low if high is None else high)
    refusal = _refusal(board, row, kpi, now)
    return BenchmarkState(
        row=row.number,
        kpi=kpi.id,
        definition=row.text_of("kpi") or kpi.id,
        network=row.text_of("network"),
        low=min(bounds),
        high=max(bounds),
        source=row.text_of("source") or "",
        data_year=None if year is None else int(year),
        statistic=row.text_of("statistic"),
        stale=year is not None and is_stale(int(year), board.dataset.today),
        standing=BenchmarkStanding.REFUSED if refusal else _standing(board, kpi, now, bounds),
        refusal=refusal,
        currency=row.text_of("currency"),
    )


def _refusal(board: Board, row: Row, kpi: Kpi, now: Result) -> str | None:
    """Return why a figure is not held against a benchmark, None when it is."""
    network, currency = row.text_of("network"), row.text_of("currency")
    reasons = {
        "range": kpi.unit is Unit.RANGE,
        "definition": row.text_of("kpi") != board.engine.definition(kpi.id),
        "network": bool(network) and network not in {item.network for item in board.dataset.included},
        "no_currency": kpi.unit is Unit.MONEY and not currency,
        "currency": kpi.unit is Unit.MONEY
        and (currency or "").upper() != board.dataset.settings.currency.upper(),
        "missing": isinstance(now, Missing),
        "unfinished": not board.times.finished,
    }
    return next((reason for reason, applies in reasons.items() if applies), None)


def _standing(board: Board, kpi: Kpi, now: Result, bounds: tuple[float, float]) -> BenchmarkStanding:
    value, (low, high) = number_of(now), (min(bounds), max(bounds))
    if value is None or kpi.better is Direction.NEUTRAL:
        return BenchmarkStanding.NEUTRAL
    if low <= value <= high or (low == high and _equals(board, kpi, value, low)):
        return BenchmarkStanding.IN_LINE
    better = (value > high) == (kpi.better is Direction.UP)
    return BenchmarkStanding.BETTER if better else BenchmarkStanding.WORSE


def _equals(board: Board, kpi: Kpi, value: float, benchmark: float) -> bool:
    """Say whether a figure is as good as equal to a single number: nearer than what counts as steady."""
    return is_steady(kpi, value, benchmark, board.dataset.settings.steady_under)


def _network_of(board: Board, scope: Scope) -> str | None:
    if scope.kind is ScopeKind.CHANNEL:
        return next((item.network for item in board.dataset.included if item.name == scope.name), None)
    return scope.name
