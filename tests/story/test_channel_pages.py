"""The page of a channel: its chart draws what its title speaks of."""

from datasets import care, dataset, results
from telling import told

from reporter.story.blocks import ChartBlock

N = "\u202f"  # narrow no-break space, before a unit


def pages(*rows, code="en"):
    report = told(dataset(*rows, currency="EUR"), code)
    return {one.id.removeprefix("channels:"): one for one in report.sections if "channels:" in one.id}


def frame(page):
    return next(block.chart.frame for block in page.blocks if isinstance(block, ChartBlock))


def slow_replies(*names):
    """Return four months of followers that stand still and of replies that take much longer in the last."""
    waits = ((1, 2), (2, 2), (3, 2), (4, 6))
    seen = [results(f"2026-{m:02}", name, followers=100) for m, _ in waits for name in names]
    return seen + [
        care(f"2026-{m:02}", name, messages=30, first_reply_hours=hours + place)
        for m, hours in waits
        for place, name in enumerate(names)
    ]


def test_the_chart_of_a_channel_draws_what_the_title_speaks_of():
    slow = pages(*slow_replies("Instagram", "X"))["X"]
    assert slow.title.replace(N, " ") == "X: time to first reply up 133 % to 7.0 h"
    assert frame(slow).kpi == "first_reply_time"
    assert frame(slow).subtitle == "Time to first reply by channel, January – April 2026"


def test_the_slowest_channel_leads_nothing():
    found = pages(*slow_replies("Instagram", "X", "TikTok"))
    assert [frame(found[name]).title for name in ("TikTok", "X", "Instagram")] == [
        "TikTok has the longest time to first reply of all channels",
        "X has the second-longest time to first reply of 3 channels",
        "Instagram has the shortest time to first reply of 3 channels",
    ]


def test_a_line_that_stands_alone_is_told_by_its_ends():
    for code, title, subtitle in (
        ("en", "Time to first reply: 2.0 h in January 2026, 6.0 h in April", "Time to first reply on X"),
        ("ko", "첫 답변 시간: 2026년 1월 2.0시간, 4월 6.0시간", "X의 첫 답변 시간"),
    ):
        page = pages(*slow_replies("X"), code=code)["X"]
        assert frame(page).title.replace(N, " ") == title
        assert frame(page).subtitle.startswith(subtitle)


def test_what_no_chart_proves_gives_way_to_what_one_does():
    """Leads are known of two months only, which is no trend; reach of four."""
    page = pages(
        *(results(f"2026-{m:02}", "X", reach=reach) for m, reach in ((1, 1000), (2, 1000))),
        results("2026-03", "X", reach=1000, leads=400),
        results("2026-04", "X", reach=1500, leads=900),
    )["X"]
    assert page.title.replace(N, " ") == "X: people reached up 50.0 % to 1,500"
    assert frame(page).kpi == "reach"
