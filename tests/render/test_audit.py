import shutil
import zipfile
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from auditing import (
    FIRST_ROW,
    audited,
    board,
    history,
    number,
    read,
    recalculated,
    told,
    without_saved_values,
)
from datasets import ads, channel, costs, dataset, listening, posts, results, surveys, website
from stress import BOOKS, write
from workbook_text import MINIMAL, workbook

from reporter.kpi.own import own_kpis
from reporter.kpi.results import Measured, Missing, ScopeKind, Verdict
from reporter.kpi_files import kpi_files
from reporter.model.request import Request
from reporter.model.units import NOT_TRACKED, Unit
from reporter.render import FORMATS, renderer
from reporter.render.audit import board as columns
from reporter.render.audit.signs import Signs

SAMPLES = Path(__file__).parents[2] / "sample_data"
CASES = {
    "harbour-lane": Request(),
    "harbour-lane, a quarter": Request(period="2026-Q3"),
    "harbour-lane, ten months against a year ago": Request(period="2026-01..2026-10", compare="year"),
    "ongyeol": Request(),
    "minimal": Request(),
}


def small(**settings):
    """Two channels of one network with an undivided website row, a channel that opens late, holes of all kinds."""
    rows = [
        results("2026-08", "One", followers=900, likes=4, comments=1, shares=0, saves=2, posts=3, reach=500),
        results(
            "2026-09", "One", followers=1000, likes=5, comments=None, shares=1, saves=2, posts=3, reach=0
        ),
        results("2026-10", "One", followers=1100, likes=7, comments=2, shares=1, saves=NOT_TRACKED, posts=4),
        results("2026-10", "Two", followers=50, new_followers=9, unfollows=2, likes=1, reach=40, posts=1),
        website("2026-09", "instagram", sessions=200, leads=4, bounce_rate=0.5, revenue=100.5),
        website("2026-10", "instagram", sessions=300, leads=0, bounce_rate=None, revenue=80.25),
        website("2026-10", "Three", sessions=10, leads=1, orders=2, revenue=19.9),
        ads("2026-10", "One", campaign="=1+1", spend=120.5, clicks=30, impressions=4000),
        ads("2026-10", "Two", campaign="autumn", spend=30, clicks=0, impressions=900),
        ads("2026-10", "Three", campaign="SORT(1)", spend=7, clicks=2, impressions=50),
        ads("2026-09", "One", campaign="Autumn", spend=75, clicks=20, impressions=3000),
        website("2026-10", "Three", campaign="Autumn", sessions=30, leads=3, bounce_rate=0.4),
        costs("2026-10", item="Print", kind="other", campaign="Autumn", amount=12.5),
        costs("2026-10", item="Desk", kind="labour", hours=10, hourly_rate=32.5),
        costs("2026-09", item="Desk", kind="labour", hours=None, hourly_rate=32.5),
        costs("2026-10", "One", item="Tool", kind="tools", amount=49),
        posts(
            "2026-10-03",
            "One",
            title="=SUM(A1)",
            format="reel",
            campaign="Autumn",
            reach=100,
            likes=4,
            comments=0,
            shares=1,
            saves=0,
        ),
        posts("2026-10-04", "One", title="B", reach=None, likes=9, comments=1, shares=1, saves=0),
        posts(
            "2026-09-04", "One", title="C", format="reel", reach=80, likes=9, comments=1, shares=1, saves=0
        ),
        listening("2026-09", brand="HARBOUR-LANE", mentions=50, followers_of_accounts=3000),
        listening("2026-09", brand="Alpha", mentions=70),
        listening("2026-10", brand="Harbour Lane", mentions=60, followers_of_accounts=4000),
        listening("2026-10", brand="ALPHA", mentions=80),
        listening("2026-10", brand="New", mentions=500),
        surveys("2026-10", question="nps", score=9, responses=30),
        surveys("2026-10", question="nps", score=3, responses=10),
        surveys("2026-10", question="csat", score=4, highest_score=5, responses=12),
        surveys("2026-10", question="csat", score=2, highest_score=5, responses=3),
    ]
    three = channel("Three", "x", opened="2026-10-05", figures_include_ads=True)
    channels = (channel("One", "instagram"), channel("Two", "instagram"), three)
    return dataset(*rows, channels=channels, **settings)


def weekly():
    """Weeks, with a month's cost spread over them."""
    rows = [
        *(results(week, "One", followers=100, posts=2) for week in ("2026-W40", "2026-W41", "2026-W42")),
        costs("2026-10", item="Tool", kind="tools", amount=310),
        costs("2026-W41", "One", item="Shoot", kind="content", amount=70),
    ]
    return dataset(*rows, rhythm="week")


def close(got, wanted, scale=1.0):
    if got in {None, ""} or wanted is None:
        return got in {None, ""} and wanted is None
    return got == pytest.approx(wanted, rel=1e-9, abs=1e-12 * scale)


def unlike(context, folder):
    """Every cell of the sheet of KPIs that LibreOffice and the engine see differently."""
    book, signs = recalculated(audited(context), folder), Signs(context.language)
    found: list[tuple[object, ...]] = []
    results_of = context.results
    before = None if results_of.compare == "baseline" else results_of.before
    for row, kpi, scope, high in board(book, context):
        outcome = context.outcome(kpi, scope)
        sides = [(columns.NOW, columns.WHY, outcome.now)]
        if before:
            value = results_of.evidence.value(kpi, scope, before.periods)
            sides.append((columns.BEFORE, columns.WHY_BEFORE, value))
        for column, why, result in sides:
            if not close(row[column], number(result, high=high)):
                found.append((kpi, scope.name, column, row[column], row[why], result))
            elif isinstance(result, Missing) and signs.reason_of(row[why]) is not result.reason:
                found.append((kpi, scope.name, why, row[why], result))
        found += changed(context, row, outcome) if before else []
    return found + past_unlike(context, book, signs)


def past_unlike(context, book, signs):
    """Every cell of the sheet of the history that LibreOffice and the engine see differently."""
    found: list[tuple[object, ...]] = []
    for cells, kpi, scope, high in history(book, context):
        for period, cell in zip(context.results.history, cells, strict=True):
            result = context.results.evidence.value(kpi, scope, (period,))
            if isinstance(result, Missing):
                alike = signs.reason_of(cell) is result.reason
            else:
                alike = close(cell, number(result, high=high))
            found += [] if alike else [(kpi, scope.name, period, cell, result)]
    return found


def changed(context, row, outcome):
    """What the difference is called here and there, if not the same."""
    wanted = outcome.change.absolute
    if wanted is not None and context.kpis[outcome.kpi].unit is Unit.PERCENT:
        wanted *= 100
    scale = max(1.0, abs(number(outcome.change.now) or 0)) * 1000  # a difference of two large numbers
    got = row[columns.DIFFERENCE]
    return [] if close(got, wanted, scale) else [(outcome.kpi, outcome.scope.name, "difference", got, wanted)]


@pytest.mark.documents
@pytest.mark.parametrize("case", CASES)
def test_libreoffice_works_out_what_the_engine_does(case, tmp_path):
    context = read(SAMPLES / f"{case.partition(',')[0]}.xlsx", CASES[case])
    assert unlike(context, tmp_path) == []


@pytest.mark.documents
@pytest.mark.parametrize("name", ["large", "extremes", "hollow", "weekly", "awkward"])
def test_libreoffice_agrees_on_books_that_are_hard_to_lay_out(name, tmp_path):
    assert unlike(read(write(BOOKS[name](), tmp_path)), tmp_path) == []


@pytest.mark.documents
@pytest.mark.parametrize("period", ["2026-10", "2026-09..2026-10"])
@pytest.mark.parametrize("settings", [{}, {"growth_basis": "end", "value_of_a_lead": 12.5}])
def test_libreoffice_agrees_where_rows_are_undivided_blank_or_not_tracked(period, settings, tmp_path):
    assert unlike(told(small(**settings), Request(period=period)), tmp_path) == []


OWN = """
[doubled]
name = "Twice a part of a catalogue KPI, less a number"
formula = "2 * (reach - likes) - 3"
[cost_per_fan]
name = "Cost per new follower"
formula = "total_cost / net_new_followers"
[growth_in_points]
name = "Growth as a score"
formula = "audience_growth_rate * 100"
unit = "score"
[labour]
name = "Labour by the row"
formula = "each(labour_hours * hourly_rate)"
[answers]
name = "CSat of our own"
formula = "each(csat_score / csat_highest * csat_responses) / csat_responses * 100"
unit = "score"
[paired]
name = "Reach of a post for each follower"
formula = "each(post_reach) / each(posts, followers)"
[voice]
name = "Voice against others"
formula = "mentions / (mentions + competitor_mentions) / (1 / 4)"
[lasting]
name = "A value that needs settings"
formula = "customer_lifetime_value - cac"
[otherwise]
name = "Reach, else likes"
formula = "either(reach, likes * 2) / (posts + 1)"
[bounced]
name = "Visits that stayed"
formula = "1 - bounce_rate"
[per_hour]
name = "Money an hour"
formula = "-(revenue - total_cost) / hours"
[scaled]
name = "Sum by a number made of numbers"
formula = "(likes + comments) / (2 * 5) + shares / 4"
[inverse]
name = "A number over a count"
formula = "100 / engagements"
"""


def with_own(folder, text=OWN):
    (folder / "kpis.toml").write_text(text, encoding="utf-8")
    own = own_kpis(kpi_files(folder, None))
    assert own.problems == ()
    return own


@pytest.mark.documents
def test_libreoffice_agrees_where_no_cost_was_ever_given_an_amount(tmp_path):
    rows = (
        website("2026-10", "One", leads=8, revenue=90),
        ads("2026-10", "One", spend=20, clicks=4),
        costs("2026-10", item="Volunteers", kind="labour", hours=6),
        costs("2026-10", "One", item="Film", kind="content", hours=2),
    )
    assert unlike(told(dataset(*rows, channels=[channel("One")])), tmp_path) == []


@pytest.mark.documents
@pytest.mark.parametrize("period", ["2026-10", "2026-09..2026-10"])
def test_libreoffice_agrees_on_kpis_of_the_users_own(period, tmp_path):
    own = with_own(tmp_path)
    settings = {"purchases_per_year": 3, "customer_lifespan": 2, "average_purchase_value": 12.5}
    context = told(small(**settings), Request(period=period), own=own)
    known = [kpi for kpi in own.declared if isinstance(context.outcome(kpi).now, Measured)]
    priced = {"per_hour"} if period == "2026-10" else set()  # September has a rate without hours
    assert {"doubled", "labour", "answers", "voice", "scaled"} | priced <= set(known)
    assert unlike(context, tmp_path) == []


@pytest.mark.documents
def test_libreoffice_agrees_on_own_kpis_of_a_whole_book(tmp_path):
    shutil.copy(SAMPLES / "harbour-lane.xlsx", tmp_path / "book.xlsx")
    with_own(tmp_path)
    assert unlike(read(tmp_path / "book.xlsx", Request(period="2026-Q3")), tmp_path) == []


@pytest.mark.documents
@pytest.mark.parametrize("period", ["2026-W41", "2026-W41..2026-W42"])
def test_libreoffice_agrees_on_a_monthly_cost_spread_over_weeks(period, tmp_path):
    assert unlike(told(weekly(), Request(period=period)), tmp_path) == []


@pytest.fixture(scope="module")
def lane():
    context = read(SAMPLES / "harbour-lane.xlsx")
    return context, audited(context)


def test_every_value_is_a_formula_with_the_engines_value_saved(lane):
    context, content = lane
    formulas = board(openpyxl.load_workbook(BytesIO(content)), context)
    saved = board(openpyxl.load_workbook(BytesIO(content), data_only=True), context)
    seen = 0
    for (formula, kpi, scope, high), (value, *_) in zip(formulas, saved, strict=True):
        assert str(formula[columns.NOW]).startswith("=IF(ISNUMBER("), (kpi, scope)
        wanted = number(context.outcome(kpi, scope).now, high=high)
        assert (value[columns.NOW] or None) == (wanted or None)
        seen += 1
    assert seen > 400


def test_the_history_gives_every_kpi_in_total_and_of_each_part_in_every_period_as_a_formula():
    context = told(small())
    content = audited(context)
    formulas = history(openpyxl.load_workbook(BytesIO(content)), context)
    book = openpyxl.load_workbook(BytesIO(content), data_only=True)
    told_of = [row[1:] for row in formulas if all(str(cell).startswith("=") for cell in row[0])]
    kinds = {ScopeKind.TOTAL, ScopeKind.NETWORK, ScopeKind.CHANNEL, ScopeKind.CAMPAIGN}
    assert told_of == [row[1:] for row in board(book, context) if row[2].kind in kinds]
    assert past_unlike(context, book, Signs(context.language)) == []


def test_the_history_is_as_long_as_the_book():
    context = told(small())
    sheet = openpyxl.load_workbook(BytesIO(audited(context)))["History"]
    heads = [cell.value for cell in sheet[FIRST_ROW - 1]]
    assert heads[3:] == ["August 2026", "September 2026", "October 2026", "Definition"]
    assert sheet.freeze_panes == "D5"
    assert sheet.auto_filter.ref == f"A4:G{sheet.max_row}"


def test_the_inputs_stand_where_they_were_typed(lane):
    context, content = lane
    made = openpyxl.load_workbook(BytesIO(content))
    typed = openpyxl.load_workbook(SAMPLES / "harbour-lane.xlsx", data_only=True)
    table = context.dataset.tables["channel_results"]
    for row in table.rows[:20]:
        cell = f"{table.letters['followers']}{row.number}"
        assert made[table.title][cell].value == typed[table.title][cell].value
    brand = context.dataset.setting_cells["brand"].partition("!")
    assert made[brand[0]][brand[2]].value == context.settings.brand


def test_text_that_looks_like_a_formula_stays_text():
    made = openpyxl.load_workbook(BytesIO(audited(told(small()))))
    assert made["Posts"]["D2"].value == "=SUM(A1)"
    assert made["Posts"]["D2"].data_type == "s"


def test_a_workbook_is_made_the_same_twice():
    first, second = (zipfile.ZipFile(BytesIO(audited(told(small())))) for _ in range(2))
    assert all(first.read(name) == second.read(name) for name in first.namelist())


def test_the_test_itself_takes_every_saved_value_out(lane):
    bare = openpyxl.load_workbook(BytesIO(without_saved_values(lane[1])), data_only=True)
    rows = bare[lane[0].language.text("audit-sheet-kpis")].iter_rows(min_row=5, values_only=True)
    assert all(row[columns.NOW] is None for row in rows)


def test_the_format_is_registered():
    assert renderer("xlsx").__name__ == "render_audit"
    assert "xlsx" in FORMATS


def test_every_scope_has_its_rows_and_every_verdict_its_rule():
    context = told(small())
    rows = [*board(openpyxl.load_workbook(BytesIO(audited(context)), data_only=True), context)]
    assert {scope.kind for _, _, scope, _ in rows} == set(ScopeKind)
    for row, kpi, scope, _ in rows:
        change = context.outcome(kpi, scope).change
        judged = change.verdict is not Verdict.NONE
        assert bool(row[columns.VERDICT]) is bool(row[columns.RULE]) is judged


def test_a_note_says_what_was_typed_where_it_was_read_otherwise(tmp_path):
    text = MINIMAL.replace("| 5000 |", "| 1.2K |") + "2026-11-05 | Instagram | 1 | 2 | 3\n"
    made = openpyxl.load_workbook(BytesIO(audited(read(workbook(tmp_path, text)))))["Channel results"]
    assert made["D2"].value == 1200
    assert "1.2K" in made["D2"].comment.text
    assert "2026-11-05" in made["A4"].comment.text
    assert made["D3"].comment is None
