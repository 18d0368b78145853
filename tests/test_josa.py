"""Korean particles follow the sound that the word before them ends with."""

import pytest

from reporter.language.josa import josa


@pytest.mark.parametrize(
    ("word", "pair", "phrase"),
    [
        ("링크드인", "이/가", "링크드인이"),
        ("유튜브", "이/가", "유튜브가"),
        ("Facebook", "은/는", "Facebook은"),
        ("YouTube", "을/를", "YouTube를"),
        ("X", "은/는", "X는"),
        ("VK", "은/는", "VK는"),
        ("KPI", "이/가", "KPI가"),
        ("CTM", "이/가", "CTM이"),
        ("엑셀", "으로/로", "엑셀로"),
        ("블로그", "으로/로", "블로그로"),
        ("인스타그램", "으로/로", "인스타그램으로"),
        ("2026", "을/를", "2026을"),
        ("4.2%", "이/가", "4.2%가"),
        (3, "과/와", "3과"),
        ("10,000", "으로/로", "10,000으로"),
        ("₩12,000", "으로/로", "₩12,000으로"),
        ("US$50.00", "으로/로", "US$50.00로"),
        ("−€3.50", "을/를", "−€3.50를"),
        ("‘도달’", "이/가", "‘도달’이"),
    ],
)
def test_the_particle_fits_the_word(word, pair, phrase):
    assert josa(word, pair) == phrase
