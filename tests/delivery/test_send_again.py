"""Run again, with other figures, other people or another day: who has a report does not get it twice."""

import pytest
from mail_server import Handler, MailServer
from sending import ARCHIVE, BOOK, DANA, DOHYUN, PEOPLE, everybody, parsed, send, subjects
from workbook_text import workbook

pytestmark = pytest.mark.usefixtures("at_home")

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
            done = send(book, "--yes", "--again")
            assert done.exit_code == code
        assert f"once more: --to {DANA} --again" in done.stdout
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
