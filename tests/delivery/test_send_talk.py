"""``report send`` at a terminal: what it asks, and how it tries the mail settings."""

import os
import pty
import sys

import pytest
from mail_server import PASSWORD, USER, Handler, MailServer
from sending import BOOK, DANA, DOHYUN, LATER, PEOPLE, everybody, send, subjects
from typer.testing import CliRunner
from workbook_text import workbook

from reporter.cli.main import app

pytestmark = pytest.mark.usefixtures("at_home")

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
