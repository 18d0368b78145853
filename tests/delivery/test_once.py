"""Whatever a server does, however often the command is run: nobody gets a report twice, and the log tells the truth."""

from collections import Counter
from email import message_from_bytes

from hypothesis import given, settings
from hypothesis import strategies as st
from mail_server import HOST, Handler, MailServer, forget, hang_up

from reporter.delivery.account import Account
from reporter.delivery.connection import Connection
from reporter.delivery.mailing import Mailing, Written
from reporter.delivery.posting import post
from reporter.delivery.recipients import Recipient
from reporter.delivery.rounds import mails, parcels, round_of
from reporter.delivery.sent_log import Identity, Roll, Standing, opened
from reporter.model.addresses import person
from reporter.model.letter import Letter, Occasion

PEOPLE = ("a@one.example", "b@two.example", "c@three.example", "d@four.example")
SENDER = person("dana@harbourlane.example")
OCTOBER = Mailing(
    Identity("harbour lane", "2026-10", "{}", "aaaa"),
    tuple(Recipient(person(one), "to", "en" if one < "c" else "ko") for one in PEOPLE),
    {
        code: Written({Occasion.FIRST: Letter("Figures", "<p>Up</p>", "Up", (), code)}, (), "october")
        for code in ("en", "ko")
    },
)
MOODS = {
    "mail": st.lists(st.sampled_from(["250 OK", "421 Later", hang_up]), max_size=4),
    "rcpt": st.lists(st.sampled_from(["250 OK", "450 Busy", "550 Unknown", hang_up]), max_size=3),
    "data": st.lists(st.sampled_from(["250 OK", "451 Busy", "554 Spam", hang_up, forget]), max_size=3),
}


@st.composite
def moods(draw):
    """What a server answers, to whom; when all is used up it takes everything."""
    by_person = {verb: {one: draw(MOODS[verb]) for one in PEOPLE} for verb in ("rcpt", "data")}
    return {"mail": {"": draw(MOODS["mail"])}, **by_person}


def run(folder, server, *, again=False):
    """Send to whoever has nothing yet, as the command does; return everybody's standing afterwards."""
    account = Account(HOST, server.port, "none", SENDER, timeout=5.0)
    with opened(folder) as log, Connection(account) as connection:
        planned = round_of(OCTOBER, log, everybody=again)
        if planned.going:
            log.begin(OCTOBER.identity, Roll(OCTOBER.people, again), planned.moment)
        written = mails(OCTOBER, planned.going, planned.moment, SENDER, None)
        ended = [*post(parcels(OCTOBER, written, log), connection, lambda _seconds: None)]
        assert Counter(one.mailbox for one in ended) == Counter(
            one.recipient.address.mailbox for one in planned.going
        )
        return {one: log.known(OCTOBER.identity, one).standing for one in PEOPLE}


@settings(max_examples=25)
@given(moods())
def test_nobody_gets_a_report_twice_and_the_log_tells_the_truth(tmp_path_factory, answers):
    folder = tmp_path_factory.mktemp("data")
    handler = Handler(**answers)
    with MailServer(handler) as server:
        for _ in range(8):
            standings = run(folder, server)
            got = Counter(one.recipients[0] for one in handler.received)
            assert max(got.values(), default=0) <= 1
            for one, standing in standings.items():
                assert standing is Standing.UNSURE or (standing is Standing.HAS) is (got[one] == 1)
            if Standing.NEW not in standings.values():
                break
    assert set(standings.values()) <= {Standing.HAS, Standing.UNSURE}


@settings(max_examples=25)
@given(moods(), st.lists(st.booleans(), min_size=1, max_size=6))
def test_however_often_it_is_asked_for_again_no_mail_arrives_twice(tmp_path_factory, answers, asked):
    """Whoever was in doubt once is left out: who asks for those to be sent again gets the same mail again."""
    folder = tmp_path_factory.mktemp("data")
    handler = Handler(**answers)
    doubted = set()
    with MailServer(handler) as server:
        for again in asked:
            standings = run(folder, server, again=again)
            doubted |= {one for one, standing in standings.items() if standing is Standing.UNSURE}
    got = Counter(
        (one.recipients[0], message_from_bytes(one.content)["Message-ID"]) for one in handler.received
    )
    assert max((count for (one, _), count in got.items() if one not in doubted), default=0) <= 1
