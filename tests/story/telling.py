"""Tells the story of a workbook or of rows built in memory, and writes it as plain text."""

from datetime import date
from functools import cache

from reporter.intake import load
from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.compute import compute
from reporter.language import language
from reporter.model.request import Request
from reporter.story.blocks import (
    Bullets,
    Callout,
    Cards,
    ChartBlock,
    Definitions,
    Findings,
    Gallery,
    Pair,
    Paragraph,
    Remark,
    Small,
    Table,
)
from reporter.story.compose import compose
from reporter.story.context import Context
from reporter.story.editions import EDITIONS


def told(dataset, code="en", problems=(), **request):
    """Return the report of a data set, or another edition of it."""
    asked = Request(**request)
    context = Context(dataset, compute(dataset, asked), CATALOGUE, language(code), problems)
    return compose(context, EDITIONS[asked.edition])


def told_from(path, code="en", **request):
    """Return the report of a workbook, as of 4 November 2026 where the workbook does not say."""
    book = _loaded(path)
    return told(book.dataset, code, book.problems, **request)


@cache
def _loaded(path):
    return load(path, date(2026, 11, 4))


def section(report, name):
    """Return a section by id."""
    return next(one for one in report.sections if one.id == name)


def blocks_of(report, kind):
    """Return every block of a kind, those side by side too."""
    found: list = []
    for one in report.sections:
        for block in one.blocks:
            found += (block.left, block.right) if isinstance(block, Pair) else (block,)
    return [block for block in found if isinstance(block, kind)]


def outline(report):
    """Return the whole story as text: every word and every shown number, one block after the other."""
    cover = report.cover
    lines = [
        f"# {cover.brand} — {cover.title} — {cover.period}",
        str(cover.compared),
        cover.as_of,
        *cover.prepared,
    ]
    for one in report.sections:
        lines += ["", f"## {one.id}: {one.title}"]
        lines += [one.subtitle] if one.subtitle else []
        for block in one.blocks:
            lines += lines_of(block)
        lines += [f"  say: {point}" for point in one.talking_points]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def lines_of(block):  # noqa: C901, PLR0911, PLR0912 — one case a kind of block
    match block:
        case Pair(left, right):
            return [*lines_of(left), *lines_of(right)]
        case Cards(cards):
            return [f"[{c.label}] {c.figure.shown} {_shift(c.shift)} {' / '.join(c.notes)}" for c in cards]
        case Findings(title, tone, sentences):
            return [f"{title} ({tone}):", *(f"  **{s.lead}** {s.rest}" for s in sentences)]
        case Callout(title, items) | Bullets(title, items):
            return [f"{title}:", *(f"  - {item}" for item in items)]
        case Remark(text, author):
            return [f"“{text}” {author or ''}"]
        case Paragraph(text):
            return [text]
        case Small(notes):
            return [f"  note: {note}" for note in notes]
        case Table(title, subtitle, headings, rows):
            head = " | ".join(one.label for one in headings)
            return [*(t for t in (title, subtitle) if t), f"| {head}", *(f"| {_row(row)}" for row in rows)]
        case ChartBlock(chart):
            return [
                f"chart {type(chart).__name__}: {chart.frame.title} ({chart.frame.subtitle})",
                *_points(chart),
            ]
        case Gallery(_title, subtitle, groups):
            return [
                subtitle,
                *(line for group in groups for line in (f"{group.name}:", *map(_post, group.posts))),
            ]
        case Definitions(title, entries):
            return [title, *(f"  {one.name}: {one.meaning} = {one.formula}" for one in entries)]


def _shift(shift):
    return f"{shift.arrow}:{shift.tone}:{shift.shown}" if shift else "no change"


def _post(post):
    words = f"  {post.title} | {post.place} | {post.figure.shown} {post.audience}"
    return words + (f" [{post.picture}]" if post.picture else "")


def _row(row):
    cells = " | ".join(f"{cell.text}{f' ({cell.note})' if cell.note else ''}" for cell in row.cells)
    return f"{row.group}: {cells}" if row.group else cells


def _points(chart):
    if hasattr(chart, "moves"):
        return [f"  {move.label}: {move.shown}{' =' if move.total else ''}" for move in chart.moves]
    if hasattr(chart, "steps"):
        return [f"  {step.label}: {step.shown} {step.rate or ''}" for step in chart.steps]
    places = [one.label for one in chart.categories]
    lines = [f"  over {', '.join(places)}; marks {', '.join(tick.shown for tick in chart.ticks)}"]
    return lines + [
        f"  {one.name} ({one.role}): {', '.join(s or 'gap' for s in one.shown)}" for one in chart.series
    ]


def from_to(make, before, now, channel="Instagram"):
    """Return a row of September and one of October 2026."""
    return make("2026-09", channel, **before), make("2026-10", channel, **now)
