"""What is told as good or bad news, in which order, and what is never told."""

import json
import re
from datetime import date

import pytest
from datasets import (
    ads,
    benchmarks,
    care,
    channel,
    costs,
    dataset,
    goals,
    months,
    notes,
    results,
    surveys,
    website,
)
from telling import blocks_of, from_to, outline, section, told

from reporter.brand import load_brand
from reporter.kpi.results import TOTAL
from reporter.model.units import Direction
from reporter.render.data import render_json
from reporter.story.blocks import Findings, Table, Tone
from reporter.story.findings import pick
from reporter.story.sentences import headline

N = "\u202f"
INSTAGRAM = (channel("Instagram"),)


def leads(by_month, name="Instagram"):
    """Return a row of leads for each month up to October 2026, the last value in October."""
    periods = months("2024-01", "2026-10")[-len(by_month) :]
    return [
        website(f"{period.start:%Y-%m}", name, leads=value)
        for period, value in zip(periods, by_month, strict=True)
        if value is not None
    ]


def found(*rows, channels=INSTAGRAM, request=None, **settings):
    return told(dataset(*rows, channels=channels, **settings), **(request or {})).evidence.found


def about(findings, kpi, scope=TOTAL):
    return next(one for one in findings if (one.outcome.kpi, one.outcome.scope) == (kpi, scope))


def said(finding):
    return f"{finding.sentence.lead} {finding.sentence.rest}"


def lead_goal(target, **facts):
    given = {"goal": "Leads", "kpi": "leads", "kind": "level", "baseline": 50}
    return goals(**{**given, "target": target, "start": date(2026, 1, 1), "due": date(2026, 12, 31), **facts})


def test_a_finding_states_what_moved_from_what():
    news = about(found(*leads([60, 120])), "leads")
    assert said(news) == f"Leads rose 100{N}% to 120 from 60 in September."
    assert news.tone is Tone.GOOD


def test_a_rate_moves_in_points_and_money_in_per_cent():
    rows = (
        *from_to(
            results, {"impressions": 10000, "link_clicks": 200}, {"impressions": 10000, "link_clicks": 300}
        ),
        *from_to(ads, {"spend": 100, "clicks": 100}, {"spend": 100, "clicks": 125}),
    )
    findings = found(*rows, currency="EUR")
    assert (
        said(about(findings, "ctr"))
        == f"Click-through rate rose 1.00{N}pp to 3.00{N}% from 2.00{N}% in September."
    )
    cheaper = about(findings, "cpc")
    assert said(cheaper) == f"Cost per click fell 20.0{N}% to €0.80 from €1.00 in September."
    assert cheaper.tone is Tone.GOOD


def test_a_goal_beats_the_change():
    """120 from 60 is good; 120 of a target of 900 is not."""
    news = about(found(*leads([60, 120]), lead_goal(900)), "leads")
    assert news.tone is Tone.BAD
    assert (
        said(news)
        == f"Leads at 120 off track for the target of 900 by 31 Dec; up 100{N}% from 60 in September."
    )


@pytest.mark.parametrize(
    ("target", "due", "tone", "words"),
    [
        (110, date(2026, 12, 31), Tone.GOOD, "the target of 110 is met"),
        (150, date(2026, 10, 31), Tone.BAD, "the target of 150 by 31 Oct was missed"),
        (130, date(2026, 12, 31), None, "from 60 in September."),
    ],
    ids=["achieved", "missed", "on track"],
)
def test_a_goal_is_news_when_it_is_met_or_in_danger(target, due, tone, words):
    news = about(found(*leads([60, 120]), lead_goal(target, due=due)), "leads")
    assert words in news.sentence.rest
    assert news.tone is (tone or Tone.GOOD)


def test_a_goal_kept_again_is_told_before_the_change_that_is_good():
    rows = from_to(care, {"messages": 90, "first_reply_hours": 30}, {"messages": 90, "first_reply_hours": 15})
    aim = lead_goal(24, goal="Quick", kpi="first_reply_time", kind="hold", baseline=None)
    news = about(found(*rows, aim), "first_reply_time")
    assert news.tone is Tone.BAD
    assert said(news) == (
        f"First reply time at 15.0{N}h the target of 24.0{N}h was kept in only 1 of 2 periods; "
        f"down 50.0{N}% from 30.0{N}h in September."
    )


def test_a_smaller_loss_is_no_good_news():
    rows = (
        *from_to(website, {"revenue": 100}, {"revenue": 400}),
        *from_to(ads, {"spend": 1000}, {"spend": 1000}),
    )
    findings = found(*rows, currency="EUR")
    assert [one for one in findings if one.outcome.kpi == "roi"] == []
    profit = found(*from_to(website, {"revenue": 1100}, {"revenue": 1400}), *rows[2:], currency="EUR")
    assert about(profit, "roi").tone is Tone.GOOD


def title_of(name, *rows, **settings):
    return section(told(dataset(*rows, **settings)), name).title


@pytest.mark.parametrize(
    ("first", "second", "title"),
    [
        (2, 1, "Leads 3, with nothing to compare it with"),
        (20, 3, "Instagram brings the most leads: 20 of 23"),
    ],
    ids=["chance", "more than chance"],
)
def test_a_channel_leads_in_rare_events_where_more_than_chance_parts_it_from_the_next(first, second, title):
    rows = (
        results("2026-10", "Instagram", impressions=900),
        results("2026-10", "TikTok", impressions=900),
        website("2026-10", "Instagram", leads=first),
        website("2026-10", "TikTok", leads=second),
    )
    assert title_of("traffic", *rows) == title


def test_the_growth_of_a_channel_that_just_opened_leads_nothing():
    def grew(name, followers, new):
        return results("2026-10", name, followers=followers, new_followers=new, unfollows=0, reach=500)

    rows = (grew("Instagram", 1050, 50), grew("Facebook", 1020, 20), grew("TikTok", 90, 80))
    channels = (channel("Instagram"), channel("Facebook"), channel("TikTok", opened="2026-10-02"))
    titles = [table.title for table in blocks_of(told(dataset(*rows, channels=channels)), Table)]
    assert f"Instagram leads in audience growth rate: 5.00{N}%" in titles


CLICKS = {"impressions": 10000, "link_clicks": 200}
STEADY_CLICKS = from_to(results, CLICKS, CLICKS)


def mark(low, high=None):
    return benchmarks(kpi="ctr", low=low, high=high, source="A survey", data_year=2026, use=True)


@pytest.mark.parametrize(
    ("low", "high", "tone", "words"),
    [
        (0.03, None, Tone.BAD, f"worse than the benchmark of 3.00{N}%"),
        (0.01, None, Tone.GOOD, f"better than the benchmark of 1.00{N}%"),
        (0.03, 0.05, Tone.BAD, f"worse than the benchmark of 3.00{N}%–5.00{N}%"),
    ],
)
def test_a_benchmark_is_news_where_nothing_moved(low, high, tone, words):
    news = about(found(*STEADY_CLICKS, mark(low, high)), "ctr")
    assert news.tone is tone
    assert said(news) == f"Click-through rate at 2.00{N}% steady against September; {words} (A survey)."


def test_a_figure_in_line_with_its_benchmark_is_no_news_and_not_called_worse():
    report = told(dataset(*STEADY_CLICKS, mark(0.01, 0.03), channels=INSTAGRAM))
    assert report.evidence.found == ()
    assert "worse than" not in outline(report)


def test_neutral_figures_are_no_news():
    rows = (
        *from_to(results, {"posts": 5, "reach": 900}, {"posts": 50, "reach": 905}),
        *from_to(ads, {"spend": 100}, {"spend": 900}),
        costs("2026-09", None, item="Team", kind="labour", hours=5),
        costs("2026-10", None, item="Team", kind="labour", hours=90),
    )
    findings = found(*rows)
    assert all(
        told_of.outcome.kpi not in {"posts", "ad_spend", "total_cost", "hours"} for told_of in findings
    )


@pytest.mark.parametrize(
    ("history", "words"),
    [
        ([50, 52, 51, 53, 50, 52, 90], "the highest in 7 months"),
        ([90, 92, 91, 93, 90, 92, 50], "the lowest in 7 months"),
        ([99, None, 52, 51, 53, 50, 52, 90], None),
        ([99, None, 50, 52, 51, 53, 50, 52, 90], "the highest in 7 months"),
        ([50, 52, 51, 53, 50, 90], None),
        ([50, 90, 51, 53, 50, 52, 90], None),
        ([50] * 11 + [90], "the highest in 12 months"),
        ([99] * 6 + [50] * 11 + [90], "the highest in 12 months"),
    ],
    ids=["highest", "lowest", "after a gap", "since a gap", "six", "a tie", "twelve", "only the last twelve"],
)
def test_a_record_needs_six_known_periods_before_it(history, words):
    news = about(found(*leads(history)), "leads")
    if words is None:
        assert "est in" not in said(news)
    else:
        assert said(news).endswith(f"{words}.")


def test_a_record_is_named_by_its_side_of_the_history_not_by_the_change():
    """Less than a year ago, and still the most of the last twelve months."""
    news = about(found(*leads([200, *[50] * 11, 120]), compare="year"), "leads")
    assert said(news) == (
        f"Leads fell 40.0{N}% to 120 from 200 in October 2025, still the highest in 12 months."
    )


def test_a_record_is_sought_among_months_counted_the_same_way():
    views = [10, 11, 10, 12, 11, 10, 90, 91, 92, 91, 90, 120]
    rows = [
        results(f"{period.start:%Y-%m}", "Instagram", impressions=value)
        for period, value in zip(months("2025-11", "2026-10"), views, strict=True)
    ]
    told_of = about(found(*rows), "impressions")
    assert "the highest in 12 months" in said(told_of)
    changed = notes("2026-05", kind="definition_changed", kpi="impressions", text="Views now")
    assert "the highest" not in said(about(found(*rows, changed), "impressions"))


def test_a_quarter_is_no_record_among_months():
    rows = leads([50, 50, 50, 50, 50, 50, 90, 90, 90])
    news = about(found(*rows, request={"period": "2026-08..2026-10"}), "leads")
    assert said(news) == f"Leads rose 80.0{N}% to 270 from 150 in May – July 2026."


def test_a_change_held_to_common_channels_says_so():
    rows = [*leads([60, 90]), *leads([50], "TikTok")]
    both = (channel("Instagram"), channel("TikTok", opened="2026-10-01"))
    report = told(dataset(*rows, channels=both))
    news = about(report.evidence.found, "leads")
    held = "compared on the one channel in both periods"
    assert said(news) == f"Leads at 140 up 50.0{N}% on September, {held}."
    assert section(report, "summary").title == (f"Leads came to 140, up 50.0{N}% on September like for like")
    (row,) = (
        row
        for table in blocks_of(report, Table)
        for row in table.rows
        if row.cells[0].text == "Leads" and row.cells[0].note
    )
    assert row.cells[0].note == held


def busy():
    """Return three channels on which nearly everything moved."""
    rows = []
    for name, factor in (("Instagram", 2.0), ("LinkedIn", 3.0), ("TikTok", 0.4)):
        before = {
            "followers": 1000,
            "new_followers": 40,
            "unfollows": 10,
            "impressions": 20000,
            "reach": 9000,
            "likes": 400,
            "comments": 40,
            "shares": 40,
            "link_clicks": 300,
        }
        now = {key: round(value * factor) for key, value in before.items()}
        rows += from_to(results, before, now, name)
        rows += from_to(
            website, {"leads": 90, "sessions": 250}, {"leads": 90 * factor, "sessions": 900}, name
        )
    return dataset(*rows)


@pytest.mark.parametrize("tone", [Tone.GOOD, Tone.BAD])
def test_a_list_has_variety(tone):
    chosen = pick(told(busy()).evidence.found, tone)
    assert len({one.family for one in chosen}) == len(chosen) == 3
    scopes = [one.outcome.scope for one in chosen if one.outcome.scope != TOTAL]
    assert all(scopes.count(scope) <= 2 for scope in scopes)


def test_findings_come_weightiest_first():
    weights = [one.weight for one in told(busy()).evidence.found]
    assert weights == sorted(weights, reverse=True)
    assert len(weights) > 20


def test_a_finding_never_contradicts_its_table():
    """What a sentence calls good is green in every table that holds it, and the other way round."""
    report = told(busy())
    for finding in report.evidence.found:
        change = finding.outcome.change
        assert finding.tone.value == change.verdict.value
        better = report.evidence.kpis[finding.outcome.kpi].better
        rose = change.absolute > 0
        assert (finding.tone is Tone.GOOD) == (rose == (better is Direction.UP))


def shares_of_changes(kpis):
    """Return each channel's part of each total's change, in per cent."""
    changes = {(one["id"], one["scope"]["name"]): one["change"]["absolute"] for one in kpis}
    return {
        f"{100 * part / whole:.0f}"
        for (kpi, name), part in changes.items()
        if name and part and (whole := changes[kpi, None])
    }


def test_every_number_of_a_finding_stands_in_the_data():
    """Whatever a sentence states can be looked up: the value, the one before, and the difference."""
    report = told(busy())
    document = json.loads(render_json(report, load_brand(None)))
    numbers = set()
    for kpi in document["kpis"]:
        change = kpi["change"]
        for number in (kpi["value"], kpi["previous"], change["absolute"]):
            if isinstance(number, float | int):
                numbers |= {f"{abs(number):,.0f}", f"{abs(number):.1f}", f"{abs(number) * 100:.1f}"}
                numbers |= {f"{abs(number):.2f}", f"{abs(number) * 100:.2f}", f"{abs(number) * 100:.3f}"}
                numbers.add(f"{abs(number):,.2f}")
        if change["relative"] is not None:
            numbers |= {f"{abs(change['relative']) * 100:.1f}", f"{abs(change['relative']) * 100:.0f}"}
    numbers |= shares_of_changes(document["kpis"])
    for block in blocks_of(report, Findings):
        for sentence in block.sentences:
            figures = re.findall(r"\d[\d,]*(?:\.\d+)?", f"{sentence.lead} {sentence.rest}")
            assert figures
            assert set(figures) <= numbers, sentence


def test_light_news_is_no_line_of_the_summary():
    rows = from_to(results, {"comments": 100, "impressions": 1000}, {"comments": 120, "impressions": 1000})
    assert all(one.weight >= 0.3 for tone in (Tone.GOOD, Tone.BAD) for one in pick(found(*rows), tone))


def test_money_of_a_benchmark_is_told_in_its_own_currency():
    rows = [
        benchmarks(kpi="cpc", low=5.58, currency="USD", source="Recotap", data_year=2026, use=True),
        benchmarks(kpi="cpm", low=3, source="Somebody", data_year=2026, use=True),
    ]
    spent = ads("2026-10", "Instagram", spend=100, clicks=50, impressions=1000)
    report = told(dataset(spent, *rows, channels=INSTAGRAM, currency="EUR"))
    text = outline(report)
    assert "$5.58. Recotap" in text
    assert "€5.58" not in text
    assert ": 3.00. Somebody" in text


def test_who_gained_the_most_is_told_by_how_much_not_by_how_many_per_cent():
    """Facebook rose by 300, TikTok by half, YouTube from nothing."""
    reached = {"Facebook": (2000, 2300), "TikTok": (100, 150), "YouTube": (0, 20)}
    rows = [
        results(month, name, reach=value)
        for name, values in reached.items()
        for month, value in zip(("2026-07", "2026-08"), values, strict=True)
    ]
    earlier = [results("2026-06", name, reach=values[0]) for name, values in reached.items()]
    report = told(dataset(*earlier, *rows))
    title = section(report, "reach").blocks[0].chart.frame.title
    assert title == "Facebook gained the most: up 300"


# Where in the total, and where in its own past


def moved(parts, **more):
    """Return the sentence on leads; each channel's two values are those of September and October."""
    rows = [row for name, values in parts.items() for row in leads(values, name)]
    return said(about(found(*rows, channels=tuple(map(channel, parts)), **more), "leads"))


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"A": [10, 40], "B": [50, 60]}, f"from 60 in September; 75{N}% of it on A."),
        ({"A": [10, 30], "B": [50, 70]}, "from 60 in September."),
        ({"A": [10, 40], "B": [50, 50]}, "from 60 in September; all of it on A."),
        ({"A": [0, 999], "B": [50, 51]}, f"from 50 in September; 99{N}% of it on A."),
        ({"A": [40, 10], "B": [60, 50]}, f"from 100 in September; 75{N}% of it on A."),
        ({"A": [10, 90], "B": [50, 20]}, "from 60 in September."),
        ({"A": [10, 40]}, "from 10 in September."),
    ],
    ids=["most", "halves", "all", "never rounded to all", "of a fall", "against the others", "one channel"],
)
def test_the_channel_that_most_of_a_change_came_about_on_is_named(parts, words):
    assert moved(parts).endswith(words)


def test_a_rate_has_no_parts():
    rows = (
        *from_to(
            results, {"impressions": 1000, "link_clicks": 10}, {"impressions": 1000, "link_clicks": 60}, "A"
        ),
        *from_to(
            results, {"impressions": 1000, "link_clicks": 10}, {"impressions": 1000, "link_clicks": 10}, "B"
        ),
    )
    news = about(found(*rows, channels=(channel("A"), channel("B"))), "ctr")
    assert said(news) == f"Click-through rate rose 2.50{N}pp to 3.50{N}% from 1.00{N}% in September."


def test_rows_that_belong_to_no_channel_leave_a_change_without_parts():
    """The channel's 30 more are not three quarters of the whole's 130 less."""
    shared = (website("2026-09", None, leads=200), website("2026-10", None, leads=40))
    rows = (*leads([10, 40], "A"), *leads([50, 50], "B"), *shared)
    news = about(found(*rows, channels=(channel("A"), channel("B"))), "leads")
    assert said(news).endswith("from 260 in September.")


@pytest.mark.parametrize(
    ("history", "words"),
    [
        ([900, 500, 600, 700, 850], "3 rises in a row"),
        ([900, 500, 600, 850], None),
        ([500, 900, 800, 700, 550], "3 falls in a row"),
        ([900, None, 600, 700, 850], None),
    ],
    ids=["rises", "two are none", "falls", "not over a gap"],
)
def test_several_steps_the_same_way_are_told(history, words):
    sentence = said(about(found(*leads(history)), "leads"))
    assert sentence.endswith(f"{words}.") if words else "in a row" not in sentence


def test_a_value_far_outside_its_range_is_told_where_it_is_no_record():
    """300 once, then 50 to 53: 90 is no record, and 40 is far more than three scaled deviations of 1.5."""
    history = [300, 50, 52, 51, 53, 50, 52, 51, 50, 53, 52, 90]
    assert said(about(found(*leads(history)), "leads")).endswith("well outside its usual range.")


def test_a_stock_that_grows_is_no_record():
    rows = [
        results(f"{period.start:%Y-%m}", "Instagram", followers=1000 + 100 * index)
        for index, period in enumerate(months("2025-11", "2026-10"))
    ]
    assert (
        said(about(found(*rows), "followers"))
        == f"Followers rose 5.0{N}% to 2,100 from 2,000 in September, 11 rises in a row."
    )


def test_a_time_is_long_not_high():
    rows = [
        care(f"{period.start:%Y-%m}", "Instagram", messages=100, first_reply_hours=hours)
        for period, hours in zip(
            months("2026-04", "2026-10"), [4.0, 4.1, 4.0, 4.2, 4.1, 4.0, 8.0], strict=True
        )
    ]
    assert "the longest in 7 months" in said(about(found(*rows), "first_reply_time"))


def test_a_cost_beyond_its_limit_is_above_the_target():
    limit = goals(
        goal="Cheap clicks",
        kpi="cpc",
        kind="hold",
        target=0.5,
        start=date(2026, 1, 1),
        due=date(2026, 12, 31),
    )
    rows = from_to(ads, {"spend": 100, "clicks": 100}, {"spend": 150, "clicks": 100})
    news = about(found(*rows, limit, currency="EUR"), "cpc")
    assert (
        said(news)
        == f"Cost per click rose 50.0{N}% to €1.50 from €1.00 in September; above the target of €0.50."
    )


def test_a_goal_farther_away_weighs_more():
    near, far = (about(found(*leads([60, 58]), lead_goal(target)), "leads") for target in (200, 400))
    assert near.outcome.goal.verdict == far.outcome.goal.verdict
    assert far.weight > near.weight


def test_a_change_that_its_own_figures_do_not_show_is_not_told():
    """0.14 and 0.06 comments a post are both "0.1"."""
    rows = from_to(results, {"posts": 50, "comments": 7}, {"posts": 50, "comments": 3})
    assert all(one.outcome.kpi != "conversation_rate" for one in found(*rows))


def test_a_share_above_the_whole_is_no_news():
    """140 % of the issues solved, then 120 %: old ones were cleared in both months."""
    rows = from_to(
        care,
        {"issues_raised": 50, "issues_resolved": 70, "messages": 80},
        {"issues_raised": 50, "issues_resolved": 60, "messages": 80},
    )
    assert all(one.outcome.kpi != "resolution_rate" for one in found(*rows))


def test_what_rose_everywhere_is_said_in_a_word():
    rows = [
        row
        for name in ("A", "B")
        for row in from_to(results, {"reach": 1000, "likes": 20}, {"reach": 2000, "likes": 90}, name)
    ]
    report = told(dataset(*rows, engagement_basis="reach"))
    assert section(report, "summary").subtitle == "People reached and engagement rate rose on both channels."


@pytest.mark.parametrize(("customers", "news"), [((12, 4), False), ((120, 40), True)], ids=["few", "many"])
def test_a_cost_for_each_of_a_few_customers_is_no_news(customers, news):
    before, now = customers
    rows = (
        *from_to(website, {"new_customers": before}, {"new_customers": now}),
        *from_to(ads, {"spend": 1000}, {"spend": 1000}),
    )
    told_of = [one.outcome.kpi for one in found(*rows, currency="EUR")]
    assert ("cac" in told_of) is news


@pytest.mark.parametrize(
    ("before", "now", "told_of"), [(12, 15, False), (11, 21, False), (6, 28, True), (60, 90, True)]
)
def test_a_few_visits_more_or_less_are_no_news(before, now, told_of):
    """15 after 12 is chance: 9 < 3.84 × 27. So is 21 after 11, not 28 after 6: 484 > 3.84 × 34."""
    rows = from_to(website, {"sessions": before}, {"sessions": now})
    assert ("web_traffic" in {one.outcome.kpi for one in found(*rows)}) is told_of


def test_conversions_are_judged_as_the_leads_in_them_are():
    """60 after 45 is 225 against 3.84 × 105."""
    findings = found(*from_to(website, {"leads": 25, "orders": 20}, {"leads": 35, "orders": 25}))
    assert not {"leads", "orders", "conversions"} & {one.outcome.kpi for one in findings}


def test_a_fall_below_nothing_is_told_as_its_difference():
    """60 gained, then 40 lost: no one reads "down 167 %"."""
    rows = from_to(results, {"new_followers": 90, "unfollows": 30}, {"new_followers": 20, "unfollows": 60})
    report = told(dataset(*rows, channels=INSTAGRAM))
    assert (
        said(about(report.evidence.found, "net_new_followers"))
        == "Net new followers fell to −40 from 60 in September."
    )
    shown = [row.cells[3].text for row in section(report, "scoreboard").blocks[0].rows]
    assert "−100" in shown
    assert not [one for one in shown if one.startswith("−1") and "%" in one]


def test_a_title_of_what_held_steady_says_so():
    rows = from_to(results, {"impressions": 1000}, {"impressions": 1004})
    assert (
        section(told(dataset(*rows, channels=INSTAGRAM)), "reach").title == "Impressions held steady at 1,004"
    )


def test_a_survey_held_once_a_year_is_titled_with_its_last_result():
    rows = [
        surveys(month, question="nps", promoters=up, passives=40, detractors=20)
        for month, up in (("2025-10", 40), ("2026-10", 45))
    ]
    base = [results(f"{span.start:%Y-%m}", "Instagram", likes=9) for span in months("2025-10", "2026-10")]
    report = told(dataset(*rows, *base, channels=INSTAGRAM))
    assert section(report, "customers").title == "Net Promoter Score 24, after 20 a year ago"


@pytest.mark.parametrize(
    ("more", "english", "korean"),
    [
        (
            (results("2026-10", "X", followers=9), website("2026-10", "X", leads=40)),
            "Leads 100, 60 % on Instagram",
            "리드 100, 그중 인스타그램 60%",
        ),
        ((), "Leads 60, with nothing to compare it with", "리드 60, 비교할 이전 수치 없음"),
    ],
    ids=["most on one channel", "one channel"],
)
def test_a_title_without_anything_before_is_a_message_still(more, english, korean):
    for code, title in (("en", english), ("ko", korean.replace("인스타그램", "Instagram"))):
        rows = (results("2026-10", "Instagram", followers=10), website("2026-10", "Instagram", leads=60))
        context = told(dataset(*rows, *more), code).evidence
        assert headline(context, context.outcome("leads")).replace("\u202f", " ") == title


def test_a_name_with_a_full_stop_ends_a_sentence_once():
    rows = [
        *from_to(website, {"leads": 60}, {"leads": 120}, "Lin B."),
        *from_to(website, {"leads": 9}, {"leads": 9}),
    ]
    channels = (channel("Lin B."), channel("Instagram"))
    assert said(about(found(*rows, channels=channels), "leads")).endswith("all of it on Lin B.")
