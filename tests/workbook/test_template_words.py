"""The words of the workbook: complete in every language, short enough for Excel, never ambiguous."""

import itertools

import pytest

from reporter.language import available, language
from reporter.model.schema import CHOICES, SECTIONS, SETTINGS, SHEETS, START_HERE
from reporter.model.settings import setting_kinds
from reporter.workbook.vocabulary import fold

COLUMNS = [f"column-{sheet.id}-{column.id}" for sheet in SHEETS.values() for column in sheet.columns]
SETTING_KEYS = [f"setting-{name}" for name in setting_kinds()]
SHEET_KEYS = [f"sheet-{sheet}" for sheet in (START_HERE, SETTINGS, *SHEETS)]
LISTS = {**CHOICES, "section": SECTIONS}
FAMILIES = {
    "sheets": SHEET_KEYS,
    "settings": SETTING_KEYS,
    **{sheet.id: [f"column-{sheet.id}-{column.id}" for column in sheet.columns] for sheet in SHEETS.values()},
    **{f"list {name}": [f"choice-{name}-{value}" for value in values] for name, values in LISTS.items()},
}

pytestmark = pytest.mark.parametrize("code", available())


def test_every_sheet_column_setting_and_choice_has_a_name(code):
    words = language(code)

    missing = [key for key in itertools.chain(*FAMILIES.values()) if not words.find(key)]

    assert missing == []


def test_every_column_and_setting_is_explained_in_what_an_input_message_holds(code):
    words = language(code)

    lengths = {key: len(words.text(key, "help")) for key in (*COLUMNS, *SETTING_KEYS)}

    assert {key: length for key, length in lengths.items() if length > 250} == {}


def test_every_name_fits_the_title_of_an_input_message(code):
    assert [key for key in (*COLUMNS, *SETTING_KEYS) if len(language(code).text(key)) > 32] == []


def test_sheet_names_are_allowed_by_excel(code):
    names = [language(code).text(key) for key in SHEET_KEYS]

    assert [name for name in names if len(name) > 31 or set(name) & set("[]:*?/\\")] == []


def test_sheets_say_what_goes_on_them_and_which_parts_of_the_report_they_feed(code):
    words = language(code)

    for key in SHEET_KEYS[1:]:
        assert words.text(key, "help")
        assert words.text(key, "feeds")


def test_channel_results_name_the_menus_of_the_networks(code):
    words = language(code)
    helps = [words.text(f"column-channel_results-{c.id}", "help") for c in SHEETS["channel_results"].columns]

    assert sum("→" in text for text in helps) >= 10


@pytest.mark.parametrize("family", FAMILIES)
def test_no_name_or_alias_stands_for_two_things(code, family):
    words = language(code)
    owners: dict[str, set[str]] = {}
    for key in FAMILIES[family]:
        for name in words.names(key):
            owners.setdefault(fold(name) or name, set()).add(key)

    assert {name: keys for name, keys in owners.items() if len(keys) > 1} == {}
