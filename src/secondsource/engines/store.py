"""Blobs of a table's rows by key, memory-mapped: a step that looks things up reads pages, not tables."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from secondsource.engines.parquet import need, part_files, read_batches

__all__ = ["Store", "blob_parts", "open_store"]

# find(keys, column, key column of the batch) -> (all bytes, first byte of each key's blob, bytes of it)
Store = Callable[[Any, str, str], tuple[Any, Any, Any]]


def open_store(table: str) -> Store:
    """Open a table with a key column ``doc`` and blob columns for look-ups; the flat files are made at first use."""
    np = need("numpy", "corpus")
    folder = Path(table) / "_flat"
    if not (folder / "done").exists():
        _build(table, folder)
    keys = np.load(folder / "keys.npy")
    opened: dict[str, tuple[Any, Any]] = {}
    for path in sorted(folder.glob("*.bin")):
        size = path.stat().st_size
        data = np.memmap(path, np.uint8, "r") if size else np.zeros(0, np.uint8)
        opened[path.stem] = data, np.load(folder / f"{path.stem}.npy")

    def find(wanted: Any, column: str, side: str = "") -> tuple[Any, Any, Any]:
        data, places = opened[column]
        rows = np.searchsorted(keys, wanted)
        return data, places[rows, 0], places[rows, 1]

    return find


def _build(table: str, folder: Path) -> None:
    np = need("numpy", "corpus")
    parquet = need("pyarrow.parquet", "corpus")
    folder.mkdir(exist_ok=True)
    schema = parquet.read_schema(part_files(table)[0])
    blobs = [field.name for field in schema if str(field.type) == "binary"]
    keys = []
    sizes: dict[str, list[Any]] = {blob: [] for blob in blobs}
    files = {blob: (folder / f"{blob}.bin").open("wb") for blob in blobs}
    for batch in read_batches(table, ["doc", *blobs]):
        keys.append(batch.column("doc").to_numpy())
        for blob in blobs:
            data, offsets = blob_parts(batch.column(blob))
            files[blob].write(memoryview(data))
            sizes[blob].append(np.diff(offsets))
    all_keys = np.concatenate(keys) if keys else np.zeros(0, np.int64)
    order = np.argsort(all_keys, kind="stable")
    np.save(folder / "keys.npy", all_keys[order])
    for blob in blobs:
        files[blob].close()
        lengths = np.concatenate(sizes[blob]).astype(np.int64) if keys else np.zeros(0, np.int64)
        starts = np.cumsum(lengths) - lengths
        np.save(folder / f"{blob}.npy", np.stack([starts[order], lengths[order]], 1))
    (folder / "done").touch()


def blob_parts(column: Any) -> tuple[Any, Any]:
    """Give the bytes of a binary column and the offsets of its rows in them, from 0."""
    np = need("numpy", "corpus")
    wide = str(column.type).startswith("large")
    buffers = column.buffers()
    offsets = np.frombuffer(buffers[1], np.int64 if wide else np.int32)[column.offset : column.offset + len(column) + 1]
    data = np.frombuffer(buffers[2], np.uint8) if buffers[2] is not None else np.zeros(0, np.uint8)
    return data[offsets[0] : offsets[-1]], offsets - offsets[0]
