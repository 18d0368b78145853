"""The locale files as a parser sees them: messages, attributes, and the gaps in their sentences."""

from functools import cache

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from reporter.resources import template_folder


class Braces(Visitor):
    """What stands in a pattern's braces: gaps, and other messages with gaps of their own."""

    def __init__(self, *, choosing):
        self.choosing = choosing
        self.names = set()
        self.messages = set()

    def visit_SelectExpression(self, node):  # noqa: N802 — the visitor's own naming
        for part in (node.selector, *node.variants) if self.choosing else node.variants:
            self.visit(part)

    def visit_VariableReference(self, node):  # noqa: N802 — the visitor's own naming
        self.names.add(node.id.name)

    def visit_MessageReference(self, node):  # noqa: N802 — the same
        self.messages.add((node.id.name, node.attribute.name if node.attribute else ""))


@cache
def entries(code):
    """Every entry of a language's files."""
    paths = [path for path in template_folder("locales").glob("*.ftl") if path.name.partition(".")[0] == code]
    return [entry for path in sorted(paths) for entry in FluentParser().parse(path.read_text("utf-8")).body]


@cache
def values(code):
    """Every sentence of a language by message and attribute; the attribute of the message itself is ""."""
    messages = [entry for entry in entries(code) if isinstance(entry, ast.Message)]
    found = {(message.id.name, ""): message.value for message in messages if message.value}
    for message in messages:
        found.update({(message.id.name, item.id.name): item.value for item in message.attributes})
    return found


def gaps(code, key, *, choosing=True):
    """The names of the gaps in a sentence and in those it quotes; none where there is no such sentence.

    Without ``choosing`` only the gaps that are printed: not every language has a plural to choose.
    """
    if key not in values(code):
        return set()
    braces = Braces(choosing=choosing)
    braces.visit(values(code)[key])
    return braces.names.union(*(gaps(code, other, choosing=choosing) for other in braces.messages))
