"""A feed of any format out of the bytes at its address, or a plain reason why there is none."""

import re
from urllib.parse import urljoin

from secondsource.errors import ReadError
from secondsource.pages.tags import attributes, scan
from secondsource.watch.feed_records import Feed
from secondsource.watch.feed_text import feed_text
from secondsource.watch.json_items import json_feed
from secondsource.watch.xml_items import xml_feed

__all__ = ["read_feed"]

_FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml")


def read_feed(raw: bytes, url: str, charset: str | None = None) -> Feed:
    """Read RSS 0.9x, 1.0 and 2.0, Atom, JSON Feed, sitemaps, news sitemaps and indexes of sitemaps.

    ``url`` is the feed's own address, for relative ones in it; ``charset`` is what its server said.
    Raises ReadError, saying what the document is instead.

    >>> read_feed(b"<feed><entry><link href='/a'/></entry></feed>", "http://c.example/feed").items[0].url
    'http://c.example/a'
    """
    text = feed_text(raw, charset)
    opening = text[:2000].lstrip()
    if not opening:
        raise ReadError("it is empty; look for another feed of this outlet")
    feed = json_feed(text, url) if opening[0] in "{[" else xml_feed(text, url) if "<" in opening else None
    is_page = re.search(r"<(?:!doctype\s+html|html|body)\b", opening, re.IGNORECASE) is not None
    if feed is None or (is_page and not feed.items):
        raise ReadError(_instead(text, url) if is_page else "it holds no feed that can be read; check the address")
    return feed


def _instead(text: str, url: str) -> str:
    """Say which feeds a web page names that was found in a feed's place."""
    named = []
    for piece in scan(text[:200_000]):
        marks = attributes(text, piece) if piece.kind == "open" and piece.name == "link" else {}
        if marks.get("type", "").lower() in _FEED_TYPES and marks.get("href"):
            try:
                named.append(urljoin(url, marks["href"]))
            except ValueError:
                continue
    if not named:
        return "it is a web page and no feed; check the address"
    return f"it is a web page and no feed; it names {' and '.join(named[:3])}"
