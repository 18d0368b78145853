"""What leaves the program: which formats, under which names, with which remarks; what goes with a mail."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reporter.brand import Brand
from reporter.delivery import files
from reporter.errors import Problem, Severity, WrongCommandError
from reporter.model.letter import Attachment, Occasion
from reporter.model.period import span_id
from reporter.model.request import Request
from reporter.render import FORMATS, MEDIA_TYPES, PICTURED
from reporter.render.fonts import boxes
from reporter.story.blocks import Report
from reporter.story.compose import REPORT
from reporter.story.context import Context
from reporter.story.editions import EDITIONS
from reporter.story.order import sections_in_words

if TYPE_CHECKING:
    from reporter.delivery.mailing import Written


def known_formats(formats: Iterable[str], request: Request) -> tuple[str, ...]:
    """Return the formats asked for, each once.

    Raises:
        WrongCommandError: One does not exist, or does not go with what else is asked for.
    """
    wanted = tuple(dict.fromkeys(formats)) or ("",)
    if request.archive and "pdf" not in wanted:
        raise WrongCommandError("archive-without-pdf")
    if request.campaign and "xlsx" in wanted:
        raise WrongCommandError("campaign-audit")
    for name in wanted:
        if name not in FORMATS:
            raise WrongCommandError("format-unknown", format=name, known=", ".join(FORMATS))
    return wanted


def name_of(context: Context, request: Request, usual: str) -> str:
    """Return the output name: brand and period, then what differs from the defaults.

    ``usual`` is the language that the workbook is told in where nothing else is asked for.
    """
    settings, dataset, spoken = context.settings, context.dataset, context.language.code
    channels = [channel.name for channel in dataset.included] if dataset.filtered else []
    extras = (
        request.edition if EDITIONS[request.edition] is not REPORT else "",
        *channels,
        dataset.campaign or "",
        *sections_in_words(request),
        request.compare if request.compare and request.compare != settings.compare else "",
    )
    period = span_id(context.results.span, dataset.calendar)
    other = "" if spoken == (settings.language or usual) else spoken
    return files.stem(settings.brand, period, *extras, language=other)


def archived(report: Report, path: Path) -> Report:
    """Return a report whose PDF is to hold the workbook itself."""
    return replace(report, workbook=Attachment(path.name, path.read_bytes(), MEDIA_TYPES["xlsx"]))


def left_out(report: Report, brand: Brand, formats: tuple[str, ...]) -> Iterator[Problem]:
    """Yield which characters the painted charts and the PDF lack, if any."""
    missing = sorted(boxes(report, brand.fonts)) if PICTURED.intersection(formats) else []
    if missing:
        yield Problem("characters-left-out", Severity.WARNING, facts={"characters": " ".join(missing)})


def written_for(
    report: Report, documents: Mapping[str, bytes], brand: Brand, subject: str | None, stem: str
) -> "Written":
    """Return what one language's readers get: the letter for each occasion and the attachments."""
    from reporter.delivery.mailing import Written, stem_on
    from reporter.render.mail import letters

    attached = tuple(Attachment(name, content, MEDIA_TYPES[name]) for name, content in documents.items())
    names = {one: [f"{stem_on(stem, one)}.{name}" for name in documents] for one in Occasion}
    return Written(letters(report, brand, subject, names), attached, stem)
