"""The lists a cell may choose from, by name. Words: ``choice-<list>-<value>``."""

from reporter.model.networks import NETWORKS

YES_NO = ("yes", "no")
CHOICES: dict[str, tuple[str, ...]] = {
    "network": tuple(NETWORKS),
    "yes_no": YES_NO,
    "rhythm": ("week", "two_weeks", "month", "two_months", "quarter", "half_year", "year"),
    "weekday": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    "month": ("january", "february", "march", "april", "may", "june", "july", "august", "september",
              "october", "november", "december"),
    "compare": ("previous", "year", "baseline"),
    "page_size": ("a4", "letter"),
    "engagement_basis": ("followers", "reach", "impressions"),
    "growth_basis": ("start", "end", "gross"),
    "goal_kind": ("level", "gain", "grow", "hold", "total"),
    "bound": ("at_least", "at_most"),
    "note_kind": ("headline", "comment", "highlight", "risk", "event", "definition_changed",
                  "decision", "next_step"),
    "post_format": ("photo", "carousel", "video", "reel", "story", "text", "link", "live", "poll", "other"),
    "question": ("nps", "csat"),
    "cost_kind": ("labour", "content", "tools", "agency", "other"),
    "split": ("age", "gender", "country", "city", "language"),
    "statistic": ("median", "average", "range", "top_quarter"),
    "role": ("to", "cc", "bcc"),
}  # fmt: skip
