"""Addresses: what is one, what is refused, and why."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reporter.errors import AddressError
from reporter.language import available, language
from reporter.model.addresses import (
    Address,
    Fault,
    address,
    mailbox_fault,
    person,
    refusal,
    text_fault,
    visible,
)


@pytest.mark.parametrize(
    ("typed", "mailbox"),
    [
        ("ann@example.com", "ann@example.com"),
        (" ann@example.com\u00a0", "ann@example.com"),
        ("mailto:ann@example.com", "ann@example.com"),
        ("o'brien+reports@mail.example.com", "o'brien+reports@mail.example.com"),
        ("Ann@EXAMPLE.com", "Ann@example.com"),
        ("ann@example.com.", "ann@example.com"),
        ("ann@bücher.example", "ann@xn--bcher-kva.example"),
        ("ann@BÜCHER.example", "ann@xn--bcher-kva.example"),
        ("ann@xn--bcher-kva.example", "ann@xn--bcher-kva.example"),
        ("ann@faß.example", "ann@xn--fa-hia.example"),  # IDNA 2003 would have written to fass.example
        ("dohyun@한국.example", "dohyun@xn--3e0b707e.example"),
        ("ann@example。com", "ann@example.com"),  # the full stop of Chinese keyboards
        ("ann@example.com。", "ann@example.com"),
        ("ann@example.com｡", "ann@example.com"),
        ("ann@example.com．", "ann@example.com"),
        ("ann@example.xn--3e0b707e", "ann@example.xn--3e0b707e"),
        (f"{'a' * 64}@example.com", f"{'a' * 64}@example.com"),
    ],
)
def test_a_plain_address_is_written_as_mail_servers_know_it(typed, mailbox):
    assert address(typed).mailbox == mailbox


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", "empty"),
        (" \u00a0\u3000", "empty"),
        ("\ufeff", "empty"),
        ("\u200b \u200d", "empty"),
        ("\u3164", "empty"),  # a Korean letter that prints as nothing
        ("ann@example.com\nBcc: evil@example.com", "control"),
        ("ann@example.com\r\n", "control"),
        ("a\n=?utf-8?q?x=0aBcc:_evil@x?=", "control"),
        ("é\nBcc: x@y", "control"),
        ("ann\x00@example.com", "control"),
        ("ann@example.com\x0b", "control"),
        ("ann@exam\u0085ple.com", "control"),
        ("ann@example.com\u2028", "control"),
        ("ann\u2029@example.com", "control"),
        ("ann\u202e@example.com", "control"),
        ("ann@example.com\u200e", "control"),
        ("\u200fann@example.com", "control"),
        ("\u061cann@example.com", "control"),
        ("\u200bann@example.com", "control"),
        ("=?utf-8?q?ann?=@example.com", "encoded"),
        ("=?@example.com", "encoded"),
        ("ann@example.com,bob@example.com", "several"),
        ("ann@example.com; bob@example.com", "several"),
        ("ann@example.com bob@example.com", "several"),
        ("ann@example.com / bob@example.com", "several"),
        ("ann@example.com、bob@example.com", "several"),
        ("Ann <ann@example.com>, Bob <bob@example.com>", "several"),
        ("Ann <ann@example.com", "unclosed"),
        ("ann smith@example.com", "syntax"),
        ("Ann <ann@example.com>", "syntax"),
        ("<ann@example.com>", "syntax"),
        ('"ann"@example.com', "syntax"),
        ("ann(me)@example.com", "syntax"),
        ("team:ann@example.com;", "syntax"),
        ("@relay.example:ann@example.com", "syntax"),
        ("ann@[192.0.2.1]", "syntax"),
        ("ann\\@example.com", "syntax"),
        ("ann\t@example.com", "control"),
        ("ann", "no-at"),
        ("ann example.com", "no-at"),
        ("ann, bob", "no-at"),
        ("ann@@example.com", "at"),
        ("ann@example@com", "at"),
        ("@example.com", "local"),
        (".ann@example.com", "local"),
        ("ann.@example.com", "local"),
        ("an..n@example.com", "local"),
        ("ann%example.org@example.com", "local"),  # ways to lead a mail on to a third server
        ("example.org!ann@example.com", "local"),
        ("김@example.com", "foreign"),
        ("ánn@example.com", "foreign"),
        ("ann@", "domain"),
        ("ann@localhost", "no-end"),
        ("ann@harbourlane.", "no-end"),
        ("ann@192.0.2.1", "domain"),
        ("ann@example..com", "domain"),
        ("ann@example.com..", "domain"),
        ("ann@example.com.。", "domain"),
        ("ann@example.com\u2024.", "domain"),  # one more full stop, by its look
        ("ann@0x7f.0x1", "domain"),
        ("ann@example.c", "domain"),
        ("ann@example.c0m", "domain"),
        ("ann@-example.com", "domain"),
        ("ann@exa_mple.com", "domain"),
        ("ann@exam/ple.com", "domain"),
        (f"ann@{'a' * 64}.com", "domain"),
        ("ann@xn--a.example", "domain"),  # no domain is written so
        (f"{'a' * 65}@example.com", "long"),
        (f"{'a' * 60}@{'b' * 60}.{'b' * 60}.{'b' * 60}.{'b' * 60}.com", "long"),
        (f"{'a' * 60}@{'b' * 60}.{'b' * 60}.{'b' * 60}.com", None),
        ("a@" + "b" * 40_000, "long"),
    ],
)
def test_what_is_no_plain_address_is_refused_with_a_reason(typed, fault):
    assert mailbox_fault(typed) == fault


@pytest.mark.parametrize(
    "name", ["Ann\nBcc: evil@example.com", "=?utf-8?q?Ann?=", "\u202enna", "\u200eAnn", "Ann" * 200]
)
def test_no_address_exists_whose_name_could_break_a_header(name):
    with pytest.raises(AddressError):
        Address(name, "ann@example.com")


def test_no_address_exists_whose_domain_is_not_ascii():
    with pytest.raises(AddressError):
        Address("Ann", "ann@bücher.example")


def test_a_refusal_shows_what_could_not_be_seen():
    with pytest.raises(AddressError) as refused:
        address("ann@example.com\nBcc:\u202e x")
    assert refused.value.facts == {
        "typed": "ann@example.com\\nBcc:\\u202e x",
        "fault": "control",
        "letter": "",
    }
    assert visible("\x1b[2J") == "\\x1b[2J"


@pytest.mark.parametrize("code", available())
@pytest.mark.parametrize("fault", Fault)
def test_every_reason_has_words_of_its_own(code, fault):
    said = {one: language(code).text("header-fault", **refusal("ánn@example.com", one)) for one in Fault}
    assert list(said.values()).count(said[fault]) == 1


def test_a_letter_that_mail_servers_do_not_take_is_named():
    with pytest.raises(AddressError) as refused:
        address("d\u0430na@example.com")  # the second letter is a Cyrillic one
    assert "“\u0430” stands before the @" in language("en").error(refused.value)[0]


def test_several_addresses_in_one_place_are_told_how_to_be_written():
    with pytest.raises(AddressError) as refused:
        person("Ann <ann@example.com>; bob@example.com")
    said, mend = language("en").error(refused.value)
    assert "several addresses" in said
    assert mend == "Name each by itself: --to one@example.com --to two@example.com"


@given(st.text())
def test_what_passes_holds_nothing_that_ends_a_line(text):
    if text_fault(text) is None:
        assert len(text.splitlines()) == 1
        assert "=?" not in text


@given(st.text(), st.text())
def test_whatever_passes_is_one_plain_address(local, domain):
    with suppress(AddressError):
        found = address(f"{local}@{domain}").mailbox
        assert found.isascii()
        assert found.isprintable()
        assert found.count("@") == 1
        assert not found.endswith(".")
        assert not set(found.partition("@")[0]) & set("%!")
        assert not set(found) & set(' "(),:;<>[]\\')
