"""Composes an edition: its sections in order, the cover, the few words around them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from reporter.resources import file_beside
from reporter.story import periods
from reporter.story.blocks import Cover, Report, Section, Words
from reporter.story.context import Context
from reporter.story.findings import findings
from reporter.story.order import SUMMARY, has_cover, of_a_campaign, ordered
from reporter.story.sections import (
    appendix,
    audience,
    care,
    channels,
    competitors,
    content,
    customers,
    engagement,
    goals,
    next,  # noqa: A004 — the section's name
    paid,
    reach,
    returns,
    scoreboard,
    summary,
    traffic,
)
from reporter.story.sentences import before_name
from reporter.story.used import used_kpis

Teller = Callable[[Context], tuple[Section, ...]]

TELLERS: Mapping[str, Teller] = {
    "summary": summary.sections,
    "goals": goals.sections,
    "scoreboard": scoreboard.sections,
    "reach": reach.sections,
    "engagement": engagement.sections,
    "content": content.sections,
    "audience": audience.sections,
    "traffic": traffic.sections,
    "paid": paid.sections,
    "customers": customers.sections,
    "care": care.sections,
    "return": returns.sections,
    "competitors": competitors.sections,
    "channels": channels.sections,
    "next": next.sections,
    "appendix": appendix.sections,
}
LAST = "appendix"  # told last, wherever it stands: it defines what the others show


@dataclass(frozen=True, slots=True)
class Edition:
    """One kind of document that is told from the same figures.

    Attributes:
        tellers: Its sections by id, the appendix among them.
        order: The ids in order; what has no teller is passed over.
        title: What its cover calls it.
        prepared: Works out once what several sections need.
    """

    tellers: Mapping[str, Teller]
    order: Callable[[Context], tuple[str, ...]]
    title: Callable[[Context], str]
    prepared: Callable[[Context], Context]


def compose(context: Context, edition: Edition | None = None) -> Report:
    """Return the whole story in the context's language; the report unless another edition is named."""
    edition = edition or REPORT
    context, tellers = edition.prepared(context), edition.tellers
    wanted = [one for one in edition.order(context) if one in tellers]
    told = _told(context, tellers, wanted)
    used = used_kpis(tuple(section for sections in told.values() for section in sections))
    absent = tuple(one for one, sections in told.items() if not sections)
    told[LAST] = tellers[LAST](replace(context, used=used, absent=absent))
    return Report(
        context.language.code,
        cover(context, edition.title(context)),
        _words(context),
        tuple(section for one in (*wanted, SUMMARY) for section in told.pop(one, ())),
        context.dataset.today,
        _logo(context),
        context,
        covered=not context.one_page and has_cover(context.settings.sections),
        one_page=context.one_page,
        folder=context.dataset.folder,
    )


def _told(
    context: Context, tellers: Mapping[str, Teller], wanted: list[str]
) -> dict[str, tuple[Section, ...]]:
    """Return the sections by id, all but the last one; where none has data the summary stands in."""
    told = {one: tellers[one](context) for one in wanted if one != LAST}
    if any(told.values()) or SUMMARY not in tellers:
        return told
    return {**told, SUMMARY: tellers[SUMMARY](context)}


def order(context: Context) -> tuple[str, ...]:
    """Return the ids of the sections to tell, in order."""
    found = (SUMMARY,) if context.one_page else ordered(context.settings.sections)
    return of_a_campaign(found, context.settings.sections) if context.dataset.campaign else found


def _with_findings(context: Context) -> Context:
    return replace(context, found=findings(context))


def _report_title(context: Context) -> str:
    campaign = context.dataset.campaign
    if campaign:
        return context.language.text("cover-title-campaign", campaign=campaign)
    return context.settings.report_title or context.language.text("cover-title")


REPORT = Edition(TELLERS, order, _report_title, _with_findings)


def cover(context: Context, title: str) -> Cover:
    """Return the texts of the cover."""
    words, settings, results = context.language, context.settings, context.results
    prepared = [
        words.text(key, name=name)
        for key, name in (("cover-by", settings.prepared_by), ("cover-for", settings.prepared_for))
        if name
    ]
    return Cover(
        settings.brand,
        title,
        periods.name(results.span, words, context.dataset.calendar),
        _compared(context),
        words.text("cover-as-of", day=words.day(context.dataset.today)),
        tuple(prepared),
        _filters(context),
        None if results.finished else words.text("cover-so-far"),
    )


def _compared(context: Context) -> str | None:
    before = context.results.before
    if before is None:
        return None
    if context.results.compare == "baseline":
        return context.language.text("cover-compared", period=before_name(context))
    name = periods.name(before, context.language, context.dataset.calendar)
    return context.language.text("cover-compared", period=name)


def _filters(context: Context) -> tuple[str, ...]:
    words, dataset = context.language, context.dataset
    names = [channel.name for channel in dataset.included] if dataset.filtered else []
    said = [
        words.text("cover-only-campaign", campaign=dataset.campaign) if dataset.campaign else "",
        words.text("cover-only", channels=words.join(names)) if names else "",
    ]
    return tuple(filter(None, said))


def _logo(context: Context) -> Path | None:
    named = context.settings.logo
    return file_beside(context.dataset.folder, named) if named else None


def _words(context: Context) -> Words:
    return Words(**{name: context.language.text(f"word-{name}") for name in Words.__slots__})
