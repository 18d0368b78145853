"""The social networks we know and the measures each does not offer (in doubt: offered)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Network:
    """One network. ``lacks`` holds ids of Channel results columns that its own dashboard never shows."""

    id: str
    lacks: frozenset[str] = frozenset()


_ALL = (
    Network("instagram"),
    Network("facebook"),
    Network("linkedin", frozenset({"saves", "unfollows"})),
    Network("x", frozenset({"reach"})),
    Network("youtube", frozenset({"saves"})),
    Network("tiktok"),
    Network("threads", frozenset({"saves", "reach"})),
    Network("pinterest"),
    Network("reddit", frozenset({"reach", "saves"})),
    Network("snapchat"),
    Network("naver_blog", frozenset({"saves", "reach"})),
    Network("naver_cafe", frozenset({"saves", "reach"})),
    Network("kakao", frozenset({"saves", "reach"})),
    Network("line", frozenset({"saves"})),
    Network("wechat"),
    Network("weibo", frozenset({"saves"})),
    Network("douyin"),
    Network("xiaohongshu"),
    Network("bilibili"),
    Network("vk", frozenset({"saves"})),
    Network("ok", frozenset({"saves"})),
    Network("telegram", frozenset({"saves", "reach"})),
    Network("viber", frozenset({"saves", "reach"})),
    Network("other"),
)

NETWORKS: dict[str, Network] = {network.id: network for network in _ALL}


def offers(network: str, column: str) -> bool:
    """Say whether a network's dashboard shows a measure (a column id of Channel results)."""
    return column not in NETWORKS[network].lacks
