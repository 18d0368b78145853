"""Every word that the program asks for by name stands in the locale files, and every gap in it is filled."""

import ast
from dataclasses import dataclass
from functools import cache

import pytest
from files import ROOT, modules
from fluent_gaps import gaps

from reporter.language import language

WORDS = language("en")
NAMED_AT_THE_DOOR = {"path"}  # the reader adds the file's name to every error on its way out
PREFIXES = {
    "CannotReadError": "error-cannot-read-",
    "WrongCommandError": "error-wrong-command-",
    "PasswordError": "error-password-",
    "SendLogError": "error-send-log-",
    "RefusedError": "error-refused-",
    "Problem": "problem-",
    "text": "",
}


@dataclass(frozen=True)
class Wording:
    """A place in the program that asks for words: their key, and the facts handed over (None: not plain to see)."""

    where: str
    key: str
    attribute: str
    facts: frozenset[str] | None


@cache
def wordings(called):
    """Every place that calls something with a key in plain sight."""
    trees = {path: ast.parse((ROOT / path).read_text("utf-8")) for path in modules("reporter")}
    calls = [
        (path, node) for path, tree in trees.items() for node in ast.walk(tree) if isinstance(node, ast.Call)
    ]
    return [
        Wording(f"{path}:{call.lineno}", PREFIXES[called] + _plain(call)[0], _plain(call)[1], _facts(call))
        for path, call in calls
        if called in {getattr(call.func, "attr", None), getattr(call.func, "id", None)} and _plain(call)[0]
    ]


def _plain(call):
    arguments = [*call.args[:2], *(item.value for item in call.keywords if item.arg == "id"), None, None]
    texts = [getattr(argument, "value", "") for argument in arguments]
    return [text if isinstance(text, str) else "" for text in texts][:2]


def _facts(call):
    names = [item.arg for item in call.keywords]
    return None if None in names else frozenset(filter(None, names))


@pytest.mark.parametrize("called", PREFIXES)
def test_every_key_has_its_words(called):
    assert [(asked.where, asked.key) for asked in wordings(called) if not WORDS.has(asked.key)] == []


@pytest.mark.parametrize(
    "key", ["error-cannot-write", "error-brand", "error-account", "error-unknown", "error-unexpected"]
)
def test_every_error_without_a_reason_has_its_words(key):
    assert WORDS.has(key)


@pytest.mark.parametrize("called", ["CannotReadError", "WrongCommandError", "PasswordError"])
def test_every_error_hands_over_what_its_sentence_and_its_mend_need(called):
    known = [asked for asked in wordings(called) if asked.facts is not None and WORDS.has(asked.key)]
    empty = {
        asked.where: (gaps("en", (asked.key, "")) | gaps("en", (asked.key, "mend")))
        - asked.facts
        - NAMED_AT_THE_DOOR
        for asked in known
    }
    assert {where: names for where, names in empty.items() if names} == {}


def test_every_message_is_handed_what_it_needs():
    known = [asked for asked in wordings("text") if asked.facts is not None and WORDS.has(asked.key)]
    empty = {asked.where: gaps("en", (asked.key, asked.attribute)) - asked.facts for asked in known}
    assert {where: names for where, names in empty.items() if names} == {}
