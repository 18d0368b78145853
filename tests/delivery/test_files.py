"""Output names that every system takes, and files that appear whole, all of them or none."""

import os
import re
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reporter.delivery.files import LONGEST, RESERVED, stem, write_all
from reporter.errors import CannotWriteError

TEXTS = st.text(max_size=90)
DOCUMENTS = {"a.pdf": b"new pdf", "a.html": b"new page"}


@pytest.mark.parametrize(
    ("brand", "period", "extras", "expected"),
    [
        ("Harbour Lane", "2026-10", (), "harbour-lane-2026-10"),
        ("온결 티하우스", "2026-10", ("en",), "온결-티하우스-2026-10-en"),
        ("Café Ñandú & Söhne", "2026-W44", (), "café-ñandú-söhne-2026-w44"),
        ("Cafe\u0301", "2026", (), "café-2026"),
        ("北京茶 · Чай", "2026-Q3", ("Instagram", "year"), "北京茶-чай-2026-q3-instagram-year"),
        ("A", "2026-01..2026-06", (), "a-2026-01-2026-06"),
        ("../../etc/passwd", "2026-10", (), "etc-passwd-2026-10"),
        ("C:\\Windows", "2026-10", (), "c-windows-2026-10"),
        ("snake_case", "2026-10", (), "snake-case-2026-10"),
        ("!!!", "2026-10", (), "report-2026-10"),
        ("", "", (), "report"),
        ("CON", "2026-10", (), "report-con-2026-10"),
        ("Aux Lab", "2026-10", (), "report-aux-lab-2026-10"),
        ("com1", "2026-10", (), "report-com1-2026-10"),
        ("lpt²", "2026-10", (), "report-lpt²-2026-10"),
        ("Console", "2026-10", (), "console-2026-10"),
    ],
)
def test_a_name_is_made_of_brand_period_and_what_differs(brand, period, extras, expected):
    assert stem(brand, period, *extras) == expected


def test_a_long_brand_gives_way_to_the_period():
    name = stem("The Extraordinarily Patient Company of Tea, Kettles & Linens", "2026-10")
    assert name == "the-extraordinarily-patient-company-of-tea-kettles-l-2026-10"
    assert len(name) == 60


def test_many_extras_leave_some_of_the_brand():
    name = stem("Harbour Lane Ceramics", "2026-10", *(f"channel {number}" for number in range(12)))
    assert name.startswith("harbour-lane-2026-10-channel-0")
    assert len(name) <= LONGEST


def test_the_language_is_never_cut():
    channels = [f"channel {number}" for number in range(12)]
    korean, english = (stem("Harbour Lane", "2026-10", *channels, language=code) for code in ("ko", ""))
    assert korean == "harbour-lane-2026-10-channel-0-channel-1-channel-2-channe-ko"
    assert (len(korean), len(english)) == (60, 60)


@given(TEXTS, TEXTS, st.lists(TEXTS, max_size=4), st.sampled_from(["", "ko"]))
def test_every_name_is_safe(brand, period, extras, language):
    name = stem(brand, period, *extras, language=language)
    assert name.endswith(language)
    assert 0 < len(name) <= LONGEST
    assert all(letter.isalnum() or letter == "-" for letter in name)
    assert name == name.strip("-")
    assert "--" not in name
    assert not RESERVED.fullmatch(name.partition("-")[0])
    assert name == os.path.basename(name)  # noqa: PTH119 — the plain name is what is asked about


@given(TEXTS, TEXTS)
def test_the_same_words_give_the_same_name(brand, period):
    assert stem(brand, period) == stem(brand, period)


@given(st.sampled_from(["con", "PRN", "Aux", "nul", "COM7", "lpt3", "com³"]), TEXTS, TEXTS)
def test_a_name_that_windows_keeps_is_never_used(brand, period, extra):
    name = stem(brand, period, extra)
    assert name.startswith("report-")
    assert len(name) <= LONGEST


def test_documents_are_written_by_name_into_a_new_folder(tmp_path):
    folder = tmp_path / "reports" / "october"
    written = write_all(folder, DOCUMENTS)
    assert written == (folder / "a.pdf", folder / "a.html")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == DOCUMENTS


def test_an_older_document_is_replaced(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"old")
    write_all(tmp_path, DOCUMENTS)
    assert (tmp_path / "a.pdf").read_bytes() == b"new pdf"


def test_what_is_written_may_be_read_as_any_other_file(tmp_path):
    mask = os.umask(0o022)
    try:
        write_all(tmp_path, DOCUMENTS)
    finally:
        os.umask(mask)
    assert stat.S_IMODE((tmp_path / "a.pdf").stat().st_mode) == 0o644


def test_one_document_that_cannot_be_placed_leaves_all_as_it_was(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"old")
    (tmp_path / "a.html").mkdir()
    with pytest.raises(CannotWriteError) as stopped:
        write_all(tmp_path, {"new.json": b"{}", **DOCUMENTS})
    assert stopped.value.facts["path"] == str(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.html", "a.pdf"]
    assert (tmp_path / "a.pdf").read_bytes() == b"old"


@pytest.mark.parametrize("inside", ["taken", "taken/reports"])
def test_a_file_where_the_folder_should_be_is_told(tmp_path, inside):
    (tmp_path / "taken").write_bytes(b"mine")
    with pytest.raises(CannotWriteError):
        write_all(tmp_path / inside, DOCUMENTS)
    assert (tmp_path / "taken").read_bytes() == b"mine"


def test_a_name_too_long_for_the_disk_leaves_nothing(tmp_path):
    with pytest.raises(CannotWriteError):
        write_all(tmp_path, {"a.pdf": b"x", "n" * 300 + ".pdf": b"y"})
    assert list(tmp_path.iterdir()) == []


@given(st.dictionaries(st.from_regex(re.compile(r"[a-z]{1,8}"), fullmatch=True), st.binary(), max_size=4))
def test_every_byte_arrives(tmp_path_factory, documents):
    folder = tmp_path_factory.mktemp("written")
    write_all(folder, documents)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == documents
