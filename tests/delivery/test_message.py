"""The message, byte by byte: its headers, its parts, and what no cell can put into it."""

import re
from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes, policy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reporter.delivery.message import Envelope, Stamp, as_eml, message
from reporter.errors import AddressError, HeaderError
from reporter.model.addresses import Address, address
from reporter.model.letter import Attachment, Letter, Picture

MOMENT = datetime(2026, 11, 5, 8, 30, tzinfo=UTC)
STAMP = Stamp("harbour-lane 2026-10 dana@harbourlane.example", MOMENT)
SENDER = Address("Mina Holt", "mina@harbourlane.example")
DANA = Address("Dana Whelan", "dana@harbourlane.example")
AOIFE = Address("", "aoife@harbourlane.example")
PICTURE = Picture("chart@report", "chart.png", b"\x89PNG picture", "image/png", "A chart")
PDF = Attachment("harbour-lane-2026-10.pdf", b"%PDF-1.7 report", "application/pdf")
ENVELOPE = Envelope(SENDER, (DANA,))
LETTER = Letter("Leads rose", "<p>Leads rose to 640</p>", "Leads rose to 640", (), "en")


def sent(letter=LETTER, envelope=ENVELOPE, attachments=(), stamp=STAMP):
    return as_eml(message(letter, envelope, attachments, stamp=stamp))


def plain_text(read):
    """The words of the plain part, with the ends of lines as Python has them."""
    body = read.get_body(("plain",))
    assert body is not None
    return body.get_content().replace("\r\n", "\n")


def lines_of(eml):
    return eml.decode("ascii").split("\r\n")


def header_lines(eml):
    return lines_of(eml.partition(b"\r\n\r\n")[0])


def header_names(eml):
    """The names of the header lines, folds left out."""
    return [line.partition(":")[0] for line in header_lines(eml) if not line.startswith(" ")]


def test_a_message_is_exactly_these_lines():
    letter = Letter("Leads rose", "<p>Café = 640</p>", "Café\n.\nFrom here", (PICTURE,), "en")
    envelope = Envelope(SENDER, (DANA, AOIFE), (Address("Kim, J.", "kim@example.com"),), DANA)
    seal = STAMP.seal
    assert re.fullmatch(r"[0-9a-f]{32}", seal)
    assert lines_of(sent(letter, envelope, (PDF,))) == [
        "From: Mina Holt <mina@harbourlane.example>",
        "To: Dana Whelan <dana@harbourlane.example>,",
        " aoife@harbourlane.example",
        'Cc: "Kim, J." <kim@example.com>',
        "Reply-To: Dana Whelan <dana@harbourlane.example>",
        "Subject: Leads rose",
        "Date: Thu, 05 Nov 2026 08:30:00 +0000",
        f"Message-ID: <{seal}@harbourlane.example>",
        "MIME-Version: 1.0",
        "Content-Language: en",
        "Content-Type: multipart/mixed;",
        f' boundary="=_mixed_{seal}"',
        "",
        f"--=_mixed_{seal}",
        'Content-Type: multipart/related; type="multipart/alternative";',
        f' boundary="=_related_{seal}"',
        "",
        f"--=_related_{seal}",
        "Content-Type: multipart/alternative;",
        f' boundary="=_alternative_{seal}"',
        "",
        f"--=_alternative_{seal}",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        "Caf=C3=A9",
        "=2E",
        "From here",
        "",
        f"--=_alternative_{seal}",
        "Content-Type: text/html; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        "<p>Caf=C3=A9 =3D 640</p>",
        "",
        f"--=_alternative_{seal}--",
        "",
        f"--=_related_{seal}",
        "Content-Type: image/png;",
        ' name="chart.png"',
        "Content-Transfer-Encoding: base64",
        "Content-Disposition: inline;",
        ' filename="chart.png"',
        "Content-ID: <chart@report>",
        "",
        "iVBORyBwaWN0dXJl",
        "",
        f"--=_related_{seal}--",
        "",
        f"--=_mixed_{seal}",
        "Content-Type: application/pdf;",
        ' name="harbour-lane-2026-10.pdf"',
        "Content-Transfer-Encoding: base64",
        "Content-Disposition: attachment;",
        ' filename="harbour-lane-2026-10.pdf"',
        "",
        "JVBERi0xLjcgcmVwb3J0",
        "",
        f"--=_mixed_{seal}--",
        "",
    ]


def test_korean_names_are_written_in_ascii_and_read_back():
    letter = Letter(
        "온결: 10월 리드당 비용은 ₩12,600으로 8.7% 내렸습니다", "<p>가</p>", "가나다라" * 30, (), "ko"
    )
    envelope = Envelope(
        Address("한서윤", "s@ongyeol.example"), (address("dohyun@한국.example", "이도현 대표"),)
    )
    pdf = Attachment("온결-2026-10.pdf", b"%PDF", "application/pdf")
    eml = sent(letter, envelope, (pdf,))
    read = message_from_bytes(eml, policy=policy.default)
    assert header_lines(eml)[:3] == [
        "From: =?utf-8?b?7ZWc7ISc7Jyk?=",
        " <s@ongyeol.example>",
        "To: =?utf-8?b?7J2064+E7ZiEIOuMgO2RnA==?=",
    ]
    assert read["Subject"] == letter.subject
    assert read["To"].addresses[0].display_name == "이도현 대표"
    assert read["To"].addresses[0].addr_spec == "dohyun@xn--3e0b707e.example"
    assert [part.get_filename() for part in read.iter_attachments()] == ["온결-2026-10.pdf"]
    assert read["Content-Language"] == "ko"
    assert plain_text(read) == "가나다라" * 30 + "\n"
    assert " filename*=UTF-8''%EC%98%A8%EA%B2%B0-2026-10.pdf" in lines_of(eml)


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Dana Whelan", "To: Dana Whelan <d@example.com>"),
        ("", "To: d@example.com"),
        ('Dana "D" Whelan', 'To: "Dana \\"D\\" Whelan" <d@example.com>'),
        ("C:\\Dana", 'To: "C:\\\\Dana" <d@example.com>'),
        ("evil@example.com", 'To: "evil@example.com" <d@example.com>'),
        ("Dana <x@y.example>, Bob", 'To: "Dana <x@y.example>, Bob" <d@example.com>'),
        ("Dana (boss)", 'To: "Dana (boss)" <d@example.com>'),
        ("Team: Dana;", 'To: "Team: Dana;" <d@example.com>'),
    ],
)
def test_a_display_name_is_never_read_as_an_address(name, line):
    eml = sent(envelope=Envelope(SENDER, (Address(name, "d@example.com"),)))
    read = message_from_bytes(eml, policy=policy.default)["To"].addresses
    assert line in header_lines(eml)
    assert [(one.display_name, one.addr_spec) for one in read] == [(name, "d@example.com")]


HOSTILE = [
    "a\n=?utf-8?q?x=0aBcc:_evil@x?=",
    "é\nBcc: x@y",
    "Leads\r\nBcc: evil@example.com",
    "Leads\rBcc: evil@example.com",
    "Leads\r\n\r\n<script>",
    "=?utf-8?q?Leads=0aBcc:_evil@example.com?=",
    "é =?utf-8?b?CkJjYzogZXZpbEB4?=",
    "Leads\u2028Bcc: evil@example.com",
    "Leads\u0085Bcc: evil@example.com",
    "Leads\x0bBcc: evil@example.com",
    "Leads\x00",
    "",
    " \u00a0 ",
]
ORDINARY = [
    "From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Language", "Content-Type",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_no_subject_can_add_a_header(text):
    with pytest.raises(HeaderError) as refused:
        sent(Letter(text, "<p>x</p>", "x", (), "en"))
    assert refused.value.facts["header"] == "Subject"


@pytest.mark.parametrize("text", HOSTILE)
def test_no_attachment_can_add_a_header(text):
    with pytest.raises(HeaderError):
        sent(attachments=(Attachment(text, b"x", "application/pdf"),))


@pytest.mark.parametrize("text", [*HOSTILE[:-2], "a@b.example\nBcc: evil@example.com"])
def test_no_name_or_mailbox_can_add_a_header(text):
    with pytest.raises(AddressError):
        Address(text, "d@example.com")
    with pytest.raises(AddressError):
        Address("Dana", text)


@given(st.text(min_size=1), st.text(), st.text(min_size=1))
def test_whatever_passes_adds_no_header_line(subject, name, file):
    try:
        who = Address(name, "d@example.com")
        eml = sent(
            Letter(subject, "<p>x</p>", "x", (), "en"),
            Envelope(SENDER, (who,)),
            [Attachment(file, b"x", "a/b")],
        )
    except (HeaderError, AddressError):
        return
    assert header_names(eml) == ORDINARY
    assert max(map(len, eml.splitlines())) <= 998
    read = message_from_bytes(eml, policy=policy.default)
    assert read["Subject"].split() == subject.split()
    assert [part.get_filename() for part in read.iter_attachments()] == [file.strip()]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1), st.sampled_from(["en", "ko"]))
def test_every_body_comes_back_whole_in_seven_bits(text, code):
    eml = sent(Letter("Leads", f"<p>{text}</p>", text, (PICTURE,), code), attachments=(PDF,))
    read = message_from_bytes(eml, policy=policy.default)
    assert eml.isascii()
    assert eml.count(b"\r\n") == eml.count(b"\n") == eml.count(b"\r")
    assert plain_text(read) == "\n".join(text.splitlines()) + "\n"
    assert [part.get_content() for part in read.iter_attachments()] == [PDF.content]


def test_a_message_with_blind_copies_alone_names_nobody():
    eml = sent(envelope=Envelope(SENDER, ()))
    assert "To: undisclosed-recipients:;" in header_lines(eml)
    assert message_from_bytes(eml, policy=policy.default)["To"].addresses == ()


def test_the_same_stamp_gives_the_same_bytes_and_another_does_not():
    later = Stamp(STAMP.key, MOMENT + timedelta(seconds=1))
    assert sent() == sent()
    assert len({STAMP.seal, later.seal, Stamp("other", MOMENT).seal}) == 3


def test_the_date_keeps_its_zone():
    seoul = Stamp("x", datetime(2026, 11, 5, 9, 0, tzinfo=timezone(timedelta(hours=9))))
    assert "Date: Thu, 05 Nov 2026 09:00:00 +0900" in header_lines(sent(stamp=seoul))


def test_a_long_subject_is_folded_at_words():
    subject = (
        "Social brought 640 leads in October, 102 more than in September, but each now costs 18 euros more"
    )
    lines = header_lines(sent(Letter(subject, "<p>x</p>", "x", (), "en")))
    at = lines.index("Subject: Social brought 640 leads in October, 102 more than in September,")
    assert lines[at + 1] == " but each now costs 18 euros more"


def test_a_mail_says_nothing_of_how_it_was_made():
    assert not [name for name in header_names(sent(attachments=(PDF,))) if name.startswith("X-")]
    assert "Auto-Submitted" not in header_names(sent())


def test_strict_parsers_find_no_defect():
    read = message_from_bytes(
        sent(Letter("é", "<p>é</p>", "é", (PICTURE,), "en"), attachments=(PDF,)), policy=policy.strict
    )
    kinds = [part.get_content_type() for part in read.walk()]
    assert kinds == [
        "multipart/mixed", "multipart/related", "multipart/alternative", "text/plain", "text/html", "image/png",
        "application/pdf",
    ]  # fmt: skip
    assert [defect for part in read.walk() for value in part.values() for defect in value.defects] == []
