"""The mail under every workbook: the report's own figures, a form that every mail program takes, a small size."""

import io
import re
from collections.abc import Iterator
from dataclasses import asdict, fields, is_dataclass, replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image, ImageColor
from stress import BOOKS, write

from reporter.brand import load_brand
from reporter.delivery.message import Envelope, Stamp, as_eml, message
from reporter.intake import load
from reporter.kpi.catalogue import CATALOGUE
from reporter.kpi.compute import compute
from reporter.language import language
from reporter.model.addresses import Address
from reporter.model.letter import Occasion
from reporter.model.request import Request
from reporter.render.mail import LONGEST_SUBJECT, letter, letters, subject_of, telling_chart
from reporter.render.plain import LINE, width_of
from reporter.story.blocks import Callout, Cards, Findings, Pair, Table
from reporter.story.compose import compose
from reporter.story.context import Context

SAMPLES = {path.stem: path for path in (Path(__file__).parents[2] / "sample_data").glob("*.xlsx")}
ATTACHED = ("harbour-lane-2026-10.pdf", "온결-2026-10.pptx")
TOLD = [name for name in (*SAMPLES, *BOOKS) if name != "korean"]  # its numbers are those of ongyeol
LIMIT = 100_000  # bytes; a well-known mail program cuts what is longer
NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
VOID = {"meta", "br", "img", "hr", "input", "link", "area", "base", "col", "embed", "source", "track", "wbr"}
ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "div", "table", "tr", "td", "th", "p", "h1", "h2",
    "strong", "span", "img",
}  # fmt: skip


class Page(HTMLParser):
    """A page as a strict reader sees it: every element closed in its turn, its words and its attributes."""

    def __init__(self, page):
        super().__init__()
        self.open: list[str] = []
        self.mistakes: list[str] = []
        self.words: list[str] = []
        self.elements: list[tuple[str, dict]] = []
        self.feed(page)
        self.close()
        self.mistakes += self.open

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.mistakes.append(f"</{tag}>")

    def handle_data(self, data):
        if not {"style", "title"} & set(self.open):
            self.words.append(data)


@pytest.fixture(
    scope="module", params=[*TOLD, *(f"{name} ko" for name in ("ongyeol", "extremes", "awkward"))]
)
def report(request, tmp_path_factory):
    name, _, code = request.param.partition(" ")
    path = SAMPLES.get(name) or write(BOOKS[name](), tmp_path_factory.mktemp(name))
    return told(path, code or "en")


@pytest.fixture(scope="module")
def written(report):
    return letter(report, load_brand(), attached=ATTACHED)


@pytest.fixture(scope="module")
def sample():
    return told(SAMPLES["harbour-lane"], "en")


def told(path, code):
    data = load(path).dataset
    assert data
    return compose(Context(data, compute(data, Request()), CATALOGUE, language(code), ()))


def plain(text):
    """A text with ordinary spaces, one at a time."""
    return " ".join(text.split())


def words_of(page):
    return plain(" ".join(Page(page).words))


def texts(tree) -> Iterator[str]:
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, tuple):
        for part in tree:
            yield from texts(part)
    elif is_dataclass(tree):
        for field in fields(tree):
            yield from texts(getattr(tree, field.name)) if field.name not in {"id", "evidence"} else ()


def summary_texts(report) -> Iterator[str]:
    """Every text that the first page shows: verdict, cards, findings, decisions, steps."""
    for block in report.sections[0].blocks:
        match block:
            case Cards(cards):
                for card in cards:
                    yield from (
                        card.label,
                        card.figure.shown,
                        *card.notes,
                        *([card.shift.shown] if card.shift else []),
                    )
            case Pair(Findings() as left, Findings() as right):
                yield from (*texts(left.sentences), *texts(right.sentences))
            case Findings():
                yield from texts(block.sentences)
            case Callout():
                yield from block.items
            case Table():
                yield from (cell.text for row in block.rows for cell in row.cells)


def numbers_in(text):
    return set(NUMBER.findall(plain(text)))


def test_every_number_of_the_mail_is_one_of_the_report(report, written):
    chart = telling_chart(report)
    told = [report.cover, report.sections[0], *([chart.frame] if chart else [])]
    known = numbers_in(" ".join(text for one in told for text in texts(one))) | numbers_in(" ".join(ATTACHED))
    count = {
        str(at)
        for block in report.sections[0].blocks
        if isinstance(block, Callout)
        for at in range(1, len(block.items) + 1)
    }
    for said in (words_of(written.html), written.text, written.subject):
        assert numbers_in(said) <= known | count


def test_the_whole_first_page_stands_in_both_forms(report, written):
    html, text = words_of(written.html), plain(written.text)
    flat = plain(re.sub(r"^> ", "", written.text, flags=re.MULTILINE))
    for wanted in (report.sections[0].title, *summary_texts(report)):
        assert plain(wanted) in html, wanted
        assert plain(wanted) in text or plain(wanted) in flat, wanted


def test_the_html_is_well_formed_and_reads_nothing_from_anywhere(written):
    page = Page(written.html)
    assert page.mistakes == []
    assert {tag for tag, _ in page.elements} <= ALLOWED
    addresses = [
        value
        for _, attributes in page.elements
        for name, value in attributes.items()
        if name in {"src", "href", "background"}
    ]
    assert addresses == [f"cid:{picture.cid}" for picture in written.pictures]
    assert "url(" not in written.html
    assert "@import" not in written.html
    assert not [
        value for _, attributes in page.elements for value in attributes.values() if "http" in (value or "")
    ]
    assert not [name for _, attributes in page.elements for name in attributes if name.startswith("on")]


def test_tables_are_layout_or_have_headers(written):
    tables = re.findall(r"<table[^>]*>(?:(?!<table).)*?</table>", written.html, re.DOTALL)
    assert all('role="presentation"' in one.partition(">")[0] or 'scope="col"' in one for one in tables)


def test_the_picture_is_sharp_and_described(report, written):
    chart = telling_chart(report)
    images = [attributes for tag, attributes in Page(written.html).elements if tag == "img"]
    assert len(images) == len(written.pictures) == (1 if chart else 0)
    for image, picture in zip(images, written.pictures, strict=True):
        assert chart is not None
        assert image["alt"] == picture.alternative
        assert plain(picture.alternative) == plain(chart.frame.alternative)
        pixels = Image.open(io.BytesIO(picture.content))
        assert pixels.size == (2 * int(image["width"]), 2 * int(image["height"]))
        assert pixels.mode == "P"
        assert pixels.convert("RGB").getpixel((0, 0)) == (255, 255, 255)


def test_letters_in_the_picture_have_soft_edges(sample):
    """Painted on nothing and laid on paper later, every edge would be hard, and regular letters as heavy as bold."""
    (picture,) = letter(sample, load_brand()).pictures
    colours = {
        ImageColor.getrgb(colour) for colour in asdict(load_brand().light).values() if colour.startswith("#")
    }
    counted = Image.open(io.BytesIO(picture.content)).convert("RGB").getcolors(1000) or []
    drawn = [(count, colour) for count, colour in counted if colour != (255, 255, 255)]
    full = sum(count for count, colour in drawn if colour in colours)
    assert full
    assert sum(count for count, _ in drawn) > 1.5 * full


def test_the_mail_is_small_without_attachments(written):
    who = Address("Dana", "dana@example.com")
    eml = as_eml(message(written, Envelope(who, (who,)), stamp=Stamp("x", datetime(2026, 11, 5, tzinfo=UTC))))
    assert len(eml) < LIMIT
    assert max(map(len, eml.splitlines())) <= 76
    assert message_from_bytes(eml, policy=policy.default)["Subject"] == written.subject


def test_the_plain_text_keeps_its_lines_and_has_nothing_of_html(written):
    for line in written.text.splitlines():
        assert width_of(line) <= LINE or " " not in line.strip(" ->"), line
        assert line == line.rstrip() or line == "-- "
    assert not re.search(r"</?(td|p|table|strong|div)\b|&(nbsp|amp|lt|gt|#\d+);", written.text)
    assert "None" not in written.text
    assert "\n\n\n" not in written.text


def test_figures_stand_under_each_other_in_the_plain_text(sample):
    text = letter(sample, load_brand()).text
    lines = [
        line
        for line in text.splitlines()
        if re.match(r"(Followers|Leads|Cost per lead|Return on investment)  ", line)
    ]
    assert lines == [
        "Followers             115,760  ▲ +2.1\u00a0% · +2,372",
        "Leads                     640  ▲ +19.0\u00a0% · +102",
        "Cost per lead          €18.40  ▲ +16.5\u00a0% · +€2.60",
        "Return on investment    101\u00a0%  ▼ −36\u00a0pp",
    ]


def test_the_subject_is_the_verdict_behind_the_brand(sample):
    assert subject_of(sample) == (
        "Harbour Lane: Social brought 640 leads in October, 102 more than in September, but each now costs €18.40, "
        "up 16.5 %"
    )


def titled(report, title, brand="Harbour Lane"):
    first = replace(report.sections[0], title=title)
    return replace(report, sections=(first, *report.sections[1:]), cover=replace(report.cover, brand=brand))


@pytest.mark.parametrize(
    ("title", "brand", "subject"),
    [
        ("Leads rose", "Harbour Lane", "Harbour Lane: Leads rose"),
        ("Harbour Lane won 640 leads", "Harbour Lane", "Harbour Lane won 640 leads"),
        ("Leads\nrose  again", "Harbour Lane", "Harbour Lane: Leads rose again"),
        ("x" * 190, "Harbour Lane", "x" * 190),
        ("Leads rose by 1,000, " * 12, "B", "Leads rose by 1,000, " * 9 + "Leads…"),
        ("x" * 210, "B", "x" * 199 + "…"),
    ],
)
def test_a_subject_fits_into_a_list_of_mails(sample, title, brand, subject):
    assert subject_of(titled(sample, title, brand)) == subject
    assert len(subject) <= LONGEST_SUBJECT


@pytest.mark.parametrize(
    ("code", "occasion", "subject", "note"),
    [
        (
            "en",
            Occasion.CORRECTED,
            "Corrected: Harbour",
            "Corrected: this report replaces the one that you have.",
        ),
        ("en", Occasion.TEST, "[Test] Harbour", "A test: nobody but you gets this mail."),
        ("ko", Occasion.CORRECTED, "[정정] Harbour", "정정본입니다. 앞서 받으신 보고서를 대신합니다."),
        (
            "ko",
            Occasion.TEST,
            "[시험 발송] Harbour",
            "시험 발송입니다. 이 메일은 다른 사람에게 가지 않습니다.",
        ),
    ],
)
def test_a_correction_and_a_test_say_so_at_their_top(code, occasion, subject, note):
    found = letters(told(SAMPLES["harbour-lane"], code), load_brand(), None, {occasion: ["a.pdf"]})[occasion]
    assert found.subject.startswith(subject)
    for words in (words_of(found.html), plain(found.text)):
        assert note in words
        assert words.index(note) < words.index("640")


@pytest.mark.parametrize("words", ["Тест & <b> ", "가나다라 마바사 ", "🎁🎉 ", "A long wish. "])
def test_a_mail_stays_small_however_long_notes_are(sample, words):
    """A cell holds up to 32,767 characters; the report has them whole."""
    summary, *others = sample.sections
    blocks = [
        replace(one, items=(words * 2500,) * 3) if isinstance(one, Callout) else one for one in summary.blocks
    ]
    longer = replace(sample, sections=(replace(summary, title=words * 500, blocks=tuple(blocks)), *others))
    found = letter(longer, load_brand(), "October")
    who = Address("Dana", "dana@example.com")
    eml = as_eml(message(found, Envelope(who, (who,)), stamp=Stamp("x", datetime(2026, 11, 5, tzinfo=UTC))))
    assert len(eml) < LIMIT
    assert "…" in found.text
    assert plain(words * 10) in plain(found.text)


def test_the_senders_own_subject_goes_first(sample):
    own = letter(sample, load_brand(), "Our October")
    assert own.subject == "Our October"
    assert "<title>Our October</title>" in own.html


def test_what_is_attached_is_named_and_nothing_is_where_there_is_nothing(sample):
    with_files = letter(sample, load_brand(), attached=("a-2026-10.pdf", "a-2026-10.pptx"))
    without = letter(sample, load_brand())
    assert "Attached: a-2026-10.pdf and a-2026-10.pptx" in words_of(with_files.html)
    assert "Attached: a-2026-10.pdf and a-2026-10.pptx" in with_files.text
    assert "Attached" not in without.html + without.text


def test_the_chart_is_of_what_the_verdict_speaks_of(sample):
    chart = telling_chart(sample)
    assert chart
    assert (chart.frame.kpi, chart.frame.title) == ("leads", "Instagram has the most leads of all channels")


def test_a_channel_that_has_less_than_another_does_not_stand_for_the_whole(sample):
    summary, *others = sample.sections
    assert any(
        one.id == "channels:LinkedIn" and "fourth" in one.blocks[1].chart.frame.title for one in others
    )
    of_revenue = replace(sample, sections=(replace(summary, speaks_of=("revenue", "nps")), *others))
    chart = telling_chart(of_revenue)
    assert chart
    assert chart.frame.kpi == "nps"


def test_a_chart_beside_a_table_can_be_the_telling_one(sample):
    summary, *others = sample.sections
    of_followers = replace(sample, sections=(replace(summary, speaks_of=("followers",)), *others))
    chart = telling_chart(of_followers)
    assert chart
    assert chart.frame.title.startswith("Followers heading for 119,909")


def test_the_chart_is_told_in_words_once(sample):
    text = plain(letter(sample, load_brand()).text)
    assert text.count("Instagram has the most leads of all channels") == 1
    assert "Leads by channel, November 2025 – October 2026 Instagram 371," in text


def test_a_report_without_a_chart_is_a_letter_without_a_picture(sample):
    bare = letter(replace(sample, sections=sample.sections[:1]), load_brand())
    assert bare.pictures == ()
    assert "<img" not in bare.html
