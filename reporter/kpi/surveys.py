"""How sure a survey's score is: its answers, read from the rows where each answer or each share was typed."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from reporter.kpi.noise import Sample, nps_sample, weighted_sample
from reporter.kpi.results import Scope, ScopeKind
from reporter.model.dataset import Channel, Dataset, Row
from reporter.model.period import Period

SURVEYED = frozenset({"nps", "csat", "star_rating"})
PROMOTER, DETRACTOR = 9, 6  # of 0 to 10: promoters from 9 on, detractors up to 6
SHARES = ("promoters", "passives", "detractors")

Answers = list[tuple[float, float]]  # score, how many gave it


def sample_of(
    dataset: Dataset, kpi: str, scope: Scope, periods: Collection[Period], channels: Collection[str] | None
) -> Sample | None:
    """Return the answers behind a survey's score, None where only averages (or nothing) were typed."""
    sheet = "reviews" if kpi == "star_rating" else "surveys"
    rows = [
        row
        for row in dataset.rows(sheet)
        if row.period in periods and _belongs(dataset, row, scope, channels)
    ]
    if kpi == "nps":
        return _nps(row for row in rows if row.text_of("question") == "nps")
    if kpi == "csat":
        answers = _answers((row for row in rows if row.text_of("question") == "csat"), "score", "responses")
    else:
        answers = _answers(rows, "stars", "count")
    return weighted_sample(answers) if answers else None


def _nps(rows: Iterable[Row]) -> Sample | None:
    shares, scored = [0.0, 0.0, 0.0], []
    for row in rows:
        counts = [row.number_of(column) for column in SHARES]
        known = [count for count in counts if count is not None]
        if len(known) == len(SHARES):
            shares = [total + count for total, count in zip(shares, known, strict=True)]
        else:
            scored.append(row)
    answers = _answers(scored, "score", "responses")
    if answers is None:
        return None
    for score, count in answers:
        shares[0 if score >= PROMOTER else 2 if score <= DETRACTOR else 1] += count
    return nps_sample(*shares)


def _answers(rows: Iterable[Row], score: str, count: str) -> Answers | None:
    """Return every score with its count, None when a row is an average of several answers or is not known.

    One row alone for its period and place that stands for several answers is an average: nobody's
    customers all answer the same.
    """
    places: dict[tuple[Period | None, str | None], Answers] = defaultdict(list)
    for row in rows:
        given = row.number_of(count) if count in row.values or count == "responses" else 1.0
        value = row.number_of(score)
        if value is None or given is None:
            return None
        if given > 1 and not value.is_integer():
            return None
        place = row.text_of("channel") or row.text_of("source")
        places[row.period, place].append((value * _scale(row), given))
    if any(len(answers) == 1 and answers[0][1] > 1 for answers in places.values()):
        return None
    return [answer for answers in places.values() for answer in answers]


def _scale(row: Row) -> float:
    """Return what brings a score to 0 … 100 where it has a highest one."""
    highest = row.number_of("highest_score") if row.text_of("question") == "csat" else None
    return 100 / highest if highest else 1.0


def _belongs(dataset: Dataset, row: Row, scope: Scope, channels: Collection[str] | None) -> bool:
    name = row.text_of("channel")
    if name is None:
        return scope.kind is ScopeKind.TOTAL and not dataset.filtered
    return name in _inside(dataset, scope) and (channels is None or name in channels)


def _inside(dataset: Dataset, scope: Scope) -> set[str]:
    return {channel.name for channel in dataset.included if _is_about(scope, channel)}


def _is_about(scope: Scope, channel: Channel) -> bool:
    match scope.kind:
        case ScopeKind.TOTAL:
            return True
        case ScopeKind.NETWORK:
            return channel.network == scope.name
        case ScopeKind.CHANNEL:
            return channel.name == scope.name
        case ScopeKind.CAMPAIGN | ScopeKind.FORMAT:
            return False
