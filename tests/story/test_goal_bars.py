"""Goals as bars on their way: small data, parts of the way worked out by hand."""

from datetime import date

import pytest
from datasets import ads, dataset, goals, results
from telling import section, told

from reporter.story.blocks import Small, Table, Tone

N = "\u202f"
YEAR = {"start": date(2026, 1, 1), "due": date(2026, 12, 31)}
ELAPSED = 304 / 365  # of 2026, at the end of October


def asked(**facts):
    return goals(**{"goal": "A goal", "kind": "level", "bound": "at_least", **YEAR, **facts})


def report(*rows, **settings):
    one = section(told(dataset(*rows, **{"currency": "EUR", **settings})), "goals")
    return one, next(block for block in one.blocks if isinstance(block, Table))


def bullets(*rows):
    return [row.cells[1].bullet for row in report(*rows)[1].rows]


def stock(followers=1500, before=1400):
    return (
        results("2026-09", "Instagram", followers=before),
        results("2026-10", "Instagram", followers=followers),
    )


def test_a_level_is_a_way_from_its_baseline():
    (one,) = bullets(*stock(), asked(kpi="followers", baseline=1000, target=2000))
    assert (one.done, one.ceiling) == (pytest.approx(0.5), False)
    assert one.pace == pytest.approx(ELAPSED)
    assert one.forecast == pytest.approx(0.5 / ELAPSED)  # a straight line from 1,000 in January


def test_going_the_wrong_way_is_under_nothing():
    (one,) = bullets(*stock(900), asked(kpi="followers", baseline=1000, target=2000))
    assert one.done == pytest.approx(-0.1)


def test_to_come_down_from_a_baseline_is_a_way_too():
    spend = [ads(month, "Instagram", spend=500, leads=20) for month in ("2026-09", "2026-10")]
    goal = asked(kpi="ad_cost_per_lead", bound="at_most", baseline=30, target=20)
    (one,) = bullets(*stock(), *spend, goal)
    assert (one.done, one.ceiling) == (pytest.approx(0.5), False)  # 25 of 30 to 20


def test_a_budget_is_a_limit_filled_from_nothing():
    months = [f"2026-{month:02}" for month in range(1, 11)]
    spend = [ads(month, "Instagram", spend=90) for month in months]
    everything = [results(month, "Instagram", followers=10) for month in months]
    (one,) = bullets(*everything, *spend, asked(kpi="ad_spend", kind="total", bound="at_most", target=1000))
    assert (one.done, one.ceiling) == (pytest.approx(0.9), True)
    assert one.forecast == pytest.approx(0.9 / ELAPSED)


def test_what_is_to_be_kept_has_no_pace():
    goal = asked(kpi="followers", kind="hold", target=1450)
    one, table = report(*stock(), goal)
    bullet = table.rows[0].cells[1].bullet
    assert (bullet.done, bullet.pace) == (pytest.approx(1500 / 1450), None)
    assert table.rows[0].cells[1].text == "kept in 1 of 2 periods"
    assert one.title


def test_a_goal_of_which_nothing_is_known_is_not_kept_in_none_of_none():
    known = asked(kpi="followers", kind="hold", target=1450)
    unknown = asked(kpi="leads", kind="hold", target=600)
    _, table = report(*stock(), known, unknown)
    texts = [row.cells[1].text for row in table.rows if len(row.cells) > 1]
    assert "kept in 1 of 2 periods" in texts
    assert "–" in texts
    assert not any("0 of 0" in one for one in texts)


def test_a_bar_is_told_in_words_too():
    _, table = report(*stock(), asked(kpi="followers", baseline=1000, target=2000))
    cell = table.rows[0].cells[1]
    assert cell.text == f"50{N}%"
    assert cell.note == f"from 1,000; on pace would be 83{N}%; heading for 1,600"
    assert cell.bullet.alternative == f"A goal: {cell.text}; {cell.note}"


def test_an_unknown_value_has_no_bar():
    (one,) = bullets(*stock(), asked(kpi="leads", target=10))
    assert one is None


def test_what_needs_attention_stands_first():
    wanted = [
        asked(goal=f"Goal {target}", kpi="followers", baseline=1000, target=target)
        for target in (1200, 5000, 1400, 9000)
    ]
    one, table = report(*stock(), *wanted)
    assert [(row.group, row.cells[0].text, row.cells[4].tone) for row in table.rows] == [
        ("Need attention", "Goal 5000", Tone.BAD),
        (None, "Goal 9000", Tone.BAD),
        ("Met or on track", "Goal 1200", Tone.GOOD),
        (None, "Goal 1400", Tone.GOOD),
    ]
    assert one.title == "2 of 4 goals met or on track"


def test_a_goal_past_its_day_is_named_and_has_no_pace():
    past = asked(kpi="followers", baseline=1000, target=2000, due=date(2026, 9, 30))
    one, table = report(*stock(), past)
    assert table.rows[0].cells[1].bullet.pace is None
    assert [block.notes for block in one.blocks if isinstance(block, Small)] == [
        ("“A goal” is past its due date: extend it, raise it or retire it.",)
    ]


def shown_progress(*rows):
    return [row.cells[1].text for row in report(*rows)[1].rows]


def test_a_share_that_looks_like_a_fault_is_told_as_what_it_means():
    goals_of = [asked(kpi="followers", baseline=1000, target=level) for level in (1030, 1045, 1050, 1001)]
    assert shown_progress(*stock(1500), *goals_of) == [
        "17 times as far as asked",
        "11 times as far as asked",
        "10 times as far as asked",
        "over 100 times as far as asked",
    ]
    assert shown_progress(*stock(1500), asked(kpi="followers", baseline=1000, target=1051)) == [f"980{N}%"]
    behind = [
        asked(kpi="followers", baseline=1600, target=1700),
        asked(kpi="followers", baseline=1501, target=1800),
    ]
    assert shown_progress(*stock(1500), *behind) == ["behind where it began", f"0{N}%"]


def test_a_total_and_a_budget_are_so_many_times_what_was_asked():
    total = asked(kpi="impressions", kind="total", target=100)
    seen = results("2026-10", "Instagram", impressions=1700)
    assert shown_progress(seen, total) == ["17 times the target"]
    limit = asked(kpi="impressions", kind="total", bound="at_most", target=100)
    assert shown_progress(seen, limit) == ["17 times the limit"]
