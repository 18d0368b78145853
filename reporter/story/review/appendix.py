"""The review's appendix: the rules of its suggestions in words, then what every appendix holds."""

from dataclasses import replace

from reporter.story.blocks import Bullets, Section
from reporter.story.context import Context
from reporter.story.review.rules import GOAL_RULES, KPI_RULES
from reporter.story.sections import appendix


def sections(context: Context) -> tuple[Section, ...]:
    """Return the appendix; it always exists."""
    words = context.language
    rules = (
        _rules(context, "review-rules-kpis", [f"review-kpi-{rule.id}" for rule in KPI_RULES]),
        _rules(context, "review-rules-goals", [f"review-goal-{rule.id}" for rule in GOAL_RULES]),
    )
    title = words.text("review-appendix-title")
    whole = replace(context, absent=())  # that no goals are set, the summary tells
    blocks = (*rules, *appendix.blocks(whole))
    return (Section("appendix", words.text("section-appendix"), title, None, blocks),)


def _rules(context: Context, title: str, keys: list[str]) -> Bullets:
    words = context.language
    return Bullets(words.text(title), tuple(words.text(key, "rule") for key in keys))
