"""Stress workbooks: what a layout has to survive, in the same plain form as the samples.

``BOOKS`` maps a name to a function that makes the book:

    one             one channel, one period
    large           12 channels, 36 periods
    long-names      brand, channels, campaigns, goals, posts and people of 60 characters
    extremes        values 0, 7 and 12,345,678,901 side by side
    bare            only the required sheets and columns, all numbers optional and missing but followers
    hollow          every sheet present, every optional cell missing
    korean          Korean names and words, won
    weekly          26 weeks
    awkward         markup, formulas, emoji, right-to-left letters, very long notes

None of them is wrong: the reader may warn, but finds no errors. In a test: ``from stress import BOOKS, write``;
``write(BOOKS["large"](), tmp_path)`` returns the path of the finished workbook.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from reporter.kpi.catalogue import CATALOGUE
from reporter.language import language
from reporter.model.schema import NUMERIC, SHEETS
from reporter.workbook.sample import SampleBook, sample_book
from reporter.workbook.sample.activity import Profile, activity
from reporter.workbook.sample.files import write_sample
from reporter.workbook.sample.shape import Trend, months

Entry = dict[str, Any]
LAST = date(2026, 10, 1)
NETWORKS = (
    "instagram",
    "facebook",
    "linkedin",
    "x",
    "youtube",
    "tiktok",
    "threads",
    "pinterest",
    "reddit",
    "snapchat",
    "telegram",
    "vk",
)
FLAT = (1.0,) * 12
LONG = "The Extraordinarily Patient Company of Tea, Kettles & Linens"  # 60 characters
assert len(LONG) == 60


def settings(brand: str, currency: str = "EUR", rhythm: str = "month", **more: object) -> Entry:
    return {"brand": brand, "currency": currency, "rhythm": rhythm, "as_of": date(2026, 11, 4), **more}


def profile(channel: str, network: str, followers: int = 5_000) -> Profile:
    return Profile(
        channel=channel,
        network=network,
        followers=followers,
        gain=Trend(0.02, 0.03),
        loss=0.006,
        posts=Trend(8, 12),
        reach=Trend(5, 6),
        frequency=Trend(1.6, 1.8),
        video=0.3,
        engagement=Trend(0.03, 0.04),
        mix=(80, 8, 7, 5),
        clicks=Trend(0.009, 0.011),
        leads=Trend(0.02, 0.03),
    )


def website(rows: Sequence[Entry]) -> list[Entry]:
    """Return visits that follow from the link clicks of channel results."""
    return [
        {
            "period": row["period"],
            "channel": row["channel"],
            "sessions": round(row["link_clicks"] * 0.85),
            "bounce_rate": 0.52,
            "leads": round(row["link_clicks"] * 0.03),
            "orders": round(row["link_clicks"] * 0.02),
            "new_customers": round(row["link_clicks"] * 0.01),
            "revenue": round(row["link_clicks"] * 0.9, 2),
        }
        for row in rows
    ]


def plain_book(
    name: str, profiles: Sequence[Profile], span: Sequence[date], given: Entry, **sheets: Sequence[Entry]
) -> SampleBook:
    """Return a book with channels, results and website; ``sheets`` adds to them or takes their place."""
    done = activity(tuple(span), tuple(profiles), FLAT)
    results = sorted(done.rows.values(), key=lambda row: row["period"])
    channels: list[Entry] = [{"channel": each.channel, "network": each.network} for each in profiles]
    rows: dict[str, Sequence[Entry]] = {
        "channels": channels,
        "channel_results": results,
        "website": website(results),
        **sheets,
    }
    language = str(given.get("language", "en"))
    return SampleBook(name, language, given["currency"], given["rhythm"], given, rows)


def one() -> SampleBook:
    return plain_book("one", [profile("Instagram", "instagram")], [LAST], settings("One of Each"))


def large() -> SampleBook:
    profiles = [
        profile(f"{network.replace('_', ' ').capitalize()} {place + 1}", network, 900 * (place + 1) ** 2)
        for place, network in enumerate(NETWORKS)
    ]
    return plain_book("large", profiles, months(date(2023, 11, 1), 36), settings("Twelve by Thirty-six"))


def long_names() -> SampleBook:
    names = [f"{LONG[:57]} {letter}." for letter in "ABCD"]
    profiles = [profile(name, network) for name, network in zip(names, NETWORKS, strict=False)]
    span = months(date(2025, 9, 1), 14)
    given = settings(LONG, report_title=LONG, prepared_by=LONG, prepared_for=LONG)
    goal = {
        "goal": LONG,
        "objective": LONG,
        "kpi": "leads",
        "channel": names[0],
        "kind": "level",
        "target": 900,
    }
    note = {"period": LAST, "kind": "next_step", "text": " ".join([LONG] * 3), "owner": LONG}
    ads = [
        {"period": month, "channel": names[0], "campaign": f"{LONG[:59]}{copy}", "spend": 400 + 50 * copy}
        | {"impressions": 60_000, "clicks": 700, "leads": 9 + copy}
        for month in span
        for copy in (1, 2, 3)
    ]
    posts = [
        {"date": LAST.replace(day=3 + copy), "channel": names[copy % 4], "title": f"{LONG} {copy}"}
        | {"impressions": 9_000 + copy, "reach": 5_000 + copy, "likes": 40 * copy, "comments": 3, "shares": 2}
        for copy in range(1, 9)
    ]
    return plain_book(
        "long-names",
        profiles,
        span,
        given,
        goals=[{**goal, "start": date(2026, 1, 1), "due": date(2026, 12, 31), "owner": LONG}],
        notes=[note, {**note, "kind": "decision"}, {**note, "kind": "risk"}],
        ads=ads,
        posts=posts,
    )


def extremes() -> SampleBook:
    """Return zero, a handful and eleven digits as three channels, and as two periods of one of them."""
    huge = 12_345_678_901
    sizes = {
        "Zero": (0, 0),
        "Seven": (7, 7),
        "Huge": (huge, huge),
        "From zero": (0, huge),
        "To zero": (huge, 0),
    }
    networks = dict(zip(sizes, NETWORKS, strict=False))
    counts = ("followers", "posts", "impressions", "reach", "likes", "comments", "shares", "link_clicks")
    results = [
        {"period": month, "channel": name, **dict.fromkeys(_offered(networks[name], counts), values[place])}
        for place, month in enumerate((date(2026, 9, 1), LAST))
        for name, values in sizes.items()
    ]
    visits = [
        {
            "period": row["period"],
            "channel": row["channel"],
            "sessions": row["impressions"],
            "bounce_rate": rate,
        }
        | {"leads": row["impressions"], "orders": row["impressions"], "revenue": row["impressions"]}
        for row, rate in zip(results, (0, 0.5, 1, 0, 1, 0, 0.5, 1, 1, 0), strict=True)
    ]
    channels = [{"channel": name, "network": network} for name, network in networks.items()]
    rows: dict[str, Sequence[Entry]] = {"channels": channels, "channel_results": results, "website": visits}
    return SampleBook("extremes", "en", "USD", "month", settings("Extremes", "USD"), rows)


def _offered(network: str, columns: Sequence[str]) -> list[str]:
    return [column for column in columns if not (network == "x" and column == "reach")]


def bare() -> SampleBook:
    rows: dict[str, Sequence[Entry]] = {
        "channels": [{"channel": "Shop", "network": "other"}],
        "channel_results": [{"period": LAST, "channel": "Shop", "followers": 7}],
    }
    given = {"brand": "Bare", "currency": "USD", "rhythm": "month"}
    return SampleBook("bare", "en", "USD", "month", given, rows)


def hollow() -> SampleBook:
    """Return every sheet of the English sample with its required cells and one number a row, no more."""
    full = sample_book("harbour-lane")
    rows = {sheet: [_required_only(sheet, row) for row in entries] for sheet, entries in full.rows.items()}
    given = {key: full.settings[key] for key in ("brand", "currency", "rhythm", "as_of")}
    return SampleBook("hollow", "en", "EUR", "month", given, rows)


KEPT = (
    "bound",
    "kpi",
    "channel",
    "responses",
    "highest_score",
    "promoters",
    "passives",
    "detractors",
    "hourly_rate",
)


def _required_only(sheet: str, row: Any) -> Entry:
    columns = SHEETS[sheet].columns
    kept = {c.id: row.get(c.id) for c in columns if c.required or c.id in SHEETS[sheet].unique}
    number = next(
        (c.id for c in columns if c.kind in NUMERIC and isinstance(row.get(c.id), (int, float))), None
    )
    kept |= {number: row[number]} if number else {}
    return kept | {part: row[part] for part in KEPT if part in row}


def korean() -> SampleBook:
    return sample_book("korean")


def weekly() -> SampleBook:
    start = date(2026, 5, 4)
    weeks = [start + timedelta(weeks=number) for number in range(26)]
    profiles = [profile("Instagram", "instagram"), profile("TikTok", "tiktok", 1_200)]
    costs = [
        {"period": week, "item": "Social media", "kind": "labour", "hours": 9, "hourly_rate": 40}
        for week in weeks
    ]
    given = settings("Week by Week", rhythm="week", week_start="monday")
    return plain_book("weekly", profiles, weeks, given, costs=costs)


AWKWARD = (
    "<b>bold</b> & <script>alert(1)</script>",
    "=cmd|' /C calc'!A0",
    "+49 30 1234567",
    "-2+3",
    "@SUM(A1:A9)",
    "👩‍🍳🫖 tea & café ☕️",
    "שלום עולם · مرحبا",
    "quotes \" and ' and “these”",
    "{{ 7 * 7 }} {% raw %}",
    "two\nlines",
)


def awkward() -> SampleBook:
    profiles = [
        profile("<b>Tea</b> & Co", "instagram"),
        profile("=1+1", "facebook"),
        profile("Café ☕️ 中文 한국어", "linkedin"),
    ]
    span = months(date(2026, 1, 1), 10)
    notes = [{"period": LAST, "kind": "comment", "text": text} for text in AWKWARD]
    notes += [
        {"period": LAST, "kind": "next_step", "text": text, "owner": "=owner()", "due": date(2026, 11, 20)}
        for text in AWKWARD[:3]
    ]
    notes.append({"period": LAST, "kind": "decision", "text": "A very long wish. " * 60})
    posts = [
        {"date": LAST.replace(day=2 + place), "channel": "=1+1", "title": text, "likes": 10 + place}
        | {"impressions": 900, "reach": 700, "comments": 2, "shares": 1}
        for place, text in enumerate(AWKWARD)
    ]
    reviews = [
        {
            "date": LAST.replace(day=5 + place),
            "source": "<i>Web</i>",
            "stars": 5,
            "quote": text,
            "author": "@x",
        }
        | {"feature": "yes"}
        for place, text in enumerate(AWKWARD)
    ]
    ads = [
        {"period": month, "channel": "=1+1", "campaign": '=HYPERLINK("https://example.com")', "spend": 200}
        | {"impressions": 20_000, "clicks": 210, "leads": 5}
        for month in span
    ]
    given = settings("<Awkward> & “Sons”", report_title="=1+1 {{ title }}", prepared_by="{% x %}")
    return plain_book("awkward", profiles, span, given, notes=notes, posts=posts, reviews=reviews, ads=ads)


BOOKS: dict[str, Callable[[], SampleBook]] = {
    "one": one,
    "large": large,
    "long-names": long_names,
    "extremes": extremes,
    "bare": bare,
    "hollow": hollow,
    "korean": korean,
    "weekly": weekly,
    "awkward": awkward,
}


KPI_UNITS = {kpi.id: kpi.unit for kpi in CATALOGUE.values()}


def kpi_names(code: str) -> dict[str, str]:
    """Return every KPI's name in a language."""
    return {kpi: language(code).text(f"kpi-{kpi}") for kpi in CATALOGUE}


def write(book: SampleBook, folder: Path) -> Path:
    """Write a book with the catalogue's names and units; return the path of the workbook."""
    return write_sample(book, folder, kpi_names(book.language), KPI_UNITS)[0]
