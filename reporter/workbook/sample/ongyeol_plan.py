"""What Ongyeol wants and knows, and what people said to it."""

from datetime import date

from reporter.workbook.sample.activity import Entry
from reporter.workbook.sample.ongyeol_channels import MONTHS, OCTOBER, SEASON, SEPTEMBER
from reporter.workbook.sample.shape import Trend, apportion, chance

SETTINGS: Entry = {
    "brand": "온결",
    "report_title": "소셜 미디어 성과 보고서",
    "language": "ko",
    "currency": "KRW",
    "rhythm": "month",
    "week_start": "monday",
    "fiscal_start": "january",
    "compare": "previous",
    "as_of": date(2026, 11, 4),
    "prepared_by": "마케팅팀 한서윤",
    "prepared_for": "이도현 대표",
    "page_size": "a4",
    "engagement_basis": "impressions",
    "purchases_per_year": 2.8,
    "customer_lifespan": 2,
}
YEAR_START, YEAR_END = date(2026, 1, 1), date(2026, 12, 31)
GOALS: tuple[Entry, ...] = (
    {
        "goal": "연말까지 팔로워 62,000명",
        "objective": "브랜드 인지도 높이기",
        "kpi": "followers",
        "kind": "level",
        "target": 62_000,
        "start": YEAR_START,
        "due": YEAR_END,
        "owner": "한서윤",
    },
    {
        "goal": "올해 소셜 매출 1억 4천만 원",
        "objective": "자사몰 매출 늘리기",
        "kpi": "revenue",
        "kind": "total",
        "bound": "at_least",
        "target": 140_000_000,
        "start": YEAR_START,
        "due": YEAR_END,
        "owner": "이도현",
    },
    {
        "goal": "문의 한 건당 비용 15,000원 이하 유지",
        "objective": "비용을 알뜰하게 쓰기",
        "kpi": "cost_per_lead",
        "kind": "hold",
        "bound": "at_most",
        "target": 15_000,
        "start": date(2026, 7, 1),
        "due": YEAR_END,
        "owner": "한서윤",
    },
    {
        "goal": "3분기 카카오톡 친구 1,500명 늘리기",
        "objective": "단골 고객 늘리기",
        "kpi": "followers",
        "channel": "카카오톡 채널",
        "kind": "gain",
        "target": 1_500,
        "start": date(2026, 7, 1),
        "due": date(2026, 9, 30),
        "owner": "박지훈",
    },
    {
        "goal": "첫 답변 3시간 이내",
        "objective": "단골 고객 늘리기",
        "kpi": "first_reply_time",
        "kind": "hold",
        "bound": "at_most",
        "target": 3,
        "start": date(2026, 7, 1),
        "due": YEAR_END,
        "owner": "박지훈",
    },
)


def _october(kind: str, text: str, **more: object) -> Entry:
    return {"period": OCTOBER, "kind": kind, "text": text, **more}


NOTES: tuple[Entry, ...] = (
    {
        "period": date(2026, 1, 1),
        "kind": "event",
        "section": "paid",
        "text": "설 선물세트 광고 시작",
        "date": date(2026, 1, 12),
    },
    {
        "period": SEPTEMBER,
        "kind": "event",
        "section": "traffic",
        "text": "추석 연휴 시작",
        "date": date(2026, 9, 24),
    },
    {
        "period": SEPTEMBER,
        "kind": "comment",
        "section": "return",
        "text": "추석 선물세트 캠페인이 9월 매출의 3분의 1을 차지했습니다.",
    },
    _october(
        "event", "유튜브 산지 여행 시리즈 공개", section="reach", channel="유튜브", date=date(2026, 10, 13)
    ),
    _october(
        "highlight",
        "하동 다원을 찾아간 영상에 ‘가 보고 싶다’는 댓글이 가장 많았습니다.",
        section="content",
        channel="유튜브",
    ),
    _october(
        "comment",
        "추석 선물 수요가 끝나 매출이 줄었습니다. 해마다 10월에 나타나는 흐름입니다.",
        section="return",
        kpi="revenue",
    ),
    _october(
        "comment",
        "구매 이력이 있는 고객에게만 카카오톡 광고를 보내 문의 비용을 낮췄습니다.",
        section="paid",
        channel="카카오톡 채널",
    ),
    _october(
        "risk",
        "카카오톡 메시지를 한 달에 다섯 번 넘게 보내면 차단이 늘어납니다.",
        section="channels",
        channel="카카오톡 채널",
    ),
    _october(
        "decision", "11월부터 유튜브 영상을 한 달에 네 편에서 여섯 편으로 늘리고자 합니다.", section="content"
    ),
    _october(
        "next_step",
        "연말 선물세트 페이지를 카카오톡 방문자에게 먼저 시험",
        section="traffic",
        owner="한서윤",
        due=date(2026, 11, 13),
    ),
    _october(
        "next_step",
        "블로그 검색 상위 글 다섯 편 새로 고치기",
        section="content",
        owner="박지훈",
        due=date(2026, 11, 20),
    ),
    _october(
        "next_step", "내년 소셜 목표 초안 작성", section="goals", owner="한서윤", due=date(2026, 12, 11)
    ),
)
QUOTES = (
    (
        date(2026, 10, 3),
        "네이버 쇼핑",
        5,
        "부모님께 선물했는데 향이 은은하다고 무척 좋아하셨어요.",
        "달**",
        "yes",
    ),
    (
        date(2026, 10, 11),
        "자사몰",
        5,
        "포장이 단정해서 그대로 선물해도 되겠어요. 재구매합니다.",
        "ha***",
        "yes",
    ),
    (date(2026, 10, 16), "네이버 쇼핑", 3, "차는 좋은데 배송이 예정보다 이틀 늦었습니다.", "초록**", "yes"),
    (date(2026, 10, 25), "자사몰", 4, "다관 뚜껑이 딱 맞고 물줄기가 깔끔합니다.", "min***", None),
    (
        date(2026, 9, 18),
        "네이버 쇼핑",
        5,
        "추석 선물로 열 상자 주문했습니다. 문의 답변도 빨랐어요.",
        "서**",
        None,
    ),
)
INBOX = {"인스타그램": Trend(38, 62), "카카오톡 채널": Trend(84, 141)}
AGES = ("18–24세", "25–34세", "35–44세", "45–54세", "55세 이상")
AGE_SHARES = ((0.11, 0.37, 0.31, 0.15, 0.06), (0.13, 0.38, 0.29, 0.14, 0.06))
RECIPIENTS: tuple[Entry, ...] = (
    {"name": "이도현 대표", "email": "dohyun@ongyeol.example", "role": "to", "language": "ko"},
    {"name": "한서윤", "email": "seoyun@ongyeol.example", "role": "cc", "language": "ko"},
)


def survey_rows() -> list[Entry]:
    """Return the question asked after each order, by counts, since January 2026."""
    return [_asked(month) for month in MONTHS[8:]]


def _asked(month: date) -> Entry:
    answers = round(Trend(74, 118).at(month, MONTHS) * chance("ongyeol answers", month, 0.06))
    promoters = Trend(46, 54).at(month, MONTHS) * chance("ongyeol promoters", month, 0.02)
    counts = apportion(answers, (promoters, 84 - promoters, 16))
    parts = dict(zip(("promoters", "passives", "detractors"), counts, strict=True))
    return {"period": month, "question": "nps", **parts}


def review_rows() -> list[Entry]:
    """Return nine months of star counts, and the reviews worth quoting."""
    rows: list[Entry] = [row for month in MONTHS[-9:] for row in _stars(month)]
    for day, source, stars, quote, author, feature in QUOTES:
        said = {"quote": quote, "author": author, "feature": feature}
        rows.append({"date": day, "source": source, "stars": stars, **said})
    return sorted(rows, key=lambda row: row["date"])


def _stars(month: date) -> list[Entry]:
    total = round(
        Trend(26, 48).at(month, MONTHS) * SEASON[month.month - 1] * chance("ongyeol reviews", month, 0.08)
    )
    counted = enumerate(apportion(total, (70, 19, 7, 2, 2)))
    source = {"date": month.replace(day=28), "source": "네이버 쇼핑"}
    return [{**source, "stars": 5 - index, "count": count} for index, count in counted if count]


def care_rows() -> list[Entry]:
    """Return messages, issues and the time to the first reply."""
    return [_inbox(month, channel) for month in MONTHS for channel in INBOX]


def _inbox(month: date, channel: str) -> Entry:
    busy = SEASON[month.month - 1] * chance(f"{channel} messages", month, 0.05)
    messages = round(INBOX[channel].at(month, MONTHS) * busy)
    raised = round(messages * 0.27)
    return {
        "period": month,
        "channel": channel,
        "messages": messages,
        "issues_raised": raised,
        "issues_resolved": round(raised * Trend(0.9, 0.95).at(month, MONTHS)),
        "first_reply_hours": round(
            Trend(3.4, 2.4).at(month, MONTHS) * chance(f"{channel} wait", month, 0.04), 1
        ),
    }


def audience_rows() -> list[Entry]:
    """Return the ages of Instagram's followers, in September and in October."""
    return [
        {"period": month, "channel": "인스타그램", "split": "age", "group": group, "share": share}
        for month, shares in zip((SEPTEMBER, OCTOBER), AGE_SHARES, strict=True)
        for group, share in zip(AGES, shares, strict=True)
    ]
