"""The mail: page 1 of the report as a letter, in HTML that every mail program sets alike and in plain text."""

import quopri
import re
from base64 import encodebytes
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from functools import cache
from typing import Any, assert_never

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from reporter.brand import Brand
from reporter.language import language, shortened
from reporter.model.charts import Chart, LineChart, Role
from reporter.model.letter import Letter, Occasion, Picture
from reporter.render.cards import cards_view
from reporter.render.fonts import printable
from reporter.render.plain import in_columns, wrapped
from reporter.resources import template_folder
from reporter.story.blocks import (
    Arrow,
    Block,
    Bullets,
    Callout,
    Card,
    Cards,
    ChartBlock,
    Definitions,
    Findings,
    Gallery,
    Pair,
    Paragraph,
    Remark,
    Report,
    Section,
    Small,
    Table,
)

View = dict[str, Any]

WIDTH = 552  # CSS pixels between the margins of a mail that is 600 wide
MARGIN = 12  # CSS pixels of paper round the chart, which is a card where the mail is dark
CHART = 270.0  # points: narrow, so that its letters can be read on a phone too
LARGEST = 97_000  # bytes of the bodies and the picture as they are sent: with all heads under 100 KB
TEXTS = "title", "lead", "preheader", "cover", "blocks"
SHORTER = (1500, 700, 350, 150)  # characters of a text, where whole ones make a mail too large
SHARPNESS = 2  # dots to a CSS pixel
LONGEST_SUBJECT = 200  # Outlook's lists end at 255; a phone shows the first forty of however many there are
SYSTEM_FONTS = (
    "-apple-system", "Segoe UI", "Apple SD Gothic Neo", "Malgun Gothic", "Roboto", "Helvetica", "Arial", "sans-serif"
)  # fmt: skip
CARDS_ACROSS = {1: 1, 2: 2, 4: 2}  # else three
SAFE_FONT = re.compile(r"[\w-]+( [\w-]+)*")
BLANK_LINES = re.compile(r"\n{3,}")
ARROWS = {Arrow.UP: "▲ ", Arrow.DOWN: "▼ ", Arrow.NONE: ""}
# What some mail programs' fonts lack is written as the next best thing
PLAINER = str.maketrans({"\u202f": "\u00a0"})


def letters(
    report: Report, brand: Brand, subject: str | None, attached: Mapping[Occasion, Sequence[str]]
) -> dict[Occasion, Letter]:
    """Return the summary of a report as a letter for each occasion.

    Args:
        report: What is told; every figure of the letter is one of the report's.
        brand: How it looks.
        subject: The sender's own subject; else the brand and the verdict.
        attached: By occasion, the names of the files that go with it.
    """
    chart = telling_chart(report)
    picture, size = _painted(chart, brand) if chart else (None, None)
    look = {
        "subject": subject or subject_of(report),
        "chart": {**asdict(chart.frame), "told": _told(chart)} if chart else None,
        "picture": picture
        and {"cid": picture.cid, **dict(zip(("width", "height"), size or (), strict=True))},
        "colours": asdict(brand.light),
        "dark": asdict(brand.dark),
        "family": _family(brand),
    }
    return {
        occasion: _fitting({**_words(report, names), **look}, picture, report.language, occasion)
        for occasion, names in attached.items()
    }


def letter(report: Report, brand: Brand, subject: str | None = None, attached: Sequence[str] = ()) -> Letter:
    """Return the letter of the first occasion alone, as ``letters`` does."""
    return letters(report, brand, subject, {Occasion.FIRST: attached})[Occasion.FIRST]


def _fitting(view: View, picture: Picture | None, code: str, occasion: Occasion) -> Letter:
    """Return a letter that is no larger than mail programs show; the report has its long texts whole."""
    marks = _marks(view["subject"], code, occasion)
    pictures = (picture,) if picture else ()
    taken = sum(len(encodebytes(one.content)) for one in pictures)
    found = None
    for most in (None, *SHORTER):
        words = {key: _shorter(view[key], most) if most else view[key] for key in TEXTS}
        told = {**view, **marks, **words}
        html = _set("letter.html", told)
        text = BLANK_LINES.sub("\n\n", _set("letter.txt", told))
        found = Letter(told["subject"], html, text, pictures, code)
        if taken + _size(html) + _size(text) <= LARGEST:
            break
    assert found
    return found


def _marks(subject: str, code: str, occasion: Occasion) -> View:
    if occasion is Occasion.FIRST:
        return {"note": None}
    words = language(code)
    marked = words.text(f"mail-subject-{occasion}", subject=subject)
    return {"subject": marked, "note": words.text(f"mail-note-{occasion}")}


def _size(words: str) -> int:
    """Return how many bytes a text has in the shorter of the two encodings that a mail may take."""
    plain = words.encode()
    return min(len(encodebytes(plain)), len(quopri.encodestring(plain)))


def _shorter(tree: Any, most: int) -> Any:
    """Return the same values with every text cut to so many characters, in whole words."""
    if isinstance(tree, str):
        return shortened(tree, most)
    if isinstance(tree, dict):
        return {key: _shorter(value, most) for key, value in tree.items()}
    return type(tree)(_shorter(one, most) for one in tree) if isinstance(tree, list | tuple) else tree


def subject_of(report: Report) -> str:
    """Return brand and verdict, or the verdict alone, where that fits; else as much of it as does, in whole words."""
    headline, brand = _summary(report).title, report.cover.brand
    named = language(report.language).text("mail-subject", brand=brand, headline=headline)
    choices = [" ".join(text.split()) for text in (named, headline)]
    if brand.casefold() in headline.casefold():
        del choices[0]
    return next(
        (text for text in choices if len(text) <= LONGEST_SUBJECT), shortened(choices[-1], LONGEST_SUBJECT)
    )


def telling_chart(report: Report) -> Chart | None:
    """Return the chart that says most about the summary: of what the verdict speaks of, else of a lead KPI.

    A channel's own chart serves where that channel has the most: it then tells about the whole.
    """
    summary = _summary(report)
    cards = [card for block in summary.blocks if isinstance(block, Cards) for card in block.cards]
    wanted = list(dict.fromkeys((*summary.speaks_of, *(card.figure.kpi for card in cards))))
    charts = [
        chart
        for section in report.sections
        for block in section.blocks
        for chart in _charts(block)
        if _of_the_whole(section, chart)
    ]
    places = {kpi: place for place, kpi in enumerate(wanted)}
    return min(charts, key=lambda chart: places.get(chart.frame.kpi, len(places)), default=None)


def _charts(block: Block) -> Iterator[Chart]:
    if isinstance(block, ChartBlock):
        yield block.chart
    elif isinstance(block, Pair):
        yield from (*_charts(block.left), *_charts(block.right))


def _of_the_whole(section: Section, chart: Chart) -> bool:
    if not section.id.startswith("channels:"):
        return True
    if not isinstance(chart, LineChart) or len(chart.series) == 1:
        return False
    return max(chart.series, key=lambda line: line.values[-1] or 0.0).role is Role.FOCUS


def _told(chart: Chart) -> str:
    """Return what a chart says in words, without the title that stands above it."""
    return chart.frame.alternative.removeprefix(f"{chart.frame.title}. ")


def _summary(report: Report) -> Section:
    return next((one for one in report.sections if one.id == "summary"), report.sections[0])


def _words(report: Report, attached: Sequence[str]) -> View:
    section, cover, words = _summary(report), report.cover, language(report.language)
    return {
        "language": report.language,
        "cover": asdict(cover),
        "title": section.title,
        "lead": section.subtitle,
        "preheader": section.subtitle or _figures(section) or cover.period,
        "blocks": [view for block in section.blocks for view in _views(block)],
        "attached": words.text("mail-attached", files=words.join(tuple(attached))) if attached else None,
        "up": report.words.up,
        "down": report.words.down,
    }


def _figures(section: Section) -> str:
    """Return the first figures in one line: what a list of mails shows behind the subject."""
    cards = [card for block in section.blocks if isinstance(block, Cards) for card in block.cards]
    return " · ".join(f"{card.label} {card.figure.shown}" for card in cards[:3])


def _views(block: Block) -> Iterator[View]:
    """Yield a block as plain values; ``kind`` names its part of the templates."""
    match block:
        case Cards(cards):
            across = CARDS_ACROSS.get(len(cards), 3)
            yield {**cards_view(cards), "columns": across, "rows": _card_rows(cards)}
        case Pair(Findings() as left, Findings() as right):
            yield {"kind": "pair", "sides": [*_views(left), *_views(right)]}
        case Pair(left, right):
            yield from (*_views(left), *_views(right))
        case Findings() | Callout() | Bullets() | Remark() | Paragraph() | Small() | Table():
            yield {"kind": type(block).__name__.lower(), **asdict(block)}
        case ChartBlock() | Gallery() | Definitions():
            return  # one chart is chosen for the whole letter; posts and definitions are the attached report's
        case _:
            assert_never(block)


def _card_rows(cards: Sequence[Card]) -> list[View]:
    shifts = [ARROWS[card.shift.arrow] + card.shift.shown if card.shift else "" for card in cards]
    lines = in_columns(
        [(card.label, card.figure.shown, shift) for card, shift in zip(cards, shifts, strict=True)]
    )
    return [{"line": line, "notes": "; ".join(card.notes)} for line, card in zip(lines, cards, strict=True)]


def _painted(chart: Chart, brand: Brand) -> tuple[Picture, tuple[int, int]]:
    """Return the chart and its size in CSS pixels; it keeps a white card's colours in the dark."""
    from reporter.charts.raster import rasterise

    dots = (WIDTH - 2 * MARGIN) / CHART * SHARPNESS
    painted = rasterise(
        printable(chart, brand.fonts),
        brand.fonts,
        CHART,
        asdict(brand.light),
        dots=dots,
        margin=MARGIN * SHARPNESS,
    )
    picture = Picture(
        "chart@report", "chart.png", painted.content, "image/png", chart.frame.alternative.translate(PLAINER)
    )
    return picture, (painted.width // SHARPNESS, painted.height // SHARPNESS)


def _family(brand: Brand) -> str:
    """Return the brand's fonts where they are installed, then the system's; without quotes, for attributes."""
    return ", ".join(dict.fromkeys((*filter(SAFE_FONT.fullmatch, brand.fonts.stack), *SYSTEM_FONTS)))


@cache
def _environment() -> Environment:
    engine = Environment(
        loader=FileSystemLoader(template_folder("mail")),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    engine.filters["wrapped"] = wrapped
    return engine


def _set(template: str, view: View) -> str:
    return _environment().get_template(template).render(view).translate(PLAINER)
