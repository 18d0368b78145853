"""What ``report build`` says besides the files it wrote."""

import os
import signal
import subprocess
import sys
import time

import pytest
from typer.testing import CliRunner
from workbook_text import workbook

from reporter.cli.main import app

BOOK = """
[Settings]
Setting | Value
Brand | Harbour Lane
Currency | EUR
Rhythm | Month
[Channels]
Channel | Network
You🎬Tube | YouTube
[Channel results]
Period | Channel | Followers | Impressions | Likes
2026-09-01 | You🎬Tube | 1000 | 5000 | 100
2026-10-01 | You🎬Tube | 1100 | 6000 | 140
"""
RUN = "from reporter.cli.main import run; run()"
FAINT = """
extends = "default"
name = "Pale"
[colours.light]
accent = "#f5d0d0"
"""


@pytest.fixture
def book(tmp_path):
    return workbook(tmp_path, BOOK)


def built(book, *options):
    line = ["build", str(book), "-o", str(book.parent / "out"), "--as-of", "2026-11-22", *options]
    result = CliRunner().invoke(app, line)
    assert result.exit_code == 0, result.output
    return result.output


def test_characters_that_no_font_has_are_named(book):
    told = built(book, "--format", "html")
    assert "so the PDF and the charts leave them out: 🎬" in told
    assert "🎬" not in built(book, "--format", "json")


def test_a_colour_too_faint_is_named(book):
    (book.parent / "pale").mkdir()
    (book.parent / "pale" / "brand.toml").write_text(FAINT)
    assert "(#f5d0d0) is too faint for text" in built(
        book, "--brand", str(book.parent / "pale"), "--format", "json"
    )


def test_a_language_may_be_asked_for_in_capitals(book):
    assert "harbour-lane-2026-10-ko.json" in built(book, "--language", "KO", "--format", "json")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_an_interrupt_ends_a_build_without_a_word_and_without_a_file(book):
    line = [sys.executable, "-c", RUN, "build", str(book), "-o", str(book.parent / "out")]
    with subprocess.Popen(line, stderr=subprocess.PIPE, text=True, start_new_session=True) as running:
        time.sleep(1)
        os.killpg(running.pid, signal.SIGINT)
        told = running.communicate()[1]
    assert (running.returncode, told) == (130, "")
    assert not (book.parent / "out").exists()
