"""Audience: who follows, by age, gender, country, city or language; now and at the count before."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from reporter.language import MINUS, inline, rounded
from reporter.model.period import Period
from reporter.model.schema import CHOICES
from reporter.story import periods, readings
from reporter.story.blocks import Arrow, Block, Cell, Section, Small, Table, TableRow
from reporter.story.chartkit import whole_percents
from reporter.story.context import Context
from reporter.story.grids import Column, grid
from reporter.story.remarks import remarks
from reporter.story.shares import Count, Shares, Split, gathered, leaders, splits, unnamed
from reporter.story.tables import EMPTY

MOST_TABLES = 3
MOST_CHANNELS = 3
FIRST_SHARE = 0.25
ALONE = (0.36, 0.17, 0.17)  # a bar stands beside the share

Percents = Mapping[str, int | None]


def sections(context: Context) -> tuple[Section, ...]:
    """Return the section, nothing when no shares were counted up to the end of the span."""
    counted = splits(context)
    by_kind = {
        kind: [one for one in counted if one.kind == kind][:MOST_CHANNELS]
        for kind in CHOICES["split"]
        if any(one.kind == kind for one in counted)
    }
    shown = [by_kind[kind] for kind in list(by_kind)[:MOST_TABLES]]
    if not shown:
        return ()
    words = context.language
    blocks: list[Block | None] = [
        *(_table(context, found, first=found is shown[0]) for found in shown),
        _small(context, shown, counted),
        *remarks(context, "audience"),
    ]
    kept = tuple(block for block in blocks if block is not None)
    title = _title(context, shown[0])
    said = [title, *(_mover(context, found) for found in shown)]
    points = tuple(dict.fromkeys(point for point in said if point))
    return (Section("audience", words.text("section-audience"), title, None, kept, points),)


# Words


def _title(context: Context, found: Sequence[Split]) -> str:
    """Return the largest group; of several channels where each group leads; the table's name where none does."""
    words, kind = context.language, found[0].kind
    led = [(one, leaders(one)) for one in found if leaders(one)]
    if not led:
        return words.text("audience-table", split=kind)
    if len(found) == 1:
        return _message(context, *led[0])
    leading: dict[str, list[str]] = {}
    for one, groups in led:
        leading.setdefault(words.join(groups), []).append(_place(context, one))
    parts = [
        words.text("audience-part", group=group, channels=words.join(names))
        for group, names in leading.items()
    ]
    known = "part" if any(one.part for one in found) else "whole"
    named = words.text("audience-kind", split=kind)
    return words.text(
        "audience-several", kind=named, known=known, parts=words.text("audience-comma").join(parts)
    )


def _message(context: Context, split: Split, groups: tuple[str, ...]) -> str:
    """Return the largest group: "The largest age group on Instagram: 25–34, 41 %"; equal ones have no number."""
    words = context.language
    percent = _percents(gathered([split])[0][0].now.shares).get(groups[0])
    name = words.join(groups)
    facts = {
        "kind": words.text("audience-kind", split=split.kind),
        "known": "part" if split.part else "whole",
        "leader": name
        if len(groups) > 1 or percent is None
        else words.text("audience-leader", group=name, share=_shown(context, percent)),
        "channel": split.channel or "",
    }
    return words.text("audience-largest-on" if split.channel else "audience-largest", **facts)


def _mover(context: Context, found: Sequence[Split]) -> str | None:
    """Return the group whose share changed most since the count before, else since a year ago."""
    return _moved(context, [(one, one.before) for one in found]) or _moved(
        context, [(one, one.year_ago) for one in found]
    )


def _moved(context: Context, found: Iterable[tuple[Split, Count | None]]) -> str | None:
    """Return the largest change where as much was known then."""
    changes = [
        (one, then, group, share - then.shares[group])
        for one, then in found
        if then and one.comparable(then)
        for group, share in one.now.shares.items()
        if group in then.shares and not unnamed(group)
    ]
    split, then, group, change = max(changes, key=lambda one: abs(one[3]), default=(None, None, "", 0.0))
    if split is None or then is None or not rounded(change * 100, 0):
        return None
    words = context.language
    key = "audience-up" if change > 0 else "audience-down"
    facts = {"size": _points(context, change), "before": _when(context, then.period)}
    return words.text(key, group=group, channel=_place(context, split), **facts)


def _place(context: Context, split: Split) -> str:
    return split.channel or context.language.text("audience-all")


def _when(context: Context, period: Period) -> str:
    return periods.name(period, context.language, context.dataset.calendar)


def _points(context: Context, change: float) -> str:
    return context.language.text("number-points", number=context.language.number(abs(change) * 100))


def _shown(context: Context, percent: int) -> str:
    return context.language.percent(percent / 100, 0)


# The table


def _table(context: Context, found: Sequence[Split], *, first: bool) -> Table | None:
    """Return the shares; the first table's message is the section's title."""
    words, kind, alone = context.language, found[0].kind, len(found) == 1
    told, groups, count = gathered(found)
    steady = all(one.before is None or _unchanged(one.now.shares, one.before.shares) for one in told)
    shares = ALONE if alone else ((1 - FIRST_SHARE) / (2 * len(told)),) * 3
    columns = [Column(words.text(f"choice-split-{kind}"), words=True, share=FIRST_SHARE)]
    for one in told:
        heads = (_place(context, one), words.text("head-change"), words.text("head-year-ago"))
        columns += [Column(head, share=share) for head, share in zip(heads, shares, strict=True)]
    cells = [_cells(context, one, changes=not steady, year=alone or steady, bar=alone) for one in told]
    rest = words.text("audience-rest", count=count)
    rows = [
        TableRow((Cell(group or rest), *(cell for cells_of in cells for cell in cells_of(group))))
        for group in groups
    ]
    title = words.text("audience-table", split=kind) if first else _title(context, found)
    return grid(title, _subtitle(context, told, steady=steady), columns, rows, detail=not first)


def _cells(
    context: Context, split: Split, *, changes: bool, year: bool, bar: bool
) -> Callable[[str], tuple[Cell, Cell, Cell]]:
    """Return what gives a group's cells: its share, the change, its share a year ago."""
    now, leading = split.now.shares, leaders(split)
    before = split.before.shares if split.before and changes else {}
    ago = split.year_ago.shares if split.year_ago and year else {}
    percents, earlier = _percents(now), _percents(ago)

    def cells(group: str) -> tuple[Cell, Cell, Cell]:
        strong = group in leading
        return (
            readings.share_cell(context, now.get(group), percents.get(group), bar=bar, strong=strong),
            _change(context, now.get(group), before.get(group)),
            readings.share_cell(context, ago.get(group), earlier.get(group)),
        )

    return cells


def _percents(shares: Shares) -> Percents:
    """Return whole per cents that add up to what the shares add up to."""
    return dict(zip(shares, whole_percents(tuple(shares.values())), strict=True))


def _unchanged(now: Shares, before: Shares) -> bool:
    """Say whether the same groups were counted before and none moved by half a point."""
    return now.keys() == before.keys() and not any(
        rounded((share - before[group]) * 100, 0) for group, share in now.items()
    )


def _change(context: Context, now: float | None, before: float | None) -> Cell:
    """Return a difference of shares in points; neither direction is good."""
    if now is None or before is None:
        return EMPTY
    change, number = now - before, _points(context, now - before)
    if not rounded(change * 100, 0):
        return Cell(number)
    sign, arrow = ("+", Arrow.UP) if change > 0 else (MINUS, Arrow.DOWN)
    return Cell(sign + number, arrow=arrow)


def _subtitle(context: Context, found: Sequence[Split], *, steady: bool) -> str:
    """Say what the shares are of, as of when and against when; places counted at other times are named."""
    words = context.language
    now = _counts(context, [(one, one.now) for one in found])
    before = _counts(context, [(one, one.before) for one in found])
    base = _part_known(context, found[0]) if len(found) == 1 else None
    of = base or words.text("audience-base")
    if not before:
        return words.text("audience-subtitle", of=of, period=now)
    key = "audience-subtitle-unchanged" if steady else "audience-subtitle-change"
    return words.text(key, of=of, period=now, before=before)


def _part_known(context: Context, split: Split) -> str | None:
    """Say of what part of the followers a group is known, where no more is to be said of it."""
    if not split.part or not (split.before is None or split.comparable(split.before)):
        return None
    return context.language.text("audience-base-part", **_known(context, split))


def _known(context: Context, split: Split) -> dict[str, str]:
    return {
        "channel": _place(context, split),
        "kind": context.language.text("audience-kind", split=split.kind),
        "share": _shown(context, round(split.now.known * 100)),
    }


def _counts(context: Context, found: Sequence[tuple[Split, Count | None]]) -> str:
    words = context.language
    places: dict[Period, list[str]] = {}
    for one, count in found:
        if count:
            places.setdefault(count.period, []).append(_place(context, one))
    if any(len(names) == len(found) for names in places.values()):
        return _when(context, next(iter(places)))
    named = [
        words.text("audience-when", period=_when(context, period), channels=words.join(names))
        for period, names in places.items()
    ]
    return words.text("audience-comma").join(named)


# Notes


def _small(context: Context, shown: Sequence[Sequence[Split]], counted: Iterable[Split]) -> Small | None:
    held = [_held(context, one, alone=len(found) == 1) for found in shown for one in found]
    notes = [note for note in (*held, _left_out(context, shown, counted)) if note]
    return Small(tuple(notes)) if notes else None


def _held(context: Context, split: Split, *, alone: bool) -> str | None:
    """Say what the shares add up to, unless that is the whole or the subtitle says it."""
    words, facts = context.language, _known(context, split)
    if split.over:
        return words.text("audience-over", **facts)
    if split.before and not split.comparable(split.before):
        was = _shown(context, round(split.before.known * 100))
        return words.text(
            "audience-known-before", was=was, before=_when(context, split.before.period), **facts
        )
    if split.part:
        return None if alone else words.text("audience-known", **facts)
    whole = round(split.now.known * 100) == 100  # noqa: PLR2004 — per cent
    return None if whole else words.text("audience-rounded", **facts)


def _left_out(context: Context, shown: Sequence[Sequence[Split]], counted: Iterable[Split]) -> str | None:
    """Name the channels and the splits that have no room."""
    words = context.language
    there = [one for found in shown for one in found]
    kinds = {one.kind for one in there}
    others = [one for one in counted if one not in there]
    names = [
        *(one.channel for one in others if one.kind in kinds and one.channel),
        *(inline(words.text(f"choice-split-{one.kind}")) for one in others if one.kind not in kinds),
    ]
    return words.text("audience-left-out", names=words.join(list(dict.fromkeys(names)))) if names else None
