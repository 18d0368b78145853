"""Competitors: who is talked about how much, over time and now."""

from reporter.kpi.results import TOTAL
from reporter.language import MINUS
from reporter.model.charts import Role, Series
from reporter.story import periods, plots, readings, wording
from reporter.story.blocks import Arrow, Block, Cell, Section, Small, TableRow, Tone
from reporter.story.chartkit import number_of
from reporter.story.context import Context
from reporter.story.grids import Column, grid
from reporter.story.importance import has_data
from reporter.story.remarks import remarks, sayings
from reporter.story.sentences import before_head
from reporter.story.tables import EMPTY, Line, change_cell, kpi_table
from reporter.story.voices import Voices, own_brand, own_followers, voices

VOICE = "share_of_voice"
WATCHED = (VOICE, "mentions")
KPIS = (*WATCHED, "sentiment", "potential_reach")
MOST_BRANDS = 7
FEWEST_FOR_A_COURSE = 6


def sections(context: Context) -> tuple[Section, ...]:
    """Return the section, nothing when the share of voice is not known."""
    if not has_data(context, VOICE):
        return ()
    words = context.language
    now = voices(context, context.results.span.periods)
    brands = _ranked(context, now)
    title = _title(context, now, brands)
    left = len(now.brands) - len(brands)
    lines = [Line(kpi, TOTAL, context.kpi_name(kpi)) for kpi in KPIS if has_data(context, kpi)]
    chart = _over_time(context, now, brands, title)
    blocks: list[Block | None] = [
        chart,
        _table(context, now, brands, detail=chart is not None),
        Small((words.text("competitors-left-out", count=left),)) if left else None,
        kpi_table(context, None, None, words.text("head-kpi"), lines, detail=True),
        *remarks(context, "competitors"),
    ]
    kept = tuple(block for block in blocks if block is not None)
    points = (title, *sayings(context, WATCHED))
    return (Section("competitors", words.text("section-competitors"), title, None, kept, points),)


def _ranked(context: Context, now: Voices) -> list[str]:
    """Return the brands that are talked about most; the own one is always among them."""
    own = own_brand(context)
    ranked = sorted(now.mentions, key=lambda brand: -now.mentions[brand])
    kept = ranked[:MOST_BRANDS]
    return kept if own in kept else [*kept[:-1], own]


def _title(context: Context, now: Voices, brands: list[str]) -> str:
    own, first = own_brand(context), brands[0]
    facts = {
        "brand": now.names[own],
        "share": _shown(context, now.share(own, now.brands)),
        "leader": now.names[first],
        "most": _shown(context, now.share(first, now.brands)),
    }
    return context.language.text("competitors-first" if own == first else "competitors-behind", **facts)


def _shown(context: Context, share: float | None) -> str:
    return wording.value(context, context.kpis[VOICE], share) if share is not None else ""


def _over_time(context: Context, now: Voices, brands: list[str], title: str) -> Block | None:
    own, history = own_brand(context), context.results.history
    heard = [voices(context, (period,)) for period in history]
    drawn = []
    for brand in brands:
        values = tuple(_heard_share(one, brand, own) for one in heard)
        shown = tuple(_shown(context, value) or None for value in values)
        drawn.append(Series(now.names[brand], values, shown, Role.FOCUS if brand == own else Role.OTHER))
    words = context.language
    subtitle = words.text("competitors-over-time", **plots.history_words(context))
    course = next((_course(context, one) for one in drawn if one.role is Role.FOCUS), None)
    message = course or title
    return plots.lines(context, VOICE, "share-of-voice", (message, subtitle), drawn)


def _heard_share(heard: Voices, brand: str, own: str) -> float | None:
    """Return a share where the own brand and at least one other were heard."""
    return heard.share(brand, heard.brands) if own in heard.brands and len(heard.brands) > 1 else None


def _course(context: Context, own: Series) -> str | None:
    """Return where the own share came from over the history, None when that is too short."""
    known = [place for place, value in enumerate(own.values) if value is not None]
    if len(known) < FEWEST_FOR_A_COURSE or known[-1] != len(own.values) - 1:
        return None
    calendar, words = context.dataset.calendar, context.language
    return words.text(
        "competitors-course",
        brand=own.name,
        was=own.shown[known[0]] or "",
        share=own.shown[known[-1]] or "",
        first=periods.name(context.results.history[known[0]], words, calendar),
    )


def _table(context: Context, now: Voices, brands: list[str], *, detail: bool) -> Block | None:
    words, results = context.language, context.results
    # A baseline is an average of periods; its shares are pooled like every ratio.
    before = voices(context, results.before.periods) if results.before else Voices({}, {})
    head = periods.head(results.span, words, context.dataset.calendar)
    columns = (
        Column(words.text("competitors-brand"), words=True),
        Column(words.text("competitors-share", period=head), share=0.26),
        Column(before_head(context), share=0.12),
        Column(words.text("head-change"), share=0.13),
        Column(words.text("competitors-mentions"), share=0.11),
        Column(words.text("competitors-followers"), share=0.13),
    )
    rows = [TableRow(tuple(_row(context, brand, now, before))) for brand in brands]
    span = plots.span_words(context)
    subtitle = words.text(
        "competitors-subtitle-against" if span["before"] else "competitors-subtitle", **span
    )
    return grid(words.text("competitors-table"), subtitle, columns, rows, detail=detail)


def _row(context: Context, brand: str, now: Voices, before: Voices) -> list[Cell]:
    own, outcome = brand == own_brand(context), context.outcome(VOICE)
    common = now.brands & before.brands
    share, was = now.share(brand, now.brands), before.share(brand, common)
    compared = now.share(brand, common)
    return [
        Cell(now.names[brand], strong=own),
        Cell(_shown(context, share), bar=share, strong=own),
        Cell(_shown(context, was)) if was is not None else EMPTY,
        change_cell(context, outcome) if own and outcome else _change(context, compared, was),
        readings.count_cell(context, now.mentions[brand]),
        readings.count_cell(context, _followers(context, brand, own=own)),
    ]


def _change(context: Context, now: float | None, before: float | None) -> Cell:
    """Return a difference of shares; a competitor's is neither good nor bad."""
    if now is None or before is None:
        return EMPTY
    kpi = context.kpis[VOICE]
    if abs(now - before) < context.settings.steady_under * before:
        return Cell(context.language.text("verdict-steady"), tone=Tone.STEADY)
    sign, arrow = ("+", Arrow.UP) if now > before else (MINUS, Arrow.DOWN)
    return Cell(sign + wording.amount(context, kpi, now - before), arrow=arrow)


def _followers(context: Context, brand: str, *, own: bool) -> float | None:
    outcome = context.outcome("followers") if own else None
    return number_of(outcome.now) if outcome else own_followers(context, brand)
