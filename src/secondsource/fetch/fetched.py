"""Addresses to pages: fetched under the guard, one page at a time; a bad address is a Skip and never the end."""

import codecs
from collections.abc import Iterable

from secondsource.errors import FetchError, ReadError
from secondsource.fetch.exchange import header
from secondsource.fetch.rules import NO_VALIDATORS, Answer, Fetch
from secondsource.fetch.targets import shown
from secondsource.frozen import replace
from secondsource.pages import read_all
from secondsource.pages.building import page_of_text
from secondsource.records import Page, Skip, When

__all__ = ["charset_of", "fetch_pages", "media_type_of", "pages_of", "said", "seen_at"]

# What a server says of pages often; anything else is left to what the bytes show.
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_KNOWN = {"text/html": "text/html", "application/xhtml+xml": "text/html"}


def fetch_pages(addresses: Iterable[str], fetch: Fetch) -> tuple[tuple[Page, ...], tuple[Skip, ...]]:
    """Fetch addresses one after the other; give the pages in their order, and what was not fetched with the reason.

    ``fetch`` is what ``visitor`` gives. An address given twice is fetched once.
    """
    pages: list[Page] = []
    skips: list[Skip] = []
    for address in dict.fromkeys(addresses):
        try:
            found, bad = pages_of(fetch(address, NO_VALIDATORS))
        except ReadError as error:
            skips.append(Skip(address, str(error)))
            continue
        pages += found
        skips += bad
    return tuple(pages), tuple(skips)


def pages_of(answer: Answer) -> tuple[tuple[Page, ...], tuple[Skip, ...]]:
    """Read what an answer brought as pages that know their address and when they were seen.

    Raises FetchError for a status other than 200, ReadError for a body that is no page.
    """
    if answer.status != 200:
        raise FetchError(f"{shown(answer.asked)}: it answered {said(answer.status)}; check the address")
    if not answer.body:
        kind = (header(answer.headers, "content-type") or "").split(";")[0].strip()[:60] or "of no kind"
        raise FetchError(f"{shown(answer.asked)}: no text came ({kind}); check the address")
    pages, skips = read_all([_as_utf8(answer)], media_type=media_type_of(answer))
    called = answer.asked
    named = tuple(Skip(skip.name.replace("bytes", called, 1), _named(skip.reason, called)) for skip in skips)
    alone = len(pages) + len(skips) == 1
    return tuple(_placed(page, answer, alone) for page in pages), named


def media_type_of(answer: Answer) -> str | None:
    """Give the media type of an answer where it can be believed; None leaves it to the bytes."""
    stated = (header(answer.headers, "content-type") or "").split(";")[0].strip().lower()
    return _KNOWN.get(stated)


def charset_of(answer: Answer) -> str | None:
    """Give the charset that the answer's Content-Type names, if this program knows it."""
    for part in (header(answer.headers, "content-type") or "").split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            try:
                return codecs.lookup(value.strip(" \t\"'")[:40]).name
            except (LookupError, ValueError):
                return None
    return None


def seen_at(instant: str) -> When:
    """Say when a page was seen, as a UTC instant like 2026-05-16T08:10:00Z.

    >>> seen_at("2026-05-16T08:10:00Z").start
    '2026-05-16T08:10:00Z'
    """
    return When(instant, instant, "second", "UTC", "metadata", "when the page was fetched")


def _placed(page: Page, answer: Answer, alone: bool) -> Page:
    """Name a page by the address that was asked for; its own address is the one that answered.

    A page that states its address and outlet, as an item of a feed does, keeps them.
    """
    if page.url is None and alone:
        page = page_of_text(
            page.text, answer.asked, media_type=page.media_type, outlet=page.outlet, url=answer.url, given=page.given
        )
    return replace(page, seen=seen_at(answer.seen))


def _named(reason: str, called: str) -> str:
    return reason.replace("bytes:", f"{called}:", 1)


def _as_utf8(answer: Answer) -> bytes:
    """Decode a body as its header says where only the header knows; a byte-order mark and plain UTF-8 go first."""
    charset = charset_of(answer)
    if charset in (None, "utf-8") or answer.body.startswith(_MARKS):
        return answer.body
    try:
        answer.body.decode("utf-8")
        valid = b"\0" not in answer.body
    except UnicodeDecodeError:
        valid = False
    return answer.body if valid else answer.body.decode(charset, "replace").encode("utf-8")


def said(status: int) -> str:
    """Give a status with its usual words.

    >>> said(404)
    '404 (not found)'
    """
    from http import HTTPStatus

    known = next((code for code in HTTPStatus if code == status), None)
    return f"{status} ({known.phrase.lower()})" if known else str(status)
