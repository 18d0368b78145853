"""The other sections of the hand-built report: charts, a channel page, next steps, definitions."""

import example_charts as charts
from example_summary import BAD_UP, GOOD_UP, HEADINGS, lead_cards, row, steps

from reporter.model.units import Unit
from reporter.story.blocks import (
    Align,
    Bullets,
    Cards,
    Cell,
    ChartBlock,
    Definition,
    Definitions,
    Figure,
    Gallery,
    Heading,
    Pair,
    Paragraph,
    PostCard,
    PostGroup,
    Remark,
    Section,
    Shift,
    Small,
    Table,
    TableRow,
)


def _share_table() -> Table:
    rows = (
        ("Instagram", "121", 1.0),
        ("LinkedIn", "43", 0.36),
        ("Facebook", "26", 0.21),
        ("TikTok", "19", 0.16),
    )
    return Table(
        "Leads and what they cost",
        "October 2026",
        (
            Heading("Channel", Align.LEFT, 0.4),
            Heading("Leads", Align.LEFT, 0.4),
            Heading("Cost per lead, €", share=0.2),
        ),
        tuple(
            TableRow((Cell(name), Cell(shown, bar=bar), Cell("18.40", note="ads only")))
            for name, shown, bar in rows
        ),
    )


def posts() -> Gallery:
    """Return two posts, one of which names a picture that is not there."""

    def card(title: str, rate: float, picture: str | None) -> PostCard:
        figure = Figure(rate / 100, Unit.PERCENT, f"{rate:.1f} %")
        place, size = "Instagram · Reel · 3 Oct", "of 18,400 reached"
        return PostCard(title, place, figure, size, picture, f"Picture of “{title}”", "Reel")

    best = PostGroup("Best of 18 posts", (card("How we roast in 90 seconds", 9.8, "roast.png"),))
    weakest = PostGroup("Weakest", (card("Autumn menu", 1.1, None),))
    return Gallery("The tea tin engages best", "Engagements ÷ reach", (best, weakest))


def hours() -> Table:
    """Return a table of shaded cells."""
    cells = (Cell("Mon"), Cell("4.1", note="8", shade=0.45), Cell("2.0", note="2"), Cell(""))
    headings = (
        Heading("Day", Align.LEFT),
        *(Heading(name, Align.CENTER) for name in ("6–9", "9–12", "12–15")),
    )
    return Table("Half of the posts went out early", "Engagement rate, %", headings, (TableRow(cells),))


def body() -> tuple[Section, ...]:
    """Return the sections between the scoreboard and the appendix."""
    return (
        Section(
            "reach",
            "Reach",
            "Reach grew for the third month in a row",
            "October 2026 against September 2026",
            (
                ChartBlock(charts.reach_trend()),
                Small(("February: the export was lost.", "Facebook changed its definition in July.")),
            ),
        ),
        Section(
            "engagement",
            "Engagement",
            "Saves doubled since spring, and reels earn most of them",
            "October 2026 against September 2026",
            (
                ChartBlock(charts.what_people_did()),
                Pair(
                    ChartBlock(charts.share_by_format()),
                    Bullets(
                        "Best posts", ("“How we roast in 90 seconds”: 1,204 saves", "Barista Q&A: 7.1 %")
                    ),
                ),
                Remark("The two reels were boosted for three days.", "Mina"),
            ),
        ),
        Section("content", "Content", "Reels earn the most", "Posts of October", (posts(), hours())),
        Section(
            "traffic",
            "Traffic and conversion",
            "One visit in fifty becomes a lead",
            "October 2026, all channels",
            (
                ChartBlock(charts.from_reach_to_customers()),
                Pair(ChartBlock(charts.leads_by_channel()), _share_table()),
                ChartBlock(charts.what_is_left()),
            ),
        ),
        Section(
            "channels:Instagram",
            "Instagram",
            "Instagram reached 5.4 %, its best month of the year; two reels brought half of it",
            "Instagram now brings 57 % of the leads on 31 % of the spend.",
            (
                Cards(lead_cards().cards[:4]),
                ChartBlock(charts.engagement_by_channel()),
                Table("Activity in the period", None, HEADINGS, scoreboard_rows()),
            ),
        ),
        Section(
            "next",
            "What next",
            "Three steps and two decisions",
            None,
            (
                steps(),
                Bullets(None, ("A new rival opens in December.",)),
                Paragraph("The goals are due for review in January."),
            ),
        ),
    )


def scoreboard_rows() -> tuple[TableRow, ...]:
    """Return four plain rows without groups."""
    return (
        row("Followers", "41,320", "40,180", "30,200", "45,000", shift=Shift("+2.8 %", *GOOD_UP)),
        row("Reach", "812,400", "690,100", "502,000", "–", shift=Shift("+17.7 %", *GOOD_UP)),
        row("Click-through rate", "1.31 %", "1.29 %", "1.30 %", "1.50 %"),
        row("Bounce rate", "58.2 %", "54.9 %", "–", "under 55 %", shift=Shift("+3.3 pp", *BAD_UP)),
    )


def appendix() -> Section:
    """Return definitions in words."""
    return Section(
        "appendix",
        "Definitions and data",
        "How each figure is made",
        None,
        (
            Definitions(
                "KPIs of this report",
                (
                    Definition(
                        "Engagement rate by reach",
                        "How much of the people reached did something.",
                        "(likes + comments + shares + saves) ÷ reach",
                        "Channel results",
                        "Without saves on LinkedIn, which does not report them.",
                    ),
                    Definition(
                        "Cost per lead",
                        "What one lead cost in ad spend.",
                        "ad spend ÷ leads",
                        "Channel results",
                    ),
                    Definition("NPS", "Promoters less detractors.", "% promoters − % detractors"),
                ),
            ),
        ),
    )
