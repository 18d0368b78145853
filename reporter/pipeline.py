"""The whole program on one screen: read → check → compute → compose → render → deliver."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from reporter.brand import Brand, brand_remarks, load_brand
from reporter.delivery import files
from reporter.errors import Problem, Severity, WrongCommandError
from reporter.kpi import checks
from reporter.kpi.compute import compute
from reporter.kpi.declaration import Kpi
from reporter.kpi.own import NONE, OwnKpis, own_kpis
from reporter.kpi_files import kpi_files
from reporter.language import DEFAULT, Language, available, language
from reporter.model.dataset import Dataset
from reporter.model.letter import Attachment
from reporter.model.part import part_of
from reporter.model.period import span_id
from reporter.model.request import MailRequest, Request
from reporter.model.schema import RECIPIENTS
from reporter.render import DEFAULT_FORMATS, FORMATS, MEDIA_TYPES, PICTURED
from reporter.render.fonts import boxes
from reporter.render.press import Press
from reporter.story.blocks import Report
from reporter.story.compose import REPORT, compose
from reporter.story.context import Context
from reporter.story.editions import EDITIONS
from reporter.story.order import sections_in_words, with_sections
from reporter.workbook.read import Book, open_book

if TYPE_CHECKING:
    from reporter.delivery.mailing import Mailing, Written

Step = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Loaded(Book):
    """A workbook as read, with the user's own KPIs."""

    own: OwnKpis = NONE

    @property
    def kpis(self) -> Mapping[str, Kpi]:
        """Every KPI of this workbook: the catalogue and the user's own."""
        return self.own.kpis


@dataclass(frozen=True, slots=True)
class Built:
    """What a build gave: the files it wrote, none when ``stopped`` by the workbook's problems.

    ``remarks`` say what became of the look: colours too faint, characters that no font has.
    """

    files: tuple[Path, ...]
    problems: tuple[Problem, ...]
    language: str
    stopped: bool = False
    remarks: tuple[Problem, ...] = ()


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
    borrowed = book.own.untranslated(words.code) if words.code != book.language else ()
    problems = (*book.problems, *borrowed)
    results, spoken = compute(data, request, book.kpis), book.own.spoken(words)
    return Context(data, results, book.kpis, spoken, problems, one_page=request.one_page)


def build(
    path: Path,
    folder: Path,
    request: Request = Request(),  # noqa: B008 — frozen
    formats: Iterable[str] = DEFAULT_FORMATS,
    *,
    strict: bool = False,
    on_step: Step = lambda _step: None,
) -> Built:
    """Build the report of a workbook and write it into a folder; the workbook is only read.

    Args:
        path: The workbook.
        folder: Where the documents go; made when absent.
        request: Period, comparison, channels, language, brand kit.
        formats: Names of ``FORMATS``.
        strict: Warnings stop the build too.
        on_step: Told the id of each step as it begins.

    Raises:
        ReporterError: A file cannot be read or written, or the request asks for what does not exist.
    """
    wanted = _known_formats(formats, request)
    with Press(wanted) as press:
        on_step("read")
        book = load(path, request.as_of, kit=request.brand)
        if book.dataset is None or _stops(book.problems, strict=strict):
            return Built((), book.problems, book.language, stopped=True)
        dataset = with_sections(part_of(book.dataset, request), request)
        words = _spoken(request.language or dataset.settings.language or book.language)
        on_step("compute")
        context = evidence(book, request, words, dataset)
        report = compose(context, EDITIONS[request.edition])
        report = _archived(report, path) if request.archive else report
        on_step("render")
        brand = _brand(dataset, request.brand)
        documents = press.print(report, brand)
    on_step("write")
    stem = _stem(context, request, book)
    named = {f"{stem}.{suffix}": content for suffix, content in documents.items()}
    remarks = (*brand_remarks(brand), *_left_out(report, brand, wanted))
    return Built(files.write_all(folder, named), book.problems, book.language, remarks=remarks)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A report ready to be mailed; ``mailing`` is None when the workbook's problems stopped it."""

    mailing: "Mailing | None"
    problems: tuple[Problem, ...]
    language: str


def prepare(
    path: Path,
    request: Request,
    mail: MailRequest = MailRequest(),  # noqa: B008 — frozen
    *,
    on_step: Step = lambda _step: None,
) -> Prepared:
    """Build a report in every language that somebody gets, and write the letters; nothing is sent.

    Its PDF is never an archive: that holds the workbook, and so everybody's address.

    Raises:
        ReporterError: As ``build``; also where nobody is named, or somebody wrongly.
    """
    from reporter.delivery.mailing import Mailing, doubts, identity
    from reporter.delivery.recipients import recipients
    from reporter.render.data import digest

    wanted = _known_formats(mail.attach, request) if mail.attach else ()
    with Press(wanted) as press:
        on_step("read")
        book = load(path, request.as_of, kit=request.brand)
        if book.dataset is None or _stops(book.problems, strict=False):
            return Prepared(None, book.problems, book.language)
        dataset = with_sections(part_of(book.dataset, request), request)
        default = _spoken(request.language or dataset.settings.language or book.language).code
        people = recipients(dataset, mail, default, request.language and default)
        if not people:
            raise WrongCommandError("send-nobody")
        on_step("compute")
        book, dataset = _without_people(book, dataset)
        context = evidence(book, request, language(default), dataset)
        brand = _brand(dataset, request.brand)

        def told(code: str) -> Report:
            spoken = replace(context, language=book.own.spoken(language(code)))
            return compose(spoken, EDITIONS[request.edition])

        reports = {code: told(code) for code in dict.fromkeys(one.language for one in people)}
        on_step("render")
        written = {}
        for code, report in reports.items():
            stem = _stem(replace(context, language=language(code)), request, book)
            written[code] = _written(report, press.print(report, brand), brand, mail.subject, stem)
    content = digest(reports.get(DEFAULT) or told(DEFAULT))
    mailing = Mailing(identity(context, request, content), people, written, doubts(context, people))
    return Prepared(mailing, book.problems, book.language)


def _archived(report: Report, path: Path) -> Report:
    return replace(report, workbook=Attachment(path.name, path.read_bytes(), MEDIA_TYPES["xlsx"]))


def _known_formats(formats: Iterable[str], request: Request) -> tuple[str, ...]:
    wanted = tuple(dict.fromkeys(formats)) or ("",)
    if request.archive and "pdf" not in wanted:
        raise WrongCommandError("archive-without-pdf")
    if request.campaign and "xlsx" in wanted:
        raise WrongCommandError("campaign-audit")
    for name in wanted:
        if name not in FORMATS:
            raise WrongCommandError("format-unknown", format=name, known=", ".join(FORMATS))
    return wanted


def _stops(problems: tuple[Problem, ...], *, strict: bool) -> bool:
    stopping = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return any(problem.severity in stopping for problem in problems)


def _spoken(code: str) -> Language:
    if code.lower() not in available():
        raise WrongCommandError("language-unknown", language=code, known=", ".join(available()))
    return language(code.lower())


def _brand(dataset: Dataset, folder: Path | None) -> Brand:
    named = dataset.settings.brand_kit
    brand = load_brand(folder or (dataset.folder / named if named else None))
    return replace(brand, page_size=dataset.settings.page_size or brand.page_size)


def _left_out(report: Report, brand: Brand, formats: tuple[str, ...]) -> Iterator[Problem]:
    """Yield which characters the painted charts and the PDF lack, if any."""
    missing = sorted(boxes(report, brand.fonts)) if PICTURED.intersection(formats) else []
    if missing:
        yield Problem("characters-left-out", Severity.WARNING, facts={"characters": " ".join(missing)})


def _without_people(book: Loaded, dataset: Dataset) -> tuple[Loaded, Dataset]:
    """Leave out the sheet Recipients: what is attached must not name the hidden copies."""
    tables = {sheet: table for sheet, table in dataset.tables.items() if sheet != RECIPIENTS.id}
    sheet = dataset.tables[RECIPIENTS.id].title if RECIPIENTS.id in dataset.tables else ""
    problems = tuple(problem for problem in book.problems if problem.sheet != sheet)
    return replace(book, problems=problems), replace(dataset, tables=tables)


def _written(
    report: Report, documents: Mapping[str, bytes], brand: Brand, subject: str | None, stem: str
) -> "Written":
    from reporter.delivery.mailing import Written
    from reporter.render.mail import letter

    attached = tuple(
        Attachment(f"{stem}.{name}", content, MEDIA_TYPES[name]) for name, content in documents.items()
    )
    return Written(letter(report, brand, subject, tuple(one.name for one in attached)), attached, stem)


def _stem(context: Context, request: Request, book: Book) -> str:
    """Return the output name: brand and period, then what differs from the defaults."""
    default = context.settings.language or book.language
    spoken = context.language.code
    channels = [channel.name for channel in context.dataset.included] if context.dataset.filtered else []
    compared = request.compare if request.compare not in {None, context.settings.compare} else ""
    campaign = (context.dataset.campaign or "",)
    edition = request.edition if EDITIONS[request.edition] is not REPORT else ""
    extras = (
        edition,
        *channels,
        *campaign,
        *sections_in_words(request),
        compared or "",
        spoken if spoken != default else "",
    )
    return files.stem(
        context.settings.brand, span_id(context.results.span, context.dataset.calendar), *extras
    )
