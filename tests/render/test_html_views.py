import json

import example_charts as charts
import example_report as examples
import pytest

from reporter.brand import load_brand
from reporter.model.units import Interval, Unit
from reporter.render.html import Look, block_view, section_views
from reporter.render.pdf import finished_html
from reporter.render.pictures import Width, paint_all, placed_charts, with_narrow_twins
from reporter.render.style import css_string, font_faces
from reporter.render.typeset import balanced_width, whole_words
from reporter.render.values import chart_values
from reporter.story.blocks import (
    Align,
    Card,
    Cards,
    Cell,
    Figure,
    Findings,
    Heading,
    Paragraph,
    Section,
    Sentence,
    Spark,
    Table,
    TableRow,
    Tone,
)

BRAND = load_brand()
NO_PICTURES = Look({}, {})


def test_templates_get_plain_values_only():
    report = examples.example_report()
    views = section_views(report, Look(paint_all(report, BRAND.fonts), dict.fromkeys(_names(), "#000000")))
    json.dumps(views)


def _names():
    from reporter.charts.palette import NAMES

    return NAMES


def test_two_sections_of_one_name_have_anchors_of_their_own():
    from dataclasses import replace

    section = Section("channels:A B", "A B", "One", None, ())
    report = replace(examples.example_report(), sections=(section, replace(section, id="channels:A-B")))
    assert [one["anchor"] for one in section_views(report, NO_PICTURES)] == ["channels-a-b", "channels-a-b-1"]


def test_what_a_cell_says_is_text_never_markup():
    from dataclasses import replace

    nasty = '<img src=x onerror="alert(1)"> {{ 7 * 7 }}'
    blocks = (Paragraph(nasty), Findings(nasty, Tone.GOOD, (Sentence(nasty, nasty),)))
    report = replace(examples.example_report(), sections=(Section(nasty, nasty, nasty, nasty, blocks),))
    html, _base = finished_html(report, BRAND)
    assert "<img src=x" not in html
    assert "49" not in html.split("</style>")[1]
    assert "&lt;img src=x onerror=&#34;alert(1)&#34;&gt; {{ 7 * 7 }}" in html


def test_a_family_name_cannot_leave_its_string_or_the_style():
    assert css_string('x"; } </style>') == '"x\\22 ; \\7d  \\3c /style\\3e "'
    assert "</style>" not in font_faces([("</style>", 400, "data:x")])


def test_shares_fill_the_table_and_silent_columns_divide_the_rest():
    table = Table(None, None, (Heading("A", Align.LEFT), Heading("B"), Heading("C", share=0.28)), ())
    assert block_view(table, NO_PICTURES)["widths"] == ["32.00%", "40.00%", "28.00%"]


def test_rows_are_gathered_under_their_group():
    rows = tuple(TableRow((Cell(name),), group) for name, group in (("a", "One"), ("b", None), ("c", "Two")))
    view = block_view(Table(None, None, (Heading("A"),), rows), NO_PICTURES)
    assert [(group["name"], len(group["rows"])) for group in view["groups"]] == [("One", 2), ("Two", 1)]


def test_a_range_is_sorted_by_its_lower_bound():
    cell = Cell("5 to 8", Figure(Interval(5, 8), Unit.RANGE, "5 to 8"))
    view = block_view(Table(None, None, (Heading("A"),), (TableRow((cell,)),)), NO_PICTURES)
    assert view["groups"][0]["rows"][0][0]["order"] == 5


@pytest.mark.parametrize(
    ("count", "columns"), [(1, 3), (2, 3), (3, 3), (4, 4), (5, 3), (6, 3), (7, 4), (8, 4)]
)
def test_cards_stand_in_rows_of_three_or_four(count, columns):
    card = Card("Leads", Figure(1, Unit.COUNT, "1"), None, (), None)
    assert block_view(Cards((card,) * count), NO_PICTURES)["columns"] == columns


@pytest.mark.parametrize(
    ("shown", "size"), [("214", "plain"), ("€1,284.60", "long"), ("12,345,678,901", "huge")]
)
def test_a_long_number_is_set_smaller(shown, size):
    card = Card("Leads", Figure(1, Unit.COUNT, shown), None, (), None)
    assert block_view(Cards((card,)), NO_PICTURES)["cards"][0]["size"] == size


def spark(*values, reference=None):
    card = Card("Leads", Figure(1, Unit.COUNT, "1"), None, (), Spark(values, "Leads", reference))
    return block_view(Cards((card,)), NO_PICTURES)["cards"][0]["spark"]


def test_a_spark_runs_from_its_lowest_to_its_highest_value():
    assert spark(0.0, 10.0)["lines"] == [[(3.0, 19.0), (47.0, 3.0)]]


def test_a_spark_has_a_gap_where_a_value_is_missing_and_a_dot_for_a_lonely_one():
    view = spark(1.0, 2.0, None, 1.5)
    assert len(view["lines"]) == 1
    assert view["dots"] == [view["end"]]


def test_a_spark_of_nothing_is_not_drawn():
    assert spark(None, None) is None


def test_a_steady_spark_lies_on_the_target_it_meets():
    view = spark(5.0, 5.0, reference=5.0)
    assert view["reference"] == view["end"][1]


def test_the_values_of_a_chart_are_listed_with_the_year_and_a_dash_for_a_gap():
    values = chart_values(charts.engagement_by_channel())
    assert values["names"] == ["Instagram", "TikTok", "LinkedIn", "Facebook"]
    assert values["rows"][0] == {"label": "Nov 2025", "values": ["3.1 %", "–", "3.7 %", "2.8 %"]}
    assert values["rows"][-1]["label"] == "Oct 2026"


def test_korean_words_are_held_together_and_stay_escaped():
    assert str(whole_words("리드는 <b> 늘었다")) == (
        '<span class="word">리드는</span> &lt;b&gt; <span class="word">늘었다</span>'
    )


def test_a_heading_of_one_line_keeps_the_whole_width_and_a_longer_one_breaks_evenly():
    assert balanced_width("Short", 20) == 20
    assert 10 < balanced_width("A heading that is a little longer than one line", 20) < 20


def test_charts_across_the_page_are_painted_for_phones_too():
    report = examples.example_report()
    painted = paint_all(report, BRAND.fonts)
    for chart, width in placed_charts(report):
        assert painted[chart.frame.id, width].width == width.value
        assert painted[chart.frame.id, Width.HALF].width == 240


def test_pictures_painted_for_the_pdf_serve_the_web_page():
    report = examples.example_report()
    wide = paint_all(report, BRAND.fonts, narrow=False)
    assert with_narrow_twins(report, BRAND.fonts, wide) == paint_all(report, BRAND.fonts)
