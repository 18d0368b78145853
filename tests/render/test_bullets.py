"""Goals as drawn: word-sized bars on pages, one native chart in the deck."""

from dataclasses import replace
from io import BytesIO

import pytest
from example_report import example_report
from openpyxl import load_workbook
from pptx import Presentation

from reporter.brand import load_brand
from reporter.render.bullets import bullet_views
from reporter.render.deck import render_deck
from reporter.render.pdf import finished_html
from reporter.story.blocks import Align, Bullet, Cell, Heading, Section, Table, TableRow

HEADS = ("Goal", "Progress", "Now", "Target", "Standing")


def goal(name, done, pace=None, forecast=None, *, ceiling=False):
    bullet = Bullet(done, pace, forecast, ceiling, f"{name} in words")
    cells = (Cell(name), Cell(f"{done:.0%}", bullet=bullet), Cell("5"), Cell("10"), Cell("at risk"))
    return TableRow(cells)


def table_of(*rows):
    headings = tuple(
        Heading(name, Align.RIGHT if 1 < at < 4 else Align.LEFT) for at, name in enumerate(HEADS)
    )
    return Table(None, "A bar is a way", headings, rows)


def views(*rows):
    return list(bullet_views(table_of(*rows)).values())


def test_all_targets_stand_under_each_other_on_one_scale():
    half, far = views(goal("Half", 0.5), goal("Far", 1.6))
    assert half["target"] == far["target"]
    assert half["start"] == far["start"] == half["bar"][0]
    length = half["target"] - half["start"]
    assert half["bar"][1] - half["start"] == pytest.approx(length / 2, abs=0.2)
    assert far["bar"][1] - far["start"] == pytest.approx(length * 1.6, abs=0.2)


def test_what_lies_over_a_limit_is_set_apart():
    (one,) = views(goal("Budget", 1.2, ceiling=True))
    assert one["bar"][1] == one["over"][0] == one["target"] < one["over"][1]


def test_a_forecast_is_hatched_inside_its_bar_and_only_ahead():
    ahead, behind = views(goal("Ahead", 0.5, 0.7, 0.8), goal("Behind", 0.5, 0.7, 0.4))
    assert ahead["ahead"][0] == ahead["bar"][1]
    assert ahead["hatch"]
    assert all(ahead["ahead"][0] <= x <= ahead["ahead"][1] for line in ahead["hatch"] for x in line[::2])
    assert behind["ahead"] is None


def test_the_wrong_way_leads_left_and_what_is_endless_is_cut():
    (one, other) = views(goal("Wrong", -5.0), goal("Endless", 40.0))
    assert one["bar"][0] < one["start"] == one["bar"][1]
    assert one["bar"][0] >= 0
    assert other["bar"][1] <= other["width"]


def report_with(table):
    base = example_report()
    return replace(
        base, sections=(Section("goals", "Goals", "One of two goals is on track", None, (table,)),)
    )


def test_a_page_draws_each_goal_and_says_it():
    page, _base = finished_html(report_with(table_of(goal("Half", 0.5, 0.8, 0.6))), load_brand())
    assert '<svg class="bullet"' in page
    assert "<title>Half in words</title>" in page


def test_the_deck_draws_goals_as_one_native_chart_of_parts():
    table = table_of(goal("Half", 0.5, 0.8, 0.6), goal("Budget", 1.25, ceiling=True))
    slide = Presentation(BytesIO(render_deck(report_with(table), load_brand()))).slides[1]
    (chart,) = [shape.chart for shape in slide.shapes if shape.has_chart]
    found = {series.name: tuple(series.values) for series in chart.plots[0].series}
    assert found == {
        "So far": (0.5, 1.0),
        "Beyond target or limit": (None, 0.25),
        "Forecast": (pytest.approx(0.1), None),
        "Still to go": (pytest.approx(0.4), None),
    }
    assert tuple(chart.plots[0].categories) == ("Half", "Budget")
    beside = [shape.text_frame.text for shape in slide.placeholders if shape.has_text_frame]
    assert beside.count("at risk\n5 · Target 10") == 2
    assert "Half: at risk. 5 now, 10 asked for" in slide.notes_slide.notes_text_frame.text


def test_the_deck_marks_where_a_goal_should_be_by_now_and_keeps_the_place_in_the_data():
    table = table_of(goal("Half", 0.5, 0.8, 0.6), goal("Budget", 1.25, ceiling=True))
    slide = Presentation(BytesIO(render_deck(report_with(table), load_brand()))).slides[1]
    (chart,) = [shape.chart for shape in slide.shapes if shape.has_chart]
    unseen, mark = chart.plots[1].series
    assert tuple(unseen.values) == (0.8, None)
    assert 0 < mark.values[0] < 0.03
    assert mark.values[1] is None
    names = [series._element.xpath("string(c:tx/c:v)") for series in (unseen, mark)]  # noqa: SLF001 — words of its own
    assert [name.strip() for name in names] == ["", "Due by now"]
    book = load_workbook(BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    heads = [cell.value for cell in book["Sheet1"][1]]
    assert heads[-2:] == ["Due by now", "(mark)"]
    ends = {
        tuple(axis.xpath("c:scaling/c:min/@val | c:scaling/c:max/@val"))
        for axis in chart.element.xpath(".//c:valAx")
    }
    assert len(chart.element.xpath(".//c:valAx")) == 2
    assert len(ends) == 1  # marks and bars are measured alike


def test_a_single_goal_is_a_table_in_the_deck_without_words_about_bars():
    written = render_deck(report_with(table_of(goal("Half", 0.5))), load_brand())
    slide = Presentation(BytesIO(written)).slides[1]
    assert [shape for shape in slide.shapes if shape.has_table]
    assert not [one for one in slide.shapes if one.has_text_frame and "A bar is" in one.text_frame.text]


def test_many_goals_are_a_table_in_the_deck():
    table = table_of(*(goal(f"Goal {at}", 0.5) for at in range(9)))
    slide = Presentation(BytesIO(render_deck(report_with(table), load_brand()))).slides[1]
    assert not [shape for shape in slide.shapes if shape.has_chart]
    assert [shape for shape in slide.shapes if shape.has_table]
