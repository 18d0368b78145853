"""The report's data as JSON: every figure with its comparisons, the cells it was read from, and the story.

Public and documented in the README; ``schema`` rises when a field changes its meaning or goes. Rates and point
changes are fractions (0.042), ends are inclusive, a range is ``{low, high}``, cells carry the user's sheet names.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from hashlib import sha256
from pathlib import PurePath
from typing import Any

from reporter.brand import Brand
from reporter.errors import Problem
from reporter.kpi.results import (
    BenchmarkState,
    Coverage,
    GoalState,
    Measured,
    Missing,
    Outcome,
    Result,
    Scope,
)
from reporter.model.period import Span
from reporter.model.units import Interval, Quantity
from reporter.story import periods, wording
from reporter.story.blocks import Report
from reporter.story.context import Context
from reporter.story.review import phrases
from reporter.story.review.review import GoalReview, KpiReview, Review

SCHEMA = 1


def render_json(report: Report, _brand: Brand) -> bytes:
    """Return the report's data, UTF-8, keys in a fixed order."""
    if report.evidence is None:
        raise ValueError("a report without evidence has no data")
    return (json.dumps(_document(report, report.evidence), ensure_ascii=False, indent=2) + "\n").encode()


def digest(report: Report) -> str:
    """Return a digest of what a report tells, which the day it is told on does not change.

    The appendix is left out: it counts the warnings of the whole workbook, next month's rows among them.
    """
    sections = [plain(section) for section in report.sections if section.id != "appendix"]
    told = [plain(replace(report.cover, as_of="")), sections]
    return sha256(json.dumps(told, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _document(report: Report, context: Context) -> dict[str, Any]:
    results, settings = context.results, context.settings
    return {
        "schema": SCHEMA,
        "brand": settings.brand,
        "language": report.language,
        "currency": settings.currency,
        "as_of": context.dataset.today.isoformat(),
        "campaign": context.dataset.campaign,
        "channels": [one.name for one in context.dataset.included] if context.dataset.filtered else None,
        "period": _span(context, results.span),
        "compare": {"kind": results.compare, **_span(context, results.before)} if results.before else None,
        "kpis": [_kpi(context, outcome) for outcome in results.outcomes.values()],
        "goals": [_goal(context, goal) for goal in results.goals],
        "benchmarks": [_benchmark(context, state) for state in results.benchmarks],
        **({"review": _review(context, context.review)} if context.review else {}),
        "problems": [_problem(context, problem) for problem in context.problems],
        "story": {"cover": plain(report.cover), "sections": [plain(section) for section in report.sections]},
    }


def _span(context: Context, span: Span) -> dict[str, str]:
    label = periods.name(span, context.language, context.dataset.calendar)
    return {"start": span.start.isoformat(), "end": span.end.isoformat(), "label": label}


def _kpi(context: Context, outcome: Outcome) -> dict[str, Any]:
    change = outcome.change
    figure = wording.figure(context, outcome.kpi, outcome.now)
    shift = wording.shift(context, outcome.kpi, change)
    inputs = context.results.evidence.inputs(outcome.kpi, outcome.scope, context.results.span.periods)
    return {
        "id": outcome.kpi,
        "definition": outcome.definition,
        "scope": _scope(outcome.scope),
        "unit": str(context.kpis[outcome.kpi].unit),
        "value": number(outcome.now),
        "shown": figure.shown,
        "missing": _missing(context, outcome.now),
        "coverage": coverage(outcome.now),
        "without": list(outcome.now.without) if isinstance(outcome.now, Measured) else [],
        "previous": number(change.before),
        "change": {"absolute": change.absolute, "relative": change.relative, "points": change.points},
        "change_shown": shift.shown if shift else None,
        "verdict": str(change.verdict),
        "because": str(change.because),
        "year_ago": number(outcome.year_ago),
        "baseline": number(outcome.baseline),
        "inputs": [{"metric": one.metric, "cells": list(one.cells)} for one in inputs],
    }


def number(result: Result) -> Any:
    """Return a value as JSON: a number, ``{low, high}`` or null."""
    return _quantity(result.value) if isinstance(result, Measured) else None


def _quantity(quantity: Quantity) -> Any:
    if isinstance(quantity, Interval):
        return {"low": quantity.low, "high": quantity.high}
    return quantity


def _scope(scope: Scope) -> dict[str, str | None]:
    return {"kind": str(scope.kind), "name": scope.name}


def _missing(context: Context, result: Result) -> dict[str, str] | None:
    if isinstance(result, Missing):
        return {"reason": str(result.reason), "text": wording.reason(context, result)}
    return None


def coverage(result: Result) -> dict[str, dict[str, int]] | None:
    """Return how much of what should be there a figure stands on, None for a missing one."""
    if isinstance(result, Missing):
        return None
    covered: Coverage = result.coverage
    return {
        "channels": {"have": covered.channels_have, "of": covered.channels_of},
        "periods": {"have": covered.periods_have, "of": covered.periods_of},
        "posts": {"have": covered.rows_have, "of": covered.rows_of},
    }


def _goal(context: Context, goal: GoalState) -> dict[str, Any]:
    return {
        "goal": goal.name,
        "objective": goal.objective,
        "kpi": goal.kpi,
        "scope": _scope(goal.scope),
        "kind": goal.kind,
        "bound": "at_least" if goal.at_least else "at_most",
        "baseline": goal.baseline,
        "target": goal.target,
        "start": goal.start.start.isoformat(),
        "due": goal.due.end.isoformat(),
        "owner": goal.owner,
        "value": number(goal.value),
        "shown": wording.figure(context, goal.kpi, goal.value).shown,
        "progress": goal.progress,
        "elapsed": goal.elapsed,
        "forecast": goal.forecast,
        "verdict": str(goal.verdict),
        "review": goal.review,
    }


def _benchmark(context: Context, state: BenchmarkState) -> dict[str, Any]:
    refusal = state.refusal
    return {
        "kpi": state.kpi,
        "definition": state.definition,
        "network": state.network,
        "low": state.low,
        "high": state.high,
        "source": state.source,
        "data_year": state.data_year,
        "stale": state.stale,
        "standing": str(state.standing),
        "refused": {"reason": refusal, "text": context.language.text(f"refusal-{refusal}")}
        if refusal
        else None,
    }


def _review(context: Context, review: Review) -> dict[str, Any]:
    return {
        "kpis": [_kpi_review(context, one) for one in review.kpis],
        "goals": [_goal_review(context, one) for one in review.goals],
        "objectives": [
            {
                "objective": aim.objective,
                "kpi": aim.kpi,
                "scope": _scope(aim.scope),
                "goals": [goal.name for goal in aim.goals],
                "served": str(aim.service),
            }
            for aim in review.aims
        ],
    }


def _kpi_review(context: Context, one: KpiReview) -> dict[str, Any]:
    return {
        "id": one.facts.kpi.id,
        "uses": [str(use) for use in one.facts.uses],
        "notes": one.facts.notes,
        "periods": {"have": one.facts.have, "of": len(one.facts.known)},
        "advice": str(one.rule.advice),
        "rule": one.rule.id,
        "reason": phrases.kpi_reason(context, one),
    }


def _goal_review(context: Context, one: GoalReview) -> dict[str, Any]:
    since = one.facts.state.met_since
    return {
        "goal": one.facts.state.name,
        "met_since": since.start.isoformat() if since else None,
        "way": one.facts.way,
        "advice": str(one.rule.advice),
        "rule": one.rule.id,
        "reason": phrases.goal_reason(context, one),
    }


def _problem(context: Context, problem: Problem) -> dict[str, Any]:
    what, mend = context.language.problem(problem)
    return {
        "id": problem.id,
        "severity": str(problem.severity),
        "sheet": problem.sheet,
        "cell": problem.cell,
        "other": problem.other,
        "what": what,
        "mend": mend,
    }


def plain(thing: Any) -> Any:
    """Return a frozen tree as JSON: a dataclass becomes an object whose ``kind`` is its class in snake case."""
    if is_dataclass(thing) and not isinstance(thing, type):
        kind = re.sub(r"(?<!^)(?=[A-Z])", "_", type(thing).__name__).lower()
        return {"kind": kind, **{field.name: plain(getattr(thing, field.name)) for field in fields(thing)}}
    if isinstance(thing, tuple | list):
        return [plain(one) for one in thing]
    if isinstance(thing, Mapping):
        return {str(key): plain(value) for key, value in thing.items()}
    if isinstance(thing, date):
        return thing.isoformat()
    if isinstance(thing, Enum):
        return thing.value
    return str(thing) if isinstance(thing, PurePath) else thing
