"""JSON Feed 1.0 and 1.1, and what calls itself so."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urljoin

from secondsource.records import content_id
from secondsource.watch.feed_records import Feed, Item
from secondsource.watch.moments import instant
from secondsource.watch.xml_items import distinct_items

__all__ = ["json_feed"]


def json_feed(source: str, base: str) -> Feed | None:
    """Read a JSON Feed, or a bare list of its items; None when the text is no JSON or holds no items.

    >>> json_feed('{"title": "C", "items": [{"id": 7, "url": "/a"}, 3]}', "http://c.example/feed").items[0].url
    'http://c.example/a'
    """
    try:
        value, _ = json.JSONDecoder().raw_decode(source.lstrip())
    except (ValueError, RecursionError):
        return None
    listed = value.get("items") if isinstance(value, dict) else value
    if not isinstance(listed, list):
        return None
    made = (_item(entry, base) for entry in listed if isinstance(entry, dict))
    title = _text(value.get("title")) if isinstance(value, dict) else None
    return Feed("json feed", title, distinct_items([item for item in made if item is not None]))


def _item(entry: Mapping[str, Any], base: str) -> Item | None:
    url = _address(_text(entry.get("url")) or _text(entry.get("external_url")) or _text(entry.get("link")), base)
    title = _text(entry.get("title"))
    body = _text(entry.get("content_html")) or _text(entry.get("content_text"))
    summary = _text(entry.get("summary"))
    if not (url or title or body or summary):
        return None
    return Item(
        key=_text(entry.get("id")) or url or content_id("itm", title or "", summary or body or ""),
        url=url or _address(_text(entry.get("id")), base, relative=False),
        title=title and " ".join(title.split()),
        published=instant(_text(entry.get("date_published")) or ""),
        updated=instant(_text(entry.get("date_modified")) or ""),
        summary=summary,
        body=body,
        byline=_byline(entry),
        language=_text(entry.get("language")),
    )


def _text(value: object) -> str | None:
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return None
    try:
        return str(value).strip() or None
    except ValueError:  # a number of thousands of digits
        return None


def _byline(entry: Mapping[str, Any]) -> str | None:
    listed = entry.get("authors")
    people = listed if isinstance(listed, list) else [entry.get("author")]
    names = [_text(person.get("name")) if isinstance(person, dict) else _text(person) for person in people]
    return ", ".join(name for name in names if name)[:200] or None


def _address(text: str | None, base: str, *, relative: bool = True) -> str | None:
    if text is None or not (relative or text.lower().startswith(("http://", "https://"))):
        return None
    try:
        url = urljoin(base, text).split("#", 1)[0]
    except ValueError:
        return None
    return url if url.lower().startswith(("http://", "https://")) else None
