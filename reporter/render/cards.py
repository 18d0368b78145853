"""Cards and their word-sized lines as plain values for the HTML templates."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any
from unicodedata import east_asian_width

from reporter.story.blocks import Card, Spark

View = dict[str, Any]

SPARK_UNDER, SPARK_BESIDE = (120.0, 20.0), (50.0, 22.0)  # width and height of a sparkline's own grid
LONG_FIGURE, HUGE_FIGURE = 8, 10  # digits from which a card's number is set smaller
LABEL_LENGTHS = {3: 30, 4: 20}  # letters of a label that fit on one line, by columns of cards
WIDE_LETTER = 1.6  # digits to a Korean or Chinese letter


def cards_view(cards: Sequence[Card]) -> View:
    """Return cards as plain values."""
    columns = _columns(len(cards))
    tall = any(_length(card.label) > LABEL_LENGTHS[columns] for card in cards)
    views = [_card(card, columns) for card in cards]
    return {"kind": "cards", "cards": views, "columns": columns, "tall": tall}


def _columns(count: int) -> int:
    """Return how many cards stand in a row: no row is left with a single card, where that can be."""
    return {1: 3, 2: 3, 4: 4, 7: 4, 8: 4}.get(count, 3)


def _length(text: str) -> float:
    return sum(WIDE_LETTER if east_asian_width(one) == "W" else 1 for one in text)


def _card(card: Card, columns: int) -> View:
    length = _length(card.figure.shown)
    size = "huge" if length >= HUGE_FIGURE else "long" if length >= LONG_FIGURE else "plain"
    beside = size != "huge" and columns == 3  # noqa: PLR2004 — three columns leave room beside the number
    spark = _spark(card.spark, beside=beside) if card.spark else None
    notes = dict.fromkeys([*([card.figure.note] if card.figure.note else []), *card.notes])
    return {**asdict(card), "notes": list(notes), "spark": spark, "size": size}


def _spark(spark: Spark, *, beside: bool) -> View | None:
    known = [value for value in spark.values if value is not None]
    if not known:
        return None
    levels = [*known, spark.reference] if spark.reference is not None else known
    low, span = min(levels), (max(levels) - min(levels)) or 1.0
    width, height = SPARK_BESIDE if beside else SPARK_UNDER

    def place(index: int, value: float) -> tuple[float, float]:
        across = 3 + (width - 6) * (index / (len(spark.values) - 1) if len(spark.values) > 1 else 1)
        return round(across, 1), round(height - 3 - (height - 6) * (value - low) / span, 1)

    places = [None if value is None else place(index, value) for index, value in enumerate(spark.values)]
    return {
        "alternative": spark.alternative,
        "beside": beside,
        "width": width,
        "height": height,
        "lines": [line for line in _stretches(places) if len(line) > 1],
        "dots": [line[0] for line in _stretches(places) if len(line) == 1],
        "end": next(one for one in reversed(places) if one),
        "reference": None if spark.reference is None else place(0, spark.reference)[1],
    }


def _stretches(places: Sequence[tuple[float, float] | None]) -> list[list[tuple[float, float]]]:
    found: list[list[tuple[float, float]]] = [[]]
    for place in places:
        if place is None:
            found.append([])
        else:
            found[-1].append(place)
    return [stretch for stretch in found if stretch]
