"""What holds steady from month to month and is yet far from where it stood a year ago is told as news."""

from datasets import channel, dataset, months, results, website
from telling import section, told

from reporter.kpi.results import TOTAL, Verdict
from reporter.story.blocks import Tone

N = "\u202f"
FALL = [1000 - 40 * step for step in range(13)]  # each step is the usual one: none of them counts


def reached(by_month, name="Instagram"):
    """Return a row of people reached for each month up to October 2026."""
    spans = months("2024-01", "2026-10")[-len(by_month) :]
    return [
        results(f"{span.start:%Y-%m}", name, reach=value)
        for span, value in zip(spans, by_month, strict=True)
        if value is not None
    ]


def news(*rows, code="en", request=None, **settings):
    report = told(dataset(*rows, **settings), code, **(request or {}))
    return [one for one in report.evidence.found if (one.outcome.kpi, one.outcome.scope) == ("reach", TOTAL)]


def test_a_slow_fall_is_told_against_the_year_before():
    (one,) = news(*reached(FALL))
    assert one.outcome.change.verdict is Verdict.NOISE
    assert one.tone is Tone.BAD
    assert f"{one.sentence.lead} {one.sentence.rest}" == (
        f"People reached 48.0{N}% below October 2025 at 520 (then 1,000); "
        "steady against September, the lowest in 12 months."
    )
    assert one.headline == f"People reached 48.0{N}% below October 2025, at 520"


def test_the_verdict_and_the_section_say_so():
    report = told(dataset(*reached(FALL)))
    assert section(report, "summary").title == f"People reached came to 520, 48.0{N}% below October 2025"
    assert section(report, "reach").title == f"People reached 48.0{N}% below October 2025, at 520"
    korean = told(dataset(*reached(FALL)), "ko")
    assert section(korean, "summary").title == "도달은 2025년 10월보다 48.0% 적은 520입니다"


def test_a_channel_that_sank_slowly_is_not_called_steady():
    report = told(dataset(*reached(FALL), *reached([500] * 13, "Facebook")))
    assert section(report, "channels:Instagram").title == (
        f"Instagram: people reached 48.0{N}% below October 2025, at 520"
    )
    assert section(report, "channels:Facebook").title.startswith("Facebook held steady")


def test_a_tenth_in_a_year_is_the_least():
    level = [1000, *[930, 1000] * 5, 940]  # 70 is the usual step
    assert not news(*reached([*level, 905]))
    assert news(*reached([*level, 895]))


def test_what_moved_just_now_is_told_as_that():
    (one,) = news(*reached([1000] * 12 + [500]))
    assert not one.against_year
    assert "September" in one.sentence.rest


def test_a_report_that_compares_with_the_year_before_says_it_once():
    (one,) = news(*reached(FALL), request={"compare": "year"})
    assert not one.against_year


def test_other_channels_than_a_year_ago_are_no_news_of_the_total():
    """Facebook opened in between: the sum is of other channels."""
    later = reached([500] * 6, "Facebook")
    channels = (channel("Instagram"), channel("Facebook", opened="2026-05-01"))
    assert not news(*reached(FALL), *later, channels=channels)


def test_sums_manifold_in_a_year_are_told_from_what_to_what():
    (one,) = news(*reached([100 + 60 * step for step in range(13)]))
    assert one.sentence.lead == "People reached up from 100 in October 2025 to 820"
    assert one.sentence.rest.startswith("but steady against September")


def test_no_channel_leads_in_losing():
    shrinking = [
        results(month, name, followers=followers)
        for name, both in (("One", (1000, 950)), ("Two", (1000, 990)))
        for month, followers in zip(("2026-09", "2026-10"), both, strict=True)
    ]
    assert [
        block.title for block in section(told(dataset(*shrinking)), "reach").blocks if hasattr(block, "rows")
    ][-1] == f"Every channel lost followers, Two the smallest part: −1.00{N}%"


def test_a_sum_of_one_part_is_told_once():
    """Sign-ups are the only conversions: one card, one row."""
    rows = [website(month, "One", sign_ups=count) for month, count in (("2026-09", 40), ("2026-10", 80))]
    summary, traffic = (section(told(dataset(*rows)), name) for name in ("summary", "traffic"))
    assert [card.label for card in summary.blocks[0].cards].count("Conversions") == 0
    names = [row.cells[0].text for block in traffic.blocks if hasattr(block, "rows") for row in block.rows]
    assert names == ["Sign-ups"]


def test_a_rate_that_moves_below_its_decimals_is_no_news():
    """0.1744 % and 0.1764 % print as 0.17 and 0.18 %, with +0.00 pp between them."""
    rows = [
        results(month, "One", impressions=100_000_0, shares=shares, likes=50_000)
        for month, shares in (("2026-09", 1744), ("2026-10", 1764))
    ]
    report = told(dataset(*rows))
    assert "virality_rate" not in {one.outcome.kpi for one in report.evidence.found}


# What the chart under such a title says besides


def chart_title(report, name="reach"):
    return next(block.chart.frame.title for block in section(report, name).blocks if hasattr(block, "chart"))


def test_a_chart_under_news_of_the_year_says_who_leads():
    report = told(dataset(*reached(FALL), *reached([200] * 13, "Facebook")))
    assert section(report, "reach").title.startswith(f"People reached 40.0{N}% below October 2025")
    assert chart_title(report) == "Instagram reaches the most people: 520 of 720"


def test_a_chart_under_who_leads_says_that_none_moved():
    report = told(dataset(*reached([1000, 900] * 6 + [1000]), *reached([600, 500] * 6 + [600], "Facebook")))
    assert section(report, "reach").title == "Instagram reaches the most people: 1,000 of 1,600"
    assert chart_title(report) == "People reached: no channel moved beyond its usual swing"


def test_the_line_of_a_lone_channel_says_how_it_went():
    report = told(dataset(*reached([1000, 900] * 6 + [1000])))
    assert section(report, "reach").title == "People reached held steady at 1,000"
    assert chart_title(report) == "People reached: 900 in November 2025, 1,000 in October"


def test_of_two_channels_that_moved_alike_neither_moved_the_most():
    alike = [*reached([1000] * 12 + [1500]), *reached([2000] * 12 + [2500], "Facebook")]
    assert chart_title(told(dataset(*alike))) != "Instagram gained the most: up 500"
    apart = [*reached([1000] * 12 + [1501]), *reached([2000] * 12 + [2500], "Facebook")]
    assert chart_title(told(dataset(*apart))) == "Instagram gained the most: up 501"
