"""What the speaker says to each slide: its message, what stands behind it, where its numbers come from."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reporter.language import Language, inline, language
from reporter.model.charts import Chart
from reporter.render.deck.plan.slide import Slide
from reporter.story.blocks import Cards, Definition, Report, Section, Table, TableRow
from reporter.story.sources import sources
from reporter.story.tables import EMPTY
from reporter.story.used import used_kpis

ENDS = (".", "!", "?", "…", ":", "。", "”", "’")
TIMES = 2  # columns of figures that are named by the times they are of


def with_notes(report: Report, section: Section, slides: Sequence[Slide]) -> list[Slide]:
    """Give a section's slides their notes: each talking point to the slide that shows it, else to the first."""
    points = section.talking_points or (section.title,)
    shown = [{line.text for text in slide.texts for line in text.paras} for slide in slides]
    owner = {point: next((at for at, lines in enumerate(shown) if point in lines), 0) for point in points}
    return [
        replace(
            slide,
            notes=_notes(
                report,
                section,
                slide,
                tuple(point for point in points if owner[point] == at),
                opens=at == 0,
            ),
        )
        for at, slide in enumerate(slides)
    ]


def _notes(
    report: Report, section: Section, slide: Slide, points: tuple[str, ...], *, opens: bool
) -> tuple[str, ...]:
    said = points if opens or points else (slide.title,)
    said = (*said, slide.subtitle) if opens and slide.subtitle and slide.subtitle.endswith(ENDS) else said
    return (*dict.fromkeys(sentences((*said, *slide.notes))), *_sources(report, section, slide, opens=opens))


def _sources(report: Report, section: Section, slide: Slide, *, opens: bool) -> tuple[str, ...]:
    """Say where the numbers of a slide come from; those of a slide of text are those of what it tells."""
    if report.evidence is None:
        return ()
    cards = tuple(block for block in section.blocks if isinstance(block, Cards)) if opens else ()
    shown = used_kpis((slide, *cards)) or (used_kpis((section,)) if opens else frozenset())
    chart = slide.chart[0].frame.id if slide.chart else None
    found = sources(report.evidence, section, shown, chart, opens=opens)
    return (found,) if found else ()


def sentences(texts: Iterable[str]) -> tuple[str, ...]:
    """Return texts with a full stop where they lack one."""
    return tuple(text if text.endswith(ENDS) else f"{text}." for text in texts if text)


def of_chart(code: str, chart: Chart) -> tuple[str, ...]:
    """Return what a chart shows, what it says, and the numbers at its bars or the ends of its lines."""
    frame, words = chart.frame, language(code)
    measured = words.text("deck-on-chart", measured=frame.subtitle)
    told = frame.alternative.removeprefix(frame.title).lstrip(". ")
    numbers = (words.text("deck-in-numbers", numbers=told),) if told else ()
    return (*((measured,) if frame.subtitle else ()), frame.title, *numbers)


def of_rows(code: str, table: Table, rows: Iterable[TableRow]) -> tuple[str, ...]:
    """Return rows as sentences: "Cost per lead: October €18.40, September €15.80, change +16.5 %"."""
    words = language(code)
    return tuple(_row(words, table, row) for row in rows)


def of_table(code: str, table: Table) -> tuple[str, ...]:
    """Return a whole table as sentences, under its title."""
    return (*((f"{table.title}:",) if table.title else ()), *of_rows(code, table, table.rows))


def _row(words: Language, table: Table, row: TableRow) -> str:
    name, *cells = row.cells
    figures = [
        f"{heading.label if at < TIMES else inline(heading.label)} {_told(cell.text, cell.note)}".strip()
        for at, (heading, cell) in enumerate(zip(table.headings[1:], cells, strict=False))
        if cell != EMPTY and cell.text
    ]
    figures = figures or [EMPTY.text]
    return words.text("deck-row", name=_told(name.text, name.note), figures=", ".join(figures))


def of_goal(code: str, row: TableRow) -> str:
    """Return how a goal stands: verdict, value, target, how far it is."""
    goal, progress, now, target, standing = row.cells
    return language(code).text(
        "deck-goal",
        goal=_told(goal.text, goal.note),
        standing=standing.text,
        now=now.text,
        target=_told(target.text, target.note),
        progress=_told(progress.text, progress.note),
    )


def _told(text: str, note: str | None) -> str:
    return f"{text} ({note})" if note else text


def of_definition(entry: Definition) -> str:
    """Return a KPI's definition as it is read aloud."""
    told = sentences(word for word in (entry.meaning, entry.formula, entry.source, entry.note) if word)
    return f"{entry.name}: {' '.join(told)}"
