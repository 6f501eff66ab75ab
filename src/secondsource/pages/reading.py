"""Files, folders and bytes to pages; what cannot be read becomes a Skip, never the end of the batch."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from secondsource.errors import AddressError, ReadError
from secondsource.pages.addresses import is_address
from secondsource.pages.building import page_of_text
from secondsource.pages.decoding import decode
from secondsource.pages.records_in import is_record_type, read_records
from secondsource.records import Page, Skip

__all__ = ["SUFFIXES", "read", "read_all"]

SUFFIXES = {
    ".html": "text/html", ".htm": "text/html", ".xhtml": "text/html", ".txt": None, ".text": None, ".md": "text/plain",
    ".jsonl": "application/jsonl", ".ndjson": "application/jsonl", ".json": "application/json",
}  # fmt: skip

# No news page is larger; what is, is a log or a database dump.
_LARGEST = 64 * 1024 * 1024


def read(
    source: str | Path | bytes,
    *,
    media_type: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    name: str | None = None,
) -> Page:
    """Read one page from a path or from bytes.

    ``media_type`` (text/html, text/plain, application/jsonl) overrides what name and content suggest; ``outlet`` and
    ``url`` say who published it and where; ``name`` is what the page is called.
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
    return "bytes" if isinstance(source, bytes) else Path(source).name or str(source)


def _expand(source: str | Path | bytes, skips: list[Skip]) -> Sequence[Path | bytes]:
    if isinstance(source, bytes):
        return [source]
    path = Path(source)
    if not path.is_dir():
        return [path]
    files = sorted(file for file in path.iterdir() if file.suffix.lower() in SUFFIXES and file.is_file())
    if not files:
        skips.append(
            Skip(path.name or str(path), f"{path.name}: no page in this folder (looked for {', '.join(SUFFIXES)})")
        )
    return files


def _read_source(
    source: str | Path | bytes, name: str, media_type: str | None
) -> tuple[tuple[Page, ...], tuple[Skip, ...]]:
    _refuse_address(source)
    raw = source if isinstance(source, bytes) else _file_bytes(Path(source), name)
    kind = media_type or (None if isinstance(source, bytes) else SUFFIXES.get(Path(source).suffix.lower()))
    text, note = decode(raw, name)
    if is_record_type(kind):
        return read_records(text, name)
    given = {"decoding": note} if note else {}
    return (
        page_of_text(
            text, None if isinstance(source, bytes) and name == "bytes" else name, media_type=kind, given=given
        ),
    ), ()


def _file_bytes(path: Path, name: str) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise ReadError(f"{name}: larger than {_LARGEST // 1024 // 1024} MB, which no page is; split it into pages")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ReadError(f"{name}: no such file; check the path") from error
    except IsADirectoryError as error:
        raise ReadError(f"{name}: this is a folder; use read_all") from error
    except (OSError, ValueError) as error:
        raise ReadError(
            f"{name}: cannot be opened ({getattr(error, 'strerror', None) or error}); check the path"
        ) from error


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
