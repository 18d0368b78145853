"""The summary: verdict, lead KPIs, wins and concerns, decisions asked, next steps. It stands alone as page 1."""

from reporter.story import verdict
from reporter.story.blocks import Block, Callout, Cards, Findings, Pair, Remark, Section, Tone
from reporter.story.cards import card
from reporter.story.context import Context
from reporter.story.findings import pick
from reporter.story.importance import lead_kpis
from reporter.story.notes import of_kind
from reporter.story.steps import steps_table


def sections(context: Context) -> tuple[Section, ...]:
    """Return the summary; it always exists."""
    headline = verdict.verdict(context)
    found = _findings(context)
    blocks: list[Block | None] = [
        Cards(tuple(one for kpi in lead_kpis(context) if (one := card(context, kpi)))),
        *(Remark(note.text, note.owner) for note in of_kind(context, "comment", section="summary")),
        found,
        _decisions(context),
        steps_table(context),
    ]
    return (
        Section(
            "summary",
            context.language.text("section-summary"),
            headline,
            verdict.supporting(context),
            tuple(block for block in blocks if block is not None),
            talking_points(context, headline),
            tuple(one.outcome.kpi for one in verdict.told(context)),
        ),
    )


def talking_points(context: Context, headline: str) -> tuple[str, ...]:
    """Return the headline and every finding of the page as sentences to say."""
    good, bad = _chosen(context)
    return (headline, *(f"{one.lead} {one.rest}" for block in (good, bad) for one in block.sentences))


def _chosen(context: Context) -> tuple[Findings, Findings]:
    words, found = context.language, (*verdict.told(context), *context.found)
    return tuple(  # type: ignore[return-value]  # two tones, two lists
        Findings(words.text(key), tone, tuple(one.sentence for one in pick(found, tone)))
        for key, tone in (("summary-wins", Tone.GOOD), ("summary-concerns", Tone.BAD))
    )


def _findings(context: Context) -> Pair | Findings | None:
    good, bad = _chosen(context)
    if good.sentences and bad.sentences:
        return Pair(good, bad)
    return good if good.sentences else bad if bad.sentences else None


def _decisions(context: Context) -> Callout | None:
    asked = tuple(note.text for note in of_kind(context, "decision"))
    return Callout(context.language.text("summary-decisions"), asked) if asked else None
