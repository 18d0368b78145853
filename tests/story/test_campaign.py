"""A report on one campaign: its own rows and nothing else, the same figures as beside the other campaigns."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from datasets import ads, audience, channel, costs, dataset, goals, notes, posts, results, website
from telling import blocks_of, outline, section, told

from reporter.errors import WrongCommandError
from reporter.intake import load
from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.compute import compute
from reporter.kpi.results import TOTAL, Measured, Missing, Reason, Scope, ScopeKind
from reporter.model.part import of_campaign, part_of
from reporter.model.request import Request
from reporter.story.blocks import Cards

ROWS = (
    results("2026-09", "Instagram", followers=900, impressions=9000, likes=90),
    results("2026-10", "Instagram", followers=990, impressions=9900, likes=99),
    website("2026-09", "Instagram", sessions=100, leads=10, revenue=900, campaign="Autumn"),
    website("2026-10", "Instagram", sessions=150, leads=20, revenue=2000, campaign="Autumn"),
    website("2026-10", "Instagram", sessions=700, leads=70, revenue=7000),
    website("2026-10", "Facebook", sessions=40, leads=4, revenue=400, campaign="Trade"),
    ads("2026-09", "Instagram", spend=200, impressions=9000, clicks=100, leads=8, campaign="Autumn"),
    ads("2026-10", "Instagram", spend=500, impressions=9000, clicks=150, leads=16, campaign="Autumn"),
    ads("2026-10", "Facebook", spend=77, impressions=900, clicks=10, leads=5, campaign="Trade"),
    costs("2026-10", item="Film", kind="content", amount=100, campaign="Autumn"),
    costs("2026-10", item="Team", kind="labour", amount=5000),
    posts("2026-10-03", "Instagram", title="Apples", reach=1000, likes=50, campaign="Autumn"),
    posts("2026-10-04", "Instagram", title="Nothing to do with it", reach=9000, likes=900),
    audience("2026-10", "Instagram", split="age", group="18–24", share=0.4),
)  # fmt: skip
DUE = {"start": date(2026, 9, 1), "due": date(2026, 12, 31)}
SAMPLES = {
    name: Path(__file__).parents[2] / "sample_data" / f"{name}.xlsx" for name in ("harbour-lane", "ongyeol")
}
CHANNELS = (channel("Instagram"), channel("Facebook"), channel("LinkedIn"))


def data(*more):
    return dataset(*ROWS, *more, channels=CHANNELS)


def autumn(*more):
    return told(of_campaign(data(*more), "autumn"))


def test_the_cards_are_what_the_campaign_cost_and_brought():
    cards = blocks_of(autumn(), Cards)[0].cards
    assert [(card.label, card.figure.shown) for card in cards[:5]] == [
        ("Direct cost", "$600"),
        ("Leads", "20"),
        ("Direct cost per lead", "$30.00"),
        ("Revenue", "$2,000"),
        ("Return on direct cost", "233\u202f%"),
    ]


def test_only_what_a_campaigns_rows_can_tell_is_told():
    told_ids = [one.id for one in autumn().sections]
    assert told_ids == ["summary", "scoreboard", "traffic", "paid", "return", "content", "appendix"]
    words = outline(autumn())
    assert "Nothing to do with it" not in words
    assert "18–24" not in words
    assert "Facebook" not in words
    assert "5,000" not in words


def test_cover_and_foot_say_which_campaign_it_is():
    cover = autumn().cover
    assert cover.title == "Campaign report: Autumn"
    assert cover.filters == ("Only the campaign Autumn",)
    both = told(part_of(data(), Request(campaign="Autumn", channels=("Instagram",)))).cover
    assert both.filters == ("Only the campaign Autumn", "Only Instagram")


def test_the_verdict_speaks_of_the_campaign():
    many = [
        website(f"2026-{month:02}", "Instagram", leads=leads, campaign="Autumn")
        for month, leads in ((9, 400), (10, 700))
    ]
    report = told(of_campaign(dataset(*many, channels=CHANNELS), "Autumn"))
    assert report.sections[0].title.startswith(
        "Autumn brought 700 leads in October, 300 more than in September"
    )


def test_under_the_verdict_stands_what_the_run_came_to():
    assert (
        section(autumn(), "summary").subtitle
        == "Since September 2026: $800 direct cost, 30 leads, $2,900 revenue and $26.67 direct cost per lead."
    )
    alone = told(of_campaign(data(), "Trade"))
    assert section(alone, "summary").subtitle is None


def test_goals_and_notes_of_the_campaign_come_along_and_no_others():
    more = (
        goals(goal="Autumn leads", kpi="leads", kind="total", target=60, campaign="Autumn", **DUE),
        goals(goal="All leads", kpi="leads", kind="total", target=900, **DUE),
        notes("2026-10", kind="headline", text="Autumn was splendid"),
        notes("2026-10", kind="next_step", text="Prolong AUTUMN by a week"),
        notes("2026-10", kind="next_step", text="Hire somebody"),
    )
    words = outline(autumn(*more))
    assert "Autumn leads" in words
    assert "All leads" not in words
    assert "splendid" not in words
    assert "Prolong AUTUMN by a week" in words
    assert "Hire somebody" not in words
    goal = next(row for row in section(autumn(*more), "goals").blocks[0].rows)
    assert [cell.text for cell in goal.cells[1:4]] == ["50\u202f%", "30", "60"]


def test_a_campaign_is_found_whatever_the_case_and_spaces_it_is_asked_in():
    spaced = dataset(
        ROWS[0], website("2026-10", "Instagram", sessions=9, campaign="Winter  gifts"), channels=CHANNELS
    )
    assert of_campaign(data(), " AUTUMN ").campaign == "Autumn"
    assert of_campaign(spaced, "winter gifts").campaign == "Winter  gifts"


def test_an_unknown_campaign_is_asked_back():
    with pytest.raises(WrongCommandError) as caught:
        of_campaign(data(), "Autum")
    assert (caught.value.reason, caught.value.facts) == (
        "campaign-unknown",
        {"campaign": "Autum", "nearest": "Autumn"},
    )
    with pytest.raises(WrongCommandError) as caught:
        of_campaign(dataset(ROWS[0]), "Autumn")
    assert caught.value.reason == "campaign-none"


def test_a_campaign_elsewhere_is_no_campaign_of_the_channels_asked_for():
    with pytest.raises(WrongCommandError) as caught:
        part_of(data(), Request(campaign="Trade", channels=("Instagram",)))
    assert caught.value.facts["nearest"] == "Autumn"


def test_a_campaign_keeps_the_order_that_settings_name():
    named = replace(data(), settings=replace(data().settings, sections=("content", "paid")))
    assert [one.id for one in told(of_campaign(named, "Autumn")).sections] == ["content", "paid"]


def test_campaigns_without_ads_stand_in_the_table_of_what_was_brought():
    letters = website("2026-10", "Instagram", leads=30, revenue=3000, campaign="Letter")
    empty = posts("2026-10-05", "Instagram", title="Pears", reach=10, likes=1, campaign="Nothing yet")
    places = section(told(data(letters, empty)), "return").blocks[-1]
    rows = [[cell.text for cell in row.cells] + [cell.note for cell in row.cells[1:3]] for row in places.rows]
    by_name = {row[0]: row[1:] for row in rows}
    assert [row[0] for row in rows[2:]] == ["Autumn", "Trade", "Letter"]
    assert by_name["Autumn"] == ["$600", "20", "$2,000", "+122\u202f%", "$200", "10"]
    assert by_name["Letter"][1:4] == ["30", "$3,000", "–"]
    assert [one.label for one in places.headings][-1] == "Change, revenue"
    assert places.subtitle.endswith("September under each figure")


def test_leads_without_costs_of_their_own_are_not_free():
    rows = (website("2026-10", "LinkedIn", leads=5, campaign="Free"),)
    found = compute(of_campaign(data(*rows), "Free"), Request()).outcomes["cost_per_lead", TOTAL].now
    assert isinstance(found, Missing)
    assert found.reason is Reason.NOTHING_OWN


@pytest.mark.parametrize("name", ["harbour-lane", "ongyeol"])
def test_every_figure_is_the_one_that_stands_beside_the_other_campaigns(name):
    book = load(SAMPLES[name])
    assert book.dataset
    found = 0
    for campaign in campaigns_of(book.dataset):
        part = of_campaign(book.dataset, campaign)
        alone = compute(part, Request())
        named = alone.span.start.strftime("%Y-%m")
        beside = compute(book.dataset, Request(period=named))
        for kpi in CATALOGUE:
            own, other = (
                alone.outcomes[kpi, TOTAL].now,
                beside.outcomes[kpi, Scope(ScopeKind.CAMPAIGN, campaign)].now,
            )
            found += isinstance(own, Measured)
            assert (own, type(own)) == (other, type(other)), (campaign, kpi)
    assert found > 60


@pytest.mark.parametrize("name", ["harbour-lane", "ongyeol"])
def test_every_input_is_a_row_that_names_the_campaign(name):
    book = load(SAMPLES[name])
    assert book.dataset
    for campaign in campaigns_of(book.dataset):
        part = of_campaign(book.dataset, campaign)
        own = {
            f"{table.title}!{row.number}"
            for table in part.tables.values()
            for row in table.rows
            if row.text_of("campaign") == campaign
        }
        results = compute(part, Request())
        for (kpi, scope), outcome in results.outcomes.items():
            if isinstance(outcome.now, Missing):
                continue
            for one in results.evidence.inputs(kpi, scope, results.span.periods):
                assert rows_of(one.cells) <= own, (kpi, scope)


def campaigns_of(dataset):
    return {
        name
        for sheet in ("ads", "website")
        for row in dataset.rows(sheet)
        if (name := row.text_of("campaign"))
    }


def rows_of(cells):
    found = set()
    for cell in cells:
        sheet, _, run = cell.partition("!")
        first, _, last = run.partition(":")
        found |= {f"{sheet}!{number}" for number in range(digits(first), digits(last or first) + 1)}
    return found


def digits(address):
    return int("".join(sign for sign in address if sign.isdigit()))
