"""Items of RSS (0.9x, 1.0, 2.0), Atom (RFC 4287) and JSON Feed (1.1): a page each, with what the feed states of it."""

import json
import re
from collections.abc import Mapping
from typing import Any

from secondsource.errors import ReadError
from secondsource.pages.addresses import is_address
from secondsource.pages.building import Batch, collected, page_of_text
from secondsource.pages.fragments import paragraphs_of, paragraphs_within
from secondsource.pages.xml_trees import Node, each, first, parse_xml, text_of, value_of
from secondsource.records import Page

__all__ = ["read_feed", "read_json_feed"]

_NO_TEXT = "the item has neither content nor a summary; give the page that it links to"


def read_feed(raw: bytes, name: str) -> Batch:
    """Read the items of an RSS or Atom feed.

    >>> feed = b"<rss><channel><title>Orsk Courier</title><item><title>Ferry sinks</title>"
    >>> feed += b"<description>A ferry sank off Orsk.</description></item></channel></rss>"
    >>> pages, skips = read_feed(feed, "feed.xml")
    >>> pages[0].outlet, pages[0].given["headline"], pages[0].text
    ('Orsk Courier', 'Ferry sinks', 'A ferry sank off Orsk.')
    """
    root = parse_xml(raw, name)
    if root.name == "feed":
        return collected((f"{name}:{i}", _atom_page, entry, root) for i, entry in enumerate(each(root, "entry"), 1))
    channel = first(root, "channel") or root
    items = [*each(channel, "item"), *(each(root, "item") if channel is not root else ())]
    return collected((f"{name}:{i}", _rss_page, item, channel) for i, item in enumerate(items, 1))


def _rss_page(where: str, item: Node, channel: Node) -> Page:
    body = value_of(item, "encoded")
    markup = body or value_of(item, "description") or value_of(item, "summary")
    if markup is None:
        raise ReadError(f"{where}: {_NO_TEXT}")
    link, guid = value_of(item, "link"), value_of(item, "guid")
    url = link or (guid if guid is not None and is_address(guid) else None)
    given = _stated(
        headline=_plain(value_of(item, "title")),
        published=value_of(item, "pubDate") or value_of(item, "date"),
        byline=_names([text_of(node) for node in [*each(item, "creator"), *each(item, "author")]]),
        language=value_of(channel, "language"),
        section=tuple(dict.fromkeys(text_of(node) for node in each(item, "category") if text_of(node))),
        picture=value_of(item, "credit") or value_of(item, "content", "credit"),
    )
    outlet = value_of(item, "source") or value_of(channel, "title")
    return page_of_text(
        paragraphs_of(markup), None, media_type="text/plain", outlet=outlet, url=url, record=guid, given=given
    )


def _atom_page(where: str, entry: Node, feed: Node) -> Page:
    text = next(filter(None, (_atom_text(node) for node in [*each(entry, "content"), *each(entry, "summary")])), None)
    if text is None:
        raise ReadError(f"{where}: {_NO_TEXT}")
    authors = [text_of(node) for node in each(entry, "author", "name")] or [
        text_of(node) for node in each(feed, "author", "name")
    ]
    given = _stated(
        headline=_plain(value_of(entry, "title")),
        published=value_of(entry, "published") or value_of(entry, "updated"),
        byline=_names(authors),
        language=entry.attributes.get("lang") or feed.attributes.get("lang"),
        section=tuple(dict.fromkeys(filter(None, (c.attributes.get("term") for c in each(entry, "category"))))),
        picture=value_of(entry, "credit"),
    )
    outlet = value_of(entry, "source", "title") or value_of(feed, "title")
    return page_of_text(
        text,
        None,
        media_type="text/plain",
        outlet=outlet,
        url=_atom_link(entry),
        record=value_of(entry, "id"),
        given=given,
    )


def _atom_text(node: Node) -> str | None:
    """Give the text of an Atom text construct: markup escaped or within, or plain text."""
    kind = node.attributes.get("type", "text")
    if kind == "xhtml":
        return paragraphs_within(node) or None
    shown = "".join(part for part in node.content if isinstance(part, str))
    return (paragraphs_of(shown) if "html" in kind else shown.strip()) or None


def _atom_link(entry: Node) -> str | None:
    links = [node.attributes for node in each(entry, "link") if node.attributes.get("href")]
    return next((link["href"] for link in links if link.get("rel", "alternate") == "alternate"), None)


def read_json_feed(raw: bytes, name: str) -> Batch:
    """Read the items of a JSON Feed.

    >>> feed = b'{"version": "https://jsonfeed.org/version/1.1", "title": "Orsk Courier", '
    >>> feed += b'"items": [{"id": "1", "content_text": "A ferry sank."}]}'
    >>> read_json_feed(feed, "feed.json")[0][0].outlet
    'Orsk Courier'
    """
    try:
        feed = json.loads(raw)
        items = feed["items"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ReadError(f"{name}: not a JSON Feed ({error!r}); it needs a list of items") from error
    return collected((f"{name}:{i}", _json_page, item, feed) for i, item in enumerate(_listed(items), 1))


def _json_page(where: str, item: Any, feed: Mapping[str, Any]) -> Page:
    if not isinstance(item, dict):
        raise ReadError(f"{where}: an item must be a JSON object, this is {type(item).__name__}")
    html, text = item.get("content_html"), item.get("content_text") or item.get("summary")
    shown = paragraphs_of(html) if isinstance(html, str) and html.strip() else text
    if not isinstance(shown, str) or not shown.strip():
        raise ReadError(f"{where}: {_NO_TEXT}")
    people = next((p for p in (item.get("authors"), [item.get("author")], feed.get("authors")) if _has(p)), [])
    given = _stated(
        headline=_plain(item.get("title")),
        published=item.get("date_published") or item.get("date_modified"),
        byline=_names([str(one.get("name") or "") for one in _listed(people) if isinstance(one, dict)]),
        language=item.get("language") or feed.get("language"),
        section=tuple(tag for tag in _listed(item.get("tags")) if isinstance(tag, str)),
    )
    outlet, url, record = feed.get("title"), item.get("url"), item.get("id")
    return page_of_text(
        shown.strip(),
        None,
        media_type="text/plain",
        outlet=outlet if isinstance(outlet, str) else None,
        url=url if isinstance(url, str) else None,
        record=str(record) if record is not None else None,
        given=given,
    )


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _has(people: object) -> bool:
    return any(isinstance(one, dict) for one in _listed(people))


def _stated(**given: object) -> dict[str, Any]:
    return {key: value for key, value in given.items() if value}


def _plain(title: object) -> str | None:
    """Give a title without the markup that some feeds put into it."""
    return paragraphs_of(title).replace("\n\n", " ") or None if isinstance(title, str) else None


def _names(names: list[str]) -> tuple[str, ...]:
    """Give the names of authors; RSS prints "mail@host (Name)"."""
    return tuple(dict.fromkeys(filter(None, map(_name, names))))


def _name(author: str) -> str:
    bracketed = re.search(r"\(([^()]+)\)\s*$", author) if "@" in author else None
    shown = bracketed.group(1) if bracketed is not None else author
    return "" if "@" in shown else " ".join(shown.split())
