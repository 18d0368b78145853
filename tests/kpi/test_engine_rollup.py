"""Roll-ups by hand: channels, periods, gaps, and everything that is not tracked."""

import pytest
from datasets import (
    ads,
    ask,
    care,
    channel,
    costs,
    dataset,
    listening,
    months,
    posts,
    results,
    reviews,
    surveys,
    website,
)

from reporter.kpi.engine import Engine
from reporter.kpi.metrics import LIKES, REACH
from reporter.kpi.results import TOTAL, Coverage, Measured, Reason, Scope, ScopeKind
from reporter.model.period import Calendar, Rhythm
from reporter.model.units import NOT_TRACKED, Interval

OCTOBER = months("2026-10")
QUARTER = months("2026-07", "2026-09")
INSTAGRAM = Scope(ScopeKind.CHANNEL, "Instagram")


def value(rows, kpi, periods=OCTOBER, scope=TOTAL, **how):
    result = Engine(dataset(*rows, **how)).value(kpi, scope, periods)
    assert isinstance(result, Measured), result
    return result


def reason(rows, kpi, periods=OCTOBER, scope=TOTAL, **how):
    return Engine(dataset(*rows, **how)).value(kpi, scope, periods)


def quarter(name, **columns):
    """Three months of one channel; a column's three values, None for a blank cell."""
    return [
        results(f"2026-0{7 + index}", name, **{column: cells[index] for column, cells in columns.items()})
        for index in range(3)
    ]


# Over channels


def test_counts_add_up_over_channels():
    rows = (results("2026-10", "Instagram", likes=3), results("2026-10", "TikTok", likes=4))
    assert value(rows, "likes").value == 7


def test_a_rate_of_the_total_is_a_ratio_of_sums_not_a_mean_of_ratios():
    rows = (
        results("2026-10", "Instagram", link_clicks=10, impressions=100),
        results("2026-10", "TikTok", link_clicks=2, impressions=1000),
    )
    assert value(rows, "ctr").value == 12 / 1100


def test_a_channel_with_a_blank_is_left_out_of_both_sides_and_the_coverage_says_so():
    rows = (
        results("2026-09", "Instagram", link_clicks=1, impressions=1),
        results("2026-10", "Instagram", link_clicks=10, impressions=None),
        results("2026-10", "TikTok", link_clicks=2, impressions=1000),
    )
    result = value(rows, "ctr")
    assert (result.value, result.coverage, result.channels) == (0.002, Coverage(1, 2), ("TikTok",))


def test_blank_everywhere_is_missing_with_its_metric_and_channel():
    rows = (
        results("2026-09", "Instagram", likes=5),
        results("2026-10", "Instagram", likes=None, posts=1),
    )
    missing = reason(rows, "likes")
    assert (missing.reason, missing.facts["metric"], missing.facts["channel"]) == (
        Reason.BLANK,
        "likes",
        "Instagram",
    )


def test_no_row_on_a_snapshot_sheet_is_unknown():
    rows = (
        results("2026-09", "Instagram", likes=5),
        results("2026-09", "TikTok", likes=5),
        results("2026-10", "TikTok", likes=6),
    )
    result = value(rows, "likes")
    assert (result.value, result.coverage) == (6, Coverage(1, 2))


def test_zero_is_a_measurement():
    assert value((results("2026-10", "Instagram", likes=0),), "likes").value == 0


def test_nothing_to_divide_by_is_missing_and_names_the_divisor():
    missing = reason((results("2026-10", "X", link_clicks=0, impressions=0),), "ctr")
    assert (missing.reason, missing.facts["divisor"]) == (Reason.ZERO, "impressions")


def test_a_sum_below_the_line_is_named_as_a_whole():
    rows = (
        results("2026-10", "X", link_clicks=0),
        ads("2026-10", "X", spend=1, clicks=0),
        website("2026-10", "X", leads=2),
    )
    assert reason(rows, "click_to_lead_rate").facts["divisor"] == "total_clicks"


def test_channels_count_from_opened_to_closed():
    rows = (results("2026-10", "Instagram", likes=3),)
    channels = ("Instagram", channel("TikTok", opened="2026-11-01"), channel("X", closed="2026-09-30"))
    assert value(rows, "likes", channels=channels).coverage == Coverage(1, 1)


def test_a_channel_that_is_not_included_counts_nowhere():
    rows = (results("2026-10", "Instagram", likes=3), results("2026-10", "X", likes=4))
    channels = ("Instagram", channel("X", included=False))
    assert value(rows, "likes", channels=channels).value == 3


def test_a_scope_that_is_not_open_has_no_figures():
    channels = (channel("Instagram", opened="2026-11-01"),)
    missing = reason((results("2026-11", "Instagram", likes=3),), "likes", scope=INSTAGRAM, channels=channels)
    assert (missing.reason, missing.facts["channel"]) == (Reason.NOT_APPLICABLE, "Instagram")


def test_like_with_like_keeps_to_the_channels_named():
    engine = Engine(
        dataset(results("2026-10", "Instagram", likes=3), results("2026-10", "X", likes=4)),
    )
    result = ask(engine, "likes", TOTAL, OCTOBER, channels=("X",))
    assert (result.value, result.coverage) == (4, Coverage(1, 1))


# Not tracked


def test_a_sum_goes_on_without_what_a_network_does_not_offer():
    rows = (
        results("2026-10", "LinkedIn", likes=5, comments=2, shares=1, followers=100),
        results("2026-10", "Instagram", likes=5, comments=2, shares=1, saves=2, followers=100),
    )
    result = value(rows, "engagement_rate_followers")
    assert (result.value, result.without) == (18 / 200, ("saves",))
    assert result.left_out == {("LinkedIn", "saves")}


def test_a_number_typed_where_the_network_offers_none_is_believed():
    row = results("2026-10", "LinkedIn", likes=5, comments=2, shares=1, saves=2)
    result = value((row,), "engagements")
    assert (result.value, result.without) == (10, ())


def test_a_cell_that_says_not_tracked_is_left_out_of_a_sum():
    row = results("2026-10", "Instagram", likes=5, comments=2, shares=1, saves=NOT_TRACKED)
    assert value((row,), "engagements").value == 8


def test_a_column_is_not_tracked_before_the_channel_first_fills_it_and_unknown_after():
    rows = quarter("Instagram", likes=[1, 1, 1], comments=[1, 1, 1], shares=[1, 1, 1], saves=[None, 4, None])
    engine = Engine(dataset(*rows))
    july, august, september = (ask(engine, "engagements", TOTAL, (period,)) for period in QUARTER)
    assert (july.value, july.without) == (3, ("saves",))
    assert (august.value, august.without) == (7, ())
    assert september.reason == Reason.BLANK


def test_a_ratio_is_missing_when_its_whole_numerator_is_not_tracked():
    row = results("2026-10", "X", followers=100)
    assert reason((row,), "amplification_rate").reason == Reason.NOT_TRACKED


def test_without_parts_of_another_period_both_are_comparable():
    rows = quarter("Instagram", likes=[1, 1, 1], comments=[1, 1, 1], shares=[1, 1, 1], saves=[None, 4, 5])
    engine = Engine(dataset(*rows))
    july = ask(engine, "engagements", TOTAL, QUARTER[:1])
    august = ask(engine, "engagements", TOTAL, QUARTER[1:2], without=july.left_out)
    assert (august.value, august.without) == (3, ("saves",))


def test_clicks_that_nobody_counts_are_not_0_because_there_are_no_ads():
    rows = (
        results("2026-10", "TikTok", link_clicks=NOT_TRACKED),
        results("2026-10", "Instagram", link_clicks=40),
        ads("2026-10", "Instagram", spend=5, clicks=10),
        website("2026-10", "TikTok", leads=9),
        website("2026-10", "Instagram", leads=5),
    )
    result = value(rows, "click_to_lead_rate")
    assert (result.value, result.channels) == (0.1, ("Instagram",))


def test_ad_clicks_are_not_added_where_the_figures_include_them():
    rows = (results("2026-10", "Facebook", link_clicks=40), ads("2026-10", "Facebook", spend=5, clicks=10))
    channels = (channel("Facebook", figures_include_ads=True),)
    assert value(rows, "total_clicks", channels=channels).value == 40
    assert value(rows, "total_clicks").value == 50
    assert value(rows, "cpc", channels=channels).value == 0.5


# Ledgers


def test_no_row_on_a_ledger_is_nothing_from_its_first_row_on():
    rows = (
        results("2026-09", "Instagram", likes=1),
        results("2026-10", "Instagram", likes=1),
        results("2026-11", "Instagram", likes=1),
        ads("2026-10", "Instagram", spend=7),
    )
    engine = Engine(dataset(*rows))
    spent = [ask(engine, "ad_spend", TOTAL, (period,)) for period in months("2026-09", "2026-11")]
    assert spent[0].reason == Reason.NOT_TRACKED
    assert [result.value for result in spent[1:]] == [7, 0]


def test_a_ledger_that_is_absent_has_no_rows():
    missing = reason((results("2026-10", "X", likes=1),), "ad_spend")
    assert (missing.reason, missing.facts["sheet"]) == (Reason.NO_ROWS, "ads")


def test_a_blank_in_a_ledger_row_is_unknown_not_nothing():
    rows = (
        ads("2026-10", "X", spend=7, leads=2, campaign="One"),
        ads("2026-10", "X", spend=7, leads=None, campaign="Two"),
    )
    assert reason(rows, "ad_cost_per_lead").reason == Reason.BLANK


# Over time


def test_flows_add_up_stocks_take_the_last_and_people_the_average():
    rows = quarter("Instagram", likes=[1, 2, 3], followers=[10, 20, 60], reach=[100, 200, 600])
    assert value(rows, "likes", QUARTER).value == 6
    assert value(rows, "followers", QUARTER).value == 60
    assert value(rows, "reach", QUARTER).value == 300


def test_inside_a_ratio_everything_adds_up_over_the_periods():
    rows = quarter("Instagram", reach=[100, 200, 600], followers=[1000, 1000, 1000])
    assert value(rows, "reach_rate", QUARTER).value == 900 / 3000


def test_growth_over_a_quarter_is_all_net_new_on_the_first_start():
    rows = [
        results("2026-06", "Instagram", followers=1000),
        *quarter("Instagram", followers=[1100, 1250, 1500]),
    ]
    assert value(rows, "audience_growth_rate", QUARTER).value == 0.5
    assert value(rows, "audience_growth_rate", QUARTER, growth_basis="end").value == pytest.approx(1 / 3)


def test_growth_without_an_earlier_period_starts_from_followers_less_net_new():
    row = results("2026-10", "Instagram", followers=1100, new_followers=150, unfollows=50)
    assert value((row,), "audience_growth_rate").value == 0.1
    assert reason((results("2026-10", "X", followers=5),), "audience_growth_rate").reason == Reason.NO_EARLIER


def test_gross_growth_is_new_followers_on_followers():
    row = results("2026-10", "Instagram", followers=1000, new_followers=150, unfollows=50)
    assert value((row,), "audience_growth_rate", growth_basis="gross").value == 0.15


def test_a_channel_with_an_unknown_period_is_missing_for_the_span():
    rows = quarter("Instagram", likes=[1, None, 3]) + quarter("X", likes=[10, 20, 30])
    result = value(rows, "likes", QUARTER)
    assert (result.value, result.coverage) == (60, Coverage(1, 2, 3, 3))


def test_a_channel_opened_inside_the_span_counts_from_there():
    rows = [*quarter("Instagram", reach=[10, 20, 30]), results("2026-09", "X", reach=300)]
    channels = ("Instagram", channel("X", opened="2026-09-01"))
    result = value(rows, "reach", QUARTER, channels=channels)
    assert (result.value, result.coverage) == ((10 + 20 + 330) / 3, Coverage(2, 2, 3, 3))


def test_a_channel_closed_inside_the_span_has_no_followers_at_its_end():
    rows = [*quarter("Instagram", followers=[10, 20, 30]), results("2026-07", "X", followers=300)]
    channels = ("Instagram", channel("X", closed="2026-07-31"))
    result = value(rows, "followers", QUARTER, channels=channels)
    assert (result.value, result.coverage) == (30, Coverage(1, 1, 3, 3))


def test_periods_before_a_column_is_tracked_are_left_out_of_both_sides():
    rows = quarter("Instagram", link_clicks=[None, 6, 4], impressions=[1000, 100, 100])
    result = value(rows, "ctr", QUARTER)
    assert (result.value, result.coverage) == (0.05, Coverage(1, 1, 2, 3))


# Website rows of a network


def undivided():
    return (
        results("2026-10", "Cafe", link_clicks=30),
        results("2026-10", "Shop", link_clicks=20),
        results("2026-10", "TikTok", link_clicks=50),
        website("2026-10", "instagram", leads=5),
        website("2026-10", "TikTok", leads=10),
    )


TWO = (channel("Cafe", "instagram"), channel("Shop", "instagram"), "TikTok")


def test_an_undivided_network_pairs_with_its_channels_together():
    network = Scope(ScopeKind.NETWORK, "instagram")
    result = value(undivided(), "click_to_lead_rate", channels=TWO)
    assert (result.value, result.coverage) == (0.15, Coverage(3, 3))
    assert value(undivided(), "click_to_lead_rate", scope=network, channels=TWO).value == 0.1
    assert value(undivided(), "leads", channels=TWO).value == 15


def test_a_channel_of_an_undivided_network_has_no_website_figures():
    cafe = Scope(ScopeKind.CHANNEL, "Cafe")
    assert reason(undivided(), "leads", scope=cafe, channels=TWO).reason == Reason.NOT_TRACKED


def test_a_filtered_report_takes_an_undivided_network_only_whole():
    part = (TWO[0], channel("Shop", "instagram", included=False), "TikTok")
    assert value(undivided(), "leads", channels=part, filtered=True).value == 10
    assert value(undivided(), "leads", channels=TWO, filtered=True).value == 15


def test_a_missing_month_of_an_undivided_network_is_unknown():
    rows = (*undivided(), website("2026-08", "instagram", leads=1), website("2026-09", "TikTok", leads=4))
    result = value(rows, "leads", months("2026-09"), channels=TWO)
    assert (result.value, result.coverage) == (4, Coverage(1, 3))


def test_rows_of_campaigns_add_up():
    rows = (
        results("2026-10", "X", posts=1),
        website("2026-10", "X", leads=3),
        website("2026-10", "X", leads=4, campaign="Autumn"),
    )
    assert value(rows, "leads").value == 7
    assert value(rows, "leads", scope=Scope(ScopeKind.CAMPAIGN, "Autumn")).value == 4


def test_bounce_rates_are_weighted_by_their_sessions():
    rows = (
        results("2026-10", "X", posts=1),
        results("2026-10", "TikTok", posts=1),
        website("2026-10", "X", bounce_rate=0.5, sessions=100),
        website("2026-10", "TikTok", bounce_rate=0.2, sessions=300),
    )
    assert value(rows, "bounce_rate").value == pytest.approx(0.275)


def test_a_bounce_rate_without_sessions_is_its_channels_only():
    rows = (
        results("2026-10", "X", posts=1),
        results("2026-10", "TikTok", posts=1),
        website("2026-10", "X", bounce_rate=0.5),
        website("2026-10", "TikTok", bounce_rate=0.2, sessions=300),
    )
    assert value(rows, "bounce_rate", scope=Scope(ScopeKind.CHANNEL, "X")).value == 0.5
    total = value(rows, "bounce_rate")
    assert (total.value, total.coverage) == (pytest.approx(0.2), Coverage(1, 2))


def test_bounce_rates_of_two_rows_without_sessions_do_not_combine():
    rows = (
        results("2026-10", "X", posts=1),
        website("2026-10", "X", bounce_rate=0.5),
        website("2026-10", "X", bounce_rate=0.4, campaign="Autumn"),
    )
    scope = Scope(ScopeKind.CHANNEL, "X")
    assert reason(rows, "bounce_rate", scope=scope).reason == Reason.NOT_TRACKED


# Costs and rows without a channel


def costly():
    return (
        results("2026-10", "X", posts=10),
        results("2026-10", "TikTok", posts=10),
        website("2026-10", "X", leads=10, revenue=1000),
        website("2026-10", "TikTok", leads=5, revenue=500),
        ads("2026-10", "X", spend=100),
        costs("2026-10", "X", item="Shoot", kind="content", amount=50),
        costs("2026-10", item="Desk", kind="labour", hours=10, hourly_rate=30),
    )


def test_a_cost_is_its_amount_or_hours_times_rate_and_shared_costs_count_in_the_total_only():
    assert value(costly(), "total_cost").value == 450
    assert value(costly(), "total_cost", scope=Scope(ScopeKind.CHANNEL, "X")).value == 150
    assert value(costly(), "total_cost", filtered=True).value == 150
    assert value(costly(), "cost_per_lead").value == 30
    assert value(costly(), "cost_per_lead", scope=Scope(ScopeKind.CHANNEL, "X")).value == 15
    assert value(costly(), "roi").value == pytest.approx(1500 / 450 - 1)
    assert value(costly(), "hours").value == 10


def test_a_part_of_the_whole_without_costs_of_its_own_has_no_cost_per_lead_and_the_whole_has():
    rows = (
        website("2026-10", "Instagram", leads=8),
        website("2026-10", "LinkedIn", leads=2),
        costs("2026-10", "LinkedIn", item="Film", kind="content", amount=60),
        costs("2026-10", item="Desk", kind="labour", hours=10, hourly_rate=34),
        ads("2026-10", "LinkedIn", spend=0, clicks=5),
    )
    engine = Engine(dataset(*rows, channels=["Instagram", "LinkedIn"]))
    one = ask(engine, "cost_per_lead", Scope(ScopeKind.CHANNEL, "Instagram"), OCTOBER)
    assert (one.reason, one.facts["metric"]) == (Reason.NOTHING_OWN, "total_cost")
    assert ask(engine, "total_cost", Scope(ScopeKind.CHANNEL, "Instagram"), OCTOBER).value == 0
    assert ask(engine, "cost_per_lead", Scope(ScopeKind.CHANNEL, "LinkedIn"), OCTOBER).value == 30
    assert ask(engine, "cost_per_lead", TOTAL, OCTOBER).value == 40


def test_a_cost_of_0_that_was_typed_is_a_measurement():
    rows = (
        website("2026-10", "X", leads=8),
        ads("2026-10", "X", spend=0),
        costs("2026-10", "X", item="A", amount=0),
    )
    engine = Engine(dataset(*rows))
    assert ask(engine, "cost_per_lead", Scope(ScopeKind.CHANNEL, "X"), OCTOBER).value == 0


def test_hours_that_nobody_ever_gave_a_rate_leave_the_cost_unknown_and_not_nothing():
    rows = (
        website("2026-10", "X", leads=8),
        costs("2026-09", item="Volunteers", kind="labour", hours=7),
        costs("2026-10", item="Volunteers", kind="labour", hours=6),
    )
    engine = Engine(dataset(*rows, channels=["X"]))
    for kpi in ("total_cost", "cost_per_lead"):
        found = ask(engine, kpi, TOTAL, OCTOBER)
        assert (found.reason, found.facts["metric"]) == (Reason.BLANK, "cost_amount")
    assert ask(engine, "hours", TOTAL, OCTOBER).value == 6


def test_a_month_without_any_entry_in_the_ledgers_cost_nothing_in_total():
    rows = (
        costs("2026-09", item="Desk", kind="labour", hours=10, hourly_rate=34),
        website("2026-10", "X", leads=8),
    )
    engine = Engine(dataset(*rows, channels=["X"]))
    assert ask(engine, "cost_per_lead", TOTAL, OCTOBER).value == 0
    chosen = Engine(dataset(*rows, channels=["X"], filtered=True))
    assert ask(chosen, "cost_per_lead", TOTAL, OCTOBER).reason is Reason.NOTHING_OWN


def test_a_report_knows_whether_labour_is_in_its_costs():
    engine = Engine(dataset(*costly()))
    assert engine.labour_known(TOTAL, OCTOBER)
    assert not engine.labour_known(Scope(ScopeKind.CHANNEL, "X"), OCTOBER)


def test_shared_costs_alone_still_make_a_cost_per_lead():
    rows = (
        results("2026-10", "X", posts=10),
        website("2026-10", "X", leads=10),
        costs("2026-10", item="Agency", kind="agency", amount=200),
    )
    result = value(rows, "cost_per_lead")
    assert (result.value, result.without) == (20, ("ad_spend",))


def test_shared_costs_without_any_leads_have_no_cost_per_lead():
    rows = (results("2026-10", "X", posts=10), costs("2026-10", item="Agency", kind="agency", amount=200))
    assert reason(rows, "cost_per_lead").reason == Reason.NO_ROWS


def test_a_shared_cost_that_is_unknown_does_not_lower_the_total_in_silence():
    rows = (*costly(), costs("2026-10", item="Tool", kind="tools"))
    assert reason(rows, "total_cost").reason == Reason.BLANK
    assert value(rows, "total_cost", scope=Scope(ScopeKind.CHANNEL, "X")).value == 150


def test_leads_stand_for_revenue_where_their_value_is_set():
    rows = (
        results("2026-10", "X", posts=10),
        website("2026-10", "X", leads=10),
        ads("2026-10", "X", spend=100),
    )
    assert value(rows, "roi", value_of_a_lead=25.0).value == 1.5
    assert reason(rows, "roi").reason == Reason.NOT_TRACKED


def test_a_return_on_no_cost_is_missing():
    rows = (
        results("2026-10", "X", posts=1),
        website("2026-10", "X", revenue=10),
        ads("2026-10", "X", spend=0),
    )
    missing = reason(rows, "roi")
    assert (missing.reason, missing.facts["divisor"]) == (Reason.ZERO, "total_cost")


def test_a_months_cost_is_spread_over_the_days_of_its_weeks():
    calendar = Calendar(rhythm=Rhythm.WEEK)
    row = costs("2026-10", item="Tool", kind="tools", amount=310)
    data = dataset(results("2026-10-05", "X", posts=1), row, calendar=calendar, rhythm="week")
    weeks = calendar.between(data.periods[0].start, data.periods[-1].end)
    spent = [ask(Engine(data), "total_cost", TOTAL, (week,)).value for week in weeks]
    assert weeks[0].start.isoformat() == "2026-09-28"
    assert spent == pytest.approx([40, 70, 70, 70, 60])


# Surveys, reviews, care, listening


def test_surveys_over_a_quarter_stand_on_the_months_in_which_they_were_held():
    rows = [
        *quarter("X", posts=[1, 1, 1]),
        surveys("2026-08", question="nps", promoters=6, passives=2, detractors=2),
    ]
    result = value(rows, "nps", QUARTER)
    assert (result.value, result.coverage) == (pytest.approx(40), Coverage(0, 0, 1, 3))


def test_averages_make_no_net_promoter_score():
    rows = (results("2026-10", "X", posts=1), surveys("2026-10", question="nps", score=8.4, responses=90))
    assert reason(rows, "nps").reason == Reason.NOT_TRACKED


def test_a_review_without_a_count_is_one_review():
    rows = (
        results("2026-10", "X", posts=1),
        reviews("2026-10-03", source="Map", stars=5),
        reviews("2026-10-09", source="Map", stars=2, count=3),
    )
    assert value(rows, "reviews").value == 4
    assert value(rows, "star_rating").value == 2.75
    assert reason(rows, "reviews", scope=Scope(ScopeKind.CHANNEL, "X")).reason == Reason.NOT_APPLICABLE
    assert reason(rows, "reviews", filtered=True).reason == Reason.NOT_APPLICABLE


def test_replies_are_weighted_by_messages():
    rows = (
        results("2026-10", "X", posts=1),
        care("2026-10", "X", messages=30, first_reply_hours=1, issues_raised=4, issues_resolved=5),
        care("2026-10", messages=10, first_reply_hours=5, issues_raised=6, issues_resolved=4),
    )
    assert value(rows, "first_reply_time").value == 2
    assert value(rows, "resolution_rate").value == 0.9
    assert value(rows, "resolution_rate", scope=Scope(ScopeKind.CHANNEL, "X")).value == 1.25


def test_care_without_a_channel_that_lacks_a_month_is_missing_for_the_quarter():
    rows = [
        *quarter("X", posts=[1, 1, 1]),
        care("2026-07", issues_raised=1),
        care("2026-09", issues_raised=1),
    ]
    assert reason(rows, "issues_raised", QUARTER).reason == Reason.BLANK


def heard(month, **mentions):
    brands = {"Harbour Lane": 50, **mentions}
    return [listening(month, brand=brand, mentions=count) for brand, count in brands.items()]


def test_share_of_voice_runs_over_the_competitors_present():
    rows = [
        results("2026-10", "X", posts=1),
        *heard("2026-09", Alpha=50, Beta=100),
        *heard("2026-10", Alpha=150),
    ]
    engine = Engine(dataset(*rows))
    september, october = (ask(engine, "share_of_voice", TOTAL, months(m)) for m in ("2026-09", "2026-10"))
    assert (september.value, september.coverage) == (0.25, Coverage(2, 2))
    assert (october.value, october.coverage, october.channels) == (0.25, Coverage(1, 2), ("Alpha",))
    common = ask(engine, "share_of_voice", TOTAL, months("2026-09"), channels=("Alpha",))
    assert (common.value, common.coverage) == (0.5, Coverage(1, 2))


def test_share_of_voice_over_a_span_begins_with_the_first_month_that_was_listened_to():
    rows = [*quarter("X", posts=[1, 1, 1]), *heard("2026-08", Alpha=50), *heard("2026-09", Alpha=150)]
    engine = Engine(dataset(*rows))
    found = ask(engine, "share_of_voice", TOTAL, QUARTER)
    assert (found.value, found.channels) == (100 / 300, ("Alpha",))
    assert (found.coverage.periods_have, found.coverage.periods_of) == (2, 3)


def test_the_own_brand_is_known_however_it_is_typed():
    rows = [results("2026-10", "X", posts=1), *heard("2026-10", Alpha=50)]
    assert value(rows, "share_of_voice", brand="HARBOUR  LANE").value == 0.5


def test_a_voice_without_competitors_has_no_share():
    rows = [results("2026-10", "X", posts=1), *heard("2026-10")]
    assert reason(rows, "share_of_voice").reason == Reason.NOT_TRACKED


def test_potential_reach_is_a_range():
    rows = (
        results("2026-10", "X", posts=1),
        listening("2026-10", brand="Harbour Lane", mentions=5, followers_of_accounts=1000),
    )
    assert value(rows, "potential_reach").value == Interval(20, 50)


# Posts


def liked(day, name, **values):
    return posts(day, name, title="A post", **{"likes": 0, "comments": 0, "shares": 0, **values})


def test_post_figures_pair_post_by_post():
    rows = (
        results("2026-10", "Instagram", followers=100),
        liked("2026-10-01", "Instagram", likes=10, reach=100, format="photo"),
        liked("2026-10-02", "Instagram", likes=90, reach=None, format="photo"),
        liked("2026-10-03", "Instagram", likes=5, reach=200, format="video"),
    )
    result = value(rows, "post_engagement_rate")
    assert (result.value, result.coverage) == (0.05, Coverage(1, 1, 1, 1, 2, 3))
    photos = Scope(ScopeKind.FORMAT, "photo")
    assert value(rows, "post_engagement_rate", scope=photos).value == 0.1
    assert value(rows, "post_reach_rate").value == 300 / 200
    assert reason(rows, "likes", scope=photos).reason == Reason.NOT_APPLICABLE


def test_posts_of_one_format_and_campaign_are_held_against_their_channels_followers():
    rows = (
        results("2026-10", "Instagram", followers=1000, posts=2),
        posts("2026-10-03", "Instagram", title="A", format="reel", campaign="Autumn", reach=300),
        posts("2026-10-04", "Instagram", title="B", format="photo", reach=100),
    )
    engine = Engine(dataset(*rows))
    for scope in (Scope(ScopeKind.FORMAT, "reel"), Scope(ScopeKind.CAMPAIGN, "Autumn")):
        assert ask(engine, "post_reach_rate", scope, OCTOBER).value == 0.3
    assert ask(engine, "post_reach_rate", TOTAL, OCTOBER).value == 0.2


def test_posts_are_never_counted_from_the_posts_sheet():
    rows = (results("2026-10", "Instagram", posts=30), liked("2026-10-01", "Instagram"))
    assert value(rows, "posts").value == 30


# Campaigns


def test_a_campaign_has_the_figures_of_the_sheets_that_name_it():
    rows = (
        *costly(),
        ads("2026-10", "X", spend=60, campaign="Autumn"),
        website("2026-10", "X", leads=4, campaign="Autumn"),
        costs("2026-10", item="Film", kind="content", amount=20, campaign="Autumn"),
    )
    autumn = Scope(ScopeKind.CAMPAIGN, "Autumn")
    result = value(rows, "cost_per_lead", scope=autumn)
    assert (result.value, result.coverage) == (20, Coverage(1, 1))
    missing = reason(rows, "ctr", scope=autumn)
    assert (missing.reason, missing.facts["sheet"]) == (Reason.NOT_APPLICABLE, "channel_results")


# The engine's other doors


def test_scopes_are_those_that_occur():
    rows = (
        *costly(),
        ads("2026-10", "X", spend=1, campaign="Autumn"),
        liked("2026-10-01", "X", format="reel"),
    )
    assert [(scope.kind.value, scope.name) for scope in Engine(dataset(*rows)).scopes()] == [
        ("total", None),
        ("network", "x"),
        ("network", "tiktok"),
        ("channel", "X"),
        ("channel", "TikTok"),
        ("campaign", "Autumn"),
        ("format", "reel"),
    ]


def test_the_definition_names_every_choice_that_is_not_the_default():
    engine = Engine(
        dataset(results("2026-10", "X", likes=1), engagements_with_clicks=True, growth_basis="gross")
    )
    assert engine.definition("engagements") == "engagements+clicks"
    assert engine.definition("engagement_rate_reach") == "engagement_rate_reach+clicks"
    assert engine.definition("audience_growth_rate") == "audience_growth_rate+gross"
    assert engine.definition("ctr") == "ctr"


def test_inputs_name_their_cells_and_their_sum():
    rows = [*quarter("Instagram", likes=[1, 2, None]), results("2026-08", "X", likes=4, impressions=9)]
    found = Engine(dataset(*rows)).inputs("likes", TOTAL, QUARTER)
    assert [(one.metric, one.cells, one.value) for one in found] == [("likes", ("Channel results!J2:J5",), 7)]
    (only,) = Engine(dataset(*rows)).inputs("likes", INSTAGRAM, QUARTER[:1])
    assert (only.cells, only.value) == (("Channel results!J2",), 1)


def test_inputs_of_a_known_value_are_those_it_stands_on():
    rows = [
        results("2026-09", "X", likes=1),
        results("2026-10", "X", likes=None),
        results("2026-10", "TikTok", likes=6),
    ]
    (only,) = Engine(dataset(*rows)).inputs("likes", TOTAL, OCTOBER)
    assert (only.cells, only.value) == (("Channel results!J4",), 6)


def test_ad_clicks_that_the_figures_hold_already_are_no_input():
    rows = (
        results("2026-10", "Facebook", link_clicks=9),
        results("2026-10", "X", link_clicks=1),
        ads("2026-10", "Facebook", clicks=5),
        ads("2026-10", "X", clicks=2),
    )
    channels = (channel("Facebook", figures_include_ads=True), channel("X"))
    found = Engine(dataset(*rows, channels=channels)).inputs("total_clicks", TOTAL, OCTOBER)
    assert [(one.metric, one.value) for one in found] == [("link_clicks", 10), ("ad_clicks_added", 2)]


def test_a_review_without_a_count_is_an_input_of_one():
    rows = (reviews("2026-10", stars=5), reviews("2026-10", stars=4, count=6))
    (only,) = Engine(dataset(*rows)).inputs("reviews", TOTAL, OCTOBER)
    assert only.value == 7


def test_a_figure_that_a_scope_cannot_have_was_read_from_nothing():
    rows = (results("2026-10", "X", followers=9), ads("2026-10", "X", spend=5, campaign="Gifts"))
    campaign = Scope(ScopeKind.CAMPAIGN, "Gifts")
    assert Engine(dataset(*rows)).inputs("followers", campaign, OCTOBER) == ()


def test_inputs_reach_back_where_a_formula_does():
    rows = [results("2026-09", "X", followers=10), results("2026-10", "X", followers=15)]
    found = {
        one.metric: one.cells for one in Engine(dataset(*rows)).inputs("net_new_followers", TOTAL, OCTOBER)
    }
    assert found["followers"] == ("Channel results!C2:C3",)


def test_a_ratio_gives_its_two_sides():
    rows = (
        results("2026-10", "X", link_clicks=3, impressions=60),
        website("2026-10", "X", bounce_rate=0.5, sessions=40),
    )
    engine = Engine(dataset(*rows))
    assert engine.ratio("ctr", TOTAL, OCTOBER) == (3, 60)
    assert engine.ratio("bounce_rate", TOTAL, OCTOBER) == (20, 40)
    assert engine.ratio("likes", TOTAL, OCTOBER) is None
    assert engine.ratio("roi", TOTAL, OCTOBER) is None


def test_any_formula_can_be_asked_for():
    engine = Engine(dataset(results("2026-10", "X", likes=3, reach=60)))
    result = engine.evaluate(LIKES / REACH * 100, TOTAL, OCTOBER)
    assert isinstance(result, Measured)
    assert result.value == 5


def test_a_number_too_large_is_missing_not_infinite():
    rows = (results("2026-10", "X", likes=1e308), results("2026-10", "TikTok", likes=1e308))
    assert reason(rows, "likes").reason == Reason.UNCERTAIN
