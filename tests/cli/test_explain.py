import json
from pathlib import Path

import pytest
from typer.testing import CliRunner
from workbook_text import MINIMAL, workbook

from reporter.cli.main import app

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


def test_a_sum_names_every_cell_with_its_value(book):
    said = explained(book, "impressions")
    assert "Impressions · Total · October 2026\n5,900\n" in said
    assert "  Channel results!D2  5,000\n" in said
    assert "  Channel results!D3  900\n" in said


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


def test_every_figure_of_the_sample_can_be_explained():
    from reporter.kpi.catalogue import CATALOGUE
    from reporter.kpi.compute import compute
    from reporter.language import language
    from reporter.model.request import Request
    from reporter.pipeline import load
    from reporter.story.context import Context
    from reporter.story.explain import explain

    dataset = load(LANE).dataset
    assert dataset is not None
    for code in ("en", "ko"):
        context = Context(dataset, compute(dataset, Request()), CATALOGUE, language(code))
        for kpi, scope in list(context.results.outcomes):
            outcome = context.outcome(kpi, scope)
            assert outcome is not None
            assert explain(context, outcome).formula


def test_an_unknown_kpi_gets_a_suggestion(book):
    result = CliRunner().invoke(app, ["explain", str(book), "impresions"])
    assert result.exit_code == 2
    assert "Did you mean: impressions" in result.stderr


def test_errors_in_the_workbook_come_first(tmp_path):
    broken = workbook(tmp_path, BOOK.replace("| 40 |", "| forty |"))
    result = CliRunner().invoke(app, ["explain", str(broken), "impressions"])
    assert result.exit_code == 1
    assert "report check" in result.stderr
