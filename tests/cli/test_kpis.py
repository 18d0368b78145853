"""``report kpis``: every KPI by group, for people and for programs."""

import json

import pytest
from typer.testing import CliRunner

from reporter.cli.main import app
from reporter.kpi.catalogue import CATALOGUE


def answered(*arguments):
    return CliRunner().invoke(app, ["kpis", *arguments])


def test_every_kpi_is_listed_under_its_group_with_its_formula():
    lines = answered("--language", "en").output.splitlines()
    place = lines.index("Cost and return")
    assert "  cpc  Cost per click · money · lower is better" in lines[place:]
    assert "    = ad spend ÷ ad clicks" in lines[place:]


def test_korean_is_spoken_when_asked_for():
    assert (
        "  nps  순추천지수(NPS) · 포인트 · 높을수록 좋음" in answered("--language", "ko").output.splitlines()
    )


@pytest.mark.parametrize("language", ["en", "ko"])
def test_json_holds_every_kpi(language):
    told = json.loads(answered("--json", "--language", language).output)
    assert (told["schema"], told["language"]) == (1, language)
    assert [kpi["id"] for kpi in told["kpis"]] == list(CATALOGUE)
    assert all(kpi["name"] and kpi["meaning"] and kpi["formula"] for kpi in told["kpis"])


def test_a_language_that_nobody_wrote_is_a_wrong_command():
    assert answered("--language", "tlh").exit_code == 2
