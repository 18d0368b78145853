"""The report as a frozen tree of blocks. Every number is worded; renderers only place it.

A new block is a class here and a member of ``Block``; mypy then names each renderer that lacks it.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from reporter.model.charts import Chart
from reporter.model.letter import Attachment
from reporter.model.units import Quantity, Unit
from reporter.story.context import Context


class Tone(StrEnum):
    """Colour with a meaning: good blue-green, bad orange-red, steady grey, none ink."""

    GOOD = "good"
    BAD = "bad"
    STEADY = "steady"
    NONE = "none"


class Arrow(StrEnum):
    """The direction of the number, never of good."""

    UP = "up"
    DOWN = "down"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its words.

    ``value`` is None and ``shown`` is "–" when missing; ``note`` then says why. ``kpi`` is the KPI it belongs to.
    """

    value: Quantity | None
    unit: Unit
    shown: str
    note: str | None = None
    kpi: str | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """A change as it is shown: ``▲ +3.1 %`` is arrow UP and shown "+3.1 %". Steady: shown is the word."""

    shown: str
    tone: Tone = Tone.NONE
    arrow: Arrow = Arrow.NONE


@dataclass(frozen=True, slots=True)
class Spark:
    """A word-sized line of up to 12 periods. ``reference`` is a dashed line (a target)."""

    values: tuple[float | None, ...]
    alternative: str
    reference: float | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """One lead KPI. ``notes`` are one-line comparisons: "a year ago 1.31 M"."""

    label: str
    figure: Figure
    shift: Shift | None
    notes: tuple[str, ...]
    spark: Spark | None


@dataclass(frozen=True, slots=True)
class Cards:
    """Five to seven lead KPIs, side by side (also fewer, on a channel's page)."""

    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A finding: ``lead`` is set bold (subject and number), ``rest`` follows after a space."""

    lead: str
    rest: str


@dataclass(frozen=True, slots=True)
class Findings:
    """A titled list of findings of one tone: what went well, what needs attention."""

    title: str
    tone: Tone
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two blocks side by side, one under the other where the page is narrow."""

    left: "Findings | Bullets | ChartBlock | Table"
    right: "Findings | Bullets | ChartBlock | Table"


@dataclass(frozen=True, slots=True)
class Callout:
    """A tinted box: decisions asked of the boss. Numbered when there are several."""

    title: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bullets:
    """A titled plain list: highlights, risks."""

    title: str | None
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """The manager's own words beside the numbers, with who wrote them where that is known."""

    text: str
    author: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    text: str


@dataclass(frozen=True, slots=True)
class Small:
    """Notes in small print under what they belong to: coverage, "without saves"."""

    notes: tuple[str, ...]


class Align(StrEnum):
    """How a column is set. Figures stand right-aligned, on shaded cells centred."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Heading:
    """A column's header. ``share`` is its part of the width; the shares of a table add to about 1."""

    label: str
    align: Align = Align.RIGHT
    share: float | None = None


@dataclass(frozen=True, slots=True)
class Bullet:
    """A goal as a bar on its way: its start is 0, its target 1.

    Attributes:
        done: Where it stands; under 0 it went the wrong way.
        pace: Where it should be by now.
        forecast: Where a straight line leads by the due date.
        ceiling: The target is a limit: what lies beyond it is too much.
        alternative: All of it in words.
    """

    done: float
    pace: float | None
    forecast: float | None
    ceiling: bool
    alternative: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. ``bar`` (0 to 1) and ``bullet`` are drawn inside; ``strong`` sets it bold.

    ``shade`` is the part of the accent that it stands on.
    """

    text: str
    figure: Figure | None = None
    tone: Tone = Tone.NONE
    arrow: Arrow = Arrow.NONE
    strong: bool = False
    bar: float | None = None
    note: str | None = None
    shade: float | None = None
    bullet: Bullet | None = None


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row. ``group`` starts a group row above it when given."""

    cells: tuple[Cell, ...]
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a caption. The first cell of each row is its header.

    ``brief`` lists the indexes of the rows that fit on a slide when not all do. ``detail`` tables are for
    readers of pages: a slide shows their message otherwise, ``drawn`` where that is given.
    """

    title: str | None
    subtitle: str | None
    headings: tuple[Heading, ...]
    rows: tuple[TableRow, ...]
    brief: tuple[int, ...] | None = None
    detail: bool = False
    drawn: "ChartBlock | None" = None


@dataclass(frozen=True, slots=True)
class ChartBlock:
    """A chart; its frame carries title, subtitle and alternative text."""

    chart: Chart


@dataclass(frozen=True, slots=True)
class PostCard:
    """One post with its picture.

    Attributes:
        title: What it says.
        place: Where and when: channel, format, day.
        figure: Its engagement rate.
        audience: Of how many: "of 65,156 reached".
        picture: The file named in the workbook, as typed; it may be missing or no picture at all.
        alternative: What the picture is, for those who cannot see it.
        mark: The word that stands where there is no picture.
        link: Its address, if that is a safe one.
    """

    title: str
    place: str
    figure: Figure
    audience: str
    picture: str | None
    alternative: str
    mark: str
    link: str | None = None


@dataclass(frozen=True, slots=True)
class PostGroup:
    """Posts under a name: "Best of 22 posts"."""

    name: str
    posts: tuple[PostCard, ...]


@dataclass(frozen=True, slots=True)
class Gallery:
    """Posts with their pictures, three in a row; at most six.

    ``title`` is the message of a slide that shows nothing else; ``subtitle`` says what is measured.
    """

    title: str
    subtitle: str
    groups: tuple[PostGroup, ...]

    @property
    def pictured(self) -> bool:
        """Say whether any post names a picture; if none does, no room is left for pictures."""
        return any(post.picture for group in self.groups for post in group.posts)


@dataclass(frozen=True, slots=True)
class Definition:
    """One KPI in the appendix."""

    name: str
    meaning: str
    formula: str
    source: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Definitions:
    """A titled glossary."""

    title: str
    entries: tuple[Definition, ...]


Block = (
    Cards
    | Findings
    | Pair
    | Callout
    | Bullets
    | Remark
    | Paragraph
    | Small
    | Table
    | ChartBlock
    | Gallery
    | Definitions
)


@dataclass(frozen=True, slots=True)
class Section:
    """One section: a page of the PDF, a slide or more of the deck, a part of the web page.

    Attributes:
        id: Its id in Settings' Sections; channel pages are ``channels:<name>``.
        name: What the contents list calls it.
        title: The conclusion.
        subtitle: What was compared, over which time.
        blocks: In reading order.
        talking_points: For the speaker notes: sentences with numbers, and where they come from.
        speaks_of: The KPIs of the title's news, the first one first, where the section says so.
    """

    id: str
    name: str
    title: str
    subtitle: str | None
    blocks: tuple[Block, ...]
    talking_points: tuple[str, ...] = ()
    speaks_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cover:
    """What stands on the cover and in running heads; every text is worded."""

    brand: str
    title: str
    period: str
    compared: str | None
    as_of: str
    prepared: tuple[str, ...]  # "Prepared by …", "Prepared for …"
    filters: tuple[str, ...] = ()  # "Only Instagram and TikTok"
    draft: str | None = None  # "So far: the period is not over"


@dataclass(frozen=True, slots=True)
class Words:
    """The few words that renderers need around the blocks, in the report's language."""

    contents: str
    page: str  # "Page {n}" is the renderer's: this is the bare word
    owner: str
    due: str
    chart: str
    table: str
    light: str
    dark: str
    menu: str
    up: str
    down: str
    skip: str


@dataclass(frozen=True, slots=True)
class Report:
    """The whole story, in one language.

    Attributes:
        language: A code such as ``en`` or ``ko``.
        sections: In order; the cover is not among them.
        logo: The brand's logo as named in Settings, if the file exists.
        evidence: What the story was told from; absent where a document needs only the words.
        day: The day the report speaks from; documents carry it as their date.
        covered: It opens with a cover; else its first page says what the cover would.
        one_page: It is one page and no more.
        workbook: What the report was made from, to go into the PDF, which then is an archive.
        folder: The workbook's: files that it names stand in there or below.
    """

    language: str
    cover: Cover
    words: Words
    sections: tuple[Section, ...]
    day: date
    logo: Path | None = None
    evidence: Context | None = None
    covered: bool = True
    one_page: bool = False
    workbook: Attachment | None = None
    folder: Path = Path()
