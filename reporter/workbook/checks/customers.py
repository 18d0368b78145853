"""Checks of what customers said: survey scales, the own brand in Listening."""

from collections.abc import Iterator

from reporter.errors import Problem, Severity
from reporter.model.dataset import Dataset, Row, Table
from reporter.model.period import Period
from reporter.workbook.checks.common import problem_at, tables
from reporter.workbook.vocabulary import fold

NPS_HIGHEST = 10
NPS_PARTS = ("promoters", "passives", "detractors")


def own_brand_missing(dataset: Dataset) -> Iterator[Problem]:
    """A period of Listening without the row of the own brand: no share of voice without it."""
    own = fold(dataset.settings.brand)
    for table in tables(dataset, "listening"):
        brands = {fold(row.text_of("brand") or "") for row in table.rows}
        if own and own not in brands:
            first = table.rows[0]
            yield problem_at(
                "own-brand-missing", Severity.ERROR, table, first, "brand", brand=dataset.settings.brand
            )
            continue
        heard = {row.period for row in table.rows if fold(row.text_of("brand") or "") == own}
        yield from _without_own(table, heard, dataset.settings.brand)


def _without_own(table: Table, heard: set[Period | None], brand: str) -> Iterator[Problem]:
    told: set[object] = set()
    for row in table.rows:
        if row.period and row.period not in heard and row.period not in told:
            told.add(row.period)
            yield problem_at("own-brand-period", Severity.WARNING, table, row, "brand", brand=brand)


def survey_scales(dataset: Dataset) -> Iterator[Problem]:
    """Scores that do not fit their question: NPS is 0 to 10, CSat needs its highest score."""
    for table in tables(dataset, "surveys"):
        for row in table.rows:
            check = {"nps": _nps, "csat": _csat}.get(row.text_of("question") or "")
            if check:
                yield from check(table, row)


def _nps(table: Table, row: Row) -> Iterator[Problem]:
    score, highest = row.number_of("score"), row.number_of("highest_score")
    parts = [part for part in NPS_PARTS if row.number_of(part) is not None]
    if score is not None and parts:
        yield problem_at("survey-both", Severity.ERROR, table, row, "score", table.cell(row, parts[0]))
    elif score is None:
        yield from _nps_counts(table, row, parts)
    elif not 0 <= score <= NPS_HIGHEST or (highest is not None and highest != NPS_HIGHEST):
        yield problem_at("nps-scale", Severity.ERROR, table, row, "score", value=score)
    elif not float(score).is_integer():
        yield problem_at("nps-average", Severity.ERROR, table, row, "score", value=score)
    else:
        yield from _responses(table, row)


def _nps_counts(table: Table, row: Row, parts: list[str]) -> Iterator[Problem]:
    if len(parts) < len(NPS_PARTS):
        problem = "nps-counts" if parts else "survey-empty"
        yield problem_at(problem, Severity.WARNING, table, row, "question")


def _csat(table: Table, row: Row) -> Iterator[Problem]:
    score, highest = row.number_of("score"), row.number_of("highest_score")
    if score is None:
        yield problem_at("survey-empty", Severity.WARNING, table, row, "question")
    elif highest is None:
        yield problem_at("csat-scale", Severity.ERROR, table, row, "score", value=score)
    elif not 0 <= score <= highest:
        yield problem_at("csat-over", Severity.ERROR, table, row, "score", value=score, highest=highest)
    else:
        yield from _responses(table, row)


def _responses(table: Table, row: Row) -> Iterator[Problem]:
    if row.number_of("responses") is None:
        yield problem_at("survey-responses", Severity.WARNING, table, row, "score")


CHECKS = (own_brand_missing, survey_scales)
