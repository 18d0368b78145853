"""The rules of a review, one by one, on workbooks small enough to judge by hand."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from datasets import benchmarks, costs, dataset, goals, notes, results, surveys, website

from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.compute import compute
from reporter.kpi.declaration import Group
from reporter.language import language
from reporter.model.request import Request
from reporter.story.context import Context
from reporter.story.review.aims import Service
from reporter.story.review.review import review
from reporter.story.review.rules import GOAL_RULES, KPI_RULES, Advice

ALL_YEAR = range(1, 13)


def reviewed(*rows, period="2026", today="2027-01-10", kpis=CATALOGUE, **settings):
    data = dataset(*rows, today=today, **settings)
    request = Request(period=period, edition="review")
    return review(Context(data, compute(data, request, kpis), kpis, language("en")))


def rule_of(found, kpi):
    return next(((one.rule.id, str(one.rule.advice)) for one in found.kpis if one.facts.kpi.id == kpi), None)


def goal_rules(found):
    return [(one.rule.id, str(one.rule.advice)) for one in found.goals]


def grown(*counts, channel="Instagram"):
    """Return a row of followers a month, from January on."""
    return [results(f"2026-{at:02}", channel, followers=count) for at, count in enumerate(counts, 1)]


def steadily(start=1000, step=100, count=12):
    return grown(*(start + step * at for at in range(count)))


def aim(
    target, due="2026-12-31", *, start="2026-01-01", kpi="followers", kind="level", objective=None, **more
):
    days = date.fromisoformat(start), date.fromisoformat(due)
    return goals(
        goal=f"{kpi} {target}",
        objective=objective,
        kpi=kpi,
        kind=kind,
        target=target,
        start=days[0],
        due=days[1],
        **more,
    )


# KPIs


def test_a_kpi_with_a_goal_and_no_data_is_to_change():
    found = reviewed(*steadily(), aim(10, kpi="leads"))
    assert rule_of(found, "leads") == ("no-data", "change")


def test_a_lead_kpi_of_the_settings_without_data_is_to_change():
    found = reviewed(*steadily(), lead_kpis=("nps", "followers"))
    assert rule_of(found, "nps") == ("no-data", "change")


def test_a_kpi_that_nobody_asked_for_and_that_has_no_data_is_not_spoken_of():
    found = reviewed(*steadily())
    assert rule_of(found, "leads") is None
    assert found.absent == len(CATALOGUE) - len(found.kpis)


def test_a_gap_of_more_than_half_of_the_span_is_to_be_filled():
    known = [
        website(f"2026-{month:02}", leads=5) for month in (1, 2, 10, 11, 12)
    ]  # seven of twelve missing in a row
    assert rule_of(reviewed(*steadily(), *known, aim(10, kpi="leads")), "leads") == ("gap", "change")


def test_a_survey_once_a_quarter_is_no_gap():
    asked = [
        surveys(f"2026-{month:02}", question="nps", promoters=60, passives=20, detractors=20)
        for month in (3, 6, 9, 12)
    ]
    found = reviewed(*steadily(), *asked, aim(30, kpi="nps"))
    assert rule_of(found, "nps") == ("goal-met", "keep")


def test_two_missed_goals_and_none_met_ask_for_a_change():
    found = reviewed(*steadily(), aim(5_000, "2026-06-30"), aim(9_000))
    assert rule_of(found, "followers") == ("missed-twice", "change")


def test_one_missed_goal_leaves_the_kpi_and_asks_about_the_goal():
    assert rule_of(reviewed(*steadily(), aim(9_000)), "followers") == ("goal-missed", "keep")


def test_a_goal_that_was_met_keeps_the_kpi_whatever_was_missed():
    found = reviewed(*steadily(), aim(1_500, "2026-06-30"), aim(9_000), aim(8_000, "2026-11-30"))
    assert rule_of(found, "followers") == ("goal-met", "keep")


def test_a_goal_under_way_keeps_the_kpi_without_a_verdict():
    found = reviewed(*steadily(), aim(9_000, "2027-12-31"))
    assert rule_of(found, "followers") == ("goal-open", "keep")
    assert goal_rules(found) == [("open", "wait")]


def test_a_goal_that_begins_after_the_span_keeps_the_kpi_but_did_not_run():
    found = reviewed(*steadily(), aim(9_000, "2027-12-31", start="2027-01-01"))
    assert rule_of(found, "followers") == ("goal-later", "keep")
    assert found.goals == ()


def test_a_goal_that_ended_before_the_span_is_no_use_in_it():
    before = results("2025-12", "Instagram", followers=900)
    found = reviewed(before, *steadily(), aim(800, "2025-12-31", start="2025-12-01"))
    assert found.goals == ()
    assert rule_of(found, "followers") == ("no-yardstick", "change")


def test_a_benchmark_that_compares_keeps_a_kpi():
    row = benchmarks(kpi="nps", low=30, source="x", use=True)
    asked = [
        surveys(f"2026-{month:02}", question="nps", promoters=60, passives=20, detractors=20)
        for month in ALL_YEAR
    ]
    assert rule_of(reviewed(*steadily(), *asked, row), "nps") == ("benchmark", "keep")


def test_a_benchmark_in_another_currency_asks_for_a_goal():
    row = benchmarks(kpi="cost_per_lead", low=12, currency="USD", source="x", use=True)
    leads = [website(f"2026-{month:02}", leads=5) for month in ALL_YEAR]
    spent = [costs(f"2026-{month:02}", item="Tools", kind="tools", amount=100) for month in ALL_YEAR]
    found = reviewed(*steadily(), *leads, *spent, row, currency="EUR", lead_kpis=("followers",))
    assert rule_of(found, "cost_per_lead") == ("refused", "change")


def test_a_lead_kpi_without_goal_and_benchmark_is_held_against_nothing():
    assert rule_of(reviewed(*steadily()), "followers") == ("no-yardstick", "change")


def test_a_kpi_that_the_notes_speak_of_is_kept():
    said = notes("2026-03", kind="comment", text="We stopped unfollowing.", kpi="net_new_followers")
    found = reviewed(*steadily(), said, lead_kpis=("followers",))
    assert rule_of(found, "net_new_followers") == ("noted", "keep")


def test_a_note_outside_the_span_is_not_counted():
    said = notes("2025-12", kind="comment", text="Earlier.", kpi="net_new_followers")
    found = reviewed(
        results("2025-12", "Instagram", followers=900), *steadily(), said, lead_kpis=("followers",)
    )
    assert rule_of(found, "net_new_followers") == ("told", "drop")


def test_a_count_that_a_kpi_in_use_is_made_of_costs_nothing_to_keep():
    rows = [results(f"2026-{month:02}", "Instagram", impressions=900, link_clicks=9) for month in ALL_YEAR]
    found = reviewed(*rows, lead_kpis=("ctr", "reach", "engagements", "leads", "roi"))
    assert rule_of(found, "ctr") == ("no-yardstick", "change")
    assert rule_of(found, "clicks") == ("part", "keep")


def test_news_that_matters_and_that_nothing_in_use_tells_is_to_start_with():
    rows = [website(f"2026-{month:02}", orders=5, new_customers=2) for month in ALL_YEAR]
    found = reviewed(*steadily(), *rows, lead_kpis=("followers",) * 5)
    assert rule_of(found, "orders") == ("alone", "start")  # as weighty as new customers, and first of the two
    assert rule_of(found, "new_customers") == ("told", "drop")


def test_a_kpi_of_ones_own_is_asked_for_by_being_defined():
    own = replace(CATALOGUE["ctr"], id="clicks_seen", group=Group.OWN)
    rows = [results(f"2026-{month:02}", "Instagram", impressions=900, link_clicks=9) for month in ALL_YEAR]
    found = reviewed(*rows, kpis={**CATALOGUE, own.id: own})
    assert rule_of(found, "clicks_seen") == ("own", "keep")


def test_data_that_nobody_looks_at_is_to_drop():
    rows = [results(f"2026-{month:02}", "Instagram", followers=100, video_views=9) for month in ALL_YEAR]
    found = reviewed(*rows, lead_kpis=("followers",) * 5)
    assert rule_of(found, "video_views") == ("unused", "drop")


def test_a_goal_whose_result_is_not_known_when_due_asks_for_data():
    known = [website(f"2026-{month:02}", leads=5) for month in range(1, 11)]  # not in November and December
    assert rule_of(reviewed(*steadily(), *known, aim(10, kpi="leads")), "leads") == ("goal-unknown", "change")


# Goals


def test_a_goal_met_early_and_by_far_is_to_be_raised():
    # 1,000 … 2,100 from a baseline of 1,000: 1,400 is met since May, seven of twelve months early; 275 % of the way
    found = reviewed(*steadily(), aim(1_400, baseline=1_000))
    (goal,) = found.goals
    assert goal.facts.state.met_since.start == date(2026, 5, 1)
    assert round(goal.facts.early, 3) == round((date(2026, 12, 31) - date(2026, 5, 31)).days / 365, 3)
    assert goal.facts.way == 1_100 / 400
    assert goal_rules(found) == [("early", "raise")]


def test_a_goal_met_early_but_just_is_to_be_extended():
    counts = (1_000, 1_400, *(1_400,) * 9, 1_410)
    assert goal_rules(reviewed(*grown(*counts), aim(1_400, baseline=1_000))) == [("met", "extend")]


def test_a_goal_met_by_far_but_late_is_to_be_extended():
    counts = (*(1_000,) * 11, 2_000)
    assert goal_rules(reviewed(*grown(*counts), aim(1_400, baseline=1_000))) == [("met", "extend")]


def test_a_goal_missed_once_beyond_half_of_the_way_gets_more_time():
    found = reviewed(*steadily(), aim(3_000, baseline=1_000))  # 1,100 of 2,000
    assert goal_rules(found) == [("near", "extend")]


def test_a_goal_missed_by_more_than_half_of_the_way_wants_a_nearer_target():
    found = reviewed(*steadily(), aim(4_000, baseline=1_000))  # 1,100 of 3,000
    assert goal_rules(found) == [("far", "change")]


def test_a_goal_missed_for_the_second_time_is_to_be_changed():
    found = reviewed(*steadily(), aim(3_000, "2026-06-30", baseline=1_000), aim(3_000, baseline=1_000))
    assert goal_rules(found) == [
        ("far", "change"),
        ("missed-twice", "change"),
    ]  # 500 of 2,000, then 1,100 of them


def test_a_miss_on_another_channel_is_no_second_time():
    other = steadily(100, 10)
    rows = [results(row[1], "TikTok", **{k: v for k, v in row[2].items() if k != "channel"}) for row in other]
    found = reviewed(
        *steadily(),
        *rows,
        aim(5_000, "2026-06-30", channel="TikTok", baseline=100),
        aim(3_000, channel="Instagram", baseline=1_000),
    )
    assert goal_rules(found) == [("far", "change"), ("near", "extend")]


def test_a_goal_whose_result_is_not_known_is_to_be_retired():
    assert goal_rules(reviewed(*steadily(), aim(10, kpi="leads"))) == [("unknown", "retire")]


def test_a_budget_overspent_by_a_little_gets_more_time_and_by_far_another_target():
    def spent(amount):
        rows = [costs(f"2026-{month:02}", item="Tools", kind="tools", amount=amount) for month in ALL_YEAR]
        budget = aim(1_200, kpi="total_cost", kind="total", bound="at_most")
        return goal_rules(reviewed(*steadily(), *rows, budget))

    assert spent(100) == [("met", "extend")]
    assert spent(110) == [("near", "extend")]  # 1,320: 1,200 is 91 % of it
    assert spent(250) == [("far", "change")]  # 3,000: 1,200 is 40 % of it


def test_a_goal_is_judged_at_its_own_due_date_not_at_the_end_of_the_span():
    counts = (1_000, 1_100, 1_200, 1_300, 1_400, 1_500, *(900,) * 6)
    found = reviewed(*grown(*counts), aim(1_500, "2026-06-30"))
    assert goal_rules(found) == [("met", "extend")]
    assert found.goals[0].facts.state.value.value == 1_500


# Objectives


def served(found):
    return {aim.kpi: aim.service for aim in found.aims}


def test_a_kpi_serves_its_objective_by_its_goal_that_came_due():
    found = reviewed(*steadily(), aim(1_500, objective="Be known"), aim(10, kpi="leads", objective="Sell"))
    assert served(found) == {"followers": Service.MET, "leads": Service.NO_DATA}


def test_a_missed_goal_serves_nothing_though_the_figure_rose():
    before = [results(f"2025-{month:02}", "Instagram", followers=500) for month in ALL_YEAR]
    found = reviewed(*before, *steadily(), aim(9_000, objective="Be known"))
    assert served(found) == {"followers": Service.MISSED}


def test_a_kpi_whose_goal_is_under_way_serves_by_the_way_it_moved():
    def moved(earlier):
        before = [results(f"2025-{month:02}", "Instagram", followers=earlier) for month in ALL_YEAR]
        goal = aim(
            3_000, "2027-12-31", baseline=1_000, objective="Be known"
        )  # on track: 1,100 of 2,000 at half time
        return served(reviewed(*before, *steadily(), goal))

    assert moved(500) == {"followers": Service.RIGHT_WAY}  # 500 → 2,100
    assert moved(9_500) == {"followers": Service.WRONG_WAY}
    assert moved(2_100) == {"followers": Service.OPEN}


def test_the_right_way_is_not_enough_while_a_goal_is_off_track():
    before = [results(f"2025-{month:02}", "Instagram", followers=500) for month in ALL_YEAR]
    goal = aim(
        99_000, "2027-12-31", baseline=1_000, objective="Be known"
    )  # 1,100 of 98,000 after half of the time
    assert served(reviewed(*before, *steadily(), goal)) == {"followers": Service.OPEN}


def test_without_anything_earlier_a_goal_under_way_leaves_it_open():
    found = reviewed(*steadily(), aim(9_000, "2027-12-31", objective="Be known"))
    assert served(found) == {"followers": Service.OPEN}


# Sums and rates over the span


def test_over_the_span_stocks_last_flows_add_up_and_rates_are_ratios_of_sums():
    rows = [
        results(
            f"2026-{month:02}",
            "Instagram",
            followers=100 * month,
            impressions=1_000 * month,
            link_clicks=month**2,
        )
        for month in ALL_YEAR
    ]
    found = {one.facts.kpi.id: one.facts.outcome.now for one in reviewed(*rows).kpis}
    assert found["followers"].value == 1_200
    assert found["impressions"].value == 78_000  # 1,000 × (1 + … + 12)
    assert found["ctr"].value == 650 / 78_000  # Σ 1, 4, … 144


def test_every_rule_is_reached_by_a_test_of_this_file():
    source = Path(__file__).read_text("utf-8")
    rules = [(rule.id, rule.advice) for rule in KPI_RULES] + [(rule.id, rule.advice) for rule in GOAL_RULES]
    untested = [rule for rule, advice in rules if f'("{rule}", "{advice}")' not in source]
    assert untested == []


def test_the_rules_suggest_everything_that_can_be_suggested():
    assert {rule.advice for rule in (*KPI_RULES, *GOAL_RULES)} == set(Advice)
