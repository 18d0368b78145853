"""A file appears whole or not at all."""

import stat

import pytest

from reporter.errors import CannotWriteError
from reporter.workbook.files import write_whole


def test_a_file_is_written_or_replaced_whole(tmp_path):
    write_whole(tmp_path / "book.xlsx", b"first")
    write_whole(tmp_path / "book.xlsx", b"second")

    assert (tmp_path / "book.xlsx").read_bytes() == b"second"
    assert [path.name for path in tmp_path.iterdir()] == ["book.xlsx"]


def test_what_cannot_be_replaced_stays_and_nothing_is_left_behind(tmp_path):
    (tmp_path / "folder").mkdir()

    with pytest.raises(CannotWriteError) as refused:
        write_whole(tmp_path / "folder", b"new")

    assert refused.value.facts["path"] == str(tmp_path / "folder")
    assert refused.value.facts["cause"]
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_a_written_file_may_be_read_by_whom_any_new_file_may(tmp_path):
    write_whole(tmp_path / "book.xlsx", b"x")
    (tmp_path / "usual").write_bytes(b"x")

    modes = {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}

    assert len(modes) == 1
