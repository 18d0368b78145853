"""``report explain``: says where one figure comes from."""

import json
import sys
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated, Any

import typer

from reporter.cli.door import FINE, WORKBOOK_ERRORS, answering
from reporter.cli.ending import files_with
from reporter.cli.options import (
    AnswerLanguage,
    AsOf,
    Compare,
    KpiKit,
    PeriodOption,
    WorkbookPath,
    day_of,
    request_of,
)
from reporter.cli.terminal import as_typed
from reporter.errors import Severity, WrongCommandError
from reporter.render.plain import lines, padded, width_of

if TYPE_CHECKING:
    from reporter.kpi.results import Outcome, Scope, ScopeKind
    from reporter.language import Language
    from reporter.story.context import Context
    from reporter.story.explain import Explanation, InputTold
    from reporter.story.trials import TrialTold

SCHEMA = 1
INDENT = "  "
WIDTH, WIDEST_NAME = 100, 40


def explain(
    path: WorkbookPath,
    kpi: Annotated[str, typer.Argument(help="The KPI, by its id or name: report kpis lists them.")],
    channel: Annotated[
        str | None, typer.Option("--channel", help="Of this channel; without any of these, of all together.")
    ] = None,
    network: Annotated[str | None, typer.Option("--network", help="Of the channels of this network.")] = None,
    campaign: Annotated[str | None, typer.Option("--campaign", help="Of this campaign.")] = None,
    post_format: Annotated[
        str | None, typer.Option("--format", help="Of the posts of this format, such as video.")
    ] = None,
    period: PeriodOption = None,
    compare: Compare = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    brand: KpiKit = None,
    language: AnswerLanguage = None,
    as_of: AsOf = None,
) -> int:
    """Say where a figure comes from: its formula, its cells, what was left out, and how it was compared.

    Exit codes: 0 said, 1 errors in the workbook, 2 wrong command line, 3 cannot read.

    \b
    Examples:
      report explain book.xlsx engagement_rate_followers
      report explain book.xlsx reach --channel Instagram --period 2026-10 --json
      report explain book.xlsx post_engagement_rate --format video
    """
    from reporter.intake import evidence, load

    answering(language)  # refused before anything is read
    request = request_of(period=period, compare=compare)
    book = load(path, day_of(as_of), kit=brand)
    words = answering(language, book.language)
    if book.dataset is None or book.has_errors:
        files = files_with(book.problems, {Severity.ERROR}, path, words)
        print(words.text("explain-stopped", files=files, path=as_typed(path)), file=sys.stderr)
        return WORKBOOK_ERRORS
    from reporter.story.explain import explain as told

    context = evidence(book, request, words)
    asked = {"channel": channel, "network": network, "campaign": campaign, "format": post_format}
    found = told(context, _outcome(context, kpi, asked))
    if as_json:
        print(json.dumps(_data(context, found), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(found, context.language)))
    return FINE


def _outcome(context: "Context", kpi: str, asked: dict[str, str | None]) -> "Outcome":
    known = _known(context, kpi)
    found = context.outcome(known, _scope(context, asked))
    if found is None:
        raise WrongCommandError("channel-left-out", channel=asked["channel"] or "")
    return found


def _scope(context: "Context", asked: dict[str, str | None]) -> "Scope":
    from reporter.kpi.results import TOTAL, ScopeKind

    named = {kind: name for kind, name in asked.items() if name is not None}
    if len(named) > 1:
        raise WrongCommandError("scopes", scopes=", ".join(f"--{kind}" for kind in named))
    return next((_named(context, ScopeKind(kind), name) for kind, name in named.items()), TOTAL)


def _named(context: "Context", kind: "ScopeKind", typed: str) -> "Scope":
    """Return the scope of a name, or of an id, in any case."""
    from reporter.story.context import channel_scope

    scopes = [scope for _, scope in context.results.outcomes if scope.kind is kind]
    if str(kind) == "channel":
        scopes += [channel_scope(channel) for channel in context.dataset.channels]
    known = {context.scope_name(scope).casefold(): scope for scope in scopes}
    known |= {str(scope.name).casefold(): scope for scope in scopes}
    if typed.casefold() not in known:
        near = get_close_matches(typed.casefold(), known, 1)
        names = dict.fromkeys(context.scope_name(scope) for scope in ([known[near[0]]] if near else scopes))
        reason = "format-unknown-posts" if str(kind) == "format" else f"{kind}-unknown"
        raise WrongCommandError(reason, **{str(kind): typed}, nearest=", ".join(names) or "–")
    return known[typed.casefold()]


def _known(context: "Context", typed: str) -> str:
    """Return the id of a KPI by its id or its name in any language."""
    from reporter.language import available, language

    spoken = (*map(language, available()), context.language)
    names = {
        name.casefold(): kpi for kpi in context.kpis for one in spoken if (name := one.find(f"kpi-{kpi}"))
    }
    names |= {kpi: kpi for kpi in context.kpis}
    wanted = typed.strip().casefold()
    if wanted not in names:
        near = dict.fromkeys(names[name] for name in get_close_matches(wanted, names, 3))
        nearness = "near" if near else "far"
        raise WrongCommandError("kpi-unknown", kpi=typed, nearest=", ".join(near), nearness=nearness)
    return names[wanted]


# For a person


def _lines(found: "Explanation", words: "Language") -> Iterator[str]:
    yield f"{found.name} · {found.scope} · {found.period}"
    yield from _wrapped(" · ".join(filter(None, (found.shown, found.reason, found.note))), "")
    yield from _part(words.text("explain-formula"), _wrapped(found.formula))
    yield from _part(words.text("explain-numbers"), _wrapped(found.numbers or ""))
    parts = [(part.name or words.text("explain-no-channel"), part.numbers) for part in found.by_channel]
    yield from _part(words.text("explain-by-channel"), _beside(parts))
    yield from _part(words.text("explain-inputs"), _inputs(found.inputs))
    yield from _part(
        words.text("explain-without"), (one for text in found.left_out for one in _wrapped(text))
    )
    yield from _part(words.text("explain-comparison"), _compared(found, words))
    trials = [line for one in found.trials for line in _trial(one)]
    yield from _part(words.text("explain-trials"), trials)


def _part(head: str, lines: Iterable[str]) -> Iterator[str]:
    listed = list(lines)
    if listed:
        yield from ("", head, *listed)


def _wrapped(text: str, indent: str = INDENT) -> Iterator[str]:
    return lines(text, WIDTH, indent) if text else iter(())


def _beside(rows: list[tuple[str, str]]) -> Iterator[str]:
    """Yield names in a column and what is said of each beside it, in as many lines as that takes."""
    wide = min(max((width_of(name) for name, _ in rows), default=0), WIDEST_NAME)
    for name, said in rows:
        yield from lines(said, WIDTH, f"{INDENT}{padded(name, wide)}  ")


def _cells(one: "InputTold") -> Iterator[str]:
    """Yield cells, their numbers and what they are about in columns; the numbers end in line."""
    wide, far = (max(map(width_of, texts), default=0) for texts in _columns(one))
    for cell in one.cells:
        gap = " " * (wide - width_of(cell.address) + 2 + far - width_of(cell.shown))
        yield f"{INDENT * 2}{cell.address}{gap}{cell.shown}  {cell.about}".rstrip()


def _columns(one: "InputTold") -> tuple[list[str], list[str]]:
    return [cell.address for cell in one.cells], [cell.shown for cell in one.cells]


def _inputs(inputs: "tuple[InputTold, ...]") -> Iterator[str]:
    for one in inputs:
        yield f"{INDENT}{one.name}{': ' if one.shown else ''}{one.shown}"
        yield from _cells(one)


def _compared(found: "Explanation", words: "Language") -> Iterator[str]:
    if found.compared is None:
        yield from _wrapped(words.text("explain-nothing-earlier"))
        return
    rows = [(found.compared, _with_numbers(found.before or "", found.before_numbers))]
    if found.now_held:
        rows.append((words.text("explain-now-held"), _with_numbers(found.now_held, found.now_held_numbers)))
    rows += [(words.text("explain-change"), found.change)] if found.change else []
    rows += [(words.text("explain-held-to"), found.held_to)] if found.held_to else []
    rows += [(words.text("explain-verdict"), f"{found.verdict}: {found.because}")]
    yield from _beside(rows)


def _with_numbers(shown: str, numbers: str | None) -> str:
    """Set a formula in numbers beside what it comes to, where there is more to it than that."""
    return f"{shown} ({numbers})" if " = " in (numbers or "") else shown


def _trial(one: "TrialTold") -> Iterator[str]:
    return lines(one.text, WIDTH, f"{INDENT}{'→' if one.decides else ' '} ")


# For a program


def _data(context: "Context", found: "Explanation") -> dict[str, Any]:
    from reporter.render.data import coverage, number

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
        "coverage": coverage(outcome.now),
        "by_channel": [{"channel": part.name, "numbers": part.numbers} for part in found.by_channel],
        "inputs": [_input_data(one) for one in found.inputs],
        "left_out": list(found.left_out),
        "compared_with": found.compared,
        "previous": number(change.before),
        "previous_numbers": found.before_numbers,
        "compared": number(change.now),
        "compared_numbers": found.now_held_numbers,
        "change": {"absolute": change.absolute, "relative": change.relative, "points": change.points},
        "verdict": str(change.verdict),
        "because": {"rule": str(change.because), "text": found.because},
        "trials": [
            {"rule": one.rule, "decides": one.decides, "numbers": dict(one.numbers), "text": one.text}
            for one in found.trials
        ],
        "held_to": found.held_to,
    }


def _input_data(one: "InputTold") -> dict[str, Any]:
    return {
        "metric": one.metric,
        "name": one.name,
        "value": one.value,
        "cells": [{"cell": cell.address, "value": cell.value, "about": cell.about} for cell in one.cells],
    }
