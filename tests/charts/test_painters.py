from dataclasses import replace
from xml.etree import ElementTree as ET

import example_charts as charts
import numpy as np
import pytest
from matplotlib.colors import to_hex
from matplotlib.patches import Rectangle

from reporter.brand import load_brand
from reporter.charts import palette
from reporter.charts.line import runs
from reporter.charts.paint import draw, paint
from reporter.charts.sheet import Sheet
from reporter.model.charts import BarChart, Category, Chart, Event, LineChart, Role, Step

FONTS = load_brand().fonts
WIDTHS = (504.0, 240.0)
REALISTIC: tuple[Chart, ...] = (
    charts.engagement_by_channel(),
    charts.reach_trend(),
    charts.score_with_margins(),
    charts.leads_by_channel(),
    charts.what_people_did(),
    charts.share_by_format(),
    charts.from_reach_to_customers(),
    charts.what_is_left(),
)
EVERY = pytest.mark.parametrize("chart", [*REALISTIC, *charts.stress_charts()], ids=lambda one: one.frame.id)
AT_EACH_WIDTH = pytest.mark.parametrize("width", WIDTHS)


def texts(sheet: Sheet) -> list[str]:
    return [words for words, _box in sheet.boxes]


def bars(sheet: Sheet, colour: str) -> list[Rectangle]:
    patches = [patch for patch in sheet.axes.patches if isinstance(patch, Rectangle)]
    return [patch for patch in patches if to_hex(patch.get_facecolor()) == colour]


@EVERY
@AT_EACH_WIDTH
def test_no_text_touches_another(chart, width):
    boxes = draw(chart, FONTS, width).boxes
    touching = [
        (one, other)
        for index, (one, a) in enumerate(boxes)
        for other, b in boxes[index + 1 :]
        if a.left < b.right and b.left < a.right and a.top < b.bottom - 0.5 and b.top < a.bottom - 0.5
    ]
    assert touching == []


@EVERY
@AT_EACH_WIDTH
def test_no_text_leaves_the_picture(chart, width):
    sheet = draw(chart, FONTS, width)
    outside = [
        words
        for words, box in sheet.boxes
        if box.left < -0.5
        or box.top < -0.5
        or box.right > sheet.width + 0.5
        or box.bottom > sheet.height + 0.5
    ]
    assert outside == []


@EVERY
def test_a_picture_is_the_same_every_time_and_holds_no_nonsense(chart):
    once, again = paint(chart, FONTS, 240.0), paint(chart, FONTS, 240.0)
    assert once == again
    ET.fromstring(once.svg)
    assert not any(
        word in once.svg.lower() for word in ("nan", "none ", ">none", "inf ", "<!doctype", "<style")
    )


@EVERY
def test_every_category_has_a_place_for_its_values(chart):
    picture = paint(chart, FONTS, 504.0)
    assert len(picture.places) == len(
        getattr(chart, "categories", getattr(chart, "steps", getattr(chart, "moves", ())))
    )
    assert all(0 <= place <= max(picture.width, picture.height) for place in picture.places)


def test_the_end_of_each_line_is_labelled_with_name_and_value():
    shown = texts(draw(charts.engagement_by_channel(), FONTS, 504.0))
    assert {"Instagram 5.4 %", "TikTok 4.7 %", "LinkedIn 3.9 %", "Facebook 2.3 %"} <= set(shown)


def test_a_gap_is_a_gap_and_a_lonely_point_a_run_of_its_own():
    assert list(runs((1.0, 2.0, None, 3.0, None))) == [range(2), range(3, 4)]


def test_a_change_of_definition_ends_a_line():
    assert list(runs((1.0, 2.0, 3.0), frozenset({2}))) == [range(2), range(2, 3)]


def test_an_event_is_written_above_the_plot():
    chart = replace(
        charts.engagement_by_channel(), events=(Event(2, "One"), Event(3, "Two"), Event(11, "Three"))
    )
    sheet = draw(chart, FONTS, 504.0)
    tops = {words: box.top for words, box in sheet.boxes}
    assert max(tops["One"], tops["Two"], tops["Three"]) < tops["6 %"]


@pytest.mark.parametrize(("index", "left"), [(6, True), (0, False)])
def test_a_label_stands_left_of_its_event_where_another_line_would_cross_it(index, left):
    words = (
        "A label of some length"  # longer than the way to the next event, and to the left edge from the first
    )
    chart = replace(charts.engagement_by_channel(), events=(Event(index, words), Event(index + 1, "Next")))
    sheet = draw(chart, FONTS, 504.0)
    boxes = dict(sheet.boxes)
    assert (boxes[words].right < sheet.places[index]) is left
    assert boxes["Next"].left > sheet.places[index + 1]


def test_bars_start_at_zero_and_are_as_long_as_their_values():
    sheet = draw(charts.leads_by_channel(), FONTS, 504.0)
    now = [bar for bar in bars(sheet, palette.INK) if bar.get_width() > 7.5]
    before = [bar for bar in bars(sheet, palette.BEFORE) if bar.get_width() > 7.5]
    assert {round(bar.get_x(), 3) for bar in (*now, *before)} == {round(now[0].get_x(), 3)}
    assert now[0].get_width() / before[0].get_width() == pytest.approx(121 / 86)


def test_a_missing_bar_shows_a_dash_and_a_zero_shows_zero():
    chart = BarChart(
        charts.leads_by_channel().frame,
        (Category("A"), Category("B")),
        (charts.counts("October", Role.NOW, (0.0, None)),),
        (),
    )
    sheet = draw(chart, FONTS, 504.0)
    assert texts(sheet) == ["A", "0", "B", "–"]


def test_a_forecast_is_hatched():
    chart = replace(
        charts.leads_by_channel(),
        series=(charts.counts("Forecast", Role.FORECAST, (1.0, 2.0, 3.0, 4.0, 5.0)),),
        marks=None,
    )
    hatched = [patch for patch in draw(chart, FONTS, 504.0).axes.patches if patch.get_hatch()]
    assert len(hatched) == 5


def test_a_margin_stands_as_far_above_a_point_as_below_it_and_nowhere_else():
    sheet = draw(charts.score_with_margins(), FONTS, 504.0)
    upright = [
        np.asarray(line.get_xydata())
        for line in sheet.axes.lines
        if to_hex(line.get_color()) == palette.FAINT and np.ptp(line.get_xdata()) == 0
    ]
    assert [ends[0, 0] for ends in upright] == [sheet.places[index] for index in (0, 3, 4, 5)]
    heights = [np.ptp(ends[:, 1]) for ends in upright]
    assert [height / heights[0] for height in heights] == pytest.approx([1, 12.5 / 15, 11 / 15, 10.9 / 15])


def test_stacked_parts_add_up_and_negative_ones_stand_below_zero():
    from reporter.charts.stacked_bar import spans

    series = (
        charts.counts("Won", Role.NOW, (40.0,)),
        charts.counts("More", Role.OTHER, (2.0,)),
        charts.counts("Lost", Role.BEFORE, (-20.0,)),
        charts.counts("Unknown", Role.OTHER, (None,)),
    )
    assert list(spans(series, 0)) == [(0, 0.0, 40.0), (1, 40.0, 42.0), (2, 0.0, -20.0)]


def test_a_funnel_writes_each_rate_between_its_steps():
    sheet = draw(charts.from_reach_to_customers(), FONTS, 504.0)
    places = {words: (box.top + box.bottom) / 2 for words, box in sheet.boxes}
    assert places["3,120,000"] < places["1.08 %"] < places["33,700"]


def test_each_step_of_a_waterfall_begins_where_the_one_before_ended():
    sheet = draw(charts.what_is_left(), FONTS, 504.0)
    steps, sums = bars(sheet, palette.BEFORE), bars(sheet, palette.INK)
    zero, length = sums[0].get_x(), sums[0].get_width()
    assert [bar.get_x() - zero for bar in steps] == pytest.approx(
        [length * part / 5000 for part in (3200, 2000, 1900)]
    )
    assert [bar.get_width() for bar in steps] == pytest.approx(
        [length * part / 5000 for part in (1800, 1200, 100)]
    )
    assert sums[1].get_x() == pytest.approx(zero)
    assert sums[1].get_width() == pytest.approx(length * 1900 / 5000)


def test_a_waterfall_that_ends_below_zero_says_so_in_the_colour_of_bad():
    loss = next(one for one in charts.stress_charts() if one.frame.id == "waterfall-loss")
    sheet = draw(loss, FONTS, 504.0)
    (rest,) = bars(sheet, palette.BAD)
    (revenue,) = bars(sheet, palette.INK)
    assert rest.get_x() + rest.get_width() == pytest.approx(revenue.get_x())
    assert rest.get_width() / revenue.get_width() == pytest.approx(55 / 50)


def test_a_dollar_sign_is_a_dollar_sign():
    funnel = replace(charts.from_reach_to_customers(), steps=(Step("$5 and $6", 1, "$1"),))
    assert ">$5 and $6</text>" in paint(funnel, FONTS, 504.0).svg


def test_markup_in_a_name_is_text():
    funnel = replace(charts.from_reach_to_customers(), steps=(Step("<script>&", 1, "1"),))
    assert "&lt;script&gt;&amp;" in paint(funnel, FONTS, 504.0).svg


def test_a_chart_is_dressed_in_the_colours_it_is_given():
    svg = paint(charts.engagement_by_channel(), FONTS, 504.0).svg
    dressed = palette.dressed(svg, {name: f"var(--{name})" for name in palette.NAMES})
    assert "#0000" not in dressed
    assert "stroke: var(--accent)" in dressed
    assert "fill: var(--ink)" in dressed


def test_the_line_of_focus_lies_on_top_of_the_others():
    chart = charts.engagement_by_channel()
    assert isinstance(chart, LineChart)
    lines = [line for line in draw(chart, FONTS, 504.0).axes.lines if np.size(line.get_xdata()) == 12]
    assert max(lines, key=lambda line: line.get_zorder()).get_color() == palette.ACCENT


def test_parts_of_one_bar_have_greys_that_differ():
    from reporter.charts.stacked_bar import colours

    roles = (Role.NOW, Role.FOCUS, Role.BEFORE, Role.OTHER, Role.OTHER)
    found = colours([charts.counts("A", role, (1.0,)) for role in roles])
    assert len(set(found)) == 5
    assert palette.FAINT not in found
