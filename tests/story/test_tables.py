"""Tables, cards and charts of the story: what stands in a cell, and which columns stand at all."""

from datetime import date

import pytest
from datasets import ads, channel, dataset, goals, notes, results, surveys, website
from telling import blocks_of, from_to, section, told

from reporter.story.blocks import Arrow, Bullets, Callout, Cards, ChartBlock, Pair, Remark, Table, Tone
from reporter.story.chartkit import whole_percents

N = "\u202f"
INSTAGRAM = (channel("Instagram"),)
REACH = from_to(results, {"reach": 10000}, {"reach": 12000})


def board(*rows, request=None, code="en", channels=INSTAGRAM, **settings):
    """Return the scoreboard's table."""
    report = told(dataset(*rows, channels=channels, **settings), code, **(request or {}))
    return next(block for block in section(report, "scoreboard").blocks if isinstance(block, Table))


def heads(table):
    return [heading.label for heading in table.headings]


def line(table, name):
    """Return the texts of the row of a KPI."""
    return next([cell.text for cell in row.cells] for row in table.rows if row.cells[0].text == name)


def test_columns_nobody_fills_vanish():
    assert heads(board(results("2026-10", "Instagram", reach=5))) == ["KPI", "October"]
    assert heads(board(*REACH)) == ["KPI", "October", "September", "Change"]


def test_columns_that_somebody_fills_stand():
    given = {"goal": "Reach", "kpi": "reach", "kind": "level", "target": 15000, "baseline": 9000}
    goal = goals(**given, start=date(2026, 1, 1), due=date(2026, 12, 31))
    table = board(results("2025-10", "Instagram", reach=8000), *REACH, goal)
    assert heads(table) == ["KPI", "October", "September", "Change", "A year ago", "Target"]
    assert line(table, "People reached")[1:] == ["12,000", "10,000", f"+20.0{N}%", "8,000", "15,000"]


def test_a_table_beside_a_chart_has_four_columns_at_most_the_figures_before_give_way_first():
    asked = [
        surveys(f"{month}", question="nps", promoters=up, passives=30, detractors=70 - up)
        for month, up in (("2025-10", 30), ("2026-08", 40), ("2026-09", 40), ("2026-10", 60))
    ]
    one = section(told(dataset(*asked, channels=INSTAGRAM), "en"), "customers")
    pair = next(block for block in one.blocks if isinstance(block, Pair) and isinstance(block.right, Table))
    assert heads(pair.right) == ["KPI", "October", "Change", "A year ago"]


def test_compared_with_a_year_ago_the_year_stands_once():
    table = board(results("2025-10", "Instagram", reach=8000), *REACH, compare="year")
    assert heads(table) == ["KPI", "October", "October 2025", "Change"]
    assert line(table, "People reached")[1:] == ["12,000", "8,000", f"+50.0{N}%"]


@pytest.mark.parametrize(
    ("code", "text"), [("en", f"≤{N}€20.00"), ("ko", "€20.00 이하")], ids=["English", "Korean"]
)
def test_a_target_not_to_be_passed_says_so(code, text):
    rows = from_to(ads, {"spend": 100, "clicks": 50}, {"spend": 100, "clicks": 40})
    given = {"goal": "Cheap clicks", "kpi": "cpc", "kind": "level", "target": 20, "baseline": 30}
    goal = goals(**given, start=date(2026, 1, 1), due=date(2026, 12, 31))
    table = board(*rows, goal, code=code, currency="EUR")
    assert text in [cell.text for row in table.rows for cell in row.cells]


def test_what_was_not_known_before_is_a_dash():
    rows = from_to(results, {"reach": 10000}, {"reach": 12000, "likes": 5})
    likes = line(board(*rows), "Likes")
    assert likes[1:] == ["5", "–", "–"]


def test_zero_is_a_figure_and_no_dash():
    rows = from_to(website, {"leads": 40}, {"leads": 0})
    assert line(board(*rows), "Leads")[1:] == ["0", "40", f"−100{N}%"]


def test_the_change_has_the_colour_of_its_meaning_and_the_arrow_of_its_number():
    rows = (
        *from_to(ads, {"spend": 100, "clicks": 50}, {"spend": 200, "clicks": 50}),
        *from_to(website, {"leads": 40}, {"leads": 90}),
    )
    table = board(*rows, currency="EUR")
    cells = {row.cells[0].text: row.cells[3] for row in table.rows}
    assert (cells["Cost per click"].tone, cells["Cost per click"].arrow) == (Tone.BAD, Arrow.UP)
    assert (cells["Leads"].tone, cells["Leads"].arrow) == (Tone.GOOD, Arrow.UP)
    assert (cells["Ad spend"].tone, cells["Ad spend"].arrow) == (Tone.NONE, Arrow.UP)


def test_the_shares_of_a_table_fill_its_width():
    report = told(
        dataset(*REACH, *from_to(website, {"leads": 4, "sessions": 9}, {"leads": 9, "sessions": 8}))
    )
    for table in blocks_of(report, Table):
        assert sum(heading.share or 0 for heading in table.headings) == pytest.approx(1, abs=0.01)
        assert all(len(row.cells) == len(table.headings) for row in table.rows)


def test_cards_are_the_lead_figures_with_those_of_the_settings_first():
    rows = from_to(results, {"reach": 10, "likes": 3, "followers": 50}, {"reach": 20, "likes": 9})
    report = told(dataset(*rows, channels=INSTAGRAM, lead_kpis=("likes", "nps", "reach")))
    (cards,) = (block for block in section(report, "summary").blocks if isinstance(block, Cards))
    assert [card.label for card in cards.cards[:2]] == ["Likes", "People reached"]
    assert "Net Promoter Score" not in [card.label for card in cards.cards]


def test_a_card_draws_a_line_from_three_periods_on():
    def spark(count):
        rows = [
            results(f"2026-{11 - back:02}", "Instagram", reach=100 + back) for back in range(1, count + 1)
        ]
        report = told(dataset(*rows, channels=INSTAGRAM))
        return blocks_of(report, Cards)[0].cards[0].spark

    assert spark(2) is None
    assert spark(3).values == (103, 102, 101)
    assert spark(3).alternative == "People reached over the last 3 periods: from 103 to 101"


def test_a_gap_in_the_history_is_a_gap_in_the_line():
    rows = [results(f"2026-{month:02}", "Instagram", reach=month) for month in (5, 6, 8, 10)]
    spark = blocks_of(told(dataset(*rows, channels=INSTAGRAM)), Cards)[0].cards[0].spark
    assert spark.values == (5, 6, None, 8, None, 10)


def test_the_manager_s_words_stand_where_they_belong():
    rows = (
        notes("2026-10", kind="comment", text="A quiet month", section="reach"),
        notes("2026-10", kind="risk", text="Prices rise"),
        notes("2026-10", kind="decision", text="Hire a photographer?"),
        notes("2026-10", kind="next_step", text="Film the kiln", owner="Mina", due=date(2026, 11, 20)),
        notes("2026-09", kind="comment", text="Last month’s words", section="reach"),
    )
    report = told(dataset(*REACH, *rows, channels=INSTAGRAM))
    assert [block.text for block in section(report, "reach").blocks if isinstance(block, Remark)] == [
        "A quiet month"
    ]
    asked = [block for block in section(report, "summary").blocks if isinstance(block, Callout)]
    assert [block.items for block in asked] == [("Hire a photographer?",)]
    (risks,) = (block for block in section(report, "next").blocks if isinstance(block, Bullets))
    assert risks.items == ("Prices rise",)
    steps = next(block for block in section(report, "next").blocks if isinstance(block, Table))
    assert heads(steps) == ["Step", "Owner", "Due"]
    assert [cell.text for cell in steps.rows[0].cells] == ["Film the kiln", "Mina", "20 Nov"]


def test_a_chart_with_one_bar_or_two_points_is_not_drawn():
    assert blocks_of(told(dataset(*REACH, channels=INSTAGRAM)), ChartBlock) == []


def test_the_funnel_states_each_step_as_a_share_of_the_one_before():
    rows = (
        results("2026-10", "Instagram", impressions=10000, link_clicks=500),
        website("2026-10", "Instagram", sessions=400, leads=20, new_customers=5),
        ads("2026-10", "Instagram", spend=5, clicks=0),
    )
    chart = next(
        block.chart
        for block in blocks_of(told(dataset(*rows, channels=INSTAGRAM)), ChartBlock)
        if block.chart.frame.id == "funnel"
    )
    assert [(step.shown, step.rate) for step in chart.steps] == [
        ("10,000", None),
        ("500", f"5.0{N}%"),
        ("400", f"80{N}%"),
        ("20", f"5.0{N}%"),
        ("5", f"25{N}%"),
    ]


def of_channels(**reach):
    return [results("2026-10", name, reach=value) for name, value in reach.items()]


def test_a_title_names_the_channel_that_leads():
    report = told(dataset(*of_channels(Instagram=8000, LinkedIn=2000)))
    assert section(report, "reach").title == "Instagram reaches the most people: 8,000 of 10,000"
    korean = told(dataset(*of_channels(Instagram=8000, LinkedIn=2000)), "ko")
    assert section(korean, "reach").title == "가장 많은 사람에게 닿은 채널은 Instagram: 전체 10,000 중 8,000"


def test_where_two_tie_neither_leads():
    report = told(dataset(*of_channels(Instagram=5000, LinkedIn=5000)))
    assert section(report, "reach").title == "People reached 10,000, with nothing to compare it with"


def test_a_new_channel_is_not_called_steady():
    rows = [*from_to(results, {"reach": 900}, {"reach": 905}), results("2026-10", "TikTok", reach=70)]
    report = told(dataset(*rows))
    assert section(report, "channels:TikTok").title == "TikTok at a glance"
    assert section(report, "channels:Instagram").title.startswith("Instagram held steady")


def test_shares_in_whole_per_cent_add_to_a_hundred():
    assert whole_percents((0.456, 0.327, 0.217)) == (45, 33, 22)
    assert whole_percents((0.333, None, 0.667)) == (33, None, 67)
    assert whole_percents((1 / 3, 1 / 3, 1 / 3)) == (34, 33, 33)
    assert whole_percents((None, None)) == (None, None)
