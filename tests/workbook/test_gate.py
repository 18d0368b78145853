"""Files that are no workbook, or not safe to open: one sentence each, and never another library's traceback."""

import time
import tracemalloc
from contextlib import suppress
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from workbook_text import MINIMAL, plain_workbook, workbook

from reporter.errors import CannotReadError
from reporter.language import available, language
from reporter.workbook import gate, scan
from reporter.workbook.read import read

OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)
SHEET = "xl/worksheets/sheet3.xml"


def refusal(path):
    with pytest.raises(CannotReadError) as caught:
        read(path)
    for code in available():
        assert path.name in language(code).error(caught.value)[0]
    return caught.value.reason


def rewritten(path, change, *, extra=(), compression=ZIP_DEFLATED):
    """Rewrite the parts of a workbook: ``change(name, data)`` returns the new data, None leaves the part out."""
    with ZipFile(path) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    with ZipFile(path, "w", compression) as target:
        for name, data in [*parts.items(), *extra]:
            new = change(name, data)
            if new is not None:
                target.writestr(name, new)
    return path


def results(path):
    dataset = read(path).dataset
    assert dataset is not None
    return dataset.rows("channel_results")


def same(_, data):
    return data


def in_sheet(old, new):
    return lambda name, data: data.replace(old, new) if name == SHEET else data


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.xlsx", b"", "empty"),
        ("table.xlsx", b"a,b\n1,2\n", "not-a-workbook"),
        ("page.xlsx", b"<html>", "not-a-workbook"),
        ("old.xls", OLE, "old-format"),
        ("locked.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        ("short.xlsx", b"PK\x03\x04 and no more", "damaged"),
    ],
)
def test_what_is_not_a_zip_is_refused(tmp_path, name, content, reason):
    path = tmp_path / name
    path.write_bytes(content)
    assert refusal(path) == reason


def test_no_file_a_folder_and_a_file_one_may_not_open(tmp_path, monkeypatch):
    assert refusal(tmp_path / "none.xlsx") == "not-found"
    assert refusal(tmp_path) == "folder"
    path = workbook(tmp_path)
    monkeypatch.setattr(type(path), "read_bytes", lambda _: (_ for _ in ()).throw(PermissionError(13, "no")))
    assert refusal(path) == "no-access"


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, "open-document"),
        ({"_rels/.rels": "", "xl/workbook.bin": "x"}, "binary-workbook"),
        ({"word/document.xml": "<w/>"}, "not-a-workbook"),
        ({"_rels/.rels": "<Relationships/>", "word/document.xml": "<w/>"}, "not-a-workbook"),
        ({"_rels/.rels": "<Relationships"}, "damaged"),
        ({"../evil.xml": "<x/>"}, "tampered"),
        ({"/etc/passwd": "x"}, "tampered"),
        ({"..\\evil.xml": "<x/>"}, "tampered"),
        ({"A.xml": "<x/>", "a.xml": "<x/>"}, "tampered"),
    ],
)
def test_a_zip_of_another_kind_is_refused(tmp_path, parts, reason):
    path = tmp_path / "other.xlsx"
    with ZipFile(path, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)
    assert refusal(path) == reason


def test_a_truncated_workbook_is_damaged(tmp_path):
    path = workbook(tmp_path)
    path.write_bytes(path.read_bytes()[:-200])
    assert refusal(path) == "damaged"


def test_a_part_that_does_not_unpack_is_damaged(tmp_path):
    path = workbook(tmp_path)
    data = bytearray(path.read_bytes())
    with ZipFile(path) as package:
        info = package.getinfo(SHEET)
    data[info.header_offset + 40 + len(SHEET) : info.header_offset + 80 + len(SHEET)] = bytes(40)
    path.write_bytes(bytes(data))
    assert refusal(path) == "damaged"


@pytest.mark.parametrize("part", [SHEET, "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml"])
def test_a_part_with_broken_xml_is_damaged(tmp_path, part):
    path = rewritten(workbook(tmp_path), lambda name, data: data[: len(data) // 2] if name == part else data)
    assert refusal(path) == "damaged"


@pytest.mark.parametrize("part", [SHEET, "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_declaration_is_refused_wherever_it_stands(tmp_path, part, encoding):
    head = f"<?xml version='1.0' encoding='{encoding}'?><!-- x --><!DOCTYPE a [<!ENTITY e 'x'>]>"

    def declared(name, data):
        body = data.decode("utf-8").partition("?>")[2] or data.decode("utf-8")
        return (head + body).encode(encoding) if name == part else data

    assert refusal(rewritten(workbook(tmp_path), declared)) == "entities"


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path):
    path = rewritten(workbook(tmp_path), same, extra=[("xl/media/a.png", bytes(30 * gate.MEGABYTE))])
    tracemalloc.start()
    assert refusal(path) == "bomb"
    assert tracemalloc.get_traced_memory()[1] < 10 * gate.MEGABYTE
    tracemalloc.stop()


def test_a_high_ratio_of_a_small_part_is_honest(tmp_path):
    path = rewritten(workbook(tmp_path), same, extra=[("xl/media/a.png", bytes(900_000))])
    assert read(path).dataset is not None


def test_more_parts_than_any_workbook_has_are_refused(tmp_path):
    extra = [(f"xl/x{number}.xml", b"<x/>") for number in range(gate.MOST_PARTS)]
    assert refusal(rewritten(workbook(tmp_path), same, extra=extra)) == "too-many-parts"


def test_the_same_part_twice_is_refused(tmp_path):
    path = workbook(tmp_path)
    with pytest.warns(UserWarning, match="Duplicate"), ZipFile(path, "a") as package:
        package.writestr(SHEET, "<x/>")
    assert refusal(path) == "tampered"


def test_a_zip_with_a_password_is_refused(tmp_path):
    path = workbook(tmp_path)
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(data))
    assert refusal(path) == "encrypted"


def test_a_file_larger_than_the_limit_is_not_read_at_all(tmp_path):
    path = tmp_path / "large.xlsx"
    with path.open("wb") as file:
        file.truncate(gate.LARGEST_FILE + 1)
    assert refusal(path) == "too-large"


def test_more_cells_than_the_limit_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(scan, "MOST_CELLS", 20)
    assert refusal(workbook(tmp_path)) == "too-many-cells"


def test_a_sheet_that_lies_about_its_size_is_read_to_its_real_end(tmp_path):
    path = rewritten(
        workbook(tmp_path), in_sheet(b'<dimension ref="A1:E3"', b'<dimension ref="A1:XFD1048576"')
    )
    assert len(results(path)) == 2
    path = rewritten(workbook(tmp_path), in_sheet(b'<dimension ref="A1:E3"', b'<dimension ref="A1:A1"'))
    assert len(results(path)) == 2


def test_one_value_in_the_last_cell_costs_nothing_and_is_named(tmp_path):
    book = plain_workbook(MINIMAL)
    book["Channel results"]["XFD1048576"] = 1
    path = tmp_path / "far.xlsx"
    book.save(path)
    begun = time.perf_counter()
    found = read(path)
    assert time.perf_counter() - begun < 5
    assert [(p.id, p.cell) for p in found.problems] == [("cell-far", "XFD1048576")]
    assert len(results(path)) == 2


def test_strict_open_xml_is_read(tmp_path):
    loose = b"http://schemas.openxmlformats.org/"
    strict = b"http://purl.oclc.org/ooxml/"

    def as_strict(name, data):
        if not name.startswith("xl/") and name != "_rels/.rels":
            return data
        return data.replace(loose + b"spreadsheetml/2006/main", strict + b"spreadsheetml/main").replace(
            loose + b"officeDocument/2006/", strict + b"officeDocument/"
        )

    found = read(rewritten(workbook(tmp_path), as_strict))
    assert found.problems == ()
    assert [row.number_of("followers") for row in results(tmp_path / "book.xlsx")] == [1000, 500]


def test_macros_are_carried_and_never_looked_at(tmp_path):
    path = rewritten(workbook(tmp_path / "book.xlsm"), same, extra=[("xl/vbaProject.bin", b"\x00macro")])
    assert read(path).dataset is not None


def test_stored_parts_and_junk_behind_the_end_are_read(tmp_path):
    path = rewritten(workbook(tmp_path), same, compression=ZIP_STORED)
    path.write_bytes(path.read_bytes() + b"junk")
    assert read(path).dataset is not None


@pytest.mark.parametrize("lock", ["~$book.xlsx", ".~lock.book.xlsx#"])
def test_a_workbook_open_elsewhere_is_read_with_a_note(tmp_path, lock):
    path = workbook(tmp_path)
    (tmp_path / lock).write_text("someone")
    assert [problem.id for problem in read(path).problems] == ["file-open"]


def test_reading_never_writes(tmp_path):
    path = workbook(tmp_path)
    before = path.read_bytes(), path.stat().st_mtime_ns
    read(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert [file.name for file in tmp_path.iterdir()] == ["book.xlsx"]


def test_random_damage_never_shows_a_traceback(tmp_path):
    original = workbook(tmp_path).read_bytes()
    for place in range(30, len(original), 97):
        data = bytearray(original)
        data[place] ^= 0xFF
        path = tmp_path / "broken.xlsx"
        path.write_bytes(bytes(data))
        with suppress(CannotReadError):
            read(path)
