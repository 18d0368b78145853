"""``report kpis``: lists every KPI that the program knows."""

import json
import os
import shutil
import sys
from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Annotated, Any

import typer

from reporter.cli.door import speaker
from reporter.cli.problems import BOLD, INDENT, Style, wrapped
from reporter.errors import WrongCommandError

if TYPE_CHECKING:
    from reporter.kpi.declaration import Kpi
    from reporter.language import Language

SCHEMA = 1
ENDLESS = 10_000  # in a pipe lines are not broken


def kpis(
    as_json: Annotated[
        bool,
        typer.Option(
            "--json",
            help="Print JSON: schema, language and kpis: id, group, name, unit, better, formula, meaning.",
        ),
    ] = False,
    language: Annotated[
        str | None, typer.Option("--language", help="The language to answer in, a code such as en or ko.")
    ] = None,
) -> None:
    """List every KPI by group: its id, name, unit, which way is good, its formula and what it means.

    Formulas are shown as a new workbook's settings choose them.

    \b
    Examples:
      report kpis
      report kpis --language ko --json
    """
    _refuse_unknown(language)
    words = speaker(language)
    if as_json:
        print(json.dumps(_data(words), ensure_ascii=False, indent=2))
        return
    for line in _lines(words, _style()):
        print(line)


def _refuse_unknown(code: str | None) -> None:
    from reporter.language import available

    if code is not None and code.lower() not in available():
        raise WrongCommandError("language-unknown", language=code, known=", ".join(available()))


def _data(words: "Language") -> dict[str, Any]:
    from reporter.kpi.catalogue import CATALOGUE

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
                "formula": _formula(kpi, words),
                "meaning": words.text(f"kpi-{kpi.id}", "definition"),
            }
            for kpi in CATALOGUE.values()
        ],
    }


def _lines(words: "Language", style: Style) -> Iterator[str]:
    from reporter.kpi.catalogue import CATALOGUE

    for group, found in groupby(CATALOGUE.values(), lambda kpi: kpi.group):
        yield style.painted(words.text(f"group-{group}"), BOLD)
        for kpi in found:
            yield from _entry(kpi, words, style)
        yield ""


def _entry(kpi: "Kpi", words: "Language", style: Style) -> Iterator[str]:
    traits = (words.text(f"kpi-{kpi.id}"), words.text(f"unit-{kpi.unit}"), words.text(f"better-{kpi.better}"))
    yield f"{INDENT}{style.painted(kpi.id, BOLD)}  {' · '.join(traits)}"
    yield from wrapped(words.text(f"kpi-{kpi.id}", "definition"), style.width, INDENT * 2)
    yield from wrapped(f"= {_formula(kpi, words)}", style.width, INDENT * 2)


def _formula(kpi: "Kpi", words: "Language") -> str:
    from reporter.model.settings import Settings
    from reporter.story.formulas import in_words

    return in_words(kpi.formula, words, Settings())


def _style() -> Style:
    terminal = sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if terminal else ENDLESS
    return Style(width, terminal and not os.environ.get("NO_COLOR"))
