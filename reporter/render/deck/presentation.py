"""Puts the deck together: theme, cover, slides, contents links, sections, properties."""

from datetime import datetime, time
from io import BytesIO
from typing import Any
from uuid import NAMESPACE_URL, uuid5
from xml.sax.saxutils import quoteattr

from lxml import etree
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn

from reporter.brand import Brand
from reporter.render.deck import grid
from reporter.render.deck.cover import write_cover
from reporter.render.deck.measure import ruler
from reporter.render.deck.notes import write_notes
from reporter.render.deck.package import settled
from reporter.render.deck.plan import planned
from reporter.render.deck.plan.slide import Slide
from reporter.render.deck.slides import Desk, write_slide
from reporter.render.deck.text import clean
from reporter.render.deck.theme import theme_xml
from reporter.render.photos import photos
from reporter.resources import template_folder
from reporter.story.blocks import Report

THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml"
P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main"


def presentation(report: Report, brand: Brand) -> bytes:
    """Return the deck of a report in a brand."""
    deck = Presentation(str(template_folder("deck") / "master.pptx"))
    _theme(deck, brand, report.language)
    cover = report.cover
    foot = " · ".join((cover.brand, cover.title, cover.period, *cover.filters))
    foot = foot if report.covered else f"{foot} · {cover.as_of}"
    desk = Desk(deck, brand, ruler(brand), report.language, foot, photos(report))
    if report.covered:
        write_cover(desk, report)
    plans = planned(report, desk.ruler)
    slides = [write_slide(desk, plan) for plan in plans]
    for slide, plan in zip(slides, plans, strict=True):
        write_notes(slide, plan.notes, report.language)
    _links(slides, plans)
    _sections(deck, report, plans)
    _properties(deck, report)
    out = BytesIO()
    deck.save(out)
    return settled(out.getvalue())


def _theme(deck: Any, brand: Brand, language: str) -> None:
    theme = theme_xml(brand, language)
    for part in deck.part.package.iter_parts():
        if part.content_type == THEME_TYPE:
            part._blob = theme  # noqa: SLF001 — the library carries themes as they are


def _links(slides: list[Any], plans: tuple[Slide, ...]) -> None:
    """Let each entry of the agenda lead to its section's first slide, and the foot of each slide back to the agenda."""
    first: dict[str, Any] = {}
    for slide, plan in zip(slides, plans, strict=True):
        first.setdefault(plan.section, slide)
    agenda = next((slide for slide in slides if slide.slide_layout.name == grid.AGENDA), None)
    for slide, plan in zip(slides, plans, strict=True):
        holders = {one.placeholder_format.idx: one for one in slide.placeholders}
        for one in plan.texts:
            if one.link in first:
                _link(slide, holders[one.index], first[one.link])
        if agenda is not None and slide is not agenda:
            _link(slide, holders[grid.FOOTER], agenda)


def _link(slide: Any, shape: Any, target: Any) -> None:
    """Let a click on a shape lead to a slide: words that are links themselves would be blue and underlined."""
    relation = slide.part.relate_to(target.part, RELATIONSHIP_TYPE.SLIDE)
    properties = shape._element.xpath("./p:nvSpPr/p:cNvPr")[0]  # noqa: SLF001 — only web links have a door
    click = etree.SubElement(properties, qn("a:hlinkClick"))
    click.set(qn("r:id"), relation)
    click.set("action", "ppaction://hlinksldjump")


def _sections(deck: Any, report: Report, plans: tuple[Slide, ...]) -> None:
    """Group the slides by the report's sections, as PowerPoint shows them beside the slides."""
    ids = [slide.slide_id for slide in deck.slides]
    names = {section.id: section.name for section in report.sections}
    before = len(ids) - len(plans)  # the cover, where there is one
    groups: dict[str, list[int]] = {"": ids[:before]} if before else {}
    for number, plan in zip(ids[before:], plans, strict=True):
        groups.setdefault(plan.section, []).append(number)
    xml = "".join(
        f"<p14:section name={quoteattr(clean(names.get(key, report.cover.title)))} id={quoteattr(_guid(key))}>"
        f"<p14:sldIdLst>{''.join(f'<p14:sldId id={quoteattr(str(one))}/>' for one in found)}</p14:sldIdLst>"
        "</p14:section>"
        for key, found in groups.items()
    )
    extension = (
        f'<p:extLst xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">'
        f'<p:ext uri="{{521415D9-36F7-43E2-AB2F-B90AF26B5E84}}"><p14:sectionLst xmlns:p14="{P14}">{xml}'
        "</p14:sectionLst></p:ext></p:extLst>"
    )
    deck.part._element.append(parse_xml(extension))  # noqa: SLF001 — the library knows no sections


def _guid(key: str) -> str:
    return "{" + str(uuid5(NAMESPACE_URL, f"section:{key}")).upper() + "}"


def _properties(deck: Any, report: Report) -> None:
    cover, moment = report.cover, datetime.combine(report.day, time())
    properties = deck.core_properties
    properties.title = clean(f"{cover.title}, {cover.period}")[:255]
    properties.author = properties.last_modified_by = clean(cover.brand)[:255]
    properties.subject = clean(cover.period)[:255]
    properties.language = report.language
    properties.created = properties.modified = moment
    properties.revision = 1
