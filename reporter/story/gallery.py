"""The best and the weakest posts, with their pictures."""

from urllib.parse import urlsplit

from reporter.language import Language, shortened
from reporter.model.units import Unit
from reporter.story import wording
from reporter.story.blocks import Figure, Gallery, PostCard, PostGroup
from reporter.story.context import Context
from reporter.story.posts import Post

LONGEST_TITLE = 72
LONGEST_IN_A_HEADLINE = 48
MOST_POSTS = 3  # best, and as many weakest


def gallery(context: Context, ranked: tuple[Post, ...]) -> Gallery:
    """Return the best and the weakest of the ranked posts; a handful of posts is one list."""
    words = context.language
    groups = tuple(
        PostGroup(words.text(key, count=len(ranked)), tuple(_card(context, post) for post in found))
        for key, found in _ends(ranked)
    )
    return Gallery(best_post(context, ranked[0]), words.text("content-measure"), groups)


def best_post(context: Context, best: Post) -> str:
    """Return "Best post: “How a jasmine pearl is rolled”, 9.91 % of reach"."""
    facts = {"post": short(best, LONGEST_IN_A_HEADLINE), "rate": rate(context, best).shown}
    return context.language.text(f"content-best-{best.basis}", **facts)


def rate(context: Context, post: Post) -> Figure:
    """Return a post's engagement rate."""
    kpi = "post_engagement_rate" if post.basis == "reach" else "post_engagement_rate_impressions"
    return Figure(post.rate, Unit.PERCENT, wording.value(context, context.kpis[kpi], post.rate))


def format_name(words: Language, name: str) -> str:
    """Return what a format is called."""
    return words.text(f"choice-post_format-{name}")


def short(post: Post, longest: int) -> str:
    """Return a post's title on one line, no longer than so many letters."""
    return shortened(" ".join((post.row.text_of("title") or "").split()), longest)


def _ends(ranked: tuple[Post, ...]) -> list[tuple[str, tuple[Post, ...]]]:
    if len(ranked) < 2 * MOST_POSTS:
        return [("content-all", ranked)]
    weakest = tuple(reversed(ranked))[:MOST_POSTS]
    return [("content-best", ranked[:MOST_POSTS]), ("content-weakest", weakest)]


def _card(context: Context, post: Post) -> PostCard:
    words, title = context.language, short(post, LONGEST_TITLE)
    form = format_name(words, post.format) if post.format else None
    return PostCard(
        title,
        " · ".join(
            part for part in (post.channel.name, form, _unbroken(words.day(post.day, "short"))) if part
        ),
        rate(context, post),
        words.text(f"content-of-{post.basis}", size=words.compact(post.size)),
        post.row.text_of("image"),
        words.text("content-picture", post=title),
        form or post.channel.name[:1].upper(),
        _safe(post.row.text_of("url")),
    )


def _unbroken(text: str) -> str:
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def _safe(address: str | None) -> str | None:
    """Return an address that may be followed: of the encrypted web, and of a host."""
    try:
        parts = urlsplit(address or "")
    except ValueError:
        return None
    return address if parts.scheme == "https" and parts.hostname else None
