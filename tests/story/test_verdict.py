"""The one sentence at the top: one test a branch, both languages, the figures worked out by hand."""

from datetime import date
from pathlib import Path

import pytest
from datasets import ads, benchmarks, care, channel, costs, dataset, goals, notes, results, website
from telling import blocks_of, from_to, section, told, told_from

from reporter.story import verdict
from reporter.story.blocks import Findings, Table

SAMPLES = Path(__file__).parents[2] / "sample_data"

N = "\u202f"
CHANNEL = (channel("Instagram"),)
LEADS_DOUBLE = from_to(website, {"leads": 60}, {"leads": 120})
LEADS_HALVE = from_to(website, {"leads": 120}, {"leads": 60})
REACH_DOUBLES = from_to(results, {"reach": 5000}, {"reach": 10000})
REACH_HALVES = from_to(results, {"reach": 10000}, {"reach": 5000})
REACH_HOLDS = from_to(results, {"reach": 10000}, {"reach": 10010})


def spent(before, now):
    amounts = (("2026-09", before), ("2026-10", now))
    return tuple(costs(when, None, item="Team", kind="labour", amount=amount) for when, amount in amounts)


def verdicts(*rows, request=None, channels=CHANNEL, **settings):
    """Return the verdict in English and in Korean."""
    data = dataset(*rows, channels=channels, **settings)
    return tuple(section(told(data, code, **(request or {})), "summary").title for code in ("en", "ko"))


def reach_goal(**facts):
    given = {"goal": "Reach", "kpi": "reach", "kind": "level", "start": date(2026, 1, 1)}
    return goals(**{**given, "due": date(2026, 12, 31), **facts})


def test_good_and_bad_news_are_joined_by_but():
    english, korean = verdicts(*LEADS_DOUBLE, *REACH_HALVES)
    assert english == (
        "Social brought 120 leads in October, 60 more than in September, "
        f"but people reached fell 50.0{N}% to 5,000"
    )
    assert korean == (
        "10월 소셜에서 발생한 리드는 120건으로 9월보다 60건 늘었지만, 도달은 50.0% 내린 5,000입니다"
    )


def test_two_good_news_are_joined_by_and():
    english, korean = verdicts(*LEADS_DOUBLE, *REACH_DOUBLES)
    assert english == (
        "Social brought 120 leads in October, 60 more than in September, "
        f"and people reached rose 100{N}% to 10,000"
    )
    assert korean == (
        "10월 소셜에서 발생한 리드는 120건으로 9월보다 60건 늘었고, 도달은 100% 오른 10,000입니다"
    )


def test_two_bad_news_are_joined_by_and():
    english, _ = verdicts(*LEADS_HALVE, *REACH_HALVES)
    assert english == (
        "Social brought 60 leads in October, 60 fewer than in September, "
        f"and people reached fell 50.0{N}% to 5,000"
    )


def test_one_news_stands_alone():
    english, korean = verdicts(*REACH_HALVES)
    assert english == f"People reached fell to 5,000 in October, down 50.0{N}% on September"
    assert korean == "10월 도달은 9월보다 50.0% 내린 5,000입니다"


def test_what_each_lead_costs_follows_how_many_there_were():
    english, korean = verdicts(*LEADS_DOUBLE, *spent(600, 6000), currency="EUR")
    assert english == (
        "Social brought 120 leads in October, 60 more than in September, "
        "but each now costs €50.00, up from €10.00"
    )
    assert korean == (
        "10월 소셜에서 발생한 리드는 120건으로 9월보다 60건 늘었지만, "
        "건당 비용은 €10.00에서 €50.00로 올랐습니다"
    )


@pytest.mark.parametrize(
    ("before", "now", "english", "korean"),
    [
        (
            60,
            900,
            "Revenue from social rose to €900 in October, from €60 in September",
            "10월 소셜 매출은 9월 €60에서 €900로 올랐습니다",
        ),
        (
            900,
            0,
            "Revenue from social fell to €0 in October, from €900 in September",
            "10월 소셜 매출은 9월 €900에서 €0로 내렸습니다",
        ),
        (
            0,
            900,
            "Revenue from social rose to €900 in October, from €0 in September",
            "10월 소셜 매출은 9월 €0에서 €900로 올랐습니다",
        ),
        (
            600,
            900,
            f"Revenue from social rose to €900 in October, up 50.0{N}% on September",
            "10월 소셜 매출은 9월보다 50.0% 오른 €900입니다",
        ),
    ],
    ids=["manifold", "to nothing", "from nothing", "a size that says something"],
)
def test_a_size_that_says_nothing_gives_way_to_from_what_to_what(before, now, english, korean):
    assert verdicts(*from_to(website, {"revenue": before}, {"revenue": now}), currency="EUR") == (
        english,
        korean,
    )


def reply_goal(target):
    return goals(
        goal="Quick",
        kpi="first_reply_time",
        kind="hold",
        target=target,
        start=date(2026, 9, 1),
        due=date(2026, 12, 31),
    )


def replies(before, now):
    return from_to(
        care,
        {"messages": 100, "first_reply_hours": before},
        {"messages": 100, "first_reply_hours": now},
    )


def test_what_is_kept_again_is_not_said_to_miss_its_target():
    english, korean = verdicts(*replies(30, 8), reply_goal(24))
    assert english == f"Time to first reply kept to the target of 24.0{N}h in only 1 of 2 periods"
    assert korean == "첫 답변 시간은 2개 기간 중 1개 기간에만 목표 24.0시간을 지켰습니다"


def test_what_is_not_kept_now_is_above_its_target():
    english, korean = verdicts(*replies(40, 30), reply_goal(24))
    assert english == f"Time to first reply at 30.0{N}h was above the target of 24.0{N}h"
    assert korean == "첫 답변 시간은 30.0시간으로 목표 24.0시간을 넘었습니다"


def test_what_is_to_be_kept_can_fall_below_its_target():
    english, _ = verdicts(*REACH_DOUBLES, reach_goal(kind="hold", target=20000))
    assert english == "People reached at 10,000 was below the target of 20,000"


def test_a_lower_cost_of_each_is_good_news():
    english, _ = verdicts(*LEADS_DOUBLE, *spent(600, 600), currency="EUR")
    assert english.endswith(f"60 more than in September, and each now costs €5.00, down 50.0{N}%")


def test_leads_told_second_fall_by_their_share():
    english, _ = verdicts(*LEADS_HALVE, *spent(6000, 600), currency="EUR")
    assert english == (
        f"Cost per lead fell to €10.00 in October, down 80.0{N}% on September, but leads fell 50.0{N}% to 60"
    )


def test_nothing_beyond_steady_states_figures_without_judging():
    english, korean = verdicts(*from_to(results, {"reach": 10000, "followers": 1000}, {"reach": 10010}))
    assert english == "A steady October: 10,010 people reached"
    assert korean == "큰 변화 없는 10월: 도달 10,010"


def test_figures_that_nobody_judges_are_not_called_steady():
    english, korean = verdicts(*spent(600, 6000), currency="EUR")
    assert english == "October: €6,000 total cost"
    assert korean == "10월: 총비용 €6,000"


def test_the_first_period_is_the_first_report():
    english, korean = verdicts(results("2026-10", "Instagram", followers=1000, reach=5000))
    assert english == "The first report, October: 1,000 followers and 5,000 people reached"
    assert korean == "첫 보고서, 10월: 팔로워 1,000, 도달 5,000"


@pytest.mark.parametrize(
    ("rows", "settings"),
    [
        (from_to(results, {"reach": 10000}, {"reach": 5000}), {"compare": "year"}),
        ((results("2026-08", "Instagram", reach=9), results("2026-10", "Instagram", reach=5000)), {}),
    ],
    ids=["a year ago there was nothing", "a period was left out"],
)
def test_a_report_with_nothing_to_compare_is_not_called_the_first(rows, settings):
    assert verdicts(*rows, **settings) == ("October: 5,000 people reached", "10월: 도달 5,000")


def test_an_unfinished_period_is_told_so_far():
    english, korean = verdicts(*REACH_HALVES, today="2026-10-20", request={"period": "2026-10"})
    assert english == "October so far: 5,000 people reached"
    assert korean == "10월 현재까지: 도달 5,000"


def test_the_manager_s_own_headline_replaces_the_rule_s():
    own = notes("2026-10", kind="headline", text="We opened a second shop")
    assert verdicts(*REACH_HALVES, own) == ("We opened a second shop",) * 2


def test_a_headline_of_another_section_or_period_does_not():
    others = (
        notes("2026-10", kind="headline", text="Not here", section="reach"),
        notes("2026-09", kind="headline", text="Not now"),
    )
    english, _ = verdicts(*REACH_HALVES, *others)
    assert english == f"People reached fell to 5,000 in October, down 50.0{N}% on September"


def test_a_missed_goal_speaks_where_nothing_moved():
    goal = reach_goal(target=20000, baseline=9000, due=date(2026, 10, 31))
    english, korean = verdicts(*REACH_HOLDS, goal)
    assert english == "People reached at 10,010 missed the target of 20,000"
    assert korean == "도달은 10,010으로 목표 20,000을 이루지 못했습니다"


def test_a_goal_off_track_is_never_told_as_the_rise_it_is():
    """10,000 of the way from 5,000 to 90,000 is 6 % after ten of twelve months: bad news, though it rose."""
    english, _ = verdicts(*REACH_DOUBLES, reach_goal(target=90000, baseline=5000))
    assert english == "People reached at 10,000 will miss the target of 90,000 at this pace"


def test_a_goal_achieved_is_never_told_as_the_fall_it_is():
    english, _ = verdicts(*REACH_HALVES, reach_goal(target=4000, baseline=1000))
    assert english == "People reached at 5,000 met the target of 4,000"


def test_a_benchmark_speaks_where_nothing_moved():
    clicks = from_to(
        results, {"impressions": 10000, "link_clicks": 200}, {"impressions": 10000, "link_clicks": 200}
    )
    mark = benchmarks(kpi="ctr", low=0.01, source="A survey", data_year=2026, use=True)
    english, korean = verdicts(*clicks, mark)
    assert english == f"Click-through rate at 2.00{N}% beat the benchmark"
    assert korean == "클릭률은 2.00%로 벤치마크보다 좋습니다"


@pytest.mark.parametrize(
    ("compare", "earlier", "english", "korean"),
    [
        ("year", ("2025-10",), "October 2025", "2025년 10월"),
        ("baseline", ("2026-08", "2026-09"), "the baseline", "기준치"),
    ],
)
def test_the_sentence_names_what_it_compares_with(compare, earlier, english, korean):
    rows = [results(when, "Instagram", reach=5000) for when in earlier]
    said = verdicts(*rows, results("2026-10", "Instagram", reach=10000), compare=compare)
    assert said[0] == f"People reached rose to 10,000 in October, up 100{N}% on {english}"
    assert said[1] == f"10월 도달은 {korean}보다 100% 오른 10,000입니다"


def test_money_that_bought_nothing_known_is_told_as_a_figure():
    english, _ = verdicts(ads("2026-10", "Instagram", spend=250), currency="EUR")
    assert english == "The first report, October: €250 ad spend and €250 total cost"


def test_the_line_below_counts_the_channels_that_rose():
    rows = [
        row
        for name, now in (("Instagram", 200), ("LinkedIn", 100), ("TikTok", 50))
        for row in from_to(
            results,
            {"reach": 100, "followers": 1000, "likes": 10},
            {"reach": now, "followers": 1000, "likes": now / 10},
            name,
        )
    ]
    data = dataset(*rows)
    assert section(told(data), "summary").subtitle == (
        "People reached rose on 1 of 3 channels, engagement rate on 1."
    )
    assert section(told(data, "ko"), "summary").subtitle == (
        "채널 3개 중 오른 곳은 도달 1개, 참여율 1개입니다."
    )


@pytest.mark.parametrize(
    ("name", "request_"),
    [("harbour-lane", {}), ("harbour-lane", {"period": "2026-Q3"}), ("ongyeol", {"compare": "year"})],
)
def test_what_the_verdict_says_stands_on_the_page_and_in_the_scoreboard(name, request_):
    report = told_from(SAMPLES / f"{name}.xlsx", "en", **request_)
    context = report.evidence
    board = next(block for block in section(report, "scoreboard").blocks if isinstance(block, Table))
    lists = [sentence for block in blocks_of(report, Findings) for sentence in block.sentences]
    for finding in verdict.told(context):
        assert finding.sentence in lists
        names = [row.cells[0].text for row in board.rows]
        assert context.kpi_name(finding.outcome.kpi) in names
