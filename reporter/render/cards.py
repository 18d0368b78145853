"""Cards and their word-sized lines as plain values for the HTML templates."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any
from unicodedata import east_asian_width

from reporter.story.blocks import Card, Spark

View = dict[str, Any]

SPARKS = {
    "under": (120.0, 20.0),
    "beside": (50.0, 22.0),
    "wide": (118.0, 40.0),
}  # width and height, in points
LONG_FIGURE, HUGE_FIGURE = 8, 10  # digits from which a card's number is set smaller
LABEL_LENGTHS = {2: 46, 3: 30, 4: 20}  # letters of a label that fit on one line, by columns of cards
WIDE_LETTER = 1.6  # digits to a Korean or Chinese letter


def cards_view(cards: Sequence[Card]) -> View:
    """Return cards as plain values; where a row would end a card short, the first is two columns wide."""
    columns = _columns(len(cards))
    led = len(cards) > columns and len(cards) % columns == columns - 1
    tall = any(_length(card.label) > LABEL_LENGTHS[columns] for card in cards[1 if led else 0 :])
    views = [
        _card(card, columns, wide=led and not index) | _place(index + (led and index > 0), columns)
        for index, card in enumerate(cards)
    ]
    return {"kind": "cards", "cards": views, "columns": columns, "led": led, "tall": tall}


def _columns(count: int) -> int:
    """Return how many cards stand in a row: no row is left with a single card, where that can be."""
    return {1: 3, 2: 2, 4: 4, 7: 4, 8: 4}.get(count, 3)


def _place(cell: int, columns: int) -> View:
    """Return whether the card that ends in this cell starts a row, and whether it stands below another."""
    return {"starts": cell % columns == 0, "below": cell >= columns}


def _length(text: str) -> float:
    return sum(WIDE_LETTER if east_asian_width(one) == "W" else 1 for one in text)


def _card(card: Card, columns: int, *, wide: bool) -> View:
    length = _length(card.figure.shown)
    size = "plain" if length < LONG_FIGURE else "long" if length < HUGE_FIGURE else "huge"
    narrow = columns > 3 and not wide  # noqa: PLR2004 — four columns leave no room beside the number
    where = "under" if narrow or size == "huge" else "wide" if wide else "beside"
    spark = _spark(card.spark, where) if card.spark else None
    notes = dict.fromkeys([*([card.figure.note] if card.figure.note else []), *card.notes])
    return {**asdict(card), "notes": list(notes), "spark": spark, "size": size, "wide": wide}


def _spark(spark: Spark, where: str) -> View | None:
    known = [value for value in spark.values if value is not None]
    if not known:
        return None
    levels = [*known, spark.reference] if spark.reference is not None else known
    low, span = min(levels), (max(levels) - min(levels)) or 1.0
    width, height = SPARKS[where]

    def place(index: int, value: float) -> tuple[float, float]:
        across = 3 + (width - 6) * (index / (len(spark.values) - 1) if len(spark.values) > 1 else 1)
        return round(across, 1), round(height - 3 - (height - 6) * (value - low) / span, 1)

    places = [None if value is None else place(index, value) for index, value in enumerate(spark.values)]
    return {
        "alternative": spark.alternative,
        "where": where,
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
