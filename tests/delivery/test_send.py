"""``report send``: what arrives at a real server, and what stops it before."""

from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest
from mail_server import Handler, MailServer
from sending import ARCHIVE, BOOK, DANA, DOHYUN, PEOPLE, everybody, parsed, send, subjects
from workbook_text import workbook

from reporter.model.request import Request
from reporter.pipeline import build

pytestmark = pytest.mark.usefixtures("at_home")

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
