"""The Recipients sheet: what could break a mail's header is an error of its cell, told before anything is sent."""

import pytest
from reading import book_of, told
from workbook_text import MINIMAL

from reporter.delivery.recipients import recipients as recipients_of
from reporter.errors import WrongCommandError
from reporter.language import available, language
from reporter.model.request import MailRequest

HEADER = "[Recipients]\nName | Email | Role\n"


def recipients(*rows):
    return MINIMAL + HEADER + "".join(f"{row}\n" for row in rows)


def test_plain_addresses_in_any_script_of_domain_are_taken(tmp_path):
    text = recipients(
        "Dana | dana@example.com | to",
        "이도현 | dohyun@한국.example | cc",
        "Jo | mailto:jo@example.com | bcc",
    )
    book = book_of(tmp_path, text)
    assert book.dataset
    found = [row.text_of("email") for row in book.dataset.rows("recipients")]
    assert found == ["dana@example.com", "dohyun@한국.example", "jo@example.com"]
    assert book.problems == ()


@pytest.mark.parametrize(
    "typed",
    [
        "dana@example.com_x000A_Bcc: evil@example.com",  # as Excel writes a line break
        "dana@example.com_x0000_",
        "dana@exam_x0085_ple.com",
        "dana@example.com_x2028_x",
        "'=?utf-8?q?dana?=@example.com",
        "Dana <dana@example.com>",
        "dana@example.com, jo@example.com",
        "team:dana@example.com;",
        "김@example.com",
        "dana@@example.com",
        "dana@localhost",
        "dana",
    ],
)
def test_anything_but_one_plain_address_is_an_error_of_its_cell(tmp_path, typed):
    assert told(tmp_path, recipients(f"Dana | {typed} | to")) == ["error email-unreadable Recipients!B2"]


@pytest.mark.parametrize(
    "name", ["'=?utf-8?q?Dana=0aBcc:_evil@example.com?=", "Dana_x000A_Bcc: x", "Dana\u202e", "D" * 400]
)
def test_a_name_that_could_break_a_header_is_an_error_of_its_cell(tmp_path, name):
    assert told(tmp_path, recipients(f"{name} | dana@example.com | to")) == [
        "error recipient-name Recipients!A2"
    ]


def test_the_reason_is_said_in_words(tmp_path):
    (problem,) = book_of(tmp_path, recipients("Dana | dana.@example.com | to")).problems
    wrong, mend = language("en").problem(problem)
    assert wrong.startswith(
        "“dana.@example.com” in “Email” is not an e-mail address: what stands before the @ has dots"
    )
    assert mend == "Type one address, such as name@example.com."


@pytest.mark.parametrize(
    ("typed", "reason", "mend"),
    [
        (
            "boss@a.example;joe@b.example",
            "these are several addresses, and one can stand here",
            "Give each person a row of their own.",
        ),
        (
            "boss@a.example, joe@b.example",
            "these are several addresses",
            "Give each person a row of their own.",
        ),
        ("boss harbourlane.example", "the @ is missing", "Type one address"),
        ("boss@harbourlane", "its end is missing, such as .com", "Type one address"),
        ("Dana <dana@harbourlane.example", "the > at its end is missing", "Type one address"),
        ("dána@harbourlane.example", "“á” stands before the @", "Type one address"),
    ],
)
def test_what_is_wrong_with_an_address_is_told_by_its_name(tmp_path, typed, reason, mend):
    (problem,) = book_of(tmp_path, recipients(f"Dana | {typed} | to")).problems
    told_wrong, told_mend = language("en").problem(problem)
    assert reason in told_wrong
    assert told_mend.startswith(mend)


def test_one_person_under_two_full_stops_gets_one_mail(tmp_path):
    text = recipients(
        "Dana | dana@example.com | to", "Dana | dana@example.com。 | cc", "Dana | dana@example.com. | bcc"
    )
    dataset = book_of(tmp_path, text).dataset
    assert dataset
    (one,) = recipients_of(dataset, MailRequest(), "en", None)
    assert (one.address.mailbox, one.role) == ("dana@example.com", "to")


@pytest.mark.parametrize(
    ("text", "reason"),
    [(MINIMAL, "send-no-sheet"), (MINIMAL + HEADER, "send-nobody"), (recipients(), "send-nobody")],
)
def test_a_workbook_without_the_sheet_is_told_from_an_empty_sheet(tmp_path, text, reason):
    dataset = book_of(tmp_path, text).dataset
    assert dataset
    with pytest.raises(WrongCommandError) as stopped:
        recipients_of(dataset, MailRequest(), "en", None)
    assert stopped.value.reason == reason
    for code in available():
        assert all(language(code).error(stopped.value))


@pytest.mark.parametrize("typed", ["Klingon", "fr"])
def test_a_language_that_no_report_is_written_in_is_a_warning_of_its_cell(tmp_path, typed):
    text = MINIMAL + f"[Recipients]\nName | Email | Role | Language\nDana | dana@example.com | to | {typed}\n"
    assert told(tmp_path, text) == ["warning recipient-language-unknown Recipients!D2"]


@pytest.mark.parametrize("typed", ["", "ko", "Korean", "한국어", "en-GB"])
def test_a_language_by_its_code_or_name_is_taken(tmp_path, typed):
    text = MINIMAL + f"[Recipients]\nName | Email | Role | Language\nDana | dana@example.com | to | {typed}\n"
    assert told(tmp_path, text) == []
