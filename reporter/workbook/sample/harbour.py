"""Harbour Lane, an invented tea and homeware shop with an online store; October 2026 and the two years before.

The story of October 2026: leads beat their target and each costs more than it may. Instagram has its best
month, NPS rises; Facebook's lead ads get expensive, visits bounce off a new landing page, replies are slow.

The warts of real life, each meant:

- TikTok opened on 12 May 2025: no rows before.
- Saves: Instagram's are "—" in February and March 2025, Facebook's begin in September 2025 and are "—" in
  February 2026; X says "n/a" for saves, reach and unfollows; LinkedIn and YouTube do not offer them.
- LinkedIn's video views are blank in October 2026: that KPI stands on five of six channels.
- Instagram replaced impressions by views in April 2025 (two notes "definition changed").
- Facebook's figures include its ads; the promoted giveaway of 9 October swells its reach and lowers its rates.
- The landing page of 6 October: bounce rates rise, Instagram's most.
- One goal is missed, one is achieved, one met and due for review, two are at risk, two off track.
- The listening tool was bought in May 2025, star counts begin in November 2025, ads on LinkedIn in
  September 2025, Posts in July 2026.
- Reviews in English and German.
- A benchmark in US dollars against a workbook in euro: it is refused, with the reason.
"""

from datetime import date

from reporter.workbook.sample import harbour_plan as plan
from reporter.workbook.sample.activity import Entry, patched
from reporter.workbook.sample.book import SampleBook
from reporter.workbook.sample.business import ad_budgets, ad_rows, leads_by_channel, website_rows
from reporter.workbook.sample.harbour_business import AD_PLANS, TRADE, cost_rows
from reporter.workbook.sample.harbour_channels import MONTHS, OCTOBER, channel_rows, harbour_activity
from reporter.workbook.sample.harbour_posts import harbour_pictures, harbour_posts
from reporter.workbook.sample.harbour_voices import (
    audience_rows,
    care_rows,
    listening_rows,
    review_rows,
    survey_rows,
)
from reporter.workbook.template.options import Typed

UNKNOWN, NOT_TRACKED = Typed("—"), Typed("n/a")
FACEBOOK_SAVES_SINCE = date(2025, 9, 1)
WARTS: dict[tuple[date, str], Entry] = {
    (date(2025, 2, 1), "Instagram"): {"saves": UNKNOWN},
    (date(2025, 3, 1), "Instagram"): {"saves": UNKNOWN},
    **{(month, "Facebook"): {"saves": None} for month in MONTHS if month < FACEBOOK_SAVES_SINCE},
    (date(2026, 2, 1), "Facebook"): {"saves": UNKNOWN},
    **{
        (month, "X"): {"reach": NOT_TRACKED, "saves": NOT_TRACKED, "unfollows": NOT_TRACKED}
        for month in MONTHS
    },
    (OCTOBER, "LinkedIn"): {"video_views": None},
}


def book() -> SampleBook:
    """Return the English sample: every sheet filled."""
    done = harbour_activity()
    leads, costs = leads_by_channel(done, TRADE), cost_rows()
    ads = ad_rows(done, TRADE, AD_PLANS, ad_budgets(done, TRADE, leads, costs))
    return SampleBook(
        name="harbour-lane",
        language="en",
        currency="EUR",
        rhythm="month",
        settings=plan.SETTINGS,
        rows={
            "channels": channel_rows(),
            "channel_results": patched(done.rows, WARTS),
            "website": website_rows(done, TRADE, leads, ads, included=("Facebook",)),
            "goals": plan.GOALS,
            "notes": plan.NOTES,
            "ads": ads,
            "posts": harbour_posts(),
            "listening": listening_rows(),
            "surveys": survey_rows(),
            "reviews": review_rows(),
            "care": care_rows(),
            "costs": costs,
            "audience": audience_rows(),
            "benchmarks": plan.BENCHMARKS,
            "recipients": plan.RECIPIENTS,
        },
        pictures=harbour_pictures(),
    )
