"""Tables as folders of Parquet files: what the engines for a corpus hand from step to step."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from secondsource.errors import UsageError

__all__ = ["arrow_schema", "need", "part_files", "read_batches", "replace_folder", "row_count", "write_batches"]

_ROWS = 1000  # of a batch that a step gets: some 6 MB of text
_GROUP = 32 << 20  # bytes of a group of rows, about: what one worker reads at a time


def need(module: str, extra: str) -> Any:
    """Import a module of an extra. Raises UsageError that names the extra if it is not there.

    >>> need("json", "corpus").dumps({})
    '{}'
    """
    from importlib import import_module

    try:
        return import_module(module)
    except ImportError as error:
        message = f"{module.split('.')[0]} is not installed; install secondsource[{extra}]"
        raise UsageError(message) from error


def arrow_schema(columns: Mapping[str, str]) -> Any:
    """Give the Arrow schema of a step's columns."""
    arrow = need("pyarrow", "corpus")
    kinds = {"int": arrow.int64(), "text": arrow.string(), "blob": arrow.binary()}
    return arrow.schema([(name, kinds[kind]) for name, kind in columns.items()])


def part_files(table: str) -> list[Path]:
    """List a table's files in order."""
    return sorted(path for path in Path(table).iterdir() if path.suffix == ".parquet")


def read_batches(table: str, columns: Iterable[str] | None = None, rows: int = _ROWS) -> Iterator[Any]:
    """Read a table batch by batch."""
    parquet = need("pyarrow.parquet", "corpus")
    wanted = None if columns is None else list(columns)
    for path in part_files(table):
        with parquet.ParquetFile(path) as file:
            yield from file.iter_batches(batch_size=rows, columns=wanted, use_threads=False)


def row_count(table: str) -> int:
    """Count a table's rows without reading them."""
    parquet = need("pyarrow.parquet", "corpus")
    return sum(parquet.read_metadata(path).num_rows for path in part_files(table))


def write_batches(batches: Iterable[Any], schema: Any, folder: Path) -> None:
    """Write batches as the one file of a new table."""
    parquet = need("pyarrow.parquet", "corpus")
    folder.mkdir(parents=True, exist_ok=True)
    options = {"compression": "NONE", "use_dictionary": False, "write_statistics": False, "store_schema": False}
    with parquet.ParquetWriter(folder / "part-00000.parquet", schema, **options) as writer:
        rows = 0
        for batch in batches:
            rows = rows or max(_ROWS, _GROUP * batch.num_rows // max(1, batch.nbytes))
            writer.write_batch(batch, row_group_size=rows)


def replace_folder(made: Path, place: Path) -> str:
    """Put a finished table where its readers look for it, in one move."""
    import shutil

    shutil.rmtree(place, ignore_errors=True)
    made.rename(place)
    return str(place)
