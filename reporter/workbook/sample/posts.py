"""Posts of an invented brand: a calendar of slots, each with a share of its channel's reach."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time

from reporter.model.networks import offers
from reporter.workbook.sample.activity import Activity, Entry
from reporter.workbook.sample.shape import apportion, chance

VIDEO = {"reel", "video", "live", "story"}
FIGURES = ("impressions", "reach", "likes", "comments", "shares", "saves", "clicks", "video_views")


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in every month's calendar.

    Attributes:
        day: Of the month.
        hour: As ``18:30``.
        format: A choice of the list "post_format".
        reach: Share of the channel's reach in the month.
        appeal: Engagements per person against the channel's own rate.
        titles: One for each month.
    """

    channel: str
    day: int
    hour: str
    format: str
    reach: float
    appeal: float
    titles: Sequence[str]


@dataclass(frozen=True, slots=True)
class Extra:
    """What one post has that its slot does not: a picture, a campaign, its own reach and appeal."""

    image: str | None = None
    campaign: str | None = None
    reach: float | None = None
    appeal: float | None = None


def parse_slots(calendar: str) -> list[Slot]:
    """Read a calendar of two lines a slot: channel, day, hour, format, reach, appeal; its titles by ``|``."""
    lines = calendar.strip().splitlines()
    return [_slot(head.split(), titles) for head, titles in zip(lines[::2], lines[1::2], strict=True)]


def _slot(head: list[str], titles: str) -> Slot:
    *channel, day, hour, form, reach, appeal = head
    names = [title.strip() for title in titles.split("|")]
    return Slot(" ".join(channel), int(day), hour, form, float(reach), float(appeal), names)


def post_rows(
    done: Activity,
    published: Sequence[date],
    slots: Sequence[Slot],
    extras: Mapping[str, Extra],
    mix: Mapping[str, Sequence[float]],
) -> list[Entry]:
    """Return a row for each slot and month, in the order of the calendar.

    Args:
        done: The channels' own figures.
        published: The months that the Posts sheet covers.
        slots: The calendar.
        extras: By title.
        mix: Likes, comments, shares and saves as parts of the engagements, by channel.
    """
    rows = [
        _post(slot, month, extras.get(title, Extra()), title, done, mix[slot.channel])
        for slot in slots
        for month, title in zip(published, slot.titles, strict=True)
    ]
    return sorted(rows, key=lambda row: (row["date"], row["time"]))


def _post(slot: Slot, month: date, extra: Extra, title: str, done: Activity, mix: Sequence[float]) -> Entry:
    row = done.rows[month, slot.channel]
    hour, minute = slot.hour.split(":")
    shown = _figures(slot, month, extra, row, mix)
    network = next(profile.network for profile in done.profiles if profile.channel == slot.channel)
    return {
        "date": month.replace(day=slot.day),
        "time": time(int(hour), int(minute)),
        "channel": slot.channel,
        "title": title,
        "format": slot.format,
        "campaign": extra.campaign,
        "image": extra.image,
        **{figure: shown[figure] for figure in FIGURES if figure in shown and offers(network, figure)},
    }


def _figures(slot: Slot, month: date, extra: Extra, row: Entry, mix: Sequence[float]) -> Mapping[str, int]:
    name = f"{slot.channel} {slot.day} {slot.hour}"
    people = row.get("reach") or row["impressions"] / 1.6
    engaged = sum(row.get(part) or 0 for part in ("likes", "comments", "shares", "saves")) / people
    reach = round(people * (extra.reach or slot.reach * chance(name, month, 0.12)))
    appeal = extra.appeal or slot.appeal * chance(f"{name} appeal", month, 0.14)
    likes, comments, shares, saves = apportion(round(reach * engaged * appeal), mix)
    impressions = round(reach * (1.28 + 0.1 * chance(f"{name} views", month, 0.5)))
    figures = {
        "impressions": impressions,
        "reach": reach,
        "likes": likes,
        "comments": comments,
        "shares": shares,
    }
    figures |= {"saves": saves} if saves else {}
    figures["clicks"] = round(impressions * row["link_clicks"] / row["impressions"] * (0.5 + 0.5 * appeal))
    return figures | ({"video_views": round(impressions * 0.86)} if slot.format in VIDEO else {})
