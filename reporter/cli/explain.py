"""``report explain``: says where one figure comes from."""

import json
import sys
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from reporter.cli.build import comparison
from reporter.cli.door import FINE, WORKBOOK_ERRORS, speaker
from reporter.errors import WrongCommandError

if TYPE_CHECKING:
    from reporter.kpi.results import Outcome
    from reporter.language import Language
    from reporter.story.context import Context
    from reporter.story.explain import Explanation, InputTold

SCHEMA = 1
INDENT = "  "


def explain(
    path: Annotated[Path, typer.Argument(help="The workbook.")],
    kpi: Annotated[str, typer.Argument(help="The KPI, by its id or name: report kpis lists them.")],
    channel: Annotated[
        str | None, typer.Option("--channel", help="Of this channel; without it, of all together.")
    ] = None,
    period: Annotated[
        str | None, typer.Option("--period", help="2026-10, 2026-W44, 2026-Q3, 2026 or 2026-01..2026-06.")
    ] = None,
    compare: Annotated[
        str | None, typer.Option("--compare", help="What to compare with: previous, year or baseline.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    language: Annotated[
        str | None, typer.Option("--language", help="The language to answer in, a code such as en or ko.")
    ] = None,
) -> int:
    """Say where a figure comes from: its formula, its cells, what was left out, and how it was compared.

    Exit codes: 0 said, 1 errors in the workbook, 2 wrong command line, 3 cannot read.

    \b
    Examples:
      report explain book.xlsx engagement_rate_followers
      report explain book.xlsx reach --channel Instagram --period 2026-10 --json
    """
    from reporter.model.request import Request
    from reporter.pipeline import evidence, load

    book = load(path)
    words = speaker(language or book.language)
    if book.dataset is None or book.has_errors:
        print(words.text("explain-stopped", path=str(path)), file=sys.stderr)
        return WORKBOOK_ERRORS
    from reporter.story.explain import explain as told

    context = evidence(book, Request(period=period, compare=comparison(compare)), words)
    found = told(context, _outcome(context, kpi, channel))
    if as_json:
        print(json.dumps(_data(context, found), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(found, context.language)))
    return FINE


def _outcome(context: "Context", kpi: str, channel: str | None) -> "Outcome":
    from reporter.kpi.results import TOTAL

    scope = TOTAL if channel is None else _scope(context, channel)
    found = context.outcome(_known(context, kpi), scope)
    if found is None:
        raise WrongCommandError("channel-left-out", channel=channel or "")
    return found


def _scope(context: "Context", name: str) -> Any:
    from reporter.story.context import channel_scope

    known = {channel.name.casefold(): channel for channel in context.dataset.channels}
    if name.casefold() not in known:
        near = get_close_matches(name.casefold(), known, 1)
        guess = known[near[0]].name if near else ", ".join(one.name for one in known.values())
        raise WrongCommandError("channel-unknown", channel=name, nearest=guess)
    return channel_scope(known[name.casefold()])


def _known(context: "Context", typed: str) -> str:
    """Return the id of a KPI by its id or its name."""
    names = {context.language.text(f"kpi-{kpi}").casefold(): kpi for kpi in context.kpis}
    names |= {kpi: kpi for kpi in context.kpis}
    wanted = typed.strip().casefold()
    if wanted not in names:
        near = get_close_matches(wanted, names, 3)
        raise WrongCommandError("kpi-unknown", kpi=typed, nearest=", ".join(near) or "report kpis")
    return names[wanted]


# For a person


def _lines(found: "Explanation", words: "Language") -> Iterator[str]:
    yield f"{found.name} · {found.scope} · {found.period}"
    yield " · ".join(filter(None, (found.shown, found.reason, found.note)))
    yield from _part(words.text("explain-formula"), [found.formula])
    yield from _part(words.text("explain-numbers"), [found.numbers] if found.numbers else [])
    inputs = [line for one in found.inputs for line in _input(one)]
    yield from _part(words.text("explain-inputs"), inputs)
    yield from _part(words.text("explain-without"), found.left_out)
    yield from _part(words.text("explain-comparison"), _comparison_lines(found, words))


def _part(head: str, lines: Any) -> Iterator[str]:
    listed = list(lines)
    if listed:
        yield ""
        yield head
        yield from (f"{INDENT}{line}" for line in listed)


def _input(one: "InputTold") -> Iterator[str]:
    yield f"{one.name}: {one.shown}" if one.shown else one.name
    wide = max((len(cell.address) for cell in one.cells), default=0)
    yield from (f"{INDENT}{cell.address:<{wide}}  {cell.shown}" for cell in one.cells)


def _comparison_lines(found: "Explanation", words: "Language") -> Iterator[str]:
    if found.compared is None:
        yield words.text("explain-nothing-earlier")
        return
    yield f"{found.compared}: {found.before}"
    yield " · ".join(filter(None, (found.change, found.verdict, found.held_to)))
    yield found.because


# For a program


def _data(context: "Context", found: "Explanation") -> dict[str, Any]:
    from reporter.render.data import number

    outcome, results = found.outcome, context.results
    change = outcome.change
    return {
        "schema": SCHEMA,
        "language": context.language.code,
        "kpi": outcome.kpi,
        "definition": outcome.definition,
        "name": found.name,
        "scope": {"kind": str(outcome.scope.kind), "name": outcome.scope.name},
        "period": {"start": results.span.start.isoformat(), "end": results.span.end.isoformat()},
        "value": number(outcome.now),
        "shown": found.shown,
        "missing": found.reason,
        "note": found.note,
        "formula": found.formula,
        "numbers": found.numbers,
        "inputs": [_input_data(one) for one in found.inputs],
        "left_out": list(found.left_out),
        "compared_with": found.compared,
        "previous": number(change.before),
        "change": {"absolute": change.absolute, "relative": change.relative, "points": change.points},
        "verdict": str(change.verdict),
        "because": {"rule": str(change.because), "text": found.because},
        "held_to": found.held_to,
    }


def _input_data(one: "InputTold") -> dict[str, Any]:
    return {
        "metric": one.metric,
        "name": one.name,
        "value": one.value,
        "cells": [{"cell": cell.address, "value": cell.value} for cell in one.cells],
    }
