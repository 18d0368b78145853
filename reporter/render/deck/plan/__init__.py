"""Decides which slides a report needs and what stands where: one message a slide."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from reporter.language import inline, language
from reporter.model.charts import FunnelChart
from reporter.render.deck.grid import Ink, Style
from reporter.render.deck.measure import Ruler
from reporter.render.deck.plan.agenda import agenda
from reporter.render.deck.plan.bullets import bullet_slides
from reporter.render.deck.plan.cards import card_slides
from reporter.render.deck.plan.charts import chart_slides
from reporter.render.deck.plan.ends import appendix
from reporter.render.deck.plan.facts import channel_slide, is_channel, narrow
from reporter.render.deck.plan.gallery import gallery_slides
from reporter.render.deck.plan.parts import Parts, sorted_parts
from reporter.render.deck.plan.slide import Slide
from reporter.render.deck.plan.spoken import with_notes
from reporter.render.deck.plan.tables import table_slides
from reporter.render.deck.plan.text import text_slides
from reporter.render.deck.text import Para
from reporter.story.blocks import Bullets, Report, Section, Table

AGENDA_FROM = 8  # sections
SUMMARY = "summary"
MOST_OF_ONE_PAGE = 2


def planned(report: Report, ruler: Ruler) -> tuple[Slide, ...]:
    """Return every slide after the cover, titles unique."""
    later = {block for section in report.sections[1:] for block in section.blocks if isinstance(block, Table)}
    slides: list[Slide] = []
    for at, section in enumerate(report.sections):
        once = section if at else _without(_in_lines(section) if report.one_page else section, later)
        slides += with_notes(report, section, _slides(once, ruler, report.language))
    if len(report.sections) >= AGENDA_FROM:
        slides = _with_agenda(report, slides, ruler)
    return tuple(_unique(_short(slides) if report.one_page else slides, report))


def _short(slides: list[Slide]) -> list[Slide]:
    """Return the slides of a report on one page: what no longer fits them stands in the notes of the last."""
    kept, rest = slides[:MOST_OF_ONE_PAGE], slides[MOST_OF_ONE_PAGE:]
    words = tuple(line for slide in rest for text in slide.texts for line in map(_words, text.paras) if line)
    return [*kept[:-1], replace(kept[-1], notes=(*kept[-1].notes, *words))] if rest else kept


def _words(line: Para) -> str:
    return "".join(run.text for run in line.runs)


def _with_agenda(report: Report, slides: list[Slide], ruler: Ruler) -> list[Slide]:
    """Insert the agenda after the summary."""
    place = sum(1 for slide in slides if slide.section == report.sections[0].id)
    numbers: dict[str, int] = {}
    for at, slide in enumerate(slides):
        numbers.setdefault(slide.section, at + 1 + report.covered + (at >= place))
    return [*slides[:place], agenda(report, ruler, numbers), *slides[place:]]


def _without(section: Section, later: set[Table]) -> Section:
    """Leave out tables of the summary that stand on a slide of their own later."""
    return replace(section, blocks=tuple(block for block in section.blocks if block not in later))


def _in_lines(section: Section) -> Section:
    """Return a section whose tables are lists: a page of its own for three steps is one too many."""
    return replace(
        section, blocks=tuple(_listed(one) if isinstance(one, Table) else one for one in section.blocks)
    )


def _listed(table: Table) -> Bullets:
    lines = (" · ".join(cell.text for cell in row.cells) for row in table.rows)
    return Bullets(table.title or "", tuple(lines))


def _unique(slides: Sequence[Slide], report: Report) -> Iterator[Slide]:
    """Give each slide a title of its own: a further one is named by its section and the headings on it."""
    seen = {report.cover.title}
    names = {section.id: section.name for section in report.sections}
    for slide in slides:
        wished = (*_both_sides(slide, report), *_names(slide, names, len(slides), report.language))
        title = next(name for name in wished if name not in seen)
        seen.add(title)
        yield slide if title == slide.title else replace(slide, title=title, subtitle=None)


def _both_sides(slide: Slide, report: Report) -> tuple[str, ...]:
    """Name what went well and what needs attention by the first finding of each."""
    leads = [
        text.paras[1].runs[0].text
        for text in slide.texts
        if text.rule in {Ink.GOOD, Ink.BAD} and len(text.paras) > 1 and text.paras[1].runs[0].ink is text.rule
    ]
    if slide.section != SUMMARY or len(leads) != 2:  # noqa: PLR2004 — one good, one bad
        return ()
    names = tuple(one.name for one in report.evidence.channels) if report.evidence else ()
    bad = leads[1] if leads[1].startswith(names) else _inside(leads[1])
    return (language(report.language).text("deck-both-sides", good=leads[0], bad=bad),)


def _inside(lead: str) -> str:
    """Set a finding small inside a sentence; capitals after its first number say nothing: "3.71 M", "October 2025"."""
    head = "".join(takewhile(lambda letter: not letter.isdigit(), lead))
    return inline(head) + lead[len(head) :] if head else lead


def _names(slide: Slide, sections: dict[str, str], most: int, code: str) -> Iterator[str]:
    yield slide.title
    headings, points = " · ".join(_headings(slide)[:2]), _numbered(slide)
    section = sections[slide.section]
    if points and len(_headings(slide)) == 1:
        yield language(code).text("deck-decide", count=points)
    if headings:
        yield headings if slide.section == SUMMARY else f"{section} · {headings}"
    yield language(code).text("deck-continued", section=section)
    yield from (f"{slide.title} ({count})" for count in range(2, most + 2))


def _numbered(slide: Slide) -> int:
    """Return how many numbered points a slide has."""
    return max((int(one.mark) for text in slide.texts for one in text.paras if one.mark.isdigit()), default=0)


def _headings(slide: Slide) -> list[str]:
    return [
        one.text
        for text in slide.texts
        for one in text.paras
        if one.style is Style.HEADING and one.mark == ""
    ]


def _slides(section: Section, ruler: Ruler, code: str) -> list[Slide]:
    parts = sorted_parts(section)
    if parts.definitions:
        return appendix(section, parts, ruler, code)
    if is_channel(section) and parts.tables and not parts.charts:
        return channel_slide(section, parts, ruler, code)
    slides = [
        *bullet_slides(section, parts, ruler, code),
        *gallery_slides(section, parts.galleries, ruler),
    ]
    later = bool(parts.charts) and _said_by_table(section, parts)
    if parts.charts:
        slides += chart_slides(section, parts, (ruler, code), opens=not slides and not later)
    else:
        slides += card_slides(section, parts, ruler)
    slides += table_slides(section, parts, ruler, code, first=not slides or later)
    return [*slides, *text_slides(section, parts, ruler)]


def _said_by_table(section: Section, parts: Parts) -> bool:
    """Say whether a section's title belongs to its table: it names a channel, and a funnel shows none."""
    return (
        isinstance(parts.charts[0][0], FunnelChart) and bool(parts.tables) and narrow(section, parts) is None
    )
