"""The log: who has what, one run at a time, and files that are not what they should be."""

import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from reporter.delivery.sent_log import Identity, Known, Roll, Standing, State, looked_at, opened
from reporter.errors import SendLogError
from reporter.language import available, language

OCTOBER = Identity("harbour lane", "2026-10", "{}", "aaaa")
CORRECTED = Identity("harbour lane", "2026-10", "{}", "bbbb")
SEPTEMBER = Identity("harbour lane", "2026-09", "{}", "aaaa")
INSTAGRAM = Identity("harbour lane", "2026-10", '{"channels": ["Instagram"]}', "aaaa")
NOON = datetime(2026, 11, 4, 12, tzinfo=UTC)
DANA = "dana@harbourlane.example"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


def standings(folder, *identities, mailbox=DANA):
    with looked_at(folder) as log:
        return [str(log.known(identity, mailbox).standing) for identity in identities]


def test_nobody_has_anything_at_first_and_looking_leaves_no_trace(folder):
    assert standings(folder, OCTOBER) == ["new"]
    assert not folder.exists()


def test_nobody_else_on_this_computer_can_look(folder):
    with opened(folder):
        assert folder.stat().st_mode & 0o777 == 0o700


def test_who_has_a_report_has_that_report_alone(folder):
    with opened(folder) as log:
        log.note(OCTOBER, DANA, NOON, State.HANDING)
        log.note(OCTOBER, DANA, NOON, State.SENT)
        assert log.known(OCTOBER, DANA) == Known(Standing.HAS, NOON)
    assert standings(folder, OCTOBER, CORRECTED, SEPTEMBER, INSTAGRAM) == ["has", "earlier", "new", "new"]
    assert standings(folder, OCTOBER, mailbox="Dana@HarbourLane.example") == ["has"]
    assert standings(folder, OCTOBER, mailbox="aoife@harbourlane.example") == ["new"]


def test_a_mail_whose_end_was_never_told_is_in_doubt_until_it_is_sent(folder):
    with opened(folder) as log:
        log.note(OCTOBER, DANA, NOON, State.HANDING)
    assert standings(folder, OCTOBER, CORRECTED) == ["unsure", "earlier"]
    with opened(folder) as log:
        log.note(OCTOBER, DANA, NOON + timedelta(hours=1), State.SENT)
    assert standings(folder, OCTOBER) == ["has"]


def test_a_refused_mail_takes_nothing_back(folder):
    with opened(folder) as log:
        log.note(OCTOBER, DANA, NOON, State.REFUSED, "550 no")
        assert log.known(OCTOBER, DANA).standing is Standing.NEW
        log.note(OCTOBER, DANA, NOON, State.SENT)
        log.note(OCTOBER, DANA, NOON + timedelta(days=1), State.REFUSED, "550 no")
        assert log.known(OCTOBER, DANA) == Known(Standing.HAS, NOON)


def test_figures_that_went_back_are_a_correction_of_the_correction(folder):
    """Sent, corrected, and the correction taken back: what everybody has is the wrong one of the two."""
    with opened(folder) as log:
        log.note(OCTOBER, DANA, NOON, State.SENT)
        log.note(CORRECTED, DANA, NOON + timedelta(hours=1), State.SENT)
        assert log.known(OCTOBER, DANA) == Known(Standing.EARLIER, NOON + timedelta(hours=1))
        log.note(OCTOBER, DANA, NOON + timedelta(hours=2), State.SENT)
    assert standings(folder, OCTOBER, CORRECTED) == ["has", "earlier"]


def test_what_was_written_last_counts_whatever_the_clock_said(folder):
    with opened(folder) as log:
        log.note(OCTOBER, DANA, NOON + timedelta(days=1500), State.SENT)
        log.note(CORRECTED, DANA, NOON, State.SENT)
        assert log.known(CORRECTED, DANA) == Known(Standing.HAS, NOON)


def test_a_list_is_known_again_by_its_content_and_its_people(folder):
    with opened(folder) as log:
        assert log.begun(OCTOBER, "all", again=False) is None
        log.begin(OCTOBER, Roll("all"), NOON)
        assert log.begun(OCTOBER, "all", again=False) == NOON
        assert log.begun(OCTOBER, "all", again=True) is None
        assert log.begun(OCTOBER, "others", again=False) is None
        assert log.begun(CORRECTED, "all", again=False) is None
        log.begin(CORRECTED, Roll("all"), NOON + timedelta(hours=1))
        assert log.begun(OCTOBER, "all", again=False) is None


def test_the_figures_of_the_content_before_are_known(folder):
    with opened(folder) as log:
        assert log.earlier_figures(OCTOBER) == {}
        log.begin(OCTOBER, Roll("all", figures={"도달": "9,000"}), NOON)
        assert log.earlier_figures(OCTOBER) == {}
        assert log.earlier_figures(CORRECTED) == {"도달": "9,000"}


def test_who_got_the_mail_of_a_moment_is_known(folder):
    with opened(folder) as log:
        log.note(OCTOBER, "Dana@Example.com", NOON, State.SENT)
        log.note(OCTOBER, "a@b.example", NOON, State.HANDING)
        log.note(OCTOBER, "c@b.example", NOON + timedelta(hours=1), State.SENT)
        assert log.got(OCTOBER, NOON) == {"dana@example.com"}


@pytest.mark.parametrize("moment", ["soon", b"\xff", "2026-13-01"])
def test_a_damaged_moment_is_said_to_be_in_the_log(folder, moment):
    with opened(folder) as log:
        log.note(OCTOBER, DANA, NOON, State.SENT)
    with sqlite3.connect(folder / "sent.sqlite") as connection:
        connection.execute("UPDATE mails SET moment = ?", (moment,))
    connection.close()
    with looked_at(folder) as log, pytest.raises(SendLogError):
        log.known(OCTOBER, DANA)


def test_a_log_from_before_lists_were_kept_is_read(folder):
    with opened(folder) as log:
        log.note(OCTOBER, DANA, NOON, State.SENT)
    with sqlite3.connect(folder / "sent.sqlite") as connection:
        connection.execute("DROP TABLE lists")
    connection.close()
    assert standings(folder, OCTOBER) == ["has"]
    with opened(folder) as log:
        assert log.begun(OCTOBER, "all", again=False) is None


def reason_of(folder, how=opened):
    with pytest.raises(SendLogError) as stopped, how(folder):
        pass
    for code in available():
        assert all(language(code).error(stopped.value))
    return stopped.value.reason


def test_a_second_run_waits_outside(folder):
    with opened(folder):
        assert reason_of(folder) == "locked"
        assert standings(folder, OCTOBER) == ["new"]
    with opened(folder) as log:
        assert log.known(OCTOBER, DANA).standing is Standing.NEW


HOLD = """
import os, sys
from pathlib import Path
from reporter.delivery.sent_log import opened
with opened(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""


def test_a_run_that_is_killed_lets_go(folder):
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with other:
        assert other.stdout
        assert other.stdout.readline().strip() == b"open"
        assert reason_of(folder) == "locked"
        other.kill()
        other.wait()
    with opened(folder) as log:
        log.note(OCTOBER, DANA, NOON, State.SENT)


@pytest.mark.parametrize("how", [opened, looked_at])
@pytest.mark.parametrize(
    "content", [b"not a database, but long enough to look like a file of something" * 40]
)
def test_a_damaged_log_stops_everything(folder, how, content):
    folder.mkdir()
    (folder / "sent.sqlite").write_bytes(content)
    assert reason_of(folder, how) == "unusable"
    assert (folder / "sent.sqlite").read_bytes() == content


def test_a_log_of_a_newer_version_stops_everything(folder):
    with opened(folder):
        pass
    connection = sqlite3.connect(folder / "sent.sqlite")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert reason_of(folder) == "newer"
    assert reason_of(folder, looked_at) == "newer"


def test_a_folder_that_is_a_file_is_said(folder):
    folder.write_text("mine")
    assert reason_of(folder) == "folder"


def test_a_lock_that_cannot_be_taken_is_said(folder):
    (folder / "sent.lock").mkdir(parents=True)
    assert reason_of(folder) == "unusable"
