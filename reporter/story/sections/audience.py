"""Audience: who follows, by age, gender, country, city or language; now and at the count before."""

from dataclasses import dataclass

from reporter.language import MINUS, rounded
from reporter.model.dataset import Row
from reporter.model.period import Period
from reporter.model.schema import CHOICES
from reporter.story import periods, readings
from reporter.story.blocks import Arrow, Block, Cell, Section, Small, Table, TableRow
from reporter.story.context import Context
from reporter.story.grids import Column, grid
from reporter.story.remarks import remarks
from reporter.story.tables import EMPTY

MOST_TABLES = 3
MOST_CHANNELS = 3
MOST_GROUPS = 8
FIRST_SHARE = 0.25
WORTH_SAYING = 0.005  # half a point rounds to one

Shares = dict[str, float]  # by group, in the order of the sheet


@dataclass(frozen=True, slots=True)
class Split:
    """One split of one channel's followers (None: of all of them), as last counted and at a count before."""

    kind: str
    channel: str | None
    period: Period
    earlier: Period | None
    now: Shares
    before: Shares


def sections(context: Context) -> tuple[Section, ...]:
    """Return the section, nothing when no shares were counted up to the end of the span."""
    splits = _splits(context)
    kinds = [kind for kind in CHOICES["split"] if any(one.kind == kind for one in splits)][:MOST_TABLES]
    if not kinds:
        return ()
    words = context.language
    by_kind = {kind: [one for one in splits if one.kind == kind] for kind in kinds}
    blocks: list[Block | None] = [
        *(
            _table(context, kind, found[:MOST_CHANNELS], first=kind == kinds[0])
            for kind, found in by_kind.items()
        ),
        _left_out(context, by_kind),
        *remarks(context, "audience"),
    ]
    kept = tuple(block for block in blocks if block is not None)
    titles = tuple(_title(context, found[:MOST_CHANNELS]) for found in by_kind.values())
    points = (titles[0], *(_mover(context, found) for found in by_kind.values()))
    said = tuple(dict.fromkeys(point for point in points if point))
    return (Section("audience", words.text("section-audience"), titles[0], None, kept, said),)


def _splits(context: Context) -> list[Split]:
    """Return every split that was counted, the whole first, then channels in the order of their sheet."""
    channels = [one.name for one in context.channels]
    places = channels if context.dataset.filtered else [None, *channels]
    found = []
    for kind in CHOICES["split"]:
        rows = [row for row in context.dataset.rows("audience") if row.text_of("split") == kind]
        now, earlier = _counted(context, {row.period for row in rows if row.period})
        for place in places if now else ():
            here = [row for row in rows if row.text_of("channel") == place]
            shares, before = _shares(here, now), _shares(here, earlier)
            found += [Split(kind, place, now, earlier, shares, before)] if now and shares else []
    return found


def _counted(context: Context, counts: set[Period]) -> tuple[Period | None, Period | None]:
    """Return the last count of the span and the one it is compared with.

    Audiences move slowly: that is the count of a year ago where there is one, else the last one up to the end
    of what the report compares with.
    """
    results = context.results
    now = max((one for one in counts if one <= results.span.periods[-1]), default=None)
    year = results.year_ago.periods[-1] if results.year_ago else None
    if year in counts:
        return now, year
    until = results.before.periods[-1] if results.before else None
    earlier = max((one for one in counts if until and now and one <= until and one < now), default=None)
    return now, earlier


def _shares(rows: list[Row], period: Period | None) -> Shares:
    return {
        group: share
        for row in rows
        if row.period == period
        and (group := row.text_of("group"))
        and (share := row.number_of("share")) is not None
    }


def _title(context: Context, found: list[Split]) -> str:
    """Return the largest group; of several channels where each group leads."""
    if len(found) == 1:
        return _message(context, found[0])
    words = context.language
    leading: dict[str, list[str]] = {}
    for one in found:
        group = max(one.now, key=lambda name: one.now[name])
        leading.setdefault(group, []).append(one.channel or words.text("audience-all"))
    parts = [
        words.text("audience-part", group=group, channels=words.join(names))
        for group, names in leading.items()
    ]
    kind = words.text("audience-kind", split=found[0].kind)
    return words.text("audience-several", kind=kind, parts=words.text("audience-comma").join(parts))


def _message(context: Context, split: Split) -> str:
    """Return the largest group: "Instagram’s largest age group: 25–34, 41 %"."""
    group = max(split.now, key=lambda name: split.now[name])
    facts = {
        "kind": context.language.text("audience-kind", split=split.kind),
        "group": group,
        "share": context.language.percent(split.now[group], 0),
        "channel": split.channel or "",
    }
    return context.language.text("audience-largest-on" if split.channel else "audience-largest", **facts)


def _mover(context: Context, found: list[Split]) -> str | None:
    """Return the group whose share changed most since the count before."""
    changes = [
        (one, group, one.now[group] - one.before[group])
        for one in found
        for group in one.now
        if group in one.before
    ]
    split, group, change = max(changes, key=lambda one: abs(one[2]), default=(None, "", 0.0))
    if split is None or abs(change) < WORTH_SAYING:
        return None
    words = context.language
    size = words.text("number-points", number=words.number(abs(change) * 100))
    key = "audience-up" if change > 0 else "audience-down"
    return words.text(key, group=group, channel=split.channel or words.text("audience-all"), size=size)


def _table(context: Context, kind: str, found: list[Split], *, first: bool) -> Table | None:
    """Return the shares; the first table's message is the section's title."""
    words = context.language
    groups = list(dict.fromkeys(group for one in found for group in one.now))
    columns = [Column(words.text(f"choice-split-{kind}"), words=True, share=FIRST_SHARE)]
    share = (1 - FIRST_SHARE) / (2 * len(found))
    for one in found:
        name = one.channel or words.text("audience-all")
        columns += [Column(name, share=share), Column(words.text("head-change"), share=share)]
    moved = any(_moved(one, group) for one in found for group in groups)
    rows = [
        TableRow(
            (
                Cell(group),
                *(
                    cell
                    for one in found
                    for cell in _cells(context, one, group, moved=moved, bar=len(found) == 1)
                ),
            )
        )
        for group in groups[:MOST_GROUPS]
    ]
    title = words.text("audience-table", split=kind) if first else _title(context, found)
    return grid(title, _subtitle(context, found), columns, rows, detail=not first)


def _cells(context: Context, split: Split, group: str, *, moved: bool, bar: bool) -> tuple[Cell, Cell]:
    now, before = split.now.get(group), split.before.get(group)
    largest = now is not None and now == max(split.now.values())
    return (
        readings.share_cell(context, now, bar=bar, strong=largest),
        _change(context, now, before) if moved else EMPTY,
    )


def _moved(split: Split, group: str) -> bool:
    now, before = split.now.get(group), split.before.get(group)
    return now is not None and before is not None and bool(rounded((now - before) * 100, 0))


def _change(context: Context, now: float | None, before: float | None) -> Cell:
    """Return a difference of shares in points; neither direction is good."""
    if now is None or before is None:
        return EMPTY
    words, change = context.language, now - before
    number = words.text("number-points", number=words.number(abs(change) * 100))
    if not rounded(change * 100, 0):
        return Cell(number)
    sign, arrow = ("+", Arrow.UP) if change > 0 else (MINUS, Arrow.DOWN)
    return Cell(sign + number, arrow=arrow)


def _subtitle(context: Context, found: list[Split]) -> str:
    words, calendar = context.language, context.dataset.calendar
    named, earlier = periods.name(found[0].period, words, calendar), found[0].earlier
    if earlier is None or not any(one.before for one in found):
        return words.text("audience-subtitle", period=named)
    moved = any(_moved(one, group) for one in found for group in one.now)
    key = "audience-subtitle-change" if moved else "audience-subtitle-unchanged"
    return words.text(key, period=named, before=periods.name(earlier, words, calendar))


def _left_out(context: Context, by_kind: dict[str, list[Split]]) -> Small | None:
    words = context.language
    names = dict.fromkeys(
        one.channel for found in by_kind.values() for one in found[MOST_CHANNELS:] if one.channel
    )
    return Small((words.text("audience-left-out", channels=words.join(list(names))),)) if names else None
