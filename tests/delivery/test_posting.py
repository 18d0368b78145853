"""Mails handed to a real server: who gets them, and what is said of those who do not."""

import socket
from datetime import UTC, datetime, timedelta

import pytest
from mail_server import HOST, PASSWORD, USER, Handler, MailServer, hang_up, keep_silent

from reporter.delivery.connection import Connection
from reporter.delivery.password import Password
from reporter.delivery.posting import Parcel, post
from reporter.language import available, language

MAIL = b"Subject: Figures\r\n\r\n.\r\n..two\r\nThe end\r\n"
A, B, C = "a@one.example", "b@two.example", "c@three.example"
DATED = datetime(2020, 1, 1, tzinfo=UTC)


class Diary:
    """Keeps what is noted of each mail, in order."""

    def __init__(self):
        self.notes = []

    def parcel(self, mailbox, content=MAIL):
        return Parcel(mailbox, content, lambda state, reply: self.notes.append((mailbox, str(state), reply)))


def sent(account, *parcels, password=None, waits=None):
    with Connection(account, password) as connection:
        return list(post(parcels, connection, (waits if waits is not None else []).append))


def fates(outcomes):
    return [(one.mailbox, str(one.fate), one.refusal.reason if one.refusal else "") for one in outcomes]


def sentences(outcomes):
    return [" ".join(language("en").error(one.refusal)) for one in outcomes if one.refusal]


def mailboxes(handler):
    return [one.recipients for one in handler.received]


@pytest.mark.parametrize(
    ("security", "login"),
    [("none", False), ("starttls", False), ("tls", False), ("starttls", True), ("tls", True)],
)
def test_everybody_gets_the_very_bytes_in_a_mail_of_their_own(account, certificate, security, login):
    handler = Handler()
    tls = certificate if security != "none" else None
    with MailServer(handler, security, tls, login=login) as server:
        password = Password(PASSWORD) if login else None
        outcomes = sent(account(server, user=USER), *map(Diary().parcel, (A, B, C)), password=password)
    assert fates(outcomes) == [(A, "sent", ""), (B, "sent", ""), (C, "sent", "")]
    assert mailboxes(handler) == [(A,), (B,), (C,)]
    assert {one.content for one in handler.received} == {MAIL}
    assert {one.sender for one in handler.received} == {"dana@harbourlane.example"}
    assert server.connections == 1


def test_a_mail_is_noted_before_it_can_arrive_and_after_it_has(account):
    diary = Diary()
    seen = []

    async def look(_server):
        seen.append(list(diary.notes))

    with MailServer(Handler(data={"": [look]})) as server:
        sent(account(server), diary.parcel(A))
    assert seen == [[(A, "handing", "")]]
    assert diary.notes == [(A, "handing", ""), (A, "sent", "")]


def test_one_refused_address_stops_nobody_else(account):
    handler = Handler(rcpt={B: ["550 5.1.1 No such user here"]})
    diary = Diary()
    with MailServer(handler) as server:
        outcomes = sent(account(server), *map(diary.parcel, (A, B, C)))
    assert fates(outcomes) == [(A, "sent", ""), (B, "refused", "recipient"), (C, "sent", "")]
    assert mailboxes(handler) == [(A,), (C,)]
    assert (B, "refused", "550 5.1.1 No such user here") in diary.notes
    (said,) = sentences(outcomes)
    assert said.startswith(f"The server does not know {B}. It answered: 550 5.1.1 No such user here ")


def test_what_passes_is_tried_again_after_the_others(account):
    handler = Handler(rcpt={A: ["451 4.7.1 Greylisted, come back"]}, data={B: ["452 4.3.1 Disk full"]})
    waits: list = []
    with MailServer(handler) as server:
        outcomes = sent(account(server), *map(Diary().parcel, (A, B, C)), waits=waits)
    assert fates(outcomes) == [(C, "sent", ""), (A, "sent", ""), (B, "sent", "")]
    assert waits == [3.0]
    assert server.connections == 1


def test_what_does_not_pass_is_tried_three_times(account):
    handler = Handler(rcpt={A: ["451 4.7.1 Greylisted"] * 9})
    waits: list = []
    with MailServer(handler) as server:
        outcomes = sent(account(server), *map(Diary().parcel, (A, B)), waits=waits)
    assert fates(outcomes) == [(B, "sent", ""), (A, "refused", "busy")]
    assert waits == [3.0, 15.0]
    assert len(handler.answers["rcpt"][A]) == 6


def test_a_line_that_drops_in_the_middle_of_a_list_is_opened_anew(account):
    handler = Handler(mail={"": ["250 OK", hang_up]})
    waits: list = []
    with MailServer(handler) as server:
        outcomes = sent(account(server), *map(Diary().parcel, (A, B, C)), waits=waits)
    assert fates(outcomes) == [(A, "sent", ""), (B, "sent", ""), (C, "sent", "")]
    assert mailboxes(handler) == [(A,), (B,), (C,)]
    assert (server.connections, waits) == (2, [])


def test_a_server_that_takes_one_mail_a_line_serves_a_whole_list(account):
    handler = Handler(mail={"": ["250 OK"] + ["421 4.7.0 Enough for now", "250 OK"] * 9})
    with MailServer(handler) as server:
        outcomes = sent(account(server), *map(Diary().parcel, (A, B, C)))
    assert fates(outcomes) == [(A, "sent", ""), (B, "sent", ""), (C, "sent", "")]


def test_a_line_that_drops_after_the_last_line_leaves_one_mail_in_doubt_and_it_is_not_sent_twice(account):
    handler = Handler(data={B: [hang_up]})
    diary = Diary()
    with MailServer(handler) as server:
        outcomes = sent(account(server), *map(diary.parcel, (A, B, C)))
    assert fates(outcomes) == [(A, "sent", ""), (B, "unsure", "lost"), (C, "sent", "")]
    assert [note for note in diary.notes if note[0] == B] == [(B, "handing", "")]
    assert mailboxes(handler) == [(A,), (B,), (C,)]  # this server had taken it: twice would have been wrong


def test_a_slow_server_is_left_after_the_timeout(account):
    handler = Handler(mail={"": [keep_silent] * 9})
    with MailServer(handler) as server:
        outcomes = sent(account(server, timeout=0.2), *map(Diary().parcel, (A, B)))
    assert fates(outcomes) == [(A, "refused", "timeout"), (B, "refused", "timeout")]
    assert server.connections == 3
    assert "did not answer within 0.2 seconds" in sentences(outcomes)[0]


def test_a_mail_that_is_too_large_is_not_even_begun(account):
    handler = Handler()
    diary = Diary()
    large = b"Subject: x\r\n\r\n" + b"x" * 70 * 30_000 + b"\r\n"
    with MailServer(handler, size=2_000_000) as server:
        outcomes = sent(account(server), diary.parcel(A, large), diary.parcel(B, large), diary.parcel(C))
    assert fates(outcomes) == [(A, "refused", "too-large"), (B, "refused", "too-large"), (C, "sent", "")]
    assert "The mail has 2.1 MB, and the server takes 2.0 MB" in sentences(outcomes)[0]
    assert diary.notes[0] == (A, "refused", "too-large")


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ({"data": {A: ["552 5.3.4 Message size exceeds fixed limit"]}}, "too-large-told"),
        ({"data": {A: ["552 5.2.2 Mailbox full"]}}, "mail"),
        ({"data": {A: ["554 5.7.1 Looks like spam"]}}, "mail"),
        ({"rcpt": {A: ["554 5.7.1 Relay access denied"]}}, "relay"),
        ({"rcpt": {A: ["550 Relaying not permitted"]}}, "relay"),
        ({"mail": {"": ["553 5.7.1 Sender address rejected: not owned by user"]}}, "sender"),
        ({"mail": {"": ["530 5.7.0 Authentication required"]}}, "needs-login"),
    ],
)
def test_each_refusal_has_its_own_words(account, answers, reason):
    with MailServer(Handler(**answers)) as server:
        outcomes = sent(account(server), Diary().parcel(A))
    assert fates(outcomes) == [(A, "refused", reason)]
    answer = next(iter(next(iter(answers.values())).values()), None)
    assert answer == []
    for code in available():
        what, mend = language(code).error(outcomes[0].refusal)
        assert what
        assert mend


# The line itself


def refused(account, password=None):
    with Connection(account, password) as connection:
        (outcome,) = post([Diary().parcel(A)], connection, print)
    assert outcome.refusal
    return outcome.refusal.reason, " ".join(language("en").error(outcome.refusal))


def test_a_wrong_password_is_refused_and_never_repeated(account, certificate):
    with MailServer(Handler(), "starttls", certificate, login=True) as server:
        reason, said = refused(account(server, user=USER), Password("hunter2 hunter2"))
    assert reason == "login"
    assert "535" in said
    assert "hunter2" not in said


def test_a_login_that_the_server_does_not_offer_is_said(account):
    with MailServer(Handler(), "none") as server:
        reason, said = refused(account(server, user=USER), Password("x"))
    assert reason == "no-login"
    assert "without a login" in said


def test_a_server_without_starttls_is_refused(account):
    with MailServer(Handler(), "none") as server:
        reason, said = refused(account(server, security="starttls"))
    assert (reason, "encrypt" in said) == ("no-tls", True)


def test_a_server_that_speaks_no_tls_is_refused(account):
    with MailServer(Handler(), "none") as server:
        reason, said = refused(account(server, security="tls"))
    assert reason == "not-tls"
    assert "starttls" in said


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_certificate_that_nobody_vouches_for_is_refused(account, certificate, security):
    with MailServer(Handler(), security, certificate) as server:
        assert refused(account(server, ca_file=None))[0] == "certificate-unknown"


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_certificate_of_another_host_is_refused(account, authority, security):
    with MailServer(Handler(), security, authority.issue_cert("mail.elsewhere.example")) as server:
        reason, said = refused(account(server))
    assert (reason, HOST in said) == ("certificate-name", True)


def test_a_certificate_that_has_run_out_is_refused(account, authority):
    old = authority.issue_cert(HOST, not_before=DATED, not_after=DATED + timedelta(days=9))
    with MailServer(Handler(), "tls", old) as server:
        assert refused(account(server))[0] == "certificate-date"


def test_a_port_where_nobody_listens_is_said_at_once(account):
    with socket.socket() as free:
        free.bind((HOST, 0))
        port = free.getsockname()[1]
    with MailServer(Handler()) as server:
        closed = account(server)
    server.port = port
    waits: list = []
    assert fates(sent(closed, Diary().parcel(A), waits=waits)) == [(A, "refused", "no-connection")]
    assert waits == []


def test_a_name_that_nobody_knows_is_said(account):
    with MailServer(Handler()) as server:
        reason, said = refused(account(server, host="mail.harbourlane.invalid"))
    assert (reason, "mail.harbourlane.invalid" in said) == ("unknown-host", True)


def test_the_settings_are_tried_without_sending_anything(account, certificate):
    handler = Handler()
    with (
        MailServer(handler, "tls", certificate, login=True, size=5_000_000) as server,
        Connection(account(server, user=USER), Password(PASSWORD)) as connection,
    ):
        connection.try_sender()
        assert connection.largest == 5_000_000
    assert handler.received == []
