"""The hidden sheet that holds the choices of every drop-down list, each under a name: ``list_network``.

Lists of channels grow with the Channels sheet: they are formulas, so a new channel is offered at once.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xlsxwriter import Workbook
from xlsxwriter.utility import quote_sheetname, xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from reporter.language import Language
from reporter.model.networks import NETWORKS
from reporter.model.schema import CHOICES, LISTS, SECTIONS
from reporter.workbook.template.cells import cleaned
from reporter.workbook.template.options import TemplateOptions

MOST_CHANNELS = 60


@dataclass(frozen=True, slots=True)
class ChannelNames:
    """Where the names of the channels stand, and which stand there now."""

    sheet: str
    letter: str = "A"
    row: int = 2
    names: Sequence[str] = ()

    @property
    def first(self) -> str:
        """The reference of the first name."""
        return f"{quote_sheetname(self.sheet)}!${self.letter}${self.row}"

    @property
    def all(self) -> str:
        """The reference of every place where a name may stand."""
        return f"{self.first}:${self.letter}${self.row + MOST_CHANNELS - 1}"


def choices_by_list(language: Language, options: TemplateOptions) -> Mapping[str, Sequence[str]]:
    """Return the words of every fixed list."""
    lists = {name: [language.text(f"choice-{name}-{value}") for value in CHOICES[name]] for name in CHOICES}
    lists["section"] = [language.text(f"choice-section-{section}") for section in SECTIONS]
    lists["kpi"] = [cleaned(name) for name in options.kpi_names.values()] or [""]
    return lists


def write_lists(book: Workbook, language: Language, options: TemplateOptions, channels: ChannelNames) -> None:
    """Add the hidden sheet and the names of its lists."""
    sheet = book.add_worksheet(LISTS)
    sheet.very_hidden()
    lists = choices_by_list(language, options)
    for number, (name, words) in enumerate(lists.items()):
        _write_column(sheet, number, name, words)
        letter = xl_col_to_name(number)
        book.define_name(f"list_{name}", f"={LISTS}!${letter}$2:${letter}${len(words) + 1}")
    _write_places(book, sheet, len(lists), channels, lists["network"])
    count = f"MAX(1,COUNTA({channels.all}))"
    book.define_name("list_channel", f"=OFFSET({channels.first},0,0,{count},1)")


def _write_column(sheet: Worksheet, number: int, name: str, words: Sequence[str]) -> None:
    sheet.write_string(0, number, name)
    for row, word in enumerate(words, start=1):
        sheet.write_string(row, number, word)


def _write_places(
    book: Workbook, sheet: Worksheet, number: int, channels: ChannelNames, networks: Sequence[str]
) -> None:
    """Write the channels and, below them, the networks: the list moves when a channel is added."""
    count, offered = f"COUNTA({channels.all})", "list_network"
    saved = [*channels.names, *networks]
    sheet.write_string(0, number, "place")
    for row in range(1, MOST_CHANNELS + len(NETWORKS) + 1):
        formula = (
            f"=IF({row}<={count},INDEX({channels.all},{row}),"
            f'IF({row}<={count}+{len(networks)},INDEX({offered},{row}-{count}),""))'
        )
        sheet.write_formula(row, number, formula, None, saved[row - 1] if row <= len(saved) else "")
    start = f"{LISTS}!${xl_col_to_name(number)}$2"
    book.define_name("list_place", f"=OFFSET({start},0,0,{count}+{len(networks)},1)")
