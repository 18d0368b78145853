"""Blocks as paragraphs: what of a report is text on a slide."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from reporter.render.deck.grid import Ink, Style
from reporter.render.deck.text import Para, Run, para
from reporter.story.blocks import (
    Arrow,
    Bullets,
    Callout,
    Card,
    Definition,
    Findings,
    Paragraph,
    Remark,
    Shift,
    Tone,
)

TextBlock = Findings | Callout | Bullets | Remark | Paragraph
ARROWS = {Arrow.UP: "▲\u2009", Arrow.DOWN: "▼\u2009", Arrow.NONE: ""}
TONES = {Tone.GOOD: Ink.GOOD, Tone.BAD: Ink.BAD, Tone.STEADY: Ink.MUTED, Tone.NONE: None}


@dataclass(frozen=True, slots=True)
class Item:
    """Paragraphs that stay together under a rule of a colour."""

    paras: tuple[Para, ...]
    rule: Ink | None = Ink.HAIRLINE


def item(block: TextBlock) -> Item:
    """Return a block of text as paragraphs."""
    match block:
        case Findings():
            return Item((para(block.title, Style.HEADING), *_sentences(block)), TONES[block.tone] or Ink.INK)
        case Callout():
            return Item((para(block.title, Style.HEADING), *points(block.items, numbered=True)), Ink.ACCENT)
        case Bullets():
            heading = (para(block.title, Style.HEADING),) if block.title else ()
            return Item((*heading, *points(block.items)))
        case Remark():
            author = (para(block.author, Style.NOTE),) if block.author else ()
            return Item((para(block.text), *author))
        case Paragraph():
            return Item((para(block.text),))
        case _:
            assert_never(block)


def _sentences(findings: Findings) -> tuple[Para, ...]:
    ink = TONES[findings.tone]
    return tuple(
        Para((Run(sentence.lead, bold=True, ink=ink), Run(f" {sentence.rest}" if sentence.rest else "")))
        for sentence in findings.sentences
    )


def points(texts: tuple[str, ...], *, numbered: bool = False) -> tuple[Para, ...]:
    """Return a list; a single point needs neither number nor bullet."""
    marks = [str(place) if numbered else "•" for place in range(1, len(texts) + 1)]
    return tuple(
        para(text, mark=mark if len(texts) > 1 else "") for text, mark in zip(texts, marks, strict=True)
    )


def shift_run(shift: Shift, *, bold: bool | None = None, size: float | None = None) -> Run:
    """Return a change: arrow, words and colour."""
    return Run(ARROWS[shift.arrow] + shift.shown, bold=bold, ink=TONES[shift.tone], size=size)


def card_paras(card: Card) -> tuple[Para, ...]:
    """Return a card: label, number, change, comparisons."""
    change = (Para((shift_run(card.shift),), Style.HEADING),) if card.shift else ()
    return (
        para(card.label, Style.LABEL),
        para(card.figure.shown, Style.FIGURE),
        *change,
        *(para(note, Style.NOTE) for note in _notes(card)),
    )


def fact(card: Card) -> Item:
    """Return a card as a fact beside a chart."""
    change = (Run("  ", bold=False), shift_run(card.shift, bold=False, size=14)) if card.shift else ()
    return Item(
        (
            Para((Run(card.figure.shown), *change), Style.FIGURE),
            para(" · ".join((card.label, *_notes(card))), Style.NOTE),
        )
    )


def tile(card: Card) -> Item:
    """Return a card as a small tile: label, number, change, comparisons."""
    change = (Para((shift_run(card.shift, bold=False),), Style.LABEL, above=0.1),) if card.shift else ()
    notes = " · ".join(_notes(card))
    return Item(
        (
            para(card.label, Style.NOTE),
            para(card.figure.shown, Style.FIGURE),
            *change,
            *((para(notes, Style.NOTE),) if notes else ()),
        )
    )


def _notes(card: Card) -> tuple[str, ...]:
    """Return what a card says besides its number, each thing once."""
    return tuple(dict.fromkeys((*((card.figure.note,) if card.figure.note else ()), *card.notes)))


def definition(entry: Definition) -> Item:
    """Return a KPI's definition, kept short for a slide."""
    notes = [note for note in (entry.formula, entry.note) if note]
    return Item(
        (
            Para((Run(entry.name, bold=True), Run(f"  {entry.meaning}"))),
            *(para(note, Style.NOTE) for note in notes),
        ),
        None,
    )


def small_item(notes: Sequence[str]) -> tuple[Item, ...]:
    """Return notes in small print as an item, nothing when there are none."""
    first, rest = notes[:1], notes[1:]
    paras = (
        *(para(note, Style.NOTE, above=1.4) for note in first),
        *(para(note, Style.NOTE) for note in rest),
    )
    return (Item(paras, None),) if notes else ()
