"""``report send``: what arrives at a real server, what is said on the terminal, and that nothing arrives twice."""

import asyncio
import os
import pty
import signal
import sqlite3
import subprocess
import sys
from datetime import date
from email import message_from_bytes, policy
from io import BytesIO
from zipfile import ZipFile

import pytest
from mail_server import HOST, PASSWORD, USER, Handler, MailServer
from typer.testing import CliRunner
from workbook_text import CHANNELS, RESULTS, SETTINGS, workbook

from reporter.cli.main import app
from reporter.delivery.sent_log import opened
from reporter.model.request import Request
from reporter.pipeline import build

BOOK = (
    SETTINGS
    + CHANNELS
    + RESULTS
    + """2026-09-01 | Instagram | 900 | 4000 | 100
2026-09-01 | LinkedIn | 480 | 800 | 25
"""
)
PEOPLE = """
[Recipients]
Name | Email | Role | Language
Dana Whelan | dana@harbourlane.example | To | en
이도현 | dohyun@온결.example | Cc | ko
Archive | reports@harbourlane.example | Bcc |
"""
DANA, DOHYUN, ARCHIVE = (
    "dana@harbourlane.example",
    "dohyun@xn--p89az69b.example",
    "reports@harbourlane.example",
)
LATER = ("--as-of", "2026-11-09")
RUN = "from reporter.cli.main import run; run()"


@pytest.fixture(autouse=True)
def at_home(monkeypatch, tmp_path):
    """Settings and log lie in the test's own folder, and everything speaks English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("REPORTER_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("REPORTER_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")


@pytest.fixture
def served(monkeypatch):
    """Point the settings at a server."""

    def pointed(server, **settings):
        named = {
            "host": HOST,
            "port": server.port,
            "from": "Social Media <sm@harbourlane.example>",
            **settings,
        }
        named.setdefault("security", server.security)
        for key, value in named.items():
            monkeypatch.setenv(f"REPORTER_SMTP_{key.upper()}", str(value))

    return pointed


@pytest.fixture
def book(tmp_path):
    return workbook(tmp_path, BOOK + PEOPLE)


def send(path, *options, attach="none", as_of=LATER):
    asked = ("send", str(path), "--attach", attach, *as_of, *options)
    return CliRunner().invoke(app, [one for one in asked if one])


def everybody(handler):
    return [one.recipients[0] for one in handler.received]


def parsed(content):
    return message_from_bytes(content, policy=policy.default)


def subjects(handler):
    return {one.recipients[0]: parsed(one.content)["Subject"] for one in handler.received}


# What arrives


def test_each_gets_the_report_in_their_language_and_sees_who_else_does(book, served):
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        done = send(book, "--yes")
    assert (done.exit_code, done.stderr) == (0, "")
    assert everybody(handler) == [DANA, ARCHIVE, DOHYUN]
    english, hidden, korean = (one.content for one in handler.received)
    assert english == hidden
    for content in (english, korean):
        mail = parsed(content)
        assert mail["From"] == "Social Media <sm@harbourlane.example>"
        assert mail["To"] == f"Dana Whelan <{DANA}>"
        assert mail["Cc"] == f"이도현 <{DOHYUN}>"
        assert mail["Bcc"] is None
        assert ARCHIVE.encode() not in content
    assert (parsed(english)["Content-Language"], parsed(korean)["Content-Language"]) == ("en", "ko")
    assert "October" in parsed(english)["Subject"]
    assert "10월" in parsed(korean)["Subject"]
    assert parsed(english)["Message-ID"] != parsed(korean)["Message-ID"]
    assert "3 of 3 sent." in done.stdout


def test_what_is_attached_is_what_a_build_writes(book, served, tmp_path):
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        done = send(book, "--yes", "--to", DANA, attach="pdf,json")
    assert done.exit_code == 0
    found = {
        part.get_filename(): part.get_payload(decode=True)
        for part in parsed(handler.received[0].content).iter_attachments()
    }
    build(book, tmp_path / "built", Request(as_of=date(2026, 11, 9)), ("pdf", "json"))
    built = {path.name: path.read_bytes() for path in (tmp_path / "built").iterdir()}
    assert found == built
    assert list(found) == ["harbour-lane-2026-10.pdf", "harbour-lane-2026-10.json"]


def test_no_attachment_names_a_hidden_copy(book, served):
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        send(book, "--yes", "--language", "en", attach="xlsx,json")
    parts = list(parsed(handler.received[0].content).iter_attachments())
    audit, data = (part.get_payload(decode=True) for part in parts)
    with ZipFile(BytesIO(audit)) as package:
        inside = b"".join(package.read(name) for name in package.namelist())
    assert b"Instagram" in inside
    assert b"Instagram" in data
    for content in (inside, data):
        assert b"reports@" not in content
        assert b"dana@" not in content


def test_a_dry_run_writes_the_very_mails_and_touches_nothing_else(book, served, tmp_path):
    out = tmp_path / "out"
    dry = send(book, "--dry-run", "-o", str(out))
    assert dry.exit_code == 0
    assert "a placeholder" in dry.stdout
    assert not (tmp_path / "data").exists()
    assert sorted(path.name for path in out.iterdir()) == [
        "harbour-lane-2026-10-ko.eml",
        "harbour-lane-2026-10.eml",
    ]
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        send(book, "--yes")
    sent = {mail["Content-Language"]: mail for mail in (parsed(one.content) for one in handler.received)}
    for name, code in (("harbour-lane-2026-10.eml", "en"), ("harbour-lane-2026-10-ko.eml", "ko")):
        kept = parsed((out / name).read_bytes())
        for header in ("To", "Cc", "Subject"):
            assert kept[header] == sent[code][header]
        assert kept.get_body(("html",)).get_content() == sent[code].get_body(("html",)).get_content()
        assert kept.get_body(("plain",)).get_content() == sent[code].get_body(("plain",)).get_content()


def test_a_test_goes_to_one_address_marked_and_counts_for_nothing(book, served):
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        tried = send(book, "--test", "me@harbourlane.example", "--yes")
        assert everybody(handler) == ["me@harbourlane.example"] * 2
        assert {one.content.count(b"@harbourlane.example") > 0 for one in handler.received} == {True}
        for one in handler.received:
            assert DANA.encode() not in one.content
            assert parsed(one.content)["Subject"].startswith(("[Test] ", "[시험 발송] "))
        handler.received.clear()
        assert send(book, "--yes").exit_code == tried.exit_code == 0
    assert everybody(handler) == [DANA, ARCHIVE, DOHYUN]


def test_who_is_named_gets_it_instead_of_the_sheet_and_keeps_name_and_language(book, served):
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        send(book, "--yes", "--to", "dohyun@온결.example", "--cc", "New One <new@harbourlane.example>")
    korean, english = (parsed(one.content) for one in handler.received)
    assert everybody(handler) == [DOHYUN, "new@harbourlane.example"]
    assert korean["Content-Language"], english["Content-Language"] == ("ko", "en")
    assert korean["To"] == f"이도현 <{DOHYUN}>"
    assert korean["Cc"] == "New One <new@harbourlane.example>"


def test_one_language_can_be_asked_for_and_an_own_subject(book, served):
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        send(book, "--yes", "--language", "ko", "--subject", "Our October, at last")
    assert {one.content for one in handler.received} == {handler.received[0].content}
    assert set(subjects(handler).values()) == {"Our October, at last"}
    assert parsed(handler.received[0].content)["Content-Language"] == "ko"


def test_a_language_that_we_lack_is_said_and_replaced(tmp_path, served):
    path = workbook(tmp_path, BOOK + PEOPLE.replace("Cc | ko", "Cc | tlh"))
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        done = send(path, "--yes")
    assert f"{DOHYUN} asked for “tlh”" in done.stdout
    assert {parsed(one.content)["Content-Language"] for one in handler.received} == {"en"}


# Once


def test_nobody_gets_it_twice_and_the_day_makes_no_difference(book, served):
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        send(book, "--yes")
        second = send(book, "--yes", as_of=("--as-of", "2026-11-30"))
        assert (second.exit_code, len(handler.received)) == (0, 3)
        assert "3 people have this report already" in second.stdout
        assert second.stdout.endswith("Nothing was sent.\n")
        dry = send(book, "--dry-run", "-o", str(book.parent / "dry"))
        assert "3 people have this report already" in dry.stdout
        assert "Nobody would get it now" in dry.stdout
        assert len(list((book.parent / "dry").iterdir())) == 2
        third = send(book, "--yes", "--again")
    assert (third.exit_code, len(handler.received)) == (0, 6)
    assert subjects(handler)[DANA].startswith("Harbour Lane")


def test_a_kpi_without_a_korean_name_makes_no_other_report_of_it(book, served, tmp_path):
    typed = '[love]\nname.en = "Love"\nformula = "likes / impressions"\n'
    (tmp_path / "kpis.toml").write_text(typed, encoding="utf-8")
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        assert send(book, "--yes", "--to", DANA).exit_code == 0
        assert send(book, "--yes", "--to", DANA, "--to", DOHYUN, "--language", "ko").exit_code == 0
    assert everybody(handler) == [DANA, DOHYUN]


@pytest.mark.parametrize("brand", ["harbour lane", "Harbour  Lane", "Ｈarbour Lane", "HARBOUR\u00a0LANE"])
def test_a_brand_typed_another_way_is_the_same_brand(book, served, tmp_path, brand):
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        send(book, "--yes")
        workbook(tmp_path, (BOOK + PEOPLE).replace("Brand | Harbour Lane", f"Brand | {brand}"))
        again = send(book, "--yes")
    assert "have an earlier version" in again.stdout  # its pages do say another name
    assert len(handler.received) == 3


def test_somebody_new_on_the_sheet_gets_it_alone(book, served, tmp_path):
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        send(book, "--yes")
        workbook(tmp_path, BOOK + PEOPLE + "New | new@harbourlane.example | To | en\n")
        send(book, "--yes")
    assert everybody(handler) == [DANA, ARCHIVE, DOHYUN, "new@harbourlane.example"]
    first, last = (parsed(handler.received[index].content) for index in (0, -1))
    assert first["Message-ID"] != last["Message-ID"]  # its headers name one more
    assert first["To"] != last["To"]


def test_other_periods_and_other_channels_are_other_reports(book, served):
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        for options in (
            (),
            ("--period", "2026-09"),
            ("--channel", "Instagram"),
            ("--compare", "year"),
            ("--one-page",),
            ("--section", "summary"),
        ):
            assert send(book, "--yes", "--to", DANA, *options).exit_code == 0
        assert len(handler.received) == 6
        for options in (("--channel", "instagram"), ("--compare", "previous"), ("--period", "2026-10")):
            assert "Nothing was sent" in send(book, "--yes", "--to", DANA, *options).stdout
    assert len(handler.received) == 6


def test_changed_figures_are_offered_as_a_correction(book, served, tmp_path):
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        send(book, "--yes")
        workbook(tmp_path, (BOOK + PEOPLE).replace("1000 | 5000", "1100 | 5000"))
        held = send(book, "--yes")
        assert (held.exit_code, len(handler.received)) == (3, 3)
        assert "3 people have an earlier version" in held.stdout
        assert "Followers: 1,500 then, 1,600 now" in held.stdout
        assert "Impressions" not in held.stdout
        handler.received.clear()
        assert send(book, "--yes", "--again").exit_code == 0
    told = subjects(handler)
    assert told[DANA].startswith("Corrected: Harbour Lane")
    assert told[DOHYUN].startswith("[정정] Harbour Lane")
    assert (
        "replaces the one that you have"
        in parsed(handler.received[0].content).get_body(("plain",)).get_content()
    )


def test_the_next_months_rows_and_their_warnings_make_no_correction(book, served, tmp_path):
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        first = send(book, "--yes", "--period", "2026-10")
        workbook(tmp_path, BOOK + "2026-11-01 | LinkedIn | 90000 | 40 | 100\n" + PEOPLE)
        again = send(book, "--yes", "--period", "2026-10", as_of=("--as-of", "2026-12-09"))
    assert ("warning" in first.stdout, "warning" in again.stdout) == (False, True)
    assert "3 people have this report already" in again.stdout
    assert len(handler.received) == 3


def test_a_corrected_report_has_a_file_name_of_its_own(book, served, tmp_path):
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        send(book, "--yes", "--to", DANA, attach="json")
        workbook(tmp_path, (BOOK + PEOPLE).replace("1000 | 5000", "1100 | 5000"))
        send(book, "--yes", "--again", "--to", DANA, attach="json")
    names = [
        [one.get_filename() for one in parsed(mail.content).iter_attachments()] for mail in handler.received
    ]
    assert names == [["harbour-lane-2026-10.json"], ["harbour-lane-2026-10-corrected.json"]]
    assert "Attached: harbour-lane-2026-10-corrected.json" in " ".join(
        parsed(handler.received[1].content).get_body(("plain",)).get_content().split()
    )


def test_a_correction_that_is_taken_up_again_goes_to_nobody_twice(book, served, tmp_path):
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        send(book, "--yes")
        workbook(tmp_path, (BOOK + PEOPLE).replace("1000 | 5000", "1100 | 5000"))
        handler.received.clear()
        handler.answers["rcpt"] = {DOHYUN: ["550 5.1.1 Not today"] * 2}
        for code in (3, 3, 0):
            assert send(book, "--yes", "--again").exit_code == code
        assert everybody(handler) == [DANA, ARCHIVE, DOHYUN]
        assert "have this report already" in send(book, "--yes").stdout
        assert send(book, "--yes", "--again").exit_code == 0
    assert len(handler.received) == 6


def test_a_refusal_does_not_end_a_doubt(book, served):
    async def lose(server):
        server.transport.abort()

    handler = Handler(data={DANA: [lose]})
    with MailServer(handler) as server:
        served(server)
        send(book, "--yes", "--to", DANA)
        handler.answers["rcpt"] = {DANA: ["550 5.1.1 Not today"]}
        assert send(book, "--yes", "--to", DANA, "--again").exit_code == 3
        held = send(book, "--yes", "--to", DANA)
        assert (held.exit_code, "One person may have it" in held.stdout) == (3, True)
    assert len(handler.received) == 1


def test_after_one_refusal_the_next_run_sends_to_that_person_alone(book, served):
    handler = Handler(rcpt={DOHYUN: ["550 5.1.1 No such user"]})
    with MailServer(handler) as server:
        served(server)
        first = send(book, "--yes")
        assert (first.exit_code, everybody(handler)) == (3, [DANA, ARCHIVE])
        assert f"Not sent to {DOHYUN}." in first.stdout
        assert "2 of 3 sent." in first.stdout
        second = send(book, "--yes")
    assert (second.exit_code, everybody(handler)) == (0, [DANA, ARCHIVE, DOHYUN])


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


# What stops it


def test_errors_in_the_workbook_stop_it(tmp_path, served):
    path = workbook(tmp_path, (BOOK + PEOPLE).replace("5000 | 120", "-5000 | many"))
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        done = send(path, "--yes")
    assert (done.exit_code, done.stdout, handler.received) == (1, "", [])
    assert done.stderr.endswith(f"Nothing was sent: there are errors in {path}.\n")


def test_words_of_cells_that_cannot_stand_in_a_subject_are_named_with_their_cells(tmp_path, served):
    coded = "=?utf-8?q?Leads=0aBcc:_evil@x.example?="
    typed = BOOK.replace("Harbour Lane", f"Harbour {coded}") + PEOPLE
    notes = f"\n[Notes]\nPeriod | Kind | Text\n2026-10-01 | Headline | Up {coded}\n"
    path = workbook(tmp_path, typed + notes)
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        done = send(path, "--yes")
        assert (done.exit_code, done.stdout, handler.received) == (1, "", [])
        own = send(path, "--yes", "--subject", "Our October", "--to", DANA)
    assert " ".join(done.stderr.split()).count("and cannot: it holds “=?”") == 2
    places = [
        line.strip() for line in done.stderr.splitlines() if line.strip().startswith(("Se", "No", "Er"))
    ]
    assert places[:4] == ["Settings", "Error  B2", "Notes", "Error  C2"]
    assert (own.exit_code, subjects(handler)) == (0, {DANA: "Our October"})


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        ((), 2, "Nobody can be asked here"),
        (("--yes", "--to", "dana"), 2, "“dana” is not an e-mail address"),
        (("--yes", "--to", "a@b.example\nBcc: c@d.example"), 2, "is not an e-mail address"),
        (("--yes", "--subject", "Hello\r\nBcc: c@d.example"), 2, "cannot stand in a mail as its subject"),
        (("--yes", "--subject", "Hello " * 47), 2, "cannot stand in a mail as its subject"),
        (("--yes", "--attach", "docx"), 2, "“docx” is no format"),
        (("--yes", "--language", "tlh"), 2, "no language “tlh”"),
    ],
)
def test_a_wish_that_cannot_be_met_sends_nothing(book, served, options, code, said):
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        done = send(book, *options, attach="none" if "--attach" not in options else "docx")
    assert (done.exit_code, handler.received) == (code, [])
    assert said in done.stderr


def test_an_address_to_try_is_looked_at_before_the_workbook_is(tmp_path):
    done = send(tmp_path / "nowhere.xlsx", "--yes", "--test", "dana")
    assert (done.exit_code, "“dana” is not an e-mail address" in done.stderr) == (2, True)


def test_a_sheet_without_people_is_said(tmp_path, served):
    with MailServer(Handler()) as server:
        served(server)
        done = send(workbook(tmp_path, BOOK), "--yes")
    assert (done.exit_code, "Nobody is to get the report" in done.stderr) == (2, True)


def test_without_settings_all_that_is_missing_is_said_before_anything_is_built(book):
    done = send(book, "--yes")
    assert done.exit_code == 3
    assert "mail.toml" in done.stderr
    assert "which server" in done.stderr


def test_warnings_in_the_workbook_are_counted(tmp_path):
    path = workbook(tmp_path, (BOOK + PEOPLE).replace("900 | 30", "900 | none"))
    done = send(path, "--dry-run", "-o", str(tmp_path / "out"))
    assert done.stdout.startswith(f"One warning: “report check {path}” shows it.\n")


@pytest.mark.parametrize(
    ("as_of", "options", "said"),
    [
        ("2026-10-31", (), "within 48 hours"),
        ("2026-11-02", (), "within 48 hours"),
        ("2026-11-03", (), None),
        ("2026-10-20", ("--period", "2026-10"), "not over yet"),
        ("2026-11-29", (), None),
        ("2026-11-30", (), "up to 2026-11-30, which is over"),
        ("2026-12-03", (), "up to 2026-11-30, which is over"),
        ("2026-12-03", ("--period", "2026-10"), None),
    ],
)
def test_figures_that_may_still_change_or_are_old_are_said(book, as_of, options, said):
    done = send(book, "--dry-run", "-o", str(book.parent / "out"), *options, as_of=("--as-of", as_of))
    assert done.exit_code == 0
    for words in ("within 48 hours", "not over yet", "up to 2026-11-30, which is over"):
        assert (words in done.stdout) is (words == said)


def test_a_report_of_an_unfinished_period_is_another_one_each_day(book, served):
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        for day in ("2026-10-20", "2026-10-20", "2026-10-27", "2026-11-09"):
            send(book, "--yes", "--to", DANA, "--period", "2026-10", as_of=("--as-of", day))
    assert len(handler.received) == 3
    assert not any(subject.startswith("Corrected") for subject in subjects(handler).values())


# The settings


def test_the_settings_can_be_tried(served, certificate, authorities, monkeypatch):
    handler = Handler()
    with MailServer(handler, "starttls", certificate, login=True, size=25_000_000) as server:
        served(server, user=USER, ca_file=authorities)
        monkeypatch.setenv("REPORTER_SMTP_PASSWORD", PASSWORD)
        done = CliRunner().invoke(app, ["send", "--check"])
        assert (done.exit_code, done.stderr) == (0, "")
        assert f"port {server.port}, encrypted (STARTTLS)" in done.stdout
        assert "A mail may have 25.0 MB." in done.stdout
        monkeypatch.setenv("REPORTER_SMTP_PASSWORD", "hunter2")
        wrong = CliRunner().invoke(app, ["send", "--check"])
    assert wrong.exit_code == 3
    assert "app password" in wrong.stderr
    assert PASSWORD not in done.output
    assert "hunter2" not in wrong.output
    assert handler.received == []


def test_a_password_can_be_kept(served, monkeypatch):
    import keyring
    from keyring.backends.null import Keyring

    kept = {}
    monkeypatch.setattr(Keyring, "set_password", lambda _self, *place: kept.update({place[:2]: place[2]}))
    real = keyring.get_keyring()
    keyring.set_keyring(Keyring())
    try:
        with MailServer(Handler()) as server:
            served(server, user=USER)
            done = CliRunner().invoke(app, ["send", "--set-password"], input="hunter2\n")
    finally:
        keyring.set_keyring(real)
    assert (done.exit_code, kept) == (0, {("reporter", USER): "hunter2"})
    assert "hunter2" not in done.output


# On a terminal


@pytest.fixture
def on_a_terminal(monkeypatch, capsys):
    """Run the command with a terminal for its answers; return its exit code and what it showed."""

    def run(path, answers, *options):
        ours, theirs = pty.openpty()
        with os.fdopen(theirs) as keyboard, monkeypatch.context() as patched:
            patched.setattr(sys, "stdin", keyboard)
            os.write(ours, "".join(f"{answer}\n" for answer in answers).encode())
            with pytest.raises(SystemExit) as end:
                app(["send", str(path), "--attach", "none", *LATER, *options])
        os.close(ours)
        return end.value.code, capsys.readouterr().out

    return run


@pytest.mark.parametrize(("answer", "count"), [("y", 3), ("Y", 3), ("", 0), ("no", 0), ("예", 0)])
def test_it_asks_before_it_sends(book, served, on_a_terminal, answer, count):
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        code, shown = on_a_terminal(book, [answer])
    assert (code, len(handler.received)) == (0, count)
    assert "Send these 2 mails to 3 people? [y/N]" in shown
    assert ("Nothing was sent." in shown) is (count == 0)


def test_it_asks_in_korean_and_understands_the_answer(book, served, on_a_terminal):
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        _, shown = on_a_terminal(book, ["예"], "--language", "ko")
    assert "메일 1통을 3명에게 보낼까요? [y/N]" in shown
    assert len(handler.received) == 3


def test_those_with_an_earlier_version_and_those_in_doubt_are_asked_for_apart(
    book, served, on_a_terminal, tmp_path
):
    async def lose(server):
        server.transport.abort()

    handler = Handler(data={DOHYUN: [lose]})
    with MailServer(handler) as server:
        served(server)
        send(book, "--yes", "--to", DANA)
        workbook(tmp_path, (BOOK + PEOPLE).replace("1000 | 5000", "1100 | 5000"))
        send(book, "--yes", "--to", DOHYUN)
        handler.received.clear()
        code, shown = on_a_terminal(book, ["n", "y", "n"])
    assert code == 0
    assert "Send this mail to one person? [y/N]" in shown
    assert "the one who has an earlier version, marked “Corrected”? [y/N]" in shown
    assert "Send it to the one who may have it already? [y/N]" in shown
    assert everybody(handler) == [DANA]
    assert subjects(handler)[DANA].startswith("Corrected: ")
    assert shown.index("English: Corrected: ") < shown.index(
        "marked “Corrected”? [y/N]"
    )  # seen before it is asked
    assert "--again" not in shown


def test_a_test_in_two_languages_goes_to_one_person(book, served, on_a_terminal):
    handler = Handler()
    with MailServer(handler) as server:
        served(server)
        _, shown = on_a_terminal(book, ["y"], "--test", DANA)
    assert "Send these 2 mails to one person? [y/N]" in shown
    assert everybody(handler) == [DANA, DANA]


def test_an_interrupted_question_sends_nothing_and_says_so(book, served, monkeypatch, capsys):
    def interrupted(_question):
        raise KeyboardInterrupt

    ours, theirs = pty.openpty()
    handler = Handler()
    with MailServer(handler) as server, os.fdopen(theirs) as keyboard:
        served(server)
        monkeypatch.setattr(sys, "stdin", keyboard)
        monkeypatch.setattr("builtins.input", interrupted)
        with pytest.raises(SystemExit) as end:
            app(["send", str(book), "--attach", "none", *LATER])
    os.close(ours)
    assert (end.value.code, handler.received) == (130, [])
    assert capsys.readouterr().err.endswith("Nothing was sent.\n")
