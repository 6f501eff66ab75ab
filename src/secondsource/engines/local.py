"""The local engine: DuckDB for joins within a memory limit, compiled steps in threads; tables are Parquet folders."""

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from secondsource.engines.parquet import arrow_schema, need, read_batches, replace_folder, row_count, write_batches
from secondsource.engines.store import open_store
from secondsource.engines.tables import Engine, Step
from secondsource.frozen import frozen

__all__ = ["open_local"]

Notice = Callable[[int, int], None]  # rows done, rows in all
_OWN_MEMORY = 300 << 20  # bytes that Python, numba and the batches in hand need beside DuckDB
_LEAST = 100 << 20  # DuckDB spills down to here


@frozen
class _Local:
    folder: Path
    connection: Any
    workers: int


def open_local(folder: Path, memory: int | None = None, workers: int = 1) -> Engine:
    """Open DuckDB over a folder of tables; ``memory`` in bytes for the whole process, above it joins spill to disk.

    Raises UsageError when pyarrow, duckdb or numba are missing.
    """
    duckdb = need("duckdb", "corpus")
    need("pyarrow", "corpus")
    need("numba", "corpus")
    folder.mkdir(parents=True, exist_ok=True)
    connection = duckdb.connect()
    connection.execute(f"set threads = {workers}")
    connection.execute("set enable_progress_bar = false")
    connection.execute("set preserve_insertion_order = true")
    connection.execute(f"set temp_directory = '{_quoted(folder / 'spill')}'")
    if memory is not None:
        connection.execute(f"set memory_limit = '{max(memory - _OWN_MEMORY, _LEAST)}B'")
    local = _Local(folder, connection, workers)
    return Engine("local", _mapper(local), _querier(local), read_batches, connection.close)


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")


def _mapper(local: _Local) -> Callable[..., str]:
    def map_(step: Step, table: str, name: str, beside: str | None = None, notice: Notice | None = None) -> str:
        made = local.folder / f"{name}.tmp"
        find = None if beside is None else open_store(beside)

        def run(batch: Any) -> Any:
            return step.batch(batch, **step.given) if find is None else step.batch(batch, find, **step.given)

        batches = _in_order(run, _noticed(table, step.reads, notice), local.workers)
        write_batches(batches, arrow_schema(step.columns), made)
        return replace_folder(made, local.folder / name)

    return map_


def _noticed(table: str, columns: Sequence[str], notice: Notice | None) -> Iterator[Any]:
    """Read a table, and say how far that is."""
    total, done = row_count(table), 0
    for batch in read_batches(table, columns):
        yield batch
        done += batch.num_rows
        if notice is not None:
            notice(done, total)


def _in_order(function: Callable[[Any], Any], items: Iterable[Any], workers: int) -> Iterator[Any]:
    """Run a function over items in threads, results in order, no more than two a worker in hand."""
    if workers == 1:
        yield from map(function, items)
        return
    from concurrent.futures import Future, ThreadPoolExecutor

    with ThreadPoolExecutor(workers) as pool:
        waiting: deque[Future[Any]] = deque()
        for item in items:
            waiting.append(pool.submit(function, item))
            if len(waiting) >= 2 * workers:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


_names = threading.Lock()


def _querier(local: _Local) -> Callable[..., str]:
    def sql(query: str, name: str, **tables: str) -> str:
        made = local.folder / f"{name}.tmp"
        made.mkdir(parents=True, exist_ok=True)
        target = _quoted(made / "part-00000.parquet")
        with _names:
            for alias, table in tables.items():
                source = _quoted(Path(table) / "*.parquet")
                local.connection.execute(f"create or replace temp view {alias} as from read_parquet('{source}')")
            local.connection.execute(f"copy ({query}) to '{target}' (format parquet, compression lz4_raw)")
        return replace_folder(made, local.folder / name)

    return sql
