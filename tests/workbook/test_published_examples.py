"""The published worked examples, typed into a workbook by hand; and the wrong ones that must not come out."""

from datetime import date

import pytest
from workbook_text import workbook

from reporter.intake import load
from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.compute import compute
from reporter.kpi.results import TOTAL, Scope, ScopeKind
from reporter.language import language
from reporter.model.request import Request
from reporter.story import wording
from reporter.story.context import Context

NARROW_SPACE = "\u202f"  # before the per cent sign
BOOK = """
[Settings]
Setting | Value
Brand | Harbour Lane
Currency | USD
Rhythm | Month
Average purchase value | 80
Purchases per customer per year | 12
Customer lifespan (years) | 3
[Channels]
Channel | Network
Growth | Instagram
Leap | TikTok
Applause | Instagram
Amplification | Facebook
Virality | Facebook
Clicks | X
Paid | Facebook
Customers | LinkedIn
[Channel results]
Period | Channel | Followers | Posts | Impressions | Likes | Shares | Saves | Link clicks
2026-09-01 | Growth | 10000 | | | | | |
2026-10-01 | Growth | 10500 | | | | | |
2026-09-01 | Leap | 15000 | | | | | |
2026-10-01 | Leap | 700000 | | | | | |
2026-10-01 | Applause | 100000 | | | 12000 | 2000 | 1000 |
2026-10-01 | Amplification | 10000 | | | | 500 | |
2026-10-01 | Virality | | | 12000 | | 240 | |
2026-10-01 | Clicks | | | 100 | | | | 5
[Ads]
Period | Channel | Spend | Impressions | Clicks | Conversions
2026-10-01 | Paid | 1000 | 250000 | 3750 | 150
[Website]
Period | Channel | New customers
2026-10-01 | Customers | 1000
[Costs and hours]
Period | Item | Kind | Channel | Amount
2026-10-01 | Everything | Agency | Customers | 100000
[Surveys]
Period | Channel | Question | Promoters | Passives | Detractors
2026-10-01 | Growth | NPS | 70 | 10 | 20
2026-10-01 | Leap | NPS | 50 | 30 | 20
[Listening]
Period | Brand or competitor | Mentions
2026-10-01 | Harbour Lane | 50
2026-10-01 | Alpha | 100
2026-10-01 | Beta | 10
2026-10-01 | Gamma | 40
"""
EXAMPLES = (
    ("share_of_voice", None, 0.25, "25.0%"),
    ("audience_growth_rate", "Growth", 0.05, "5.00%"),
    ("audience_growth_rate", "Leap", 45.66667, "4,566.67%"),  # in print: 45.66 %
    ("applause_rate", "Applause", 0.15, "15.00%"),
    ("amplification_rate", "Amplification", 0.05, "5.00%"),
    ("virality_rate", "Virality", 0.02, "2.00%"),
    ("ctr", "Clicks", 0.05, "5.00%"),  # in print: 0.01 × clicks ÷ impressions
    ("cpm", "Paid", 4.0, "$4.00"),
    ("cpc", "Paid", 0.26667, "$0.27"),
    ("ad_ctr", "Paid", 0.015, "1.50%"),
    ("ad_cost_per_conversion", "Paid", 6.66667, "$6.67"),
    ("ad_conversion_rate", "Paid", 0.04, "4.00%"),
    ("nps", "Growth", 50, "50"),
    ("nps", "Leap", 30, "30"),
    ("customer_lifetime_value", None, 2880, "$2,880"),
    ("cac", "Customers", 100, "$100.00"),  # in print: 10
)


@pytest.fixture(scope="module")
def context(tmp_path_factory):
    data = load(workbook(tmp_path_factory.mktemp("published"), BOOK), date(2026, 11, 22)).dataset
    assert data
    return Context(data, compute(data, Request()), CATALOGUE, language("en"))


@pytest.mark.parametrize(("kpi", "channel", "expected", "shown"), EXAMPLES)
def test_a_published_example_comes_out_as_printed(context, kpi, channel, expected, shown):
    scope = Scope(ScopeKind.CHANNEL, channel) if channel else TOTAL
    result = context.results.outcomes[kpi, scope].now
    assert result.value == pytest.approx(expected, abs=5e-6)
    assert wording.figure(context, kpi, result).shown.replace(NARROW_SPACE, "") == shown


def test_growth_on_the_followers_at_the_end(tmp_path):
    text = BOOK.replace("Brand |", "Growth basis | Followers at the end\nBrand |")
    data = load(workbook(tmp_path, text), date(2026, 11, 22)).dataset
    assert data
    scope = Scope(ScopeKind.CHANNEL, "Growth")
    found = Context(data, compute(data, Request()), CATALOGUE, language("en"))
    growth = found.results.outcomes["audience_growth_rate", scope]
    assert growth.definition == "audience_growth_rate+end"
    assert wording.figure(found, "audience_growth_rate", growth.now).value == pytest.approx(0.0476, abs=5e-5)
