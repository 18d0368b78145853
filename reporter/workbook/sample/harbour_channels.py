"""Harbour Lane's six channels: who they are and how they behave."""

from datetime import date

from reporter.workbook.sample.activity import Activity, Entry, Profile, activity
from reporter.workbook.sample.shape import Trend, months

MONTHS = months(date(2024, 11, 1), 24)
SEPTEMBER, OCTOBER = MONTHS[-2], MONTHS[-1]
SEASON = (0.94, 0.95, 0.99, 1.0, 0.98, 0.94, 0.86, 0.90, 0.99, 1.05, 1.13, 1.24)
VIEWS_SINCE = date(2025, 4, 1)  # Instagram replaced impressions by views
IMPRESSIONS_BEFORE = {month: 0.72 for month in MONTHS if month < VIEWS_SINCE}

INSTAGRAM = Profile(
    channel="Instagram",
    network="instagram",
    followers=29_480,
    gain=Trend(0.0285, 0.0335),
    loss=0.0071,
    posts=Trend(15, 20),
    reach=Trend(6.1, 7.6),
    frequency=Trend(2.35, 2.62, IMPRESSIONS_BEFORE),
    video=0.46,
    engagement=Trend(0.033, 0.0463, {OCTOBER: 1.18}),
    mix=(78, 6, 8, 8),
    clicks=Trend(0.0082, 0.0099),
    leads=Trend(0.024, 0.032),
)
FACEBOOK = Profile(
    channel="Facebook",
    network="facebook",
    followers=27_350,
    gain=Trend(0.0112, 0.0128),
    loss=0.0058,
    posts=Trend(17, 15),
    reach=Trend(8.4, 7.7, {OCTOBER: 1.13}),
    frequency=Trend(1.78, 1.85, {OCTOBER: 1.08}),
    video=0.21,
    engagement=Trend(0.0268, 0.0231, {OCTOBER: 0.9}),
    mix=(79, 10, 9, 2),
    clicks=Trend(0.0122, 0.0131),
    leads=Trend(0.0175, 0.0205),
)
LINKEDIN = Profile(
    channel="LinkedIn",
    network="linkedin",
    followers=3_120,
    gain=Trend(0.041, 0.034),
    loss=0.004,
    posts=Trend(6, 9),
    reach=Trend(5.2, 6.1, {OCTOBER: 1.09}),
    frequency=Trend(1.7, 1.75),
    video=0.12,
    engagement=Trend(0.0365, 0.0392, {OCTOBER: 1.04}),
    mix=(82, 9, 9, 0),
    clicks=Trend(0.0128, 0.0152),
    leads=Trend(0.022, 0.027),
)
X = Profile(
    channel="X",
    network="x",
    followers=8_640,
    gain=Trend(0.0105, 0.0078),
    loss=0.0108,
    posts=Trend(31, 22),
    reach=Trend(7.0, 5.9),
    frequency=Trend(1.6, 1.6),
    video=0.09,
    engagement=Trend(0.0205, 0.0182),
    mix=(77, 9, 14, 0),
    clicks=Trend(0.0078, 0.0069),
    leads=Trend(0.018, 0.021),
)
YOUTUBE = Profile(
    channel="YouTube",
    network="youtube",
    followers=4_870,
    gain=Trend(0.036, 0.041),
    loss=0.0064,
    posts=Trend(3, 4),
    reach=Trend(11.2, 12.4, {OCTOBER: 1.1}),
    frequency=Trend(1.72, 1.77),
    video=0.31,
    engagement=Trend(0.0288, 0.0306),
    mix=(86, 9, 5, 0),
    clicks=Trend(0.0060, 0.0064),
    leads=Trend(0.029, 0.034),
)
TIKTOK = Profile(
    channel="TikTok",
    network="tiktok",
    followers=0,
    gain=Trend(0.205, 0.062),
    loss=0.0118,
    posts=Trend(10, 14),
    reach=Trend(24.0, 17.8),
    frequency=Trend(1.22, 1.28),
    video=0.97,
    engagement=Trend(0.029, 0.0471, {OCTOBER: 1.07}),
    mix=(84, 4, 7, 5),
    clicks=Trend(0.0048, 0.0062),
    leads=Trend(0.017, 0.023),
    opened=date(2025, 5, 12),
    launch=1_460,
)
PROFILES = (INSTAGRAM, FACEBOOK, LINKEDIN, X, YOUTUBE, TIKTOK)


def channel_rows() -> list[Entry]:
    """Return the Channels sheet."""
    about = {
        "Instagram": ("@harbourlane", "Reach new households; show the tea and the table it stands on"),
        "Facebook": ("HarbourLane", "Lead ads, customers over 45, service"),
        "LinkedIn": ("harbour-lane", "Wholesale: cafés, hotels, gift buyers"),
        "X": ("@harbourlane", "Service and news"),
        "YouTube": ("@harbourlane", "Brewing guides, studio visits"),
        "TikTok": ("@harbourlane", "Reach under-30s with short films"),
    }
    sites = {
        "Instagram": "https://www.instagram.com/harbourlane",
        "Facebook": "https://www.facebook.com/HarbourLane",
        "LinkedIn": "https://www.linkedin.com/company/harbour-lane",
        "X": "https://x.com/harbourlane",
        "YouTube": "https://www.youtube.com/@harbourlane",
        "TikTok": "https://www.tiktok.com/@harbourlane",
    }
    return [
        {
            "channel": profile.channel,
            "network": profile.network,
            "handle": about[profile.channel][0],
            "url": sites[profile.channel],
            "purpose": about[profile.channel][1],
            "opened": profile.opened,
            "figures_include_ads": "yes" if profile is FACEBOOK else "no",
            "included": "yes",
        }
        for profile in PROFILES
    ]


def harbour_activity() -> Activity:
    """Return what the six channels did in 24 months, without a gap."""
    return activity(MONTHS, PROFILES, SEASON)
