"""ninjs, the news items in JSON of the IPTC: versions 1.x (body_text, headline) and 2.x, 3.x (bodies, headlines)."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from secondsource.errors import ReadError
from secondsource.pages.building import Batch, collected, page_of_text
from secondsource.pages.fragments import paragraphs_of
from secondsource.records import Page

__all__ = ["ninjs_page", "read_ninjs"]

# Of several bodies the one that needs least guessing.
_KINDS = ("application/xhtml+xml", "text/html", "html", "xhtml", "text/plain", "text")
_USABLE = (None, "usable", "stat:usable")


def read_ninjs(raw: bytes, name: str) -> Batch:
    """Read a ninjs item, with the items associated to it that are texts of their own.

    >>> item = b'{"uri": "tag:hpa,1", "versioncreated": "2021-03-01T10:00:00Z", "copyrightholder": "HPA",'
    >>> item += b'"headline": "Ferry sinks", "body_text": "A ferry sank off Orsk."}'
    >>> page = read_ninjs(item, "a.json")[0][0]
    >>> page.outlet, page.given["headline"], page.given["body"]
    ('HPA', 'Ferry sinks', 'A ferry sank off Orsk.')
    """
    try:
        item = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise ReadError(f"{name}: not JSON ({error}); ask for the item again") from error
    listed = list(_items(item))
    many = len(listed) > 1
    return collected((f"{name}:{i}" if many else name, _page, one, None) for i, one in enumerate(listed, 1))


def _items(item: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Give the item and the texts associated with it, one level down."""
    yield item
    inner = item.get("associations") or {}
    for one in inner.values() if isinstance(inner, dict) else inner if isinstance(inner, list) else ():
        if isinstance(one, dict) and one.get("type") == "text" and _body(one):
            yield one


def _page(where: str, item: Mapping[str, Any], _: object) -> Page:
    return ninjs_page(item, where)


def ninjs_page(item: Mapping[str, Any], where: str) -> Page:
    """Make a page of one ninjs item, its body and what it states taken as given.

    Raises ReadError for an item that has no text, or that its provider has withheld or cancelled.
    """
    if item.get("pubstatus") not in _USABLE:
        raise ReadError(f"{where}: its provider has marked it {item['pubstatus']!r}; it is not read")
    body = _body(item)
    if not body:
        raise ReadError(f"{where}: a {item.get('type', 'news')} item without a text; give items with a body")
    holder = _string(item.get("copyrightholder")) or _source(item)
    given = {
        "headline": _string(item.get("headline")) or _chosen(item.get("headlines")) or _string(item.get("title")),
        "published": item.get("firstcreated") or item.get("contentcreated") or item.get("versioncreated"),
        "byline": _string(item.get("byline")) or _string(item.get("by")),
        "language": _string(item.get("language")),
        "agency": _credited(item, holder),
        "section": _names(item.get("subject") or item.get("subjects")),
        "body": body,
    }
    url = item.get("url") if isinstance(item.get("url"), str) else None
    return page_of_text(
        body,
        None,
        media_type="text/plain",
        outlet=holder,
        url=url,
        record=_string(item.get("uri")) or where,
        given={key: value for key, value in given.items() if value},
    )


def _body(item: Mapping[str, Any]) -> str:
    """Give the paragraphs of an item's body, of whichever version of the format."""
    for key in ("body_xhtml", "body_html"):
        if _string(item.get(key)):
            return paragraphs_of(item[key])
    bodies = [one for one in _objects(item.get("bodies")) if _string(one.get("value"))]
    whole = [one for one in bodies if one.get("role") in (None, "main", "body", "full")] or bodies
    best = min(whole, key=lambda one: _rank(one.get("contenttype")), default=None)
    if best is None:
        other = next((item[key] for key in sorted(item) if key.startswith("body_") and _string(item[key])), "")
        return _plain(item["body_text"] if _string(item.get("body_text")) else other)
    return paragraphs_of(best["value"]) if "html" in str(best.get("contenttype", "")) else _plain(best["value"])


def _plain(text: str) -> str:
    return paragraphs_of(text) if text.lstrip().startswith("<") else text.strip()


def _rank(kind: object) -> int:
    return _KINDS.index(str(kind)) if str(kind) in _KINDS else len(_KINDS)


def _chosen(values: object) -> str | None:
    """Give the main one of several headlines."""
    listed = _objects(values)
    main = [one for one in listed if one.get("role") in (None, "main", "headline")] or listed
    return _string(main[0].get("value")) if main else None


def _source(item: Mapping[str, Any]) -> str | None:
    names = _names(item.get("infosource") or item.get("infosources"))
    return names[0] if names else None


def _credited(item: Mapping[str, Any], holder: str | None) -> str | None:
    """Give the house whose text the item says it is, where that is not the one who delivers it."""
    source = _source(item)
    return source if source is not None and source != holder else None


def _names(values: object) -> tuple[str, ...]:
    found = (_string(one.get("name") or one.get("literal")) for one in _objects(values))
    return tuple(dict.fromkeys(filter(None, found)))


def _objects(values: object) -> list[dict[str, Any]]:
    """Give the objects of a list; nothing for what is no list."""
    return [one for one in values if isinstance(one, dict)] if isinstance(values, list) else []


def _string(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None
