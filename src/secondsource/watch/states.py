"""What a watch remembers, and the store that keeps it: all or nothing, and on the disk before it goes on."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

from secondsource.errors import UsageError
from secondsource.frozen import frozen

__all__ = ["FeedState", "Held", "ItemState", "Store", "memory_store", "opened_store", "packed", "restored"]

_Made = TypeVar("_Made")


@frozen
class FeedState:
    """What is known of a feed; times are seconds since 1970."""

    due: float = 0.0  # when it is polled next
    etag: str | None = None
    last_modified: str | None = None
    digest: str | None = None  # of its last bytes, for servers without validators
    failures: int = 0  # in a row
    problem: str | None = None  # the last one, while it lasts
    polled: float | None = None  # when it was last read
    children: tuple[str, ...] = ()  # the sitemaps of an index that are watched


@frozen
class Held:
    """An item's own text, held until it is kept: the feed may have dropped it by then."""

    record: str  # what the feed calls the item
    title: str | None
    published: str | None
    body: str
    byline: str | None
    language: str | None


@frozen
class ItemState:
    """What is known of an item: one a report, whichever of the feeds name it."""

    feed: str  # the first that named it
    url: str | None
    due: float | None  # when it is visited next; None: never again
    named: float  # when a feed last named it, to a day
    stamps: Mapping[str, str]  # by feed: a hash of what it said, so that a change is seen
    kept: float | None = None  # when it was first kept
    visits: int = 0  # that brought an answer
    tries: int = 0  # in vain, in a row
    last: float | None = None  # when it was last visited
    etag: str | None = None
    last_modified: str | None = None
    digest: str | None = None  # of the bytes last kept
    held: Held | None = None


@frozen
class Store:
    """Where a watch keeps what it remembers: texts by key."""

    load: Callable[[str], Mapping[str, str]]  # all whose key begins so; "" for everything
    write: Callable[[Mapping[str, str | None]], None]  # all of it or nothing, durable; None removes a key


def packed(state: FeedState | ItemState) -> str:
    """Give a state as text; what has its usual value is left out.

    >>> packed(FeedState(due=5.0, failures=2))
    '{"due":5.0,"failures":2}'
    """
    return json.dumps(_plain(state), separators=(",", ":"), ensure_ascii=True)


def restored(kind: type[_Made], text: str) -> _Made:
    """Make a state of its text again; what this version does not know is passed over.

    >>> restored(FeedState, '{"due":5.0,"failures":2,"mood":"calm"}').failures
    2
    """
    known = {field.name for field in fields(kind)}  # type: ignore[arg-type]
    given = {key: value for key, value in json.loads(text).items() if key in known}
    if isinstance(given.get("held"), dict):
        given["held"] = Held(**given["held"])
    if "children" in given:
        given["children"] = tuple(given["children"])
    return kind(**given)


def _plain(state: Any) -> dict[str, Any]:
    made = {
        field.name: getattr(state, field.name) for field in fields(state) if getattr(state, field.name) != field.default
    }
    if isinstance(made.get("held"), Held):
        made["held"] = _plain(made["held"])
    return made


def memory_store(kept: dict[str, str] | None = None) -> Store:
    """Give a store that lasts as long as the program; ``kept`` is where it keeps things.

    >>> store = memory_store()
    >>> store.write({"a": "1", "b": "2"}), store.write({"a": None}), dict(store.load(""))
    (None, None, {'b': '2'})
    """
    texts = {} if kept is None else kept

    def write(changes: Mapping[str, str | None]) -> None:
        texts.update({key: value for key, value in changes.items() if value is not None})
        for key in [key for key, value in changes.items() if value is None]:
            texts.pop(key, None)

    def load(prefix: str) -> Mapping[str, str]:
        return {key: text for key, text in texts.items() if key.startswith(prefix)}

    return Store(load, write)


@contextmanager
def opened_store(path: str | Path) -> Iterator[Store]:
    """Open a store in a SQLite file, made when it is not there; only one watch can have it.

    Raises UsageError when it cannot be used.
    """
    import sqlite3

    try:
        connection = sqlite3.connect(path, timeout=1.0, isolation_level=None)
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE IF NOT EXISTS state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        raise UsageError(f"{path}: cannot keep what was seen ({error}); another watch may have it open") from error
    try:
        yield Store(_loader(connection), _writer(connection, path))
    finally:
        connection.close()


def _loader(connection: Any) -> Callable[[str], Mapping[str, str]]:
    def load(prefix: str) -> Mapping[str, str]:
        within = (prefix, prefix + "\U0010ffff")
        return dict(connection.execute("SELECT key, value FROM state WHERE key >= ? AND key < ?", within))

    return load


def _writer(connection: Any, path: str | Path) -> Callable[[Mapping[str, str | None]], None]:
    import sqlite3

    def write(changes: Mapping[str, str | None]) -> None:
        try:
            with connection:
                connection.execute("BEGIN")
                removed = [(key,) for key, value in changes.items() if value is None]
                connection.executemany("DELETE FROM state WHERE key = ?", removed)
                filled = [(key, value) for key, value in changes.items() if value is not None]
                connection.executemany("INSERT OR REPLACE INTO state VALUES (?, ?)", filled)
        except sqlite3.Error as error:
            raise UsageError(f"{path}: cannot keep what was seen ({error}); free the disk and start again") from error

    return write
