"""What is watched, read from TOML: feeds, how often, and what is done with their items."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from secondsource.errors import FetchError, UsageError
from secondsource.fetch.targets import target_of
from secondsource.frozen import frozen
from secondsource.tables import read_toml

__all__ = ["Watched", "WatchedFeed", "read_watched", "watched_of"]

_UNITS = {
    "s": 1,
    "sec": 1,
    "second": 1,
    "m": 60,
    "min": 60,
    "minute": 60,
    "h": 3600,
    "hour": 3600,
    "d": 86400,
    "day": 86400,
}
_SHORTEST = 60.0  # no server of news is asked more often than once a minute
_TOP = frozenset(["archive", "state", "contact", "every", "revisit", "within", "first", "feed", "alert", "send"])
_OF_FEED = frozenset(["url", "outlet", "every", "revisit", "within", "first", "text", "sitemaps"])


@frozen
class WatchedFeed:
    """A feed and how it is watched; times in seconds."""

    url: str
    outlet: str | None  # who publishes it; None: the host of each page
    every: float  # between two polls
    revisit: tuple[float, ...]  # after so long each report is looked at again: corrections come without notice
    within: float  # an item that says it is older is passed over
    first: int  # so many of the newest items are taken when a feed is new
    text: str  # page | feed: where the report is, at the item's address or in the item
    sitemaps: int  # so many of the latest sitemaps of an index are watched
    nested: bool = False  # found in an index of sitemaps


@frozen
class Watched:
    """A whole file: where pages go, and the feeds in their order."""

    archive: str | None
    state: str | None  # file of what was seen; None: beside the archive
    contact: str | None
    feeds: tuple[WatchedFeed, ...]


def read_watched(path: str | Path) -> Watched:
    """Read a file of feeds; paths in it are relative to its folder.

    Raises UsageError, naming the file and the feed, for anything that cannot be followed.
    """
    table = read_toml(path, "docs/watching.md")
    return watched_of(table, Path(path).name, Path(path).parent)


def watched_of(table: Mapping[str, Any], name: str, folder: Path) -> Watched:
    """Read what a parsed file says; errors as ``read_watched``.

    >>> made = watched_of({"every": "5 minutes", "feed": [{"url": "https://c.example/rss"}]}, "w.toml", Path("desk"))
    >>> made.feeds[0].every, made.feeds[0].text
    (300.0, 'page')
    """
    unknown = sorted(set(table) - _TOP)
    if unknown:
        raise UsageError(f"{name}: {unknown[0]!r} is not known; use {', '.join(sorted(_TOP))}")
    entries = table.get("feed")
    if not isinstance(entries, list) or not entries:
        raise UsageError(f"{name}: names no feed; add a [[feed]] table with a url")
    feeds = tuple(_feed(entry, table, f"{name}, feed {n}") for n, entry in enumerate(entries, 1))
    twice = [feed.url for n, feed in enumerate(feeds) if feed.url in {other.url for other in feeds[:n]}]
    if twice:
        raise UsageError(f"{name}: {twice[0]} is named twice; keep one of the two")
    paths = [_text(table, key, name) for key in ("archive", "state")]
    archive, state = (str(folder / path) if path else None for path in paths)
    return Watched(archive, state, _text(table, "contact", name), feeds)


def _feed(entry: object, table: Mapping[str, Any], where: str) -> WatchedFeed:
    if not isinstance(entry, dict):
        raise UsageError(f"{where}: write it as a [[feed]] table")
    unknown = sorted(set(entry) - _OF_FEED)
    if unknown:
        raise UsageError(f"{where}: {unknown[0]!r} is not known; use {', '.join(sorted(_OF_FEED))}")
    url = _text(entry, "url", where)
    if url is None:
        raise UsageError(f"{where}: has no url")
    try:
        target_of(url)
    except FetchError as error:
        raise UsageError(f"{where}: {error}") from error
    merged = {**{key: table[key] for key in ("every", "revisit", "within", "first") if key in table}, **entry}
    return WatchedFeed(
        url=url,
        outlet=_text(entry, "outlet", where),
        every=max(_SHORTEST, _seconds(merged.get("every", "10 minutes"), f"{where}, every")),
        revisit=_revisits(merged.get("revisit", ["1 hour", "6 hours", "1 day", "3 days"]), f"{where}, revisit"),
        within=_seconds(merged.get("within", "3 days"), f"{where}, within"),
        first=_number(merged.get("first", 100), f"{where}, first"),
        text=_choice(merged.get("text", "page"), ("page", "feed"), f"{where}, text"),
        sitemaps=_number(merged.get("sitemaps", 3), f"{where}, sitemaps"),
    )


def _revisits(value: object, where: str) -> tuple[float, ...]:
    if not isinstance(value, list):
        raise UsageError(f'{where}: write a list, such as ["1 hour", "1 day"], or [] for never')
    return tuple(sorted(_seconds(one, where) for one in value))


def _seconds(value: object, where: str) -> float:
    """Read a time: a number of seconds, or a number and a unit."""
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value < 1e9:
        return float(value)
    match = re.fullmatch(r"\s*(\d{1,6}(?:\.\d{1,3})?)\s*([a-z]+?)s?\s*", value) if isinstance(value, str) else None
    if match is None or match[2] not in _UNITS or not float(match[1]):
        raise UsageError(f'{where}: {value!r} is no time; write "10 minutes", "1 hour" or "2 days"')
    return float(match[1]) * _UNITS[match[2]]


def _number(value: object, where: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise UsageError(f"{where}: {value!r} is no number of items")
    return value


def _choice(value: object, known: tuple[str, ...], where: str) -> str:
    if value not in known:
        raise UsageError(f"{where}: {value!r} is not known; use {' or '.join(known)}")
    return str(value)


def _text(table: Mapping[str, Any], key: str, where: str) -> str | None:
    value = table.get(key)
    if value is not None and (not isinstance(value, str) or not value.strip()):
        raise UsageError(f"{where}: {key} must be a text")
    return value
