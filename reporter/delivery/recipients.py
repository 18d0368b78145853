"""Who gets a report, in which language: from the Recipients sheet or from the command line."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reporter.errors import WrongCommandError
from reporter.language import available
from reporter.model.addresses import Address, address, person
from reporter.model.dataset import Dataset
from reporter.model.request import MailRequest
from reporter.workbook.settings import language_code

ROLES = ("to", "cc", "bcc")


@dataclass(frozen=True, slots=True)
class Recipient:
    """One person who gets the report.

    Attributes:
        role: ``to``, ``cc`` or ``bcc``.
        language: A language that we have.
        lacking: The language asked for, where we lack it.
    """

    address: Address
    role: str
    language: str
    lacking: str | None = None


def recipients(
    dataset: Dataset, mail: MailRequest, default: str, forced: str | None
) -> tuple[Recipient, ...]:
    """Return everybody who gets the report, each mailbox once.

    Args:
        dataset: Its Recipients sheet says who gets it where the command line does not.
        mail: Who is named on the command line; who also stands on the sheet keeps name and language.
        default: The language of those who have none of their own.
        forced: A language for everybody.

    Raises:
        AddressError: Something named is not one plain address.
        WrongCommandError: There is nobody.
    """
    rows = tuple(_listed(dataset, default))
    # Who stands twice is known by the first row
    listed = {one.address.mailbox.casefold(): one for one in reversed(rows)}
    found = _named(mail, listed, default) if mail.names_somebody else rows
    once: dict[str, Recipient] = {}
    for one in sorted(found, key=lambda one: ROLES.index(one.role)):
        once.setdefault(one.address.mailbox.casefold(), one)
    if not once:
        raise WrongCommandError("send-nobody" if _has_sheet(dataset) else "send-no-sheet")
    everybody = tuple(once.values())
    return tuple(Recipient(one.address, one.role, forced) for one in everybody) if forced else everybody


def _has_sheet(dataset: Dataset) -> bool:
    return "recipients" in dataset.empty or bool(dataset.rows("recipients"))


def _listed(dataset: Dataset, default: str) -> Iterator[Recipient]:
    for row in dataset.rows("recipients"):
        typed = row.text_of("email")
        if typed:
            spoken = row.text_of("language")
            code = language_code(spoken) if spoken else default
            yield Recipient(
                address(typed, row.text_of("name") or ""),
                row.text_of("role") or "to",
                code or default,
                None if code in available() else spoken,
            )


def _named(mail: MailRequest, listed: Mapping[str, Recipient], default: str) -> Iterator[Recipient]:
    for role, typed in (("to", mail.to), ("cc", mail.cc), ("bcc", mail.bcc)):
        for one in map(person, typed):
            known = listed.get(one.mailbox.casefold())
            shown = known.address if known and not one.name else one
            yield Recipient(shown, role, known.language if known else default)
