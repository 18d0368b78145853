"""Every language says the same things with the same gaps."""

from collections import Counter
from typing import Any

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast
from fluent_gaps import entries, gaps, values

from reporter.language import DEFAULT, available, language
from reporter.language.josa import josa
from reporter.resources import template_folder

OTHERS = [code for code in available() if code != DEFAULT]
FORMS = ("number-compact-",)  # each language counts by powers of its own


def common(code):
    """What all languages must have: everything but the other names that people of one language use."""
    return {key for key in values(code) if key[1] != "aliases" and not key[0].startswith(FORMS)}


@pytest.mark.parametrize("code", available())
def test_every_line_of_a_locale_file_parses(code):
    assert [str(entry.content) for entry in entries(code) if isinstance(entry, ast.Junk)] == []


@pytest.mark.parametrize("code", available())
def test_no_message_stands_twice(code):
    counts = Counter(entry.id.name for entry in entries(code) if isinstance(entry, ast.Message))
    assert [name for name, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("code", available())
def test_a_message_read_by_itself_is_the_one_in_the_file(code):
    """The program cuts the file into messages before it parses them; Fluent parses it whole."""
    functions: dict[str, Any] = {"JOSA": josa}
    bundle = FluentBundle([code], functions=functions, use_isolating=False)
    bundle.add_resource(FluentResource((template_folder("locales") / f"{code}.ftl").read_text("utf-8")))
    for key, attribute in values(code):
        message, facts = bundle.get_message(key), dict.fromkeys(gaps(code, (key, attribute)), 2)
        pattern = message.attributes[attribute] if attribute else message.value
        assert pattern is not None
        whole, _mistakes = bundle.format_pattern(pattern, facts)
        assert language(code).text(key, attribute or None, **facts) == whole, (key, attribute)


@pytest.mark.parametrize("code", OTHERS)
def test_no_message_or_attribute_is_missing_or_surplus(code):
    missing, surplus = common(DEFAULT) - common(code), common(code) - common(DEFAULT)
    assert (sorted(missing), sorted(surplus)) == ([], [])


@pytest.mark.parametrize("code", OTHERS)
def test_every_message_has_the_same_gaps(code):
    both = common(DEFAULT) & common(code)
    pairs = {
        ".".join(key): (gaps(DEFAULT, key, choosing=False), gaps(code, key, choosing=False)) for key in both
    }
    assert {key: (ours, theirs) for key, (ours, theirs) in pairs.items() if ours != theirs} == {}


@pytest.mark.parametrize("code", available())
def test_every_sentence_renders(code):
    words = language(code)
    for key, attribute in common(code):
        facts = dict.fromkeys(gaps(code, (key, attribute)), 2)
        assert words.text(key, attribute or None, **facts), (key, attribute)
