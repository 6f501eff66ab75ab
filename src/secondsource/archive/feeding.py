"""Files to pages, one after the other: a file of records may be far larger than memory."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from secondsource.errors import ReadError
from secondsource.pages import read_all
from secondsource.pages.building import page_of_record
from secondsource.pages.records_in import parsed_line
from secondsource.records import Page, Skip

__all__ = ["stream"]

_RECORDS = (".jsonl", ".ndjson")


def stream(sources: Iterable[str | Path]) -> Iterator[Page | Skip]:
    """Give the pages of files and folders: first all but files of records, then those, line by line.

    What cannot be read comes as a Skip. Raises AddressError for an http(s) address, before anything is read.
    """
    named = [str(source) for source in sources]
    rows = [name for name in named if Path(name).suffix.lower() in _RECORDS and Path(name).is_file()]
    rows = [name for name in rows if not _is_array(name)]
    pages, skips = read_all([name for name in named if name not in rows])
    yield from pages
    yield from skips
    for name in rows:
        yield from _records(Path(name))


def _is_array(name: str) -> bool:
    with Path(name).open("rb") as file:
        return file.read(64).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"[")


def _records(path: Path) -> Iterator[Page | Skip]:
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield _record(line, f"{path.name}:{number}")
    except OSError as error:
        yield Skip(path.name, f"{path.name}: cannot be read further: {error.strerror or error}")


def _record(line: bytes, where: str) -> Page | Skip:
    try:
        record = parsed_line(line.decode("utf-8-sig", "replace"), where)
        if isinstance(record, ReadError):
            raise record
        return page_of_record(record, where)
    except ReadError as error:
        return Skip(where, str(error))
