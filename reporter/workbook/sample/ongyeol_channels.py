"""Ongyeol's four channels, and what they brought and cost."""

from datetime import date

from reporter.workbook.sample.activity import Activity, Entry, Profile, activity
from reporter.workbook.sample.business import AdPlan, Trade
from reporter.workbook.sample.shape import Trend, chance, months

MONTHS = months(date(2025, 5, 1), 18)
SEPTEMBER, OCTOBER = MONTHS[-2], MONTHS[-1]
SEASON = (
    1.10,
    1.06,
    0.95,
    0.98,
    1.02,
    0.95,
    0.88,
    0.92,
    1.16,
    1.03,
    1.05,
    1.12,
)  # New Year's and harvest gifts
CHUSEOK_2025 = {date(2025, 9, 1): 1.0, date(2025, 10, 1): 1.08}

PROFILES = (
    Profile(
        channel="인스타그램",
        network="instagram",
        followers=18_240,
        gain=Trend(0.031, 0.036),
        loss=0.0083,
        posts=Trend(14, 18),
        reach=Trend(5.2, 6.4),
        frequency=Trend(2.3, 2.5),
        video=0.44,
        engagement=Trend(0.041, 0.049),
        mix=(80, 6, 5, 9),
        clicks=Trend(0.0086, 0.0102),
        leads=Trend(0.021, 0.028),
    ),
    Profile(
        channel="네이버 블로그",
        network="naver_blog",
        followers=6_410,
        gain=Trend(0.014, 0.017),
        loss=0.004,
        posts=Trend(9, 11),
        reach=Trend(7.8, 9.1),
        frequency=Trend(1.4, 1.45),
        video=0.04,
        engagement=Trend(0.024, 0.027),
        mix=(72, 21, 7, 0),
        clicks=Trend(0.0165, 0.0182),
        leads=Trend(0.031, 0.036),
    ),
    Profile(
        channel="카카오톡 채널",
        network="kakao",
        followers=11_870,
        gain=Trend(0.026, 0.031),
        loss=0.0112,
        posts=Trend(4, 5),
        reach=Trend(3.1, 3.3, CHUSEOK_2025),
        frequency=Trend(1.15, 1.15),
        video=0.0,
        engagement=Trend(0.011, 0.012),
        mix=(88, 8, 4, 0),
        clicks=Trend(0.031, 0.034),
        leads=Trend(0.026, 0.034),
    ),
    Profile(
        channel="유튜브",
        network="youtube",
        followers=3_920,
        gain=Trend(0.033, 0.046),
        loss=0.0061,
        posts=Trend(3, 4),
        reach=Trend(9.4, 11.8, {OCTOBER: 1.52}),
        frequency=Trend(1.7, 1.75),
        video=0.33,
        engagement=Trend(0.029, 0.034, {OCTOBER: 1.12}),
        mix=(85, 10, 5, 0),
        clicks=Trend(0.0061, 0.0068, {OCTOBER: 1.24}),
        leads=Trend(0.024, 0.029),
    ),
)
COSTS_PER_LEAD = (
    *(19_600, 19_300, 19_500, 18_900, 18_200, 18_000, 17_600, 17_100, 17_400),
    *(17_000, 16_400, 15_900, 15_500, 15_100, 14_600, 14_300, 13_800, 12_600),
)
TRADE = Trade(
    leads={},
    cost_per_lead=dict(zip(MONTHS, COSTS_PER_LEAD, strict=True)),
    bounce={
        "인스타그램": Trend(0.561, 0.528),
        "네이버 블로그": Trend(0.447, 0.436),
        "카카오톡 채널": Trend(0.392, 0.371, {OCTOBER: 1.07}),
        "유튜브": Trend(0.489, 0.475),
    },
    sign_ups=0.052,
    downloads=0.0,
    orders=0.01395,
    customers=0.41,
    basket=Trend(43_800, 47_600, {SEPTEMBER: 1.06, OCTOBER: 0.95}),
    decimals=-2,
)
CHUSEOK = (*months(date(2025, 9, 1), 2), *months(date(2026, 8, 1), 2))
LUNAR_NEW_YEAR = months(date(2026, 1, 1), 2)
USUAL = tuple(month for month in MONTHS if month not in {*CHUSEOK, *LUNAR_NEW_YEAR})


def _instagram_ads(campaign: str, running: tuple[date, ...]) -> AdPlan:
    prices = Trend(8_900, 9_600), Trend(0.0108, 0.0124), Trend(24_500, 19_500)
    return AdPlan("인스타그램", campaign, running, Trend(0.62, 0.62), *prices, 21_000)


def _kakao_ads(campaign: str, running: tuple[date, ...]) -> AdPlan:
    prices = Trend(11_500, 11_900), Trend(0.0152, 0.016), Trend(21_500, 17_000)
    return AdPlan("카카오톡 채널", campaign, running, Trend(0.38, 0.38), *prices, 23_000)


AD_PLANS = (
    _instagram_ads("추석 선물세트", CHUSEOK),
    _kakao_ads("추석 선물세트", CHUSEOK),
    _instagram_ads("설 선물세트", LUNAR_NEW_YEAR),
    _kakao_ads("설 선물세트", LUNAR_NEW_YEAR),
    _instagram_ads("첫 구매 혜택", USUAL),
    _kakao_ads("첫 구매 혜택", USUAL),
)


def ongyeol_activity() -> Activity:
    """Return what the four channels did in 18 months, without a gap."""
    return activity(MONTHS, PROFILES, SEASON)


def channel_rows() -> list[Entry]:
    """Return the Channels sheet."""
    about = {
        "인스타그램": ("@ongyeol.tea", "신규 고객에게 브랜드와 제품 알리기"),
        "네이버 블로그": ("ongyeol_tea", "검색으로 들어온 고객에게 차 고르는 법 안내"),
        "카카오톡 채널": ("온결", "단골 고객 소식과 재구매"),
        "유튜브": ("@ongyeol", "차 우리는 법, 산지 이야기"),
    }
    return [
        {
            "channel": profile.channel,
            "network": profile.network,
            "handle": about[profile.channel][0],
            "purpose": about[profile.channel][1],
            "figures_include_ads": "no",
            "included": "yes",
        }
        for profile in PROFILES
    ]


def cost_rows() -> list[Entry]:
    """Return Costs and hours without the ads: those stand on the Ads sheet."""
    return [row for month in MONTHS for row in _month_costs(month)]


def _month_costs(month: date) -> list[Entry]:
    hours = round((58 + MONTHS.index(month)) * chance("ongyeol hours", month, 0.05))
    pay = 24_000 if month >= date(2026, 1, 1) else 22_500
    rows: list[Entry] = [
        {"item": "SNS 담당자", "kind": "labour", "hours": hours, "hourly_rate": pay},
        {"item": "예약 발행·통계 도구", "kind": "tools", "amount": 99_000},
    ]
    if month in {*CHUSEOK[::2], LUNAR_NEW_YEAR[0]}:
        rows.append({"item": "선물세트 촬영", "kind": "content", "amount": 450_000})
    return [{"period": month, **row} for row in rows]
