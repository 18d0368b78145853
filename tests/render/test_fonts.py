from io import BytesIO

from fontTools.ttLib import TTFont

from reporter.brand import load_brand
from reporter.render.fonts import cut, needed, uncovered

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
