"""The first pages of the hand-built report: cards, verdict, findings, scoreboard."""

from reporter.model.units import Unit
from reporter.story.blocks import (
    Align,
    Arrow,
    Callout,
    Card,
    Cards,
    Cell,
    Figure,
    Findings,
    Heading,
    Pair,
    Section,
    Sentence,
    Shift,
    Small,
    Spark,
    Table,
    TableRow,
    Tone,
)

GOOD_UP = (Tone.GOOD, Arrow.UP)
BAD_UP = (Tone.BAD, Arrow.UP)
RATE = Unit.PERCENT


def _card(label: str, figure: Figure, shift: Shift, note: str, *sparks: float | None) -> Card:
    reference = 1.2 if label == "Click-through rate" else None
    return Card(label, figure, shift, (note,), Spark(sparks, f"{label}, last 12 months", reference))


def lead_cards() -> Cards:
    """Return the six cards of the summary."""
    steady = Shift("steady", Tone.STEADY)
    return Cards(
        (
            _card(
                "Followers",
                Figure(128_460, Unit.COUNT, "128,460"),
                Shift("+3.1 % · +3,880", *GOOD_UP),
                "target 130,000 by 31 Dec · on track",
                *(100 + 2.6 * step for step in range(12)),
            ),
            _card(
                "Reach (gross, 6 channels)",
                Figure(1_940_000, Unit.COUNT, "1.94 M"),
                Shift("+12.4 %", *GOOD_UP),
                "a year ago 1.31 M",
                *(1.31, 1.35, 1.38, None, 1.49, 1.52, 1.56, 1.61, 1.59, 1.65, 1.73, 1.94),
            ),
            _card(
                "Engagement rate by reach",
                Figure(0.042, RATE, "4.2 %"),
                Shift("+0.6 pp", *GOOD_UP),
                "benchmark 3.5 % (own 6-month average)",
                *(3.5, 3.2, 3.5, 3.6, 3.6, 3.5, 3.7, 3.6, 4.1, 4.2, 4.1, 4.2),
            ),
            _card(
                "Click-through rate",
                Figure(0.0108, RATE, "1.08 %"),
                steady,
                "target 1.20 % · at risk",
                *(1.1, 1.06, 1.11, 1.11, 1.07, 1.06, 1.1, 1.08, 1.05, 1.08, 1.15, 1.08),
            ),
            _card(
                "Leads from social",
                Figure(214, Unit.COUNT, "214"),
                Shift("+41 · +23.7 %", *GOOD_UP),
                "target 200 a month · achieved",
                *(120, 135, 134, 146, 150, 152, 170, 162, 171, 173, 173, 214),
            ),
            _card(
                "Cost per lead",
                Figure(18.4, Unit.MONEY, "€18.40"),
                Shift("+€2.10 · +12.9 %", *BAD_UP),
                "target under €16.00 · off track",
                *(13.1, 15.2, 14.2, 15.7, 17.4, 15.2, 15.4, 16.3, 18.5, 18.4, 16.3, 18.4),
            ),
        )
    )


def steps() -> Table:
    """Return the next steps with owner and date."""
    rows = (
        ("Test two landing pages with Instagram visitors", "Mina", "15 Nov"),
        ("Second person on the inbox from 5 to 9 pm", "Piotr", "10 Nov"),
        ("Review the cost-per-lead goal with finance", "Dana", "30 Nov"),
    )
    return Table(
        "Next steps",
        None,
        (Heading("Step", Align.LEFT, 0.7), Heading("Owner", Align.LEFT, 0.15), Heading("Due", share=0.15)),
        tuple(TableRow(tuple(Cell(text) for text in row)) for row in rows),
    )


def summary() -> Section:
    """Return page 1: verdict, cards, wins and concerns, decisions, steps."""
    return Section(
        "summary",
        "Summary",
        "Social brought 214 leads in October, 41 more than in September, but each now costs €18.40",
        "Reach and engagement grew on four of six channels. Spend grew faster than leads: "
        "the cost per lead is 15 % above target.",
        (
            lead_cards(),
            Pair(
                Findings(
                    "What went well",
                    Tone.GOOD,
                    (
                        Sentence(
                            "Instagram engagement 5.4 %",
                            "is 1.0 pp above the channel’s own six-month average; two reels brought half of it.",
                        ),
                        Sentence("Leads 214", "passed the monthly target of 200 for the second month."),
                        Sentence(
                            "NPS 46 (± 11)", "from 182 answers, up 19 points, which is beyond the margin."
                        ),
                    ),
                ),
                Findings(
                    "What needs attention",
                    Tone.BAD,
                    (
                        Sentence(
                            "Cost per lead €18.40",
                            "is off track for €16.00; Facebook lead ads cost €31.20 each.",
                        ),
                        Sentence(
                            "Bounce rate 58.2 %",
                            "on Instagram visits rose 3.3 pp (new landing page, 6 October).",
                        ),
                        Sentence(
                            "First reply 7.4 h", "against 4 h promised; 31 of 240 messages stayed open."
                        ),
                    ),
                ),
            ),
            Callout(
                "Decisions asked",
                (
                    "Move €1,500 a month from Facebook lead ads to Instagram reels.",
                    "Restore the September landing page until the new one is tested.",
                ),
            ),
            steps(),
            Small(("Reach stands on 5 of 6 channels: YouTube does not report it.",)),
        ),
        ("Leads: 214 against 173 in September (sheet Channel results).",),
    )


HEADINGS = (
    Heading("KPI", Align.LEFT, 0.32),
    Heading("October", share=0.14),
    Heading("September", share=0.14),
    Heading("Change", share=0.14),
    Heading("A year ago", share=0.13),
    Heading("Target", share=0.13),
)


def row(*texts: str, shift: Shift | None = None, group: str | None = None) -> TableRow:
    name, now, before, *others = texts
    shown = shift or Shift("steady", Tone.STEADY)
    return TableRow(
        (
            Cell(name),
            Cell(now, strong=True),
            Cell(before),
            Cell(shown.shown, tone=shown.tone, arrow=shown.arrow, strong=True),
            *(Cell(text) for text in others),
        ),
        group,
    )


def scoreboard() -> Section:
    """Return the big table with group rows."""
    fell = Shift("−4.6 %", Tone.BAD, Arrow.DOWN)
    rows = (
        row(
            "Followers",
            "128,460",
            "124,580",
            "98,210",
            "130,000",
            shift=Shift("+3.1 %", *GOOD_UP),
            group="Reach",
        ),
        row("Impressions", "3,120,000", "2,880,000", "2,410,000", "–", shift=Shift("+8.3 %", *GOOD_UP)),
        row(
            "Reach (gross)",
            "1,940,000",
            "1,726,000",
            "1,310,000",
            "1,800,000",
            shift=Shift("+12.4 %", *GOOD_UP),
        ),
        row("Mentions", "412", "432", "390", "–", shift=fell),
        row(
            "Engagement rate by reach",
            "4.2 %",
            "3.6 %",
            "3.1 %",
            "4.0 %",
            shift=Shift("+0.6 pp", *GOOD_UP),
            group="Engagement",
        ),
        row("Applause rate", "9.1 %", "8.7 %", "8.0 %", "–", shift=Shift("+0.4 pp", *GOOD_UP)),
        row("Amplification rate", "1.3 %", "1.3 %", "1.2 %", "–"),
        row("Click-through rate", "1.08 %", "1.08 %", "1.11 %", "1.20 %", group="Traffic and conversion"),
        row("Bounce rate", "58.2 %", "54.9 %", "–", "under 55 %", shift=Shift("+3.3 pp", *BAD_UP)),
        row("Leads", "214", "173", "120", "200", shift=Shift("+41", *GOOD_UP)),
        row("Cost per lead", "€18.40", "€16.30", "€13.10", "under €16.00", shift=Shift("+€2.10", *BAD_UP)),
    )
    return Section(
        "scoreboard",
        "Scoreboard",
        "Nine of eleven KPIs are at or above September",
        "October 2026 against September 2026 and October 2025, all channels",
        (
            Table(
                "All KPIs with data",
                "Rates in %, money in euro",
                HEADINGS,
                rows,
                brief=(0, 2, 4, 7, 8, 9, 10),
            ),
            Small(("“–” stands where no target is set or no value was measured.",)),
        ),
        ("Four targets are met: reach, engagement rate, leads; followers are on track.",),
    )
