"""The plain engine: pure functions over lists and the standard library's SQLite, in this process."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from secondsource.engines.tables import Engine, Step
from secondsource.frozen import frozen

__all__ = ["Rows", "map_each", "open_plain"]

Row = TypeVar("Row")
Made = TypeVar("Made")


def map_each(function: Callable[[Row], Made], table: Iterable[Row]) -> tuple[Made, ...]:
    """Run a pure function over every row, in order.

    >>> map_each(len, ["a", "bb"])
    (1, 2)
    """
    return tuple(function(row) for row in table)


@frozen
class Rows:
    """A table of this engine."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


def open_plain() -> Engine:
    """Open the engine that needs nothing but the standard library: for up to about 2,000 articles.

    >>> engine = open_plain()
    >>> engine.sql("select word, count(*) as n from t group by word order by word", "n", t=Rows(("word",), (("a",),)))
    Rows(columns=('word', 'n'), rows=(('a', 1),))
    """
    return Engine("plain", _map, _sql, lambda table: iter([table]), lambda: None)


def _map(step: Step, table: Rows, name: str, beside: Rows | None = None, notice: Any = None) -> Rows:
    picked = _picked(table, step.reads)
    if beside is None:
        made = step.rows(picked, **step.given)
    else:
        at = beside.columns.index("doc")
        rest = [i for i in range(len(beside.columns)) if i != at]
        found = {row[at]: tuple(row[i] for i in rest) for row in beside.rows}
        keys = [step.reads.index(key) for key in step.looks_up]
        made = step.rows([row + tuple(found[row[key]] for key in keys) for row in picked], **step.given)
    return Rows(tuple(step.columns), tuple(made))


def _picked(table: Rows, columns: Sequence[str]) -> list[tuple[Any, ...]]:
    places = [table.columns.index(column) for column in columns]
    return [tuple(row[place] for place in places) for row in table.rows]


def _sql(query: str, name: str, **tables: Rows) -> Rows:
    import sqlite3

    with sqlite3.connect(":memory:") as connection:
        try:
            _fill(connection, tables)
            cursor = connection.execute(query)
            columns = tuple(column[0] for column in cursor.description)
            return Rows(columns, tuple(cursor.fetchall()))
        finally:
            connection.rollback()


def _fill(connection: Any, tables: Mapping[str, Rows]) -> None:
    for name, table in tables.items():
        connection.execute(f"create table {name} ({', '.join(table.columns)})")
        marks = ", ".join("?" * len(table.columns))
        connection.executemany(f"insert into {name} values ({marks})", table.rows)
