"""The grid of a 16:9 slide of 960 × 540 points, and the named layouts with their placeholders."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import NamedTuple

WIDTH, HEIGHT = 960.0, 540.0
EMU = 12700  # in a point
LEFT, RIGHT = 51.0, 909.0
TOP, BOTTOM = 124.0, 486.0  # of the content
GAP = 22.0


class Box(NamedTuple):
    """A place on the slide, in points."""

    left: float
    top: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height


class Style(IntEnum):
    """How a paragraph is set; the number is its level in every body placeholder of the master."""

    TEXT = 0
    HEADING = 1
    FIGURE = 2
    NOTE = 3
    LABEL = 4


class Ink(StrEnum):
    """A colour of the theme, by the slot it stands in."""

    INK = "tx1"
    PAPER = "bg1"
    MUTED = "tx2"
    TINT = "bg2"
    ACCENT = "accent1"
    GOOD = "accent2"
    BAD = "accent3"
    BEFORE = "accent4"
    FAINT = "accent5"
    HAIRLINE = "accent6"
    LINK = "hlink"  # the accent as text


@dataclass(frozen=True, slots=True)
class Setting:
    """How a style is set: size in points, weight, colour, space above as a part of the size."""

    size: float
    bold: bool = False
    ink: Ink = Ink.INK
    above: float = 0.0


SETTINGS = {
    Style.TEXT: Setting(14, above=0.45),
    Style.HEADING: Setting(14, bold=True),
    Style.FIGURE: Setting(20, bold=True),
    Style.NOTE: Setting(12, ink=Ink.MUTED, above=0.3),
    Style.LABEL: Setting(13, ink=Ink.MUTED, above=0.2),
}
CARD = SETTINGS | {Style.FIGURE: Setting(36, bold=True), Style.HEADING: Setting(15, bold=True, above=0.1)}
VERDICT = SETTINGS | {Style.HEADING: Setting(15, bold=True), Style.NOTE: Setting(12, ink=Ink.MUTED)}
CAPTIONS = SETTINGS | {Style.TEXT: Setting(14, bold=True)}
COLUMN_SETTINGS = SETTINGS | {
    Style.TEXT: Setting(16, above=0.55),
    Style.HEADING: Setting(16, bold=True, above=1.2),
    Style.NOTE: Setting(13, ink=Ink.MUTED, above=0.5),
}
STATEMENT = SETTINGS | {Style.TEXT: Setting(20, above=0.6), Style.HEADING: Setting(16, bold=True)}
AGENDA_SETTINGS = SETTINGS | {
    Style.TEXT: Setting(16),
    Style.HEADING: Setting(16, bold=True),
    Style.NOTE: Setting(12, ink=Ink.MUTED, above=0.08),
}
SMALL = SETTINGS | {Style.TEXT: Setting(13, above=0.9), Style.HEADING: Setting(13, bold=True, above=1.5)}

# The indexes by which placeholders are found in a layout
TITLE, SUBTITLE, CHART, TABLE, CAPTION, CALLOUT, FOOTNOTE, FOOTER, NUMBER, LOGO = (
    0, 1, 10, 11, 12, 28, 30, 40, 41, 50,
)  # fmt: skip
FURTHER_TABLES = (13, 14)
FIRST_BODY = 20
FIRST_ENTRY, MOST_ENTRIES = 60, 27
TABLE_STYLE = "{6F1D2B5A-3C47-5E18-9A60-0D2C7B9E4F31}"


@dataclass(frozen=True, slots=True)
class Place:
    """A placeholder of a layout."""

    index: int
    kind: str  # as OOXML names it: title, subTitle, body, chart, tbl, pic, ftr, sldNum
    name: str
    box: Box
    settings: dict[Style, Setting] | None = None  # where they differ from the master's
    anchor: str = "t"
    fill: Ink | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """A named layout: its placeholders, and bars drawn in the background (box and colour)."""

    name: str
    kind: str
    places: tuple[Place, ...]
    marks: tuple[tuple[Box, Ink], ...] = ()


TITLE_BOX = Box(LEFT, 20, RIGHT - LEFT, 60)
SUBTITLE_BOX = Box(LEFT, 85, RIGHT - LEFT, 30)
CONTENT = Box(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP)
CHART_BOX = Box(LEFT, TOP, 548, BOTTOM - TOP)
FACTS_BOX = Box(637, TOP, RIGHT - 637, BOTTOM - TOP)
FACTS = 8
COLUMN = (CONTENT.width - 2 * GAP) / 2
LEFT_COLUMN = Box(LEFT, TOP, COLUMN, CONTENT.height)
RIGHT_COLUMN = Box(RIGHT - COLUMN, TOP, COLUMN, CONTENT.height)
CAPTION_BOX = Box(LEFT, TOP, 548, 36)
FOOTNOTE_BOX = Box(LEFT, 462, RIGHT - LEFT, 24)


def tiles(count: int, columns: int, area: Box, gap: float) -> list[Box]:
    """Return equal boxes in rows."""
    rows = -(-count // columns)
    width = (area.width - gap * (columns - 1)) / columns
    height = (area.height - gap * (rows - 1)) / rows
    return [
        Box(
            area.left + (width + gap) * (at % columns),
            area.top + (height + gap) * (at // columns),
            width,
            height,
        )
        for at in range(count)
    ]


def _bodies(
    boxes: list[Box], name: str, settings: dict[Style, Setting] | None = None, first: int = FIRST_BODY
) -> tuple[Place, ...]:
    return tuple(Place(first + at, "body", f"{name} {at + 1}", box, settings) for at, box in enumerate(boxes))


HEAD = (
    Place(TITLE, "title", "Title", TITLE_BOX, anchor="b"),
    Place(SUBTITLE, "subTitle", "Subtitle", SUBTITLE_BOX),
)
FOOT = (
    Place(FOOTER, "ftr", "Footer", Box(LEFT, 502, 700, 18), anchor="ctr"),
    Place(NUMBER, "sldNum", "Slide number", Box(RIGHT - 100, 502, 100, 18), anchor="ctr"),
)
_CAPTION = Place(CAPTION, "body", "Caption", CAPTION_BOX)
_FOOTNOTE = Place(FOOTNOTE, "body", "Footnote", FOOTNOTE_BOX, anchor="b")

(
    COVER,
    SUMMARY,
    SUMMARY_WIDE,
    FACTS_LAYOUT,
    GOALS_LAYOUT,
    CHART_LAYOUT,
    TABLE_LAYOUT,
    TABLES_LAYOUT,
    COLUMNS,
    STATEMENT_LAYOUT,
    APPENDIX,
    AGENDA,
) = (
    "Cover",
    "Summary",
    "Summary, eight cards",
    "Chart and facts",
    "Goals",
    "Chart",
    "Table",
    "Three tables",
    "Two columns",
    "Statement",
    "Appendix",
    "Agenda",
)

LAYOUTS = (
    Layout(
        COVER,
        "title",
        (
            Place(TITLE, "ctrTitle", "Title", Box(LEFT, 138, 780, 130), anchor="b"),
            Place(SUBTITLE, "subTitle", "Subtitle", Box(LEFT, 278, 780, 40)),
            Place(FIRST_BODY, "body", "Brand", Box(LEFT, 52, 500, 40)),
            Place(FIRST_BODY + 1, "body", "About this report", Box(LEFT, 372, 780, 124), anchor="b"),
            Place(LOGO, "pic", "Logo", Box(RIGHT - 200, 44, 200, 56)),
        ),
        ((Box(0, 118, WIDTH, 226), Ink.LINK),),
    ),
    Layout(SUMMARY, "cust", (*HEAD, *_bodies(tiles(6, 3, CONTENT, GAP), "Card", CARD), *FOOT)),
    Layout(SUMMARY_WIDE, "cust", (*HEAD, *_bodies(tiles(8, 4, CONTENT, GAP), "Card", CARD), *FOOT)),
    Layout(
        FACTS_LAYOUT,
        "cust",
        (
            *HEAD,
            _CAPTION,
            Place(CHART, "chart", "Chart", CHART_BOX),
            *_bodies(tiles(FACTS, 1, FACTS_BOX, 8), "Fact"),
            Place(TABLE, "tbl", "Table", Box(637, 330, RIGHT - 637, BOTTOM - 330)),
            *FOOT,
        ),
    ),
    Layout(
        GOALS_LAYOUT,
        "cust",
        (
            *HEAD,
            Place(CHART, "chart", "Chart", Box(LEFT, TOP, 646, CONTENT.height)),
            *_bodies(tiles(FACTS, 1, Box(719, TOP, RIGHT - 719, CONTENT.height), 2), "Verdict", VERDICT),
            _FOOTNOTE,
            *FOOT,
        ),
    ),
    Layout(
        CHART_LAYOUT,
        "cust",
        (
            *HEAD,
            _CAPTION,
            Place(CHART, "chart", "Chart", Box(LEFT, TOP, CONTENT.width, 264)),
            *_bodies(tiles(2, 2, Box(LEFT, 402, CONTENT.width, 52), 2 * GAP), "Text", COLUMN_SETTINGS),
            _FOOTNOTE,
            *FOOT,
        ),
    ),
    Layout(
        TABLE_LAYOUT,
        "tbl",
        (
            *HEAD,
            Place(TABLE, "tbl", "Table", Box(LEFT, TOP, CONTENT.width, 220)),
            *_bodies(tiles(2, 2, Box(LEFT, 368, CONTENT.width, 84), 2 * GAP), "Text", COLUMN_SETTINGS),
            _FOOTNOTE,
            *FOOT,
        ),
    ),
    Layout(
        TABLES_LAYOUT,
        "cust",
        (
            *HEAD,
            Place(TABLE, "tbl", "Table", Box(LEFT, TOP, CONTENT.width, 130)),
            *_bodies(tiles(2, 2, Box(LEFT, 276, CONTENT.width, 40), 2 * GAP), "Caption"),
            *(
                Place(index, "tbl", f"Table {at}", box)
                for at, (index, box) in enumerate(
                    zip(
                        FURTHER_TABLES, tiles(2, 2, Box(LEFT, 322, CONTENT.width, 130), 2 * GAP), strict=True
                    ),
                    2,
                )
            ),
            _FOOTNOTE,
            *FOOT,
        ),
    ),
    Layout(
        COLUMNS,
        "twoObj",
        (
            *HEAD,
            *_bodies([LEFT_COLUMN, RIGHT_COLUMN], "Column", COLUMN_SETTINGS),
            Place(
                CALLOUT,
                "body",
                "Callout",
                Box(LEFT, 390, CONTENT.width, 96),
                COLUMN_SETTINGS,
                fill=Ink.TINT,
            ),
            *FOOT,
        ),
    ),
    Layout(
        STATEMENT_LAYOUT,
        "obj",
        (
            *HEAD,
            Place(FIRST_BODY, "body", "Statement", Box(LEFT, TOP, 700, CONTENT.height), STATEMENT),
            *FOOT,
        ),
    ),
    Layout(APPENDIX, "cust", (*HEAD, *_bodies([LEFT_COLUMN, RIGHT_COLUMN], "Column", SMALL), *FOOT)),
    Layout(
        AGENDA,
        "cust",
        (
            *HEAD,
            *_bodies(tiles(MOST_ENTRIES, 3, CONTENT, GAP), "Entry", AGENDA_SETTINGS, FIRST_ENTRY),
            *FOOT,
        ),
    ),
)
