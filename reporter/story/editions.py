"""The editions by name: the report, and the KPI review of a long span."""

from collections.abc import Mapping

from reporter.story.compose import REPORT, Edition
from reporter.story.review.edition import REVIEW

EDITIONS: Mapping[str, Edition] = {"report": REPORT, "review": REVIEW}
