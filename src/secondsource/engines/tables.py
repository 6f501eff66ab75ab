"""What all engines agree on: a step to run over a table, and the engine itself as four functions."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from typing import Any

from secondsource.frozen import frozen

__all__ = ["Engine", "Step", "Table"]

Table = Any  # what an engine hands out for a table: a folder of Parquet, or rows; only engines look into it


@frozen
class Step:
    """A pure function over a table: as rows for the plain engine, as Arrow batches for the others.

    ``batch`` takes a record batch and, if the step looks things up, a function that finds the blobs of articles.
    """

    name: str
    rows: Callable[..., Sequence[tuple[Any, ...]]]
    batch: Callable[..., Any]
    columns: Mapping[str, str]  # of the result: "int", "text" or "blob" by name
    reads: tuple[str, ...]  # columns of the table that it wants
    looks_up: tuple[str, ...] = ()  # key columns of its rows, by which the other table's rows are found
    given: Mapping[str, Any] = field(default_factory=dict)  # small constants, the same for every batch


@frozen
class Engine:
    """``map(step, table, name, beside=None)`` and ``sql(query, name, **tables)`` give tables; SQL is the subset that
    SQLite, DuckDB and Spark share: signed BIGINT and TEXT, no floats, every result ordered by its full key."""

    name: str
    map: Callable[..., Table]
    sql: Callable[..., Table]
    batches: Callable[[Table], Any]  # a table's content as record batches, in order
    close: Callable[[], None]
