"""What is told as good or bad news, in which order, and what is never told."""

import json
import re
from datetime import date

import pytest
from datasets import ads, benchmarks, channel, costs, dataset, goals, months, notes, results, website
from telling import blocks_of, from_to, outline, section, told

from reporter.brand import load_brand
from reporter.kpi.results import TOTAL
from reporter.model.units import Direction
from reporter.render.data import render_json
from reporter.story.blocks import Findings, Table, Tone
from reporter.story.findings import pick

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
    assert said(news) == f"Leads 120 up 100{N}% from 60 in September."
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
        == f"Click-through rate 3.00{N}% up 1.00{N}pp from 2.00{N}% in September."
    )
    cheaper = about(findings, "cpc")
    assert said(cheaper) == f"Cost per click €0.80 down 20.0{N}% from €1.00 in September."
    assert cheaper.tone is Tone.GOOD


def test_a_goal_beats_the_change():
    """120 from 60 is good; 120 of a target of 900 is not."""
    news = about(found(*leads([60, 120]), lead_goal(900)), "leads")
    assert news.tone is Tone.BAD
    assert said(news) == f"Leads 120 up 100{N}% from 60 in September; off track for the target of 900."


@pytest.mark.parametrize(
    ("target", "due", "tone", "words"),
    [
        (110, date(2026, 12, 31), Tone.GOOD, "the target of 110 is met"),
        (150, date(2026, 10, 31), Tone.BAD, "the target of 150 was missed"),
        (130, date(2026, 12, 31), None, "up"),
    ],
    ids=["achieved", "missed", "on track"],
)
def test_a_goal_is_news_when_it_is_met_or_in_danger(target, due, tone, words):
    news = about(found(*leads([60, 120]), lead_goal(target, due=due)), "leads")
    assert words in news.sentence.rest
    assert news.tone is (tone or Tone.GOOD)


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
    assert said(news) == f"Click-through rate 2.00{N}% steady against September; {words} (A survey)."


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
    assert said(news) == (f"Leads 120 down 40.0{N}% from 200 in October 2025, the highest in 12 months.")


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
    assert said(news) == f"Leads 270 up 80.0{N}% from 150 in May – July 2026."


def test_a_change_held_to_common_channels_says_so():
    rows = [*leads([60, 90]), *leads([50], "TikTok")]
    both = (channel("Instagram"), channel("TikTok", opened="2026-10-01"))
    report = told(dataset(*rows, channels=both))
    news = about(report.evidence.found, "leads")
    held = "compared on the one channel in both periods"
    assert said(news) == f"Leads 140 up 50.0{N}% on September, {held}."
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
