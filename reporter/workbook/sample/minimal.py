"""The smallest workbook: one channel, one period, only the sheets that a workbook needs."""

from datetime import date

from reporter.workbook.sample.book import SampleBook


def book() -> SampleBook:
    """Return a pottery's first month on Instagram."""
    return SampleBook(
        name="minimal",
        language="en",
        currency="USD",
        rhythm="month",
        settings={"brand": "Little Kiln", "currency": "USD", "rhythm": "month"},
        rows={
            "channels": [{"channel": "Instagram", "network": "instagram"}],
            "channel_results": [
                {
                    "period": date(2026, 10, 1),
                    "channel": "Instagram",
                    "followers": 1284,
                    "posts": 9,
                    "impressions": 18430,
                    "reach": 7915,
                    "likes": 412,
                    "comments": 37,
                    "shares": 21,
                    "saves": 48,
                    "link_clicks": 156,
                }
            ],
        },
    )
