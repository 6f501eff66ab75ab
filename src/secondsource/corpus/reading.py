"""Articles out of JSON Lines, Parquet and CSV, as batches with the same columns; what cannot be read is listed."""

import csv
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from secondsource.corpus.hashes import key_of
from secondsource.errors import ReadError
from secondsource.records import Skip

__all__ = ["TEXT_COLUMNS", "input_files", "moment_of", "read_articles"]

TEXT_COLUMNS = {
    "doc": "int", "outlet_key": "int", "id": "text", "outlet": "text", "url": "text", "headline": "text",
    "published": "text", "language": "text", "text": "text",
}  # fmt: skip
_GIVEN = ("id", "outlet", "url", "headline", "published", "language", "text")
_ALSO = {"headline": "title", "published": "date", "language": "lang", "text": "body"}
_ROWS = 1000
_SUFFIXES = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "jsonl",
    ".parquet": "parquet",
    ".csv": "csv",
    ".tsv": "csv",
}

Rows = Iterator[tuple[str, Mapping[str, Any] | ReadError]]  # where, record


def input_files(inputs: Sequence[Path]) -> tuple[Path, ...]:
    """List the files of the inputs; a folder stands for its files of a known kind, in order of name.

    Raises ReadError for a path that does not exist or a file of an unknown kind.
    """
    found: list[Path] = []
    for path in inputs:
        if path.is_dir():
            found += sorted(p for p in path.rglob("*") if p.suffix.lower() in _SUFFIXES and p.is_file())
        elif not path.exists():
            raise ReadError(f"{path}: no such file or folder; give JSON Lines, Parquet or CSV")
        elif path.suffix.lower() not in _SUFFIXES:
            raise ReadError(f"{path}: unknown kind {path.suffix!r}; give .jsonl, .parquet or .csv")
        else:
            found.append(path)
    return tuple(found)


def read_articles(files: Sequence[Path], skips: list[Skip]) -> Iterator[Any]:
    """Read record batches with ``TEXT_COLUMNS``; rows without a text or of an id seen before are put into ``skips``.

    An article without an id is called by its URL, else by its file and row. Of two rows of one id the first is kept,
    files in order of name, so that the order of the inputs changes nothing.
    """
    seen: set[int] = set()
    for path in sorted(files, key=lambda p: (p.name, str(p))):
        for batch in _raw_batches(path, skips):
            made = _checked(batch, path, seen, skips)
            if made is not None and made.num_rows:
                yield made


def _raw_batches(path: Path, skips: list[Skip]) -> Iterator[Any]:
    """Give batches with the given columns as text, and the row of each in its file."""
    kind = _SUFFIXES[path.suffix.lower()]
    reader: Callable[[Path, list[Skip]], Iterator[Any]] = {"jsonl": _jsonl, "parquet": _parquet, "csv": _csv}[kind]
    try:
        yield from reader(path, skips)
    except (OSError, ValueError, csv.Error) as error:
        skips.append(Skip(path.name, f"cannot be read on: {error}"))


# --- the formats -----------------------------------------------------------------------------------------------------


def _parquet(path: Path, skips: list[Skip]) -> Iterator[Any]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    with pq.ParquetFile(path) as file:
        names = file.schema_arrow.names
        column_of = {name: next((n for n in (name, _ALSO.get(name)) if n in names), None) for name in _GIVEN}
        wanted = sorted({name for name in column_of.values() if name})
        row = 0
        for batch in file.iter_batches(batch_size=_ROWS, columns=wanted):
            columns = [
                _as_text(batch.column(column_of[name])) if column_of[name] else pa.nulls(batch.num_rows, pa.string())
                for name in _GIVEN
            ]
            yield row, pa.RecordBatch.from_arrays(columns, list(_GIVEN))
            row += batch.num_rows


def _as_text(column: Any) -> Any:
    import pyarrow as pa

    if pa.types.is_string(column.type) or pa.types.is_large_string(column.type):
        return column.cast(pa.string())
    if pa.types.is_timestamp(column.type) or pa.types.is_date(column.type):
        return pa.array([None if v is None else v.isoformat() for v in column.to_pylist()], pa.string())
    return pa.array([None if v is None else str(v) for v in column.to_pylist()], pa.string())


_CHUNK = 8 << 20


def _jsonl(path: Path, skips: list[Skip]) -> Iterator[Any]:
    row = 0
    for lines in _chunks(path):
        batch = _fast_json(lines)
        if batch is None:
            rows = list(_slow_json(lines, path, row, skips))
            row += lines.count(b"\n")
            yield from _batches_of(rows, row)
            continue
        for start in range(0, batch.num_rows, _ROWS):
            part = batch.slice(start, _ROWS)
            yield row + start, part
        row += batch.num_rows


def _chunks(path: Path) -> Iterator[bytes]:
    """Give a file in pieces of whole lines."""
    with path.open("rb") as file:
        rest = b""
        while piece := file.read(_CHUNK):
            cut = piece.rfind(b"\n") + 1
            if cut:
                yield rest + piece[:cut]
                rest = piece[cut:]
            else:
                rest += piece
        if rest.strip():
            yield rest + b"\n"


def _fast_json(lines: bytes) -> Any:
    """Parse lines with Arrow; None where a line is no flat record of texts, or is blank."""
    import pyarrow as pa
    import pyarrow.json as pj

    if b"\n\n" in lines or lines.startswith((b"\n", b"[", b"\xef\xbb\xbf")):
        return None
    schema = pa.schema([(name, pa.string()) for name in (*_GIVEN, *_ALSO.values())])
    parse = pj.ParseOptions(explicit_schema=schema, unexpected_field_behavior="ignore")
    try:
        table = pj.read_json(
            pa.BufferReader(lines), pj.ReadOptions(use_threads=False, block_size=len(lines) + 1), parse
        )
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
        return None
    columns = [_either(table, name) for name in _GIVEN]
    return pa.RecordBatch.from_arrays(columns, list(_GIVEN)) if table.num_rows else None


def _either(table: Any, name: str) -> Any:
    import pyarrow.compute as pc

    column = table.column(name)
    if name in _ALSO and column.null_count:
        column = pc.coalesce(column, table.column(_ALSO[name]))
    chunks = column.combine_chunks()
    return chunks.chunk(0) if hasattr(chunks, "chunk") else chunks


def _slow_json(lines: bytes, path: Path, row: int, skips: list[Skip]) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for n, line in enumerate(lines.split(b"\n")[:-1], row):
        if not line.strip():
            continue
        try:
            record = json.loads(line.decode("utf-8-sig"))
        except (ValueError, RecursionError) as error:
            skips.append(Skip(f"{path.name}:{n + 1}", f"not a JSON record ({error}); give one JSON object a line"))
            continue
        if isinstance(record, dict):
            yield n, record
        else:
            skips.append(Skip(f"{path.name}:{n + 1}", "not a JSON object; give one object a line"))


def _csv(path: Path, skips: list[Skip]) -> Iterator[Any]:
    csv.field_size_limit(1 << 30)
    with path.open(encoding="utf-8-sig", newline="", errors="replace") as file:
        reader = csv.DictReader(file, delimiter="\t" if path.suffix.lower() == ".tsv" else ",")
        rows: list[tuple[int, Mapping[str, Any]]] = []
        for n, record in enumerate(reader):
            rows.append((n, record))
            if len(rows) == _ROWS:
                yield from _batches_of(rows, n)
                rows = []
        yield from _batches_of(rows, 0)


def _batches_of(rows: Sequence[tuple[int, Mapping[str, Any]]], last: int) -> Iterator[Any]:
    import pyarrow as pa

    for start in range(0, len(rows), _ROWS):
        part = rows[start : start + _ROWS]
        columns = [
            pa.array([_text_of(record.get(name) or record.get(_ALSO.get(name, ""))) for _, record in part], pa.string())
            for name in _GIVEN
        ]
        yield part[0][0], pa.RecordBatch.from_arrays(columns, list(_GIVEN))


def _text_of(value: object) -> str | None:
    if value is None:
        return None
    text = value if isinstance(value, str) else str(value)
    return text.encode("utf-8", "replace").decode("utf-8")


# --- one shape -------------------------------------------------------------------------------------------------------


def _checked(numbered: tuple[int, Any], path: Path, seen: set[int], skips: list[Skip]) -> Any:
    import pyarrow as pa
    import pyarrow.compute as pc

    row, batch = numbered
    names = _ids(batch, path, row)
    keys = [key_of(name) for name in names]
    has_text = pc.greater(pc.utf8_length(pc.fill_null(batch.column("text"), "")), 0).to_pylist()
    kept = []
    for i, (name, key, filled) in enumerate(zip(names, keys, has_text, strict=True)):
        if not filled:
            skips.append(Skip(f"{path.name}:{row + i + 1}", f"article {name!r} has no text"))
        elif key in seen:
            skips.append(Skip(f"{path.name}:{row + i + 1}", f"the id {name!r} was read before; ids must differ"))
        else:
            seen.add(key)
            kept.append(i)
    columns = {name: pc.fill_null(batch.column(name), "") for name in _GIVEN}
    columns["id"] = pa.array(names, pa.string())
    columns["published"] = pa.array([moment_of(v) for v in columns["published"].to_pylist()], pa.string())
    columns["doc"] = pa.array(keys, pa.int64())
    outlets = columns["outlet"].to_pylist()
    known = {name: key_of(name.casefold()) if name else 0 for name in set(outlets)}
    columns["outlet_key"] = pa.array([known[name] for name in outlets], pa.int64())
    made = pa.RecordBatch.from_arrays([columns[name] for name in TEXT_COLUMNS], list(TEXT_COLUMNS))
    return made if len(kept) == made.num_rows else made.take(pa.array(kept, pa.int64()))


def _ids(batch: Any, path: Path, row: int) -> list[str]:
    given, urls = batch.column("id").to_pylist(), batch.column("url").to_pylist()
    return [name or url or f"{path.name}:{row + i + 1}" for i, (name, url) in enumerate(zip(given, urls, strict=True))]


_DAY = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$")


def moment_of(stated: str) -> str:
    """Write a stated time as text that sorts: a UTC second where the zone is given, else the day; nothing if unread.

    >>> moment_of("2019-01-09T12:30:00+02:00"), moment_of("2019-01-09 12:30"), moment_of("2019-01"), moment_of("soon")
    ('2019-01-09T10:30:00', '2019-01-09', '2019-01', '')
    """
    found = _DAY.match(stated.strip())
    if not found:
        return ""
    year, month, day, hour, minute, second, zone = found.groups()
    if zone is None or day is None:
        return "-".join(part for part in (year, month, day) if part)
    from datetime import UTC, datetime

    text = f"{year}-{month}-{day}T{hour}:{minute}:{second or '00'}{zone.replace('Z', '+00:00')}"
    try:
        return datetime.fromisoformat(text).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")
    except (ValueError, OverflowError):
        return ""
