"""What the caller asks of a build, apart from the workbook itself."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Request:
    """Every field left at its default means: as the workbook's Settings say.

    Attributes:
        period: ``2026-10``, ``2026-Q3``, ``2026``, ``2026-W05`` or ``A..B``; default: the latest finished one.
        compare: ``previous``, ``year`` or ``baseline``.
        channels: Only these channels, by name.
        language: The report's language, a code.
        as_of: The day to take for today where Settings has no Data as of.
        brand: The folder of a brand kit.
        sections: Ids of sections in order, as Settings' Sections has them: ``-id`` switches one off.
        campaign: Only what is booked on this campaign.
        one_page: The summary alone, on one page.
        archive: The PDF is to be kept: PDF/A with the workbook in it.
        edition: ``report``, or ``review``: a KPI review over a long span, as far as its numbers go.
    """

    period: str | None = None
    compare: str | None = None
    channels: tuple[str, ...] = ()
    language: str | None = None
    as_of: date | None = None
    brand: Path | None = None
    sections: tuple[str, ...] = ()
    campaign: str | None = None
    one_page: bool = False
    archive: bool = False
    edition: str = "report"


@dataclass(frozen=True, slots=True)
class MailRequest:
    """What the caller asks of the mails that carry a report.

    Attributes:
        to: Addresses, also as ``Dana Whelan <dana@example.com>``; with ``cc`` and ``bcc``, instead of the sheet.
        attach: Formats that go with the mail; none leave the summary alone.
        subject: The sender's own subject.
    """

    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    bcc: tuple[str, ...] = ()
    attach: tuple[str, ...] = ("pdf",)
    subject: str | None = None

    @property
    def names_somebody(self) -> bool:
        """Whether the Recipients sheet is passed over."""
        return bool(self.to or self.cc or self.bcc)
