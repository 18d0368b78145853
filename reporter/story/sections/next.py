"""What next: next steps, risks and decisions asked, from the Notes sheet."""

from reporter.story.blocks import Block, Bullets, Callout, Section
from reporter.story.context import Context
from reporter.story.notes import of_kind
from reporter.story.steps import steps_table


def sections(context: Context) -> tuple[Section, ...]:
    """Return the section, nothing when the manager wrote neither steps, risks nor decisions."""
    words = context.language
    steps = of_kind(context, "next_step")
    risks = tuple(note.text for note in of_kind(context, "risk"))
    decisions = tuple(note.text for note in of_kind(context, "decision"))
    if not steps and not risks and not decisions:
        return ()
    title = words.text("next-title", steps=len(steps), decisions=len(decisions), risks=len(risks))
    blocks: list[Block | None] = [
        Callout(words.text("summary-decisions"), decisions) if decisions else None,
        steps_table(context),
        Bullets(words.text("next-risks"), risks) if risks else None,
    ]
    kept = tuple(block for block in blocks if block is not None)
    return (Section("next", words.text("section-next"), title, None, kept, (title, *decisions)),)
