"""The rows that a new workbook begins with: the channels asked for, their first period, example benchmarks."""

from collections import Counter
from collections.abc import Iterator, Sequence

from reporter.language import Language
from reporter.model.schema import SHEETS
from reporter.workbook.template.options import PlainRow, PlainRows, TemplateOptions

WITH_FIRST_PERIOD = ("channel_results", "website")

_RIVAL_2022 = ("Rival IQ 2023", 2022)
_RIVAL_2023 = ("Rival IQ 2024", 2023)
_BUFFER = ("Buffer 2025", 2025)
_WORDSTREAM = ("WordStream 2025", 2025)
_PUBLISHED: tuple[tuple[str, str, float, str | None, tuple[str, int]], ...] = (
    ("average_engagement_rate", "instagram", 0.0047, "median", _RIVAL_2022),
    ("average_engagement_rate", "facebook", 0.0006, "median", _RIVAL_2022),
    ("average_engagement_rate", "tiktok", 0.0569, "median", _RIVAL_2022),
    ("average_engagement_rate", "x", 0.00035, "median", _RIVAL_2022),
    ("average_engagement_rate", "tiktok", 0.0263, "median", _RIVAL_2023),
    ("average_engagement_rate", "facebook", 0.00063, "median", _RIVAL_2023),
    ("engagement_rate_impressions", "instagram", 0.0116, None, _BUFFER),
    ("engagement_rate_impressions", "facebook", 0.0507, None, _BUFFER),
    ("engagement_rate_impressions", "tiktok", 0.0486, None, _BUFFER),
    ("engagement_rate_impressions", "x", 0.0231, None, _BUFFER),
    ("engagement_rate_impressions", "linkedin", 0.0650, None, _BUFFER),
    ("engagement_rate_impressions", "youtube", 0.0441, None, _BUFFER),
    ("ad_ctr", "facebook", 0.0171, None, _WORDSTREAM),
)


def starting_rows(options: TemplateOptions, given: PlainRows, language: Language) -> PlainRows:
    """Return the rows of every sheet: those given, else those that a new workbook begins with."""
    rows: dict[str, Sequence[PlainRow]] = {"channels": channel_rows(options, language)}
    names = [str(row["channel"]) for row in rows["channels"]]
    first = [{"period": options.first_period, "channel": name} for name in names]
    rows |= dict.fromkeys(WITH_FIRST_PERIOD, first)
    rows["benchmarks"] = tuple(example_benchmarks(language))
    if given:
        rows = {"benchmarks": rows["benchmarks"]}
    return {sheet: (given.get(sheet) or rows.get(sheet, ())) for sheet in SHEETS}


def channel_rows(options: TemplateOptions, language: Language) -> tuple[PlainRow, ...]:
    """Return one channel for each network asked for; a second one on a network gets a number."""
    seen: Counter[str] = Counter()
    rows = []
    for network in options.channels:
        seen[network] += 1
        name = language.text(f"choice-network-{network}")
        rows.append(
            {"channel": name if seen[network] == 1 else f"{name} {seen[network]}", "network": network}
        )
    return tuple(rows)


def example_benchmarks(language: Language) -> Iterator[PlainRow]:
    """Yield published figures as examples, none of them in use until the manager says so."""
    for kpi, network, value, statistic, (publisher, year) in _PUBLISHED:
        yield {
            "kpi": kpi,
            "network": network,
            "low": value,
            "statistic": statistic,
            "source": language.text("template-second-hand", source=publisher),
            "data_year": year,
            "use": False,
        }
    yield from _example_costs(language)


def _example_costs(language: Language) -> Iterator[PlainRow]:
    second_hand = language.text("template-second-hand", source="WordStream 2025 (US)")
    money = {"currency": "USD", "use": False}
    facebook = {"network": "facebook", "data_year": 2025}
    yield {"kpi": "ad_cost_per_lead", "low": 27.66, "source": second_hand, **facebook, **money}
    yield {"kpi": "cpm", "low": 20.15, "source": "Superads 2025 (Meta)", **facebook, **money}
    yield {
        "kpi": "cpc",
        "network": "linkedin",
        "low": 5.58,
        "source": "Recotap 2024",
        "data_year": 2024,
        **money,
    }
    survey = language.text("template-organisations", source="SurveyMonkey", count=150_000)
    yield {"kpi": "nps", "low": 32, "statistic": "average", "source": survey, "use": False}
