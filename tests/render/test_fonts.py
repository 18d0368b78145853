from dataclasses import replace
from io import BytesIO

from example_report import example_report
from fontTools.ttLib import TTFont

from reporter.brand import load_brand
from reporter.render.fonts import boxes, cut, needed, printable, uncovered
from reporter.render.pdf import finished_html
from reporter.render.pictures import paint_all, placed_charts
from reporter.story.blocks import ChartBlock

FONTS = load_brand().fonts


def test_a_latin_text_needs_one_family():
    assert [family for family, _files, _characters in needed(FONTS, set("Reach 5.4 % ▲ − ₩"))] == ["Inter"]


def test_each_script_brings_its_family_and_only_its_own_characters():
    found = {family: characters for family, _files, characters in needed(FONTS, set("a가你\n"))}
    assert found == {"Inter": {"a"}, "Pretendard": {"가"}, "Noto Sans SC": {"你"}}


def test_characters_without_a_font_are_named():
    assert uncovered(FONTS, set("a가\n😀")) == {"😀"}


def test_a_cut_font_has_the_characters_asked_for_and_figures_of_equal_width():
    regular = FONTS.files["Inter"][0]
    with TTFont(BytesIO(cut(regular, set("abc123")))) as font:
        assert set(map(chr, font.getBestCmap())) == set("abc123")
        assert "tnum" in {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}


def test_a_font_is_cut_the_same_way_every_time():
    regular = FONTS.files["Inter"][0]
    assert cut(regular, set("abc")) == cut(regular, set("cba"))


def test_what_no_font_has_is_left_out_with_the_space_before_it_and_ids_stay():
    cover = replace(example_report().cover, brand="You🎬Tube 👩‍🚀 한국 ❤️", title="🎉")
    section = replace(example_report().sections[0], id="channel:🎬", name="A 🎬 B")
    report = replace(example_report(), cover=cover, sections=(section,))
    printed = printable(report, FONTS)
    assert (printed.cover.brand, printed.cover.title) == ("YouTube 한국 ❤", "…")
    assert (printed.sections[0].id, printed.sections[0].name) == ("channel:🎬", "A B")
    assert boxes(report, FONTS) == set("🎬👩🚀🎉")
    assert boxes(printed, FONTS) == set()


def test_a_chart_with_an_emoji_is_painted_without_it_and_without_a_complaint():
    chart = next(chart for chart, _width in placed_charts(example_report()))
    frame = replace(chart.frame, title="🎬")
    named = replace(chart, frame=frame)
    section = replace(example_report().sections[0], blocks=(ChartBlock(named),))
    report = replace(example_report(), sections=(section,))
    assert "🎬" not in "".join(picture.svg for picture in paint_all(report, FONTS).values())
    assert "🎬" not in finished_html(report, load_brand())[0]
