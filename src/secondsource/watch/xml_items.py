"""RSS 0.9x, 1.0 and 2.0, Atom, sitemaps and news sitemaps out of a stream of tags, however it is nested.

The formats are told by their elements, not by what they say they are. An item that was not closed ends where the next
begins; a field that was not closed ends where the next field begins.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape, unescape
from urllib.parse import urljoin, urlsplit

from secondsource.frozen import frozen, replace
from secondsource.pages.tags import Piece, attributes
from secondsource.records import content_id
from secondsource.watch.feed_records import Feed, Item
from secondsource.watch.moments import instant
from secondsource.watch.soup import Token, tokens_of

__all__ = ["distinct_items", "xml_feed"]

_ROOTS = {
    "rss": "rss", "rdf:rdf": "rss", "channel": "rss", "feed": "atom", "urlset": "sitemap",
    "sitemapindex": "sitemap index",
}  # fmt: skip
_ITEMS = {"item": "rss", "entry": "atom", "url": "sitemap", "sitemap": "sitemap index"}
_FIELDS = {
    "title": "title", "news:title": "title", "dc:title": "title",
    "link": "link", "loc": "link", "feedburner:origlink": "origin", "guid": "id", "id": "id", "dc:identifier": "id",
    "pubdate": "published", "published": "published", "issued": "published", "dc:date": "published",
    "news:publication_date": "published", "dcterms:issued": "published", "created": "published",
    "updated": "updated", "modified": "updated", "lastmod": "updated", "dcterms:modified": "updated",
    "description": "summary", "summary": "summary", "content": "body", "content:encoded": "body",
    "author": "byline", "dc:creator": "byline", "news:language": "language", "dc:language": "language",
}  # fmt: skip
_ENDS = frozenset([*_ROOTS, *_ITEMS])
# Their text may hold markup with elements of the same names as fields.
_WORDY = ("summary", "body")
# Elements of feeds only: they end a wordy field that was never closed.
_FEED_ONLY = frozenset([
    "guid", "pubdate", "published", "issued", "updated", "lastmod", "loc", "content:encoded", "dc:date", "dc:creator",
    "news:publication_date", "category",
])  # fmt: skip
# What they hold is about something else than the item.
_ABOUT_OTHERS = frozenset(["source", "image", "textinput", "contributor"])
_LONGEST_FIELD = 2_000_000  # code points; the longest reports have some 200,000


@frozen
class _Field:
    """A field of an item, or of the feed, as it was found."""

    name: str  # of _FIELDS' values
    text: str
    marks: Mapping[str, str]  # attributes of its tag


@frozen
class _Event:
    """What happens on the way through a document."""

    kind: str  # root | item | field | item ends | root ends
    element: str
    field: _Field | None = None
    marks: Mapping[str, str] | None = None


def xml_feed(source: str, base: str) -> Feed | None:
    """Read a feed or sitemap; None when the text holds no element of any.

    >>> feed = xml_feed("<rss><channel><item><title>Ferry &amp; quay<link>/a</link><item><link>/b", "http://c.example/rss")
    >>> [(item.title, item.url) for item in feed.items], feed.cut_off
    ([('Ferry & quay', 'http://c.example/a'), (None, 'http://c.example/b')], True)
    """
    roots: list[_Event] = []
    groups: list[tuple[str, list[_Field]]] = [("", [])]  # the feed's own fields come first
    whole = False
    for event in _events(source):
        if event.kind == "root":
            roots.append(event)
        elif event.kind == "item":
            groups.append((event.element, []))
        elif event.field is not None:
            groups[-1][1].append(event.field)
        elif event.kind == "item ends":
            groups.append(("", []))
        whole = event.kind == "root ends"
    items = [group for group in groups if group[0]]
    if not roots and not items:
        return None
    kind = _ROOTS[roots[0].element] if roots else _ITEMS[items[0][0]]
    at = _joined(base, (roots[0].marks or {}).get("xml:base")) if roots else base
    return _feed(kind, _first(groups[0][1], "title"), items, at or base, not whole)


def _feed(
    kind: str, title: str | None, groups: Sequence[tuple[str, Sequence[_Field]]], base: str, cut_off: bool
) -> Feed:
    if kind == "sitemap index":
        return Feed(kind, title, (), _children([fields for _, fields in groups], base), cut_off)
    made = [item for item in (_item(fields, base) for _, fields in groups) if item is not None]
    return Feed(kind, title, distinct_items(made), (), cut_off)


def distinct_items(items: Sequence[Item]) -> tuple[Item, ...]:
    """Keep each item once, the first of a key; where one id stands for several addresses, the addresses are the keys.

    >>> made = [Item("0", f"http://c.example/{n}", None, None, None, None, None, None, None) for n in (1, 2, 2)]
    >>> [item.key for item in distinct_items(made)]
    ['http://c.example/1', 'http://c.example/2']
    """
    addresses: dict[str, set[str | None]] = {}
    for item in items:
        addresses.setdefault(item.key, set()).add(item.url)
    keyed = [replace(item, key=item.url) if item.url and len(addresses[item.key]) > 1 else item for item in items]
    once: dict[str, Item] = {}
    for item in keyed:
        once.setdefault(item.key, item)
    return tuple(once.values())


def _events(source: str) -> Iterator[_Event]:
    rest = tokens_of(source)
    inside, token = "", next(rest, None)
    while token is not None:
        follows: Token | None = None
        if token.kind == "open" and token.name in _ITEMS:
            yield _Event("item", token.name)
            inside = token.name
        elif token.kind == "open" and token.name in _ROOTS:
            yield _Event("root", token.name, None, _marks(source, token))
        elif token.kind == "open" and token.name in _FIELDS:
            field, follows = _read_field(source, token, rest)
            yield _Event("field", token.name, field)
        elif token.kind == "open" and token.name in _ABOUT_OTHERS and not token.empty:
            follows = _after(token, rest)
        elif token.kind == "close" and token.name in (inside, *_ROOTS):
            yield _Event("item ends" if token.name == inside else "root ends", token.name)
            inside = "" if token.name == inside else inside
        token = follows or next(rest, None)


def _read_field(source: str, opening: Token, rest: Iterator[Token]) -> tuple[_Field, Token | None]:
    """Read a field to its end; give it and the token that ended it, where that is not its own end tag."""
    name, marks = _FIELDS[opening.name], _marks(source, opening)
    if opening.empty:
        return _Field(name, "", marks), None
    raw: list[str] = []
    plain: list[str] = []
    follows, size, marked_up = None, 0, False
    for token in rest:
        if token.kind == "close" and token.name == opening.name:
            break
        if _ends_field(token, name):
            follows = token
            break
        piece = source[token.start : token.end]
        size += len(piece)
        if size > _LONGEST_FIELD:
            continue
        marked_up = marked_up or token.kind in ("open", "close")
        raw.append(escape(piece, quote=False) if token.kind == "cdata" and marked_up else piece)
        plain += [piece if token.kind == "cdata" else unescape(piece)] if token.kind in ("text", "cdata") else []
    return _Field(name, "".join(raw if marked_up and name != "link" else plain).strip(), marks), follows


def _ends_field(token: Token, name: str) -> bool:
    """Tell whether a token cannot stand within a field, so that the field must have ended."""
    if token.kind == "close":
        return token.name in _ITEMS or token.name in _ROOTS
    if token.kind != "open":
        return False
    wordy = name in _WORDY
    return token.name in ("item", "entry") or token.name in (_FEED_ONLY if wordy else _FIELDS)


def _after(opening: Token, rest: Iterator[Token]) -> Token | None:
    """Pass over an element; give the token that shows that it was not closed, if it was not."""
    for token in rest:
        if token.kind == "close" and token.name == opening.name:
            return None
        if (token.kind == "open" and token.name in ("item", "entry")) or (
            token.kind == "close" and token.name in _ENDS
        ):
            return token
    return None


def _marks(source: str, token: Token) -> Mapping[str, str]:
    written = source[token.start + 1 : token.end].split(None, 1)[0].rstrip("/>")
    return attributes(source, Piece("open", written, token.start, token.end))


def _item(fields: Sequence[_Field], base: str) -> Item | None:
    url, given = _address(fields, base), _first(fields, "id")
    title, summary, body = (_first(fields, name) for name in ("title", "summary", "body"))
    if not (url or title or summary or body):
        return None
    return Item(
        key=given or url or content_id("itm", title or "", summary or body or ""),
        url=url,
        title=title and " ".join(title.split()),
        published=_time(fields, "published"),
        updated=_time(fields, "updated"),
        summary=summary,
        body=body,
        byline=_byline(_first(fields, "byline")),
        language=_first(fields, "language"),
    )


def _first(fields: Sequence[_Field], name: str) -> str | None:
    return next((field.text for field in fields if field.name == name and field.text), None)


def _time(fields: Sequence[_Field], name: str) -> str | None:
    times = (instant(field.text) for field in fields if field.name == name)
    return next((time for time in times if time is not None), None)


def _byline(text: str | None) -> str | None:
    """Give the name out of Atom's author, and RSS's author without its address of mail."""
    if text is None:
        return None
    names = re.findall(r"<name>([^<]{1,200})", text)
    plain = ", ".join(unescape(name).strip() for name in names) if names else text
    match = re.fullmatch(r"\S+@\S+\s+\((.{1,200})\)", plain)
    return match[1] if match else plain[:200] or None


def _address(fields: Sequence[_Field], base: str) -> str | None:
    """Choose the address of the report: what a feed service replaced, Atom's alternate, RSS's link, the guid."""
    links = [field for field in fields if field.name == "link"]
    alternates = [
        f.marks["href"] for f in links if f.marks.get("href") and f.marks.get("rel", "alternate") == "alternate"
    ]
    html_first = [
        f.marks["href"] for f in links if f.marks.get("href") in alternates and "html" in f.marks.get("type", "")
    ]
    origin = [field.text for field in fields if field.name == "origin"]
    ids = [f.text for f in fields if f.name == "id" and f.marks.get("ispermalink", "true").lower() != "false"]
    texts = [field.text for field in links if field.text]
    found = (_joined(base, text) for text in (*origin, *html_first, *alternates, *texts))
    of_ids = (_joined(base, text) for text in ids if text.lower().startswith(("http://", "https://")))
    return next((url for url in (*found, *of_ids) if url is not None), None)


def _joined(base: str, text: str | None) -> str | None:
    try:
        url = urljoin(base, "".join((text or "").split("\n")).strip()) if text else base
        return (
            url.split("#", 1)[0] if urlsplit(url).netloc and url.lower().startswith(("http://", "https://")) else None
        )
    except ValueError:
        return None


def _children(groups: Sequence[Sequence[_Field]], base: str) -> tuple[tuple[str, str | None], ...]:
    found = {url: _time(fields, "updated") for fields in groups if (url := _address(fields, base)) is not None}
    return tuple(sorted(found.items(), key=lambda child: child[1] or "", reverse=True))
