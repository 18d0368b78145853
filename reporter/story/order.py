"""Which sections a report has, and in which order: as Settings or the command line name them."""

from dataclasses import replace
from difflib import get_close_matches

from reporter.errors import WrongCommandError
from reporter.model.dataset import Dataset
from reporter.model.request import Request
from reporter.model.schema import SECTIONS

OFF = "-"
# What rows that name a campaign can tell: what it cost and brought, then its posts, often one or two.
OF_A_CAMPAIGN = ("summary", "goals", "scoreboard", "traffic", "paid", "return", "content", "next", "appendix")
COVER, SUMMARY = "cover", "summary"


def ordered(named: tuple[str, ...]) -> tuple[str, ...]:
    """Return section ids in order.

    Names alone are the whole list. Where any is switched off (``-id``) the others come first, in their order, then
    all the rest. Nothing named: all of them.
    """
    off = {name.removeprefix(OFF) for name in named if name.startswith(OFF)}
    first = tuple(name for name in named if not name.startswith(OFF))
    rest = () if first and not off else SECTIONS
    return tuple(name for name in dict.fromkeys((*first, *rest)) if name not in off)


def of_a_campaign(found: tuple[str, ...], named: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of the sections in order that a campaign has, in its own order where none was named."""
    chosen = any(not name.startswith(OFF) for name in named)
    return tuple(one for one in (found if chosen else OF_A_CAMPAIGN) if one in found and one in OF_A_CAMPAIGN)


def has_cover(named: tuple[str, ...]) -> bool:
    """Say whether a report opens with a cover: it does unless that is switched off."""
    return OFF + COVER not in named


def with_sections(dataset: Dataset, request: Request) -> Dataset:
    """Return a dataset whose Settings name the sections asked for; where none is asked for it stays as it is.

    Raises:
        WrongCommandError: There is no such section (its facts say which one may be meant), or one page is asked
            for too.
    """
    if not request.sections:
        return dataset
    if request.one_page:
        raise WrongCommandError("one-page-sections")
    known = tuple(_known(name.strip().casefold()) for name in request.sections)
    return replace(dataset, settings=replace(dataset.settings, sections=known))


def sections_in_words(request: Request) -> tuple[str, ...]:
    """Return what a file's name says of the sections asked for."""
    if request.one_page:
        return ("one-page",)
    return tuple(f"no{name}" if name.startswith(OFF) else name for name in request.sections)


def _known(name: str) -> str:
    wanted = name.removeprefix(OFF)
    if wanted not in SECTIONS:
        near = get_close_matches(wanted, SECTIONS, 1)
        raise WrongCommandError(
            "section-unknown", section=wanted, nearest=near[0] if near else ", ".join(SECTIONS)
        )
    return name
