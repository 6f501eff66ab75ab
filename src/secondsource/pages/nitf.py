"""NITF 3.x, the News Industry Text Format of the IPTC: one article, its head and its body."""

import re

from secondsource.errors import ReadError
from secondsource.pages.building import Batch, page_of_text
from secondsource.pages.fragments import paragraphs_within
from secondsource.pages.xml_trees import Node, each, first, parse_xml, value_of

__all__ = ["read_nitf"]


def read_nitf(raw: bytes, name: str) -> Batch:
    """Read an NITF document.

    >>> page = b"<nitf><body><body.head><hedline><hl1>Ferry sinks</hl1></hedline><distributor>HPA</distributor>"
    >>> page += b"</body.head><body.content><p>A ferry sank.</p></body.content></body></nitf>"
    >>> read_nitf(page, "a.xml")[0][0].given["agency"]
    'HPA'
    """
    root = parse_xml(raw, name)
    head, top = first(root, "head") or root, first(root, "body", "body.head") or root
    body = "\n\n".join(filter(None, (paragraphs_within(node) for node in each(root, "body", "body.content"))))
    if not body:
        raise ReadError(f"{name}: NITF without a text in body.content; give the article")
    published = _attribute(head, "date.publication", "pubdata") or _attribute(head, "norm", "docdata", "date.issue")
    given = {
        "headline": value_of(top, "hedline", "hl1") or value_of(head, "title"),
        "published": _spread(published or _attribute(top, "norm", "dateline", "story.date")),
        "byline": _byline(top),
        "language": root.attributes.get("lang"),
        "agency": value_of(top, "distributor"),
        "section": tuple(filter(None, [_attribute(head, "position.section", "pubdata")])),
        "body": _opened(body, value_of(top, "dateline")),
    }
    page = page_of_text(
        str(given["body"]),
        name,
        media_type="text/plain",
        outlet=_attribute(head, "name", "pubdata") or _attribute(head, "holder", "docdata", "doc.copyright"),
        url=_attribute(head, "ex-ref", "pubdata"),
        record=_attribute(head, "id-string", "docdata", "doc-id"),
        given={key: value for key, value in given.items() if value},
    )
    return (page,), ()


def _attribute(node: Node, attribute: str, *path: str) -> str | None:
    return next((value for found in each(node, *path) if (value := found.attributes.get(attribute, "").strip())), None)


def _spread(stated: str | None) -> str | None:
    """Write a basic ISO time as others do: 20210301T101400Z as 2021-03-01T10:14:00Z."""
    match = re.fullmatch(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{2}:?\d{2})?)?", stated or "")
    if match is None:
        return stated
    year, month, day, hour, minute, second, zone = match.groups()
    clock = f"T{hour}:{minute}:{second or '00'}{zone or ''}" if hour else ""
    return f"{year}-{month}-{day}{clock}"


def _byline(top: Node) -> str | None:
    people = [person for node in each(top, "byline") for person in each(node, "person")]
    named = ", ".join(filter(None, (value_of(person) for person in people)))
    stated = named or value_of(top, "byline")
    return re.sub(r"^by\s+", "", stated, flags=re.IGNORECASE) if stated else None


def _opened(body: str, dateline: str | None) -> str:
    """Set a dateline that is delivered apart before the body, where newspapers print it."""
    bare = (dateline or "").rstrip(" -–—")
    return f"{bare} — {body}" if bare and not body.startswith(bare) else body
