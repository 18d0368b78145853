"""The messages of one locale file; each is parsed when it is first asked for.

A file has some 1,600 messages, of which a command needs a few: parsing all of two languages took most of a check.
"""

import re
from collections.abc import Mapping
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number

from reporter.language.josa import josa

ENTRY = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)
COMMENT = re.compile(r"^#.*$", re.MULTILINE)
REFERENCE = re.compile(r"[{(,:]\s*([a-zA-Z][\w-]*)")  # functions and names of gaps too, which are no messages


class LocaleFile:
    """The words of one language, as its file has them."""

    def __init__(self, code: str, text: str) -> None:
        functions: dict[str, Any] = {"JOSA": josa, "NUMBER": fluent_number}
        self._code = code
        self._unread = _entries(text)
        self._names = frozenset(self._unread)
        self._bundle = FluentBundle([code], functions=functions, use_isolating=False)

    def __contains__(self, key: str) -> bool:
        """Say whether there is a message."""
        return key in self._names

    def written(
        self, key: str, attribute: str | None, facts: Mapping[str, Any]
    ) -> tuple[str, list[Exception]]:
        """Return a message, or one of its attributes, with its gaps filled, and what went wrong.

        Raises:
            KeyError: The file has no such message or attribute.
        """
        pattern = self._pattern(key, attribute) if key in self else None
        if pattern is None:
            raise KeyError(f"{self._code}: {key}{'.' + attribute if attribute else ''}")
        words, mistakes = self._bundle.format_pattern(pattern, dict(facts))
        return str(words), mistakes

    def _pattern(self, key: str, attribute: str | None) -> Any:
        self._read(key)
        message = self._bundle.get_message(key)
        return message.attributes.get(attribute) if attribute else message.value

    def _read(self, key: str) -> None:
        """Parse a message and those that it refers to."""
        entry = self._unread.pop(key, None)
        if entry is None:
            return
        self._bundle.add_resource(FluentResource(entry))
        for name in REFERENCE.findall(entry):
            self._read(name)


def _entries(text: str) -> dict[str, str]:
    """Return the source of each message by its id: what stands from its name to the next one."""
    plain = COMMENT.sub("", text)
    starts = [(found.group(1), found.start()) for found in ENTRY.finditer(plain)]
    ends = [start for _, start in starts[1:]] + [len(plain)]
    return {name: plain[start:end] for (name, start), end in zip(starts, ends, strict=True)}
