"""A report built by hand, with every kind of block: what the renderers are tested on."""

from dataclasses import replace
from datetime import date

import example_charts as charts

from reporter.model.charts import Chart
from reporter.model.units import Unit
from reporter.story.blocks import (
    Align,
    Arrow,
    Block,
    Bullets,
    Callout,
    Card,
    Cards,
    Cell,
    ChartBlock,
    Cover,
    Definition,
    Definitions,
    Figure,
    Findings,
    Heading,
    Pair,
    Paragraph,
    Remark,
    Report,
    Section,
    Sentence,
    Shift,
    Small,
    Spark,
    Table,
    TableRow,
    Tone,
    Words,
)

WORDS = Words(
    contents="Contents",
    page="Page",
    owner="Owner",
    due="Due",
    chart="Chart",
    table="Table",
    light="Light",
    dark="Dark",
    menu="Menu",
    up="up",
    down="down",
    skip="Skip to the report",
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


def _row(*texts: str, shift: Shift | None = None, group: str | None = None) -> TableRow:
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
        _row(
            "Followers",
            "128,460",
            "124,580",
            "98,210",
            "130,000",
            shift=Shift("+3.1 %", *GOOD_UP),
            group="Reach",
        ),
        _row("Impressions", "3,120,000", "2,880,000", "2,410,000", "–", shift=Shift("+8.3 %", *GOOD_UP)),
        _row(
            "Reach (gross)",
            "1,940,000",
            "1,726,000",
            "1,310,000",
            "1,800,000",
            shift=Shift("+12.4 %", *GOOD_UP),
        ),
        _row("Mentions", "412", "432", "390", "–", shift=fell),
        _row(
            "Engagement rate by reach",
            "4.2 %",
            "3.6 %",
            "3.1 %",
            "4.0 %",
            shift=Shift("+0.6 pp", *GOOD_UP),
            group="Engagement",
        ),
        _row("Applause rate", "9.1 %", "8.7 %", "8.0 %", "–", shift=Shift("+0.4 pp", *GOOD_UP)),
        _row("Amplification rate", "1.3 %", "1.3 %", "1.2 %", "–"),
        _row("Click-through rate", "1.08 %", "1.08 %", "1.11 %", "1.20 %", group="Traffic and conversion"),
        _row("Bounce rate", "58.2 %", "54.9 %", "–", "under 55 %", shift=Shift("+3.3 pp", *BAD_UP)),
        _row("Leads", "214", "173", "120", "200", shift=Shift("+41", *GOOD_UP)),
        _row("Cost per lead", "€18.40", "€16.30", "€13.10", "under €16.00", shift=Shift("+€2.10", *BAD_UP)),
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
        Section(
            "traffic",
            "Traffic and conversion",
            "One visit in fifty becomes a lead",
            "October 2026, all channels",
            (
                ChartBlock(charts.from_reach_to_customers()),
                Pair(ChartBlock(charts.leads_by_channel()), _share_table()),
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
        _row("Followers", "41,320", "40,180", "30,200", "45,000", shift=Shift("+2.8 %", *GOOD_UP)),
        _row("Reach", "812,400", "690,100", "502,000", "–", shift=Shift("+17.7 %", *GOOD_UP)),
        _row("Click-through rate", "1.31 %", "1.29 %", "1.30 %", "1.50 %"),
        _row("Bounce rate", "58.2 %", "54.9 %", "–", "under 55 %", shift=Shift("+3.3 pp", *BAD_UP)),
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


def example_report() -> Report:
    """Return the report for October 2026, in English, with every kind of block."""
    return Report(
        language="en",
        cover=Cover(
            brand="Northwind Coffee",
            title="Social media report",
            period="October 2026",
            compared="Compared with September 2026",
            as_of="Data as of 4 November 2026",
            prepared=("Prepared by Mina Park, marketing", "Prepared for the management board"),
        ),
        words=WORDS,
        sections=(summary(), scoreboard(), *body(), appendix()),
        day=date(2026, 11, 4),
    )


def stress_report() -> Report:
    """Return a report of strained charts, names of 60 characters and numbers that are hardly ever so large."""
    long, huge = charts.LONG_NAME, "12,345,678,901"
    card = Card(
        long, Figure(charts.HUGE, Unit.COUNT, huge), Shift(f"+{huge} · +100 %", *GOOD_UP), (long,), None
    )
    zero = Card("Leads", Figure(0, Unit.COUNT, "0"), None, (), Spark((None, 7.0), "Leads, last 2 months"))
    absent = Card("ROI", Figure(None, Unit.RATIO, "–", "no costs are filled in"), None, (), None)
    table = Table(
        long,
        long,
        (Heading(long, Align.LEFT), Heading(huge), Heading("Target")),
        tuple(TableRow((Cell(long), Cell(huge), Cell("–"))) for _ in range(60)),
    )
    blocks: tuple[Block, ...] = (Cards((card, zero, absent)), Cards((card,) * 7), Remark(long), table)
    base = example_report()
    return replace(
        base,
        cover=replace(
            base.cover,
            brand=long,
            title=long,
            filters=("Only Instagram and TikTok",),
            draft="So far: the period is not over",
        ),
        sections=(
            Section("summary", long, f"{long}: {long}", long, blocks),
            Section("reach", "Reach", "Charts under strain", None, _chart_blocks(charts.stress_charts())),
            Section("next", "What next", "Little to say", None, (Paragraph("Nothing is planned."),)),
        ),
    )


def _chart_blocks(found: tuple[Chart, ...]) -> tuple[Block, ...]:
    return tuple(ChartBlock(chart) for chart in found)


def korean_report() -> Report:
    """Return a short report in Korean."""
    base = example_report()
    cover = Cover(
        brand="노스윈드 커피",
        title="소셜 미디어 보고서",
        period="2026년 10월",
        compared="2026년 9월 대비",
        as_of="2026년 11월 4일 기준",
        prepared=("작성: 박미나, 마케팅팀",),
    )
    words = Words(
        contents="목차",
        page="쪽",
        owner="담당",
        due="기한",
        chart="차트",
        table="표",
        light="밝게",
        dark="어둡게",
        menu="메뉴",
        up="증가",
        down="감소",
        skip="본문으로 건너뛰기",
    )
    card = Card(
        "참여율 (도달 기준)",
        Figure(0.042, RATE, "4.2%"),
        Shift("+0.6%p", *GOOD_UP),
        ("최근 6개월 평균 3.5%",),
        Spark((3.5, 3.2, 3.6, 4.1, 4.2), "참여율, 최근 5개월"),
    )
    summary_section = Section(
        "summary",
        "요약",
        "10월 소셜 채널이 만든 리드는 214건으로 9월보다 41건 늘었지만 리드당 비용도 18.40유로로 올랐습니다",
        "여섯 채널 가운데 네 곳에서 도달과 참여가 늘었습니다. 비용이 리드보다 빠르게 늘어 목표를 15% 넘었습니다.",
        (
            Cards((card, replace(card, label="리드", figure=Figure(214, Unit.COUNT, "214건")))),
            Callout(
                "결정이 필요한 사항",
                ("페이스북 리드 광고비 월 1,500유로를 인스타그램 릴스로 옮겨 주십시오.",),
            ),
            Paragraph("데이터는 각 채널의 관리 화면에서 옮겨 적었습니다."),
        ),
    )
    chart = charts.engagement_by_channel()
    names = ("인스타그램", "틱톡", "링크드인", "페이스북")
    worded = replace(
        chart,
        frame=replace(
            chart.frame,
            title="4월부터 인스타그램이 가장 앞섭니다",
            subtitle="도달 기준 참여율, %, 채널별, 2025년 11월~2026년 10월",
            alternative="4월부터 인스타그램이 가장 앞섭니다. 10월 5.4%.",
        ),
        series=tuple(replace(one, name=name) for one, name in zip(chart.series, names, strict=True)),
    )
    reach = Section("reach", "도달", "도달이 석 달째 늘었습니다", None, (ChartBlock(worded),))
    return replace(base, language="ko", cover=cover, words=words, sections=(summary_section, reach))
