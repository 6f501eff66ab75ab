"""Tables of pages: CSV with a header, and Parquet; a row each, with the columns that JSON records have."""

import csv
import io
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from secondsource.errors import ReadError, UsageError
from secondsource.pages.building import Batch, collected, page_of_record
from secondsource.records import Page

__all__ = ["read_csv", "read_parquet"]

# Longer than any article; the library's own bound is too low for pages of HTML.
_LONGEST_CELL = 64 << 20


def read_csv(text: str, name: str, delimiter: str = ",") -> Batch:
    r"""Read a table with a header line; a row is a page.

    >>> read_csv("id,outlet,text\n1,Orsk Courier,A ferry sank.\n", "a.csv")[0][0].outlet
    'Orsk Courier'
    """
    csv.field_size_limit(_LONGEST_CELL)
    try:
        rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise ReadError(f"{name}: not a table ({error}); save it as CSV with a header line") from error
    if not rows:
        raise ReadError(f"{name}: a table without a row; give a header line and a page a line")
    return collected((f"{name}:{i}", _page, row, None) for i, row in enumerate(rows, 2))


def read_parquet(stream: BinaryIO, name: str) -> Batch:
    """Read a Parquet file; a row is a page.

    Raises UsageError where pyarrow is not installed, ReadError for what is no Parquet.
    """
    return collected((f"{name}:{i}", _page, row, None) for i, row in enumerate(_rows(stream, name), 1))


def _rows(stream: BinaryIO, name: str) -> Iterator[Mapping[str, Any]]:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise UsageError(f"{name}: Parquet needs pyarrow; install secondsource[formats]") from error
    try:
        table = pyarrow.parquet.ParquetFile(stream)
        for batch in table.iter_batches(batch_size=256):
            yield from batch.to_pylist()
    except (pyarrow.ArrowException, OSError, ValueError) as error:
        raise ReadError(f"{name}: the Parquet file is damaged ({error}); write it again") from error


def _page(where: str, row: Mapping[Any, Any], _: object) -> Page:
    stated = {str(key).strip().lower(): value for key, value in row.items() if key is not None and value is not None}
    return page_of_record({key: _plain(value) for key, value in stated.items()}, where)


def _plain(value: Any) -> Any:
    """Give a value as JSON would have it: times as ISO 8601."""
    return value.isoformat() if hasattr(value, "isoformat") else value
