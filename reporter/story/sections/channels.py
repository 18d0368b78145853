"""One page per channel, the same layout, comparable at a glance."""

from reporter.kpi.results import Outcome, Scope
from reporter.language import inline
from reporter.model.dataset import Channel
from reporter.model.units import Direction, Unit
from reporter.story import trends, wording
from reporter.story.blocks import Block, Cards, Findings, Section, Tone
from reporter.story.cards import card
from reporter.story.chartkit import number_of
from reporter.story.context import Context, channel_scope
from reporter.story.finding import Finding
from reporter.story.importance import leading_engagement
from reporter.story.remarks import remarks
from reporter.story.tables import Line, kpi_table

ROWS = (
    "followers",
    "reach",
    "impressions",
    "{engagement}",
    "net_new_followers",
    "engagements",
    "ctr",
    "web_traffic",
    "leads",
    "revenue",
    "ad_spend",
    "cost_per_lead",
    "posts",
    "first_reply_time",
    "orders",
    "bounce_rate",
)
CARDS = ("followers", "reach", "impressions", "{engagement}", "leads", "ctr")
MOST_CARDS = 4
MOST_ROWS = 7  # what leaves room for the manager's words on the page
MOST_FINDINGS = 2


def sections(context: Context) -> tuple[Section, ...]:
    """Return a page for each channel that has any figure, in the order of the Channels sheet."""
    return tuple(section for channel in context.channels if (section := _page(context, channel)))


def _page(context: Context, channel: Channel) -> Section | None:
    scope = channel_scope(channel)
    rate = leading_engagement(context)
    known = [kpi for kpi in _ids(ROWS, rate) if _worth_a_row(context, kpi, scope)]
    if not known:
        return None
    told = _drawn_first(
        [one for one in context.found if one.outcome.scope == scope and one.outcome.kpi in known]
    )
    title = _title(context, channel, told)
    words = context.language
    carded = [kpi for kpi in _ids(CARDS, rate) if kpi in known][:MOST_CARDS]
    cards = [one for kpi in carded if (one := card(context, kpi, scope))]
    rows = _most_telling([kpi for kpi in known if kpi not in carded], told)
    lines = [Line(kpi, scope, context.kpi_name(kpi, scope)) for kpi in rows]
    said = remarks(context, "channels", channel.name)
    blocks: list[Block | None] = [
        Cards(tuple(cards)),
        _trend(context, channel, [*(one.outcome.kpi for one in told[:1]), rate, *known]),
        *said,
        kpi_table(context, None, None, words.text("head-kpi"), lines, detail=True),
        _findings(context, told, MOST_FINDINGS - max(len(said) - 1, 0)),
    ]
    kept = tuple(block for block in blocks if block is not None)
    points = (title, *(f"{one.sentence.lead} {one.sentence.rest}" for one in told[:MOST_FINDINGS]))
    subtitle = _subtitle(context, channel)
    return Section(f"channels:{channel.name}", channel.name, title, subtitle, kept, points)


def _worth_a_row(context: Context, kpi: str, scope: Scope) -> bool:
    """Leave out what is unknown, and what was nothing before and is nothing now."""
    outcome = context.outcome(kpi, scope)
    if outcome is None or number_of(outcome.now) is None:
        return False
    return bool(number_of(outcome.now) or number_of(outcome.change.before))


def _ids(names: tuple[str, ...], rate: str) -> list[str]:
    return [rate if name == "{engagement}" else name for name in names]


def _drawn_first(told: list[Finding]) -> list[Finding]:
    """Move the weightiest finding that a chart can prove to the front: the title speaks of what is drawn."""
    provable = next((one for one in told if trends.has_trend(one.outcome)), None)
    return sorted(told, key=lambda one: one is not provable)


def _title(context: Context, channel: Channel, told: list[Finding]) -> str:
    """Return the first finding about the channel, or that nothing moved beyond its usual swing."""
    words = context.language
    if told:
        return told[0].headline
    steady = wording.held_steady(context, channel_scope(channel))
    return words.text("channel-steady" if steady else "channel-figures", channel=channel.name)


def _subtitle(context: Context, channel: Channel) -> str | None:
    network = context.language.text(f"choice-network-{channel.network}")
    parts = [
        part
        for part in (None if _says_network(channel, network) else network, channel.handle, channel.purpose)
        if part
    ]
    return " · ".join(parts) or None


def _says_network(channel: Channel, network: str) -> bool:
    """Say whether a channel's name is that of its network, in the report's language or in Latin letters."""
    return channel.name.casefold() in {network.casefold(), channel.network.casefold()}


def _trend(context: Context, channel: Channel, wanted: list[str]) -> Block | None:
    """Return the chart of what the title speaks of, else of the first wanted KPI that has a trend here."""
    scope = channel_scope(channel)
    found = (one for kpi in wanted if (one := context.outcome(kpi, scope)))
    drawn = next((one for one in found if trends.has_trend(one)), None)
    if drawn is None:
        return None
    return trends.over_time(context, drawn.kpi, f"channel-{channel.name}", _place(context, drawn), scope)


def _place(context: Context, outcome: Outcome) -> str:
    """Return which place the channel takes among those that have the KPI; of one alone its way over time.

    The dearest channel and the slowest lead nothing: where less is better, the highest is called so.
    """
    words, kpi, scope = context.language, outcome.kpi, outcome.scope
    facts = {"channel": scope.name or "", "kpi": inline(context.kpi_name(kpi, scope))}
    if not trends.has_others(context, outcome):
        return trends.from_to(context, outcome)
    unit, praised = str(context.kpis[kpi].unit), _praised(context, outcome)
    first, found = trends.leader(context, kpi), trends.place(context, kpi, scope)
    if first and first.scope == scope:
        return words.text(_first_key(unit) if praised else "channel-highest", unit=unit, **facts)
    if found is None or found[0] == 1:
        return words.text("channel-among", **facts)
    place, of = found
    if place == of:
        return words.text("channel-last" if praised else "channel-lowest", of=of, unit=unit, **facts)
    key = "channel-place" if praised else "channel-place-highest"
    return words.text(key, place=place, of=of, unit=unit, **facts)


def _first_key(unit: str) -> str:
    return "channel-most" if unit in {Unit.COUNT, Unit.MONEY} else "channel-leads"


def _praised(context: Context, outcome: Outcome) -> bool:
    """Say whether the highest value is the best, and one to lead with."""
    return context.kpis[outcome.kpi].better is Direction.UP and (number_of(outcome.now) or 0.0) >= 0


def _most_telling(kpis: list[str], told: list[Finding]) -> list[str]:
    """Return the rows of the table: those that the page speaks of, then the first of the list, in its order."""
    spoken = {one.outcome.kpi for one in told[: 1 + MOST_FINDINGS]}
    chosen = sorted(kpis, key=lambda kpi: kpi not in spoken)[:MOST_ROWS]
    return [kpi for kpi in kpis if kpi in chosen]


def _findings(context: Context, told: list[Finding], most: int) -> Block | None:
    """Return what the title does not say yet."""
    rest = tuple(one.sentence for one in told[1 : 1 + max(most, 0)])
    return Findings(context.language.text("channel-also"), Tone.NONE, rest) if rest else None
