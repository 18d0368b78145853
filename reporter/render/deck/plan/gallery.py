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


def gallery_slides(section: Section, galleries: list[Gallery], ruler: Ruler) -> list[Slide]:
    """Return a slide for each gallery."""
    return [_slide(section, one, ruler) for one in galleries]


def _slide(section: Section, gallery: Gallery, ruler: Ruler) -> Slide:
    boxes = tiles(2 * ROW, ROW, CONTENT, GAP)
    cards = [(group.name, post) for group in gallery.groups for post in group.posts][: len(boxes)]
    texts, pictures = [], []
    for at, ((group, post), box) in enumerate(zip(cards, boxes, strict=False)):
        left = box.left + (PICTURE + BESIDE if gallery.pictured else 0)
        words = Box(left, box.top + RULE, box.left + box.width - left, box.height - RULE)
        one = placed(ruler, FIRST_BODY + at, tuple(_paras(group, post)), words, CARD)
        texts.append(one if gallery.pictured else replace(one, rule=Ink.HAIRLINE))
        place = Box(box.left, box.top + RULE, PICTURE, PICTURE * HEIGHT / WIDTH)
        pictures += [Photo(post, place)] if gallery.pictured else []
    slide = of_section(section, grid.SUMMARY, tuple(texts))
    return replace(slide, photos=tuple(pictures), notes=(gallery.subtitle,))


def _paras(group: str, post: PostCard) -> Iterator[Para]:
    yield Para((Run(group, bold=True, ink=Ink.INK),), Style.NOTE)
    yield Para((Run(post.title),), Style.HEADING)
    yield para(post.place, Style.NOTE)
    yield Para((Run(post.figure.shown, size=FIGURE),), Style.FIGURE, above=0.1)
    yield para(post.audience, Style.NOTE, above=0.1)
