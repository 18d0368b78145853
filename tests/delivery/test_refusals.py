"""Any answer of any server, however odd, becomes words on one line that cannot move a terminal's cursor."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reporter.delivery.refusals import Reach, of_reply
from reporter.language import language

STAGES = ("greeting", "tls", "login", "sender", "recipient", "mail")
PERSON, MAIL, EVERYBODY = Reach.PERSON, Reach.MAIL, Reach.EVERYBODY


@given(st.sampled_from(STAGES), st.integers(-1, 599), st.binary(max_size=400), st.sampled_from(["en", "ko"]))
def test_every_answer_has_its_words(stage, code, reply, spoken):
    refusal = of_reply(stage, code, reply, "dana@harbourlane.example")
    told = language(spoken).error(refusal)
    assert all(told)
    assert all(line.isprintable() for line in told)
    assert refusal.temporary is (0 < code < 500)


@pytest.mark.parametrize(
    ("stage", "code", "reply", "reason", "reach"),
    [
        ("greeting", 421, b"4.3.2 Shutting down", "busy", EVERYBODY),
        ("greeting", 554, b"No SMTP service here", "greeting", EVERYBODY),
        ("greeting", -1, b"HTTP/1.1 400 Bad Request", "not-mail", EVERYBODY),
        ("login", 454, b"4.7.0 Temporary authentication failure", "busy", EVERYBODY),
        ("login", 535, b"5.7.8 Not accepted", "login", EVERYBODY),
        ("sender", 552, b"5.3.4 Message size exceeds fixed maximum", "too-large-told", MAIL),
        ("sender", 550, b"5.1.0 Address rejected", "sender", EVERYBODY),
        ("recipient", 450, b"4.2.1 Busy", "busy", PERSON),
        ("recipient", 421, b"4.7.0 Too many", "busy", EVERYBODY),
        ("recipient", 552, b"5.2.2 Mailbox full, size exceeded", "recipient", PERSON),
        ("recipient", 550, b"5.7.1 Relaying denied", "relay", PERSON),
        ("recipient", 530, b"5.7.0 Authentication required", "needs-login", EVERYBODY),
        ("mail", 554, b"5.7.1 Message refused as spam", "mail", PERSON),
        ("mail", 552, b"Message too large", "too-large-told", MAIL),
        ("mail", 552, b"5.2.2 Over quota", "mail", PERSON),
    ],
)
def test_each_answer_means_what_it_says(stage, code, reply, reason, reach):
    refusal = of_reply(stage, code, reply)
    assert (refusal.reason, refusal.reach) == (reason, reach)


def test_a_long_answer_is_cut_and_colours_are_left_out():
    refusal = of_reply("mail", 554, b"\x1b[31mred\r\n\tand\x07 " + b"long " * 100)
    assert str(refusal.facts["reply"]).startswith("[31mred and long long")
    assert len(str(refusal.facts["reply"])) == 200
