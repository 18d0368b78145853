"""Paid, customers, care, cost and return, competitors, audience, content: small data, figures worked out by hand."""

from datetime import time

import pytest
from datasets import (
    ads,
    audience,
    care,
    channel,
    costs,
    dataset,
    listening,
    period,
    posts,
    results,
    reviews,
    surveys,
    website,
)
from telling import section, told

from reporter.model.charts import BarChart, LineChart, StackedBarChart, WaterfallChart
from reporter.model.period import Calendar
from reporter.model.schema import SHEETS, Kind
from reporter.model.units import NOT_TRACKED
from reporter.story import posts as listed
from reporter.story.blocks import Bullets, ChartBlock, Gallery, Remark, Small, Table, Tone

N = "\u202f"  # narrow no-break space, before a unit
NEW = ("paid", "customers", "care", "return", "competitors", "audience", "content")
PLAIN = results("2026-10", "Instagram", followers=1000, impressions=5000, likes=50)


def report(*rows, **settings):
    return told(dataset(*rows, **{"currency": "EUR", **settings}))


def tables(one):
    return [block for block in one.blocks if isinstance(block, Table)]


def table(one, title):
    return next(block for block in tables(one) if block.title == title)


def rows(block):
    return [[cell.text.replace(N, " ") for cell in row.cells] for row in block.rows]


def chart(one, kind):
    return next(
        block.chart
        for block in _all_blocks(one)
        if isinstance(block, ChartBlock) and isinstance(block.chart, kind)
    )


def notes(one):
    return [note for block in one.blocks if isinstance(block, Small) for note in block.notes]


def plain(text):
    return text.replace(N, " ").replace("\u00a0", " ")


@pytest.mark.parametrize("name", NEW)
def test_a_section_without_data_is_not_told(name):
    assert name not in [one.id for one in report(PLAIN).sections]


# Paid

SEPTEMBER = (
    ads("2026-09", "Facebook", campaign="Box", spend=100, impressions=9000, clicks=100, leads=10),
    ads("2026-09", "LinkedIn", campaign="Trade", spend=50, impressions=900, clicks=10, leads=5),
)
OCTOBER = (
    ads("2026-10", "Facebook", campaign="Box", spend=300, impressions=9000, clicks=150, leads=15),
    ads("2026-10", "LinkedIn", campaign="Trade", spend=60, impressions=900, clicks=10, leads=5),
)


def test_paid_tells_the_change_that_weighs_most_on_the_bill():
    one = section(report(*SEPTEMBER, *OCTOBER), "paid")
    assert plain(one.title) == "Facebook: cost per lead of ads up 100 % to €20.00"
    assert chart(one, BarChart).frame.title == "Facebook has the highest cost per lead of ads: €20.00"
    assert chart(one, BarChart).series[1].values == (10.0, 10.0)


def test_paid_pools_the_total_and_lists_channels_and_campaigns():
    one = section(report(*SEPTEMBER, *OCTOBER), "paid")
    total = {row[0]: row[1:4] for row in rows(tables(one)[0])}
    assert total["Cost per lead of ads"] == [
        "€18.00",
        "€10.00",
        "+80.0 %",
    ]  # 360 ÷ 20, not the mean of 20 and 12
    places = tables(one)[1]
    assert (
        places.title.replace(N, " ")
        == "Facebook takes 83 % of the ad spend and brings 75 % of the leads from ads"
    )
    assert [row.group for row in places.rows] == ["By channel", None, "By campaign", None]
    assert rows(places)[0] == ["Facebook", "€300", "150", "€2.00", "15", "€20.00", "+100 %"]
    assert rows(places)[3] == ["Trade", "€60", "10", "€6.00", "5", "€12.00", "+20.0 %"]


def test_leads_that_nobody_counts_are_no_column():
    without = [
        ads("2026-10", name, spend=60, impressions=900, clicks=30) for name in ("Facebook", "LinkedIn")
    ]
    one = section(report(*without), "paid")
    heads = [heading.label for heading in table(one, "Where the ad money went").headings]
    assert heads == ["Channel", "Spend", "Clicks", "Cost per click"]


def test_of_campaigns_alone_the_dearest_is_named_and_no_group_stands_by_itself():
    """On one channel the campaigns share the money out: 300 of 400, and 9 of 12 leads."""
    spent = [
        ads("2026-10", "LinkedIn", campaign=name, spend=spend, clicks=30, leads=leads)
        for name, spend, leads in (("White paper", 300, 9), ("Webinars", 100, 3))
    ]
    told_of = report(*spent)
    shown = table(
        section(told_of, "paid"),
        f"White paper takes 75{N}% of the ad spend and brings 75{N}% of the leads from ads",
    )
    assert shown.headings[0].label == "Campaign"
    assert [row.group for row in shown.rows] == [None, None]
    titles = [getattr(block, "title", None) for block in section(told_of, "return").blocks]
    assert "What it cost directly, and what it brought" not in titles


# Customers


def test_customers_tells_the_score_with_its_margin_and_parts():
    asked = [
        surveys(f"2026-{month}", question="nps", promoters=up, passives=30, detractors=70 - up)
        for month, up in (("09", 40), ("10", 60))
    ]
    one = section(report(PLAIN, *asked), "customers")
    assert plain(one.title) == "Net Promoter Score up 40 points to 50"
    # n = 100, variance 0.7 − 0.5² = 0.45: 1.96 × √0.0045 × 100 = 13.1
    assert plain(notes(one)[0]) == "Net Promoter Score 50 ± 13, from 100 answers (95 % confidence)."
    promoters, passives, detractors = (part.values for part in chart(one, StackedBarChart).series)
    assert (promoters, passives, detractors) == ((0.4, 0.6), (0.3, 0.3), (0.3, 0.1))


def test_the_score_is_drawn_with_its_margin_from_three_periods_on():
    asked = [
        surveys(f"2026-{month}", question="nps", promoters=up, passives=30, detractors=70 - up)
        for month, up in (("08", 40), ("09", 40), ("10", 60))
    ]
    average = surveys("2026-07", question="nps", score=8, responses=20)
    one = section(report(PLAIN, average, *asked), "customers")
    drawn = chart(one, LineChart)
    assert drawn.frame.title == "Net Promoter Score between 37 and 63"  # 50 ± 13
    # of 40, 30, 30: variance 0.7 − 0.1² = 0.69: 1.96 × √0.0069 × 100 = 16.3
    margins = drawn.series[0].margins
    assert margins[0] is None
    assert margins[1:] == pytest.approx((16.28, 16.28, 13.15), abs=0.005)
    assert "nps-margin" not in [
        block.chart.frame.id
        for block in _all_blocks(section(report(PLAIN, *asked[1:]), "customers"))
        if isinstance(block, ChartBlock)
    ]


def test_only_chosen_quotes_of_the_span_are_told_the_latest_first():
    one = section(
        report(
            PLAIN,
            reviews("2026-10-02", source="Google", stars=5, quote="Lovely.", author="Ann", feature=True),
            reviews("2026-10-09", source="Google", stars=1, quote="Late.", feature=True),
            reviews("2026-10-10", source="Google", stars=4, quote="Fine.", feature=False),
            reviews("2026-09-10", source="Google", stars=4, quote="Earlier.", feature=True),
        ),
        "customers",
    )
    quotes = [(block.text, block.author) for block in one.blocks if isinstance(block, Remark)]
    assert quotes == [
        ("“Late.”", "Google · 1 star out of 5"),
        ("“Lovely.”", "Ann · Google · 5 stars out of 5"),
    ]


def test_quotes_without_room_are_counted():
    days = ("2026-10-03", "2026-10-09", "2026-10-09", "2026-10-20", "2026-10-01")
    rows = [
        reviews(day, source="Google", stars=5, quote=f"{place}.", feature=True)
        for place, day in enumerate(days)
    ]
    one = section(report(PLAIN, *rows), "customers")
    assert [block.text for block in one.blocks if isinstance(block, Remark)] == ["“3.”", "“1.”", "“2.”"]
    assert notes(one)[-1] == "The latest 3 of 5 quotes chosen for the report."
    few = section(report(PLAIN, *rows[:3]), "customers")
    assert not any("quotes" in note for note in notes(few))


# Care


def test_care_tells_the_reply_time_weighed_by_messages():
    waits = ((1, 2, 4), (2, 2, 4), (3, 2, 4), (4, 5, 9))
    answered = [
        care(
            f"2026-{month:02}",
            name,
            messages=count,
            issues_raised=40,
            issues_resolved=36,
            first_reply_hours=hours,
        )
        for month, quick, slow in waits
        for name, count, hours in (("Instagram", 30, quick), ("X", 10, slow))
    ]
    seen = [results("2026-04", name, followers=10) for name in ("Instagram", "X")]
    one = section(report(*seen, *answered), "care")
    # (30 × 5 + 10 × 9) ÷ 40 = 6.0, before (30 × 2 + 10 × 4) ÷ 40 = 2.5
    assert plain(one.title) == "Time to first reply up 140 % to 6.0 h"
    assert plain(chart(one, LineChart).frame.title) == "X customers wait longest for a first reply: 9.0 h"
    assert chart(one, LineChart).series[0].values == (2.5, 2.5, 2.5, 6.0)
    assert rows(table(one, "Issues and replies by channel"))[1] == [
        "X",
        "40",
        "36",
        "90.0 %",
        "9.0 h",
        "+125 %",
    ]


def test_care_leaves_no_channel_out():
    names = [f"Channel {number}" for number in range(8)]
    answered = [care("2026-10", name, issues_raised=40, issues_resolved=36) for name in names]
    one = section(report(PLAIN, *answered, channels=[channel(name) for name in names]), "care")
    assert [row[0] for row in rows(table(one, "Issues and replies by channel"))] == names


def test_the_chart_of_replies_draws_the_slowest_channels_and_says_how_many():
    names = [f"Channel {number}" for number in range(8)]
    answered = [
        care(f"2026-{month:02}", name, messages=30, first_reply_hours=number + 1)
        for month in range(1, 5)
        for number, name in enumerate(names)
    ]
    seen = [results("2026-04", name, followers=10) for name in names]
    drawn = chart(section(report(*seen, *answered), "care"), LineChart)
    assert [one.name for one in drawn.series[1:]] == [f"Channel {number}" for number in (7, 6, 5, 4, 3)]
    assert plain(drawn.frame.subtitle).endswith("; 5 of 8 channels")


def test_the_appendix_names_every_figure_that_is_not_complete():
    """Each measure is known of one channel more than the one before: as many notes as measures."""
    counted = [one.id for one in SHEETS["channel_results"].columns if one.kind is Kind.COUNT]
    names = [f"Channel {number}" for number in range(len(counted) + 2)]
    known = [
        results("2026-10", name, **dict.fromkeys(counted[: place + 1], 1000 + place))
        for place, name in enumerate(names)
    ]
    visited = [
        website("2026-10", names[place], sessions=10, **({"leads": 5} if place else {})) for place in (0, 1)
    ]
    told_of = section(report(*known, *visited, channels=[channel(name) for name in names]), "appendix")
    noted = next(block.items for block in told_of.blocks if isinstance(block, Bullets))
    assert noted[-1] == "Missing or incomplete too: Posts published and Leads."


def reviewed(month, *counts):
    """Return reviews of a month: how many gave five stars, four …"""
    return [
        reviews(f"2026-{month:02}-10", source="Google", stars=5 - place, count=count)
        for place, count in enumerate(counts)
    ]


def test_the_stars_are_told_as_shares_now_and_before():
    one = section(report(PLAIN, *reviewed(9, 5, 5), *reviewed(10, 12, 4, 0, 3, 1)), "customers")
    bars = chart(one, BarChart)
    assert plain(bars.frame.title) == "60 % of reviews give five stars, 20 % one or two"
    assert plain(bars.frame.subtitle) == "Shares of 20 reviews, October 2026"
    assert [place.label for place in bars.categories] == [
        "5 stars",
        "4 stars",
        "3 stars",
        "2 stars",
        "1 star",
    ]
    assert bars.series[0].values == (0.6, 0.2, 0.0, 0.15, 0.05)
    assert bars.series[1].values == (0.5, 0.5, 0.0, 0.0, 0.0)


@pytest.mark.parametrize(
    "given",
    [reviewed(10, 5, 4), [reviews("2026-10-10", source="Google", stars=4.4, count=60)]],
    ids=["few", "average"],
)
def test_few_reviews_and_averages_have_no_spread(given):
    one = section(report(PLAIN, *given), "customers")
    assert not [block for block in _all_blocks(one) if isinstance(block, ChartBlock)]


# Cost and return

PAID = ads("2026-10", "Instagram", spend=100, impressions=900, clicks=10)
SOLD = website("2026-10", "Instagram", sessions=90, leads=10, orders=4, revenue=600)
TOOLS = costs("2026-10", item="Tools", kind="tools", amount=100)


def test_the_cost_is_told_by_kind_with_what_it_brought():
    work = costs("2026-10", item="Manager", kind="labour", hours=10, hourly_rate=20)
    one = section(report(PLAIN, PAID, SOLD, TOOLS, work), "return")
    assert plain(one.title) == "€400 spent, €600 traced to social: a return of 50 %"  # (600 − 400) ÷ 400
    bars = chart(one, BarChart)
    assert plain(bars.frame.title) == "Labour takes the largest part of the cost: 50 %"
    assert [place.label for place in bars.categories] == ["Labour", "Ads", "Tools"]
    assert bars.series[0].values == (200.0, 100.0, 100.0)
    assert not notes(one)


def test_a_return_without_labour_says_so():
    one = section(report(PLAIN, PAID, SOLD, TOOLS), "return")
    assert notes(one) == ["No paid hours are entered: cost and return count ads and tools only."]


def moves(one):
    return [(move.label, move.value, move.total) for move in chart(one, WaterfallChart).moves]


def test_what_is_left_is_what_was_brought_less_each_cost():
    work = costs("2026-10", item="Manager", kind="labour", hours=10, hourly_rate=20)
    one = section(report(PLAIN, PAID, SOLD, TOOLS, work), "return")
    assert moves(one) == [
        ("Revenue traced to social", 600, True),
        ("Labour", -200, False),
        ("Ads", -100, False),
        ("Tools", -100, False),
        ("What is left", 200, True),
    ]
    frame = chart(one, WaterfallChart).frame
    assert plain(frame.title) == "€200 is left of €600"
    assert plain(frame.subtitle) == "What was brought, less each kind of cost, October 2026"


def test_a_loss_is_told_as_one_and_costs_without_labour_are_named():
    agency = costs("2026-10", item="Agency", kind="agency", amount=700)
    one = section(report(PLAIN, PAID, SOLD, agency), "return")
    assert moves(one)[-1] == ("What is left", -200, True)
    frame = chart(one, WaterfallChart).frame
    assert plain(frame.title) == "It cost €200 more than the €600 it brought"
    assert plain(frame.subtitle) == "What was brought, less agency and ads only, October 2026"


def test_leads_stand_for_what_was_brought_where_their_value_is_known():
    leads = website("2026-10", "Instagram", sessions=90, leads=10)
    one = section(report(PLAIN, PAID, leads, TOOLS, value_of_a_lead=50), "return")
    assert moves(one)[0] == ("Value of the leads", 500, True)


def test_nothing_is_left_of_what_is_not_known():
    one = section(report(PLAIN, PAID, TOOLS), "return")
    assert not [
        block for block in _all_blocks(one) if isinstance(getattr(block, "chart", None), WaterfallChart)
    ]


def test_a_report_on_one_channel_speaks_of_direct_cost():
    one = section(report(PLAIN, PAID, SOLD, TOOLS, filtered=True), "return")
    assert plain(one.title) == "€100 of direct cost, €600 traced to it"
    assert notes(one) == ["Ads and what was booked on the channel or campaign; labour is not shared out"]


# Competitors


def heard(month, **mentions):
    names = {"own": "Harbour Lane", "leaf": "Leaf", "kettle": "Kettle"}
    return [
        listening(f"2026-{month:02}", brand=names[key], mentions=count) for key, count in mentions.items()
    ]


def test_the_share_of_voice_is_told_for_every_brand():
    told_of = [*heard(8, own=20, leaf=60, kettle=20), *heard(9, own=20, leaf=60, kettle=20)]
    one = section(report(PLAIN, *told_of, *heard(10, own=30, leaf=50, kettle=20)), "competitors")
    assert plain(one.title) == "Leaf leads the conversation with 50.0 %; Harbour Lane has 30.0 %"
    assert [line.values for line in chart(one, LineChart).series] == [
        (0.6, 0.6, 0.5),
        (0.2, 0.2, 0.3),
        (0.2, 0.2, 0.2),
    ]
    assert rows(table(one, "Mentions by brand"))[:2] == [
        ["Leaf", "50.0 %", "60.0 %", "−10.0 pp", "50", "–"],
        ["Harbour Lane", "30.0 %", "20.0 %", "+10.0 pp", "30", "1,000"],
    ]


def test_a_competitor_heard_once_is_compared_with_nothing():
    one = section(
        report(PLAIN, *heard(9, own=50, leaf=50), *heard(10, own=60, leaf=60, kettle=80)), "competitors"
    )
    by_brand = {row[0]: row[1:4] for row in rows(table(one, "Mentions by brand"))}
    assert by_brand["Kettle"] == ["40.0 %", "–", "–"]
    assert by_brand["Leaf"] == ["30.0 %", "50.0 %", "steady"]  # 60 of 120 against 50 of 100


# Audience


def ages(when, name, young, old):
    return [
        audience(when, name, split="age", group=group, share=share)
        for group, share in (("18–34", young), ("35 and older", old))
    ]


def test_the_audience_tells_which_group_leads_where():
    seen = [results("2026-10", name, followers=10) for name in ("Instagram", "Facebook")]
    counted = [*ages("2026-09", "Instagram", 0.6, 0.4), *ages("2026-10", "Instagram", 0.65, 0.35)]
    one = section(report(*seen, *counted, *ages("2026-10", "Facebook", 0.3, 0.7)), "audience")
    assert one.title == "Largest age group: 18–34 on Instagram, 35 and older on Facebook"
    assert rows(tables(one)[0]) == [
        ["18–34", "65 %", "+5 pp", "30 %"],
        ["35 and older", "35 %", "−5 pp", "70 %"],
    ]
    assert plain(one.talking_points[1]).startswith("Instagram: the share of ")


def test_shares_that_did_not_move_need_no_column():
    counted = [*ages("2026-09", "Instagram", 0.6, 0.4), *ages("2026-10", "Instagram", 0.6, 0.4)]
    one = section(report(PLAIN, *counted), "audience")
    (ages_of,) = tables(one)
    assert (
        ages_of.subtitle
        == "Shares of the followers, October 2026; none moved by half a point since September 2026"
    )
    assert rows(ages_of) == [["18–34", "60 %"], ["35 and older", "40 %"]]
    assert [row.cells[1].bar for row in ages_of.rows] == [0.6, 0.4]


def test_the_count_that_shares_are_compared_with_is_named():
    counted = [*ages("2026-06", "Instagram", 0.6, 0.4), *ages("2026-09", "Instagram", 0.7, 0.3)]
    before = results("2026-09", "Instagram", followers=900)
    one = section(report(before, PLAIN, *counted), "audience")
    assert (
        tables(one)[0].subtitle == "Shares of the followers, September 2026; change in points since June 2026"
    )


# Content


def post(day, title, reach, likes, name="Instagram", **more):
    counts = {"comments": 0, "shares": 0, "saves": 0, **more}
    return posts(f"2026-10-{day:02}", name, title=title, reach=reach, likes=likes, **counts)


def six():
    formats = ("reel", "reel", "reel", "photo", "photo", "photo")
    return [
        post(day + 1, f"Post {day + 1}", 1000, 60 - 10 * day, format=name) for day, name in enumerate(formats)
    ]


def test_content_ranks_posts_and_pools_formats():
    one = section(report(PLAIN, *six()), "content")
    assert plain(one.title) == "Reel posts engage best: 5.00 % of reach"  # (60 + 50 + 40) ÷ 3,000
    best, weakest = gallery(one).groups
    assert (best.name, weakest.name) == ("Best of 6 posts", "Weakest")
    assert post_words(best.posts[0]) == ("Post 1", "Instagram · Reel · 1 Oct", "6.00 % of 1,000 reached")
    assert post_words(weakest.posts[0]) == ("Post 6", "Instagram · Photo · 6 Oct", "1.00 % of 1,000 reached")
    assert [len(group.posts) for group in (best, weakest)] == [3, 3]
    assert chart(one, BarChart).series[0].values == (0.05, 0.02)


def test_small_and_incomplete_posts_are_not_ranked():
    tiny = post(20, "Tiny", 90, 90)  # under a tenth of the median
    unknown = post(21, "Unknown", 1000, None)  # likes are filled elsewhere: a blank is no 0
    one = section(report(PLAIN, *six(), tiny, unknown), "content")
    assert gallery(one).groups[0].name == "Best of 6 posts"
    assert notes(one)[0].startswith("2 posts are not ranked")


def test_what_a_network_does_not_offer_is_left_out_and_reach_gives_way_to_impressions():
    data = dataset(
        PLAIN,
        posts(
            "2026-10-01", "X", title="One", impressions=500, likes=5, comments=3, shares=2, saves=NOT_TRACKED
        ),
        channels=[channel("Instagram"), channel("X")],
    )
    one = section(told(data), "content")
    assert plain(one.title) == "“One” engages best: 2.00 % of impressions"
    (only,) = gallery(one).groups
    assert (only.name, post_words(only.posts[0])[2]) == ("One post", "2.00 % of 500 impressions")


def test_rates_of_posts_pool_as_sums():
    data = dataset(PLAIN, post(1, "A", 100, 50), post(2, "B", 900, 0))
    context = told(data).evidence
    found = listed.posts(context, (period("2026-10"),))
    assert listed.pooled(found) == pytest.approx(0.05)  # 50 ÷ 1,000, not the mean of 50 % and 0 %


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://example.com/p/1", True),
        ("http://example.com/p/1", False),
        ("javascript:alert(1)", False),
        ("https:///etc/passwd", False),
        ("https://[", False),
        (None, False),
    ],
)
def test_a_post_leads_to_encrypted_addresses_only(address, kept):
    (only,) = gallery(section(report(PLAIN, post(1, "A", 100, 5, url=address)), "content")).groups
    assert only.posts[0].link == (address if kept else None)


def test_a_post_names_its_picture_and_without_a_format_its_channel_stands_in():
    named = post(1, "A\nlong title " + "word " * 30, 100, 5, image="pictures/a.png")
    (only,) = gallery(section(report(PLAIN, named), "content")).groups
    assert (only.posts[0].picture, only.posts[0].mark) == ("pictures/a.png", "I")
    assert only.posts[0].title.startswith("A long title word")
    assert len(only.posts[0].title) <= 72


def gallery(one):
    return next(block for block in one.blocks if isinstance(block, Gallery))


def post_words(card):
    return card.title, plain(card.place), plain(f"{card.figure.shown} {card.audience}")


def timed(*counts, hour=19):
    """Return posts on the first Thursdays, Fridays … of October 2026, which began on a Thursday."""
    return [
        post(1 + day + 7 * week, f"Post {day} {week}", 1000, 10 * (day + 1) + week, time=time(hour))
        for day, count in enumerate(counts)
        for week in range(count)
    ]


def heat(*rows_, **settings):
    found = _all_blocks(section(report(PLAIN, *rows_, **settings), "content"))
    return next((block for block in found if isinstance(block, Table)), None)


def test_hours_hold_ratios_of_sums_and_only_cells_of_three_posts_are_coloured():
    table = heat(*timed(4, 3, 3, 3, 3, 3), post(3, "Early", 3000, 30, time=time(8)))
    assert [heading.label for heading in table.headings] == ["Day", "6–9", "9–12", "12–15", "15–18", "18–21"]
    days = {row.cells[0].text: row.cells[1:] for row in table.rows}
    assert list(days) == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    evening = days["Thu"][-1]  # 10, 11, 12, 13 of 1,000 each: 46 ÷ 4,000
    assert (evening.text, evening.note) == ("1.2", "4")
    assert days["Tue"][-1].shade == pytest.approx(0.45)  # the highest: 183 ÷ 3,000
    assert evening.shade == pytest.approx(0.45 * (46 / 4000) / (183 / 3000))
    early = days["Sat"][0]  # 3 October
    assert (early.text, early.note, early.shade, early.tone) == ("1.0", "1", None, Tone.STEADY)
    assert days["Wed"][-1].text == ""
    assert plain(table.title).startswith("95 % of posts went out between 18:00 and 21:00; they earned ")


def test_too_few_posts_for_rates_are_counted_instead():
    spread = [post(day, f"Post {day}", 1000, day, time=time(3 * (day % 8))) for day in range(1, 21)]
    table = heat(*spread)
    assert "too few for rates" in table.subtitle
    assert sum(int(cell.text) for row in table.rows for cell in row.cells[1:] if cell.text) == 20
    assert all(cell.note is None for row in table.rows for cell in row.cells)


def test_the_week_of_the_hours_begins_where_the_users_does():
    data = dataset(PLAIN, *timed(4, 4, 4, 4, 4, 4), currency="EUR", calendar=Calendar(week_start=6))
    found = _all_blocks(section(told(data), "content"))
    table = next(block for block in found if isinstance(block, Table))
    assert [row.cells[0].text for row in table.rows][:2] == ["Sun", "Mon"]


def test_hours_need_twenty_posts_of_a_known_time():
    assert heat(*timed(4, 4, 4, 4, 3)) is None
    assert heat(*six()) is None


def _all_blocks(one):
    for block in one.blocks:
        yield from (block.left, block.right) if hasattr(block, "left") else (block,)


def test_months_strewn_over_a_year_are_no_line():
    """TikTok's reach is known every third month: dots among the lines of others."""
    whole = [results(f"2026-{month:02}", "Instagram", reach=900 + month) for month in range(1, 11)]
    strewn = [results(f"2026-{month:02}", "TikTok", reach=300) for month in (1, 4, 7, 10)]
    drawn = chart(section(report(*whole, *strewn), "reach"), LineChart)
    assert [one.name for one in drawn.series] == ["Instagram"]


@pytest.mark.parametrize(
    ("brought", "spent", "shown"),
    [(321.6, 705.2, ["€321.60", "−€705.20", "−€383.60"]), (900.2, 700.1, ["€900", "−€700", "€200"])],
)
def test_what_is_left_adds_up_as_it_is_printed(brought, spent, shown):
    """€322 less €705 is not the −€384 that −383.60 rounds to: then every part shows its cents."""
    rows = [ads("2026-10", "X", spend=spent, clicks=9), website("2026-10", "X", revenue=brought, sessions=9)]
    drawn = chart(section(told(dataset(*rows, currency="EUR")), "return"), WaterfallChart)
    assert [move.shown for move in drawn.moves] == shown
