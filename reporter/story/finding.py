"""One finding: a sentence with the figures behind it and how much it matters."""

from dataclasses import dataclass

from reporter.kpi.results import Outcome
from reporter.story.blocks import Sentence, Tone


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence with its evidence.

    Attributes:
        outcome: The figures it states.
        tone: Good or bad news.
        weight: Importance × surprise; the larger, the earlier it is told.
        family: Which news it belongs to: a list tells each news once.
        sentence: For lists: a bold lead and the rest.
        headline: For titles of channel pages: short.
        against_year: It steadily came to what it tells, against the year before (``yearly``).
    """

    outcome: Outcome
    tone: Tone
    weight: float
    family: str
    sentence: Sentence
    headline: str
    against_year: bool = False
