import json

import example_charts as charts
import example_report as examples
import pytest

from reporter.brand import load_brand
from reporter.model.units import Interval, Unit
from reporter.render.heights import CAUTION, LOOSE, TIGHT, section_height
from reporter.render.html import Look, block_view, section_views
from reporter.render.paging import PAGES, with_starts
from reporter.render.pdf import finished_html
from reporter.render.pictures import Width, paint_all, placed_charts, with_narrow_twins
from reporter.render.style import css_string, font_faces
from reporter.render.tables import column_shares
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
    Remark,
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


def test_a_short_last_word_never_stands_alone():
    from dataclasses import replace

    said = Findings("Also", Tone.NONE, (Sentence("Reach rose", "to 940, the highest in 12 months."),))
    section = Section(
        "reach",
        "Reach",
        "Reach is up",
        "Oolong · @oolong · Tea and films",
        (said, Remark("Three brands bid.", None)),
    )
    html, _base = finished_html(replace(examples.example_report(), sections=(section,)), BRAND)
    for held in (
        "Reach is\xa0up",
        "in 12\xa0months.",
        "brands\xa0bid.",
        "Oolong · @oolong\xa0·\xa0Tea\xa0and\xa0films",
    ):
        assert held in html


def test_a_family_name_cannot_leave_its_string_or_the_style():
    assert css_string('x"; } </style>') == '"x\\22 ; \\7d  \\3c /style\\3e "'
    assert "</style>" not in font_faces([("</style>", 400, "data:x")])


def table(*figures, shares=(None, None)):
    headings = (Heading("KPI", Align.LEFT), *(Heading("Now", share=share) for share in shares))
    return Table(None, None, headings, (TableRow((Cell("Reach"), *(Cell(figure) for figure in figures))),))


def test_a_column_is_as_wide_as_its_share_asks_and_names_take_the_rest():
    assert block_view(table("1", "2", shares=(0.25, 0.25)), NO_PICTURES)["widths"] == [
        "50.00%",
        "25.00%",
        "25.00%",
    ]


def test_a_column_grows_with_its_longest_figure():
    name, short, long = column_shares(table("1", "₩140,000,000", shares=(0.1, 0.1)), 504)[0]
    assert short == 0.1
    assert long > 0.15
    assert name + short + long == pytest.approx(1)


def test_a_table_of_very_long_figures_is_set_in_smaller_type():
    shares, size = column_shares(table(*["1,234,567,890"] * 5, shares=(None,) * 5), 504)
    assert 0.8 < size < 1
    assert shares[0] == pytest.approx(0.24)


def test_names_give_way_before_the_type_falls_below_eight_points():
    shares, size = column_shares(table(*["12,345,678,901"] * 5, shares=(None,) * 5), 504)
    assert size == pytest.approx(0.8)
    assert shares[0] < 0.24


def test_rows_are_gathered_under_their_group():
    rows = tuple(TableRow((Cell(name),), group) for name, group in (("a", "One"), ("b", None), ("c", "Two")))
    view = block_view(Table(None, None, (Heading("A"),), rows), NO_PICTURES)
    assert [(group["name"], len(group["rows"])) for group in view["groups"]] == [("One", 2), ("Two", 1)]


def test_a_range_is_sorted_by_its_lower_bound():
    cell = Cell("5 to 8", Figure(Interval(5, 8), Unit.RANGE, "5 to 8"))
    view = block_view(Table(None, None, (Heading("A"),), (TableRow((cell,)),)), NO_PICTURES)
    assert view["groups"][0]["rows"][0][0]["order"] == 5


@pytest.mark.parametrize(
    ("count", "columns"), [(1, 3), (2, 2), (3, 3), (4, 4), (5, 3), (6, 3), (7, 4), (8, 4)]
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
    assert 12 < balanced_width("A heading that is certainly a little longer than one line", 20) < 20


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


def starts(*heights, kind="reach"):
    """Return where sections of these heights start; each holds one chart beside its title of a line."""
    chart = {"kind": "chart", "title": "", "subtitle": "", "shown": "full"}
    sections = [
        {
            "kind": kind,
            "title": "Title",
            "title_size": 22.0,
            "subtitle": None,
            "blocks": [{**chart, "pictures": {"full": {"height": height / CAUTION - 42.4}}}],
        }
        for height in heights
    ]
    return [(one["start"], one["tight"]) for one in with_starts(sections, "a4")]


def test_a_section_that_fits_under_another_shares_its_page():
    assert starts(300, 300) == [("page", False), ("flow", False)]


def test_below_less_than_half_a_page_a_section_is_set_closer_to_end_on_it():
    assert starts(340, 343) == [("page", False), ("flow", True)]
    assert starts(400, 283) == [("page", False), ("page", False)]


def test_a_section_that_does_not_fit_starts_a_page():
    assert starts(400, 400) == [("page", False), ("page", False)]


def test_no_page_is_left_nearly_empty_before_a_long_section():
    assert starts(150, 700) == [("page", False), ("flow", False)]


def test_channels_keep_to_pages_of_their_own():
    assert starts(300, 300, kind="channels") == [("page", False), ("page", False)]


def test_a_section_a_little_too_high_is_set_closer():
    sentence = {"lead": "", "rest": "word " * 40}
    findings = {"kind": "findings", "title": "T", "sentences": [sentence] * 13}
    section = {
        "kind": "summary",
        "title": "Title",
        "title_size": 22.0,
        "subtitle": None,
        "blocks": [findings],
    }
    assert section_height(section, TIGHT) <= PAGES["a4"] < section_height(section, LOOSE)
    assert with_starts([section], "a4")[0]["tight"]


def test_channels_are_set_alike_so_that_they_can_be_compared():
    assert starts(727, 300, kind="channels") == [("page", True), ("page", True)]


def test_a_channel_shares_a_page_only_where_it_ends_on_it():
    assert starts(100, 500, kind="channels") == [("page", False), ("flow", False)]
    assert starts(100, 650, kind="channels") == [("page", False), ("page", False)]


def test_an_appendix_starts_a_page_rather_than_leave_its_last_lines_on_one():
    assert starts(250, 500, kind="appendix") == [("page", False), ("page", False)]
    assert starts(250, 700, kind="appendix") == [("page", False), ("flow", False)]


def test_a_table_of_twelve_rows_is_set_like_a_long_one_where_that_saves_a_page():
    rows = [[{"text": "1", "note": None, "bar": None, "bullet": None}] * 2] * 12
    table = {
        "kind": "table",
        "title": "Visits",
        "subtitle": None,
        "long": False,
        "heat": False,
        "narrow": False,
        "size": 1.0,
        "shares": [0.5, 0.5],
        "headings": [{"label": "Channel"}, {"label": "Visits"}],
        "groups": [{"name": None, "rows": rows}],
    }
    chart = {
        "kind": "chart",
        "title": "",
        "subtitle": "",
        "shown": "full",
        "pictures": {"full": {"height": 430}},
    }
    section = {"kind": "traffic", "title": "Title", "title_size": 22.0, "subtitle": None}
    alone, below = with_starts([{**section, "blocks": [table]}, {**section, "blocks": [chart, table]}], "a4")
    assert not alone["blocks"][0]["long"]
    assert below["blocks"][1]["long"]


@pytest.mark.parametrize(("count", "led"), [(5, True), (6, False), (7, True), (8, False), (3, False)])
def test_the_first_of_five_or_seven_cards_is_two_columns_wide_so_that_rows_end_evenly(count, led):
    card = Card("Leads", Figure(1, Unit.COUNT, "1"), None, (), None)
    view = block_view(Cards((card,) * count), NO_PICTURES)
    assert [one["wide"] for one in view["cards"]] == [led] + [False] * (count - 1)
    assert (count + led) % view["columns"] == 0


def test_a_long_table_of_two_columns_stands_in_two_halves():
    rows = tuple(
        TableRow((Cell(f"KPI {number}"), Cell("1")), {0: "Reach", 9: "Conversion"}.get(number))
        for number in range(20)
    )
    headings = (Heading("KPI", Align.LEFT), Heading("October"))
    left, right = block_view(Table("Figures", None, headings, rows), NO_PICTURES)["sides"]
    assert [group["name"] for group in left["groups"]] == ["Reach"]
    assert [group["name"] for group in right["groups"]] == ["Conversion"]
    assert left["title"] == "Figures"
    assert right["title"] is None
