"""Records in JSON and JSON Lines: one page each; a bad line never stops the others."""

from collections.abc import Iterator

from secondsource.errors import ReadError
from secondsource.pages.building import page_of_record
from secondsource.pages.formats import is_ninjs
from secondsource.records import Page, Skip

__all__ = ["RECORD_TYPES", "is_record_type", "parsed_line", "read_records"]

RECORD_TYPES = ("application/json", "application/jsonl", "application/x-ndjson", "application/x-jsonlines")


def is_record_type(media_type: str | None) -> bool:
    """Tell whether a media type means records rather than one page."""
    return media_type in RECORD_TYPES


def read_records(text: str, name: str) -> tuple[tuple[Page, ...], tuple[Skip, ...]]:
    """Read the records of a JSON Lines text, or of one JSON array or object.

    >>> pages, skips = read_records('{"id": "a", "text": "A ferry sank."}\\n{broken\\n', "a.jsonl")
    >>> [page.name for page in pages], [skip.name for skip in skips]
    (['a'], ['a.jsonl:2'])
    """
    pages, skips = [], []
    for where, record in _records(text, name):
        try:
            if isinstance(record, ReadError):
                raise record
            pages.append(_page(record, where))
        except ReadError as error:
            skips.append(Skip(where, str(error)))
    return tuple(pages), tuple(skips)


def _page(record: object, where: str) -> Page:
    """Make a page of a record: one of the news exchange format ninjs, or of fields that name themselves."""
    if isinstance(record, dict) and is_ninjs(record):
        from secondsource.pages.ninjs import ninjs_page

        return ninjs_page(record, where)
    return page_of_record(record, where)


def _records(text: str, name: str) -> Iterator[tuple[str, object]]:
    whole = _whole(text)
    if whole is not None:
        for i, record in enumerate(whole, 1):
            yield f"{name}:{i}", record
        return
    # Only \n parts JSON Lines; a record may hold other line separators of Unicode.
    for i, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield f"{name}:{i}", parsed_line(line, f"{name}:{i}")


def _whole(text: str) -> list[object] | None:
    """Read the text as one JSON value if it is one: an array of records, or a record over several lines."""
    if not text.lstrip().startswith("[") and "\n" not in text.strip():
        return None
    import json  # text pages do without

    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, list) else [value]


def parsed_line(line: str, where: str) -> object:
    """Read a line as JSON; what is none comes back as the error."""
    import json

    try:
        return json.loads(line)
    except ValueError as error:
        return ReadError(f"{where}: not a JSON record ({error}); give one JSON object a line")
    except RecursionError:
        return ReadError(f"{where}: a record nested too deep to read; give one flat JSON object a line")
