"""A report built by hand, with every kind of block: what the renderers are tested on."""

from dataclasses import replace
from datetime import date

import example_charts as charts
from example_sections import appendix, body
from example_summary import GOOD_UP, RATE, scoreboard, summary

from reporter.model.charts import Chart
from reporter.model.units import Unit
from reporter.story.blocks import (
    Align,
    Block,
    Callout,
    Card,
    Cards,
    Cell,
    ChartBlock,
    Cover,
    Figure,
    Heading,
    Paragraph,
    Remark,
    Report,
    Section,
    Shift,
    Spark,
    Table,
    TableRow,
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
