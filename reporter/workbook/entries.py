"""Reads cells that hold words: texts, choices, channels, KPIs, links, file names."""

import re
import unicodedata
from datetime import date, datetime
from pathlib import PurePosixPath, PureWindowsPath

from reporter.model.addresses import mailbox_fault, refusal, trimmed
from reporter.model.schema import Kind
from reporter.workbook.convention import Beside, Convention, Surroundings, typed_text
from reporter.workbook.grid import Cell
from reporter.workbook.names import SECTION_NAMES, Family, choice_names, kpi_names, nearest
from reporter.workbook.parsed import BLANK, Parsed, guess, noted, warned, wrong
from reporter.workbook.vocabulary import NOT_TRACKED_WORDS, fold, is_dash, plain

KEPT_CONTROLS = "\n\t"
ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
BARE_ADDRESS = re.compile(r"[\w-]+(\.[\w-]+)+([/?#]\S*)?")
LINK_SCHEMES = frozenset({"https", "http", "mailto"})


def text_in(cell: Cell) -> str | None:
    """Return what a cell says as a text, None for nothing and for dashes."""
    value = cell.value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes").removesuffix(" 00:00")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    text = _without_controls(_lines(str(value or ""))).strip()
    return None if not text or is_dash(text) else text


def _lines(text: str) -> str:
    """Return a text with plain line ends; Excel writes some signs as ``_x000D_``."""
    if "_x" in text:
        text = ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _without_controls(text: str) -> str:
    if text.isprintable():
        return text
    return "".join(
        sign for sign in text if sign in KEPT_CONTROLS or unicodedata.category(sign) not in {"Cc", "Cs"}
    )


def read_text(cell: Cell, _: Convention, _beside: Beside) -> Parsed:
    """Read a free text; control characters are taken out, with a note."""
    text = text_in(cell)
    if text and isinstance(cell.value, str) and not (lines := _lines(cell.value)).isprintable():
        return Parsed(text) if _without_controls(lines) == lines else noted(text, "text-cleaned")
    return Parsed(text)


def _word(cell: Cell) -> str | None:
    """Return a text for look-up; what stands for "nothing" is nothing here."""
    text = text_in(cell)
    return None if text is None or plain(text) in NOT_TRACKED_WORDS else text


def read_choice(cell: Cell, convention: Convention, _: Beside) -> Parsed:
    """Read one of a list, in any language."""
    text = _word(cell)
    if text is None:
        return BLANK
    assert convention.column.choices is not None
    family, lexicon = choice_names(convention.column.choices), convention.around.lexicon
    found = lexicon.find(family, text)
    if found:
        return Parsed(found)
    near = guess(lexicon.near(family, text))
    return wrong("choice-unknown", typed=typed_text(cell), choices=lexicon.all_shown(family), **near)


def read_yes_no(cell: Cell, convention: Convention, beside: Beside) -> Parsed:
    """Read a yes or no."""
    if isinstance(cell.value, bool):
        return Parsed(cell.value)
    parsed = read_choice(cell, convention, beside)
    return Parsed(parsed.value == "yes") if parsed.value is not None else parsed


def read_channel(cell: Cell, convention: Convention, _: Beside) -> Parsed:
    """Read the name of a channel that stands on Channels."""
    text = _word(cell)
    if text is None:
        return BLANK
    channels = convention.around.channels
    found = channels.get(fold(text))
    if found:
        return Parsed(found)
    near = guess(nearest(text, channels.values()))
    return wrong("channel-unknown", typed=typed_text(cell), **near)


def read_place(cell: Cell, convention: Convention, beside: Beside) -> Parsed:
    """Read a channel, or a network where the split is not known."""
    parsed = read_channel(cell, convention, beside)
    if not parsed.doubts:
        return parsed
    network = convention.around.lexicon.find(choice_names("network"), text_in(cell) or "")
    return Parsed(network) if network else parsed


def read_kpi(cell: Cell, convention: Convention, _: Beside) -> Parsed:
    """Read the name or id of a KPI."""
    text = _word(cell)
    if text is None:
        return BLANK
    return kpi_named(text, convention.around)


def kpi_named(text: str, around: Surroundings) -> Parsed:
    """Return the id of a KPI, or a definition id (``engagements+clicks``); without a catalogue, the text itself."""
    found = known_kpi(text, around)
    if found:
        _, plus, choices = plain(text).partition("+")
        return Parsed(f"{found}{plus}{choices.replace(' ', '')}")
    if not around.kpis:
        return Parsed(text)
    return wrong("kpi-unknown", typed=text, **guess(around.lexicon.near(_kpi_family(around), text)))


def known_kpi(text: str, around: Surroundings) -> str | None:
    """Return the id of the KPI that a name or definition id speaks of, None when there is none."""
    family = _kpi_family(around)
    return around.lexicon.find(family, text) or around.lexicon.find(family, text.partition("+")[0])


def _kpi_family(around: Surroundings) -> Family:
    return kpi_names(around.kpis, around.own_kpis)


def read_section(cell: Cell, convention: Convention, _: Beside) -> Parsed:
    """Read a section of the report."""
    text = _word(cell)
    if text is None:
        return BLANK
    return section_named(text, convention)


def section_named(text: str, convention: Convention) -> Parsed:
    """Return the id of a section by its name."""
    lexicon = convention.around.lexicon
    found = lexicon.find(SECTION_NAMES, text)
    if found:
        return Parsed(found)
    near = guess(lexicon.near(SECTION_NAMES, text) or nearest(text, SECTION_NAMES.ids))
    return warned(None, "section-unknown", typed=text, **near)


def read_url(cell: Cell, _: Convention, _beside: Beside) -> Parsed:
    """Read a web address; anything that is none is left out, with a warning."""
    text = _word(cell)
    if text is None:
        return BLANK
    scheme = SCHEME.match(text)
    if scheme and scheme[1].lower() in LINK_SCHEMES and not re.search(r"\s", text):
        return Parsed(text)
    if not BARE_ADDRESS.fullmatch(text):
        return warned(None, "url-unreadable", typed=typed_text(cell))
    return Parsed(f"https://{text}")


def read_email(cell: Cell, _: Convention, _beside: Beside) -> Parsed:
    """Read one e-mail address, by the rules of a mail's header; nothing is taken out of it in silence."""
    if _word(cell) is None:
        return BLANK
    address = trimmed(_lines(str(cell.value)).strip())
    fault = mailbox_fault(address)
    return wrong("email-unreadable", **refusal(address, fault)) if fault else Parsed(address)


def read_file(cell: Cell, _: Convention, _beside: Beside) -> Parsed:
    """Read the name of a file beside the workbook; a path that leads elsewhere is refused."""
    text = _word(cell)
    if text is None:
        return BLANK
    tidy = text.replace("\\", "/")
    leaves = (
        PurePosixPath(tidy).is_absolute() or PureWindowsPath(tidy).drive or ".." in PurePosixPath(tidy).parts
    )
    return (
        warned(None, "file-outside", typed=typed_text(cell)) if leaves or SCHEME.match(tidy) else Parsed(tidy)
    )


READERS = {
    Kind.TEXT: read_text,
    Kind.CHOICE: read_choice,
    Kind.YES_NO: read_yes_no,
    Kind.CHANNEL: read_channel,
    Kind.PLACE: read_place,
    Kind.KPI: read_kpi,
    Kind.SECTION: read_section,
    Kind.URL: read_url,
    Kind.EMAIL: read_email,
    Kind.FILE: read_file,
}
