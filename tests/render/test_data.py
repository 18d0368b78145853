"""The public JSON: every documented key and type, values that the named cells really hold, the words of the story."""

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from datasets import channel, dataset, listening, notes, results, website
from openpyxl import load_workbook

from reporter.brand import load_brand
from reporter.intake import load
from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.compute import compute
from reporter.kpi.results import Because, Verdict
from reporter.language import language
from reporter.model.request import Request
from reporter.render.data import SCHEMA, render_json
from reporter.story.blocks import Cell, Figure, Report
from reporter.story.compose import compose
from reporter.story.context import Context

SAMPLE = Path(__file__).parents[2] / "sample_data" / "harbour-lane.xlsx"
QUANTITY = (int, float, dict, type(None))
KPI_KEYS: dict = {
    "id": str,
    "definition": str,
    "scope": dict,
    "unit": str,
    "value": QUANTITY,
    "shown": str,
    "missing": (dict, type(None)),
    "coverage": (dict, type(None)),
    "previous": QUANTITY,
    "change": dict,
    "change_shown": (str, type(None)),
    "verdict": str,
    "year_ago": QUANTITY,
    "baseline": QUANTITY,
    "inputs": list,
}
TOP_KEYS: dict = {
    "schema": int,
    "brand": str,
    "language": str,
    "currency": str,
    "as_of": str,
    "campaign": (str, type(None)),
    "channels": (list, type(None)),
    "period": dict,
    "compare": dict,
    "kpis": list,
    "goals": list,
    "benchmarks": list,
    "problems": list,
    "story": dict,
}


def report_of(data, code="en", problems=(), **request):
    asked = Request(**request)
    return compose(Context(data, compute(data, asked), CATALOGUE, language(code), problems))


def document_of(report):
    return json.loads(render_json(report, load_brand(None)))


def told(*rows, code="en", request=None, **settings):
    return document_of(report_of(dataset(*rows, **settings), code, **(request or {})))


def figure(document, kpi, kind="total", name=None):
    return next(
        one for one in document["kpis"] if one["id"] == kpi and one["scope"] == {"kind": kind, "name": name}
    )


@pytest.fixture(scope="module")
def report():
    book = load(SAMPLE, date(2026, 11, 4))
    return report_of(book.dataset, problems=book.problems)


@pytest.fixture(scope="module")
def document(report):
    return document_of(report)


@pytest.fixture(scope="module")
def sheets():
    return load_workbook(SAMPLE, data_only=True)


def total_of(sheets, place):
    """Add up the cells of a place such as ``Channel results!H14:H19``."""
    sheet, _, cells = place.rpartition("!")
    found = sheets[sheet][cells]
    rows = found if isinstance(found, tuple) else ((found,),)
    values = [cell.value for row in rows for cell in (row if isinstance(row, tuple) else (row,))]
    return sum(value for value in values if isinstance(value, int | float))


def test_the_document_has_its_keys(document):
    assert document["schema"] == SCHEMA == 1
    assert list(document) == list(TOP_KEYS)
    for key, kind in TOP_KEYS.items():
        assert isinstance(document[key], kind), key


def test_it_says_what_it_is_about_with_inclusive_ends(document):
    assert document["period"] == {"start": "2026-10-01", "end": "2026-10-31", "label": "October 2026"}
    assert document["compare"] == {
        "kind": "previous",
        "start": "2026-09-01",
        "end": "2026-09-30",
        "label": "September 2026",
    }
    told_of = (document["brand"], document["language"], document["currency"], document["as_of"])
    assert told_of == ("Harbour Lane", "en", "EUR", "2026-11-04")


def test_every_figure_has_its_keys_and_types(document):
    verdicts = {str(one) for one in Verdict}
    for one in document["kpis"]:
        for key, kind in KPI_KEYS.items():
            assert isinstance(one[key], kind), (one["id"], key)
        assert set(one["change"]) == {"absolute", "relative", "points"}
        assert one["verdict"] in verdicts
        assert one["because"] in {str(because) for because in Because}


def test_every_kpi_stands_for_the_total_and_every_channel_once(document):
    counts = Counter((one["id"], one["scope"]["kind"], one["scope"]["name"]) for one in document["kpis"])
    assert set(counts.values()) == {1}
    for kpi in CATALOGUE:
        assert (kpi, "total", None) in counts
        assert (kpi, "channel", "Instagram") in counts
    assert {one["scope"]["kind"] for one in document["kpis"]} == {
        "total",
        "network",
        "channel",
        "campaign",
        "format",
    }


def test_a_figure_is_known_or_says_why_not(document):
    for one in document["kpis"]:
        if one["value"] is None:
            assert set(one["missing"]) == {"reason", "text"}
            assert one["missing"]["text"]
            assert (one["shown"], one["coverage"]) == ("–", None)
        else:
            assert one["missing"] is None
            assert one["shown"] != "–"
            assert set(one["coverage"]) >= {"channels", "periods"}
            assert all(part["have"] <= part["of"] for part in one["coverage"].values())


@pytest.mark.parametrize(
    "kpi",
    [
        "impressions",
        "reach",
        "likes",
        "comments",
        "shares",
        "clicks",
        "posts",
        "engagements",
        "followers",
        "web_traffic",
        "leads",
        "orders",
        "new_customers",
        "revenue",
        "ad_spend",
    ],
)
@pytest.mark.parametrize("scope", [("total", None), ("channel", "Instagram"), ("network", "linkedin")])
def test_the_cells_add_up_to_the_figure(document, sheets, kpi, scope):
    one = figure(document, kpi, *scope)
    assert one["inputs"]
    places = [place for part in one["inputs"] for place in part["cells"]]
    assert one["value"] == pytest.approx(sum(total_of(sheets, place) for place in places))


def test_a_rate_is_a_fraction_of_its_cells(document, sheets):
    one = figure(document, "ctr")
    clicks, seen = (sum(total_of(sheets, place) for place in part["cells"]) for part in one["inputs"])
    assert [part["metric"] for part in one["inputs"]] == ["link_clicks", "impressions"]
    assert one["value"] == pytest.approx(clicks / seen)
    assert 0 < one["value"] < 0.1


def test_cells_carry_the_user_s_own_sheet_names(document, sheets):
    used = {
        place.rpartition("!")[0]
        for one in document["kpis"]
        for part in one["inputs"]
        for place in part["cells"]
    }
    assert (
        {"Channel results", "Website", "Ads", "Surveys", "Costs and hours"} <= used <= set(sheets.sheetnames)
    )


def test_changes_follow_from_the_two_values():
    rows = [
        results("2026-09", "Instagram", impressions=1000, link_clicks=130, reach=400),
        results("2026-10", "Instagram", impressions=1000, link_clicks=230, reach=500),
    ]
    document = told(*rows)
    rate, reach = figure(document, "ctr"), figure(document, "reach")
    assert (rate["value"], rate["previous"]) == (0.23, 0.13)
    assert rate["change"] == {
        "absolute": pytest.approx(0.1),
        "relative": None,
        "points": pytest.approx(0.1),
    }
    assert rate["change_shown"] == "+10.00\u202fpp"
    assert reach["change"] == {"absolute": 100, "relative": 0.25, "points": None}
    assert (reach["change_shown"], reach["verdict"]) == ("+25.0\u202f%", "good")


def test_from_nothing_there_is_no_relative_change():
    rows = [
        website("2026-09", "Instagram", leads=0),
        website("2026-10", "Instagram", leads=40),
        results("2026-10", "Instagram", likes=1),
    ]
    leads = figure(told(*rows), "leads")
    assert leads["change"] == {"absolute": 40, "relative": None, "points": None}
    assert leads["change_shown"] == "+40, new"


def test_a_range_has_two_ends():
    rows = [
        results("2026-10", "Instagram", likes=1),
        listening("2026-10", brand="Harbour Lane", mentions=9, followers_of_accounts=100_000),
    ]
    heard = figure(told(*rows), "potential_reach")
    assert (heard["value"], heard["shown"]) == ({"low": 2000, "high": 5000}, "2,000–5,000")
    assert (heard["change_shown"], heard["verdict"]) == (None, "none")


def test_a_missing_figure_says_why_in_the_report_s_language():
    rows = [
        results("2026-09", "Instagram", likes=5, shares=4),
        results("2026-10", "Instagram", likes=5),
    ]
    assert figure(told(*rows), "shares")["missing"] == {"reason": "blank", "text": "Not filled in: shares"}
    korean = figure(told(*rows, code="ko"), "shares")["missing"]
    assert korean == {"reason": "blank", "text": "입력되지 않음: 공유"}


def test_coverage_counts_the_channels():
    rows = [
        results("2026-10", "Instagram", likes=5),
        results("2026-09", "LinkedIn", likes=2),
        results("2026-10", "LinkedIn", reach=8),
    ]
    likes = figure(told(*rows), "likes")
    assert likes["coverage"]["channels"] == {"have": 1, "of": 2}
    assert likes["coverage"]["periods"] == {"have": 1, "of": 1}


def test_without_anything_earlier_nothing_is_compared():
    document = told(results("2026-10", "Instagram", likes=5))
    assert document["compare"] is None
    likes = figure(document, "likes")
    assert (likes["previous"], likes["change_shown"], likes["verdict"]) == (None, None, "none")


def test_goals_benchmarks_and_problems_are_those_of_the_workbook(document):
    goal = next(one for one in document["goals"] if one["kpi"] == "leads")
    assert goal["scope"] == {"kind": "total", "name": None}
    assert (goal["bound"], goal["start"], goal["due"]) == ("at_least", "2026-01-01", "2026-12-31")
    assert goal["value"] == figure(document, "leads")["value"]
    assert all(one["source"] and one["low"] <= one["high"] for one in document["benchmarks"])
    refused = [one["refused"] for one in document["benchmarks"] if one["standing"] == "refused"]
    assert all(set(why) == {"reason", "text"} for why in refused)
    assert refused
    assert {"id", "severity", "sheet", "cell", "what", "mend"} <= set(document["problems"][0])


def figures_in(thing):
    """Yield every figure of a story, in cards, tables and findings."""
    if isinstance(thing, Figure):
        yield thing
    elif isinstance(thing, tuple):
        for part in thing:
            yield from figures_in(part)
    elif hasattr(thing, "__dataclass_fields__"):
        for name in thing.__dataclass_fields__:
            if not (isinstance(thing, Report) and name == "evidence"):
                yield from figures_in(getattr(thing, name))


def plain_of(value):
    return {"low": value.low, "high": value.high} if hasattr(value, "low") else value


def test_every_figure_shown_stands_in_the_data(report, document):
    """A number is worded once: what a card or a table shows is the value, or the text, of its KPI."""
    known: dict = {}
    for one in document["kpis"]:
        held = known.setdefault(one["id"], set())
        held |= {json.dumps(one[key]) for key in ("value", "previous", "year_ago", "baseline")}
    for goal in document["goals"]:
        known[goal["kpi"]].add(json.dumps(goal["value"]))
    shown = [one for one in figures_in(report) if one.kpi and one.value is not None]
    assert len(shown) > 100
    for one in shown:
        assert json.dumps(plain_of(one.value)) in known[one.kpi], one


def test_the_scoreboard_shows_the_very_words_of_the_data(report, document):
    board = next(section for section in report.sections if section.id == "scoreboard")
    cells = [cell for row in board.blocks[0].rows for cell in row.cells if isinstance(cell, Cell)]
    now = [cell.figure for cell in cells if cell.figure and cell.strong]
    assert len(now) >= 20
    for one in now:
        assert one.shown == figure(document, one.kpi)["shown"]


def test_the_story_is_told_as_plain_data(report, document):
    sections = document["story"]["sections"]
    assert [one["id"] for one in sections] == [one.id for one in report.sections]
    assert document["story"]["cover"]["brand"] == "Harbour Lane"
    kinds = {block["kind"] for one in sections for block in one["blocks"]}
    assert {"cards", "table", "chart_block", "definitions"} <= kinds


def test_the_same_report_gives_the_same_bytes(report):
    brand = load_brand(None)
    assert render_json(report, brand) == render_json(report, brand)


def test_the_bytes_are_utf8_and_keep_their_letters():
    rows = [
        results("2026-10", "인스타그램", likes=5),
        notes("2026-10", kind="comment", text="“Ω” & <b> 👍"),
    ]
    data = dataset(*rows, channels=[channel("인스타그램", "instagram")], brand="온결 티하우스")
    raw = render_json(report_of(data, "ko"), load_brand(None))
    assert "온결 티하우스".encode() in raw
    assert "“Ω” & <b> 👍" in raw.decode("utf-8")
    assert raw.endswith(b"}\n")


def test_a_report_without_evidence_has_no_data(report):
    from dataclasses import replace

    with pytest.raises(ValueError, match="without evidence"):
        render_json(replace(report, evidence=None), load_brand(None))
