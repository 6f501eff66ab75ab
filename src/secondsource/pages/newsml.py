"""NewsML-G2 of the IPTC: news items, alone or in a news message, with their text in XHTML, NITF or plain."""

from collections.abc import Iterator

from secondsource.errors import ReadError
from secondsource.pages.building import Batch, collected, page_of_text
from secondsource.pages.fragments import paragraphs_of, paragraphs_within
from secondsource.pages.xml_trees import Node, each, first, parse_xml, text_of, value_of
from secondsource.records import Page

__all__ = ["read_newsml"]


def read_newsml(raw: bytes, name: str) -> Batch:
    """Read the news items of a NewsML-G2 document.

    >>> item = b"<newsItem guid='tag:hpa,1'><itemMeta><provider literal='HPA'/></itemMeta><contentMeta><headline>"
    >>> item += b"Ferry sinks</headline></contentMeta><contentSet><inlineData contenttype='text/plain'>A ferry sank."
    >>> item += b"</inlineData></contentSet></newsItem>"
    >>> page = read_newsml(item, "a.xml")[0][0]
    >>> page.outlet, page.given["headline"], page.text
    ('HPA', 'Ferry sinks', 'A ferry sank.')
    """
    root = parse_xml(raw, name)
    items = [root] if root.name == "newsItem" else list(each(root, "itemSet", "newsItem"))
    if not items:
        raise ReadError(f"{name}: NewsML-G2 without a news item; a package only lists others: give the items")
    many = len(items) > 1
    return collected((f"{name}:{i}" if many else name, _page, item, root) for i, item in enumerate(items, 1))


def _page(where: str, item: Node, _: Node) -> Page:
    _refuse_unusable(where, item)
    body = next(filter(None, _bodies(item)), None)
    if body is None:
        raise ReadError(f"{where}: a news item without a text (a picture or a reference); give items with a text")
    content = first(item, "contentMeta") or item
    provider = _party(item, "itemMeta", "provider") or _party(item, "rightsInfo", "copyrightHolder")
    source = _party(content, "infoSource") or _credit(content)
    given = {
        "headline": value_of(content, "headline") or value_of(item, "itemMeta", "title"),
        "published": value_of(item, "itemMeta", "firstCreated")
        or value_of(content, "contentCreated")
        or value_of(item, "itemMeta", "versionCreated"),
        "byline": value_of(content, "by") or _party(content, "creator"),
        "language": _language(item, content),
        "agency": source if source != provider else None,
        "section": tuple(dict.fromkeys(filter(None, (value_of(node, "name") for node in each(content, "subject"))))),
        "body": _with_dateline(body, value_of(content, "dateline")),
    }
    return page_of_text(
        str(given["body"]),
        None,
        media_type="text/plain",
        outlet=provider,
        url=None,
        record=item.attributes.get("guid") or where,
        given={key: value for key, value in given.items() if value},
    )


def _refuse_unusable(where: str, item: Node) -> None:
    status = first(item, "itemMeta", "pubStatus")
    stated = "" if status is None else status.attributes.get("qcode", "") or status.attributes.get("uri", "")
    if stated and not stated.endswith("usable"):
        raise ReadError(f"{where}: its provider has marked it {stated!r}; it is not read")


def _bodies(item: Node) -> Iterator[str]:
    for inline in each(item, "contentSet", "inlineXML"):
        # NITF within: only what its body.content holds; headline and byline are stated again outside.
        contents = [*each(inline, "nitf", "body", "body.content")] or [*each(inline, "html", "body")] or [inline]
        yield "\n\n".join(filter(None, map(paragraphs_within, contents)))
    for data in each(item, "contentSet", "inlineData"):
        text = "".join(part for part in data.content if isinstance(part, str)).strip()
        yield paragraphs_of(text) if "html" in data.attributes.get("contenttype", "") else text


def _with_dateline(body: str, dateline: str | None) -> str:
    """Set a dateline that is delivered apart before the body, where newspapers print it."""
    bare = (dateline or "").rstrip(" -–—")
    return f"{bare} — {body}" if bare and not body.startswith(bare) else body


def _party(node: Node, *path: str) -> str | None:
    """Name a party by its name element, its literal, or the end of its code: "nprov:AFP"."""
    found = first(node, *path)
    if found is None:
        return None
    stated = found.attributes
    code = stated.get("qcode", "").rpartition(":")[2]
    return value_of(found, "name") or stated.get("literal") or code or text_of(found) or None


def _credit(content: Node) -> str | None:
    return value_of(content, "creditline")


def _language(item: Node, content: Node) -> str | None:
    stated = first(content, "language")
    return (stated.attributes.get("tag") if stated is not None else None) or item.attributes.get("lang")
