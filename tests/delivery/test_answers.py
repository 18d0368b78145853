"""Answers that are wrong, half, late or too many: nothing is called sent that is not, and nothing goes twice."""

import time

import pytest
from mail_server import PASSWORD, USER, Handler, MailServer
from scripted_server import ScriptedServer
from test_posting import Diary, fates, refused, sent

from reporter.delivery.password import Password

A, B, C = "a@one.example", "b@two.example", "c@three.example"
CLOSE = ScriptedServer.CLOSE


def test_a_yes_where_go_on_was_asked_for_is_no_sent_mail(account):
    with ScriptedServer(DATA=[b"250 ok\r\n"]) as server:
        outcomes = sent(account(server), Diary().parcel(A))
    assert fates(outcomes) == [(A, "refused", "lost")]


@pytest.mark.parametrize(
    "answers",
    [
        {"EHLO": [b"250 mail.test\r\n250 ok\r\n", b"250 mail.test\r\n"]},
        {"MAIL": [b"250 ok\r\n250 ok\r\n", b"250 ok\r\n"]},
        {"RCPT": [b"250 ok\r\n250 ok\r\n", b"250 ok\r\n"]},
        {"RCPT": [b"250 ok\r\n", b"550 no\r\n550 really no\r\n", b"250 ok\r\n"]},
        {"mail": [b"250 ok\r\n250 ok\r\n", b"250 ok\r\n"]},
    ],
)
def test_an_answer_too_many_is_not_taken_for_the_next_one(account, answers):
    with ScriptedServer(**answers) as server:
        outcomes = sent(account(server), *map(Diary().parcel, (A, B, C)))
    assert [fate for _, fate, _ in fates(outcomes)].count("sent") == len(server.mails) >= 2


@pytest.mark.parametrize(
    "answer", [b"250\r\n", b"250 ok\n", b"200 ok\r\n", b"252 queued\r\n", b"250-a\r\n250 b\r\n"]
)
def test_every_yes_to_a_mail_is_one(account, answer):
    with ScriptedServer(mail=[answer]) as server:
        outcomes = sent(account(server), Diary().parcel(A))
    assert (fates(outcomes), len(server.mails)) == ([(A, "sent", "")], 1)


@pytest.mark.parametrize(
    "answer",
    [
        CLOSE,
        b"2" + CLOSE,
        b"25" + CLOSE,
        b"250 o" + CLOSE,
        b"4" + CLOSE,
        b"550 n" + CLOSE,
        b"hello\r\n",
        b"354 go on\r\n",
        b"000 no\r\n",
        b"999 no\r\n",
        b"2500 ok\r\n",
        b"250 " + b"a" * 9000 + b"\r\n",
        b"250-a\r\n" * 1000,
    ],
)
def test_a_mail_whose_answer_is_none_is_in_doubt_and_goes_no_second_time(account, answer):
    diary = Diary()
    with ScriptedServer(mail=[answer]) as server:
        outcomes = sent(account(server), diary.parcel(A))
    assert (fates(outcomes), len(server.mails)) == ([(A, "unsure", "lost")], 1)
    assert diary.notes == [(A, "handing", "")]


@pytest.mark.parametrize("verb", ["greeting", "EHLO", "MAIL", "RCPT", "DATA", "mail"])
def test_an_answer_that_drips_for_ever_is_left_after_the_timeout(account, verb):
    begun = time.monotonic()
    with ScriptedServer(**{verb: [0.05]}) as server:
        ((_, fate, reason),) = fates(sent(account(server, timeout=0.3), Diary().parcel(A)))
    assert (fate, reason) == ("unsure" if verb == "mail" else "refused", "timeout")
    assert time.monotonic() - begun < 10


def test_a_port_that_waits_for_encryption_is_told_so(account):
    with ScriptedServer(greeting=[0.05]) as server:
        reason, said = refused(account(server, timeout=0.3, security="starttls"))
    assert reason == "silent"
    assert 'security = "tls"' in said


@pytest.mark.parametrize("size", ["\u00b2", "9" * 5000, "-5", "many"])
def test_a_limit_that_is_no_number_is_no_limit(account, size):
    with ScriptedServer(EHLO=[b"250-mail.test\r\n250 SIZE %s\r\n" % size[:900].encode()]) as server:
        assert fates(sent(account(server), Diary().parcel(A))) == [(A, "sent", "")]


@pytest.mark.parametrize("verb", ["rcpt", "data"])
def test_a_server_that_repeats_the_password_is_not_quoted(account, certificate, verb):
    diary = Diary()
    handler = Handler(**{verb: {A: [f"550 no {PASSWORD}"]}})
    with MailServer(handler, "starttls", certificate, login=True) as server:
        outcomes = sent(account(server, user=USER), diary.parcel(A), password=Password(PASSWORD))
    assert fates(outcomes)[0][1] == "refused"
    assert "tea" not in f"{diary.notes} {outcomes[0].refusal.facts}"


def test_a_login_before_encryption_is_told_to_want_it(account, certificate):
    with MailServer(Handler(), "starttls", certificate, login=True) as server:
        reason, said = refused(account(server, security="none", user=USER), Password(PASSWORD))
        assert (reason, 'security = "starttls"' in said) == ("wants-tls", True)
        reason, said = refused(account(server, security="none"))
        assert (reason, 'security = "starttls"' in said) == ("wants-tls", True)
