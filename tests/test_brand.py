from pathlib import Path

import pytest

from reporter.brand import Brand, brand_remarks, contrast, load_brand, luminance, mix, readable
from reporter.errors import BrandError, Severity
from reporter.language import available, language
from reporter.resources import asset_folder

SCHEMES = ("light", "dark")
FONT = asset_folder("fonts") / "Inter-Regular.ttf"
DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
)


@pytest.fixture
def kit(tmp_path: Path):
    """Return a function that writes a kit and returns its folder."""

    def write(text: str, name: str = "shop", **files: bytes) -> Path:
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        (folder / "brand.toml").write_text(text, encoding="utf-8")
        for file, content in files.items():
            (folder / file.replace("__", ".")).write_bytes(content)
        return folder

    return write


def mistakes(folder: Path) -> list[tuple[str, object]]:
    with pytest.raises(BrandError) as caught:
        load_brand(folder)
    return [(problem.id, problem.facts.get("key")) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#767676", "#ffffff", 4.54),
        ("#777777", "#ffffff", 4.48),
    ],
)
def test_contrast_is_that_of_the_web_guidelines(one, other, ratio):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)
    assert contrast(other, one) == contrast(one, other)


def test_luminance_weighs_green_most():
    assert luminance("#ff0000") == pytest.approx(0.2126)
    assert luminance("#00ff00") == pytest.approx(0.7152)
    assert luminance("#0000ff") == pytest.approx(0.0722)


def test_a_mix_lies_between_its_colours():
    assert mix("#000000", "#ffffff", 0) == "#000000"
    assert mix("#000000", "#ffffff", 1) == "#ffffff"
    assert mix("#000000", "#c86400", 0.5) == "#643200"


def test_a_readable_colour_stays_and_a_faint_one_moves_just_far_enough():
    assert readable("#767676", "#ffffff") == "#767676"
    darkened = readable("#ffcc00", "#ffffff")
    assert 4.5 <= contrast(darkened, "#ffffff") < 4.7
    assert contrast(readable("#222266", "#10141c"), "#10141c") >= 4.5


def texts_of(brand: Brand, scheme: str) -> list[str]:
    colours = getattr(brand, scheme)
    return [colours.ink, colours.muted, colours.accent_text, colours.good, colours.bad]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_text_colour_of_the_default_kit_is_readable_on_paper_and_on_tint(scheme):
    brand = load_brand()
    colours = getattr(brand, scheme)
    for text in texts_of(brand, scheme):
        assert contrast(text, colours.paper) >= 4.5
        assert contrast(text, colours.tint) >= 4.5
    for mark in (colours.accent, colours.before, colours.faint):
        assert contrast(mark, colours.paper) >= 3
    assert brand_remarks(brand) == ()


def test_the_default_kit_names_fonts_that_exist():
    brand = load_brand()
    assert brand.page_size == "a4"
    assert brand.fonts.stack == ("Inter", "Pretendard", "Noto Sans SC")
    assert all(path.is_file() for pair in brand.fonts.files.values() for path in pair)


def test_a_kit_says_only_what_differs(kit):
    brand = load_brand(kit('extends = "default"\npage_size = "Letter"\n[colours.light]\naccent = "#A10"\n'))
    assert brand.name == "shop"
    assert brand.page_size == "letter"
    assert brand.light.accent == brand.light.accent_text == "#aa1100"
    assert brand.light.ink == load_brand().light.ink


def test_the_dark_accent_follows_from_the_light_one_when_the_kit_is_silent(kit):
    brand = load_brand(kit('extends = "default"\n[colours.light]\naccent = "#0a1f44"\n'))
    assert brand.dark.accent != load_brand().dark.accent
    assert contrast(brand.dark.accent, brand.dark.paper) >= 3
    assert contrast(brand.dark.accent_text, brand.dark.paper) >= 4.5


def test_an_accent_that_is_too_faint_is_darkened_for_text_and_said(kit):
    brand = load_brand(kit('extends = "default"\n[colours.light]\naccent = "#ffcc00"\n'))
    assert brand.light.accent == "#ffcc00"
    assert contrast(brand.light.accent_text, brand.light.paper) >= 4.5
    remarks = {(remark.id, remark.facts["key"]) for remark in brand_remarks(brand)}
    assert remarks == {
        ("brand-text-faint", "colours.light.accent_text"),
        ("brand-mark-faint", "colours.light.accent"),
    }
    assert {remark.severity for remark in brand_remarks(brand)} == {Severity.WARNING}


def test_a_kit_can_extend_a_neighbour(kit):
    kit('extends = "default"\nname = "House"\n[colours.light]\ngood = "#005500"\n', "house")
    brand = load_brand(kit('extends = "../house"\n'))
    assert (brand.name, brand.light.good) == ("shop", "#005500")


def test_kits_that_extend_each_other_are_refused(kit):
    kit('extends = "../shop"\n', "house")
    folder = kit('extends = "../house"\n')
    with pytest.raises(BrandError) as caught:
        load_brand(folder)
    assert [problem.id for problem in caught.value.problems] == ["brand-extends-circle"]
    assert caught.value.problems[0].facts["chain"] == "shop → house → shop"


def test_every_mistake_is_reported_at_once(kit):
    folder = kit(
        'extends = "default"\ncolor = "red"\npage_size = "a3"\nlogo = "logo.png"\nname = 3\n'
        'fonts = { stack = "Inter" }\n[colours.light]\nink = "black"\n[colours.dark]\npaper = "#12345"\n'
    )
    assert mistakes(folder) == [
        ("brand-unknown-key", "color"),
        ("brand-bad-page-size", "page_size"),
        ("brand-file-missing", "logo"),
        ("brand-wrong-type", "name"),
        ("brand-wrong-type", "fonts.stack"),
        ("brand-bad-colour", "colours.light.ink"),
        ("brand-bad-colour", "colours.dark.paper"),
    ]


def test_files_stay_inside_the_kit(kit, tmp_path):
    (tmp_path / "secret.png").write_bytes(DOT)
    assert mistakes(kit('extends = "default"\nlogo = "../secret.png"\n')) == [("brand-file-outside", "logo")]
    assert mistakes(kit('extends = "default"\nlogo = "/etc/hostname"\n')) == [("brand-file-outside", "logo")]
    folder = kit('extends = "default"\nlogo = "link.png"\n')
    (folder / "link.png").symlink_to(tmp_path / "secret.png")
    assert mistakes(folder) == [("brand-file-outside", "logo")]


def test_a_logo_and_a_font_are_what_they_say(kit):
    folder = kit('extends = "default"\nlogo = "logo.png"\n', logo__png=DOT)
    assert load_brand(folder).logo == (folder / "logo.png").resolve()
    assert mistakes(kit('extends = "default"\nlogo = "logo.png"\n', logo__png=b"GIF89a")) == [
        ("brand-wrong-file", "logo")
    ]


def test_a_font_of_the_kits_own_needs_both_weights(kit):
    stack = 'extends = "default"\n[fonts]\nstack = ["House Sans", "Inter"]\n'
    text = stack + '[fonts.files."House Sans"]\nregular = "house.ttf"\n'
    assert mistakes(kit(text, house__ttf=FONT.read_bytes())) == [
        ("brand-missing-key", "fonts.files.House Sans.bold")
    ]
    brand = load_brand(kit(text + 'bold = "house.ttf"\n', house__ttf=FONT.read_bytes()))
    assert list(brand.fonts.files) == ["House Sans", "Inter"]


@pytest.mark.parametrize(
    "text",
    ["[colours", "a = 1\na = 2", "x = " + "[" * 5000, "x = " + "9" * 5000],
    ids=["open", "twice", "deep", "digits"],
)
def test_a_file_that_is_not_toml_is_refused_in_words(kit, text):
    assert mistakes(kit(text)) == [("brand-not-toml", None)]


def test_a_folder_without_a_kit_is_refused(tmp_path):
    assert mistakes(tmp_path) == [("brand-no-file", None)]


def test_a_kit_that_extends_nothing_must_be_complete(kit):
    keys = [key for _, key in mistakes(kit('page_size = "a4"\n'))]
    assert "colours.light.ink" in keys
    assert "fonts.stack" in keys
    assert "colours.light.accent_text" not in keys


def test_a_parent_that_does_not_exist_is_said(kit):
    assert mistakes(kit('extends = "nowhere"\n'))[0] == ("brand-extends-missing", "extends")


@pytest.mark.parametrize("code", [code for code in available() if code in {"en", "ko"}])
def test_every_problem_of_a_kit_has_words(kit, code):
    kit('extends = "../circle"\n', "circle")
    kits = [
        kit(
            'extends = "default"\ncolor = 1\npage_size = "a3"\nlogo = "l.png"\nfonts = { stack = 1 }\n', "one"
        ),
        kit('extends = "default"\nlogo = "../l.png"\ncolours = 1\n[fonts]\nstack = ["A"]\n', "two"),
        kit('extends = "default"\nname = 1\n[colours.light]\nink = "x"\n', "three"),
        kit('extends = "default"\nlogo = "l.png"\n', "four", l__png=b"GIF"),
        kit('extends = "no"\n', "five"),
        kit("[", "six"),
        kit('extends = "../circle"\n', "circle"),
        kit("", "seven") / "none",
    ]
    words = language(code)
    for folder in kits:
        with pytest.raises(BrandError) as caught:
            load_brand(folder)
        assert all(words.error(caught.value))
        assert all(all(words.problem(problem)) for problem in caught.value.problems)
    faint = load_brand(kit('extends = "default"\n[colours.light]\naccent = "#ffcc00"\n', "faint"))
    assert all(all(words.problem(remark)) for remark in brand_remarks(faint))
