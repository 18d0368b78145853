"""The way in: a workbook with its own KPIs and its brand kit, checked; then every figure, ready to be told."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from reporter.brand import Brand, load_brand
from reporter.errors import Problem, Severity
from reporter.kpi import checks
from reporter.kpi.compute import compute
from reporter.kpi.declaration import Kpi
from reporter.kpi.own import NONE, OwnKpis, own_kpis
from reporter.kpi_files import kpi_files
from reporter.language import Language
from reporter.model.dataset import Dataset
from reporter.model.request import Request
from reporter.model.schema import RECIPIENTS
from reporter.story.context import Context
from reporter.workbook.read import Book, open_book


@dataclass(frozen=True, slots=True)
class Loaded(Book):
    """A workbook as read, with the user's own KPIs."""

    own: OwnKpis = NONE

    @property
    def kpis(self) -> Mapping[str, Kpi]:
        """Every KPI of this workbook: the catalogue and the user's own."""
        return self.own.kpis


def load(
    path: Path,
    today: date | None = None,
    on_progress: Callable[[int], None] | None = None,
    kit: Path | None = None,
) -> Loaded:
    """Read a workbook with the KPIs of the user's own, and check it with the checks that need to know KPIs.

    Args:
        path: The workbook.
        today: The day to take for today where Settings has no Data as of.
        on_progress: Told now and then how many rows are read so far.
        kit: The folder of a brand kit, in the place of the one that Settings names.

    Raises:
        CannotReadError: The file cannot be read as a workbook.
    """
    opened = open_book(path, on_progress)
    named = opened.brand_kit
    own = own_kpis(kpi_files(path.parent, kit or (path.parent / named if named else None)))
    book = opened.read(today, own.units, own.names)
    problems = [*own.problems, *own.untranslated(book.language), *book.problems]
    problems += checks.check(book.dataset, own.kpis) if book.dataset else []
    return Loaded(book.dataset, tuple(problems), book.language, own)


def evidence(book: Loaded, request: Request, words: Language, dataset: Dataset | None = None) -> Context:
    """Return every figure of a workbook, each worked out when it is first asked for, with the words to tell it.

    Args:
        book: A workbook without errors.
        request: Period and comparison.
        words: The language.
        dataset: The workbook's, or a part of it.

    Raises:
        WrongCommandError: The period asked for does not exist.
    """
    data = dataset or book.dataset
    assert data is not None
    results = compute(data, request, book.kpis)
    return told_in(Context(data, results, book.kpis, words, one_page=request.one_page), book, words)


def told_in(context: Context, book: Loaded, words: Language) -> Context:
    """Return the same evidence to be told in a language, which may lack names of the user's own KPIs."""
    borrowed = book.own.untranslated(words.code) if words.code != book.language else ()
    return replace(context, language=book.own.spoken(words), problems=(*book.problems, *borrowed))


def stops(problems: tuple[Problem, ...], *, strict: bool) -> bool:
    """Say whether problems stop a build: errors do, and where it is ``strict`` warnings too."""
    stopping = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return any(problem.severity in stopping for problem in problems)


def brand_of(dataset: Dataset, folder: Path | None) -> Brand:
    """Return how a report looks: the kit in a folder, else the one that Settings names, else the default.

    Raises:
        BrandError: The kit has mistakes.
    """
    named = dataset.settings.brand_kit
    brand = load_brand(folder or (dataset.folder / named if named else None))
    return replace(brand, page_size=dataset.settings.page_size or brand.page_size)


def without_people(book: Loaded, dataset: Dataset) -> tuple[Loaded, Dataset]:
    """Leave out the sheet Recipients: what is attached must not name the hidden copies."""
    tables = {sheet: table for sheet, table in dataset.tables.items() if sheet != RECIPIENTS.id}
    sheet = dataset.tables[RECIPIENTS.id].title if RECIPIENTS.id in dataset.tables else ""
    problems = tuple(problem for problem in book.problems if problem.sheet != sheet)
    return replace(book, problems=problems), replace(dataset, tables=tables)
