"""The nouns of feeds: what a feed holds, whatever its format."""

from secondsource.frozen import frozen

__all__ = ["Feed", "Item"]


@frozen
class Item:
    """One entry of a feed, or one address of a sitemap; times are UTC instants."""

    key: str  # what the feed calls it: guid, id, else its address, else a hash of its words
    url: str | None  # of the report, absolute
    title: str | None
    published: str | None
    updated: str | None
    summary: str | None  # markup or text, as given
    body: str | None  # the whole report where the feed carries it, else None
    byline: str | None
    language: str | None


@frozen
class Feed:
    """What a document at a feed's address holds."""

    kind: str  # rss | atom | json feed | sitemap | sitemap index
    title: str | None
    items: tuple[Item, ...]  # in the order of the document, each key once
    children: tuple[tuple[str, str | None], ...] = ()  # of a sitemap index: address, when it changed; latest first
    cut_off: bool = False  # the document ends before its end
