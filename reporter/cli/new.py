"""``report new``: writes a blank workbook to fill in, or adds sheets to a copy of one in use."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reporter.cli.door import FINE, answering
from reporter.cli.options import listed
from reporter.cli.terminal import as_typed
from reporter.errors import WrongCommandError

if TYPE_CHECKING:
    from reporter.language import Language
    from reporter.workbook.names import Family
    from reporter.workbook.template import TemplateOptions

ENDING = ".xlsx"
ALL = "all"
CURRENCY_LENGTH = 3
SAMPLES, ENGLISH_SAMPLE = {"ko": "korean"}, "harbour-lane"  # by language; any other gets the English one


def new(
    path: Annotated[Path, typer.Argument(help="The workbook to write; with --add, the one to copy.")],
    *,
    extra: Annotated[str, typer.Option("--with", help="More sheets, with commas: ads,posts,… or all.")] = "",
    add: Annotated[str, typer.Option("--add", help="Add these sheets to a copy of PATH.")] = "",
    output: Annotated[Path | None, typer.Option("--output", "-o", help="The copy that --add writes.")] = None,
    language: Annotated[
        str | None, typer.Option("--language", help="The workbook's language: en or ko.")
    ] = None,
    rhythm: Annotated[
        str,
        typer.Option(help="week, two_weeks, month, two_months, quarter, half_year or year."),
    ] = "month",
    channels: Annotated[str, typer.Option(help="Your networks, with commas: instagram,linkedin.")] = "",
    currency: Annotated[str | None, typer.Option(help="Three letters, such as EUR.")] = None,
    sample: Annotated[bool, typer.Option("--sample", help="Fill it with an invented company.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace a file of that name.")] = False,
) -> int:
    """Write a blank workbook to fill in.

    \b
    Examples:
      report new book.xlsx --channels instagram,linkedin --currency EUR
      report new book.xlsx --with ads,posts
      report new --add ads book.xlsx -o book-with-ads.xlsx
      report new --sample harbour-lane.xlsx
    """
    words = answering(language)
    if add:
        return _add(path, output, _sheets(add, words), words, force=force)
    if sample:
        return _write_samples(path, words, force=force)
    _refuse(path, force=force)
    from reporter.model.period import Rhythm
    from reporter.workbook.names import choice_names
    from reporter.workbook.template import TemplateOptions, write_template

    networks = tuple(_found(choice_names("network"), "network", part, words) for part in listed(channels))
    options = TemplateOptions(
        language=words.code,
        rhythm=Rhythm(_found(choice_names("rhythm"), "rhythm", rhythm, words)),
        channels=networks,
        currency=_currency(currency or words.text("template-currency")),
        sheets=_sheets(extra, words),
    )
    write_template(path, _with_kpis(options, words))
    print(words.text("new-written", path=str(path), sheet=words.text("sheet-start_here")))
    return FINE


def _refuse(path: Path, *, force: bool) -> None:
    if path.suffix.lower() != ENDING:
        raise WrongCommandError("new-not-xlsx", path=str(path))
    if path.exists() and not force:
        raise WrongCommandError("new-file-exists", path=str(path))


def _found(family: "Family", thing: str, text: str, words: "Language") -> str:
    """Return the id that a word stands for, in the command's language or any other."""
    from reporter.language import available
    from reporter.workbook.names import Lexicon

    found = Lexicon((words.code, *available())).find(family, text)
    if found is None:
        raise WrongCommandError(f"new-unknown-{thing}", name=text, known=", ".join(family.ids))
    return found


def _sheets(text: str, words: "Language") -> tuple[str, ...]:
    """Return the ids of the sheets asked for; those that every workbook has are not named again."""
    from reporter.model.schema import SHEETS
    from reporter.workbook.names import Family

    extras = Family("sheet", tuple(sheet.id for sheet in SHEETS.values() if not sheet.first))
    if text.strip().lower() == ALL:
        return extras.ids
    return tuple(dict.fromkeys(_found(extras, "sheet", part, words) for part in listed(text)))


def _currency(code: str) -> str:
    if len(code) != CURRENCY_LENGTH or not (code.isascii() and code.isalpha()):
        raise WrongCommandError("new-unknown-currency", name=code)
    return code.upper()


def _with_kpis(options: "TemplateOptions", words: "Language") -> "TemplateOptions":
    """Return the options with the list of KPIs to pick from: the catalogue, in the workbook's language."""
    from dataclasses import replace

    from reporter.kpi.catalogue import CATALOGUE

    names = {kpi: words.find(f"kpi-{kpi}") or kpi for kpi in CATALOGUE}
    return replace(options, kpi_names=names, kpi_units={kpi.id: kpi.unit for kpi in CATALOGUE.values()})


def _add(path: Path, output: Path | None, sheets: tuple[str, ...], words: "Language", *, force: bool) -> int:
    from reporter.language import language
    from reporter.workbook.template import TemplateOptions, add_sheets, language_of

    if output is None:
        raise WrongCommandError("new-no-copy", path=as_typed(path), sheets=",".join(sheets))
    if output.resolve() == path.resolve():
        raise WrongCommandError("new-same-file", path=str(path))
    _refuse(output, force=force)
    own = language(language_of(path))
    added = add_sheets(path, output, _with_kpis(TemplateOptions(language=own.code, sheets=sheets), own))
    names = words.join(added)
    print(words.text("new-added", path=str(output), source=path.name, sheets=names))
    return FINE


def _write_samples(path: Path, words: "Language", *, force: bool) -> int:
    """Write an invented company's workbook, with its pictures beside it; all of them when the path is a folder."""
    from dataclasses import replace

    from reporter.language import language
    from reporter.workbook.sample import KINDS, sample_book
    from reporter.workbook.sample.files import write_sample
    from reporter.workbook.template import TemplateOptions

    one = replace(sample_book(SAMPLES.get(words.code, ENGLISH_SAMPLE)), name=path.stem)
    books = [one] if path.suffix else [sample_book(kind) for kind in KINDS]
    targets = [path] if path.suffix else [path / f"{book.name}{ENDING}" for book in books]
    for target in targets:
        _refuse(target, force=force)
    for book, target in zip(books, targets, strict=True):
        options = _with_kpis(TemplateOptions(language=book.language), language(book.language))
        write_sample(book, target.parent, options.kpi_names, options.kpi_units)
        print(words.text("new-sample", path=str(target)))
    return FINE
