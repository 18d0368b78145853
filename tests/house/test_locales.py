"""Every language says the same things with the same gaps."""

from collections import Counter
from functools import cache

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from reporter.language import DEFAULT, available, language
from reporter.resources import template_folder

OTHERS = [code for code in available() if code != DEFAULT]
FORMS = ("number-compact-",)  # each language counts by powers of its own


class Gaps(Visitor):
    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node):  # noqa: N802 — the visitor's own naming
        self.names.add(node.id.name)


def gaps(pattern):
    visitor = Gaps()
    if pattern is not None:
        visitor.visit(pattern)
    return frozenset(visitor.names)


@cache
def entries(code):
    paths = [path for path in template_folder("locales").glob("*.ftl") if path.name.partition(".")[0] == code]
    return [entry for path in sorted(paths) for entry in FluentParser().parse(path.read_text("utf-8")).body]


@cache
def patterns(code):
    """Every message and attribute of a language, with the names of its gaps."""
    messages = [entry for entry in entries(code) if isinstance(entry, ast.Message)]
    found = {(message.id.name, ""): gaps(message.value) for message in messages if message.value}
    for message in messages:
        found.update({(message.id.name, item.id.name): gaps(item.value) for item in message.attributes})
    return {
        key: names for key, names in found.items() if key[1] != "aliases" and not key[0].startswith(FORMS)
    }


@pytest.mark.parametrize("code", available())
def test_every_line_of_a_locale_file_parses(code):
    assert [str(entry.content) for entry in entries(code) if isinstance(entry, ast.Junk)] == []


@pytest.mark.parametrize("code", available())
def test_no_message_stands_twice(code):
    counts = Counter(entry.id.name for entry in entries(code) if isinstance(entry, ast.Message))
    assert [name for name, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("code", OTHERS)
def test_no_message_or_attribute_is_missing_or_surplus(code):
    ours, theirs = patterns(DEFAULT).keys(), patterns(code).keys()
    assert {"missing": sorted(map(str, ours - theirs)), "surplus": sorted(map(str, theirs - ours))} == {
        "missing": [],
        "surplus": [],
    }


@pytest.mark.parametrize("code", OTHERS)
def test_every_message_has_the_same_gaps(code):
    ours, theirs = patterns(DEFAULT), patterns(code)
    different = {
        key: (set(ours[key]), set(theirs[key]))
        for key in ours.keys() & theirs.keys()
        if ours[key] != theirs[key]
    }
    assert different == {}


@pytest.mark.parametrize("code", available())
def test_every_sentence_renders(code):
    words = language(code)
    for (key, attribute), names in patterns(code).items():
        assert words.text(key, attribute or None, **dict.fromkeys(names, 2)), (key, attribute)
