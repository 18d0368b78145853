"""Killed, interrupted, unheard, without room for its log: nobody gets a report twice, and all is told."""

import asyncio
import signal
import sqlite3
import subprocess
import sys

import pytest
from mail_server import Handler, MailServer
from sending import ARCHIVE, BOOK, DANA, DOHYUN, LATER, PEOPLE, RUN, everybody, parsed, send
from workbook_text import workbook

from reporter.delivery.sent_log import opened

pytestmark = pytest.mark.usefixtures("at_home")

TWENTY = [f"person{number:02}@harbourlane.example" for number in range(20)]


@pytest.mark.parametrize(("verb", "code"), [("rcpt", 0), ("data", 3)])
def test_a_run_killed_in_the_middle_of_twenty_is_taken_up_where_it_stopped(tmp_path, served, verb, code):
    path = workbook(tmp_path, BOOK + "\n[Recipients]\nEmail\n" + "\n".join(TWENTY) + "\n")
    running: list[subprocess.Popen] = []

    async def kill(_server):
        running[0].kill()
        running[0].wait()

    handler = Handler(**{verb: {TWENTY[9]: [kill]}})
    with MailServer(handler) as server:
        served(server)
        asked = [sys.executable, "-c", RUN, "send", str(path), "--attach", "none", "--yes", *LATER]
        running.append(subprocess.Popen(asked, stdout=subprocess.DEVNULL))
        assert running[0].wait() < 0
        done = send(path, "--yes")
    left = 10 if verb == "data" else 11
    assert everybody(handler) == TWENTY
    assert len({parsed(one.content)["Message-ID"] for one in handler.received}) == 1
    assert done.exit_code == code
    assert ("One person may have it" in done.stdout) is (verb == "data")
    assert f"{left} of {left} sent." in done.stdout


def command(path, *options):
    return [sys.executable, "-c", RUN, "send", str(path), "--attach", "none", "--yes", *LATER, *options]


def twenty(folder):
    return workbook(folder, BOOK + "\n[Recipients]\nEmail\n" + "\n".join(TWENTY) + "\n")


def test_a_reader_that_stops_reading_stops_no_mail(tmp_path, served):
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        running = subprocess.Popen(command(twenty(tmp_path)), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert running.stdout
        assert running.stderr
        assert running.stdout.readline()
        running.stdout.close()
        said = running.stderr.read()
        running.stderr.close()
        code = running.wait()
    assert (code, said) == (0, b"")
    assert everybody(handler) == TWENTY


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">/dev/full", ">&- 2>&- <&-"])
def test_a_command_without_streams_sends_all_the_same(book, served, closed):
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        done = subprocess.run(
            ["sh", "-c", f'exec "$@" {closed}', "sh", *command(book)],
            capture_output=True,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, "")
    assert len(handler.received) == 3


def test_a_log_that_fails_half_way_says_how_many_were_sent(book, served, tmp_path):
    async def lock(_server):
        holding.append(sqlite3.connect(tmp_path / "data" / "sent.sqlite", check_same_thread=False))
        holding[0].execute("BEGIN EXCLUSIVE")

    holding: list[sqlite3.Connection] = []
    handler = Handler(rcpt={DOHYUN: [lock]})
    with MailServer(handler) as server:
        served(server)
        done = send(book, "--yes")
        assert (done.exit_code, everybody(handler)) == (3, [DANA, ARCHIVE])
        assert "By then 2 of 3 mails had been sent." in done.stderr
        assert "Nothing was sent" not in done.output
        holding[0].close()
        assert send(book, "--yes").exit_code == 0
    assert everybody(handler) == [DANA, ARCHIVE, DOHYUN]


def test_an_interrupted_list_says_how_it_goes_on(tmp_path, served):
    running: list[subprocess.Popen] = []

    async def interrupt(_server):
        running[0].send_signal(signal.SIGINT)
        await asyncio.sleep(0.5)

    handler = Handler(rcpt={TWENTY[5]: [interrupt]})
    with MailServer(handler) as server:
        served(server)
        path = twenty(tmp_path)
        running.append(subprocess.Popen(command(path), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE))
        assert running[0].stderr
        said = running[0].stderr.read().decode()
        running[0].stderr.close()
        assert running[0].wait() == 130
        assert said.endswith("who has the report does not get it twice.\n")
        assert send(path, "--yes").exit_code == 0
    assert everybody(handler) == TWENTY


@pytest.mark.parametrize("option", ["--to", "--cc", "--bcc", "--test"])
def test_an_option_taken_for_an_address_is_told(book, option):
    done = send(book, option, "--dry-run")
    assert done.exit_code == 2
    assert f"{option} needs an address behind it" in done.stderr


def test_a_mailing_stopped_by_an_error_shows_the_errors_and_counts_the_warnings(tmp_path):
    path = workbook(
        tmp_path, BOOK + "2026-08-01 | LinkedIn | 90000 | 40 | 100\n" + PEOPLE + "X | nobody | To |\n"
    )
    done = send(path, "--dry-run")
    assert done.exit_code == 1
    assert done.stderr.count("Recipients") == 1
    assert "Channel results" not in done.stderr
    assert "warning" in done.stderr


def test_who_may_have_it_gets_it_only_when_that_is_asked_for(book, served):
    async def lose(server):
        server.transport.abort()

    handler = Handler(data={DANA: [lose]})
    with MailServer(handler) as server:
        served(server)
        first = send(book, "--yes", "--to", DANA)
        assert (first.exit_code, "is not known whether" in first.stdout) == (3, True)
        assert send(book, "--yes", "--to", DANA).exit_code == 3
        assert len(handler.received) == 1
        assert send(book, "--yes", "--to", DANA, "--again").exit_code == 0
    once, again = (parsed(one.content) for one in handler.received)
    assert once["Message-ID"] == again["Message-ID"]  # a mail program shows it once


def test_two_runs_at_once_do_not_send_both(book, served, tmp_path):
    with MailServer(Handler()) as server, opened(tmp_path / "data"):
        served(server)
        done = send(book, "--yes")
    assert done.exit_code == 3
    assert done.stderr.startswith("Another “report send” is at work")
