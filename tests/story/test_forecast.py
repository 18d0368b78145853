"""Where a straight line leads the followers: the goal's own forecast, drawn only where it can be trusted."""

from datetime import date

import pytest
from datasets import dataset, goals, notes, results
from telling import blocks_of, told

from reporter.model.charts import Role
from reporter.story.blocks import ChartBlock

MONTHS = [f"2026-{month:02}" for month in range(1, 11)]  # January to October
YEAR = {"start": date(2026, 1, 1), "due": date(2026, 12, 31)}
LEFT = 365 - 304  # days of 2026 after October


def counted(*more, months=MONTHS, name="Instagram", start=1000):
    """Return a channel that gains 100 followers a month, from 1,100 at the end of January."""
    rows = [results(month, name, followers=start + 100 * int(month[-2:])) for month in months]
    return [results("2025-12", name, followers=start), *rows, *more]


def goal(**facts):
    return goals(**{"goal": "More", "kpi": "followers", "kind": "level", "target": 2400, **YEAR, **facts})


def chart(*rows, **request):
    found = [one.chart for one in blocks_of(told(dataset(*rows), **request), ChartBlock)]
    return next((one for one in found if one.frame.id == "followers-ahead"), None)


def test_the_line_leads_from_the_last_count_to_the_goals_forecast():
    drawn = chart(*counted(goal()))
    so_far, ahead = drawn.series
    assert (so_far.role, ahead.role) == (Role.NOW, Role.FORECAST)
    assert len(drawn.categories) == len(so_far.values) == len(ahead.values) == 13  # December to December
    assert so_far.values[-3:] == (2000, None, None)
    now, november, december = ahead.values[-3:]
    whole = 1000 + 1000 / (304 / 365)  # from 1,000 in December: a thousand in 304 of 365 days
    assert (now, december) == (2000, pytest.approx(whole))
    assert november == pytest.approx(2000 + (whole - 2000) * 30 / LEFT)
    assert set(ahead.values[:-3]) == {None}
    assert (ahead.shown[-1], drawn.reference.shown) == ("2,201", "Target 2,400")
    assert drawn.frame.title == "Followers heading for 2,201 by 31 Dec; the target is 2,400"


def test_a_channels_goal_is_drawn_where_there_is_none_on_all():
    drawn = chart(*counted(goal(channel="Instagram")))
    assert drawn.frame.title.startswith("Instagram followers heading for 2,201")


@pytest.mark.parametrize(
    "rows",
    [
        counted(),
        counted(goal(kind="hold")),
        counted(goal(due=date(2026, 9, 30))),
        counted(goal(due=date(2028, 12, 31))),
        counted(goal(start=date(2026, 9, 1), baseline=1500), months=MONTHS),
        counted(goal(), notes("2026-05", kind="definition_changed", kpi="followers", text="Bots left out")),
        [*counted(goal()), *counted(months=MONTHS[4:], name="TikTok", start=0)[1:]],
    ],
    ids=["no goal", "kept", "due", "far off", "two periods", "definition changed", "a channel came"],
)
def test_there_is_no_line_where_it_would_promise_too_much(rows):
    assert chart(*rows) is None


def test_a_change_of_definition_before_the_goal_began_is_no_hindrance():
    earlier = notes("2025-12", kind="definition_changed", kpi="followers", text="Bots left out")
    assert chart(*counted(goal(), earlier)) is not None
