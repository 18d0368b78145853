"""What people said to and about Harbour Lane: mentions, surveys, reviews, messages, and who they are."""

from datetime import date

from reporter.workbook.sample.activity import Entry
from reporter.workbook.sample.harbour_channels import MONTHS, OCTOBER, SEASON
from reporter.workbook.sample.shape import Trend, apportion, chance, months

BRAND = "Harbour Lane"
HEARD = months(date(2025, 5, 1), 18)  # the listening tool was bought in May 2025
RIVALS = {
    BRAND: (Trend(402, 611), Trend(41_000, 60_500), 0),
    "Leaf & Loom": (Trend(688, 702), Trend(0, 0), 186_400),
    "Copper Kettle": (Trend(455, 398), Trend(0, 0), 92_300),
    "Nordhem Living": (Trend(301, 344), Trend(0, 0), 71_900),
}
# promoters, passives, detractors
NPS = (
    *((58, 49, 31), (66, 54, 34), (55, 45, 29), (60, 47, 31), (61, 50, 32), (64, 49, 32)),
    *((63, 51, 31), (66, 50, 33), (67, 52, 33), (70, 51, 34), (72, 54, 34), (75, 55, 36)),
    *((80, 57, 38), (72, 52, 34), (73, 54, 33), (75, 53, 35), (74, 52, 34), (77, 54, 35)),
    *((75, 51, 34), (78, 53, 35), (72, 50, 32), (76, 51, 34), (79, 49, 33), (108, 49, 25)),
)
STAR_SHARES = (64, 21, 8, 4, 3)
QUOTES = (
    (
        date(2026, 10, 4),
        "Google",
        5,
        "The autumn box arrived wrapped like a present. Even the tin is beautiful.",
        "Ellen M.",
        "yes",
    ),
    (
        date(2026, 10, 9),
        "Trustpilot",
        5,
        "Best genmaicha I have had outside Japan, and it came in two days.",
        "R. Okafor",
        "yes",
    ),
    (
        date(2026, 10, 13),
        "Google",
        5,
        "Die Teekanne gießt ohne einen Tropfen daneben. Endlich.",
        "Katrin B.",
        "yes",
    ),
    (
        date(2026, 10, 19),
        "Trustpilot",
        2,
        "The offer page kept sending me in circles. I gave up and phoned.",
        "Dave P.",
        "yes",
    ),
    (
        date(2026, 10, 22),
        "Google",
        4,
        "Wunderschönes Geschirr, nur die Antwort auf meine Frage dauerte zwei Tage.",
        "Jonas W.",
        None,
    ),
    (
        date(2026, 9, 12),
        "Google",
        5,
        "A shop that writes back as if a person had read the question.",
        "Marta S.",
        None,
    ),
    (
        date(2026, 9, 24),
        "Trustpilot",
        3,
        "Lovely tea, dented tin. Replaced without a fuss.",
        "H. Lindqvist",
        None,
    ),
    (
        date(2026, 8, 17),
        "Google",
        5,
        "Mein Nachbar hat mich angesteckt. Jetzt trinken wir beide nur noch den Oolong.",
        "Uwe T.",
        None,
    ),
)
INBOX = {
    "Instagram": (Trend(62, 108, {OCTOBER: 1.12}), Trend(4.6, 4.1, {OCTOBER: 1.95}), 0.30),
    "Facebook": (Trend(71, 78, {OCTOBER: 1.2}), Trend(5.0, 4.0, {OCTOBER: 1.75}), 0.36),
    "X": (Trend(38, 29), Trend(4.1, 3.6, {OCTOBER: 1.4}), 0.42),
}
AGES = ("18–24", "25–34", "35–44", "45–54", "55 and older")
AGE_SHARES = {
    "Instagram": ((0.17, 0.39, 0.26, 0.12, 0.06), (0.19, 0.41, 0.24, 0.11, 0.05)),
    "Facebook": ((0.04, 0.16, 0.24, 0.29, 0.27), (0.03, 0.15, 0.23, 0.30, 0.29)),
    "TikTok": ((0.41, 0.36, 0.15, 0.06, 0.02), (0.44, 0.35, 0.13, 0.06, 0.02)),
}
COUNTRIES = ("Ireland", "United Kingdom", "Germany", "Netherlands", "Other")
COUNTRY_SHARES = ((0.38, 0.29, 0.14, 0.08, 0.11), (0.34, 0.28, 0.19, 0.09, 0.10))
GENDERS = ("Women", "Men", "Not said")
GENDER_SHARES = ((0.71, 0.25, 0.04), (0.69, 0.27, 0.04))


def listening_rows() -> list[Entry]:
    """Return mentions of the brand and of three invented competitors."""
    return [_heard(month, brand) for month in HEARD for brand in RIVALS]


def _heard(month: date, brand: str) -> Entry:
    volume, audience, followers = RIVALS[brand]
    share = volume.at(month, HEARD) * SEASON[month.month - 1] * chance(f"{brand} mentions", month, 0.04)
    mentions = round(share)
    row: Entry = {"period": month, "brand": brand, "mentions": mentions}
    if brand != BRAND:
        growth = 1 + 0.011 * (HEARD.index(month) - len(HEARD) + 1)
        return {**row, "own_followers": round(followers * growth)}
    positive, neutral, negative = apportion(mentions, (47, 44, 9) if month == OCTOBER else (45, 46, 9))
    heard = {"positive": positive, "neutral": neutral, "negative": negative}
    return {**row, "followers_of_accounts": round(audience.at(month, HEARD) * 9.4), **heard}


def survey_rows() -> list[Entry]:
    """Return the question asked after each order (NPS, by counts) and after each reply (CSat, by average)."""
    return [row for month, counts in zip(MONTHS, NPS, strict=True) for row in _asked(month, counts)]


def _asked(month: date, counts: tuple[int, int, int]) -> tuple[Entry, Entry]:
    promoters, passives, detractors = counts
    parts = {"promoters": promoters, "passives": passives, "detractors": detractors}
    score = round(Trend(4.2, 4.4, {OCTOBER: 0.97}).at(month, MONTHS) * chance("csat", month, 0.006), 2)
    answers = round(Trend(52, 88).at(month, MONTHS) * chance("csat answers", month, 0.1))
    return (
        {"period": month, "question": "nps", **parts},
        {"period": month, "question": "csat", "score": score, "responses": answers, "highest_score": 5},
    )


def review_rows() -> list[Entry]:
    """Return a year of star counts from two sites, and the reviews worth quoting."""
    counted = [row for month in MONTHS[-12:] for row in _stars(month)]
    quoted: list[Entry] = [
        {"date": day, "source": source, "stars": stars, "quote": quote, "author": author, "feature": featured}
        for day, source, stars, quote, author, featured in QUOTES
    ]
    return sorted(counted + quoted, key=lambda row: row["date"])


def _stars(month: date) -> list[Entry]:
    total = round(Trend(21, 34).at(month, MONTHS) * SEASON[month.month - 1] * chance("reviews", month, 0.1))
    split = apportion(total, STAR_SHARES)
    return [
        {"date": month.replace(day=28), "source": "Google", "stars": 5 - index, "count": count}
        for index, count in enumerate(split)
        if count
    ]


def care_rows() -> list[Entry]:
    """Return messages, issues and the time to the first reply of the three channels people write to."""
    return [_inbox(month, channel) for month in MONTHS for channel in INBOX]


def _inbox(month: date, channel: str) -> Entry:
    volume, wait, problems = INBOX[channel]
    busy = SEASON[month.month - 1] * chance(f"{channel} messages", month, 0.06)
    messages = round(volume.at(month, MONTHS) * busy)
    raised = round(messages * problems)
    resolved = round(
        raised * (0.79 if month == OCTOBER else 0.93 * chance(f"{channel} resolved", month, 0.03))
    )
    hours = round(wait.at(month, MONTHS) * chance(f"{channel} wait", month, 0.025), 1)
    row: Entry = {"period": month, "channel": channel, "messages": messages, "issues_raised": raised}
    return {**row, "issues_resolved": resolved, "first_reply_hours": hours}


def audience_rows() -> list[Entry]:
    """Return who follows, a year ago, in September and in October."""
    moments = ((MONTHS[-13], 0.0), (MONTHS[-2], 0.92), (MONTHS[-1], 1.0))
    rows: list[Entry] = []
    for month, share in moments:
        for channel, (before, now) in AGE_SHARES.items():
            rows += _split(month, channel, "age", dict(zip(AGES, _between(before, now, share), strict=True)))
        rows += _split(
            month, None, "country", dict(zip(COUNTRIES, _between(*COUNTRY_SHARES, share), strict=True))
        )
        rows += _split(
            month, "Instagram", "gender", dict(zip(GENDERS, _between(*GENDER_SHARES, share), strict=True))
        )
    return rows


def _between(before: tuple[float, ...], now: tuple[float, ...], share: float) -> list[float]:
    weights = [old + (new - old) * share for old, new in zip(before, now, strict=True)]
    return [part / 1000 for part in apportion(1000, weights)]


def _split(month: date, channel: str | None, split: str, groups: dict[str, float]) -> list[Entry]:
    return [
        {"period": month, "channel": channel, "split": split, "group": group, "share": share}
        for group, share in groups.items()
    ]
