"""Ongyeol (온결), an invented Korean tea brand with its own online store; October 2026, 18 months of figures.

The story: after the harvest festival sales fall as they do each year, yet a lead has never cost so little, and
a film series lifts YouTube. Warts: the blog and KakaoTalk offer neither reach nor saves; blog followers lost in
March 2026 are unknown; there are no sheets for listening and benchmarks, so their sections vanish.
"""

from datetime import date

from reporter.workbook.sample import ongyeol_plan as plan
from reporter.workbook.sample.activity import Entry, patched
from reporter.workbook.sample.book import SampleBook
from reporter.workbook.sample.business import ad_budgets, ad_rows, leads_by_channel, website_rows
from reporter.workbook.sample.ongyeol_channels import (
    AD_PLANS,
    MONTHS,
    PROFILES,
    TRADE,
    channel_rows,
    cost_rows,
    ongyeol_activity,
)
from reporter.workbook.sample.pictures import picture
from reporter.workbook.sample.posts import Extra, parse_slots, post_rows

BLOG = "네이버 블로그"
WARTS: dict[tuple[date, str], Entry] = {(date(2026, 3, 1), BLOG): {"unfollows": None}}
CALENDAR = """
인스타그램 2 12:20 carousel 0.08 1.05
    추석 다과상 차리는 법 | 가을에 어울리는 차 다섯 가지
인스타그램 7 20:30 reel 0.14 1.3
    보자기로 선물 포장하기 | 찻잎이 피어나는 1분
인스타그램 12 12:20 photo 0.05 0.6
    햅쌀과 현미녹차 | 새로 들어온 분청 찻잔
인스타그램 18 20:30 reel 0.12 1.15
    송편과 가장 잘 어울리는 차 | 물 온도에 따라 달라지는 맛
인스타그램 26 19:10 carousel 0.07 0.9
    고객이 보내 주신 찻자리 | 다관 고르는 세 가지 기준
네이버 블로그 4 09:00 text 0.14 1.1
    선물용 차, 이렇게 고르세요 | 홍차와 발효차는 무엇이 다를까
네이버 블로그 15 09:00 photo 0.11 0.95
    하동 다원의 가을 | 찻잔 관리하는 법
네이버 블로그 24 09:00 link 0.09 0.8
    추석 배송 일정 안내 | 10월의 차 소식
카카오톡 채널 9 10:30 text 0.3 1.0
    선물세트 마감 임박 안내 | 단골 고객께 먼저 알려 드려요
카카오톡 채널 23 10:30 link 0.28 0.9
    연휴 배송 안내 | 가을 신상 10% 쿠폰
유튜브 13 18:00 video 0.26 1.2
    처음 시작하는 다도 | 하동 산지 여행 1편
유튜브 27 18:00 video 0.22 1.0
    다관으로 우리는 녹차 | 하동 산지 여행 2편
"""
EXTRAS = {
    "추석 다과상 차리는 법": Extra(campaign="추석 선물세트"),
    "보자기로 선물 포장하기": Extra(campaign="추석 선물세트"),
    "선물세트 마감 임박 안내": Extra(campaign="추석 선물세트"),
    "찻잎이 피어나는 1분": Extra("pictures/ongyeol/leaf.png", reach=0.19, appeal=1.6),
    "새로 들어온 분청 찻잔": Extra("pictures/ongyeol/cups.png"),
    "하동 산지 여행 1편": Extra("pictures/ongyeol/terraces.png", reach=0.34, appeal=1.35),
}


def book() -> SampleBook:
    """Return the Korean sample."""
    done = ongyeol_activity()
    leads, costs = leads_by_channel(done, TRADE), cost_rows()
    ads = ad_rows(done, TRADE, AD_PLANS, ad_budgets(done, TRADE, leads, costs))
    mix = {profile.channel: profile.mix for profile in PROFILES}
    return SampleBook(
        name="ongyeol",
        language="ko",
        currency="KRW",
        rhythm="month",
        settings=plan.SETTINGS,
        rows={
            "channels": channel_rows(),
            "channel_results": patched(done.rows, WARTS),
            "website": website_rows(done, TRADE, leads, ads, included=()),
            "goals": plan.GOALS,
            "notes": plan.NOTES,
            "ads": ads,
            "posts": post_rows(done, MONTHS[-2:], parse_slots(CALENDAR), EXTRAS, mix),
            "surveys": plan.survey_rows(),
            "reviews": plan.review_rows(),
            "care": plan.care_rows(),
            "costs": costs,
            "audience": plan.audience_rows(),
            "recipients": plan.RECIPIENTS,
        },
        pictures={
            "pictures/ongyeol/leaf.png": picture("leaves", "#e8ece0", "#4f7355", "#c7b27c"),
            "pictures/ongyeol/cups.png": picture("cups", "#ece7df", "#6b7f86", "#f7f4ee"),
            "pictures/ongyeol/terraces.png": picture("terraces", "#dce8ea", "#3d6f58", "#c9d9a4"),
        },
    )
