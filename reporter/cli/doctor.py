"""``report doctor``: says what the program finds on this machine and what it misses."""

import sys
from typing import TYPE_CHECKING

from reporter.cli.checkup import Finding, State, checkup
from reporter.cli.door import CANNOT, FINE, speaker
from reporter.render.plain import padded, width_of

if TYPE_CHECKING:
    from reporter.language import Language


def doctor() -> int:
    """Say what is missing on this machine.

    \b
    Example:
      report doctor
    """
    words = speaker()
    findings = tuple(checkup())
    rows = [_row(finding, words) for finding in findings]
    widths = [max(map(width_of, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(padded(text, wide) for text, wide in zip(row, widths, strict=True)).rstrip())
    missed = [finding for finding in findings if finding.state is not State.FINE]
    for finding in missed:
        print("\n" + words.text(f"doctor-{finding.part}", "mend", **_facts(finding)))
    print("\n" + words.text("doctor-verdict", missing=len(missed)))
    return CANNOT if any(finding.state is State.MISSING for finding in missed) else FINE


def _row(finding: Finding, words: "Language") -> tuple[str, str, str]:
    part = words.text(f"doctor-{finding.part}", **_facts(finding))
    return part, words.text(f"doctor-state-{finding.state}"), finding.detail


def _facts(finding: Finding) -> dict[str, str]:
    return {"name": finding.name, "detail": finding.detail, "system": sys.platform}
