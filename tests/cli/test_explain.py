import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner
from workbook_text import MINIMAL, workbook

from reporter.cli.main import app
from reporter.intake import evidence, load
from reporter.kpi.results import Measured
from reporter.language import language
from reporter.model.request import Request
from reporter.story.explain import explain

LANE = Path(__file__).parents[2] / "sample_data" / "harbour-lane.xlsx"
BOOK = (
    MINIMAL
    + """
[Website]
Period | Channel | Sessions | Leads
2026-10-01 | Instagram | 40 | 4
2026-10-01 | LinkedIn | n/a | 1
"""
)


def explained(*arguments, expect=0):
    result = CliRunner().invoke(app, ["explain", *map(str, arguments)])
    assert result.exit_code == expect, result.output
    return result.output


@pytest.fixture
def book(tmp_path):
    return workbook(tmp_path, BOOK)


def test_a_language_that_we_lack_is_refused_before_anything_is_read(tmp_path):
    said = explained(tmp_path / "nowhere.xlsx", "impressions", "--language", "tlh", expect=2)
    assert "no language “tlh”" in said


def test_a_sum_names_every_cell_with_its_value(book):
    said = explained(book, "impressions")
    assert "Impressions · Total · October 2026\n5,900\n" in said
    assert "  Channel results!D2  5,000  October 2026 · Instagram\n" in said
    assert "  Channel results!D3    900  October 2026 · LinkedIn\n" in said


def test_a_ratio_is_written_in_words_and_in_numbers(book):
    said = explained(book, "engagement_rate_followers", "--period", "2026-10")
    assert "In numbers\n  150 ÷ 1,500 = 10\u202f%\n" in said
    rate = json.loads(explained(book, "engagement_rate_followers", "--json"))
    assert rate["numbers"] == "150 ÷ 1,500 = 10\u202f%"
    assert rate["value"] == pytest.approx(0.1)


def test_what_was_left_out_has_its_reason(book):
    said = explained(book, "web_traffic")
    assert "Left out\n  LinkedIn: Not tracked: sessions\n" in said


def test_a_kpi_is_found_by_its_name_and_a_channel_in_any_case(book):
    told = json.loads(explained(book, "Impressions", "--channel", "linkedin", "--json"))
    assert (told["kpi"], told["scope"]["name"], told["value"]) == ("impressions", "LinkedIn", 900)
    assert [cell["cell"] for cell in told["inputs"][0]["cells"]] == ["Channel results!D3"]


def test_a_missing_figure_says_why(book):
    assert "–" in explained(book, "reach")
    assert json.loads(explained(book, "reach", "--json"))["missing"] == "Not tracked: people reached"


def test_the_comparison_and_its_rule_are_told():
    told = json.loads(explained(LANE, "nps", "--json"))
    assert told["because"]["rule"] in {"margin", "direction"}
    assert told["compared_with"] == "September 2026"
    assert told["previous"] is not None


def test_a_product_of_a_row_is_not_summed():
    told = json.loads(explained(LANE, "total_cost", "--json"))
    rates = next(one for one in told["inputs"] if one["metric"] == "hourly_rate")
    assert rates["value"] is None
    assert len(rates["cells"]) > 1


def reckoned(text):
    """What a formula in numbers comes to when somebody reckons it again."""
    plain = text.replace(",", "").translate(str.maketrans({"−": "-", "×": "*", "÷": "/"}))
    plain = plain.replace("\u202f%", "*0.01").replace("€", "")
    assert re.fullmatch(r"[-+*/(). \d]+", plain), text
    return eval(plain)


def everything(book, code, **asked):
    """Every figure of a workbook with what is said of it."""
    loaded = load(book)
    context = evidence(loaded, Request(**asked), language(code))
    for kpi, scope in list(context.results.outcomes):
        outcome = context.outcome(kpi, scope)
        assert outcome is not None
        yield outcome, explain(context, outcome)


@pytest.mark.parametrize("period", [None, "2026-Q3"])
def test_the_numbers_of_every_formula_give_its_value_when_reckoned_again(period):
    seen = 0
    for outcome, told in everything(LANE, "en", period=period):
        if not isinstance(outcome.now, Measured) or not isinstance(outcome.now.value, float):
            continue
        assert told.numbers is not None
        left, _, right = told.numbers.rpartition(" = ")
        assert reckoned(left or right) == pytest.approx(outcome.now.value, rel=1e-5, abs=1e-5), told
        for part in told.by_channel:
            numbers, _, comes_to = part.numbers.rpartition(" = ")
            if numbers:
                assert reckoned(numbers) == pytest.approx(reckoned(comes_to), rel=1e-5, abs=1e-5), told
        seen += 1
    assert seen > 400


def test_every_figure_of_the_sample_can_be_explained_in_korean():
    assert all(told.formula and told.because for _, told in everything(LANE, "ko"))


def test_every_line_fits_a_hundred_columns():
    for kpi in ("roi", "bounce_rate", "nps", "audience_growth_rate", "clv_to_cac"):
        assert max(map(len, explained(LANE, kpi).splitlines())) <= 100


def test_each_channel_shows_its_part_and_the_rest_stands_below(tmp_path):
    rows = BOOK + "\n[Costs and hours]\nPeriod | Channel | Kind | Item | Amount\n"
    rows += "2026-10-01 | Instagram | Tools | One | 60\n2026-10-01 | | Tools | Two | 40\n"
    said = explained(workbook(tmp_path, rows), "cost_per_lead")
    assert "In numbers\n  100 ÷ 5 = $20.00\n" in said
    assert "  Instagram  60 ÷ 4 = $15.00\n" in said
    assert (
        "  the rest   40 above the line, 1 below it\n" in said
    )  # LinkedIn has a lead and no costs of its own


def test_stocks_of_two_months_are_not_added(tmp_path):
    text = BOOK.replace(
        "2026-10-01 | Instagram | 1000", "2026-09-01 | Instagram | 900 | 1 | 1\n2026-10-01 | Instagram | 1000"
    )
    told = json.loads(
        explained(workbook(tmp_path, text), "net_new_followers", "--channel", "Instagram", "--json")
    )
    assert told["numbers"] == "1,000 − 900 = 100"
    followers = next(one for one in told["inputs"] if one["metric"] == "followers")
    assert followers["value"] is None
    assert [cell["about"] for cell in followers["cells"]] == [
        "September 2026 · Instagram",
        "October 2026 · Instagram",
    ]


def test_people_reached_over_several_months_are_divided_by_them(tmp_path):
    reach = ["12000", "14000", "13000"]
    rows = [f"2026-{month:02}-01 | Instagram | {people}" for month, people in enumerate(reach, start=7)]
    text = BOOK[: BOOK.index("[Channel results]")] + "[Channel results]\nPeriod | Channel | Reach\n"
    book = workbook(tmp_path, text + "\n".join(rows))
    told = json.loads(explained(book, "reach", "--period", "2026-Q3", "--json"))
    assert told["numbers"] == "(12,000 + 14,000 + 13,000) ÷ 3 = 13,000"
    assert json.loads(explained(book, "reach", "--period", "2026-08", "--json"))["numbers"] == "14,000"


def test_money_of_ones_own_is_reckoned_in_the_currency_with_all_its_decimals(tmp_path):
    (tmp_path / "kpis.toml").write_text(
        '[mine]\nname = "Mine"\nformula = "total_cost / orders"\nunit = "money"\n'
        '[plain]\nname = "Plain"\nformula = "ad_spend"\nunit = "money"\n'
    )
    rows = BOOK.replace("Leads", "Orders") + "\n[Ads]\nPeriod | Channel | Spend\n"
    book = workbook(tmp_path, rows + "2026-10-01 | Instagram | 7.125\n")
    found = {kpi: json.loads(explained(book, kpi, "--json")) for kpi in ("mine", "cpc", "plain", "ad_spend")}
    assert found["mine"]["numbers"] == "7.125 ÷ 5 = $1.425"
    assert found["plain"]["numbers"] == found["ad_spend"]["numbers"] == "$7.125"
    assert found["cpc"]["numbers"] is None


def test_what_a_blank_counts_as_is_told():
    said = explained(LANE, "reviews")
    assert "reviews: 41\n" in said
    assert "  blank: counts as 1  October 2026 · Google\n" in said
    assert "it moved by 9; from one period" in said  # whole reviews without a fraction


def test_each_channels_cost_per_thousand_is_reckoned():
    assert "  LinkedIn   705.34 ÷ 21,439 × 1,000 = €32.899855\n" in explained(LANE, "cpm")


def test_the_compared_figure_is_reckoned_too():
    said = explained(LANE, "ctr", "--period", "2026", "--compare", "year")
    assert "  Compared figure         1.02\u202f% (88,138 ÷ 8,646,376 = 1.019363\u202f%)\n" in said


def test_a_setting_that_a_formula_names_is_an_input(tmp_path):
    text = BOOK.replace("Rhythm | Month", "Rhythm | Month\nPurchases per customer per year | 3")
    text = text.replace("Rhythm | Month", "Rhythm | Month\nAverage purchase value | 20")
    text = text.replace("Rhythm | Month", "Rhythm | Month\nCustomer lifespan (years) | 2")
    told = json.loads(explained(workbook(tmp_path, text), "customer_lifetime_value", "--json"))
    assert (told["value"], told["numbers"]) == (120, "20 × 3 × 2 = $120.00")
    assert {one["metric"]: one["cells"][0]["cell"] for one in told["inputs"]} == {
        "average_purchase_value": "Settings!B6",
        "purchases_per_year": "Settings!B7",
        "customer_lifespan": "Settings!B5",
    }


# The rules behind a verdict


def trials(*arguments):
    told = json.loads(explained(*arguments, "--json"))
    return {one["rule"]: one for one in told["trials"]}, told


def test_two_proportions_are_told_with_their_z(tmp_path):
    rows = BOOK[: BOOK.index("[Channel results]")] + (
        "[Channel results]\nPeriod | Channel | Impressions | Link clicks\n"
        "2026-09-01 | Instagram | 10000 | 100\n2026-10-01 | Instagram | 10000 | 110\n"
    )
    found, told = trials(workbook(tmp_path, rows), "ctr")
    # pooled 210 ÷ 20,000 = 0.0105; error = √(0.0105 × 0.9895 × 2 ÷ 10,000) = 0.0014415; 0.001 ÷ 0.0014415
    assert found["two_proportions"]["numbers"]["z"] == pytest.approx(0.69374, rel=1e-4)
    assert found["two_proportions"]["numbers"]["needed"] == pytest.approx(1.96, abs=1e-3)
    assert found["two_proportions"]["decides"]
    assert not found["threshold"]["decides"]
    assert (told["verdict"], told["because"]["rule"]) == ("noise", "two_proportions")
    assert "gives z = 0.69; from 1.96 on it is more than chance" in found["two_proportions"]["text"]


def test_small_counts_and_days_are_told_with_their_numbers(tmp_path):
    rows = BOOK[: BOOK.index("[Website]")] + (
        "[Website]\nPeriod | Channel | Leads\n2026-09-01 | Instagram | 10\n2026-10-01 | Instagram | 16\n"
    )
    found, _ = trials(workbook(tmp_path, rows), "leads")
    assert found["small_counts"]["numbers"]["square"] == 36
    assert found["small_counts"]["numbers"]["limit"] == pytest.approx(99.84)  # 3.84 × 26
    assert found["small_counts"]["decides"]
    assert found["per_day"]["numbers"]["now"] == pytest.approx(16 / 31)
    assert found["per_day"]["numbers"]["before"] == pytest.approx(10 / 30)
    assert found["threshold"]["numbers"] == {"share": pytest.approx(0.6), "limit": 0.01}


def test_a_surveys_margin_and_the_usual_swing_are_told():
    found, told = trials(LANE, "nps")
    # Surveys rows of October and September: 108, 49, 25 and 79, 49, 33
    variances = [
        ((up + down) / n - ((up - down) / n) ** 2) * 100**2 / n
        for up, down, n in ((108, 25, 182), (79, 33, 161))
    ]
    assert found["margin"]["numbers"]["margin"] == pytest.approx(1.959964 * sum(variances) ** 0.5, rel=1e-6)
    assert found["margin"]["numbers"]["difference"] == pytest.approx((83 / 182 - 46 / 161) * 100)
    assert found["usual_swing"]["numbers"]["periods"] == 12
    assert told["previous_numbers"] == "(79 − 33) ÷ 161 × 100 = 28.571429"


def test_the_rule_that_decides_is_among_those_told():
    tested = {"threshold", "per_day", "two_proportions", "small_counts", "margin", "usual_swing", "few"}
    for outcome, told in everything(LANE, "en"):
        because = str(outcome.change.because)
        assert [one.rule for one in told.trials if one.decides] == ([because] if because in tested else [])


# Scopes


def test_networks_campaigns_and_post_formats_are_scopes_by_name_or_id():
    for option, name, kind, known in (
        ("--network", "instagram", "network", "instagram"),
        ("--campaign", "winter gifts", "campaign", "Winter gifts"),
        ("--format", "Video", "format", "video"),
    ):
        kpi = (
            "post_engagement_rate"
            if option == "--format"
            else "ad_spend"
            if option == "--campaign"
            else "reach"
        )
        told = json.loads(explained(LANE, kpi, option, name, "--json"))
        assert told["scope"] == {"kind": kind, "name": known}


def test_an_unknown_scope_gets_a_suggestion_and_two_are_refused():
    for option, typed, near in (
        ("--network", "instagran", "Instagram"),
        ("--campaign", "winter gift", "Winter gifts"),
        ("--format", "vido", "Video"),
    ):
        result = CliRunner().invoke(app, ["explain", str(LANE), "reach", option, typed])
        assert result.exit_code == 2
        assert near in result.stderr
    result = CliRunner().invoke(app, ["explain", str(LANE), "reach", "--channel", "X", "--network", "x"])
    assert result.exit_code == 2
    assert "--channel, --network" in result.stderr


def test_the_day_to_take_for_today_can_be_said(book):
    told = json.loads(explained(book, "impressions", "--as-of", "2026-11-05", "--json"))
    assert told["period"]["end"] == "2026-10-31"


def test_an_unknown_kpi_gets_a_suggestion(book):
    result = CliRunner().invoke(app, ["explain", str(book), "impresions"])
    assert result.exit_code == 2
    assert "Did you mean: impressions" in result.stderr


def test_errors_in_the_workbook_come_first(tmp_path):
    broken = workbook(tmp_path, BOOK.replace("| 40 |", "| forty |"))
    result = CliRunner().invoke(app, ["explain", str(broken), "impressions"])
    assert result.exit_code == 1
    assert "report check" in result.stderr


def test_a_kpi_is_found_by_its_name_in_any_language(book):
    assert explained(book, "리드") == explained(book, "leads")


def test_nothing_is_guessed_where_no_kpi_is_near(book):
    assert "Did you mean: leads, likes?" in explained(book, "leeds", expect=2)
    assert "Did you mean" not in explained(book, "qqqzz", expect=2)
