"""Web archives (WARC, ISO 28500): the pages that were answered with, each with its address and when it was seen."""

from collections.abc import Iterator
from typing import Any, BinaryIO

from secondsource.errors import ReadError, UsageError
from secondsource.frozen import replace
from secondsource.pages.building import Batch, instant, page_of_text
from secondsource.pages.decoding import decode
from secondsource.records import Page, Skip

__all__ = ["read_warc"]

_PAGES = ("text/html", "application/xhtml+xml", "text/plain")
# What a page may have after its transfer coding is undone; the archive itself may be of any size.
_LARGEST_PAGE = 64 << 20


def read_warc(stream: BinaryIO, name: str) -> Batch:
    """Read the pages of a web archive: responses with status 200 that are HTML or plain text.

    Everything else (requests, pictures, redirects) is passed over; a page that cannot be read is a Skip. Raises
    UsageError where warcio is not installed, ReadError for what is no web archive.
    """
    pages: list[Page] = []
    skips: list[Skip] = []
    try:
        for number, record in enumerate(_records(stream, name), 1):
            where = record.rec_headers.get_header("WARC-Target-URI") or f"{name}:{number}"
            try:
                page = _page(record, where.strip("<>"))
            except ReadError as error:
                skips.append(Skip(where, str(error)))
                continue
            pages += [page] if page is not None else []
    except ReadError as error:
        if not pages and not skips:
            raise
        skips.append(Skip(name, str(error)))  # what was read before the damage is not lost
    if not pages and not skips:
        raise ReadError(f"{name}: a web archive without a page; give one that holds responses")
    return tuple(pages), tuple(skips)


def _records(stream: BinaryIO, name: str) -> Iterator[Any]:
    try:
        from warcio.archiveiterator import ArchiveIterator
    except ImportError as error:
        raise UsageError(f"{name}: web archives need warcio; install secondsource[formats]") from error
    try:
        yield from ArchiveIterator(stream)
    except Exception as error:  # on damaged headers the library stumbles over its own assumptions
        raise ReadError(f"{name}: the web archive is damaged ({error}); what stands after that is lost") from error


def _page(record: Any, where: str) -> Page | None:
    kind, charset = _kind(record)
    if kind is None:
        return None
    raw = record.content_stream().read(_LARGEST_PAGE + 1)
    if len(raw) > _LARGEST_PAGE:
        raise ReadError(f"{where}: unextractable: larger than {_LARGEST_PAGE >> 20} MB, which no page is")
    text, note = decode(raw, where, charset)
    stamp = record.rec_headers.get_header("WARC-Date")
    given = {"decoding": note} if note else {}
    page = page_of_text(
        text, where, media_type="text/plain" if kind == "text/plain" else "text/html", url=where, given=given
    )
    return replace(page, seen=instant(stamp, f"the web archive says that it was seen at {stamp}"))


def _kind(record: Any) -> tuple[str | None, str | None]:
    """Give type and charset of a record that is a page as it was answered; (None, None) for all others."""
    if record.rec_type == "resource":
        stated = record.rec_headers.get_header("Content-Type") or ""
    elif record.rec_type == "response" and record.http_headers is not None:
        if record.http_headers.get_statuscode() != "200":
            return None, None
        stated = record.http_headers.get_header("Content-Type") or ""
    else:
        return None, None
    kind, _, rest = stated.partition(";")
    charset = rest.partition("charset=")[2].strip(" \"'").split(";")[0]
    return (kind.strip().lower(), charset or None) if kind.strip().lower() in _PAGES else (None, None)
