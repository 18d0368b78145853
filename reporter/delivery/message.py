"""Puts a letter into its envelope: a MIME message that every mail program opens, and its bytes."""

import quopri
from base64 import encodebytes
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from hashlib import sha256

from reporter.delivery import headers
from reporter.delivery.headers import FOLD, POLICY
from reporter.model.addresses import Address
from reporter.model.letter import Attachment, Letter, Picture

NOBODY = "undisclosed-recipients:;"  # RFC 5322 3.6.3: all recipients are blind copies
NEW_LINE = f";{FOLD}"

Fields = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Envelope:
    """Who sends to whom, as the headers name them: hidden copies are the server's business alone."""

    sender: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...] = ()
    reply_to: Address | None = None


@dataclass(frozen=True, slots=True)
class Stamp:
    """What makes a mail this one: ``key`` names what is sent and to whom; ``moment``, with its zone, says when.

    The same stamp gives the same Message-ID, so that mail programs know a mail again that a crash sent twice.
    """

    key: str
    moment: datetime

    @property
    def seal(self) -> str:
        """The stamp as 32 letters and digits."""
        return sha256(f"{self.key}\0{self.moment.isoformat()}".encode()).hexdigest()[:32]


def message(
    letter: Letter, envelope: Envelope, attachments: Sequence[Attachment] = (), *, stamp: Stamp
) -> EmailMessage:
    """Return a letter as a message: plain text and HTML with its pictures, then the attachments.

    Raises:
        HeaderError: The subject or the name of a file cannot stand in a header.
    """
    fields = {
        **_people(envelope),
        "Subject": headers.unstructured("Subject", letter.subject),
        "Date": format_datetime(stamp.moment),
        "Message-ID": f"<{stamp.seal}@{envelope.sender.domain}>",
        "MIME-Version": "1.0",
        "Content-Language": letter.language,
    }
    if not attachments:
        return _body(letter, stamp.seal, fields)
    parts = (_body(letter, stamp.seal, {}), *map(_attachment, attachments))
    return _multipart("mixed", stamp.seal, parts, fields)


def as_eml(mail: EmailMessage) -> bytes:
    """Return a message as the bytes that a server takes and a mail program opens: ASCII lines ending in CRLF."""
    return mail.as_bytes()


def _people(envelope: Envelope) -> Fields:
    named = {
        "From": (envelope.sender,),
        "To": envelope.to,
        "Cc": envelope.cc,
        "Reply-To": (envelope.reply_to,) if envelope.reply_to else (),
    }
    shown = {name: headers.addresses(people) for name, people in named.items() if people}
    return shown if envelope.to or envelope.cc else {**shown, "To": NOBODY}


def _body(letter: Letter, seal: str, fields: Fields) -> EmailMessage:
    """Return the words in both forms, least liked first, with the pictures beside them."""
    own = {} if letter.pictures else fields
    forms = (_words("plain", letter.text), _words("html", letter.html))
    words = _multipart("alternative", seal, forms, own)
    if not letter.pictures:
        return words
    kind = 'related; type="multipart/alternative"'
    return _multipart(kind, seal, (words, *map(_picture, letter.pictures)), fields)


def _multipart(kind: str, seal: str, parts: Sequence[EmailMessage], fields: Fields) -> EmailMessage:
    # Neither quoted-printable nor base64 can write "=_", so no part can hold the boundary
    boundary = f"=_{kind.partition(';')[0]}_{seal}"
    whole = _part({**fields, "Content-Type": f'multipart/{kind}{NEW_LINE}boundary="{boundary}"'})
    for part in parts:
        whole.attach(part)
    return whole


def _words(kind: str, words: str) -> EmailMessage:
    """Return a text in whichever encoding is shorter: quoted-printable in English, base64 in Korean."""
    plain = "\n".join(words.splitlines()) + "\n"
    legible = quopri.encodestring(plain.encode())
    packed = encodebytes(plain.replace("\n", "\r\n").encode())
    encoding, content = min(
        (("quoted-printable", legible), ("base64", packed)), key=lambda pair: len(pair[1])
    )
    fields = {"Content-Type": f"text/{kind}; charset=utf-8", "Content-Transfer-Encoding": encoding}
    return _part(fields, content)


def _picture(picture: Picture) -> EmailMessage:
    return _file(picture.media_type, "inline", picture, {"Content-ID": f"<{picture.cid}>"})


def _attachment(attachment: Attachment) -> EmailMessage:
    return _file(attachment.media_type, "attachment", attachment, {})


def _file(media_type: str, disposition: str, file: Attachment | Picture, fields: Fields) -> EmailMessage:
    named = {
        "Content-Type": f"{media_type}{NEW_LINE}{headers.parameter('name', file.name)}",
        "Content-Transfer-Encoding": "base64",
        "Content-Disposition": f"{disposition}{NEW_LINE}{headers.parameter('filename', file.name)}",
    }
    return _part({**named, **fields}, encodebytes(file.content))


def _part(fields: Fields, content: bytes | None = None) -> EmailMessage:
    part = EmailMessage(POLICY)
    for name, value in fields.items():
        part[name] = value
    if content is not None:
        part.set_payload(content.decode("ascii"))
    return part
