"""One Page out of decoded text, or out of a record that states things about its page."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, TypeAlias

from secondsource.errors import ReadError
from secondsource.frozen import replace
from secondsource.pages.addresses import host_of
from secondsource.pages.decoding import composed, is_html, writable
from secondsource.records import Page, Skip, When, content_id

__all__ = ["Batch", "Item", "collected", "instant", "page_of_record", "page_of_text"]

Batch: TypeAlias = tuple[tuple[Page, ...], tuple[Skip, ...]]
Item: TypeAlias = tuple[str, Callable[..., Page], Any, Any]  # where it stands, what makes a page, the item, the file

# What records call what the page states about itself; the first that is there counts.
_FIELDS = {
    "headline": ("headline", "title"),
    "published": ("published", "date", "published_at", "datePublished", "pubDate"),
    "byline": ("byline", "author", "authors"),
    "language": ("language", "lang"),
    "agency": ("agency",),
    "section": ("section", "sections"),
    "picture": ("photo_credit",),
}


# The largest of 519 news pages had 2.3 million characters of markup, and 0.1 million of text.
_LARGEST = {"text/html": 16_000_000, "text/plain": 2_000_000}


def collected(items: Iterable[Item]) -> Batch:
    """Make a page of every item of a file, calling its function with the rest of it; a bad item is a Skip."""
    pages: list[Page] = []
    skips: list[Skip] = []
    for where, make, item, whole in items:
        try:
            pages.append(make(where, item, whole))
        except ReadError as error:
            skips.append(Skip(where, str(error)))
    return tuple(pages), tuple(skips)


def instant(stated: object, why: str) -> When | None:
    """Read an ISO 8601 time with a zone as an instant of UTC; None for anything else.

    >>> instant("2021-03-01T10:00:00+02:00", "the record says so").start
    '2021-03-01T08:00:00Z'
    """
    try:
        local = datetime.fromisoformat(str(stated))
    except ValueError:
        return None
    if local.tzinfo is None:
        return None
    stamp = local.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return When(stamp, stamp, "second", local.tzname(), "metadata", why)


def page_of_text(
    text: str,
    name: str | None,
    *,
    media_type: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    record: str | None = None,
    given: Mapping[str, Any] | None = None,
) -> Page:
    """Make a page of decoded text; ``record`` is the id of the record that it came in.

    A page without a name is called by its address, its record or its id. What of a text is no character (half of a
    surrogate pair, as JSON can hold) is replaced. Raises ReadError for a text that is larger than any page.

    >>> page_of_text("A ferry sank.", "a.txt").media_type
    'text/plain'
    """
    kind = media_type if media_type in ("text/html", "text/plain") else None
    kind = kind or ("text/html" if is_html(text) else "text/plain")
    if len(text) > _LARGEST[kind]:
        raise ReadError(
            f"{name or record or url or 'the page'}: unextractable: {len(text):,} characters, no page has more than "
            f"{_LARGEST[kind]:,}; split it into pages"
        )
    whole = composed(writable(text))
    stated = {key: writable(value) if isinstance(value, str) else value for key, value in (given or {}).items()}
    if stated.get("body") is not None:
        stated["body"] = whole if (given or {}).get("body") == text else stated["body"]
    page_id = content_id("art", outlet or host_of(url) or "", url or record or "", whole)
    return Page(page_id, writable(name or record or url or page_id), url, outlet, kind, whole, stated)


def page_of_record(record: object, where: str) -> Page:
    """Make a page of a JSON record with ``text``, ``body`` or ``html``, and what else it states, taken as given.

    ``body`` is a report delivered without furniture; ``text`` may be a dump of the whole page.
    Raises ReadError for a record without any of them.

    >>> page_of_record({"id": "r1", "text": "A ferry sank.", "title": "Ferry"}, "a.jsonl:1").given["headline"]
    'Ferry'
    """
    if not isinstance(record, dict):
        raise ReadError(
            f"{where}: a record must be a JSON object, this is {type(record).__name__}; give one object a line"
        )
    field = next((key for key in ("html", "text", "body") if _filled(record.get(key))), None)
    if field is None:
        raise ReadError(f"{where}: the record has no 'text', 'body' or 'html'; add one of them")
    text = record[field].replace("\r\n", "\n").replace("\r", "\n")
    given = {known: record[key] for known, keys in _FIELDS.items() for key in reversed(keys) if record.get(key)}
    if field == "body":
        given["body"] = text
    media_type = "text/html" if field == "html" else None
    outlet, url, record_id = (_text(record.get(key)) for key in ("outlet", "url", "id"))
    name = record_id or url or where
    page = page_of_text(text, name, media_type=media_type, outlet=outlet, url=url, record=record_id, given=given)
    seen = instant(record.get("seen"), f"the record was seen {record.get('seen')!r}") if record.get("seen") else None
    return replace(page, seen=seen) if seen is not None else page


def _filled(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _text(value: object) -> str | None:
    if isinstance(value, bool) or value is None:
        return None
    return writable(str(value)).strip() or None if isinstance(value, (str, int)) else None
