"""Files, folders and bytes to pages; what cannot be read becomes a Skip, never the end of the batch.

A file is read by what it holds (``formats.recognise``); the ending of its name decides only where that says nothing.
"""

import os
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from io import BytesIO
from pathlib import Path

from secondsource.errors import AddressError, ReadError
from secondsource.frozen import replace
from secondsource.pages.addresses import is_address
from secondsource.pages.building import Batch, page_of_text
from secondsource.pages.decoding import decode
from secondsource.pages.formats import SUFFIXES, recognise
from secondsource.pages.records_in import is_record_type, read_records
from secondsource.records import Page, Skip

__all__ = ["read", "read_all"]

# No news page is larger (the largest of 519 had 2.3 million code points); what is, is a log or a database dump.
_LARGEST = 16 << 20
# Files of many records may be larger, but their pages have to fit into memory at once.
_LARGEST_TABLE = 2 << 30
_TABLES = (
    "application/warc", "application/vnd.apache.parquet", "text/csv", "text/tab-separated-values", "application/jsonl",
    "application/x-ndjson", "application/x-jsonlines", "application/json", "application/pdf",
)  # fmt: skip
_LOOK = 1 << 16
# The module and the verb that read a format.
_READERS = {
    "application/rss+xml": "feeds read_feed",
    "application/atom+xml": "feeds read_feed",
    "application/feed+json": "feeds read_json_feed",
    "application/x-sitemap": "sitemaps refuse_sitemap",
    "application/x-ninjs": "ninjs read_ninjs",
    "application/vnd.iptc.g2.newsitem+xml": "newsml read_newsml",
    "application/vnd.iptc.g2.newsmessage+xml": "newsml read_newsml",
    "application/vnd.iptc.g2.packageitem+xml": "newsml read_newsml",
    "application/vnd.nitf": "nitf read_nitf",
    "application/x-iptc7901": "telex read_iptc7901",
    "application/x-anpa": "telex read_anpa",
    "message/rfc822": "mail read_mail",
    "application/warc": "warc read_warc",
    "application/vnd.apache.parquet": "columns read_parquet",
    "application/pdf": "pdf read_pdf",
}


def read(
    source: str | Path | bytes,
    *,
    media_type: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    name: str | None = None,
) -> Page:
    """Read one page from a path or from bytes.

    ``media_type`` (text/html, text/plain, application/jsonl ...) overrides what content and name suggest; ``outlet``
    and ``url`` say who published it and where; ``name`` is what the page is called.
    Raises ReadError for what cannot be read as one page, AddressError for an http(s) address.

    >>> read(b"A ferry sank off Orsk Bay.", name="ferry.txt").name
    'ferry.txt'
    """
    called = name or _name_of(source)
    pages, skips = _read_source(source, called, media_type)
    if not pages:
        raise ReadError(skips[0].reason if skips else f"{called}: it holds no record; give at least one")
    if len(pages) + len(skips) > 1:
        raise ReadError(f"{called}: it holds {len(pages) + len(skips)} records, not one page; use read_all")
    page = pages[0]
    if outlet is None and url is None and name is None:
        return page
    record = page.name if page.given else None
    stated = {"outlet": outlet or page.outlet, "url": url or page.url, "record": record}
    return page_of_text(page.text, name or page.name, media_type=page.media_type, given=page.given, **stated)


def read_all(
    sources: str | Path | bytes | Iterable[str | Path | bytes], *, media_type: str | None = None
) -> tuple[tuple[Page, ...], tuple[Skip, ...]]:
    """Read all pages of files, folders (one level, in order of name), record files and bytes.

    Gives the pages in the order of the sources, each once, and what was not read with the reason.
    Raises AddressError for an http(s) address, before anything is read.

    >>> pages, skips = read_all([b"A ferry sank.", b""])
    >>> len(pages), skips[0].reason
    (1, 'bytes: the file is empty; give a page with text')
    """
    listed = [sources] if isinstance(sources, (str, Path, bytes)) else list(sources)
    for source in listed:
        _refuse_address(source)
    found: list[tuple[Page, Path | None]] = []
    skips: list[Skip] = []
    for source in listed:
        for file in _expand(source, skips):
            try:
                pages, bad = _read_source(file, _name_of(file), media_type)
            except ReadError as error:
                skips.append(Skip(_name_of(file), str(error)))
                continue
            skips += bad
            found += [(page, _named_by_file(page, file)) for page in pages]
    return _once(_distinct(found), skips)


def _refuse_address(source: str | Path | bytes) -> None:
    if isinstance(source, str) and is_address(source):
        raise AddressError(f"{source}: an address needs --fetch; save the page and give the file, or allow fetching")


def _name_of(source: str | Path | bytes) -> str:
    """Call a source by its file name; what of it is no text becomes a replacement character."""
    if isinstance(source, bytes):
        return "bytes"
    name = Path(source).name or str(source)
    return name if name.isascii() else os.fsencode(name).decode("utf-8", "replace")


def _expand(source: str | Path | bytes, skips: list[Skip]) -> Sequence[Path | bytes]:
    """Give the files of a folder; a folder that cannot be opened, or holds no page, is a Skip."""
    if isinstance(source, bytes):
        return [source]
    path = Path(source)
    try:
        if not path.is_dir():
            return [path]
        files = sorted(file for file in path.iterdir() if file.suffix.lower() in SUFFIXES and file.is_file())
    except OSError as error:
        skips.append(Skip(_name_of(path), f"{_name_of(path)}: cannot be opened ({error.strerror}); check the path"))
        return []
    if not files:
        looked = ", ".join(SUFFIXES)
        skips.append(
            Skip(_name_of(path) or str(path), f"{_name_of(path)}: no page in this folder (looked for {looked})")
        )
    return files


def _read_source(source: str | Path | bytes, name: str, media_type: str | None) -> Batch:
    _refuse_address(source)
    suffix = "" if isinstance(source, bytes) else Path(source).suffix
    raw = source if isinstance(source, bytes) else _file_bytes(Path(source), name, media_type)
    if raw.startswith(b"\x1f\x8b"):
        from secondsource.pages.unpacking import unpack, unpacked_head

        suffix = Path(Path(name).stem).suffix
        kind = media_type or recognise(unpacked_head(raw), suffix)
        if kind != "application/warc":  # its reader unpacks record by record
            raw = unpack(raw, name, _LARGEST_TABLE if kind in _TABLES else _LARGEST)
    else:
        kind = media_type or recognise(raw, suffix)
    return _read_kind(raw, name, kind, named=not isinstance(source, bytes) or name != "bytes")


def _read_kind(raw: bytes, name: str, kind: str | None, *, named: bool) -> Batch:
    """Read bytes by the format that they are in."""
    from_format = _reader_of(kind)
    if from_format is not None:
        return from_format(raw, name)
    text, note = decode(raw, name)
    if is_record_type(kind):
        return read_records(text, name)
    if kind in ("text/csv", "text/tab-separated-values"):
        from secondsource.pages.columns import read_csv

        return read_csv(text, name, "," if kind == "text/csv" else "\t")
    given = {"decoding": note} if note else {}
    return (page_of_text(text, name if named else None, media_type=kind, given=given),), ()


def _reader_of(kind: str | None) -> Callable[[bytes, str], Batch] | None:
    """Give the reader of a format, loaded when it is needed; None for text, HTML and records."""
    if kind not in _READERS:
        return None
    module, _, verb = _READERS[kind].partition(" ")
    reader: Callable[..., Batch] = getattr(import_module(f"secondsource.pages.{module}"), verb)
    return (lambda raw, name: reader(BytesIO(raw), name)) if module in ("warc", "columns") else reader


def _file_bytes(path: Path, name: str, media_type: str | None) -> bytes:
    """Read a file, but no more of it than a page can have, or a table of pages if it is one."""
    try:
        with path.open("rb") as opened:
            head = opened.read(_LOOK)
            packed = head.startswith(b"\x1f\x8b")
            kind = media_type or (None if packed else recognise(head, path.suffix))
            largest = _LARGEST_TABLE if packed or kind in _TABLES else _LARGEST
            raw = head + opened.read(largest - len(head) + 1)
    except FileNotFoundError as error:
        raise ReadError(f"{name}: no such file; check the path") from error
    except IsADirectoryError as error:
        raise ReadError(f"{name}: this is a folder; use read_all") from error
    except (OSError, ValueError) as error:
        raise ReadError(
            f"{name}: cannot be opened ({getattr(error, 'strerror', None) or error}); check the path"
        ) from error
    if len(raw) > largest:
        raise ReadError(f"{name}: unextractable: larger than {largest >> 20} MB, which no page is; split it into pages")
    return raw


def _named_by_file(page: Page, file: Path | bytes) -> Path | None:
    return file if isinstance(file, Path) and page.name == file.name else None


def _distinct(found: Sequence[tuple[Page, Path | None]]) -> list[Page]:
    """Call files that share a name by the shortest end of their paths that tells them apart."""
    by_name: dict[str, set[Path]] = {}
    for page, file in found:
        if file is not None:
            by_name.setdefault(page.name, set()).add(file.absolute())
    return [
        page if file is None else replace(page, name=_shortest(file.absolute(), by_name[page.name]))
        for page, file in found
    ]


def _shortest(path: Path, alike: set[Path]) -> str:
    others = [other for other in alike if other != path]
    for length in range(1, len(path.parts)):
        end = path.parts[-length:]
        if all(other.parts[-length:] != end for other in others):
            return "/".join(end)
    return path.name


def _once(pages: Sequence[Page], skips: Sequence[Skip]) -> tuple[tuple[Page, ...], tuple[Skip, ...]]:
    """Keep each page once, under the first of its names in the alphabet, whatever the order of the sources."""
    first_names: dict[str, str] = {}
    for page in pages:
        first_names[page.id] = min(page.name, first_names.get(page.id, page.name))
    kept = {page.id: page for page in pages if page.name == first_names[page.id]}
    repeated = dict.fromkeys((page.name, first_names[page.id]) for page in pages if page.name != first_names[page.id])
    notes = [Skip(name, f"same page as {first}; counted once") for name, first in repeated]
    ordered = dict.fromkeys(page.id for page in pages)
    return tuple(kept[page_id] for page_id in ordered), (*skips, *notes)
