"""KPIs of the user's own, from ``kpis.toml`` to every document: declared once, then like any other."""

import json
import shutil
from pathlib import Path

import pytest
from pptx import Presentation
from typer.testing import CliRunner
from workbook_text import CHANNELS, workbook

from reporter.cli.main import app
from reporter.intake import evidence, load
from reporter.kpi.results import TOTAL, Measured
from reporter.language import language
from reporter.model.request import Request
from reporter.story.blocks import Table
from reporter.story.compose import compose

SETTINGS = """
[Settings]
Setting | Value
Brand | Harbour Lane
Currency | EUR
Rhythm | Month
Lead KPIs | Cost per fan; impressions; 좋아요당 비용
"""
ROWS = """
[Channel results]
Period | Channel | Followers | New followers | Unfollows | Impressions | Likes
2026-09-01 | Instagram | 1000 | 90 | 10 | 4000 | 100
2026-09-01 | LinkedIn | 500 | 20 | 0 | 800 | 20
2026-10-01 | Instagram | 1060 | 100 | 20 | 5000 | 120
2026-10-01 | LinkedIn | 520 | 20 | 0 | 900 | 30
[Costs and hours]
Period | Kind | Item | Amount
2026-09-01 | Tools | Planner | 150
2026-10-01 | Tools | Planner | 240
[Goals]
Goal | KPI | Kind | Target | Start | Due
Fans get cheaper | cost_per_fan | Reach a level | 2 | 2026-09-01 | 2026-12-31
Likes get cheaper | 좋아요당 비용 | Reach a level | 1 | 2026-09-01 | 2026-12-31
[Benchmarks]
Use | KPI | Low | Source | Data year | Currency
Yes | Cost per fan | 3 | A survey | 2026 | EUR
[Notes]
Period | Kind | KPI | Text
2026-10-01 | Comment | Cost per like | We paid for a planner
"""
SHARE = """
[labour_share]
name = "Labour"
formula = "each(labour_hours × hourly_rate) ÷ total_cost"
unit = "percent"
"""
LANE = Path(__file__).parents[1] / "sample_data" / "harbour-lane.xlsx"
BOOK = SETTINGS + CHANNELS + ROWS
PLAIN = (
    SETTINGS.replace("Cost per fan; impressions; 좋아요당 비용", "likes")
    + CHANNELS
    + ROWS[: ROWS.index("[Goals]")]
)
KPIS = """
[cost_per_fan]
name.en = "Cost per fan"
name.ko = "팬당 비용"
definition.en = "What one new follower cost."
definition.ko = "신규 팔로워 한 명에게 든 비용."
formula = "total_cost ÷ net_new_followers"
better = "down"

[cost_per_like]
name.en = "Cost per like"
name.ko = "좋아요당 비용"
formula = "total_cost / likes"
better = "down"
"""


def placed(folder, kpis=KPIS, text=BOOK):
    folder.mkdir(exist_ok=True)
    (folder / "kpis.toml").write_text(kpis, encoding="utf-8")
    return workbook(folder, text)


def kit(folder, name, kpis, extends="default"):
    place = folder / name
    place.mkdir()
    (place / "brand.toml").write_text(f'extends = "{extends}"\n', encoding="utf-8")
    (place / "kpis.toml").write_text(kpis, encoding="utf-8")
    return place


def run(*arguments, expect=0):
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    assert result.exit_code == expect, result.output
    return result


def value(book, kpi):
    outcome = evidence(book, Request(), language("en")).outcome(kpi, TOTAL)
    assert outcome is not None
    assert isinstance(outcome.now, Measured)
    return outcome.now.value


def test_it_stands_in_the_report_with_its_change_goal_and_benchmark(tmp_path):
    run("build", placed(tmp_path), "-o", tmp_path / "out", "--format", "json")
    told = json.loads(next((tmp_path / "out").glob("*.json")).read_text(encoding="utf-8"))
    total = next(
        one for one in told["kpis"] if one["id"] == "cost_per_fan" and one["scope"]["kind"] == "total"
    )
    assert (total["value"], total["shown"], total["previous"]) == (2.4, "€2.40", 1.5)  # 240 ÷ 100, 150 ÷ 100
    assert total["verdict"] == "bad"
    assert [(goal["kpi"], goal["value"]) for goal in told["goals"]] == [
        ("cost_per_fan", 2.4),
        ("cost_per_like", 1.6),
    ]
    assert told["benchmarks"][0]["standing"] == "better"
    assert "Own KPIs" in json.dumps(told["story"])


def test_it_stands_on_a_full_scoreboard_though_neither_way_is_good(tmp_path):
    shutil.copy(LANE, tmp_path / "book.xlsx")
    (tmp_path / "kpis.toml").write_text(KPIS + SHARE, encoding="utf-8")
    book = load(tmp_path / "book.xlsx")
    report = compose(evidence(book, Request(), language("en")))
    board = next(section for section in report.sections if section.id == "scoreboard")
    table = next(block for block in board.blocks if isinstance(block, Table))
    assert [row.cells[0].text for row in table.rows][-3:] == ["Cost per fan", "Cost per like", "Labour"]
    assert len(table.rows) == 24


def test_every_document_and_both_languages_call_it_by_its_name(tmp_path):
    book = placed(tmp_path)
    for code, names in {
        "en": ("Cost per fan", "Cost per like"),
        "ko": ("팬당 비용", "좋아요당 비용"),
    }.items():
        run("build", book, "-o", tmp_path / code, "--format", "pptx,html,xlsx", "--language", code)
        page = next((tmp_path / code).glob("*.html")).read_text(encoding="utf-8")
        slides = Presentation(str(next((tmp_path / code).glob("*.pptx")))).slides
        deck = "\n".join(
            shape.text_frame.text for slide in slides for shape in slide.shapes if shape.has_text_frame
        )
        for name in names:
            assert name in page
            assert name in deck


def test_it_is_explained_and_listed_like_any_other(tmp_path):
    book = placed(tmp_path)
    said = run("explain", book, "팬당 비용", "--language", "ko").output
    assert "240 ÷ (120 − 20) = €2.40" in said
    listed = json.loads(run("kpis", book, "--json").output)["kpis"]
    assert [one["id"] for one in listed if one["group"] == "own"] == ["cost_per_fan", "cost_per_like"]
    assert listed[-1]["meaning"] is None
    assert "cost_per_fan  Cost per fan · money · lower is better" in run("kpis", book).output


def test_mistakes_stop_a_build_and_are_listed_with_those_of_the_workbook(tmp_path):
    broken = KPIS.replace("total_cost / likes", "totl_cost / likes").replace(
        'better = "down"', 'betr = "down"', 1
    )
    book = placed(tmp_path, broken, BOOK.replace("| 5000 |", "| many |"))
    told = json.loads(run("check", book, "--json", expect=1).output)
    found = [(one["id"], one["sheet"], one["cell"]) for one in told["problems"] if one["severity"] == "error"]
    assert found[:2] == [
        ("own-kpi-unknown-key", "kpis.toml", "cost_per_fan.betr"),
        ("own-kpi-formula-name", "kpis.toml", "cost_per_like.formula"),
    ]
    assert found[2][1:] == ("Channel results", "F4")
    assert "Did you mean better?" in told["problems"][0]["mend"]
    run("build", book, "-o", tmp_path / "out", expect=1)
    assert not (tmp_path / "out").exists()
    run("kpis", book, expect=1)


def test_an_annotated_copy_lists_them(tmp_path):
    import openpyxl

    book = placed(tmp_path, KPIS.replace("total_cost / likes", "totl_cost / likes"))
    run("check", book, "--annotate", tmp_path / "marked.xlsx", expect=1)
    cells = [
        str(cell)
        for sheet in openpyxl.load_workbook(tmp_path / "marked.xlsx")
        for row in sheet.iter_rows(values_only=True)
        for cell in row
    ]
    assert any("cost_per_like.formula" in cell for cell in cells)
    assert any("totl_cost" in cell for cell in cells)


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("[a", "own-kpis-not-toml"),
        ("\ufeff[a]\nb", "own-kpis-not-toml"),
        (f"# {'x' * 200_001}", "own-kpis-too-large"),
        ("\n".join(f"[k{n}]" for n in range(101)), "own-kpis-too-many"),
        ('formula = "likes"', "own-kpi-not-a-table"),
        ('["Cost per fan"]\nname = "A"', "own-kpi-bad-id"),
        ('[likes]\nname = "A"', "own-kpi-id-taken"),
        ('[hourly_rate]\nname = "A"', "own-kpi-id-taken"),
        ('[value_of_a_lead]\nname = "A"', "own-kpi-id-taken"),
        ('[a]\nformula = "likes"', "own-kpi-no-name"),
        ('[a]\nname = {}\nformula = "likes"', "own-kpi-no-name"),
        ('[a]\nname = "A"', "own-kpi-no-formula"),
        ('[a]\nname = 3\nformula = "likes"', "own-kpi-wrong-type"),
        ('[a]\nname = "A"\nformula = ["likes"]', "own-kpi-wrong-type"),
        ('[a]\nname = "A"\nformula = "likes"\nunit = "euros"', "own-kpi-bad-choice"),
        ('[a]\nname = "A"\nformula = "likes"\nunit = "range"', "own-kpi-bad-choice"),
        ('[a]\nname = "A"\nformula = "likes"\nbetter = "dwn"', "own-kpi-bad-choice"),
        ('[a]\nname = "A"\nformula = "likes"\ndecimals = true', "own-kpi-decimals"),
        ('[a]\nname = "A"\nformula = "likes"\ndecimals = 9', "own-kpi-decimals"),
        (f'[a]\nname = "{"A" * 61}"\nformula = "likes"', "own-kpi-text-long"),
        ('[a]\nname = "Impressions"\nformula = "likes"', "own-kpi-name-taken"),
        ('[a]\nname.ko = "노출"\nname.en = "Mine"\nformula = "likes"', "own-kpi-name-taken"),
        ('[a]\nname = "A"\nformula = "likes"\n[b]\nname = "a"\nformula = "likes"', "own-kpi-name-taken"),
    ],
)
def test_every_kind_of_mistake_has_its_words(tmp_path, typed, problem):
    book = placed(
        tmp_path,
        typed,
        SETTINGS.replace("Cost per fan; impressions; 좋아요당 비용", "likes")
        + CHANNELS
        + ROWS[: ROWS.index("[Goals]")],
    )
    for code in ("en", "ko"):
        told = json.loads(run("check", book, "--json", "--language", code, expect=1).output)["problems"]
        found = [one for one in told if one["id"] == problem]
        assert found
        assert all(one["what"] and one["mend"] and one["severity"] == "error" for one in found)


def test_two_workbooks_in_one_process_do_not_know_each_others_kpis(tmp_path):
    text = PLAIN.replace("| likes", "| Mine")
    one = placed(tmp_path / "one", '[mine]\nname = "Mine"\nformula = "likes * 2"', text)
    other = placed(tmp_path / "other", '[ours]\nname = "Mine"\nformula = "likes * 3"', text)
    third = placed(tmp_path / "third", "", text)
    books = [load(path) for path in (one, other, third)]
    assert value(books[0], "mine") == 300
    assert value(books[1], "ours") == 450
    assert [book.dataset and book.dataset.settings.lead_kpis for book in books] == [("mine",), ("ours",), ()]
    assert [problem.id for problem in books[2].problems if problem.id.startswith("kpi")] == ["kpi-unknown"]


# Languages


def test_a_name_of_another_language_stands_in_with_a_note(tmp_path):
    book = placed(tmp_path, KPIS.replace('name.en = "Cost per like"\n', ""))
    told = json.loads(run("check", book, "--json").output)["problems"]
    note = next(one for one in told if one["id"] == "own-kpi-untranslated")
    assert (note["severity"], note["cell"]) == ("note", "cost_per_like.name")
    assert "좋아요당 비용" in note["what"]
    assert "좋아요당 비용" in run("kpis", book, "--language", "en").output


def test_a_plain_name_serves_all_languages_and_an_unknown_one_is_a_warning(tmp_path):
    book = placed(tmp_path, KPIS.replace('name.en = "Cost per like"\nname.ko', 'name.fr = "Coût"\nname.ko'))
    told = json.loads(run("check", book, "--json").output)["problems"]
    assert [one["severity"] for one in told if one["id"] == "own-kpi-language"] == ["warning"]


def test_braces_and_markup_in_a_name_stay_text(tmp_path):
    book = placed(
        tmp_path,
        KPIS.replace("Cost per fan", "Cost {per} <b>fan</b>"),
        BOOK.replace("| Cost per fan", "| cost_per_fan").replace("Cost per fan;", "cost_per_fan;"),
    )
    run("build", book, "-o", tmp_path, "--format", "html")
    page = next(tmp_path.glob("*.html")).read_text(encoding="utf-8")
    assert "Cost {per} &lt;b&gt;fan&lt;/b&gt;" in page
    assert "<b>fan</b>" not in page


# Brand kits


def test_a_brand_kit_and_those_it_extends_bring_theirs_and_the_workbooks_win(tmp_path):
    kit(
        tmp_path,
        "house",
        '[fans]\nname = "Fans"\nformula = "followers"\n[cost_per_like]\nname = "L"\nformula = "likes"',
    )
    kit(tmp_path, "ours", '[fans]\nname = "Our fans"\nformula = "followers * 2"', "../house")
    book = placed(tmp_path, text=BOOK.replace("Rhythm | Month", "Rhythm | Month\nBrand kit | ours"))
    found = load(book)
    assert list(found.own.declared) == ["cost_per_fan", "cost_per_like", "fans"]
    assert (value(found, "fans"), value(found, "cost_per_like")) == (3160, 1.6)
    left = {(one.sheet, one.cell) for one in found.problems if one.id == "own-kpi-overridden"}
    assert left == {("house/kpis.toml", "fans"), ("house/kpis.toml", "cost_per_like")}


def test_a_kit_named_on_the_command_line_brings_its_kpis_too(tmp_path):
    book = placed(tmp_path)
    folder = kit(tmp_path, "other", '[fans]\nname = "Fans"\nformula = "followers"')
    assert "Fans" in run("kpis", book, "--brand", folder).output
    run("build", book, "-o", tmp_path / "out", "--format", "html", "--brand", folder)
    assert "Fans" in next((tmp_path / "out").glob("*.html")).read_text(encoding="utf-8")
