"""What format bytes are in: told by what they hold, and by the end of a name only where that decides nothing."""

import re
from collections.abc import Mapping

from secondsource.pages.decoding import is_html

__all__ = ["SUFFIXES", "is_ninjs", "recognise"]

# A name's ending, and the format that it promises. Pages without any of these are looked at all the same.
SUFFIXES = {
    ".html": "text/html", ".htm": "text/html", ".xhtml": "text/html", ".txt": None, ".text": None, ".md": "text/plain",
    ".jsonl": "application/jsonl", ".ndjson": "application/jsonl", ".json": "application/json",
    ".xml": None, ".rss": None, ".atom": None, ".nitf": None, ".ninjs": "application/json", ".eml": "message/rfc822",
    ".warc": "application/warc", ".csv": "text/csv", ".tsv": "text/tab-separated-values",
    ".parquet": "application/vnd.apache.parquet", ".pdf": "application/pdf", ".gz": None,
    ".7901": "application/x-iptc7901", ".iptc": "application/x-iptc7901", ".anpa": "application/x-anpa",
}  # fmt: skip

_ROOTS = {
    "rss": "application/rss+xml", "RDF": "application/rss+xml", "feed": "application/atom+xml",
    "urlset": "application/x-sitemap", "sitemapindex": "application/x-sitemap",
    "newsItem": "application/vnd.iptc.g2.newsitem+xml", "newsMessage": "application/vnd.iptc.g2.newsmessage+xml",
    "packageItem": "application/vnd.iptc.g2.packageitem+xml", "nitf": "application/vnd.nitf", "html": "text/html",
}  # fmt: skip
_HEADERS = frozenset([
    "from", "to", "date", "subject", "message-id", "mime-version", "received", "return-path", "delivered-to",
    "content-type", "reply-to", "sender", "list-id", "list-unsubscribe", "dkim-signature", "authentication-results",
    "content-transfer-encoding", "x-mailer", "precedence", "cc",
])  # fmt: skip
_LOOK = 4096


def recognise(raw: bytes, suffix: str = "") -> str | None:
    """Give the media type of bytes by their content, else by the ending of their name; None: a page, text or HTML.

    >>> recognise(b"WARC/1.0 ..."), recognise(b'<?xml version="1.0"?><rss version="2.0">'), recognise(b"A ferry sank.")
    ('application/warc', 'application/rss+xml', None)
    """
    head = raw[:_LOOK]
    return _by_mark(head) or _by_text(raw, head) or SUFFIXES.get(suffix.lower())


def _by_mark(head: bytes) -> str | None:
    marks = ((b"WARC/", "application/warc"), (b"PAR1", "application/vnd.apache.parquet"), (b"%PDF-", "application/pdf"))
    for mark, kind in marks:
        if head.startswith(mark):
            return kind
    opening = head[:40].lstrip()
    if opening.startswith(b"\x16\x16\x01"):
        return "application/x-anpa"
    if opening.startswith(b"\x01") and re.match(rb"\x01[A-Za-z]{2,6}\d{2,5}[ \r\n]", opening):
        return "application/x-iptc7901"
    return None


def _by_text(raw: bytes, head: bytes) -> str | None:
    text = head.decode("utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "replace").lstrip(
        "\ufeff \t\r\n"
    )
    if text.startswith("<"):
        return _by_root(text)
    if text.startswith("{") and '"' in text[:200]:
        return _by_members(raw)
    return "message/rfc822" if _is_mail(text) else None


def _by_root(text: str) -> str | None:
    """Read the name of the first element; HTML that begins as XML is HTML."""
    match = re.search(
        r"<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s>/]", re.sub(r"<[?!].*?>|<!--.*?-->", "", text, flags=re.DOTALL)
    )
    known = _ROOTS.get(match.group(1)) if match is not None else None
    return known if known is not None or not is_html(text) else "text/html"


def _by_members(raw: bytes) -> str | None:
    """Tell a JSON Feed or a ninjs item, each one JSON object, by members that only they have."""
    import json  # text pages do without

    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    return _of_object(value) if isinstance(value, dict) else None


def _of_object(value: Mapping[str, object]) -> str | None:
    if str(value.get("version", "")).startswith(("https://jsonfeed.org/version", "http://jsonfeed.org/version")):
        return "application/feed+json"
    return "application/x-ninjs" if is_ninjs(value) else None


def is_ninjs(value: Mapping[str, object]) -> bool:
    """Tell a ninjs item by members that records of other kinds lack.

    >>> is_ninjs({"uri": "tag:1", "versioncreated": "2021-03-01T10:00:00Z", "body_text": "A ferry sank."})
    True
    """
    bodies = any(key == "bodies" or key.startswith(("body_", "description_")) for key in value)
    marks = ("versioncreated", "pubstatus", "copyrightholder", "headlines", "firstcreated", "representationtype")
    return "uri" in value and bodies and any(key in value for key in marks)


def _is_mail(text: str) -> bool:
    """Tell a message by its first lines: at least three header fields that only messages have."""
    if ":" not in text[:42]:
        return False
    lines = text.replace("\r\n", "\n").split("\n\n")[0].split("\n")[:40]
    named = [match.group(1).lower() for line in lines if (match := re.match(r"([A-Za-z][A-Za-z-]{1,40}):\s", line))]
    whole = all(re.match(r"[A-Za-z][\w-]{1,60}:|[ \t]|$", line) for line in lines[:-1])
    sure = {"message-id", "mime-version", "received", "return-path", "content-type"} & set(named)
    return whole and len(_HEADERS & set(named)) >= 3 and bool(sure)
