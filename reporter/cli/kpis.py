"""``report kpis``: lists every KPI that the program knows."""

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from reporter.cli.door import FINE, WORKBOOK_ERRORS, answering
from reporter.cli.options import AnswerLanguage, KpiKit
from reporter.cli.problems import BOLD, INDENT, lines_of
from reporter.cli.terminal import ENDLESS, Style, style
from reporter.errors import Severity
from reporter.render.plain import lines

if TYPE_CHECKING:
    from reporter.kpi.declaration import Kpi
    from reporter.kpi.own import OwnKpis
    from reporter.language import Language
    from reporter.model.settings import Settings

SCHEMA = 1


def kpis(
    path: Annotated[
        Path | None, typer.Argument(help="A workbook: its own KPIs are listed too, and its settings count.")
    ] = None,
    inputs: Annotated[
        bool, typer.Option("--inputs", help="List the inputs that a formula of your own may name.")
    ] = False,
    as_json: Annotated[
        bool,
        typer.Option(
            "--json",
            help="Print JSON: schema, language and kpis: id, group, name, unit, better, formula, meaning; "
            "or inputs: id, name, sheet, unit.",
        ),
    ] = False,
    brand: KpiKit = None,
    language: AnswerLanguage = None,
) -> int:
    """List every KPI by group: its id, name, unit, which way is good, its formula and what it means.

    Without a workbook formulas are shown as a new workbook's settings choose them.
    Exit codes: 0 listed, 1 mistakes in a kpis.toml, 3 cannot read.

    \b
    Examples:
      report kpis
      report kpis book.xlsx
      report kpis --inputs
      report kpis --language ko --json
    """
    words = answering(language)
    if inputs:
        _print(_input_data, _input_lines, _Listed(words), as_json=as_json)
        return FINE
    listed, code = _listed(path, brand, language)
    _print(_data, _lines, listed, as_json=as_json)
    return code


@dataclass(frozen=True, slots=True)
class _Listed:
    """What is listed, the settings that choose its formulas, and the language."""

    words: "Language"
    kpis: "tuple[Kpi, ...]" = ()
    settings: "Settings | None" = None


def _listed(path: Path | None, brand: Path | None, code: str | None) -> tuple[_Listed, int]:
    from reporter.intake import load
    from reporter.kpi.catalogue import CATALOGUE

    if path is None:
        return _Listed(answering(code), tuple(CATALOGUE.values())), FINE
    book = load(path, kit=brand)
    words = book.own.spoken(answering(code, book.language))
    mistakes = _told(book.own, words)
    settings = book.dataset.settings if book.dataset else None
    return _Listed(words, tuple(book.kpis.values()), settings), WORKBOOK_ERRORS if mistakes else FINE


def _told(own: "OwnKpis", words: "Language") -> bool:
    """Say what is wrong with the user's own KPIs; the others are listed all the same."""
    for line in lines_of(own.problems, words, Style(ENDLESS)):
        print(line, file=sys.stderr)
    return any(problem.severity is Severity.ERROR for problem in own.problems)


def _print(
    data: Callable[[_Listed], dict[str, Any]],
    told: Callable[[_Listed, Style], Iterator[str]],
    listed: _Listed,
    *,
    as_json: bool,
) -> None:
    if as_json:
        print(json.dumps(data(listed), ensure_ascii=False, indent=2))
        return
    for line in told(listed, style()):
        print(line)


def _data(listed: _Listed) -> dict[str, Any]:
    words = listed.words
    return {
        "schema": SCHEMA,
        "language": words.code,
        "kpis": [
            {
                "id": kpi.id,
                "group": kpi.group.value,
                "name": words.text(f"kpi-{kpi.id}"),
                "unit": kpi.unit.value,
                "better": kpi.better.value,
                "formula": _formula(kpi, listed),
                "meaning": words.find(f"kpi-{kpi.id}", "definition"),
            }
            for kpi in listed.kpis
        ],
    }


def _lines(listed: _Listed, style: Style) -> Iterator[str]:
    for group, found in groupby(listed.kpis, lambda kpi: kpi.group):
        yield style.painted(listed.words.text(f"group-{group}"), BOLD)
        for kpi in found:
            yield from _entry(kpi, listed, style)
        yield ""


def _entry(kpi: "Kpi", listed: _Listed, style: Style) -> Iterator[str]:
    words = listed.words
    traits = (words.text(f"kpi-{kpi.id}"), words.text(f"unit-{kpi.unit}"), words.text(f"better-{kpi.better}"))
    yield f"{INDENT}{style.painted(kpi.id, BOLD)}  {' · '.join(traits)}"
    definition = words.find(f"kpi-{kpi.id}", "definition")
    if definition:
        yield from lines(definition, style.width, INDENT * 2)
    yield from lines(f"= {_formula(kpi, listed)}", style.width, INDENT * 2)


def _formula(kpi: "Kpi", listed: _Listed) -> str:
    from reporter.model.settings import Settings
    from reporter.story.formulas import in_words

    return in_words(kpi.formula, listed.words, listed.settings or Settings())


# Inputs


def _input_data(listed: _Listed) -> dict[str, Any]:
    from reporter.kpi.metrics import METRICS

    words = listed.words
    inputs = [
        {
            "id": metric.id,
            "name": words.text(f"metric-{metric.id}"),
            "sheet": metric.sheet,
            "unit": metric.unit.value,
        }
        for metric in METRICS.values()
    ]
    return {"schema": SCHEMA, "language": words.code, "inputs": inputs}


def _input_lines(listed: _Listed, style: Style) -> Iterator[str]:
    from reporter.kpi.metrics import METRICS

    words = listed.words
    wide = max(map(len, METRICS))
    for sheet, found in groupby(METRICS.values(), lambda metric: metric.sheet):
        yield f"{style.painted(words.text(f'sheet-{sheet}'), BOLD)} ({sheet})"
        for metric in found:
            traits = f"{words.text(f'metric-{metric.id}')} · {words.text(f'unit-{metric.unit}')}"
            yield f"{INDENT}{metric.id:<{wide}}  {traits}"
        yield ""
