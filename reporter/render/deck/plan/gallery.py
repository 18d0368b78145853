"""Slides of posts: picture beside words, the best above the weakest."""

from collections.abc import Iterator
from dataclasses import replace

from reporter.render.deck import grid
from reporter.render.deck.flow import placed
from reporter.render.deck.grid import CARD, CONTENT, FIRST_BODY, GAP, Box, Ink, Style, tiles
from reporter.render.deck.measure import Ruler
from reporter.render.deck.plan.slide import Photo, Slide, of_section
from reporter.render.deck.text import Para, Run, para
from reporter.render.photos import HEIGHT, WIDTH
from reporter.story.blocks import Gallery, PostCard, Section

RULE = 9.0
PICTURE, BESIDE = 134.0, 12.0  # its width, and the room to the words
FIGURE = 20.0
ROW = 3
BETWEEN = " · "  # the parts of where and when


def gallery_slides(section: Section, galleries: list[Gallery], ruler: Ruler) -> list[Slide]:
    """Return a slide for each gallery."""
    return [_slide(section, one, ruler) for one in galleries]


def _slide(section: Section, gallery: Gallery, ruler: Ruler) -> Slide:
    cards = [(group.name, post) for group in gallery.groups for post in group.posts][: 2 * ROW]
    few = len(cards) <= ROW
    boxes = tiles(ROW if few else 2 * ROW, ROW, CONTENT, GAP)
    texts, pictures = [], []
    for at, ((group, post), box) in enumerate(zip(cards, boxes, strict=False)):
        place, words = _places(box, pictured=gallery.pictured, few=few)
        one = placed(ruler, FIRST_BODY + at, tuple(_paras(ruler, group, post, words.width)), words, CARD)
        texts.append(one if gallery.pictured else replace(one, rule=Ink.HAIRLINE))
        pictures += [Photo(post, place)] if gallery.pictured else []
    slide = of_section(section, grid.SUMMARY, tuple(texts))
    return replace(slide, title=gallery.title, photos=tuple(pictures), notes=(gallery.subtitle,))


def _places(box: Box, *, pictured: bool, few: bool) -> tuple[Box, Box]:
    """Return where a post's picture and its words stand: under each other where there is a single row."""
    wide = box.width if few else PICTURE
    place = Box(box.left, box.top + RULE, wide, wide * HEIGHT / WIDTH)
    if not pictured:
        return place, Box(box.left, place.top, box.width, box.height - RULE)
    if few:
        return place, Box(box.left, place.bottom + BESIDE, box.width, box.bottom - place.bottom - BESIDE)
    left = place.left + wide + BESIDE
    return place, Box(left, place.top, box.left + box.width - left, box.height - RULE)


def _paras(ruler: Ruler, group: str, post: PostCard, width: float) -> Iterator[Para]:
    yield Para((Run(group, bold=True, ink=Ink.INK),), Style.NOTE)
    yield Para((Run(post.title),), Style.HEADING)
    where, _, day = post.place.rpartition(BETWEEN)
    broken = where and ruler.width(post.place, CARD[Style.NOTE].size) > width  # never inside the day
    yield para(where if broken else post.place, Style.NOTE)
    if broken:
        yield para(day, Style.NOTE, above=0.0)
    yield Para((Run(post.figure.shown, size=FIGURE),), Style.FIGURE, above=0.1)
    yield para(post.audience, Style.NOTE, above=0.1)
