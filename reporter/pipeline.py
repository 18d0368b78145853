"""The whole program on one screen: read → check → compute → compose → render → deliver."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reporter.brand import brand_remarks
from reporter.delivery import files
from reporter.delivery.recipients import recipients
from reporter.delivery.subject import refuse_unsafe, unsafe_cells
from reporter.errors import Problem
from reporter.intake import brand_of, evidence, load, stops, told_in, without_people
from reporter.language import DEFAULT, language, spoken
from reporter.model.part import part_of
from reporter.model.request import MailRequest, Request
from reporter.outputs import archived, known_formats, left_out, name_of, written_for
from reporter.render import DEFAULT_FORMATS
from reporter.render.press import Press
from reporter.story.compose import compose
from reporter.story.editions import EDITIONS
from reporter.story.order import with_sections

if TYPE_CHECKING:
    from reporter.delivery.mailing import Mailing

Step = Callable[[str], None]


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
    wanted = known_formats(formats, request)
    with Press(wanted) as press:
        on_step("read")
        book = load(path, request.as_of, kit=request.brand)
        if book.dataset is None or stops(book.problems, strict=strict):
            return Built((), book.problems, book.language, stopped=True)
        dataset = with_sections(part_of(book.dataset, request), request)
        words = spoken(request.language or dataset.settings.language or book.language)
        on_step("compute")
        context = evidence(book, request, words, dataset)
        report = compose(context, EDITIONS[request.edition])
        report = archived(report, path) if request.archive else report
        on_step("render")
        brand = brand_of(dataset, request.brand)
        documents = press.print(report, brand)
    on_step("write")
    stem = name_of(context, request, book.language)
    named = {f"{stem}.{suffix}": content for suffix, content in documents.items()}
    remarks = (*brand_remarks(brand), *left_out(report, brand, wanted))
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
    from reporter.delivery.mailing import Mailing, doubts, figures, identity
    from reporter.render.data import digest
    from reporter.render.mail import subject_of

    refuse_unsafe(mail.subject)
    wanted = known_formats(mail.attach, request) if mail.attach else ()
    with Press(wanted) as press:
        on_step("read")
        book = load(path, request.as_of, kit=request.brand)
        if book.dataset is None or stops(book.problems, strict=False):
            return Prepared(None, book.problems, book.language)
        dataset = with_sections(part_of(book.dataset, request), request)
        default = spoken(request.language or dataset.settings.language or book.language).code
        people = recipients(dataset, mail, default, request.language and default)
        on_step("compute")
        book, dataset = without_people(book, dataset)
        context = evidence(book, request, language(default), dataset)
        codes = dict.fromkeys(one.language for one in people)
        contexts = {code: told_in(context, book, language(code)) for code in (*codes, DEFAULT)}
        reports = {code: compose(one, EDITIONS[request.edition]) for code, one in contexts.items()}
        subjects = () if mail.subject else map(subject_of, reports.values())
        unsafe = tuple(unsafe_cells(dataset, subjects))
        if unsafe:
            return Prepared(None, (*book.problems, *unsafe), book.language)
        on_step("render")
        brand = brand_of(dataset, request.brand)
        stems = {code: name_of(contexts[code], request, book.language) for code in codes}
        written = {
            code: written_for(reports[code], press.print(reports[code], brand), brand, mail.subject, stem)
            for code, stem in stems.items()
        }
    report = identity(context, request, digest(reports[DEFAULT]))
    mailing = Mailing(report, people, written, doubts(context, request, people), figures(contexts[default]))
    return Prepared(mailing, book.problems, book.language)
