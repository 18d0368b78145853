"""Where labels go: moved apart, thinned out, broken into lines. Plain arithmetic in points."""

from collections.abc import Callable, Sequence


def spread(wanted: Sequence[float], heights: Sequence[float], low: float, high: float) -> tuple[float, ...]:
    """Return the middles of labels that don't overlap, as near as can be to those wanted, in their order.

    Neighbours that are too close are pooled around their mean (isotonic regression, least squares).
    """
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    offsets: list[float] = []
    used = 0.0
    for index in order:
        offsets.append(used + heights[index] / 2)
        used += heights[index]
    pools: list[tuple[float, int]] = []  # mean of the wanted places less their offsets, and how many
    for index, offset in zip(order, offsets, strict=True):
        pools.append((wanted[index] - offset, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (left, many), (right, more) = pools[-2:]
            pools[-2:] = [((left * many + right * more) / (many + more), many + more)]
    flat = [mean for mean, count in pools for _ in range(count)]
    placed = dict(zip(order, (_within(one, low, high - used) for one in flat), strict=True))
    shifted = dict(zip(order, offsets, strict=True))
    return tuple(placed[index] + shifted[index] for index in range(len(wanted)))


def _within(value: float, low: float, high: float) -> float:
    return max(min(value, high), low)


def thinned(widths: Sequence[float], step: float, gap: float = 5.0) -> range:
    """Return which of evenly spaced labels to show so that none touch; the last one always."""
    every = 1
    widest = max(widths, default=0.0) + gap
    while every < len(widths) and widest > step * every:
        every += 1
    return range((len(widths) - 1) % every, len(widths), every)


def wrapped(words: str, room: float, measure: Callable[[str], float]) -> tuple[str, ...]:
    """Break a name into lines no wider than ``room``; a word that is too wide alone is broken too.

    Only plain spaces break: a number and its unit are held together by another kind.
    """
    lines: list[str] = []
    for word in filter(None, words.split(" ")):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and measure(joined) <= room:
            lines[-1] = joined
        else:
            lines.extend(_pieces(word, room, measure))
    return tuple(lines) or ("",)


def _pieces(word: str, room: float, measure: Callable[[str], float]) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and measure(pieces[-1] + letter) > room:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def rows_for(
    spans: Sequence[tuple[float, float]], stems: Sequence[float], gap: float = 6.0
) -> tuple[int, ...]:
    """Return a row for each label so that none touch, row 0 the lowest; each hangs on a stem from its row down.

    A label stands above those whose stems it passes over, so that no stem runs through a label; where two would pass
    over each other's, the one further right comes first.
    """
    rows: dict[int, int] = {}
    left = sorted(range(len(spans)), key=lambda one: -spans[one][0])
    while left:
        free = (one for one in left if not _passed(one, left, spans, stems))
        index = next(free, left[0])
        start, end = spans[index]
        beneath = [
            row
            for one, row in rows.items()
            if (spans[one][0] < end + gap and start < spans[one][1] + gap) or start <= stems[one] <= end
        ]
        rows[index] = 1 + max(beneath, default=-1)
        left.remove(index)
    return tuple(rows[index] for index in range(len(spans)))


def _passed(
    index: int, others: Sequence[int], spans: Sequence[tuple[float, float]], stems: Sequence[float]
) -> bool:
    start, end = spans[index]
    return any(start <= stems[one] <= end for one in others if one != index)
