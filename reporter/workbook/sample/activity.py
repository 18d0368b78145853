"""Channel results of an invented brand: followers that follow from new and lost ones, reach, reactions."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from reporter.model.networks import offers
from reporter.workbook.sample.shape import Trend, apportion, chance

Entry = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """How one channel behaves.

    Attributes:
        followers: Before its first month.
        gain: New followers in a month per follower at its start.
        loss: Unfollows per follower at its start.
        posts: Published in a month.
        reach: People reached per follower, before the season.
        frequency: Impressions per person reached.
        video: Share of the impressions that are video views.
        engagement: Engagements per person reached.
        mix: Likes, comments, shares and saves as parts of the engagements.
        clicks: Link clicks per impression.
        leads: Leads per link click.
        launch: New followers of the first month of a channel that starts from nothing.
    """

    channel: str
    network: str
    followers: int
    gain: Trend
    loss: float
    posts: Trend
    reach: Trend
    frequency: Trend
    video: float
    engagement: Trend
    mix: Sequence[float]
    clicks: Trend
    leads: Trend
    opened: date | None = None
    launch: int = 0


@dataclass(frozen=True, slots=True)
class Activity:
    """Every channel's months. ``season`` holds a factor for each calendar month, January first."""

    months: tuple[date, ...]
    profiles: tuple[Profile, ...]
    season: Sequence[float]
    rows: dict[tuple[date, str], Entry] = field(default_factory=dict)


def activity(months: tuple[date, ...], profiles: tuple[Profile, ...], season: Sequence[float]) -> Activity:
    """Return the channel results of every profile, month by month."""
    made = Activity(months, profiles, season)
    for profile in profiles:
        for row in _channel_rows(profile, made):
            made.rows[row["period"], profile.channel] = row
    return made


def patched(
    rows: Mapping[tuple[date, str], Entry], warts: Mapping[tuple[date, str], Mapping[str, Any]]
) -> list[Entry]:
    """Return the rows in the order of the calendar, with the cells of ``warts`` typed over."""
    ordered = sorted(rows, key=lambda key: key[0])
    return [{**rows[key], **warts.get(key, {})} for key in ordered]


def _channel_rows(profile: Profile, made: Activity) -> Iterator[Entry]:
    followers = profile.followers
    for month in made.months:
        if profile.opened and month < profile.opened.replace(day=1):
            continue
        gained, lost = _audience(profile, made, month, followers)
        before, followers = followers, followers + gained - lost
        shown = {"followers": followers, "new_followers": gained, "unfollows": lost}
        row = {"period": month, "channel": profile.channel, **shown}
        row |= _work(profile, made, month, (before + followers) / 2)
        yield {column: value for column, value in row.items() if offers(profile.network, column)}


def _audience(profile: Profile, made: Activity, month: date, followers: int) -> tuple[int, int]:
    name = profile.channel
    if not followers:
        return profile.launch, round(profile.launch * profile.loss)
    pace = profile.gain.at(month, made.months) * _season(made, month) * chance(f"{name} gain", month, 0.06)
    return round(followers * pace), round(followers * profile.loss * chance(f"{name} loss", month, 0.08))


def _work(profile: Profile, made: Activity, month: date, followers: float) -> Entry:
    name, span = profile.channel, made.months
    drawn = profile.reach.at(month, span) * _season(made, month) * chance(f"{name} reach", month)
    reach = round(followers * drawn)
    impressions = round(reach * profile.frequency.at(month, span) * chance(f"{name} views", month, 0.015))
    rate = profile.engagement.at(month, span) * chance(f"{name} engagement", month, 0.02)
    mix = [part * chance(f"{name} mix {place}", month, 0.07) for place, part in enumerate(profile.mix)]
    likes, comments, shares, saves = apportion(round(reach * rate), mix)
    video = profile.video * chance(f"{name} video", month)
    clicks = profile.clicks.at(month, span) * chance(f"{name} clicks", month, 0.02)
    return {
        "posts": round(profile.posts.at(month, span) * chance(f"{name} posts", month, 0.1)),
        "impressions": impressions,
        "reach": reach,
        "likes": likes,
        "comments": comments,
        "shares": shares,
        "link_clicks": round(impressions * clicks),
        **({"saves": saves} if profile.mix[-1] else {}),
        **({"video_views": round(impressions * video)} if video else {}),
    }


def _season(made: Activity, month: date) -> float:
    """Return the calendar's factor and the month's own luck, which all channels share."""
    return made.season[month.month - 1] * chance("luck", month, 0.07)
