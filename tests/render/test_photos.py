"""The pictures of posts: what is shown of them, and what is refused."""

import struct
import zlib
from dataclasses import replace
from io import BytesIO

import pytest
from example_report import example_report
from lxml import html
from PIL import Image
from pptx import Presentation

from reporter.brand import load_brand
from reporter.render.deck import render_deck
from reporter.render.pdf import finished_html
from reporter.render.photos import photo, photos
from reporter.render.web import render_html
from reporter.story.blocks import Gallery, PostGroup, Section

RED, BLUE = (200, 30, 40), (30, 60, 200)
ORIENTATION = 0x0112


def opened(content):
    return Image.open(BytesIO(content))


def two_halves(size=(900, 600)):
    """Return a picture that is red on the left and blue on the right."""
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (size[0] // 2, 0, *size))
    return image


def near(pixel, colour):
    return all(abs(a - b) < 12 for a, b in zip(pixel, colour, strict=True))


@pytest.mark.parametrize(
    ("kind", "size"), [("PNG", (900, 600)), ("JPEG", (3000, 500)), ("WEBP", (300, 1200))]
)
def test_every_picture_has_one_shape_and_is_small(tmp_path, kind, size):
    path = tmp_path / "post"
    two_halves(size).save(path, kind)
    made = opened(photo(path))
    assert made.format == "JPEG"
    assert made.width / made.height == pytest.approx(8 / 5, abs=0.01)
    assert made.width <= 480


def test_a_picture_is_turned_upright_and_says_nothing_of_its_maker(tmp_path):
    exif = Image.Exif()
    exif[ORIENTATION] = 6  # the camera was held upright: turn it by a quarter, clockwise
    exif[0x010F] = "Maker of cameras"
    two_halves().save(tmp_path / "turned.jpg", exif=exif, comment=b"secret")
    content = photo(tmp_path / "turned.jpg") or b""
    made = opened(content).convert("RGB")
    assert near(made.getpixel((made.width // 2, 5)), RED)
    assert near(made.getpixel((made.width // 2, made.height - 5)), BLUE)
    assert not made.getexif()
    assert b"Maker" not in content
    assert b"secret" not in content


def test_what_can_be_seen_through_lies_on_white(tmp_path):
    Image.new("RGBA", (400, 250), (0, 0, 0, 0)).save(tmp_path / "clear.png")
    assert near(opened(photo(tmp_path / "clear.png")).getpixel((100, 100)), (255, 255, 255))


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def bomb(width, height):
    """Return a small PNG that would be huge once unpacked."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(10_000)))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no picture",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"\x89PNG\r\n\x1a\n" + b"\x00" * 40,
        bomb(40_000, 40_000),
        bomb(10_000, 6_000),
        bomb(900, 600),  # cut short
    ],
    ids=["empty", "text", "svg", "broken", "bomb", "too-large", "short"],
)
def test_what_is_no_picture_is_left_out(tmp_path, content):
    (tmp_path / "post.png").write_bytes(content)
    assert photo(tmp_path / "post.png") is None


def test_a_picture_of_a_few_pixels_is_none(tmp_path):
    two_halves((40, 30)).save(tmp_path / "dot.png")
    assert photo(tmp_path / "dot.png") is None


def report_with(folder, name, link=None):
    """Return a report of one section with one post that names a picture."""
    base = example_report()
    posts = next(block for section in base.sections for block in section.blocks if isinstance(block, Gallery))
    post = replace(posts.groups[0].posts[0], picture=name, link=link)
    gallery = replace(posts, groups=(PostGroup("Best", (post,)),))
    section = Section("content", "Content", "Reels earn the most", None, (gallery,))
    return replace(base, sections=(section,), folder=folder)


@pytest.mark.parametrize("name", ["../outside.png", "link.png", "missing.png", "a\0b.png", "x" * 5000, "."])
def test_only_files_in_the_workbooks_folder_are_read(tmp_path, name):
    folder = tmp_path / "book"
    folder.mkdir()
    two_halves().save(tmp_path / "outside.png")
    (folder / "link.png").symlink_to(tmp_path / "outside.png")
    assert photos(report_with(folder, name)) == {}
    assert photos(report_with(folder, str(tmp_path / "outside.png"))) == {}


def test_a_picture_stands_in_every_document_with_its_words_and_its_link(tmp_path):
    two_halves().save(tmp_path / "post.png")
    report, brand = report_with(tmp_path, "post.png", "https://example.com/p/1"), load_brand()
    for page in (finished_html(report, brand)[0], render_html(report, brand).decode()):
        tree = html.document_fromstring(page)
        (image,) = tree.xpath("//div[@class='post']//img")
        assert image.get("src").startswith("data:image/jpeg;base64,")
        assert image.get("alt") == "Picture of “How we roast in 90 seconds”"
        assert tree.xpath("//p[@class='post-title']/a/@href") == ["https://example.com/p/1"]
    slide = Presentation(BytesIO(render_deck(report, brand))).slides[1]
    (picture,) = [shape for shape in slide.shapes if shape.shape_type == 13]
    assert picture.element.xpath(".//p:cNvPr/@descr") == ["Picture of “How we roast in 90 seconds”"]
    assert picture.click_action.hyperlink.address == "https://example.com/p/1"
    assert picture.width / picture.height == pytest.approx(8 / 5, abs=0.01)
    assert opened(picture.image.blob).size == (480, 300)


def test_where_no_picture_is_a_quiet_word_stands(tmp_path):
    report, brand = report_with(tmp_path, "missing.png"), load_brand()
    tree = html.document_fromstring(finished_html(report, brand)[0])
    assert tree.xpath("//p[@class='post-mark']/text()") == ["Reel"]
    slide = Presentation(BytesIO(render_deck(report, brand))).slides[1]
    (tile,) = [shape for shape in slide.shapes if shape.shape_type == 6]
    assert tile.shapes[0].text_frame.text == "Reel"


def test_where_no_post_names_a_picture_no_room_is_left_for_one(tmp_path):
    report, brand = report_with(tmp_path, None), load_brand()
    tree = html.document_fromstring(finished_html(report, brand)[0])
    assert tree.xpath("//div[@class='posts posts-bare']//p[@class='post-title']/text()") == [
        "How we roast in 90 seconds"
    ]
    assert not tree.xpath("//p[@class='post-mark'] | //div[@class='post']//img")
    slide = Presentation(BytesIO(render_deck(report, brand))).slides[1]
    assert not [shape for shape in slide.shapes if shape.shape_type in {6, 13}]
