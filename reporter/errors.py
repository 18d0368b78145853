"""Problems (values, gathered and shown together) and errors (exceptions: we cannot go on).

Both carry an id and facts, never a sentence: ``language`` words them at the door, in the reader's language
(``problem-<id>`` and ``error-<id>`` in the locale files; the attribute ``.mend`` says how to mend it).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar

Fact = str | int | float | date


class Severity(StrEnum):
    """How much harm a problem does; the order is worst first."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, doubtful or worth knowing in a workbook.

    Attributes:
        id: What kind of problem: the key of its words.
        severity: Errors stop a build; warnings and notes do not.
        sheet: The sheet's name as the user's workbook has it, or the name of a file beside it.
        cell: Where on that sheet, ``H14`` or ``H14:H19``; in a file ``table.key``.
        other: A second place that takes part, with its sheet: ``Channels!A4``.
        facts: What the sentence needs: the typed text, the limit, the nearest match.
    """

    id: str
    severity: Severity
    sheet: str | None = None
    cell: str | None = None
    other: str | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)


def severity_rank(problem: Problem) -> int:
    """Return 0 for errors, 1 for warnings, 2 for notes."""
    return list(Severity).index(problem.severity)


class ReporterError(Exception):
    """The program cannot go on. Each subclass is one cause.

    Attributes:
        id: The key of its words in the locale files, behind ``error-``.
        exit_code: What the command line answers: 1 errors in the workbook, 2 wrong command line,
            3 cannot read or write.
    """

    id: ClassVar[str] = "unknown"
    exit_code: ClassVar[int] = 3

    def __init__(self, **facts: Fact) -> None:
        super().__init__(self.id, facts)
        self.facts: dict[str, Fact] = facts


class ReasonedError(ReporterError):
    """One cause that has several sentences: ``reason`` picks ``error-<id>-<reason>``."""

    def __init__(self, reason: str, **facts: Fact) -> None:
        super().__init__(**facts)
        self.reason = reason

    @property
    def key(self) -> str:
        """The key of its words."""
        return f"{self.id}-{self.reason}"


class CannotReadError(ReasonedError):
    """A file cannot be read as a workbook."""

    id = "cannot-read"


class CannotWriteError(ReporterError):
    """A file or folder cannot be written. Facts: ``path`` and ``cause``."""

    id = "cannot-write"


class NotAFolderError(CannotWriteError):
    """Documents are to go into a folder, and what is named is a file. Fact: ``path``."""

    id = "not-a-folder"


class WrongCommandError(ReasonedError):
    """The command line asks for something that does not exist."""

    id = "wrong-command"
    exit_code = 2


class ListedError(ReporterError):
    """Something has mistakes; all of them are listed in ``problems``."""

    def __init__(self, problems: tuple[Problem, ...], **facts: Fact) -> None:
        super().__init__(**facts)
        self.problems = problems


class AddressError(ReporterError):
    """Something is not one plain e-mail address. Facts: ``typed``, and ``fault``, which picks the reason."""

    id = "bad-address"
    exit_code: ClassVar[int] = 2


class HeaderError(ReporterError):
    """A text cannot stand in a mail's header. Facts: ``header``, ``typed``, and ``fault``."""

    id = "bad-header"
    exit_code: ClassVar[int] = 1


class BrandError(ListedError):
    """A brand kit has mistakes. Facts: ``folder`` and ``count``."""

    id = "brand"


class AccountError(ListedError):
    """The settings of the mail account have mistakes. Facts: ``path`` and ``count``."""

    id = "account"


class PasswordError(ReasonedError):
    """The password of the mail account cannot be found or kept. It never holds the password."""

    id = "password"


class SendLogError(ReasonedError):
    """The log of what was sent cannot be used. Fact: ``path``."""

    id = "send-log"
